"""What a panel's state looks like and is called. Pure: a card in, words and marks out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from app.store.views import PanelCard
from app.work.states import StepState
from ui.words import tell, tell_n, tell_problem


class Filter(StrEnum):
    ALL = "all"
    NEEDS = "needs"
    DRAWING = "drawing"
    WAITING = "waiting"
    CHANGED = "changed"
    DONE = "done"


_LONGEST = 400  # letters of a description; who listens does not want a chapter
_LOOKS = {
    StepState.WAITING: "waiting",
    StepState.RUNNING: "drawing",
    StepState.CANCELLING: "drawing",
    StepState.DONE: "done",
    StepState.FAILED: "failed",
    StepState.REFUSED: "refused",
    StepState.UNKNOWN: "unknown",
}

_FILTERS = {
    "waiting": Filter.WAITING,
    "cancelled": Filter.WAITING,
    "drawing": Filter.DRAWING,
    "stale": Filter.CHANGED,
    "done": Filter.DONE,
}


def look(card: PanelCard) -> str:
    """The name of the state mark: waiting, drawing, done, stale, failed, refused, unknown or cancelled."""
    state = _state(card)
    return "stale" if state == "done" and card.stale else state


def _state(card: PanelCard) -> str:
    if card.state is None:
        return "waiting" if card.picture is None else "done"
    if card.state is StepState.CANCELLED:
        return "done" if card.picture else "cancelled"
    return _LOOKS[card.state]


def filter_of(state: str) -> Filter:
    """The filter, besides "all", under which a state is found."""
    return _FILTERS.get(state, Filter.NEEDS)


def belongs(card: PanelCard, to: Filter) -> bool:
    return to is Filter.ALL or filter_of(look(card)) is to


def counts(cards: Iterable[PanelCard]) -> Counter[Filter]:
    found: Counter[Filter] = Counter()
    for card in cards:
        found[Filter.ALL] += 1
        found[filter_of(look(card))] += 1
    return found


def state_words(card: PanelCard) -> str:
    """The line under the picture; a finished panel says nothing."""
    state = look(card)
    if state == "done":
        return ""
    if state == "failed" and card.error is not None:
        return tell_problem(card.error).what
    return tell(f"state.{state}")


def title(card: PanelCard) -> str:
    return tell("panel.title", page=card.page, place=card.place)


def number(card: PanelCard) -> str:
    return tell("panel.number", page=card.page, place=card.place)


def described(card: PanelCard) -> str:
    """What is to be seen on the panel, for who cannot see it: where, and what happens, in the story's own language."""
    panel = card.panel
    happening = " ".join((panel.seen or panel.text).split())
    if len(happening) > _LONGEST:
        happening = f"{happening[:_LONGEST].rstrip()}…"
    return ": ".join(one for one in (" ".join(panel.setting.place.split()), happening) if one)


def spoken(card: PanelCard) -> str:
    """What a screen reader says for the panel."""
    return tell(
        "panel.spoken",
        page=card.page,
        place=card.place,
        shot=tell(f"shot.{card.panel.shot}"),
        state=tell(f"state.{look(card)}"),
        takes=tell_n("panel.takes", card.takes),
        cast=", ".join(actor.character for actor in card.panel.actors),
    )
