"""Small readers for the tests, and a server that hands one out as slowly as it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image, ImageDraw

from app.book.page import Direction
from app.book.text import Language
from app.pictures import encode
from app.publishing.reader import ReaderChapter, ReaderInfo, ReaderPage
from app.publishing.site import INDEX

B5, STRIP = (420, 594), (420, 1500)
LANGUAGES = {Direction.RIGHT_TO_LEFT: Language.JAPANESE, Direction.LEFT_TO_RIGHT: Language.ENGLISH, Direction.WEBTOON: Language.CHINESE}
TITLES = {Direction.RIGHT_TO_LEFT: "雨の配達人", Direction.LEFT_TO_RIGHT: "The Rain Courier", Direction.WEBTOON: "雨中信使"}


def picture(number: int, size: tuple[int, int] = B5, mode: str = "L") -> bytes:
    """A page with a frame of its own place, so that no two are the same."""
    sheet = Image.new(mode, size, "white")
    ImageDraw.Draw(sheet).rectangle((20, 20 + number * 12, size[0] - 20, 90 + number * 12), outline="black", width=4)
    return encode(sheet)


def pages(count: int, size: tuple[int, int] = B5) -> Iterator[ReaderPage]:
    for number in range(1, count + 1):
        yield ReaderPage(picture(number, size), f"Lantern Street · Nao\nNao: {number}")


def about(direction: Direction, **more: object) -> ReaderInfo:
    chapters = (ReaderChapter("One", 1), ReaderChapter("Two", 4))
    return ReaderInfo(TITLES[direction], LANGUAGES[direction], direction, chapters, key=f"key-{direction}", **more)  # type: ignore[arg-type]


@dataclass
class Served:
    """asked: the paths of all requests, in order. gate: what is not given at once waits for it."""

    address: str
    asked: list[str] = field(default_factory=list)
    first: str = ""
    gate: threading.Event = field(default_factory=threading.Event)

    @property
    def pictures(self) -> list[str]:
        return [path.rpartition("/")[2] for path in self.asked if "/pictures/" in path]


@contextmanager
def served(folder: Path, first: str = "") -> Iterator[Served]:
    """first: only pictures of that beginning are given at once, and the page up to its second figure; the rest when the gate is opened."""

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *connection: object) -> None:
            super().__init__(*connection, directory=str(folder))  # type: ignore[arg-type]

        def do_GET(self) -> None:
            state.asked.append(self.path)
            name = self.path.rpartition("/")[2]
            if "/pictures/" in self.path and not name.startswith(first):
                state.gate.wait(30)
            try:
                if first and name == INDEX and not state.gate.is_set():
                    self.halved()
                else:
                    super().do_GET()
            except ConnectionError:
                self.close_connection = True  # the browser has left meanwhile

        def halved(self) -> None:
            data = (folder / INDEX).read_bytes()
            middle = data.index(b'id="p2"')
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[:middle])
            self.wfile.flush()
            state.gate.wait(30)
            self.wfile.write(data[middle:])

        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    state = Served(f"http://127.0.0.1:{server.server_address[1]}/{INDEX}", first=first)
    if not first:
        state.gate.set()
    running = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    running.start()
    try:
        yield state
    finally:
        state.gate.set()
        server.shutdown()
        running.join()
        server.server_close()
