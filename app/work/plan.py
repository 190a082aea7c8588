"""How a task becomes steps. Pure: chapters, counts and wishes in, a graph of steps out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heapify, heappop, heappush

from app.book.cast import Character, Importance
from app.book.text import Span
from app.work.publication import Target, told_of
from app.work.tasks import COMPUTE, DRAFT, STORAGE, Claimed, NewStep, StepKind, TaskChoices

MOST_PANELS_A_CHAPTER = 100
BUNDLE = "mangakai"  # a book with all that makes it, for another library
FORMATS = ("png", "webp", "cbz", "pdf", "epub", BUNDLE)
CAST = "cast"
HELD = "held"  # a choice of steps behind which nothing is drawn by itself
MOST_SHEETS = 6  # a manga draws by itself; each costs as much as a panel
MOST_ROUNDS = 2  # how often a service is asked again for what its answers left out


class Until(StrEnum):
    """Where a manga is held, to be looked at before it goes on."""

    SCRIPT = "script"
    CAST = "cast"
    STORYBOARD = "storyboard"  # panels and pages are there, nothing of them is drawn
    BOOK = "book"  # straight through


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """A book to be written: format (one of FORMATS) and the absolute path of the file, or folder for pictures."""

    format: str
    path: str


@dataclass(frozen=True, slots=True)
class ChapterPlan:
    """What is asked of one chapter. panels: how many, or None for as many as the story wants.

    parts: what a service is asked about at once, tiling the chapter; () where the draft writer does all of it.
    """

    number: int
    panels: int | None
    parts: tuple[Span, ...] = ()


def share_panels(total: int | None, lengths: Sequence[int]) -> tuple[int | None, ...]:
    """Panels for each chapter, by its length: each gets 1 to MOST_PANELS_A_CHAPTER, together `total`.

    Raises ValueError when the chapters cannot share that many.
    """
    if total is None:
        return (None,) * len(lengths)
    if not len(lengths) <= total <= MOST_PANELS_A_CHAPTER * len(lengths):
        raise ValueError(total)
    weight = [max(1, length) for length in lengths]
    shares = [1] * len(lengths)
    neediest = [(-weight[at] / 1.5, at) for at in range(len(lengths))]  # the next panel goes to the first of these
    heapify(neediest)
    for _ in range(total - len(lengths)):
        _, at = heappop(neediest)
        shares[at] += 1
        if shares[at] < MOST_PANELS_A_CHAPTER:
            heappush(neediest, (-weight[at] / (shares[at] + 0.5), at))
    return tuple(shares)


@dataclass(frozen=True, slots=True)
class Known:
    """What a book has already, and a manga of it need not find again. written: chapters with a script.

    cast: whether the cast is of all of these. drawn: parts of the book are, so that everybody goes on looking as they do there.
    """

    written: frozenset[int] = frozenset()
    cast: bool = False
    drawn: bool = False


NOTHING_KNOWN = Known()


def plan_manga(
    chapters: Sequence[ChapterPlan],
    exports: Sequence[ExportOrder],
    choices: TaskChoices = TaskChoices(),
    known: Known = NOTHING_KNOWN,
    until: Until = Until.BOOK,
) -> tuple[NewStep, ...]:
    """Script by chapter, then the cast of all, then the storyboards one after the other: each needs the last one's numbers.

    until: nothing behind that is planned; then nothing is exported either, and no model sheet is drawn.
    A service is asked about a chapter's parts, each a paid call and a step of its own; a step here joins what it answered.
    """
    lane = writing_lane(choices)
    scripts = plan_scripts([one for one in chapters if one.number not in known.written], choices)
    if until is Until.SCRIPT:
        return scripts
    asked: dict[str, object] = {"looks": "stay"} if known.drawn else {}
    if until is not Until.BOOK:
        asked[HELD] = True
    cast = () if known.cast and not scripts else (plan_cast(scripts, choices, asked or None),)
    if until is Until.CAST:
        return (*scripts, *cast)
    before = tuple(step.key for step in cast)
    boards: list[NewStep] = []
    for one in chapters:
        boards.append(_board(one, (boards[-1].key,) if boards else before, held=until is Until.STORYBOARD))
    board_parts = [step for one in chapters for step in _board_parts(one, lane, before)]
    if until is Until.STORYBOARD:
        return (*scripts, *cast, *board_parts, *boards)
    return (*scripts, *cast, *board_parts, *boards, *(export_step(order, (boards[-1].key,)) for order in exports))


def plan_scripts(chapters: Sequence[ChapterPlan], choices: TaskChoices = TaskChoices()) -> tuple[NewStep, ...]:
    lane = writing_lane(choices)
    return (*(step for one in chapters for step in _script_parts(one, lane)), *(_script(one) for one in chapters))


def plan_cast(scripts: Sequence[NewStep], choices: TaskChoices = TaskChoices(), asked: dict[str, object] | None = None) -> NewStep:
    """The cast of the whole book, behind the scripts that are still to be written. asked: how it shall be found."""
    after = tuple(step.key for step in scripts if "." not in step.key)
    return NewStep(StepKind.RECOGNISE_CAST, CAST, after=after, choices=asked, lane=writing_lane(choices))


def _script(chapter: ChapterPlan) -> NewStep:
    parts = tuple(f"script-{chapter.number}.{part}" for part in range(1, len(chapter.parts) + 1))
    joins: dict[str, object] | None = {"borders": spans_told(chapter.parts)} if parts else None
    return NewStep(StepKind.WRITE_SCRIPT, f"script-{chapter.number}", str(chapter.number), parts, joins)


def _script_parts(chapter: ChapterPlan, lane: str) -> Iterator[NewStep]:
    for part, span in enumerate(chapter.parts, 1):
        yield _script_part(chapter.number, str(part), (span,), lane, 0)


def _script_part(chapter: int, part: str, spans: Sequence[Span], lane: str, round_: int) -> NewStep:
    asked: dict[str, object] = {"part": part, "spans": spans_told(spans), "round": round_}
    return NewStep(StepKind.WRITE_SCRIPT, f"script-{chapter}.{part}", str(chapter), choices=asked, lane=lane)


def script_again(step: Claimed, groups: Sequence[Sequence[Span]]) -> tuple[NewStep, ...]:
    """The follow-ups of a part whose answer left something out, as long as it has not been asked too often."""
    round_ = step.choices.get("round", 0)
    if not isinstance(round_, int) or round_ >= MOST_ROUNDS:
        return ()
    part = step.choices.get("part", "")
    return tuple(_script_part(int(step.target), f"{part}.{number}", spans, step.lane, round_ + 1) for number, spans in enumerate(groups, 1))


def _board(chapter: ChapterPlan, before: tuple[str, ...], *, held: bool) -> NewStep:
    parts = tuple(f"storyboard-{chapter.number}.{part}" for part in range(1, len(chapter.parts) + 1))
    asked: dict[str, object] = {"panels": chapter.panels}
    if held:
        asked[HELD] = True
    if parts:
        asked["borders"] = spans_told(chapter.parts)
    return NewStep(StepKind.PLAN_STORYBOARD, f"storyboard-{chapter.number}", str(chapter.number), (*before, *parts), asked)


def _board_parts(chapter: ChapterPlan, lane: str, after: tuple[str, ...]) -> Iterator[NewStep]:
    for part, (span, panels) in enumerate(zip(chapter.parts, _panels_by_part(chapter), strict=True), 1):
        asked: dict[str, object] = {"part": str(part), "spans": spans_told((span,)), "panels": panels}
        yield NewStep(StepKind.PLAN_STORYBOARD, f"storyboard-{chapter.number}.{part}", str(chapter.number), after, asked, lane)


def _panels_by_part(chapter: ChapterPlan) -> tuple[int | None, ...]:
    """At least one each: where there are fewer panels than parts, the chapter's join puts some together."""
    if chapter.panels is None or not chapter.parts:
        return (None,) * len(chapter.parts)
    return share_panels(max(chapter.panels, len(chapter.parts)), [len(span) for span in chapter.parts])


