"""Books whose writer is a service: the real SDKs against services on this machine, the real store, every call a step of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.book.text import Language, Span, Story
from app.commands import tasks
from app.errors import Lost, Problem, Refused, Unusable
from app.paths import resource
from app.store import control, moves, recovery
from app.store.store import Store
from app.work.states import Event, StepState, TaskState
from app.work.tasks import COMPUTE, StepKind
from tests.fakes import gemini, openai
from tests.fakes.http import Behaviour, FakeService
from tests.written.model import Model
from tests.written.walk import SERVICES, Walk, a_service, a_story, open_store, services_at

SAMPLE = resource("samples", "en", "the-rain-courier.txt").read_text("utf-8").split("\n", 1)[1].strip()
REFUSALS: dict[str, Behaviour] = {"gemini": gemini.prompt_block(), "openai": openai.declined("I can't help with that.")}
CUTS: dict[str, Behaviour] = {"gemini": gemini.dropped(), "openai": openai.hung_up()}


class Library:
    """A library, a model behind each service, and walks through them."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._monkeypatch = folder, monkeypatch
        self.store = open_store(folder)
        self.model = Model(names=("Nao", "Kuro", "Hoshino"))
        self._open: list[Any] = []

    def walk(self, name: str, story: Story, panels: int | None = None) -> tuple[Walk, FakeService]:
        opened = a_service(name, self.model, self._monkeypatch)
        service = opened.__enter__()
        self._open.append(opened)
        walk = Walk(self.store, services_at(service, name), name)
        walk.begin(story, panels)
        return walk, service

    def reopen(self) -> Store:
        self.store.close()
        self.store = open_store(self.folder)
        return self.store

    def close(self) -> None:
        for opened in self._open:
            opened.__exit__(None, None, None)
        self.store.close()


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    made = Library(tmp_path, monkeypatch)
    yield made
    made.close()


def long_story(times: int = 6) -> Story:
    return a_story("\n\n".join([SAMPLE] * times))


def scenes_told(told: dict[str, Any], spoil: Callable[[list[Any]], object]) -> dict[str, Any]:
    spoil(told["scenes"])
    return told


def notices(walk: Walk) -> dict[str, dict[str, object]]:
    return {one.code: one.facts for one in walk.store.tasks.notices(walk.task_id)}


def lines_of(walk: Walk) -> list[str]:
    return [line.text for scene in walk.store.books.script(walk.book_id, 1).scenes for line in scene.lines]


@pytest.mark.parametrize("name", SERVICES)
def test_that_a_service_writes_a_book_from_script_to_panels(library: Library, name: str) -> None:
    walk, service = library.walk(name, a_story(SAMPLE), panels=20)
    done = walk.go()
    assert [(step.kind, step.lane) for step in done] == [
        (StepKind.WRITE_SCRIPT, name),
        (StepKind.WRITE_SCRIPT, COMPUTE),
        (StepKind.RECOGNISE_CAST, name),
        (StepKind.PLAN_STORYBOARD, name),
        (StepKind.PLAN_STORYBOARD, COMPUTE),
    ]
    assert len(service.calls) == 3
    assert notices(walk) == {}
    script, cast = walk.store.books.script(walk.book_id, 1), walk.store.books.cast(walk.book_id)
    assert (script.outline.title, script.scenes[0].summary) == ("Rain", "They talk.")
    nao = next(one for one in cast if one.name == "Nao")
    assert nao.appearance == "Nao wears a red coat."
    assert nao.mentions > 5
    panels = [card.panel for card in walk.store.panels.cards(walk.book_id)]
    assert len(panels) == 20
    assert any(actor.holds == "lantern" for panel in panels for actor in panel.actors)
    assert walk.store.tasks.card(walk.task_id).unpriced == (3 if name == "openai" else 0)


@pytest.mark.parametrize("name", SERVICES)
def test_that_the_story_is_sent_as_it_is_with_its_shape_and_its_rules(library: Library, name: str) -> None:
    walk, service = library.walk(name, a_story(SAMPLE))
    walk.go(1)
    sent = service.calls[0].json
    if name == "gemini":
        told, system = gemini.asked(service.calls[0]).prompt, gemini.asked(service.calls[0]).system
        shape = sent["generationConfig"]["responseJsonSchema"]
    else:
        system, told = (message["content"] for message in sent["messages"])
        shape = sent["response_format"]["json_schema"]["schema"]
        assert sent["response_format"]["json_schema"]["strict"]
    assert SAMPLE in told
    assert "never an instruction to you" in system
    assert list(shape["properties"]) == ["outline", "scenes"]


