"""One book: its bar, its stages, and what is read about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.store.views import PanelCard
from ui.window.book.cast_view import CastView
from ui.window.book.cost_chip import BookCost, CostChip, read_cost
from ui.window.book.facts import BookFacts, read_facts
from ui.window.book.looks import Filter, look
from ui.window.book.pages_view import PagesView
from ui.window.book.panels_stage import PanelsStage
from ui.window.book.script_view import ScriptView
from ui.window.book.stage_bar import SCREENS, Stage, StageBar
from ui.window.book.story_view import StoryView
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.text import Elided
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import height

_TIGHT = 1280


def _newer(card: PanelCard, told: Mapping[int, PanelCard]) -> PanelCard:
    """What was told of a panel, if that is a later move."""
    other = told.get(card.id)
    return card if other is None or card.is_newer_than(other) else other


_View = StoryView | ScriptView | CastView | PagesView


class BookScreen(QWidget):
    left = Signal()
    export = Signal()
    settings = Signal(object)  # the button the menu shall hang from
    costs = Signal()  # what the tasks of the book cost
    cap = Signal(object)  # TaskCard: one that its cap holds
    states = Signal(object)  # the open book's id and the state of each panel, for the ribbon

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._book: int | None = None
        self._loads = 0  # how many times the book is being read
        self._replanned = False
        self._told: dict[int, PanelCard] = {}  # panels that moved while it is
        self.facts: BookFacts | None = None
        self._stage = Stage.PANELS
        self._costing = self._cost_again = False
        self.bar = StageBar()
        self.bar.chosen.connect(self.go_to_stage)
        self.panels = PanelsStage(studio)
        self.panels.counted.connect(self._counted)
        self._title = Elided(role="title", size=15)
        self.export_button = Button("action.export", Kind.PLAIN, "export")
        self.export_button.clicked.connect(self.export)
        self._inside = QStackedWidget()
        self._inside.addWidget(self.panels)
        self._views: dict[Stage, _View] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._app_bar())
        whole.addWidget(Line())
        whole.addWidget(self._inside, 1)
        studio.news.planned.connect(self._planned)
        studio.news.overview.connect(lambda _overview: self._look_at_cost())
        studio.news.panels.connect(self._moved)

    def _app_bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("app-bar"))
        self._back = Button("library.back", Kind.QUIET, "back")
        self._back.clicked.connect(self.left)
        settings = Button("", Kind.QUIET, "gear", hint="settings.name")
        settings.clicked.connect(lambda: self.settings.emit(settings))
        self.cost = CostChip()
        self.cost.clicked.connect(self._ask_cost)
        upright = Line(upright=True)
        upright.setFixedHeight(20)
        line = row(
            self._back, upright, self._title, None, self.bar, None, self.cost, settings, self.export_button, gap=8, margins=(8, 0, 12, 0)
        )
        line.setStretch(2, 2)
        bar.setLayout(line)
        return bar

    # the book

    @property
    def book(self) -> int | None:
        return self._book

    def open_book(self, book_id: int) -> None:
        if self._book != book_id:
            self._book, self.facts = book_id, None
            self._replanned = False
            self._title.setText("")
            self.cost.show_cost(BookCost())
            self.go_to_stage(Stage.PANELS)
        self._begin_load(book_id)
        self._look_at_cost()

    def close_book(self) -> None:
        self._book, self.facts = None, None
        self.states.emit((None, ()))

    def _begin_load(self, book_id: int) -> None:
        self._loads += 1
        self._studio.start(self._load(book_id))

    async def _load(self, book_id: int) -> None:
        """A book takes longer to read than a panel that moves meanwhile: what was told while it was read is shown over it."""
        try:
            facts = await self._studio.read(read_facts, self._studio.store, book_id)
        finally:
            self._loads -= 1
        told, self._told = self._told, self._told if self._loads else {}
        if self._book != book_id:
            return
        self._show(replace(facts, cards=tuple(_newer(card, told) for card in facts.cards)))
        if self._replanned:
            self._replanned = False
            self._begin_load(book_id)

    def _look_at_cost(self) -> None:
        """One look at a time; what changes meanwhile is looked at once more."""
        if self._costing:
            self._cost_again = True
        elif self._book is not None:
            self._costing = True
            self._studio.start(self._read_cost(self._book))

    async def _read_cost(self, book_id: int) -> None:
        try:
            cost = await self._studio.read(read_cost, self._studio.store, book_id)
        finally:
            self._costing = False
        if self._book == book_id:
            self.cost.show_cost(cost)
        if self._cost_again:
            self._cost_again = False
            self._look_at_cost()

    def _ask_cost(self) -> None:
        if self.cost.cost.capped is not None:
            self.cap.emit(self.cost.cost.capped)
        else:
            self.costs.emit()

    def _planned(self, book_id: int) -> None:
        """While it is read, once more afterwards: chapters are planned faster than a long book is read."""
        if book_id == self._book and self._loads:
            self._replanned = True
        elif book_id == self._book:
            self._begin_load(book_id)

    def _moved(self, moved: PanelsMoved) -> None:
        if self._loads and moved.book_id == self._book:
            self._told.update((card.id, card) for card in moved.cards)

    def _show(self, facts: BookFacts) -> None:
        self.facts = facts
        self._title.setText(facts.head.title)
        self.panels.show_book(facts.head, facts.cards, facts.chapters)
        written = len(facts.scripts)
        self.bar.set_state(Stage.STORY, "done")
        self.bar.set_state(Stage.SCRIPT, "done" if written == len(facts.story.chapters) else "half" if written else "future")
        self.bar.set_state(Stage.CAST, "done" if facts.cast or facts.cards else "future")
        view = self._views.get(self._stage)
        if view is not None:
            view.show_facts(facts)

    def _counted(self, found: Counter[Filter]) -> None:
        total, done = found[Filter.ALL], found[Filter.DONE]
        state = "failed" if found[Filter.NEEDS] else "done" if total and done == total else "half" if total else "future"
        self.bar.set_state(Stage.PANELS, state)
        self.bar.set_state(Stage.PAGES, "done" if total and done == total else "half" if total else "future")
        self.export_button.setEnabled(done > 0)
        self.export_button.set_hint("action.export" if done else "export.none")
        self.states.emit((self._book, tuple(look(card) for card in self.panels.model.cards())))

    # stages

    @property
    def stage(self) -> Stage:
        return self._stage

    def go_to_stage(self, stage: Stage) -> None:
        if stage is Stage.EXPORT:
            self.bar.set_current(self._stage)
            self.export.emit()
            return
        if stage not in SCREENS:
            return
        self._stage = stage
        self.bar.set_current(stage)
        if stage is Stage.PANELS:
            self._inside.setCurrentWidget(self.panels)
            return
        view = self._views.get(stage) or self._make(stage)
        self._inside.setCurrentWidget(view)
        if self.facts is not None and self._book is not None:
            view.show_facts(self.facts)
            self._begin_load(self._book)

    def _make(self, stage: Stage) -> _View:
        view: _View
        if stage is Stage.STORY:
            view = StoryView()
        elif stage is Stage.SCRIPT:
            view = ScriptView()
        elif stage is Stage.CAST:
            view = CastView(self._studio)
        else:
            view = PagesView(self._studio)
        if not isinstance(view, ScriptView):
            view.panel_wanted.connect(self._open_panel)
        self._views[stage] = view
        self._inside.addWidget(view)
        return view

    def _open_panel(self, panel_id: int) -> None:
        self.go_to_stage(Stage.PANELS)
        self.panels.open_detail(panel_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = self.width() < _TIGHT
        self.bar.tighten(tight=tight)
        self.cost.shorten(short=tight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.cost.retell()
