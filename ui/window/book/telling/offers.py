"""What writing, finding the cast and making chapters would be: by whom, and for about how much. Read off the GUI thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.book.text import Story
from app.commands import estimates, services
from app.commands.manga import Choices
from app.program import Program
from app.work.tasks import DRAFT, TaskChoices, TaskKind


@dataclass(frozen=True, slots=True)
class WritingOffer:
    """micros: None is unknown, 0 is free. limit_micros: dearer work is asked about first. ready: who else could write."""

    choices: TaskChoices
    micros: int | None
    limit_micros: int
    ready: tuple[str, ...] = ()

    @property
    def must_ask(self) -> bool:
        return self.micros is None or self.micros > self.limit_micros


@dataclass(frozen=True, slots=True)
class MakingOffer:
    """panels: about how many."""

    choices: Choices
    panels: int
    micros: int | None
    limit_micros: int

    @property
    def must_ask(self) -> bool:
        return self.micros is None or self.micros > self.limit_micros


def usual_choices(program: Program, book_id: int) -> TaskChoices:
    """As this book was made, else as the last one was; the built-in ones instead of a service that cannot be called."""
    made = program.store.tasks.cards(book_id, limit=1, kind=TaskKind.MAKE_MANGA) or program.store.tasks.cards(
        limit=1, kind=TaskKind.MAKE_MANGA
    )
    chosen = made[0].choices if made else TaskChoices()
    ready = {DRAFT, *writers(program)} if chosen.writer != DRAFT or chosen.artist != DRAFT else {DRAFT}
    if chosen.writer not in ready:
        chosen = replace(chosen, writer=DRAFT, writer_model="")
    if chosen.artist != DRAFT and not any(card.name == chosen.artist and card.ready for card in services.cards(program.settings)):
        chosen = replace(chosen, artist=DRAFT, artist_model="", artist_size="")
    return chosen


def writers(program: Program) -> tuple[str, ...]:
    """The services that can write as they are set up. Asks the keychain."""
    return tuple(card.name for card in services.cards(program.settings) if "writer" in card.roles and card.ready)


def read_choice(program: Program, book_id: int, chapters: Collection[int], writer: str = "") -> WritingOffer:
    """The same with everybody who could write, for somebody who chooses. Asks the keychain."""
    return replace(read_writing(program, book_id, chapters, writer), ready=(DRAFT, *writers(program)))


def read_writing(program: Program, book_id: int, chapters: Collection[int] | None, writer: str = "") -> WritingOffer:
    """chapters: None for those that have no script and are told. writer: "" for the usual one."""
    story, written = program.store.books.story(book_id), program.store.books.written_chapters(book_id)
    wanted = [one.number for one in story.chapters if not one.left_out and one.number not in written] if chapters is None else chapters
    choices = _with_writer(program, usual_choices(program, book_id), writer)
    micros = estimates.of_script(program.services, _only(story, wanted), choices)
    return WritingOffer(choices, micros, program.settings.money.ask_above_micros)


def read_casting(program: Program, book_id: int) -> WritingOffer:
    story, choices = program.store.books.story(book_id), usual_choices(program, book_id)
    return WritingOffer(choices, estimates.of_cast(program.services, story, choices), program.settings.money.ask_above_micros)


def read_making(program: Program, book_id: int, chapters: Collection[int]) -> MakingOffer:
    """Only these chapters of the book, in its own style; about as many panels as they want."""
    head = program.store.books.head(book_id)
    story, task = _only(program.store.books.story(book_id), chapters), usual_choices(program, book_id)
    found = estimates.of_manga(program.services, story, estimates.usual_panels(story), task, head.style)
    choices = Choices(style=head.style, direction=head.direction, task=task, chapters=tuple(sorted(chapters)))
    return MakingOffer(choices, found.panels, found.micros, program.settings.money.ask_above_micros)


def _with_writer(program: Program, choices: TaskChoices, writer: str) -> TaskChoices:
    if not writer or writer == choices.writer:
        return choices
    work = program.settings.work
    chosen = replace(choices, writer=writer, writer_model="")
    return replace(chosen, limit_s=work.limit_s, retries=work.retries, resend_unknown=work.resend_unknown)


def _only(story: Story, chapters: Collection[int]) -> Story:
    return replace(story, chapters=tuple(one for one in story.chapters if one.number in chapters))
