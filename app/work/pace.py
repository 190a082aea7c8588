"""How fast a service is called: its limits, what it can bear now, and whether it answers at all. Pure: the time is given.

Three things hold calls back, and the strictest wins:
- limits a person or the catalogue knows (calls a minute and a day), counted over sliding windows;
- fewer calls at once (half as many) when "too many" comes twice in a few answers, for once may be chance; answers bring them back;
- a breaker: after several failures in a row nothing is sent for a while, then one call tries whether it answers again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MINUTE_S, DAY_S = 60.0, 86_400.0
MARGIN_S = 1.0  # a call leaves a moment after it was let go; the service's minute must not see one too many
FAILURES_THAT_BREAK = 5
LATELY, TWICE = 8, 2  # of so many answers, so many that say "too many"
FASTER = 0.5  # calls at once that each answer brings back
FIRST_BREAK_S, LONGEST_BREAK_S = 0.5, 300.0  # short at first: of many calls a few in a row may fail by chance


class Verdict(StrEnum):
    """What a call's end says about the service. NEUTRAL: nothing (cancelled before it left, a refusal, a bad request)."""

    ANSWERED = "answered"
    TOO_MANY = "too_many"
    NO_ANSWER = "no_answer"  # overloaded, unreachable
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Limits:
    """Calls at once, in any minute, in any 24 hours; None where nobody knows."""

    places: int
    a_minute: int | None = None
    a_day: int | None = None


class Pace:
    """Of one service. Not for several threads at once: its lane is guarded by the queue's lock."""

    def __init__(self, limits: Limits, sent: Iterable[float] = ()) -> None:
        """sent: when calls left in the last 24 hours, for limits that outlive the program. Times in seconds, from any start."""
        self._limits = limits
        self._sent = deque(sorted(sent))
        self._at_once = float(limits.places)
        self._lately: deque[Verdict] = deque(maxlen=LATELY)
        self._failures = 0
        self._broken_until = 0.0
        self._rests_until = 0.0

    def change(self, limits: Limits) -> None:
        """Other limits from now on; what was sent still counts."""
        if limits.places != self._limits.places:
            self._at_once = float(limits.places)
        self._limits = limits

    def free(self, now: float, busy: int) -> int:
        """How many calls may leave now, while `busy` are out or about to leave."""
        if now < max(self._rests_until, self._broken_until):
            return 0
        at_once = 1 if self._failures >= FAILURES_THAT_BREAK else max(1, int(self._at_once))
        return max(0, min(at_once - busy, self._left(now, MINUTE_S, self._limits.a_minute), self._left(now, DAY_S, self._limits.a_day)))

    def started(self, now: float, calls: int = 1) -> None:
        """Calls are let go."""
        self._sent.extend([now] * calls)

    def not_started(self, calls: int) -> None:
        """The last of these did not leave after all."""
        for _ in range(min(calls, len(self._sent))):
            self._sent.pop()

    def ended(self, now: float, verdict: Verdict, rest_s: float = 0.0) -> None:
        """rest_s: how long the service itself asked to be left alone."""
        self._rests_until = max(self._rests_until, now + rest_s)
        self._lately.append(verdict)
        match verdict:
            case Verdict.ANSWERED:
                self._failures = 0
                self._at_once = min(self._limits.places, self._at_once + FASTER)
            case Verdict.TOO_MANY if self._lately.count(Verdict.TOO_MANY) >= TWICE:
                self._at_once = max(1.0, self._at_once / 2)
                self._lately.clear()  # those that were out already say the same once more
            case Verdict.NO_ANSWER:
                self._failures += 1
                self._break(now)

    def next_at(self, now: float) -> float | None:
        """When more may leave than now though nothing ends before: the end of a rest or of a window; None where nothing is held back."""
        ends = [end for end in (self._rests_until, self._broken_until) if end > now]
        for window, limit in ((MINUTE_S, self._limits.a_minute), (DAY_S, self._limits.a_day)):
            if limit is not None and self._left(now, window, limit) <= 0:
                ends.append(_leaves(self._sent[-limit], window))
        return max(ends) if ends else None

    def _left(self, now: float, window: float, limit: int | None) -> int:
        while self._sent and not _counts(self._sent[0], DAY_S, now):
            self._sent.popleft()
        if limit is None:
            return self._limits.places
        return limit - sum(1 for sent in self._sent if _counts(sent, window, now))

    def _break(self, now: float) -> None:
        over = self._failures - FAILURES_THAT_BREAK
        if over >= 0:
            self._broken_until = max(self._broken_until, now + min(LONGEST_BREAK_S, FIRST_BREAK_S * 2.0**over))


def _leaves(sent: float, window: float) -> float:
    """When a call leaves its window."""
    return sent + (window + MARGIN_S)


def _counts(sent: float, window: float, now: float) -> bool:
    return _leaves(sent, window) > now
