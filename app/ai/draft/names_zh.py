"""Finding people in Chinese: names by the tagger, surnames and verbs of saying; nouns for people and animals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.ai.draft.quotes import Quote
from app.ai.draft.sighting import Sighting, Tie
from app.book.text import Span


def sightings(text: str, span: Span, quotes: Sequence[Quote]) -> list[Sighting]:
    return []


def ties(text: str, found: Sequence[Sighting]) -> Iterator[Tie]:
    return iter(())
