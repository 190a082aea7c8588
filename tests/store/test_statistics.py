"""Statistics look at a bounded number of the newest rows, and say at which."""

from __future__ import annotations

from app.store.clock import now
from app.store.store import Store
from app.work.states import Event
from app.work.tasks import StepKind, TaskKind
from tests.store.receipts import answer, book_to_draw, claim, end, sent


def test_that_attempts_are_counted_by_kind_with_their_outcomes(store: Store) -> None:
    _, task_id = book_to_draw(store, 4)
    for _ in range(2):
        answer(store, sent(store, task_id), 1)
    end(store, sent(store, task_id), Event.REFUSE, "model-refused")
    claim(store, task_id)
    found = store.statistics()
    kinds = {one.kind: one for one in found.steps}
    assert kinds[StepKind.DRAW_PANEL].outcomes == {"done": 2, "refused": 1}
    assert kinds[StepKind.DRAW_PANEL].success == 2 / 3
    assert kinds[StepKind.WRITE_SCRIPT].waited
    assert found.steps_looked.count == 6
    assert found.steps_looked.whole
    assert found.tasks == ()  # it is under way


def test_that_a_task_at_rest_counts_by_its_state(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    end(store, sent(store, task_id), Event.REFUSE, "model-refused")
    task = store.statistics().tasks[0]
    assert (task.kind, task.outcomes, task.success) == (TaskKind.MAKE_MANGA, {"needs_you": 1}, 0.0)


def test_that_only_the_newest_are_looked_at_and_it_is_said(store: Store) -> None:
    _, task_id = book_to_draw(store, 3)
    for _ in range(3):
        answer(store, sent(store, task_id), 1)
    newest = store.statistics(most=3)
    assert [(one.kind, one.count) for one in newest.steps] == [(StepKind.DRAW_PANEL, 3)]
    assert not newest.steps_looked.whole
    assert store.statistics(most=7).steps_looked.whole


def test_that_what_began_before_the_period_is_left_out(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    answer(store, sent(store, task_id), 1)
    store.write(lambda c: c.exec_driver_sql("UPDATE attempt SET started = started - 86400 WHERE id < (SELECT max(id) FROM attempt)"))
    found = store.statistics(since=now() - 3600)
    assert found.steps_looked.count == 1
    assert found.steps_looked.whole
