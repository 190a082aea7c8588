"""Where a book's sentences went, counted chapter by chapter: for a child process, because a novel has many of them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.book.coverage import coverage
from app.book.script import Script
from app.book.storyboard import Panel
from app.book.text import Chapter, Language, Story

if TYPE_CHECKING:
    from app.store.store import Store

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one chapter. size: words, or characters where the language has no spaces. fates: as `Coverage.counts` names them."""

    chapter: int
    size: int
    fates: Mapping[str, int] = field(default_factory=dict)


def tallies(store: Store, book_id: int, in_child: Callable[..., Any]) -> tuple[Tally, ...]:
    """By chapter, 0 for what is outside of all. in_child: runs a function in a child process."""
    text, language, chapters = store.books.story_told(book_id)
    scripts = tuple(zlib.compress(one, 1) for one in store.books.scripts_told(book_id))
    found: tuple[Tally, ...] = in_child(count, text, language, chapters, scripts, store.panels.told(book_id))
    return found


def count(
    text: bytes, language: Language, chapters: tuple[Chapter, ...], scripts: Sequence[bytes], panels: Sequence[tuple[bytes, bool]]
) -> tuple[Tally, ...]:
    """scripts: compressed, as panels each in the words of the store. With each panel, whether it is drawn."""
    story = Story("", text.decode(), language, "", chapters)
    from app.store import codec

    written = [codec.load(Script, zlib.decompress(one)) for one in scripts]
    shown: list[Panel] = [codec.load(Panel, one) for one, _ in panels]
    drawn = {panel.number for panel, (_, there) in zip(shown, panels, strict=True) if there}
    told = coverage(story, written, shown, drawn)
    fates: dict[int, dict[str, int]] = {}
    for one in told.sentences:
        key = f"{one.fate}.{one.why}" if one.why else str(one.fate)
        of_chapter = fates.setdefault(one.chapter, {})
        of_chapter[key] = of_chapter.get(key, 0) + 1
    outside = (Tally(0, 0, fates[0]),) if 0 in fates else ()
    return (*outside, *(Tally(one.number, _size(one.body.of(story.text), language), fates.get(one.number, {})) for one in chapters))


def _size(text: str, language: Language) -> int:
    if language is Language.ENGLISH:
        return sum(1 for _ in _WORD.finditer(text))
    return sum(1 for letter in text if letter.isalnum())
