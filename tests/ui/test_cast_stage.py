"""The Cast stage as a person uses it: names, descriptions, looks, and the whole cast found again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.book.cast import CastChoices, Character, Importance, LookFrom
from app.program import Program
from app.store import books
from app.work.states import TaskState
from app.work.tasks import TaskKind
from tests.ui.casting import BOOK, CONTROL, at_cast, kept, names, opened, undo
from tests.ui.conftest import Bench, OpenBench
from ui.window.book.cast.asking import NameSheet, SplitSheet
from ui.window.book.cast.chips import NameChip
from ui.window.book.cast.fields import QuoteLink
from ui.window.book.cast.find_sheet import FindCastSheet
from ui.window.book.cast.look_sheet import LookSheet
from ui.window.book.cast.roster import MEMBER
from ui.window.book.cast.stage import CastStage
from ui.window.book.stage_bar import Stage


@pytest.fixture
def stage(finished: Bench) -> CastStage:
    return at_cast(finished)


def add(bench: Bench, stage: CastStage, name: str) -> None:
    bench.click(stage.side.add)
    sheet = opened(bench, NameSheet)
    assert isinstance(sheet, NameSheet)
    QTest.keyClicks(sheet.field, name)
    bench.press(Qt.Key.Key_Return)
    bench.until(lambda: name in names(stage))


def described(bench: Bench, stage: CastStage, words: str) -> None:
    stage.inspector.looks.setFocus()
    QTest.keyClicks(stage.inspector.looks, words)
    bench.press(Qt.Key.Key_Return, CONTROL)
    bench.until(lambda: kept(bench)[names(stage)[0]].appearance == words)


def test_that_a_new_name_is_everywhere_and_undo_brings_the_old_one_back(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    stage.side.roster.setFocus()
    finished.press(Qt.Key.Key_F2)
    sheet = opened(finished, NameSheet)
    assert isinstance(sheet, NameSheet)
    assert sheet.field.text() == name
    QTest.keyClicks(sheet.field, "Nana")
    finished.press(Qt.Key.Key_Return)
    finished.until(lambda: "Nana" in names(stage))
    assert stage.current is not None
    assert stage.current.name == "Nana"
    cards = finished.program.store.panels.cards(BOOK)
    assert any(actor.character == "Nana" for card in cards for actor in card.panel.actors)
    assert name in kept(finished)["Nana"].aliases
    stage.side.roster.setFocus()
    undo(finished, "Rename character")
    finished.until(lambda: name in names(stage) and "Nana" not in names(stage))


def test_that_one_dropped_on_another_becomes_that_one_and_can_be_parted_again(finished: Bench, stage: CastStage) -> None:
    add(finished, stage, "The courier")
    roster = stage.side.roster
    into = names(stage)[0]
    mime = roster.people.mimeData([roster.people.index(roster.people.row_of("The courier"), 0)])
    spot = roster.visualRect(roster.people.index(roster.people.row_of(into), 0)).center()
    event = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    roster.dropEvent(event)
    finished.until(lambda: "The courier" not in names(stage))
    assert "The courier" in kept(finished)[into].aliases
    assert finished.window.toast.accessibleName() == f"The courier is {into} now"
    stage.go_to(into)
    finished.until(lambda: any(chip.text() == "The courier" for chip in stage.inspector.names.findChildren(NameChip)))
    stage.inspector.alias_parted.emit("The courier")
    sheet = opened(finished, SplitSheet)
    assert isinstance(sheet, SplitSheet)
    assert sheet.chosen == ("The courier",)
    finished.click(sheet.go)
    finished.until(lambda: "The courier" in names(stage))
    assert "The courier" not in kept(finished)[into].aliases


def test_that_a_name_is_taken_away_with_its_cross(finished: Bench, stage: CastStage) -> None:
    into = names(stage)[0]
    aliases = (*kept(finished)[into].aliases, "Nao-chan")
    stage.deeds_of.change(into, "aliases", aliases)
    finished.until(lambda: any(chip.text() == "Nao-chan" for chip in stage.inspector.names.findChildren(NameChip)))
    chip = next(one for one in stage.inspector.names.findChildren(NameChip) if one.text() == "Nao-chan")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    finished.until(lambda: "Nao-chan" not in kept(finished)[into].aliases)


def test_that_a_description_is_one_step_back_and_marks_the_panels_that_were_drawn_before(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    described(finished, stage, "A tall woman in red.")
    finished.until(stage.line.isVisible)
    member = stage.current
    assert member is not None
    assert stage.line.words.text().startswith(f"{name} changed after {len(member.stale)} panel")
    shown: list[object] = []
    stage.panel_wanted.connect(shown.append)
    finished.click(stage.line.button)
    assert shown == [member.stale[0].id]
    finished.window.book.go_to_stage(Stage.CAST)
    stage.side.roster.setFocus()
    undo(finished, "Change character")
    finished.until(lambda: kept(finished)[name].appearance == "")
    finished.until(lambda: not stage.line.isVisible())


def test_that_what_a_person_wrote_survives_a_search_with_other_options(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    described(finished, stage, "A tall woman in red.")
    stage.deeds_of.find(again=True)
    sheet = opened(finished, FindCastSheet)
    assert isinstance(sheet, FindCastSheet)
    finished.until(sheet.go.isEnabled)
    sheet.relations.setChecked(False)
    assert sheet.choices == CastChoices(relations=False)
    assert sheet.go.text() == "Find the cast · free"
    finished.click(sheet.go)
    tasks = finished.program.store.tasks
    finished.until(lambda: [one.state for one in tasks.cards(kind=TaskKind.RECOGNISE_CAST)] == [TaskState.DONE], 30_000)
    assert kept(finished)[name].appearance == "A tall woman in red."
    assert all(one.relations == () for one in kept(finished).values())


def test_that_what_is_written_is_of_whom_it_was_written_when_another_one_is_chosen(finished: Bench, stage: CastStage) -> None:
    first, second = names(stage)[:2]
    stage.go_to(first)
    stage.inspector.looks.setFocus()
    QTest.keyClicks(stage.inspector.looks, "In a raincoat.")
    stage.go_to(second)
    finished.until(lambda: kept(finished)[first].appearance == "In a raincoat.")
    assert kept(finished)[second].appearance != "In a raincoat."
    assert stage.inspector.looks.toPlainText() == kept(finished)[second].appearance


def test_that_fields_and_the_lock_are_kept(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    age = stage.inspector.fields["age"]
    age.setFocus()
    QTest.keyClick(age, Qt.Key.Key_End)
    finished.until(lambda: kept(finished)[name].age == "old")
    finished.click(stage.inspector.lock)
    finished.until(lambda: kept(finished)[name].locked)
    finished.until(lambda: "Kept as it is" in stage.side.roster.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_that_a_look_from_a_chapter_on_is_made_changed_and_deleted(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    finished.click_row(stage.desk.looks, stage.desk.looks.tiles.rowCount() - 1)
    sheet = opened(finished, LookSheet)
    assert isinstance(sheet, LookSheet)
    QTest.keyClicks(sheet.called, "Soaked")
    QTest.keyClicks(sheet.words, "Soaked to the skin.")
    finished.click(sheet.go)
    expected = (LookFrom(1, "Soaked", "Soaked to the skin."),)
    finished.until(lambda: kept(finished)[name].looks == expected)
    finished.until(lambda: [tile.title for tile in stage.desk.looks.tiles.tiles] == ["Soaked", "Add a state"])
    finished.until(stage.line.isVisible)
    stage.desk.looks.setFocus()
    stage.desk.looks.setCurrentIndex(stage.desk.looks.tiles.index(0, 0))
    finished.press(Qt.Key.Key_Delete)
    finished.until(lambda: kept(finished)[name].looks == ())
    undo(finished, "Delete look")
    finished.until(lambda: kept(finished)[name].looks == expected)


def test_that_who_is_deleted_comes_back_with_undo(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[1]
    stage.go_to(name)
    stage.side.roster.setFocus()
    finished.press(Qt.Key.Key_Delete)
    finished.until(lambda: name not in names(stage))
    finished.until(lambda: finished.window.toast.accessibleName() == f"{name} was deleted from the cast")
    finished.click(finished.window.toast.button)
    finished.until(lambda: name in names(stage))


def test_that_who_may_be_one_is_asked_about_and_kept_apart_for_good(finished: Bench, stage: CastStage) -> None:
    first = names(stage)[0]
    add(finished, stage, f"Miss {first}")
    suggestion = stage.side.suggestion
    finished.until(suggestion.isVisible)
    assert suggestion.words.text() == f"“{first}” and “Miss {first}” differ only in a title."
    finished.click(suggestion.apart_button)
    finished.until(lambda: not suggestion.isVisible())
    assert kept(finished)[first].apart == (f"Miss {first}",)
    undo(finished, "Keep apart")
    finished.until(suggestion.isVisible)
    finished.click(suggestion.merge_button)
    finished.until(lambda: f"Miss {first}" not in names(stage))


def test_that_a_quote_leads_to_its_sentence_and_a_picture_to_its_panel(finished: Bench, stage: CastStage) -> None:
    spans: list[object] = []
    panels: list[object] = []
    stage.sentence_wanted.connect(spans.append)
    stage.panel_wanted.connect(panels.append)
    member = next(one for one in stage.members if len(one.one.first) and one.panels)
    stage.go_to(member.name)
    link = stage.inspector.found.findChildren(QuoteLink)[0]
    assert member.one.first.of(finished.program.store.books.story(BOOK).text) in link.text()
    finished.click(link)
    assert spans == [member.one.first]
    finished.window.book.go_to_stage(Stage.CAST)
    stage.inspector.panels.setFocus()
    stage.inspector.panels.setCurrentIndex(stage.inspector.panels.panels.index(0, 0))
    finished.press(Qt.Key.Key_Return)
    assert panels == [member.panels[0].id]


def test_that_the_cast_is_exported_from_its_menu(finished: Bench, stage: CastStage, tmp_path: Path) -> None:
    stage.deeds_of.export("json", tmp_path / "cast.json")
    finished.until((tmp_path / "cast.json").exists)
    told = json.loads((tmp_path / "cast.json").read_text())
    assert [one["name"] for one in told["cast"]] == [one.name for one in finished.program.store.books.cast(BOOK)]


def many(program: Program) -> None:
    people = [
        Character(
            f"Person {number:02}",
            tuple(f"Alias {number:02}{letter}" for letter in "abc"),
            mentions=200 - number,
            importance=Importance.MAIN if number in (7, 31) else Importance.MINOR,
        )
        for number in range(60)
    ]
    program.store.write(lambda connection: books.put_cast(connection, BOOK, people))


def test_that_in_a_large_cast_leads_come_first_and_anybody_is_found_by_any_name(
    open_bench: OpenBench, finished_library: Path, tmp_path: Path
) -> None:
    shutil.copytree(finished_library, tmp_path / "library")
    bench = open_bench(tmp_path / "library", many)
    bench.open_first_book()
    stage = at_cast(bench)
    assert names(stage)[:3] == ["Person 07", "Person 31", "Person 00"]
    assert len(names(stage)) == 60
    bench.press(Qt.Key.Key_F, CONTROL)
    assert stage.side.seek.hasFocus()
    QTest.keyClicks(stage.side.seek, "alias 42b")
    roster = stage.side.roster
    assert [roster.people.index(row, 0).data(MEMBER).name for row in range(roster.people.rowCount())] == ["Person 42"]
    bench.press(Qt.Key.Key_Escape)
    assert roster.people.rowCount() == 60


# ------------------------------------------------------------------ nobody yet


def test_that_a_book_without_a_cast_offers_to_find_it_with_its_price(open_bench: OpenBench, finished_library: Path, tmp_path: Path) -> None:
    shutil.copytree(finished_library, tmp_path / "library")
    bench = open_bench(tmp_path / "library", lambda program: program.store.write(lambda connection: books.put_cast(connection, BOOK, [])))
    bench.open_first_book()
    book = bench.window.book
    book.go_to_stage(Stage.CAST)
    stage = book.view
    assert isinstance(stage, CastStage)
    bench.until(lambda: book.next_button.text() == "Find the cast · free")
    assert stage.empty.isVisible()
    bench.click(book.next_button)
    assert book.next_button.text() != "Find the cast · free"
    bench.until(lambda: stage.members, 30_000)
    assert stage.side.roster.isVisible()
