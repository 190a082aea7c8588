"""A chapter becomes its script."""

from __future__ import annotations

from app.ai.draft.writer import write_script
from app.steps.desk import Desk
from app.work.results import ScriptWritten
from app.work.tasks import Claimed


def run(desk: Desk, step: Claimed) -> ScriptWritten:
    story = desk.store.books.story(step.book_id)
    chapter = next(one for one in story.chapters if one.number == int(step.target))
    return ScriptWritten(desk.in_child(write_script, story.text, chapter, story.language))
