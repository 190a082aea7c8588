"""Balloons that a person laid: where and how large they wanted them, and always inside the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.book.by_hand import BalloonName, ByHand
from app.book.page import Balloon, Box
from app.book.script import Emotion
from app.lettering.fit import Block
from app.lettering.picture import Picture
from app.lettering.sizes import Option, fitted, options_of
from app.lettering.tails import Point, centre, tip
from app.lettering.words import Words, shown

_ALONE = (1.0, 0.85, 0.72, 0.6)  # letter sizes of a balloon that found no place among the others, as parts of the page's
_TAILED = frozenset({"round", "cloud", "burst", "whisper"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A balloon with its text as it is set, ready to be drawn; `tip` is where its tail ends.

    sized: a person said how large it is, so that its letters say nothing about the page's.
    """

    balloon: Balloon
    block: Block
    shape: str  # "round", "cloud", "burst", "whisper", "box", "strip", "sound"
    emotion: Emotion = Emotion.CALM
    tip: Point | None = None
    name: BalloonName | None = None
    sized: bool = False


def homeless(words: Sequence[Words], found: Sequence[Placed], hands: Mapping[BalloonName, ByHand]) -> list[Words]:
    """Those a person laid that stand in a strip, or share a box with others: they go where they were wanted, alone."""
    own = {(one.name, one.balloon.text) for one in found if one.shape != "strip"}
    return [one for one in words if one.name in hands and hands[one.name].is_placed and (one.name, one.text) not in own]


def lay(one: Words, found: Placed | None, hand: ByHand, picture: Picture) -> Placed:
    """The balloon as the person wants it. found: as it was placed by itself, None where it was not."""
    if found is not None and found.shape == "strip":
        return found
    width, height = picture.size
    if hand.size is not None or found is None:
        wished = (hand.size[0] * width, hand.size[1] * height) if hand.size is not None else None
        option = _set(one, picture, wished)
    else:
        option = Option(found.block, found.balloon.box.width, found.balloon.box.height, 0.0)
    wide, high = min(option.width, float(width)), min(option.height, float(height))
    middle = (
        (hand.middle[0] * width, hand.middle[1] * height)
        if hand.middle
        else centre(found.balloon.box)
        if found
        else (width / 2, height / 2)
    )
    box = inside(middle, wide, high, picture)
    mouth, end = _tail(one, box, hand, picture)
    balloon = Balloon(one.kind, one.text, box, mouth, option.block.vertical, option.block.letters.px)
    return Placed(balloon, option.block, one.shape, one.emotion, end, one.name, sized=hand.size is not None)


def inside(middle: Point, width: float, height: float, picture: Picture) -> Box:
    """A box of this size as near to where it is wanted as the picture has room."""
    left = max(0.0, min(middle[0] - width / 2, picture.size[0] - width))
    top = max(0.0, min(middle[1] - height / 2, picture.size[1] - height))
    return Box(left, top, left + width, top + height)


def _set(one: Words, picture: Picture, wished: tuple[float, float] | None) -> Option:
    text = shown(one.text, one.shape, picture.language)
    if wished is not None:
        room = min(wished[0], picture.size[0]), min(wished[1], picture.size[1])
        return fitted(text, one.shape, picture.language, picture.vertical, picture.font_px, room, picture.size)
    for scale in _ALONE:
        px = max(6, round(picture.font_px * scale))
        if options := options_of(text, one.shape, picture.language, picture.vertical, px, picture.size):
            return options[0]
    most = picture.size[0] * 0.9, picture.size[1] * 0.9
    return fitted(text, one.shape, picture.language, picture.vertical, picture.font_px, most, picture.size)


def _tail(one: Words, box: Box, hand: ByHand, picture: Picture) -> tuple[Point | None, Point | None]:
    """Towards whom it points, and where its tail ends; a person's end is where they put it."""
    if one.shape not in _TAILED:
        return None, None
    if hand.tail is not None:
        end = hand.tail[0] * picture.size[0], hand.tail[1] * picture.size[1]
        return end, None if box.left < end[0] < box.right and box.top < end[1] < box.bottom else end
    speaker = picture.speaker(one.speaker)
    if speaker is None:
        return None, None
    return picture.mouth(speaker), tip(box, picture.mouth(speaker), picture.head(speaker), picture.font_px)


def with_tail(found: Placed, hand: ByHand, one: Words, picture: Picture) -> Placed:
    """Where it stands, with the tail a person pulled."""
    if found.shape == "strip" or hand.tail is None:
        return found
    mouth, end = _tail(one, found.balloon.box, hand, picture)
    return replace(found, balloon=replace(found.balloon, tail=mouth), tip=end)
