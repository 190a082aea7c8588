"""Housekeeping: a backup, the trash, history that is not to be kept, and files that nothing names."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from app.errors import AppError, Problem
from app.store import trash
from app.store.backups import back_up_daily
from app.store.clock import now
from app.store.store import Connection, Store
from app.store.sweeper import Rest

TRASH_DAYS = 30
_DAY_S = 86_400.0
_DUE_S = 20 * 3600.0  # "daily", also for somebody who begins a little earlier today than yesterday
_REST_S = 0.01  # between two pieces, for whoever else writes
log = logging.getLogger("mangakai.housekeeping")


@dataclass(frozen=True, slots=True)
class Tidied:
    """What is gone for good. backup: today's copy of the database, where it was made now. problem: why something was not done."""

    tasks: int = 0
    books: int = 0
    files: int = 0
    bytes: int = 0
    backup: str | None = None
    problem: Problem | None = None


def never(_seconds: float) -> bool:
    return False


def tidy_if_due(store: Store, keep_days: int | None, rest: Rest = never, trash_days: int = TRASH_DAYS) -> Tidied | None:
    """`tidy` once a day; None where that was done already. A clock that was set back makes it due."""
    since = now() - store.trash.tidied()
    return None if 0 <= since < _DUE_S else tidy(store, keep_days, rest, trash_days)


def tidy(store: Store, keep_days: int | None, rest: Rest = never, trash_days: int = TRASH_DAYS) -> Tidied:
    """All of it. Takes long in a big library, so never on the GUI thread.

    keep_days: finished tasks that ended longer ago are erased; None for none. Takes and the sums of what was spent stay.
    trash_days: how long what was deleted can come back.
    rest: waits between the pieces and says whether to end there (the `wait` of an Event).
    """
    done = Tidied()
    try:
        copy = back_up_daily(store.paths)
        done = replace(done, backup=str(copy) if copy else None)
    except AppError as error:
        log.warning("no backup was made: %s", error)
        done = replace(done, problem=error.problem)
    done = replace(done, books=_erase_books(store, rest, trash_days), tasks=_erase_tasks(store, keep_days, rest, trash_days))
    removed = store.sweeper.sweep(rest)
    done = replace(done, files=removed.files, bytes=removed.bytes)
    log.info("tidied up: %s", done)
    if not rest(0.0):
        store.write(trash.mark_tidied)
    return done


def _erase_books(store: Store, rest: Rest, trash_days: int) -> int:
    before, erased = now() - trash_days * _DAY_S, 0
    for book_id in store.trash.books(before):
        if store.write(partial(trash.begin_book, book_id=book_id, before=before)):
            _drop_answers(store, book_id=book_id)
            if not _in_pieces(store, trash.erase_book, book_id, rest):
                break
            erased += 1
    return erased


def _erase_tasks(store: Store, keep_days: int | None, rest: Rest, trash_days: int) -> int:
    before = now() - trash_days * _DAY_S
    wanted = [partial(trash.begin_task, task_id=one, before=before, hidden=True) for one in store.trash.tasks(before)]
    if keep_days is not None:
        ended = now() - keep_days * _DAY_S
        wanted += [partial(trash.begin_task, task_id=one, before=ended, hidden=False) for one in store.trash.history(ended)]
    erased = 0
    for begin in wanted:
        if store.write(begin):
            task_id: int = begin.keywords["task_id"]
            _drop_answers(store, task_id=task_id)
            if not _in_pieces(store, trash.erase_task, task_id, rest):
                break
            erased += 1
    return erased


def _drop_answers(store: Store, task_id: int | None = None, book_id: int | None = None) -> None:
    """Before their rows: a number is given again, and another attempt must not find somebody else's answer under it."""
    if known := store.answers.known():
        for attempt_id in store.trash.attempts(known, task_id, book_id):
            store.answers.drop(attempt_id)


def _in_pieces(store: Store, erase: Callable[[Connection, int], bool], row_id: int, rest: Rest) -> bool:
    """False where it was to end before all was erased."""
    while not store.write(lambda connection: erase(connection, row_id)):
        if rest(_REST_S):
            return False
    return not rest(0.0)
