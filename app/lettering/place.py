"""Where balloons stand: pure geometry. Heads stay free, balloons are read in order, letters are as large as the room allows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil, hypot, sqrt

from app.book.page import Balloon, Box, Direction
from app.book.script import Emotion, Line, LineKind
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.fit import Block, block, filled
from app.lettering.fonts import Voice
from app.lettering.letters import Letters

Size = tuple[int, int]

# Letters shrink only when they must, those of the narration first: (speech, narration) as parts of the page's letter size.
_SIZES = ((1.0, 0.9), (1.0, 0.8), (0.92, 0.74), (0.85, 0.7), (0.78, 0.66), (0.72, 0.62), (0.66, 0.6), (0.6, 0.58))
_ART_LEFT = 0.56  # part of the picture that balloons of ordinary size must leave free
_CROWDED_ART_LEFT = 0.42
_POWER = 2.3  # of the superellipse: a little squarer than an ellipse, so that text fills it
_BEAM, _PLACES = 10, 70


@dataclass(frozen=True, slots=True)
class Placed:
    """A balloon with its text as it is set, ready to be drawn."""

    balloon: Balloon
    block: Block
    shape: str  # "round", "cloud", "burst", "whisper", "box", "strip", "sound"
    emotion: Emotion = Emotion.CALM


@dataclass(frozen=True, slots=True)
class _Words:
    """What one balloon says."""

    kind: LineKind
    text: str
    speaker: str | None
    emotion: Emotion
    shape: str


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to set a balloon's words: the block and the size of the balloon around it."""

    block: Block
    width: float
    height: float
    price: float


@dataclass(frozen=True, slots=True)
class _Spot:
    box: Box
    option: _Option
    price: float


def place_balloons(
    panel: Panel, marks: Sequence[Mark], size: Size, direction: Direction, language: Language, font_px: int
) -> tuple[Balloon, ...]:
    """The balloons of a panel's lines on its picture of `size` pixels, in reading order."""
    return tuple(placed.balloon for placed in place(panel, marks, size, direction, language, font_px))


def place(panel: Panel, marks: Sequence[Mark], size: Size, direction: Direction, language: Language, font_px: int) -> tuple[Placed, ...]:
    """As `place_balloons`, with the text broken into lines. No word is left out: what finds no room beside the art covers it."""
    words = _all_words(panel.lines, language)
    if not words:
        return ()
    picture = _Picture(size, tuple(marks), direction, language, font_px)
    for heads_free, left_free in ((True, _ART_LEFT), (False, _CROWDED_ART_LEFT)):
        for speech, told in _SIZES if heads_free else _SIZES[2:]:
            found = _arrange(words, picture, speech, told, heads_free, left_free)
            if found is not None:
                return found
    return _strip(words, picture)


def is_vertical(language: Language, direction: Direction) -> bool:
    """Chinese and Japanese run down in columns where pages are read from the right."""
    return direction is Direction.RIGHT_TO_LEFT and language is not Language.ENGLISH


# Words


def _all_words(lines: Sequence[Line], language: Language) -> list[_Words]:
    """One entry a balloon: narration that follows narration goes into one box, long speech into several balloons."""
    found: list[_Words] = []
    for line in lines:
        text = " ".join(line.text.split())
        if not text:
            continue
        if line.kind in (LineKind.NARRATION, LineKind.ACTION):
            _add_told(found, text, line, language)
        elif line.kind is LineKind.SFX:
            found.append(_Words(line.kind, text, None, line.emotion, "sound"))
        else:
            shape = _shape(line)
            for part in _breaths(text, language):
                found.append(_Words(line.kind, part, line.speaker, line.emotion, shape))
    return found


def _add_told(found: list[_Words], text: str, line: Line, language: Language) -> None:
    if found and found[-1].shape == "box":
        joint = "" if language is not Language.ENGLISH else " "
        before = found.pop()
        found.append(_Words(before.kind, before.text + joint + text, None, before.emotion, "box"))
    else:
        found.append(_Words(line.kind, text, None, line.emotion, "box"))


def _shape(line: Line) -> str:
    if line.kind is LineKind.THOUGHT:
        return "cloud"
    if line.text[0] in "(（" and line.text[-1] in ")）":
        return "whisper"
    loud = line.text.rstrip("\"'”’」』 ").endswith(("!", "！", "!?", "！？"))
    if (line.emotion is Emotion.ANGRY and len(line.text) < 120) or (loud and len(line.text) < 60):
        return "burst"
    return "round"


