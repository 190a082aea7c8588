"""Scripts as hypothesis makes them: over a text of words, by a writer and after a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from app.book import script_edits
from app.book.script import Emotion, Line, LineKind, Scene, Script, Setting, TimeOfDay
from app.book.script_edits import LineAt
from app.book.text import Span
from app.errors import AppError

WORDS = 40
TEXT = " ".join(f"W{number:02}." for number in range(WORDS))  # each word is a sentence of four letters and a space


def word(first: int, last: int | None = None) -> Span:
    """From one word to before another."""
    return Span(first * 5, (first + 1 if last is None else last) * 5 - 1)


@st.composite
def written(draw: st.DrawFn) -> Script:
    """As a writer gives it: scenes without gaps, every word in one line."""
    cuts = draw(st.sets(st.integers(1, WORDS - 1), min_size=2, max_size=14))
    borders = sorted({0, WORDS, *cuts})
    opens = draw(st.sets(st.sampled_from(borders[:-1]), max_size=4)) | {0}
    scenes: list[Scene] = []
    for first, last in pairwise(borders):
        kind = draw(st.sampled_from([LineKind.SPEECH, LineKind.NARRATION, LineKind.ACTION]))
        span = word(first, last)
        line = Line(kind, span.of(TEXT), span, draw(st.sampled_from([None, "Nao", "Mei"])))
        if first in opens:
            setting = Setting(time=draw(st.sampled_from(list(TimeOfDay))))
            scenes.append(Scene(len(scenes) + 1, Span(first * 5, last * 5), setting, (), (line,)))
        else:
            before = scenes[-1]
            scenes[-1] = replace(before, span=Span(before.span.start, last * 5), lines=(*before.lines, line))
    scenes[-1] = replace(scenes[-1], span=Span(scenes[-1].span.start, len(TEXT)))
    return Script(1, tuple(scenes))


@st.composite
def edited(draw: st.DrawFn, script: Script) -> Script:
    """After a few things a person does; what cannot be done is left."""
    for _ in range(draw(st.integers(1, 5))):
        if not script.scenes:
            break
        scene = draw(st.sampled_from(script.scenes))
        at = LineAt(scene.number, draw(st.integers(0, max(0, len(scene.lines) - 1))))
        act = draw(st.sampled_from(sorted(ACTS)))
        try:
            script = ACTS[act](script, at, draw(st.integers(0, 6)))
        except AppError:
            continue
    return script


def _changed(script: Script, at: LineAt, number: int) -> Script:
    line = script_edits.line_of(script, at)
    return script_edits.change_line(script, at, replace(line, text=f"changed {number}", emotion=Emotion.HAPPY))


def _added(script: Script, at: LineAt, number: int) -> Script:
    return script_edits.add_line(script, at, Line(LineKind.SPEECH, f"added {number}", Span(0, 0), "Nao"))


ACTS: dict[str, Callable[[Script, LineAt, int], Script]] = {
    "change line": _changed,
    "add line": _added,
    "delete line": lambda script, at, _: script_edits.delete_line(script, at),
    "split line": lambda script, at, n: script_edits.split_line(script, at, 4 + n, TEXT),
    "join lines": lambda script, at, _: script_edits.join_lines(script, at),
    "move line": script_edits.move_line,
    "move line across": lambda script, at, n: script_edits.move_line_across(script, at, forward=n % 2 == 0),
    "setting": lambda script, at, n: script_edits.change_setting(script, at.scene, Setting(place=f"place {n}")),
    "add scene": lambda script, at, n: script_edits.add_scene(script, n, Setting(place="nowhere")),
    "delete scene": lambda script, at, _: script_edits.delete_scene(script, at.scene),
    "split scene": lambda script, at, _: script_edits.split_scene(script, at),
    "join scenes": lambda script, at, _: script_edits.join_scenes(script, at.scene),
    "move scene": lambda script, at, n: script_edits.move_scene(script, at.scene, 1 + n % 3),
}


def told(script: Script) -> list[int]:
    """Every place of the story that a line tells, once for each line."""
    return [at for scene in script.scenes for line in scene.lines for at in range(line.span.start, line.span.end) if not TEXT[at].isspace()]
