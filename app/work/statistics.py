"""What attempts and tasks come to, in numbers. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.work.states import StepState, TaskState

# What ended by itself, and whether well; what a person ended, or the program's own end, says nothing about success.
ENDED_WELL: Mapping[str, bool] = {
    StepState.DONE: True,
    StepState.FAILED: False,
    StepState.REFUSED: False,
    StepState.UNKNOWN: False,
    "again": False,
    TaskState.DONE_WITH_GAPS: False,
    TaskState.NEEDS_YOU: False,
}


@dataclass(frozen=True, slots=True)
class Sample:
    """One attempt or task. outcome: as its receipt or its state names it. seconds: of work. waited: before it began."""

    kind: str
    outcome: str
    seconds: float | None = None
    waited: float | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """Of times in seconds: the mean, and the time that 95 of 100 do not exceed."""

    mean_s: float
    p95_s: float


@dataclass(frozen=True, slots=True)
class KindStatistics:
    """success: the share of what ended by itself that ended well; None where nothing did. took: of what ended well."""

    kind: str
    count: int
    outcomes: Mapping[str, int]
    success: float | None
    took: Spread | None
    waited: Spread | None


def by_kind(samples: Iterable[Sample]) -> tuple[KindStatistics, ...]:
    """The most frequent kind first."""
    kinds: dict[str, list[Sample]] = {}
    for sample in samples:
        kinds.setdefault(sample.kind, []).append(sample)
    return tuple(sorted((_of_kind(kind, found) for kind, found in kinds.items()), key=lambda one: (-one.count, one.kind)))


def _of_kind(kind: str, samples: Sequence[Sample]) -> KindStatistics:
    outcomes: dict[str, int] = {}
    for sample in samples:
        outcomes[sample.outcome] = outcomes.get(sample.outcome, 0) + 1
    ended = [ENDED_WELL[sample.outcome] for sample in samples if sample.outcome in ENDED_WELL]
    took = spread([one.seconds for one in samples if one.seconds is not None and ENDED_WELL.get(one.outcome)])
    waited = spread([one.waited for one in samples if one.waited is not None])
    return KindStatistics(kind, len(samples), outcomes, sum(ended) / len(ended) if ended else None, took, waited)


def spread(seconds: Sequence[float]) -> Spread | None:
    """P95 is a time that was really measured: the smallest that at least 95 of 100 do not exceed."""
    if not seconds:
        return None
    ordered = sorted(seconds)
    return Spread(math.fsum(ordered) / len(ordered), ordered[math.ceil(0.95 * len(ordered)) - 1])
