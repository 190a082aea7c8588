"""What lies over the window while a file is dragged across it: it says what letting go will do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.stories.kinds import USUAL_ENDINGS
from ui.window.theme.colours import colour
from ui.window.theme.fonts import font
from ui.words import tell


class DropVeil(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._welcome = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lower_over(self, box: QWidget, *, welcome: bool) -> None:
        self._welcome = welcome
        self.setGeometry(box.rect())
        self.setAccessibleName(self._words())
        self.show()
        self.raise_()
        self.update()

    def _words(self) -> str:
        return tell("first.drop") if self._welcome else tell("first.wrong", kinds=USUAL_ENDINGS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colour("shu-soft" if self._welcome else "failed-soft"))
        ground.setAlphaF(0.88)
        painter.setPen(QPen(colour("shu-line" if self._welcome else "failed"), 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 10, 10)
        painter.setPen(colour("ink"))
        painter.setFont(font("display"))
        words = self.rect().adjusted(40, 40, -40, -40)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words())
