"""How the tests of the Cast stage go there and do what every one of them does."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.book.cast import Character
from tests.ui.conftest import Bench
from ui.window.book.cast.asking import NameSheet, SplitSheet
from ui.window.book.cast.clean_sheet import CleanSheet
from ui.window.book.cast.find_sheet import FindCastSheet
from ui.window.book.cast.look_sheet import LookSheet
from ui.window.book.cast.stage import CastStage
from ui.window.book.stage_bar import Stage

BOOK = 1
CONTROL = Qt.KeyboardModifier.ControlModifier
Sheeted = NameSheet | SplitSheet | CleanSheet | FindCastSheet | LookSheet


def at_cast(bench: Bench) -> CastStage:
    bench.window.book.go_to_stage(Stage.CAST)
    stage = bench.window.book.view
    assert isinstance(stage, CastStage)
    bench.until(lambda: stage.members and stage.desk.offer is not None)
    return stage


def names(stage: CastStage) -> list[str]:
    return [member.name for member in stage.members]


def kept(bench: Bench) -> dict[str, Character]:
    return {one.name: one for one in bench.program.store.books.cast(BOOK)}


def opened(bench: Bench, kind: type[Sheeted]) -> Sheeted:
    bench.until(lambda: isinstance(bench.window.sheet, kind))
    sheet = bench.window.sheet
    assert isinstance(sheet, kind)
    return sheet


def undo(bench: Bench, what: str) -> None:
    """what: the change that is undone, as the menu calls it."""
    stack = bench.window.book.history.stack
    bench.until(lambda: stack is not None and stack.undoText() == what)
    bench.press(Qt.Key.Key_Z, CONTROL)


def drawn(bench: Bench, stage: CastStage) -> None:
    """One more sheet of who is shown, by the button."""
    before = len(stage.current.sheets) if stage.current else 0
    bench.until(lambda: stage.desk.offer is not None and stage.desk.draw.isEnabled())
    bench.click(stage.desk.draw)
    bench.until(lambda: stage.current is not None and len(stage.current.sheets) == before + 1, 30_000)
