"""Now, in one place: seconds since 1970 in UTC as rows have it, and the aware time that people are shown."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, datetime


def now() -> float:
    return time.time()


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def new_uid() -> str:
    """Eight characters without look-alikes: what a person types to name a book or a task."""
    return "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(8))


def day_of(seconds: float) -> str:
    """The day in UTC, "2026-11-22"."""
    return moment(seconds).strftime("%Y-%m-%d")
