"""The export sheet: what kind of file, where to, and what will be missing from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.commands.exports import free_path
from app.store.views import BookHead, PanelCard
from ui.window.kit.buttons import Button, Kind, hover_tint
from ui.window.kit.grounds import Card, Ground, Line, column, row
from ui.window.kit.notes import Mark
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say, say_n, unsay
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.words import tell

FORMATS = {"cbz": "book", "pdf": "narr", "epub": "book", "png": "img", "webp": "img"}


class _Format(Ringed, QAbstractButton):
    """A format to choose: icon, name, what it is for."""

    def __init__(self, form: str, icon: str) -> None:
        super().__init__()
        self._form, self._icon = form, icon
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        say(self.setText, f"export.{form}")
        say(self.setAccessibleDescription, f"export.{form}.about")

    def sizeHint(self) -> QSize:
        return QSize(220, 46)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("shu-soft") if self.isChecked() else hover_tint())
            painter.drawRoundedRect(QRectF(self.rect()), radius("control"), radius("control"))
        painter.drawPixmap(10, 15, pixmap(self._icon, "shu-text" if self.isChecked() else "ink-2", self.devicePixelRatioF()))
        painter.setFont(font("body", 500))
        painter.setPen(colour("ink"))
        painter.drawText(QRect(38, 5, self.width() - 42, 19), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-2"))
        painter.drawText(QRect(38, 23, self.width() - 42, 17), int(Qt.AlignmentFlag.AlignVCenter), tell(f"export.{self._form}.about"))


class ExportSheet(Sheet):
    ordered = Signal(object)  # (format, path)

    def __init__(self, window: QWidget, head: BookHead, cards: Sequence[PanelCard], folder: Path | None = None) -> None:
        super().__init__(window, "export.title", (720, 470))
        unsay(self.about.setText, head.title)
        self._head = head
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = folder or Path(documents or str(Path.home()))
        self._form = "cbz"
        self._missing = [card for card in cards if card.picture is None]
        self._drawn = len(cards) - len(self._missing)
        self.formats: dict[str, _Format] = {}
        self.go = Button(kind=Kind.PRIMARY)
        self.go.clicked.connect(self._order)
        self._where = Elided(role="body")
        self._build()
        self._choose("cbz")

    def _build(self) -> None:
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._list())
        both.addWidget(Line(upright=True))
        both.addWidget(self._facts(), 1)
        self.body.addLayout(both)
        change = Button("export.folder", Kind.QUIET)
        change.clicked.connect(self._ask_folder)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.foot.addWidget(self._where, 1)
        for part in (change, cancel, self.go):
            self.foot.addWidget(part)

    def _list(self) -> QWidget:
        side = Ground("chrome")
        side.setFixedWidth(250)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(10, 14, 10, 14)
        inside.setSpacing(2)
        head = Text("export.formats", "label", "ink-2", weight=600)
        head.setContentsMargins(10, 0, 0, 6)
        inside.addWidget(head)
        group = QButtonGroup(self)
        for form, icon in FORMATS.items():
            button = _Format(form, icon)
            button.clicked.connect(lambda _checked=False, wanted=form: self._choose(wanted))
            group.addButton(button)
            self.formats[form] = button
            inside.addWidget(button)
        inside.addStretch(1)
        return side

    def _facts(self) -> QWidget:
        side = Ground("surface")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(10)
        direction = Text(role="body")
        say(direction.setText, f"direction.{self._head.direction}")
        inside.addLayout(column(Text("export.direction", "label", "ink-3"), direction, gap=2))
        inside.addWidget(Text("export.lettered", "body", "ink-2", wrap=True))
        inside.addWidget(self._note())
        inside.addStretch(1)
        return side

    def _note(self) -> QWidget:
        """What is missing, or that nothing is."""
        state = "warning" if self._missing or not self._drawn else "done"
        note = Card(f"{state}-soft", "")
        head = Text(role="body", weight=600)
        inside = QVBoxLayout(note)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(4)
        line = row(Mark(state), head, gap=8)
        line.setStretch(1, 1)
        inside.addLayout(line)
        if not self._drawn:
            say(head.setText, "export.none")
        elif self._missing:
            say_n(head.setText, "export.missing.title", len(self._missing))
            named = ", ".join(tell("panel.number", page=card.page, place=card.place) for card in self._missing[:12])
            about = Text(role="label", wrap=True)
            say(about.setText, "export.missing.about", panels=named + ("…" if len(self._missing) > 12 else ""))
            inside.addWidget(about)
        else:
            say_n(head.setText, "export.complete", self._drawn)
        return note

    def _choose(self, form: str) -> None:
        self._form = form
        self.formats[form].setChecked(True)
        self.go.set_text("export.go", format=form.upper())
        self.go.setEnabled(self._drawn > 0)
        if not self._drawn:
            self.go.set_hint("export.none")
        self._say_where()

    def set_folder(self, folder: Path) -> None:
        self._folder = folder
        self._say_where()

    @property
    def target(self) -> Path:
        return free_path(self._folder, self._head.title, self._form)

    def _say_where(self) -> None:
        self._where.setText(str(self.target))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tell("export.to"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.set_folder(Path(path)))
        dialog.open()

    def _order(self) -> None:
        self.ordered.emit((self._form, self.target))
        self.close_sheet()
