"""A chapter's script becomes panels on pages; numbers go on from the chapter before. A service may say where each begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ai import failures, pricing
from app.ai.draft.storyboard import plan_panels
from app.book.cast import Character
from app.book.layout import lay_out
from app.book.parts import BoardPart
from app.book.runs import is_added, own_panel, runs, shares
from app.book.script import Script
from app.book.storyboard import Panel
from app.book.text import Language, Span
from app.errors import Problem
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.write_script import named
from app.steps.written import call_for, model_of
from app.store.views import BookHead
from app.work.plan import spans_of
from app.work.results import BoardPartPlanned, StoryboardPlanned
from app.work.tasks import Claimed, StepKind


@dataclass(frozen=True, slots=True)
class Cutting:
    """What is cut into panels, how many are wanted, and the numbers of the first panel and page."""

    text: str
    script: Script
    cast: tuple[Character, ...]
    book: BookHead
    count: int | None
    number: int
    page: int


def run(desk: Desk, step: Claimed) -> StoryboardPlanned | BoardPartPlanned:
    """By the rules, in a child process; of what a service answered about the parts, where there are any. The layout is always ours.

    A part that no service shall plan any more is left to the join, which has the rules cut it.
    """
    if spans_of(step.choices.get("spans")):
        return BoardPartPlanned(int(step.target), _part(step), BoardPart(_span(step), ()))
    books, panels = desk.store.books, desk.store.panels
    chapter = int(step.target)
    borders = spans_of(step.choices.get("borders"))
    order = Cutting(
        books.story(step.book_id).text,
        books.script(step.book_id, chapter),
        books.cast(step.book_id),
        books.head(step.book_id),
        _count(step),
        panels.count(step.book_id) + 1,
        panels.page_count(step.book_id) + 1,
    )
    if not borders:
        return desk.in_child(plan, order)
    return desk.in_child(join, order, desk.store.segments.of(step.book_id, StepKind.PLAN_STORYBOARD, chapter, BoardPart), borders)


def prepare(desk: Desk, step: Claimed) -> Call:
    """The call about one part of a chapter; nothing is sent here."""
    from app.ai.written import request as asking

    books = desk.store.books
    story, cast, span = books.story(step.book_id), books.cast(step.book_id), _span(step)
    count, language = _count(step), story.language
    request = asking.board_request(story.text, span, cast, count, language, model_of(desk, step), desk.store.paths.prompts)
    tokens = asking.board_tokens(span, count, language)
    return call_for(desk, step, request, lambda name, one: asking.estimate(name, one, tokens, language, pricing.today()))


def adopt(desk: Desk, step: Claimed, answer: Asked) -> BoardPartPlanned:
    """Raises Unusable for an answer in which no panel can be placed in the story."""
    story, cast = desk.store.books.story(step.book_id), desk.store.books.cast(step.book_id)
    part = desk.in_child(check, str(answer.body), story.text, _span(step), cast, story.language)
    if part is None:
        raise failures.broken(step.lane, "not-json")
    return BoardPartPlanned(int(step.target), _part(step), part)


def _part(step: Claimed) -> str:
    return str(step.choices.get("part", "1"))


def _count(step: Claimed) -> int | None:
    count = step.choices.get("panels")
    return count if isinstance(count, int) else None


def _span(step: Claimed) -> Span:
    return spans_of(step.choices.get("spans"))[0]


def plan(order: Cutting) -> StoryboardPlanned:
    book = order.book
    told = _told(order, lambda run, count, number: plan_panels(order.text, run, order.cast, book.language, book.style, count, number))
    return _on_pages(order, told)


def _told(order: Cutting, cut: Callable[[Script, int | None, int], Sequence[Panel]]) -> tuple[Panel, ...]:
    """The chapter as its script tells it: run by run, with the scenes a person put in."""
    found: list[Panel] = []
    parts = runs(order.script)
    for run, count in zip(parts, shares(parts, order.count), strict=True):
        number = order.number + len(found)
        own = own_panel(run, number) if is_added(run) else None
        found += cut(run, count, number) if not is_added(run) else [own] if own else []
    return tuple(found)


def _on_pages(order: Cutting, told: Sequence[Panel], problems: tuple[Problem, ...] = ()) -> StoryboardPlanned:
    panels, pages = lay_out(told, order.book.direction, order.page)
    return StoryboardPlanned(order.script.chapter, panels, pages, problems)


def check(path: str, text: str, span: Span, cast: tuple[Character, ...], language: Language) -> BoardPart | None:
    """For a child process: the bytes are a stranger's."""
    from app.ai.written.storyboard import board_part

    return board_part(Path(path).read_bytes(), text, span, cast, language)


def join(order: Cutting, parts: tuple[BoardPart, ...], borders: tuple[Span, ...]) -> StoryboardPlanned:
    from app.ai.written.storyboard import BoardOrder, join_board

    script, book = order.script, order.book
    invented: dict[str, None] = {}

    def cut(run: Script, count: int | None, number: int) -> tuple[Panel, ...]:
        board = join_board(BoardOrder(order.text, run, order.cast, book.language, book.style, count, number), parts, borders)
        invented.update(dict.fromkeys(board.invented))
        return board.panels

    told, names = _told(order, cut), tuple(invented)
    problems = (Problem("storyboard-invented-names", {"chapter": script.chapter, "names": named(names)}),) if names else ()
    return _on_pages(order, told, problems)
