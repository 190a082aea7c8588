"""The Cast stage as a person uses it: names, descriptions, model sheets, looks, and the whole cast found again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import keyring
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.cast import CastChoices, Character, Importance, LookFrom
from app.commands import cast, sheets
from app.program import Program
from app.settings import MoneySettings, ProviderSettings, with_provider
from app.store import books
from app.work.states import TaskState
from app.work.tasks import TaskKind
from tests.fakes import gemini as fake
from tests.fakes.gemini import FakeGemini
from tests.ui.conftest import Bench, OpenBench
from tests.ui.keychain import InMemory
from ui.window.book.cast.asking import NameSheet, SplitSheet
from ui.window.book.cast.chips import NameChip
from ui.window.book.cast.clean_sheet import CleanSheet
from ui.window.book.cast.fields import QuoteLink
from ui.window.book.cast.find_sheet import FindCastSheet
from ui.window.book.cast.look_sheet import LookSheet
from ui.window.book.cast.roster import MEMBER
from ui.window.book.cast.stage import CastStage
from ui.window.book.stage_bar import Stage

BOOK = 1
CONTROL = Qt.KeyboardModifier.ControlModifier
Sheeted = NameSheet | SplitSheet | CleanSheet | FindCastSheet | LookSheet


def at_cast(bench: Bench) -> CastStage:
    bench.window.book.go_to_stage(Stage.CAST)
    stage = bench.window.book.view
    assert isinstance(stage, CastStage)
    bench.until(lambda: stage.members and stage.desk.offer is not None)
    return stage


@pytest.fixture
def stage(finished: Bench) -> CastStage:
    return at_cast(finished)


def names(stage: CastStage) -> list[str]:
    return [member.name for member in stage.members]


def kept(bench: Bench) -> dict[str, Character]:
    return {one.name: one for one in bench.program.store.books.cast(BOOK)}


def opened(bench: Bench, kind: type[Sheeted]) -> Sheeted:
    bench.until(lambda: isinstance(bench.window.sheet, kind))
    sheet = bench.window.sheet
    assert isinstance(sheet, kind)
    return sheet


def undo(bench: Bench, what: str) -> None:
    """what: the change that is undone, as the menu calls it."""
    stack = bench.window.book.history.stack
    bench.until(lambda: stack is not None and stack.undoText() == what)
    bench.press(Qt.Key.Key_Z, CONTROL)


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


def drawn(bench: Bench, stage: CastStage) -> None:
    """One more sheet of who is shown, by the button."""
    before = len(stage.current.sheets) if stage.current else 0
    bench.until(lambda: stage.desk.offer is not None and stage.desk.draw.isEnabled())
    bench.click(stage.desk.draw)
    bench.until(lambda: stage.current is not None and len(stage.current.sheets) == before + 1, 30_000)


def a_drawing(path: Path) -> Path:
    """Somebody in a white coat on light paper, as PNG."""
    picture = Image.new("RGB", (300, 420), (236, 232, 224))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((110, 40, 190, 130), fill="white", outline="black", width=5)
    pen.rectangle((90, 130, 210, 360), fill="white", outline="black", width=5)
    picture.save(path)
    return path


def test_that_a_card_says_who_it_is_how_often_and_how_far_the_sheet_is(finished: Bench, stage: CastStage) -> None:
    drawn(finished, stage)
    member = stage.current
    assert member is not None
    roster = stage.side.roster
    told = roster.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith(f"{member.name}. ")
    assert f"{len(member.panels)} panels. Sheet drawn." in told or f"{len(member.panels)} panel. Sheet drawn." in told
    finished.click(stage.desk.lock)
    finished.until(lambda: roster.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("Sheet locked."))


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


def test_that_a_redraw_stays_beside_a_locked_sheet_until_it_is_chosen(finished: Bench, stage: CastStage) -> None:
    assert stage.desk.draw.text() == "Draw sheet · free"
    drawn(finished, stage)
    finished.until(lambda: stage.desk.sheet.has_picture)
    finished.until(lambda: stage.desk.draw.text() == "Redraw sheet · free")
    finished.click(stage.desk.lock)
    finished.until(lambda: stage.desk.lock.text() == "Unlock sheet")
    assert "nothing is drawn in its place by itself" in stage.desk.note.text()
    drawn(finished, stage)
    assert stage.current is not None
    assert [(one.chosen, one.approved) for one in stage.current.sheets] == [(True, True), (False, False)]
    finished.click_row(stage.desk.takes, 1)
    finished.until(lambda: stage.current is not None and stage.current.sheets[1].chosen)
    assert len(stage.current.sheets) == 2
    undo(finished, "Use another sheet")
    finished.until(lambda: stage.current is not None and stage.current.sheets[0].chosen)


def test_that_a_dropped_picture_is_shown_on_white_first_and_kept_with_its_original(
    finished: Bench, stage: CastStage, tmp_path: Path
) -> None:
    path = a_drawing(tmp_path / "coat.png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    over = stage.desk.sheet
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(over, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(over, QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none))
    sheet = opened(finished, CleanSheet)
    assert isinstance(sheet, CleanSheet)
    finished.until(sheet.go.isEnabled, 30_000)
    assert not sheet.before.empty
    assert "is not blown up" in sheet.note.text()
    sheet.ratio.setCurrentText("1:1")
    sheet.ratio.activated.emit(sheet.ratio.currentIndex())
    assert not sheet.go.isEnabled()
    finished.until(sheet.go.isEnabled, 30_000)
    finished.click(sheet.go)
    finished.until(lambda: stage.current is not None and len(stage.current.sheets) == 1, 30_000)
    assert stage.current is not None
    made = stage.current.sheets[0]
    assert made.ratio == "1:1"
    assert made.width == made.height
    assert made.original is not None
    assert finished.program.store.pictures.path(made.original).read_bytes() == path.read_bytes()
    cleaned = Image.open(BytesIO(finished.program.store.pictures.path(made.picture).read_bytes())).convert("RGB")
    assert cleaned.getpixel((2, 2)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("note.png", b"this is no picture", "is not a picture that can be read"),
        ("photo.heic", b"\x00\x00\x00\x18ftypheic" + b"\x00" * 64, "HEIC"),
    ],
    ids=["no picture", "HEIC"],
)
def test_that_a_picture_that_cannot_be_cleaned_says_why_and_keeps_nothing(
    finished: Bench, stage: CastStage, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert stage.current is not None
    stage.deeds_of.clean(stage.current, path)
    sheet = opened(finished, CleanSheet)
    assert isinstance(sheet, CleanSheet)
    finished.until(sheet.error.isVisible, 30_000)
    assert said in sheet.error.accessibleName()
    assert not sheet.go.isEnabled()


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


def test_that_sheets_of_the_leads_are_the_next_step(finished: Bench, stage: CastStage) -> None:
    for name in names(stage):
        cast.change(finished.program.store, BOOK, name, importance=Importance.MAIN).apply(finished.program.store)
    finished.window.book.history.changed.emit(BOOK)
    button = finished.window.book.next_button
    finished.until(lambda: button.text() == f"Draw {len(stage.members)} sheets · free")
    finished.click(button)
    finished.until(lambda: all(member.sheets for member in stage.members), 40_000)
    finished.until(lambda: button.text() == "Export…" or button.text() == "Export")


# ------------------------------------------------------------------ a large cast


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


# ------------------------------------------------------------------ paid sheets


@pytest.fixture
def gemini() -> Iterator[FakeGemini]:
    before, keychain = keyring.get_keyring(), InMemory()
    keychain.kept["GEMINI_API_KEY"] = fake.KEY
    keyring.set_keyring(keychain)
    with FakeGemini() as service:
        yield service
    keyring.set_keyring(before)


def priced(bench: Bench, stage: CastStage, gemini: FakeGemini, limit: int = 1_000_000) -> str:
    program = bench.program
    program.choose(with_provider(program.settings, ProviderSettings("gemini", base_url=gemini.url)))
    program.choose(replace(program.settings, money=MoneySettings(ask_above_micros=limit)))
    stage.choose_artist("gemini")
    bench.until(lambda: stage.desk.offer is not None and stage.desk.offer.task.artist == "gemini")
    return stage.desk.draw.text()


def test_that_a_paid_sheet_says_its_price_before_and_is_kept(finished: Bench, stage: CastStage, gemini: FakeGemini) -> None:
    assert priced(finished, stage, gemini).startswith("Draw sheet · about $0.")
    assert stage.desk.note.text() == f"Gemini · {fake.ARTIST}"
    assert not gemini.calls
    drawn(finished, stage)
    assert stage.current is not None
    assert stage.current.sheets[0].artist == "gemini"
    assert stage.current.sheets[0].price_micros
    assert "model sheet" in fake.asked(gemini.calls[-1]).prompt


def test_that_a_sheet_dearer_than_the_limit_is_asked_about_once_more(finished: Bench, stage: CastStage, gemini: FakeGemini) -> None:
    priced(finished, stage, gemini, limit=10_000)
    finished.click(stage.desk.draw)
    assert stage.desk.draw.text().startswith("Draw now · about $0.")
    assert "more than $0.01" in stage.desk.note.text()
    assert not gemini.calls
    drawn(finished, stage)
    assert len(gemini.calls) == 1


def test_that_a_sheet_that_failed_says_why_on_the_desk(finished: Bench, stage: CastStage, gemini: FakeGemini) -> None:
    gemini.next(fake.prompt_block())
    priced(finished, stage, gemini)
    finished.click(stage.desk.draw)
    finished.until(stage.desk.error.isVisible, 30_000)
    assert "was not drawn" in stage.desk.error.accessibleName()
    assert stage.current is not None
    assert stage.current.state == "refused"


def test_that_sheets_drawn_elsewhere_are_shown_while_one_looks(finished: Bench, stage: CastStage) -> None:
    name = names(stage)[0]
    sheets.draw_sheet(finished.program.store, BOOK, name)
    finished.opened.queue.wake()
    finished.until(lambda: bool(stage.members[0].sheets), 30_000)
    finished.until(lambda: stage.desk.sheet.has_picture)
