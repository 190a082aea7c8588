"""An edit: what a person changed in a book, as a value that can be done and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.book.cast_edits import Cast, names_led
from app.book.following import followed, main_names, renamed
from app.book.script import Script
from app.book.script_edits import renamed as with_names
from app.book.storyboard import Panel
from app.book.text import Story
from app.store import edits
from app.store.edits import Marks, State
from app.store.store import Store

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Edit:
    """Made by the functions of `commands.script`, `commands.cast` and `commands.chapters`; nothing is changed before `apply`.

    name: what was done, for the words of "Undo …". Both ways raise Conflict "changed-meanwhile" where the book is no longer as it was.
    """

    name: str
    book_id: int
    before: State
    after: State

    @property
    def changes(self) -> bool:
        return self.before != self.after

    @property
    def panels(self) -> tuple[int, ...]:
        """Ids of the panels that follow: what is to be looked at again."""
        return tuple(panel_id for panel_id, _ in self.after.panels)

    def apply(self, store: Store) -> None:
        store.write(lambda connection: edits.put(connection, self.book_id, self.before, self.after))

    def revert(self, store: Store) -> None:
        store.write(lambda connection: edits.put(connection, self.book_id, self.after, self.before))


def script_edit(
    store: Store, name: str, book_id: int, chapter: int, change: Callable[[Script, Story], Script], cast: Cast | None = None
) -> Edit:
    """A change of one chapter's script, with the panels that follow it. Raises NotFound "script-not-found".

    cast: as it will be, where the same edit changes it.
    """
    story, old = store.books.story(book_id), store.books.script(book_id, chapter)
    new = change(old, story)
    cards = store.panels.cards(book_id, chapter)
    names = main_names(store.books.cast(book_id) if cast is None else cast)
    after = followed(story.text, [card.panel for card in cards], old, new, names)
    pairs = [(card.id, card.panel, panel) for card, panel in zip(cards, after, strict=True) if card.panel != panel]
    scripts = [] if new == old else [(chapter, old, new)]
    before, now = State(scripts=olds(scripts), panels=olds(pairs)), State(scripts=news(scripts), panels=news(pairs))
    return Edit(name, book_id, before, now)


def cast_edit(store: Store, name: str, book_id: int, change: Callable[[Cast], Cast]) -> Edit:
    """A change of the cast; names that became others' are changed wherever they stand: in scripts, panels and under pictures."""
    old = store.books.whole_cast(book_id)
    new = change(old)
    led = names_led(old, new)
    before, after = {one.name: one for one in old}, {one.name: one for one in new}
    touched = [one for one in dict.fromkeys((*before, *after)) if before.get(one) != after.get(one)]
    scripts = _renamed_scripts(store, book_id, led)
    panels = _renamed_panels(store, book_id, led)
    marks = [pair for panel_id, _, _ in panels for pair in _renamed_marks(store, panel_id, led)]
    return Edit(
        name,
        book_id,
        State(None, olds(scripts), tuple((one, before.get(one)) for one in touched), olds(panels), olds(marks)),
        State(None, news(scripts), tuple((one, after.get(one)) for one in touched), news(panels), news(marks)),
    )


def also(first: Edit, second: Edit) -> Edit:
    """Two edits of different parts of a book as one."""
    return Edit(first.name, first.book_id, _both(first.before, second.before), _both(first.after, second.after))


def _both(one: State, other: State) -> State:
    return State(
        one.story or other.story,
        (*one.scripts, *other.scripts),
        (*one.cast, *other.cast),
        (*one.panels, *other.panels),
        (*one.marks, *other.marks),
    )


def _renamed_scripts(store: Store, book_id: int, led: dict[str, str]) -> list[tuple[int, Script, Script]]:
    if not led:
        return []
    pairs = ((one, with_names(one, led)) for one in store.books.scripts(book_id))
    return [(old.chapter, old, new) for old, new in pairs if old != new]


def _renamed_panels(store: Store, book_id: int, led: dict[str, str]) -> list[tuple[int, Panel, Panel]]:
    if not led:
        return []
    pairs = ((card, renamed(card.panel, led)) for card in store.panels.cards(book_id))
    return [(card.id, card.panel, new) for card, new in pairs if card.panel != new]


def _renamed_marks(store: Store, panel_id: int, led: dict[str, str]) -> list[tuple[int, Marks, Marks]]:
    """A balloon's tail finds its speaker by name."""
    found = []
    for take in store.takes.of_panel(panel_id):
        new = tuple(replace(mark, character=led.get(mark.character, mark.character)) for mark in take.marks)
        if new != take.marks:
            found.append((take.id, take.marks, new))
    return found


def olds(triples: Sequence[tuple[Key, Value, Value]]) -> tuple[tuple[Key, Value], ...]:
    """What was, by key."""
    return tuple((key, old) for key, old, _ in triples)


def news(triples: Sequence[tuple[Key, Value, Value]]) -> tuple[tuple[Key, Value], ...]:
    """What is now, by key."""
    return tuple((key, new) for key, _, new in triples)


def differing(triples: Iterable[tuple[Key, Value, Value]]) -> list[tuple[Key, Value, Value]]:
    return [(key, old, new) for key, old, new in triples if old != new]
