"""Model sheets of characters, and pictures cleaned to white."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.ai.draft.cleaning import SIZES
from app.commands import artists, pictures, sheets
from app.errors import BadInput
from app.files import write_beside
from app.program import Program
from app.store.views import SheetCard
from app.work.tasks import DRAFT, TaskChoices
from ui.commands.call import Call
from ui.commands.choices import check_service
from ui.commands.models import warn_of_model
from ui.commands.outcome import follow
from ui.commands.panels import preview
from ui.status import Status
from ui.words import tell


def sheet(call: Call) -> int:
    """Of a picture alone, a picture on white; with a book and a character, a model sheet that is kept with the book."""
    options = call.options
    if bool(options.book) != bool(options.character):
        raise BadInput("sheet-needs-character")
    if options.book:
        return _of_character(call)
    if options.image is None or options.output is None:
        raise BadInput("sheet-needs-picture")
    return _clean(call)


def _clean(call: Call) -> int:
    options = call.options
    ratio, size = options.ratio or sheets.USUAL_RATIO, options.size or sheets.USUAL_SIZE
    found = sheets.clean_sheet(Path(options.image), ratio, size, call.session.in_child)
    path = Path(options.output)
    write_beside(path, found.picture)
    _say_size(call, found.smaller, size, found.width, found.height)
    call.console.line(tell("cli.sheet.cleaned", path=path, width=found.width, height=found.height))
    call.console.result(path=str(path), width=found.width, height=found.height, ratio=ratio, size=size, smaller=found.smaller)
    return Status.DONE


def _of_character(call: Call) -> int:
    options = call.options
    check_service("--artist", options.artist)
    with call.session.library() as program:
        store = program.store
        book_id = store.books.find(options.book)
        if options.approve is not None:
            return _approve(call, program, sheets.sheets_of(store, book_id, options.character))
        task = artists.settled(program.services, _task(program, options.artist))
        warn_of_model(call.console, artists.warning(program.services, task))
        references = tuple(pictures.add_picture(store, Path(one)) for one in options.reference)
        if references and task.artist == DRAFT:
            call.console.warning("pictures-unused")
        original = sheets.add_original(store, Path(options.image), call.session.in_child) if options.image else ""
        wish = sheets.SheetChoices(options.ratio, options.size, original, references, task)
        if options.dry_run:
            return preview(call, sheets.prompt_of(store, program.services, book_id, options.character, wish))
        before = {one.id for one in sheets.sheets_of(store, book_id, options.character)}
        status = follow(call, program, [sheets.draw_sheet(store, book_id, options.character, wish, program.services)])
        made = [one for one in sheets.sheets_of(store, book_id, options.character) if one.id not in before]
        if made:
            _tell(call, program, made[-1])
        return status


def _task(program: Program, artist: str) -> TaskChoices:
    settings = program.settings.work
    return replace(TaskChoices(artist=artist), limit_s=settings.limit_s, retries=settings.retries, resend_unknown=settings.resend_unknown)


def _approve(call: Call, program: Program, found: sheets.Found) -> int:
    """By its number within the character."""
    number = call.options.approve
    wanted = next((one for one in found if one.number == number), None)
    if wanted is None:
        valid = ", ".join(str(one.number) for one in found) or "—"
        raise BadInput("unknown-value", option="--approve", value=str(number), valid=valid)
    sheets.approve(program.store, wanted.id)
    call.console.line(tell("cli.sheet.approved", name=wanted.character, number=number))
    call.console.result(character=wanted.character, sheet=number, approved=True)
    return Status.DONE


def _tell(call: Call, program: Program, made: SheetCard) -> None:
    path = program.store.pictures.path(made.picture)
    if call.options.output:
        target = Path(call.options.output)
        write_beside(target, path.read_bytes())
        path = target
    if made.original and made.artist == DRAFT:
        _say_size(call, max(made.width, made.height) < SIZES[made.size], made.size, made.width, made.height)
    call.console.line(tell("cli.sheet.drawn", name=made.character, number=made.number, path=path))


def _say_size(call: Call, smaller: bool, size: str, width: int, height: int) -> None:
    if smaller:
        call.console.warning("sheet-smaller", size=size, width=width, height=height)
