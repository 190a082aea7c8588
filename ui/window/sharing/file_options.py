"""How a book is saved as a file: in which format where a kind has several, under which name, and what is missing from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.commands.exports import file_name, free_path
from app.store.views import BookHead
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.sharing.kinds import Content, Kind, Look, Note, ending, form_words, note_of
from ui.window.sharing.note_card import NoteCard
from ui.words import tell


class FileOptions(Ground):
    changed = Signal()  # another format, or another name

    def __init__(self, head: BookHead, content: Content, pages: int) -> None:
        super().__init__("surface")
        self._head, self._content, self._pages = head, content, pages
        self._kind: Kind | None = None
        self._forms: dict[str, str] = {}  # what was chosen last of each kind
        self.format = Choice("share.format")
        self.format.activated.connect(lambda _at: self._choose_form())
        self.name = QLineEdit(head.title)
        self.name.setMaxLength(120)
        say(self.name.setAccessibleName, "share.name")
        say(self.name.setPlaceholderText, "share.name.empty")
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.ending = Text(role="body", colour="ink-3")
        self.note = NoteCard()
        self._facts: dict[str, Text] = {}
        self._build()

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(12)
        self._format_box = QWidget()
        self._format_box.setLayout(labelled("share.format", self.format))
        inside.addWidget(self._format_box)
        named = row(self.name, self.ending, gap=6)
        named.setStretch(0, 1)
        label = Text("share.name", "label", "ink-2")
        label.setBuddy(self.name)
        inside.addWidget(label)
        inside.addSpacing(-8)
        inside.addLayout(named)
        inside.addSpacing(2)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        self._rows: dict[str, QWidget] = {}
        for name in ("pages", "direction", "words", "holds"):
            facts.addWidget(self._fact(name))
        inside.addLayout(facts)
        inside.addWidget(self.note)
        inside.addStretch(1)

    def _fact(self, name: str) -> QWidget:
        whole = QWidget()
        value = Text(role="body", colour="ink-2", wrap=True)
        label = Text(f"share.fact.{name}", "body")
        line = row(label, value, gap=12, margins=(0, 8, 0, 8))
        line.setStretch(1, 1)
        both = QVBoxLayout(whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(Line())
        both.addLayout(line)
        self._facts[name], self._rows[name] = value, whole
        return whole

    # what is shown

    def show_kind(self, kind: Kind, form: str = "") -> None:
        if form in kind.forms:
            self._forms[kind.name] = form
        self._kind = kind
        self._format_box.setVisible(len(kind.forms) > 1)
        self.format.clear()
        for one in kind.forms:
            self.format.addItem(form_words(one), one)
        self.format.setCurrentIndex(max(0, kind.forms.index(self.form) if self.form in kind.forms else 0))
        self._say()

    @property
    def form(self) -> str:
        assert self._kind is not None
        return self._forms.get(self._kind.name, self._kind.forms[0])

    @property
    def verdict(self) -> Note:
        assert self._kind is not None
        return note_of(self._kind, self._content)

    def target(self, folder: Path) -> Path:
        """Where it will be; nothing that is there is written over."""
        return free_path(folder, self.name.text().strip() or self._head.title, self.form)

    def _choose_form(self) -> None:
        assert self._kind is not None
        self._forms[self._kind.name] = str(self.format.currentData())
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        assert self._kind is not None
        self.ending.setText(ending(self.form))
        self.ending.setVisible(bool(ending(self.form)))
        self.note.tell(self.verdict)
        told = self._told(self._kind)
        for name, whole in self._rows.items():
            whole.setVisible(name in told)
            if name in told:
                self._facts[name].setText(told[name])

    def _told(self, kind: Kind) -> Mapping[str, str]:
        direction = tell(f"direction.{self._head.direction}")
        match kind.look:
            case Look.TEXT:
                return {"holds": tell(f"share.holds.{kind.name}")}
            case Look.PANELS:
                folder = file_name(self._head.title, self.form)
                return {"holds": tell("share.holds.pictures", n=self._content.drawn, folder=folder), "words": tell("share.words.set")}
            case _ if kind.name == "mangakai":
                return {"holds": tell("share.holds.mangakai")}
        return {"pages": tell("share.all_pages", n=self._pages), "direction": direction, "words": tell("share.words.set")}
