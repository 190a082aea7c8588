"""What a command is given: what was asked, where to say things, and the library, wherever it is open."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from app.errors import Problem
from app.paths import LibraryPaths
from app.program import Program
from app.store.views import TaskCard
from ui.console import Console


@dataclass(frozen=True, slots=True)
class Followed:
    """How tasks stood when following them ended. trouble: the queue stopped. interrupted: before they ended; they can be resumed."""

    cards: tuple[TaskCard, ...]
    trouble: Problem | None = None
    interrupted: bool = False


class Session(Protocol):
    """The library as a command meets it: opened by its own process, or already open in the process that holds it.

    A command runs on any thread, so it asks a session and never Qt.
    """

    @property
    def paths(self) -> LibraryPaths: ...

    def library(self) -> AbstractContextManager[Program]:
        """To change something. Raises Conflict "library-in-use" where another process holds it."""
        ...

    def looking(self) -> AbstractContextManager[Program]:
        """To read."""
        ...

    def follow(self, program: Program, console: Console, task_ids: Sequence[int]) -> Followed:
        """Let the tasks be worked on and say how far they are, until each has ended or cannot go on by itself."""
        ...

    def in_child(self, function: Callable[..., Any], *args: object) -> Any:
        """Run a top-level function in a child process: for what comes from strangers."""
        ...


@dataclass(frozen=True, slots=True)
class Call:
    """One command on its way."""

    options: Namespace
    console: Console
    session: Session
