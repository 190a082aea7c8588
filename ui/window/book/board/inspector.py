"""What the chosen panel shows: shot, angle, weight, what we see, who is in it, its lines, its price."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.book.page import Direction, Page, turns_after
from app.book.script import LineKind
from app.book.storyboard import Angle, Weight
from app.store.views import PanelCard
from ui.money import about_words
from ui.window.book.board.offer import DrawOffer
from ui.window.book.board.shots import ShotPicker
from ui.window.book.inspector import who_says
from ui.window.book.looks import title
from ui.window.kit.buttons import Button, Chip, Kind, icon_button
from ui.window.kit.fields import Choice, TextArea, labelled
from ui.window.kit.grounds import Flow, Ground, row, scrolling
from ui.window.kit.group import Group
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say
from ui.window.kit.tag import Tag
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.words import tell

_PAUSE_MS = 1500  # of typing, before it is kept


class _Seen(TextArea):
    """Keeps what was written when one leaves it, or pauses."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "board.seen")
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        if text != self._shown and text != self.toPlainText():
            self._shown = text
            self.setPlainText(text)
        self._shown = text
        self._pause.stop()

    def keep(self) -> None:
        self._pause.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.written.emit(text)

    def _typed(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()


class BoardInspector(Ground):
    shot = Signal(object)  # Shot
    angle = Signal(object)  # Angle
    weight = Signal(object)  # Weight
    seen = Signal(object)  # (id of the panel, what we see)
    taken_away = Signal(str)  # a character's name
    cast_wanted = Signal(object)  # QPoint where the menu of characters opens
    line_moved = Signal(object)  # (place of the line, whether forward)
    artist = Signal(str)
    more = Signal(object)  # QPoint where the menu of the panel opens

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        say(self.setAccessibleName, "inspector.name")
        self._card: PanelCard | None = None
        self._page: Page | None = None
        self._direction = Direction.LEFT_TO_RIGHT
        self._offer: DrawOffer | None = None
        self._artists: tuple[str, ...] = ()
        self._title, self._about = Text(role="section"), Text(role="label", colour="ink-2", wrap=True)
        self.shots = ShotPicker()
        self.angles, self.weights = Choice("board.angle"), Choice("board.weight")
        self.field = _Seen()
        self.artists = Choice("board.artist")
        self._cast, self._lines, self._price = Flow(6), Group("inspector.lines"), Group("board.price")
        self._empty = EmptyState("board.none")
        self._content = self._build()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._content)
        self._connect()
        self.show_panel(None, None)

    def _build(self) -> QWidget:
        inside = Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.menu_button = icon_button("dots", "board.more")
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(2)
        head.addLayout(row(self._title, None, self.menu_button))
        head.addWidget(self._about)
        column.addLayout(head)
        self._shot, self._see = Group("board.shot"), Group("board.seen")
        self._shot.inside.addWidget(self.shots)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addLayout(labelled("board.angle", self.angles))
        both.addLayout(labelled("board.weight", self.weights))
        self._shot.inside.addSpacing(4)
        self._shot.inside.addLayout(both)
        self.field.setMinimumHeight(76)
        self._see.inside.addWidget(self.field)
        self._see.inside.addWidget(self._cast)
        self._price_rows = QWidget()
        self._price.inside.addWidget(self._price_rows)
        self._price.inside.addLayout(labelled("board.artist", self.artists))
        for group in (self._shot, self._see, self._lines, self._price):
            column.addWidget(group)
        column.addStretch(1)
        return scrolling(inside)

    def _connect(self) -> None:
        self.shots.picked.connect(self.shot)
        self.angles.activated.connect(lambda _at: self.angle.emit(Angle(self.angles.currentData())))
        self.weights.activated.connect(lambda _at: self.weight.emit(Weight(self.weights.currentData())))
        self.artists.activated.connect(lambda _at: self.artist.emit(str(self.artists.currentData())))
        self.field.written.connect(self._wrote)
        self.menu_button.clicked.connect(lambda: self.more.emit(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height()))))
        self._fill_choices()

    def _fill_choices(self) -> None:
        for choice, key, values in ((self.angles, "angle", tuple(Angle)), (self.weights, "weight", tuple(Weight))):
            at = choice.currentIndex()
            choice.clear()
            for value in values:
                choice.addItem(tell(f"{key}.{value}"), str(value))
            choice.setCurrentIndex(max(0, at))

    def _wrote(self, text: str) -> None:
        if self._card is not None:
            own = " ".join(text.split())
            self.seen.emit((self._card.id, "" if own == " ".join(self._card.panel.text.split()) else own))

    # the panel

    def show_panel(self, card: PanelCard | None, page: Page | None, direction: Direction = Direction.LEFT_TO_RIGHT) -> None:
        if self._card is not None and card is not None and card.id != self._card.id:
            self.field.keep()
        self._card, self._page, self._direction = card, page, direction
        self._empty.setVisible(card is None)
        self._content.setVisible(card is not None)
        if card is None or page is None:
            return
        panel = card.panel
        self._title.setText(title(card))
        self._about.setText(about_place(card, page, direction))
        self.shots.show_shot(panel.shot)
        self.angles.setCurrentIndex(self.angles.findData(str(panel.angle)))
        self.weights.setCurrentIndex(self.weights.findData(str(panel.weight)))
        self.field.show_text(panel.seen or " ".join(panel.text.split()))
        self._fill_cast(card)
        self._fill_lines(card)
        self._fill_price()

    def _fill_cast(self, card: PanelCard) -> None:
        for old in self._cast.findChildren(QWidget):
            old.hide()
            old.deleteLater()
        self._cast.clear()
        for actor in card.panel.actors:
            chip = Chip()
            chip.setText(actor.character)
            chip.setToolTip(tell("board.take_away", name=actor.character))
            chip.setAccessibleName(tell("board.take_away", name=actor.character))
            chip.clicked.connect(lambda _checked=False, name=actor.character: self.taken_away.emit(name))
            self._add_to_cast(chip)
        add = Button("", Kind.QUIET, "plus", "control-small", hint="board.put_in")
        add.clicked.connect(lambda: self.cast_wanted.emit(add.mapToGlobal(QPoint(0, add.height()))))
        self._add_to_cast(add)
        setting = card.panel.setting
        if setting.place:
            self._add_to_cast(Tag(setting.place))

    def _add_to_cast(self, widget: QWidget) -> None:
        self._cast.add(widget)
        widget.show()

    def _fill_lines(self, card: PanelCard) -> None:
        self._lines.clear()
        self._lines.set_fact(tell("board.scene", n=card.panel.scene))
        shown = [(at, line) for at, line in enumerate(card.panel.lines) if line.kind is not LineKind.TAG and _has_words(line.text)]
        if not shown:
            self._lines.inside.addWidget(Text("inspector.lines.none", "label", "ink-3"))
        for at, line in shown:
            self._lines.inside.addWidget(self._line(at, who_says(line), line.text))

    def _line(self, at: int, who: str, words: str) -> QWidget:
        """A line with the ways to the panels beside."""
        told, said = Text(role="caption", colour="ink-3"), Text(role="body", wrap=True)
        told.setText(who)
        said.setText(words)
        back, on = icon_button("back", "board.line.back"), icon_button("chev", "board.line.on")
        back.clicked.connect(lambda: self.line_moved.emit((at, False)))
        on.clicked.connect(lambda: self.line_moved.emit((at, True)))
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(row(told, None, back, on, gap=0))
        inside.addWidget(said)
        return holder

    # the price

    def show_offer(self, offer: DrawOffer, artists: Sequence[str]) -> None:
        self._offer = offer
        self._artists = tuple(dict.fromkeys((*artists, offer.choices.artist)))
        self.artists.clear()
        for name in self._artists:
            self.artists.addItem(provider_name(name), name)
        self.artists.setCurrentIndex(self.artists.findData(offer.choices.artist))
        self._fill_price()

    def _fill_price(self) -> None:
        offer, page = self._offer, self._page
        old = self._price_rows
        self._price_rows = QWidget()
        table = QGridLayout(self._price_rows)
        table.setContentsMargins(0, 0, 0, 0)
        table.setVerticalSpacing(4)
        table.setColumnStretch(0, 1)
        if offer is not None and page is not None:
            price = offer.what.price_micros
            rows = [(tell("board.price.panel"), price)]
            rows.append((tell("board.price.page", n=page.number), None if price is None else price * len(page.frames)))
            for at, (key, micros) in enumerate(rows):
                label, value = Text(role="label", colour="ink-2"), Text(role="label")
                label.setText(key)
                value.setText(about_words(micros))
                table.addWidget(label, at, 0)
                table.addWidget(value, at, 1)
        self._price.inside.replaceWidget(old, self._price_rows)
        old.hide()
        old.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill_choices()
            self.show_panel(self._card, self._page, self._direction)
            if self._offer is not None:
                self.show_offer(self._offer, self._artists)


def _has_words(text: str) -> bool:
    """*** between two scenes has none."""
    return any(letter.isalnum() for letter in text)


def about_place(card: PanelCard, page: Page, direction: Direction) -> str:
    """Last of page 6. The page turns after 7."""
    told = []
    if len(page.frames) == 1:
        told.append(tell("board.place.alone", page=page.number))
    elif card.place in (1, len(page.frames)):
        told.append(tell("board.place.first" if card.place == 1 else "board.place.last", page=page.number))
    if direction is not Direction.WEBTOON:
        turn = page.number if turns_after(page.number, direction) else page.number + 1
        told.append(tell("board.place.turns", page=turn))
    return " ".join(told) if told else tell("board.place", page=page.number)
