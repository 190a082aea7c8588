"""What the chosen panel is: what should change, who is in it, its words, its receipt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.book.script import Line as ScriptLine
from app.store.receipts import ReceiptCard
from app.store.views import PanelCard, TakeCard
from app.work.results import PLACEHOLDER
from ui.window.book.changed_note import ChangedNote
from ui.window.book.looks import look, title
from ui.window.book.lost_note import LostNote
from ui.window.book.redraw_box import RedrawBox
from ui.window.book.refused_note import RefusedNote
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Flow, Ground, scrolling
from ui.window.kit.group import Group
from ui.window.kit.notes import EmptyState, ErrorCard
from ui.window.kit.speech import say
from ui.window.kit.tag import Tag
from ui.window.kit.text import Elided, Text
from ui.window.service_words import provider_name
from ui.words import tell


class Inspector(Ground):
    """`redraw` carries the words for the panels shown; `retry` asks for the failed one to be drawn again as it was."""

    redraw = Signal(str)
    retry = Signal()
    sentence = Signal(object)  # Span of the story that shall be looked at
    reworded = Signal(str)  # what happens in the declined panel, in other words
    stands_in = Signal()  # the draft artist shall draw the declined panel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        say(self.setAccessibleName, "inspector.name")
        self._cards: list[PanelCard] = []
        self._take: TakeCard | None = None
        self._title = Text(role="section")
        self._about = Elided(role="label", colour="ink-2")
        self._record: ReceiptCard | None = None
        self._error = ErrorCard(narrow=True)
        self.refused = RefusedNote()
        self.lost = LostNote()
        self.changed = ChangedNote()
        self.box = RedrawBox()
        self._cast, self._lines = Group("inspector.cast"), Group("inspector.lines")
        self._story, self._receipt = Group("inspector.story"), Group("inspector.receipt")
        self.prompt = Group("inspector.prompt")
        self.prompt.set_open(opened=False)
        self._empty = EmptyState("panel.none.about")
        self._content = self._build()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._content)
        self.box.asked.connect(self.redraw)
        self._error.dismissed.connect(self._error.hide)
        self.refused.reworded.connect(self.reworded)
        self.refused.stands_in.connect(self.stands_in)
        self._content.hide()  # until a panel is chosen

    def _build(self) -> QWidget:
        inside = Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 6)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._about)
        column.addLayout(head)
        trouble = QVBoxLayout()
        trouble.setContentsMargins(16, 4, 16, 4)
        trouble.addWidget(self._error)
        trouble.addWidget(self.refused)
        trouble.addWidget(self.lost)
        trouble.addWidget(self.changed)
        column.addLayout(trouble)
        column.addWidget(self.box)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        area = scrolling(inside)
        area.setAccessibleName(tell("inspector.name"))
        return area

    @property
    def _groups(self) -> tuple[Group, ...]:
        return self._cast, self._lines, self._story, self._receipt, self.prompt

    def show_panels(self, cards: Sequence[PanelCard], take: TakeCard | None = None) -> None:
        """The panels chosen; the first one's words, and its take in use, if it is known."""
        if list(cards) == self._cards and take == self._take:
            return
        self._cards, self._take = list(cards), take
        self._empty.setVisible(not cards)
        self._content.setVisible(bool(cards))
        if cards:
            self._fill(self._cards[0])

    def show_take(self, take: TakeCard | None, record: ReceiptCard | None = None) -> None:
        """record: of the attempt that drew it, as long as it is kept."""
        if (take, record) != (self._take, self._record):
            self._take, self._record = take, record
            self._fill_receipt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._cards:
            self._fill(self._cards[0])
            self.box.retell()

    def _fill(self, card: PanelCard) -> None:
        many = len(self._cards) > 1
        self._title.setText(tell("inspector.selected", n=len(self._cards)) if many else title(card))
        quote = " ".join(card.panel.text.split())
        self._about.setText(f"{tell(f'shot.{card.panel.shot}')} · {quote}")
        self._fill_trouble(card)
        for group in self._groups:
            group.setVisible(not many)
        if not many:
            self._fill_cast(card)
            self._fill_lines(card)
            self._fill_story(card)
            self._fill_receipt()

    def _fill_trouble(self, card: PanelCard) -> None:
        state = look(card) if card.error is not None and len(self._cards) == 1 else ""
        self._error.setVisible(state == "failed")
        self.refused.setVisible(state == "refused")
        self.lost.setVisible(state == "unknown")
        self.changed.setVisible(len(self._cards) == 1 and look(card) == "stale")
        if card.error is None:
            return
        if state == "refused":
            self.refused.tell(card.error)
        elif state == "unknown":
            self.lost.tell(card.error)
        elif state == "failed":
            self._error.tell("error.title.panel", card.error, self.retry.emit, page=card.page, place=card.place)

    def _fill_cast(self, card: PanelCard) -> None:
        self._cast.clear()
        if not card.panel.actors:
            self._cast.inside.addWidget(Text("inspector.cast.none", "label", "ink-3"))
            return
        tags = Flow(6)
        for actor in card.panel.actors:
            tags.add(Tag(actor.character, tell(f"emotion.{actor.emotion}")))
        self._cast.inside.addWidget(tags)

    def _fill_lines(self, card: PanelCard) -> None:
        self._lines.clear()
        shown = [line for line in card.panel.lines if line.kind not in ("action", "tag")]
        if not shown:
            self._lines.inside.addWidget(Text("inspector.lines.none", "label", "ink-3"))
        for line in shown:
            self._lines.inside.addWidget(_said(who_says(line), "caption", "ink-3"))
            self._lines.inside.addWidget(_said(line.text, "body", "ink"))
            self._lines.inside.addSpacing(4)

    def _fill_story(self, card: PanelCard) -> None:
        self._story.clear()
        self._story.inside.addWidget(_said(card.panel.text.strip(), "body", "ink-2"))
        show = Button("telling.show_story", Kind.QUIET, "book", "control-small")
        show.clicked.connect(lambda: self.sentence.emit(card.panel.span))
        self._story.inside.addWidget(show)

    def _fill_receipt(self) -> None:
        self._receipt.clear()
        take = self._take
        self._receipt.setVisible(take is not None and len(self._cards) == 1)
        self._fill_prompt(take.prompt if take is not None else "")
        if take is None:
            return
        self._receipt.set_fact(tell("inspector.receipt.take", n=take.number))
        facts = QWidget()
        table = QGridLayout(facts)
        table.setContentsMargins(0, 0, 0, 0)
        table.setVerticalSpacing(3)
        table.setHorizontalSpacing(12)
        table.setColumnStretch(1, 1)
        for line, (key, value) in enumerate(receipt(take, self._record)):
            table.addWidget(Text(key, "label", "ink-3"), line, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(_selectable(value, "label", "ink"), line, 1)
        self._receipt.inside.addWidget(facts)

    def _fill_prompt(self, prompt: str) -> None:
        """What was sent, word for word; the draft artist reads no prompt."""
        self.prompt.clear()
        self.prompt.setVisible(bool(prompt) and len(self._cards) == 1)
        if prompt:
            copy = Button("inspector.prompt.copy", Kind.QUIET, "copy", "control-small")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(prompt))
            self.prompt.inside.addWidget(_selectable(prompt, "label", "ink-2"))
            self.prompt.inside.addWidget(copy)


