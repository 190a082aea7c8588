"""A book's script as a file: Markdown, a Fountain screenplay, JSON."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.script import Script
from app.book.script_text import FOUNTAIN, MARKDOWN, Draft, written
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class ScriptBook:
    """What is written: the scripts of a book with the titles of their chapters."""

    title: str
    language: Language
    chapters: tuple[tuple[str, Script], ...]

    @property
    def drafts(self) -> tuple[Draft, ...]:
        return tuple(Draft(title, script.scenes) for title, script in self.chapters)


def as_markdown(book: ScriptBook) -> bytes:
    return f"# {_line(book.title)}\n\n{written(book.drafts, MARKDOWN)}".encode()


def as_fountain(book: ScriptBook) -> bytes:
    """With a title page; what Fountain has no form for stands in notes, which no screenplay program prints."""
    return f"Title: {_line(book.title)}\n\n{written(book.drafts, FOUNTAIN)}".encode()


def as_json(book: ScriptBook) -> bytes:
    """Everything, as the library has it; places are characters of the story's text."""
    import json

    from app.store.codec import dump

    chapters = [{"title": title, **json.loads(dump(script))} for title, script in book.chapters]
    told = {"v": 1, "title": book.title, "language": book.language, "chapters": chapters}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _line(title: str) -> str:
    return " ".join(title.split())
