"""A look by chapter: what it is called, where it begins, and what changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.book.cast import Clothes, HairStyle, Look, LookFrom, Pattern
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice, TextArea, labelled
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.words import tell

_VALUES: Mapping[str, type[StrEnum]] = {"clothes": Clothes, "pattern": Pattern, "hair": HairStyle}


class LookSheet(Sheet):
    """`settled` carries (LookFrom, the chapter it began in before or None); `dropped` the chapter of the look that is deleted."""

    settled = Signal(object)
    dropped = Signal(object)

    def __init__(self, window: QWidget, name: str, usual: Look, chapters: Mapping[int, str], old: LookFrom | None = None) -> None:
        super().__init__(window, "cast.look.title", (520, 390))
        say(self.title.setText, "cast.look.title" if old is None else "cast.look.change")
        self.about.setText(name)
        self._usual, self._old = usual, old
        self.called = QLineEdit(old.name if old else "")
        say(self.called.setPlaceholderText, "cast.look.called.hint")
        self.chapter = Choice("cast.look.from")
        for number, title in chapters.items():
            self.chapter.addItem(tell("outline.chapter", n=number) + (f" · {title}" if title else ""), number)
        self.words = TextArea("cast.look.words.hint", "cast.look.words")
        self.words.setPlainText(old.appearance if old else "")
        shown = (old.look if old else None) or None
        self.clothes = _choice("clothes", shown.clothes if shown else None)
        self.pattern = _choice("pattern", shown.pattern if shown else None)
        self.hair = _choice("hair", shown.hair if shown else None)
        begins = old.chapter if old else next((one for one in chapters if one > min(chapters, default=1)), min(chapters, default=1))
        self.chapter.setCurrentIndex(max(0, self.chapter.findData(begins)))
        self.go = Button("cast.look.go", Kind.PRIMARY)
        self.go.clicked.connect(self._go)
        self._build(deletes=old is not None)

    def _build(self, *, deletes: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addLayout(labelled("cast.look.called", self.called), 0, 0, 1, 2)
        grid.addLayout(labelled("cast.look.from", self.chapter), 0, 2)
        grid.addLayout(labelled("cast.look.words", self.words), 1, 0, 1, 3)
        for at, name in enumerate(_VALUES):
            grid.addLayout(labelled(f"cast.look.{name}", getattr(self, name)), 2, at)
            grid.setColumnStretch(at, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(10)
        inside.addLayout(grid)
        inside.addWidget(Text("cast.look.note", "caption", "ink-3", wrap=True))
        inside.addStretch(1)
        self.body.addLayout(inside)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        if deletes:
            gone = Button("cast.look.delete", Kind.QUIET, "trash")
            gone.clicked.connect(self._drop)
            self.foot.addWidget(gone)
        self.foot.addStretch(1)
        for part in (cancel, self.go):
            self.foot.addWidget(part)

    @property
    def look(self) -> LookFrom:
        chosen = {name: getattr(self, name).currentData() for name in _VALUES}
        changed = {name: _VALUES[name](value) for name, value in chosen.items() if value is not None}
        look = replace(self._usual, **changed) if changed else None  # type: ignore[arg-type]  # each field's own values
        return LookFrom(self.chapter.currentData(), self.called.text().strip(), self.words.toPlainText().strip(), look)

    def _go(self) -> None:
        told = self.look, self._old.chapter if self._old is not None else None
        self.close_sheet()
        self.settled.emit(told)

    def _drop(self) -> None:
        chapter = self._old.chapter if self._old is not None else 0
        self.close_sheet()
        self.dropped.emit(chapter)


def _choice(name: str, now: object) -> Choice:
    choice = Choice(f"cast.look.{name}")
    choice.addItem(tell("cast.look.same"), None)
    for value in _VALUES[name]:
        choice.addItem(tell(f"cast.{name}.{value}"), value)
    if now is not None:
        choice.setCurrentIndex([choice.itemData(at) for at in range(choice.count())].index(now))
    return choice
