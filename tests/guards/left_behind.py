"""Guard: a test that leaves a thread, a child process, a busy pool, a running timer or a top-level window behind fails; each is named."""

from __future__ import annotations

import gc
import multiprocessing
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

PATIENCE_S = 3.0
QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester", "qapp_cls"}


def _threads_and_children() -> dict[int, str]:
    """Python's own threads, and processes of multiprocessing.

    A _DummyThread is only Python's note that some thread of Qt's has logged once; pools are looked at below.
    """
    threads = [thread for thread in threading.enumerate() if thread.is_alive() and not isinstance(thread, threading._DummyThread)]
    children = multiprocessing.active_children()
    return {
        **{id(thread): f"thread {thread.name!r}" for thread in threads},
        **{id(child): f"child process {child.name!r} ({child.pid})" for child in children},
    }


def _has_qt_application() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QCoreApplication.instance() is not None


def _deliver_deletions() -> None:
    """deleteLater() is only carried out by an event loop, and that has ended with the test."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _windows() -> dict[int, str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    # QTipLabel is the one tool tip window that Qt keeps for all widgets.
    widgets = [widget for widget in QApplication.topLevelWidgets() if widget.metaObject().className() != "QTipLabel"]
    return {id(w): f"top-level widget {type(w).__name__} {w.objectName() or w.windowTitle()!r}" for w in widgets}


def _timers_and_pools() -> dict[int, str]:
    from PySide6.QtCore import QThreadPool, QTimer
    from shiboken6 import isValid

    kinds: dict[type, bool] = {}
    found: dict[int, str] = {}
    for thing in gc.get_objects():
        kind = type(thing)
        wanted = kinds.get(kind)
        if wanted is None:
            wanted = kinds[kind] = issubclass(kind, (QThreadPool, QTimer))
        if not wanted or not isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            found[id(thing)] = f"running QTimer {thing.objectName()!r}, every {thing.interval()} ms, parent {thing.parent()!r}"
        if isinstance(thing, QThreadPool) and thing.activeThreadCount():
            found[id(thing)] = f"QThreadPool {thing.objectName()!r} with {thing.activeThreadCount()} busy threads"
    if QThreadPool.globalInstance().activeThreadCount():
        found[0] = f"the global QThreadPool with {QThreadPool.globalInstance().activeThreadCount()} busy threads"
    return found


def _qt_things() -> dict[int, str]:
    return {**_windows(), **_timers_and_pools()} if _has_qt_application() else {}


def _news(look: Callable[[], dict[int, str]], before: dict[int, str]) -> list[str]:
    return [told for key, told in look().items() if key not in before]


def _after_patience(look: Callable[[], dict[int, str]], before: dict[int, str]) -> list[str]:
    """What is new and stays: things that are just ending get a moment, and garbage is collected first."""
    until = time.monotonic() + PATIENCE_S
    left = _news(look, before)
    while left and time.monotonic() < until:
        gc.collect()
        threading.Event().wait(0.02)
        left = _news(look, before)
    return left


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    uses_qt = bool(QT_FIXTURES & set(request.fixturenames))
    running = _threads_and_children()
    had_qt = _has_qt_application()
    things = _qt_things() if uses_qt else {}
    yield
    left: list[str] = []
    if uses_qt or _has_qt_application() != had_qt:
        _deliver_deletions()
        left += _after_patience(_qt_things, things)
    left += _after_patience(_threads_and_children, running)
    if left:
        pytest.fail("left behind by this test: " + "; ".join(left), pytrace=False)
