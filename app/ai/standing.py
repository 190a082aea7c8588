"""Whether the model somebody chose is still there, said before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.ai import catalogue
from app.ai.catalogue import EndsSoon, Fine, Gone
from app.errors import Rejected


@dataclass(frozen=True, slots=True)
class Ending:
    """A model that ends soon, or that may have ended already (sources disagree). on: its first day without it; successor: "" for none."""

    provider: str
    model: str
    on: date
    successor: str
    sure: bool


def ending(provider: str, model: str, day: date) -> Ending | None:
    """What a person is warned of; None for a model that stays, and for one nobody described."""
    info = catalogue.find(provider, model)
    stands = catalogue.standing(info, day) if info else Fine()
    match stands:
        case EndsSoon() | Gone():
            return Ending(provider, model, stands.on, stands.successor, stands.sure)
    return None


def check_model(provider: str, model: str, day: date) -> None:
    """Raises Rejected "model-ended" for a model that is surely gone: the service would only say so itself, panel by panel."""
    found = ending(provider, model, day)
    if found and found.sure and found.on <= day:
        raise Rejected("model-ended", provider=provider, model=model, on=found.on.isoformat(), successor=found.successor or "…")
