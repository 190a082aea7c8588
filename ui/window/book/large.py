"""One picture, as large as the desk allows, with the story's words over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.book.storyboard import Panel
from app.store.views import TakeCard
from ui.window.book.lettered import LetteredTakes, Reading
from ui.window.kit.grounds import Ground
from ui.window.studio import Studio
from ui.window.theme.colours import on_page, rough_frame

_EDGE = 24


class LargePicture(Ground):
    """Shows the thumbnail at once, then the lettered picture when it is made."""

    lettered_shown = Signal(object)  # id of the take

    def __init__(self, studio: Studio, takes: LetteredTakes, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self._takes = takes
        self._shown: tuple[TakeCard, Reading] | None = None
        self._ratio = QSize(2, 3)
        self._whole: QPixmap | None = None
        self._fitted: QPixmap | None = None
        takes.arrived.connect(self._came)
        studio.thumbs.arrived.connect(lambda _names: self._look_again())

    def clear(self, panel: Panel) -> None:
        """Paper in the panel's shape: it has no take yet."""
        self._shown, self._whole = None, None
        self._ratio = QSize(panel.ratio.width, panel.ratio.height)
        self._refit()

    def show_take(self, take: TakeCard, panel: Panel, reading: Reading) -> None:
        before, self._shown = self._shown, (take, reading)
        self._ratio = QSize(take.width, take.height)
        self._whole = self._takes.sketch(take, reading)
        self._refit()
        if self._takes.picture(take, reading) is None:
            self._takes.wish([take], panel, reading)
        elif before is None or before[0].id != take.id:
            self.lettered_shown.emit(take.id)

    def _came(self, take_id: int) -> None:
        if self._shown is not None and self._shown[0].id == take_id:
            self._whole = self._takes.sketch(*self._shown)
            self._refit()
            self.lettered_shown.emit(take_id)

    def _look_again(self) -> None:
        if self._whole is None and self._shown is not None:
            self._whole = self._takes.sketch(*self._shown)
            self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        self._fitted = None
        self.update()

    def _room(self) -> QRect:
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._ratio.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(room.topLeft() + QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = self._room()
        if self._whole is None:
            painter.fillRect(box, on_page("paper"))
            painter.setPen(QPen(rough_frame(), 1))
            painter.drawRect(box)
            return
        if self._fitted is None:
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._fitted = self._whole.scaled(box.size() * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._fitted.setDevicePixelRatio(ratio)
        painter.drawPixmap(box.topLeft(), self._fitted)
        painter.setPen(QPen(on_page("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
