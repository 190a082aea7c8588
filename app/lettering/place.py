"""Where balloons stand: pure geometry. Heads stay free, balloons are read in order, letters are as large as the room allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot, sqrt

from app.book.by_hand import BalloonName, ByHand
from app.book.page import Balloon, Box, Direction
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.fit import Block
from app.lettering.laid import Placed, homeless, lay, with_tail
from app.lettering.picture import Picture, core, covered, overlap
from app.lettering.sizes import Option, Size, options_of
from app.lettering.strip import strip
from app.lettering.tails import Point, centre, crosses, tip
from app.lettering.words import Words, gathered, shown, words_of

# Letters shrink only when they must, those of the narration first: (speech, narration) as parts of the page's letter size.
_SIZES = ((1.0, 0.9), (1.0, 0.8), (0.92, 0.74), (0.85, 0.7), (0.78, 0.66), (0.72, 0.62), (0.66, 0.6), (0.6, 0.58))
_ART_LEFT, _CROWDED_ART_LEFT = 0.56, 0.42  # part of the picture that balloons must leave free
_BEAM, _PLACES = 12, 30


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place for a balloon; a better one has a lower price."""

    box: Box
    core: Box
    option: Option
    tip: Point | None
    price: float


_Found = tuple[float, Box, Box, Option]  # price, balloon, its core, how it is set


@dataclass(frozen=True, slots=True)
class _Rules:
    """How strict the arrangement is: letter sizes, what may be covered, whether captions between speech may share a box."""

    speech: float
    told: float
    heads_free: bool
    art_left: float
    gathered: bool = False


def place_balloons(
    panel: Panel, marks: Sequence[Mark], size: Size, direction: Direction, language: Language, font_px: int
) -> tuple[Balloon, ...]:
    """The balloons of a panel's lines on its picture of `size` pixels, in reading order."""
    return tuple(placed.balloon for placed in place(panel, marks, size, direction, language, font_px))


def place(
    panel: Panel, marks: Sequence[Mark], size: Size, direction: Direction, language: Language, font_px: int, largest: float = 1.0
) -> tuple[Placed, ...]:
    """As `place_balloons`, with the text broken into lines. No word is left out: what finds no room beside the art covers it.

    largest: no speech is lettered larger than this part of `font_px` (so that a page's panels match).
    """
    words = words_of(panel.lines, language, panel.balloons)
    picture = Picture(size, tuple(marks), direction, language, font_px)
    found = _by_itself(words, picture, largest)
    hands = {one.name: one for one in panel.balloons}
    if not hands:
        return found
    if apart := homeless(words, found, hands):
        found = _by_itself([one for one in words if one not in apart], picture, largest)
    return _by_hand(words, found, hands, picture)


def _by_itself(words: Sequence[Words], picture: Picture, largest: float) -> tuple[Placed, ...]:
    for rules in _tries(largest):
        found = _arrange(gathered(words, picture.language) if rules.gathered else words, picture, rules)
        if found is not None:
            return found
    return tuple(_in_strip(one, block, box) for one, block, box in strip(words, picture))


def _by_hand(words: Sequence[Words], found: Sequence[Placed], hands: Mapping[BalloonName, ByHand], picture: Picture) -> tuple[Placed, ...]:
    """What a person moved is where they want it; all others stay where they are."""
    own = {one.name: one for one in found}
    told = {one.name: one for one in words}
    laid: list[Placed] = []
    for name in _in_order(words, [one.name for one in found if one.name is not None]):
        hand, placed = hands.get(name), own.get(name)
        if hand is not None and hand.is_placed:
            laid.append(lay(told[name], placed, hand, picture))
        elif placed is not None:
            laid.append(placed if hand is None else with_tail(placed, hand, told[name], picture))
    return tuple(laid)


def _in_order(words: Sequence[Words], found: list[BalloonName]) -> list[BalloonName]:
    """As they were placed; one that stands apart comes behind the one that is said before it."""
    order, before = list(found), 0
    for one in words:
        if one.name not in order:
            order.insert(before, one.name)
        before = order.index(one.name) + 1
    return order


