"""What a service declined, said in other words: at once and without asking anybody, by word lists. Pure.

The words get milder, not nicer: a sentence may read oddly, and the person can change it before it is sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.ai import telling
from app.ai.mild_words import MILD
from app.book.storyboard import Panel
from app.book.text import Language


class Manner(StrEnum):
    SOFTER = "softer"  # the same, in milder words
    DISTANT = "distant"  # the same, far away and dark
    QUIET = "quiet"  # only who is there and where


@dataclass(frozen=True, slots=True)
class Rewording:
    """text: what stands in the prompt instead of the story's own words."""

    manner: Manner
    text: str


def rewordings(panel: Panel, language: Language) -> tuple[Rewording, ...]:
    """Two or three, the nearest to the story first."""
    what = telling.happening(panel)
    mild = softened(what, language)
    found = [
        Rewording(Manner.DISTANT, f"{mild} {telling.phrase(language, 'silhouette')}".strip()),
        Rewording(Manner.QUIET, _quiet(panel, language)),
    ]
    return (Rewording(Manner.SOFTER, mild), *found) if mild != what else tuple(found)


def _quiet(panel: Panel, language: Language) -> str:
    names = telling.phrase(language, "list").join(dict.fromkeys(actor.character for actor in panel.actors))
    return telling.phrase(language, "quiet", names=softened(names, language)) if names else telling.phrase(language, "quiet_place")


def softened(text: str, language: Language) -> str:
    """The text with milder words. English ones are looked for in every language: brands and wishes are often written so."""
    for one in (language, Language.ENGLISH):
        text = _pattern(one).sub(lambda found, one=one: _mild(found, one), text)  # type: ignore[misc]  # bound at once
    return text


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    edge = r"(?<![A-Za-z]){}(?![A-Za-z])" if language is Language.ENGLISH else "{}"
    listed = "|".join(f"(?P<w{number}>{pattern})" for number, pattern in enumerate(MILD[language]))
    return re.compile(edge.format(f"(?:{listed})"), re.IGNORECASE)


def _mild(found: re.Match[str], language: Language) -> str:
    number = int((found.lastgroup or "w0")[1:])
    mild = tuple(MILD[language].values())[number]
    return mild[:1].upper() + mild[1:] if found[0][:1].isupper() and language is Language.ENGLISH else mild
