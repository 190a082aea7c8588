"""What should change, who draws it, and the red button with its price."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from ui.money import about_words, dollars
from ui.window.book.redraw_offer import DRAFT, Offer, Other
from ui.window.book.references import References
from ui.window.kit.buttons import Button, Chip, Kind
from ui.window.kit.fields import TextArea
from ui.window.kit.grounds import Flow, row
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.window.theme.scale import scaled
from ui.words import tell

SUGGESTIONS = ("closer", "wider", "darker", "calmer", "rain", "night")


class _Wish(TextArea):
    """Enter is a new line; Ctrl+Enter is the red button's, which the window's shortcut presses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class RedrawBox(QWidget):
    """`asked` carries the words; how many panels they are for is the owner's business, who also shows the offer.

    `priced` asks for a new offer: the words began or ended, or somebody else shall draw. `others_wanted`: who else could.
    """

    asked = Signal(str)
    priced = Signal()
    others_wanted = Signal()
    settings_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.artist = ""  # who shall draw instead of the book's own; "" for nobody
        self.offer: Offer | None = None
        self._sure = self._pressed = self._had_words = False
        self.field: QPlainTextEdit = _Wish("redraw.hint", "redraw.ask")
        self.field.setFixedHeight(scaled(74))
        self.field.textChanged.connect(self._written)
        self.button = Button("redraw.counting", Kind.PRIMARY)
        self.button.setSizePolicy(self.button.sizePolicy().Policy.Expanding, self.button.sizePolicy().Policy.Fixed)
        self.button.clicked.connect(self._press)
        self.other = Button("", Kind.PLAIN, "down", hint="redraw.other")
        self.other.clicked.connect(self.others_wanted)
        self.note = Text(role="caption", colour="ink-3", wrap=True)
        self.references = References()
        self.references.changed.connect(self._repriced)
        self.references.hide()
        chips = Flow(6)
        for name in SUGGESTIONS:
            chip = Chip(f"redraw.chip.{name}")
            chip.clicked.connect(lambda _checked=False, one=chip: self._add(one.text()))
            chips.add(chip)
        both = row(self.button, self.other, gap=6)
        both.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addWidget(Text("redraw.ask", "label", weight=600))
        whole.addWidget(self.field)
        whole.addWidget(chips)
        whole.addWidget(self.references)
        whole.addSpacing(2)
        whole.addLayout(both)
        whole.addWidget(self.note)

    # the offer

    def wait_for_offer(self) -> None:
        """Other panels, other words or another artist: the price on the button would be wrong."""
        self.offer, self._sure = None, False
        self.retell()

    def show_offer(self, offer: Offer) -> None:
        self.offer, pressed, self._pressed = offer, self._pressed, False
        self.references.setVisible(offer.choices.artist != DRAFT)  # who looks at none is not offered any
        self.retell()
        if pressed and offer.micros == 0:  # pressed before the price was known; only what is free goes on by itself
            self._press()

    def pictures(self) -> list[Path]:
        """Those that go along; none with somebody who looks at none."""
        return list(self.references.paths) if self.offer is not None and self.offer.choices.artist != DRAFT else []

    def retell(self) -> None:
        """In the person's language."""
        self.references.retell()
        offer = self.offer
        if offer is None:
            unsay(self.button.setText, tell("redraw.counting"))
            self.note.setText("")
        else:
            price = about_words(offer.micros)
            key = "redraw.sure" if self._sure else "redraw.price" if offer.count == 1 else "redraw.many.price"
            unsay(self.button.setText, tell(key, n=offer.count, price=price))
            self.note.setText(self._note(offer))
        self.button.updateGeometry()
        self.button.update()

    def _note(self, offer: Offer) -> str:
        if self._sure:
            return tell("redraw.ask_above", limit=dollars(offer.limit_micros))
        if offer.choices.artist == DRAFT:
            return tell("redraw.note")
        name = provider_name(offer.choices.artist)
        return f"{name} · {offer.model}" if offer.model else name

    def show_others(self, others: Sequence[Other]) -> None:
        """Who could draw; somebody without a key leads to where that is put right."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        chosen = self.offer.choices.artist if self.offer else self.artist
        for one in others:
            lacking = "" if one.ready else f" · {tell('makers.lacks.workflow' if one.name == 'comfyui' else 'makers.lacks.key')}"
            action = menu.addAction(f"{provider_name(one.name)}{lacking}")
            action.setCheckable(True)
            action.setChecked(one.name == chosen)
            action.triggered.connect(lambda _checked=False, other=one: self.choose(other))
            group.addAction(action)
        menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def choose(self, other: Other) -> None:
        if not other.ready:
            self.settings_wanted.emit(other.name)
            return
        self.artist = other.name
        self.priced.emit()

    # what one does

    def _written(self) -> None:
        """A picture to begin with costs too, so words may change the price; which words does not."""
        has_words = bool(self.field.toPlainText().strip())
        if has_words != self._had_words:
            self._had_words = has_words
            if self.offer is None or self.offer.micros != 0:
                self.priced.emit()

    def _repriced(self) -> None:
        """Pictures that go along cost too."""
        if self.offer is None or self.offer.micros != 0:
            self.priced.emit()

    def _add(self, words: str) -> None:
        """A suggestion joins what is written, in the way of the language."""
        had = self.field.toPlainText().strip()
        self.field.setPlainText(f"{had}{tell('redraw.join')}{words}" if had else words)
        self.field.setFocus()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def _press(self) -> None:
        if self.offer is None:
            self._pressed = True
            return
        if self.offer.must_ask and not self._sure:
            self._sure = True
            self.retell()
            QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))
            return
        words = self.field.toPlainText().strip()
        self.asked.emit(words)
        self._sure = False
        self.references.take()
        self.field.clear()
        self.retell()