def _tries(largest: float) -> list[_Rules]:
    """From the best to what must do: smaller letters, then captions gathered, then heads covered a little."""
    sizes = list(dict.fromkeys((min(speech, largest), told) for speech, told in _SIZES))
    few = sizes[-5::2]
    return (
        [_Rules(*size, heads_free=True, art_left=_ART_LEFT) for size in sizes]
        + [_Rules(*size, heads_free=True, art_left=_ART_LEFT, gathered=True) for size in few]
        + [_Rules(*size, heads_free=False, art_left=_CROWDED_ART_LEFT, gathered=gather) for size in few for gather in (False, True)]
    )


# Arranging: a beam search over the places of each balloon, in reading order


def _arrange(words: Sequence[Words], picture: Picture, rules: _Rules) -> tuple[Placed, ...] | None:
    """The best arrangement by these rules, or None when there is none."""
    options = [_options(one, picture, rules.told if one.shape == "box" else rules.speech) for one in words]
    if not all(options):
        return None
    least = sum(min(option.width * option.height for option in some) for some in options)
    if least > (1 - rules.art_left) * picture.size[0] * picture.size[1]:
        return None
    every = []
    for index, one in enumerate(words):
        every.append(_spots(one, options[index], picture, (index, len(words)), rules))
        if not every[-1]:
            return None
    found = _search(words, every, picture)
    return tuple(_placed(one, spot, picture) for one, spot in zip(words, found, strict=True)) if found is not None else None


def _options(one: Words, picture: Picture, scale: float) -> tuple[Option, ...]:
    px = max(6, round(picture.font_px * scale))
    return options_of(shown(one.text, one.shape, picture.language), one.shape, picture.language, picture.vertical, px, picture.size)


def _search(words: Sequence[Words], every: Sequence[Sequence[_Spot]], picture: Picture) -> tuple[_Spot, ...] | None:
    beam: list[tuple[float, tuple[_Spot, ...]]] = [(0.0, ())]
    for index, one in enumerate(words):
        grown = [
            (price + spot.price, (*before, spot))
            for price, before in beam
            for spot in every[index]
            if all(_may_follow(words[i], old, one, spot, picture) for i, old in enumerate(before))
        ]
        beam = sorted(grown, key=lambda pair: pair[0])[:_BEAM]
    return beam[0][1] if beam else None


def _may_follow(first: Words, before: _Spot, second: Words, spot: _Spot, picture: Picture) -> bool:
    gap = picture.font_px * 0.15
    if overlap(before.core, spot.core, gap):
        return False
    if spot.tip is not None and crosses(centre(spot.box), spot.tip, before.core):
        return False
    if before.tip is not None and crosses(centre(before.box), before.tip, spot.core):
        return False
    return "sound" in (first.shape, second.shape) or _reads_after(before.box, spot.box, picture.rtl, gap)


def _reads_after(before: Box, after: Box, rtl: bool, gap: float) -> bool:
    """Below, or beside it in the direction of reading and not clearly higher."""
    slack = 0.25 * min(before.height, after.height)
    if after.top >= before.bottom - slack:
        return True
    beside = after.right <= before.left + gap + 0.1 * after.width if rtl else after.left >= before.right - gap - 0.1 * after.width
    return beside and after.top >= before.top - slack


# The places a balloon can have


