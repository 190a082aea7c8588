"""Who is shown how: names, states, faces and sentences of the cast. Pure: facts in, words and picture names out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.book.cast import Character, Importance, Kind, Look
from app.store.views import PanelCard, SheetCard, StepCard
from app.work.states import StepState
from ui.window.book.cast.reading import CastFacts
from ui.words import tell, tell_n

_NEAREST_FIRST = ("close_up", "medium", "wide", "extreme_close_up", "extreme_wide", "insert")
_SEEN = frozenset({"kind", "gender", "age", "look", "appearance", "looks"})
_ASKED = {
    StepState.WAITING: "waiting",
    StepState.RUNNING: "drawing",
    StepState.CANCELLING: "drawing",
    StepState.FAILED: "failed",
    StepState.REFUSED: "refused",
    StepState.UNKNOWN: "unknown",
}
_MARKS = {"approved": "past", "drawn": "half", "none": "future", "changed": "stale"}
_ORDER = list(Importance)
Head = tuple[float, float, float, float]  # left, top, right, bottom, from 0 to 1
Heads = Callable[[int, str], Head | None]  # of a take and a character


@dataclass(frozen=True, slots=True)
class Member:
    """panels: those they are in, in order. stale: panels drawn before what a person changed of them. asked: the newest wish for a sheet.

    face: the picture their face is taken from; "" where there is none. head: where in it, if that is known.
    """

    one: Character
    sheets: tuple[SheetCard, ...] = ()
    panels: tuple[PanelCard, ...] = ()
    stale: tuple[PanelCard, ...] = ()
    asked: StepCard | None = None
    seen_as: str = ""
    face: str = ""
    head: Head | None = None

    @property
    def name(self) -> str:
        return self.one.name

    @property
    def sheet(self) -> SheetCard | None:
        return next((sheet for sheet in self.sheets if sheet.chosen), None)

    @property
    def state(self) -> str:
        """none, drawn, approved or changed; while one is drawn, or was not drawn, the state of that."""
        if self.asked is not None and self.asked.state in _ASKED:
            return _ASKED[self.asked.state]
        if self.stale:
            return "changed"
        return "none" if self.sheet is None else "approved" if self.sheet.approved else "drawn"

    @property
    def mark(self) -> str:
        return _MARKS.get(self.state, self.state)


def members_of(cast: Iterable[Character], cards: Sequence[PanelCard], facts: CastFacts) -> list[Member]:
    """Leads first, then who is met most."""
    shown: dict[str, list[PanelCard]] = {}
    for card in cards:
        for name in dict.fromkeys(actor.character for actor in card.panel.actors):
            shown.setdefault(name, []).append(card)
    found = [_member(one, tuple(shown.get(one.name, ())), facts) for one in cast]
    return sorted(found, key=lambda member: (_ORDER.index(member.one.importance), -member.one.mentions))


def _member(one: Character, panels: tuple[PanelCard, ...], facts: CastFacts) -> Member:
    stale = tuple(card for card in panels if card.stale and card.picture) if _SEEN & set(one.edited) else ()
    member = Member(one, facts.sheets.get(one.name, ()), panels, stale, facts.asked.get(one.name), facts.seen_as.get(one.name, ""))
    return replace(member, face=_face(member))


@dataclass(frozen=True, slots=True)
class Shown:
    """The cast as it is shown. changed, panels: what is to be said of panels that show what was, and which they are."""

    members: tuple[Member, ...] = ()
    changed: str = ""
    panels: tuple[int, ...] = ()


def shown_of(cast: Iterable[Character], cards: Sequence[PanelCard], facts: CastFacts, heads: Heads) -> Shown:
    """Takes a while for a long book: not for a GUI thread. heads: asked only for those whose face a panel gives."""
    members = [_with_head(member, heads) for member in members_of(cast, cards, facts)]
    return Shown(tuple(members), *changed(members, cards))


def changed(members: Sequence[Member], cards: Sequence[PanelCard]) -> tuple[str, tuple[int, ...]]:
    """What is to be said about panels that show what was: the words, and the panels' ids. "" where there are none."""
    stale = [card.id for card in cards if card.stale and card.picture]
    whose = [member for member in members if member.stale]
    if not stale:
        return "", ()
    if len(whose) == 1:
        ids = tuple(card.id for card in whose[0].stale)
        return tell_n("cast.changed", len(ids), name=whose[0].name), ids
    return tell_n("cast.changed.many", len(stale)), tuple(stale)


def best_panel(member: Member, chapters: range | None = None) -> PanelCard | None:
    """The drawn panel that shows them best: alone and near. chapters: only of those."""
    drawn = [card for card in member.panels if card.picture and (chapters is None or card.panel.chapter in chapters)]
    return min(drawn, key=lambda card: (len(card.panel.actors), _NEAREST_FIRST.index(card.panel.shot)), default=None)


def _with_head(member: Member, heads: Heads) -> Member:
    card = best_panel(member) if member.sheet is None else None
    return member if card is None or card.take is None else replace(member, head=heads(card.take, member.name))


def _face(member: Member) -> str:
    card = best_panel(member) if member.sheet is None else None
    return (member.sheet.picture if member.sheet is not None else card.picture if card is not None else None) or ""


def matches(member: Member, words: str) -> bool:
    """Whether what is looked for stands in one of their names, or in what they are."""
    sought = words.strip().lower()
    names = (member.name, *member.one.aliases, member.one.role, tell(f"cast.importance.{member.one.importance}"))
    return not sought or any(sought in name.lower() for name in names)


def fact_line(member: Member) -> str:
    """Lead · 31 panels"""
    one = member.one
    told = [one.role or (tell("cast.importance.main") if one.importance is Importance.MAIN else "")]
    if member.panels or not one.mentions:
        told.append(tell_n("cast.panels", len(member.panels)) if member.panels else tell("cast.unnamed"))
    else:
        told.append(tell_n("cast.mentions", one.mentions))
    if one.kind is not Kind.PERSON:
        told.append(tell(f"cast.kind.{one.kind}"))
    return " · ".join(one for one in told if one)


def spoken(member: Member) -> str:
    """Nao Amano. Lead. 31 panels. Sheet approved."""
    one = member.one
    told = [member.name, one.role or tell(f"cast.importance.{one.importance}"), tell_n("cast.panels", len(member.panels))]
    told.append(tell(f"cast.state.{member.state}"))
    if one.locked:
        told.append(tell("cast.locked"))
    return "".join(f"{words}{tell('stop')}" for words in told).strip()


def about_line(member: Member) -> str:
    """also “the courier”, “girl” · 31 panels · 84 lines"""
    one = member.one
    told = (
        [tell("cast.aliases", names=tell("cast.join").join(tell("cast.quoted", name=alias) for alias in one.aliases))]
        if one.aliases
        else []
    )
    told.append(tell_n("cast.panels", len(member.panels)))
    if one.quotes:
        told.append(tell_n("cast.lines", one.quotes))
    return " · ".join(told)


def without_sheet(members: Sequence[Member], most: int) -> tuple[str, ...]:
    """Of whom the story is about and who has no sheet, nor one under way; the leads first."""
    about = [member for member in members if member.one.importance is not Importance.MINOR and not member.sheets]
    return tuple(member.name for member in about if member.state in ("none", "changed"))[:most]


def look_words(look: Look | None) -> str:
    """Bob, coat"""
    return "" if look is None else tell("cast.join").join((tell(f"cast.hair.{look.hair}"), tell(f"cast.clothes.{look.clothes}")))


def by_name(members: Iterable[Member]) -> Mapping[str, Member]:
    return {member.name: member for member in members}
