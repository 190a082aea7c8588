"""The models of a service for one role: what each costs, what it can do, until when there is it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from app.commands.services import ModelOffer
from ui.window.kit.buttons import hover_tint
from ui.window.kit.grounds import Card, Line
from ui.window.kit.speech import say
from ui.window.kit.text import text_width
from ui.window.service_words import ability_words, ending_words, price_words
from ui.window.settings.rows import Entry
from ui.window.theme.colours import colour
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.window.theme.scale import scaled
from ui.words import tell

_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ModelRow(Ringed, QAbstractButton):
    def __init__(self, offer: ModelOffer) -> None:
        super().__init__()
        self.offer = offer
        self._absent = False
        self.setText(offer.info.id)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(". ".join(part for part in (offer.info.id, *self.facts) if part))
        self.setAccessibleDescription(self._told)
        if offer.info.ratios:
            self.setToolTip(tell("list.join").join(offer.info.ratios))

    @property
    def facts(self) -> tuple[str, ...]:
        """Price, abilities, end."""
        absent = tell("model.absent") if self._absent else ""
        usual = tell("model.usual") if self.offer.usual else ""
        return price_words(self.offer), ability_words(self.offer), usual, absent, self.end

    @property
    def end(self) -> str:
        return ending_words(self.offer.ending) if self.offer.ending else ""

    def set_absent(self, *, absent: bool) -> None:
        self._absent = absent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        return scaled(46 if not self.end or self._fits(width) else 66)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _fits(self, width: int) -> bool:
        """Whether the end has room beside the name; else it is told below."""
        taken = (
            text_width(font("body", 600), self.text()) + text_width(font("caption"), self._tag) + text_width(font("label", 500), self.end)
        )
        return 42 + 12 + taken + 40 <= width

    @property
    def _told(self) -> str:
        price, able, *_ = self.facts
        return f"{price} · {able}" if able else price

    @property
    def _tag(self) -> str:
        _, _, usual, absent, _ = self.facts
        return " · ".join(one for one in (usual, absent) if one)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), hover_tint())
        self._radio(painter, QPointF(22, self.height() / 2))
        name = font("body", 600 if self.isChecked() else 500)
        self._ending(painter)
        painter.setFont(name)
        painter.setPen(colour("ink"))
        painter.drawText(QRect(42, scaled(5), self.width() - 54, scaled(19)), _MIDDLE, self.text())
        left = 50 + text_width(name, self.text())
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-3"))
        painter.drawText(QRect(left, scaled(6), self.width() - left, scaled(18)), _MIDDLE, self._tag)
        painter.setPen(colour("ink-2"))
        room = QRect(42, scaled(23), self.width() - 54, scaled(17))
        painter.drawText(room, _MIDDLE, QFontMetrics(painter.font()).elidedText(self._told, Qt.TextElideMode.ElideRight, room.width()))

    def _ending(self, painter: QPainter) -> None:
        """At the first line's right end, or on a line of its own."""
        if not self.end:
            return
        face = font("label", 500)
        beside = self._fits(self.width())
        end = QFontMetrics(face).elidedText(self.end, Qt.TextElideMode.ElideRight, self.width() - 76)
        wide = text_width(face, end)
        left, top = (self.width() - wide - 14, scaled(5)) if beside else (62, scaled(42))
        painter.drawPixmap(left - 20, top + (scaled(19) - 14) // 2, mark("warning", self.devicePixelRatioF()))
        painter.setFont(face)
        painter.setPen(colour("warning"))
        painter.drawText(QRect(left, top, wide + 4, scaled(19)), _MIDDLE, end)

    def _radio(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(colour("shu-line" if self.isChecked() else "control"), 1.5))
        painter.setBrush(colour("raised"))
        painter.drawEllipse(at, 7, 7)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("shu-line"))
            painter.drawEllipse(QRectF(at.x() - 3.2, at.y() - 3.2, 6.4, 6.4))


class ModelTable(QWidget):
    """`chosen` carries the model's name, "" for the usual one."""

    chosen = Signal(str)

    def __init__(self, offers: Sequence[ModelOffer], wished: str, other: str) -> None:
        """other: the label of the field for a model that is not listed."""
        super().__init__()
        say(self.setAccessibleName, other)
        self.rows = [ModelRow(one) for one in offers]
        self._group = QButtonGroup(self)
        card = Card("surface", "line")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for at, one in enumerate(self.rows):
            if at:
                inside.addWidget(Line())
            inside.addWidget(one)
            self._group.addButton(one)
            one.clicked.connect(lambda _checked=False, chosen=one: self._choose(chosen))
        self.other = Entry(other, empty="model.other.empty")
        self.other.committed.connect(self._write)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        if self.rows:
            whole.addWidget(card)
        whole.addWidget(self.other)
        self.show_choice(wished)

    def show_choice(self, wished: str) -> None:
        found = next((one for one in self.rows if one.offer.info.id == wished or (not wished and one.offer.usual)), None)
        self._group.setExclusive(False)
        for one in self.rows:
            one.setChecked(one is found)
        self._group.setExclusive(True)
        self.other.show_text("" if found else wished)

    def show_found(self, found: Collection[str]) -> None:
        """What the account really has: listed models it does not have are marked, others can be named by their beginning."""
        for one in self.rows:
            one.set_absent(absent=bool(found) and one.offer.info.id not in found)
        completer = QCompleter(sorted(found), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.other.field.setCompleter(completer)

    def _choose(self, one: ModelRow) -> None:
        self.other.show_text("")
        self.chosen.emit("" if one.offer.usual else one.offer.info.id)

    def _write(self, name: str) -> None:
        self.show_choice(name)
        self.chosen.emit(name)
