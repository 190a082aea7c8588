"""Claims, moves and recovery, against a real SQLite file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from app.book.layout import lay_out
from app.book.page import Direction
from app.commands.books import delete_book
from app.commands.panels import redraw
from app.errors import Problem
from app.paths import LibraryPaths
from app.store import control, moves, recovery, results
from app.store.store import Store
from app.work.plan import ExportOrder
from app.work.results import CastRecognised, PanelDrawn, Result, ScriptWritten, StoryboardPlanned
from app.work.states import Event, Held, StepState, TaskState
from app.work.tasks import COMPUTE, Claimed, StepKind
from tests.story import empty_script, planned, some_panels


def claim(store: Store) -> Claimed | None:
    return next(iter(store.write(lambda connection: moves.claim(connection, COMPUTE))), None)


def drawn(panel_id: int) -> PanelDrawn:
    return PanelDrawn(panel_id, f"{panel_id:032}.png", 100, 150, (), "draft", 0, "", (), "f", 0.1)


def succeed(store: Store, claimed: Claimed, result: Result) -> None:
    store.write(lambda connection: results.succeed(connection, claimed, result))


def walk_to_panels(store: Store, count: int) -> None:
    panels, pages = lay_out(some_panels(count), Direction.LEFT_TO_RIGHT)
    for result in (ScriptWritten(empty_script()), CastRecognised(()), StoryboardPlanned(1, panels, pages)):
        claimed = claim(store)
        assert claimed
        succeed(store, claimed, result)


def test_that_eight_threads_claim_each_step_exactly_once(store: Store) -> None:
    planned(store)
    walk_to_panels(store, 40)
    barrier, claimed = threading.Barrier(8), []

    def take_all() -> None:
        barrier.wait()
        while step := claim(store):
            claimed.append(step.id)

    threads = [threading.Thread(target=take_all) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed)) == 40


def test_that_a_step_waits_for_what_it_needs(store: Store) -> None:
    planned(store)
    first = claim(store)
    assert first
    assert first.kind is StepKind.WRITE_SCRIPT
    assert claim(store) is None
    succeed(store, first, ScriptWritten(empty_script()))
    second = claim(store)
    assert second
    assert second.kind is StepKind.RECOGNISE_CAST


def test_that_an_export_waits_for_panels_that_were_planned_after_it(store: Store) -> None:
    planned(store, exports=(ExportOrder("cbz", "/x/book.cbz"),))
    walk_to_panels(store, 2)
    kinds = []
    while step := claim(store):
        kinds.append(step.kind)
        if step.kind is StepKind.EXPORT:
            break
        succeed(store, step, drawn(int(step.target)))
    assert kinds == [StepKind.DRAW_PANEL, StepKind.DRAW_PANEL, StepKind.EXPORT]


def test_that_result_and_state_are_kept_together_or_not_at_all(store: Store) -> None:
    planned(store)
    walk_to_panels(store, 1)
    step = claim(store)
    assert step

    def keep_and_break(connection: Connection) -> None:
        results.succeed(connection, step, drawn(int(step.target)))
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        store.write(keep_and_break)
    assert store.tasks.steps(step.task_id, StepKind.DRAW_PANEL)[0].state is StepState.RUNNING
    assert store.takes.of_panel(int(step.target)) == []


def test_that_a_bad_unit_does_not_sink_the_others_of_its_group(store: Store) -> None:
    gate, told, ended = threading.Event(), {}, threading.Event()

    def tell(name: str) -> Callable[[object, BaseException | None], None]:
        def keep(value: object, error: BaseException | None) -> None:
            told[name] = (value, error)
            if len(told) == 4:
                ended.set()

        return keep

    store.submit(lambda _connection: gate.wait(5), tell("gate"))
    store.submit(lambda connection: control.hold_all(connection, Held.PERSON), tell("good"))
    store.submit(lambda connection: connection.execute(text("INSERT INTO meta VALUES ('held', 'twice')")), tell("bad"))
    store.submit(moves.is_held, tell("also good"))
    gate.set()
    assert ended.wait(5)
    assert told["good"] == (None, None)
    assert isinstance(told["bad"][1], IntegrityError)
    assert told["also good"] == (True, None)


def test_that_what_a_dead_process_left_running_waits_again_and_done_steps_stay_done(store: Store, tmp_path: Path) -> None:
    _, task_id = planned(store)
    walk_to_panels(store, 3)
    done = claim(store)
    assert done
    succeed(store, done, drawn(int(done.target)))
    assert claim(store)
    news = store.write(lambda connection: recovery.recover(connection, frozenset())).news
    states = [step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)]
    assert [one.state for one in news] == [StepState.WAITING]
    assert states == [StepState.DONE, StepState.WAITING, StepState.WAITING]


def test_that_a_success_after_a_cancel_is_kept(store: Store) -> None:
    _, task_id = planned(store)
    walk_to_panels(store, 2)
    step = claim(store)
    assert step
    store.write(lambda connection: control.cancel_task(connection, task_id))
    succeed(store, step, drawn(int(step.target)))
    assert [one.state for one in store.tasks.steps(task_id, StepKind.DRAW_PANEL)] == [StepState.DONE, StepState.CANCELLED]
    assert len(store.takes.of_panel(int(step.target))) == 1


def test_that_a_second_settling_of_the_same_step_moves_nothing(store: Store) -> None:
    planned(store)
    step = claim(store)
    assert step
    fail = lambda connection: moves.settle(connection, step, Event.FAIL, Problem("bug"))  # noqa: E731 - used twice
    first, second = store.write(fail).news, store.write(fail).news
    assert (first.state, second.state) == (StepState.FAILED, StepState.FAILED)
    assert first.seq == second.seq


def test_that_a_retry_keeps_every_choice_of_the_failed_step(store: Store) -> None:
    _, task_id = planned(store, panels=7)
    for result in (ScriptWritten(empty_script()), CastRecognised(())):
        one = claim(store)
        assert one
        succeed(store, one, result)
    failed = claim(store)
    assert failed
    store.write(lambda connection: moves.settle(connection, failed, Event.FAIL, Problem("bug")))
    assert store.tasks.card(task_id).state is TaskState.FAILED
    store.write(lambda connection: control.retry_task(connection, task_id))
    again = claim(store)
    assert again
    assert (again.choices, again.target, again.attempt) == (failed.choices, failed.target, 2)


def test_that_nothing_is_claimed_while_all_or_the_task_or_its_book_is_held(store: Store) -> None:
    _, task_id = planned(store)
    for hold, release in (
        (lambda c: control.hold_all(c, Held.PERSON), control.release_all),
        (lambda c: control.hold_task(c, task_id, Held.PERSON), lambda c: control.release_task(c, task_id)),
        (lambda c: control.hide_task(c, task_id, True), lambda c: control.hide_task(c, task_id, False)),
    ):
        store.write(hold)
        assert claim(store) is None
        store.write(release)
    assert claim(store)


def test_that_seq_counts_every_move(store: Store) -> None:
    planned(store)
    step = claim(store)
    assert step
    assert step.seq == 1
    given_back = store.write(lambda connection: moves.settle(connection, step, Event.GIVE_BACK)).news
    assert (given_back.seq, given_back.state) == (2, StepState.WAITING)


def test_that_claims_walk_the_open_tasks_in_order_and_sort_nothing(store: Store) -> None:
    planned(store)
    wanted = {"lane": COMPUTE, "now": 0.0, "far": 1.0, "places": 1}
    explain = f"EXPLAIN QUERY PLAN {moves.NEXT.format(only='')}"
    plan = store.write(lambda connection: [row[3] for row in connection.exec_driver_sql(explain, wanted)])
    assert any("ix_task_open" in line for line in plan), plan
    assert any("ix_step_ready" in line for line in plan), plan
    assert not any("TEMP B-TREE" in line for line in plan), plan


def test_that_two_stores_never_see_half_a_library(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    first = Store(paths)
    book_id, _ = planned(first)
    looking = Store(paths)
    assert looking.books.head(book_id).title == "Rain"
    looking.close()
    first.close()


def test_that_a_cancel_while_the_storyboard_is_planned_cancels_the_panels_too(store: Store) -> None:
    _, task_id = planned(store)
    for result in (ScriptWritten(empty_script()), CastRecognised(())):
        one = claim(store)
        assert one
        succeed(store, one, result)
    board = claim(store)
    assert board
    store.write(lambda connection: control.cancel_task(connection, task_id))
    succeed(store, board, StoryboardPlanned(1, *lay_out(some_panels(4), Direction.LEFT_TO_RIGHT)))
    assert claim(store) is None
    assert store.tasks.card(task_id).state is TaskState.CANCELLED


def test_that_what_was_asked_for_last_is_shown_whichever_drawing_ends_first(store: Store) -> None:
    book_id, _ = planned(store)
    walk_to_panels(store, 1)
    first = claim(store)
    assert first
    redraw(store, int(first.target), "at night")
    second = claim(store)
    assert second
    assert first.choices["seed"] != second.choices["seed"]
    for one, words in ((second, "at night"), (first, "")):
        succeed(store, one, replace(drawn(int(one.target)), words=words, picture=f"{one.id}.png"))
    shown = next(take for take in store.takes.of_panel(int(first.target)) if take.chosen)
    assert shown.words == "at night"
    assert store.panels.cards(book_id)[0].takes == 2


def test_that_a_hidden_book_is_not_unfinished(store: Store) -> None:
    book_id, _ = planned(store)
    assert len(store.tasks.unfinished()) == 1
    delete_book(store, book_id)
    assert store.tasks.unfinished() == []
