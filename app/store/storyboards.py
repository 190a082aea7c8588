"""Panels and pages put in other places: taken out and back again, added, counted anew, with everything that stands behind them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.book.cast import Character
from app.book.following import drawn_from
from app.book.page import Page
from app.book.storyboard import Panel
from app.errors import Conflict
from app.store import codec
from app.store.rowwise import add_row, execute

# Numbers are one a book: what moves gets them far away first, so that two never meet on the way.
_AWAY = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Ends:
    """The last panel and the last page of a chapter; what is behind it is counted on from these."""

    chapter: int
    panel: int
    page: int


def ends_of(connection: Connection, book_id: int, chapter: int) -> Ends:
    last = "SELECT coalesce(max(number), 0) FROM {} WHERE book_id = ? AND chapter = ?"
    panel, page = (execute(connection, last.format(table), (book_id, chapter)).fetchone()[0] for table in ("panel", "page"))
    return Ends(chapter, panel, page)


def panel_in(connection: Connection, panel_id: int) -> Panel | None:
    """None where there is none, or it was taken out of its book."""
    row = execute(connection, "SELECT value FROM panel WHERE id = ? AND number > 0", (panel_id,)).fetchone()
    panel: Panel | None = codec.load(Panel, row[0]) if row else None
    return panel


def page_in(connection: Connection, book_id: int, number: int) -> Page | None:
    row = execute(connection, "SELECT value FROM page WHERE book_id = ? AND number = ?", (book_id, number)).fetchone()
    page: Page | None = codec.load(Page, row[0]) if row else None
    return page


def put_numbers(connection: Connection, book_id: int, panels: Mapping[int, Panel | None], ends: tuple[Ends | None, Ends | None]) -> None:
    """Panels get the numbers they shall have; None takes one out. ends: of the chapter as they were and will be.

    Raises Conflict "panel-busy" for one that is about to be drawn, and "board-planning" while a storyboard is being planned.
    """
    was, will = ends
    panels_by, pages_by = (will.panel - was.panel, will.page - was.page) if was and will else (0, 0)
    if panels_by or pages_by:
        _check_planning(connection, book_id)
    _take_out(connection, [one for one, panel in panels.items() if panel is None])
    for panel_id, panel in panels.items():
        if panel is not None:
            execute(connection, "UPDATE panel SET number = ? WHERE id = ? AND number != ?", (_AWAY + panel.number, panel_id, panel.number))
    if was and (panels_by or pages_by):
        moved = "UPDATE panel SET number = number + ?, page = page + ?, value = json_set(value, '$.number', number + ?)"
        values = (_AWAY + panels_by, pages_by, panels_by, book_id, was.panel, _AWAY)
        execute(connection, f"{moved} WHERE book_id = ? AND number > ? AND number < ?", values)
    execute(connection, "UPDATE panel SET number = number - ? WHERE book_id = ? AND number >= ?", (_AWAY, book_id, _AWAY))


def _take_out(connection: Connection, ids: Collection[int]) -> None:
    busy = (
        "SELECT number FROM panel JOIN step ON step.id = panel.step_id WHERE panel.id = ? AND state IN ('waiting', 'running', 'cancelling')"
    )
    for panel_id in ids:
        if found := execute(connection, busy, (panel_id,)).fetchone():
            raise Conflict("panel-busy", panel=found[0])
        execute(connection, "UPDATE panel SET number = -id WHERE id = ?", (panel_id,))


def _check_planning(connection: Connection, book_id: int) -> None:
    """It counts on from the last panel as that was when it began."""
    planning = "SELECT 1 FROM step WHERE book_id = ? AND kind = 'plan_storyboard' AND state IN ('running', 'cancelling')"
    if execute(connection, planning, (book_id,)).fetchone():
        raise Conflict("board-planning")


def add_panel(connection: Connection, book_id: int, panel_id: int, panel: Panel, cast: Sequence[Character]) -> None:
    """One that is put in, with the id it was given."""
    at = {"number": panel.number, "chapter": panel.chapter, "page": 0, "place": 0}
    add_row(connection, "panel", id=panel_id, book_id=book_id, **at, value=codec.dump(panel), source=drawn_from(panel, cast))


def put_pages(
    connection: Connection,
    book_id: int,
    now: Mapping[int, Page | None],
    wanted: Mapping[int, Page | None],
    ends: tuple[Ends | None, Ends | None],
) -> None:
    """Pages as they shall be, those of later chapters counted on behind them; the panels know where they stand."""
    for number, page in now.items():
        if page is not None:
            execute(connection, "DELETE FROM page WHERE book_id = ? AND number = ?", (book_id, number))
    was, will = ends
    if was and will and was != will:
        _count_on(connection, book_id, was, will)
    for number, page in wanted.items():
        if page is None:
            continue
        add_row(connection, "page", book_id=book_id, number=number, chapter=page.chapter, value=codec.dump(page))
        for place, frame in enumerate(page.frames, 1):
            stands = "UPDATE panel SET page = ?, place = ? WHERE book_id = ? AND number = ?"
            execute(connection, stands, (number, place, book_id, frame.panel))


def _count_on(connection: Connection, book_id: int, was: Ends, will: Ends) -> None:
    behind = "SELECT number, value FROM page WHERE book_id = ? AND number > ? AND chapter != ?"
    for number, value in execute(connection, behind, (book_id, was.page, was.chapter)).fetchall():
        page: Page = codec.load(Page, value)
        frames = tuple(replace(frame, panel=frame.panel + will.panel - was.panel) for frame in page.frames)
        new = number + will.page - was.page
        moved = "UPDATE page SET number = ?, value = ? WHERE book_id = ? AND number = ?"
        values = (_AWAY + new, codec.dump(replace(page, number=new, frames=frames)), book_id, number)
        execute(connection, moved, values)
    execute(connection, "UPDATE page SET number = number - ? WHERE book_id = ? AND number >= ?", (_AWAY, book_id, _AWAY))
