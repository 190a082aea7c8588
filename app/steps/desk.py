"""What a step has at hand while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.ai.services import Services

if TYPE_CHECKING:
    from app.store.store import Store

T = TypeVar("T")


class Desk(Protocol):
    """Given by the worker. `in_child` may raise Cancelled; steps let it pass."""

    @property
    def store(self) -> Store: ...

    @property
    def services(self) -> Services: ...

    def in_child(self, function: Callable[..., T], *args: object, reports: bool = False, limit_s: float | None = None) -> T:
        """Run a top-level function in a child process. With `reports` it gets `report(done, total)` as keyword argument.

        limit_s: how long it may take, where that is not what the task says.
        """

    @property
    def stopped(self) -> bool:
        """Whether the step shall end: then it raises Cancelled as soon as it can."""

    def report(self, done: int, total: int, what: str = "", a_second: float = 0.0) -> None:
        """How far the step is, where no child says it; see Progress. Any thread."""
