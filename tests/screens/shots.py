"""The list of screens and states that are looked at: what a person does to see each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.errors import Problem
from app.store.control import hold_all
from app.work.states import Held
from tests.screens import world
from tests.ui.conftest import Bench
from ui.window.book.detail import Mode
from ui.window.book.stage_bar import Stage
from ui.window.settings.sheet import Page, SettingsSheet


@dataclass(frozen=True, slots=True)
class Shot:
    """show: what a person does, from the library. docs: whether the docs show it."""

    name: str
    show: Callable[[Bench], object]
    docs: bool = True


def back(bench: Bench) -> None:
    """To the library, with nothing open over it."""
    window = bench.window
    while window.sheet is not None:
        window.sheet.close_sheet()
    window.card.hide()
    if window.dock.isVisible():
        window.toggle_tasks()
    window.show_library()


def _do(name: str) -> Callable[[Bench], object]:
    return lambda bench: bench.window.actions_of[name].trigger()


def _new_book(bench: Bench) -> None:
    bench.drop(world.SAMPLES / "en" / "the-rain-courier.txt")
    bench.until(lambda: bench.window.sheet is not None)


def _wrong_file(bench: Bench) -> None:
    bench.window.show_problem("error.title.story", Problem("story-is-scanned", {"name": "scan.pdf"}), name="scan.pdf")


def _settings(page: Page) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        bench.window.open_settings()
        assert isinstance(bench.window.sheet, SettingsSheet)
        bench.window.sheet.show_page(page)

    return show


def _book(book: int, stage: Stage) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        window = bench.window
        window.open_book(book)
        bench.until(lambda: window.book.facts is not None and window.book.facts.head.id == book)
        window.book.go_to_stage(stage)
        bench.until(lambda: not window.book._loads)

    return show


def _panel(book: int, number: int, mode: Mode = Mode.GRID) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        _book(book, Stage.PANELS)(bench)
        panels = bench.window.book.panels
        bench.until(panels.model.cards)
        panels.go_to(panels.model.cards()[number - 1].id)
        panels.set_mode(mode)

    return show


def _dock(bench: Bench) -> None:
    _book(world.COURIER, Stage.PANELS)(bench)
    bench.window.toggle_tasks()
    bench.until(bench.window.dock.model.rowCount)


def _crashed(bench: Bench) -> None:
    store = bench.program.store
    store.write(lambda connection: hold_all(connection, Held.CRASHES))
    _dock(bench)
    bench.window._studio.news.tasks_moved()
    bench.until(bench.window.dock.banner.isVisible)


def _sheet(name: str) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        _book(world.NIGHT, Stage.PANELS)(bench)
        bench.window.actions_of[name].trigger()
        bench.until(lambda: bench.window.sheet is not None)

    return show


FIRST_RUN = (
    Shot("library-first-run", lambda _bench: None),
    Shot("new-book", _new_book),
    Shot("paste", _do("paste"), docs=False),
    Shot("wrong-file", _wrong_file),
    Shot("first-steps", _do("first_steps")),
    Shot("shortcuts", _do("shortcuts")),
    Shot("about", _do("about"), docs=False),
    *(Shot(f"settings-{page}", _settings(page), docs=page in ("services", "appearance")) for page in Page),
    Shot("tasks-none", _do("tasks"), docs=False),
)
IN_A_LIBRARY = (
    Shot("library", lambda _bench: None),
    Shot("command-search", _do("commands")),
    Shot("story", _book(world.NIGHT, Stage.STORY)),
    Shot("script", _book(world.COURIER, Stage.SCRIPT)),
    Shot("cast", _book(world.COURIER, Stage.CAST)),
    Shot("storyboard", _book(world.KITE, Stage.STORYBOARD)),
    Shot("panels-busy", _panel(world.COURIER, 1)),
    Shot("panels-refused", _panel(world.COURIER, world.REFUSED)),
    Shot("panels-failed", _panel(world.COURIER, world.FAILED)),
    Shot("panels-unknown", _panel(world.COURIER, world.LOST)),
    Shot("panels-stale", _panel(world.COURIER, world.STALE)),
    Shot("panels-finished", _panel(world.NIGHT, 4)),
    Shot("film", _panel(world.NIGHT, 4, Mode.FILM)),
    Shot("detail", _panel(world.NIGHT, 1, Mode.DETAIL)),
    Shot("compare", _panel(world.NIGHT, 1, Mode.COMPARE)),
    Shot("pages", _book(world.NIGHT, Stage.PAGES)),
    Shot("export", _sheet("export")),
    Shot("tasks", _dock),
    Shot("tasks-after-crashes", _crashed),
)
