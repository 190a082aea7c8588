"""Jobs for child processes: top-level functions, so that they pickle."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from app.errors import BadInput


def double(number: int) -> int:
    return number * 2


def process_id(_: int) -> int:
    return os.getpid()


def forever(_: int) -> None:
    while True:
        pass


def die(_: int) -> None:
    os._exit(7)


def refuse(name: str) -> None:
    raise BadInput("story-empty", name=name)


def break_down(_: int) -> None:
    raise ZeroDivisionError("one by nothing")


def eat_memory(megabytes: int) -> int:
    return len(bytearray(megabytes << 20))


def count(total: int, report: Callable[[int, int], None]) -> int:
    for done in range(1, total + 1):
        report(done, total)
        time.sleep(0.001)  # noqa: TID251 - a child's pace, nobody waits for it on a clock
    return total
