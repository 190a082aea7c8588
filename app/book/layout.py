"""Panels become pages: frames in rows, in reading order, shaped by what each panel shows.

A page is found like a line of text is broken: every way to put the next three to six panels into rows of one to three is given a price
(how far each frame is from the shape and size its panel wants), and the cheapest way through the whole chapter wins. So the same
chapter always gives the same pages, yet they vary as the panels do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log, sqrt

from app.book.page import Box, Direction, Frame, Page
from app.book.storyboard import Panel, Ratio, Shot, Weight

B5 = 1.4142  # height / width of a manga magazine's page

Rows = tuple[int, ...]

# All lengths below are parts of the page's width.
_SIDE, _TOP, _BOTTOM = 0.055, 0.06, 0.065
_BETWEEN_ROWS = 0.03
_BETWEEN_COLUMNS = {Direction.RIGHT_TO_LEFT: 0.016, Direction.LEFT_TO_RIGHT: 0.024}

_FEWEST, _MOST, _IN_ROW, _ROWS = 3, 6, 3, 5
_LONE_WIDE = 40.0  # price of an establishing panel that must share its row
_SAME_AGAIN = 0.35  # price of repeating the page before

# What a shot wants: (width / height, part of the page's printed area).
_WISHES = {
    Shot.EXTREME_WIDE: (1.9, 0.34),
    Shot.WIDE: (1.6, 0.29),
    Shot.MEDIUM: (1.05, 0.22),
    Shot.CLOSE_UP: (0.9, 0.18),
    Shot.EXTREME_CLOSE_UP: (1.7, 0.13),
    Shot.INSERT: (0.95, 0.14),
}
# A person's wish for more or less room, on a page and in a strip.
_ROOM = {Weight.SMALL: (0.55, 0.75), Weight.USUAL: (1.0, 1.0), Weight.LARGE: (1.8, 1.35)}
MOST_ON_A_PAGE = 8  # where a person says what stands on it
_LETTERS_A_PAGE = 620  # about as many letters as a page can carry beside its art

_STRIP_SIDE, _STRIP_GAP, _STRIP_MOST = 0.045, 0.11, 4
_STRIP_SHAPES = {
    Shot.EXTREME_WIDE: 1.5,
    Shot.WIDE: 1.25,
    Shot.MEDIUM: 0.95,
    Shot.CLOSE_UP: 0.9,
    Shot.EXTREME_CLOSE_UP: 1.6,
    Shot.INSERT: 1.2,
}


def lay_out(panels: Sequence[Panel], direction: Direction, first_page: int = 1) -> tuple[tuple[Panel, ...], tuple[Page, ...]]:
    """The panels of one chapter on pages, in reading order; the panels come back with the ratio of their frames."""
    if not panels:
        return (), ()
    pages = tuple(_strips(panels, first_page) if direction is Direction.WEBTOON else _printed(panels, direction, first_page))
    shapes = {frame.panel: frame_ratio(frame.box, page.aspect) for page in pages for frame in page.frames}
    return tuple(replace(panel, ratio=shapes[panel.number]) for panel in panels), pages


def lay_page(panels: Sequence[Panel], direction: Direction, number: int, rows: Rows = (), before: Panel | None = None) -> Page:
    """Just these panels on one page, at most MOST_ON_A_PAGE, as near to what they want as can be.

    rows: how many in each row; () for the best way. before: the last panel of the page before.
    """
    if direction is Direction.WEBTOON:
        return _strip(panels, number)
    wishes, gutter = _wishes(panels, before), _BETWEEN_COLUMNS[direction]
    wanted = rows if sum(rows) == len(panels) else ()
    found = wanted or min(_patterns(len(panels)), key=lambda way: (_price(wishes, way, gutter), way))
    boxes = _boxes(wishes, found, gutter, B5, mirrored=direction is Direction.RIGHT_TO_LEFT)
    frames = tuple(Frame(panel.number, box) for panel, box in zip(panels, boxes, strict=True))
    return Page(number, panels[0].chapter, frames, B5, wanted)


def ways(count: int) -> tuple[Rows, ...]:
    """How that many panels can stand on a printed page: the number in each row."""
    return _patterns(count)


def frame_ratio(box: Box, aspect: float) -> Ratio:
    """The shape of a picture that fills the frame."""
    return _ratio(box.width / (box.height * aspect))


def frame_size(box: Box, aspect: float, page_width: int) -> tuple[int, int]:
    """Pixels (width, height) of a frame on a page `page_width` pixels wide."""
    return max(1, round(box.width * page_width)), max(1, round(box.height * aspect * page_width))


# Printed pages


@dataclass(frozen=True, slots=True)
class _Wish:
    shape: float
    area: float
    alone: bool


@dataclass(frozen=True, slots=True)
class _Way:
    """The cheapest way to have laid out all panels before this point, ending with a page of these rows."""

    price: float
    rows: tuple[int, ...]
    before: _Way | None


def _printed(panels: Sequence[Panel], direction: Direction, first_page: int) -> Iterator[Page]:
    wishes = _wishes(panels)
    gutter = _BETWEEN_COLUMNS[direction]
    start = 0
    for number, rows in enumerate(_cheapest(wishes, gutter), first_page):
        end = start + sum(rows)
        boxes = _boxes(wishes[start:end], rows, gutter, B5, mirrored=direction is Direction.RIGHT_TO_LEFT)
        frames = tuple(Frame(panel.number, box) for panel, box in zip(panels[start:end], boxes, strict=True))
        yield Page(number, panels[start].chapter, frames, B5)
        start = end


def _wishes(panels: Sequence[Panel], before: Panel | None = None) -> list[_Wish]:
    """What each panel wants; more text wants more room, and a wide first look at a scene wants the page's whole width."""
    wishes, scene = [], (before.chapter, before.scene) if before else None
    for panel in panels:
        opening = (panel.chapter, panel.scene) != scene
        scene = (panel.chapter, panel.scene)
        shape, area = _WISHES[panel.shot]
        alone = opening and panel.shot in (Shot.EXTREME_WIDE, Shot.WIDE)
        wishes.append(_Wish(shape * (1.15 if alone else 1.0), max(area, min(0.34, text_load(panel))) * _ROOM[panel.weight][0], alone))
    return wishes


