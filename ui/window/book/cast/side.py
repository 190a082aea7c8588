"""The left column: find, the list, and who may be the same person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.book.cast_alike import Alike
from ui.window.book.cast.faces import Faces
from ui.window.book.cast.members import Member
from ui.window.book.cast.roster import Roster
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Card, Ground, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.words import tell

_FEW = 8  # members one finds without looking for them


def why_words(pair: Alike) -> str:
    """“Miss Amano” and “Amano” differ only in a title."""
    return tell(f"cast.alike.{pair.why}", one=pair.own_name, other=pair.other_name)


class Suggestion(Card):
    """`merge` and `apart` carry the Alike that is shown."""

    merge = Signal(object)
    apart = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "", parent=parent)
        self.pair: Alike | None = None
        self.words = Text(role="label", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.merge_button = Button("cast.merge", size="control-small")
        self.apart_button = Button("cast.apart", Kind.QUIET, size="control-small")
        self.merge_button.clicked.connect(lambda: self.merge.emit(self.pair))
        self.apart_button.clicked.connect(lambda: self.apart.emit(self.pair))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 8, 10)
        inside.setSpacing(8)
        inside.addWidget(self.words)
        inside.addLayout(row(self.merge_button, self.apart_button, None, gap=4))

    def show_pair(self, pair: Alike | None) -> None:
        self.pair = pair
        if pair is None:
            return
        whose = (
            "" if (pair.own_name, pair.other_name) == (pair.name, pair.other) else tell("cast.alike.so", one=pair.name, other=pair.other)
        )
        self.words.setText(f"{why_words(pair)}{whose}")
        self.merge_button.setToolTip(tell("cast.merge.into", name=pair.name, other=pair.other))
        self.merge_button.setAccessibleName(tell("cast.merge.into", name=pair.name, other=pair.other))
        self.apart_button.setAccessibleName(tell("cast.apart.of", name=pair.name, other=pair.other))


class CastSide(Ground):
    add_wanted = Signal()
    more_wanted = Signal(object)  # the button the menu shall hang from

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.roster = Roster(faces)
        self.seek = QLineEdit()
        self.seek.setClearButtonEnabled(True)
        say(self.seek.setPlaceholderText, "cast.find")
        say(self.seek.setAccessibleName, "cast.find")
        self.seek.textChanged.connect(self.roster.people.seek)
        self.suggestion = Suggestion()
        self._maybe = Text("cast.maybe", "label", "ink-2", weight=600)
        self.add = icon_button("plus", "cast.add")
        self.add.clicked.connect(self.add_wanted)
        self.more = icon_button("dots", "cast.more")
        self.more.clicked.connect(lambda: self.more_wanted.emit(self.more))
        self._build()
        self.show_members([], ())

    def _build(self) -> None:
        head = row(Text("stage.cast", "label", "ink-2", weight=600), None, self.more, self.add, gap=0, margins=(16, 6, 8, 4))
        below = QVBoxLayout()
        below.setContentsMargins(16, 12, 16, 12)
        below.setSpacing(6)
        below.addWidget(self._maybe)
        below.addWidget(self.suggestion)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        self._finding = QWidget()
        self._finding.setLayout(row(self.seek, margins=(14, 0, 14, 6)))
        whole.addWidget(self._finding)
        whole.addWidget(self.roster, 1000)
        whole.addLayout(below)
        whole.addStretch(1)

    def open_seek(self) -> None:
        self._finding.show()
        self.seek.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.seek.selectAll()

    def show_members(self, members: Sequence[Member], pairs: Sequence[Alike]) -> None:
        self.roster.people.show(members)
        self._finding.setVisible(len(members) > _FEW or bool(self.seek.text()))
        self.suggestion.show_pair(pairs[0] if pairs else None)
        for part in (self.suggestion, self._maybe):
            part.setVisible(bool(pairs))
