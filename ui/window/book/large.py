"""One picture, as large as the desk allows, with the story's words over it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.book.page import Direction
from app.book.storyboard import Panel
from app.book.text import Language
from app.steps.letter_panel import lettered
from app.store.views import TakeCard
from ui.window.kit.grounds import Ground
from ui.window.studio import Studio
from ui.window.theme.colours import on_page, rough_frame

KEPT = 24
_EDGE = 24


class LargePicture(Ground):
    """Shows the thumbnail at once, then the lettered picture when it is made. The newest wish wins."""

    lettered_shown = Signal(object)  # id of the take

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self._studio = studio
        self._made: OrderedDict[tuple[int, Direction], QPixmap] = OrderedDict()
        self._wish: tuple[int, Direction] | None = None
        self._ratio = QSize(2, 3)
        self._whole: QPixmap | None = None
        self._fitted: QPixmap | None = None
        self._thumb = ""
        studio.thumbs.arrived.connect(self._thumb_came)

    def clear(self, panel: Panel) -> None:
        """Paper in the panel's shape: it has no take yet."""
        self._wish, self._whole, self._thumb = None, None, ""
        self._ratio = QSize(panel.ratio.width, panel.ratio.height)
        self._refit()

    def show_take(self, take: TakeCard, panel: Panel, direction: Direction, language: Language) -> None:
        key = (take.id, direction)
        if key == self._wish:
            return
        self._wish, self._ratio, self._thumb = key, QSize(take.width, take.height), take.picture
        self._whole = self._made.get(key) or self._studio.thumbs.pixmap(take.picture)
        self._refit()
        if key in self._made:
            self.lettered_shown.emit(take.id)
        else:
            self._studio.start(self._letter(key, take, panel, language))

    async def _letter(self, key: tuple[int, Direction], take: TakeCard, panel: Panel, language: Language) -> None:
        background = self._studio.background
        picture = await self._studio.read(self._studio.store.pictures.read, take.picture)
        if panel.lines and key == self._wish:
            picture = await background.run_in_child(lettered, picture, panel, take.marks, key[1], language)
        if key != self._wish:
            return
        image = await background.run(QImage.fromData, picture)
        if key != self._wish or image.isNull():
            return
        self._whole = QPixmap.fromImage(image)
        self._made[key] = self._whole
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        self._refit()
        self.lettered_shown.emit(take.id)

    def _thumb_came(self, names: set[str]) -> None:
        if self._whole is None and self._thumb in names:
            self._whole = self._studio.thumbs.pixmap(self._thumb)
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
