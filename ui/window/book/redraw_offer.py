"""What a redraw of the chosen panels would be: who draws, with which model, for about how much. Read off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.commands import panels, services
from app.errors import BadInput
from app.program import Program
from app.store.views import PanelCard
from app.work.tasks import TaskChoices

DRAFT = "draft"
_LOOKED_AT = 8  # panels whose own price is counted; more are taken to cost about the same


@dataclass(frozen=True, slots=True)
class Offer:
    """micros: of all the panels together; None is unknown, 0 is free. limit_micros: dearer work is asked about first."""

    choices: TaskChoices = TaskChoices()
    model: str = ""
    micros: int | None = 0
    count: int = 1
    limit_micros: int = 0

    @property
    def must_ask(self) -> bool:
        return self.count > 1 if self.micros is None else self.micros > self.limit_micros


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else who could draw."""

    name: str
    ready: bool


def read_offer(program: Program, cards: Sequence[PanelCard], artist: str, words: str, pictures: int = 0) -> Offer:
    """artist: "" for the book's own. pictures: how many go along; which ones does not change the price."""
    named = [f"{n}.png" for n in range(pictures)]
    choices = _chosen(program, cards[0], artist)
    limit = program.settings.money.ask_above_micros
    if choices.artist == DRAFT:
        return Offer(choices, count=len(cards), limit_micros=limit)
    looked = cards[:_LOOKED_AT]
    try:
        seen = [panels.prompt_of(program.store, program.services, one.id, words, named, choices) for one in looked]
    except BadInput:  # a service that is no more: the redraw itself says so
        return Offer(choices, choices.artist_model, None, len(cards), limit)
    known = [one.estimate_micros for one in seen if one.estimate_micros is not None]
    micros = round(sum(known) * len(cards) / len(looked)) if len(known) == len(seen) else None
    return Offer(choices, seen[0].model, micros, len(cards), limit)


def _chosen(program: Program, card: PanelCard, artist: str) -> TaskChoices:
    """As the book was made; by somebody else with their usual model, as patiently as the settings say."""
    own, work = panels.choices_for(program.store, card.id), program.settings.work
    if not artist or artist == own.artist:
        return own
    chosen = replace(own, artist=artist, artist_model="", artist_size="")
    return replace(chosen, limit_s=work.limit_s, retries=work.retries, resend_unknown=work.resend_unknown)


def read_others(program: Program) -> tuple[Other, ...]:
    """Who could draw, the built-in one first. Asks the keychain."""
    found = (Other(card.name, card.ready) for card in services.cards(program.settings) if "artist" in card.roles)
    return (Other(DRAFT, ready=True), *found)
