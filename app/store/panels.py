"""Panels, their takes and their pages."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import lru_cache

from sqlalchemy import Connection, Engine, LargeBinary, Select, func, select, update

from app.book.following import drawn_from
from app.book.page import Page
from app.book.storyboard import Mark, Panel
from app.errors import NotFound, Problem
from app.store import books, codec
from app.store.clock import moment, now
from app.store.rows import PageRow, PanelRow, StepRow, TakeRow
from app.store.rowwise import add_row, execute
from app.store.stored import Stored
from app.store.views import PanelCard, TakeCard
from app.work.results import PanelDrawn
from app.work.states import StepState
from app.work.tasks import Claimed, StepKind

IN_BOOK = PanelRow.number > 0  # and not taken out of it by a person


class Panels:
    """Reads: any thread. Functions that take a Connection belong to the writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def cards(self, book_id: int, chapter: int | None = None) -> list[PanelCard]:
        """All panels of a book, or of a chapter of it, in reading order."""
        wanted = _cards().where(PanelRow.book_id == book_id, IN_BOOK)
        if chapter is not None:
            wanted = wanted.where(PanelRow.chapter == chapter)
        return self._cards(wanted.order_by(PanelRow.number))

    def told(self, book_id: int) -> tuple[tuple[bytes, bool], ...]:
        """The panels of a book as they are kept, each with whether it is drawn, for a child process that reads all of them."""
        wanted = select(PanelRow.value.cast(LargeBinary), PanelRow.take_id.is_not(None)).where(PanelRow.book_id == book_id, IN_BOOK)
        with self._engine.connect() as connection:
            return tuple((value, drawn) for value, drawn in connection.execute(wanted.order_by(PanelRow.number)))

    def cards_of(self, ids: Collection[int]) -> list[PanelCard]:
        """These panels as they are now, in reading order; those that are gone are left out."""
        return self._cards(_cards().where(PanelRow.id.in_(ids), IN_BOOK).order_by(PanelRow.number))

    def card(self, panel_id: int) -> PanelCard:
        found = self._cards(_cards().where(PanelRow.id == panel_id, IN_BOOK))
        if not found:
            raise NotFound("panel-not-found", name=str(panel_id))
        return found[0]

    def find(self, book_id: int, name: str) -> int:
        """The panel a person names: its number through the book, or page.place ("3.2")."""
        page, dot, place = name.partition(".")
        wanted = select(PanelRow.id).where(PanelRow.book_id == book_id)
        if max(len(page), len(place)) > 9 or not (page.isdecimal() and (place.isdecimal() or not dot)):
            raise NotFound("panel-not-found", name=name)
        if dot:
            wanted = wanted.where(PanelRow.page == int(page), PanelRow.place == int(place))
        else:
            wanted = wanted.where(PanelRow.number == int(page))
        with self._engine.connect() as connection:
            found = connection.scalar(wanted)
        if found is None:
            raise NotFound("panel-not-found", name=name)
        return found

    def count(self, book_id: int) -> int:
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).where(PanelRow.book_id == book_id, IN_BOOK)) or 0

    def chapters(self, book_id: int) -> set[int]:
        """Those that have panels."""
        with self._engine.connect() as connection:
            return set(connection.scalars(select(PanelRow.chapter).where(PanelRow.book_id == book_id, IN_BOOK).distinct()))

    def page_count(self, book_id: int) -> int:
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).where(PageRow.book_id == book_id)) or 0

    def book_of(self, panel_id: int) -> int:
        with self._engine.connect() as connection:
            found = connection.scalar(select(PanelRow.book_id).where(PanelRow.id == panel_id))
        if found is None:
            raise NotFound("panel-not-found", name=str(panel_id))
        return found

    def art_near(self, book_id: int, number: int, reach: int) -> list[tuple[Panel, str]]:
        """The panels around one whose chosen take a service drew, with its picture; what the draft artist drew is no model for art."""
        near = (PanelRow.book_id == book_id, IN_BOOK, PanelRow.number.between(number - reach, number + reach), PanelRow.number != number)
        wanted = select(PanelRow.value, TakeRow.picture).join(TakeRow, TakeRow.id == PanelRow.take_id)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.where(*near, TakeRow.artist != "draft").order_by(PanelRow.number)).all()
        return [(codec.load(Panel, value), picture) for value, picture in rows]

    def next_id(self) -> int:
        """What a panel that a person puts in may be called."""
        with self._engine.connect() as connection:
            return (connection.scalar(select(func.max(PanelRow.id))) or 0) + 1

    def pages(self, book_id: int, chapter: int | None = None) -> tuple[Page, ...]:
        """All pages of a book, or of a chapter of it, in reading order."""
        wanted = select(PageRow.value).where(PageRow.book_id == book_id).order_by(PageRow.number)
        if chapter is not None:
            wanted = wanted.where(PageRow.chapter == chapter)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted)
            return tuple(_page(value) for (value,) in rows)

    def _cards(self, wanted: Select[*tuple[object, ...]]) -> list[PanelCard]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [
            PanelCard(
                id=row.id,
                stored=Stored(Panel, row.value),
                page=row.page,
                place=row.place,
                state=StepState(row.state) if row.state else None,
                error=codec.load(Problem, row.error) if row.error else None,
                picture=row.picture,
                take=row.take_id,
                takes=row.takes,
                step=row.step_id or 0,
                seq=row.seq or 0,
                stale=row.picture is not None and row.shows is not None and row.shows != row.drawn_from,
                chapter=row.chapter,
            )
            for row in rows
        ]


