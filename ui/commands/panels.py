"""One panel of a book."""

from __future__ import annotations

from app.commands import panels
from ui.commands.call import Call
from ui.commands.outcome import follow
from ui.status import Status
from ui.words import tell


def redraw(call: Call) -> int:
    options = call.options
    with call.session.library() as program:
        panel_id = program.store.panels.find(program.store.books.find(options.book), options.panel)
        status = follow(call, program, [panels.redraw(program.store, panel_id, options.words)])
        if status is not Status.DONE:
            return status
        take = program.store.takes.of_panel(panel_id)[-1]
        path = program.store.pictures.path(take.picture)
    call.console.line(tell("cli.redrawn", panel=options.panel, take=take.number, path=path))
    return status
