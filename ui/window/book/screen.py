"""One book: its bar, its stages, and what is read about it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.book.text import Span
from app.store.views import PanelCard
from ui.window.book.board.stage import StoryboardStage, board_state, is_held
from ui.window.book.cast.stage import CastStage
from ui.window.book.cost_chip import BookCost, CostChip, read_cost
from ui.window.book.facts import BookFacts, read_facts
from ui.window.book.history import History
from ui.window.book.looks import Filter
from ui.window.book.pages.stage import PagesView
from ui.window.book.panel_rows import with_newer
from ui.window.book.panels_stage import PanelsStage
from ui.window.book.stage_bar import SCREENS, Stage, StageBar
from ui.window.book.stage_view import Act, Next, StageView
from ui.window.book.telling.stage import TellingStage
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.text import Elided
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import height

_TIGHT = 1280
_BETWEEN_MS = 40  # from one stage that is made ahead to the next


VIEWS: Mapping[Stage, type[StageView]] = {
    Stage.STORY: TellingStage,
    Stage.SCRIPT: TellingStage,
    Stage.CAST: CastStage,
    Stage.STORYBOARD: StoryboardStage,
    Stage.PANELS: PanelsStage,
    Stage.PAGES: PagesView,
}


class BookScreen(QWidget):
    left = Signal()
    export = Signal()
    settings = Signal(object)  # the button the menu shall hang from
    costs = Signal()  # what the tasks of the book cost
    cap = Signal(object)  # TaskCard: one that its cap holds
    files = Signal(object)  # Paths of story files that shall become books
    whispered = Signal(str)  # what was done
    states = Signal(object)  # the open book's id and the state of each panel, for the ribbon
    sheet = Signal(object)  # a Sheet that a stage wants to open
    told = Signal(object)  # Told: what was done in a stage, for the toast

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._book: int | None = None
        self._loads = 0  # how many times the book is being read
        self._replanned = self._led = False
        self._told: dict[int, PanelCard] = {}  # panels that moved while it is
        self.facts: BookFacts | None = None
        self._stage = Stage.PANELS
        self._costing = self._cost_again = False
        self.bar = StageBar()
        self.bar.chosen.connect(self.go_to_stage)
        self.history = History(studio)
        self.history.changed.connect(self._changed)
        self._title = Elided(role="title", size=15)
        self._title.setMinimumWidth(100)
        self.next_button = Button("action.export", Kind.PLAIN, "export")
        self.next_button.clicked.connect(self._press_next)
        self._drawn = 0  # how many panels have a picture
        self._urgent = False
        self._inside = QStackedWidget()
        self._views: dict[type[StageView], StageView] = {}
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_BETWEEN_MS)
        self._ahead.timeout.connect(self._make_ahead)
        panels = self._view(Stage.PANELS)
        assert isinstance(panels, PanelsStage)
        self.panels = panels
        self.panels.counted.connect(self._counted)
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
            self._back, upright, self._title, None, self.bar, None, self.cost, settings, self.next_button, gap=8, margins=(8, 0, 12, 0)
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
            self.history.use(book_id)
            self._replanned = self._led = False
            self._title.setText("")
            self.cost.show_cost(BookCost())
            self.go_to_stage(Stage.PANELS)
        self._begin_load(book_id)
        self._look_at_cost()

    def close_book(self) -> None:
        self._book, self.facts = None, None
        self.history.use(None)
        self.states.emit((None, ()))

    def _begin_load(self, book_id: int, *, shown: bool = False) -> None:
        """shown: what is known is on the screen; only what is others by now is to be shown again."""
        self._loads += 1
        self._studio.start(self._load(book_id, shown=shown))

    async def _load(self, book_id: int, *, shown: bool) -> None:
        """A book takes longer to read than a panel that moves meanwhile: what was told while it was read is shown over it."""
        before = self.facts if self.facts is not None and self.facts.head.id == book_id else None
        try:
            facts = await self._studio.read(read_facts, self._studio.store, book_id, before)
        finally:
            self._loads -= 1
        told, self._told = self._told, self._told if self._loads else {}
        if self._book != book_id:
            return
        facts = replace(facts, rows=with_newer(facts.rows, told, facts.chapters)) if told else facts
        if not (shown and self.facts is before and facts.same_as(before)):
            await self._show(facts)
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

    def _changed(self, book_id: int) -> None:
        """Something of it was changed here, or that was undone."""
        self._planned(book_id)

    def _moved(self, moved: PanelsMoved) -> None:
        if self._loads and moved.book_id == self._book:
            self._told.update((card.id, card) for card in moved.cards)

    async def _show(self, facts: BookFacts) -> None:
        """What is seen first; between that and the rest the window has a turn."""
        self.facts = facts
        self._tell_states(facts)
        seen = self.view
        seen.show_facts(facts)
        await asyncio.sleep(0)
        if self.facts is not facts:  # it is another book by now, or was read again
            return
        if seen is not self.panels:
            self.panels.show_facts(facts)
        elif self.view is self.panels and facts.cards and not self._led:  # one that was held there is shown there first
            self._led = True
            if not self._drawn and is_held(facts):
                self._turn_to(Stage.STORYBOARD)  # with what was just read
        self._tell_next()
        self._ahead.start()

    def _tell_states(self, facts: BookFacts) -> None:
        self._title.setText(facts.head.title)
        self.bar.set_state(Stage.STORYBOARD, board_state(facts))
        written = len(facts.written)
        self.bar.set_state(Stage.STORY, "done")
        self.bar.set_state(Stage.SCRIPT, "done" if written == len(facts.story.chapters) else "half" if written else "future")
        self.bar.set_state(Stage.CAST, "done" if facts.cast or facts.cards else "future")

    def _counted(self, found: Counter[Filter]) -> None:
        total, done = found[Filter.ALL], found[Filter.DONE] + found[Filter.CHANGED]
        begun = "half" if total and (done or self.facts is None or not is_held(self.facts)) else "future"
        state = "failed" if found[Filter.NEEDS] else "done" if total and done == total else begun
        self.bar.set_state(Stage.PANELS, "stale" if state == "done" and found[Filter.CHANGED] else state)
        self.bar.set_state(Stage.PAGES, "done" if total and done == total else begun)
        self._drawn = done
        self._tell_next()
        self.states.emit((self._book, self.panels.model.looks()))

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
        self._turn_to(stage)
        if stage is not Stage.PANELS and self.facts is not None and self._book is not None and not self._loads:
            self._begin_load(self._book, shown=True)

    def _turn_to(self, stage: Stage) -> None:
        """With what is known of the book."""
        self._stage = stage
        self.bar.set_current(stage)
        self.view.enter(stage)
        self._inside.setCurrentWidget(self.view)
        if stage is not Stage.PANELS and self.facts is not None:
            self.view.show_facts(self.facts)
        self._tell_next()

    @property
    def view(self) -> StageView:
        """The stage that is shown."""
        return self._view(self._stage)

    def deed(self, name: str) -> Act | None:
        """What an action does in the stage that is shown."""
        return self.view.deeds().get(name)

    def _view(self, stage: Stage) -> StageView:
        kind = VIEWS[stage]
        if kind not in self._views:
            view = kind(self._studio, self.history)
            view.panel_wanted.connect(self._open_panel)
            view.sentence_wanted.connect(self._open_sentence)
            view.stage_wanted.connect(self.go_to_stage)
            view.next_changed.connect(self._tell_next)
            view.sheet_wanted.connect(self.sheet)
            view.files_wanted.connect(self.files)
            view.told.connect(self.told)
            view.whispered.connect(self.whispered)
            self._views[kind] = view
            self._inside.addWidget(view)
        return self._views[kind]

    @property
    def stages_made(self) -> Collection[StageView]:
        return self._views.values()

    def _make_ahead(self) -> None:
        """One stage that nobody has been to, while nothing else is to be done: building it would be felt when one goes there."""
        unmade = [stage for stage, kind in VIEWS.items() if kind not in self._views]
        if unmade and not self._loads:
            self._view(unmade[0])
        if len(unmade) > 1 or self._loads:
            self._ahead.start()

    # the next step

    def yield_red(self, *, urgent: bool) -> None:
        """One red button a window: that of a banner goes before all others."""
        self._urgent = urgent
        self.panels.inspector.box.button.set_kind(Kind.PLAIN if urgent else Kind.PRIMARY)
        self._tell_next()

    def _next(self) -> Next:
        export = Next("action.export", self.export.emit, red=False, why_not="" if self._drawn else "export.none")
        return self.view.next_step() or export

    def _tell_next(self) -> None:
        step = self._next()
        self.next_button.set_icon("export" if step.words == "action.export" else "")
        self.next_button.set_text(step.words, **step.facts)
        self.next_button.setEnabled(not step.why_not)
        self.next_button.set_hint(step.why_not or step.words, **step.facts)
        self.next_button.set_kind(Kind.PRIMARY if step.red and not step.why_not and not self._urgent else Kind.PLAIN)

    def _press_next(self) -> None:
        self._next().act()

    def go_to_panel(self, panel_id: int) -> None:
        self.go_to_stage(Stage.PANELS)
        self.panels.go_to(panel_id)

    def _open_panel(self, panel_id: int) -> None:
        self.go_to_stage(Stage.PANELS)
        self.panels.open_detail(panel_id)

    def _open_sentence(self, span: Span) -> None:
        self.go_to_stage(Stage.STORY)
        self.view.show_span(span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = self.width() < _TIGHT
        self.bar.tighten(tight=tight)
        self.cost.shorten(short=tight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.cost.retell()
            self._tell_next()
