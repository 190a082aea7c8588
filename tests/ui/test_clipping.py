"""No text is cut off: in the longest language there is, and in twice the size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.nightly import NIGHTLY
from tests.ui.clipping import clips_of
from tests.ui.conftest import Bench
from tests.ui.screens import FIRST_RUN, WITH_A_BOOK, Screen, walk
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import height
from ui.window.theme.fonts import font
from ui.window.theme.look import apply_theme
from ui.window.theme.scale import LARGEST, use_text_scale, wanted_text_scale, widened

SMALLEST = (1100, 720)
LARGE = (1440, 900)
EVERY_WAY = [
    ("en", "100", SMALLEST),
    ("qps", "100", SMALLEST),
    ("en", "200", LARGE),
    ("zh", "200", LARGE),
    ("ja", "200", LARGE),
]
WAYS = EVERY_WAY if NIGHTLY else [EVERY_WAY[1], EVERY_WAY[4]]


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", "en")
    yield
    use_text_scale(1.0)


def clipped(bench: Bench, screens: tuple[Screen, ...], language: str, size: tuple[int, int]) -> list[str]:
    bench.window.set_language(language)
    bench.window.resize(*size)
    found: list[str] = []

    def look(screen: Screen, window: QWidget) -> None:
        if window is bench.window and (window.width(), window.height()) != size:
            found.append(f"{screen.name}: the window grows to {window.width()} × {window.height()}")
        found.extend(f"{screen.name}: {clip}" for clip in clips_of(window))

    walk(bench, screens, look)
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("language", "percent", "size"), WAYS)
def test_that_no_text_is_cut_off_before_the_first_book(
    monkeypatch: pytest.MonkeyPatch, language: str, percent: str, size: tuple[int, int], request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("MANGAKAI_TEXT", percent)
    assert clipped(request.getfixturevalue("empty"), FIRST_RUN, language, size) == []


@pytest.mark.slow
@pytest.mark.parametrize(("language", "percent", "size"), WAYS)
def test_that_no_text_is_cut_off_in_a_finished_book(
    monkeypatch: pytest.MonkeyPatch, language: str, percent: str, size: tuple[int, int], request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("MANGAKAI_TEXT", percent)
    assert clipped(request.getfixturevalue("finished"), WITH_A_BOOK, language, size) == []


# ---------------------------------------------------------------- the size of text


def test_that_type_and_what_holds_a_line_of_it_grow_together(qapp: QApplication) -> None:
    before = font("body").pixelSize(), height("control")
    use_text_scale(2.0)
    assert (font("body").pixelSize(), height("control")) == (2 * before[0], 2 * before[1])
    assert widened(200) == 300


@pytest.mark.parametrize(("wish", "factor"), [("150", 1.5), ("", 1.0), ("large", 1.0)])
def test_that_the_size_wished_for_goes_before_the_system_s(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, wish: str, factor: float
) -> None:
    monkeypatch.setenv("MANGAKAI_TEXT", wish)
    assert wanted_text_scale(qapp) == factor


def test_that_text_never_gets_smaller_than_drawn_or_larger_than_there_is_room_for(qapp: QApplication) -> None:
    usual = font("body").pixelSize()
    use_text_scale(0.2)
    assert font("body").pixelSize() == usual
    use_text_scale(9.0)
    assert font("body").pixelSize() == usual * LARGEST


# ---------------------------------------------------------------- the look itself


def shown(bot: QtBot, *widgets: QWidget, wide: int = 200) -> QWidget:
    """A window with these widgets under each other, as wide as that."""
    window = QWidget()
    inside = QVBoxLayout(window)
    inside.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    for widget in widgets:
        inside.addWidget(widget)
    bot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(wide, 200)
    window.show()
    window.grab()
    return window


class Painted(QWidget):
    """Two texts, the second where the first may still be."""

    def __init__(self, second_at: int) -> None:
        super().__init__()
        self._at = second_at
        self.setMinimumHeight(30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for left, text in ((0, "Title of it"), (self._at, "fact")):
            painter.drawText(QRect(left, 0, 100, 30), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


def test_that_a_label_with_room_is_fine_and_one_without_is_named(qtbot: QtBot) -> None:
    label = QLabel("A sentence that needs its room")
    window = shown(qtbot, label, wide=600)
    assert clips_of(window) == []
    label.setFixedWidth(40)
    window.grab()
    assert [clip.text for clip in clips_of(window)] == ["A sentence that needs its room"]


def test_that_a_label_without_height_is_named(qtbot: QtBot) -> None:
    label = QLabel("Words")
    window = shown(qtbot, label)
    label.setFixedHeight(5)
    window.grab()
    assert "of height" in clips_of(window)[0].why


def test_that_a_wrapped_text_gets_the_height_it_needs(qtbot: QtBot) -> None:
    text = Text(wrap=True)
    text.setText("Many words that go on in the next line, and in one more, and even in another one after that.")
    assert clips_of(shown(qtbot, text, wide=160)) == []


def test_that_texts_painted_by_hand_may_not_lie_on_each_other(qtbot: QtBot) -> None:
    assert clips_of(shown(qtbot, Painted(120))) == []
    assert [clip.why for clip in clips_of(shown(qtbot, Painted(20)))] == ["lies on “fact”"]


def test_that_a_shortened_text_is_fine_where_the_whole_can_be_had(qtbot: QtBot) -> None:
    line = Elided()
    line.setText("The whole of a long sentence")
    line.setFixedWidth(70)
    window = shown(qtbot, line)
    assert clips_of(window) == []
    assert line.toolTip() == "The whole of a long sentence"


def test_that_a_shortened_text_without_the_whole_anywhere_is_named(qtbot: QtBot) -> None:
    class Shortened(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            QPainter(self).drawText(QRect(0, 0, 100, 20), 0, "The whole of…")

    window = shown(qtbot, Shortened())
    assert [clip.text for clip in clips_of(window)] == ["The whole of…"]


def test_that_what_can_be_scrolled_to_is_not_cut_off(qtbot: QtBot) -> None:
    area, tall = QScrollArea(), QLabel("\n".join("line" for _ in range(80)))
    area.setWidget(tall)
    area.setFixedHeight(100)
    window = shown(qtbot, area)
    assert clips_of(window) == []
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert clips_of(window)


def test_that_a_header_that_goes_on_under_its_neighbour_is_named(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["A long header", "b"])
    window = shown(qtbot, table, wide=400)
    assert clips_of(window) == []
    table.setColumnWidth(0, 30)
    window.grab()
    assert len(clips_of(window)) == 1
