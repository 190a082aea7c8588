"""What the Cast stage needs beyond the book's own facts, and what its deeds would cost. Read off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from app.ai import telling
from app.book.cast_alike import Alike, alike
from app.commands import estimates, sheets
from app.commands.sheets import SheetChoices
from app.errors import BadInput
from app.program import Program
from app.store.store import Store
from app.store.views import SheetCard, StepCard
from app.work.tasks import DRAFT, TaskChoices, TaskKind


@dataclass(frozen=True, slots=True)
class CastFacts:
    """sheets, asked: by main names; asked: the newest wish for a sheet. seen_as: how somebody is told to artists whom nobody described.

    task: how the book was made last. busy: the script or the cast is being made.
    """

    book_id: int = 0
    sheets: Mapping[str, tuple[SheetCard, ...]] = field(default_factory=dict)
    asked: Mapping[str, StepCard] = field(default_factory=dict)
    alike: tuple[Alike, ...] = ()
    seen_as: Mapping[str, str] = field(default_factory=dict)
    task: TaskChoices = TaskChoices()
    busy: bool = False


_alike = lru_cache(maxsize=2)(alike)  # the same cast is looked at whenever a sheet moves


def read_cast(program: Program, book_id: int) -> CastFacts:
    store = program.store
    cast, language = store.books.cast(book_id), store.books.head(book_id).language
    named = {name: one.name for one in cast for name in (one.name, *one.aliases)}
    found: dict[str, list[SheetCard]] = {}
    for sheet in store.sheets.of_book(book_id):
        found.setdefault(named.get(sheet.character, sheet.character), []).append(sheet)
    asked: dict[str, StepCard] = {}
    for target, step in store.sheets.under_way(book_id).items():
        name = named.get(target, target)
        if name not in asked or asked[name].id < step.id:
            asked[name] = step
    seen = {one.name: telling.appearance(one, language) for one in cast if not one.appearance}
    made = {name: tuple(each) for name, each in found.items()}
    return CastFacts(book_id, made, asked, _alike(cast), seen, task_of(program, book_id), store.tasks.is_writing(book_id))


def head_in(store: Store, take_id: int, name: str) -> tuple[float, float, float, float] | None:
    """Where somebody's head is in a drawn picture, if whoever drew it said so."""
    return next((mark.head for mark in store.takes.card(take_id).marks if mark.character == name), None)


def task_of(program: Program, book_id: int) -> TaskChoices:
    """As the book was made last; one that never was is made as the settings say."""
    made = program.store.tasks.cards(book_id, limit=1, kind=TaskKind.MAKE_MANGA)
    if made:
        return made[0].choices
    work = program.settings.work
    return replace(TaskChoices(), limit_s=work.limit_s, retries=work.retries, resend_unknown=work.resend_unknown)


# ------------------------------------------------------------------ what it costs


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """What sheets of these characters would be. micros: of all together; None is unknown, 0 is free. Dearer than limit_micros is asked."""

    names: tuple[str, ...]
    task: TaskChoices = TaskChoices()
    model: str = ""
    micros: int | None = 0
    limit_micros: int = 0

    @property
    def must_ask(self) -> bool:
        return self.micros is not None and self.micros > self.limit_micros


def read_sheet_offer(program: Program, book_id: int, names: Sequence[str], artist: str = "") -> SheetOffer:
    """artist: who shall draw instead of the book's own; "" for that one."""
    task = task_of(program, book_id)
    if artist and artist != task.artist:
        task = replace(task, artist=artist, artist_model="", artist_size="")
    limit = program.settings.money.ask_above_micros
    if task.artist == DRAFT or not names:
        return SheetOffer(tuple(names), task, limit_micros=limit)
    try:
        seen = sheets.prompt_of(program.store, program.services, book_id, names[0], SheetChoices(task=task))
    except BadInput:  # a service that is no more: the drawing itself says so
        return SheetOffer(tuple(names), task, task.artist_model, None, limit)
    micros = None if seen.estimate_micros is None else seen.estimate_micros * len(names)
    return SheetOffer(tuple(names), task, seen.model, micros, limit)


@dataclass(frozen=True, slots=True)
class FindOffer:
    """What finding the cast would be. unwritten: chapters whose script is written first."""

    task: TaskChoices = TaskChoices()
    micros: int | None = 0
    unwritten: int = 0


def read_find_offer(program: Program, book_id: int) -> FindOffer:
    task, story = task_of(program, book_id), program.store.books.story(book_id)
    written = program.store.books.written_chapters(book_id)
    todo = tuple(one for one in story.chapters if not one.left_out and one.number not in written)
    if task.writer == DRAFT:
        return FindOffer(task, 0, len(todo))
    cost = estimates.of_cast(program.services, story, task)
    first = estimates.of_script(program.services, replace(story, chapters=todo), task) if todo else 0
    return FindOffer(task, None if cost is None or first is None else cost + first, len(todo))
