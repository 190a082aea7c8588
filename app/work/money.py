"""What calls cost: receipts, and the sum that is counted as spent. Money in millionths of a US dollar; None is unknown, never free."""

from __future__ import annotations

from dataclasses import dataclass

from app.work.states import Event


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an attempt used: for a service's call as the service said it, for work of this machine with a price of 0.

    seconds: how long the call took; None where the attempt took as long as from its begin to its end.
    """

    provider: str
    model: str
    fingerprint: str
    request_id: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    price_micros: int | None = 0
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """How a sent call that ended changes its task's sums, and the day's."""

    reserved: int
    spent: int
    unpriced: int
    price: int
    guessed: int  # estimates of calls whose price nobody knows, counted as spent


def bill(event: Event, estimate: int | None, price: int | None, lost_before: bool = False) -> Bill:
    """Reserve → spent. The reservation always ends; what is counted instead depends on how the call ended.

    An answer costs its price, or its estimate where the price is not known. A lost call may have been billed, so its estimate
    counts; when its answer turns up after all (`lost_before`), the price takes the estimate's place. An answered error was not
    billed unless its price says so.
    """
    guess = estimate or 0
    if event is Event.LOSE:
        return Bill(-guess, guess, 1, 0, guess)
    if event not in (Event.SUCCEED, Event.ADOPT):
        return Bill(-guess, price or 0, 0, price or 0, 0)
    known = price is not None
    cost = Bill(-guess, price if price is not None else guess, int(not known), price or 0, 0 if known else guess)
    if lost_before:
        return Bill(0, cost.spent - guess, cost.unpriced - 1, cost.price, cost.guessed - guess)
    return cost
