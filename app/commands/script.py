"""The script: lines and scenes changed by hand. Each function gives an edit; nothing is changed before it is applied.

A scene is named by its number in the chapter, a line by its place in the scene, from 0.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.ai.services import Services
from app.book import script_edits
from app.book.chapter_edits import chapter_of
from app.book.script import Line, Setting
from app.book.script_edits import LineAt
from app.commands import writers
from app.commands.edits import Edit, script_edit
from app.commands.manga import chapter_plans
from app.errors import BadInput
from app.store import planning
from app.store.store import Store
from app.work.plan import plan_scripts
from app.work.tasks import TaskChoices, TaskKind


def change_line(store: Store, book_id: int, chapter: int, at: LineAt, line: Line) -> Edit:
    """The line as it shall be: text, speaker, emotion, kind. Raises BadInput "line-empty"."""
    return script_edit(store, "change-line", book_id, chapter, lambda script, _: script_edits.change_line(script, at, line))


def change_speaker(store: Store, book_id: int, chapter: int, at: LineAt, speaker: str | None) -> Edit:
    line = script_edits.line_of(store.books.script(book_id, chapter), at)
    return change_line(store, book_id, chapter, at, replace(line, speaker=speaker))


def add_line(
    store: Store,
    book_id: int,
    chapter: int,
    at: LineAt,
    line: Line,
) -> Edit:
    """A line of the person's own before the one at that place; its span is found. Raises BadInput "line-empty"."""
    return script_edit(store, "add-line", book_id, chapter, lambda script, _: script_edits.add_line(script, at, line))


def delete_line(store: Store, book_id: int, chapter: int, at: LineAt) -> Edit:
    return script_edit(store, "delete-line", book_id, chapter, lambda script, _: script_edits.delete_line(script, at))


def split_line(store: Store, book_id: int, chapter: int, at: LineAt, offset: int) -> Edit:
    """Cut at `offset` of the line's text. Raises BadInput "line-empty"."""
    return script_edit(store, "split-line", book_id, chapter, lambda script, story: script_edits.split_line(script, at, offset, story.text))


def join_lines(store: Store, book_id: int, chapter: int, at: LineAt) -> Edit:
    """A line and the next one. Raises BadInput "lines-apart"."""
    return script_edit(store, "join-lines", book_id, chapter, lambda script, _: script_edits.join_lines(script, at))


def move_line(store: Store, book_id: int, chapter: int, at: LineAt, to: int) -> Edit:
    """To another place in its scene."""
    return script_edit(store, "move-line", book_id, chapter, lambda script, _: script_edits.move_line(script, at, to))


def move_line_across(store: Store, book_id: int, chapter: int, at: LineAt, forward: bool) -> Edit:
    """The last line of a scene into the next one, or the first into the one before. Raises BadInput "line-inside", "scene-one-half" or
    "scenes-apart", NotFound "scene-not-found"."""
    return script_edit(store, "move-line-across", book_id, chapter, lambda script, _: script_edits.move_line_across(script, at, forward))


def change_setting(store: Store, book_id: int, chapter: int, scene: int, setting: Setting) -> Edit:
    return script_edit(store, "change-setting", book_id, chapter, lambda script, _: script_edits.change_setting(script, scene, setting))


def add_scene(store: Store, book_id: int, chapter: int, before: int, setting: Setting = script_edits.NOWHERE) -> Edit:
    """An empty scene before the one of that number; a number behind the last puts it at the end."""
    return script_edit(store, "add-scene", book_id, chapter, lambda script, _: script_edits.add_scene(script, before, setting))


def delete_scene(store: Store, book_id: int, chapter: int, scene: int) -> Edit:
    return script_edit(store, "delete-scene", book_id, chapter, lambda script, _: script_edits.delete_scene(script, scene))


def split_scene(store: Store, book_id: int, chapter: int, at: LineAt) -> Edit:
    """Before a line. Raises BadInput "scene-one-half" or "scene-mixed"."""
    return script_edit(store, "split-scene", book_id, chapter, lambda script, _: script_edits.split_scene(script, at))


def join_scenes(store: Store, book_id: int, chapter: int, scene: int) -> Edit:
    """A scene and the next one. Raises BadInput "scenes-apart"."""
    return script_edit(store, "join-scenes", book_id, chapter, lambda script, _: script_edits.join_scenes(script, scene))


def move_scene(store: Store, book_id: int, chapter: int, scene: int, to: int) -> Edit:
    """To the place `to`, from 1."""
    return script_edit(store, "move-scene", book_id, chapter, lambda script, _: script_edits.move_scene(script, scene, to))


def write(
    store: Store,
    book_id: int,
    chapters: Collection[int] | None = None,
    choices: TaskChoices = TaskChoices(),
    services: Services | None = None,
    cap_micros: int | None = None,
) -> int:
    """Plan the writing of a script without making a manga; the task's id. chapters: None for all that have none and are told.

    A chapter that is written again keeps what a person changed. Raises BadInput "no-chapter-chosen", "unknown-provider" or "no-writer",
    NotFound "chapter-not-found", Rejected "model-ended".
    """
    task = writers.settled(services, choices) if services else choices
    story, written = store.books.story(book_id), store.books.written_chapters(book_id)
    if chapters is None:
        told = [one for one in story.chapters if not one.left_out and one.number not in written]
    else:
        told = [chapter_of(story, number) for number in sorted(set(chapters))]
    if not told:
        raise BadInput("no-chapter-chosen", title=story.title)
    steps = plan_scripts(chapter_plans(story, told, task), task)
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.WRITE_SCRIPT, book_id, steps, task, cap_micros)).task_id
