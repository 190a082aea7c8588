"""How long the queue may rest before it looks for work by itself, on a clock that may be set."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable

from app.store.tasks import Tasks
from workers.lane import Lane

_LONGEST_MS = 60_000  # a clock that was set back must not put anything off for longer
_CLOCK_SET_S = 2.0  # a clock that went back by more was set, not corrected


class Clock:
    """Notices that the clock was set back."""

    def __init__(self) -> None:
        self._ahead = _ahead()

    def set_back_s(self) -> float:
        """By how much since the last look; 0 where it was not."""
        before, self._ahead = self._ahead, _ahead()
        back = before - self._ahead
        return back if back > _CLOCK_SET_S else 0.0


def _ahead() -> float:
    """How far the clock that can be set is ahead of the one that cannot."""
    return time.time() - time.monotonic()


def nap_ms(tasks: Tasks, woke: float, only: Collection[int] | None, lanes: Iterable[Lane], least_s: float | None) -> int | None:
    """Until the first step that rested at `woke` may go, or the first lane with work for it, or `least_s`; None for no nap at all."""
    due = tasks.next_due(woke, only)
    waits = [] if due is None else [due - time.time()]
    if resting := {lane.name: rests for lane in lanes if (rests := lane.rests_s) is not None}:
        waits += [resting[name] for name in tasks.lanes() if name in resting]
    if least_s is not None:
        waits.append(least_s)
    return min(_LONGEST_MS, max(10, round(min(waits) * 1000) + 5)) if waits else None
