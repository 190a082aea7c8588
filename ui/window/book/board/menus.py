"""The menus of the storyboard: what is done with a panel, who may be put in, how a page is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.book.layout import MOST_ON_A_PAGE, Rows, ways
from app.book.page import Page
from ui.words import tell, tell_n

_MOST_WAYS = 12


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a menu. text: as it is read; None draws a line between groups. keys: the shortcut that does the same."""

    text: str | None
    act: Callable[[], object] = lambda: None
    keys: str = ""
    checked: bool | None = None


def open_menu(parent: QWidget, items: Sequence[Item], at: QPoint) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for item in items:
        if item.text is None:
            menu.addSeparator()
            continue
        action = QAction(f"{item.text}\t{item.keys}" if item.keys else item.text, menu)
        if item.checked is not None:
            action.setCheckable(True)
            action.setChecked(item.checked)
        action.triggered.connect(lambda _checked=False, act=item.act: act())
        menu.addAction(action)
    menu.popup(at)
    return menu


def rows_of(page: Page) -> Rows:
    """How many frames stand in each row of a page."""
    found: list[int] = []
    top = None
    for frame in page.frames:
        if top is not None and abs(frame.box.top - top) < 0.002:
            found[-1] += 1
        else:
            found.append(1)
        top = frame.box.top
    return tuple(found)


def told_rows(rows: Rows) -> str:
    return " + ".join(map(str, rows))


def template_items(page: Page, set_rows: Callable[[Rows], object], per_page: Callable[[int], object]) -> list[Item]:
    """The ways to cut this page, the one it has among them; then about how many panels each page of the chapter gets."""
    count, own = len(page.frames), rows_of(page)
    all_ways = ways(count) if count <= MOST_ON_A_PAGE else ()
    shown = sorted(all_ways, key=lambda rows: (rows != own, max(rows) - min(rows), len(rows)))[:_MOST_WAYS]
    items = [Item(tell("board.rows.auto"), lambda: set_rows(()), checked=not page.rows)]
    items += [Item(told_rows(rows), lambda rows=rows: set_rows(rows), checked=page.rows == rows) for rows in sorted(shown)]  # type: ignore[misc]
    items.append(Item(None))
    items += [Item(tell_n("board.per_page", n), lambda n=n: per_page(n)) for n in (3, 4, 5, 6)]  # type: ignore[misc]
    return items
