"""A service's storyboard, checked: panels begin where their words stand; who is seen is in the cast; the rules complete the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.ai.draft.cast import canonical
from app.ai.draft.storyboard import is_left_out, panels_at, plan_panels
from app.ai.structure import ActorSaid, PanelSaid, items_of, told
from app.book.cast import Character
from app.book.finding import Finder
from app.book.parts import BoardPart, PanelWish
from app.book.script import Script
from app.book.sentences import sentences
from app.book.storyboard import Actor, Panel, Prop, Shot
from app.book.style import Style
from app.book.text import Language, Span

_MOST_ACTORS = 4
_WITHOUT_PEOPLE = (Shot.EXTREME_WIDE, Shot.INSERT)


def board_part(body: bytes, text: str, span: Span, cast: Sequence[Character], language: Language) -> BoardPart | None:
    """None for an answer in which no panel can be read."""
    answer = told(body, "panels")
    said = items_of(answer, "panels", PanelSaid) if answer else []
    if not said:
        return None
    finder = Finder(text, span)
    starts = [one.span.start for one in sentences(text, span, language)]
    invented: dict[str, None] = {}
    wishes: list[PanelWish] = []
    after = span.start
    for one in said:
        where = finder.find(one.begins, after)
        start = _opened(text, where.start, starts) if where else -1
        if where is None or (wishes and start <= wishes[-1].start):
            continue
        wishes.append(PanelWish(start, Shot(one.shot) if one.shot != "any" else None, _actors(one.actors, cast, invented)))
        after = where.end
    return BoardPart(span, tuple(wishes), len(said) - len(wishes), tuple(invented)) if wishes else None


def _opened(text: str, at: int, starts: Sequence[int]) -> int:
    """With the quotation mark before it, where only signs stand between the sentence's beginning and the place."""
    sentence = starts[max(0, bisect_right(starts, at) - 1)] if starts else at
    return sentence if not any(one.isalnum() for one in text[sentence:at]) else at


def _actors(said: Sequence[ActorSaid], cast: Sequence[Character], invented: dict[str, None]) -> tuple[Actor, ...]:
    names = {one.name for one in cast}
    found: dict[str, Actor] = {}
    for one in said:
        name = canonical(one.character, cast)
        if name in names:
            found.setdefault(name, Actor(name, one.pose, one.emotion, one.holds if isinstance(one.holds, Prop) else None))
        elif one.character:
            invented.setdefault(one.character)
    return tuple(found.values())[:_MOST_ACTORS]


@dataclass(frozen=True, slots=True)
class Board:
    """panels: of the chapter. by_rules: how many of them begin where only the rules said. invented: names that are not in the cast."""

    panels: tuple[Panel, ...]
    by_rules: int
    invented: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoardOrder:
    """What is to be cut into panels: a chapter's script, into `count` panels or as many as it wants, numbered from `first_number`."""

    text: str
    script: Script
    cast: tuple[Character, ...]
    language: Language
    style: Style
    count: int | None
    first_number: int


def join_board(order: BoardOrder, parts: Sequence[BoardPart], borders: Sequence[Span]) -> Board:
    """The chapter's panels as the parts wish them, `count` of them where the text allows. Parts nobody answered are cut by the rules."""
    text, script, cast, language = order.text, order.script, order.cast, order.language
    if not script.scenes:
        return Board((), 0, ())
    body = Span(script.scenes[0].span.start, script.scenes[-1].span.end)
    wishes = {wish.start: wish for part in parts for wish in part.panels}
    bare = [span for span in borders if not any(part.span == span and part.panels for part in parts)]
    drafted = plan_panels(text, script, cast, language, order.style, order.count, 1) if bare else ()
    starts = {start for start in wishes if body.start <= start < body.end and not is_left_out(script, start)}
    starts |= {panel.span.start for panel in drafted if any(span.start <= panel.span.start < span.end for span in bare)}
    borders_told = [one.span.start for one in sentences(text, body, language) if not is_left_out(script, one.span.start)]
    if not borders_told:
        return Board((), 0, ())
    first = borders_told[0]
    if not starts or min(starts) > first:  # what stands before the first panel has one of its own
        starts.add(first)
    fitted = _fitted(sorted(starts), body, borders_told, order.count)
    panels = panels_at(text, script, cast, language, order.style, fitted, order.first_number)
    seen = tuple(_as_wished(panel, wishes.get(start)) for panel, start in zip(panels, fitted, strict=True))
    names = dict.fromkeys(name for part in parts for name in part.invented_names)
    return Board(seen, sum(start not in wishes for start in fitted), tuple(names))


def _as_wished(panel: Panel, wish: PanelWish | None) -> Panel:
    if wish is None:
        return panel
    shot = wish.shot or panel.shot
    bare = wish.shot in _WITHOUT_PEOPLE and not wish.actors
    actors = () if bare else wish.actors or panel.actors
    held = {actor.holds for actor in actors}
    return replace(panel, shot=shot, actors=actors, props=tuple(prop for prop in panel.props if prop not in held))


def _fitted(starts: list[int], body: Span, borders: Sequence[int], count: int | None) -> list[int]:
    """As many starts as were asked for: the shortest panels joined, the longest ones cut between their sentences."""
    if count is None:
        return starts
    while len(starts) > count:
        ends = [*starts[1:], body.end]
        shortest = min(range(1, len(starts)), key=lambda at: ends[at] - starts[at - 1])
        del starts[shortest]
    while len(starts) < count:
        cut = _best_cut(starts, borders, body)
        if cut is None:
            break
        starts = sorted({*starts, cut})
    return starts


def _best_cut(starts: Sequence[int], borders: Sequence[int], body: Span) -> int | None:
    """In the longest panel that has a sentence's border inside, the one nearest to its middle."""
    ends = [*starts[1:], body.end]
    for at in sorted(range(len(starts)), key=lambda at: starts[at] - ends[at]):
        inside = [border for border in borders if starts[at] < border < ends[at]]
        if inside:
            return min(inside, key=lambda border: abs(2 * border - starts[at] - ends[at]))
    return None
