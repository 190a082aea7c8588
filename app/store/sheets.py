"""Model sheets: every picture of a character that was drawn or cleaned. None is ever changed; which one is chosen and approved may be."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, select

from app.errors import Conflict, NotFound, Problem
from app.store import codec
from app.store.clock import moment, now
from app.store.rows import SheetRow, StepRow, TaskRow
from app.store.rowwise import add_row, execute
from app.store.views import SheetCard, StepCard
from app.work.results import SheetDrawn
from app.work.states import StepState
from app.work.tasks import Claimed, StepKind


@dataclass(frozen=True, slots=True)
class SheetMark:
    """What a person said of a sheet."""

    id: int
    chosen: bool
    approved: bool


class Sheets:
    """Reads: any thread. Functions that take a Connection belong to the writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_book(self, book_id: int) -> list[SheetCard]:
        return self._cards(_sheets().where(SheetRow.book_id == book_id))

    def of_character(self, book_id: int, names: Collection[str]) -> list[SheetCard]:
        """names: all that the character is called by, because a sheet keeps the name it was drawn under."""
        return self._cards(_sheets().where(SheetRow.book_id == book_id, SheetRow.character.in_(names)))

    def card(self, sheet_id: int) -> SheetCard:
        found = self._cards(_sheets().where(SheetRow.id == sheet_id))
        if not found:
            raise NotFound("sheet-not-found", name=str(sheet_id))
        return found[0]

    def under_way(self, book_id: int) -> dict[str, StepCard]:
        """The newest step of each name for which a sheet was asked; hidden tasks left out."""
        columns = (StepRow.id, StepRow.task_id, StepRow.target, StepRow.state, StepRow.attempts, StepRow.error, StepRow.seq)
        shown = select(TaskRow.id).where(TaskRow.book_id == book_id, TaskRow.deleted.is_(None))
        wanted = select(*columns).where(StepRow.task_id.in_(shown), StepRow.kind == StepKind.DRAW_SHEET)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(StepRow.id)).all()
        return {
            row[2]: StepCard(row[0], row[1], StepKind.DRAW_SHEET, row[2], StepState(row[3]), row[4], _problem(row[5]), row[6])
            for row in rows
        }

    def next_seed(self, book_id: int, name: str) -> int:
        """A seed no drawing of the character has had, done or still waiting."""
        planned = select(func.max(func.json_extract(StepRow.choices, "$.seed")))
        planned = planned.where(StepRow.book_id == book_id, StepRow.kind == StepKind.DRAW_SHEET, StepRow.target == name)
        drawn = select(func.max(SheetRow.seed)).where(SheetRow.book_id == book_id, SheetRow.character == name)
        with self._engine.connect() as connection:
            seeds = (connection.scalar(planned), connection.scalar(drawn))
        return max(-1 if seed is None else seed for seed in seeds) + 1

    def _cards(self, wanted: Select[Any]) -> list[SheetCard]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(SheetRow.id)).all()
        return [
            SheetCard(
                id=row.id,
                book_id=row.book_id,
                character=row.character,
                number=row.number,
                picture=row.picture,
                original=row.original,
                width=row.width,
                height=row.height,
                ratio=row.ratio,
                size=row.size,
                artist=row.artist,
                model=row.model,
                prompt=row.prompt,
                chosen=row.chosen,
                approved=row.approved,
                made=moment(row.made),
                seconds=row.seconds or 0.0,
                price_micros=row.price_micros,
            )
            for row in rows
        ]


def _problem(text: str | None) -> Problem | None:
    return codec.load(Problem, text) if text else None


def _sheets() -> Select[Any]:
    return select(SheetRow.__table__)


def add_sheet(connection: Connection, drawn: SheetDrawn, claimed: Claimed, price_micros: int | None, called: Collection[str] = ()) -> int:
    """Keep a sheet. It is chosen, unless the one that is has been approved: what a person found right stays until they choose.

    called: all names of whom it shows, where others were drawn under another name.
    """
    names = list({drawn.character, *called})
    where, those = (claimed.book_id, *names), f"book_id = ? AND character IN ({', '.join('?' * len(names))})"
    last = execute(connection, f"SELECT max(number) FROM sheet WHERE {those}", where).fetchone()[0]
    right = execute(connection, f"SELECT 1 FROM sheet WHERE {those} AND chosen AND approved", where).fetchone()
    sheet_id = add_row(
        connection,
        "sheet",
        book_id=claimed.book_id,
        character=drawn.character,
        number=(last or 0) + 1,
        picture=drawn.picture,
        original=drawn.original,
        width=drawn.width,
        height=drawn.height,
        ratio=drawn.ratio,
        size=drawn.size,
        artist=drawn.artist,
        model=drawn.model,
        prompt=drawn.prompt,
        seed=drawn.seed,
        chosen=False,
        approved=False,
        attempt_id=claimed.attempt_id,
        made=now(),
        seconds=drawn.seconds,
        price_micros=price_micros,
    )
    if right is None:
        choose_sheet(connection, sheet_id, names)
    return sheet_id


def choose_sheet(connection: Connection, sheet_id: int, names: Collection[str] = ()) -> None:
    """This one, and no other of the character. names: all that the character is called by, where others drew under another name."""
    book_id, name = execute(connection, "SELECT book_id, character FROM sheet WHERE id = ?", (sheet_id,)).fetchone()
    for one in {name, *names}:
        execute(connection, "UPDATE sheet SET chosen = (id = ?) WHERE book_id = ? AND character = ?", (sheet_id, book_id, one))


def put_marks(connection: Connection, now: Iterable[SheetMark], wanted: Iterable[SheetMark]) -> None:
    """From one state to the other. Raises Conflict "changed-meanwhile" where they are not in the first."""
    for one in now:
        found = execute(connection, "SELECT chosen, approved FROM sheet WHERE id = ?", (one.id,)).fetchone()
        if found is None or (bool(found[0]), bool(found[1])) != (one.chosen, one.approved):
            raise Conflict("changed-meanwhile")
    for one in wanted:
        execute(connection, "UPDATE sheet SET chosen = ?, approved = ? WHERE id = ?", (one.chosen, one.approved, one.id))


def names(connection: Connection, book_id: int) -> frozenset[str]:
    """Under which sheets were drawn."""
    return frozenset(name for (name,) in execute(connection, "SELECT DISTINCT character FROM sheet WHERE book_id = ?", (book_id,)))
