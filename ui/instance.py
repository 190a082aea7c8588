"""Speaking to the process that holds the library: one line of JSON asks, lines of JSON answer, the last one is its exit status.

Whoever holds the library serves it (see ui.host); everybody else sends it what was typed and shows what it says.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BadInput, Conflict, Problem
from app.paths import LibraryPaths
from ui.console import Say
from ui.status import Status
from ui.words import tell

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

VERSION = 1
LONGEST_REQUEST = 1 << 20
_LONGEST_NAME = 100  # bytes; macOS takes 103, Linux 107
_PATIENCE_S = 2.0  # for somebody who holds the library to listen, or to let go of it
_ANSWER_S = 10.0  # for somebody who listens to say that the request has come
_STEP_S = 0.1
_LOOK_MS = 200  # how often a waiting process hears Ctrl-C


@dataclass(frozen=True, slots=True)
class Request:
    """What another start of the program wants of the first. Paths among the arguments, and files, stand below `cwd`.

    front: the window shall come to the front, and open the files.
    """

    arguments: tuple[str, ...]
    cwd: str
    language: str = "en"
    files: tuple[str, ...] = ()
    front: bool = False

    def line(self) -> bytes:
        facts = {"v": VERSION, "arguments": self.arguments, "cwd": self.cwd, "language": self.language}
        return json.dumps({**facts, "files": self.files, "raise": self.front}).encode() + b"\n"


def read_request(line: bytes) -> Request:
    """Raises BadInput "request-unreadable" for what is none, Conflict "other-version"."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput("request-unreadable") from None
    if not isinstance(told, dict):
        raise BadInput("request-unreadable")
    if told.get("v") != VERSION:
        raise Conflict("other-version")
    cwd, language, front = told.get("cwd", ""), told.get("language", "en"), told.get("raise", False)
    arguments, files = _texts(told.get("arguments", [])), _texts(told.get("files", []))
    if not (isinstance(language, str) and isinstance(front, bool)) or not Path(_texts([cwd])[0]).is_absolute():
        raise BadInput("request-unreadable")
    return Request(arguments, cwd, language, files, front)


def _texts(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or not all(isinstance(one, str) and "\0" not in one for one in told):
        raise BadInput("request-unreadable")
    return tuple(told)


def event_line(event: str, facts: dict[str, Any]) -> bytes:
    return json.dumps({"v": VERSION, "event": event, **facts}, ensure_ascii=False, default=str).encode("utf-8", "replace") + b"\n"


def server_name(paths: LibraryPaths) -> str:
    """Where the holder of this library listens: the same from every folder, of a length every system takes."""
    place = os.path.normcase(os.path.realpath(paths.root))
    name = f"mangakai-{hashlib.sha256(place.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    from PySide6.QtCore import QDir  # which is there already; Python's own way to this folder takes 3 ms of a start

    path = Path(QDir.tempPath(), name)
    return str(path if len(os.fsencode(path)) <= _LONGEST_NAME else Path("/tmp", name))


def first_or_alone(paths: LibraryPaths, request: Request, show: Say, alone: Callable[[], int]) -> int:
    """Ask the process that holds the library; do it alone where nobody holds it. The exit status.

    A short command lets go of the library in a moment and an opening window listens in a moment: both are waited for.
    Raises Conflict "library-in-use" where the holder cannot be reached.
    """
    deadline, pause = time.monotonic() + _PATIENCE_S, threading.Event()
    while True:
        status = _ask(paths, request, show)
        if status is not None:
            return status
        try:
            return alone()
        except Conflict as error:
            if error.code != "library-in-use" or time.monotonic() > deadline:
                raise
        pause.wait(_STEP_S)


def _ask(paths: LibraryPaths, request: Request, show: Say) -> int | None:
    """None where nobody listens, or nobody any more."""
    socket = _reach(paths)
    if socket is None:
        return None
    if request.front:
        _let_others_to_the_front()
    accepted = False
    try:
        socket.write(request.line())
        for event, facts in _events(socket):
            if event == "accepted":
                accepted = True
            elif event == "exit":
                return int(facts["status"])
            else:
                show(event, facts)
    except KeyboardInterrupt:
        show("line", {"text": tell("cli.goes-on-there")})
        show("result", {"status": Status.INTERRUPTED})
        return Status.INTERRUPTED
    finally:
        socket.abort()
    if not accepted:
        return None
    problem = Problem("holder-ended", {"path": str(paths.root)})
    show("error", {"code": problem.code, "facts": problem.facts})
    show("result", {"status": Status.INTERRUPTED})
    return Status.INTERRUPTED


def _reach(paths: LibraryPaths) -> QLocalSocket | None:
    name = server_name(paths)
    if sys.platform != "win32" and not _is_mine(Path(name)):
        return None
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(round(_PATIENCE_S * 1000)) else None


def _is_mine(socket: Path) -> bool:
    """The folder is open to all users of the machine: what another one put there is not spoken to."""
    if sys.platform == "win32":
        return True
    try:
        return socket.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _events(socket: QLocalSocket) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the first process says, until it says no more. Raises Conflict "library-in-use" when it is silent from the start."""
    left, silent_since, heard = b"", time.monotonic(), False
    while True:
        if socket.state() is socket.LocalSocketState.ConnectedState:
            socket.waitForReadyRead(_LOOK_MS)
        read = bytes(socket.readAll().data())
        *lines, left = (left + read).split(b"\n")
        for line in lines:
            heard = True
            facts = json.loads(line)
            if facts.pop("v", None) != VERSION:
                raise Conflict("other-version")
            yield facts.pop("event", ""), facts
        if not read and socket.state() is not socket.LocalSocketState.ConnectedState:
            return
        if not heard and time.monotonic() > silent_since + _ANSWER_S:
            raise Conflict("library-in-use", path=socket.serverName())


def _let_others_to_the_front() -> None:
    """Windows lets only the program the person has just used show itself; that is this one, which passes it on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
