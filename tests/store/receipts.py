"""A library whose panels were asked of a service, as its queue would have kept it."""

from __future__ import annotations

from app.book.layout import lay_out
from app.book.page import Direction
from app.errors import Problem
from app.store import books, moves, planning, results
from app.store.moves import Sending
from app.store.store import Store
from app.work.money import Receipt
from app.work.plan import ChapterPlan, plan_manga
from app.work.results import CastRecognised, PanelDrawn, ScriptWritten, StoryboardPlanned
from app.work.states import Event
from app.work.tasks import COMPUTE, Claimed, TaskChoices, TaskKind
from tests.story import a_story, empty_script, some_panels

SERVICE = "paid"


def book_to_draw(store: Store, panels: int) -> tuple[int, int]:
    """A book whose panels wait for the service; its task."""
    book_id = store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    plan, choices = plan_manga([ChapterPlan(1, panels)], ()), TaskChoices(artist=SERVICE)
    task_id = store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, plan, choices)).task_id
    board = StoryboardPlanned(1, *lay_out(some_panels(panels), Direction.LEFT_TO_RIGHT))
    for result in (ScriptWritten(empty_script()), CastRecognised(()), board):
        claimed = claim(store, task_id, COMPUTE)
        store.write(lambda connection, c=claimed, r=result: results.succeed(connection, c, r))  # type: ignore[misc]
    return book_id, task_id


def claim(store: Store, task_id: int, lane: str = SERVICE) -> Claimed:
    return store.write(lambda connection: moves.claim(connection, lane, 1, [task_id]))[0]


def sent(store: Store, task_id: int, estimate: int | None = 40_000) -> Claimed:
    """A step whose call is out."""
    claimed = claim(store, task_id)
    store.write(lambda connection: moves.send(connection, claimed, Sending(SERVICE, "brush-1", "f00d", estimate)))
    return claimed


def answer(store: Store, claimed: Claimed, price: int | None, picture: str = "") -> None:
    drawn = PanelDrawn(
        int(claimed.target), picture or f"{claimed.target:0>32}.png", 10, 10, (), SERVICE, 0, "", (), "f00d", 1.0, model="brush-1"
    )
    receipt = Receipt(SERVICE, "brush-1", "f00d", f"request-{claimed.id}", 120, 1290, price)
    store.write(lambda connection: results.succeed(connection, claimed, drawn, receipt))


def useless(store: Store, claimed: Claimed, price: int | None) -> None:
    """It answered, and what it gave cannot be used."""
    problem, receipt = Problem("answer-not-a-picture"), Receipt(SERVICE, "brush-1", "f00d", price_micros=price)
    store.write(lambda connection: moves.settle(connection, claimed, Event.FAIL, problem, receipt=receipt))


def end(store: Store, claimed: Claimed, event: Event, code: str, *, lost: bool = False, **facts: object) -> None:
    problem = Problem(code, facts)
    store.write(lambda connection: moves.settle(connection, claimed, event, problem, again_in_s=-1.0, lost=lost))
