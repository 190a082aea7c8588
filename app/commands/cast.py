"""The cast: members renamed, joined, parted and corrected by hand. Each function gives an edit; nothing is changed before it is applied."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, replace
from functools import partial

from app.ai.services import Services
from app.book import cast_alike, cast_edits, cast_looks, script_edits
from app.book.cast import CastChoices, Kind, LookFrom
from app.book.script import Script
from app.book.script_edits import LineAt
from app.book.text import Story
from app.commands import writers
from app.commands.edits import Edit, also, cast_edit, script_edit
from app.commands.manga import chapter_plans
from app.errors import BadInput
from app.store import planning
from app.store.store import Store
from app.work.plan import plan_cast, plan_scripts
from app.work.tasks import TaskChoices, TaskKind

USUAL = CastChoices()


def rename(store: Store, book_id: int, name: str, new: str) -> Edit:
    """Everywhere: cast, relations, scripts, panels. Raises NotFound "character-not-found", BadInput "name-taken" or "name-empty"."""
    return cast_edit(store, "rename-character", book_id, lambda cast: cast_edits.rename(cast, name, new))


def merge(store: Store, book_id: int, into: str, other: str) -> Edit:
    """Two who are one; everything of the other becomes the first one's."""
    return cast_edit(store, "merge-characters", book_id, lambda cast: cast_edits.merge(cast, into, other))


def split(
    store: Store, book_id: int, name: str, new: str, aliases: Collection[str] = (), lines: Collection[tuple[int, LineAt]] = ()
) -> Edit:
    """Some of somebody's names, and lines by chapter and place, are another's. Raises BadInput "alias-unknown", "name-taken"."""
    cast = cast_edits.split(store.books.whole_cast(book_id), name, new, aliases)
    edit = cast_edit(store, "split-character", book_id, lambda _: cast)
    for chapter in dict.fromkeys(chapter for chapter, _ in lines):
        places = [at for one, at in lines if one == chapter]
        edit = also(edit, script_edit(store, edit.name, book_id, chapter, partial(_given, places, new), cast))
    return edit


def change(store: Store, book_id: int, name: str, **values: object) -> Edit:
    """Correct what is known of somebody: `kind`, `gender`, `age`, `look`, `appearance`, `description`, `role`, `importance`, `aliases`."""
    return cast_edit(store, "change-character", book_id, lambda cast: cast_edits.change(cast, name, **values))


def set_look(store: Store, book_id: int, name: str, look: LookFrom, instead_of: int | None = None) -> Edit:
    """How somebody looks from a chapter on, in place of what began there or in the chapter `instead_of`."""
    return cast_edit(store, "change-look", book_id, lambda cast: cast_looks.set_look(cast, name, look, instead_of))


def drop_look(store: Store, book_id: int, name: str, chapter: int) -> Edit:
    """From that chapter on as before. Raises NotFound "look-not-found"."""
    return cast_edit(store, "drop-look", book_id, lambda cast: cast_looks.drop_look(cast, name, chapter))


def keep_apart(store: Store, book_id: int, name: str, other: str) -> Edit:
    """They are two, whatever their names say: nobody asks again."""
    return cast_edit(store, "keep-apart", book_id, lambda cast: cast_alike.keep_apart(cast, name, other))


def lock(store: Store, book_id: int, name: str, locked: bool = True) -> Edit:
    return cast_edit(store, "lock-character", book_id, lambda cast: cast_edits.lock(cast, name, locked))


def add(store: Store, book_id: int, name: str, kind: Kind = Kind.PERSON) -> Edit:
    return cast_edit(store, "add-character", book_id, lambda cast: cast_edits.add(cast, name, kind))


def delete(store: Store, book_id: int, name: str) -> Edit:
    """Left out of the cast; nobody finds them again."""
    return cast_edit(store, "delete-character", book_id, lambda cast: cast_edits.delete(cast, name))


def _given(places: Collection[LineAt], speaker: str, script: Script, _story: Story) -> Script:
    for at in places:
        line = script_edits.line_of(script, at)
        script = script_edits.change_line(script, at, replace(line, speaker=speaker))
    return script


def recognise(
    store: Store,
    book_id: int,
    options: CastChoices = USUAL,
    choices: TaskChoices = TaskChoices(),
    services: Services | None = None,
    cap_micros: int | None = None,
) -> int:
    """Plan the finding of the cast without making a manga; the task's id. Chapters without a script are written first.

    What a person said of anybody stays, also when the cast is found again. Raises BadInput "cast-choice" for what is out of range,
    "no-chapter-chosen", "unknown-provider" or "no-writer", Rejected "model-ended".
    """
    _check(options)
    task = writers.settled(services, choices) if services else choices
    story, written = store.books.story(book_id), store.books.written_chapters(book_id)
    told = [one for one in story.chapters if not one.left_out]
    if not told:
        raise BadInput("no-chapter-chosen", title=story.title)
    scripts = plan_scripts(chapter_plans(story, [one for one in told if one.number not in written], task), task)
    steps = (*scripts, plan_cast(scripts, task, {"cast": asdict(options)}))
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.RECOGNISE_CAST, book_id, steps, task, cap_micros)).task_id


def _check(options: CastChoices) -> None:
    ranges = {"similarity": (0, 1), "least_mentions": (0, 1_000_000), "most": (1, 1_000_000)}
    for name, (least, most) in ranges.items():
        if not least <= getattr(options, name) <= most:
            raise BadInput("cast-choice", option=name, value=getattr(options, name), least=least, most=most)
