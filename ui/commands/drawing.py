"""A book that was held at its storyboard is drawn."""

from __future__ import annotations

from dataclasses import replace

from app.commands import artists, manga
from app.commands.panels import made_with
from app.work.tasks import TaskChoices
from ui.commands.call import Call
from ui.commands.choices import check_service, micros_of
from ui.commands.models import warn_of_model
from ui.commands.outcome import follow
from ui.words import tell


def draw(call: Call) -> int:
    """As the book was planned, unless another artist is named; within a sum, what matters most in full and the rest as drafts."""
    options = call.options
    if options.artist:
        check_service("--artist", options.artist)
    within = micros_of("--within", options.within)
    with call.session.library() as program:
        store, services = program.store, program.services
        book_id = store.books.find(options.book)
        task = made_with(store, book_id) or TaskChoices()
        if options.artist and options.artist != task.artist:
            task = replace(task, artist=options.artist, artist_model="")
        task = artists.settled(services, replace(task, sheets=task.sheets or options.sheets))
        warn_of_model(call.console, artists.warning(services, task))
        found = manga.drawable(store, book_id, task, services)
        parts = found.shares(within)
        if task.artist != "draft":
            micros = None if found.price_micros is None else found.price_micros * (len(parts.full) + found.sheets * bool(parts.full))
            call.console.estimate(store.books.head(book_id).title, len(parts.full), micros)
        task_id = manga.draw(store, book_id, within, task, services)
        call.console.line(tell("cli.drawing", full=len(parts.full), drafts=len(parts.drafts)))
        return follow(call, program, [task_id], in_full=list(parts.full), as_drafts=list(parts.drafts))
