"""The right column of the Story stage: the sentence looked at, what became of it and why; the same of the whole chapter, counted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.book.coverage import Fate, Told
from app.book.text import Span
from app.store.views import PanelCard
from ui.window.book.looks import number
from ui.window.book.telling.coverage_box import CoverageBox
from ui.window.book.telling.fates import Shade, fate_words
from ui.window.book.telling.reading import ChapterFacts
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, row, scrolling
from ui.window.kit.group import Group
from ui.window.kit.speech import say
from ui.window.kit.text import Text, text_width
from ui.window.theme.colours import colour
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled
from ui.words import tell

_LONGEST = 400
_SAMPLES = (Shade.DRAWN, Shade.SCRIPT, Shade.UNUSED)


class Samples(QWidget):
    """How sentences are underlined, shown as it is done."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, "telling.legend")

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(26) * len(_SAMPLES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font("reading")
        face.setPixelSize(scaled(14))
        for at, shade in enumerate(_SAMPLES):
            words = tell(f"telling.{shade.value}")
            line = QRectF(0, at * scaled(26), self.width(), scaled(24))
            painter.setFont(face)
            painter.setPen(colour("ink-3" if shade is Shade.UNUSED else "ink"))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
            if shade is not Shade.UNUSED:
                painter.setPen(QPen(colour("ink" if shade is Shade.DRAWN else "control"), 1.3 if shade is Shade.DRAWN else 1.0))
                below = round(line.bottom()) - 0.5
                painter.drawLine(QPointF(0, below), QPointF(text_width(face, words), below))


class SentencePane(Ground):
    panel_wanted = Signal(object)  # a panel's id
    line_wanted = Signal(object)  # Span of a sentence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        say(self.setAccessibleName, "telling.sentence")
        self._facts: ChapterFacts | None = None
        self._told: Told | None = None
        self.sentence, chapter, legend = Group("telling.sentence"), Group("telling.coverage.chapter"), Group("telling.legend")
        self.quote = Text(role="body", colour="ink-2", wrap=True)
        self.fate = Text(role="label", weight=600, wrap=True)
        self.to_panel = Button("telling.to_panel", Kind.PLAIN, size="control-small")
        self.to_line = Button("telling.to_line", Kind.PLAIN, size="control-small")
        for part in (self.quote, self.fate):
            self.sentence.inside.addWidget(part)
        self.sentence.inside.addLayout(row(self.to_panel, self.to_line, None, gap=6, margins=(0, 6, 0, 0)))
        self.counts = CoverageBox("", why=True)
        chapter.inside.addWidget(self.counts)
        legend.inside.addWidget(Samples())
        inside = Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in (self.sentence, chapter, legend):
            column.addWidget(group)
        column.addStretch(1)
        area = scrolling(inside)
        say(area.setAccessibleName, "telling.sentence")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.to_panel.clicked.connect(self._go_to_panel)
        self.to_line.clicked.connect(self._go_to_line)
        self.show_sentence(None)

    def show_chapter(self, facts: ChapterFacts) -> None:
        self._facts = facts
        self.counts.show_covered(facts.covered)

    def show_sentence(self, told: Told | None) -> None:
        self._told = told
        panels = self._panels()
        words = self._words(told.span) if told is not None else ""
        self.quote.setVisible(told is not None)
        self.quote.setText(words)
        self.fate.setText(fate_words(told, panels) if told is not None else tell("telling.sentence.none"))
        self.to_panel.setVisible(bool(panels))
        if panels:
            self.to_panel.set_text("telling.to_panel", panel=number(panels[0]))
        self.to_line.setVisible(told is not None and told.fate is not Fate.LEFT_OUT)

    def _words(self, span: Span) -> str:
        assert self._facts is not None
        start = self._facts.chapter.span.start
        told = " ".join(self._facts.text[span.start - start : span.end - start].split())
        return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"

    def _panels(self) -> tuple[PanelCard, ...]:
        return self._facts.of_panels(self._told) if self._facts is not None and self._told is not None else ()

    def _go_to_panel(self) -> None:
        panels = self._panels()
        if panels:
            self.panel_wanted.emit(panels[0].id)

    def _go_to_line(self) -> None:
        if self._told is not None:
            self.line_wanted.emit(self._told.span)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "to_line"):
            self.show_sentence(self._told)
