"""Room for speech: heads stay below the top of a picture with lines."""

from __future__ import annotations

import pytest

from app.book.script import Line, LineKind
from app.book.storyboard import Actor, Ratio, Shot
from app.book.text import Span
from tests.draft_artist.board import drawn, panel

TALK = (Line(LineKind.SPEECH, "Wait for me.", Span(0, 4), "Nao"),)


@pytest.mark.parametrize("shot", [Shot.WIDE, Shot.MEDIUM, Shot.CLOSE_UP])
@pytest.mark.parametrize("ratio", [Ratio(2, 3), Ratio(1, 1), Ratio(4, 3)], ids=str)
def test_that_heads_leave_the_top_of_a_panel_with_lines_free(shot: Shot, ratio: Ratio) -> None:
    marks = drawn(panel(Actor("Nao"), Actor("Ken"), shot=shot, lines=TALK, ratio=ratio)).marks
    assert min(mark.head[1] for mark in marks) > 0.18


def test_that_a_single_figure_in_a_broad_panel_leaves_one_side_free() -> None:
    mark = drawn(panel(Actor("Nao"), shot=Shot.MEDIUM, lines=TALK, ratio=Ratio(5, 2))).marks[0]
    assert max(mark.head[0], 1 - mark.head[2]) > 0.5
