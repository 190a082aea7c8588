"""The text of one chapter, to be read: its sentences underlined by what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from app.book.coverage import Told
from app.book.text import Span
from ui.window.book.telling.fates import Shade, shade
from ui.window.book.telling.places import Places, Run, pale_runs, pieces
from ui.window.book.telling.reading import ChapterFacts, sentences_of
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour
from ui.window.theme.fonts import font, line_height
from ui.window.theme.scale import scaled, widened

WIDEST = 540
LONGEST = 24_000  # letters laid out at once
_SIDE = 44
_EMPTY_LINE = 12  # what separates paragraphs in the file is a gap here, not a line
_NEAR = 27  # from the column to the dot of the join line


class StoryPage(QTextEdit):
    """Told sentences: `chosen` by a click or by walking with the arrow keys, `opened` by a double click or Enter."""

    chosen = Signal(object)  # Told, or None between sentences
    opened = Signal(object)  # Told
    menu_wanted = Signal(object)  # QPoint, global
    pieced = Signal()  # another piece of the chapter is shown
    moved = Signal()  # what is in sight is something else now

    def __init__(self, hint: Callable[[Told], str]) -> None:
        """hint: what is said of a sentence the mouse rests on."""
        super().__init__()
        self._hint = hint
        self._facts: ChapterFacts | None = None
        self._places = Places("", 0)
        self._pieces: tuple[Span, ...] = ()
        self._piece, self._shown = 0, ""
        self._pale: tuple[Run, ...] = ()
        self._marked: tuple[Span, ...] = ()
        self._quiet = False  # the cursor moves because it is moved
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.setAccessibleName, "story.name")
        self.cursorPositionChanged.connect(self._walked)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    # the chapter

    def show_chapter(self, facts: ChapterFacts) -> None:
        before, self._facts = self._facts, facts
        same = before is not None and (before.book_id, before.chapter.span, before.text) == (facts.book_id, facts.chapter.span, facts.text)
        if not same:
            self._pieces = pieces(facts.chapter.span, facts.told.sentences, LONGEST)
            self._marked = ()
            self.show_piece(0)
        else:
            self._make_pale(again=False)
            self._mark()

    @property
    def piece(self) -> int:
        """Which piece of the chapter is shown, from 0."""
        return self._piece

    @property
    def piece_count(self) -> int:
        return len(self._pieces)

    def show_piece(self, number: int) -> None:
        assert self._facts is not None
        self._piece = min(max(0, number), len(self._pieces) - 1)
        span, start = self._pieces[self._piece], self._facts.chapter.span.start
        self._shown = self._facts.text[span.start - start : span.end - start]
        self._places = Places(self._shown, span.start)
        self._write(self._shown)
        self._make_pale(again=True)
        self._mark()
        self.pieced.emit()

    def _go_to_piece(self, place: int) -> None:
        """The one in which a place of the story is."""
        at = next((at for at, span in enumerate(self._pieces) if span.start <= place < span.end), self._piece)
        if at != self._piece:
            self.show_piece(at)

    def clear_chapter(self) -> None:
        self._facts, self._marked, self._pale = None, (), ()
        self.clear()

    def _write(self, text: str) -> None:
        self._quiet = True
        blocked = self.blockSignals(True)  # whoever asks for a place now would ask for one of the old text
        self.setExtraSelections([])
        self.setFont(font("reading"))
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        cursor.setBlockFormat(_block(line_height("reading")))
        gap = _block(scaled(_EMPTY_LINE))
        block = self.document().begin()
        while block.isValid():
            if block.length() <= 1:
                QTextCursor(block).setBlockFormat(gap)
            block = block.next()
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.blockSignals(blocked)
        self._quiet = False

    def _make_pale(self, *, again: bool) -> None:
        assert self._facts is not None
        runs = pale_runs(sentences_of(self._facts.told, self._pieces[self._piece]))
        if runs == self._pale and not again:
            self.viewport().update()
            return
        before, self._pale = self._pale, runs
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for run in () if again else before:
            self._tint(cursor, run.span, colour("ink"))
        for run in runs:
            self._tint(cursor, run.span, colour("ink-3"))
        cursor.endEditBlock()

    def _tint(self, cursor: QTextCursor, span: Span, tone: QColor) -> None:
        letters = QTextCharFormat()
        letters.setForeground(tone)
        self._select(cursor, span)
        cursor.mergeCharFormat(letters)

    def _select(self, cursor: QTextCursor, span: Span) -> None:
        cursor.setPosition(self._places.shown(span.start))
        cursor.setPosition(self._places.shown(span.end), QTextCursor.MoveMode.KeepAnchor)

    # what is looked at

    @property
    def place(self) -> int:
        """The place of the story at which the cursor stands."""
        return self._places.told(self.textCursor().position())

    @property
    def marked(self) -> tuple[Span, ...]:
        return self._marked

    def current(self) -> Told | None:
        """The sentence at the cursor."""
        return self._facts.told.at(self.place) if self._facts is not None else None

    def mark(self, spans: Sequence[Span], *, scroll: bool = True) -> None:
        """These stretches are what is looked at; the first is brought into sight."""
        self._marked = tuple(spans)
        self._mark()
        if spans and scroll:
            self._go_to_piece(spans[0].start)
            self._quiet = True
            cursor = self.textCursor()
            cursor.setPosition(self._places.shown(spans[0].start))
            self.setTextCursor(cursor)
            self._bring(cursor)
            self._quiet = False
        self.moved.emit()

    def mark_sentences(self, span: Span) -> None:
        """The sentences that a stretch of the story is in, as a panel's is."""
        if self._facts is not None:
            self.mark([one.span for one in sentences_of(self._facts.told, span)])

    def _bring(self, cursor: QTextCursor) -> None:
        box = self.cursorRect(cursor)
        if box.top() < 0 or box.bottom() > self.viewport().height() * 3 // 4:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)

    def _mark(self) -> None:
        marks = []
        for span in self._marked:
            mark, shape = QTextEdit.ExtraSelection(), QTextCharFormat()
            shape.setBackground(colour("shu-soft"))
            cursor = QTextCursor(self.document())
            self._select(cursor, span)
            mark.cursor, mark.format = cursor, shape
            marks.append(mark)
        self.setExtraSelections(marks)
        self.viewport().update()

    def anchor(self, span: Span) -> QPoint | None:
        """Beside the column at the line in which a stretch begins; None out of sight."""
        if span.start < self._places.told(0) or span.start > self._places.told(len(self._shown)):
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.shown(span.start))
        middle = self.cursorRect(cursor).center().y()
        if not 0 <= middle <= self.viewport().height():
            return None
        return self.viewport().mapToGlobal(QPoint(self.viewport().width() + _NEAR, middle))

    def first_in_sight(self) -> int:
        """The place of the story at the top."""
        return self._places.told(self.cursorForPosition(QPoint(0, 4)).position())

    def scroll_to(self, place: int) -> None:
        """A place of the story to the top."""
        self._go_to_piece(place)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.shown(place))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 8)

    # what one does

    def _walked(self) -> None:
        if not self._quiet and self._facts is not None and not self.textCursor().hasSelection():
            self.chosen.emit(self.current())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        told = self._at(event.position().toPoint())
        if told is not None:
            self.opened.emit(told)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and told is not None:
            self.opened.emit(told)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        spot = self.cursorRect().bottomLeft() if keyboard else event.pos()
        if not keyboard and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(spot))
        self.menu_wanted.emit(self.viewport().mapToGlobal(spot))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._hint(told) if told is not None else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _at(self, spot: QPoint) -> Told | None:
        """The sentence under a point, where it is on letters."""
        if self._facts is None:
            return None
        cursor = self.cursorForPosition(spot)
        if not self.cursorRect(cursor).adjusted(-24, -4, 24, 4).contains(spot):
            return None
        return self._facts.told.at(self._places.told(cursor.position()))

    # how it looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(_SIDE, (self.width() - widened(WIDEST)) // 2)
        self.setViewportMargins(side, 28, side, 8)
        super().resizeEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and getattr(self, "_facts", None) is not None:
            assert self._facts is not None
            at = self.verticalScrollBar().value()
            self._write(self._shown)
            self._make_pale(again=True)
            self._mark()
            self.verticalScrollBar().setValue(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._facts is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for block in self._in_sight():
            self._underline(painter, block)

    def _in_sight(self) -> Iterator[QTextBlock]:
        block = self.cursorForPosition(QPoint(0, 0)).block()
        low = self.verticalScrollBar().value() + self.viewport().height()
        while block.isValid() and self.document().documentLayout().blockBoundingRect(block).top() < low:
            yield block
            block = block.next()

    def _underline(self, painter: QPainter, block: QTextBlock) -> None:
        assert self._facts is not None
        start = self._places.told(block.position())
        end = self._places.told(block.position() + block.length() - 1)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        for told in sentences_of(self._facts.told, Span(start, end)):
            here = any(told.span == one for one in self._marked)
            look = shade(told)
            if not here and look in (Shade.UNUSED, Shade.ASIDE):
                continue
            tone, thick = ("shu-line", 2.0) if here else ("ink", 1.3) if look is Shade.DRAWN else ("control", 1.0)
            painter.setPen(QPen(colour(tone), thick))
            first, last = self._places.shown(max(start, told.span.start)), self._places.shown(min(end, told.span.end))
            for line in _lines(block, first - block.position(), last - block.position()):
                painter.drawLine(corner + line.bottomLeft(), corner + line.bottomRight())


def _lines(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The stretch of a block, line by line; its lower edge is where a line is drawn below the letters."""
    layout, text = block.layout(), block.text()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength(), len(text))
        while first < last and text[last - 1].isspace():
            last -= 1  # no line below the space at which the text is broken
        if first < last:
            left, right = _across(line.cursorToX(first)), _across(line.cursorToX(last))
            below = round(line.y() + line.ascent()) + 4.5
            yield QRectF(QPointF(left, line.y()), QPointF(right, below))


def _across(found: object) -> float:
    """The binding gives the place and the index together."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def _block(high: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(high, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made