@lru_cache(maxsize=4_000)  # a book's pages are read again and again, and few of them are others
def _page(value: str) -> Page:
    page: Page = codec.load(Page, value)
    return page


def _cards() -> Select[*tuple[object, ...]]:
    takes = select(func.count()).where(TakeRow.panel_id == PanelRow.id).correlate(PanelRow).scalar_subquery().label("takes")
    return (
        select(
            PanelRow.id,
            PanelRow.value,
            PanelRow.chapter,
            PanelRow.page,
            PanelRow.place,
            StepRow.state,
            StepRow.error,
            StepRow.seq,
            PanelRow.step_id,
            TakeRow.picture,
            PanelRow.take_id,
            PanelRow.source.label("shows"),
            TakeRow.source.label("drawn_from"),
            takes,
        )
        .outerjoin(StepRow, StepRow.id == PanelRow.step_id)
        .outerjoin(TakeRow, TakeRow.id == PanelRow.take_id)
    )


class Takes:
    """Every drawn result of a panel; none is ever changed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_panel(self, panel_id: int) -> list[TakeCard]:
        return self._cards(_takes().where(TakeRow.panel_id == panel_id).order_by(TakeRow.number))

    def card(self, take_id: int) -> TakeCard:
        found = self._cards(_takes().where(TakeRow.id == take_id))
        if not found:
            raise NotFound("take-not-found", name=str(take_id))
        return found[0]

    def asked_of(self, take_id: int | None) -> tuple[str, ...]:
        """What was asked for since the first drawing, up to this take."""
        with self._engine.connect() as connection:
            changes = connection.scalar(select(TakeRow.changes).where(TakeRow.id == take_id))
        return tuple(json.loads(changes)) if changes else ()

    def next_seed(self, panel_id: int) -> int:
        """A seed no drawing of the panel has had, done or still waiting, so that drawing again never gives the same picture."""
        planned = select(func.max(func.json_extract(StepRow.choices, "$.seed")))
        planned = planned.where(StepRow.kind == StepKind.DRAW_PANEL, StepRow.target == str(panel_id))
        drawn = select(func.max(TakeRow.seed)).where(TakeRow.panel_id == panel_id)  # also by steps that are history
        with self._engine.connect() as connection:
            seeds = (connection.scalar(planned), connection.scalar(drawn))
        return max(-1 if seed is None else seed for seed in seeds) + 1

    def _cards(self, wanted: Select[*tuple[object, ...]]) -> list[TakeCard]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [
            TakeCard(
                id=row.id,
                panel_id=row.panel_id,
                number=row.number,
                picture=row.picture,
                width=row.width,
                height=row.height,
                marks=codec.load(tuple[Mark, ...], row.marks),
                words=row.words,
                artist=row.artist,
                price_micros=row.price_micros,
                seconds=row.seconds or 0.0,
                made=moment(row.made),
                chosen=row.chosen == row.id,
                model=row.model,
                prompt=row.prompt,
            )
            for row in rows
        ]


def _takes() -> Select[*tuple[object, ...]]:
    columns = (TakeRow.id, TakeRow.panel_id, TakeRow.number, TakeRow.picture, TakeRow.width, TakeRow.height, TakeRow.marks, TakeRow.words)
    receipt = (TakeRow.artist, TakeRow.model, TakeRow.prompt, TakeRow.made, TakeRow.price_micros, TakeRow.seconds)
    return select(*columns, *receipt, PanelRow.take_id.label("chosen")).join(PanelRow, PanelRow.id == TakeRow.panel_id)


def add_storyboard(connection: Connection, book_id: int, panels: Sequence[Panel], pages: Sequence[Page]) -> list[int]:
    """Keep a chapter's panels and pages; the panels' new ids, in order."""
    where = {frame.panel: (page.number, place) for page in pages for place, frame in enumerate(page.frames, 1)}
    cast = books.cast_of(connection, book_id)
    ids: list[int] = []
    for panel in panels:
        page, place = where[panel.number]
        value = codec.dump(panel)
        at = {"number": panel.number, "chapter": panel.chapter, "page": page, "place": place}
        row = add_row(connection, "panel", book_id=book_id, **at, value=value, source=drawn_from(panel, cast))
        ids.append(row)
    for one in pages:
        add_row(connection, "page", book_id=book_id, number=one.number, chapter=one.chapter, value=codec.dump(one))
    return ids


def add_take(connection: Connection, drawn: PanelDrawn, claimed: Claimed, price_micros: int | None) -> int:
    """Keep a take, and choose it if it is of the panel's newest drawing step: what was asked for last is shown, whoever is first."""
    last = execute(connection, "SELECT max(number) FROM take WHERE panel_id = ?", (drawn.panel_id,)).fetchone()[0]
    take_id = add_row(
        connection,
        "take",
        panel_id=drawn.panel_id,
        number=(last or 0) + 1,
        picture=drawn.picture,
        width=drawn.width,
        height=drawn.height,
        marks=codec.dump(drawn.marks, tuple[Mark, ...]),
        artist=drawn.artist,
        model=drawn.model,
        prompt=drawn.prompt,
        seed=drawn.seed,
        words=drawn.words,
        changes=json.dumps(drawn.changes, ensure_ascii=False),
        attempt_id=claimed.attempt_id,
        made=now(),
        seconds=drawn.seconds,
        price_micros=price_micros,
        source=execute(connection, "SELECT source FROM attempt WHERE id = ?", (claimed.attempt_id,)).fetchone()[0],
    )
    shown = "UPDATE panel SET take_id = ? WHERE id = ? AND (take_id IS NULL OR step_id IS NULL OR step_id = ?)"
    execute(connection, shown, (take_id, drawn.panel_id, claimed.id))
    return take_id


def undrawn(connection: Connection, book_id: int) -> list[int]:
    """Panels without a picture whose drawing nobody has planned, or somebody cancelled, in reading order."""
    wanted = """
    SELECT panel.id FROM panel LEFT JOIN step ON step.id = panel.step_id
    WHERE panel.book_id = ? AND number > 0 AND take_id IS NULL AND (state IS NULL OR state = 'cancelled') ORDER BY number
    """
    return [one for (one,) in execute(connection, wanted, (book_id,)).fetchall()]


def choose_take(connection: Connection, take_id: int) -> None:
    panel = select(TakeRow.panel_id).where(TakeRow.id == take_id).scalar_subquery()
    connection.execute(update(PanelRow).where(PanelRow.id == panel).values(take_id=take_id))
