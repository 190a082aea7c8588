"""Several stories as one: the files of a book that was saved chapter by chapter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from app.book.script import Scene, Script
from app.book.text import Chapter, Origin, Place, Span, Story

BETWEEN = "\n\n"
_ARTICLES = ("the", "an")


@dataclass(frozen=True, slots=True)
class Told:
    """A story, with the scripts it has already."""

    story: Story
    scripts: tuple[Script, ...] = ()


def joined(parts: Sequence[Told], title: str = "") -> Told:
    """One after the other. Every chapter, scene and line stands at the same words as before; chapters are counted through.

    A story without headings is one chapter under its own title. title: of the whole; without one, what the titles have in common.
    """
    texts: list[str] = []
    chapters: list[Chapter] = []
    scripts: list[Script] = []
    places: list[Place] = []
    at = 0
    for part in parts:
        story, last = part.story, part is parts[-1]
        text = story.text if last else story.text + BETWEEN
        places.append(Place(at, story.title))
        moved = [_chapter(one, at, len(chapters)) for one in story.chapters]
        if moved and not last:  # what stands between two files belongs to the chapter before it
            moved[-1] = replace(moved[-1], span=Span(moved[-1].span.start, at + len(text)))
        if len(moved) == 1 and not moved[0].title:
            moved[0] = replace(moved[0], title=story.title)
        scripts += [_script(one, at, len(chapters)) for one in part.scripts]
        chapters += moved
        texts.append(text)
        at += len(text)
    longest = max((part.story for part in parts), key=lambda one: len(one.text))
    whole = Story(
        title or common_title([part.story.title for part in parts]),
        "".join(texts),
        longest.language,
        longest.encoding,
        tuple(chapters),
        Origin(places=tuple(places)),
    )
    return Told(whole, tuple(scripts))


def common_title(titles: Sequence[str]) -> str:
    """Rain, of Rain 01 and Rain 02; the first one where they have no word in common."""
    first, last = min(titles), max(titles)  # of all, these two have the least in common
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    common = "".join(letter for letter, _ in same)
    if any(one[len(common) : len(common) + 1].isascii() and one[len(common) : len(common) + 1].isalpha() for one in titles):
        common = re.sub(r"[A-Za-z]+$", "", common)  # a common beginning of two words is no word
    found = re.sub(r"[\W_\d]+$|[\s._-]*(?:chapter|part|ch|第)\W*\d*\W*$", "", common.strip(), flags=re.IGNORECASE).strip()
    return found if len(found) >= 2 and found.lower() not in _ARTICLES else titles[0]


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _chapter(one: Chapter, by: int, before: int) -> Chapter:
    return replace(one, number=before + one.number, span=_shifted(one.span, by), body=_shifted(one.body, by))


def _script(one: Script, by: int, before: int) -> Script:
    return replace(
        one,
        chapter=before + one.chapter,
        scenes=tuple(_scene(scene, by) for scene in one.scenes),
        left_out=tuple(_shifted(span, by) for span in one.left_out),
    )


def _scene(one: Scene, by: int) -> Scene:
    lines = tuple(replace(line, span=_shifted(line.span, by)) for line in one.lines)
    return replace(one, span=_shifted(one.span, by), lines=lines)