def _spots(one: Words, options: Sequence[Option], picture: Picture, turn: tuple[int, int], rules: _Rules) -> list[_Spot]:
    """The best places; `turn` says the how-manyth balloon of how many it is."""
    margin = picture.font_px * 0.32
    speaker = picture.speaker(one.speaker)
    found = []
    for option in options:
        xs = _steps(margin, picture.size[0] - margin - option.width)
        ys = _steps(margin, picture.size[1] - margin - option.height)
        for left in xs:
            for top in ys:
                if one.shape == "box" and left not in (xs[0], xs[-1]) and top not in (ys[0], ys[-1]):
                    continue  # captions lie along the edges
                box = Box(left, top, left + option.width, top + option.height)
                middle = core(box, one.shape)
                hidden = sum(covered(picture.head(mark), middle) for mark in picture.marks)
                if rules.heads_free and hidden > 0:
                    continue
                price = option.price + 8 * hidden + _where(one, box, picture, turn) + _to_speaker(box, speaker, picture)
                found.append((price, box, middle, option))
    found.sort(key=lambda entry: entry[0])
    return [_Spot(box, middle, option, _tip(box, speaker, picture), price) for price, box, middle, option in _spread(found, picture.size)]


def _spread(found: Sequence[_Found], size: Size) -> list[_Found]:
    """The best places, and a few of every part of the picture, so that later balloons find room around the earlier ones."""
    kept: list[_Found] = []
    cells = Counter[tuple[int, int]]()
    for entry in found:
        x, y = centre(entry[1])
        cell = int(x / size[0] * 5), int(y / size[1] * 6)
        if len(kept) < _PLACES or cells[cell] < 3:
            kept.append(entry)
            cells[cell] += 1
    return kept


def _tip(box: Box, speaker: Mark | None, picture: Picture) -> Point | None:
    return None if speaker is None else tip(box, picture.mouth(speaker), picture.head(speaker), picture.font_px)


def _steps(low: float, high: float) -> list[float]:
    if high <= low:
        return [max(0.0, (low + high) / 2)]
    return [low + (high - low) * step / 8 for step in range(9)]


def _where(one: Words, box: Box, picture: Picture, turn: tuple[int, int]) -> float:
    """Reading starts at the top, on the side of reading; captions lie along edges; the middle and the figures belong to the art."""
    index, count = turn
    width, height = picture.size
    x, y = centre(box)[0] / width, centre(box)[1] / height
    along = 1 - x if picture.rtl else x
    to_side, to_edge = min(box.left, width - box.right) / width, min(box.top, height - box.bottom) / height
    price = 0.5 * max(0.0, 1 - hypot(x - 0.5, y - 0.5) / 0.5)
    price += sum(covered(box, body) + 0.8 * covered(body, box) for body in map(picture.body, picture.marks))
    if one.shape == "sound":
        return price + 0.3 * abs(y - 0.6)
    price += 4 * to_side + 5 * to_edge if one.shape == "box" else 0.8 * to_side + 0.6 * to_edge
    part = index / (count - 1) if count > 1 else 0.0
    return price + 0.7 * abs(y - (0.1 + 0.75 * part)) + 0.35 * abs(along - (0.25 + 0.5 * part))


def _to_speaker(box: Box, speaker: Mark | None, picture: Picture) -> float:
    """Near the mouth, from above rather than from below, and not across another's face."""
    if speaker is None:
        return 0.0
    mouth = picture.mouth(speaker)
    dx = max(box.left - mouth[0], 0.0, mouth[0] - box.right)
    dy = max(box.top - mouth[1], 0.0, mouth[1] - box.bottom)
    price = 1.3 * hypot(dx, dy) / sqrt(picture.size[0] * picture.size[1])
    if box.top > mouth[1]:
        price += 0.7
    others = (mark for mark in picture.marks if mark is not speaker)
    return price + 2.5 * sum(crosses(centre(box), mouth, picture.head(mark)) for mark in others)


def _placed(one: Words, spot: _Spot, picture: Picture) -> Placed:
    speaker = picture.speaker(one.speaker)
    made = spot.option.block
    balloon = Balloon(one.kind, one.text, spot.box, picture.mouth(speaker) if speaker else None, made.vertical, made.letters.px)
    return Placed(balloon, made, one.shape, one.emotion, spot.tip, one.name)


def _in_strip(one: Words, block: Block, box: Box) -> Placed:
    return Placed(Balloon(one.kind, one.text, box, None, block.vertical, block.letters.px), block, "strip", one.emotion, name=one.name)
