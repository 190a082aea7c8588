"""Who is asked instead of a service that cannot or will not do a step. Pure.

The order is the person's; a step goes through it once, from its own service to the end, so it always ends. What is drawn stays the same:
style, references and words are put together anew for each service.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import AccountStop, AppError, Busy, Refused, Unreachable


def next_of(order: Sequence[str], asked: str) -> str | None:
    """The one behind `asked` in the order; the first one where `asked` does not stand in it. None at the end."""
    if asked in order:
        rest = order[order.index(asked) + 1 :]
        return rest[0] if rest else None
    return order[0] if order else None


def falls_back(error: AppError) -> bool:
    """Whether another service may do what this one did not. A lost call may have been billed, so it is never made twice by itself."""
    return isinstance(error, Busy | Unreachable | Refused | AccountStop)