def _said(words: str, role: str, colour: str) -> Text:
    text = Text(role=role, colour=colour, wrap=True)
    text.setText(words)
    return text


def _selectable(words: str, role: str, colour: str) -> Text:
    text = _said(words, role, colour)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def who_says(line: ScriptLine) -> str:
    """NAO · angry; for a line without a speaker, its kind."""
    who = line.speaker or tell(f"line.{line.kind}")
    return who if line.emotion == "calm" else f"{who} · {tell(f'emotion.{line.emotion}')}"


def receipt(take: TakeCard, record: ReceiptCard | None = None) -> list[tuple[str, str]]:
    """What the take came from: label key and value. A price nobody knows is not told as nothing."""
    artist = provider_name(take.artist)
    if take.model == PLACEHOLDER:
        artist = f"{artist} · {tell('receipt.placeholder')}"
    price = tell("price.free") if take.price_micros == 0 else tell("price.unknown")
    if take.price_micros:
        price = f"${take.price_micros / 1_000_000:.4f}"
    rows = [("receipt.service", artist)] if take.model else [("receipt.model", artist)]
    if take.model and take.model != PLACEHOLDER:
        rows.append(("receipt.model.name", take.model))
    rows += [("receipt.cost", price), ("receipt.time", tell("receipt.seconds", n=f"{take.seconds:.1f}"))]
    rows.append(("receipt.size", f"{take.width} × {take.height}"))
    if record is not None and record.tokens_in is not None and record.tokens_out is not None:
        rows.append(("receipt.tokens", tell("receipt.tokens.of", given=f"{record.tokens_in:,}", got=f"{record.tokens_out:,}")))
    if record is not None and record.request_id:
        rows.append(("receipt.request", record.request_id))
    return [*rows, ("receipt.words", take.words)] if take.words else rows
