"""Model sheets: drawn for a character, made of a photo or sketch, chosen, approved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.ai import pricing
from app.ai.brief import Order
from app.ai.draft.cleaning import Cleaned, checked, clean_file, kept_as
from app.ai.services import Services
from app.ai.sheet_brief import character_of, sheet_brief
from app.commands import artists
from app.commands.panels import Preview
from app.errors import BadInput
from app.pictures import kind_of, thumb
from app.store import planning, sheets
from app.store.sheets import SheetMark
from app.store.store import Connection, Store
from app.store.views import SheetCard
from app.work.plan import sheet_step
from app.work.tasks import DRAFT, NewStep, TaskChoices, TaskKind

USUAL_RATIO, USUAL_SIZE = "3:4", "2K"
Found = Sequence[SheetCard]
InChild = Callable[..., Any]  # runs a top-level function in a child process, under its limits of memory and time


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """How a sheet is made. ratio: one of ten, size: 1K, 2K or 4K; "" for the usual. references: names of pictures in the library.

    original: name of the picture that is to be cleaned; "" for a sheet that is drawn.
    """

    ratio: str = ""
    size: str = ""
    original: str = ""
    references: tuple[str, ...] = ()
    task: TaskChoices = TaskChoices()


def draw_sheet(store: Store, book_id: int, character: str, choices: SheetChoices = SheetChoices(), services: Services | None = None) -> int:
    """Plan a sheet of a character, named by any of their names; the task's id. Those there are stay.

    services: they settle who draws with which model (Rejected "model-ended"). Raises NotFound "character-not-found",
    BadInput "unknown-value".
    """
    task = artists.settled(services, choices.task) if services else choices.task
    step = _step(store, book_id, character, choices, task)

    def plan(connection: Connection) -> int:
        return planning.plan_task(connection, TaskKind.DRAW_SHEET, book_id, [step], task).task_id

    return store.write(plan)


def _step(store: Store, book_id: int, character: str, choices: SheetChoices, task: TaskChoices) -> NewStep:
    checked(choices.ratio or USUAL_RATIO, choices.size or USUAL_SIZE)
    name = character_of(store, book_id, character).name
    seed = store.sheets.next_seed(book_id, name)
    return sheet_step(name, task, seed, choices.ratio, choices.size, choices.original, choices.references)


def prompt_of(store: Store, services: Services, book_id: int, character: str, choices: SheetChoices) -> Preview:
    """What a service would be asked, and what that costs; nothing is sent. Without a service no prompt is read, and it is free."""
    step, artist = _step(store, book_id, character, choices, choices.task), choices.task.artist
    if artist == DRAFT:
        return Preview(DRAFT, "", "")
    found = sheet_brief(store, services, Order(book_id, 0, artist, choices.task, step.choices or {}), step.target)
    shown = {one.name: (b"", "png") for one in found.pictures}
    estimate = pricing.estimate(services.provider(artist), found.request(shown), pricing.today())
    return Preview(artist, found.model, found.prompt, tuple(one.label for one in found.pictures), found.ratio, found.size, estimate)


def clean_sheet(path: Path, ratio: str, size: str, in_child: InChild) -> Cleaned:
    """A picture on white, without a library and without a service. Raises BadInput "picture-unreadable", "picture-heic",
    "background-busy", "unknown-value".
    """
    checked(ratio, size)
    found: Cleaned = in_child(clean_file, str(path), ratio, size)
    return found


def add_original(store: Store, path: Path, in_child: InChild) -> str:
    """Keep a photo or sketch in the library as it is, a TIFF as PNG; its name there. Raises as `clean_sheet`, and StorageError."""
    picture, small, kind = in_child(read_original, str(path))
    return store.pictures.keep(picture, small, kind)


def read_original(path: str) -> tuple[bytes, bytes, str]:
    """For a child process: the picture, a small one of it, and the file ending. Raises BadInput "picture-unreadable", "picture-heic"."""
    try:
        picture = kept_as(Path(path).read_bytes(), path)
    except OSError:
        raise BadInput("picture-unreadable", path=path) from None
    kind = kind_of(picture)
    if kind is None:
        raise BadInput("picture-unreadable", path=path)
    return picture, thumb(picture), kind


def sheets_of(store: Store, book_id: int, character: str) -> Found:
    """All sheets of a character, the oldest first. Raises NotFound "character-not-found"."""
    known = character_of(store, book_id, character)
    return store.sheets.of_character(book_id, (known.name, *known.aliases))


@dataclass(frozen=True, slots=True)
class SheetEdit:
    """Another sheet chosen, or one approved, as a value that can be done and undone. Both ways raise Conflict "changed-meanwhile"."""

    name: str
    book_id: int
    before: tuple[SheetMark, ...]
    after: tuple[SheetMark, ...]

    @property
    def changes(self) -> bool:
        return self.before != self.after

    def apply(self, store: Store) -> None:
        store.write(lambda connection: sheets.put_marks(connection, self.before, self.after))

    def revert(self, store: Store) -> None:
        store.write(lambda connection: sheets.put_marks(connection, self.after, self.before))


def choosing(store: Store, sheet_id: int) -> SheetEdit:
    """From now on artists are shown this one of the character's. Raises NotFound "sheet-not-found"."""
    return _edit(store, "choose-sheet", sheet_id, lambda one: replace(one, chosen=one.id == sheet_id))


def approving(store: Store, sheet_id: int) -> SheetEdit:
    """It is right: it is chosen, and stays so until a person chooses another; nothing is drawn in its place by itself."""

    def right(one: SheetMark) -> SheetMark:
        return replace(one, chosen=one.id == sheet_id, approved=one.approved or one.id == sheet_id)

    return _edit(store, "approve-sheet", sheet_id, right)


def unapproving(store: Store, sheet_id: int) -> SheetEdit:
    """It stays chosen; the next one that is drawn takes its place."""
    return _edit(store, "unapprove-sheet", sheet_id, lambda one: replace(one, approved=one.approved and one.id != sheet_id))


def _edit(store: Store, name: str, sheet_id: int, change: Callable[[SheetMark], SheetMark]) -> SheetEdit:
    card = store.sheets.card(sheet_id)
    before = tuple(SheetMark(one.id, one.chosen, one.approved) for one in store.sheets.of_character(card.book_id, _names(store, card)))
    return SheetEdit(name, card.book_id, before, tuple(map(change, before)))


def choose(store: Store, sheet_id: int) -> None:
    choosing(store, sheet_id).apply(store)


def approve(store: Store, sheet_id: int) -> None:
    approving(store, sheet_id).apply(store)


def unapprove(store: Store, sheet_id: int) -> None:
    unapproving(store, sheet_id).apply(store)


def _names(store: Store, sheet: SheetCard) -> tuple[str, ...]:
    """All names of whom it shows: characters are renamed and put together, a sheet keeps the name it was drawn under."""
    for one in store.books.whole_cast(sheet.book_id):
        if sheet.character in (one.name, *one.aliases):
            return (one.name, *one.aliases)
    return (sheet.character,)
