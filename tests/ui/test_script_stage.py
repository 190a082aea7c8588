"""The Script stage as people use it: lines and scenes changed by mouse and keyboard, each with its way back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.book.script import Emotion, LineKind, TimeOfDay
from app.book.script_edits import LineAt, line_of
from app.commands.edits import Edit
from app.commands.script import change_line
from app.store.store import Store
from app.work.states import TaskState
from app.work.tasks import TaskKind
from tests.ui.conftest import STORY, Bench, OpenBench
from tests.ui.telling import choose, lines, open_desk, reread, row_of, sentence, spoken
from ui.window.book.stage_bar import Stage
from ui.window.book.telling.line_editor import LineEditor
from ui.window.book.telling.menus import Item, make_menu
from ui.window.book.telling.revision_sheet import RevisionSheet
from ui.window.book.telling.row_menus import line_items, scene_items
from ui.window.book.telling.script_rows import SceneRow
from ui.window.book.telling.setting_editor import SettingEditor
from ui.window.book.telling.stage import SCRIPT_FORMATS, TellingStage
from ui.window.book.telling.write_sheet import WriteSheet


@pytest.fixture
def desk(finished: Bench) -> TellingStage:
    return open_desk(finished, Stage.SCRIPT)


def edit(bench: Bench, desk: TellingStage, words: str) -> None:
    """Enter, other words, Ctrl+Enter, on the line of speech."""
    choose(bench, desk, spoken(desk))
    bench.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    editor.words.selectAll()
    QTest.keyClicks(editor.words, words)
    bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def kept(bench: Bench, at: LineAt) -> str:
    """What the library has there."""
    script = bench.program.store.books.script(1, 1)
    return next(one for one in script.scenes if one.number == at.scene).lines[at.line].text


def stale(bench: Bench) -> list[int]:
    return [card.id for card in bench.program.store.panels.cards(1) if card.stale]


def test_that_a_line_written_anew_is_kept_makes_its_panel_stale_and_undo_makes_it_what_it_was(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    before = row.line.text
    edit(finished, desk, "Not today!")
    finished.until(lambda: kept(finished, row.at) == "Not today!")
    finished.until(lambda: desk.script.stale == 1)
    assert stale(finished)
    assert spoken(desk).line.edited
    reread(finished)
    finished.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: desk.script.stale == 0)
    assert stale(finished) == []
    finished.until(lambda: spoken(desk).line.text == before)
    reread(finished)
    finished.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: spoken(desk).line.text == "Not today!")


def test_that_escape_leaves_a_line_as_it_was(finished: Bench, desk: TellingStage) -> None:
    before = spoken(desk)
    choose(finished, desk, before)
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor.words, "nonsense")
    finished.press(Qt.Key.Key_Escape)
    assert desk.script.list.hasFocus()
    reread(finished)
    assert kept(finished, before.at) == before.line.text


def test_that_a_line_is_kept_when_one_goes_elsewhere(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_F2)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    editor.words.setPlainText("Left behind")
    desk.page.setFocus()
    finished.until(lambda: kept(finished, row.at) == "Left behind")


def test_that_enter_within_a_line_is_a_new_line_and_does_not_send_it(finished: Bench, desk: TellingStage) -> None:
    choose(finished, desk, spoken(desk))
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    QTest.keyClick(editor.words, Qt.Key.Key_Return)
    assert editor.words.toPlainText().endswith("\n")
    assert desk.script.list.editor is editor
    finished.press(Qt.Key.Key_Escape)


def test_that_what_is_read_meanwhile_does_not_overwrite_what_is_being_written(finished: Bench, desk: TellingStage) -> None:
    choose(finished, desk, spoken(desk))
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor.words, "half a thou")
    finished.opened.studio.news.planned.emit(1)
    reread(finished)
    assert desk.script.list.editor is editor
    assert editor.words.toPlainText().endswith("half a thou")
    finished.press(Qt.Key.Key_Escape)


def test_that_speaker_kind_and_feeling_are_chosen_in_the_editor(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    editor.kind.setCurrentIndex(editor.kind.findData(LineKind.THOUGHT))
    editor.speaker.setEditText("The cat")
    editor.emotion.setCurrentIndex(editor.emotion.findData(Emotion.ANGRY))
    editor.commit()
    finished.until(lambda: any(one.line.speaker == "The cat" for one in lines(desk)))
    changed = next(one for one in lines(desk) if one.line.speaker == "The cat")
    assert (changed.at, changed.line.kind, changed.line.emotion) == (row.at, LineKind.THOUGHT, Emotion.ANGRY)


def test_that_a_line_is_added_below_and_deleted_again(finished: Bench, desk: TellingStage) -> None:
    row, count = spoken(desk), len(lines(desk))
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_Insert)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor.words, "Who is there?")
    finished.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: len(lines(desk)) == count + 1)
    added = next(one for one in lines(desk) if one.line.text == "Who is there?")
    assert added.at == LineAt(row.at.scene, row.at.line + 1)
    finished.until(lambda: desk.script.list.current() == added)
    finished.press(Qt.Key.Key_Delete)
    finished.until(lambda: len(lines(desk)) == count)


def test_that_an_added_line_without_words_is_none(finished: Bench, desk: TellingStage) -> None:
    rows = list(desk.script.model.rows)
    finished.click(desk.script.add)
    assert len(desk.script.model.rows) == len(rows) + 1
    finished.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reread(finished)
    assert desk.script.model.rows == rows


def test_that_a_line_is_split_where_the_cursor_stands(finished: Bench, desk: TellingStage) -> None:
    row = next(one for one in lines(desk) if " " in one.line.text)
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, LineEditor)
    cursor = editor.words.textCursor()
    cursor.setPosition(row.line.text.index(" "))
    editor.words.setTextCursor(cursor)
    finished.click(editor.cut)
    first, second = row.line.text.split(" ", 1)
    finished.until(lambda: kept(finished, row.at) == first)
    assert kept(finished, LineAt(row.at.scene, row.at.line + 1)) == second


def test_that_alt_and_arrows_move_a_line_within_its_scene_and_it_stays_chosen(finished: Bench, desk: TellingStage) -> None:
    row = next(one for one in lines(desk) if one.at.line == 0)
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    finished.until(lambda: kept(finished, LineAt(row.at.scene, 1)) == row.line.text)
    finished.until(lambda: (now := desk.script.list.current()) is not None and getattr(now, "at", None) == LineAt(row.at.scene, 1))
    reread(finished)
    finished.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    finished.until(lambda: kept(finished, row.at) == row.line.text)


def test_that_a_dragged_line_stands_where_it_is_let_go(finished: Bench, desk: TellingStage) -> None:
    row = next(one for one in lines(desk) if one.at.line == 0)
    target = next(one for one in lines(desk) if one.at == LineAt(row.at.scene, 2))
    box = desk.script.list.visualRect(desk.script.model.index(row_of(desk, target), 0))
    desk.script.list.drop_at(row, QPoint(box.center().x(), box.bottom() - 2))
    finished.until(lambda: kept(finished, LineAt(row.at.scene, 2)) == row.line.text)


def test_that_a_scene_gets_another_place_by_its_chip(finished: Bench, desk: TellingStage) -> None:
    head = desk.script.model.scene_row(1)
    assert head is not None
    desk.script.list.go_to(head)
    desk.script.list.setFocus()
    finished.press(Qt.Key.Key_Return)
    editor = desk.script.list.editor
    assert isinstance(editor, SettingEditor)
    editor.place.setText("the moon")
    editor.time.setCurrentIndex(editor.time.findData(TimeOfDay.DAWN))
    finished.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: finished.program.store.books.script(1, 1).scenes[0].setting.place == "the moon")
    finished.until(lambda: getattr(desk.script.model.rows[0], "setting", "").startswith("the moon · dawn"))
    assert stale(finished)


def test_that_a_scene_is_split_before_a_line_and_joined_again(finished: Bench, desk: TellingStage) -> None:
    row = next(one for one in lines(desk) if one.at.line == 2)
    before = desk.script.model.scenes()
    desk.lines.split_scene(row)
    finished.until(lambda: desk.script.model.scenes() == before + 1)
    finished.until(lambda: isinstance(desk.script.list.current(), SceneRow))
    head = desk.script.model.rows[0]
    assert isinstance(head, SceneRow)
    reread(finished)
    desk.lines.join(head)
    finished.until(lambda: desk.script.model.scenes() == before)


def test_that_a_line_that_was_changed_meanwhile_is_not_changed_by_mistake(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    old = row.line.text
    finished.opened.studio.start(finished.window.book.history.done(_renamed_line, row.at))
    finished.until(lambda: kept(finished, row.at) != old)
    desk.lines.change(row, replace(row.line, text="Too late"))
    finished.until(finished.window.card.isVisible)
    assert kept(finished, row.at) == "Somebody else was here"


def _renamed_line(store: Store, at: LineAt) -> Edit:
    line = line_of(store.books.script(1, 1), at)
    return change_line(store, 1, 1, at, replace(line, text="Somebody else was here"))


def test_that_menus_have_nine_items_at_most_and_say_their_keys(desk: TellingStage) -> None:
    row, head = spoken(desk), desk.script.model.rows[0]
    assert isinstance(head, SceneRow)
    of_line = line_items(desk.lines, desk.script.list, row, lambda _row: None)
    of_scene = scene_items(desk.lines, desk.script.list, head, None)
    assert max(len(of_line), len(of_scene)) <= 9
    assert isinstance(of_line[-1], Item)
    assert (of_line[-1].words, of_line[-1].apart) == ("script.delete_line", True)
    menu = make_menu(desk, of_line)
    assert "Del" in [action.shortcut().toString() for action in menu.actions()]
    menu.deleteLater()


def test_that_a_speaker_is_chosen_from_the_menu(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    desk.lines.speak(row, None)
    finished.until(lambda: next(one for one in lines(desk) if one.at == row.at).line.speaker is None)


def test_that_a_screen_reader_hears_scene_speaker_words_and_what_became_of_them(desk: TellingStage) -> None:
    row = spoken(desk)
    said = desk.script.model.index(row_of(desk, row), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Scene {row.at.scene}. {row.who}, determined: {row.line.text} Drawn."


def test_that_a_chosen_line_shows_its_sentence_joined_by_a_line(finished: Bench, desk: TellingStage) -> None:
    row = spoken(desk)
    choose(finished, desk, row)
    assert desk.page.marked == (sentence(desk, row.line.text).span,)
    assert desk.linked.join.isVisible()
    assert desk.linked.join.ends is not None
    begin, end = desk.linked.join.ends
    assert begin.x() < end.x()


def test_that_writing_again_keeps_what_a_person_changed_and_says_so(finished: Bench, desk: TellingStage) -> None:
    edit(finished, desk, "Mine alone")
    finished.until(lambda: any(one.line.edited for one in lines(desk)))
    reread(finished)
    finished.click(desk.script.again)
    finished.until(lambda: isinstance(finished.window.sheet, WriteSheet))
    sheet = finished.window.sheet
    assert isinstance(sheet, WriteSheet)
    assert "1 line" in sheet.stays.text()
    finished.until(sheet.go.isEnabled)
    assert sheet.go.text() == "Write again · free"
    finished.click(sheet.go)
    finished.until(lambda: finished.program.store.tasks.cards(1, kind=TaskKind.WRITE_SCRIPT) != [])
    finished.until(lambda: finished.program.store.tasks.cards(1, kind=TaskKind.WRITE_SCRIPT)[0].state is TaskState.DONE)
    script = finished.program.store.books.script(1, 1)
    assert [line.text for scene in script.scenes for line in scene.lines if line.edited] == ["Mine alone"]


def test_that_the_script_is_exported_in_four_formats(finished: Bench, desk: TellingStage, tmp_path: Path) -> None:
    targets = [tmp_path / f"out.{form}" for form in SCRIPT_FORMATS]
    for form, target in zip(SCRIPT_FORMATS, targets, strict=True):
        desk.export_script(form, target)
    finished.until(lambda: all(target.exists() and target.stat().st_size > 100 for target in targets))
    assert "I am never late!" in targets[0].read_text(encoding="utf-8")


def test_that_edits_are_there_in_a_window_opened_again(open_bench: OpenBench, finished_library: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    shutil.copytree(finished_library, library)
    first = open_bench(library)
    first.open_first_book()
    desk = open_desk(first, Stage.SCRIPT)
    edit(first, desk, "Kept for tomorrow")
    first.until(lambda: any(one.line.text == "Kept for tomorrow" for one in lines(desk)))
    reread(first)
    first.window.close()
    first.until(lambda: first.opened.closing.over)
    again = open_bench(library)
    again.open_first_book()
    assert any(one.line.text == "Kept for tomorrow" for one in lines(open_desk(again, Stage.SCRIPT)))


# ------------------------------------------------------------------ a revised story


def let_fall(bench: Bench, path: Path) -> RevisionSheet:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    spot = bench.window.rect().center().toPointF()
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    bench.window.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, mime, buttons, keys))
    bench.until(lambda: isinstance(bench.window.sheet, RevisionSheet))
    sheet = bench.window.sheet
    assert isinstance(sheet, RevisionSheet)
    return sheet


def test_that_a_revised_story_dropped_on_its_book_is_compared_and_taken_over_and_back(
    finished: Bench, desk: TellingStage, tmp_path: Path
) -> None:
    path = tmp_path / "second draft.txt"
    path.write_text(STORY.replace("At night the cat sat on the roof", "At noon a dog slept on the roof"), encoding="utf-8")
    sheet = let_fall(finished, path)
    assert len(sheet.found.kept) + len(sheet.found.stale) == 3
    assert sheet.stale.text() == "1 panel is marked as changed"
    finished.click(sheet.take)
    finished.until(lambda: "a dog slept" in desk.page.toPlainText())
    assert "a dog slept" in finished.program.store.books.story(1).text
    reread(finished)
    finished.window.book.history.undo()
    finished.until(lambda: "the cat sat" in desk.page.toPlainText())


def test_that_the_same_file_makes_a_new_book_where_that_is_wanted(finished: Bench, desk: TellingStage, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text(STORY.replace("cat", "owl"), encoding="utf-8")
    sheet = let_fall(finished, path)
    finished.click(sheet.other)
    finished.until(lambda: finished.window.sheet is not None and finished.window.sheet is not sheet)
    assert type(finished.window.sheet).__name__ == "NewBookSheet"
    assert "cat" in finished.program.store.books.story(1).text
    assert desk.chapter is not None
