"""What a person changed in a book, to be undone and done again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.errors import Conflict
from app.store.store import Store
from ui.window.studio import Studio
from ui.words import tell

P = ParamSpec("P")


class Undoable(Protocol):
    """A change of a book as a value: `app.commands.edits.Edit`, and whatever else carries its way back.

    Both ways raise Conflict where the book is no longer as it was left.
    """

    @property
    def name(self) -> str: ...

    @property
    def changes(self) -> bool: ...

    def apply(self, store: Store) -> object: ...

    def revert(self, store: Store) -> object: ...


class History(QObject):
    """One QUndoStack a book, kept as long as the window lives. Changes are made off the GUI thread, one after the other.

    `changed` carries the id of a book that is to be read anew; `moved` says that what can be undone is something else now.
    """

    changed = Signal(object)
    moved = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._stacks: dict[int, QUndoStack] = {}
        self._book: int | None = None
        self._turn = asyncio.Lock()

    def use(self, book_id: int | None) -> None:
        """The book that is open now."""
        self._book = book_id
        self.moved.emit()

    @property
    def stack(self) -> QUndoStack | None:
        if self._book is None:
            return None
        if self._book not in self._stacks:
            stack = QUndoStack(self)
            stack.indexChanged.connect(self.moved)
            self._stacks[self._book] = stack
        return self._stacks[self._book]

    def do(self, make: Callable[Concatenate[Store, P], Undoable], *args: P.args, **named: P.kwargs) -> None:
        """Make a change with one of the functions of `app.commands` that give one, and keep its way back."""
        self._studio.start(self.done(make, *args, **named))

    async def done(self, make: Callable[Concatenate[Store, P], Undoable], *args: P.args, **named: P.kwargs) -> None:
        """As `do`, for a flow that goes on when it is made. Raises what `make` raises."""
        book_id, stack, store = self._book, self.stack, self._studio.store
        if book_id is None or stack is None:
            return
        async with self._turn:
            change = await self._studio.read(make, store, *args, **named)
            if not change.changes:
                return
            await self._studio.do(change.apply, store)
            stack.push(_Command(change, self._revert, book_id))
        self.changed.emit(book_id)

    def undo(self) -> None:
        if (stack := self.stack) is not None:
            stack.undo()

    def redo(self) -> None:
        if (stack := self.stack) is not None:
            stack.redo()

    def _revert(self, change: Undoable, book_id: int, *, forwards: bool) -> None:
        self._studio.start(self._reverted(change, book_id, forwards=forwards))

    async def _reverted(self, change: Undoable, book_id: int, *, forwards: bool) -> None:
        way = change.apply if forwards else change.revert
        try:
            async with self._turn:
                await self._studio.do(way, self._studio.store)
        except Conflict:
            self._stacks[book_id].clear()  # what lies below it is out of reach as well
            raise
        finally:
            self.changed.emit(book_id)


class _Command(QUndoCommand):
    """The one command there is: whatever was done, done again or undone."""

    def __init__(self, change: Undoable, go: Callable[..., None], book_id: int) -> None:
        super().__init__(tell(f"edit.{change.name}"))
        self._change, self._go, self._book = change, go, book_id
        self._pushed = True

    def undo(self) -> None:
        self._go(self._change, self._book, forwards=False)

    def redo(self) -> None:
        if self._pushed:  # it is done when it is pushed
            self._pushed = False
        else:
            self._go(self._change, self._book, forwards=True)
