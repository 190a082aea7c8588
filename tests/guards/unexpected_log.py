"""Guard: a log record of WARNING or above fails the test, unless the test said beforehand that it expects one."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest


class LogWatch(logging.Handler):
    """Collects what is logged during one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, pattern: str) -> None:
        """From now on a record that contains this pattern is allowed, and at least one has to come."""
        self._expected.append(re.compile(pattern))

    def complaints(self) -> list[str]:
        said = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in self.records]
        unexpected = [f"unexpected log: {line}" for line in said if not any(pattern.search(line) for pattern in self._expected)]
        missing = [f"expected in the log, never came: {p.pattern}" for p in self._expected if not any(p.search(line) for line in said)]
        return unexpected + missing


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """`log_watch.expect("pattern")` in a test allows the warning, and demands it."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    complaints = watch.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)
