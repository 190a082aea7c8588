"""A chapter becomes its script: by the draft writer, or asked of a service part by part and joined."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.ai import pricing
from app.ai.draft.writer import write_script
from app.book.parts import ScriptPart
from app.book.script import Script
from app.book.text import Chapter, Language, Span, Story
from app.errors import Problem
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.written import call_for, model_of
from app.work.plan import spans_of
from app.work.results import ScriptPartWritten, ScriptWritten
from app.work.tasks import Claimed, StepKind

if TYPE_CHECKING:
    from app.ai.written.join import Joined

MOST_NAMES = 5  # told in a problem


def run(desk: Desk, step: Claimed) -> ScriptWritten | ScriptPartWritten:
    """By the draft writer, in a child process; of what a service answered about the parts, where there are any.

    A part that no service shall write any more is left to the join, which has the draft writer tell it.
    """
    borders, asked = spans_of(step.choices.get("borders")), spans_of(step.choices.get("spans"))
    if not borders and not asked:
        text, language, chapters = desk.store.books.story_told(step.book_id)
        return ScriptWritten(desk.in_child(drafted, text, _numbered(chapters, step), language, reports=True))
    story, chapter = _chapter(desk, step)
    if asked:
        return ScriptPartWritten(chapter.number, _part(step), ScriptPart(asked, (), asked))
    parts = desk.store.segments.of(step.book_id, StepKind.WRITE_SCRIPT, chapter.number, ScriptPart)
    return desk.in_child(join, story.text, chapter, story.language, borders, parts)


def prepare(desk: Desk, step: Claimed) -> Call:
    """The call about one part of a chapter; nothing is sent here."""
    from app.ai.written import request as asking  # the shapes of answers take a while to build

    story, _ = _chapter(desk, step)
    asked, language = spans_of(step.choices.get("spans")), story.language
    request = asking.script_request(story.text, asked, language, model_of(desk, step), desk.store.paths.prompts)
    tokens = asking.script_tokens(asked, language)
    return call_for(desk, step, request, lambda name, one: asking.estimate(name, one, tokens, language, pricing.today()))


def adopt(desk: Desk, step: Claimed, answer: Asked) -> ScriptPartWritten:
    """What stands in the story is kept at once; what the answer left out is asked for again by steps of its own."""
    story, chapter = _chapter(desk, step)
    asked = spans_of(step.choices.get("spans"))
    value, again = desk.in_child(check, str(answer.body), story.text, asked, story.language)
    return ScriptPartWritten(chapter.number, _part(step), value, again)


def _part(step: Claimed) -> str:
    return str(step.choices.get("part", "1"))


def _chapter(desk: Desk, step: Claimed) -> tuple[Story, Chapter]:
    story = desk.store.books.story(step.book_id)
    return story, _numbered(story.chapters, step)


def _numbered(chapters: tuple[Chapter, ...], step: Claimed) -> Chapter:
    return next(one for one in chapters if one.number == int(step.target))


def drafted(text: bytes, chapter: Chapter, language: Language, report: Callable[[int, int], None]) -> Script:
    """By the draft writer, in a child process; text: in UTF-8."""
    return write_script(text.decode(), chapter, language, report)


def check(path: str, text: str, asked: tuple[Span, ...], language: Language) -> tuple[ScriptPart, tuple[tuple[Span, ...], ...]]:
    """For a child process: the bytes are a stranger's."""
    from app.ai.written.script import asked_again, script_part

    part = script_part(Path(path).read_bytes(), text, asked, language)
    return part, asked_again(text, part, language)


def join(text: str, chapter: Chapter, language: Language, borders: tuple[Span, ...], parts: tuple[ScriptPart, ...]) -> ScriptWritten:
    from app.ai.written.join import join_script

    joined = join_script(text, chapter, language, borders, parts)
    return ScriptWritten(joined.script, tuple(_problems(joined, chapter.number)))


def _problems(joined: Joined, chapter: int) -> Iterator[Problem]:
    if joined.left_out:
        yield Problem("script-left-out", {"chapter": chapter, "sentences": joined.left_out, "all": joined.sentences})
    if joined.invented_lines:
        yield Problem("script-invented-lines", {"chapter": chapter, "lines": joined.invented_lines})
    if joined.invented_names:
        yield Problem("script-invented-names", {"chapter": chapter, "names": named(joined.invented_names)})


def named(names: tuple[str, ...]) -> str:
    """The first few of them, for a sentence."""
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
