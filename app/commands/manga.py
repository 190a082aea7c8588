"""Making a manga of a book."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ai.services import Services
from app.book.chapter_edits import chapter_of
from app.book.page import Direction
from app.book.segments import segments
from app.book.style import CHOICES, Style, values_of
from app.book.text import Chapter, Span, Story
from app.commands import artists, writers
from app.errors import BadInput, Conflict
from app.files import storage_errors
from app.store import books, planning
from app.store.store import Connection, Store
from app.work.plan import BUNDLE, FORMATS, MOST_PANELS_A_CHAPTER, ChapterPlan, ExportOrder, Known, plan_manga, share_panels, writing_lane
from app.work.states import StepState
from app.work.tasks import COMPUTE, TaskChoices, TaskKind


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a book. panels: through the whole book, None for as many as the story wants.

    chapters: which ones, or None for all that are told; a book already begun goes on with later ones.
    task: who writes and draws, and how patiently. cap_micros: the most it may cost, in millionths of a US dollar; None for no cap.
    """

    panels: int | None = None
    style: Style = Style()
    direction: Direction = Direction.LEFT_TO_RIGHT
    exports: tuple[ExportOrder, ...] = ()
    task: TaskChoices = TaskChoices()
    cap_micros: int | None = None
    chapters: tuple[int, ...] | None = None


def make_manga(store: Store, book_id: int, choices: Choices, services: Services | None = None) -> int:
    """Plan the whole way from the story to the exports; the task's id.

    services: they settle who writes and draws with which model; one that is gone is refused first (Rejected "model-ended").
    Scripts and a cast that are there already, written, imported or edited, are taken as they are.
    Raises BadInput "panels-out-of-range", "unknown-value", "unknown-format" or "no-chapter-chosen", StorageError, Conflict "already-made",
    and with chosen chapters "chapter-planned", "chapter-before-made" or "still-planning", NotFound "chapter-not-found".
    """
    check_style(choices.style)
    task = writers.settled(services, artists.settled(services, choices.task)) if services else choices.task
    story = store.books.story(book_id)
    begun = bool(store.panels.count(book_id) or store.tasks.cards(book_id, limit=1, kind=TaskKind.MAKE_MANGA))
    if begun and choices.chapters is None:
        raise Conflict("already-made", title=story.title)
    told = _told(store, book_id, story, choices.chapters)
    shares = panels_by_chapter(choices.panels, [len(chapter.body) for chapter in told])
    for order in choices.exports:
        check_target(order)
    chapters = chapter_plans(story, told, task, shares)
    known = Known(frozenset(store.books.written_chapters(book_id)), bool(store.books.cast(book_id)), store.panels.count(book_id) > 0)
    head = store.books.head(book_id)

    def plan(connection: Connection) -> int:
        if begun:  # one book looks and reads one way
            asked = None if head.asked is None or choices.panels is None else head.asked + choices.panels
            books.choose(connection, book_id, head.style, head.direction, asked)
        else:
            books.choose(connection, book_id, choices.style, choices.direction, choices.panels)
        steps = plan_manga(chapters, choices.exports, task, known)
        return planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, task, choices.cap_micros).task_id

    return store.write(plan)


def _told(store: Store, book_id: int, story: Story, chosen: Collection[int] | None) -> list[Chapter]:
    """The chapters a manga is made of now. Their panels are numbered behind those that are there."""
    for number in chosen or ():
        chapter_of(story, number)
    told = [one for one in story.chapters if one.number in chosen] if chosen is not None else [c for c in story.chapters if not c.left_out]
    planned = store.tasks.planned_chapters(book_id)
    there = {*planned, *store.panels.chapters(book_id)}
    for chapter in told:
        if chapter.number in there:
            raise Conflict("chapter-planned", chapter=chapter.number)
        if there and chapter.number < max(there):
            raise BadInput("chapter-before-made", chapter=chapter.number, last=max(there))
    if any(state is not StepState.DONE for state in planned.values()):
        raise Conflict("still-planning", title=story.title)
    if not told:
        raise BadInput("no-chapter-chosen", title=story.title)
    return told


def chapter_plans(
    story: Story, chapters: Sequence[Chapter], choices: TaskChoices, panels: Sequence[int | None] | None = None
) -> list[ChapterPlan]:
    shares = panels or (None,) * len(chapters)
    return [ChapterPlan(one.number, share, _parts(story, one, choices)) for one, share in zip(chapters, shares, strict=True)]


def _parts(story: Story, chapter: Chapter, choices: TaskChoices) -> tuple[Span, ...]:
    """What a service is asked about at once; the draft writer needs no parts."""
    return () if writing_lane(choices) == COMPUTE else segments(story.text, chapter.body, story.language)


def panels_by_chapter(panels: int | None, lengths: list[int]) -> tuple[int | None, ...]:
    try:
        return share_panels(panels, lengths)
    except ValueError:
        least, most = len(lengths), len(lengths) * MOST_PANELS_A_CHAPTER
        raise BadInput("panels-out-of-range", panels=panels, least=least, most=most) from None


def check_style(style: Style) -> None:
    """Raises BadInput "unknown-value" with the valid ones."""
    for key in CHOICES:
        check_value(key, getattr(style, key))


def check_value(key: str, value: str) -> None:
    if key not in CHOICES:
        raise BadInput("unknown-value", option="--style", value=key, valid=", ".join(CHOICES))
    if value not in values_of(key):
        raise BadInput("unknown-value", option=key, value=value, valid=", ".join(values_of(key)))


def check_target(order: ExportOrder) -> None:
    """That the place can be written is found out before the work, not after it. Raises BadInput or StorageError."""
    if order.format not in FORMATS:
        raise BadInput("unknown-format", value=order.format, valid=", ".join(FORMATS))
    path = Path(order.path)
    if path.is_dir() and order.format in ("cbz", "pdf", BUNDLE):
        raise BadInput("export-is-folder", path=str(path), format=order.format)
    folder = path if order.format in ("png", "webp") else path.parent
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".mangakai-probe.part"
        probe.write_bytes(b"")
        probe.unlink()
