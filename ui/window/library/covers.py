"""The covers of the books, as a list that one walks by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu

from app.store.views import BookCard
from ui.window.kit.speech import say
from ui.window.library.book_model import CARD, BookDelegate, BookListModel, cell
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES
from ui.words import tell


class Covers(QListView):
    opened = Signal(object)  # id of the book
    delete = Signal(object)  # BookCard
    restore = Signal(object)  # BookCard out of the trash
    rename = Signal(object)  # BookCard
    chosen = Signal(object)  # BookCard, or None: the one that has the focus now
    asked_new = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.books = BookListModel()
        self.setModel(self.books)
        self._delegate = BookDelegate(studio.thumbs)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setGridSize(cell())
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        say(self.setAccessibleName, "library.covers")
        self.clicked.connect(self._click)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now.data(CARD)))
        self.books.modelReset.connect(lambda: self.chosen.emit(None))
        studio.thumbs.arrived.connect(lambda _names: self.viewport().update())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and card is not None and not card.deleted:
            self.delete.emit(card)
        else:
            super().keyPressEvent(event)

    def current(self) -> BookCard | None:
        card: BookCard | None = self.currentIndex().data(CARD)
        return card

    def go_to(self, book_id: int | None) -> None:
        """The same book, wherever it stands now; the first one where it is gone."""
        index = self.books.index_of(book_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def _click(self, index: QModelIndex) -> None:
        card: BookCard | None = index.data(CARD)
        if card is None or not card.deleted:  # out of the trash only on purpose
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        card: BookCard | None = index.data(CARD)
        if card is None:
            self.asked_new.emit()
        elif card.deleted:
            self.restore.emit(card)
        else:
            self.opened.emit(card.id)

    def _read(self, book_id: int) -> None:
        from ui.window.book.pages.reading_view import open_reading  # nobody reads before the window is seen

        open_reading(self.window(), self._studio, book_id)

    def _menu(self, spot: QPoint) -> None:
        card: BookCard | None = self.indexAt(spot).data(CARD)
        if card is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if card.deleted:
            menu.addAction(tell("library.restore"), lambda: self.restore.emit(card))
        else:
            menu.addAction(tell("library.open"), lambda: self.opened.emit(card.id))
            if card.pages:
                menu.addAction(tell("read.begin"), lambda: self._read(card.id))
            menu.addAction(f"{tell('library.rename')}\tF2", lambda: self.rename.emit(card))
            menu.addSeparator()
            menu.addAction(f"{tell('library.delete')}\tDel", lambda: self.delete.emit(card))
        menu.popup(self.viewport().mapToGlobal(spot))
