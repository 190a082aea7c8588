"""The sheet of a new book: what was read, and how it shall become a manga."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.book.page import Direction
from app.book.style import CHOICES, NONE, Style
from app.book.text import Language, Story
from app.commands import estimates
from app.commands.estimates import Estimate
from app.commands.manga import Choices
from app.errors import BadInput
from app.steps.read_story import StoryRead
from app.work.plan import MOST_PANELS_A_CHAPTER, Until
from ui.money import about_words, dollars
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice, TextArea, labelled
from ui.window.kit.grounds import Ground, Line, row, scrolling
from ui.window.kit.notes import ErrorCard
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Elided, Text
from ui.window.library.makers import DRAFT, Makers
from ui.window.studio import Studio
from ui.words import tell, tell_n

PICTURES = "*.png *.jpg *.jpeg *.webp"
_USUAL_DIRECTION = {
    Language.ENGLISH: Direction.LEFT_TO_RIGHT,
    Language.CHINESE: Direction.LEFT_TO_RIGHT,
    Language.JAPANESE: Direction.RIGHT_TO_LEFT,
}


@dataclass(frozen=True, slots=True)
class Order:
    """What the person decided: the story with its title and language, the choices, and pictures still outside the library."""

    story: Story
    source: str
    choices: Choices
    template: Path | None
    references: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """How the person wants the file read; None where that is to be found out."""

    language: Language | None
    encoding: str | None


class NewBookSheet(Sheet):
    made = Signal(object)  # Order
    reading_wanted = Signal(object)  # Wish: the same bytes again, in another language or encoding
    settings_wanted = Signal(str)  # the name of a service that lacks something

    def __init__(self, window: QWidget, read: StoryRead, source: str, studio: Studio) -> None:
        super().__init__(window, "new.title", (960, 640))
        self._studio = studio
        self._estimate: Estimate | None = None
        self._asked = 0  # how often an estimate was asked for; only the newest counts
        self._busy = self._sure = False
        self._read, self._source = read, source
        self._template: Path | None = None
        self._references: tuple[Path, ...] = ()
        unsay(self.about.setText, source)
        self.title_field = QLineEdit(read.story.title)
        say(self.title_field.setAccessibleName, "new.name")
        self.panel_kind = Choice("new.panels")
        self.panel_count = QSpinBox()
        self.direction = Choice("new.direction")
        self.story_language = Choice("new.language")
        self.encoding = Choice("new.encoding")
        self.styles = {key: Choice(f"style.{key}") for key in CHOICES}
        self.notes = TextArea("new.notes.hint", "new.notes")
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.until = Choice("new.until")
        self.makers = Makers(studio)
        self.make = Button("new.make.counting", Kind.PRIMARY)
        self.make.clicked.connect(self._make)
        self._about = Text(role="label", colour="ink-3")
        self._fill_choices()
        self._build()
        self.show_read(read)
        self._connect()
        self._count()

    # building

    def _connect(self) -> None:
        self.makers.changed.connect(self._count)
        self.makers.settings_wanted.connect(self.settings_wanted)
        self.panel_kind.currentIndexChanged.connect(self._count)
        self.panel_count.valueChanged.connect(self._count)

    def _build(self) -> None:
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(scrolling(self._story_side()), 5)
        both.addWidget(Line(upright=True))
        both.addWidget(scrolling(self._style_side(), "surface"), 6)
        self.body.addLayout(both)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(self._about, None, cancel, self.make))

    def _story_side(self) -> QWidget:
        side = Ground("chrome")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        inside.addWidget(self.error)
        inside.addLayout(labelled("new.name", self.title_field))
        self._facts = Text(role="label", colour="ink-2", wrap=True)
        inside.addWidget(self._facts)
        reading = QHBoxLayout()
        reading.setSpacing(12)
        reading.addLayout(labelled("new.language", self.story_language), 1)
        reading.addLayout(labelled("new.direction", self.direction), 1)
        inside.addLayout(reading)
        unsure = QWidget()
        unsure.setLayout(labelled("new.encoding", self.encoding))
        inside.addWidget(unsure)
        unsure.setVisible(self._read.unsure)
        panels = QHBoxLayout()
        panels.setSpacing(8)
        panels.addWidget(self.panel_kind, 2)
        panels.addWidget(self.panel_count, 1)
        holder = QWidget()
        panels.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(panels)
        inside.addLayout(labelled("new.panels", holder))
        inside.addWidget(Text("new.panels.hint", "caption", "ink-3"))
        inside.addLayout(labelled("new.until", self.until))
        inside.addWidget(Line())
        inside.addWidget(Text("makers.title", "section"))
        inside.addWidget(self.makers)
        inside.addStretch(1)
        return side

    def _style_side(self) -> QWidget:
        side = Ground("surface")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        inside.addWidget(Text("new.style", "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for at, (key, choice) in enumerate(self.styles.items()):
            grid.addLayout(labelled(f"style.{key}", choice), at // 2, at % 2)
        inside.addLayout(grid)
        self._style_note = Text("new.style.note", "caption", "ink-3", wrap=True)
        inside.addWidget(self._style_note)
        self.notes.setFixedHeight(64)
        inside.addLayout(labelled("new.notes", self.notes))
        self._template_label, self._reference_label = Elided(role="label", colour="ink-2"), Elided(role="label", colour="ink-2")
        for key, label, choose, clear in (
            ("new.template", self._template_label, self._ask_template, lambda: self.set_template(None)),
            ("new.references", self._reference_label, self._ask_references, lambda: self.set_references(())),
        ):
            add, remove = Button("new.pictures.add", size="control-small"), Button("new.pictures.clear", Kind.QUIET, size="control-small")
            add.clicked.connect(choose)
            remove.clicked.connect(clear)
            line = row(Text(key, "label", "ink-2"), label, add, remove)
            line.setStretch(1, 1)
            inside.addLayout(line)
        self._name_pictures()
        inside.addStretch(1)
        return side

    def _fill_choices(self) -> None:
        for one in Language:
            self.story_language.addItem(tell(f"language.{one}"), one)
        self.story_language.activated.connect(lambda _: self._ask_again(Language(self.story_language.currentData())))
        for candidate in self._read.candidates:
            self.encoding.addItem(f"{candidate.encoding.upper()} · {candidate.preview}", candidate.encoding)
        self.encoding.activated.connect(lambda _: self._ask_again(None))  # in other characters it may be another language
        for way in Direction:
            self.direction.addItem(tell(f"direction.{way}"), way)
        self.direction.setCurrentIndex(self.direction.findData(_USUAL_DIRECTION[self._read.story.language]))
        for until in (Until.BOOK, Until.STORYBOARD):
            self.until.addItem(tell(f"new.until.{until}"), until)
        self.until.currentIndexChanged.connect(lambda _at: self._count())
        self.panel_kind.addItem(tell("new.panels.auto"), False)
        self.panel_kind.addItem(tell("new.panels.count"), True)
        self.panel_count.setEnabled(False)
        say(self.panel_count.setAccessibleName, "new.panels.count")
        self.panel_kind.currentIndexChanged.connect(lambda at: self.panel_count.setEnabled(at == 1))
        for key, choice in self.styles.items():
            _fill_style(choice, key)

    def show_read(self, read: StoryRead) -> None:
        """What was found in the story; more chapters need more panels. A title the person wrote stays."""
        if self.title_field.text() == self._read.story.title:
            self.title_field.setText(read.story.title)
        self._read = read
        self.story_language.setCurrentIndex(list(Language).index(read.story.language))
        counts = (("characters", read.characters), ("sentences", read.sentences), ("chapters", len(read.story.chapters)))
        found = [tell_n(f"new.read.{name}", n) for name, n in counts]
        unsay(self._facts.setText, f"{tell('list.join').join(found)} · {read.story.encoding.upper()}")
        chapters = max(1, len(read.story.chapters))
        self.panel_count.setRange(chapters, chapters * MOST_PANELS_A_CHAPTER)
        if not self.panel_count.isEnabled():
            self.panel_count.setValue(max(chapters, 8))
        self._count()

    def _ask_again(self, language: Language | None) -> None:
        found_out = self.encoding.currentIndex() <= 0  # the first one is what was found out
        self.reading_wanted.emit(Wish(language, None if found_out else self.encoding.currentData()))

    # pictures

    def set_template(self, path: Path | None) -> None:
        self._template = path
        self._name_pictures()
        self._count()

    def set_references(self, paths: tuple[Path, ...]) -> None:
        self._references = paths
        self._name_pictures()
        self._count()

    def _name_pictures(self) -> None:
        self._template_label.setText(self._template.name if self._template else tell("new.pictures.none"))
        self._reference_label.setText(", ".join(path.name for path in self._references) or tell("new.pictures.none"))

    def _ask_template(self) -> None:
        self._ask("new.template", QFileDialog.FileMode.ExistingFile, lambda paths: self.set_template(paths[0]))

    def _ask_references(self) -> None:
        self._ask("new.references", QFileDialog.FileMode.ExistingFiles, self.set_references)

    def _ask(self, key: str, mode: QFileDialog.FileMode, take: Callable[[tuple[Path, ...]], None]) -> None:
        dialog = QFileDialog(self, tell(key), "", f"{tell(key)} ({PICTURES})")
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: take(tuple(Path(name) for name in names)))
        dialog.open()

    # what it will cost

    def _count(self) -> None:
        """Anything that may change the price: until the new one is known, nothing can be spent."""
        self._asked += 1
        self._sure = False
        self._style_note.setVisible(self.makers.task.artist == DRAFT)
        if not self.makers.may_cost:
            self._show_estimate(Estimate(0))
            return
        self._estimate = None
        self._show_estimate(None)
        self._studio.start(self._ask_estimate(self._asked))

    async def _ask_estimate(self, number: int) -> None:
        read, services = self._read, self._studio.program.services
        wished = self._panels()
        panels = read.panels if wished is None else estimates.shared(read.story, wished)
        style = Style(template="-" if self._template else None, references=("-",) * len(self._references))
        found = await self._studio.read(estimates.of_manga, services, read.story, panels, self.makers.task, style)
        if isValid(self) and number == self._asked:
            self._show_estimate(found)

    def _show_estimate(self, estimate: Estimate | None) -> None:
        self._estimate = estimate
        self.make.setEnabled(estimate is not None and not self._busy)
        self._about.setText("")
        if estimate is None:
            self.make.set_text("new.make.counting")
            return
        self.make.set_text("new.make.price", price=about_words(self._due(estimate)))
        if estimate.panels:
            parts = {"drawing": about_words(estimate.drawing_micros), "writing": about_words(estimate.writing_micros)}
            self._about.setText(tell("new.about", panels=estimate.panels, **parts))

    def _due(self, estimate: Estimate) -> int | None:
        """What it costs now: a book that stops at the storyboard is drawn, and paid for, later."""
        return estimate.micros if Until(self.until.currentData()) is Until.BOOK else estimate.writing_micros

    def _must_ask(self, cap: int | None) -> bool:
        """Dearer than the person wants to be asked above, as far as the cap lets it be; also where nobody knows."""
        price, limit = self._due(self._estimate or Estimate(0)), self._studio.program.settings.money.ask_above_micros
        if price is None:
            return cap is None or cap > limit
        return (price if cap is None else min(price, cap)) > limit

    def _ask_first(self) -> None:
        """The button asks by itself: it says the price again, and what pressing it once more means."""
        price = self._due(self._estimate or Estimate(0))
        self._sure = True
        self.make.set_text("new.make.sure", price=about_words(price))
        limit = dollars(self._studio.program.settings.money.ask_above_micros)
        self._about.setText(tell("new.sure.unknown") if price is None else tell("new.sure", limit=limit))
        QAccessible.updateAccessibility(QAccessibleEvent(self._about, QAccessible.Event.Alert))

    # what was decided

    def set_panels(self, count: int | None) -> None:
        self.panel_kind.setCurrentIndex(0 if count is None else 1)
        if count is not None:
            self.panel_count.setValue(count)

    def _panels(self) -> int | None:
        return self.panel_count.value() if self.panel_kind.currentIndex() == 1 else None

    def order(self) -> Order:
        """Raises BadInput for a cap that is none."""
        chosen = {key: choice.currentData() for key, choice in self.styles.items()}
        story = replace(self._read.story, title=self.title_field.text().strip() or self._read.story.title)
        choices = Choices(
            panels=self._panels(),
            style=Style(**chosen, notes=self.notes.toPlainText().strip()),
            direction=self.direction.currentData(),
            task=self.makers.task,
            cap_micros=self.makers.cap_micros,
            until=Until(self.until.currentData()),
        )
        return Order(story, self._source, choices, self._template, self._references)

    def _make(self) -> None:
        try:
            order = self.order()
        except BadInput as error:
            self.makers.cap.tell(error.problem)
            return
        if not self._sure and self._must_ask(order.choices.cap_micros):
            self._ask_first()
            return
        self.say_busy(busy=True)
        self.made.emit(order)

    def say_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.make.setEnabled(not busy and self._estimate is not None)


def _fill_style(choice: Choice, key: str) -> None:
    """Both sets of the list: the usual ones, then the more manga-like ones under a line."""
    usual, older = CHOICES[key]
    for value in usual:
        choice.addItem(tell(f"style.{key}.{value}"), value)
    choice.insertSeparator(choice.count())
    for value in older:
        if value not in usual:
            choice.addItem(tell(f"style.{key}.{value}"), value)
    choice.setCurrentIndex(choice.findData(NONE))
