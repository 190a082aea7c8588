"""The library: all books, the one last touched on top, and the way in for new stories."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.store.receipts import Total
from app.store.views import BookCard
from ui.window.board import Overview
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.logo import Logo
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say, say_n
from ui.window.kit.text import Text
from ui.window.library.arranging import Order, Shelf, arranged, counts
from ui.window.library.continue_card import ContinueCard
from ui.window.library.covers import Covers
from ui.window.library.first_run import FirstRun
from ui.window.library.side import LibrarySide
from ui.window.preferences import Preferences
from ui.window.settings.pages import month_spent
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.window.theme.icons import icon
from ui.words import tell

_TYPED_MS = 60  # after the last letter


class _Search(QLineEdit):
    left = Signal()  # down into what was found

    def __init__(self) -> None:
        super().__init__()
        self._glass = QAction(self)
        self._glass.setIcon(icon("search"))
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:  # which a change of colours brings too
            self._glass.setIcon(icon("search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LibraryScreen(QWidget):
    opened = Signal(object)  # id of a book
    new_book = Signal()  # choose a file
    paste = Signal()
    sample = Signal(object)  # Path
    delete = Signal(object)  # BookCard
    restore = Signal(object)  # BookCard
    rename = Signal(object)  # BookCard
    settings = Signal(object)  # the button the menu shall hang from

    def __init__(self, studio: Studio, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._preferences = studio, preferences
        self._overview = Overview()
        self._trash: Sequence[BookCard] = ()
        self._looking = self._look_again = False
        self.shelf = Shelf.ALL
        self.first_run = FirstRun()
        self.covers = Covers(studio)
        self.continued = ContinueCard(studio)
        self.side = LibrarySide()
        self.search = _Search()
        self.order = Choice("library.order")
        self.order.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._arrange)
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
        self._connect()
        studio.news.overview.connect(self._show)
        studio.news.relisted.connect(self._look)

    def _connect(self) -> None:
        covers = self.covers
        self.new_button.clicked.connect(self.new_book)
        covers.asked_new.connect(self.new_book)
        for tells, told in ((covers.opened, self.opened), (covers.delete, self.delete), (covers.rename, self.rename)):
            tells.connect(told)
        covers.restore.connect(self.restore)
        covers.chosen.connect(lambda card: self.restore_button.setVisible(card is not None and card.deleted))
        self.restore_button.clicked.connect(self._restore)
        self.continued.opened.connect(self.opened)
        self.first_run.choose.connect(self.new_book)
        self.first_run.paste.connect(self.paste)
        self.first_run.sample.connect(self.sample)
        self.side.chosen.connect(self.show_shelf)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.left.connect(lambda: self.covers.setFocus(Qt.FocusReason.OtherFocusReason))
        self.order.currentIndexChanged.connect(lambda _at: self._reorder())

    def _bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("app-bar"))
        title = Text("app.name", "title", size=17)
        settings = Button("", Kind.QUIET, "gear", hint="settings.name")
        settings.clicked.connect(lambda: self.settings.emit(settings))
        say(self.search.setPlaceholderText, "library.search")
        say(self.search.setAccessibleName, "library.search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        self.search.hide()
        bar.setLayout(row(Logo(), title, None, self.search, None, settings, self.new_button, gap=10, margins=(16, 0, 16, 0)))
        return bar

    def _shelf(self) -> QWidget:
        shelf = Ground()
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 24, 20, 0)
        inside.setSpacing(0)
        self._kept = QWidget()
        kept = QVBoxLayout(self._kept)
        kept.setContentsMargins(0, 0, 12, 22)
        kept.addWidget(self.continued)
        self._title, self._count = Text("library.shelf.all", "section"), Text(role="label", colour="ink-3")
        self._note = Text(role="label", colour="ink-3")
        self.restore_button = Button("library.restore")
        self.restore_button.hide()
        self._fill_orders()
        head = row(self._title, self._count, self._note, None, self.restore_button, self.order, gap=8, margins=(0, 0, 12, 4))
        self._list = QStackedWidget()
        self._list.addWidget(self.covers)
        self._list.addWidget(EmptyState("library.nothing"))
        inside.addWidget(self._kept)
        inside.addLayout(head)
        inside.addWidget(self._list, 1)
        self.covers.setViewportMargins(-18, 0, 0, 0)
        both = QHBoxLayout(shelf)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.side)
        both.addWidget(Line(upright=True))
        both.addLayout(inside, 1)
        return shelf

    # what one does

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of `ui.window.actions` do here."""
        if self.empty:
            return {}
        found: dict[str, Callable[[], object]] = {"find": self.begin_search}
        card = self.covers.current()
        if card is not None and not card.deleted:
            found["rename"] = lambda: self.rename.emit(card)
        return found

    def step_back(self) -> bool:
        """Escape: out of the search, then back to all books; False when one is there."""
        if self.search.text():
            self.search.clear()
        elif self.search.hasFocus():
            self.covers.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.shelf is not Shelf.ALL:
            self.show_shelf(Shelf.ALL)
        else:
            return False
        return True

    def regions(self) -> list[QWidget]:
        return [self.first_run] if self.empty else [self.side, self._list]

    def begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.side.show_shelf(shelf)
        say(self._title.setText, f"library.shelf.{shelf}")
        self._arrange()

    def show_dropping(self, state: str) -> None:
        self.first_run.zone.set_state(state)

    @property
    def empty(self) -> bool:
        return self._inside.currentWidget() is self.first_run

    def _restore(self) -> None:
        card = self.covers.current()
        if card is not None and card.deleted:
            self.restore.emit(card)

    def _reorder(self) -> None:
        self._preferences.sort = self.order.currentData() or ""
        self._arrange()

    # what is shown

    def say_again(self) -> None:
        self._fill_orders()
        self._arrange()

    def _fill_orders(self) -> None:
        with QSignalBlocker(self.order):
            self.order.clear()
            for order in Order:
                self.order.addItem(tell(f"library.order.{order}"), str(order))
            self.order.setCurrentIndex(max(0, self.order.findData(self._preferences.sort)))

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        self.continued.show_overview(overview)
        self._arrange()

    def _arrange(self) -> None:
        books, typed = self._overview.books, self.search.text()
        there = bool(books or (self._trash and self.shelf is Shelf.TRASH))
        self._inside.setCurrentIndex(1 if there else 0)
        self.new_button.setVisible(bool(books))
        self.search.setVisible(there)
        trash = self.shelf is Shelf.TRASH
        plain = self.shelf is Shelf.ALL and not typed.strip()
        self._kept.setVisible(plain and bool(books))
        shown = arranged(self._trash if trash else books, self.shelf, typed, Order(self.order.currentData() or Order.TOUCHED))
        at = self.covers.current()
        self.covers.books.show(shown, tile=plain)
        if at is not None and self.covers.current() is None:
            self.covers.go_to(at.id)
        self._count.setText(str(len(shown)))
        self._list.setCurrentIndex(0 if shown or plain else 1)
        self.side.show_counts({**counts(books), Shelf.TRASH: len(self._trash)})
        self._note.setVisible(trash)
        say_n(self._note.setText, "library.trash.days", self._studio.program.settings.history.trash_days)

    # what is read besides

    def _look(self) -> None:
        """One look at a time; what changes meanwhile is looked at once more."""
        if self._looking:
            self._look_again = True
        else:
            self._looking = True
            self._studio.start(self._read())

    async def _read(self) -> None:
        store = self._studio.store
        try:
            trash: list[BookCard] = await self._studio.read(store.books.cards, True)
            spent: Total = await self._studio.read(month_spent, store)
        finally:
            self._looking = False
        if not isValid(self):
            return
        self._trash = [card for card in trash if card.deleted]
        self.side.show_month(spent.price_micros + spent.estimate_micros, self._studio.program.settings.money.month_cap_micros)
        self._arrange()
        if self._look_again:
            self._look_again = False
            self._look()