_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’]?\s+|(?<=[。！？])(?![。！？」』）])")


def _breaths(text: str, language: Language) -> list[str]:
    """Long speech in parts of whole sentences, about as long as each other."""
    limit = 130 if language is Language.ENGLISH else 48
    if len(text) <= limit:
        return [text]
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    cuts = [0]
    count = ceil(len(text) / limit)
    for part in range(1, count):
        wanted = len(text) * part / count
        nearest = min(ends, key=lambda end: abs(end - wanted), default=0)
        if nearest > cuts[-1] + 8 and nearest < len(text) - 8:
            cuts.append(nearest)
    return [text[start:end].strip() for start, end in pairwise([*cuts, len(text)])]


def shown(text: str, shape: str, language: Language) -> str:
    """As it is lettered: English speech and sounds in capitals, as comics are; narration as it is written."""
    return text.upper() if language is Language.ENGLISH and shape not in ("box", "strip") else text


# Arranging: a beam search over the places of each balloon, in reading order


@dataclass(frozen=True, slots=True)
class _Picture:
    size: Size
    marks: tuple[Mark, ...]
    direction: Direction
    language: Language
    font_px: int

    @property
    def vertical(self) -> bool:
        return is_vertical(self.language, self.direction)

    @property
    def rtl(self) -> bool:
        return self.direction is Direction.RIGHT_TO_LEFT

    def head(self, mark: Mark) -> Box:
        width, height = self.size
        left, top, right, bottom = mark.head
        return Box(left * width, top * height, right * width, bottom * height)

    def mouth(self, mark: Mark) -> tuple[float, float]:
        return mark.mouth[0] * self.size[0], mark.mouth[1] * self.size[1]

    def speaker(self, name: str | None) -> Mark | None:
        """The mark of who speaks; a longer or shorter form of the name will do when only one fits."""
        if name is None:
            return None
        exact = [mark for mark in self.marks if mark.character.casefold() == name.casefold()]
        near = [mark for mark in self.marks if mark.character.casefold() in name.casefold() or name.casefold() in mark.character.casefold()]
        return exact[0] if exact else near[0] if len(near) == 1 else None


def _arrange(
    words: Sequence[_Words], picture: _Picture, speech: float, told: float, heads_free: bool, left_free: float
) -> tuple[Placed, ...] | None:
    """The best arrangement with letters of this size, or None when there is none that keeps the rules."""
    width, height = picture.size
    every: list[list[_Spot]] = []
    least = 0.0
    for index, one in enumerate(words):
        options = _options(one, picture, told if one.shape == "box" else speech)
        if not options:
            return None
        least += min(option.width * option.height for option in options)
        every.append(_spots(one, options, picture, index, len(words), heads_free))
        if not every[-1]:
            return None
    if least > (1 - left_free) * width * height:
        return None
    found = _search(words, every, picture)
    if found is None:
        return None
    return tuple(_placed(one, spot, picture) for one, spot in zip(words, found, strict=True))


def _search(words: Sequence[_Words], every: Sequence[Sequence[_Spot]], picture: _Picture) -> tuple[_Spot, ...] | None:
    gap = picture.font_px * 0.15
    beam: list[tuple[float, tuple[_Spot, ...]]] = [(0.0, ())]
    for index, one in enumerate(words):
        grown: list[tuple[float, tuple[_Spot, ...]]] = []
        for price, before in beam:
            for spot in every[index]:
                if all(_may_follow(words[i], old, one, spot, picture.rtl, gap) for i, old in enumerate(before)):
                    grown.append((price + spot.price, (*before, spot)))
        if not grown:
            return None
        beam = sorted(grown, key=lambda pair: pair[0])[:_BEAM]
    return beam[0][1]


def _may_follow(first: _Words, before: _Spot, second: _Words, spot: _Spot, rtl: bool, gap: float) -> bool:
    if _overlap(_core(before.box, first.shape), _core(spot.box, second.shape), gap):
        return False
    return "sound" in (first.shape, second.shape) or _reads_after(before.box, spot.box, rtl, gap)


