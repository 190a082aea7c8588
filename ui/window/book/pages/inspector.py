"""About what is chosen on the pages: a balloon, a frame, the page; what preflight found; what is said in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QSlider, QVBoxLayout, QWidget

from app.book.by_hand import BalloonName, ByHand
from app.book.crop import MOST_ZOOM
from app.book.page import Page
from app.book.script import Line
from app.store.views import PanelCard
from ui.window.book.board.menus import rows_of, told_rows
from ui.window.book.inspector import who_says
from ui.window.book.looks import title
from ui.window.book.pages.picks import Pick
from ui.window.book.pages.preflight import Finding
from ui.window.book.pages.reading_order import ReadingOrder, Said
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import TextArea, labelled
from ui.window.kit.grounds import Flow, Ground, row, scrolling
from ui.window.kit.group import Group
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.icons import pixmap
from ui.words import tell, tell_n

_MOST_FOUND = 8
_FINE = 100  # steps of the art's size between 1 and 2


@dataclass(frozen=True, slots=True)
class About:
    """What is chosen. text: what the balloon says; line: the script's, to which it belongs; hand: what a person said of it."""

    pick: Pick | None
    page: Page | None
    card: PanelCard | None = None
    line: Line | None = None
    text: str = ""
    hand: ByHand | None = None


