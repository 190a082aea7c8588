"""What is published: since when, how large, the link with its code for phones, and the way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, Flow, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.sharing.standing import Shared, Stand, facts_words, place_words, sent_words
from ui.words import tell, tell_problem


class LinkCard(Card):
    copied = Signal()
    opened = Signal()
    stopped = Signal()  # and it was asked whether it really shall
    forgotten = Signal()
    code_wanted = Signal(bool)  # the link as a code for phones, in large

    def __init__(self) -> None:
        super().__init__("raised", "line")
        self._mark = Mark("done")
        self.title = Text(role="body", weight=600, wrap=True)
        self.facts = Text(role="label", colour="ink-2", wrap=True)
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        say(self.link.setAccessibleName, "share.link")
        self.code = Button("share.code", Kind.PLAIN, "grid")
        self.code.setCheckable(True)
        self.code.toggled.connect(self.code_wanted)
        self.copy = Button("share.copy", Kind.PLAIN, "copy")
        self.open = Button("share.open", Kind.PLAIN, "globe")
        self.stop = Button("share.stop", Kind.QUIET, "x")
        self.copy.clicked.connect(self.copied)
        self.open.clicked.connect(self.opened)
        self.stop.clicked.connect(lambda: self._ask(asked=True))
        self._question = self._asking()
        line = row(self._mark, self.title, gap=8)
        line.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(8)
        whole.addLayout(line)
        whole.addWidget(self.facts)
        whole.addWidget(self.link)
        deeds = Flow()
        for button in (self.copy, self.open, self.code, self.stop):
            deeds.add(button)
        whole.addWidget(deeds)
        whole.addWidget(self._question)

    def _asking(self) -> QWidget:
        """It ends for everybody who has the link, and the same link does not come back by itself: so it is asked."""
        question = Card("warning-soft", "")
        self.asked = Text("share.stop.ask", "label", wrap=True)
        self.stop_now = Button("share.stop")
        self.keep = Button("share.stop.keep", Kind.QUIET)
        self.forget = Button("share.forget", Kind.QUIET)
        self.stop_now.clicked.connect(lambda: self._ask(asked=False))
        self.stop_now.clicked.connect(self.stopped)
        self.keep.clicked.connect(lambda: self._ask(asked=False))
        self.forget.clicked.connect(lambda: self._ask(asked=False))
        self.forget.clicked.connect(self.forgotten)
        inside = QVBoxLayout(question)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.setSpacing(8)
        inside.addWidget(self.asked)
        inside.addLayout(row(self.stop_now, self.keep, None, gap=6))
        inside.addLayout(row(self.forget, None))
        question.hide()
        return question

    def _ask(self, *, asked: bool) -> None:
        self._question.setVisible(asked)
        self.stop.setVisible(not asked)
        if asked:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        return self._question.isVisibleTo(self)

    def show_shared(self, stand: Stand, shared: Shared) -> None:
        newest = shared.newest
        assert newest is not None
        state = {Stand.PUBLISHED: "done", Stand.ENDED: "paused"}.get(stand, "warning")
        self._mark.set_state(state)
        say(self.title.setText, f"share.title.{stand}")
        told = [facts_words(newest), place_words(newest.target)]
        if shared.sent is not None and stand is Stand.PUBLISHED:
            told.append(sent_words(shared.sent))
        if len(shared.publications) > 1:
            told.append(tell("share.elsewhere", places=", ".join(place_words(one.target) for one in shared.publications[1:])))
        if shared.unlinked is not None and stand is Stand.PUBLISHED:
            told.append(tell_problem(shared.unlinked).what)
        self.facts.setText("\n".join(told))
        self.link.setText(shared.link)
        self.link.setCursorPosition(0)
        for part in (self.link, self.copy, self.open, self.code):
            part.setVisible(bool(shared.link))
        if not shared.link:
            self.code.setChecked(False)
        self.asked.setText(tell("share.stop.ask", files=newest.files, place=place_words(newest.target)))