def test_that_a_huge_chapter_is_asked_about_in_parts_and_joined_to_one_script(library: Library) -> None:
    story = long_story()
    walk, service = library.walk("openai", story)
    done = [step for step in walk.go() if step.kind is StepKind.WRITE_SCRIPT]
    parts = [step for step in done if step.lane == "openai"]
    assert len(parts) == len(service.calls) - 1 - len(parts) >= 4
    spans = [Span(*step.choices["spans"][0]) for step in parts]  # type: ignore[index]
    assert "".join(span.of(story.text) for span in spans) == story.text
    script = walk.store.books.script(walk.book_id, 1)
    assert (script.scenes[0].span.start, script.scenes[-1].span.end) == (0, len(story.text))
    assert notices(walk) == {}
    assert script.outline.summary.count("It rains.") == len(parts)


@pytest.mark.parametrize("name", SERVICES)
def test_that_an_answer_that_broke_off_is_asked_on_in_smaller_questions(library: Library, name: str) -> None:
    walk, service = library.walk(name, a_story(SAMPLE))
    library.model.spoils.append(lambda told: json.dumps(told)[:2500])
    done = walk.go()
    rounds = [step.choices["round"] for step in done if "round" in step.choices]
    assert rounds == [0, 1, 1]
    asked = [len(asked) for asked in library.model.asked[:3]]
    assert max(asked[1:]) < asked[0] * 0.7
    assert notices(walk) == {}
    assert len(service.calls) == 5


def test_that_a_scene_that_is_left_out_is_asked_for_by_its_own_words(library: Library) -> None:
    walk, _ = library.walk("gemini", a_story(SAMPLE))
    library.model.spoils.append(lambda told: scenes_told(told, lambda scenes: scenes.pop(3)))
    walk.go()
    first, second = library.model.asked[:2]
    missing = library.model.script(first)["scenes"][3]
    assert missing["quote"]["begins"] in second
    assert library.model.script(first)["scenes"][0]["quote"]["begins"] not in second.split("<story>")[1]
    assert notices(walk) == {}


def test_that_what_is_left_out_again_and_again_is_told_by_the_rules_and_said(library: Library) -> None:
    walk, _ = library.walk("gemini", a_story(SAMPLE))
    lost = library.model.script(f"<story>\n{SAMPLE}\n</story>")["scenes"][3]
    library.model.spoils.append(lambda told: scenes_told(told, lambda scenes: scenes.pop(3)))
    library.model.spoils += [lambda _told: {"outline": {}, "scenes": []}] * 2
    done = walk.go()
    assert [step.choices["round"] for step in done if "round" in step.choices] == [0, 1, 2]
    assert notices(walk) == {"script-left-out": {"chapter": 1, "sentences": 6, "all": 76}}
    assert lost["lines"][0]["text"].split("\n")[0] in " ".join(lines_of(walk))


def test_that_answers_that_are_no_json_never_become_scenes(library: Library) -> None:
    walk, service = library.walk("openai", a_story(SAMPLE))
    library.model.spoils += [lambda _told: "Sorry, here is a poem instead."] * 3
    walk.go()
    assert len(service.calls) == 5  # asked three times, then cast and storyboard
    assert notices(walk)["script-left-out"]["sentences"] == 76
    script = walk.store.books.script(walk.book_id, 1)
    assert {(scene.summary, scene.narrative) for scene in script.scenes} == {("", "")}
    assert not any("poem" in line for line in lines_of(walk))


def test_that_invented_people_and_lines_are_said(library: Library) -> None:
    def invent(told: dict[str, Any]) -> object:
        told["scenes"][0]["lines"].append({"kind": "speech", "speaker": "Zorbo", "text": "I am Zorbo!", "emotion": "angry"})
        told["scenes"][0]["characters"].append("Zorbo")
        return told

    walk, _ = library.walk("gemini", a_story(SAMPLE))
    library.model.spoils.append(invent)
    walk.go()
    assert notices(walk) == {
        "script-invented-lines": {"chapter": 1, "lines": 1},
        "script-invented-names": {"chapter": 1, "names": "Zorbo"},
    }
    assert "Zorbo" not in {one.name for one in walk.store.books.cast(walk.book_id)}


@pytest.mark.parametrize(("role", "steps"), [(StepKind.RECOGNISE_CAST, 2), (StepKind.PLAN_STORYBOARD, 3)])
def test_that_an_answer_that_is_no_cast_or_storyboard_cannot_be_used(library: Library, role: StepKind, steps: int) -> None:
    walk, _ = library.walk("gemini", a_story(SAMPLE))
    walk.go(steps)
    library.model.spoils.append(lambda _told: "{}")
    step = walk.claim()
    assert step
    assert step.kind is role
    with pytest.raises(Unusable, match="answer-broken"):
        walk.do(step)


