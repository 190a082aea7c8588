"""What each balloon says, and in which shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from app.book.page import Direction
from app.book.script import Emotion, Line, LineKind
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class Words:
    """What one balloon says. shape: "round", "cloud", "burst", "whisper", "box" or "sound"."""

    kind: LineKind
    text: str
    speaker: str | None
    emotion: Emotion
    shape: str


def is_vertical(language: Language, direction: Direction) -> bool:
    """Chinese and Japanese run down in columns where pages are read from the right."""
    return direction is Direction.RIGHT_TO_LEFT and language is not Language.ENGLISH


def words_of(lines: Sequence[Line], language: Language) -> list[Words]:
    """One entry a balloon: narration that follows narration goes into one box, long speech into several balloons.

    A tag ("said Ada") gets none: the tail of the balloon says it.
    """
    found: list[Words] = []
    for line in lines:
        text = " ".join(line.text.split())
        if not text or line.kind is LineKind.TAG:
            continue
        if line.kind in (LineKind.NARRATION, LineKind.ACTION):
            if not any(letter.isalnum() for letter in text):
                continue  # "***" parts two scenes; it says nothing
            _add_told(found, text, line, language)
        elif line.kind is LineKind.SFX:
            found.append(Words(line.kind, text, None, line.emotion, "sound"))
        else:
            shape = _shape(line)
            for part in _breaths(text, language):
                found.append(Words(line.kind, part, line.speaker, line.emotion, shape))
    return found


def _add_told(found: list[Words], text: str, line: Line, language: Language) -> None:
    if found and found[-1].shape == "box":
        joint = "" if language is not Language.ENGLISH else " "
        before = found.pop()
        found.append(Words(before.kind, before.text + joint + text, None, before.emotion, "box"))
    else:
        found.append(Words(line.kind, text, None, line.emotion, "box"))


def gathered(words: Sequence[Words], language: Language) -> list[Words]:
    """For a crowded panel: what is told between the speeches ("said Ada") stands in one box after them."""
    first = next((index for index, one in enumerate(words) if one.shape != "box"), len(words))
    told = [one for one in words[first:] if one.shape == "box"]
    if not told:
        return list(words)
    text = ("" if language is not Language.ENGLISH else " ").join(one.text for one in told)
    box = Words(told[0].kind, text, None, told[0].emotion, "box")
    return [*words[:first], *(one for one in words[first:] if one.shape != "box"), box]


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
