"""Which pictures an artist is shown beside the words, the most useful first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.book.cast import Character
from app.book.script import LineKind
from app.book.storyboard import Panel

MOST_CHARACTERS = 3  # more sheets than this, and models mix the figures up
MOST_BOOK_REFERENCES = 3
NEAR = 6  # panels: what was drawn farther away is another moment


class Use(IntEnum):
    """What a picture is good for, best first: the order in which they are shown, and kept where a model looks at few."""

    ASKED = 0  # the person dropped it on this panel
    SHEET = 1  # model sheet of a character in the panel
    BOOK = 2  # reference for the whole book
    TEMPLATE = 3
    NEIGHBOUR = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the library. name: its content name; label: what it is, in words the model reads."""

    use: Use
    name: str
    label: str


def best_first(candidates: Iterable[Shown], most: int) -> tuple[Shown, ...]:
    """At most `most`, no picture twice. Where one kind would push out all others, its last ones give way to the best of each kind."""
    ranked = sorted(candidates, key=lambda one: one.use)
    unique = list({one.name: one for one in reversed(ranked)}.values())[::-1]
    ranked = sorted(unique, key=lambda one: one.use)
    firsts = {one.use: one for one in reversed(ranked)}
    kept = sorted(ranked, key=lambda one: (firsts[one.use] is not one, one.use))[: max(0, most)]
    return tuple(one for one in ranked if one in kept)


def leading(panel: Panel, cast: Sequence[Character], most: int = MOST_CHARACTERS) -> tuple[str, ...]:
    """The names of the panel's characters whose sheets help most: who speaks, then who the book is about; as the panel names them."""
    speakers = {line.speaker for line in panel.lines if line.kind is LineKind.SPEECH}
    mentions = {name: one.mentions for one in cast for name in (one.name, *one.aliases)}
    names = dict.fromkeys(actor.character for actor in panel.actors)
    return tuple(sorted(names, key=lambda name: (name not in speakers, -mentions.get(name, 0)))[:most])


def neighbour(panel: Panel, drawn: Iterable[Panel]) -> Panel | None:
    """Of the panels that are drawn, the one of the same scene that shows the most of the same: characters first, then what is nearest."""

    def common(other: Panel) -> int:
        return len({actor.character for actor in panel.actors} & {actor.character for actor in other.actors})

    near = [
        other
        for other in drawn
        if (other.chapter, other.scene) == (panel.chapter, panel.scene) and 0 < abs(other.number - panel.number) <= NEAR
    ]
    helpful = [other for other in near if common(other) or (not panel.actors and other.setting.backdrop is panel.setting.backdrop)]
    return min(helpful, key=lambda other: (-common(other), abs(other.number - panel.number), other.number > panel.number), default=None)
