"""The Panels stage: outline, desk and inspector around one list of panels."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedWidget, QVBoxLayout, QWidget

from app.commands.panels import choose_take, draw_lost_again, placeholder, redraw, redraw_as, rewordings, skip_lost
from app.commands.pictures import add_picture
from app.store.views import BookHead, PanelCard, TakeCard
from ui.window.book.carry import Carried, file_name, on_clipboard, read_copied
from ui.window.book.detail import Detail, Mode
from ui.window.book.facts import BookFacts
from ui.window.book.filter_bar import FilterBar
from ui.window.book.history import History
from ui.window.book.inspector import Inspector
from ui.window.book.lettered import Reading
from ui.window.book.looking import Looking
from ui.window.book.looks import Filter, look
from ui.window.book.outline import Outline
from ui.window.book.panel_model import PanelListModel
from ui.window.book.panel_prices import PanelPrices
from ui.window.book.panel_rows import PanelRows
from ui.window.book.panel_view import LARGEST, SMALLEST, USUAL, PanelView
from ui.window.book.redraw_offer import DRAFT, Offer
from ui.window.book.stage_view import Act, StageView, Told
from ui.window.kit.columns import Columns
from ui.window.kit.grounds import Ground, Line
from ui.window.kit.notes import EmptyState
from ui.window.kit.segments import Segments
from ui.window.kit.speech import say
from ui.window.newsroom import PanelProgress, PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.words import tell_n

_ZOOM = 24
_LONG = 5_000  # panels: with more of them a book that is read again is a new list
_RESTS = 20  # telling of a whole book takes at most a twentieth of the GUI thread's time


class PanelsStage(StageView):
    counted = Signal(object)  # Counter[Filter]: for the stage bar

    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._studio = studio
        self._head: BookHead | None = None
        self._reworded = (0, 0)
        self._rest_ms = 0
        self._rested = QElapsedTimer()
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._recount)
        self.model = PanelListModel()
        self.view = PanelView(studio, self.model)
        self.view.carried = self.carried
        self.looking = Looking(studio, self.view, lambda: self._head)
        self.detail = Detail(studio, self.view, self.model)
        self.inspector = Inspector()
        self.prices = PanelPrices(studio, self.inspector, self.chosen)
        self.outline = Outline()
        self._empty = EmptyState("panels.empty.planning")
        self._desk = QStackedWidget()
        self._grid = Ground("desk")
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        self._empty.setAutoFillBackground(True)
        self._inside = QStackedWidget()
        self._inside.addWidget(self._empty)
        self._inside.addWidget(self.view)
        grid = QVBoxLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._tool_bar())
        grid.addWidget(Line())
        grid.addWidget(self._inside, 1)
        self._desk.addWidget(self._grid)
        self._desk.addWidget(self.detail)
        self.columns = Columns(self.outline, self._desk, self.inspector)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)

    def _tool_bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        inside = QHBoxLayout(bar)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(8)
        self._filters = FilterBar()
        self._filters.wanted.connect(self.set_filter)
        inside.addWidget(self._filters, 1)
        self.modes = Segments("panels.mode", {mode: f"panels.mode.{mode}" for mode in Mode})
        inside.addWidget(self.modes)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._zoom.setRange(SMALLEST, LARGEST)
        self._zoom.setValue(USUAL)
        self._zoom.setFixedWidth(90)
        self._zoom.setSingleStep(12)
        self._zoom.setPageStep(36)
        say(self._zoom.setAccessibleName, "panels.zoom")
        say(self._zoom.setToolTip, "panels.zoom")
        inside.addWidget(self._zoom)
        inside.addWidget(self.looking.button)
        return bar

    def _connect(self) -> None:
        self._zoom.valueChanged.connect(self.view.set_cell)
        self.view.chosen.connect(lambda _panel: self._show_chosen())
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        self.view.opened.connect(self.open_detail)
        self.detail.mode_wanted.connect(self.set_mode)
        self.modes.chosen.connect(lambda mode: self.set_mode(Mode(mode)))
        self.detail.stepped.connect(self.step)
        self.detail.take_wanted.connect(self.use_take)
        self.inspector.redraw.connect(self.redraw)
        self.inspector.retry.connect(self.try_again)
        self.inspector.sentence.connect(self.sentence_wanted)
        self.inspector.reworded.connect(self.reword)
        self.inspector.lost.again.connect(lambda: self._stuck(lambda panel: draw_lost_again(self._studio.store, panel)))
        self.inspector.lost.skipped.connect(lambda: self._stuck(lambda panel: skip_lost(self._studio.store, panel)))
        self.inspector.changed.redraw.connect(lambda: self.redraw(""))
        self.inspector.stands_in.connect(lambda: self._stuck(lambda panel: placeholder(self._studio.store, panel)))
        self.outline.wanted.connect(self.go_to)
        self._studio.news.panels.connect(self._moved)
        self._studio.news.progress.connect(self._progressed)

    # the book

    def show_facts(self, facts: BookFacts) -> None:
        self.show_book(facts.head, facts.rows)

    def deeds(self) -> Mapping[str, Act]:
        return {
            "redraw": self.inspector.box.button.click,
            "take.previous": lambda: self.step_take(-1),
            "take.next": lambda: self.step_take(1),
            "next_problem": self.next_problem,
            "grid": self.close_detail,
            "detail": lambda: self.set_mode(Mode.DETAIL),
            "film": lambda: self.set_mode(Mode.FILM),
            "compare": lambda: self.set_mode(Mode.COMPARE),
            "blink": self._blink,
            "copy": lambda: self._studio.start(self._copy()),
            "read": self.looking.read,
            "zoom.in": lambda: self.zoom(_ZOOM),
            "zoom.out": lambda: self.zoom(-_ZOOM),
            "outline": self.columns.toggle_outline,
            "inspector": self.columns.toggle_inspector,
        }

    def step_back(self) -> bool:
        if not self.in_detail():
            return self.looking.close()
        self.close_detail()
        return True

    def show_book(self, head: BookHead, rows: PanelRows) -> None:
        """A book, or the same book with new panels: then the place on the desk stays."""
        same = self._head is not None and self._head.id == head.id
        at = self.current() if same else None
        self._head = head
        if not same:
            self.inspector.box.artist = ""
            self.prices.again()
            self.close_detail()
            self.set_filter(Filter.ALL)
        known = self.model.cards()
        if same and len(rows.cards) < _LONG and [card.id for card in known] == [card.id for card in rows.cards]:
            self.model.update_cards([new for old, new in zip(known, rows.cards, strict=True) if new is not old])
        elif not (same and self.model.extend(rows)):
            self.model.take(rows)
            first = self.model.index_of(at.id) if at else self.model.index(0, 0)
            if first.isValid():
                self.view.go_to(first)
        self.outline.show_rows(rows.outline, self.model.cards(), self.model.looks())
        self._recount()
        self._show_chosen()

    def _moved(self, moved: PanelsMoved) -> None:
        if self._head is None or moved.book_id != self._head.id:
            return
        self.model.update_cards(moved.cards)
        self.outline.refresh()
        self._recount_soon()
        current = self.current()
        if current is not None and any(card.id == current.id for card in moved.cards):
            self._show_chosen()

    def _progressed(self, progress: PanelProgress) -> None:
        self.model.set_shares(progress.shares)

    def _recount_soon(self) -> None:
        """Now; what is told of a whole book then rests, the longer the book is."""
        if self._counting.isActive():
            return
        if self._rested.isValid() and not self._rested.hasExpired(self._rest_ms):
            self._counting.start(max(1, self._rest_ms - self._rested.elapsed()))
        else:
            self._recount()

    def _recount(self) -> None:
        self._counting.stop()
        began = time.perf_counter()
        found = self.model.counts()
        self._filters.show_counts(found)
        self.view.run_clock(running=found[Filter.DRAWING] > 0)
        self._show_emptiness()
        self.counted.emit(found)
        self._rest_ms = round((time.perf_counter() - began) * 1000 * _RESTS)
        self._rested.start()

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            self._inside.setCurrentWidget(self.view)
            return
        self._empty.set_sentence("panels.empty.filter" if self.model.cards() else "panels.empty.planning")
        self._inside.setCurrentWidget(self._empty)

    # where one is

    def current(self) -> PanelCard | None:
        return self.view.current()

    def chosen(self) -> list[PanelCard]:
        return self.view.selected() or [card for card in (self.current(),) if card is not None]

    def set_filter(self, wanted: Filter) -> None:
        self._filters.check(wanted)
        self.model.set_filter(wanted)
        self._show_emptiness()

    def go_to(self, panel_id: int) -> None:
        index = self.model.index_of(panel_id)
        if not index.isValid():
            self.set_filter(Filter.ALL)
            index = self.model.index_of(panel_id)
        self.view.go_to(index)

    def step(self, by: int) -> None:
        current = self.current()
        beside = self.model.neighbour(current.id, by) if current else None
        if beside is not None:
            self.go_to(beside)

    def next_problem(self) -> None:
        current = self.current()
        found = self.model.next_problem(current.id if current else None)
        if found is not None:
            self.go_to(found)

    def in_detail(self) -> bool:
        return self._desk.currentWidget() is self.detail

    def open_detail(self, panel_id: int) -> None:
        self.go_to(panel_id)
        self.set_mode(Mode.DETAIL)

    def close_detail(self) -> None:
        self.set_mode(Mode.GRID)

    def set_mode(self, mode: Mode) -> None:
        """How the current panel, or all of them, are looked at."""
        if mode is Mode.GRID:
            if self.in_detail():
                self._desk.setCurrentWidget(self._grid)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.modes.set_value(Mode.GRID)
        elif self.current() is not None:
            self.detail.set_mode(mode)
            self._desk.setCurrentWidget(self.detail)
            self.detail.focus_here()
            self._show_chosen()

    def _blink(self) -> None:
        """Two takes, one after the other."""
        if not (self.in_detail() and self.detail.mode is Mode.COMPARE):
            self.set_mode(Mode.COMPARE)
        self.detail.blink()

    def zoom(self, by: int) -> None:
        self._zoom.setValue(self._zoom.value() + by)

    def _show_chosen(self) -> None:
        cards = self.chosen()
        self.inspector.show_panels(cards)
        card = self.current()
        if card is None:
            return
        self.outline.mark_page(card.page)
        self.detail.show_panel(card, card.panel.number, len(self.model.cards()))
        self._studio.start(self._load_takes(card))
        self.prices.ask(cards)
        if look(card) == "refused" and (card.id, card.seq) != self._reworded:
            self._reworded = card.id, card.seq
            self._studio.start(self._load_rewordings(card))

    async def _load_takes(self, card: PanelCard) -> None:
        takes: list[TakeCard] = await self._studio.read(self._studio.store.takes.of_panel, card.id)
        current = self.current()
        if current is None or current.id != card.id or self._head is None:
            return
        chosen = next((take for take in takes if take.chosen), None)
        record = await self._studio.read(self._studio.store.receipts.of_take, chosen.id) if chosen is not None else None
        self.inspector.show_take(chosen, record)
        self.detail.strip.show_takes(takes)
        if self.in_detail():
            self.detail.show_takes(takes, Reading(self._head.direction, self._head.language))

    # what one does

    def redraw(self, words: str) -> None:
        """As the offer on the button says."""
        cards, box = self.chosen(), self.inspector.box
        if cards and box.offer is not None and self._head is not None:
            self._studio.start(self._redraw(self._head.id, cards, words, box.offer, box.pictures()))

    async def _redraw(self, book_id: int, cards: list[PanelCard], words: str, offer: Offer, pictures: list[Path]) -> None:
        """Pictures from outside are copied into the library first."""
        studio = self._studio
        references = [await studio.read(add_picture, studio.store, path) for path in pictures]
        for card in cards:
            await studio.do(redraw, studio.store, card.id, words, references, offer.choices, studio.program.services)
            studio.news.panel_moved(book_id, card.id)

    def try_again(self) -> None:
        """The failed drawing as it was, without another task."""
        self._stuck(lambda panel: redraw_as(self._studio.store, self._studio.program.services, panel))

    def reword(self, text: str) -> None:
        """The declined panel, said in another way; by whoever was chosen below instead of the book's own artist."""
        store, services, artist = self._studio.store, self._studio.program.services, self.inspector.box.artist
        if artist == DRAFT:
            self._stuck(lambda panel: placeholder(store, panel))
        else:
            self._stuck(lambda panel: redraw_as(store, services, panel, text, artist))

    def _stuck(self, command: Callable[[int], object]) -> None:
        """What is done with a declined or failed panel, by its id."""
        current = self.current()
        if current is not None and self._head is not None:
            self._studio.start(self._unstick(self._head.id, current.id, command))

    async def _unstick(self, book_id: int, panel_id: int, command: Callable[[int], object]) -> None:
        await self._studio.do(command, panel_id)
        self._studio.news.panel_moved(book_id, panel_id)

    async def _load_rewordings(self, card: PanelCard) -> None:
        found = await self._studio.read(rewordings, self._studio.store, card.id)
        current = self.current()
        if current is not None and current.id == card.id:
            self.inspector.refused.show_rewordings(found)

    # takes

    def use_take(self, take_id: int) -> None:
        current = self.current()
        if current is not None and self._head is not None:
            self._studio.start(self._use_take(self._head.id, current.id, take_id))

    async def _use_take(self, book_id: int, panel_id: int, take_id: int) -> None:
        await self.history.done(choose_take, take_id)
        self._studio.news.panel_moved(book_id, panel_id)

    def carried(self) -> list[Carried]:
        """What is dragged out or copied: the pictures of the chosen panels."""
        path = self._studio.store.pictures.path
        title = self._head.title if self._head is not None else ""
        found = [(card, path(card.picture)) for card in self.chosen() if card.picture]
        return [Carried(one, file_name(title, card.page, card.place, one.suffix)) for card, one in found]

    async def _copy(self) -> None:
        if carried := self.carried():
            QGuiApplication.clipboard().setMimeData(on_clipboard(await self._studio.read(read_copied, carried)))
            self.told.emit(Told(tell_n("panels.copied", len(carried))))

    def step_take(self, by: int) -> None:
        self.detail.strip.step(by)
