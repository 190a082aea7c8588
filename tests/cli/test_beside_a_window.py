"""One process holds a library; what others are asked for is done there. Real windows, real terminals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.paths import LibraryPaths
from tests.cli.conftest import STORY, MangakAI
from tests.nightly import only_nightly
from ui.instance import LONGEST_REQUEST, Request, server_name

PATIENCE_S = 60
interrupts = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as SIGINT")


def until(come_true: Callable[[], bool]) -> None:
    deadline, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not come_true():
        assert time.monotonic() < deadline
        pause.wait(0.1)


class Knock:
    """A connection of which the test decides every byte."""

    def __init__(self, library: Path) -> None:
        self._socket = QLocalSocket()
        self._name = server_name(LibraryPaths(library))
        until(self._connected)

    def _connected(self) -> bool:
        self._socket.connectToServer(self._name)
        return self._socket.waitForConnected(1000)

    def send(self, line: bytes) -> None:
        self._socket.write(line)
        self._socket.flush()

    def events(self) -> list[dict[str, Any]]:
        """All that is said to the end of the connection."""
        read = b""
        deadline = time.monotonic() + PATIENCE_S
        while self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            assert time.monotonic() < deadline
            self._socket.waitForReadyRead(100)
            read += bytes(self._socket.readAll().data())
        return [json.loads(line) for line in read.splitlines()]

    def leave(self) -> None:
        self._socket.abort()


def ask(library: Path, *arguments: str) -> list[dict[str, Any]]:
    knock = Knock(library)
    knock.send(Request(arguments, str(library)).line())
    return knock.events()


def newest(window: Window) -> dict[str, Any]:
    """The task that was asked for last, as the window tells it."""
    told = [one for one in ask(window.mangakai.library, "tasks", "--limit", "1") if one["event"] == "result"]
    task: dict[str, Any] = told[0]["tasks"][0]
    return task


class Window:
    """A window process on a library, listening."""

    def __init__(self, mangakai: MangakAI) -> None:
        self.mangakai = mangakai
        self.process = mangakai.start()
        Knock(mangakai.library).leave()

    def log(self) -> str:
        return "".join(path.read_text(encoding="utf-8") for path in (self.mangakai.library / "logs").iterdir())

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """One for all tests that leave it open."""
    opened = Window(MangakAI(tmp_path_factory.mktemp("shared") / "library"))
    yield opened
    assert opened.process.poll() is None, opened.process.communicate()
    opened.end()


@pytest.fixture
def own_window(mangakai: MangakAI) -> Iterator[Window]:
    opened = Window(mangakai)
    yield opened
    opened.end()


@pytest.fixture
def long_story(tmp_path: Path) -> Path:
    path = tmp_path / "The Long Well.txt"
    path.write_text("\n\n".join(f"On day {n} it was so. {STORY.removeprefix('The Well')}" for n in range(1, 5)), encoding="utf-8")
    return path


def until_drawn(process: subprocess.Popen[str], panels: int = 1) -> None:
    assert process.stdout
    for line in process.stdout:
        event = json.loads(line)
        if event.get("what") == "panels" and event["done"] >= panels:
            return
    pytest.fail("it ended before it drew")


def test_that_make_is_done_by_the_window_and_written_where_it_was_typed(window: Window, story: Path, tmp_path: Path) -> None:
    made = window.mangakai("make", story.name, "-o", "out", "--panels", "1", "--title", "Typed", cwd=tmp_path)
    assert made.status == 0, made
    assert made.of("progress")
    assert made.result["books"][0]["exports"][0]["path"] == str(tmp_path / "out" / "Typed.cbz")
    assert (tmp_path / "out" / "Typed.cbz").exists()
    assert "another process asks for make" in window.log()
    assert window.mangakai("show", "Typed").result["panels"]
    assert "another process asks for show" in window.log()


def test_that_errors_come_back_with_their_status(window: Window, tmp_path: Path) -> None:
    for wrong, status, code in (
        (("cancel", "nobody"), 1, "task-not-found"),
        (("tasks", "--state", "asleep"), 2, "unknown-value"),
        (("make", tmp_path / "gone.txt", "-o", tmp_path), 1, "story-vanished"),
    ):
        answer = window.mangakai(*wrong)
        assert (answer.status, answer.result["status"], answer.of("error")[0]["code"]) == (status, status, code)


def test_that_the_window_answers_in_the_language_of_the_terminal(window: Window) -> None:
    said, _ = window.mangakai.start("resume", language="ja_JP").communicate(timeout=PATIENCE_S)
    assert "未完了のタスクはありません" in said
    said, _ = window.mangakai.start("resume").communicate(timeout=PATIENCE_S)
    assert "Nothing is unfinished" in said


@only_nightly
def test_that_cancel_from_another_terminal_ends_what_is_followed(window: Window, long_story: Path, tmp_path: Path) -> None:
    making = window.mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(making)
    task = window.mangakai("tasks", "--limit", "1").result["tasks"][0]["task"]
    cancelled = window.mangakai("cancel", task)
    assert cancelled.status == 0, cancelled
    followed = window.mangakai.end(making)
    assert followed.status == 1
    assert followed.result["tasks"][0]["state"] == "cancelled"
    assert followed.result["books"][0]["drawn"] < 40


@only_nightly
def test_that_pause_ends_the_following_and_resume_goes_on(window: Window, long_story: Path, tmp_path: Path) -> None:
    making = window.mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(making)
    assert ask(window.mangakai.library, "pause")[-1]["status"] == 0
    paused = window.mangakai.end(making)
    assert paused.status == 130
    drawn = paused.result["books"][0]["drawn"]
    assert 0 < drawn < 40
    resuming = window.mangakai.start("resume", "--json")
    until_drawn(resuming, drawn + 2)
    ask(window.mangakai.library, "cancel", newest(window)["task"])
    assert window.mangakai.end(resuming).status == 1


@interrupts
@only_nightly
def test_that_tasks_go_on_when_who_asked_for_them_leaves(window: Window, long_story: Path, tmp_path: Path) -> None:
    making = window.mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "100", "--json")
    until_drawn(making)
    making.send_signal(signal.SIGINT)
    assert window.mangakai.end(making).status == 130
    done = newest(window)["done"]
    until(lambda: newest(window)["done"] > done)
    ask(window.mangakai.library, "cancel", newest(window)["task"])


def test_that_a_second_start_hands_its_files_over_and_ends(window: Window, story: Path, tmp_path: Path) -> None:
    second = window.mangakai.start(story.name, cwd=tmp_path)
    second.communicate(timeout=PATIENCE_S)
    assert second.returncode == 0
    assert f"hands over ['{story.name}']" in window.log()
    third = window.mangakai.start()
    third.communicate(timeout=PATIENCE_S)
    assert third.returncode == 0
    assert "hands over []" in window.log()


@only_nightly
def test_that_two_libraries_do_not_mix(window: Window, mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    asked = window.log().count("another process asks")
    made = mangakai("make", story, "-o", tmp_path / "out", "--panels", "1", "--title", "Elsewhere")
    assert made.status == 0, made
    assert [book["title"] for book in mangakai("books").result["books"]] == ["Elsewhere"]
    assert window.log().count("another process asks") == asked
    assert "Elsewhere" not in [book["title"] for book in window.mangakai("books").result["books"]]


HERE = os.fsdecode(Path.cwd())


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"\n", "request-unreadable"),
        (b"GET / HTTP/1.1\r\n", "request-unreadable"),
        (b"\xff\xfe\x00\n", "request-unreadable"),
        (b"[]\n", "request-unreadable"),
        (b"[" * 50_000 + b"\n", "request-unreadable"),
        (b"x" * (LONGEST_REQUEST + 1), "request-unreadable"),
        (b'{"v": 2, "arguments": ["tasks"]}\n', "other-version"),
        (b'{"v": 1, "arguments": "tasks"}\n', "request-unreadable"),
        (b'{"v": 1, "arguments": ["tasks"], "cwd": "here"}\n', "request-unreadable"),
        (b'{"v": 1, "arguments": ["tasks"], "cwd": "/\\u0000"}\n', "request-unreadable"),
        (Request(("--help",), HERE).line(), "wrong-use"),
        (Request(("make", "--help"), HERE).line(), "wrong-use"),
        (Request(("dance",), HERE).line(), "wrong-use"),
        (Request(("--library", "x"), HERE).line(), "request-unreadable"),
    ],
)
def test_that_a_hostile_line_is_refused_and_the_window_goes_on(window: Window, line: bytes, code: str) -> None:
    knock = Knock(window.mangakai.library)
    knock.send(line)
    events = knock.events()
    assert [one["code"] for one in events if one["event"] == "error"] == [code]
    assert events[-1]["event"] == "exit"
    assert events[-1]["status"] in (1, 2)
    assert ask(window.mangakai.library, "tasks")[-1] == {"v": 1, "event": "exit", "status": 0}


def test_that_a_guest_who_says_nothing_or_half_a_line_keeps_nobody_waiting(window: Window) -> None:
    silent, half = Knock(window.mangakai.library), Knock(window.mangakai.library)
    half.send(b'{"v": 1,')
    assert ask(window.mangakai.library, "tasks")[-1]["status"] == 0
    half.leave()
    silent.leave()
    assert ask(window.mangakai.library, "tasks")[-1]["status"] == 0


@interrupts
@only_nightly
def test_that_who_follows_is_told_when_the_window_closes(own_window: Window, long_story: Path, tmp_path: Path) -> None:
    making = own_window.mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(making)
    own_window.process.send_signal(signal.SIGTERM)
    followed = own_window.mangakai.end(making)
    assert (followed.status, followed.result["status"]) == (130, 130)
    own_window.process.communicate(timeout=PATIENCE_S)
    assert own_window.process.returncode == 0
    assert own_window.mangakai("tasks").result["tasks"][0]["error"] is None


@interrupts
def test_that_who_follows_is_told_when_the_window_dies_and_its_socket_is_no_obstacle(
    own_window: Window, long_story: Path, tmp_path: Path
) -> None:
    mangakai = own_window.mangakai
    making = mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(making)
    own_window.end()
    followed = mangakai.end(making)
    assert (followed.status, followed.of("error")[0]["code"]) == (130, "holder-ended")
    assert Path(server_name(LibraryPaths(mangakai.library))).exists()
    assert mangakai("pause").status == 0
    again = Window(mangakai)
    assert newest(again)["state"] == "running"
    again.end()


@only_nightly
def test_that_a_run_without_a_window_is_cancelled_from_another_terminal(mangakai: MangakAI, long_story: Path, tmp_path: Path) -> None:
    making = mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(making)
    task = mangakai("tasks").result["tasks"][0]["task"]
    assert mangakai("cancel", task).result["tasks"][0]["state"] in ("cancelled", "running")
    ended = mangakai.end(making)
    assert (ended.status, ended.result["tasks"][0]["state"]) == (1, "cancelled")
    log = "".join(path.read_text(encoding="utf-8") for path in (mangakai.library / "logs").iterdir())
    assert "another process asks for cancel" in log


@only_nightly
def test_that_a_run_without_a_window_also_makes_what_another_terminal_asks_for(
    mangakai: MangakAI, story: Path, long_story: Path, tmp_path: Path
) -> None:
    first = mangakai.start("make", long_story, "-o", tmp_path / "out", "--panels", "40", "--json")
    until_drawn(first)
    task = mangakai("tasks").result["tasks"][0]["task"]
    second = mangakai.start("make", story, "-o", tmp_path / "out", "--panels", "1", "--json")
    until(lambda: len(mangakai("tasks").result["tasks"]) == 2)
    assert mangakai("cancel", task).status == 0
    made = mangakai.end(second)
    assert made.status == 0, made
    assert {one["book"] for one in made.of("progress")} == {"The Well"}
    assert (tmp_path / "out" / "The Well.cbz").exists()
    ended = mangakai.end(first)
    assert ended.status == 1
    assert [one["task"] for one in ended.result["tasks"]] == [task]
