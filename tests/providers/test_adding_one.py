"""The provider that docs/providers.md gives as an example is one."""

from __future__ import annotations

import base64
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from app.ai.provider import Access, Provider
from app.errors import Busy, Lost, Rejected, Unreachable, Unusable
from tests.architecture.source import ROOT
from tests.fakes.http import Call, Cut, FakeService, Reply, closed_port
from tests.fakes.pictures import a_picture
from tests.providers.asking import drawing
from tests.providers.contract import failure_of

GUIDE = (ROOT / "docs" / "providers.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return found[1]


class FakeWebUI(FakeService):
    def usual(self, call: Call) -> Reply:
        return Reply(body={"images": [base64.b64encode(a_picture(4, 4, of=call.json["prompt"])).decode()]})


@pytest.fixture
def service() -> Iterator[FakeWebUI]:
    with FakeWebUI() as fake:
        yield fake


@pytest.fixture(scope="module")
def example() -> Provider:
    names: dict[str, Any] = {}
    exec(compile(block("python"), "docs/providers.md", "exec"), names)
    provider = names["PROVIDER"]
    assert isinstance(provider, Provider)
    return provider


def test_that_the_example_draws(example: Provider, service: FakeWebUI) -> None:
    assert example.artist is not None
    answer = example.artist(Access(base_url=service.url)).ask(drawing("A cat"))
    assert (answer.body, answer.kind, answer.price_micros) == (a_picture(4, 4, of="A cat"), "png", 0)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(503), Busy),
        (Reply(422, {"detail": "no"}), Rejected),
        (Reply(body={"images": []}), Unusable),
        (Reply(cut=Cut.BEFORE_ANSWER), Lost),
    ],
)
def test_that_the_example_tells_its_troubles_by_their_kind(example: Provider, service: FakeWebUI, reply: Reply, kind: type) -> None:
    assert example.artist is not None
    artist = example.artist(Access(base_url=service.url))
    service.next(lambda _call: reply)
    assert type(failure_of(lambda: artist.ask(drawing()))) is kind
    assert len(service.calls) == 1


def test_that_the_example_says_when_nothing_is_there(example: Provider) -> None:
    assert example.artist is not None
    artist = example.artist(Access(base_url=f"http://127.0.0.1:{closed_port()}"))
    assert type(failure_of(lambda: artist.ask(drawing()))) is Unreachable


def test_that_the_example_is_registered_under_its_name(example: Provider) -> None:
    groups = tomllib.loads(block("toml"))["project"]["entry-points"]
    assert list(groups["mangakai.providers"]) == [example.name]


def test_that_the_guide_names_every_place_of_a_workflow_and_every_kind_of_error() -> None:
    from app.ai.comfyui_workflow import PLACES

    assert len(PLACES) >= 8
    assert not [place for place in PLACES if f"%{place}" not in GUIDE]
    kinds = ("Busy", "Unreachable", "Rejected", "AccountStop", "Refused", "Unusable", "Lost")
    assert not [kind for kind in kinds if f"| `{kind}` |" not in GUIDE]
