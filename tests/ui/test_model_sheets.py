"""Model sheets in the window: drawn, paid for, made of a picture, locked, chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import keyring
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.book.cast import Importance
from app.commands import cast, sheets
from app.settings import MoneySettings, ProviderSettings, with_provider
from tests.fakes import gemini as fake
from tests.fakes.gemini import FakeGemini
from tests.ui.casting import BOOK, at_cast, drawn, names, opened, undo
from tests.ui.conftest import Bench
from tests.ui.keychain import InMemory
from ui.window.book.cast.clean_sheet import CleanSheet
from ui.window.book.cast.faces import head_box
from ui.window.book.cast.stage import CastStage


@pytest.fixture
def stage(finished: Bench) -> CastStage:
    return at_cast(finished)


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


def test_that_sheets_of_the_leads_are_the_next_step(finished: Bench, stage: CastStage) -> None:
    for name in names(stage):
        cast.change(finished.program.store, BOOK, name, importance=Importance.MAIN).apply(finished.program.store)
    finished.window.book.history.changed.emit(BOOK)
    button = finished.window.book.next_button
    finished.until(lambda: button.text() == f"Draw {len(stage.members)} sheets · free")
    finished.click(button)
    finished.until(lambda: all(member.sheets for member in stage.members), 40_000)
    finished.until(lambda: button.text() == "Export…" or button.text() == "Export")


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


# ------------------------------------------------------------------ faces for the list


def sheet_of(rows: list[list[tuple[int, int, int, int]]]) -> QImage:
    """Black boxes on white: what is drawn on a sheet."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for row in rows:
        for box in row:
            painter.fillRect(QRect(*box), Qt.GlobalColor.black)
    painter.end()
    return image


def test_that_a_face_is_the_first_head_of_a_sheets_lower_row() -> None:
    figures = [(20, 10, 40, 150), (120, 10, 40, 150), (220, 10, 40, 150)]
    heads = [(40, 190, 80, 80), (170, 190, 80, 80)]
    found = head_box(sheet_of([figures, heads]))
    assert found.contains(QRect(*heads[0]).adjusted(4, 4, -4, -4))
    assert not found.intersects(QRect(*heads[1]))
    assert found.top() > 160


def test_that_a_sheet_of_one_row_is_shown_whole() -> None:
    image = sheet_of([[(20, 20, 60, 260), (160, 20, 60, 260)]])
    assert head_box(image) == image.rect()
    assert head_box(sheet_of([])) == image.rect()
