"""Opening the window and closing it."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from dataclasses import dataclass
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from app.errors import Problem
from app.program import Program
from app.work.states import StepState
from ui.host import Host, listen
from ui.status import Status
from ui.window.closing import Closing
from ui.window.interrupts import closing_on_interrupt
from ui.window.kit.logo import logo_icon
from ui.window.main_window import MainWindow
from ui.window.notifier import Notifier
from ui.window.preferences import Preferences
from ui.window.refusal import Refusal
from ui.window.studio import Studio
from ui.window.theme.look import apply_theme
from ui.words import language, use_language
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


@dataclass(frozen=True, slots=True)
class Ended:
    """How the window ended. hanging: threads that still wait for a service. kept: what must not be deleted before they end."""

    status: int
    hanging: int
    kept: object


def open_window(app: QApplication, program: Program) -> Opened:
    """Needs a running asyncio loop of the GUI thread."""
    preferences = Preferences(program.paths)
    use_language(preferences.language)
    apply_theme(app, preferences.scheme, preferences.language)
    drawing, looking = Children(), Children(1)  # what a person looks at does not stand behind what is drawn
    queue = Queue(program.store, drawing, program.steps, program.services)
    background, reading = Background(looking), Background(looking, threads=1)
    studio = Studio(program, queue, background, reading)
    window = MainWindow(studio, preferences)
    sending = Background(looking, threads=2)
    notifier = Notifier(studio, window, sending)
    notifier.pressed.connect(lambda: window.come_forward(()))
    notifier.undelivered.connect(window.strip.whisper)
    upkeep = Upkeep(program.store, lambda: program.settings.history.keep_days)
    upkeep.tidied.connect(lambda _done: studio.news.tasks_moved())
    closing = Closing(studio, (background, reading, sending), (drawing, looking), upkeep)
    closing.begun.connect(lambda _out: notifier.close())
    window.leaving.connect(closing.begin)
    window.hurried.connect(closing.hurry)
    closing.begun.connect(window.show_closing)
    closing.ended.connect(window.hide)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    if not window.restoreGeometry(preferences.geometry):
        window.resize(1440, 900)
    window.show()
    queue.recover(program.recovered)
    queue.wake()
    studio.news.tasks_moved()
    if program.recovered.held or any(news.state is StepState.UNKNOWN for news in program.recovered.news):
        window.toggle_tasks()  # whose banner says what happened
    return Opened(window, studio, queue, closing, notifier)


async def _live(app: QApplication, program: Program, files: tuple[Path, ...]) -> Opened:
    server = listen(program.paths)  # first of all: who comes while the window is built waits for it
    opened = open_window(app, program)
    closing = opened.closing
    closing.host = Host(server, program, opened.queue, opened.studio.news.changed_outside, opened.window.come_forward)
    shut = asyncio.Event()
    closing.ended.connect(shut.set)
    opened.window.take_files(files)
    gc.freeze()  # what the program is made of stays: looking through it for garbage takes 120 ms of the GUI thread each time
    with closing_on_interrupt(closing.begin_or_hurry):
        await shut.wait()
    return opened


def run_window(program: Program, files: tuple[Path, ...] = ()) -> Ended:
    """The window until it is closed and what works behind it has ended."""
    app = _application()
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the work behind the window has ended
    loop = qasync.QEventLoop(app)
    with loop:
        opened = loop.run_until_complete(_live(app, program, files))
    return Ended(Status.DONE, opened.closing.hanging, opened)


def run_refusal(problem: Problem) -> None:
    """The library cannot be opened: a small window that says why, until it is closed."""
    app = _application()
    apply_theme(app, "system", language())
    loop = qasync.QEventLoop(app)
    with loop:
        loop.run_until_complete(_refuse(problem))


async def _refuse(problem: Problem) -> None:
    shut = asyncio.Event()
    window = Refusal(problem)
    window.closed.connect(shut.set)
    window.show()
    await shut.wait()


def _application() -> QApplication:
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("MangakAI")
    app.setApplicationDisplayName("MangakAI")
    app.setDesktopFileName("mangakai")
    app.setWindowIcon(logo_icon())
    return app
