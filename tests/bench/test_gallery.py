"""A book of 100,000 panels in the window: until it is seen, how it scrolls, what it keeps, and 10,000 panels that move at once."""

from __future__ import annotations

import gc
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer

from app.program import Program
from app.store import codec
from app.store.store import Connection
from app.work.states import StepState
from tests.bench.test_news_latency import as_in_the_window, shares  # noqa: F401 - a fixture
from tests.bench.test_thousand_panels import Pulse
from tests.story import a_story, some_panels
from tests.ui.conftest import Bench, OpenBench, loop, open_bench  # noqa: F401 - fixtures
from ui.window.newsroom import PanelsMoved

PANELS, MOVES, A_SECOND = 100_000, 10_000, 4_000
FIRST_PAINT_MS, FRAME_MS, STALL_MS = 80, 12, 50
PATIENCE_MS = 120_000


def fill(connection: Connection, panels: int = PANELS) -> None:
    """Four panels a page, a hundred pages a chapter; every one drawn, with a picture that is not on disk."""
    value = codec.dump(some_panels(1)[0])
    connection.exec_driver_sql(
        """
        INSERT INTO panel (book_id, number, chapter, page, place, value, take_id)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :panels - 1)
        SELECT 1, i + 1, i / 400 + 1, i / 4 + 1, i % 4 + 1, :value, i + 1 FROM n""",
        {"panels": panels, "value": value},
    )
    connection.exec_driver_sql("""
        INSERT INTO take (panel_id, number, picture, width, height, marks, artist, model, prompt, seed, words, changes, made)
        SELECT id, 1, printf('%032x.png', id), 10, 10, '[]', 'draft', '', '', 0, '', '[]', 0 FROM panel""")


def a_long_book(program: Program) -> None:
    from app.store import books

    program.store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    program.store.write(fill)


class Painted(QObject):
    """When a viewport was painted for the first time after this was made."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.at = 0.0
        self._model = bench.window.book.panels.model
        self._port = bench.window.book.panels.view.viewport()
        self._port.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at and self._model.rowCount():
            QTimer.singleShot(0, self._seen)
        return False

    def _seen(self) -> None:
        self.at = self.at or time.perf_counter()


def memory_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.timeout(600)
def test_that_a_book_of_a_hundred_thousand_panels_is_seen_at_once_and_scrolls(
    open_bench: OpenBench,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    as_in_the_window: None,  # noqa: F811
) -> None:
    bench = open_bench(tmp_path / "library", a_long_book)
    panels = bench.window.book.panels
    painted, asked = Painted(bench), time.perf_counter()
    rows: list[float] = []
    panels.model.modelAboutToBeReset.connect(lambda: rows.append(time.perf_counter()))
    bench.window.open_book(1)
    bench.until(lambda: painted.at > 0, PATIENCE_MS)
    first = 1000 * (painted.at - rows[0])
    bench.until(lambda: len(panels.model.cards()) == PANELS, PATIENCE_MS)
    whole = time.perf_counter() - asked
    bench.bot.wait(1000)
    frames = scroll(bench)
    kept = memory_mb()
    moving = move(bench)
    with capsys.disabled():
        opened = 1000 * (painted.at - asked)
        print(f"\n{PANELS} panels: first seen {first:.0f} ms after there were rows (limit {FIRST_PAINT_MS}), {opened:.0f} ms")
        print(f"after the book was opened; all of it there after {whole:.1f} s; program and tests {kept:.0f} MB (limit 400)")
        print(f"a frame of scrolling: {shares(frames)} (limit P99 {FRAME_MS})")
        print(f"{MOVES} panels moving at {A_SECOND} a second: GUI thread away {shares(moving)} (limits P99 16, longest {STALL_MS})")
    assert panels.model.counts()


def scroll(bench: Bench) -> list[float]:
    """How long each of 400 frames takes, up and down at three speeds."""
    view = bench.window.book.panels.view
    bar, port = view.verticalScrollBar(), view.viewport()
    frames = []
    for step in (60, 400, 20_000):
        for at in range(130):
            bar.setValue(bar.value() + step if at < 65 else bar.value() - step)
            began = time.perf_counter()
            port.repaint()
            frames.append(1000 * (time.perf_counter() - began))
            bench.bot.wait(2)
    return sorted(frames)


def move(bench: Bench) -> list[float]:
    """As the newsroom tells them: a batch every 20 ms. Each of 10,000 panels runs and is done."""
    cards = list(bench.window.book.panels.model.cards()[:MOVES:1])
    runs = [replace(card, state=StepState.RUNNING, step=card.id, seq=1) for card in cards]
    done = [replace(card, state=StepState.DONE, step=card.id, seq=2) for card in cards]
    moves = [one for pair in zip(runs, done, strict=True) for one in pair]
    batch = A_SECOND // 50
    pulse, tell = Pulse(), QTimer()
    tell.timeout.connect(
        lambda: bench.opened.studio.news.panels.emit(PanelsMoved(1, tuple(moves.pop(0) for _ in range(min(batch, len(moves))))))
    )
    gc.collect()
    tell.start(20)
    bench.until(lambda: not moves, PATIENCE_MS)
    tell.stop()
    return pulse.stop()
