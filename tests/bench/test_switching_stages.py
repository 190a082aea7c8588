"""How long the window stands still while one goes from stage to stage of a book of 2,000 panels."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.program import Program
from app.store import books
from tests.bench import test_gallery
from tests.bench.test_news_latency import as_in_the_window  # noqa: F401 - a fixture
from tests.story import a_story
from tests.ui.conftest import Bench, OpenBench, loop, open_bench  # noqa: F401 - fixtures
from ui.window.book.stage_bar import SCREENS, Stage

PANELS = 2_000
LIMIT_MS = 16
ROUNDS = 3


def a_book(program: Program) -> None:
    program.store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    program.store.write(lambda connection: test_gallery.fill(connection, PANELS))


@pytest.mark.timeout(300)
def test_that_every_stage_of_a_long_book_is_there_when_it_is_asked_for(
    open_bench: OpenBench,  # noqa: F811
    tmp_path: Path,
    as_in_the_window: None,  # noqa: F811
) -> None:
    bench = open_bench(tmp_path / "library", a_book)
    window = bench.window
    window.open_book(1)
    bench.until(lambda: len(window.book.panels.model.cards()) == PANELS, test_gallery.PATIENCE_MS)
    took: dict[Stage, list[float]] = {}
    for _ in range(ROUNDS):
        for stage in SCREENS[:-1]:
            took.setdefault(stage, []).append(away(partial(window.book.go_to_stage, stage), bench))
    print(f"\nlongest time the GUI thread was away when a stage was gone to, {PANELS:,} panels (limit {LIMIT_MS} ms)")
    for stage, all_of_it in took.items():
        first, *again = all_of_it
        print(f"  {stage:<11} first {first:6.1f} ms, again {max(again):6.1f} ms")
    assert max(max(one[1:]) for one in took.values()) < 1000


def away(act: Callable[[], object], bench: Bench) -> float:
    """Milliseconds: the longest single turn of the loop in the second that begins with the click."""
    began = time.perf_counter()
    act()
    longest = time.perf_counter() - began
    end = time.perf_counter() + 1.0
    while time.perf_counter() < end:
        before = time.perf_counter()
        bench.bot.wait(1)
        longest = max(longest, time.perf_counter() - before - 0.001)
    return 1000 * longest
