"""What the finders of people in each language report: a name or a role noun, where it stands, and what speaks for a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from app.book.cast import Age, BondKind, Gender, Kind
from app.book.text import Span


@dataclass(frozen=True, slots=True)
class Role:
    """What a noun such as "grandmother" or "fox" says about whom it means."""

    kind: Kind = Kind.PERSON
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN

    @classmethod
    def of(cls, value: str) -> Role:
        kind, gender, age = value.split(":")
        return cls(Kind(kind), Gender(gender), Age(age))


@dataclass(frozen=True, slots=True)
class Sighting:
    """One mention of somebody. `key` is the same for the same name; `role` is None for names."""

    start: int
    end: int
    surface: str
    key: str
    role: Role | None = None
    evidence: int = 0  # how much this mention alone speaks for a person who acts
    definite: bool = True
    gender: Gender = Gender.UNKNOWN
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """The story says that this role noun and this name are the same person."""

    role: str
    name: str
    said: Span | None = None  # where


@dataclass(frozen=True, slots=True)
class Proof:
    """Why those called `one` and those called `other` were joined, and the place that speaks for it."""

    one: frozenset[str]
    other: frozenset[str]
    kind: BondKind
    said: Span


@dataclass(slots=True)
class Group:
    """Everything that was seen of one person so far."""

    key: str
    role: Role | None
    seen: list[Sighting] = field(default_factory=list)
    joined: set[str] = field(default_factory=set)
    roles: list[Role] = field(default_factory=list)
    votes: Counter[Gender] = field(default_factory=Counter)
    years: int | None = None
    pronouns: int = 0
    proofs: list[Proof] = field(default_factory=list)

    @property
    def evidence(self) -> int:
        return sum(one.evidence for one in self.seen)

    @property
    def first(self) -> int:
        return min(one.start for one in self.seen)


def key_of(one: Sighting) -> str:
    return f"role {one.key}" if one.role else one.key
