"""One panel of a book."""

from __future__ import annotations

from pathlib import Path

from app.commands import panels, pictures
from ui.commands.call import Call
from ui.commands.outcome import follow
from ui.status import Status
from ui.words import tell


def redraw(call: Call) -> int:
    options = call.options
    with call.session.library() as program:
        store = program.store
        panel_id = store.panels.find(store.books.find(options.book), options.panel)
        references = [pictures.add_picture(store, Path(one)) for one in options.reference]
        choices = panels.choices_for(store, panel_id)
        if references and choices.artist == "draft":
            call.console.warning("pictures-unused")
        status = follow(call, program, [panels.redraw(store, panel_id, options.words, references, choices, program.services)])
        if status is not Status.DONE:
            return status
        take = program.store.takes.of_panel(panel_id)[-1]
        path = program.store.pictures.path(take.picture)
    call.console.line(tell("cli.redrawn", panel=options.panel, take=take.number, path=path))
    return status
