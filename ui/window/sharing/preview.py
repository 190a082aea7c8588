"""What it will look like: a page in a reader, a panel, the text of a script, the web page in a browser."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.window.kit.buttons import icon_button
from ui.window.kit.grounds import Ground, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.sharing.kinds import Kind, Look
from ui.window.sharing.leaves import Leaf, Leaves
from ui.window.theme.colours import colour, on_page
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled
from ui.words import tell

_A_PAGE = 1.4142  # of a page whose form is not known yet
_BAR = 30  # of the browser
QR_SCALE = 8  # pixels of each square in the picture that is shown


class Preview(Ground):
    def __init__(self, leaves: Leaves) -> None:
        super().__init__("desk")
        self._leaves = leaves
        self._at: dict[Look, int] = {}
        self.view = _View(leaves)
        self.back = icon_button("back", "share.preview.back")
        self.on = icon_button("chev", "share.preview.on")
        self.where = Text(role="label", colour="ink-2")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 14)
        whole.setSpacing(10)
        whole.addWidget(self.view, 1)
        whole.addLayout(row(None, self.back, self.where, self.on, None, gap=6))
        leaves.arrived.connect(lambda _leaf: self.view.update())

    def show_kind(self, kind: Kind, form: str, address: str = "") -> None:
        self.view.show_kind(kind, form, address)
        self._say()

    def show_code(self, code: QPixmap | None) -> None:
        """A link in large, in place of what it leads to; None for that again."""
        self.view.show_code(code)
        self._say()

    def turn(self, by: int) -> None:
        look, count = self.view.counted, self._leaves.count(self.view.counted)
        if 0 <= self.view.at + by < count:
            self._at[look] = self.view.at + by
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        look = self.view.counted
        count = self._leaves.count(look)
        self.view.show_at(min(self._at.get(look, 0), max(0, count - 1)))
        for part in (self.back, self.where, self.on):
            part.setVisible(count > 1 and self.view.code is None)
        self.back.setEnabled(self.view.at > 0)
        self.on.setEnabled(self.view.at + 1 < count)
        key = "share.preview.panel" if look is Look.PANELS else "share.preview.page"
        say(self.where.setText, key, n=self.view.at + 1, total=count)
        if self.view.code is not None:
            say(self.view.setAccessibleName, "share.code.name")
        else:
            say(self.view.setAccessibleName, key, n=self.view.at + 1, total=count)


class _View(QWidget):
    def __init__(self, leaves: Leaves) -> None:
        super().__init__()
        self._leaves = leaves
        self._kind: Kind | None = None
        self._form = self._address = ""
        self.at = 0
        self.code: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(270, 380)

    @property
    def counted(self) -> Look:
        """Of what there are several."""
        look = self._kind.look if self._kind is not None else Look.PAGES
        return Look.PAGES if look is Look.SITE else look

    def show_kind(self, kind: Kind, form: str, address: str) -> None:
        self._kind, self._form, self._address = kind, form, address
        self.update()

    def show_code(self, code: QPixmap | None) -> None:
        self.code = code
        self.update()

    def show_at(self, at: int) -> None:
        self.at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._kind is None:
            return
        painter = QPainter(self)
        if self.code is not None:
            self._code(painter, self.code)
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._kind.look is Look.TEXT:
            self._text(painter)
        elif self._kind.look is Look.PANELS:
            self._panel(painter)
        elif self._kind.look is Look.SITE:
            self._site(painter)
        else:
            self._device(painter)

    # each look

    def _code(self, painter: QPainter, code: QPixmap) -> None:
        """Each of its squares as many whole pixels wide as there is room for, so that phones read it."""
        ratio = self.devicePixelRatioF()
        modules = code.width() // QR_SCALE
        wide = modules * max(1, int(min(self.width(), self.height()) * ratio) // modules) / ratio
        painter.drawPixmap(QRectF((self.width() - wide) // 2, (self.height() - wide) // 2, wide, wide), code, QRectF(code.rect()))

    def _device(self, painter: QPainter) -> None:
        """A reader that is as large as there is room."""
        edge = 12
        page = self._page_in(QRect(0, 0, self.width() - 2 * edge, self.height() - 2 * edge - 22))
        box = QRectF(0, 0, page.width() + 2 * edge, page.height() + 2 * edge + 22)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(box, 14, 14)
        page.moveTo(round(box.left()) + edge, round(box.top()) + edge)
        painter.setBrush(colour("disabled"))
        painter.drawRoundedRect(QRectF(box.center().x() - 16, box.bottom() - 19, 32, 4), 2, 2)
        self._page(painter, page)

    def _site(self, painter: QPainter) -> None:
        high = min(self.height(), round(self.width() * 1.35))
        box = QRect(0, (self.height() - high) // 2, self.width(), high)
        bar = scaled(_BAR)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        for dot in range(3):
            painter.setBrush(colour("line"))
            painter.drawEllipse(QRectF(12 + 12 * dot, box.top() + bar / 2 - 4, 8, 8))
        field = QRectF(54, box.top() + 6, box.width() - 64, bar - 12)
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(field, 4, 4)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-3"))
        room = field.toRect().adjusted(8, 0, -6, 0)
        told = self._address or tell("share.preview.address")
        told = QFontMetrics(painter.font()).elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), told)
        inside = box.adjusted(1, bar, -1, -7)
        painter.fillRect(inside, colour("desk"))
        page = self._page_in(QRect(0, 0, inside.width() - 24, inside.height() - 24))
        page.moveCenter(inside.center())
        self._page(painter, page)

    def _panel(self, painter: QPainter) -> None:
        leaf = Leaf(Look.PANELS, self.at, round(self.width() * self.devicePixelRatioF()))
        found = self._leaves.found(leaf)
        picture = found if isinstance(found, QPixmap) else self._leaves.sketch(leaf)
        if picture is None or picture.isNull():
            painter.fillRect(self._fitted(QSize(100, 140)), on_page("paper"))
            return
        box = self._fitted(picture.size())
        painter.drawPixmap(box, picture)
        self._edge(painter, box)

    def _text(self, painter: QPainter) -> None:
        box = self._fitted(QSize(1000, 1414))
        painter.fillRect(box, on_page("paper"))
        self._edge(painter, box)
        found = self._leaves.found(Leaf(Look.TEXT, 0, 0, self._form))
        if isinstance(found, str):
            painter.setFont(font("caption"))
            painter.setPen(on_page("ink"))
            room = box.adjusted(18, 18, -18, -18)
            high = painter.fontMetrics().lineSpacing()
            for at, line in enumerate(_lines(found, painter.font(), room.width(), room.height() // high)):
                painter.drawText(QRect(room.left(), room.top() + at * high, room.width(), high), 0, line)

    # pages

    def _page_in(self, room: QRect) -> QRect:
        page = self._leaves.page(self.at)
        aspect = page.aspect if page is not None else _A_PAGE
        wide = min(room.width(), round(room.height() / aspect))
        return QRect(0, 0, max(1, wide), max(1, round(wide * aspect)))

    def _page(self, painter: QPainter, box: QRect) -> None:
        """The frames alone until it is composed: never blank."""
        painter.fillRect(box, on_page("paper"))
        page = self._leaves.page(self.at)
        if page is not None:
            leaf = Leaf(Look.PAGES, self.at, round(box.width() * self.devicePixelRatioF()))
            found = self._leaves.found(leaf)
            picture = found if isinstance(found, QPixmap) else self._leaves.sketch(leaf)
            if picture is not None and not picture.isNull():
                painter.drawPixmap(box, picture)
            else:
                painter.setPen(QPen(on_page("ink"), 0.8))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for frame in page.frames:
                    part, wide, high = frame.box, box.width(), box.height()
                    painter.drawRect(
                        QRectF(box.left() + part.left * wide, box.top() + part.top * high, part.width * wide, part.height * high)
                    )
        self._edge(painter, box)

    def _edge(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _fitted(self, size: QSize) -> QRect:
        box = QRect(QPointF(0, 0).toPoint(), size.scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio))
        box.moveCenter(self.rect().center())
        return box


def _lines(text: str, face: QFont, wide: int, most: int) -> list[str]:
    """The first lines of a text as they break at that width; as many whole ones as there is room for."""
    found: list[str] = []
    for paragraph in text.splitlines():
        layout = QTextLayout(paragraph, face)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        if not paragraph:
            found.append("")
        if len(found) >= most:
            break
    return found[:most]
