"""Labels in the type and the colour of the design."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled


class Text(QLabel):
    """A label in a type role and a colour token. Its colour comes from the palette, so it follows a change of scheme."""

    def __init__(
        self,
        key: str = "",
        role: str = "body",
        colour: str = "ink",
        *,
        weight: int | None = None,
        wrap: bool = False,
        size: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._type = role
        self._weight, self._size = weight, size
        self._set_face()
        self.setForegroundRole(ROLES.get(colour, QPalette.ColorRole.WindowText))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
            policy.setHeightForWidth(True)  # else a layout gives it the height of its first guess, and cuts off the rest
            self.setSizePolicy(policy)
        if key:
            say(self.setText, key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_face()
        super().changeEvent(event)

    def _set_face(self) -> None:
        face = font(self._type, self._weight)
        if self._size is not None:
            face.setPixelSize(scaled(self._size))
        self.setFont(face)


class Elided(Text):
    """One line that shortens with an ellipsis instead of asking for room; the whole of it is the tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        whole = self.text() if shown != self.text() else ""
        if self.toolTip() != whole:
            self.setToolTip(whole)


def text_width(of: QFont, text: str) -> int:
    return QFontMetrics(of).horizontalAdvance(text)
