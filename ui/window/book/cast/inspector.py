"""What is known of somebody, to be read and corrected; a run that finds the cast again keeps what a person set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from app.book.cast import Age, Bond, Gender, Importance, Kind, Relation
from app.book.text import Span, Story
from ui.window.book.cast.chips import AddChip, NameChip
from ui.window.book.cast.fields import Link, QuoteLink, SavedLine, SavedText
from ui.window.book.cast.members import Member
from ui.window.book.cast.panel_thumbs import PanelThumbs
from ui.window.kit.buttons import Button
from ui.window.kit.buttons import Kind as ButtonKind
from ui.window.kit.fields import CheckBox, Choice, labelled
from ui.window.kit.grounds import Flow, Ground, scrolling
from ui.window.kit.group import Group
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.pictures import Thumbs
from ui.words import tell, tell_n

_CHOICES = {"gender": Gender, "age": Age, "kind": Kind, "importance": Importance}
_MOST_QUOTES, _MOST_TIES = 5, 8
_AROUND = 40  # characters shown on both sides of a place in the story


class CastInspector(Ground):
    """`changed` carries (field, value); the other signals carry names, a span, an id."""

    changed = Signal(object)
    locked = Signal(bool)
    alias_added = Signal()
    alias_parted = Signal(str)
    person_wanted = Signal(str)
    sentence_wanted = Signal(object)
    panel_wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        say(self.setAccessibleName, "cast.inspector")
        self._member: Member | None = None
        self._story: Story | None = None
        self.looks = SavedText("cast.looks.hint", "cast.looks")
        self.looks.setMinimumHeight(112)
        self.person = SavedText("cast.person.hint", "cast.person")
        self.person.setFixedHeight(64)
        self.role = SavedLine("cast.role.hint", "cast.role")
        self.fields = {name: Choice(f"cast.{name}") for name in _CHOICES}
        self.lock = CheckBox()
        say(self.lock.setText, "cast.lock")
        self.names, self.who = Group("cast.names"), Group("cast.who")
        self.description, self.ties = Group("cast.looks"), Group("cast.ties")
        self.found, self.appears = Group("cast.found"), Group("cast.appears")
        self.panels = PanelThumbs(thumbs)
        self._empty = EmptyState("cast.none.about")
        self._content = self._build()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._content)
        self._connect()
        self._fill_choices()
        self.show_member(None, None)

    # building

    def _build(self) -> QWidget:
        inside = Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        say(self.description.set_fact, "cast.looks.fact")
        self.seen = Text(role="caption", colour="ink-3", wrap=True)
        self.description.inside.addWidget(self.looks)
        self.description.inside.addWidget(self.seen)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for at, name in enumerate(_CHOICES):
            grid.addLayout(labelled(f"cast.{name}", self.fields[name]), at // 2, at % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        grid.addLayout(labelled("cast.role", self.role), 2, 0, 1, 2)
        grid.addLayout(labelled("cast.person", self.person), 3, 0, 1, 2)
        self.who.inside.addLayout(grid)
        self.who.inside.addSpacing(4)
        self.who.inside.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeft)
        self.who.inside.addWidget(Text("cast.lock.about", "caption", "ink-3", wrap=True))
        self.appears.inside.addWidget(self.panels)
        for group in (self.description, self.names, self.appears, self.who, self.ties, self.found):
            column.addWidget(group)
        column.addStretch(1)
        area = scrolling(inside)
        say(area.setAccessibleName, "cast.inspector")
        return area

    def _connect(self) -> None:
        self.looks.saved.connect(lambda words: self.changed.emit(("appearance", words)))
        self.person.saved.connect(lambda words: self.changed.emit(("description", words)))
        self.role.saved.connect(lambda words: self.changed.emit(("role", words)))
        for name, choice in self.fields.items():
            choice.activated.connect(lambda _at, of=name: self.changed.emit((of, _CHOICES[of](self.fields[of].currentData()))))
        self.lock.clicked.connect(self.locked)
        self.panels.wanted.connect(self.panel_wanted)

    def _fill_choices(self) -> None:
        for name, values in _CHOICES.items():
            choice = self.fields[name]
            with QSignalBlocker(choice):
                choice.clear()
                for value in values:
                    choice.addItem(tell(f"cast.{name}.{value}"), value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill_choices()
            member, self._member = self._member, None
            self.show_member(member, self._story)

    # showing

    def show_member(self, member: Member | None, story: Story | None) -> None:
        """Somebody else, or the same one as they are now; what is being written stays."""
        before, self._member, self._story = self._member, member, story
        self._empty.setVisible(member is None)
        self._content.setVisible(member is not None)
        if member is None or member == before:
            return
        same = before is not None and before.name == member.name
        one = member.one
        for field, words in ((self.looks, one.appearance), (self.person, one.description), (self.role, one.role)):
            if same:
                field.show_words(words)
            else:
                field.show_others(words)
        self.seen.setText(tell("cast.looks.seen", words=member.seen_as) if member.seen_as else "")
        self.seen.setVisible(bool(member.seen_as))
        for name, choice in self.fields.items():
            choice.setCurrentIndex(list(_CHOICES[name]).index(getattr(one, name)))
        self.lock.setChecked(one.locked)
        if not same or before is None or (before.one.aliases, before.one.bonds) != (one.aliases, one.bonds):
            self._fill_names(one.aliases, one.bonds)
        self._fill_ties(one.relations)
        self._fill_found(member)
        self.appears.setVisible(bool(member.panels))
        self.appears.set_fact(tell_n("cast.panels", len(member.panels)))
        self.panels.show_panels(member.panels)

    @property
    def shown(self) -> str:
        """The name of who is shown."""
        return self._member.name if self._member is not None else ""

    def keep(self) -> None:
        """What is being written, before somebody else is shown."""
        for field in (self.looks, self.person, self.role):
            field.save()

    def _fill_names(self, aliases: Sequence[str], bonds: Sequence[Bond]) -> None:
        self.names.clear()
        why = {bond.alias: bond for bond in bonds}
        chips = Flow(6)
        for alias in aliases:
            chip = NameChip(alias)
            if alias in why:
                say(chip.setToolTip, f"cast.bond.{why[alias].kind}", name=alias)
            chip.removed.connect(lambda name=alias: self.changed.emit(("aliases", tuple(one for one in aliases if one != name))))
            chip.clicked.connect(lambda _checked=False, one=chip: self._offer(one, why.get(one.text())))
            chips.add(chip)
        add = AddChip("cast.alias.add.short")
        add.clicked.connect(self.alias_added)
        chips.add(add)
        self.names.inside.addWidget(chips)
        if aliases:
            other = Button("cast.split.open", ButtonKind.QUIET, "user", "control-small")
            other.clicked.connect(lambda: self.alias_parted.emit(""))
            self.names.inside.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer(self, chip: NameChip, bond: Bond | None) -> None:
        """What can be done with one of the names."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if bond is not None and len(bond.said):
            menu.addAction(tell("cast.bond.show"), lambda: self.sentence_wanted.emit(bond.said))
        menu.addAction(tell("cast.split.open"), lambda: self.alias_parted.emit(chip.text()))
        menu.addAction(tell("cast.alias.remove"), chip.removed.emit)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _fill_ties(self, relations: Sequence[Relation]) -> None:
        self.ties.clear()
        self.ties.setVisible(bool(relations))
        strongest = sorted(relations, key=lambda tie: -tie.weight)[:_MOST_TIES]
        for tie in strongest:
            link = Link(f"{tell(f'cast.tie.{tie.kind}', name=tie.to)} · {tell_n('cast.tie.places', tie.weight)}")
            link.clicked.connect(lambda _checked=False, name=tie.to: self.person_wanted.emit(name))
            self.ties.inside.addWidget(link)

    def _fill_found(self, member: Member) -> None:
        self.found.clear()
        one, story = member.one, self._story
        self.found.set_fact(tell_n("cast.mentions", one.mentions))
        if story is None or not (len(one.first) or one.said):
            self.found.inside.addWidget(Text("cast.found.none", "label", "ink-3", wrap=True))
            return
        if len(one.first):
            self._add_place(around(story, one.first), tell("cast.first"), one.first)
        for at, span in enumerate(one.said[:_MOST_QUOTES]):
            self._add_place(span.of(story.text), tell_n("cast.lines", one.quotes) if at == 0 else "", span)

    def _add_place(self, words: str, about: str, span: Span) -> None:
        link = QuoteLink(words, about, span)
        link.wanted.connect(self.sentence_wanted)
        self.found.inside.addWidget(link)


def around(story: Story, span: Span) -> str:
    """A place of the story with a little of what stands around it, on one line."""
    start, end = max(0, span.start - _AROUND // 2), min(len(story.text), span.end + _AROUND)
    before, after = story.text[start : span.start].rpartition("\n")[2], story.text[span.end : end].partition("\n")[0]
    return f"{'…' if before and start else ''}{before.lstrip()}{span.of(story.text)}{after.rstrip()}{'…' if end < len(story.text) else ''}"
