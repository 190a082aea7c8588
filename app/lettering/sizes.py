"""The sizes a balloon can have: its words in more or fewer lines, and the room its shape takes around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from app.book.text import Language
from app.lettering.fit import Block, block, filled
from app.lettering.fonts import Voice
from app.lettering.letters import Letters

POWER = 2.3  # of the superellipse all round shapes are: a little squarer than an ellipse, so that text fills it
Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to set a balloon's words: the block and the size of the balloon around it; a better one has a lower price."""

    block: Block
    width: float
    height: float
    price: float


def edge_of(shape: str, px: int) -> float:
    """How far spikes or bumps stand out around the part that holds the words."""
    return px * {"cloud": 0.5, "burst": 0.62}.get(shape, 0.0)


@lru_cache(maxsize=1024)
def options_of(text: str, shape: str, language: Language, vertical: bool, px: int, size: Size) -> tuple[Option, ...]:
    """The best few ways to set `text` on a picture of `size`; letters are `px` large (sounds: as large as there is room)."""
    if shape == "box":
        options = list(_boxes(text, Letters(language, Voice.CAPTION, px), vertical, size))
    elif shape == "sound":
        sizes = [Letters(language, Voice.SOUND, round(px * scale)) for scale in (3.4, 2.6, 2.0, 1.5)]
        options = [option for letters in sizes for option in _sounds(text, letters, size)]
    else:
        options = list(_balloons(text, shape, Letters(language, Voice.DIALOGUE, px), vertical, size))
    fitting = [option for option in options if option.width <= size[0] * 0.96 and option.height <= size[1] * 0.96]
    return tuple(sorted(fitting, key=lambda option: option.price)[:6])


_FITTING = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48, 0.42, 0.36)
_SOUNDING = (8.0, 7.0, 6.0, 5.0, 4.2, 3.4, 2.8, 2.3, 1.9, 1.5, 1.2, 0.9)


@lru_cache(maxsize=256)
def fitted(text: str, shape: str, language: Language, vertical: bool, px: int, room: tuple[float, float], size: Size) -> Option:
    """The words in a balloon of the size of `room`: letters of `px` where they go in, else smaller ones (sounds: as large as go in).

    Where not even small ones do, the balloon is as large as these need.
    """
    every: list[Option] = []
    for scale in _SOUNDING if shape == "sound" else _FITTING:
        every = _ways(text, shape, language, vertical, max(6, round(px * scale)), size) or every
        fitting = [option for option in every if option.width <= room[0] + 0.5 and option.height <= room[1] + 0.5]
        if fitting:
            best = min(fitting, key=lambda option: max(option.width / room[0], option.height / room[1]))
            return replace(best, width=room[0], height=room[1])
    return min(every or [_filled(text, language, vertical, room)], key=lambda option: max(option.width / room[0], option.height / room[1]))


def _filled(text: str, language: Language, vertical: bool, room: tuple[float, float]) -> Option:
    """A picture so small that nothing is right."""
    made = filled(text, Letters(language, Voice.CAPTION, 6), vertical=vertical, limit=max(6.0, room[1] if vertical else room[0]))
    return Option(made, made.width, made.height, 0.0)


def _ways(text: str, shape: str, language: Language, vertical: bool, px: int, size: Size) -> list[Option]:
    if shape == "box":
        return list(_boxes(text, Letters(language, Voice.CAPTION, px), vertical, size))
    if shape == "sound":
        return list(_sounds(text, Letters(language, Voice.SOUND, px), size))
    return list(_balloons(text, shape, Letters(language, Voice.DIALOGUE, px), vertical, size))


def _balloons(text: str, shape: str, letters: Letters, vertical: bool, size: Size) -> Iterator[Option]:
    """Round shapes: any number of lines whose balloon is neither a worm nor a tower."""
    limit = (size[1] if vertical else size[0]) * 0.85
    wished = (0.7 if vertical else 1.3) * min(1.3, max(0.8, size[0] / size[1])) ** 0.8
    short = 0.3 if letters.across(text) < 7 * letters.px else 0.0  # a few characters are not worth a second line
    edge = edge_of(shape, letters.px)
    for count in range(1, 13):
        made = block(text, count, letters, vertical=vertical, limit=limit, round_shape=True)
        if made is None:
            continue
        width, height = (side + 2 * edge for side in _around(made))
        odd = max(width / height / wished, wished * height / width) - 1
        hyphens = sum(line.endswith("-") and line not in text for line in made.lines[:-1])
        stub = 0.4 if min(made.lengths) < 0.3 * max(made.lengths) else 0.0
        price = stub + 0.45 * odd + 1.5 * width * height / (size[0] * size[1]) + 0.8 * hyphens + short * (count - 1)
        yield Option(made, width, height, price)


def _around(made: Block) -> tuple[float, float]:
    """Width and height of the smallest superellipse around the block and a little air."""
    air = made.letters.px * 0.42
    corners = list(_corners(made, air))
    half_width, half_height = made.width / 2 + air, made.height / 2 + air
    best = (0.0, 0.0)
    for stretch in (0.8, 0.9, 1.0, 1.12, 1.25):
        a, b = half_width * stretch, half_height / stretch
        scale = max((x / a) ** POWER + (y / b) ** POWER for x, y in corners) ** (1 / POWER)
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


def _boxes(text: str, letters: Letters, vertical: bool, size: Size) -> Iterator[Option]:
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
        lonely = 0.6 if natural < along * 0.62 and len(made.lines) > 2 else 0.0
        lonely += 0.4 if made.lengths[-1] < 2.5 * letters.px and len(made.lines) > 1 else 0.0
        yield Option(made, width, height, 0.12 * odd + 2 * width * height / (size[0] * size[1]) + lonely)


def _even(text: str, letters: Letters, vertical: bool, limit: float) -> Block:
    """The fewest lines that fit, then as even as that number allows; many columns are simply filled, as in a printed book."""
    first = filled(text, letters, vertical=vertical, limit=limit)
    if len(first.lines) > 4 and letters.language is not Language.ENGLISH:
        return first
    even = block(text, len(first.lines), letters, vertical=vertical, limit=limit, round_shape=False)
    return even if even is not None else first


def _sounds(text: str, letters: Letters, size: Size) -> Iterator[Option]:
    """Sound effects run across, and down as well where the script allows it."""
    ways = (False,) if letters.language is Language.ENGLISH else (False, True)
    for vertical in ways:
        for count in (1, 2, 3):
            made = block(text, count, letters, vertical=vertical, limit=0.9 * (size[1] if vertical else size[0]), round_shape=False)
            if made is not None:
                room = letters.px * 0.5
                covered = (made.width + room) * (made.height + room) / (size[0] * size[1])
                yield Option(made, made.width + room, made.height + room, 0.3 * (count - 1) + 12 * max(0.0, covered - 0.16) - 4 * covered)
