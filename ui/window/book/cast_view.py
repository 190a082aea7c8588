"""The cast: who is in the story, how often, and a picture each of them is in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.book.cast import Character
from app.store.views import PanelCard
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.stage_view import StageView
from ui.window.kit.buttons import hover_tint
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say
from ui.window.pictures import Thumbs
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour, on_page, radius
from ui.window.theme.fonts import font
from ui.words import tell, tell_n

_MEMBER = Qt.ItemDataRole.UserRole + 1
_CELL = QSize(250, 250)
_NOWHERE = QModelIndex()
_NEAREST_FIRST = ("close_up", "medium", "wide", "extreme_close_up", "extreme_wide", "insert")
Member = tuple[Character, PanelCard | None]


def best_panel(name: str, cards: Sequence[PanelCard]) -> PanelCard | None:
    """The drawn panel that shows this character best: alone and near."""
    shown = [card for card in cards if card.picture and any(actor.character == name for actor in card.panel.actors)]
    return min(shown, key=lambda card: (len(card.panel.actors), _NEAREST_FIRST.index(card.panel.shot)), default=None)


class _CastModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.members: list[Member] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.members)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.members):
            return None
        if role == _MEMBER:
            return self.members[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(about(self.members[index.row()][0]))
        return None

    def show(self, members: list[Member]) -> None:
        self.beginResetModel()
        self.members = members
        self.endResetModel()


def about(one: Character) -> list[str]:
    told = [one.name, tell_n("cast.mentions", one.mentions)]
    return [*told, tell("cast.aliases", names=", ".join(one.aliases))] if one.aliases else told


class _CastDelegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self._thumbs = thumbs

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        one, card = index.data(_MEMBER)
        box = option.rect.adjusted(6, 6, -6, -6)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius("card"), radius("card"))
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("card"), radius("card"))
        self._picture(painter, card, QRect(box.left() + 12, box.top() + 12, box.width() - 24, 140))
        line = QRect(box.left() + 14, box.top() + 160, box.width() - 28, 24)
        for at, words in enumerate(about(one)):
            painter.setFont(font("title" if at == 0 else "label"))
            painter.setPen(colour("ink" if at == 0 else "ink-2"))
            told = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), told)
            line.translate(0, 26 if at == 0 else 18)
        painter.restore()

    def _picture(self, painter: QPainter, card: PanelCard | None, room: QRect) -> None:
        painter.fillRect(room, colour("desk"))
        picture = self._thumbs.pixmap(card.picture) if card is not None and card.picture else None
        if picture is None:
            return
        size = picture.size().scaled(room.size() - QSize(12, 12), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(room.topLeft() + QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2), size)
        painter.drawPixmap(box, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(on_page("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))


class CastView(StageView):
    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._model = _CastModel()
        self.list = QListView()
        self.list.setModel(self._model)
        self._delegate = _CastDelegate(studio.thumbs)
        self.list.setItemDelegate(self._delegate)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setGridSize(_CELL)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.list.setAccessibleName, "cast.name")
        self.list.activated.connect(self._open)
        self._empty = EmptyState("cast.empty")
        self._inside = QStackedWidget()
        self._inside.addWidget(self._empty)
        self._inside.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 8, 0)
        whole.addWidget(self._inside)
        studio.thumbs.arrived.connect(lambda _names: self.list.viewport().update())

    def show_facts(self, facts: BookFacts) -> None:
        self._model.show([(one, best_panel(one.name, facts.cards)) for one in facts.cast])
        self._empty.set_sentence("cast.nobody" if facts.cards else "cast.empty")
        self._inside.setCurrentIndex(1 if facts.cast else 0)

    def _open(self, index: QModelIndex) -> None:
        member: Member | None = index.data(_MEMBER)
        if member is not None and member[1] is not None:
            self.panel_wanted.emit(member[1].id)
