"""A revised story file, taken over: what still stands in it stays, nothing is thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.book import revision
from app.book.page import Page
from app.book.text import Story
from app.commands.edits import Edit, differing, news, olds
from app.errors import Conflict
from app.store.edits import State
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Revision:
    """What a revised story means for a book. kept, stale: numbers of panels. new: how many sentences no panel knows.

    edit: takes it over, and back; nothing is changed before.
    """

    kept: tuple[int, ...]
    stale: tuple[int, ...]
    new: int
    edit: Edit


def revise(store: Store, book_id: int, story: Story) -> Revision:
    """Compare a story with the one a book was made of. Not for the GUI thread: it reads both.

    Raises Conflict "still-planning" while parts of the old one are being written, found or cut into panels.
    """
    if store.tasks.is_writing(book_id):
        raise Conflict("still-planning", title=store.books.head(book_id).title)
    books = store.books
    old, scripts, cast, cards = books.story(book_id), books.scripts(book_id), books.whole_cast(book_id), store.panels.cards(book_id)
    found = revision.revise(old, replace(story, language=old.language), scripts, [card.panel for card in cards], cast)
    pages = store.panels.pages(book_id)
    before, after = {one.chapter: one for one in scripts}, {one.chapter: one for one in found.scripts}
    told = differing((number, before.get(number), after.get(number)) for number in sorted({*before, *after}))
    people = differing((one.name, one, now) for one, now in zip(cast, found.cast, strict=True))
    drawn = differing((card.id, card.panel, now) for card, now in zip(cards, found.panels, strict=True))
    chapters = {panel.number: panel.chapter for panel in found.panels}
    laid = differing((page.number, page, _page(page, chapters)) for page in pages)
    edit = Edit(
        "revise-story",
        book_id,
        State(old, olds(told), olds(people), olds(drawn), (), olds(laid)),
        State(found.story, news(told), news(people), news(drawn), (), news(laid)),
    )
    return Revision(found.kept, found.stale, len(found.new), edit)


def _page(page: Page, chapters: Mapping[int, int]) -> Page:
    """It belongs to the chapter its first panel is in now. chapters: of the panels, by number."""
    return replace(page, chapter=chapters.get(page.frames[0].panel, page.chapter)) if page.frames else page
