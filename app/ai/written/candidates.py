"""Who may be in the cast: everybody whom the rules or the scripts found, with sentences of the story that show them.

A service is asked about these, not about the whole text, so that a long book fits into one question and nobody in it is overlooked
because of where they appear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.ai.draft.cast import Mentions, canonical, recognise_cast
from app.book.cast import Character
from app.book.script import Script
from app.book.sentences import sentences
from app.book.text import Chapter, Language, Span

MOST = 80
_SENTENCES = 5
_LONGEST_SENTENCE = 240
_LONGEST_ALL = 40_000  # characters of one question


@dataclass(frozen=True, slots=True)
class Candidate:
    name: str
    aliases: tuple[str, ...]
    mentions: int
    sentences: tuple[str, ...]


def found_by_rules(text: str, scripts: Sequence[Script], language: Language) -> tuple[Character, ...]:
    """Everybody the rules find in the story, whoever speaks in the scripts, and whoever these only name."""
    found = list(recognise_cast(text, scripts, language))
    known = {one.name for one in found}
    new = [Character(name) for name in dict.fromkeys(_present(scripts)) if canonical(name, found) not in known]
    hits = Mentions(new, language).find(text, Span(0, len(text))) if new else []
    for one in new:
        own = [hit for hit in hits if f"who:{one.name}" in hit.tags]
        if own:
            found.append(replace(one, mentions=len(own), first=Span(own[0].start, own[0].end)))
    return tuple(sorted(found, key=lambda one: (-one.mentions, one.first.start)))


def _present(scripts: Sequence[Script]) -> Iterator[str]:
    for script in scripts:
        for scene in script.scenes:
            yield from scene.characters


def candidates(text: str, found: Sequence[Character], chapters: Sequence[Chapter], language: Language) -> tuple[Candidate, ...]:
    """Those met most often, each with sentences from all over the story."""
    most = sorted(found, key=lambda one: -one.mentions)[:MOST]
    mentions = Mentions(most, language)
    seen: dict[str, list[str]] = defaultdict(list)
    for sentence in (one for chapter in chapters for one in sentences(text, chapter.body, language)):
        words = sentence.span.of(text)[:_LONGEST_SENTENCE]
        for name in {name for hit in mentions.find(text, sentence.span) for name in hit.values("who")}:
            seen[name].append(" ".join(words.split()))
    room = _LONGEST_ALL // max(1, len(most))
    return tuple(Candidate(one.name, one.aliases, one.mentions, _spread(seen[one.name], room)) for one in most)


def _spread(told: Sequence[str], room: int) -> tuple[str, ...]:
    """The first ones, where somebody is introduced, and some from the rest."""
    later = told[2:]
    step = max(1, len(later) // (_SENTENCES - 2))
    chosen: list[str] = []
    length = 0
    for sentence in dict.fromkeys((*told[:2], *later[::step][: _SENTENCES - 2])):
        length += len(sentence)
        if chosen and length > room:
            break
        chosen.append(sentence)
    return tuple(chosen)
