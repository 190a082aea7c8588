"""Storyboards as hypothesis makes them: panels of a script on pages, and what a person does to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from app.book import storyboard_edits as edits
from app.book.layout import lay_out
from app.book.lines import shown_in
from app.book.page import Direction, Page
from app.book.script import Setting
from app.book.storyboard import Angle, Panel, Shot, Weight
from app.book.storyboard_edits import Board, Settled, Told, board_of, settled
from app.book.text import Language
from app.errors import AppError
from tests.book.scripts import TEXT, WORDS, word, written

Planned = tuple[Told, tuple[Panel, ...], tuple[Page, ...], Direction]
FIRST = 11  # the number of the chapter's first panel
FIRST_PAGE = 4


@st.composite
def boards(draw: st.DrawFn) -> Planned:
    """A chapter as it was planned: every word in one panel."""
    script = draw(written())
    told = Told(TEXT, Language.ENGLISH, script, {})
    cuts = sorted({0, WORDS, *draw(st.sets(st.integers(1, WORDS - 1), min_size=1, max_size=12))})
    spans = [word(first, last) for first, last in pairwise(cuts)]
    lines = shown_in(TEXT, script, spans)
    panels = [
        Panel(FIRST + at, 1, 1, span, span.of(TEXT), draw(st.sampled_from(list(Shot))), Setting(), lines=shown)
        for at, (span, shown) in enumerate(zip(spans, lines, strict=True))
    ]
    direction = draw(st.sampled_from(list(Direction)))
    return told, *lay_out(panels, direction, FIRST_PAGE), direction


@st.composite
def after(draw: st.DrawFn, planned: Planned) -> tuple[Settled, list[tuple[str, int]]]:
    """After some edits, each laid out; and what was done. What cannot be done is left."""
    told, panels, pages, direction = planned
    now, done = Settled(tuple((one.number, one) for one in panels), pages), []
    for _ in range(draw(st.integers(1, 4))):
        shown = [panel for _, panel in now.panels]
        name, number = draw(st.sampled_from(sorted(ACTS))), draw(st.sampled_from(shown)).number
        board = board_of(1, shown, now.pages)
        try:
            new = ACTS[name](board, number, draw(st.integers(0, 7)), told)
        except AppError:
            continue
        done.append((name, number))
        now = settled(board, now.pages, new, direction, set())
    return now, done


def _shot(board: Board, number: int, n: int, _told: Told) -> Board:
    return edits.change(
        board, number, lambda one: replace(one, shot=list(Shot)[n % 6], angle=list(Angle)[n % 5], weight=list(Weight)[n % 3])
    )


ACTS: dict[str, Callable[[Board, int, int, Told], Board]] = {
    "change": _shot,
    "move": lambda board, number, n, _: edits.move(board, number, n % len(board.leaves), n % 5),
    "new page": lambda board, number, n, _: edits.move_to_new_page(board, number, n),
    "delete": lambda board, number, _n, _: edits.delete(board, number),
    "add": lambda board, number, n, _: edits.add(board, number, f"a cat {n}"),
    "split": lambda board, number, n, told: edits.split(board, number, told, n or None),
    "merge": lambda board, number, _n, told: edits.merge(board, number, told),
    "line on": lambda board, number, n, told: edits.move_lines(board, number, n % 3, told, forward=True),
    "line back": lambda board, number, n, told: edits.move_lines(board, number, n % 3, told, forward=False),
    "break": lambda board, number, _n, _: edits.break_before(board, number),
    "join": lambda board, number, n, _: edits.join_page(board, n % len(board.leaves)),
    "page": lambda board, number, n, _: edits.add_page(board, n % len(board.leaves)),
    "rows": lambda board, number, n, _: edits.set_rows(board, 0, (1,) * n),
    "per page": lambda board, number, n, _: edits.per_page(board, n + 1),
}


def shown_words(panels: list[Panel]) -> list[int]:
    """Which words of the text the panels show, each time they do."""
    return sorted(at // 5 for panel in panels for at in range(panel.span.start, panel.span.end) if at % 5 == 0)
