"""A script in a person's order becomes panels in that order."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.book import runs, script_edits
from app.book.page import Direction
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.script_edits import LineAt
from app.book.style import Style
from app.book.text import Language, Span
from app.steps.plan_storyboard import Cutting, plan
from app.store.views import BookHead
from tests.book.scripts import TEXT, edited, written

HEAD = BookHead(1, "b", "Words", Language.ENGLISH, Direction.LEFT_TO_RIGHT, Style(), None)


def panels(script: Script, count: int | None = None) -> tuple[tuple[int, Span], ...]:
    board = plan(Cutting(TEXT, script, (), HEAD, count, 1, 1))
    assert [panel.number for panel in board.panels] == list(range(1, len(board.panels) + 1))
    return tuple((panel.scene, panel.span) for panel in board.panels)


@given(written())
def test_that_a_script_nobody_touched_is_told_in_one_run(script: Script) -> None:
    assert runs.runs(script) == (script,)


@given(st.data(), written())
def test_that_the_runs_hold_every_scene_once_and_in_order(data: st.DataObject, script: Script) -> None:
    mine = data.draw(edited(script))
    parts = runs.runs(mine)
    assert [scene for part in parts for scene in part.scenes] == list(mine.scenes)
    for count in (None, 1, 7):
        shared = runs.shares(parts, count)
        assert len(shared) == len(parts)
        assert count is None or all(one and one >= 1 for one in shared)


@given(st.data(), written())
def test_that_panels_follow_the_scenes_and_show_everything_but_what_was_taken_out(data: st.DataObject, script: Script) -> None:
    mine = data.draw(edited(script))
    shown = panels(mine)
    assert [scene for scene, _ in shown] == sorted(scene for scene, _ in shown)
    out = places(mine.left_out)
    assert {at for at, letter in enumerate(TEXT) if not letter.isspace()} - out <= places([span for _, span in shown])
    for _, span in shown:
        words = places([span])
        assert not words or not {min(words), max(words)} & out


def places(spans: Sequence[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end) if not TEXT[at].isspace()}


def test_that_a_scene_of_the_persons_own_gets_a_panel_with_its_words() -> None:
    script = script_edits.add_scene(whole(), 2, Setting("a dream"))
    assert {scene for scene, _ in panels(script)} == {1, 3}
    script = script_edits.add_line(script, LineAt(2, 0), Line(LineKind.SPEECH, "Am I awake?", Span(0, 0), "Nao"))
    board = plan(Cutting(TEXT, script, (), HEAD, None, 1, 1))
    own = next(panel for panel in board.panels if panel.scene == 2)
    assert (own.text, own.setting.place, own.actors[0].character) == ("Am I awake?", "a dream", "Nao")


def whole() -> Script:
    half = len(TEXT) // 2
    parts = (Span(0, half), Span(half, len(TEXT)))
    return Script(1, tuple(Scene(n, one, Setting(), (), (Line(LineKind.NARRATION, one.of(TEXT), one),)) for n, one in enumerate(parts, 1)))


def test_that_the_second_scene_put_first_is_drawn_first() -> None:
    shown = panels(script_edits.move_scene(whole(), 2, 1))
    assert [scene for scene, _ in shown] == sorted(scene for scene, _ in shown)
    assert shown[0][1].start >= len(TEXT) // 2 > shown[-1][1].start
