"""Making a manga of a book."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.ai.pricing import today
from app.ai.services import Services
from app.book.budget import Shares, shares
from app.book.chapter_edits import chapter_of
from app.book.page import Direction, Page
from app.book.segments import segments
from app.book.storyboard import Panel
from app.book.style import CHOICES, Style, values_of
from app.book.text import Chapter, Span, Story
from app.commands import artists, writers
from app.commands.estimates import of_picture
from app.errors import BadInput, Conflict
from app.files import storage_errors
from app.store import books, panels, planning
from app.store.store import Connection, Store
from app.work.plan import (
    BUNDLE,
    FORMATS,
    MOST_PANELS_A_CHAPTER,
    ChapterPlan,
    ExportOrder,
    Known,
    Until,
    first_sheets,
    plan_drawings,
    plan_manga,
    share_panels,
    writing_lane,
)
from app.work.states import StepState, TaskState
from app.work.tasks import COMPUTE, NewStep, TaskChoices, TaskKind


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a book. panels: through the whole book, None for as many as the story wants.

    chapters: which ones, or None for all that are told; a book already begun goes on with later ones.
    task: who writes and draws, and how patiently. cap_micros: the most it may cost, in millionths of a US dollar; None for no cap.
    until: where it is held; a manga held at the script or the cast goes on by another `make_manga`, one held at the storyboard by `draw`.
    """

    panels: int | None = None
    style: Style = Style()
    direction: Direction = Direction.LEFT_TO_RIGHT
    exports: tuple[ExportOrder, ...] = ()
    task: TaskChoices = TaskChoices()
    cap_micros: int | None = None
    chapters: tuple[int, ...] | None = None
    until: Until = Until.BOOK


def make_manga(store: Store, book_id: int, choices: Choices, services: Services | None = None) -> int:
    """Plan the whole way from the story to the exports; the task's id.

    services: they settle who writes and draws with which model; one that is gone is refused first (Rejected "model-ended").
    Scripts and a cast that are there already, written, imported or edited, are taken as they are.
    Raises BadInput "panels-out-of-range", "unknown-value", "unknown-format" or "no-chapter-chosen", StorageError, Conflict "already-made",
    "still-planning", and with chosen chapters "chapter-planned", "chapter-before-made" or "still-planning", NotFound "chapter-not-found".
    """
    check_style(choices.style)
    task = writers.settled(services, artists.settled(services, choices.task)) if services else choices.task
    story = store.books.story(book_id)
    begun = bool(store.panels.count(book_id) or store.tasks.planned_chapters(book_id))
    if begun and choices.chapters is None:
        raise Conflict("already-made", title=story.title)
    if not begun and any(
        one.state in (TaskState.WAITING, TaskState.RUNNING) for one in store.tasks.cards(book_id, 1, kind=TaskKind.MAKE_MANGA)
    ):
        raise Conflict("still-planning", title=story.title)
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
        steps = plan_manga(chapters, choices.exports, task, known, choices.until)
        return planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, task, choices.cap_micros).task_id

    return store.write(plan)


@dataclass(frozen=True, slots=True)
class Drawable:
    """What of a storyboard is still to be drawn, and what that costs. price_micros: of one picture, None where nobody knows.

    ids: of the panels by their numbers. sheets: how many characters get a model sheet first, each for the price of a panel.
    left_micros: what is left of the cap that was set when the book was begun; None for no cap.
    """

    panels: tuple[Panel, ...] = ()
    pages: tuple[Page, ...] = ()
    ids: Mapping[int, int] = field(default_factory=dict)
    direction: Direction = Direction.LEFT_TO_RIGHT
    price_micros: int | None = 0
    sheets: int = 0
    left_micros: int | None = None

    @property
    def micros(self) -> int | None:
        """What all of it costs."""
        return None if self.price_micros is None else self.price_micros * (len(self.panels) + self.sheets)

    def shares(self, within: int | None) -> Shares:
        """What is drawn in full and what as drafts; the sheets come first. All in full where the price is not known."""
        price = self.price_micros or 0
        return shares(self.panels, self.pages, self.direction, price, None if within is None else within - price * self.sheets)


def drawable(store: Store, book_id: int, choices: TaskChoices, services: Services | None = None) -> Drawable:
    """What `draw` would draw now; nothing is planned."""
    head = store.books.head(book_id)
    found = [card for card in store.panels.cards(book_id) if card.picture is None and card.state in (None, StepState.CANCELLED)]
    price = of_picture(services, choices, head.style, today()) if services else 0
    sheets = len(_sheets(store, book_id, choices))
    ids = {card.panel.number: card.id for card in found}
    left = _left(store, book_id)
    return Drawable(tuple(card.panel for card in found), store.panels.pages(book_id), ids, head.direction, price, sheets, left)


def _left(store: Store, book_id: int) -> int | None:
    """A cap holds for the whole book, also where it is drawn by another task than the one it was set for."""
    made = store.tasks.cards(book_id, limit=1, kind=TaskKind.MAKE_MANGA)
    if not made or made[0].cap_micros is None:
        return None
    drawn = [card for card in store.tasks.cards(book_id, kind=TaskKind.DRAW_PANELS) if card.id > made[0].id]
    return max(0, made[0].cap_micros - sum(card.spent_micros + card.reserved_micros for card in (made[0], *drawn)))


def draw(
    store: Store, book_id: int, within: int | None = None, choices: TaskChoices = TaskChoices(), services: Services | None = None
) -> int:
    """Draw the panels that have no picture and whose drawing nobody planned; the task's id.

    within: the most it may cost, in millionths of a US dollar; then the most important panels are drawn by the chosen artist as far as
    the money goes, the others by the draft artist. None: all in full. What is left of the book's cap holds all the same.
    services: they settle who draws with which model.
    Raises BadInput "nothing-to-draw", "within-unpriced" where nobody knows what a picture costs, Rejected "model-ended".
    """
    task = artists.settled(services, choices) if services else choices
    found = drawable(store, book_id, task, services)
    if not found.panels:
        raise BadInput("nothing-to-draw", title=store.books.head(book_id).title)
    if within is not None and found.price_micros is None:
        raise BadInput("within-unpriced", provider=task.artist)
    parts = found.shares(within)
    sheets = _sheets(store, book_id, task) if parts.full else ()
    cap = min((one for one in (within, found.left_micros) if one is not None), default=None)

    def plan(connection: Connection) -> int:
        left = set(panels.undrawn(connection, book_id))  # another start of it may have been quicker
        full, drafts = ([one for one in map(found.ids.__getitem__, part) if one in left] for part in (parts.full, parts.drafts))
        if not full and not drafts:
            raise BadInput("nothing-to-draw", title=store.books.head(book_id).title)
        steps = plan_drawings(full, drafts, sheets, task)
        return planning.plan_task(connection, TaskKind.DRAW_PANELS, book_id, steps, task, cap).task_id

    return store.write(plan)


def _sheets(store: Store, book_id: int, task: TaskChoices) -> tuple[NewStep, ...]:
    have = {sheet.character for sheet in store.sheets.of_book(book_id)}
    return first_sheets(store.books.cast(book_id), have, task)


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
    if path.is_dir() and order.format in ("cbz", "pdf", "epub", BUNDLE):
        raise BadInput("export-is-folder", path=str(path), format=order.format)
    folder = path if order.format in ("png", "webp") else path.parent
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".mangakai-probe.part"
        probe.write_bytes(b"")
        probe.unlink()
