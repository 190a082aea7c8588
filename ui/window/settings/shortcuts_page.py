"""The person's own keys: one is chosen, its keys are pressed, and who has them already is said before they are taken."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QKeySequenceEdit, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.window.actions import Entry
from ui.window.keys import TAKEN, holder, keys_of, native, taken_over, usable, with_keys
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Text
from ui.window.settings.outside import Outside
from ui.window.settings.shortcut_list import ENTRY, ShortcutDelegate, ShortcutListModel, by_menu, named
from ui.window.theme.colours import ROLES
from ui.words import tell


class KeyField(QKeySequenceEdit):
    """One combination. Tab leads on and Escape leads out, as everywhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        say(self.setAccessibleName, "shortcuts.field")
        inner = self.findChild(QLineEdit)
        if isinstance(inner, QLineEdit):
            say(inner.setPlaceholderText, "shortcuts.field")
            say(inner.setAccessibleName, "shortcuts.field")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ShortcutsPage(Ground):
    def __init__(self, outside: Outside) -> None:
        super().__init__("chrome")
        self._outside = outside
        self.own = usable(outside.preferences.keys)
        self._entry: Entry | None = None
        self._asked = ""  # keys that somebody else has
        self.search = QLineEdit()
        say(self.search.setPlaceholderText, "shortcuts.find")
        say(self.search.setAccessibleName, "shortcuts.find")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._list())
        self.model = ShortcutListModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ShortcutDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTabKeyNavigation(False)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.list.setAccessibleName, "settings.shortcuts")
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 12)
        whole.setSpacing(10)
        whole.addWidget(Text("settings.shortcuts", "title"))
        whole.addWidget(self.search)
        whole.addWidget(self.list, 1)
        whole.addWidget(Line())
        whole.addWidget(self._editor())
        self._list()
        self._go_to(0)

    def _editor(self) -> QWidget:
        self.title = Text(role="body", weight=600, wrap=True)
        self.field = KeyField()
        self.field.keySequenceChanged.connect(self._pressed)
        self.field.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.usual, self.every = Button("shortcuts.usual"), Button("shortcuts.usual.all", Kind.QUIET)
        self.usual.clicked.connect(self.reset_one)
        self.every.clicked.connect(self.reset_all)
        self._mark = Mark("warning")
        self.note = Text(role="caption", colour="ink-2", wrap=True)
        self.take = Button("shortcuts.take")
        self.take.clicked.connect(self._take)
        editor = Ground("chrome")
        inside = QVBoxLayout(editor)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.title)
        line = row(self.field, self.usual, self.every, gap=8)
        line.setStretch(0, 1)
        inside.addLayout(line)
        said = row(self._mark, self.note, self.take, gap=6)
        said.setStretch(1, 1)
        inside.addLayout(said)
        return editor

    def go_to(self, name: str) -> None:
        self._go_to(self.model.row_of(name))

    def _go_to(self, at: int) -> None:
        index = self.model.index(at, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _list(self) -> None:
        entries = [entry for entry in by_menu() if named(entry, self.search.text(), self.own)]
        self.model.show(entries, self.own)
        if not self.list.currentIndex().isValid():
            self._go_to(0)

    def _show(self, index: QModelIndex) -> None:
        self._entry = index.data(ENTRY)
        entry = self._entry
        self.field.setEnabled(entry is not None and not entry.fixed)
        self._say("shortcuts.fixed" if entry is not None and entry.fixed else "")
        if entry is None:
            return
        unsay(self.title.setText, tell(entry.told))
        keys = keys_of(entry, self.own)
        blocked = self.field.blockSignals(True)
        self.field.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.field.blockSignals(blocked)
        self.usual.setEnabled(entry.name in self.own)
        self.usual.set_hint("shortcuts.usual.keys", keys=native(entry.keys) or tell("shortcuts.none"))
        self.every.setEnabled(bool(self.own))

    def _pressed(self, sequence: QKeySequence) -> None:
        entry, keys = self._entry, sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if entry is None or keys == next(iter(keys_of(entry, self.own)), ""):
            self._say("")
            return
        if keys in TAKEN:
            self._say("shortcuts.reserved", keys=native([keys]))
            return
        other = holder(self.own, keys, entry.name) if keys else None
        if other is not None and other.fixed:
            self._say("shortcuts.reserved", keys=native([keys]))
        elif other is not None:
            self._asked = keys
            self._say("shortcuts.clash", keys=native([keys]), name=tell(other.told))
            self.take.show()
        else:
            self._use(with_keys(self.own, entry.name, (keys,) if keys else ()))

    def _take(self) -> None:
        if self._entry is not None and self._asked:
            self._use(taken_over(self.own, self._entry.name, self._asked))

    def reset_one(self) -> None:
        """Its usual keys, which somebody else may have got meanwhile: those lose them."""
        entry = self._entry
        if entry is None:
            return
        own = with_keys(self.own, entry.name, entry.keys)
        for key in entry.keys:
            other = holder(own, key, entry.name)
            if other is not None:
                own = with_keys(own, other.name, [one for one in keys_of(other, own) if one != key])
        self._use(own)

    def reset_all(self) -> None:
        self._use({})

    def _use(self, own: dict[str, tuple[str, ...]]) -> None:
        self.own = own
        self._outside.preferences.keys = own
        self._outside.use_keys()
        self._list()
        self._show(self.list.currentIndex())

    def _say(self, key: str, **facts: object) -> None:
        """What stands in the way; "" for nothing."""
        self._asked = "" if key != "shortcuts.clash" else self._asked
        self.take.hide()
        self._mark.setVisible(bool(key))
        unsay(self.note.setText, tell(key, **facts) if key else "")
        self.field.setAccessibleDescription(self.note.text())
