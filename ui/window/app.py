"""The window and all that works behind it, on an open library."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from app.program import Program
from app.work.states import StepState
from ui.window.closing import Closing
from ui.window.main_window import MainWindow
from ui.window.notifier import Notifier
from ui.window.studio import Studio
from ui.window.tray import Tray
from ui.window.update_watch import UpdateWatch
from ui.words import tell
from workers.background import Background
from workers.children import Children
from workers.queue import Queue
from workers.upkeep import Upkeep

log = logging.getLogger("mangakai.window")


@dataclass(frozen=True, slots=True)
class Opened:
    """An open window, what works behind it, and how that ends."""

    window: MainWindow
    studio: Studio
    queue: Queue
    closing: Closing
    notifier: Notifier


def open_window(app: QApplication, program: Program, window: MainWindow) -> Opened:
    """Furnish a window that is there already. Needs a running asyncio loop of the GUI thread."""
    opening = _opening(app, program, window)
    while (opened := _go_on(opening)) is None:
        pass
    return opened


async def open_by_turns(app: QApplication, program: Program, window: MainWindow) -> Opened:
    """The same; after each piece the window has a turn, to be painted and to answer."""
    opening = _opening(app, program, window)
    opened = _go_on(opening)
    while opened is None:
        await asyncio.sleep(0)
        opened = _go_on(opening)
    return opened


Opening = Generator[None, None, Opened]


def _go_on(opening: Opening) -> Opened | None:
    try:
        next(opening)
    except StopIteration as end:
        opened: Opened = end.value
        return opened
    return None


def _opening(app: QApplication, program: Program, window: MainWindow) -> Opening:
    drawing, looking = Children(), Children(1)  # what a person looks at does not stand behind what is drawn
    queue = Queue(program.store, drawing, program.steps, program.services)
    background, reading = Background(looking), Background(looking, threads=1)
    studio = Studio(program, queue, background, reading)
    yield from window.furnish(studio)
    sending = Background(looking, threads=2)
    tray = Tray(window, lambda: window.come_forward(()), window.strip.toggle_pause, window.close)
    studio.news.overview.connect(tray.show_overview)
    yield
    notifier = Notifier(studio, window, sending, tray.icon)
    notifier.pressed.connect(lambda: window.come_forward(()))
    notifier.undelivered.connect(window.strip.whisper)
    updates = UpdateWatch(studio, window, sending)
    updates.found.connect(lambda newer: window.strip.whisper(tell("update.there", version=newer.version)))
    upkeep = Upkeep(program.store, lambda: program.settings.history.keep_days, trash_days=lambda: program.settings.history.trash_days)
    upkeep.tidied.connect(lambda _done: studio.news.tasks_moved())
    closing = Closing(studio, (background, reading, sending), (drawing, looking), upkeep)
    closing.begun.connect(lambda _out: notifier.close())
    closing.begun.connect(lambda _out: tray.close())
    window.leaving.connect(closing.begin)
    window.hurried.connect(closing.hurry)
    closing.begun.connect(window.show_closing)
    closing.ended.connect(window.hide)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    yield
    queue.recover(program.recovered)
    queue.wake()
    studio.news.tasks_moved()
    updates.look()
    if program.recovered.held or any(news.state is StepState.UNKNOWN for news in program.recovered.news):
        window.toggle_tasks()  # whose banner says what happened
    return Opened(window, studio, queue, closing, notifier)
