"""All screens there are, in one list: whoever makes another adds it here, and every test that walks the screens sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.errors import Problem
from app.settings import StorageSettings
from app.store.publications import Publication
from app.work.publication import target_from
from tests.ui.conftest import STORY, Bench
from ui.window.book.pages.reading_view import ReadingView
from ui.window.book.pages.stage import PagesView
from ui.window.book.stage_bar import SCREENS as STAGES
from ui.window.book.stage_bar import Stage
from ui.window.library.several import SeveralSheet
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.sharing.sheet import ExportSheet
from ui.window.sharing.standing import Shared
from ui.window.shortcuts_sheet import ShortcutsSheet
from ui.window.tasks.cap_sheet import CapSheet

_THEN = datetime(2026, 12, 20, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Screen:
    """show: what a person does to see it, in a window whose first book is open (or that has none yet). gone: what they do then."""

    name: str
    show: Callable[[Bench], object]
    first_run: bool = False
    gone: Callable[[Bench], object] = lambda _bench: None
    seen: Callable[[Bench], QWidget] = lambda bench: bench.window  # what can be seen of the window


def _close_sheet(bench: Bench) -> None:
    if bench.window.sheet is not None:
        bench.window.sheet.close_sheet()


def _new_book(bench: Bench) -> None:
    story = Path(bench.program.paths.root).parent / "The Rain Courier.txt"
    story.write_text(STORY, encoding="utf-8")
    bench.drop(story)
    bench.until(lambda: bench.window.sheet is not None)


def _settings(page: Page) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        bench.window.open_settings()
        assert isinstance(bench.window.sheet, SettingsSheet)
        bench.window.sheet.show_page(page)

    return show


def _service(name: str) -> Callable[[Bench], None]:
    return lambda bench: bench.window.open_settings(name)


def _export(kind: str) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        bench.window.open_export()
        assert isinstance(bench.window.sheet, ExportSheet)
        bench.window.sheet.kinds.rows[kind].click()
        bench.until(lambda: not bench.opened.studio.busy)

    return show


def _shared(stand: str) -> Callable[[Bench], None]:
    """The sheet as it is with a storage, which no walk over the screens has."""

    def show(bench: Bench) -> None:
        _export("web")(bench)
        sheet = bench.window.sheet
        assert isinstance(sheet, ExportSheet)
        chosen = StorageSettings(bucket="manga-of-my-own", endpoint_url="https://account.r2.cloudflarestorage.com", link="presigned")
        there = Publication(1, "b", "The Rain Courier", target_from(chosen), "https://x.org/b/index.html", _THEN, _THEN, 9_000_000, 41)
        published = Shared((there,), link=f"https://x.org/b/index.html?X-Amz-Signature={'0' * 64}")
        sheet.web.use(chosen, published if stand == "published" else Shared(), None)
        if stand == "published":
            sheet.web.link.stop.click()

    return show


def _stage(stage: Stage) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        if not bench.window.in_book:
            bench.open_first_book()
        bench.window.book.go_to_stage(stage)
        if stage is Stage.PANELS:
            bench.until(bench.all_drawn)

    return show


def _detail(bench: Bench) -> None:
    _stage(Stage.PANELS)(bench)
    panels = bench.window.book.panels
    first = panels.current()
    assert first is not None
    panels.open_detail(first.id)


def _balloon(bench: Bench) -> None:
    _stage(Stage.PAGES)(bench)
    view = bench.window.book.view
    assert isinstance(view, PagesView)
    bench.until(lambda: view.canvas.balloons)
    view.canvas.choose(next(pick for pick in view.canvas.order() if pick.balloon))


def _quick_look(bench: Bench) -> None:
    _stage(Stage.PANELS)(bench)
    bench.window.book.panels.close_detail()
    bench.window.book.panels.looking.look.open()


def _stop_looking(bench: Bench) -> None:
    bench.window.book.panels.looking.close()


def _reading(bench: Bench) -> None:
    _stage(Stage.PANELS)(bench)
    bench.window.book.panels.looking.read()
    bench.until(lambda: _reader(bench).pages)


def _reader(bench: Bench) -> ReadingView:
    """It takes the whole screen, whatever size the window had."""
    return next(view for view in bench.window.findChildren(ReadingView) if view.isVisible())


def _stop_reading(bench: Bench) -> None:
    for view in bench.window.findChildren(ReadingView):
        view.leave()


def _dock(bench: Bench) -> None:
    if not bench.window.dock.isVisible():
        bench.window.toggle_tasks()
    bench.until(bench.window.dock.isVisible)


def _hide_dock(bench: Bench) -> None:
    if bench.window.dock.isVisible():
        bench.window.toggle_tasks()


def _error(bench: Bench) -> None:
    bench.window.show_problem("error.title.command", Problem("disk-full", {"path": "a folder"}), lambda: None)


def _cap(bench: Bench) -> None:
    bench.window.open_sheet(CapSheet(bench.window, "Make manga, “The Rain Courier”", 1_000_000, 900_000))


def _act(name: str) -> Callable[[Bench], object]:
    return lambda bench: bench.window.actions_of[name].trigger()


def _several(bench: Bench) -> None:
    bench.window.intake.take([Path(f"chapter {at}.txt") for at in range(1, 4)])
    bench.until(lambda: isinstance(bench.window.sheet, SeveralSheet))
    assert isinstance(bench.window.sheet, SeveralSheet)
    bench.window.sheet.way.button("chapters").click()


def _search_in_vain(bench: Bench) -> None:
    bench.window.library.search.setText("zeppelin")
    bench.until(lambda: not bench.window.library.covers.isVisible())


FIRST_RUN = (
    Screen("first run", lambda _bench: None, first_run=True),
    Screen("a new book", _new_book, first_run=True, gone=_close_sheet),
    Screen("a pasted story", lambda bench: bench.window.intake.paste(), first_run=True, gone=_close_sheet),
    *(Screen(f"settings, {page}", _settings(page), first_run=True, gone=_close_sheet) for page in Page),
    *(Screen(f"settings, {name}", _service(name), first_run=True, gone=_close_sheet) for name in ("gemini", "openai", "comfyui")),
    Screen("shortcuts", lambda bench: bench.window.open_sheet(ShortcutsSheet(bench.window)), first_run=True, gone=_close_sheet),
    Screen("the command search", _act("commands"), first_run=True, gone=_close_sheet),
    Screen("first steps", _act("first_steps"), first_run=True, gone=_close_sheet),
    Screen("several files", _several, first_run=True, gone=_close_sheet),
    Screen("an error", _error, first_run=True, gone=lambda bench: bench.window.card.hide()),
    Screen("the tasks, none yet", _dock, first_run=True, gone=_hide_dock),
)
WITH_A_BOOK = (
    *(Screen(f"stage {stage}", _stage(stage)) for stage in STAGES if stage is not Stage.EXPORT),
    Screen("a panel up close", _detail),
    Screen("a balloon", _balloon),
    Screen("quick look", _quick_look, gone=_stop_looking),
    Screen("reading", _reading, gone=_stop_reading, seen=_reader),
    Screen("export", _export("cbz"), gone=_close_sheet),
    *(Screen(f"export, {kind}", _export(kind), gone=_close_sheet) for kind in ("pictures", "script", "mangakai", "web")),
    *(Screen(f"export, {stand}", _shared(stand), gone=_close_sheet) for stand in ("ready", "published")),
    Screen("the tasks", _dock, gone=_hide_dock),
    Screen("a higher cap", _cap, gone=_close_sheet),
    Screen("another title", _act("rename"), gone=_close_sheet),
    Screen("the command search in a book", _act("commands"), gone=_close_sheet),
    Screen("the library", lambda bench: bench.window.show_library()),
    Screen("the trash", _act("trash"), gone=lambda bench: bench.window.step_back()),
    Screen("a search without a hit", _search_in_vain, gone=lambda bench: bench.window.step_back()),
)


def _settle(bench: Bench) -> None:
    """Until nothing moves any more: what is told late may still make room for itself."""
    before: list[tuple[QRect, bool]] = []
    same = 0
    for _ in range(60):
        bench.bot.wait(20)
        now = [(widget.geometry(), widget.isVisible()) for widget in bench.window.findChildren(QWidget)]
        same = same + 1 if now == before else 0
        if same >= 3:
            return
        before = now


def walk(bench: Bench, screens: tuple[Screen, ...], look: Callable[[Screen, QWidget], None]) -> None:
    """Shows one screen after the other, each laid out and painted, and leaves it as it was."""
    for screen in screens:
        screen.show(bench)
        _settle(bench)
        bench.window.grab()
        look(screen, screen.seen(bench))
        screen.gone(bench)
        bench.bot.wait(1)