def text_load(panel: Panel) -> float:
    """The part of a page its words ask for; a Chinese or Japanese character counts as two and a half letters, a balloon as thirty."""
    letters = sum(2.5 if char > "\u2e7f" else 1.0 for line in panel.lines for char in line.text)
    return (letters + 30 * max(0, len(panel.lines) - 1)) / _LETTERS_A_PAGE


def _cheapest(wishes: Sequence[_Wish], gutter: float) -> list[tuple[int, ...]]:
    """The rows of every page. Keeps, for each point, the best way for each kind of last page, so that a repeat can be priced."""
    count = len(wishes)
    ways: list[dict[tuple[int, ...], _Way]] = [{} for _ in range(count + 1)]
    ways[0][()] = _Way(0.0, (), None)
    fewest = min(_FEWEST, count)
    for start in range(count):
        best = sorted(ways[start].values(), key=lambda way: way.price)[:2]
        if not best:
            continue
        for size in range(fewest, min(_MOST, count - start) + 1):
            for rows in _patterns(size):
                price = _price(wishes[start : start + size], rows, gutter)
                before = min(best, key=lambda way: way.price + (_SAME_AGAIN if way.rows == rows else 0.0))
                total = before.price + price + (_SAME_AGAIN if before.rows == rows else 0.0)
                known = ways[start + size].get(rows)
                if known is None or total < known.price:
                    ways[start + size][rows] = _Way(total, rows, before)
    way: _Way | None = min(ways[count].values(), key=lambda one: one.price)
    pages: list[tuple[int, ...]] = []
    while way is not None and way.before is not None:
        pages.append(way.rows)
        way = way.before
    return pages[::-1]


@lru_cache(maxsize=16)
def _patterns(size: int) -> tuple[tuple[int, ...], ...]:
    """All ways to put `size` panels into rows of one to three."""
    if size == 0:
        return ((),)
    return tuple((first, *rest) for first in range(1, min(_IN_ROW, size) + 1) for rest in _patterns(size - first) if len(rest) < _ROWS)


