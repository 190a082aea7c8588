"""The Pages stage: outline, tools, pages as they will be read, and what is known of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.book import balloons
from app.book.alt import alt_of
from app.book.by_hand import BalloonName, Focus
from app.book.page import Direction, Page
from app.book.storyboard import Panel
from app.commands import pages, storyboard
from app.store.views import PanelCard
from ui.window.book.board.menus import Item, open_menu, template_items
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.outline import Outline
from ui.window.book.pages.canvas import PagesCanvas
from ui.window.book.pages.carried import PageCarrier
from ui.window.book.pages.choosing import Tool
from ui.window.book.pages.inspector import About, PagesInspector
from ui.window.book.pages.picks import Pick
from ui.window.book.pages.pictures import PagePictures
from ui.window.book.pages.preflight import findings
from ui.window.book.pages.reading_order import said_on
from ui.window.book.pages.reading_view import open_reading
from ui.window.book.pages.spreads import Way
from ui.window.book.pages.tools import ToolRail
from ui.window.book.stage_view import Act, StageView, Told
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.columns import Columns, is_narrow
from ui.window.kit.grounds import Ground
from ui.window.kit.grounds import Line as Hairline
from ui.window.kit.notes import EmptyState
from ui.window.kit.segments import Segments
from ui.window.kit.text import Elided
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.words import tell

_WIDE_BAR = 1200
_NEAR = 60  # pages before and behind that preflight looks at


class PagesView(StageView):
    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self._cards: dict[int, PanelCard] = {}  # by number
        self._way_asked = False
        self._menu: QMenu | None = None
        self.pictures = PagePictures(studio)
        self._carrier = PageCarrier(studio, self.pictures)
        self.outline, self.rail, self.inspector = Outline(), ToolRail(), PagesInspector()
        self.canvas = PagesCanvas(self.pictures, studio.thumbs)
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        middle = Ground("desk")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._tool_bar())
        inside.addWidget(Hairline())
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("pages.empty"))
        self._stack.addWidget(self.canvas)
        inside.addWidget(self._stack, 1)
        desk = Ground("desk")
        side_by_side = QHBoxLayout(desk)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(0)
        side_by_side.addWidget(Hairline(upright=True))
        side_by_side.addWidget(self.rail)
        side_by_side.addWidget(Hairline(upright=True))
        side_by_side.addWidget(middle, 1)
        self.columns = Columns(self.outline, desk, self.inspector)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)

    def _tool_bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        inside = QHBoxLayout(bar)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(8)
        self._title, self._direction = Elided(role="body", weight=600), Elided(role="label", colour="ink-2")
        self.ways = Segments("pages.way", {way: f"pages.way.{way}" for way in Way})
        self.zoom_button = Button("", Kind.QUIET, "zoom")
        self.undo, self.redo = icon_button("undo", "action.undo"), icon_button("redo", "action.redo")
        self.read = Button("read.begin", Kind.QUIET, "book")
        inside.addWidget(self._title, 1)
        for part in (self._direction, self.ways, self.zoom_button, self.undo, self.redo, self.read):
            inside.addWidget(part)
        return bar

    def _connect(self) -> None:
        canvas, panel = self.canvas, self.inspector
        canvas.picked.connect(lambda _pick: self._show_chosen())
        canvas.turned.connect(lambda _at: self._show_chosen())
        canvas.zoomed.connect(self._tell_zoom)
        canvas.moved.connect(lambda told: self._do(pages.move_balloon, *told))
        canvas.resized.connect(lambda told: self._do(pages.resize_balloon, *told))
        canvas.tail_moved.connect(lambda told: self._do(pages.move_tail, *told))
        canvas.panned.connect(lambda told: self._do(pages.set_focus, *told))
        canvas.written.connect(lambda told: self._write(*told))
        canvas.hidden.connect(lambda told: self._hide(*told))
        canvas.opened.connect(self._open_panel)
        canvas.carried.connect(lambda number: self.studio.start(self._drag_out(number)))
        canvas.menu_wanted.connect(self._balloon_menu)
        panel.written.connect(lambda told: self._write(*told))
        panel.hidden.connect(self._hide_chosen)
        panel.reset.connect(partial(self._of_balloon, pages.reset_balloon))
        panel.art_sized.connect(self._size_art)
        panel.art_reset.connect(lambda: self._size_art(None))
        panel.opened.connect(lambda: self._open_panel(self.canvas.pick.panel) if self.canvas.pick else None)
        panel.template.connect(self._template_menu)
        panel.show_pick.connect(self._go_to)
        panel.shown_again.connect(lambda pick: self._do(pages.show_balloon, pick.panel, pick.balloon))
        self.rail.tool.connect(self.set_tool)
        self.rail.write.connect(canvas.write)
        self.rail.hide_balloon.connect(self._hide_chosen)
        self.outline.wanted.connect(self._go_to_panel)
        self.ways.chosen.connect(lambda way: self.set_way(Way(way)))
        self.zoom_button.clicked.connect(canvas.zoom_fit)
        self.undo.clicked.connect(self.history.undo)
        self.redo.clicked.connect(self.history.redo)
        self.read.clicked.connect(self.begin_reading)
        self.history.moved.connect(self._tell_history)
        self.pictures.arrived.connect(lambda _number: self._show_chosen())
        self.studio.thumbs.arrived.connect(lambda _names: canvas.refresh())
        self.studio.news.panels.connect(self._moved)

    # the book

    def show_facts(self, facts: BookFacts) -> None:
        if self._facts is None or self._facts.head.id != facts.head.id:
            self._way_asked = False
            self.canvas.at = 0
            self.canvas.choose(None)
        self._facts = facts
        self._cards = dict(enumerate(facts.cards, 1))  # as they are counted; their panels are read when they are looked at
        self._stack.setCurrentIndex(1 if facts.pages else 0)
        self.outline.show_rows(facts.rows.outline, facts.cards, facts.rows.looks)
        self._direction.setText(tell(f"direction.{facts.head.direction}"))
        webtoon = facts.head.direction is Direction.WEBTOON
        self.ways.button(Way.SPREAD).setVisible(not webtoon)
        self._show_pages()
        if not self._way_asked:
            self._choose_way()
        self._tell_history()

    def _show_pages(self) -> None:
        facts = self._facts
        if facts is not None:
            self.pictures.use(facts, self._cards)
            self.canvas.show_pages(facts.pages, self._cards, Direction(facts.head.direction))
            self._show_chosen()

    def _moved(self, moved: PanelsMoved) -> None:
        """Panels were drawn while their pages are looked at."""
        if self._facts is None or moved.book_id != self._facts.head.id:
            return
        self._cards.update((card.panel.number, card) for card in moved.cards)
        if self.isVisible():
            self._show_pages()

    def _shown_pages(self) -> list[Page]:
        return [page for at in self.canvas.worked_on() if (page := self.canvas.page(at)) is not None]

    def _panels(self, shown: Sequence[Page]) -> dict[int, Panel]:
        """Of these pages, by number."""
        numbers = [frame.panel for page in shown for frame in page.frames]
        return {number: self._cards[number].panel for number in numbers if number in self._cards}

    def _about(self) -> About:
        pick = self.canvas.pick
        if pick is None:
            return About(None, self.canvas.page(self.canvas.at))
        page = next((one for one in self._shown_pages() if one.number == pick.page), None)
        card = self._cards.get(pick.panel)
        if pick.balloon is None or card is None:
            return About(pick, page, card)
        item = self.canvas.chosen_balloon()
        hand = balloons.by_hand(card.panel, pick.balloon)
        return About(
            pick, page, card, balloons.line_of(card.panel, pick.balloon), item.balloon.text if item is not None else hand.text, hand
        )

    def _show_chosen(self) -> None:
        facts, canvas = self._facts, self.canvas
        if facts is None or not facts.pages:
            return
        about, shown = self._about(), self._shown_pages()
        self.inspector.show_about(about)
        self.rail.let_balloon(there=canvas.chosen_balloon() is not None)
        known = self.pictures.known()
        laid = [(page, one.laid if (one := self.pictures.latest(page.number)) else None) for page in shown]
        self.inspector.show_order(said_on(laid, self._panels(shown)), canvas.pick)
        near = facts.pages[max(0, canvas.at - _NEAR) : canvas.at + _NEAR]
        self.inspector.show_findings(findings(near, self._cards, known), len(known), len(facts.pages))
        page = canvas.page(canvas.at)
        if page is not None:
            self.outline.mark_page(page.number)
        self._tell_title(shown)
        self._speak(about)

    def _tell_title(self, shown: list[Page]) -> None:
        """Of a spread both, as they lie there: 7-6 where one reads from the right."""
        numbers = [page.number for page in shown]
        if self.canvas.way is Way.SPREAD and len(numbers) == 2:
            if self.canvas.direction is Direction.RIGHT_TO_LEFT:
                numbers.reverse()
            self._title.setText(tell("pages.two", first=numbers[0], second=numbers[1]))
        else:
            page = self.canvas.page(self.canvas.at)
            self._title.setText(tell("outline.page", n=page.number) if page is not None else "")

    def _speak(self, about: About) -> None:
        if about.pick is None:
            shown = self._shown_pages()
            panels = self._panels(shown)
            told = [f"{tell('outline.page', n=page.number)}. {alt_of(page, panels)}" for page in shown]
            self.canvas.speak(" ".join(told))
        elif about.pick.balloon is not None:
            who = about.line.speaker if about.line is not None and about.line.speaker else ""
            self.canvas.speak(tell("pages.spoken.balloon", text=about.text, who=who))
        elif about.card is not None:
            card = about.card
            self.canvas.speak(tell("pages.spoken.frame", page=card.page, place=card.place, text=card.panel.seen or card.panel.text))

    # what one does

    def _do(self, make: Callable[..., object], panel: int, *values: object) -> None:
        """One of the edits, of a panel by its number."""
        card = self._cards.get(panel)
        if card is not None:
            self.history.do(make, card.id, *values)  # type: ignore[arg-type]

    def _of_balloon(self, make: Callable[..., object]) -> None:
        pick = self.canvas.pick
        if pick is not None and pick.balloon is not None:
            self._do(make, pick.panel, pick.balloon)

    def _hide_chosen(self) -> None:
        pick = self.canvas.pick
        if pick is not None and pick.balloon is not None:
            self._hide(pick.panel, pick.balloon)

    def _hide(self, panel: int, name: BalloonName) -> None:
        self._do(pages.hide_balloon, panel, name)
        self.canvas.choose(Pick(self._cards[panel].page, panel))
        self.told.emit(Told(tell("pages.hidden"), "undo", self.history.undo))

    def _write(self, panel: int, name: BalloonName, text: str) -> None:
        """The line's own words are no words of the person's."""
        line = balloons.line_of(self._cards[panel].panel, name) if panel in self._cards else None
        own = " ".join(text.split())
        same = line is not None and not name.part and own == " ".join(line.text.split())
        self._do(pages.change_balloon_text, panel, name, "" if same else own)

    def _size_art(self, zoom: float | None) -> None:
        pick = self.canvas.pick
        if pick is None:
            return
        shown = self.canvas.shown_frame(pick.panel)
        if zoom is None or shown is None or shown.crop is None:
            self._do(pages.set_focus, pick.panel, None)
            return
        crop = shown.crop
        self._do(pages.set_focus, pick.panel, Focus((crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2, zoom))

    def _open_panel(self, panel: int) -> None:
        if panel in self._cards:
            self.panel_wanted.emit(self._cards[panel].id)

    def _go_to(self, pick: Pick) -> None:
        self.canvas.choose(pick)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_panel(self, panel_id: int) -> None:
        card = next((one for one in self._cards.values() if one.id == panel_id), None)
        if card is not None:
            self.canvas.go_to(card.page - 1)

    def begin_reading(self) -> None:
        if self._facts is not None and self._facts.pages:
            open_reading(self.window(), self.studio, self._facts.head.id, self.canvas.at)

    # menus

    def _balloon_menu(self, at: QPoint) -> None:
        pick = self.canvas.pick
        if pick is None:
            items = [Item(tell("read.begin"), self.begin_reading, "F11"), Item(tell("pages.copy"), self._copy_page, "Ctrl+C")]
        elif pick.balloon is not None:
            items = [
                Item(tell("pages.write"), self.canvas.write, "Enter"),
                Item(tell("pages.reset"), partial(self._of_balloon, pages.reset_balloon)),
                Item(None),
                Item(tell("pages.hide"), self._hide_chosen, "Del"),
            ]
        else:
            items = [
                Item(tell("pages.open_panel"), partial(self._open_panel, pick.panel), "Enter"),
                Item(tell("pages.art.heads"), lambda: self._size_art(None)),
                Item(None),
                Item(tell("pages.copy"), self._copy_page, "Ctrl+C"),
            ]
        self._menu = open_menu(self, items, at)

    def _template_menu(self, at: QPoint) -> None:
        page = self._about().page
        first = self._cards.get(page.frames[0].panel) if page is not None and page.frames else None
        if page is not None and first is not None:
            number = first.panel.number
            items = template_items(page, partial(self._do, storyboard.set_rows, number), partial(self._do, storyboard.per_page, number))
            self._menu = open_menu(self, items, at)

    # pages taken out

    async def _drag_out(self, number: int) -> None:
        if self._facts is not None:
            await self._carrier.drag_out(self.canvas, self._facts.head.title, number)

    def _copy_page(self) -> None:
        page = self._about().page
        if page is not None:
            self.studio.start(self._copy(page.number))

    async def _copy(self, number: int) -> None:
        if self._facts is not None:
            await self._carrier.copy(self._facts.head.title, number)
            self.told.emit(Told(tell("pages.copied", n=number)))

    # how it is looked at

    def set_way(self, way: Way) -> None:
        self._way_asked = True
        self._use_way(way)

    def _use_way(self, way: Way) -> None:
        self.ways.set_value(way)
        self.canvas.set_way(way)
        self._show_chosen()

    def _choose_way(self) -> None:
        """What the window has room for, until the person says."""
        facts = self._facts
        if facts is None:
            return
        webtoon = facts.head.direction is Direction.WEBTOON
        way = Way.STRIP if webtoon else Way.PAGE if is_narrow(self.width()) else Way.SPREAD
        if way is not self.canvas.way or self.ways.value() != way:
            self._use_way(way)

    def set_tool(self, tool: Tool) -> None:
        self.rail.set_tool(tool)
        self.canvas.tool = tool

    def _tell_zoom(self) -> None:
        self.zoom_button.setText(f"{self.canvas.percent} %")
        self.zoom_button.set_hint("action.zoom.fit")
        self.zoom_button.updateGeometry()

    def deeds(self) -> Mapping[str, Act]:
        return {
            "zoom.in": lambda: self.canvas.zoom_by(1),
            "zoom.out": lambda: self.canvas.zoom_by(-1),
            "zoom.fit": self.canvas.zoom_fit,
            "zoom.full": self.canvas.zoom_full,
            "tool.select": lambda: self.set_tool(Tool.SELECT),
            "tool.hand": lambda: self.set_tool(Tool.HAND),
            "read": self.begin_reading,
            "copy": self._copy_page,
            "outline": self.columns.toggle_outline,
            "inspector": lambda: self.inspector.setVisible(not self.inspector.isVisible()),
        }

    def step_back(self) -> bool:
        return self.canvas.step_back()

    def _tell_history(self) -> None:
        stack = self.history.stack
        self.undo.setEnabled(stack is not None and stack.canUndo())
        self.redo.setEnabled(stack is not None and stack.canRedo())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._direction.setVisible(self.width() >= _WIDE_BAR)
        before = event.oldSize().width()
        if not self._way_asked and (before < 0 or is_narrow(before) != is_narrow(self.width())):
            self._choose_way()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self._direction.setText(tell(f"direction.{self._facts.head.direction}"))
            self._show_chosen()
