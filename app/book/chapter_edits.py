"""What a person does to the chapters of a story before they are told: each function gives the changed story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.book.lines import trimmed
from app.book.text import Chapter, Span, Story
from app.errors import BadInput, NotFound


def chapter_of(story: Story, number: int) -> Chapter:
    """Raises NotFound "chapter-not-found"."""
    found = next((one for one in story.chapters if one.number == number), None)
    if found is None:
        raise NotFound("chapter-not-found", chapter=number, most=len(story.chapters))
    return found


def rename(story: Story, number: int, title: str) -> Story:
    chapter = chapter_of(story, number)
    return _with(story, [replace(chapter, title=" ".join(title.split())) if one is chapter else one for one in story.chapters])


def leave_out(story: Story, number: int, left_out: bool = True) -> Story:
    chapter = chapter_of(story, number)
    return _with(story, [replace(chapter, left_out=left_out) if one is chapter else one for one in story.chapters])


def split(story: Story, number: int, at: int, title: str = "") -> Story:
    """Two chapters of one, the second from the place `at` of the text on. Raises BadInput "chapter-one-half" where a side is empty."""
    chapter = chapter_of(story, number)
    inside = min(max(at, chapter.body.start), chapter.body.end)
    first, second = (trimmed(story.text, part) for part in (Span(chapter.body.start, inside), Span(inside, chapter.body.end)))
    if not len(first) or not len(second):
        raise BadInput("chapter-one-half", chapter=number)
    halves = (
        replace(chapter, span=Span(chapter.span.start, inside), body=first),
        replace(chapter, title=" ".join(title.split()), span=Span(inside, chapter.span.end), body=second),
    )
    return _with(story, [half for one in story.chapters for half in (halves if one is chapter else (one,))])


def join(story: Story, number: int) -> Story:
    """A chapter and the next one; the heading between them is told as text. Raises NotFound "chapter-not-found" behind the last one."""
    first, second = chapter_of(story, number), chapter_of(story, number + 1)
    whole = replace(
        first,
        span=Span(first.span.start, second.span.end),
        body=Span(first.body.start, max(first.body.end, second.body.end)),
        left_out=first.left_out and second.left_out,
    )
    return _with(story, [whole if one is first else one for one in story.chapters if one is not second])


def _with(story: Story, chapters: Sequence[Chapter]) -> Story:
    return replace(story, chapters=tuple(one if one.number == n else replace(one, number=n) for n, one in enumerate(chapters, 1)))
