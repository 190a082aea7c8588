"""The Story stage as people use it: chapters, the text with what became of it, the way to script and panels and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.book.text import Language
from app.commands.books import add_book
from app.program import Program
from app.steps.read_story import read_and_count
from app.work.states import TaskState
from tests.ui.conftest import Bench, OpenBench
from tests.ui.telling import choose, lines, open_desk, press, reread, row_of, sentence, spoken
from ui.window.book.stage_bar import Stage
from ui.window.book.telling.stage import TellingStage
from ui.window.kit.buttons import Kind

CHAPTER = "Nao ran through the rain. “I am never late!” she shouted.\n\nMr. Hoshino opened the door. “You are wet,” he said. He smiled.\n\n"


def novel(chapters: int) -> str:
    return "".join(f"Chapter {number}: The {number}. day\n\nOn day {number} it rained. {CHAPTER}" for number in range(1, chapters + 1))


def untold(program: Program, chapters: int = 3) -> None:
    add_book(program.store, read_and_count(novel(chapters).encode(), "days.txt", Language.ENGLISH).story, "days.txt")


def open_untold(open_bench: OpenBench, library: Path, chapters: int = 3) -> tuple[Bench, TellingStage]:
    bench = open_bench(library, lambda program: untold(program, chapters))
    bench.until(bench.window.library.covers.books.cards)
    bench.window.open_book(1)
    bench.until(lambda: bench.window.book.facts is not None)
    return bench, open_desk(bench, Stage.STORY)


@pytest.fixture
def book(open_bench: OpenBench, tmp_path: Path) -> tuple[Bench, TellingStage]:
    """Three chapters that nobody has told yet."""
    return open_untold(open_bench, tmp_path / "library")


@pytest.fixture
def desk(finished: Bench) -> TellingStage:
    return open_desk(finished, Stage.STORY)


def titles(bench: Bench) -> list[str]:
    return [one.title for one in bench.program.store.books.story(1).chapters]


# ------------------------------------------------------------------ chapters


def test_that_a_chapter_is_named_by_f2_and_undo_gives_its_name_back(book: tuple[Bench, TellingStage]) -> None:
    bench, desk = book
    before = titles(bench)
    bench.click_row(desk.outline.list, 1)
    bench.press(Qt.Key.Key_F2)
    field = desk.outline.list.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "A wet day")
    QTest.keyClick(field, Qt.Key.Key_Return)
    bench.until(lambda: titles(bench)[1] == "A wet day")
    bench.until(lambda: desk.outline.model.rows[1].title == "A wet day")
    reread(bench)
    bench.window.book.history.undo()
    bench.until(lambda: titles(bench) == before)
    bench.until(lambda: desk.outline.model.rows[1].title == before[1])


def test_that_a_chapter_is_split_at_the_cursor_and_joined_again(book: tuple[Bench, TellingStage]) -> None:
    bench, desk = book
    press(desk, sentence(desk, "Mr. Hoshino opened"))
    bench.click(desk.story.split)
    bench.until(lambda: len(desk.outline.model.rows) == 4)
    bench.until(lambda: "Hoshino" not in desk.page.toPlainText())
    desk.chapters.join(1)
    bench.until(lambda: len(desk.outline.model.rows) == 3)
    bench.until(lambda: "Hoshino" in desk.page.toPlainText())


def test_that_chosen_chapters_are_left_out_and_told_again(book: tuple[Bench, TellingStage]) -> None:
    bench, desk = book
    chosen = QItemSelectionModel.SelectionFlag.Select
    bench.click_row(desk.outline.list, 1)
    desk.outline.list.selectionModel().select(desk.outline.model.index(2, 0), chosen)
    desk.chapters.leave_out(desk.outline.list.chosen())
    bench.until(lambda: [row.left_out for row in desk.outline.model.rows] == [False, True, True])
    bench.until(lambda: dict(desk.side.counts._covered.why).get("chapter", 0) > 0)
    reread(bench)
    desk.chapters.leave_out(desk.outline.list.chosen())
    bench.until(lambda: not any(row.left_out for row in desk.outline.model.rows))


def test_that_a_chapter_that_is_told_already_is_not_cut_and_a_card_says_why(finished: Bench, desk: TellingStage) -> None:
    press(desk, sentence(desk, "Mr. Hoshino opened"))
    finished.click(desk.story.split)
    finished.until(finished.window.card.isVisible)
    assert "already part of the manga" in finished.window.card.accessibleName()


def test_that_several_chosen_chapters_are_made_for_the_price_on_the_button(book: tuple[Bench, TellingStage]) -> None:
    bench, desk = book
    bench.click_row(desk.outline.list, 0)
    spot = desk.outline.list.visualRect(desk.outline.model.index(1, 0)).center()
    QTest.mouseClick(desk.outline.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, spot)
    bench.until(desk.outline.make.isEnabled)
    assert desk.outline.make.text() == "Make 2 chapters · free"
    bench.click(desk.outline.make)
    bench.until(lambda: [card.state for card in bench.program.store.tasks.cards(1)] == [TaskState.DONE])
    assert bench.program.store.panels.chapters(1) == {1, 2}


def test_that_a_book_of_300_chapters_has_the_text_of_one_at_a_time(open_bench: OpenBench, tmp_path: Path) -> None:
    bench, desk = open_untold(open_bench, tmp_path / "library", 300)
    assert desk.outline.list.model().rowCount() == 300
    assert "On day 1 it rained." in desk.page.toPlainText()
    assert "day 2 " not in desk.page.toPlainText()
    desk.outline.list.setFocus()
    bench.press(Qt.Key.Key_End)
    bench.until(lambda: "On day 300 it rained." in desk.page.toPlainText())
    assert "day 1 " not in desk.page.toPlainText()


# ------------------------------------------------------------------ the text


def test_that_a_sentence_leads_to_its_line_and_its_panel_and_the_panel_back_to_it(finished: Bench, desk: TellingStage) -> None:
    told = sentence(desk, "You are wet")
    press(desk, told)
    assert desk.page.marked == (told.span,)
    assert "In a panel" in desk.side.fate.text()
    open_desk(finished, Stage.SCRIPT)
    press(desk, told)
    row = desk.script.list.current()
    assert row is not None
    assert "You are wet" in row.spoken
    press(desk, told, twice=True)
    panels = finished.window.book.panels
    finished.until(lambda: finished.window.book.stage is Stage.PANELS and panels.in_detail())
    card = panels.current()
    assert card is not None
    assert card.panel.number in told.panels
    panels.inspector.sentence.emit(card.panel.span)
    assert finished.window.book.stage is Stage.STORY
    finished.until(lambda: told.span in desk.page.marked)


def test_that_enter_opens_the_panel_and_arrows_walk_through_sentences(finished: Bench, desk: TellingStage) -> None:
    press(desk, sentence(desk, "Nao ran"))
    first = desk.page.marked
    for _ in range(4):
        QTest.keyClick(desk.page, Qt.Key.Key_Down)
    assert desk.page.marked != first
    press(desk, sentence(desk, "Nao ran"))
    QTest.keyClick(desk.page, Qt.Key.Key_Return)
    assert finished.window.book.stage is Stage.PANELS


def test_that_a_sentence_taken_out_of_the_script_says_so(finished: Bench, desk: TellingStage) -> None:
    open_desk(finished, Stage.SCRIPT)
    row = next(one for one in lines(desk) if "He smiled" in one.line.text)
    choose(finished, desk, row)
    finished.press(Qt.Key.Key_Delete)
    finished.until(lambda: row not in lines(desk))
    reread(finished)
    assert desk._hint(sentence(desk, "He smiled")) == "Left out: taken out of the script"
    assert desk.outline.model.rows[0].share is not None
    finished.until(lambda: (desk.outline.model.rows[0].share or 0) < 100)


def test_that_ctrl_f_finds_words_in_whatever_chapter_they_are(book: tuple[Bench, TellingStage]) -> None:
    bench, desk = book
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = desk.story.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "on day 3")
    bench.until(lambda: bar.count.text() == "1 of 1")
    bench.until(lambda: "On day 3 it rained." in desk.page.toPlainText())
    bench.until(lambda: desk.page.marked == (sentence(desk, "On day 3").span,))
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_that_scrolling_one_scrolls_the_other_while_they_are_linked(open_bench: OpenBench, tmp_path: Path) -> None:
    story = novel(1) + "".join(f"The {n}. hour went by without a word.\n\n" for n in range(120))

    def prepare(program: Program) -> None:
        add_book(program.store, read_and_count(story.encode(), "hours.txt", Language.ENGLISH).story, "hours.txt")

    bench = open_bench(tmp_path / "library", prepare)
    bench.until(bench.window.library.covers.books.cards)
    bench.window.open_book(1)
    bench.until(lambda: bench.window.book.facts is not None)
    desk = open_desk(bench, Stage.SCRIPT)
    bench.until(lambda: bench.window.book.next_button.text() == "Write the script · free")
    assert bench.window.book.next_button.kind is Kind.PRIMARY
    bench.click(bench.window.book.next_button)
    bench.until(lambda: len(lines(desk)) > 100)
    bench.until(lambda: bench.window.book.next_button.text() == "Find the cast · free")
    rows = desk.script.list.verticalScrollBar()
    bench.until(lambda: rows.maximum() > 1000)
    desk.page.verticalScrollBar().setValue(desk.page.verticalScrollBar().maximum() // 2)
    assert rows.value() > 0
    finished = rows.value()
    bench.click(desk.script.link)
    desk.page.verticalScrollBar().setValue(0)
    assert rows.value() == finished


def test_that_letters_beyond_the_first_plane_shift_no_underline(open_bench: OpenBench, tmp_path: Path) -> None:
    text = "🐈🐈 The cats came. Nao laughed at them.\n"

    def prepare(program: Program) -> None:
        add_book(program.store, read_and_count(text.encode(), "cats.txt", Language.ENGLISH).story, "cats.txt")

    bench = open_bench(tmp_path / "library", prepare)
    bench.until(bench.window.library.covers.books.cards)
    bench.window.open_book(1)
    bench.until(lambda: bench.window.book.facts is not None)
    desk = open_desk(bench, Stage.STORY)
    told = sentence(desk, "Nao laughed")
    desk.page.mark((told.span,))
    assert desk.page.extraSelections()[0].cursor.selectedText() == "Nao laughed at them."


def test_that_the_spoken_chapter_says_number_title_length_and_share(finished: Bench, desk: TellingStage) -> None:
    finished.until(lambda: desk.outline.model.rows[0].share == 100)
    said = desk.outline.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1. Chapter 1. 50 words. 100 % in script."
    assert desk.chapter is not None
    assert desk._tallies[-1].fates == desk.chapter.told.counts  # counted in a child process, and here
    assert spoken(desk).who == "Nao"
    assert row_of(desk, spoken(desk)) > 0