def spans_told(spans: Sequence[Span]) -> list[list[int]]:
    """Spans as plain JSON, for a step's choices."""
    return [[span.start, span.end] for span in spans]


def spans_of(told: object) -> tuple[Span, ...]:
    """The way back."""
    return tuple(Span(int(start), int(end)) for start, end in told) if isinstance(told, list) else ()


def export_step(order: ExportOrder, after: tuple[str, ...] = ()) -> NewStep:
    return NewStep(StepKind.EXPORT, f"export-{order.format}", order.format, after, {"path": order.path})


def site_step(target: Target) -> NewStep:
    """A book published, or published again: built from what it is when its turn comes, so that a late retry never brings back old pages."""
    return NewStep(StepKind.PUBLISH, f"publish-{target.place}", target.place, choices=told_of(target), lane=STORAGE)


def removal_step(target: Target) -> NewStep:
    return NewStep(StepKind.UNPUBLISH, f"unpublish-{target.place}", target.place, choices=told_of(target), lane=STORAGE)


def writing_lane(choices: TaskChoices) -> str:
    """The draft writer works on this machine's processor; every other one is waited for."""
    return COMPUTE if choices.writer == DRAFT else choices.writer


def drawing_lane(choices: TaskChoices) -> str:
    """The draft artist works on this machine's processor; every other one is waited for."""
    return COMPUTE if choices.artist == DRAFT else choices.artist


