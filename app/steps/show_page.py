"""A page as it will be read, for looking at and working on: set as it is exported, then as large as it is shown; never kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from app.book.by_hand import BalloonName
from app.book.cast import Character
from app.book.page import Box, Direction, Page
from app.book.script import LineKind
from app.book.storyboard import Panel
from app.book.style import Style
from app.book.text import Language
from app.lettering.page import Art, SetFrame, SetPage, set_page
from app.steps.export import PAGE_WIDTH, Shown, art_of

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pencil:
    """What roughs of panels are drawn from that have no picture yet."""

    cast: tuple[Character, ...]
    style: Style


@dataclass(frozen=True, slots=True)
class ShownBalloon:
    """box, tail: in 0..1 of the page; letters: their size as part of the page's width. panel: its number."""

    panel: int
    name: BalloonName
    kind: LineKind
    shape: str
    text: str
    box: Box
    tail: Point | None
    letters: float


@dataclass(frozen=True, slots=True)
class ShownFrame:
    """box: in 0..1 of the page. crop: in 0..1 of the panel's picture, None where it has none."""

    panel: int
    box: Box
    crop: Box | None
    drawn: bool


@dataclass(frozen=True, slots=True)
class ShownPage:
    """picture: a quickly written PNG. balloons: in reading order."""

    picture: bytes
    frames: tuple[ShownFrame, ...]
    balloons: tuple[ShownBalloon, ...]


def show_page(page: Page, shown: Mapping[int, Shown], direction: Direction, language: Language, wide: int, pencil: Pencil) -> ShownPage:
    """wide: in pixels; what is set is the same at any width. For a child process."""

    def art(number: int) -> Art | None:
        if number not in shown:
            return None
        return _drawn(shown[number]) or _rough(shown[number].panel, pencil, language)

    made = set_page(page, PAGE_WIDTH, art, direction, language)
    size = (wide, max(1, round(wide * page.aspect)))
    sheet = made.sheet if wide == PAGE_WIDTH else made.sheet.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    out = BytesIO()
    sheet.save(out, "PNG", compress_level=1)
    drawn = {number for number, one in shown.items() if one.path is not None}
    frames = tuple(ShownFrame(one.panel, _part(one.box, made), one.crop, one.panel in drawn) for one in made.frames)
    return ShownPage(out.getvalue(), frames, tuple(balloon for one in made.frames for balloon in _balloons(one, made)))


def _balloons(frame: SetFrame, page: SetPage) -> list[ShownBalloon]:
    width, height = page.sheet.size
    left, top = frame.box.left, frame.box.top
    found = []
    for one in frame.balloons:
        box = one.balloon.box
        moved = _part(Box(box.left + left, box.top + top, box.right + left, box.bottom + top), page)
        tail = None if one.tip is None else ((one.tip[0] + left) / width, (one.tip[1] + top) / height)
        assert one.name is not None
        letters = one.block.letters.px / width
        found.append(ShownBalloon(frame.panel, one.name, one.balloon.kind, one.shape, one.balloon.text, moved, tail, letters))
    return found


def _part(box: Box, page: SetPage) -> Box:
    width, height = page.sheet.size
    return Box(box.left / width, box.top / height, box.right / width, box.bottom / height)


def _drawn(shown: Shown) -> Art | None:
    """A picture that cannot be read is missed like one that is not there: what is shown is no export."""
    try:
        return art_of(shown)
    except OSError:
        return None


def _rough(panel: Panel, pencil: Pencil, language: Language) -> Art:
    """Pencil on paper, with the words where they would stand."""
    from app.ai.artist import DrawRequest
    from app.ai.draft.rough import rough

    with Image.open(BytesIO(rough(DrawRequest(panel, pencil.cast, pencil.style, language, 0)))) as lines:
        paper = Image.new("RGBA", lines.size, (255, 255, 255, 255))
        paper.alpha_composite(lines.convert("RGBA"))
    return paper.convert("L"), panel, ()
