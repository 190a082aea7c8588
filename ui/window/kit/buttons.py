"""Buttons and chips. All are real buttons, so that keyboard and screen reader find them without help."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.window.kit.speech import say
from ui.window.kit.text import text_width
from ui.window.theme.colours import colour, height, radius
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark, pixmap


class Kind(Enum):
    PRIMARY = "primary"  # the one red button of the window
    PLAIN = "plain"
    QUIET = "quiet"
    ON_INK = "on_ink"  # on the toast's dark ground


def hover_tint(strength: float = 0.055) -> QColor:
    tint = QColor(colour("ink"))
    tint.setAlphaF(strength)
    return tint


class _Painted(Ringed, QAbstractButton):
    """What our buttons share: a hand, hover, and their own paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type, self._weight = "body", 500
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_text(self, key: str, **params: object) -> None:
        say(self.setText, key, **params)
        self.updateGeometry()

    def set_hint(self, key: str, **params: object) -> None:
        """Tooltip and the name a screen reader says."""
        say(self.setToolTip, key, **params)
        say(self.setAccessibleName, key, **params)

    def face(self) -> QFont:
        return font(self._type, self._weight)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Button(_Painted):
    def __init__(
        self,
        key: str = "",
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        size: str = "control",
        parent: QWidget | None = None,
        *,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._size = kind, icon, size
        if key:
            self.set_text(key)
        if hint:
            self.set_hint(hint)

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.update()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def face(self) -> QFont:
        return font("body", 600 if self._kind in (Kind.PRIMARY, Kind.ON_INK) else 500)

    def sizeHint(self) -> QSize:
        high = height(self._size)
        if not self.text():
            return QSize(high, high)
        pad = 18 if self._size == "control-large" else 12
        wide = text_width(self.face(), self.text()) + 2 * pad + (22 if self._icon else 0)
        return QSize(wide, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        role = self._ink()
        content = self.rect()
        if self._icon:
            wide = 16 + (6 + text_width(self.face(), self.text()) if self.text() else 0)
            left = (self.width() - wide) // 2
            painter.drawPixmap(left, (self.height() - 16) // 2, pixmap(self._icon, role, self.devicePixelRatioF()))
            content = QRect(left + 22, 0, self.width() - left - 22, self.height())
        painter.setFont(self.face())
        painter.setPen(colour(role))
        align = Qt.AlignmentFlag.AlignLeft if self._icon else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(content, int(align | Qt.AlignmentFlag.AlignVCenter), self.text())

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self._kind is Kind.PRIMARY:
            return "white"
        if self._kind is Kind.ON_INK:
            return "chrome"
        return "ink" if self._kind is Kind.PLAIN else "ink-2"

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corner = radius("control")
        painter.setPen(Qt.PenStyle.NoPen)
        hot = (self.underMouse() or self.isDown()) and self.isEnabled()
        if not self.isEnabled():
            if self._kind in (Kind.PRIMARY, Kind.PLAIN):
                painter.setPen(QPen(colour("line"), 1))
                painter.setBrush(colour("sunken"))
                painter.drawRoundedRect(box, corner, corner)
            return
        if self._kind is Kind.PRIMARY:
            painter.setBrush(colour("shu-hover" if hot else "shu"))
            painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
            return
        if self._kind is Kind.PLAIN:
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(box, corner, corner)
            painter.setPen(Qt.PenStyle.NoPen)
        if self.isCheckable() and self.isChecked():
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(box, corner, corner)
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint(0.1 if self.isDown() else 0.055))
            painter.drawRoundedRect(QRectF(self.rect()), corner, corner)


def icon_button(name: str, hint: str, parent: QWidget | None = None) -> Button:
    return Button("", Kind.QUIET, name, parent=parent, hint=hint)


class Chip(_Painted):
    """A small round-ended button: a filter with its state mark and count, or a suggestion."""

    def __init__(self, key: str = "", state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = "label"
        self._state = state
        self._count: int | None = None
        if key:
            self.set_text(key)

    @property
    def count(self) -> int | None:
        return self._count

    def set_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self.face(), self.text()) + 22
        wide += 18 if self._state else 0
        wide += text_width(self.face(), str(self._count)) + 5 if self._count is not None else 0
        return QSize(wide, height("control-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isCheckable() and self.isChecked()
        painter.setPen(QPen(colour("ink" if on else "line"), 1))
        painter.setBrush(colour("ink") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.underMouse() and not on:
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = 11
        if self._state:
            painter.drawPixmap(left - 2, (self.height() - 14) // 2, mark(self._state, self.devicePixelRatioF()))
            left += 16
        painter.setFont(self.face())
        painter.setPen(colour("chrome" if on else ("ink" if self.isEnabled() else "disabled")))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(left, 0, self.width(), self.height()), middle, self.text())
        if self._count is not None:
            left += text_width(self.face(), self.text()) + 5
            painter.setPen(colour("line" if on else "ink-3"))
            painter.drawText(QRect(left, 0, self.width(), self.height()), middle, str(self._count))


class CloseButton(Button):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.QUIET, "x", parent=parent, hint="close")
