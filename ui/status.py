"""How a command ended, as the map's section 5 has it."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    GAPS = 3
    NEEDS_YOU = 4
    INTERRUPTED = 130