def _price(wishes: Sequence[_Wish], rows: tuple[int, ...], gutter: float) -> float:
    """How far the frames are from what the panels want: shape counts most, a frame that is a sliver is never worth it."""
    printed = (1 - 2 * _SIDE) * (B5 - _TOP - _BOTTOM)
    price, position = 0.0, 0
    boxes = _boxes(wishes, rows, gutter, B5, mirrored=False)
    for row in rows:
        for wish, box in zip(wishes[position : position + row], boxes[position : position + row], strict=True):
            height = box.height * B5
            price += log(box.width / height / wish.shape) ** 2 + 0.6 * log(box.width * height / printed / wish.area) ** 2
            price += _LONE_WIDE if wish.alone and row > 1 else 0.0
            price += 4.0 if min(box.width, height) < 0.2 else 0.0
        position += row
    return price + 0.25 * abs(len(wishes) - 4.7)


def _boxes(wishes: Sequence[_Wish], rows: tuple[int, ...], gutter: float, aspect: float, *, mirrored: bool) -> list[Box]:
    """The frames of one page in reading order, filling it: a row is as high as its panels' shapes ask, in proportion to the others."""
    width = 1 - 2 * _SIDE
    free = aspect - _TOP - _BOTTOM - _BETWEEN_ROWS * (len(rows) - 1)
    groups = _split(wishes, rows)
    heights = [_row_height(group, width - gutter * (len(group) - 1)) for group in groups]
    scale = free / sum(heights)
    boxes: list[Box] = []
    top = _TOP
    for group, natural in zip(groups, heights, strict=True):
        height = natural * scale
        left = _SIDE
        for share in _shares(group):
            wide = share * (width - gutter * (len(group) - 1))
            box = Box(left, top / aspect, left + wide, (top + height) / aspect)
            boxes.append(Box(1 - box.right, box.top, 1 - box.left, box.bottom) if mirrored else box)
            left += wide + gutter
        top += height + _BETWEEN_ROWS
    return boxes


def _split(wishes: Sequence[_Wish], rows: tuple[int, ...]) -> list[Sequence[_Wish]]:
    groups, start = [], 0
    for row in rows:
        groups.append(wishes[start : start + row])
        start += row
    return groups


def _row_height(group: Sequence[_Wish], width: float) -> float:
    """Between the height that gives the wished shapes and the one that gives the wished area (never more than twice apart)."""
    by_shape = width / sum(wish.shape for wish in group)
    by_area = sum(wish.area for wish in group) * B5 / width
    return max(0.2, min(0.75, sqrt(by_shape * by_area)))


def _shares(group: Sequence[_Wish]) -> list[float]:
    """The parts of a row's width: by shape and size together, none so small that its picture becomes a sliver."""
    wanted = [sqrt(wish.shape * wish.area) for wish in group]
    least = 0.7 / len(group)
    shares = [max(least, one / sum(wanted)) for one in wanted]
    return [one / sum(shares) for one in shares]


# Webtoon strips


def _strips(panels: Sequence[Panel], first_page: int) -> Iterator[Page]:
    """One column, read downwards; strips of at most four panels, as even as can be."""
    count = -(-len(panels) // _STRIP_MOST)
    for index in range(count):
        part = panels[len(panels) * index // count : len(panels) * (index + 1) // count]
        yield _strip(part, first_page + index)


def _strip(panels: Sequence[Panel], number: int) -> Page:
    width = 1 - 2 * _STRIP_SIDE
    heights = [width / _STRIP_SHAPES[panel.shot] * (1 + min(0.5, text_load(panel))) * _ROOM[panel.weight][1] for panel in panels]
    aspect = sum(heights) + _STRIP_GAP * len(panels)
    frames, top = [], _STRIP_GAP / 2
    for panel, height in zip(panels, heights, strict=True):
        frames.append(Frame(panel.number, Box(_STRIP_SIDE, top / aspect, 1 - _STRIP_SIDE, (top + height) / aspect)))
        top += height + _STRIP_GAP
    return Page(number, panels[0].chapter, tuple(frames), aspect)


@lru_cache(maxsize=1024)
def _ratio(shape: float) -> Ratio:
    """The smallest whole numbers within 1.5 % of `shape` (width / height); what is left over is cropped when the page is composed."""
    for total in range(2, 200):
        width = min(total - 1, max(1, round(total * shape / (1 + shape))))
        if abs(log(width / (total - width) / shape)) < 0.015:
            return Ratio(width, total - width)
    return Ratio(max(1, round(shape * 100)), 100)