def _reads_after(before: Box, after: Box, rtl: bool, gap: float) -> bool:
    """Below, or beside it in the direction of reading and not clearly higher."""
    slack = 0.25 * min(before.height, after.height)
    if after.top >= before.bottom - slack:
        return True
    beside = after.right <= before.left + gap + 0.1 * after.width if rtl else after.left >= before.right - gap - 0.1 * after.width
    return beside and after.top >= before.top - slack


def _core(box: Box, shape: str) -> Box:
    """A round balloon leaves the corners of its box empty."""
    if shape in ("box", "strip"):
        return box
    dx, dy = box.width * 0.05, box.height * 0.05
    return Box(box.left + dx, box.top + dy, box.right - dx, box.bottom - dy)


def _overlap(one: Box, other: Box, gap: float = 0.0) -> bool:
    return (
        one.left < other.right + gap and other.left < one.right + gap and one.top < other.bottom + gap and other.top < one.bottom + gap
    )


# The sizes a balloon can have


@lru_cache(maxsize=512)
def _options_of(text: str, shape: str, language: Language, vertical: bool, px: int, size: Size) -> tuple[_Option, ...]:
    letters = Letters(language, {"box": Voice.CAPTION, "sound": Voice.SOUND}.get(shape, Voice.DIALOGUE), px)
    if shape == "box":
        options = list(_boxes(text, letters, vertical, size))
    elif shape == "sound":
        options = list(_sounds(text, letters, size))
    else:
        options = list(_balloons(text, shape, letters, vertical, size))
    fitting = [option for option in options if option.width <= size[0] * 0.97 and option.height <= size[1] * 0.97]
    return tuple(sorted(fitting, key=lambda option: option.price)[:5])


def _options(one: _Words, picture: _Picture, scale: float) -> tuple[_Option, ...]:
    px = max(6, round(picture.font_px * scale * (1.7 if one.shape == "sound" else 1.0)))
    return _options_of(shown(one.text, one.shape, picture.language), one.shape, picture.language, picture.vertical, px, picture.size)


def _balloons(text: str, shape: str, letters: Letters, vertical: bool, size: Size) -> Iterator[_Option]:
    """Round shapes: any number of lines whose balloon is neither a worm nor a tower."""
    limit = (size[1] if vertical else size[0]) * 0.85
    wished = 0.72 if vertical else 1.35
    grow = {"cloud": 1.16, "burst": 1.24}.get(shape, 1.0)
    for count in range(1, 13):
        made = block(text, count, letters, vertical=vertical, limit=limit, round_shape=True)
        if made is None:
            continue
        width, height = (side * grow for side in _around(made))
        aspect = width / height
        odd = abs(aspect / wished - 1) if aspect > wished else abs(wished / aspect - 1)
        hyphens = sum(line.endswith("-") and line not in text for line in made.lines[:-1])
        yield _Option(made, width, height, 0.5 * odd + 6 * width * height / (size[0] * size[1]) * 0.35 + 0.8 * hyphens)


def _around(made: Block) -> tuple[float, float]:
    """Width and height of the smallest superellipse around the block and a little air."""
    air = made.letters.px * 0.42
    corners = list(_corners(made, air))
    half_width, half_height = made.width / 2 + air, made.height / 2 + air
    best = (0.0, 0.0)
    for stretch in (0.8, 0.9, 1.0, 1.12, 1.25):
        a, b = half_width * stretch, half_height / stretch
        scale = max((x / a) ** _POWER + (y / b) ** _POWER for x, y in corners) ** (1 / _POWER)
        width, height = 2 * a * scale, 2 * b * scale
        if best == (0.0, 0.0) or width * height < best[0] * best[1]:
            best = (width, height)
    return best


def _corners(made: Block, air: float) -> Iterator[tuple[float, float]]:
    """The outer corners of every line from the block's middle; columns hang from a common top."""
    px = made.letters.px
    thick = px if made.vertical else made.depth - made.pitch * (len(made.lines) - 1)
    for index, length in enumerate(made.lengths):
        near = abs(index * made.pitch - made.depth / 2)
        far = abs(index * made.pitch + thick - made.depth / 2)
        across = max(near, far) + air * 0.6
        if made.vertical:
            yield across, made.height / 2 + air * 0.6
            yield across, max(0.0, length - made.height / 2) + air * 0.6
        else:
            yield length / 2 + air * 0.6, across


