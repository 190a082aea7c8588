"""Opening the window and closing it."""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import dataclass
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from app.errors import Problem
from app.program import Program
from ui.host import Host, listen
from ui.window.interrupts import closing_on_interrupt
from ui.window.kit.logo import logo_icon
from ui.window.main_window import MainWindow
from ui.window.preferences import Preferences
from ui.window.refusal import Refusal
from ui.window.studio import Studio
from ui.window.theme.look import apply_theme
from ui.words import language, use_language
from workers.background import Background
from workers.children import Children
from workers.queue import Queue

log = logging.getLogger("mangakai.window")


@dataclass(frozen=True, slots=True)
class Opened:
    """An open window and what works behind it."""

    window: MainWindow
    studio: Studio
    queue: Queue
    background: Background
    children: tuple[Children, Children]

    def close(self) -> None:
        """Running steps go back to waiting; next time they go on."""
        self.studio.close()
        self.queue.close()
        self.background.close()
        for one in self.children:
            one.close()


def open_window(app: QApplication, program: Program) -> Opened:
    """Needs a running asyncio loop of the GUI thread."""
    preferences = Preferences(program.paths)
    use_language(preferences.language)
    apply_theme(app, preferences.scheme, preferences.language)
    drawing, looking = Children(), Children(1)  # what a person looks at does not stand behind what is drawn
    queue = Queue(program.store, drawing, program.steps, program.services)
    background = Background(looking)
    studio = Studio(program, queue, background)
    window = MainWindow(studio, preferences)
    opened = Opened(window, studio, queue, background, (drawing, looking))
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    if not window.restoreGeometry(preferences.geometry):
        window.resize(1440, 900)
    window.show()
    queue.recover(program.recovered)
    queue.wake()
    studio.news.tasks_moved()
    return opened


async def _live(app: QApplication, program: Program, files: tuple[Path, ...]) -> None:
    server = listen(program.paths)  # first of all: who comes while the window is built waits for it
    opened = open_window(app, program)
    host = Host(server, program, opened.queue, opened.studio.news.tasks_moved, opened.window.come_forward)
    shut = asyncio.Event()
    opened.window.closed.connect(shut.set)
    opened.window.take_files(files)
    try:
        with closing_on_interrupt(opened.window.close):
            await shut.wait()
    finally:
        host.close()
        opened.close()
        await opened.studio.ended()


def run_window(program: Program, files: tuple[Path, ...] = ()) -> int:
    """The window until it is closed; 0."""
    app = _application()
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the work behind the window has ended
    loop = qasync.QEventLoop(app)
    with loop:
        loop.run_until_complete(_live(app, program, files))
    return 0


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
