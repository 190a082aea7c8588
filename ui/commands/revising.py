"""A revised story file, taken over by the book that was made of the old one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.commands import books, revision
from ui.commands.call import Call
from ui.status import Status
from ui.words import tell


def revise(call: Call) -> int:
    """What it means for the book is said first; with --dry-run, only that."""
    from app.stories import read

    options = call.options
    path = Path(options.story)
    with call.session.library() as program:
        book_id = program.store.books.find(options.book)
        head = program.store.books.head(book_id)
        story = call.session.in_child(read.read_story, books.read_file(path), path.name, head.language, options.encoding)
        found = revision.revise(program.store, book_id, story)
        applied = found.edit.changes and not options.dry_run
        if applied:
            found.edit.apply(program.store)
    call.console.line(tell("cli.revise.kept", panels=numbers(found.kept)))
    call.console.line(tell("cli.revise.stale", panels=numbers(found.stale)))
    call.console.line(tell("cli.revise.new", n=found.new))
    if not applied:
        call.console.line(tell("cli.revise.dry" if found.edit.changes else "cli.revise.same"))
    call.console.result(book=head.uid, kept=found.kept, stale=found.stale, new=found.new, applied=applied)
    return Status.DONE


def numbers(rising: Sequence[int]) -> str:
    """1–4, 7: a book may have thousands of them."""
    runs: list[list[int]] = []
    for one in rising:
        if runs and one == runs[-1][1] + 1:
            runs[-1][1] = one
        else:
            runs.append([one, one])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs) or "–"
