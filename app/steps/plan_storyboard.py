"""A chapter's script becomes panels on pages; numbers go on from the chapter before."""

from __future__ import annotations

from app.ai.draft.storyboard import plan_panels
from app.book.cast import Character
from app.book.layout import lay_out
from app.book.script import Script
from app.steps.desk import Desk
from app.store.views import BookHead
from app.work.results import StoryboardPlanned
from app.work.tasks import Claimed


def run(desk: Desk, step: Claimed) -> StoryboardPlanned:
    books, panels = desk.store.books, desk.store.panels
    chapter = int(step.target)
    count = step.choices.get("panels")
    return desk.in_child(
        plan,
        books.story(step.book_id).text,
        books.script(step.book_id, chapter),
        books.cast(step.book_id),
        books.head(step.book_id),
        count if isinstance(count, int) else None,
        panels.count(step.book_id) + 1,
        panels.page_count(step.book_id) + 1,
    )


def plan(
    text: str, script: Script, cast: tuple[Character, ...], book: BookHead, count: int | None, number: int, page: int
) -> StoryboardPlanned:
    cut = plan_panels(text, script, cast, book.language, book.style, count, number)
    panels, pages = lay_out(cut, book.direction, page)
    return StoryboardPlanned(script.chapter, panels, pages)
