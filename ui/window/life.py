"""The life of the window: its library is opened behind it, it is furnished, and it goes when all work behind it has ended."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtWidgets import QApplication

from app.errors import Problem
from app.paths import LibraryPaths
from ui.status import Status
from ui.window.first_paint import close_after_paint
from ui.window.main_window import MainWindow
from workers.gui_turn import GUI_TURN_S

if TYPE_CHECKING:
    from app.program import Program
    from ui.window.app import Opened


_FURNITURE = (  # what the window is furnished with: all that takes long to import
    "ui.window.app",
    "ui.window.library.screen",
    "ui.window.book.places",
    "ui.window.books",
    "ui.window.deeds",
    "ui.window.help",
    "ui.window.intake",
    "ui.window.menus",
    "ui.window.tasks.strip",
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How the window ended. hanging: threads that still wait for a service. kept: what must not be deleted before they end."""

    status: int
    hanging: int = 0
    kept: object = None


def live(app: QApplication, window: MainWindow, paths: LibraryPaths, files: Sequence[Path]) -> Ended:
    """Until it is closed. Raises what opening a library raises."""
    loop = qasync.QEventLoop(app)
    with loop:
        ended: Ended = loop.run_until_complete(_live(app, window, paths, files))
    return ended


def refuse(app: QApplication, problem: Problem) -> None:
    """Say why there is no window, until that is closed."""
    loop = qasync.QEventLoop(app)
    with loop:
        loop.run_until_complete(_refuse(problem))


async def _live(app: QApplication, window: MainWindow, paths: LibraryPaths, files: Sequence[Path]) -> Ended:
    left = asyncio.Event()
    window.leaving.connect(left.set)
    sys.setswitchinterval(GUI_TURN_S)
    with ThreadPoolExecutor(1, "opening") as thread:
        program = await asyncio.wrap_future(thread.submit(_open_library, paths))
    try:
        if left.is_set():  # closed while it opened
            window.hide()
            return Ended(Status.DONE)
        return await _furnished(app, window, program, files, left)
    finally:
        program.close()


def _open_library(paths: LibraryPaths) -> Program:
    """On a thread of its own, with all imports that take long."""
    for name in _FURNITURE:
        import_module(name)
    from app.program import Program

    program = Program(paths)
    try:
        program.recover()
    except BaseException:
        program.close()
        raise
    return program


async def _furnished(app: QApplication, window: MainWindow, program: Program, files: Sequence[Path], left: asyncio.Event) -> Ended:
    from ui.host import Host, listen
    from ui.window.app import open_by_turns
    from ui.window.interrupts import closing_on_interrupt

    server = listen(program.paths)  # first of all: who comes while the window is built waits for it
    opened: Opened = await open_by_turns(app, program, window)
    closing = opened.closing
    closing.host = Host(server, program, opened.queue, opened.studio.news.changed_outside, window.come_forward)
    shut = asyncio.Event()
    closing.ended.connect(shut.set)
    if left.is_set():  # closed while it was furnished
        closing.begin()
    close_after_paint(window, closing.begin)
    window.take_files(files)
    gc.enable()
    gc.freeze()  # what the program is made of stays: looking through it for garbage takes 120 ms of the GUI thread each time
    with closing_on_interrupt(closing.begin_or_hurry):
        await shut.wait()
    return Ended(Status.DONE, closing.hanging, opened)


async def _refuse(problem: Problem) -> None:
    from ui.window.refusal import Refusal

    shut = asyncio.Event()
    window = Refusal(problem)
    window.closed.connect(shut.set)
    window.show()
    await shut.wait()
