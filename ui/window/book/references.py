"""Pictures that a redraw shall keep to: dropped here, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import row
from ui.window.kit.speech import say
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import colour, radius
from ui.words import tell, tell_n

MOST = 3
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")


def pictures_in(mime: QMimeData) -> list[Path]:
    """The picture files somebody drags."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


class References(QWidget):
    """`changed`: there are others now. They stay until they are taken away or sent."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: list[Path] = []
        self._over = False
        self.setAcceptDrops(True)
        say(self.setAccessibleName, "references.name")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._hint = Text(role="caption", colour="ink-3", wrap=True)
        self.add_button = Button("references.add", Kind.QUIET, "img", "control-small")
        self.add_button.clicked.connect(self._choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.setSpacing(4)
        whole.addLayout(self._list)
        whole.addWidget(self._hint)
        whole.addLayout(row(self.add_button, None))
        self._show()

    def add(self, paths: list[Path]) -> None:
        """As many as there is room for."""
        new = [path for path in paths if path not in self.paths]
        self.paths = [*self.paths, *new][:MOST]
        self._show()
        self.changed.emit()

    def take(self) -> list[Path]:
        """They are sent: the box is empty again."""
        taken, self.paths = self.paths, []
        self._show()
        return taken

    def _remove(self, path: Path) -> None:
        self.paths = [one for one in self.paths if one != path]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for path in self.paths:
            self._list.addWidget(self._line(path))
        left = MOST - len(self.paths)
        self._hint.setText(tell_n("references.more", left) if left else tell("references.full", n=MOST))
        self.add_button.setVisible(left > 0)

    def _line(self, path: Path) -> QWidget:
        line = QWidget()
        name = Elided(role="label")
        name.setText(path.name)
        remove = icon_button("x", "references.remove")
        remove.clicked.connect(lambda: self._remove(path))
        inside = row(name, remove, gap=4)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line

    def _choose(self) -> None:
        dialog = QFileDialog(
            self.window(), tell("references.add"), "", f"{tell('references.kind')} ({' '.join(f'*{one}' for one in SUFFIXES)})"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def retell(self) -> None:
        """In the person's language."""
        self._show()

    # dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures_in(event.mimeData()) and len(self.paths) < MOST:
            event.acceptProposedAction()
            self._hover(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._hover(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(over=False)
        self.add(pictures_in(event.mimeData()))
        event.acceptProposedAction()

    def _hover(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("shu-line" if self._over else "control"), 2 if self._over else 1)
        if not self._over:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colour("shu-soft") if self._over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius("control"), radius("control"))
