"""One panel up close: the large picture, its takes or the other panels below, or two takes compared."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.store.views import PanelCard, TakeCard
from ui.window.book.compare import Compare, Way
from ui.window.book.film import FilmStrip
from ui.window.book.large import LargePicture
from ui.window.book.lettered import LetteredTakes, Reading
from ui.window.book.looks import title
from ui.window.book.panel_model import PanelListModel
from ui.window.book.panel_view import PanelView
from ui.window.book.takes import TakeStrip
from ui.window.kit.buttons import Button, icon_button
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.segments import Segments
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.words import tell


class Mode(StrEnum):
    """How the panels are looked at."""

    GRID = "grid"
    DETAIL = "detail"
    FILM = "film"
    COMPARE = "compare"


class Detail(Ground):
    stepped = Signal(object)  # -1 or 1: the panel before or after
    take_wanted = Signal(object)  # id of a take to be used
    mode_wanted = Signal(object)  # Mode

    def __init__(self, studio: Studio, grid: PanelView, model: PanelListModel, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self._lettered = LetteredTakes(studio)
        self._lettered.arrived.connect(lambda _take: self._compare())
        self.picture = LargePicture(studio, self._lettered)
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(self.picture.setAccessibleName, "panel.detail")
        self.compare = Compare()
        self.strip = TakeStrip(studio)
        self.strip.wanted.connect(self._take_pressed)
        self.film = FilmStrip(studio, grid, model)
        self._mode = Mode.DETAIL
        self._card: PanelCard | None = None
        self._place = (0, 0)
        self._takes: Sequence[TakeCard] = ()
        self._reading: Reading | None = None
        self._first: int | None = None  # id of the take that is compared with the one in use
        self._build()

    def _build(self) -> None:
        self._title = Text(role="body", weight=600)
        self._of = Text(role="label", colour="ink-3")
        before, after = icon_button("back", "panel.previous"), icon_button("chev", "panel.next")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        self.modes = Segments("panels.mode", {mode: f"panels.mode.{mode}" for mode in Mode})
        self.modes.chosen.connect(lambda mode: self.mode_wanted.emit(Mode(mode)))
        self.ways = Segments("compare.way", {way: f"compare.way.{way}" for way in Way})
        self.ways.chosen.connect(lambda way: self.compare.set_way(Way(way)))
        self.use_first = Button("compare.use")
        self.use_first.clicked.connect(lambda: self.take_wanted.emit(self._first))
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        bar.setLayout(row(before, self._title, self._of, after, None, self.modes, self.ways, None, self.use_first, margins=(12, 0, 12, 0)))
        self._large, self._below = QStackedWidget(), QStackedWidget()
        for one in (self.picture, self.compare):
            self._large.addWidget(one)
        for each in (self.strip, self.film):
            self._below.addWidget(each)
        self._below.setSizePolicy(self.strip.sizePolicy().Policy.Preferred, self.strip.sizePolicy().Policy.Fixed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, Line(), self._large, Line(), self._below):
            whole.addWidget(part)
        whole.setStretch(2, 1)
        self.set_mode(Mode.DETAIL)

    # how it is looked at

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Detail, film or compare."""
        self._mode = mode
        comparing = mode is Mode.COMPARE
        self.modes.set_value(mode)
        self.ways.setVisible(comparing)
        self._large.setCurrentWidget(self.compare if comparing else self.picture)
        below = self.film if mode is Mode.FILM else self.strip
        self._below.setCurrentWidget(below)
        self._below.setFixedHeight(below.height())
        self.compare.set_way(Way(self.ways.value()) if comparing else Way.SLIDE)
        if mode is Mode.FILM:
            self.film.scrollTo(self.film.currentIndex(), FilmStrip.ScrollHint.PositionAtCenter)
        self._compare()

    def blink(self) -> None:
        """One take after the other, or still again."""
        self.ways.set_value(Way.SLIDE if self.compare.way is Way.BLINK else Way.BLINK)
        self.compare.set_way(Way(self.ways.value()))

    def focus_here(self) -> None:
        target = {Mode.COMPARE: self.compare, Mode.FILM: self.film}.get(self._mode, self.picture)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown

    def show_panel(self, card: PanelCard, n: int, total: int) -> None:
        if self._card is None or self._card.id != card.id:
            self._first = None
        self._card, self._place = card, (n, total)
        self._say()
        if card.picture is None:
            self.picture.clear(card.panel)
            self._takes = ()
            self.strip.show_takes(())
            self._compare()

    def show_takes(self, takes: Sequence[TakeCard], reading: Reading) -> None:
        self._takes, self._reading = takes, reading
        self.strip.show_takes(takes)
        chosen = self._in_use()
        if chosen is not None and self._card is not None and self._mode is not Mode.COMPARE:
            self.picture.show_take(chosen, self._card.panel, reading)
        self._compare()

    def _in_use(self) -> TakeCard | None:
        return next((take for take in self._takes if take.chosen), None)

    def _other(self, chosen: TakeCard) -> TakeCard | None:
        """What the one in use is compared with: the one pressed, else the one before it."""
        others = [take for take in self._takes if not take.chosen]
        pressed = next((take for take in others if take.id == self._first), None)
        before = [take for take in others if take.number < chosen.number]
        return pressed or next(iter((before or others)[-1:]), None)

    def _compare(self) -> None:
        chosen = self._in_use()
        other = self._other(chosen) if chosen is not None else None
        comparing = self._mode is Mode.COMPARE
        self.modes.button(Mode.COMPARE).setEnabled(other is not None)
        self.use_first.setVisible(comparing and other is not None)
        if not comparing:
            self.strip.tag({})
            if chosen is not None and self._card is not None and self._reading is not None:
                self.picture.show_take(chosen, self._card.panel, self._reading)
            return
        if chosen is None or other is None or self._card is None or self._reading is None:
            self.strip.tag({})
            self.compare.show_pictures(None, None)
            return
        self._first = other.id
        if any(self._lettered.picture(take, self._reading) is None for take in (other, chosen)):
            self._lettered.wish([other, chosen], self._card.panel, self._reading)
        self.compare.show_pictures(self._lettered.sketch(other, self._reading), self._lettered.sketch(chosen, self._reading))
        self.compare.set_tags(tell("compare.a", n=other.number), tell("compare.b", n=chosen.number))
        self.strip.tag({other.id: "A", chosen.id: "B"})

    def _take_pressed(self, take_id: int) -> None:
        """While takes are compared a press says with which; else it is used."""
        if self._mode is Mode.COMPARE:
            self._first = take_id
            self._compare()
        else:
            self.take_wanted.emit(take_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._card is not None:
            self._say()
            self._compare()

    def _say(self) -> None:
        if self._card is not None:
            self._title.setText(title(self._card))
            self._of.setText(tell("panel.of", n=self._place[0], total=self._place[1]))
