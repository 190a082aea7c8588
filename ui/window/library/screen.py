"""The library: all books, the one last touched on top, and the way in for new stories."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.store.views import BookCard
from ui.window.board import Overview
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.logo import Logo
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.library.book_model import CARD, BookDelegate, BookListModel, cell
from ui.window.library.continue_card import ContinueCard
from ui.window.library.first_run import FirstRun
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, height
from ui.words import tell


class Covers(QListView):
    opened = Signal(object)  # id of the book
    delete = Signal(object)  # BookCard
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
        self.clicked.connect(self._open)
        studio.thumbs.arrived.connect(lambda _names: self.viewport().update())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def current(self) -> BookCard | None:
        card: BookCard | None = self.currentIndex().data(CARD)
        return card

    def read(self, book_id: int) -> None:
        from ui.window.reader.view import open_reading

        open_reading(self.window(), self._studio, book_id)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        card: BookCard | None = index.data(CARD)
        if card is None:
            self.asked_new.emit()
        else:
            self.opened.emit(card.id)

    def _menu(self, spot: QPoint) -> None:
        card: BookCard | None = self.indexAt(spot).data(CARD)
        if card is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tell("library.open"), lambda: self.opened.emit(card.id))
        if card.pages:
            menu.addAction(tell("read.begin"), lambda: self.read(card.id))
        menu.addSeparator()
        menu.addAction(tell("library.delete"), lambda: self.delete.emit(card))
        menu.popup(self.viewport().mapToGlobal(spot))


class LibraryScreen(QWidget):
    opened = Signal(object)  # id of a book
    new_book = Signal()  # choose a file
    paste = Signal()
    sample = Signal(object)  # Path
    delete = Signal(object)  # BookCard
    settings = Signal(object)  # the button the menu shall hang from

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.first_run = FirstRun()
        self.covers = Covers(studio)
        self.continued = ContinueCard(studio)
        self._count = Text(role="label", colour="ink-3")
        self.new_button = Button("library.new", Kind.PRIMARY, "plus")
        self.new_button.hide()  # as long as the first screen has the red button
        self._inside = QStackedWidget()
        self._inside.addWidget(self.first_run)
        self._inside.addWidget(self._shelf())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(Line())
        whole.addWidget(self._inside, 1)
        self.new_button.clicked.connect(self.new_book)
        self.covers.asked_new.connect(self.new_book)
        self.covers.opened.connect(self.opened)
        self.covers.delete.connect(self.delete)
        self.continued.opened.connect(self.opened)
        self.first_run.choose.connect(self.new_book)
        self.first_run.paste.connect(self.paste)
        self.first_run.sample.connect(self.sample)
        studio.news.overview.connect(self._show)

    def _bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("app-bar"))
        title = Text("app.name", "title", size=17)
        settings = Button("", Kind.QUIET, "gear", hint="settings.name")
        settings.clicked.connect(lambda: self.settings.emit(settings))
        bar.setLayout(row(Logo(), title, None, settings, self.new_button, gap=10, margins=(16, 0, 16, 0)))
        return bar

    def _shelf(self) -> QWidget:
        shelf = Ground()
        inside = QVBoxLayout(shelf)
        inside.setContentsMargins(32, 24, 20, 0)
        inside.setSpacing(0)
        kept = QVBoxLayout()
        kept.setContentsMargins(0, 0, 12, 0)
        kept.addWidget(self.continued)
        inside.addLayout(kept)
        inside.addSpacing(22)
        inside.addLayout(row(Text("library.all", "section"), self._count, None, gap=8))
        inside.addSpacing(4)
        covers = QVBoxLayout()
        covers.setContentsMargins(0, 0, 0, 0)
        covers.addWidget(self.covers)
        inside.addLayout(covers, 1)
        self.covers.setViewportMargins(-18, 0, 0, 0)
        return shelf

    def show_dropping(self, state: str) -> None:
        self.first_run.zone.set_state(state)

    @property
    def empty(self) -> bool:
        return self._inside.currentWidget() is self.first_run

    def _show(self, overview: Overview) -> None:
        self.covers.books.show(overview.books)
        self._count.setText(str(len(overview.books)))
        self._inside.setCurrentIndex(1 if overview.books else 0)
        self.new_button.setVisible(bool(overview.books))
        self.continued.show_overview(overview)
