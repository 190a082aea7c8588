"""What each balloon says, and in which shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from app.book.balloons import names_of
from app.book.by_hand import BalloonName, ByHand
from app.book.page import Direction
from app.book.script import Emotion, Line, LineKind
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class Words:
    """What one balloon says. shape: "round", "cloud", "burst", "whisper", "box" or "sound"; name: by what a person's changes find it."""

    kind: LineKind
    text: str
    speaker: str | None
    emotion: Emotion
    shape: str
    name: BalloonName


def is_vertical(language: Language, direction: Direction) -> bool:
    """Chinese and Japanese run down in columns where pages are read from the right."""
    return direction is Direction.RIGHT_TO_LEFT and language is not Language.ENGLISH


def words_of(lines: Sequence[Line], language: Language, by_hand: Sequence[ByHand] = ()) -> list[Words]:
    """One entry a balloon: narration that follows narration goes into one box, long speech into several balloons.

    A tag ("said Ada") gets none: the tail of the balloon says it. by_hand: what a person hid is left out, what they wrote is said.
    """
    found: list[Words] = []
    for line, name in zip(lines, names_of(lines), strict=True):
        text = " ".join(line.text.split())
        if not text or line.kind is LineKind.TAG:
            continue
        if line.kind in (LineKind.NARRATION, LineKind.ACTION):
            if not any(letter.isalnum() for letter in text):
                continue  # "***" parts two scenes; it says nothing
            _add_told(found, text, line, language, name)
        elif line.kind is LineKind.SFX:
            found.append(Words(line.kind, text, None, line.emotion, "sound", name))
        else:
            shape = _shape(line.kind, text, line.emotion)
            for part, said in enumerate(_breaths(text, language)):
                found.append(Words(line.kind, said, line.speaker, line.emotion, shape, replace(name, part=part)))
    hands = {one.name: one for one in by_hand}
    return [
        _said(one, hands[one.name]) if one.name in hands else one for one in found if one.name not in hands or not hands[one.name].hidden
    ]


def _said(one: Words, hand: ByHand) -> Words:
    """In a person's words; the shape follows them as it follows the story's."""
    if not hand.text:
        return one
    shape = one.shape if one.shape in ("box", "sound") else _shape(one.kind, hand.text, one.emotion)
    return replace(one, text=hand.text, shape=shape)


def _add_told(found: list[Words], text: str, line: Line, language: Language, name: BalloonName) -> None:
    if found and found[-1].shape == "box":
        joint = "" if language is not Language.ENGLISH else " "
        before = found.pop()
        found.append(replace(before, text=before.text + joint + text))
    else:
        found.append(Words(line.kind, text, None, line.emotion, "box", name))


def gathered(words: Sequence[Words], language: Language) -> list[Words]:
    """For a crowded panel: what is told between the speeches ("said Ada") stands in one box after them."""
    first = next((index for index, one in enumerate(words) if one.shape != "box"), len(words))
    told = [one for one in words[first:] if one.shape == "box"]
    if not told:
        return list(words)
    text = ("" if language is not Language.ENGLISH else " ").join(one.text for one in told)
    box = replace(told[0], text=text)
    return [*words[:first], *(one for one in words[first:] if one.shape != "box"), box]


def _shape(kind: LineKind, text: str, emotion: Emotion) -> str:
    if kind is LineKind.THOUGHT:
        return "cloud"
    if text[0] in "(（" and text[-1] in ")）":
        return "whisper"
    loud = text.rstrip("\"'”’」』 ").endswith(("!", "！", "!?", "！？"))
    if (emotion is Emotion.ANGRY and len(text) < 120) or (loud and len(text) < 60):
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
