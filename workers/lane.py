"""A lane: what may run at once of one kind of waiting, and the threads it runs on."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QThreadPool

from app.ai.services import Services
from app.errors import AppError
from app.store.store import Store
from app.work.pace import Limits, Pace, Verdict
from app.work.tasks import OWN_LANES
from workers.worker import make_pool


class Lane:
    """Counts and the pace; guarded by the queue's lock."""

    def __init__(self, name: str, limits: Limits, sent_ago: Iterable[float] = ()) -> None:
        """sent_ago: how many seconds ago calls left in the last 24 hours, where a limit counts them."""
        self.name = name
        self.busy = 0  # claimed steps, and places for which a claim is under way
        self.asked = 0  # counts the times somebody wanted it to look for work
        now = time.monotonic()
        self._pace = Pace(limits, [now - ago for ago in sent_ago])
        self._held_back = False  # somebody looked for work and was held back by the pace
        self.pool: QThreadPool = make_pool(limits.places)

    def take_free(self, most: int | None = None) -> int:
        """The places that are free, now taken; at most `most` of them."""
        now = time.monotonic()
        free = self._pace.free(now, self.busy)
        if most is not None:
            free = min(most, free)
        self.busy += free
        self._pace.started(now, free)
        self._held_back = self._pace.next_at(now) is not None
        return free

    def give_back(self, places: int) -> None:
        """For these there was nothing to do: no call leaves."""
        self.busy -= places
        self._pace.not_started(places)

    def leave(self, verdict: Verdict = Verdict.NEUTRAL, rest_s: float = 0.0) -> None:
        """A call ended and its place is free. rest_s: how long the service asked to be left alone."""
        self.busy -= 1
        self._pace.ended(time.monotonic(), verdict, rest_s)

    def heed(self, limits: Limits) -> None:
        """The person chose other limits."""
        self._pace.change(limits)
        self.pool.setMaxThreadCount(limits.places)

    @property
    def rests_s(self) -> float | None:
        """How long calls are still held back: 0 when that is over and nobody has looked for work since, None when they are not."""
        now = time.monotonic()
        until = self._pace.next_at(now)
        if until is not None:
            return until - now
        return 0.0 if self._held_back else None


def limits_of(name: str, services: Services) -> Limits:
    try:
        return services.limits(name)
    except AppError:
        return Limits(1)  # nobody knows this provider any more: its steps fail one by one and say so


def heed_settings(lanes: Mapping[str, Lane], services: Services) -> None:
    for name, lane in lanes.items():
        if name not in OWN_LANES:
            lane.heed(limits_of(name, services))


def lane_of(name: str, services: Services, store: Store) -> Lane:
    """A provider's lane as the person's settings want it, with the calls that count against its limits."""
    limits = limits_of(name, services)
    counted = limits.a_minute is not None or limits.a_day is not None
    return Lane(name, limits, store.receipts.sent_ago(name) if counted else ())
