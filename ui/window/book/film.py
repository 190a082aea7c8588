"""The panels in one row below the large picture, as a strip of film."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.window.book.panel_delegate import PanelDelegate, cell_size
from ui.window.book.panel_model import PanelListModel
from ui.window.book.panel_view import PanelView
from ui.window.kit.speech import say
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES

_CELL = 132


class FilmStrip(QListView):
    """The same panels, the same choice as in the grid."""

    def __init__(self, studio: Studio, grid: PanelView, model: PanelListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = PanelDelegate(studio.thumbs, studio.news.drawn_since, self.hasFocus)
        size = cell_size(_CELL)
        self.setModel(model)
        self.setSelectionModel(grid.selectionModel())
        self.setSelectionMode(grid.selectionMode())
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setGridSize(size)
        self.setIconSize(size)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(size.height() + self.horizontalScrollBar().sizeHint().height() + 4)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "film.name")
        studio.thumbs.arrived.connect(lambda _names: self.viewport().update())

    def keyboardSearch(self, _search: str) -> None:
        """Single letters are shortcuts here."""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if self.isVisible():
            self.scrollTo(current, QListView.ScrollHint.PositionAtCenter)
