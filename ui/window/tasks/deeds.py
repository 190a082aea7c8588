"""Doing what a person wants with tasks, and telling what was done with a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.commands import tasks as commands
from app.store.views import TaskCard
from app.work.states import StepState
from ui.window.board import OPEN
from ui.window.studio import Studio
from ui.window.tasks.cap_sheet import CapSheet
from ui.window.tasks.rows import Deed
from ui.window.tasks.words import task_name
from ui.words import tell


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, for the toast. action: the key of the way back."""

    text: str
    action: str
    back: Callable[[], None]


_PLAIN: dict[Deed, Callable[..., object]] = {
    Deed.RETRY: commands.retry,
    Deed.DRAW_AGAIN: commands.draw_again,
    Deed.SKIP: commands.skip,
    Deed.RUN_AGAIN: commands.run_again,
    Deed.PAUSE: commands.pause,
    Deed.RESUME: commands.resume,
    Deed.FIRST: commands.move_first,
    Deed.LAST: commands.move_last,
}


class Deeds(QObject):
    done = Signal(object)  # Done
    sheet = Signal(object)  # a Sheet to open
    open_book = Signal(object)  # id

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._over = studio, window

    def do(self, deed: Deed, card: TaskCard) -> None:
        if deed in _PLAIN:
            self._studio.start(self._run(_PLAIN[deed], card.id))
        elif deed is Deed.OPEN:
            self.open_book.emit(card.book_id)
        elif deed is Deed.CAP:
            self._studio.start(self._ask_cap(card))
        elif deed is Deed.CANCEL:
            self._studio.start(self._cancel(card))
        elif card.state not in OPEN:
            self._studio.start(self._delete(card))

    def ask_cap(self, card: TaskCard) -> None:
        """The task that its cap holds."""
        self.do(Deed.CAP, card)

    def do_all(self, deed: Deed, cards: Iterable[TaskCard]) -> None:
        for card in cards:
            self.do(deed, card)

    def move(self, task_id: int, before: int | None) -> None:
        """before: the task to stand before; None for the end."""
        if before is None:
            self._studio.start(self._run(commands.move_last, task_id))
        else:
            self._studio.start(self._run(commands.move_before, task_id, before))

    def hold_all(self, *, held: bool) -> None:
        self._studio.start(self._run(commands.pause if held else commands.resume, None))

    async def _run(self, command: Callable[..., object], *about: object) -> None:
        await self._studio.do(command, self._studio.store, *about)

    async def _cancel(self, card: TaskCard) -> None:
        await self._studio.do(commands.cancel, self._studio.store, card.id)
        text = tell("tasks.cancelled", name=task_name(card), title=card.book_title)
        self.done.emit(Done(text, "tasks.run_again", lambda: self.do(Deed.RUN_AGAIN, card)))

    async def _delete(self, card: TaskCard) -> None:
        await self._studio.do(commands.delete, self._studio.store, card.id)
        text = tell("tasks.deleted", name=task_name(card), title=card.book_title)
        self.done.emit(Done(text, "undo", lambda: self._studio.start(self._run(commands.restore, card.id))))

    async def _ask_cap(self, card: TaskCard) -> None:
        """Which cap holds it, its own or the month's, is in the reason of the step that was not sent."""
        waiting = await self._studio.read(self._studio.store.tasks.steps, card.id, None, StepState.WAITING)
        facts = next((step.error.facts for step in waiting if step.error and step.error.code == "cap-reached"), {})
        month = facts.get("which") == "month"
        cap = self._studio.program.settings.money.month_cap_micros if month else card.cap_micros
        spent = _whole(facts.get("spent_micros"), card.spent_micros)
        sheet = CapSheet(self._over, card.book_title, cap, spent, _whole(facts.get("next_micros"), 0), month=month)
        sheet.chosen.connect(lambda micros: self._studio.start(self._cap(card, micros, month=month)))
        self.sheet.emit(sheet)

    async def _cap(self, card: TaskCard, micros: int | None, *, month: bool) -> None:
        if not month:
            await self._run(commands.cap, card.id, micros)
            return
        chosen = self._studio.program.settings
        await self._studio.read(self._studio.program.choose, replace(chosen, money=replace(chosen.money, month_cap_micros=micros)))
        await self._run(commands.resume, card.id)


def _whole(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
