"""Finding the cast, or finding it again: how, and for how much."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from app.book.cast import CastChoices
from app.work.tasks import DRAFT
from ui.money import about_words
from ui.window.book.cast.reading import FindOffer
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import CheckBox, labelled
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say, say_n
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.words import tell

_USUAL = CastChoices()
_MOST_SHOWN = 1000


class FindCastSheet(Sheet):
    """`ordered` carries (CastChoices, the offer). It says what it costs before, and that what a person changed stays."""

    ordered = Signal(object)

    def __init__(self, window: QWidget, *, again: bool) -> None:
        super().__init__(window, "cast.find.again" if again else "cast.find.title", (480, 380))
        self.offer: FindOffer | None = None
        self.aliases, self.pronouns, self.relations = (_box(name) for name in ("aliases", "pronouns", "relations"))
        self.similarity = _number("similarity", 0, 100, round(_USUAL.similarity * 100), " %")
        self.least = _number("least", 0, 1000, _USUAL.least_mentions)
        self.most = _number("most", 1, _MOST_SHOWN, _USUAL.most)
        self.who = Text(role="caption", colour="ink-3", wrap=True)
        self.go = Button("redraw.counting", Kind.PRIMARY)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._go)
        self._build(again=again)

    def _build(self, *, again: bool) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(8)
        for box in (self.aliases, self.pronouns, self.relations):
            inside.addWidget(box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, (key, field) in enumerate((("similarity", self.similarity), ("least", self.least), ("most", self.most))):
            grid.addLayout(labelled(f"cast.find.{key}", field), 0, at)
            grid.setColumnStretch(at, 1)
        inside.addSpacing(4)
        inside.addLayout(grid)
        inside.addSpacing(4)
        if again:
            inside.addWidget(Text("cast.find.stays", "body", wrap=True))
        inside.addWidget(self.who)
        inside.addStretch(1)
        self.body.addLayout(inside)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.foot.addStretch(1)
        for part in (cancel, self.go):
            self.foot.addWidget(part)

    @property
    def choices(self) -> CastChoices:
        return CastChoices(
            aliases=self.aliases.isChecked(),
            pronouns=self.pronouns.isChecked(),
            relations=self.relations.isChecked(),
            similarity=self.similarity.value() / 100,
            least_mentions=self.least.value(),
            most=self.most.value(),
        )

    def show_offer(self, offer: FindOffer) -> None:
        self.offer = offer
        self.go.set_text("cast.find.go", price=about_words(offer.micros))
        self.go.setEnabled(True)
        if offer.unwritten:
            say_n(self.who.setText, "cast.find.unwritten", offer.unwritten, who=_reader(offer))
        else:
            say(self.who.setText, "cast.find.who", who=_reader(offer))

    def _go(self) -> None:
        told = self.choices, self.offer
        self.close_sheet()
        self.ordered.emit(told)


def _reader(offer: FindOffer) -> str:
    return tell("makers.draft.writer") if offer.task.writer == DRAFT else provider_name(offer.task.writer)


def _box(name: str) -> CheckBox:
    box = CheckBox()
    say(box.setText, f"cast.find.{name}")
    box.setChecked(bool(getattr(_USUAL, name)))
    return box


def _number(name: str, least: int, most: int, value: int, after: str = "") -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    field.setSuffix(after)
    say(field.setAccessibleName, f"cast.find.{name}")
    return field
