"""What the sentences of any language are taken apart into: clues about who does what, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from app.ai.draft.lexicon import Hit
from app.book.cast import Gender
from app.book.text import Span


class ClueKind(Enum):
    SUBJECT = auto()  # from here on they act
    ALSO_SUBJECT = auto()  # and they too
    OBJECT = auto()  # somebody is there, but another acts
    OWNER = auto()  # somebody's thing is there
    NOBODY = auto()  # a thing acts from here on
    CARRIED = auto()  # who acted before acts again
    SPEAKER = auto()  # who said what was just said
    VERB = auto()
    PROP = auto()


@dataclass(frozen=True, slots=True)
class Clue:
    """One step of reading a sentence. `name` is None for a pronoun, which `gender`, `plural` and `itself` describe."""

    at: int
    kind: ClueKind
    name: str | None = None
    gender: Gender | None = Gender.UNKNOWN
    plural: bool = False
    pair: bool = False  # "the two": the same two as before
    itself: bool = False
    hit: Hit | None = None
    may_wait: bool = False  # a verb that may come before its subject
    held: bool = False  # a thing that is said to be in somebody's hand
    resting: bool = False  # a thing that is said to be on, in, behind something
    after_break: bool = False  # a clause began between the verb and the thing


class Grammar(Protocol):
    """How one language puts its sentences together. `carries_subject`: a sentence without one goes on about the last one."""

    @property
    def carries_subject(self) -> bool: ...

    def clues(self, text: str, parts: Sequence[Span], hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]: ...


def is_verb(hit: Hit) -> bool:
    return bool(hit.tags & {"say", "think", "watch", "loud"}) or any(tag.startswith("pose:") for tag in hit.tags)
