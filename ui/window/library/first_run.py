"""The first screen of an empty library: a place to drop a story, and three to begin with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.stories.kinds import USUAL_ENDINGS
from ui.window.kit.buttons import Button, Kind, hover_tint
from ui.window.kit.grounds import Card, Ground, column, row, scrolling
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.window.library.art import page_art, sample_art
from ui.window.library.samples import Sample, samples
from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled, text_scale
from ui.words import LANGUAGES

_BESIDE_UP_TO = 1.3  # larger texts have no room beside each other


class DropZone(QWidget):
    """Dashed while it waits, red while a story hangs over it, in the colour of failure over the wrong kind of file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "idle"
        self.setMinimumHeight(266)

    def set_state(self, state: str) -> None:
        """idle, target or wrong."""
        if state != self._state:
            self._state = state
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour({"idle": "control", "target": "shu-line", "wrong": "failed"}[self._state]), 1.5 if self._state != "target" else 2)
        if self._state != "target":
            pen.setDashPattern([7 / 1.5, 6 / 1.5])
        painter.setPen(pen)
        painter.setBrush(colour("shu-soft" if self._state == "target" else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.drawPixmap(QPoint(40, (self.height() - 230) // 2), page_art(self.devicePixelRatioF()))


class SampleCard(Ringed, QAbstractButton):
    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.sample = sample
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(sample.title)
        self.setAccessibleName(f"{sample.title}. {sample.about}")

    def sizeHint(self) -> QSize:
        beside = text_scale() <= _BESIDE_UP_TO
        return QSize(240, scaled(148) if beside else max(148, scaled(90)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        if self.underMouse():
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(box, radius("card"), radius("card"))
        cover = QRect(12, 14, 72, 108)
        painter.fillRect(cover.translated(3, 3), colour("line"))
        painter.drawPixmap(cover.topLeft(), sample_art(self.sample.id, self.devicePixelRatioF()))
        wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        title = font("title")
        title.setPixelSize(scaled(15))
        painter.setFont(title)
        painter.setPen(colour("ink"))
        room = QRectF(98, 11, self.width() - 110, scaled(42))
        used = painter.boundingRect(room, self.sample.title, wrapped)
        painter.drawText(room, self.sample.title, wrapped)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        painter.drawText(QRectF(98, 11 + min(room.height(), used.height()) + 4, self.width() - 110, scaled(68)), self.sample.about, wrapped)
        painter.setPen(colour("ink-3"))
        painter.setFont(font("caption"))
        painter.drawText(
            QRect(98, self.height() - scaled(28), self.width() - 110, scaled(20)),
            Qt.AlignmentFlag.AlignLeft,
            LANGUAGES[self.sample.language],
        )


class FirstRun(Ground):
    choose = Signal()
    paste = Signal()
    sample = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.zone = DropZone()
        self.choose_button = Button("first.choose", Kind.PRIMARY, size="control-large")
        self.choose_button.clicked.connect(self.choose)
        paste = Button("first.paste", size="control-large")
        paste.clicked.connect(self.paste)
        self._fill_zone(paste)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(18)
        if text_scale() > _BESIDE_UP_TO:
            self._cards.setDirection(QHBoxLayout.Direction.TopToBottom)
        inside = Ground()
        middle = column(0, gap=0)
        middle.addStretch(2)
        middle.addWidget(self.zone)
        middle.addSpacing(32)
        middle.addLayout(row(Text("first.samples", "section"), None, Text("first.samples.note", "caption", "ink-3")))
        middle.addSpacing(10)
        middle.addLayout(self._cards)
        middle.addSpacing(28)
        middle.addWidget(self._draft_note())
        middle.addStretch(3)
        around = QHBoxLayout(inside)
        around.setContentsMargins(32, 24, 32, 24)
        around.addStretch(1)
        holder = QWidget()
        holder.setLayout(middle)
        holder.setMaximumWidth(scaled(792))
        holder.setMinimumWidth(680)
        around.addWidget(holder, 6)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        self._show_samples()

    def _fill_zone(self, paste: Button) -> None:
        words = QVBoxLayout(self.zone)
        words.setContentsMargins(286, 24, 32, 24)
        words.setSpacing(10)
        words.addStretch(1)
        words.addWidget(Text("first.title", "display", wrap=True))
        words.addWidget(Text("first.about", "body", "ink-2", wrap=True))
        words.addSpacing(6)
        words.addLayout(row(self.choose_button, paste, None))
        words.addSpacing(2)
        formats = Text(role="caption", colour="ink-3", wrap=True)
        unsay(formats.setText, USUAL_ENDINGS)
        words.addWidget(formats)
        words.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_samples()

    def _show_samples(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in samples()[:3]:
            card = SampleCard(one)
            card.clicked.connect(lambda _checked=False, path=one.path: self.sample.emit(path))
            self._cards.addWidget(card)

    def _draft_note(self) -> QWidget:
        note = Card("sunken", "")
        title = Text("first.draft.title", "body", weight=600)
        about = Text("first.draft.about", "body", "ink-2", wrap=True)
        line = QHBoxLayout(note)
        line.setContentsMargins(20, 14, 20, 14)
        line.setSpacing(8)
        line.addWidget(title)
        line.addWidget(about, 1)
        return note
