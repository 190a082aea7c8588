"""The desk of panels: a grid of cards of one size, whatever their number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.store.views import PanelCard
from ui.window.book.carry import Carried, CarriedPictures
from ui.window.book.panel_delegate import PanelDelegate, cell_size
from ui.window.book.panel_model import CARD, Index, PanelListModel
from ui.window.kit.speech import say
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES
from ui.window.theme.focus import BY_KEYBOARD

SMALLEST, USUAL, LARGEST = 150, 212, 360


class PanelView(QListView):
    """`chosen` carries the id of the current panel, `opened` that of one to be looked at up close."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, studio: Studio, model: PanelListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = False
        self.carried: Callable[[], Sequence[Carried]] = list  # what is dragged out
        self._thumbs = studio.thumbs
        self._delegate = PanelDelegate(studio.thumbs, studio.news.drawn_since, lambda: self._keyboard)
        self._cell = USUAL
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setBackgroundRole(ROLES["desk"])
        say(self.setAccessibleName, "panels.name")
        self._apply_cell()
        self.doubleClicked.connect(self._open)
        studio.thumbs.arrived.connect(lambda _names: self.viewport().update())
        self._clock = QTimer(self)  # one for all cards: the time on those being drawn
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.viewport().update)

    # size of the cards

    @property
    def cell(self) -> int:
        return self._cell

    def set_cell(self, width: int) -> None:
        self._cell = max(SMALLEST, min(LARGEST, width))
        self._delegate.forget()
        self._apply_cell()

    def _apply_cell(self) -> None:
        size = cell_size(self._cell)
        self.setGridSize(size)
        self.setIconSize(size)
        self._centre()

    def _centre(self) -> None:
        """What is left of the width goes to both sides."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        columns = max(1, room // self.gridSize().width())
        margin = max(2, (room - columns * self.gridSize().width()) // 2 - 1)
        self.setViewportMargins(margin, 10, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)

    # choosing

    def current(self) -> PanelCard | None:
        card: PanelCard | None = self.currentIndex().data(CARD)
        return card

    def selected(self) -> list[PanelCard]:
        return [index.data(CARD) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        card: PanelCard | None = current.data(CARD)
        self.chosen.emit(None if card is None else card.id)

    def _open(self, index: QModelIndex) -> None:
        card: PanelCard | None = index.data(CARD)
        if card is not None:
            self.opened.emit(card.id)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        carried = self.carried()
        if not carried:
            return
        drag = QDrag(self)
        drag.setMimeData(CarriedPictures(carried))
        card = self.current()
        picture = self._thumbs.pixmap(card.picture) if card is not None and card.picture else None
        if picture is not None:
            drag.setPixmap(picture.scaled(QSize(120, 120), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)

    # by keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def keyboardSearch(self, _search: str) -> None:
        """Single letters are shortcuts here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() in BY_KEYBOARD
        if self._keyboard and not self.currentIndex().isValid() and self.model().rowCount():
            self.go_to(self.model().index(0, 0))
        super().focusInEvent(event)
        self.viewport().update()

    # time on cards being drawn

    def run_clock(self, *, running: bool) -> None:
        if running and self.isVisible():
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()

    def viewportSizeHint(self) -> QSize:
        return QSize(self.gridSize().width() * 3, 400)
