"""What a person edits, and what a step finds again beside it: script, cast, chapters and the panels that follow them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.book import cast_merge, script_merge
from app.book.cast import Character
from app.book.cast_edits import in_order, names_led
from app.book.following import drawn_from, followed, main_names, renamed
from app.book.page import Page
from app.book.script import Script
from app.book.storyboard import Mark, Panel
from app.book.text import Story
from app.errors import Conflict
from app.store import books, codec, storyboards
from app.store.rowwise import execute
from app.store.storyboards import Ends, ends_of, page_in, panel_in

Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class State:
    """Parts of a book as they are, or shall be. By chapter, name, panel's id, take's id, page; None where there is nothing.

    A panel that is not in the book may have been in it: then it comes back with its takes. ends: of a chapter whose panels or pages
    become more or fewer, so that what is behind it is counted anew.
    """

    story: Story | None = None
    scripts: tuple[tuple[int, Script | None], ...] = ()
    cast: tuple[tuple[str, Character | None], ...] = ()
    panels: tuple[tuple[int, Panel | None], ...] = ()
    marks: tuple[tuple[int, Marks], ...] = ()
    pages: tuple[tuple[int, Page | None], ...] = ()
    ends: Ends | None = None


def put(connection: Connection, book_id: int, now: State, wanted: State) -> None:
    """From one state to the other. Raises Conflict "changed-meanwhile" where it is not in the first: then nothing is changed."""
    _must_be(connection, book_id, now)
    before = books.cast_of(connection, book_id)
    if wanted.story is not None:
        _put_story(connection, book_id, wanted.story)
    for chapter, script in wanted.scripts:
        books.put_script(connection, book_id, chapter, script)
    if wanted.cast:
        others = dict(wanted.cast)
        kept = [one for one in before if one.name not in others]
        books.put_cast(connection, book_id, in_order((*kept, *(one for one in others.values() if one is not None))))
    for take_id, marks in wanted.marks:
        execute(connection, "UPDATE take SET marks = ? WHERE id = ?", (codec.dump(marks, Marks), take_id))
    ends = now.ends, wanted.ends
    storyboards.put_numbers(connection, book_id, dict(wanted.panels), ends)
    _put_panels(connection, book_id, before, {one: panel for one, panel in wanted.panels if panel is not None})
    storyboards.put_pages(connection, book_id, dict(now.pages), dict(wanted.pages), ends)
    books.touch(connection, book_id)


def _put_story(connection: Connection, book_id: int, story: Story) -> None:
    """What services answered about parts of another text says nothing about this one."""
    if books.story_of(connection, book_id).text != story.text:
        execute(connection, "DELETE FROM segment WHERE book_id = ?", (book_id,))
    books.put_story(connection, book_id, story)


def _must_be(connection: Connection, book_id: int, now: State) -> None:
    cast = {one.name: one for one in books.cast_of(connection, book_id)}
    same = (
        (now.story is None or books.story_of(connection, book_id) == now.story)
        and all(books.script_of(connection, book_id, chapter) == script for chapter, script in now.scripts)
        and all(cast.get(name) == one for name, one in now.cast)
        and all(panel_in(connection, panel_id) == panel for panel_id, panel in now.panels)
        and all(_marks(connection, take_id) == marks for take_id, marks in now.marks)
        and (now.ends is None or ends_of(connection, book_id, now.ends.chapter) == now.ends)
        and all(_is_page(connection, book_id, number, page, now.ends) for number, page in now.pages)
    )
    if not same:
        raise Conflict("changed-meanwhile")


def _marks(connection: Connection, take_id: int) -> Marks | None:
    row = execute(connection, "SELECT marks FROM take WHERE id = ?", (take_id,)).fetchone()
    marks: Marks | None = codec.load(Marks, row[0]) if row else None
    return marks


def _is_page(connection: Connection, book_id: int, number: int, page: Page | None, ends: Ends | None) -> bool:
    """A page that shall not be there may be one of a later chapter, which is counted on."""
    found = page_in(connection, book_id, number)
    return found == page or (page is None and found is not None and ends is not None and found.chapter > ends.chapter)


# ------------------------------------------------------------------ found again


def keep_script(connection: Connection, book_id: int, script: Script) -> None:
    """A chapter written, or written again: what a person made of it stays, and its panels follow."""
    old = books.script_of(connection, book_id, script.chapter)
    if old is None:
        books.put_script(connection, book_id, script.chapter, script)
        return
    text = books.story_of(connection, book_id).text
    new = script_merge.merged(text, old, script)
    books.put_script(connection, book_id, script.chapter, new)
    cast = books.cast_of(connection, book_id)
    panels = _panels(connection, book_id, script.chapter)
    follow = followed(text, list(panels.values()), old, new, main_names(cast))
    _put_panels(connection, book_id, cast, dict(zip(panels, follow, strict=True)))


def keep_cast(connection: Connection, book_id: int, cast: Sequence[Character], looks_stay: bool = False) -> None:
    """A cast found, or found again: what a person said of anybody stays, and panels follow the names.

    looks_stay: a book of which parts are drawn goes on with the looks those have.
    """
    before = books.cast_of(connection, book_id)
    after = cast_merge.merged(before, cast, looks_stay)
    books.put_cast(connection, book_id, after)
    if before:
        names = names_led(before, after)
        panels = _panels(connection, book_id) if names else {}
        _put_panels(connection, book_id, before, {one: renamed(panel, names) for one, panel in panels.items()})
        for panel_id, panel in panels.items():
            if renamed(panel, names) != panel:
                _rename_marks(connection, panel_id, names)


def _rename_marks(connection: Connection, panel_id: int, names: dict[str, str]) -> None:
    """A balloon's tail finds its speaker by name."""
    for take_id, told in execute(connection, "SELECT id, marks FROM take WHERE panel_id = ?", (panel_id,)).fetchall():
        marks: Marks = codec.load(Marks, told)
        new = tuple(replace(mark, character=names.get(mark.character, mark.character)) for mark in marks)
        execute(connection, "UPDATE take SET marks = ? WHERE id = ?", (codec.dump(new, Marks), take_id))


