"""The desk of story and script: chapters, the text of one, and beside it its script, or what became of its sentences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.book.coverage import Told
from app.book.script_edits import LineAt
from app.book.text import Span
from app.steps.count_sentences import Tally
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.stage_bar import Stage
from ui.window.book.stage_view import StageView
from ui.window.book.telling.chapter_deeds import ChapterDeeds
from ui.window.book.telling.chapter_news import ChapterNews
from ui.window.book.telling.chapter_rows import chapter_rows, whole
from ui.window.book.telling.fates import fate_words
from ui.window.book.telling.finding import Finding
from ui.window.book.telling.linked import Linked
from ui.window.book.telling.next_writing import NextWriting
from ui.window.book.telling.outline_pane import OutlinePane
from ui.window.book.telling.reading import ChapterFacts
from ui.window.book.telling.script_deeds import ScriptDeeds
from ui.window.book.telling.script_pane import ScriptPane
from ui.window.book.telling.script_rows import script_rows
from ui.window.book.telling.sentence_pane import SentencePane
from ui.window.book.telling.story_pane import StoryPane
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, width
from ui.words import tell

_NARROW = 1280


class TellingDesk(StageView):
    """What it shows, and how that is read. What is done on it is `TellingStage`'s."""

    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self.chapter: ChapterFacts | None = None
        self._waiting: ChapterFacts | None = None  # came while a line was being written
        self._wanted: Span | None = None  # to be looked at once its chapter is here
        self._tallies: tuple[Tally, ...] = ()
        self._asked: dict[str, bool] = {}  # columns a person opened or closed
        self.stage = Stage.STORY
        self.news, self.next = ChapterNews(studio), NextWriting(studio)
        self.chapters, self.lines = ChapterDeeds(studio, history), ScriptDeeds(studio, history)
        self.outline, self.story, self.script, self.side = OutlinePane(), StoryPane(self._hint), ScriptPane(), SentencePane()
        self.page = self.story.page
        self.linked = Linked(self, self.page, self.script)
        self.finding = Finding(studio, self.story.find_bar, self.show_span)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect_reading()

    # building

    def _build(self) -> None:
        for part in (self.outline, self.story, self.script, self.side):
            self._split.addWidget(part)
        self._split.setChildrenCollapsible(False)
        for at in range(1, self._split.count()):
            self._split.handle(at).setBackgroundRole(ROLES["line"])
            self._split.handle(at).setAutoFillBackground(True)
        self._split.setStretchFactor(1, 1)
        self._split.setStretchFactor(2, 1)
        self.outline.setMinimumWidth(180)
        self.outline.setMaximumWidth(320)
        self.side.setMinimumWidth(264)
        self.side.setMaximumWidth(400)
        self.story.setMinimumWidth(360)
        self.script.setMinimumWidth(440)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect_reading(self) -> None:
        self.news.chapter.connect(self._chapter_read)
        self.news.counted.connect(self._counted)
        self.next.changed.connect(self.next_changed)
        self.history.changed.connect(self._book_changed)
        self.outline.list.turned.connect(self.go_to_chapter)
        self.page.chosen.connect(self._sentence_chosen)
        self.page.opened.connect(self._open_sentence)
        self.script.list.chosen.connect(self.linked.show_sentences)
        self.script.list.closed.connect(self._editor_closed)
        self.script.stale_wanted.connect(self._show_stale)
        self.side.panel_wanted.connect(self.panel_wanted)
        self.side.line_wanted.connect(self._go_to_line)
        self.story.seek.clicked.connect(self.finding.begin)
        self._split.splitterMoved.connect(lambda _at, _index: self.linked.redraw())

    # the book

    def enter(self, stage: Stage) -> None:
        self.stage = stage
        self._fit()
        self.linked.redraw()

    def show_facts(self, facts: BookFacts) -> None:
        same = self._facts is not None and self._facts.head.id == facts.head.id
        self._facts = facts
        self.chapters.book = facts.head.id
        if not same:
            self.script.list.finish_edit()
            self.chapter = self._waiting = self._wanted = None
            self._tallies = ()
            self.page.clear_chapter()
            self.script.show_rows([], written=True, busy=False)
            self.outline.coverage.hide()
            self.finding.forget()
            self.outline.ask_to_make(0)
        self.finding.text = facts.story.text
        self._show_outline()
        if same:
            self.news.look()
        elif facts.story.chapters:
            self.news.turn(facts.head.id, facts.story.chapters[0].number)
            self.outline.list.go_to(facts.story.chapters[0].number)
        self.news.count(facts.head.id)
        self.next.look(facts)
        self._tell_stale()

    def _show_outline(self) -> None:
        facts = self._facts
        if facts is not None:
            tallies = {one.chapter: one for one in self._tallies}
            drawn = {card.chapter for card in facts.cards}
            self.outline.show_rows(chapter_rows(facts.story, tallies, facts.written, drawn))
            self.outline.list.go_to(self.news.number)

    def _counted(self, tallies: tuple[Tally, ...]) -> None:
        self._tallies = tallies
        self._show_outline()
        self.outline.coverage.show_covered(whole(tallies))

    def _book_changed(self, book_id: int) -> None:
        """Here, or by undo: the chapter is read at once, the whole book after it."""
        if self._facts is not None and book_id == self._facts.head.id and self.isVisible():
            self.news.look()
            self.whispered.emit(tell("telling.saved"))

    # the chapter

    def go_to_chapter(self, number: int) -> None:
        if self._facts is not None and number != self.news.number:
            self.script.list.finish_edit()
            self.news.turn(self._facts.head.id, number)

    def _chapter_read(self, facts: ChapterFacts) -> None:
        if self.script.list.editor is not None and self.chapter is not None and self.chapter.number == facts.number:
            self._waiting = facts
            return
        turned = self.chapter is None or (self.chapter.book_id, self.chapter.number) != (facts.book_id, facts.number)
        self.chapter = self.lines.facts = facts
        self._waiting = None
        self.outline.list.go_to(facts.number)
        name = _chapter_name(facts.number, facts.chapter.title)
        self.story.title.setText(name)
        self.page.show_chapter(facts)
        self.side.show_chapter(facts)
        self._show_script(facts, turned=turned)
        self._tell_stale()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_span(wanted)
        elif turned:
            self.side.show_sentence(None)
        self.linked.redraw()

    def _show_script(self, facts: ChapterFacts, *, turned: bool) -> None:
        rows = self.script.list
        if turned:
            self.script.model.show([])
        cast = [one.name for one in self._facts.cast] if self._facts is not None else []
        scenes = facts.script.scenes if facts.script is not None else ()
        spoken = [line.speaker for scene in scenes for line in scene.lines if line.speaker]
        rows.delegate.names = tuple(dict.fromkeys((*cast, *spoken)))
        rows.delegate.no_setting = tell("script.setting.none")
        self.script.show_rows(script_rows(facts), written=facts.script is not None, busy=self.next.busy)
        row = self._row_to_follow(self.lines.followed(facts.script))
        if row is not None:
            rows.go_to(row)

    def _row_to_follow(self, follow: LineAt | int | None) -> int | None:
        if isinstance(follow, int):
            return self.script.model.scene_row(follow)
        if follow is None:
            return None
        found = self.script.model.line_row(follow)
        return found if found is not None else self.script.model.line_row(LineAt(follow.scene, max(0, follow.line - 1)))

    def _editor_closed(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._chapter_read(waiting)

    def _tell_stale(self) -> None:
        self.script.show_stale(len(self._stale()))

    def _stale(self) -> list[int]:
        """The panels that are not as they were drawn, in their order; those of the chapter as they are this moment."""
        here, facts = self.chapter, self._facts
        if facts is None:
            return []
        others = [card.id for card in facts.cards if card.stale and (here is None or card.chapter != here.number)]
        return sorted({*others, *(card.id for card in (here.stale if here is not None else ()))})

    def _show_stale(self) -> None:
        stale = self._stale()
        if stale:
            self.panel_wanted.emit(stale[0])

    # sentences

    def show_span(self, span: Span) -> None:
        """The sentences of a panel, or what was found; in whatever chapter they are."""
        facts = self._facts
        chapters = facts.story.chapters if facts is not None else ()
        number = next((one.number for one in chapters if one.span.start <= span.start < one.span.end), None)
        if facts is None or number is None:
            self._wanted = span
        elif self.chapter is None or self.chapter.number != number or self.news.number != number:
            self._wanted = span
            self.news.turn(facts.head.id, number)
        else:
            self.page.mark_sentences(span)
            told = self.chapter.told.at(span.start)
            self.side.show_sentence(told)
            self.linked.show_line(told)

    def _sentence_chosen(self, told: Told | None) -> None:
        self.page.mark((told.span,) if told is not None else (), scroll=False)
        self.side.show_sentence(told)
        self.linked.show_line(told)

    def _open_sentence(self, told: Told) -> None:
        """Its panel, or its line where there is none yet."""
        panels = self.chapter.of_panels(told) if self.chapter is not None else ()
        if panels:
            self.panel_wanted.emit(panels[0].id)
        else:
            self._go_to_line(told.span)

    def _go_to_line(self, span: Span) -> None:
        row = self.script.model.row_at(span)
        if row is None:
            return
        if self.stage is not Stage.SCRIPT:
            self.stage_wanted.emit(Stage.SCRIPT)
        self.script.list.go_to(row)
        self.script.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hint(self, told: Told) -> str:
        return fate_words(told, self.chapter.of_panels(told) if self.chapter is not None else ())

    # columns

    def _toggle(self, name: str, pane: QWidget) -> None:
        self._asked[name] = not pane.isVisible()
        self._fit()

    def _fit(self) -> None:
        """Which columns are seen: the stage says which beside the text, a person says more, and a narrow window less."""
        narrow, scripting = self.width() < _NARROW, self.stage is Stage.SCRIPT
        self.outline.setVisible(self._asked.get("outline", not narrow))
        self.script.setVisible(scripting)
        self.side.setVisible(not scripting and self._asked.get("side", True))
        left = width("outline") if self.outline.isVisibleTo(self) else 0
        side = 280 if narrow else width("inspector")
        rest = self.width() - left
        right = rest * 53 // 100 if scripting else side
        self._split.setSizes([left, rest - right, right if scripting else 0, 0 if scripting else right])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize().width()
        if before < 0 or (before < _NARROW) != (self.width() < _NARROW) or abs(before - self.width()) > 1:
            self._fit()
        self.linked.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.news.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.news.rest()
        self.script.list.finish_edit()


def _chapter_name(number: int, title: str) -> str:
    """2 · Eleven minutes slow; without the number where the title says it itself."""
    if not title:
        return tell("outline.chapter", n=number)
    return title if str(number) in title else f"{number} · {title}"
