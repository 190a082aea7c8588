"""How somebody looks in a part of the story: what a person said changes, and from which chapter. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.book.cast import Character, LookFrom
from app.book.cast_edits import Cast, change, member
from app.errors import NotFound

Looks = tuple[LookFrom, ...]


def in_chapter(one: Character, chapter: int) -> Character:
    """As they look in that chapter; what a change does not say stays as it was before."""
    look, appearance = one.look, one.appearance
    for step in one.looks:
        if step.chapter > chapter:
            break
        look, appearance = step.look or look, step.appearance or appearance
    return one if (look, appearance) == (one.look, one.appearance) else replace(one, look=look, appearance=appearance)


def all_in_chapter(cast: Iterable[Character], chapter: int) -> Cast:
    return tuple(in_chapter(one, chapter) for one in cast)


def until(looks: Sequence[LookFrom], at: int, last: int) -> int:
    """The last chapter in which the look at that place of the row holds; `last` is the book's."""
    return looks[at + 1].chapter - 1 if at + 1 < len(looks) else max(last, looks[at].chapter)


def set_look(cast: Cast, name: str, look: LookFrom, instead_of: int | None = None) -> Cast:
    """A look from a chapter on, in place of one that began there or in the chapter `instead_of`."""
    kept = (one for one in member(cast, name).looks if one.chapter not in (look.chapter, instead_of))
    return change(cast, name, looks=tuple(sorted((*kept, look), key=lambda one: one.chapter)))


def drop_look(cast: Cast, name: str, chapter: int) -> Cast:
    """As before from that chapter on. Raises NotFound "look-not-found"."""
    looks = member(cast, name).looks
    if all(one.chapter != chapter for one in looks):
        raise NotFound("look-not-found", name=name, chapter=chapter)
    return change(cast, name, looks=tuple(one for one in looks if one.chapter != chapter))
