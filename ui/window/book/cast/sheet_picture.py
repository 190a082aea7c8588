"""The chosen model sheet, large on white; a photo or sketch dropped here becomes one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.studio import Studio
from ui.window.theme.colours import colour, on_page
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.words import tell

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".heic", ".heif")  # the last two are answered with what to do
_EDGE = 8


def picture_in(mime: QMimeData) -> Path | None:
    """The first picture among files that are dragged or pasted."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in PICTURES), None)


class SheetPicture(Ringed, QWidget):
    """`dropped` carries the Path of a picture. `show_sheet` reads the file off the GUI thread; the newest wish wins."""

    dropped = Signal(object)
    shown = Signal()  # the picture that was wished for is on the screen

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._name = ""
        self._state = ""
        self._picture: QPixmap | None = None
        self._scaled: QPixmap | None = None
        self._target = ""
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def show_sheet(self, name: str, state: str, spoken: str) -> None:
        """name: of the picture in the library, "" for none. state: of the newest wish for a sheet."""
        self.setAccessibleName(spoken)
        if state != self._state:
            self._state = state
            self.update()
        if name == self._name:
            return
        self._name, self._picture, self._scaled = name, None, None
        if name:
            self._studio.start(self._load(name))
        self.update()

    async def _load(self, name: str) -> None:
        image: QImage = await self._studio.read(_read, self._studio.store.pictures.path(name))
        if name == self._name and not image.isNull():
            self._picture, self._scaled = QPixmap.fromImage(image), None
            self.update()
            self.shown.emit()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._name:
            self._paint_sheet(painter)
        else:
            self._paint_empty(painter)
        if self._target:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("shu-line" if self._target == "target" else "failed"), 2))
            painter.setBrush(colour("shu-soft" if self._target == "target" else "failed-soft"))
            foot = QRectF(1, self.height() - 37, self.width() - 2, 36)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1)) if not self._name else painter.drawRect(foot)
            painter.setPen(colour("ink"))
            painter.setFont(font("body", 600))
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, tell(f"cast.drop.{self._target}"))

    def _paint_sheet(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), on_page("paper"))
        if self._picture is not None:
            if self._scaled is None:
                self._scaled = self._fitted(self._picture)
            size = self._scaled.deviceIndependentSize().toSize()
            painter.drawPixmap((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, self._scaled)
        if self._state in ("drawing", "waiting"):  # how far a picture is nobody says: a bar that stands half
            track = QRect(0, self.height() - 5, self.width(), 5)
            painter.fillRect(track, on_page("progress-track"))
            if self._state == "drawing":
                painter.fillRect(track.adjusted(0, 0, -track.width() // 2, 0), on_page("ink"))
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _fitted(self, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2 * _EDGE, 2 * _EDGE)) * ratio
        size = picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(picture.size() * ratio)
        made = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        return made

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("control"), 1.5)
        pen.setDashPattern([7, 6])
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        middle = self.rect().center().y()
        painter.drawPixmap((self.width() - 32) // 2, middle - 44, pixmap("user", "ink-3", self.devicePixelRatioF(), 32))
        painter.setPen(colour("ink-2"))
        painter.setFont(font("body"))
        words = QRect(24, middle, self.width() - 48, self.height() - middle - 16)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, tell("cast.sheet.drawing" if self._state in ("drawing", "waiting") else "cast.sheet.none"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled = None

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._aim("target")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._aim("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim("")
        path = picture_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _aim(self, target: str) -> None:
        self._target = target
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # arrows and letters are the window's


def _read(path: Path) -> QImage:
    """At most 2400 pixels: more is not seen, and takes memory."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > 2400:
        reader.setScaledSize(size.scaled(QSize(2400, 2400), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