def _boxes(text: str, letters: Letters, vertical: bool, size: Size) -> Iterator[_Option]:
    """Captions: along an edge, from narrow to as wide as the picture."""
    pad = 2 * letters.px * 0.5
    along = size[1] if vertical else size[0]
    natural = letters.down(text) if vertical else letters.across(text)
    for part in (0.3, 0.42, 0.55, 0.7, 0.85, 0.96):
        limit = along * part - pad
        if limit < letters.px * 3:
            continue
        made = _even(text, letters, vertical, limit)
        width, height = made.width + pad, made.height + pad
        wished = 0.5 if vertical else 2.6
        odd = max(width / height / wished, wished * height / width) - 1
        lonely = 0.5 if natural < along * 0.5 and len(made.lines) > 2 else 0.0
        yield _Option(made, width, height, 0.12 * odd + 2 * width * height / (size[0] * size[1]) + lonely)


def _even(text: str, letters: Letters, vertical: bool, limit: float) -> Block:
    """The fewest lines that fit, then as even as that number allows."""
    first = filled(text, letters, vertical=vertical, limit=limit)
    even = block(text, len(first.lines), letters, vertical=vertical, limit=limit, round_shape=False)
    return even if even is not None and not vertical else first


def _sounds(text: str, letters: Letters, size: Size) -> Iterator[_Option]:
    """Sound effects run across, and down as well where the script allows it."""
    ways = (False,) if letters.language is Language.ENGLISH else (False, True)
    for vertical in ways:
        for count in (1, 2, 3):
            made = block(text, count, letters, vertical=vertical, limit=0.9 * (size[1] if vertical else size[0]), round_shape=False)
            if made is not None:
                room = letters.px * 0.5
                yield _Option(made, made.width + room, made.height + room, 0.3 * (count - 1))


# The places a balloon can have


def _spots(one: _Words, options: Sequence[_Option], picture: _Picture, index: int, count: int, heads_free: bool) -> list[_Spot]:
    margin = picture.font_px * (0.3 if one.shape == "box" else 0.35)
    speaker = picture.speaker(one.speaker)
    found = []
    for option in options:
        for left in _steps(margin, picture.size[0] - margin - option.width):
            for top in _steps(margin, picture.size[1] - margin - option.height):
                box = Box(left, top, left + option.width, top + option.height)
                hidden = _hidden_heads(box, one.shape, picture)
                if heads_free and hidden > 0:
                    continue
                price = option.price + 8 * hidden + _where(one, box, picture, index, count) + _to_speaker(box, speaker, picture)
                found.append(_Spot(box, option, price))
    return sorted(found, key=lambda spot: spot.price)[:_PLACES]


def _steps(low: float, high: float) -> list[float]:
    if high <= low:
        return [max(0.0, (low + high) / 2)]
    return [low + (high - low) * step / 8 for step in range(9)]


def _hidden_heads(box: Box, shape: str, picture: _Picture) -> float:
    """How much of the heads the balloon would cover, in heads."""
    core = _core(box, shape)
    hidden = 0.0
    for mark in picture.marks:
        head = picture.head(mark)
        wide = min(core.right, head.right) - max(core.left, head.left)
        high = min(core.bottom, head.bottom) - max(core.top, head.top)
        if wide > 0 and high > 0:
            hidden += wide * high / max(1.0, head.width * head.height)
    return hidden


def _where(one: _Words, box: Box, picture: _Picture, index: int, count: int) -> float:
    """Reading starts at the top, on the side of reading; captions lie along edges; the middle belongs to the art."""
    width, height = picture.size
    x, y = (box.left + box.right) / 2 / width, (box.top + box.bottom) / 2 / height
    along = 1 - x if picture.rtl else x
    to_side = min(box.left, width - box.right) / width
    to_edge = min(box.top, height - box.bottom) / height
    price = 0.5 * max(0.0, 1 - hypot(x - 0.5, y - 0.5) / 0.5)
    if one.shape == "box":
        price += 4 * to_side + 5 * to_edge
    elif one.shape == "sound":
        return price + 0.4 * abs(y - 0.6)
    else:
        price += 0.8 * to_side + 0.6 * to_edge
    wished = 0.12 if count == 1 else 0.1 + 0.75 * index / (count - 1)
    return price + 0.7 * abs(y - wished) + 0.35 * abs(along - (0.25 if count == 1 else 0.25 + 0.5 * index / (count - 1)))


