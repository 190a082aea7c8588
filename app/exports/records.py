"""What the rows of a book file must look like: every value of its type and within bounds, every reference to something that is there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from app.book.cast import Character
from app.book.crop import MOST_ZOOM
from app.book.page import Direction, Page
from app.book.parts import BoardPart, ScriptPart
from app.book.script import Script
from app.book.storyboard import Mark, Panel
from app.book.style import Style
from app.book.text import Chapter, Language, Span
from app.store import codec
from app.store.carried import JSON_COLUMNS, Row, Rows

Count = Annotated[int, Field(ge=0, le=1_000_000)]
Number = Annotated[int, Field(ge=1, le=1_000_000)]
Whole = Annotated[int, Field(ge=-(2**63), lt=2**63)]
Moment = Annotated[float, Field(ge=0, le=32_503_680_000)]  # the year 3000
Seconds = Annotated[float, Field(ge=0, le=1e9)]
Money = Annotated[int, Field(ge=0, le=10**15)]
Short = Annotated[str, Field(max_length=2_000)]
Uid = Annotated[str, Field(pattern=r"^[a-z0-9]{4,32}$")]
Picture = Annotated[str, Field(pattern=r"^[0-9a-f]{32}\.(png|jpg|webp)$")]
Part = Annotated[str, Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,8}$")]
_FAR = 1 << 31  # no story is as long


@dataclass(frozen=True, slots=True)
class BookRecord:
    uid: Uid
    title: Short
    language: Language
    direction: Direction
    style: Style
    asked: Count | None
    made: Moment


@dataclass(frozen=True, slots=True)
class StoryRecord:
    source: Short
    encoding: Short
    text: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class ScriptRecord:
    chapter: Count
    value: Script


@dataclass(frozen=True, slots=True)
class ScriptSegment:
    kind: Literal["write_script"]
    chapter: Count
    part: Part
    value: ScriptPart


@dataclass(frozen=True, slots=True)
class BoardSegment:
    kind: Literal["plan_storyboard"]
    chapter: Count
    part: Part
    value: BoardPart


@dataclass(frozen=True, slots=True)
class CharacterRecord:
    value: Character


@dataclass(frozen=True, slots=True)
class PanelRecord:
    number: Number
    chapter: Count
    page: Count
    place: Count
    value: Panel
    source: Short | None
    chosen: Number | None


@dataclass(frozen=True, slots=True)
class PageRecord:
    number: Number
    chapter: Count
    value: Page


@dataclass(frozen=True, slots=True)
class TakeRecord:
    panel: Number
    number: Number
    picture: Picture
    width: Count
    height: Count
    marks: tuple[Mark, ...]
    artist: Short
    model: Short
    prompt: str
    seed: Whole
    words: str
    changes: tuple[str, ...]
    made: Moment
    seconds: Seconds | None
    price_micros: Money | None
    source: Short | None


@dataclass(frozen=True, slots=True)
class SheetRecord:
    character: Short
    number: Number
    picture: Picture
    original: Picture | None
    width: Count
    height: Count
    ratio: Short
    size: Short
    artist: Short
    model: Short
    prompt: str
    seed: Whole
    chosen: bool
    approved: bool
    made: Moment
    seconds: Seconds | None
    price_micros: Money | None


RECORDS: dict[str, Any] = {
    "book": tuple[BookRecord, ...],
    "story": tuple[StoryRecord, ...],
    "script": tuple[ScriptRecord, ...],
    "segment": tuple[ScriptSegment | BoardSegment, ...],
    "character": tuple[CharacterRecord, ...],
    "panel": tuple[PanelRecord, ...],
    "page": tuple[PageRecord, ...],
    "take": tuple[TakeRecord, ...],
    "sheet": tuple[SheetRecord, ...],
}
_TYPES: dict[tuple[str, str], Any] = {
    ("story", "chapters"): tuple[Chapter, ...],
    ("take", "marks"): tuple[Mark, ...],
    ("take", "changes"): tuple[str, ...],
}
Records = Mapping[str, Sequence[Any]]


def read_table(table: str, told: bytes) -> Sequence[Any]:
    """Raises ValueError for what are not that table's rows."""
    found: Sequence[Any] = TypeAdapter(RECORDS[table]).validate_json(told)
    return found


