"""A queue whose panels are drawn by the tests' service, through the program's own first half of the step."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.settings import ProviderSettings, Settings
from app.steps import draw_panel
from app.steps.call import Asked
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store.store import Store
from app.work.results import PanelDrawn
from app.work.states import StepState
from app.work.tasks import Claimed, StepKind
from tests.store.working import ARTIST
from workers.children import Children
from workers.queue import Queue

Adopt = Callable[[Desk, Claimed, Asked], PanelDrawn]


class SteadyChance:
    """No jitter: the shortest wait."""

    def random(self) -> float:
        return 0.0


def adopt(desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
    """As the program does it, but for the child process that looks into the picture."""
    looked = draw_panel.look_at(str(answer.body))
    picture = desk.store.pictures.adopt(answer.body, looked.digest, looked.thumb, looked.kind)
    receipt = answer.receipt
    return PanelDrawn(
        int(step.target), picture, looked.width, looked.height, (), receipt.provider, 0, "", (), receipt.fingerprint, answer.seconds
    )


def never(_desk: Desk, step: Claimed) -> PanelDrawn:
    raise AssertionError(f"{step.kind} is not done here")


class Studio:
    """A queue, and what goes with it."""

    def __init__(self, store: Store, places: int = 2, finish: Adopt = adopt) -> None:
        self.children = Children(2)
        settings = Settings(providers=(ProviderSettings(ARTIST, places=places),))
        doings = {**dict.fromkeys(StepKind, Doing(never)), StepKind.DRAW_PANEL: Doing(never, draw_panel.prepare, finish)}
        self.queue = Queue(store, self.children, doings, Services(lambda: settings), SteadyChance())  # type: ignore[arg-type]
        self.store = store

    def run_dry(self, qtbot: QtBot, timeout: int = 10_000) -> None:
        with qtbot.waitSignal(self.queue.idle, timeout=timeout):
            self.queue.wake()

    def drawings(self, task_id: int) -> list[StepState]:
        return [step.state for step in self.store.tasks.steps(task_id, StepKind.DRAW_PANEL)]

    def close(self) -> None:
        self.queue.close()
        self.children.close()
