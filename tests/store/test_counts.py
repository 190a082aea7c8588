"""What the database computes by itself is what the rules in app.work say."""

from __future__ import annotations

from itertools import product

from app.store.store import Connection, Store
from app.work.states import TaskState, task_state
from tests.store import audit
from tests.story import planned

COUNTS = ("ready", "running", "cancelling", "done", "failed", "refused", "unknown", "cancelled", "made", "stopped")


def test_that_the_column_of_a_tasks_state_says_what_the_rules_say_for_every_combination(store: Store) -> None:
    _, task_id = planned(store)
    setting = f"UPDATE task SET {', '.join(f'{name} = ?' for name in COUNTS)} WHERE id = ? RETURNING state"

    def compare(connection: Connection) -> int:
        seen = set()
        for numbers in product((0, 2), repeat=len(COUNTS)):
            state = connection.exec_driver_sql(setting, (*numbers, task_id)).scalar_one()
            assert TaskState(state) is task_state(dict(zip(COUNTS, numbers, strict=True))), numbers
            tally = {row.state: row.tasks for row in connection.exec_driver_sql("SELECT * FROM tally WHERE tasks > 0")}
            assert tally == {state: 1}
            seen.add(state)
        return len(seen)

    assert store.write(compare) == len(TaskState)


def test_that_what_is_deleted_is_counted_no_more(store: Store) -> None:
    book_id, task_id = planned(store)
    other, _ = planned(store)
    store.write(lambda connection: connection.exec_driver_sql("DELETE FROM task WHERE id = ?", (task_id,)))
    audit.check(store.write(audit.read))
    store.write(lambda connection: connection.exec_driver_sql("DELETE FROM book WHERE id = ?", (other,)))
    library = store.write(audit.read)
    audit.check(library)
    assert (library.tally, set(library.books), library.steps) == ({}, {book_id}, {})
