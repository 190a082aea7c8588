"""A lane: what may run at once of one kind of waiting, and the threads it runs on."""

from __future__ import annotations

import time

from PySide6.QtCore import QThreadPool

from workers.worker import make_pool


class Lane:
    """Counts only; guarded by the queue's lock."""

    def __init__(self, name: str, places: int) -> None:
        self.name = name
        self.places = places
        self.busy = 0  # claimed steps, and places for which a claim is under way
        self.asked = 0  # counts the times somebody wanted it to look for work
        self._rests_until = 0.0
        self.pool: QThreadPool = make_pool(places)

    def take_free(self) -> int:
        """All places that are free, now taken."""
        if self.rests_s:
            return 0
        self._rests_until = 0.0
        free = max(0, self.places - self.busy)
        self.busy += free
        return free

    def rest(self, seconds: float) -> None:
        """The service asked for a pause: nothing new is claimed until then."""
        self._rests_until = max(self._rests_until, time.monotonic() + seconds)

    @property
    def rests_s(self) -> float | None:
        """How long it still rests: 0 when that is over and nobody has looked for work since, None when it does not rest."""
        return max(0.0, self._rests_until - time.monotonic()) if self._rests_until else None

    @property
    def may_go_on(self) -> bool:
        return self.busy <= self.places and not self.rests_s
