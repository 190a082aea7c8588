"""What became of a sentence, in words and in how it is underlined. Pure: a sentence in, words and marks out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.book.coverage import Fate, Told, Why
from app.store.views import PanelCard
from ui.window.book.looks import number
from ui.words import tell


class Shade(Enum):
    """How a sentence looks: solid line, thin line, or none and paler letters."""

    DRAWN = "drawn"
    SCRIPT = "script"
    UNUSED = "unused"
    ASIDE = "aside"  # a heading, a mark between scenes: nothing that could be told


_ASIDE = frozenset({Why.HEADING, Why.FRONT_MATTER, Why.SCENE_BREAK})
_TOLD = (Fate.DRAWN, Fate.NARRATED)
_WRITTEN = (Fate.PLANNED, Fate.SCRIPTED)


def shade(told: Told) -> Shade:
    if told.fate in _TOLD:
        return Shade.DRAWN
    if told.fate in _WRITTEN:
        return Shade.SCRIPT
    return Shade.ASIDE if told.why in _ASIDE else Shade.UNUSED


def fate_words(told: Told, cards: Sequence[PanelCard] = ()) -> str:
    """In a panel: 6 · 1, 6 · 2. Or: Left out: taken out of the script."""
    if told.why is Why.NOT_WRITTEN:
        return tell("telling.waits")
    if told.fate is Fate.LEFT_OUT:
        return f"{tell('coverage.left_out')} {tell(f'coverage.why.{told.why}')}" if told.why else tell("telling.unused")
    words = tell(f"coverage.{told.fate}")
    return f"{words}: {', '.join(map(number, cards))}" if cards else words


@dataclass(frozen=True, slots=True)
class Covered:
    """How many sentences of a book or a chapter went where. asides are nobody's business and not counted."""

    drawn: int = 0
    narrated: int = 0
    script: int = 0
    why: tuple[tuple[str, int], ...] = ()  # those left out, by the name of the reason

    @property
    def unused(self) -> int:
        return sum(count for _, count in self.why)

    @property
    def told(self) -> int:
        return self.drawn + self.narrated + self.script

    @property
    def whole(self) -> int:
        return self.told + self.unused

    @property
    def percent(self) -> int:
        """How much is in the script; 100 only where all is."""
        return 100 if self.told == self.whole else min(99, round(100 * self.told / self.whole))


def covered(counts: Iterable[Mapping[str, int]]) -> Covered:
    """Of counts as `Coverage.counts` names them."""
    summed: dict[str, int] = {}
    for one in counts:
        for name, count in one.items():
            summed[name] = summed.get(name, 0) + count
    out = [(name.partition(".")[2], count) for name, count in sorted(summed.items()) if name.startswith(f"{Fate.LEFT_OUT}.")]
    why = tuple((name, count) for name, count in out if Why(name) not in _ASIDE)
    script = sum(summed.get(fate, 0) for fate in _WRITTEN)
    return Covered(summed.get(Fate.DRAWN, 0), summed.get(Fate.NARRATED, 0), script, why)
