"""What is to be said about a model before it is used."""

from __future__ import annotations

from app.ai.pricing import today
from app.ai.standing import Ending
from ui.console import Console


def warn_of_model(console: Console, ending: Ending | None) -> None:
    if ending is None:
        return
    code = "model-may-have-ended" if ending.on <= today() else "model-ends"
    facts = {"provider": ending.provider, "model": ending.model, "on": ending.on.isoformat(), "successor": ending.successor or "…"}
    console.warning(code, **facts)
