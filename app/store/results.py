"""Keeping what a step gave, and the steps that follow from it, inside the transaction of the step's own move."""

from __future__ import annotations

from sqlalchemy import Connection

from app.store import books, codec, panels, steps
from app.work import plan
from app.work.results import CastRecognised, Exported, PanelDrawn, Result, ScriptWritten, StoryboardPlanned
from app.work.states import Event
from app.work.tasks import Claimed, News, StepKind


def succeed(connection: Connection, claimed: Claimed, result: Result) -> News:
    """Result and new state, both or none."""
    late = steps.is_cancelling(connection, claimed.id)
    kept = _keep(connection, claimed, result)
    news = steps.settle(connection, claimed, Event.SUCCEED, result=kept)
    if late:
        steps.cancel_task(connection, claimed.task_id)  # the result is kept; what follows from it was cancelled with the task
    return news


def _keep(connection: Connection, claimed: Claimed, result: Result) -> str | None:
    books.touch(connection, claimed.book_id)
    match result:
        case ScriptWritten(script):
            books.keep_script(connection, claimed.book_id, script)
        case CastRecognised(cast):
            books.keep_cast(connection, claimed.book_id, cast)
        case StoryboardPlanned(_, found, pages):
            ids = panels.add_storyboard(connection, claimed.book_id, found, pages)
            drawings = steps.add_steps(connection, claimed.task_id, claimed.book_id, [plan.first_drawing(panel_id) for panel_id in ids])
            steps.wait_for(connection, claimed.task_id, StepKind.EXPORT, drawings)
        case PanelDrawn():
            steps.note_receipt(connection, claimed.attempt_id, result.artist, result.fingerprint, result.price_micros)
            panels.add_take(connection, result, claimed.attempt_id, claimed.id)
        case Exported():
            return codec.dump(result)
    return None
