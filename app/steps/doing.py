"""How a kind of step is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.work.results import Result
from app.work.tasks import Claimed


@dataclass(frozen=True, slots=True)
class Doing:
    """run: here, by this machine. prepare and adopt: the two halves of a paid call, for steps in a provider's lane."""

    run: Callable[[Desk, Claimed], Result]
    prepare: Callable[[Desk, Claimed], Call] | None = None
    adopt: Callable[[Desk, Claimed, Asked], Result] | None = None
