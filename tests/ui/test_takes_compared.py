"""Takes compared, panels as film, pictures carried out, references for a redraw."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Bench
from ui.window.book.carry import URLS, Carried, CarriedPictures, copies, file_name
from ui.window.book.compare import Compare, Way
from ui.window.book.detail import Mode
from ui.window.book.references import MOST, References

NONE = Qt.KeyboardModifier.NoModifier


def two_takes(bench: Bench) -> None:
    """The current panel is drawn again, and looked at closely."""
    panels = bench.window.book.panels
    bench.until(lambda: panels.inspector.box.offer is not None)
    panels.redraw("darker")
    panels.set_mode(Mode.DETAIL)
    bench.until(lambda: panels.detail.strip.takes.rowCount() == 2)


def has_files(mime: QMimeData | None) -> bool:
    return mime is not None and mime.hasUrls()


def painted(red: str) -> QPixmap:
    made = QPixmap(300, 300)
    made.fill(QColor(red))
    return made


@pytest.fixture
def compare(qtbot: QtBot) -> Compare:
    made = Compare()
    qtbot.addWidget(made)
    made.resize(348, 348)
    made.show_pictures(painted("#ff0000"), painted("#0000ff"))
    made.show()
    return made


def test_that_a_is_left_of_the_divider_and_b_right_of_it(compare: Compare) -> None:
    picture = compare.grab().toImage()
    assert picture.pixelColor(80, 250).name() == "#ff0000"
    assert picture.pixelColor(268, 250).name() == "#0000ff"


def test_that_the_divider_follows_the_mouse(compare: Compare) -> None:
    QTest.mousePress(compare, Qt.MouseButton.LeftButton, pos=compare.rect().center())
    QTest.mouseMove(compare, compare.rect().center() + QPointF(75, 0).toPoint())
    assert compare.share == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize(
    ("key", "modifier", "share"),
    [
        (Qt.Key.Key_Right, NONE, 0.51),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 0.4),
        (Qt.Key.Key_Home, NONE, 0.0),
        (Qt.Key.Key_End, NONE, 1.0),
    ],
)
def test_that_keys_move_the_divider(compare: Compare, key: Qt.Key, modifier: Qt.KeyboardModifier, share: float) -> None:
    QTest.keyClick(compare, key, modifier)
    assert compare.share == pytest.approx(share)


def test_that_blinking_shows_one_after_the_other(compare: Compare, qtbot: QtBot) -> None:
    compare.set_way(Way.BLINK)
    first = compare.grab().toImage().pixelColor(174, 250).name()
    qtbot.waitUntil(lambda: compare.grab().toImage().pixelColor(174, 250).name() != first, timeout=3000)
    assert first == "#0000ff"


def test_that_c_compares_the_take_in_use_with_the_one_before_and_a_can_be_used_instead(finished: Bench) -> None:
    two_takes(finished)
    panels = finished.window.book.panels
    older, newer = panels.detail.strip.takes.takes()
    finished.press(Qt.Key.Key_C)
    assert panels.detail.mode is Mode.COMPARE
    assert panels.detail.strip._delegate.tags == {older.id: "A", newer.id: "B"}
    finished.click(panels.detail.use_first)
    finished.until(lambda: panels.detail.strip.takes.takes()[0].chosen)
    finished.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: panels.detail.strip.takes.takes()[1].chosen)
    finished.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    finished.until(lambda: panels.detail.strip.takes.takes()[0].chosen)


def test_that_film_shows_all_panels_below_the_current_one_and_g_goes_back(finished: Bench) -> None:
    panels = finished.window.book.panels
    finished.press(Qt.Key.Key_F)
    assert panels.detail.film.isVisible()
    assert panels.detail.film.model().rowCount() == 3
    before = panels.current()
    QTest.keyClick(panels.detail.film, Qt.Key.Key_Right)
    now = panels.current()
    assert before is not None
    assert now is not None
    assert now.panel.number == before.panel.number + 1
    finished.press(Qt.Key.Key_G)
    assert not panels.in_detail()


def test_that_a_copied_panel_is_a_picture_and_a_file_of_its_own_on_the_clipboard(finished: Bench) -> None:
    panels = finished.window.book.panels
    finished.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    finished.until(lambda: has_files(clipboard.mimeData()))
    mime = clipboard.mimeData()
    copy = Path(mime.urls()[0].toLocalFile())
    assert mime.hasImage()
    assert copy.name == "The Rain Courier 1-1.png"
    card = panels.current()
    assert card is not None
    assert card.picture is not None
    assert copy.read_bytes() == finished.program.store.pictures.read(card.picture)


def test_that_a_drag_copies_only_when_somebody_takes_it(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    Image.new("L", (4, 4)).save(picture)
    mime = CarriedPictures([Carried(picture, "Rain 1-1.png")])
    assert mime.formats() == [URLS]
    assert mime._urls is None
    assert [Path(url.toLocalFile()).name for url in mime.urls()] == ["Rain 1-1.png"]


def test_that_another_program_may_write_to_what_it_got(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"as it was")
    (copy,) = copies([Carried(picture, "b.png")])
    copy.write_bytes(b"changed")
    assert picture.read_bytes() == b"as it was"


@pytest.mark.parametrize(
    ("title", "name"), [("Rain: the/Courier?", "Rain the Courier 2-1.png"), ("...", "manga 2-1.png"), ("雨夜信使", "雨夜信使 2-1.png")]
)
def test_that_a_title_becomes_a_file_name_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, 2, 1, ".png") == name


def test_that_dropped_pictures_go_along_as_far_as_there_is_room(qtbot: QtBot, tmp_path: Path) -> None:
    box = References()
    qtbot.addWidget(box)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.txt", "c.jpg", "d.webp", "e.png")])
    box.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE))
    assert [path.name for path in box.paths] == ["a.png", "c.jpg", "d.webp"]
    assert len(box.paths) == MOST
    assert not box.add_button.isVisibleTo(box)
