"""Story and script side by side: what is looked at in one is shown in the other, scrolled with it, and joined by a line."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QWidget

from app.book.coverage import Told
from app.book.text import Span
from ui.window.book.telling.join_line import JoinLine
from ui.window.book.telling.page import StoryPage
from ui.window.book.telling.script_pane import ScriptPane
from ui.window.book.telling.script_rows import LineRow, Row, SceneRow


class Linked(QObject):
    def __init__(self, over: QWidget, page: StoryPage, script: ScriptPane) -> None:
        super().__init__(over)
        self._over, self._page, self._script = over, page, script
        self._leading = False  # one of the two moves the other just now
        self.join = JoinLine(over)
        page.moved.connect(self.redraw)
        script.list.moved.connect(self.redraw)
        script.list.closed.connect(self.redraw)
        page.verticalScrollBar().valueChanged.connect(lambda _value: self._page_scrolled())
        script.list.verticalScrollBar().valueChanged.connect(lambda _value: self._script_scrolled())

    def show_line(self, told: Told | None) -> None:
        """The line of a sentence; none for one that is not in the script."""
        row = self._script.model.row_at(told.span) if told is not None else None
        self._leading = True
        if row is None:
            self._script.list.forget_current()
        else:
            self._script.list.go_to(row, quietly=True)
        self._leading = False
        self.redraw()

    def show_sentences(self, row: Row) -> None:
        """The words of a line, or where a scene begins."""
        self._leading = True
        span = row.line.span if isinstance(row, LineRow) else _first(row)
        if len(span):
            self._page.mark_sentences(span)
        else:
            self._page.mark(())
        self._leading = False
        self.redraw()

    def redraw(self) -> None:
        spans = self._page.marked
        seen = self._script.isVisible() and self._script.list.editor is None and spans
        begin = self._page.anchor(spans[0]) if seen else None
        end = self._script.list.anchor() if seen else None
        both = begin is not None and end is not None
        ends = (QPointF(self._over.mapFromGlobal(begin)), QPointF(self._over.mapFromGlobal(end))) if both else (None, None)  # type: ignore[arg-type]
        self.join.join(*ends)

    def _page_scrolled(self) -> None:
        if self._free:
            row = self._script.model.row_after(self._page.first_in_sight())
            if row is not None:
                self._leading = True
                index = self._script.model.index(self._head_of(row), 0)
                self._script.list.scrollTo(index, self._script.list.ScrollHint.PositionAtTop)
                self._leading = False

    def _script_scrolled(self) -> None:
        row = self._script.list.first_in_sight()
        if self._free and row is not None:
            span = row.line.span if isinstance(row, LineRow) else _first(row)
            if len(span):
                self._leading = True
                self._page.scroll_to(span.start)
                self._leading = False

    def _head_of(self, row: int) -> int:
        """A scene's first line is seen under its head."""
        before = self._script.model.row(row - 1)
        return row - 1 if isinstance(before, SceneRow) else row

    @property
    def _free(self) -> bool:
        pressed = self._script.link.isChecked() and self._script.isVisible()
        return pressed and not self._leading and self._script.list.editor is None


def _first(row: SceneRow) -> Span:
    return next((line.span for line in row.scene.lines if len(line.span)), row.scene.span if not row.scene.lines else Span(0, 0))
