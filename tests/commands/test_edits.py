"""What a person changes in script and cast, the way back, and the panels that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.book.cast import Age, Gender
from app.book.script import Emotion, Line, LineKind, Setting, TimeOfDay
from app.book.script_edits import LineAt
from app.book.text import Span
from app.commands import cast, panels, script
from app.commands.edits import Edit
from app.errors import AppError, Conflict
from app.store import edits as kept
from app.store import moves
from app.store.store import Store
from app.work.tasks import COMPUTE, TaskChoices
from tests.commands.books import BOOK, finish, made_store, work_off


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = made_store(tmp_path / "library")
    yield opened
    opened.close()


SPEECH = (LineKind.SPEECH, LineKind.THOUGHT)


def everything(store: Store, book_id: int) -> tuple[Any, ...]:
    """All that edits may touch, as it lies in the tables."""
    tables = ("script", "character", "panel", "story", "page")

    def read(connection: Any) -> tuple[Any, ...]:
        rows = {
            table: sorted(
                tuple(value for name, value in row._mapping.items() if (table, name) != ("character", "id"))
                for row in connection.exec_driver_sql(f"SELECT * FROM {table} WHERE book_id = {book_id}")
            )
            for table in tables
        }
        return rows, list(connection.exec_driver_sql("SELECT id, marks, source FROM take"))

    return store.write(read)


def spoken(store: Store, book_id: int, chapter: int = 1) -> tuple[LineAt, Line]:
    for scene in store.books.script(book_id, chapter).scenes:
        for at, line in enumerate(scene.lines):
            if line.kind in SPEECH:
                return LineAt(scene.number, at), line
    raise AssertionError("nobody speaks")


def stale(store: Store, book_id: int) -> list[int]:
    return [card.panel.number for card in store.panels.cards(book_id) if card.stale]


def fresh_line(text: str) -> Line:
    return Line(LineKind.SPEECH, text, Span(0, 0), "Ren")


EDITS: dict[str, Callable[[Store, int], Edit]] = {
    "change line": lambda store, book: script.change_line(
        store, book, 1, spoken(store, book)[0], replace(spoken(store, book)[1], text="Stop!")
    ),
    "emotion": lambda store, book: script.change_line(
        store, book, 1, spoken(store, book)[0], replace(spoken(store, book)[1], emotion=Emotion.ANGRY)
    ),
    "speaker": lambda store, book: script.change_speaker(store, book, 1, spoken(store, book)[0], "Somebody new"),
    "add line": lambda store, book: script.add_line(store, book, 1, LineAt(1, 1), fresh_line("Who is there?")),
    "delete line": lambda store, book: script.delete_line(store, book, 1, spoken(store, book)[0]),
    "split line": lambda store, book: script.split_line(store, book, 1, spoken(store, book)[0], 5),
    "join lines": lambda store, book: script.join_lines(store, book, 1, LineAt(1, 0)),
    "setting": lambda store, book: script.change_setting(store, book, 1, 1, Setting("the moon", time=TimeOfDay.NIGHT)),
    "add scene": lambda store, book: script.add_scene(store, book, 1, 1, Setting("a dream")),
    "delete scene": lambda store, book: script.delete_scene(store, book, 1, 1),
    "split scene": lambda store, book: script.split_scene(store, book, 1, LineAt(1, 2)),
    "move line": lambda store, book: script.move_line(store, book, 1, LineAt(1, 0), 2),
    "rename": lambda store, book: cast.rename(store, book, "Nao", "Naomi"),
    "merge": lambda store, book: cast.merge(store, book, "Ren", "Nao"),
    "split": lambda store, book: cast.split(store, book, "Nao", "A double", lines=[(1, spoken(store, book)[0])]),
    "correct": lambda store, book: cast.change(store, book, "Nao", age=Age.OLD, gender=Gender.MALE, role="the hero"),
    "add": lambda store, book: cast.add(store, book, "A stranger"),
    "delete": lambda store, book: cast.delete(store, book, "Ren"),
    "lock": lambda store, book: cast.lock(store, book, "Ren"),
}
SHOWN = ("change line", "emotion", "speaker", "add line", "delete line", "split line", "join lines", "setting", "delete scene", "move line")
SHOWN_OF_THE_CAST = ("rename", "merge", "split", "correct", "delete")


@pytest.mark.parametrize("name", EDITS)
def test_that_every_edit_has_its_way_back_to_the_letter(store: Store, name: str) -> None:
    book_id = BOOK
    before = everything(store, book_id)
    edit = EDITS[name](store, book_id)
    assert everything(store, book_id) == before  # nothing is changed by asking
    edit.apply(store)
    after = everything(store, book_id)
    assert after != before
    edit.revert(store)
    assert everything(store, book_id) == before
    edit.apply(store)
    assert everything(store, book_id) == after


@pytest.mark.parametrize("name", EDITS)
def test_that_panels_drawn_from_what_was_changed_are_stale_and_no_others(store: Store, name: str) -> None:
    book_id = BOOK
    assert stale(store, book_id) == []
    pictures = [card.picture for card in store.panels.cards(book_id)]
    edit = EDITS[name](store, book_id)
    edit.apply(store)
    assert bool(stale(store, book_id)) is (name in SHOWN + SHOWN_OF_THE_CAST)
    assert len(stale(store, book_id)) < len(pictures) or name in SHOWN_OF_THE_CAST
    assert [card.picture for card in store.panels.cards(book_id)] == pictures
    edit.revert(store)
    assert stale(store, book_id) == []


def test_that_a_stale_panel_drawn_again_is_of_the_script_as_it_is_now(store: Store) -> None:
    book_id = BOOK
    EDITS["change line"](store, book_id).apply(store)
    card = next(card for card in store.panels.cards(book_id) if card.stale)
    assert "Stop!" in [line.text for line in card.panel.lines]
    work_off(store, panels.redraw(store, card.id, ""))
    assert stale(store, book_id) == []


def test_that_what_is_edited_while_a_panel_is_drawn_makes_that_drawing_stale(store: Store) -> None:
    book_id = BOOK
    at, line = spoken(store, book_id)
    panel = next(card for card in store.panels.cards(book_id) if any(one.span == line.span for one in card.panel.lines))
    task_id = panels.redraw(store, panel.id, "", choices=TaskChoices())
    (claimed,) = store.write(lambda connection: moves.claim(connection, COMPUTE, 1, [task_id]))
    script.change_line(store, book_id, 1, at, replace(line, text="Too late!")).apply(store)
    finish(store, claimed)
    assert stale(store, book_id) == [panel.panel.number]


def test_that_a_renamed_character_has_the_new_name_wherever_the_old_one_stood(store: Store) -> None:
    book_id = BOOK
    cast.rename(store, book_id, "Nao", "Naomi").apply(store)
    people = {one.name: one for one in store.books.cast(book_id)}
    assert "Nao" in people["Naomi"].aliases
    cards = store.panels.cards(book_id)
    named = {line.speaker for one in store.books.scripts(book_id) for scene in one.scenes for line in scene.lines}
    named |= {line.speaker for card in cards for line in card.panel.lines}
    named |= {actor.character for card in cards for actor in card.panel.actors}
    named |= {mark.character for card in cards for take in store.takes.of_panel(card.id) for mark in take.marks}
    named |= {name for one in store.books.scripts(book_id) for scene in one.scenes for name in scene.characters}
    assert "Naomi" in named
    assert "Nao" not in named


def test_that_a_new_speaker_takes_the_place_of_the_old_one_in_the_picture(store: Store) -> None:
    book_id = BOOK
    at, line = spoken(store, book_id)
    script.change_speaker(store, book_id, 1, at, "Ren").apply(store)
    card = next(card for card in store.panels.cards(book_id) if any(one.span == line.span for one in card.panel.lines))
    assert "Ren" in [actor.character for actor in card.panel.actors]
    assert next(one for one in card.panel.lines if one.span == line.span).speaker == "Ren"


def test_that_an_edit_of_what_is_no_longer_there_changes_nothing(store: Store) -> None:
    book_id = BOOK
    first = EDITS["change line"](store, book_id)
    second = EDITS["emotion"](store, book_id)
    first.apply(store)
    before = everything(store, book_id)
    with pytest.raises(Conflict) as caught:
        second.apply(store)
    assert caught.value.code == "changed-meanwhile"
    assert everything(store, book_id) == before


def test_that_a_re_run_keeps_what_was_edited_and_panels_follow_what_it_changed(store: Store) -> None:
    book_id = BOOK
    old = store.books.script(book_id, 1)
    at, line = spoken(store, book_id)
    script.change_line(store, book_id, 1, at, replace(line, text="Stop!")).apply(store)
    cast.change(store, book_id, "Nao", role="the hero").apply(store)
    scene = old.scenes[0]
    others = tuple(replace(one, emotion=Emotion.TIRED) for one in scene.lines)
    again = replace(old, scenes=(replace(scene, lines=others), *old.scenes[1:]))
    found = [replace(one, mentions=99) for one in store.books.cast(book_id)]
    store.write(lambda connection: kept.keep_script(connection, book_id, again))
    store.write(lambda connection: kept.keep_cast(connection, book_id, found))
    lines = [one for part in store.books.script(book_id, 1).scenes for one in part.lines]
    assert [(one.text, one.emotion) for one in lines if one.edited] == [("Stop!", line.emotion)]
    assert {one.emotion for one in lines[: len(others)] if not one.edited} == {Emotion.TIRED}
    nao = next(one for one in store.books.cast(book_id) if one.name == "Nao")
    assert (nao.role, nao.mentions) == ("the hero", 99)
    shown = [one for card in store.panels.cards(book_id) for one in card.panel.lines]
    assert "Stop!" in [one.text for one in shown]
    assert Emotion.TIRED in {one.emotion for one in shown}


@pytest.mark.parametrize(
    ("code", "act"),
    {
        "scene-not-found": lambda store, book: script.delete_scene(store, book, 1, 99),
        "line-not-found": lambda store, book: script.delete_line(store, book, 1, LineAt(1, 99)),
        "line-empty": lambda store, book: script.change_line(store, book, 1, LineAt(1, 0), fresh_line(" ")),
        "scene-one-half": lambda store, book: script.split_scene(store, book, 1, LineAt(1, 0)),
        "script-not-found": lambda store, book: script.delete_scene(store, book, 9, 1),
        "name-taken": lambda store, book: cast.rename(store, book, "Nao", "Ren"),
    }.items(),
)
def test_that_what_cannot_be_done_is_said_before_anything_is_changed(store: Store, code: str, act: Callable[[Store, int], Edit]) -> None:
    book_id = BOOK
    with pytest.raises(AppError) as caught:
        act(store, book_id)
    assert caught.value.code == code


def test_that_a_cast_found_again_under_another_main_name_takes_panels_and_tails_along(store: Store) -> None:
    found = [replace(one, name="Nao Tanaka", aliases=("Nao",)) if one.name == "Nao" else one for one in store.books.cast(BOOK)]
    store.write(lambda connection: kept.keep_cast(connection, BOOK, found))
    cards = store.panels.cards(BOOK)
    named = {actor.character for card in cards for actor in card.panel.actors}
    named |= {mark.character for card in cards for take in store.takes.of_panel(card.id) for mark in take.marks}
    assert "Nao Tanaka" in named
    assert "Nao" not in named


def test_that_a_cast_of_an_older_program_is_read(store: Store) -> None:
    old = '{"name":"Nao","aliases":["Nana"],"kind":"person","gender":"female","age":"teen","mentions":3,"first":{"start":0,"end":3}}'
    store.write(lambda connection: connection.exec_driver_sql("UPDATE character SET value = ? WHERE id = 1", (old,)))
    nao = next(one for one in store.books.cast(BOOK) if one.name == "Nao")
    assert (nao.mentions, nao.relations, nao.edited, nao.left_out) == (3, (), (), False)


def test_that_a_library_of_an_older_program_knows_what_is_stale_from_its_first_edit_on(store: Store) -> None:
    book_id = BOOK
    for table in ("panel", "take", "attempt"):
        store.write(lambda connection, one=table: connection.exec_driver_sql(f"UPDATE {one} SET source = NULL"))  # type: ignore[misc]
    assert stale(store, book_id) == []
    edit = EDITS["change line"](store, book_id)
    edit.apply(store)
    assert len(stale(store, book_id)) == 1
    edit.revert(store)
    assert stale(store, book_id) == []
