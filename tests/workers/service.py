"""A service of AI models as a third party's package brings it, found by its entry point, told by a test what to answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ai import providers
from app.ai.answer import Answer, Usage
from app.ai.artist import DrawRequest
from app.ai.provider import Access, Provider
from app.errors import AccountStop
from tests.fakes.pictures import a_picture

NAME = "test-artist"
OTHER = "other-artist"
ESTIMATE, PRICE = 40_000, 30_000
_LONGEST_S = 20.0
Act = Callable[[], None]


class Gate:
    """Where a call stands still until the test lets it go on."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self._opened = threading.Event()

    def __call__(self) -> None:
        self.entered.set()
        assert self._opened.wait(_LONGEST_S)

    def open(self) -> None:
        self._opened.set()


class Service:
    """acts: what happens to the calls for a panel, by its number, the first call first; then every call is answered with a picture."""

    def __init__(self) -> None:
        self.acts: dict[int, list[Act]] = {}
        self.asked: list[int] = []
        self.answered: list[int] = []
        self.most = 0
        self.account: AccountStop | None = None
        self.before_sending: Act = nothing
        self._now = 0
        self._lock = threading.Lock()

    def ask(self, request: DrawRequest) -> Answer:
        number = request.panel.number
        with self._counted(number):
            if acts := self.acts.get(number):
                acts.pop(0)()
            self.answered.append(number)
        return Answer(a_picture(192, 288, of=str(number)), "png", "test-1", f"r{len(self.asked)}", Usage(1, 2), PRICE)

    def raises(self, number: int, *errors: Exception) -> None:
        self.acts[number] = [_raising(error) for error in errors]

    def gate(self, number: int) -> Gate:
        made = Gate()
        self.acts.setdefault(number, []).append(made)
        return made

    @contextmanager
    def _counted(self, number: int) -> Iterator[None]:
        with self._lock:
            self.asked.append(number)
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1


def nothing() -> None: ...


def _raising(error: Exception) -> Act:
    def act() -> None:
        raise error

    return act


SERVICE = Service()


class _Artist:
    def __init__(self, _access: Access) -> None:
        if SERVICE.account:
            raise SERVICE.account

    def ask(self, request: DrawRequest) -> Answer:
        return SERVICE.ask(request)


def _estimate(_request: DrawRequest) -> int:
    SERVICE.before_sending()
    return ESTIMATE


PROVIDER = Provider(NAME, places=2, artist=_Artist, estimate=_estimate)
OTHER_PROVIDER = Provider(OTHER, places=1, artist=_Artist, estimate=lambda _request: None)


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    """The package as pip would have put it there."""
    info = folder / "mangakai_scripted-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: mangakai-scripted\nVersion: 1.0\n")
    entries = (f"{NAME} = {__name__}:PROVIDER", f"{OTHER} = {__name__}:OTHER_PROVIDER")
    (info / "entry_points.txt").write_text(f"[{providers.GROUP}]\n" + "\n".join(entries) + "\n")
    monkeypatch.syspath_prepend(folder)
    providers.provider.cache_clear()
    SERVICE.__init__()  # type: ignore[misc]  # as new for each test
    return SERVICE
