"""The desk of story and script in a test: opening it, and finding rows and sentences on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.book.coverage import Told
from app.book.script import LineKind
from tests.ui.conftest import Bench
from ui.window.book.stage_bar import Stage
from ui.window.book.telling.script_rows import LineRow
from ui.window.book.telling.stage import TellingStage


def open_desk(bench: Bench, stage: Stage) -> TellingStage:
    bench.click(bench.window.book.bar.button(stage))
    desk = bench.window.book.view
    assert isinstance(desk, TellingStage)
    bench.until(lambda: desk.chapter is not None and bool(desk.outline.model.rows))
    return desk


def lines(desk: TellingStage) -> list[LineRow]:
    return [row for row in desk.script.model.rows if isinstance(row, LineRow)]


def spoken(desk: TellingStage) -> LineRow:
    return next(row for row in lines(desk) if row.line.kind is LineKind.SPEECH)


def row_of(desk: TellingStage, row: LineRow) -> int:
    found = desk.script.model.line_row(row.at)
    assert found is not None
    return found


def choose(bench: Bench, desk: TellingStage, row: LineRow) -> None:
    bench.click_row(desk.script.list, row_of(desk, row))


def sentence(desk: TellingStage, words: str) -> Told:
    assert desk.chapter is not None
    start = desk.chapter.chapter.span.start
    return next(one for one in desk.chapter.told.sentences if words in desk.chapter.text[one.span.start - start : one.span.end - start])


def spot_of(desk: TellingStage, told: Told) -> QPoint:
    """A point on the letters of a sentence."""
    assert desk.chapter is not None
    cursor = QTextCursor(desk.page.document())
    cursor.setPosition(told.span.start - desk.chapter.chapter.span.start + 3)
    return desk.page.cursorRect(cursor).center()


def press(desk: TellingStage, told: Told, *, twice: bool = False) -> None:
    act: Callable[..., None] = QTest.mouseDClick if twice else QTest.mouseClick
    act(desk.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot_of(desk, told))


def reread(bench: Bench) -> None:
    """Until nothing of what was done is still under way."""
    bench.until(lambda: not bench.opened.studio.busy)
