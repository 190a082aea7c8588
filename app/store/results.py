"""Keeping what a step gave, and the steps that follow from it, inside the transaction of the step's own move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from app.errors import Problem
from app.store import books, codec, control, edits, moves, panels, planning, publications, segments, sheets
from app.work import plan
from app.work.money import Receipt
from app.work.publication import NOTHING
from app.work.results import (
    BoardPartPlanned,
    CastRecognised,
    Exported,
    PanelDrawn,
    Result,
    ScriptPartWritten,
    ScriptWritten,
    SheetDrawn,
    SitePublished,
    SiteRemoved,
    StoryboardPlanned,
)
from app.work.states import RUNNING, Event, StepState, origins
from app.work.tasks import Claimed, NewStep, StepKind


def succeed(connection: Connection, claimed: Claimed, result: Result, receipt: Receipt | None = None) -> moves.Settled:
    """Result and new state, both or none. receipt: of the service's call; work of this machine writes its own.

    Where the step has gone on without this attempt it does not move; a picture is kept all the same, because it was paid for.
    """
    state, newest = moves.stands(connection, claimed)
    event = Event.SUCCEED if state in RUNNING else Event.ADOPT
    ends = newest and state in origins(event)
    kept = _keep(connection, claimed, result, receipt) if ends or isinstance(result, (PanelDrawn, SheetDrawn)) else None
    settled = moves.settle(connection, claimed, event, result=kept, receipt=receipt or _own_receipt(result))
    if ends and state is StepState.CANCELLING:
        moves.note_late(connection, claimed)
        settled = replace(settled, news=replace(settled.news, late=True))
    if not (ends and isinstance(result, (CastRecognised, StoryboardPlanned, ScriptPartWritten))):
        return settled
    if state is StepState.CANCELLING:
        control.cancel_task(connection, claimed.task_id)  # the result is kept; what follows from it was cancelled with the task
    return moves.Settled(settled.news, True, settled.moved)


def _own_receipt(result: Result) -> Receipt | None:
    return Receipt(result.artist, result.model, result.fingerprint) if isinstance(result, (PanelDrawn, SheetDrawn)) else None


def _keep(connection: Connection, claimed: Claimed, result: Result, receipt: Receipt | None) -> str | None:
    books.touch(connection, claimed.book_id)
    match result:
        case ScriptWritten(script, problems):
            edits.keep_script(connection, claimed.book_id, script)
            return _told(problems)
        case ScriptPartWritten(chapter, part, value, again):
            segments.keep(connection, claimed.book_id, claimed.kind, chapter, part, value)
            _ask_again(connection, claimed, plan.script_again(claimed, again))
        case BoardPartPlanned(chapter, part, board):
            segments.keep(connection, claimed.book_id, claimed.kind, chapter, part, board)
        case CastRecognised(cast, problems):
            edits.keep_cast(connection, claimed.book_id, cast, claimed.choices.get("looks") == "stay")
            if claimed.choices.get(plan.HELD):
                return _told(problems)
            wanted = plan.first_sheets(books.cast_of(connection, claimed.book_id), sheets.names(connection, claimed.book_id), claimed.task)
            planning.add_steps(connection, claimed.task_id, claimed.book_id, wanted)
            return _told(problems)
        case StoryboardPlanned(_, found, pages, problems):
            ids = panels.add_storyboard(connection, claimed.book_id, found, pages)
            _draw(connection, claimed, ids)
            return _told(problems)
        case PanelDrawn():
            panels.add_take(connection, result, claimed, _price(receipt))
        case SheetDrawn():
            called = books.names_of(connection, claimed.book_id, result.character)
            sheets.add_sheet(connection, result, claimed, _price(receipt), called)
        case Exported() | SitePublished() | SiteRemoved():
            return _keep_outside(connection, claimed.book_id, result)
    return None


def _draw(connection: Connection, claimed: Claimed, panel_ids: Sequence[int]) -> None:
    """Their first drawings, and the exports behind them; but for what is to be looked at first: then a person says what is drawn."""
    if claimed.choices.get(plan.HELD):
        return
    behind = planning.sheets_under_way(connection, claimed.task_id)
    first = [replace(plan.first_drawing(panel_id, claimed.task), after=behind) for panel_id in panel_ids]
    drawings = planning.add_steps(connection, claimed.task_id, claimed.book_id, first)
    planning.wait_for(connection, claimed.task_id, StepKind.EXPORT, drawings)


def _keep_outside(connection: Connection, book_id: int, result: Exported | SitePublished | SiteRemoved) -> str:
    """What was made of a book outside the library, told with the step."""
    match result:
        case SiteRemoved(target):
            publications.forget(connection, book_id, target.place)
        case SitePublished():
            publications.keep(connection, book_id, result)
            result = replace(result, manifest=NOTHING)
    return codec.dump(result)


def _price(receipt: Receipt | None) -> int | None:
    """None where a service did not say; work of this machine costs nothing."""
    return receipt.price_micros if receipt else 0


def _told(problems: Sequence[Problem]) -> str | None:
    return codec.dump(tuple(problems), tuple[Problem, ...]) if problems else None


def _ask_again(connection: Connection, claimed: Claimed, steps: Sequence[NewStep]) -> None:
    """Follow-ups of a part: its chapter is joined behind them."""
    added = planning.add_steps(connection, claimed.task_id, claimed.book_id, steps)
    if added:
        planning.wait_for_key(connection, claimed.task_id, f"script-{claimed.target}", added)
