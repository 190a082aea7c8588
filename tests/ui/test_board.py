"""What the window knows: never older than it was, and in the order of the work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.store.views import TaskCard
from app.work.states import Held, StepState, TaskState
from app.work.tasks import TaskKind
from tests.ui.test_models import panel_card
from ui.window.board import OPEN, Board, Found, Wanted
from ui.window.book.panel_model import PanelListModel

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def a_task(number: int, state: TaskState = TaskState.WAITING, seq: int = 1, **more: object) -> TaskCard:
    usual = TaskCard(
        id=number, uid=f"u{number}", kind=TaskKind.MAKE_MANGA, book_id=1, book_title="B", state=state, held=None, done=0, total=4,
        running=0, stuck=0, unknown=0, elapsed_s=0.0, remaining_s=None, error=None, made=NOW, ended=None, seq=seq,
    )  # fmt: skip
    return replace(usual, **more)  # type: ignore[arg-type]


def found(*tasks: TaskCard, whole: bool = False, wanted: frozenset[int] | None = None, at: float = 0.0) -> Found:
    ids = frozenset(task.id for task in tasks) if wanted is None else wanted
    return Found(Wanted(whole, ids), tasks, (), (), (), {}, None, {}, at)


states = st.sampled_from(sorted(TaskState))
reads = st.lists(st.tuples(st.integers(1, 4), states, st.integers(0, 9), st.booleans()), max_size=20)


@given(reads)
def test_that_a_task_never_goes_back_to_an_older_move(told: list[tuple[int, TaskState, int, bool]]) -> None:
    board = Board()
    newest: dict[int, int] = {}
    for number, state, seq, whole in told:
        for move in board.take(found(a_task(number, state, seq), whole=whole)):
            assert move.now.seq >= newest.get(move.now.id, 0)
            assert move.before is None or move.before.seq <= move.now.seq
        newest[number] = max(newest.get(number, 0), seq)
        for card in board.overview.tasks:
            assert card.state in OPEN
            assert card.seq == newest[card.id]


def test_that_open_tasks_stand_in_the_order_they_were_read_in_and_ended_ones_leave() -> None:
    board = Board()
    board.take(found(a_task(3), a_task(1), a_task(2), whole=True))
    assert [card.id for card in board.overview.tasks] == [3, 1, 2]
    moves = board.take(found(a_task(1, TaskState.DONE, 2)))
    assert [card.id for card in board.overview.tasks] == [3, 2]
    assert [(move.before and move.before.state, move.now.state) for move in moves] == [(TaskState.WAITING, TaskState.DONE)]
    board.take(found(wanted=frozenset({3})))
    assert [card.id for card in board.overview.tasks] == [2]


def test_that_a_hold_is_a_change_though_no_step_moved() -> None:
    board = Board()
    board.take(found(a_task(1), whole=True))
    assert not board.take(found(a_task(1), whole=True))
    assert board.take(found(a_task(1, held=Held.PERSON), whole=True))


def test_that_a_running_task_that_was_not_read_again_has_gone_on() -> None:
    board = Board()
    board.take(found(a_task(1, TaskState.RUNNING, running=1, elapsed_s=5.0, remaining_s=20.0), whole=True, at=100.0))
    board.take(found(a_task(2), at=103.0))
    first = board.overview.tasks[0]
    assert (first.elapsed_s, first.remaining_s, board.overview.read_at) == (8.0, 17.0, 103.0)


def test_that_a_panel_read_before_it_moved_does_not_undo_the_move() -> None:
    model = PanelListModel()
    old = replace(panel_card(1, StepState.RUNNING), step=7, seq=1)
    new = replace(panel_card(1, StepState.DONE), step=7, seq=2)
    redrawn = replace(panel_card(1, StepState.WAITING), step=9, seq=0)
    model.reset([old])
    model.update_cards([new])
    model.update_cards([old])
    model.reset([old])
    assert model.card(1) == new
    model.update_cards([redrawn])
    assert model.card(1) == redrawn
