"""Lines of a script and the stretches of story they stand in: a line cut at a border, the lines a panel shows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.book.script import Line, LineKind, Scene, Script
from app.book.text import Span

QUOTE_MARKS = '“”"「」『』‘’«»（）'
SPOKEN = (LineKind.SPEECH, LineKind.THOUGHT)


def plain_words(words: str) -> str:
    """Without the marks of Markdown's emphasis and with single spaces."""
    return " ".join(re.sub(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)|(?<=\S)(\*{1,3}|_{1,3})(?![\w*])", "", words).split())


def trimmed(text: str, span: Span) -> Span:
    """Without white space at its ends; empty where there is nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def clipped(text: str, line: Line, span: Span) -> Line | None:
    """The part of a line that stands in `span`, told in the story's words; the line itself where all of it does, None where nothing."""
    if span.start <= line.span.start and line.span.end <= span.end:
        return line
    part = trimmed(text, Span(max(span.start, line.span.start), min(span.end, line.span.end)))
    words = part.of(text) if part.start < part.end else ""
    if line.kind in SPOKEN:
        words = words.strip(QUOTE_MARKS).strip()
    return replace(line, text=plain_words(words) or words, span=part) if words else None


def shown_in(text: str, script: Script, spans: Sequence[Span]) -> tuple[tuple[Line, ...], ...]:
    """The lines that each of these stretches shows, in the script's order.

    A line without words of the story goes with the line before it in its scene; a scene without any, with the stretch that stands for it.
    """
    order = sorted(range(len(spans)), key=lambda index: (spans[index].start, spans[index].end))
    starts = [spans[index].start for index in order]
    found: list[list[Line]] = [[] for _ in spans]
    for scene in script.scenes:
        if not len(scene.span):
            for index, span in enumerate(spans):
                found[index] += scene.lines if span == scene.span else ()
            continue
        for line, at in _anchored(scene):
            for place in _touched(order, starts, spans, Span(at, max(at + 1, line.span.end))):
                if len(spans[place]) and (part := clipped(text, line, spans[place]) if len(line.span) else line):
                    found[place].append(part)
                    if not len(line.span):
                        break
    return tuple(map(tuple, found))


def _anchored(scene: Scene) -> Iterator[tuple[Line, int]]:
    """Each line with the place in the story it belongs to."""
    last: int | None = None
    following = next((line.span.start for line in scene.lines if len(line.span)), scene.span.start)
    for line in scene.lines:
        if len(line.span):
            last = line.span.end - 1
            yield line, line.span.start
        else:
            yield line, following if last is None else last


def _touched(order: Sequence[int], starts: Sequence[int], spans: Sequence[Span], span: Span) -> Iterator[int]:
    first = max(0, bisect_right(starts, span.start) - 1)
    for index in range(first, bisect_left(starts, span.end)):
        place = order[index]
        if spans[place].end > span.start and spans[place].start < span.end:
            yield place
