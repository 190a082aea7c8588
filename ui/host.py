"""Serving the library one holds: other starts of the program send what they were asked, and it is done here."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.errors import AppError, BadInput, Cancelled, Conflict, Problem
from app.paths import LibraryPaths
from app.program import Program
from app.work.tasks import News, Progress
from ui.arguments import parse
from ui.commands.call import Call
from ui.commands.outcome import tell_error
from ui.commands.table import COMMANDS
from ui.console import Console
from ui.instance import LONGEST_REQUEST, Request, event_line, read_request, server_name
from ui.status import Status
from ui.visit import Visit
from ui.words import speaking
from workers.children import Children
from workers.queue import Queue
from workers.worker import Worker, make_pool

log = logging.getLogger("mangakai.host")
_SEND_MS = 50
_MOST_GUESTS = 64  # each may follow tasks on a thread of its own
_REQUEST_MS = 10_000
_CLOSE_MS = 5000
_LAST_WORDS_S = 0.5
Front = Callable[[tuple[Path, ...]], None]


def listen(paths: LibraryPaths) -> QLocalServer:
    """Needs an application. Who is earlier than the Host waits at the door.

    Called with the library's lock held: a socket that is there already is that of a dead process.
    """
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    name = server_name(paths)
    QLocalServer.removeServer(name)
    if not server.listen(name):
        log.warning("other starts of the program cannot reach this one: %s", server.errorString())
    return server


class Host(QObject):
    """Lives on the GUI thread; each command runs on a thread of the pool. Close it before the queue and the program.

    moved: called after a command changed something. front: shows the window and opens files in it; None where there is no window.
    """

    rested = Signal()  # the last command has ended

    def __init__(
        self,
        server: QLocalServer,
        program: Program,
        queue: Queue,
        moved: Callable[[], object] = lambda: None,
        front: Front | None = None,
    ) -> None:
        super().__init__()
        self._server, self._program, self._queue = server, program, queue
        self._moved, self._front = moved, front
        self._children = Children(1)
        self._pool = make_pool(_MOST_GUESTS)
        self._guests: list[_Guest] = []
        self._left: list[_Guest] = []  # gone; an object is not deleted while it still tells so
        self._visits: list[Visit] = []
        self._send = QTimer(self)
        self._send.setInterval(_SEND_MS)
        self._send.timeout.connect(self._deliver)
        queue.finished.connect(self._on_finished)
        queue.progressed.connect(self._on_progressed)
        queue.troubled.connect(self._on_troubled)
        queue.idle.connect(self._on_idle)
        server.newConnection.connect(self._welcome)
        self._welcome()

    @property
    def busy(self) -> bool:
        return bool(self._visits)

    def begin_close(self) -> None:
        """Commands under way end as interrupted; nobody new is listened to. They have ended when it is no longer `busy`."""
        self._server.close()
        for visit in self._visits:
            visit.end()

    def close(self) -> None:
        """Commands under way end as interrupted and say so; nobody is listened to any more."""
        self.begin_close()
        self._pool.waitForDone(_CLOSE_MS)
        self._send.stop()
        self._send_said()
        for guest in list(self._guests):
            guest.dismiss(Status.INTERRUPTED)
            guest.linger()
        self._guests.clear()
        self._left.clear()
        self._children.close()

    def serve(self, guest: _Guest, request: Request) -> None:
        """Begin what a guest wants."""
        if request.arguments:
            visit = guest.visit = Visit(self._program, self._children)
            self._visits.append(visit)
            self._pool.start(Worker(partial(_run, request, visit)))
            self._send.start()
        elif self._front is None:
            raise Conflict("library-in-use", path=str(self._program.paths.root))
        else:
            log.info("another start of the program hands over %s", list(request.files))
            self._front(tuple(Path(request.cwd, name) for name in request.files))
            guest.dismiss(Status.DONE)

    def forget(self, guest: _Guest) -> None:
        if guest in self._guests:
            self._guests.remove(guest)
            self._left.append(guest)

    def _welcome(self) -> None:
        self._left.clear()
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._guests) < _MOST_GUESTS:
                guest = _Guest(self, socket)
                self._guests.append(guest)
                guest.read()
            else:
                socket.abort()

    def _deliver(self) -> None:
        """Every 50 ms while a command is under way."""
        ended = [visit for visit in self._visits if visit.ended]  # known before sending: their last words are sent now
        for visit in self._visits:
            self._heed(visit)
        self._send_said()
        for visit in ended:
            self._visits.remove(visit)
        if not self._visits:
            self._send.stop()
            self.rested.emit()

    def _heed(self, visit: Visit) -> None:
        tasks = visit.take_wake()
        if tasks is not None:
            if self._queue.only is not None:
                self._queue.only = tasks.union(self._queue.only)
            self._queue.wake()
            self._moved()

    def _send_said(self) -> None:
        for guest in list(self._guests):
            guest.send()

    def _on_finished(self, batch: tuple[News, ...]) -> None:
        for visit in self._visits:
            visit.moved(batch)

    def _on_progressed(self, batch: tuple[Progress, ...]) -> None:
        for visit in self._visits:
            visit.progressed(batch)

    def _on_idle(self) -> None:
        for visit in self._visits:
            visit.idled()

    def _on_troubled(self, problem: Problem) -> None:
        if problem.code == "library-busy":
            return  # it goes on by itself
        for visit in self._visits:
            visit.troubled(problem)


class _Guest(QObject):
    """One connection: a request comes, what is said goes back. Whatever comes that is no request ends it and nothing else."""

    def __init__(self, host: Host, socket: QLocalSocket) -> None:
        super().__init__()
        self._host, self._socket = host, socket
        socket.setParent(self)
        self.visit: Visit | None = None
        self._read = b""
        self._asked = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)
        self._limit.start(_REQUEST_MS)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._on_gone)

    def send(self) -> None:
        """What the visit has said; after its last word the connection ends, from here."""
        if self.visit is None:
            return
        ended, said = self.visit.ended, self.visit.take_said()
        if said:
            self._socket.write(said)
            self._socket.flush()
        if ended:
            self._socket.disconnectFromServer()

    def dismiss(self, status: int) -> None:
        """The end of what was asked, unless that was said already."""
        if self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(event_line("exit", {"status": int(status)}))
            self._socket.flush()
            self._socket.disconnectFromServer()

    def linger(self) -> None:
        """Let the last words go out where no event loop will do it."""
        deadline = time.monotonic() + _LAST_WORDS_S
        while self._socket.bytesToWrite() and time.monotonic() < deadline:
            self._socket.waitForBytesWritten(_SEND_MS)

    def read(self) -> None:
        if self._asked:
            self._socket.readAll()  # one request is all there is
            return
        self._read += bytes(self._socket.read(LONGEST_REQUEST + 1 - len(self._read)).data())
        line, ended, _ = self._read.partition(b"\n")
        if ended or len(self._read) > LONGEST_REQUEST:
            self._asked, self._read = True, b""
            self._limit.stop()
            self._answer(line if ended else b"")

    def _answer(self, line: bytes) -> None:
        try:
            request = read_request(line)
            self._socket.write(event_line("accepted", {}))
            self._host.serve(self, request)
        except AppError as error:
            self.dismiss(tell_error(Console(self._write), error))

    def _write(self, event: str, facts: dict[str, Any]) -> None:
        self._socket.write(event_line(event, facts))

    def _give_up(self) -> None:
        """Whoever connects and asks nothing takes somebody else's place."""
        self._socket.abort()

    def _on_gone(self) -> None:
        if self.visit is not None:
            self.visit.end()
        self._host.forget(self)


def _run(request: Request, visit: Visit) -> None:
    """On a thread of the pool: the command, in the language of who typed it."""
    status: int = Status.FAILED
    try:
        with speaking(request.language):
            status = _status_of(request, visit)
    finally:
        visit.exit(status)


def _status_of(request: Request, visit: Visit) -> int:
    console = Console(visit.say)
    try:
        options = parse(request.arguments, Path(request.cwd))
        if options.command is None:
            raise BadInput("request-unreadable")
        log.info("another process asks for %s", options.command)
        return COMMANDS[options.command].run(Call(options, console, visit))
    except AppError as error:
        return tell_error(console, error)
    except Cancelled:
        console.result(status=Status.INTERRUPTED)
        return Status.INTERRUPTED
    except Exception as error:
        log.exception("a command of another process broke")
        return tell_error(console, AppError("bug", details=f"{type(error).__name__}: {error}"))
