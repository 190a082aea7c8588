"""When a step that got no result is sent again by itself. Pure: what happened in, how long to wait out."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from app.errors import AppError, Busy, Lost, Unreachable, Unusable
from app.work.tasks import TaskChoices

FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 60.0
MOST_UNUSABLE = 2  # an answer without a picture may have been billed, so it is not asked for long
LONGEST_HINT_S = 3600.0  # a service that says "come back tomorrow" is not waited for


def wait_before_again(error: AppError, retries: int, choices: TaskChoices, random: Random) -> float | None:
    """Seconds to wait before the step is sent again, or None where it must not be.

    Only an answer that says nothing was made is tried again, and a lost one if the person allowed it.
    Waits double from FIRST_WAIT_S to LONGEST_WAIT_S; half of each is chance, so that a hundred steps do not come back at once.
    What the service itself asks for (`retry_after_s`) is the least.
    """
    if retries >= _most(error, choices):
        return None
    if asks_too_long(error):
        return None
    least = asked_wait(error.facts)
    usual = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0**retries)
    return max(least, usual / 2) + random.random() * usual / 2


def asks_too_long(error: AppError) -> bool:
    """Does the service want more patience than anybody has?"""
    return asked_wait(error.facts) > LONGEST_HINT_S


def asked_wait(facts: Mapping[str, object]) -> float:
    """Seconds that the service asked to be left alone for; 0 where it did not."""
    hint = facts.get("retry_after_s")
    return float(hint) if isinstance(hint, int | float) and hint > 0 else 0.0


def _most(error: AppError, choices: TaskChoices) -> int:
    match error:
        case Busy() | Unreachable():
            return choices.retries
        case Unusable():
            return min(MOST_UNUSABLE, choices.retries)
        case Lost() if choices.resend_unknown:
            return choices.retries
    return 0
