"""Export & Share, saving: what there is to choose, what is said before, what it will look like, where it goes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.conftest import Bench
from ui.window.kit.buttons import Button
from ui.window.kit.buttons import Kind as ButtonKind
from ui.window.sharing.kinds import KINDS, Content, Look, kind_of, note_of
from ui.window.sharing.sheet import ExportSheet
from ui.words import use_language


def opened(bench: Bench) -> ExportSheet:
    bench.window.open_export()
    sheet = bench.window.sheet
    assert isinstance(sheet, ExportSheet)
    return sheet


def choose(bench: Bench, sheet: ExportSheet, kind: str) -> None:
    bench.click(sheet.kinds.rows[kind])


def saved(bench: Bench, sheet: ExportSheet, folder: Path) -> Path:
    sheet.set_folder(folder)
    target = sheet.target
    bench.click(sheet.go)
    bench.until(lambda: bench.window.toast.isVisible() and target.name in bench.window.toast.accessibleName())
    return target


def test_that_every_kind_says_what_it_saves_and_where(finished: Bench, tmp_path: Path) -> None:
    sheet = opened(finished)
    sheet.set_folder(tmp_path)
    found = {}
    for kind in KINDS:
        if kind.look is not Look.SITE:
            choose(finished, sheet, kind.name)
            found[kind.name] = (sheet.go.text(), sheet.target.name)
    assert found == {
        "cbz": ("Export CBZ", "The Rain Courier.cbz"),
        "pdf": ("Export PDF", "The Rain Courier.pdf"),
        "epub": ("Export EPUB", "The Rain Courier.epub"),
        "pictures": ("Export PNG", "The Rain Courier-png"),
        "script": ("Export Markdown", "The Rain Courier.script.md"),
        "cast": ("Export Markdown", "The Rain Courier.cast.md"),
        "mangakai": ("Export MangakAI book", "The Rain Courier.mangakai"),
    }


def test_that_there_is_one_red_button_whatever_is_chosen(finished: Bench) -> None:
    sheet = opened(finished)
    for kind in KINDS:
        choose(finished, sheet, kind.name)
        finished.until(lambda: not finished.opened.studio.busy)
        red = [one for one in sheet.findChildren(Button) if one.kind is ButtonKind.PRIMARY and one.isVisible()]
        assert [one.isEnabled() for one in red] == [True], kind.name


def test_that_the_next_book_begins_with_the_last_choice_and_folder(finished: Bench, tmp_path: Path) -> None:
    sheet = opened(finished)
    choose(finished, sheet, "script")
    sheet.files.format.setCurrentIndex(sheet.files.format.findData("script.fountain"))
    sheet.files.format.activated.emit(sheet.files.format.currentIndex())
    written = saved(finished, sheet, tmp_path)
    assert written.read_text(encoding="utf-8").startswith("Title: The Rain Courier")
    again = opened(finished)
    assert (again.kind.name, again.files.form, again.target.parent) == ("script", "script.fountain", tmp_path)


def test_that_a_file_is_called_as_the_person_wrote_and_nothing_is_written_over(finished: Bench, tmp_path: Path) -> None:
    sheet = opened(finished)
    sheet.files.name.selectAll()
    QTest.keyClicks(sheet.files.name, "A letter: to Nao")
    first = saved(finished, sheet, tmp_path)
    assert first.name == "A letter_ to Nao.cbz"
    sheet = opened(finished)
    sheet.files.name.setText("A letter: to Nao")
    assert sheet.target.name == "A letter_ to Nao (2).cbz"


def test_that_a_whole_book_is_saved_to_go_on_elsewhere(finished: Bench, tmp_path: Path) -> None:
    sheet = opened(finished)
    choose(finished, sheet, "mangakai")
    with zipfile.ZipFile(saved(finished, sheet, tmp_path)) as book:
        assert book.testzip() is None


def test_that_what_it_will_look_like_is_composed_as_it_is_exported(finished: Bench) -> None:
    sheet = opened(finished)
    view = sheet.preview.view
    finished.until(lambda: any(isinstance(one, QPixmap) for one in shown(sheet, Look.PAGES)))
    page = next(one for one in shown(sheet, Look.PAGES) if isinstance(one, QPixmap))
    image = page.toImage()
    tones = {image.pixelColor(x, y).lightness() // 32 for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(tones) > 2  # ink, paper and screens: not a blank sheet
    choose(finished, sheet, "pictures")
    finished.until(lambda: shown(sheet, Look.PANELS))
    assert sheet.preview.where.text() == "Panel 1 of 3"
    finished.click(sheet.preview.on)
    assert (view.at, sheet.preview.where.text()) == (1, "Panel 2 of 3")
    choose(finished, sheet, "script")
    finished.until(lambda: any("Nao" in str(one) for one in shown(sheet, Look.TEXT)))


def shown(sheet: ExportSheet, look: Look) -> list[QPixmap | str]:
    """What has been made for the middle of the sheet."""
    return [made for leaf, made in sheet.leaves.made().items() if leaf.look is look and made]


def test_that_what_is_missing_is_said_before(finished: Bench) -> None:
    use_language("en")
    cards = finished.window.book.panels.model.cards()
    gaps = Content((replace(cards[0], picture=None), *cards[1:]), has_script=True, has_cast=False)
    page, picture = note_of(kind_of("cbz"), gaps), note_of(kind_of("png"), gaps)
    assert (page.state, page.title, page.about) == (
        "warning",
        "1 panel has no picture yet",
        "They stay empty frames: 1 · 1",
    )
    assert picture.about == "They are left out: 1 · 1"
    assert not page.why_not


@pytest.mark.parametrize(
    ("form", "why_not"),
    [("cbz", "export.none"), ("png", "export.none"), ("script.md", "share.script.none"), ("cast.csv", "share.cast.none"), ("mangakai", "")],
)
def test_that_what_cannot_be_made_yet_says_why(form: str, why_not: str) -> None:
    assert note_of(kind_of(form), Content((), has_script=False, has_cast=False)).why_not == why_not


def test_that_a_format_nobody_knows_any_more_begins_with_the_usual_one() -> None:
    assert kind_of("papyrus") is KINDS[0]


def test_that_every_control_of_the_sheet_has_a_name(finished: Bench) -> None:
    sheet = opened(finished)
    for kind in KINDS:
        choose(finished, sheet, kind.name)
        buttons = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
        assert all(one.accessibleName() or one.text() for one in buttons), kind.name
