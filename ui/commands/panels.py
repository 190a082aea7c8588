"""One panel of a book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.ai.rewording import Rewording
from app.commands import artists, panels, pictures
from app.work.tasks import DRAFT
from ui.commands.call import Call
from ui.commands.models import warn_of_model
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
        if options.dry_run:
            return preview(call, panels.prompt_of(store, program.services, panel_id, options.words, references, choices))
        warn_of_model(call.console, artists.warning(program.services, choices))
        status = follow(call, program, [panels.redraw(store, panel_id, options.words, references, choices, program.services)])
        if status is not Status.DONE:
            return status
        take = program.store.takes.of_panel(panel_id)[-1]
        path = program.store.pictures.path(take.picture)
    call.console.line(tell("cli.redrawn", panel=options.panel, take=take.number, path=path))
    return status


def preview(call: Call, seen: panels.Preview) -> int:
    if seen.artist == DRAFT:
        call.console.line(tell("cli.preview.draft"))
    else:
        call.console.line(tell("cli.preview", artist=seen.artist, model=seen.model, ratio=seen.ratio, size=seen.size))
        for picture in seen.pictures:
            call.console.line(f"[{picture}]")
        call.console.line(seen.prompt)
    call.console.result(**asdict(seen))
    return Status.DONE


def reword(call: Call) -> int:
    """Without a way to go: the ways there are. Otherwise the declined drawing is sent again, by the same step."""
    options = call.options
    with call.session.library() as program:
        store = program.store
        panel_id = store.panels.find(store.books.find(options.book), options.panel)
        ways = panels.rewordings(store, panel_id)
        if options.placeholder:
            news = panels.placeholder(store, panel_id)
        elif options.say is not None or options.artist:
            news = panels.redraw_as(store, program.services, panel_id, _said(options.say, ways), options.artist or "")
        else:
            for number, way in enumerate(ways, 1):
                call.console.line(f"{number}. {way.text}")
            call.console.result(rewordings=[asdict(way) for way in ways])
            return Status.DONE
        return follow(call, program, [one.task_id for one in news])


def _said(say: str | None, ways: Sequence[Rewording]) -> str | None:
    """A number of the list, or the person's own words."""
    if say is not None and say.isdecimal() and 1 <= int(say[:9]) <= len(ways):
        return ways[int(say[:9]) - 1].text
    return say
