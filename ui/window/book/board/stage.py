"""The Storyboard stage: outline, spreads of roughs, inspector; what is drawn next, and for how much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.book.page import Direction, Page
from app.book.storyboard import Weight
from app.commands import manga, storyboard
from app.store.views import PanelCard
from ui.money import about_words, dollars
from ui.window.book.board.budget_bar import BudgetBar
from ui.window.book.board.desk import BoardDesk
from ui.window.book.board.inspector import BoardInspector
from ui.window.book.board.menus import Item, open_menu, rows_of, template_items, told_rows
from ui.window.book.board.offer import DrawOffer, read_offer
from ui.window.book.board.page_item import Shown
from ui.window.book.board.roughs import Roughs
from ui.window.book.board.spreads import Drop
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.looks import Filter
from ui.window.book.outline import Outline
from ui.window.book.redraw_offer import read_others
from ui.window.book.stage_bar import Stage
from ui.window.book.stage_view import Act, Next, StageView
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.columns import Columns
from ui.window.kit.grounds import Ground, Line
from ui.window.kit.notes import EmptyState
from ui.window.kit.text import Elided
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.words import tell, tell_n

_BAR = 68
_ZOOM = 1.2


class StoryboardStage(StageView):
    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self._cards: list[PanelCard] = []
        self._artist = ""  # who draws instead of the book's own
        self._artists: tuple[str, ...] = ()
        self.offer: DrawOffer | None = None
        self._offers = 0
        self._sure = self._starting = False
        self._menu: QMenu | None = None
        self.roughs = Roughs(studio)
        self.shown = Shown(self._picture, lambda card: self.roughs.pixmap(card.panel), self._price)
        self.outline, self.desk, self.inspector = Outline(), BoardDesk(self.shown), BoardInspector()
        self.bar = BudgetBar(self.desk)
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        middle = Ground("desk")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._tool_bar())
        inside.addWidget(Line())
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("board.empty"))
        self._stack.addWidget(self.desk)
        inside.addWidget(self._stack, 1)
        self.columns = Columns(self.outline, middle, self.inspector)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)
        self.bar.hide()
        self.desk.installEventFilter(self)

    def _tool_bar(self) -> QWidget:
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        inside = QHBoxLayout(bar)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(8)
        self._direction = Elided(role="label", colour="ink-2")
        self.template = Button("", Kind.QUIET, "grid")
        self.undo, self.redo = icon_button("undo", "action.undo"), icon_button("redo", "action.redo")
        self.split, self.merge = Button("board.split", icon="knife"), Button("board.merge")
        self.add_page = Button("board.page", icon="plus")
        inside.addWidget(self._direction)
        inside.addWidget(self.template)
        inside.addStretch(1)
        for button in (self.undo, self.redo, self.split, self.merge, self.add_page):
            inside.addWidget(button)
        return bar

    def _connect(self) -> None:
        self.desk.chosen.connect(lambda _panel: self._show_chosen())
        self.desk.dropped.connect(self._drop)
        self.desk.opened.connect(lambda _panel: self._write())
        self.desk.page_wanted.connect(lambda: self._at_end(storyboard.add_page))
        self.desk.menu_wanted.connect(self._panel_menu)
        self.desk.stepped.connect(lambda how: self._move_by(*how))
        self.desk.resized.connect(self._resize)
        self.desk.deleted.connect(partial(self._do, storyboard.delete))
        self.outline.wanted.connect(self.desk.go_to)
        self.undo.clicked.connect(self.history.undo)
        self.redo.clicked.connect(self.history.redo)
        self.history.moved.connect(self._tell_history)
        self.split.clicked.connect(partial(self._do, storyboard.split))
        self.merge.clicked.connect(partial(self._do, storyboard.merge))
        self.add_page.clicked.connect(partial(self._do, storyboard.add_page))
        self.template.clicked.connect(self._template_menu)
        panel = self.inspector
        panel.shot.connect(lambda shot: self._do(storyboard.set_shot, shot))
        panel.angle.connect(lambda angle: self._do(storyboard.set_angle, angle))
        panel.weight.connect(lambda weight: self._do(storyboard.set_weight, weight))
        panel.seen.connect(lambda what: self.history.do(storyboard.describe, what[0], what[1]))
        panel.taken_away.connect(lambda name: self._do(storyboard.take_away, name))
        panel.cast_wanted.connect(self._cast_menu)
        panel.line_moved.connect(lambda how: self._move_line(*how))
        panel.artist.connect(self._choose_artist)
        panel.more.connect(self._panel_menu)
        self.bar.moved.connect(self._counted)
        self.bar.marked.connect(self._mark_drafts)
        self.roughs.arrived.connect(self.desk.refresh)
        self.studio.thumbs.arrived.connect(lambda _names: self.desk.refresh())
        self.studio.news.panels.connect(self._moved)

    # the book

    def show_facts(self, facts: BookFacts) -> None:
        same = self._facts is not None and self._facts.head.id == facts.head.id
        if not same:
            self._artist, self.offer, self.shown.current = "", None, None
            self.bar.start_over()
        self._facts, self._cards = facts, list(facts.cards)
        self.roughs.use(facts)
        self.desk.show_board(facts.pages, self._cards, Direction(facts.head.direction))
        self._stack.setCurrentIndex(1 if facts.pages else 0)
        self.outline.show_rows(facts.rows.outline, self._cards, ("done",) * len(self._cards))  # what is not drawn yet is no trouble here
        self._direction.setText(tell(f"direction.{facts.head.direction}"))
        self._show_chosen()
        self._tell_history()
        self._read_offer()

    def _moved(self, moved: PanelsMoved) -> None:
        """Panels were drawn while their storyboard is looked at."""
        if self._facts is None or moved.book_id != self._facts.head.id:
            return
        newer = {card.id: card for card in moved.cards}
        self._cards = [newer.get(card.id, card) for card in self._cards]
        if self.isVisible():
            self.desk.show_board(self._facts.pages, self._cards, Direction(self._facts.head.direction))
            self._read_offer()

    def _picture(self, card: PanelCard) -> QPixmap | None:
        return self.studio.thumbs.pixmap(card.picture) if card.picture else None

    def _price(self, panels: int) -> str:
        price = self.offer.what.price_micros if self.offer is not None else 0
        return tell("price.not_known") if price is None else dollars(price * panels) if price else tell("price.free")

    def _page(self) -> Page | None:
        card = self.desk.current()
        pages = self._facts.pages if self._facts is not None else ()
        return pages[card.page - 1] if card is not None and card.page <= len(pages) else None

    def _show_chosen(self) -> None:
        card, page = self.desk.current(), self._page()
        direction = Direction(self._facts.head.direction) if self._facts is not None else Direction.LEFT_TO_RIGHT
        self.inspector.show_panel(card, page, direction)
        for button in (self.split, self.merge, self.add_page, self.template):
            button.setEnabled(card is not None)
        if card is not None and page is not None:
            self.outline.mark_page(card.page)
            self.template.setText(f"{tell_n('board.panels', len(page.frames))} · {told_rows(rows_of(page))}")
            self.template.set_hint("board.template", page=page.number)
            self.template.updateGeometry()

    # what one does

    def _do(self, make: Callable[..., object], *values: object) -> None:
        """One of the edits, of the current panel."""
        if self.shown.current is not None:
            self.history.do(make, self.shown.current, *values)  # type: ignore[arg-type]

    def _at_end(self, make: Callable[..., object]) -> None:
        if self._cards:
            self.history.do(make, self._cards[-1].id)  # type: ignore[arg-type]

    def _drop(self, drop: Drop) -> None:
        if drop.place:
            self.history.do(storyboard.move, drop.panel, drop.page, drop.place)
        else:
            self.history.do(storyboard.move_to_new_page, drop.panel, drop.page)

    def _resize(self, by: int) -> None:
        """Pulled by a handle: one size more or less, as far as there are sizes."""
        card, sizes = self.desk.current(), tuple(Weight)
        if card is not None:
            at = min(max(0, sizes.index(card.panel.weight) + by), len(sizes) - 1)
            self._do(storyboard.set_weight, sizes[at])

    def _move_by(self, by: int, by_page: bool) -> None:
        """Alt and an arrow: one place on or back, over the border of a page where there is one."""
        card, page = self.desk.current(), self._page()
        if card is None or page is None or self._facts is None:
            return
        place = card.place + by
        if not by_page and 1 <= place <= len(page.frames):
            self.history.do(storyboard.move, card.id, page.number, place)
        elif 1 <= page.number + by <= len(self._facts.pages):
            other = self._facts.pages[page.number + by - 1]
            self.history.do(storyboard.move, card.id, other.number, 1 if by > 0 else len(other.frames) + 1)

    def _move_line(self, line: int, forward: bool) -> None:
        if self.shown.current is not None:
            self.history.do(storyboard.move_lines, self.shown.current, line, forward=forward)

    def _write(self) -> None:
        """Enter: what is seen in the panel."""
        if not self.inspector.isVisible():
            self.inspector.show()
        self.inspector.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # menus

    def _panel_menu(self, at: QPoint) -> None:
        items = [
            Item(tell("board.split"), partial(self._do, storyboard.split)),
            Item(tell("board.merge.next"), partial(self._do, storyboard.merge)),
            Item(tell("board.add_panel"), partial(self._do, storyboard.add)),
            Item(None),
            Item(tell("board.break"), partial(self._do, storyboard.break_page)),
            Item(tell("board.join"), partial(self._do, storyboard.join_pages)),
            Item(tell("board.add_page"), partial(self._do, storyboard.add_page)),
            Item(None),
            Item(tell("board.delete"), partial(self._do, storyboard.delete), "Del"),
        ]
        self._menu = open_menu(self, items, at)

    def _template_menu(self) -> None:
        page = self._page()
        if page is not None:
            items = template_items(page, partial(self._do, storyboard.set_rows), partial(self._do, storyboard.per_page))
            self._menu = open_menu(self, items, self.template.mapToGlobal(QPoint(0, self.template.height())))

    def _cast_menu(self, at: QPoint) -> None:
        card = self.desk.current()
        if card is None or self._facts is None:
            return
        here = {actor.character for actor in card.panel.actors}
        names = [one.name for one in self._facts.cast if not one.left_out and one.name not in here]
        self._menu = open_menu(self, [Item(name, partial(self._do, storyboard.put_in, name)) for name in names], at)

    # what drawing costs

    def _read_offer(self) -> None:
        if self._facts is not None and self._facts.cards:
            self._offers += 1
            self.studio.start(self._load_offer(self._offers, self._facts.head.id))

    async def _load_offer(self, number: int, book_id: int) -> None:
        program = self.studio.program
        offer = await self.studio.read(read_offer, program, book_id, self._artist)
        if number != self._offers:
            return
        self.offer = offer
        self.bar.show_offer(offer)
        self._place_bar()
        self.inspector.show_offer(offer, self._artists)
        self.desk.refresh()
        if not self._artists:
            others = await self.studio.read(read_others, program)
            self._artists = tuple(one.name for one in others if one.ready)
            self.inspector.show_offer(self.offer, self._artists)

    def _choose_artist(self, name: str) -> None:
        self._artist = name
        self._read_offer()

    def _counted(self) -> None:
        self._sure = False
        self.next_changed.emit()

    def _mark_drafts(self, shown: bool) -> None:
        self.shown.drafts = frozenset(self.bar.shares.drafts) if shown else frozenset()
        self.desk.refresh()

    def next_step(self) -> Next | None:
        offer = self.offer
        if offer is None or not offer.count:
            return None
        shares = self.bar.shares
        full, micros = len(shares.full), offer.micros(shares)
        if not full:
            return Next("board.draw.drafts", self.draw, {"panels": tell_n("board.drafts", len(shares.drafts))}, why_not=self._why_not())
        facts = {"panels": tell_n("board.panels", full), "price": about_words(micros)}
        return Next("board.draw.sure" if self._sure else "board.draw", self.draw, facts, why_not=self._why_not())

    def _why_not(self) -> str:
        return "board.starting" if self._starting else ""

    def draw(self) -> None:
        """As the bar says; what is dear is asked about first."""
        offer, facts = self.offer, self._facts
        if offer is None or facts is None or self._starting:
            return
        micros = offer.micros(self.bar.shares)
        if offer.choices.artist != "draft" and not self._sure and (micros is None or micros > offer.limit_micros):
            self._sure = True
            self.next_changed.emit()
            return
        self._sure, self._starting = False, True
        self.next_changed.emit()
        self.studio.start(self._draw(facts.head.id, offer, self.bar.within))

    async def _draw(self, book_id: int, offer: DrawOffer, within: int | None) -> None:
        """Roughs become ink in the Panels stage."""
        try:
            await self.studio.do(manga.draw, self.studio.store, book_id, within, offer.choices, self.studio.program.services)
        finally:
            self._starting = False
            self.next_changed.emit()
        self.bar.show_them.setChecked(False)
        self.history.changed.emit(book_id)
        self.stage_wanted.emit(Stage.PANELS)

    # the window

    def deeds(self) -> Mapping[str, Act]:
        return {
            "zoom.in": lambda: self.desk.set_zoom(self.desk.zoom * _ZOOM),
            "zoom.out": lambda: self.desk.set_zoom(self.desk.zoom / _ZOOM),
            "outline": self.columns.toggle_outline,
            "inspector": lambda: self.inspector.setVisible(not self.inspector.isVisible()),
        }

    def step_back(self) -> bool:
        if self.desk.end_drag():
            return True
        if self._sure:
            self._counted()
            return True
        return False

    def _tell_history(self) -> None:
        stack = self.history.stack
        self.undo.setEnabled(stack is not None and stack.canUndo())
        self.redo.setEnabled(stack is not None and stack.canRedo())

    def _place_bar(self) -> None:
        offer = self.offer
        self.bar.setVisible(offer is not None and offer.is_paid and offer.count > 0)
        margin = 24
        high = max(_BAR, self.bar.sizeHint().height())
        self.bar.setGeometry(margin, self.desk.height() - high - 16, max(200, self.desk.viewport().width() - 2 * margin), high)
        self.bar.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.desk and event.type() == QEvent.Type.Resize:
            self._place_bar()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self._direction.setText(tell(f"direction.{self._facts.head.direction}"))
            self._show_chosen()
            self.next_changed.emit()


def is_held(facts: BookFacts) -> bool:
    """Panels are there that nobody has asked to be drawn."""
    waits = bool(facts.rows.counts[Filter.WAITING])
    return waits and any(card.state is None and card.picture is None for card in facts.cards)


def board_state(facts: BookFacts) -> str:
    """For the stage bar."""
    return "half" if is_held(facts) else "done" if facts.cards else "future"
