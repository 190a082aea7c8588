"""A photo or sketch becomes a model sheet: how it will look on white, beside what it was, before it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ai.draft.cleaning import RATIOS, SIZES, Cleaned
from app.commands import sheets
from app.errors import AppError, Problem
from app.work.tasks import DRAFT
from ui.money import about_words
from ui.window.book.redraw_offer import Other
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.notes import ErrorCard
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.window.studio import Studio
from ui.window.theme.colours import colour, on_page
from ui.window.theme.fonts import font
from ui.words import tell

_SHOWN = 900  # pixels


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What is to be kept: which picture, how, and by whom."""

    path: Path
    ratio: str
    size: str
    artist: str


class _Picture(QWidget):
    """A picture, or what is said in its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image, self._words = QImage(), ""
        self.setMinimumSize(200, 200)
        say(self.setAccessibleName, name)

    def show_image(self, image: QImage, words: str = "") -> None:
        self._image, self._words = image, words
        self.update()

    @property
    def empty(self) -> bool:
        return self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), colour("desk"))
        if self._image.isNull():
            painter.setPen(colour("ink-2"))
            painter.setFont(font("body"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self._words)
            return
        size = self._image.size().scaled(self.size() - QSize(24, 24), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height())
        painter.fillRect(box, on_page("paper"))
        painter.drawImage(box, self._image)
        painter.setPen(QPen(colour("control"), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class CleanSheet(Sheet):
    """`kept` carries a Cleaning. `priced` asks what it costs by another artist; `show_price` answers."""

    kept = Signal(object)
    priced = Signal(str)

    def __init__(self, window: QWidget, studio: Studio, name: str, path: Path) -> None:
        super().__init__(window, "cast.clean.title", (900, 600))
        self.about.setText(f"{name} · {path.name}")
        self._studio, self._path = studio, path
        self._turn = 0  # the newest wish wins
        self.ratio, self.size_of, self.who = Choice("cast.clean.ratio"), Choice("cast.clean.size"), Choice("cast.clean.who")
        for one in RATIOS:
            self.ratio.addItem(one, one)
        for one in SIZES:
            self.size_of.addItem(one, one)
        self.who.addItem(f"{provider_name(DRAFT)} · {tell('price.free')}", DRAFT)
        self.ratio.setCurrentText(sheets.USUAL_RATIO)
        self.size_of.setCurrentText(sheets.USUAL_SIZE)
        self.before, self.after = _Picture("cast.clean.before"), _Picture("cast.clean.after")
        self.note = Text(role="caption", colour="ink-3", wrap=True)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.go = Button("cast.clean.go", Kind.PRIMARY)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._keep)
        self._build()
        for choice in (self.ratio, self.size_of):
            choice.activated.connect(lambda _at: self._clean_again())
        self.who.activated.connect(lambda _at: self._choose_who())
        studio.start(self._show_before())
        self._clean_again()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for at, (key, picture) in enumerate((("cast.clean.before", self.before), ("cast.clean.after", self.after))):
            grid.addWidget(Text(key, "label", "ink-2", weight=600), 0, at)
            grid.addWidget(picture, 1, at)
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(1, 1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        for at, (key, field) in enumerate((("ratio", self.ratio), ("size", self.size_of), ("who", self.who))):
            fields.addLayout(labelled(f"cast.clean.{key}", field), 0, at)
            fields.setColumnStretch(at, 2 if key == "who" else 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 14, 20, 12)
        inside.setSpacing(10)
        inside.addLayout(grid, 1)
        inside.addWidget(self.error)
        inside.addLayout(fields)
        inside.addWidget(self.note)
        self.body.addLayout(inside)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.foot.addWidget(Text("cast.clean.original", "label", "ink-2", wrap=True), 1)
        for part in (cancel, self.go):
            self.foot.addWidget(part)

    # who cleans

    def show_others(self, others: Sequence[Other]) -> None:
        """Services that can clean too."""
        for one in others:
            if one.ready and self.who.findData(one.name) < 0:
                self.who.addItem(provider_name(one.name), one.name)

    @property
    def artist(self) -> str:
        return str(self.who.currentData())

    def _choose_who(self) -> None:
        self.error.hide()
        if self.artist == DRAFT:
            self._clean_again()
        else:
            self._turn += 1
            self.after.show_image(QImage(), tell("cast.clean.by_service", who=provider_name(self.artist)))
            self.note.setText("")
            self.go.set_text("redraw.counting")
            self.go.setEnabled(False)
            self.priced.emit(self.artist)

    def show_price(self, artist: str, micros: int | None) -> None:
        if artist == self.artist:
            self.go.set_text("cast.clean.go.price", price=about_words(micros))
            self.go.setEnabled(True)

    # cleaned here

    async def _show_before(self) -> None:
        image = await self._studio.read(_small, self._path)
        if isValid(self):
            self.before.show_image(image, "" if not image.isNull() else tell("cast.clean.unseen"))

    def _clean_again(self) -> None:
        if self.artist != DRAFT:
            self._choose_who()
            return
        self._turn += 1
        self.error.hide()
        self.go.set_text("cast.clean.go")
        self.go.setEnabled(False)
        self.after.show_image(QImage(), tell("cast.clean.working"))
        self._studio.start(self._clean(self._turn, str(self.ratio.currentData()), str(self.size_of.currentData())))

    async def _clean(self, turn: int, ratio: str, size: str) -> None:
        try:
            image, found = await self._studio.read(_cleaned, self._path, ratio, size, self._studio.background.in_child)
        except AppError as error:
            if isValid(self) and turn == self._turn:
                self._refuse(error.problem)
            return
        if isValid(self) and turn == self._turn:
            self.after.show_image(image)
            key = "cast.clean.smaller" if found.smaller else "cast.clean.result"
            self.note.setText(tell(key, size=size, width=found.width, height=found.height))
            self.go.setEnabled(True)

    def _refuse(self, problem: Problem) -> None:
        self.after.show_image(QImage(), "")
        self.note.setText("")
        self.error.tell("cast.clean.failed", problem, name=self._path.name)
        QAccessible.updateAccessibility(QAccessibleEvent(self.error, QAccessible.Event.Alert))

    def _keep(self) -> None:
        order = Cleaning(self._path, str(self.ratio.currentData()), str(self.size_of.currentData()), self.artist)
        self.close_sheet()
        self.kept.emit(order)


def _small(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if max(reader.size().width(), reader.size().height()) > _SHOWN:
        reader.setScaledSize(reader.size().scaled(QSize(_SHOWN, _SHOWN), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _cleaned(path: Path, ratio: str, size: str, in_child: sheets.InChild) -> tuple[QImage, Cleaned]:
    found = sheets.clean_sheet(path, ratio, size, in_child)
    image = QImage.fromData(found.picture)
    return image.scaled(_SHOWN, _SHOWN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation), found
