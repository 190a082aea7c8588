"""The chapters of a story before they are told: named, cut, joined, left out. Each function gives an edit, applied by nobody yet."""

from __future__ import annotations

from app.book import chapter_edits
from app.book.text import Story
from app.commands.edits import Edit
from app.errors import Conflict
from app.store.edits import State
from app.store.store import Store


def rename(store: Store, book_id: int, chapter: int, title: str) -> Edit:
    """At any time. Raises NotFound "chapter-not-found"."""
    story = store.books.story(book_id)
    return _edit("rename-chapter", book_id, story, chapter_edits.rename(story, chapter, title))


def leave_out(store: Store, book_id: int, chapter: int, left_out: bool = True) -> Edit:
    """Not told, or told after all. Raises Conflict "chapter-planned" where it is drawn, or will be."""
    _must_be_untold(store, book_id, chapter, chapter)
    story = store.books.story(book_id)
    return _edit("leave-out-chapter", book_id, story, chapter_edits.leave_out(story, chapter, left_out))


def split(store: Store, book_id: int, chapter: int, at: int, title: str = "") -> Edit:
    """From the place `at` of the text on it is another chapter. Raises Conflict "chapter-planned", BadInput "chapter-one-half"."""
    _must_be_untold(store, book_id, chapter)
    story = store.books.story(book_id)
    return _edit("split-chapter", book_id, story, chapter_edits.split(story, chapter, at, title))


def join(store: Store, book_id: int, chapter: int) -> Edit:
    """A chapter and the next one. Raises Conflict "chapter-planned", NotFound "chapter-not-found"."""
    _must_be_untold(store, book_id, chapter)
    story = store.books.story(book_id)
    return _edit("join-chapters", book_id, story, chapter_edits.join(story, chapter))


def _edit(name: str, book_id: int, before: Story, after: Story) -> Edit:
    return Edit(name, book_id, State(story=before), State(story=after))


def _must_be_untold(store: Store, book_id: int, first: int, last: int | None = None) -> None:
    """From the first chapter to the last, or to the end, where the others would be numbered anew."""
    told = {*store.tasks.planned_chapters(book_id), *store.panels.chapters(book_id)}
    told |= store.books.written_chapters(book_id) if last is None else set()
    for chapter in sorted(told):
        if first <= chapter and (last is None or chapter <= last):
            raise Conflict("chapter-planned", chapter=chapter)
