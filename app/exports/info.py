"""What a book file says about its book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.book.page import Direction
from app.book.text import Language

Picture = tuple[str, bytes]  # the file name of a page, and its encoded picture


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter as a reader finds it: its title and the number of its first page, from 1."""

    title: str
    first_page: int


@dataclass(frozen=True, slots=True)
class BookInfo:
    """key: the same for every edition of the book. changed: when the last picture of this one was made."""

    title: str
    language: Language
    direction: Direction
    chapters: tuple[Part, ...] = ()
    key: str = ""
    changed: datetime | None = None


def page_name(number: int, count: int, coding: str = "png") -> str:
    """The file name of a page; names sort as the pages do ("001.png")."""
    return f"{number:0{max(3, len(str(count)))}}.{coding}"
