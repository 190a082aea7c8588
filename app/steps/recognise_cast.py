"""All scripts of a book become its cast, each member with a look of their own."""

from __future__ import annotations

from app.ai.draft.cast import recognise_cast
from app.ai.draft.looks import dress
from app.book.cast import Character
from app.book.script import Script
from app.book.text import Language
from app.steps.desk import Desk
from app.work.results import CastRecognised
from app.work.tasks import Claimed


def run(desk: Desk, step: Claimed) -> CastRecognised:
    story = desk.store.books.story(step.book_id)
    return CastRecognised(desk.in_child(dressed_cast, story.text, desk.store.books.scripts(step.book_id), story.language))


def dressed_cast(text: str, scripts: tuple[Script, ...], language: Language) -> tuple[Character, ...]:
    return dress(recognise_cast(text, scripts, language))
