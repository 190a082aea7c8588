"""Steps walked by hand through a real store, as the queue walks them."""

from __future__ import annotations

from collections.abc import Sequence

from app.book.layout import lay_out
from app.book.page import Direction
from app.store import books, moves, planning, results
from app.store.store import Store
from app.work.plan import ChapterPlan, ExportOrder, plan_manga
from app.work.results import CastRecognised, PanelDrawn, ScriptWritten, StoryboardPlanned
from app.work.tasks import COMPUTE, Claimed, NewStep, StepKind, TaskChoices, TaskKind
from tests.story import a_story, empty_script, some_panels

ARTIST = "test-artist"
PAID = TaskChoices(artist=ARTIST)
PRICE, ESTIMATE = 30_000, 40_000


def claim(store: Store, lane: str = COMPUTE) -> Claimed:
    return store.write(lambda connection: moves.claim(connection, lane))[0]


def claim_all(store: Store, lane: str, places: int = 99) -> list[Claimed]:
    return store.write(lambda connection: moves.claim(connection, lane, places))


def send(store: Store, claimed: Claimed, estimate: int | None = ESTIMATE) -> None:
    sending = moves.Sending(claimed.lane, "test-1", f"f{claimed.id}", estimate)
    store.write(lambda connection: moves.send(connection, claimed, sending))


def drawn(panel_id: int, artist: str = ARTIST) -> PanelDrawn:
    return PanelDrawn(panel_id, f"{panel_id:032}.png", 100, 150, (), artist, 0, "", (), "f", 0.1)


def a_manga(
    store: Store, panels: int, exports: Sequence[ExportOrder] = (), choices: TaskChoices = PAID, cap: int | None = None
) -> tuple[int, int]:
    """A book whose storyboard is planned and whose panels wait to be drawn: its id and its task's."""
    book_id = store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    plan = plan_manga([ChapterPlan(1, panels)], exports)
    planned = store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, plan, choices, cap))
    board = StoryboardPlanned(1, *lay_out(some_panels(panels), Direction.LEFT_TO_RIGHT))
    for result in (ScriptWritten(empty_script()), CastRecognised(()), board):
        step = claim(store)
        store.write(lambda connection, step=step, result=result: results.succeed(connection, step, result))  # type: ignore[misc]
    return book_id, planned.task_id


def draw(store: Store, claimed: Claimed) -> None:
    store.write(lambda connection: results.succeed(connection, claimed, drawn(int(claimed.target), claimed.lane)))


def drawings(count: int, lane: str, after: str = "") -> list[NewStep]:
    """Steps of no panel: for rules that are about steps alone."""
    return [NewStep(StepKind.WRITE_SCRIPT, f"s{n}", str(n), (after,) if after else (), lane=lane) for n in range(count)]