def first_drawing(panel_id: int, choices: TaskChoices = TaskChoices()) -> NewStep:
    asked: dict[str, object] = {"seed": 0, "words": "", "changes": []}
    return NewStep(StepKind.DRAW_PANEL, f"draw-{panel_id}", str(panel_id), choices=asked, lane=drawing_lane(choices))


def plan_drawings(full: Sequence[int], drafts: Sequence[int], sheets: Sequence[NewStep], choices: TaskChoices) -> tuple[NewStep, ...]:
    """Drawings of panels (by id) that were held; the drafts by the draft artist. sheets: of characters, drawn first to be shown."""
    behind = tuple(step.key for step in sheets)
    drawn = (replace(first_drawing(one, choices), after=behind) for one in full)
    return (*sheets, *drawn, *(first_drawing(one, replace(choices, artist=DRAFT)) for one in drafts))


def sheet_step(
    name: str,
    choices: TaskChoices = TaskChoices(),
    seed: int = 0,
    ratio: str = "",
    size: str = "",
    original: str = "",
    references: Sequence[str] = (),
) -> NewStep:
    """A model sheet of the character of that name: drawn, or with `original` (the name of a picture) that picture on white."""
    asked: dict[str, object] = {"seed": seed, "ratio": ratio, "size": size, "original": original, "references": list(references)}
    return NewStep(StepKind.DRAW_SHEET, f"sheet-{name}", name, choices=asked, lane=drawing_lane(choices))


def first_sheets(cast: Sequence[Character], have: Collection[str], choices: TaskChoices) -> tuple[NewStep, ...]:
    """Model sheets of those the story is about, who have none yet; nothing where they were not asked for. have: names with a sheet."""
    if not choices.sheets:
        return ()
    leads = [
        one for one in cast if one.importance is not Importance.MINOR and not one.left_out and not {one.name, *one.aliases} & set(have)
    ]
    return tuple(sheet_step(one.name, choices) for one in sorted(leads, key=lambda one: -one.mentions)[:MOST_SHEETS])


def redrawing(
    panel_id: int,
    seed: int,
    words: str,
    changes: Sequence[str],
    references: Sequence[str],
    choices: TaskChoices,
    start: int | None = None,
) -> NewStep:
    """changes: everything asked for since the first drawing, the new words last. start: id of the take that is changed."""
    asked: dict[str, object] = {"seed": seed, "words": words, "changes": list(changes), "references": list(references), "start": start}
    return NewStep(StepKind.DRAW_PANEL, f"draw-{panel_id}", str(panel_id), choices=asked, lane=drawing_lane(choices))
