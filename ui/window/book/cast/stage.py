"""The Cast stage: who there is, how they look, what is known of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.book.cast import CastChoices
from app.work.plan import MOST_SHEETS
from app.work.tasks import TaskKind
from ui.money import about_words
from ui.window.board import TaskMove
from ui.window.book.cast.changed_line import ChangedLine
from ui.window.book.cast.deeds import CastDeeds
from ui.window.book.cast.desk import CastDesk
from ui.window.book.cast.faces import Faces
from ui.window.book.cast.inspector import CastInspector
from ui.window.book.cast.members import Member, Shown, by_name, shown_of, without_sheet
from ui.window.book.cast.menus import artist_menu, cast_menu, member_menu
from ui.window.book.cast.reading import CastFacts, FindOffer, SheetOffer, head_in, read_cast, read_find_offer, read_sheet_offer
from ui.window.book.cast.roster import MEMBER
from ui.window.book.cast.sheet_picture import picture_in
from ui.window.book.cast.side import CastSide
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.redraw_offer import read_others
from ui.window.book.stage_view import Act, Next, StageView
from ui.window.kit.buttons import Button
from ui.window.kit.notes import EmptyState
from ui.window.studio import Studio
from ui.window.theme.colours import width

_NARROW = 1280
_OURS = frozenset({TaskKind.DRAW_SHEET, TaskKind.RECOGNISE_CAST})


class CastStage(StageView):
    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self._cast = CastFacts()
        self._shown = Shown()
        self._at = ""  # who is shown
        self._row = 0  # where they stood in the list
        self._artist = ""  # who draws sheets instead of the book's own
        self._reading = self._read_again = False
        self._offers = 0
        self._find_offer: FindOffer | None = None
        self._all_offer: SheetOffer | None = None
        self._sure = False
        faces = Faces(studio.thumbs)
        self.deeds_of = CastDeeds(studio, history, self)
        self.side, self.desk = CastSide(faces), CastDesk(studio, faces)
        self.inspector = CastInspector(studio.thumbs)
        self.line = ChangedLine()
        self.empty = EmptyState("cast.empty", "cast.find.open")
        self._menu: QMenu | None = None
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.side, self.desk, self.inspector):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self.side.setMinimumWidth(180)
        self.side.setMaximumWidth(320)
        self.inspector.setMinimumWidth(264)
        self.inspector.setMaximumWidth(400)
        self.desk.setMinimumWidth(420)
        self._inside = QStackedWidget()
        self._inside.addWidget(self.empty)
        self._inside.addWidget(self._split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._inside, 1)
        whole.addWidget(self.line)

    def _connect(self) -> None:
        deeds, desk, side, inspector = self.deeds_of, self.desk, self.side, self.inspector
        deeds.sheet_wanted.connect(self.sheet_wanted)
        deeds.told.connect(self.told)
        deeds.renamed.connect(self._renamed)
        side.add_wanted.connect(deeds.add)
        side.more_wanted.connect(lambda button: self._pop(cast_menu(self, deeds, found=bool(self.members)), button))
        side.suggestion.merge.connect(lambda pair: deeds.merge(pair.name, pair.other))
        side.suggestion.apart.connect(deeds.keep_apart)
        roster = side.roster
        roster.selectionModel().currentChanged.connect(lambda _new, _old: self._chosen())
        roster.merge_wanted.connect(lambda both: deeds.merge(*both))
        roster.deleted.connect(deeds.delete)
        roster.activated.connect(lambda _index: inspector.looks.setFocus(Qt.FocusReason.TabFocusReason))
        roster.customContextMenuRequested.connect(self._member_menu_at)
        desk.draw_wanted.connect(deeds.draw)
        desk.lock_wanted.connect(deeds.lock_sheet)
        desk.sheet_chosen.connect(deeds.choose_sheet)
        desk.clean_wanted.connect(lambda: self._with(deeds.ask_picture))
        desk.dropped.connect(lambda path: self._with(lambda member: deeds.clean(member, path)))
        desk.look_wanted.connect(lambda chapter: self._with(lambda member: deeds.look(member, self._chapters, chapter)))
        desk.look_deleted.connect(lambda chapter: deeds.drop_look(self._at, chapter))
        desk.others_wanted.connect(lambda button: self.studio.start(self._show_artists(button)))
        desk.more_wanted.connect(lambda button: self._with(lambda one: self._pop(member_menu(self, deeds, one, self.members), button)))
        desk.retry_wanted.connect(lambda: self._with(lambda one: deeds.retry(one.asked.task_id) if one.asked else None))
        inspector.changed.connect(lambda told: deeds.change(self._shown_name, *told))
        inspector.locked.connect(lambda on: deeds.lock(self._at, on))
        inspector.alias_added.connect(lambda: self._with(deeds.add_alias))
        inspector.alias_parted.connect(lambda alias: self._with(lambda member: deeds.part(member, alias)))
        inspector.person_wanted.connect(self.go_to)
        inspector.sentence_wanted.connect(self.sentence_wanted)
        inspector.panel_wanted.connect(self.panel_wanted)
        self.line.wanted.connect(lambda panels: self.panel_wanted.emit(panels[0]) if panels else None)
        if self.empty.action is not None:
            self.empty.action.clicked.connect(lambda: deeds.find(again=False))
        self.studio.thumbs.arrived.connect(lambda _names: roster.viewport().update())
        self.studio.news.tasks.connect(self._tasks_moved)

    # the book

    @property
    def _chapters(self) -> Mapping[int, str]:
        return self._facts.chapters if self._facts is not None else {}

    def show_facts(self, facts: BookFacts) -> None:
        if self._facts is None or self._facts.head.id != facts.head.id:
            self._cast, self._at, self._artist, self._row = CastFacts(facts.head.id), "", "", 0
            self._find_offer = self._all_offer = None
            self._shown = Shown()
            self._show()
        self._facts = facts
        self.deeds_of.book_id, self.deeds_of.title = facts.head.id, facts.head.title
        self._look()

    def _tasks_moved(self, moves: tuple[TaskMove, ...]) -> None:
        """Panels that are drawn change nothing here; they are many."""
        if self._facts is not None and self.isVisible():
            book = self._facts.head.id
            if any(move.now.book_id == book and (move.now.kind in _OURS or move.now.choices.sheets) for move in moves):
                self._look()

    def _look(self) -> None:
        """One look at a time; what changes meanwhile is looked at once more."""
        if self._reading:
            self._read_again = True
        elif self._facts is not None:
            self._reading = True
            self.studio.start(self._read(self._facts))

    async def _read(self, facts: BookFacts) -> None:
        book_id = facts.head.id
        try:
            found = await self.studio.read(read_cast, self.studio.program, book_id)
            shown = await self.studio.read(shown_of, facts.cast, facts.cards, found, partial(head_in, self.studio.store))
            if self._facts is not None and self._facts.head.id == book_id:
                self._cast, self._shown = found, shown
                self._show()
                await self._price_all(book_id)
        finally:
            self._reading = False
        if self._read_again:
            self._read_again = False
            self._look()

    async def _price_all(self, book_id: int) -> None:
        """What the next step of the whole cast costs."""
        missing = without_sheet(self.members, MOST_SHEETS)
        if not self.members and not self._cast.busy:
            self._find_offer = await self.studio.read(read_find_offer, self.studio.program, book_id)
        elif missing and not any(member.sheets for member in self.members):
            self._all_offer = await self.studio.read(read_sheet_offer, self.studio.program, book_id, missing, self._artist)
        else:
            self._all_offer = None
        self._sure = False
        self.next_changed.emit()

    def _show(self) -> None:
        names = by_name(self.members)
        self.side.show_members(self.members, [pair for pair in self._cast.alike if pair.name in names and pair.other in names])
        self.line.tell(self._shown.changed, self._shown.panels)
        if not self.members:
            self._show_nobody()
            return
        self._inside.setCurrentWidget(self._split)
        if self._at not in names:
            self._at = self.members[min(self._row, len(self.members) - 1)].name
        self.side.roster.go_to(self._at)
        self._show_member()

    def _show_nobody(self) -> None:
        busy = self._cast.busy
        self.empty.set_sentence("cast.empty" if busy else "cast.nobody")
        if self.empty.action is not None:
            self.empty.action.setVisible(not busy)
        self._inside.setCurrentWidget(self.empty)

    # who is shown

    @property
    def members(self) -> tuple[Member, ...]:
        return self._shown.members

    @property
    def current(self) -> Member | None:
        return next((member for member in self.members if member.name == self._at), None)

    def go_to(self, name: str) -> None:
        if not self.side.roster.go_to(name) and self.side.seek.text():
            self.side.seek.clear()
            self.side.roster.go_to(name)

    def _chosen(self) -> None:
        index = self.side.roster.currentIndex()
        member: Member | None = index.data(MEMBER)
        if member is None or member.name == self._at:
            return
        self.inspector.keep()
        self._at, self._row = member.name, [one.name for one in self.members].index(member.name)
        self._show_member()

    @property
    def _shown_name(self) -> str:
        """Whom the inspector shows: what was being written of them when another one was chosen is theirs."""
        return self.inspector.shown or self._at

    def _show_member(self) -> None:
        member = self.current
        self.inspector.show_member(member, self._facts.story if self._facts is not None else None)
        if member is not None:
            self.desk.show_member(member, self._chapters)
            if self.desk.offer is None or self.desk.offer.names != (member.name,):
                self._price()

    def _price(self) -> None:
        self._offers += 1
        self.desk.wait_for_offer()
        self.studio.start(self._read_offer(self._offers, self._at))

    async def _read_offer(self, turn: int, name: str) -> None:
        offer = await self.studio.read(read_sheet_offer, self.studio.program, self.deeds_of.book_id, (name,), self._artist)
        if turn == self._offers and name == self._at:
            self.desk.show_offer(offer)

    def _renamed(self, names: tuple[str, str]) -> None:
        if names[0] in ("", self._at):
            self._at = names[1]
            if self.side.seek.text():
                self.side.seek.clear()
            if any(member.name == self._at for member in self.members):
                self._show()

    def _with(self, act: object) -> None:
        member = self.current
        if member is not None and callable(act):
            act(member)

    # menus

    def _pop(self, menu: QMenu, under: QWidget) -> None:
        self._put_up(menu, under.mapToGlobal(QPoint(0, under.height())))

    def _put_up(self, menu: QMenu, spot: QPoint) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(spot)

    def _member_menu_at(self, spot: QPoint) -> None:
        roster = self.side.roster
        member = roster.member_at(spot) or self.current
        if member is not None:
            self._put_up(member_menu(self, self.deeds_of, member, self.members), roster.viewport().mapToGlobal(spot))

    async def _show_artists(self, button: Button) -> None:
        others = await self.studio.read(read_others, self.studio.program)
        chosen = self.desk.offer.task.artist if self.desk.offer is not None else self._artist
        self._pop(artist_menu(self, others, chosen, self.choose_artist), button)

    def choose_artist(self, name: str) -> None:
        self._artist = name
        self._price()

    # what the window asks

    def deeds(self) -> Mapping[str, Act]:
        return {
            "rename": lambda: self._with(self.deeds_of.rename),
            "redraw": self.desk.draw.click,
            "find": self._seek,
            "outline": lambda: self.side.setVisible(not self.side.isVisible()),
            "inspector": lambda: self.inspector.setVisible(not self.inspector.isVisible()),
        }

    def _seek(self) -> None:
        self.side.open_seek()

    def next_step(self) -> Next | None:
        drawn = self._facts is not None and any(card.picture for card in self._facts.cards)
        if not self.members and self._find_offer is not None and not self._cast.busy:
            return Next("cast.next.find", self._find_now, {"price": about_words(self._find_offer.micros)})
        offer = self._all_offer
        if offer is None or not offer.names:
            return None
        key = "cast.next.sure" if self._sure else "cast.next.sheet" if len(offer.names) == 1 else "cast.next.sheets"
        facts = {"n": len(offer.names), "price": about_words(offer.micros)}
        return Next(key, self._draw_all, facts, red=not drawn)

    def _find_now(self) -> None:
        if self._find_offer is not None:
            self.studio.start(self.deeds_of.recognise(CastChoices(), self._find_offer))
            self._find_offer, self._cast = None, replace(self._cast, busy=True)
            self._show()
            self.next_changed.emit()

    def _draw_all(self) -> None:
        """Dearer than the person's limit: once more."""
        offer = self._all_offer
        if offer is None:
            return
        self._sure = offer.must_ask and not self._sure
        if not self._sure:
            self._all_offer = None
            self.deeds_of.draw(offer)
        self.next_changed.emit()

    def step_back(self) -> bool:
        """Out of a text, then out of what is looked for."""
        focus = QApplication.focusWidget()
        if focus is self.side.seek and self.side.seek.text():
            self.side.seek.clear()
            return True
        if focus is not None and focus is not self.side.roster and self.isAncestorOf(focus):
            self.side.roster.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def takes_drop(self, mime: QMimeData) -> bool:
        return self.current is not None and mime.hasUrls() and picture_in(mime) is not None

    def drop(self, mime: QMimeData) -> None:
        path = picture_in(mime)
        if path is not None:
            self._with(lambda member: self.deeds_of.clean(member, path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if event.oldSize().width() < 0 or (event.oldSize().width() < _NARROW) != narrow:
            outline, side = (200, 280) if narrow else (width("outline"), width("inspector"))
            self._split.setSizes([outline, self.width() - side - outline, side])
