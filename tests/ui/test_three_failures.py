"""Three failures of older systems, as a person met them: asked for and not listed; done and stuck at 80 %; finished while nobody looked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.book.text import Language
from app.commands import tasks
from app.commands.books import add_book
from app.commands.manga import Choices, make_manga
from app.paths import LibraryPaths
from app.program import Program
from app.steps.read_story import read_and_count
from app.store.views import TaskCard
from app.work.states import StepState, TaskState
from app.work.tasks import News, Progress, StepKind
from tests.cli.conftest import MangakAI
from tests.ui.conftest import STORY, Bench
from tests.ui.test_window import ask_about
from ui.window.tasks.table import CARD


def listed(bench: Bench) -> list[TaskCard]:
    model = bench.window.dock.model
    return [model.index(row, 0).data(CARD) for row in range(model.rowCount())]


def test_that_what_was_asked_for_is_listed_although_nothing_of_it_moves(empty: Bench, story_file: Path) -> None:
    """Story A. Listing waits neither for a worker nor for news: the queue is paused, so there is neither."""
    tasks.pause(empty.program.store)
    empty.window.dock.show()
    sheet = ask_about(empty, story_file)
    sheet.set_panels(3)
    empty.click(sheet.make)
    empty.until(lambda: len(listed(empty)) == 1)
    assert listed(empty)[0].state is TaskState.WAITING
    assert listed(empty)[0].uid == empty.program.store.tasks.cards()[0].uid


def test_that_what_is_done_is_shown_as_done_and_late_news_does_not_take_it_back(empty: Bench, story_file: Path) -> None:
    """Story B. The last word is the store's, whatever comes in which order."""
    empty.window.dock.show()
    sheet = ask_about(empty, story_file)
    sheet.set_panels(3)
    empty.click(sheet.make)
    empty.until(lambda: [card.state for card in listed(empty)] == [TaskState.DONE])
    empty.until(empty.all_drawn)
    card, step = listed(empty)[0], empty.program.store.tasks.steps(1, StepKind.DRAW_PANEL)[0]
    assert (card.done, card.remaining_s) == (card.total, 0.0)

    queue = empty.opened.studio.queue
    queue.progressed.emit((Progress(step.id, card.id, 8, 10),))
    with empty.bot.waitSignal(queue.finished, timeout=5_000):
        queue.tell([News(step.id, card.id, card.book_id, step.kind, step.target, StepState.RUNNING, 1)])
    empty.until(lambda: empty.window.strip.title.text() == "3 panels drawn")
    assert (listed(empty)[0].state, listed(empty)[0].done) == (TaskState.DONE, card.total)
    assert empty.all_drawn()


def test_that_what_was_finished_while_nobody_looked_is_there_at_once(open_bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    """Story C. Planned here, drawn to its end by another process that is gone since; no news of it ever reached this window."""
    program = Program(LibraryPaths(tmp_path / "library"))
    story = read_and_count(STORY.encode(), "The Rain Courier.txt", Language.ENGLISH).story
    book = add_book(program.store, story, "The Rain Courier.txt")
    make_manga(program.store, book, Choices(3))
    program.close()
    assert MangakAI(tmp_path / "library")("resume").status == 0

    bench = open_bench(tmp_path / "library")
    bench.open_first_book()
    bench.until(bench.all_drawn)
    bench.window.dock.show()
    bench.until(lambda: [card.state for card in listed(bench)] == [TaskState.DONE])
    assert listed(bench)[0].done == listed(bench)[0].total
    bench.until(lambda: bench.window.strip.title.text() == "3 panels drawn")
