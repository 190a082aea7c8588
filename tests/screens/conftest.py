"""One library for all pictures, copied for every window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication

from app.commands import tasks
from app.program import Program
from app.store.views import PanelCard
from app.work.states import StepState
from tests.fakes.gemini import KEY
from tests.screens.world import COURIER, Studio, make_world, serve
from tests.ui.conftest import Bench, OpenBench, bot_wait, loop, open_bench  # noqa: F401 - fixtures
from tests.ui.keychain import InMemory

OpenWorld = Callable[[], Bench]


@pytest.fixture(scope="session")
def made_world(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("world") / "library"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEMINI_API_KEY", KEY)
        make_world(root, lambda come_true: bot_wait(qapp, come_true))
    return root


@pytest.fixture
def key() -> Iterator[None]:
    before, keychain = keyring.get_keyring(), InMemory()
    keychain.kept["GEMINI_API_KEY"] = KEY
    keyring.set_keyring(keychain)
    yield
    keyring.set_keyring(before)


@pytest.fixture
def open_world(key: None, open_bench: OpenBench, made_world: Path, tmp_path: Path) -> Iterator[OpenWorld]:  # noqa: F811
    """A window on the library, in which one panel is being drawn for as long as anybody looks."""
    with Studio() as studio:

        def one() -> Bench:
            library = tmp_path / "library"
            shutil.copytree(made_world, library)

            def go_on(program: Program) -> None:
                serve(program, studio)
                tasks.resume(program.store)

            bench = open_bench(library, go_on)
            bench.until(lambda: any(card.state is StepState.RUNNING for card in _courier(bench)))
            return bench

        yield one
        studio.go_on()


def _courier(bench: Bench) -> list[PanelCard]:
    return list(bench.program.store.panels.cards(COURIER))
