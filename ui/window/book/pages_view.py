"""The pages as they are laid out, with the art there is. Their lettering is set when they are exported."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.book.page import Page
from app.store.views import PanelCard
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.stage_view import StageView
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say
from ui.window.pictures import Thumbs
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour, on_page
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.words import tell

_PAGE = Qt.ItemDataRole.UserRole + 1
_WIDE = 288
_HIGH = round(_WIDE * 1.4142)
_CELL = QSize(_WIDE + 28, _HIGH + 44)
_NOWHERE = QModelIndex()


class _PagesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.pages: tuple[Page, ...] = ()
        self.cards: dict[int, PanelCard] = {}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.pages):
            return None
        if role == _PAGE:
            return self.pages[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tell("outline.page", n=self.pages[index.row()].number)
        return None

    def show(self, facts: BookFacts) -> None:
        self.cards = {card.panel.number: card for card in facts.cards}
        if facts.pages == self.pages:
            if self.pages:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.pages) - 1, 0))
            return
        self.beginResetModel()
        self.pages = facts.pages
        self.endResetModel()


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs, model: _PagesModel) -> None:
        super().__init__()
        self._thumbs, self._model = thumbs, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        page: Page = index.data(_PAGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        high = min(_HIGH, round(_WIDE * page.aspect))
        wide = round(high / page.aspect)
        left = option.rect.left() + (option.rect.width() - wide) // 2
        sheet = QRect(left, option.rect.top() + 12 + _HIGH - high, wide, high)
        painter.fillRect(sheet.translated(4, 4), colour("line"))
        painter.fillRect(sheet, on_page("paper"))
        for frame in page.frames:
            box = QRectF(
                sheet.left() + frame.box.left * sheet.width(),
                sheet.top() + frame.box.top * sheet.height(),
                frame.box.width * sheet.width(),
                frame.box.height * sheet.height(),
            ).toRect()
            self._frame(painter, box, self._model.cards.get(frame.panel))
        painter.setPen(QPen(colour("control"), 1))
        painter.drawRect(sheet)
        if option.state & option.state.State_HasFocus:
            draw_ring(painter, QRectF(sheet).adjusted(-4, -4, 4, 4), 2)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        foot = QRect(option.rect.left(), sheet.bottom() + 8, option.rect.width(), 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(page.number))
        painter.restore()

    def _frame(self, painter: QPainter, box: QRect, card: PanelCard | None) -> None:
        picture = self._thumbs.pixmap(card.picture) if card is not None and card.picture else None
        if picture is not None:
            painter.save()
            painter.setClipRect(box)
            size = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            shown = QRect(0, 0, size.width(), size.height())
            shown.moveCenter(box.center())
            painter.drawPixmap(shown, picture)
            painter.restore()
        painter.setPen(QPen(on_page("ink"), 1.5 if picture is not None else 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


class PagesView(StageView):
    def __init__(self, studio: Studio, history: History, token: str = "desk", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._model = _PagesModel()
        self.list = QListView()
        self.list.setModel(self._model)
        self._delegate = _PageDelegate(studio.thumbs, self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setGridSize(_CELL)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTabKeyNavigation(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setBackgroundRole(ROLES["desk"])
        say(self.list.setAccessibleName, "pages.name")
        self.list.activated.connect(self._open)
        self._inside = QStackedWidget()
        self._inside.addWidget(EmptyState("pages.empty"))
        self._inside.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 0, 0)
        whole.addWidget(self._inside)
        studio.thumbs.arrived.connect(lambda _names: self.list.viewport().update())

    def show_facts(self, facts: BookFacts) -> None:
        self._model.show(facts)
        self._inside.setCurrentIndex(1 if facts.pages else 0)

    def _open(self, index: QModelIndex) -> None:
        page: Page | None = index.data(_PAGE)
        card = self._model.cards.get(page.frames[0].panel) if page is not None and page.frames else None
        if card is not None:
            self.panel_wanted.emit(card.id)
