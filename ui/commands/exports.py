"""Books others can read."""

from __future__ import annotations

from pathlib import Path

from app.commands import exports
from ui.commands.call import Call
from ui.commands.outcome import follow


def export(call: Call) -> int:
    options = call.options
    with call.session.library() as program:
        book_id = program.store.books.find(options.book)
        task_id = exports.export_book(program.store, book_id, options.to.lower(), Path(options.output))
        return follow(call, program, [task_id])