class _Words(TextArea):
    """What a balloon says, kept when one leaves the field."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "pages.text")
        self._shown = ""

    def show_text(self, text: str) -> None:
        if text != self._shown or not self.hasFocus():
            self._shown = text
            if text != self.toPlainText():
                self.setPlainText(text)

    def keep(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.written.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()


class PagesInspector(Ground):
    written = Signal(object)  # (panel's number, balloon's name, words)
    hidden = Signal()
    reset = Signal()
    art_sized = Signal(object)  # how much larger than it must be
    art_reset = Signal()
    opened = Signal()  # the frame's panel, in the Panels stage
    template = Signal(object)  # QPoint where the menu opens
    show_pick = Signal(object)  # Pick
    shown_again = Signal(object)  # Pick of a hidden balloon
    _ready = False  # its palette changes while it is made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        say(self.setAccessibleName, "inspector.name")
        self._about = About(None, None)
        self._balloon_of: tuple[int, BalloonName] | None = None
        self._findings: Sequence[Finding] = ()
        self._title, self._fact = Text(role="section"), Text(role="label", colour="ink-2", wrap=True)
        self.words = _Words()
        self.words.setMinimumHeight(64)
        self._story = Text(role="label", colour="ink-3", wrap=True)
        self.hide_button, self.reset_button = Button("pages.hide"), Button("pages.reset")
        self.art_size = QSlider(Qt.Orientation.Horizontal)
        self.art_size.setRange(_FINE, round(MOST_ZOOM * _FINE))
        self.art_size.setPageStep(_FINE // 4)
        say(self.art_size.setAccessibleName, "pages.art.size")
        self.heads_button, self.open_button = Button("pages.art.heads"), Button("pages.open_panel")
        self.template_button = Button("", Kind.PLAIN, "grid")
        self.order = ReadingOrder()
        self._balloon, self._frame, self._page = Group("pages.balloon"), Group("pages.frame"), Group("pages.page")
        self._preflight, self._order = Group("pages.preflight"), Group("pages.order")
        self._build()
        self._connect()
        self._ready = True
        self.show_about(self._about)

    def _build(self) -> None:
        inside = Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._fact)
        column.addLayout(head)
        self._balloon.inside.addWidget(self.words)
        self._balloon.inside.addWidget(self._story)
        self._balloon.inside.addWidget(_flow(self.reset_button, self.hide_button))
        self._frame.inside.addLayout(labelled("pages.art.size", self.art_size))
        self._frame.inside.addWidget(_flow(self.heads_button, self.open_button))
        self._page.inside.addLayout(row(self.template_button, None))
        self._order.inside.addWidget(self.order)
        for group in (self._balloon, self._frame, self._page, self._preflight, self._order):
            column.addWidget(group)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))

    def _connect(self) -> None:
        self.words.written.connect(self._wrote)
        self.hide_button.clicked.connect(self.hidden)
        self.reset_button.clicked.connect(self.reset)
        self.art_size.sliderReleased.connect(self._sized)
        self.art_size.valueChanged.connect(lambda _value: None if self.art_size.isSliderDown() else self._sized())
        self.heads_button.clicked.connect(self.art_reset)
        self.open_button.clicked.connect(self.opened)
        button = self.template_button
        button.clicked.connect(lambda: self.template.emit(button.mapToGlobal(QPoint(0, button.height()))))
        self.order.wanted.connect(self.show_pick)
        self.order.back.connect(self.shown_again)

    def _wrote(self, text: str) -> None:
        if self._balloon_of is not None:
            self.written.emit((*self._balloon_of, text))

    def _sized(self) -> None:
        card = self._about.card
        now = card.panel.focus.zoom if card is not None and card.panel.focus is not None else 1.0
        zoom = self.art_size.value() / _FINE
        if card is not None and abs(zoom - now) > 0.005:
            self.art_sized.emit(zoom)

    # what is shown

    def show_about(self, about: About) -> None:
        self._about = about
        pick, card = about.pick, about.card
        if self._balloon_of != (of := (pick.panel, pick.balloon) if pick is not None and pick.balloon is not None else None):
            self.words.keep()
        self._balloon_of = of
        self._tell_title()
        self._balloon.setVisible(of is not None)
        self._frame.setVisible(card is not None)
        self._page.setVisible(about.page is not None)
        if of is not None:
            self.words.show_text(about.text)
            own = about.hand is not None and about.hand.text != ""
            self._story.setVisible(own and about.line is not None)
            if about.line is not None:
                self._story.setText(tell("pages.script", text=about.line.text))
            self.reset_button.setEnabled(about.hand is not None and about.hand != ByHand(about.hand.name))
        if card is not None:
            focus = card.panel.focus
            self.art_size.blockSignals(True)
            self.art_size.setValue(round((focus.zoom if focus is not None else 1.0) * _FINE))
            self.art_size.blockSignals(False)
            self.art_size.setEnabled(card.picture is not None)
            self.heads_button.setEnabled(focus is not None)
        if about.page is not None:
            self.template_button.setText(f"{tell_n('board.panels', len(about.page.frames))} · {told_rows(rows_of(about.page))}")
            self.template_button.set_hint("board.template", page=about.page.number)
            self.template_button.updateGeometry()

    def _tell_title(self) -> None:
        about = self._about
        if about.pick is not None and about.pick.balloon is not None:
            self._title.setText(tell("pages.balloon"))
            self._fact.setText(who_says(about.line) if about.line is not None else "")
        elif about.card is not None:
            self._title.setText(title(about.card))
            self._fact.setText(tell("pages.frame.hint" if about.card.picture else "pages.frame.empty"))
        elif about.page is not None:
            self._title.setText(tell("outline.page", n=about.page.number))
            self._fact.setText(tell("pages.hint"))

    def show_order(self, rows: list[Said], pick: Pick | None) -> None:
        self._order.set_fact(tell_n("pages.balloons", sum(row.number > 0 for row in rows)))
        self.order.show_rows(rows, pick)

    def show_findings(self, findings: Sequence[Finding], known: int, total: int) -> None:
        """known: on how many of the pages the lettering was looked at."""
        self._preflight.set_fact(tell("preflight.looked", n=known, total=total))
        if tuple(findings) != tuple(self._findings) or not self._preflight.inside.count():
            self._findings = tuple(findings)
            self._fill_findings()

    def _fill_findings(self) -> None:
        self._preflight.clear()
        if not self._findings:
            self._preflight.inside.addWidget(Text("preflight.clear", "label", "ink-3", wrap=True))
        for finding in self._findings[:_MOST_FOUND]:
            self._preflight.inside.addWidget(self._finding(finding))
        more = len(self._findings) - _MOST_FOUND
        if more > 0:
            rest = Text(role="label", colour="ink-3")
            rest.setText(tell_n("preflight.more", more))
            self._preflight.inside.addWidget(rest)

    def _finding(self, finding: Finding) -> QWidget:
        sign, told, button = QLabel(), Text(role="label", wrap=True), Button("preflight.show", Kind.QUIET, size="control-small")
        name, role = ("mark-stale", "warning") if finding.kind == "stale" else ("mark-warn", "warning")
        sign.setPixmap(pixmap(name, role, self.devicePixelRatioF(), 14))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        told.setText(tell(f"preflight.{finding.kind}", page=finding.page, **finding.facts))
        button.setAccessibleDescription(told.text())
        button.clicked.connect(lambda: self.show_pick.emit(Pick(finding.page, finding.panel, finding.balloon)))
        holder = QWidget()
        line = row(sign, told, button)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._ready and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.show_about(self._about)
            self._fill_findings()


def _flow(*buttons: Button) -> Flow:
    """Side by side where there is room."""
    flow = Flow(6)
    for button in buttons:
        flow.add(button)
    return flow
