"""A revised story dropped on its book: what stays, what changes, and whether it is taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.revision import Revision
from app.store.views import PanelCard
from ui.window.book.looks import number
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, row, scrolling
from ui.window.kit.notes import Mark
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.words import tell, tell_n

_MOST_NAMED = 60


class RevisionSheet(Sheet):
    taken = Signal()
    new_book = Signal()

    def __init__(self, window: QWidget, found: Revision, name: str, cards: Sequence[PanelCard]) -> None:
        super().__init__(window, "revision.title", (600, 350))
        self.found = found
        unsay(self.about.setText, name)
        self.kept, self.stale, self.new = Text(role="body"), Text(role="body"), Text(role="body")
        self.kept.setText(tell_n("revision.kept", len(found.kept)))
        self.stale.setText(tell_n("revision.stale", len(found.stale)))
        self.new.setText(tell_n("revision.new", found.new))
        self.named = Text(role="label", colour="ink-2", wrap=True)
        self.named.setText(_named(found.stale, {card.panel.number: card for card in cards}))
        side = Ground("chrome")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(10)
        about = "revision.about" if found.edit.changes else "revision.same"
        inside.addWidget(Text(about, "body", "ink-2", wrap=True))
        for mark, words in (("done", self.kept), ("stale", self.stale), ("half", self.new)):
            inside.addLayout(row(Mark(mark), words, None, gap=8))
            if words is self.stale and found.stale:
                inside.addLayout(row(24, self.named))
        inside.addStretch(1)
        self.body.addWidget(scrolling(side))
        cancel, other = Button("new.cancel"), Button("revision.new_book")
        self.take = Button("revision.take", Kind.PRIMARY)
        self.take.setEnabled(found.edit.changes)
        cancel.clicked.connect(self.close_sheet)
        other.clicked.connect(self._make_new)
        self.take.clicked.connect(self._take)
        self.other = other
        self.foot.addLayout(row(other, None, cancel, self.take))

    def _take(self) -> None:
        self.close_sheet()
        self.taken.emit()

    def _make_new(self) -> None:
        self.close_sheet()
        self.new_book.emit()


def _named(numbers: Sequence[int], cards: Mapping[int, PanelCard]) -> str:
    told = [number(cards[one]) for one in numbers[:_MOST_NAMED] if one in cards]
    return tell("list.join").join(told) + ("…" if len(numbers) > _MOST_NAMED else "")
