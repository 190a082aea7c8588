"""Stories of which it is known who is in them and who says what, and the files of every format and encoding they are told in.

A story file (`stories/*.story`) has a head (title, language, who is in it under which names; `main` and `minor`), then the story, in
which behind each quotation stands who says it: `{Mira}`; `{?Mira}` where the words alone do not make it clear; `{?}` for somebody without
a name; `{}` for words that nobody says. `# …` is a chapter's heading. `held` in the head: written when the rules were done, and never
tuned for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.book.text import Language
from tests.stories import makers
from tests.stories.tales import Tale

STORIES = Path(__file__).parent / "stories"
_MARK = re.compile(r"\{([^{}\n]*)\}")
_OPENING = {"”": "“", "’": "‘", "」": "「"}


@dataclass(frozen=True)
class Person:
    names: tuple[str, ...]
    main: bool


@dataclass(frozen=True)
class Said:
    """A quotation with its marks. speaker: None for words that nobody says, or nobody with a name."""

    words: str
    speaker: str | None
    clear: bool


@dataclass(frozen=True)
class Truth:
    key: str
    language: Language
    title: str
    held: bool
    people: tuple[Person, ...]
    said: tuple[Said, ...]
    tale: Tale

    @property
    def main(self) -> tuple[Person, ...]:
        return tuple(one for one in self.people if one.main)

    @property
    def headed(self) -> bool:
        return bool(self.tale.chapters[0][0])


@dataclass(frozen=True)
class File:
    """A truth in a format, and in an encoding where the format leaves that open."""

    truth: Truth
    kind: str
    encoding: str = "utf-8"

    @property
    def name(self) -> str:
        return f"{self.truth.key}.{self.kind}"

    def data(self) -> bytes:
        data = _MAKERS[self.kind](self.truth.tale)
        return data if self.encoding == "utf-8" else data.decode().encode(self.encoding)


@cache
def truths() -> tuple[Truth, ...]:
    return tuple(_read(path) for path in sorted(STORIES.glob("*.story")))


# Packed formats want headings; the written ones take any story. Encodings that hold every character of their language.
_HEADED = ("docx", "odt", "rtf", "epub", "html", "md", "fountain", "pdf")
_PLAIN = ("txt", "docx", "odt", "html")
_ENCODINGS = {
    Language.ENGLISH: ("utf-8", "cp1252", "utf-16"),
    Language.CHINESE: ("gb18030", "utf-8", "utf-16-le", "utf-8-sig"),
    Language.JAPANESE: ("cp932", "euc_jp", "utf-8", "utf-16"),
}
_MAKERS: dict[str, Callable[[Tale], bytes]] = makers.MAKERS


def files() -> Iterator[File]:
    """Each story as a text, its encodings in turn, and in two of the other formats in turn."""
    for at, truth in enumerate(truths()):
        encodings = _ENCODINGS[truth.language]
        yield File(truth, "txt", encodings[at % len(encodings)])
        kinds = _HEADED if truth.headed else _PLAIN[1:]
        yield File(truth, kinds[2 * at % len(kinds)])
        yield File(truth, kinds[(2 * at + 1) % len(kinds)])


def _read(path: Path) -> Truth:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    told = [line.partition(": ")[::2] for line in head.splitlines()]
    facts = dict(told)
    people = tuple(
        Person(tuple(dict.fromkeys(name.strip() for name in re.split(r"[=,]", value))), key == "main")
        for key, value in told
        if key in ("main", "minor")
    )
    known = {one.names[0] for one in people}
    said = tuple(_said(body, known))
    chapters: list[tuple[str, tuple[str, ...]]] = []
    for block in re.split(r"\n\n+", _MARK.sub("", body).strip()):
        if block.startswith("# "):
            chapters.append((block[2:], ()))
        else:
            heading, paragraphs = chapters.pop() if chapters else ("", ())
            chapters.append((heading, (*paragraphs, block)))
    tale = Tale(path.stem, Language(facts["language"]), facts["title"], tuple(chapters))
    return Truth(path.stem, tale.language, tale.title, "held" in facts, people, said, tale)


def _said(body: str, known: set[str]) -> Iterator[Said]:
    for mark in _MARK.finditer(body):
        closing = body[mark.start() - 1]
        start = body.rindex(_OPENING[closing], 0, mark.start())
        name = mark.group(1).removeprefix("?")
        if name and name not in known:
            raise ValueError(f"nobody is called {name}")
        yield Said(body[start : mark.start()], name or None, bool(name) and not mark.group(1).startswith("?"))