def _to_speaker(box: Box, speaker: Mark | None, picture: _Picture) -> float:
    """Near the mouth, from above rather than from below, and not across another's face."""
    if speaker is None:
        return 0.0
    width, height = picture.size
    mouth = picture.mouth(speaker)
    dx = max(box.left - mouth[0], 0.0, mouth[0] - box.right)
    dy = max(box.top - mouth[1], 0.0, mouth[1] - box.bottom)
    price = 1.3 * hypot(dx, dy) / sqrt(width * height)
    if box.top > mouth[1]:
        price += 0.35
    middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    for mark in picture.marks:
        if mark is not speaker and _crosses(middle, mouth, picture.head(mark)):
            price += 1.5
    return price


def _crosses(start: tuple[float, float], end: tuple[float, float], box: Box) -> bool:
    """Whether the straight way from start to end enters the box (sampled: a tail need not be exact)."""
    for step in range(1, 12):
        x = start[0] + (end[0] - start[0]) * step / 12
        y = start[1] + (end[1] - start[1]) * step / 12
        if box.left < x < box.right and box.top < y < box.bottom:
            return True
    return False


def _placed(one: _Words, spot: _Spot, picture: _Picture) -> Placed:
    speaker = picture.speaker(one.speaker) if one.shape not in ("box", "sound") else None
    tail = picture.mouth(speaker) if speaker is not None else None
    made = spot.option.block
    return Placed(Balloon(one.kind, one.text, spot.box, tail, made.vertical, made.letters.px), made, one.shape, one.emotion)


# When nothing else helps: all words in strips of white along the edges


def _strip(words: Sequence[_Words], picture: _Picture) -> tuple[Placed, ...]:
    """Every line in one white strip, speech in quotation marks: up to 40 % of the art, more only when small letters need it."""
    width, height = picture.size
    along, deep = (height, width) if picture.vertical else (width, height)
    px, depth, made = picture.font_px, 0.0, list[Block]()
    for scale in (0.66, 0.6, 0.54, 0.5, 0.46, 0.42, 0.38, 0.34, 0.3, 0.25, 0.2):
        px = max(5, round(picture.font_px * scale))
        made = _strip_blocks(words, picture, px, along)
        depth = sum(one.depth for one in made) + px * (0.5 * (len(made) - 1) + 1.2)
        allowed = 0.4 if scale > 0.42 else 0.6 if scale > 0.3 else 1.0
        if depth <= deep * allowed:
            break
    return _stacked(words, made, picture, px, depth)


def _strip_blocks(words: Sequence[_Words], picture: _Picture, px: int, along: float) -> list[Block]:
    letters = Letters(picture.language, Voice.CAPTION, px)
    return [filled(_quoted(one, picture.language), letters, vertical=picture.vertical, limit=along - 1.4 * px) for one in words]


def _quoted(one: _Words, language: Language) -> str:
    if one.kind not in (LineKind.SPEECH, LineKind.THOUGHT):
        return one.text
    return f"「{one.text}」" if language is Language.JAPANESE else f"“{one.text}”"


def _stacked(words: Sequence[_Words], made: Sequence[Block], picture: _Picture, px: int, depth: float) -> tuple[Placed, ...]:
    """Strips one below the other at the bottom (columns: from the right edge), at the edge that hides less of the heads."""
    width, height = picture.size
    found = []
    if picture.vertical:
        right = float(width)
        for one, block_ in zip(words, made, strict=True):
            thick = block_.depth + px * 0.5 + (px * 0.7 if one is words[0] or one is words[-1] else 0.0)
            found.append((one, block_, Box(max(0.0, right - thick), 0, right, height)))
            right -= thick
    else:
        above, below = Box(0, 0, width, depth), Box(0, height - depth, width, height)
        at_top = _hidden_heads(above, "box", picture) < _hidden_heads(below, "box", picture)
        top = 0.0 if at_top else max(0.0, height - depth)
        for one, block_ in zip(words, made, strict=True):
            thick = block_.depth + px * 0.5 + (px * 0.35 if one is words[0] or one is words[-1] else 0.0)
            found.append((one, block_, Box(0, top, width, min(float(height), top + thick))))
            top += thick
    return tuple(
        Placed(Balloon(one.kind, one.text, box, None, picture.vertical, px), block_, "strip", one.emotion) for one, block_, box in found
    )
