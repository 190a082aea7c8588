"""Where a chapter is cut into panels: at natural places, in even lengths."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.book.text import Language, Span

_CLAUSE_END = {
    Language.ENGLISH: re.compile(r"(?:[,;:](?=\s)|[—–]|\s-(?=\s))[”\"’]?\s*"),
    Language.CHINESE: re.compile(r"(?:[，；：,;]|——)[”」』]?"),
    Language.JAPANESE: re.compile(r"(?:[、；，,;]|――|——)[」』]?"),
}
_SHORTEST_PIECE = {Language.ENGLISH: 14, Language.CHINESE: 6, Language.JAPANESE: 7}
_TARGET = {Language.ENGLISH: 150, Language.CHINESE: 58, Language.JAPANESE: 62}
_LONGEST = {Language.ENGLISH: 220, Language.CHINESE: 90, Language.JAPANESE: 90}

_ACROSS_SCENES = 4.0
_INSIDE_PARAGRAPH = 0.3
_INSIDE_QUOTE = 0.7
_AT_SCENE = -0.6
_CHOICES_PER_PANEL = 14
_TOO_LONG = 8.0


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest piece a panel is made of: a sentence, or a clause of a long one. `cost` is the price of a cut before it."""

    span: Span
    scene: int
    cost: float

    def __len__(self) -> int:
        return len(self.span)


def cut_cost(before: Span, after: Span, same_scene: bool, same_paragraph: bool, inside_quote: bool) -> float:
    """How unwelcome a cut between two neighbours is."""
    if not same_scene:
        return _AT_SCENE
    if inside_quote:
        return _INSIDE_QUOTE
    return _INSIDE_PARAGRAPH if same_paragraph else 0.0


def split_units(units: Sequence[Unit], text: str, language: Language, wanted: int) -> list[Unit]:
    """Long sentences cut at their clauses, the longest first, until there are `wanted` pieces or nothing is left to cut."""
    pieces = {unit.span.start: _clauses(unit, text, language) for unit in units}
    spare = wanted - len(units)
    for unit in sorted(units, key=lambda one: -len(one)):
        if spare <= 0:
            pieces[unit.span.start] = [unit]
            continue
        parts = pieces[unit.span.start]
        if len(parts) - 1 > spare:
            parts = _joined(parts, spare + 1)
            pieces[unit.span.start] = parts
        spare -= len(parts) - 1
    return [piece for unit in units for piece in pieces[unit.span.start]]