# ------------------------------------------------------------------ panels


def _panels(connection: Connection, book_id: int, chapter: int | None = None) -> dict[int, Panel]:
    rows = execute(
        connection,
        "SELECT id, value FROM panel WHERE book_id = :book AND number > 0 AND (:chapter IS NULL OR chapter = :chapter) ORDER BY number",
        {"book": book_id, "chapter": chapter},
    )
    return {row[0]: codec.load(Panel, row[1]) for row in rows.fetchall()}


def _put_panels(connection: Connection, book_id: int, before: Sequence[Character], changed: dict[int, Panel]) -> None:
    """The changed panels, and what a picture of them would show now; also of those who show somebody that looks different."""
    cast = books.cast_of(connection, book_id)
    others = _looking_different(before, cast)
    if not (changed or others):
        return
    sources = dict(execute(connection, "SELECT id, source FROM panel WHERE book_id = ?", (book_id,)).fetchall())
    for panel_id, panel in changed.items():
        if panel_id not in sources:
            storyboards.add_panel(connection, book_id, panel_id, panel, cast)
    read = _panels(connection, book_id) if others else {one: old for one in changed if (old := panel_in(connection, one))}
    for panel_id, old in read.items():
        new = changed.get(panel_id, old)
        if new != old:
            place = (codec.dump(new), new.chapter, panel_id)
            execute(connection, "UPDATE panel SET value = ?, chapter = ? WHERE id = ?", place)
        if panel_id in sources and (new != old or any(actor.character in others for actor in new.actors)):
            _put_source(connection, panel_id, sources[panel_id], (old, before), (new, cast))


Shown = tuple[Panel, Sequence[Character]]


def _put_source(connection: Connection, panel_id: int, known: str | None, old: Shown, new: Shown) -> None:
    was, now = known or drawn_from(*old), drawn_from(*new)
    if known is None:  # what an older program drew is of the panel as it was until now
        execute(connection, "UPDATE take SET source = ? WHERE panel_id = ? AND source IS NULL", (was, panel_id))
    if now != known:
        execute(connection, "UPDATE panel SET source = ? WHERE id = ?", (now, panel_id))


def _looking_different(before: Iterable[Character], after: Iterable[Character]) -> Collection[str]:
    old, new = ({one.name: _seen(one) for one in cast if not one.left_out} for cast in (before, after))
    return {name for name in {*old, *new} if old.get(name) != new.get(name)}


def _seen(one: Character) -> tuple[object, ...]:
    return one.kind, one.gender, one.age, one.look, one.appearance, one.looks
