"""When balloons find no room: all words in white strips along an edge, small but whole."""

from __future__ import annotations

from collections.abc import Sequence

from app.book.page import Box
from app.book.script import LineKind
from app.book.text import Language
from app.lettering.fit import Block, filled
from app.lettering.fonts import Voice
from app.lettering.letters import Letters
from app.lettering.picture import Picture, covered
from app.lettering.words import Words

# Letter sizes as parts of the page's, and how much of the art the strips may cover with them.
_TRIES = ((0.66, 0.4), (0.6, 0.4), (0.54, 0.4), (0.5, 0.4), (0.46, 0.45), (0.42, 0.5), (0.36, 0.6), (0.3, 0.8), (0.25, 1.0), (0.2, 1.0))

Strip = tuple[Words, Block, Box]


def strip(words: Sequence[Words], picture: Picture) -> list[Strip]:
    """Every line in one strip, speech in quotation marks: up to 40 % of the art, more only when small letters need it."""
    width, height = picture.size
    along, deep = (height, width) if picture.vertical else (width, height)
    px, depths, blocks = picture.font_px, list[float](), list[Block]()
    for scale, allowed in _TRIES:
        px = max(5, round(picture.font_px * scale))
        blocks = [_block(one, picture, px, along) for one in words]
        depths = [block.depth + 0.5 * px for block in blocks]
        if sum(depths) + 0.8 * px <= deep * allowed:
            break
    if not words:
        return []
    depths[0] += 0.4 * px
    depths[-1] += 0.4 * px
    return _stacked(words, blocks, [float(round(depth)) for depth in depths], picture)  # whole pixels: no seam between strips


def _block(one: Words, picture: Picture, px: int, along: float) -> Block:
    letters = Letters(picture.language, Voice.CAPTION, px)
    return filled(_quoted(one, picture.language), letters, vertical=picture.vertical, limit=along - 1.4 * px)


def _quoted(one: Words, language: Language) -> str:
    if one.kind not in (LineKind.SPEECH, LineKind.THOUGHT):
        return one.text
    return f"「{one.text}」" if language is Language.JAPANESE else f"“{one.text}”"


def _stacked(words: Sequence[Words], blocks: Sequence[Block], depths: Sequence[float], picture: Picture) -> list[Strip]:
    """One after the other: columns from the right edge or the left, lines from the top or at the bottom, where heads are free."""
    width, height = float(picture.size[0]), float(picture.size[1])
    total = sum(depths)
    found = []
    if picture.vertical:
        at_start = _hidden(Box(width - total, 0, width, height), picture) <= _hidden(Box(0, 0, total, height), picture)
        right = width if at_start else max(total, 0.0)
        for one, block, depth in zip(words, blocks, depths, strict=True):
            found.append((one, block, Box(right - depth, 0, right, height)))
            right -= depth
        return found
    at_start = _hidden(Box(0, 0, width, total), picture) < _hidden(Box(0, height - total, width, height), picture)
    top = 0.0 if at_start else max(0.0, height - total)
    for one, block, depth in zip(words, blocks, depths, strict=True):
        found.append((one, block, Box(0, top, width, top + depth)))
        top += depth
    return found


def _hidden(box: Box, picture: Picture) -> float:
    return sum(covered(picture.head(mark), box) for mark in picture.marks)