def split_overlong(units: Sequence[Unit], text: str, language: Language) -> list[Unit]:
    """Sentences much longer than a panel should hold, cut at their clauses."""
    longest = _LONGEST[language]
    found: list[Unit] = []
    for unit in units:
        if len(unit) <= longest * 1.25:
            found.append(unit)
            continue
        clauses = _clauses(unit, text, language)
        found.extend(_joined(clauses, min(len(clauses), -(-len(unit) // longest))))
    return found


def finest(units: Sequence[Unit], text: str, language: Language) -> int:
    """How many pieces there can be at most."""
    return sum(len(_clauses(unit, text, language)) for unit in units)


def _clauses(unit: Unit, text: str, language: Language) -> list[Unit]:
    shortest = _SHORTEST_PIECE[language]
    cuts = [unit.span.start]
    for match in _CLAUSE_END[language].finditer(text, unit.span.start, unit.span.end):
        if match.end() - cuts[-1] >= shortest and unit.span.end - match.end() >= shortest:
            cuts.append(match.end())
    cuts.append(unit.span.end)
    return [Unit(Span(start, end), unit.scene, unit.cost if start == unit.span.start else _INSIDE_QUOTE) for start, end in pairwise(cuts)]


def _joined(parts: Sequence[Unit], number: int) -> list[Unit]:
    """Neighbouring parts joined to `number` parts of about even length."""
    total, length = sum(map(len, parts)), 0
    found: list[Unit] = []
    current: list[Unit] = []
    for index, part in enumerate(parts):
        current.append(part)
        length += len(part)
        left = len(parts) - index - 1
        if (
            left == 0
            or (length * number >= total * (len(found) + 1) and left >= number - len(found) - 1 and len(found) < number - 1)
            or left == number - len(found) - 1 > 0
        ):
            found.append(Unit(Span(current[0].span.start, current[-1].span.end), current[0].scene, current[0].cost))
            current = []
    return found


def cut(units: Sequence[Unit], count: int | None, language: Language) -> list[tuple[int, int]]:
    """Ranges [first, last) of units, one a panel: exactly `count` of them (there must be as many units), or as many as read well."""
    if not units:
        return []
    if count is None:
        return _cut_freely(units, language)
    groups = _coarse(units, count)
    ranges = _cut_into([_group(units, first, last) for first, last in groups], count)
    return [(groups[first][0], groups[last - 1][1]) for first, last in ranges]


def _group(units: Sequence[Unit], first: int, last: int) -> Unit:
    return Unit(Span(units[first].span.start, units[last - 1].span.end), units[first].scene, units[first].cost)


def _coarse(units: Sequence[Unit], count: int) -> list[tuple[int, int]]:
    """Units put together where there are far more than panels, so that the search stays short."""
    most = count * _CHOICES_PER_PANEL
    if len(units) <= most:
        return [(at, at + 1) for at in range(len(units))]
    step = -(-len(units) // most)
    found, first = [], 0
    for at in range(1, len(units) + 1):
        full = at - first >= step
        if at == len(units) or units[at].scene != units[first].scene or (full and (units[at].cost <= 0 or at - first >= 2 * step)):
            found.append((first, at))
            first = at
    return found if len(found) >= count else [(at, at + 1) for at in range(len(units))]


def _lengths(units: Sequence[Unit]) -> list[int]:
    total = [0]
    for unit in units:
        total.append(total[-1] + len(unit))
    return total


def _cut_into(units: Sequence[Unit], count: int) -> list[tuple[int, int]]:
    """Dynamic programming over (panels so far, units so far), near the even path only."""
    number = len(units)
    if count >= number:
        return [(at, at + 1) for at in range(number)]
    total, scenes = _lengths(units), _scene_changes(units)
    target = total[-1] / count
    infinite = float("inf")
    best = [{0: 0.0}]
    back: list[dict[int, int]] = [{}]
    width = max(6, 5 * number // count + 2)
    for panel in range(1, count + 1):
        here: dict[int, float] = {}
        came: dict[int, int] = {}
        low, high = panel, number - (count - panel)
        for end in range(low, high + 1):
            if panel == count and end != number:
                continue
            cheapest, origin = infinite, -1
            for start in range(max(panel - 1, end - width if panel < count else 0), end):
                so_far = best[panel - 1].get(start)
                if so_far is None:
                    continue
                price = so_far + _price(total, scenes, units, start, end, target)
                if price < cheapest:
                    cheapest, origin = price, start
            if origin >= 0:
                here[end], came[end] = cheapest, origin
        best.append(_promising(here, total, target * panel, target))
        back.append(came)
    return _path(back, number)


def _promising(here: dict[int, float], total: Sequence[int], even: float, target: float) -> dict[int, float]:
    """The states not hopelessly far from the even path; always the cheapest ones."""
    if len(here) <= 40:
        return here
    near = sorted(here, key=lambda end: abs(total[end] - even))[:40]
    cheap = sorted(here, key=lambda end: here[end])[:5]
    return {end: here[end] for end in {*near, *cheap, max(here), min(here)}}


def _price(total: Sequence[int], scenes: Sequence[int], units: Sequence[Unit], start: int, end: int, target: float) -> float:
    off = (total[end] - total[start]) / target - 1
    return off * off + (scenes[end - 1] - scenes[start]) * _ACROSS_SCENES + (units[start].cost if start else 0.0)


def _scene_changes(units: Sequence[Unit]) -> list[int]:
    found = [0]
    for before, after in pairwise(units):
        found.append(found[-1] + (before.scene != after.scene))
    return found


def _path(back: Sequence[dict[int, int]], number: int) -> list[tuple[int, int]]:
    found, end = [], number
    for came in reversed(back[1:]):
        found.append((came[end], end))
        end = came[end]
    return found[::-1]


def _cut_freely(units: Sequence[Unit], language: Language) -> list[tuple[int, int]]:
    target, longest = _TARGET[language], _LONGEST[language]
    total, scenes = _lengths(units), _scene_changes(units)
    best, came = [0.0], [0]
    for end in range(1, len(units) + 1):
        cheapest, origin = float("inf"), end - 1
        for start in range(end - 1, max(-1, end - 40), -1):
            length = total[end] - total[start]
            if length > longest * 2 and start < end - 1:
                break
            price = best[start] + _price(total, scenes, units, start, end, target)
            if length > longest and start < end - 1:
                price += _TOO_LONG * (length / longest - 1)
            if price < cheapest:
                cheapest, origin = price, start
        best.append(cheapest)
        came.append(origin)
    found, end = [], len(units)
    while end:
        found.append((came[end], end))
        end = came[end]
    return found[::-1]
