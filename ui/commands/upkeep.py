"""Tidying up when a person asks for it."""

from __future__ import annotations

from app.commands import housekeeping
from ui.commands.call import Call
from ui.status import Status
from ui.words import tell


def sweep(call: Call) -> int:
    """What nobody needs any more is erased, and it is said how much that was."""
    with call.session.library() as program:
        kept = program.settings.history
        done = housekeeping.tidy(program.store, kept.keep_days, trash_days=kept.trash_days)
    console, megabytes = call.console, f"{done.bytes / 1_000_000:.1f}"
    console.line(tell("cli.swept", tasks=done.tasks, books=done.books, files=done.files, megabytes=megabytes))
    if done.backup:
        console.line(tell("cli.backed-up", path=done.backup))
    if done.problem:
        console.error(done.problem)
    status = Status.FAILED if done.problem else Status.DONE
    console.result(status=status, tasks=done.tasks, books=done.books, files=done.files, bytes=done.bytes, backup=done.backup)
    return status
