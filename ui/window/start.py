"""Starting the window: it is seen first, the library is opened behind it, then it is furnished; and how it all ends."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtWidgets import QApplication

from app.errors import Problem
from app.paths import LibraryPaths
from ui.status import Status
from ui.window.kit.logo import logo_icon
from ui.window.main_window import MainWindow
from ui.window.preferences import Preferences
from ui.window.theme.look import apply_theme
from ui.words import language, use_language

if TYPE_CHECKING:
    from app.program import Program
    from ui.window.app import Opened


_UNSEEN_S = 0.5  # for the first picture of the window


@dataclass(frozen=True, slots=True)
class Ended:
    """How the window ended. hanging: threads that still wait for a service. kept: what must not be deleted before they end."""

    status: int
    hanging: int = 0
    kept: object = None


def run_window(paths: LibraryPaths, files: Sequence[Path] = ()) -> Ended:
    """The window until it is closed and what works behind it has ended. The library's lock is held by the caller.

    Raises what opening a library raises.
    """
    app = _application()
    window = front_window(app, paths)
    window.show()
    loop = qasync.QEventLoop(app)
    with loop:
        ended: Ended = loop.run_until_complete(_live(app, window, paths, files))
    return ended


def front_window(app: QApplication, paths: LibraryPaths) -> MainWindow:
    """The window in the person's language and colours, not furnished yet."""
    preferences = Preferences(paths)
    use_language(preferences.language)
    apply_theme(app, preferences.scheme, preferences.language)
    return MainWindow(preferences)


async def _live(app: QApplication, window: MainWindow, paths: LibraryPaths, files: Sequence[Path]) -> Ended:
    left, seen = asyncio.Event(), asyncio.Event()
    window.leaving.connect(left.set)
    window.seen.connect(seen.set)
    with suppress(TimeoutError):  # what is started minimised is not seen
        await asyncio.wait_for(seen.wait(), _UNSEEN_S)
    with ThreadPoolExecutor(1, "opening") as thread:
        program = await asyncio.wrap_future(thread.submit(_open_library, paths))
    try:
        if left.is_set():  # closed while it opened
            window.hide()
            return Ended(Status.DONE)
        return await _furnished(app, window, program, files)
    finally:
        program.close()


def _open_library(paths: LibraryPaths) -> Program:
    """On a thread of its own, with all imports that take long."""
    import_module("ui.window.app")
    from app.program import Program

    program = Program(paths)
    try:
        program.recover()
    except BaseException:
        program.close()
        raise
    return program


async def _furnished(app: QApplication, window: MainWindow, program: Program, files: Sequence[Path]) -> Ended:
    from ui.host import Host, listen
    from ui.window.app import open_window
    from ui.window.interrupts import closing_on_interrupt

    server = listen(program.paths)  # first of all: who comes while the window is built waits for it
    opened: Opened = open_window(app, program, window)
    closing = opened.closing
    closing.host = Host(server, program, opened.queue, opened.studio.news.changed_outside, window.come_forward)
    shut = asyncio.Event()
    closing.ended.connect(shut.set)
    window.take_files(files)
    gc.freeze()  # what the program is made of stays: looking through it for garbage takes 120 ms of the GUI thread each time
    with closing_on_interrupt(closing.begin_or_hurry):
        await shut.wait()
    return Ended(Status.DONE, closing.hanging, opened)


def run_refusal(problem: Problem) -> None:
    """The library cannot be opened: a small window that says why, until it is closed."""
    app = _application()
    apply_theme(app, "system", language())
    loop = qasync.QEventLoop(app)
    with loop:
        loop.run_until_complete(_refuse(problem))


async def _refuse(problem: Problem) -> None:
    from ui.window.refusal import Refusal

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
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the work behind the window has ended
    app.setWindowIcon(logo_icon())
    return app
