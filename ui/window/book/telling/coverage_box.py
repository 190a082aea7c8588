"""Where a story's sentences went, counted: a legend with numbers, under the outline and in the Story stage's column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.window.book.telling.fates import Covered, Shade
from ui.window.kit.text import Text
from ui.window.theme.colours import colour
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled
from ui.words import tell


class Legend(QWidget):
    """Rows of a small shape, a word and a number. The shapes repeat how sentences are underlined."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Shade | None, str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: list[tuple[Shade | None, str, int]]) -> None:
        """A row without a shade stands under the one before it: a reason."""
        self._rows = rows
        self.setAccessibleName(", ".join(f"{word} {count}" for _, word, count in rows))
        self.setToolTip("\n".join(f"{word} {count}" for _, word, count in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _high() * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _high() * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, high = Qt.AlignmentFlag.AlignVCenter, _high()
        for at, (shade, word, count) in enumerate(self._rows):
            line = QRectF(0, at * high, self.width(), high)
            if shade is not None:
                _shape(painter, shade, QRectF(0.5, line.center().y() - 5, 10, 10))
            painter.setFont(font("label" if shade is not None else "caption"))
            painter.setPen(colour("ink-2" if shade is not None else "ink-3"))
            room = line.adjusted(18 if shade is not None else 30, 0, -scaled(40), 0)
            told = QFontMetrics(painter.font()).elidedText(word, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | middle), told)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | middle), f"{count:,}")


def _high() -> int:
    return scaled(20)


def _shape(painter: QPainter, shade: Shade, box: QRectF) -> None:
    inner = box.adjusted(1, 1, -1, -1)
    if shade is Shade.DRAWN:
        painter.setPen(QPen(colour("ink"), 2))
        painter.setBrush(colour("ink"))
    elif shade is Shade.SCRIPT:
        painter.setPen(QPen(colour("ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(colour("control"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner)


class CoverageBox(QWidget):
    """title: its key. why: whether the reasons are counted too."""

    def __init__(self, title: str, *, why: bool = False) -> None:
        super().__init__()
        self._why, self._covered = why, Covered()
        self._said = Text(role="caption", colour="ink-2", wrap=True)
        self.legend = Legend()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        if title:
            whole.addWidget(Text(title, "label", "ink-2", weight=600))
        whole.addWidget(self._said)
        whole.addWidget(self.legend)
        self.hide()

    def show_covered(self, covered: Covered) -> None:
        self._covered = covered
        self.setVisible(covered.whole > 0)
        key = "telling.covered" if covered.unused else "telling.covered.all"
        self._said.setText(tell(key, told=f"{covered.told:,}", whole=f"{covered.whole:,}"))
        rows: list[tuple[Shade | None, str, int]] = [(Shade.DRAWN, tell("telling.drawn"), covered.drawn)]
        if covered.narrated:
            rows.append((Shade.DRAWN, tell("telling.narrated"), covered.narrated))
        rows.append((Shade.SCRIPT, tell("telling.script"), covered.script))
        rows.append((Shade.UNUSED, tell("telling.unused"), covered.unused))
        if self._why:
            rows += [(None, tell(f"coverage.why.{name}"), count) for name, count in covered.why]
        self.legend.show_rows(rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._covered.whole:
            self.show_covered(self._covered)