def as_rows(records: Records) -> Rows:
    """The way back to what the tables hold."""
    return {table: [_row(table, record) for record in found] for table, found in records.items()}


def _row(table: str, record: Any) -> Row:
    values = {one.name: getattr(record, one.name) for one in fields(record)}
    for column in JSON_COLUMNS & values.keys():
        values[column] = codec.dump(values[column], _TYPES.get((table, column)))
    return values


def first_lie(records: Records) -> str | None:
    """Where the rows say something that cannot be, such as "take 7.2"; None where they fit together."""
    for check in (_once, _story, _scripts, _panels, _pages, _takes):
        if (found := next(check(records), None)) is not None:
            return found
    return None


def _once(records: Records) -> Iterator[str]:
    keys: dict[str, Callable[[Any], object]] = {
        "script": lambda one: one.chapter,
        "segment": lambda one: (one.kind, one.chapter, one.part),
        "panel": lambda one: one.number,
        "page": lambda one: one.number,
        "take": lambda one: (one.panel, one.number),
        "sheet": lambda one: (one.character, one.number),
    }
    yield from (table for table in ("book", "story") if len(records[table]) != 1)
    yield from (table for table, key in keys.items() if len({key(one) for one in records[table]}) < len(records[table]))


def _story(records: Records) -> Iterator[str]:
    story: StoryRecord = records["story"][0]
    numbers = [chapter.number for chapter in story.chapters]
    if len(set(numbers)) < len(numbers):
        yield "story"
    for chapter in story.chapters:
        if not (_is_range(chapter.span, len(story.text)) and _is_range(chapter.body, len(story.text))):
            yield f"story {chapter.number}"


def _scripts(records: Records) -> Iterator[str]:
    for one in records["script"]:
        spans = [scene.span for scene in one.value.scenes] + [line.span for scene in one.value.scenes for line in scene.lines]
        if one.value.chapter != one.chapter or not all(map(_is_range, spans)):
            yield f"script {one.chapter}"


def _panels(records: Records) -> Iterator[str]:
    takes = {(take.panel, take.number) for take in records["take"]}
    for one in records["panel"]:
        panel = one.value
        chosen = one.chosen is None or (one.number, one.chosen) in takes
        fits = panel.number == one.number and panel.chapter == one.chapter and _is_range(panel.span)
        if not (chosen and fits and _is_set(panel) and 1 <= panel.ratio.width <= 100 and 1 <= panel.ratio.height <= 100):
            yield f"panel {one.number}"


def _is_set(panel: Panel) -> bool:
    """What a person did to its balloons and its cut can be done."""
    places = [place for one in panel.balloons for place in (one.middle, one.size, one.tail) if place is not None]
    focus = () if panel.focus is None else (panel.focus.x, panel.focus.y, panel.focus.zoom / MOST_ZOOM)
    return _are_near((*(side for place in places for side in place), *focus))


def _pages(records: Records) -> Iterator[str]:
    panels = {one.number for one in records["panel"]}
    for one in records["page"]:
        page = one.value
        boxes = [(frame.box.left, frame.box.top, frame.box.right, frame.box.bottom) for frame in page.frames]
        fits = page.number == one.number and page.chapter == one.chapter and 0.05 <= page.aspect <= 100
        if not (fits and all(frame.panel in panels for frame in page.frames) and all(map(_is_box, boxes))):
            yield f"page {one.number}"


def _takes(records: Records) -> Iterator[str]:
    panels = {one.number for one in records["panel"]}
    for one in records["take"]:
        if one.panel not in panels or not all(_are_near((*mark.head, *mark.mouth)) for mark in one.marks):
            yield f"take {one.panel}.{one.number}"


def _is_range(span: Span, most: int = _FAR) -> bool:
    return 0 <= span.start <= span.end <= most


def _is_box(sides: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = sides
    return _are_near(sides) and left < right and top < bottom


def _are_near(values: Iterable[float]) -> bool:
    """In 0..1 of a page or a picture, or not far outside."""
    return all(math.isfinite(value) and -1 <= value <= 2 for value in values)
