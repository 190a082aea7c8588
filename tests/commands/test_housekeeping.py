"""What is erased for good, and what never is."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.book.page import Direction
from app.book.style import Style
from app.commands import housekeeping
from app.commands.books import delete_book, restore_book
from app.commands.panels import redraw
from app.commands.tasks import cancel, delete, restore
from app.errors import NotFound
from app.store import books, trash
from app.store.backups import KEPT
from app.store.clock import day_of, now
from app.store.rows import Base
from app.store.store import Store
from app.store.sweeper import NAMED_IN, NAMED_WITHIN
from app.work.states import Event, TaskState
from tests.guards.unexpected_log import LogWatch
from tests.store.receipts import answer, book_to_draw, end, sent
from tests.story import planned

DAY = 86_400.0


def drawn(store: Store, panels: int = 2) -> tuple[int, int]:
    """A book that is done, with the pictures of its panels on disk."""
    book_id, task_id = book_to_draw(store, panels)
    for number in range(panels):
        answer(store, sent(store, task_id), 10, store.pictures.keep(f"{book_id}-{number}".encode(), b"thumb"))
    return book_id, task_id


def aged(store: Store, days: float) -> None:
    """As if everything had happened so many days ago."""
    seconds = days * DAY
    store.write(
        lambda c: c.exec_driver_sql("UPDATE task SET deleted = deleted - ?, ended = ended - ?, made_at = made_at - ?", (seconds,) * 3)
    )
    store.write(lambda c: c.exec_driver_sql("UPDATE book SET deleted = deleted - ?", (seconds,)))
    for folder in (store.paths.pictures, store.paths.thumbs, store.paths.answers):
        for file in folder.rglob("*"):
            os.utime(file, (now() - seconds,) * 2)


def count(store: Store, table: str) -> int:
    return int(store.write(lambda connection: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()))


def files(store: Store) -> int:
    return sum(file.is_file() for folder in (store.paths.pictures, store.paths.thumbs) for file in folder.rglob("*"))


def test_that_the_trash_empties_after_30_days_and_not_before(store: Store) -> None:
    book_id, task_id = drawn(store)
    delete(store, task_id)
    aged(store, 29.9)
    assert housekeeping.tidy(store, None).tasks == 0
    aged(store, 0.2)
    assert housekeeping.tidy(store, None).tasks == 1
    assert (count(store, "task"), count(store, "step"), count(store, "attempt"), count(store, "need")) == (0, 0, 0, 0)
    assert store.panels.count(book_id) == 2


def test_that_takes_outlive_the_history_of_their_task(store: Store) -> None:
    book_id, task_id = drawn(store)
    delete(store, task_id)
    aged(store, 31)
    housekeeping.tidy(store, None)
    cards = store.panels.cards(book_id)
    assert [card.picture is not None for card in cards] == [True, True]
    assert [card.state for card in cards] == [None, None]
    assert store.takes.of_panel(cards[0].id)[0].price_micros == 10
    assert store.pictures.path(cards[0].picture or "").exists()
    assert store.receipts.of_book(book_id).price_micros == 20
    assert store.receipts.by_provider()["paid"].price_micros == 20


def test_that_a_redraw_after_the_history_is_gone_has_a_seed_of_its_own(store: Store) -> None:
    book_id, task_id = drawn(store, 1)
    panel_id = store.panels.cards(book_id)[0].id
    assert store.takes.next_seed(panel_id) == 1
    delete(store, task_id)
    aged(store, 31)
    housekeeping.tidy(store, None)
    assert store.takes.next_seed(panel_id) == 1
    redraw(store, panel_id, "at night")
    assert store.takes.next_seed(panel_id) == 2


def test_that_a_hidden_book_goes_with_everything_of_it_but_what_was_spent(store: Store) -> None:
    book_id, _ = drawn(store)
    kept, _ = drawn(store)
    delete_book(store, book_id)
    aged(store, 31)
    tidied = housekeeping.tidy(store, None)
    assert (tidied.books, tidied.files) == (1, 4)
    assert tidied.bytes > 0
    with pytest.raises(NotFound):
        store.books.head(book_id)
    for table in ("book", "story", "task", "script"):
        assert count(store, table) == 1
    assert count(store, "take") == 2
    assert files(store) == 4
    assert all(store.pictures.path(card.picture or "").exists() for card in store.panels.cards(kept))
    assert store.receipts.by_provider()["paid"].price_micros == 40


def test_that_what_was_brought_back_stays(store: Store) -> None:
    book_id, task_id = drawn(store)
    delete_book(store, book_id)
    delete(store, task_id)
    aged(store, 31)
    restore_book(store, book_id)
    restore(store, task_id)
    tidied = housekeeping.tidy(store, None)
    assert (tidied.tasks, tidied.books, tidied.files) == (0, 0, 0)


def test_that_nothing_that_runs_is_erased(store: Store) -> None:
    book_id, task_id = book_to_draw(store, 2)
    sent(store, task_id)
    delete(store, task_id)
    delete_book(store, book_id)
    aged(store, 31)
    tidied = housekeeping.tidy(store, 1)
    assert (tidied.tasks, tidied.books) == (0, 0)


def make_stuck(store: Store, event: Event) -> int:
    _, task_id = book_to_draw(store, 2)
    answer(store, sent(store, task_id), 10)
    end(store, sent(store, task_id), event, "service-busy")
    return task_id


def make_cancelled(store: Store) -> int:
    _, task_id = planned(store)
    cancel(store, task_id)
    return task_id


HISTORY: dict[str, tuple[Callable[[Store], int], TaskState, bool]] = {
    "done": (lambda store: drawn(store)[1], TaskState.DONE, True),
    "cancelled before it began": (make_cancelled, TaskState.CANCELLED, True),
    "with gaps": (lambda store: make_stuck(store, Event.FAIL), TaskState.DONE_WITH_GAPS, False),
    "unknown": (lambda store: make_stuck(store, Event.LOSE), TaskState.NEEDS_YOU, False),
    "waiting": (lambda store: planned(store)[1], TaskState.WAITING, False),
    "half done": (lambda store: book_to_draw(store, 2)[1], TaskState.RUNNING, False),
}


@pytest.mark.parametrize("name", HISTORY)
def test_that_history_is_what_is_done_or_cancelled_and_old(store: Store, name: str) -> None:
    make, state, is_history = HISTORY[name]
    task_id = make(store)
    assert store.tasks.card(task_id).state is state
    aged(store, 8)
    assert housekeeping.tidy(store, None).tasks == 0
    assert housekeeping.tidy(store, 9).tasks == 0
    assert housekeeping.tidy(store, 7).tasks == int(is_history)
    assert sum(store.tasks.tally().values()) == int(not is_history)


def test_that_an_end_half_way_leaves_it_hidden_and_the_next_sweep_goes_on(store: Store) -> None:
    _, task_id = drawn(store, 4)
    aged(store, 8)
    assert store.write(lambda c: trash.begin_task(c, task_id, now() - 7 * DAY, hidden=False))
    assert not store.write(lambda c: trash.erase_task(c, task_id, most=3))
    assert store.tasks.cards() == []
    assert store.tasks.tally() == {}
    assert housekeeping.tidy(store, None).tasks == 1
    assert count(store, "step") == 0


def test_that_it_ends_at_once_when_asked_and_is_due_again(store: Store) -> None:
    drawn(store)
    aged(store, 8)
    housekeeping.tidy(store, 7, rest=lambda _seconds: True)
    assert count(store, "book") == 1
    assert store.trash.tidied() == 0.0


def test_that_it_is_due_once_a_day_and_when_the_clock_was_set_back(store: Store) -> None:
    assert housekeeping.tidy_if_due(store, None)
    assert housekeeping.tidy_if_due(store, None) is None
    for then in (str(now() + 3600.0), str(now() - DAY)):
        store.write(lambda c, value=then: c.exec_driver_sql("UPDATE meta SET value = ? WHERE key = 'tidied'", (value,)))  # type: ignore[misc]
        assert housekeeping.tidy_if_due(store, None)


def test_that_an_answer_goes_before_its_attempts_number_is_given_again(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    claimed = sent(store, task_id)
    store.answers.keep(claimed.attempt_id, b"paid", "{}")
    end(store, claimed, Event.LOSE, "service-lost")
    delete(store, task_id)
    aged(store, 31)
    housekeeping.tidy(store, None)
    assert store.answers.known() == frozenset()


def test_that_old_answers_go_unless_somebody_may_still_adopt_them(store: Store) -> None:
    _, task_id = book_to_draw(store, 3)
    running, lost, answered = sent(store, task_id), sent(store, task_id), sent(store, task_id)
    end(store, lost, Event.LOSE, "service-lost")
    answer(store, answered, 1)
    attempts = [one.attempt_id for one in (running, lost, answered)]
    for attempt_id in (*attempts, 999):
        store.answers.keep(attempt_id, b"paid", "{}")
    aged(store, 29)
    housekeeping.tidy(store, None)
    assert store.answers.known() == {*attempts, 999}
    aged(store, 31)
    housekeeping.tidy(store, None)
    assert store.answers.known() == {running.attempt_id, lost.attempt_id}


def test_that_pictures_are_swept_only_when_old_and_named_by_nobody(store: Store, tmp_path: Path) -> None:
    named = {who: store.pictures.keep(who.encode(), b"small") for who in ("template", "reference", "asked", "cast", "nobody")}
    book_id, _ = drawn(store, 1)
    style = Style(template=named["template"], references=(named["reference"],))
    store.write(lambda connection: books.choose(connection, book_id, style, Direction.LEFT_TO_RIGHT, None))
    redraw(store, store.panels.cards(book_id)[0].id, "", (named["asked"],))
    store.write(
        lambda c: c.exec_driver_sql("INSERT INTO character (book_id, value) VALUES (?, ?)", (book_id, f'{{"sheet":"{named["cast"]}"}}'))
    )
    aged(store, 0.03)
    assert housekeeping.tidy(store, None).files == 0
    aged(store, 0.05)
    strange = store.paths.pictures / "notes.txt"
    strange.write_text("mine", encoding="utf-8")
    os.utime(strange, (0, 0))
    assert housekeeping.tidy(store, None).files == 2  # the picture and its thumb
    assert [who for who, name in named.items() if not store.pictures.path(name).exists()] == ["nobody"]
    assert strange.exists()


def test_that_a_picture_kept_anew_is_young_again(store: Store) -> None:
    name = store.pictures.keep(b"the same drawing", b"small")
    aged(store, 1)
    assert store.pictures.keep(b"the same drawing", b"small") == name
    assert housekeeping.tidy(store, None).files == 0
    aged(store, 1)
    file = store.paths.root / "other"
    file.write_bytes(b"the same drawing")
    store.pictures.adopt(file, Path(name).stem, b"small", "png")
    assert housekeeping.tidy(store, None).files == 0


def test_that_a_site_that_was_never_sent_goes_after_some_days(store: Store) -> None:
    for name, days in (("old", 4.0), ("young", 2.0)):
        page = store.paths.sites / name / "site" / "page.webp"
        page.parent.mkdir(parents=True)
        page.write_bytes(b"page")
        when = time.time() - days * 86_400
        os.utime(store.paths.sites / name, (when, when))
    assert housekeeping.tidy(store, None).files == 1
    assert [path.name for path in store.paths.sites.iterdir()] == ["young"]


def test_that_half_written_files_go_after_an_hour(store: Store) -> None:
    name = store.pictures.keep(b"picture", b"small")
    places = [store.pictures.path(name).parent, store.paths.answers, store.paths.root]
    for place in places:
        place.mkdir(exist_ok=True)
        for age in (60, 7200):
            part = place / f"{age}.part"
            part.write_bytes(b"half")
            os.utime(part, (now() - age,) * 2)
    assert housekeeping.tidy(store, None).files == 3
    assert [(place / "60.part").exists() for place in places] == [True, True, True]


def test_that_every_column_that_may_name_a_picture_is_known_to_the_sweeper() -> None:
    known = {*NAMED_IN, *NAMED_WITHIN}
    texts = {
        (table.name, column.name) for table in Base.metadata.tables.values() for column in table.columns if column.type.python_type is str
    }
    assert known <= texts
    assert texts - known == WITHOUT_PICTURES


WITHOUT_PICTURES = {
    *{("meta", name) for name in ("key", "value")},
    *{("book", name) for name in ("uid", "title", "language", "direction")},
    *{("story", name) for name in ("source", "encoding", "text", "chapters")},
    *{("script", "value"), ("panel", "value"), ("page", "value"), ("tally", "state")},
    *{("take", name) for name in ("marks", "artist", "model", "prompt", "words", "changes")},
    *{("task", name) for name in ("uid", "kind", "choices", "held", "state")},
    *{("step", name) for name in ("kind", "key", "target", "lane", "state", "error", "result")},
    *{("attempt", name) for name in ("outcome", "code", "provider", "model", "fingerprint", "request_id")},
    *{("ledger", name) for name in ("day", "provider")},
    *{("segment", name) for name in ("kind", "part", "value")},
    *{("sheet", name) for name in ("character", "artist", "model", "prompt", "ratio", "size")},
    *{("publication", name) for name in ("place", "target", "url", "manifest")},
    *{(table, "source") for table in ("panel", "take", "attempt")},
}


def test_that_there_is_one_backup_a_day_and_seven_stay(store: Store) -> None:
    drawn(store)
    backups = store.paths.backups
    backups.mkdir(exist_ok=True)
    for day in range(1, 12):
        (backups / f"daily-2020-01-{day:02}.db").write_bytes(b"old")
    migration = backups / "library-20200101-000000.db"
    migration.write_bytes(b"before a migration")
    copy = housekeeping.tidy(store, None).backup
    assert copy == str(backups / f"daily-{day_of(now())}.db")
    assert len(list(backups.glob("daily-*.db"))) == KEPT
    assert migration.exists()
    with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.execute("SELECT count(*) FROM take").fetchone() == (2,)
    assert housekeeping.tidy(store, None).backup is None


def test_that_a_disk_too_full_for_a_backup_is_swept_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    store.pictures.keep(b"nobody's", b"small")
    aged(store, 1)
    monkeypatch.setattr("app.store.backups.shutil.disk_usage", lambda _path: SimpleNamespace(free=1))
    log_watch.expect("no backup was made")
    tidied = housekeeping.tidy(store, None)
    assert tidied.problem
    assert (tidied.problem.code, tidied.files) == ("disk-full", 2)
