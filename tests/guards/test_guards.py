"""Each guard is shown a test that does wrong and has to fail it, and one that does right and has to let it pass."""

from __future__ import annotations

import os
from pathlib import Path

import keyring
import pytest

ROOT = Path(__file__).resolve().parents[2]
GUARDS = """
from tests.guards import left_behind

pytest_plugins = ("tests.guards.left_behind", "tests.guards.unexpected_log")
left_behind.PATIENCE_S = 0.6
"""


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest(GUARDS)
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    return pytester


def outcome_of(inner: pytest.Pytester, body: str) -> pytest.RunResult:
    inner.makepyfile(body)
    return inner.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")


def test_that_a_thread_left_running_fails_the_test_and_is_named(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import threading

        def test_forgets_a_thread():
            threading.Thread(target=threading.Event().wait, args=(30,), name="forgotten", daemon=True).start()
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left behind by this test: thread 'forgotten'*"])


def test_that_a_thread_that_ends_soon_is_waited_for(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import threading

        def test_starts_a_short_thread():
            threading.Thread(target=threading.Event().wait, args=(0.2,)).start()
        """,
    )
    result.assert_outcomes(passed=1)


def test_that_a_child_process_left_running_fails_the_test_and_is_named(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import multiprocessing
        import threading

        def test_forgets_a_child():
            context = multiprocessing.get_context("fork")
            context.Process(target=threading.Event().wait, args=(20,), name="painter", daemon=True).start()
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left behind by this test: child process 'painter'*"])


def test_that_a_running_timer_fails_the_test_and_is_named(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        from PySide6.QtCore import QTimer
        kept = []

        def test_forgets_a_timer(qtbot):
            timer = QTimer(objectName="mailbox")
            timer.start(50)
            kept.append(timer)
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left behind by this test: running QTimer 'mailbox', every 50 ms*"])


def test_that_a_window_left_open_fails_the_test_and_is_named(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        from PySide6.QtWidgets import QWidget
        kept = []

        def test_forgets_a_window(qtbot):
            window = QWidget(objectName="gallery")
            window.show()
            kept.append(window)
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left behind by this test: top-level widget QWidget 'gallery'*"])


def test_that_a_window_given_to_qtbot_is_closed_and_passes(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        from PySide6.QtWidgets import QDialog, QWidget

        def test_hands_its_window_over(qtbot):
            window = QWidget()
            qtbot.addWidget(window)
            QDialog(window).open()
        """,
    )
    result.assert_outcomes(passed=1)


def test_that_a_busy_thread_pool_fails_the_test_and_is_named(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import threading
        from PySide6.QtCore import QThreadPool
        kept = []

        def test_forgets_a_pool(qtbot):
            pool = QThreadPool(objectName="compute")
            pool.start(lambda: threading.Event().wait(1.5))
            kept.append(pool)
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*left behind by this test: *QThreadPool 'compute' with 1 busy threads*"])


def test_that_an_unexpected_warning_in_the_log_fails_the_test(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import logging

        def test_logs():
            logging.getLogger("app.store").warning("the writer is late")
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*unexpected log: WARNING app.store: the writer is late*"])


def test_that_an_expected_warning_passes_and_a_missing_one_fails(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        import logging

        def test_says_so(log_watch):
            log_watch.expect("writer is late")
            logging.getLogger("app.store").warning("the writer is late")

        def test_waits_in_vain(log_watch):
            log_watch.expect("writer is late")
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*expected in the log, never came: writer is late*"])


def test_that_a_warning_of_qt_fails_the_test(inner: pytest.Pytester) -> None:
    result = outcome_of(
        inner,
        """
        from PySide6.QtCore import qWarning

        def test_lets_qt_warn(qtbot):
            qWarning("QPainter::begin: paint device returned engine == 0")
        """,
    )
    result.assert_outcomes(failed=1)


def test_that_a_test_has_a_home_and_a_keyring_of_its_own(own_home: Path) -> None:
    assert os.environ["MANGAKAI_HOME"] == str(own_home)
    assert "null" in type(keyring.get_keyring()).__module__
