"""All that is published: title, since when, how large, where. What one does about a row are the buttons below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.commands import publishing
from app.store.publications import Publication
from app.store.store import Store
from ui.window.book.stage_view import Told
from ui.window.kit.buttons import Button, Kind, hover_tint
from ui.window.kit.grounds import Card, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.sharing.flows import Sharing
from ui.window.sharing.standing import facts_words, place_words
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.window.theme.scale import scaled
from ui.words import tell

Index = QModelIndex | QPersistentModelIndex
PUBLICATION = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MOST_ROWS = 5  # shown at once


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Publication] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        if role == PUBLICATION:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.title}. {facts_words(one)}. {place_words(one.target)}"
        return None

    def show(self, rows: Sequence[Publication]) -> None:
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, scaled(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Publication = index.data(PUBLICATION)
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("shu-soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, hover_tint())
        painter.drawPixmap(
            box.left() + 10, box.top() + scaled(8), mark("done" if one.published else "warning", painter.device().devicePixelRatioF())
        )
        room = box.adjusted(34, scaled(4), -8, 0)
        _line(painter, "body", 600, "ink", one.title, QRect(room.left(), room.top(), room.width(), scaled(19)))
        told = f"{facts_words(one)} · {place_words(one.target)}"
        _line(painter, "label", 400, "ink-2", told, QRect(room.left(), room.top() + scaled(19), room.width(), scaled(17)))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, box.adjusted(2, 2, -3, -3).toRectF(), 5)
        painter.restore()


def _line(painter: QPainter, role: str, weight: int, ink: str, text: str, room: QRect) -> None:
    face = font(role, weight)
    painter.setFont(face)
    painter.setPen(colour(ink))
    painter.drawText(room, _MIDDLE, QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


class PublishedList(QWidget):
    told = Signal(object)  # Told: what was done

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._sharing = Sharing(studio, self, announces=False)
        self._sharing.told.connect(self._tell)
        self._sharing.changed.connect(lambda _book: self._look())
        self._model = _Model()
        self.list = QListView()
        self.list.setModel(self._model)
        self._delegate = _Delegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setBackgroundRole(ROLES["raised"])
        say(self.list.setAccessibleName, "settings.publishing.there")
        self.list.selectionModel().currentRowChanged.connect(lambda _new, _old: self._choose())
        self.none = Text("settings.publishing.none", "body", "ink-2", wrap=True)
        self.copy, self.open = Button("share.copy", Kind.PLAIN, "copy"), Button("share.open", Kind.PLAIN, "globe")
        self.stop = Button("share.stop", Kind.QUIET, "x")
        self.copy.clicked.connect(lambda: self._with_current(self._sharing.copy_link))
        self.open.clicked.connect(lambda: self._with_current(self._sharing.open_link))
        self.stop.clicked.connect(lambda: self._ask(asked=True))
        self._deeds, self._question = QWidget(), self._asking()
        self._deeds.setLayout(row(self.copy, self.open, self.stop, None, gap=6))
        self._frame = Card("raised", "line")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.none, self._frame, self._deeds, self._question):
            whole.addWidget(part)
        self._show([])
        self._look()

    def _asking(self) -> QWidget:
        question = Card("warning-soft", "")
        self.asked = Text(role="label", wrap=True)
        self.stop_now, self.keep = Button("share.stop"), Button("share.stop.keep", Kind.QUIET)
        self.forget = Button("share.forget", Kind.QUIET)
        for button in (self.stop_now, self.keep, self.forget):
            button.clicked.connect(lambda: self._ask(asked=False))
        self.stop_now.clicked.connect(lambda: self._with_current(lambda one: self._sharing.stop(one.book_id)))
        self.forget.clicked.connect(lambda: self._with_current(lambda one: self._sharing.forget(one.book_id)))
        inside = QVBoxLayout(question)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.setSpacing(8)
        inside.addWidget(self.asked)
        inside.addLayout(row(self.stop_now, self.keep, self.forget, None, gap=6))
        question.hide()
        return question

    @property
    def current(self) -> Publication | None:
        found: Publication | None = self.list.currentIndex().data(PUBLICATION)
        return found

    def _with_current(self, do: Any) -> None:
        if self.current is not None:
            do(self.current)

    def _ask(self, *, asked: bool) -> None:
        one = self.current
        self._question.setVisible(asked and one is not None)
        self._deeds.setVisible(not asked and one is not None)
        if asked and one is not None:
            self.asked.setText(f"{one.title}. {tell('share.stop.ask', files=one.files, place=place_words(one.target))}")
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self._ask(asked=False)
        one = self.current
        for button in (self.copy, self.open):
            button.setVisible(one is not None and one.published is not None)

    def _tell(self, told: Told) -> None:
        self.told.emit(told)

    def _look(self) -> None:
        self._studio.start(self._read())

    async def _read(self) -> None:
        found = await self._studio.read(_published, self._studio.store)
        if isValid(self):
            self._show(found)

    def _show(self, found: list[Publication]) -> None:
        at = max(0, self.list.currentIndex().row())
        self._model.show(found)
        self.none.setVisible(not found)
        self._frame.setVisible(bool(found))
        self.list.setFixedHeight(scaled(44) * min(_MOST_ROWS, max(1, len(found))) + 4)
        if found:
            self.list.setCurrentIndex(self._model.index(min(at, len(found) - 1), 0))
        self._choose()


def _published(store: Store) -> list[Publication]:
    return publishing.published(store)
