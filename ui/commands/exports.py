"""Books others can read."""

from __future__ import annotations

from pathlib import Path

from app.commands import exports
from ui.commands.call import Call
from ui.commands.outcome import follow
from ui.status import Status


def export(call: Call) -> int:
    options = call.options
    if options.to.lower() in exports.TEXT_FORMATS:
        return _text(call)
    with call.session.library() as program:
        book_id = program.store.books.find(options.book)
        task_id = exports.export_book(program.store, book_id, options.to.lower(), Path(options.output))
        return follow(call, program, [task_id])


def _text(call: Call) -> int:
    """The script or the cast: written at once, whatever else is being worked on."""
    options = call.options
    with call.session.looking() as program:
        book_id = program.store.books.find(options.book)
        path = exports.export_text(program.store, book_id, options.to.lower(), Path(options.output))
    call.console.line(str(path))
    call.console.result(status=Status.DONE, path=str(path))
    return Status.DONE
