"""A real window on a real library: the program, its queue and its child processes, without a screen."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
import qasync
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.book.page import Direction
from app.book.text import Language
from app.commands.books import add_book
from app.commands.manga import Choices, make_manga
from app.paths import LibraryPaths
from app.program import Program
from app.steps.read_story import read_and_count
from app.work.states import TaskState
from ui.window.app import Opened, open_window
from ui.window.main_window import MainWindow
from ui.window.start import front_window
from ui.words import use_language
from workers.children import Children
from workers.queue import Queue

STORY = (
    "Nao ran through the rain with a letter in her bag. “I am never late!” she shouted.\n\n"
    "Mr. Hoshino opened the door of the clock shop. “You are wet,” he said. He smiled.\n\n"
    "At night the cat sat on the roof and counted the stars. One of them was new.\n"
)
PATIENCE_MS = 15_000


@dataclass
class Bench:
    """An open window, and a way to wait for it."""

    opened: Opened
    program: Program
    bot: QtBot

    @property
    def window(self) -> MainWindow:
        return self.opened.window

    def until(self, come_true: Callable[[], object], patience_ms: int = PATIENCE_MS) -> None:
        self.bot.waitUntil(lambda: bool(come_true()), timeout=patience_ms)

    def drop(self, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        self.window.dropEvent(event)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        spot = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)

    def all_drawn(self) -> bool:
        cards = self.window.book.panels.model.cards()
        return bool(cards) and all(card.picture for card in cards)

    def open_first_book(self) -> None:
        self.until(self.window.library.covers.books.cards)
        self.window.open_book(self.window.library.covers.books.cards()[0].id)
        self.until(lambda: self.window.book.panels.current() is not None)


class OpenBench(Protocol):
    """prepare: what is done to the program before its window opens."""

    def __call__(self, library: Path, prepare: Callable[[Program], object] = ...) -> Bench: ...


class _Life(QObject):
    """What the loop asks of an application. The real one, once told to exit, would run no event loop of a later test."""

    aboutToQuit = Signal()  # noqa: N815 - Qt's name

    def exit(self) -> None:
        """The test ends, the application stays."""


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    """An asyncio loop that runs whenever Qt's does."""
    made = qasync.QEventLoop(_Life(), already_running=True)
    yield made
    made.stop()
    asyncio.events._set_running_loop(None)
    made.close()


@pytest.fixture
def open_bench(qapp: QApplication, qtbot: QtBot, loop: qasync.QEventLoop) -> Iterator[OpenBench]:
    """Opens windows on libraries, and closes them as the program does."""
    benches: list[Bench] = []

    def open_one(library: Path, prepare: Callable[[Program], object] = lambda _program: None) -> Bench:
        program = Program(LibraryPaths(library))
        program.recover()
        prepare(program)
        window = front_window(qapp, program.paths)
        window.show()
        opened = open_window(qapp, program, window)
        opened.window.set_language("en")
        opened.window.set_scheme("light")
        bench = Bench(opened, program, qtbot)
        benches.append(bench)
        return bench

    yield open_one
    for bench in benches:
        shut(bench)
    use_language("en")


def shut(bench: Bench) -> None:
    """Close once; what runs goes back to waiting."""
    bench.window.close()
    bench.until(lambda: bench.opened.closing.over)
    bench.program.close()
    bench.window.deleteLater()


@pytest.fixture
def empty(open_bench: OpenBench, tmp_path: Path) -> Bench:
    return open_bench(tmp_path / "library")


@pytest.fixture(scope="session")
def finished_library(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one book of three drawn panels, made once by the real queue."""
    root = tmp_path_factory.mktemp("finished") / "library"
    program = Program(LibraryPaths(root))
    read = read_and_count(STORY.encode(), "The Rain Courier.txt", Language.ENGLISH)
    book = add_book(program.store, read.story, "The Rain Courier.txt")
    make_manga(program.store, book, Choices(3, direction=Direction.RIGHT_TO_LEFT))
    children = Children(1)
    queue = Queue(program.store, children, program.steps, program.services)
    queue.wake()
    bot_wait(qapp, lambda: program.store.tasks.cards()[0].state is TaskState.DONE)
    queue.close()
    children.close()
    program.close()
    return root


def bot_wait(app: QApplication, come_true: Callable[[], bool]) -> None:
    """waitUntil for a session fixture, which has no qtbot."""
    from PySide6.QtCore import QEventLoop, QTimer

    spin, look, limit = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: spin.quit() if come_true() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(spin.quit)
    look.start(50)
    limit.start(PATIENCE_MS)
    spin.exec()
    look.stop()
    limit.stop()
    assert come_true()


@pytest.fixture
def finished(open_bench: OpenBench, finished_library: Path, tmp_path: Path) -> Bench:
    """A window on its own copy of the finished library, its book open at Panels."""
    library = tmp_path / "library"
    shutil.copytree(finished_library, library)
    bench = open_bench(library)
    bench.open_first_book()
    return bench


@pytest.fixture
def story_file(tmp_path: Path) -> Path:
    path = tmp_path / "The Rain Courier.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
