"""A book on its way with a service as its writer: the real store, steps and SDKs, one step after the other, no window and no queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app.ai.services import Services
from app.book.text import Chapter, Language, Span, Story
from app.commands.manga import Choices, make_manga
from app.paths import LibraryPaths
from app.program import STEPS
from app.settings import ProviderSettings, Settings
from app.steps.call import asked, note_of
from app.store import books, moves, results
from app.store.store import Store
from app.work.results import Result
from app.work.tasks import COMPUTE, Claimed, StepKind, TaskChoices
from tests.fakes import gemini, openai
from tests.fakes.http import Call, FakeService, Reply
from tests.written.model import Model

T = TypeVar("T")
SERVICES = ("gemini", "openai")
KINDS = (StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST, StepKind.PLAN_STORYBOARD)


@dataclass
class Desk:
    store: Store
    services: Services

    stopped = False

    def in_child(self, function: Callable[..., T], *args: object, reports: bool = False, limit_s: float | None = None) -> T:
        return function(*args)

    def report(self, done: int, total: int, what: str = "", a_second: float = 0.0) -> None:
        """Nobody listens."""


class Walk:
    """A book and its task; `go` does what can be done."""

    def __init__(self, store: Store, services: Services, writer: str) -> None:
        self.store, self.services, self.writer = store, services, writer
        self.desk = Desk(store, services)
        self.book_id = self.task_id = 0

    def begin(self, story: Story, panels: int | None = None) -> None:
        self.book_id = self.store.write(lambda connection: books.add_book(connection, story, "rain.txt"))
        task = TaskChoices(writer=self.writer)
        self.task_id = make_manga(self.store, self.book_id, Choices(panels=panels, task=task), self.services)

    def claim(self) -> Claimed | None:
        """The next step that writes."""
        for lane in (self.writer, COMPUTE):
            for step in self.store.write(lambda connection, lane=lane: moves.claim(connection, lane)):  # type: ignore[misc]
                return step if step.kind in KINDS else None
        return None

    def go(self, steps: int | None = None) -> list[Claimed]:
        done: list[Claimed] = []
        while (steps is None or len(done) < steps) and (step := self.claim()):
            self.do(step)
            done.append(step)
        return done

    def do(self, step: Claimed) -> None:
        if step.lane == COMPUTE:
            self.keep(step, STEPS[step.kind].run(self.desk, step))
            return
        self.ask(step)
        self.adopt(step)

    def ask(self, step: Claimed) -> None:
        """Send the call and keep its answer on disk."""
        prepare = STEPS[step.kind].prepare
        assert prepare
        call = prepare(self.desk, step)
        self.store.write(lambda connection: moves.send(connection, step, call.sending))
        answer = call.ask()
        self.store.answers.keep(step.attempt_id, answer.body, note_of(call, answer, 0.1))

    def adopt(self, step: Claimed) -> None:
        kept, adopt = self.store.answers.find(step.attempt_id), STEPS[step.kind].adopt
        assert kept
        assert adopt
        answer = asked(kept)
        self.keep(step, adopt(self.desk, step, answer), answer.receipt)
        self.store.answers.drop(step.attempt_id)

    def keep(self, step: Claimed, result: Result, receipt: Any = None) -> None:
        self.store.write(lambda connection: results.succeed(connection, step, result, receipt))


@contextmanager
def a_service(name: str, model: Model, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeService]:
    """The fake of a service that answers like this model; its key is in the environment."""
    service: FakeService
    if name == "gemini":
        service = gemini.FakeGemini()
        service.always(lambda call: gemini.text(model.answer(gemini.asked(call).prompt))(call))
        monkeypatch.setenv("GEMINI_API_KEY", gemini.KEY)
    else:
        service = openai.FakeOpenAI()
        service.always(lambda call: _chatted(model, call))
        monkeypatch.setenv("OPENAI_API_KEY", openai.KEY)
    with service:
        yield service


def _chatted(model: Model, call: Call) -> Reply:
    return openai.written(model.answer(call.json["messages"][-1]["content"]))(call)


def services_at(service: FakeService, name: str) -> Services:
    address = service.url if name == "gemini" else f"{service.url}/v1"
    return Services(lambda: Settings(providers=(ProviderSettings(name, base_url=address),)))


def open_store(folder: Path) -> Store:
    return Store(LibraryPaths(folder / "library"))


def a_story(text: str, language: Language = Language.ENGLISH) -> Story:
    return Story("Rain", text, language, "utf-8", (Chapter(1, "", Span(0, len(text)), Span(0, len(text))),))
