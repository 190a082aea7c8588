"""What a step has at hand while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.ai.services import Services
from app.store.store import Store

T = TypeVar("T")


class Desk(Protocol):
    """Given by the worker. `in_child` may raise Cancelled; steps let it pass."""

    @property
    def store(self) -> Store: ...

    @property
    def services(self) -> Services: ...

    def in_child(self, function: Callable[..., T], *args: object, reports: bool = False) -> T:
        """Run a top-level function in a child process. With `reports` it gets `report(done, total)` as keyword argument."""