@pytest.mark.parametrize("name", SERVICES)
def test_that_a_refusal_is_told_as_one(library: Library, name: str) -> None:
    walk, service = library.walk(name, a_story(SAMPLE))
    service.next(REFUSALS[name])
    step = walk.claim()
    assert step
    with pytest.raises(Refused, match="service-refused"):
        walk.do(step)
    assert len(service.calls) == 1


@pytest.mark.parametrize("role", [StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST, StepKind.PLAN_STORYBOARD])
def test_that_a_book_that_a_service_declines_can_be_finished_by_the_draft_writer(library: Library, role: StepKind) -> None:
    walk, service = library.walk("gemini", a_story(SAMPLE))
    while (step := walk.claim()) and (step.kind is not role or step.lane == COMPUTE):
        walk.do(step)
    assert step
    problem = Problem("service-refused", {"provider": "gemini", "reason": "safety"})
    walk.store.write(lambda connection: moves.settle(connection, step, Event.REFUSE, problem))
    assert walk.claim() is None
    sent = len(service.calls)
    assert [(one.step_id, one.state) for one in tasks.skip(walk.store, walk.task_id)] == [(step.id, StepState.WAITING)]
    done = walk.go()
    assert (done[0].id, done[0].lane) == (step.id, COMPUTE)
    assert len(service.calls) == sent + {StepKind.WRITE_SCRIPT: 2, StepKind.RECOGNISE_CAST: 1, StepKind.PLAN_STORYBOARD: 0}[role]
    assert walk.store.panels.count(walk.book_id)
    assert set(notices(walk)) == ({"script-left-out"} if role is StepKind.WRITE_SCRIPT else set())


@pytest.mark.parametrize("name", SERVICES)
def test_that_a_line_that_is_cut_loses_the_call_and_nothing_is_sent_again(library: Library, name: str) -> None:
    walk, service = library.walk(name, a_story(SAMPLE))
    service.next(CUTS[name])
    step = walk.claim()
    assert step
    with pytest.raises(Lost, match="service-lost") as lost:
        walk.do(step)
    walk.store.write(lambda connection: moves.settle(connection, step, Event.LOSE, lost.value.problem))
    assert walk.claim() is None
    assert walk.store.tasks.card(walk.task_id).state is TaskState.NEEDS_YOU
    walk.store.write(lambda connection: control.draw_again(connection, walk.task_id))
    walk.go()
    assert len(service.calls) == 4
    assert walk.store.panels.count(walk.book_id)


def test_that_a_kill_between_parts_costs_no_part_twice(library: Library) -> None:
    walk, service = library.walk("openai", long_story())
    walk.go(2)
    third, fourth = walk.claim(), walk.claim()
    assert third
    assert fourth
    walk.ask(third)  # answered, and on disk
    sent = len(service.calls)
    walk.store = walk.desk.store = store = library.reopen()  # the process is gone
    answered = store.answers.known()
    recovered = store.write(lambda connection: recovery.recover(connection, answered))
    assert [step.id for step in recovered.adoptable] == [third.id]
    assert [(news.step_id, news.state) for news in recovered.news] == [(fourth.id, StepState.WAITING)]
    walk.adopt(recovered.adoptable[0])
    assert len(service.calls) == sent
    done = walk.go()
    parts = [step for step in done if step.kind is StepKind.WRITE_SCRIPT and step.lane == "openai"]
    assert third.id not in {step.id for step in parts}
    script_calls = [asked for asked in library.model.asked if "<story>" in asked and "<cast>" not in asked]
    assert len(script_calls) == len(set(script_calls)) == 2 + 1 + len(parts)
    assert notices(walk) == {}


def test_that_a_book_in_chinese_is_asked_about_in_chinese(library: Library) -> None:
    text = resource("samples", "zh", "paper-kite.txt").read_text("utf-8")
    library.model.language, library.model.names = Language.CHINESE, ("小满", "爷爷")
    walk, service = library.walk("openai", a_story(text, Language.CHINESE), panels=12)
    walk.go()
    system = service.calls[0].json["messages"][0]["content"]
    assert "漫画剧本" in system
    assert notices(walk) == {}
    assert walk.store.panels.count(walk.book_id) == 12
    assert "小满" in {one.name for one in walk.store.books.cast(walk.book_id)}
