"""The desk: somebody's chosen model sheet, all their sheets, and their looks by chapter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.book.cast import LookFrom
from app.book.cast_looks import until
from app.store.views import SheetCard
from app.work.tasks import DRAFT
from ui.money import about_words, dollars
from ui.window.book.cast.faces import Faces
from ui.window.book.cast.members import Member, about_line, best_panel, look_words, spoken
from ui.window.book.cast.reading import SheetOffer
from ui.window.book.cast.sheet_picture import SheetPicture
from ui.window.book.cast.strip import Strip, Tile
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Ground, column, row, scrolling
from ui.window.kit.notes import ErrorCard
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Elided, Text
from ui.window.service_words import provider_name
from ui.window.studio import Studio
from ui.words import tell

_MORE, _USUAL = -1, 0  # keys of tiles that stand for no sheet and no chapter


class CastDesk(Ground):
    """Signals carry the id of a sheet, the Path of a picture, the chapter of a look; the stage knows who is shown."""

    draw_wanted = Signal(object)  # the SheetOffer that was on the button
    lock_wanted = Signal(object)  # SheetCard
    sheet_chosen = Signal(object)
    clean_wanted = Signal()
    dropped = Signal(object)
    look_wanted = Signal(object)  # 0: another one
    look_deleted = Signal(object)
    others_wanted = Signal(object)  # the button the menu shall hang from
    more_wanted = Signal(object)
    retry_wanted = Signal()

    def __init__(self, studio: Studio, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self._studio, self._faces = studio, faces
        self._member: Member | None = None
        self._chapters: Mapping[int, str] = {}
        self.offer: SheetOffer | None = None
        self._sure = False
        self._title = Elided(role="title", size=22)
        self._about = Elided(role="body", colour="ink-2")
        self.lock = Button("cast.sheet.lock", Kind.PLAIN, "lock")
        self.draw = Button("redraw.counting", Kind.PLAIN, "redraw")
        self.other = icon_button("down", "redraw.other")
        self.more = icon_button("dots", "cast.more.member")
        self.note = Elided(role="caption", colour="ink-3")
        self.error = ErrorCard()
        self.sheet = SheetPicture(studio)
        self.takes = Strip("cast.sheets", self._sheet_picture, QSize(112, 72))
        self.looks = Strip("cast.states", self._face, QSize(124, 80))
        self._build()
        self._connect()

    def _build(self) -> None:
        inside = Ground("desk")
        names = column(self._title, self._about, gap=2)
        head = row(gap=8)
        head.addLayout(names, 1)
        for part in (self.lock, self.draw, self.other, self.more):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        states = row(Text("cast.states", "section", weight=600), Text("cast.states.about", "label", "ink-2"), None, gap=8)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(32, 24, 32, 12)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.error)
        whole.addWidget(self.sheet, 1)
        whole.addWidget(self.note)
        whole.addWidget(self.takes)
        whole.addLayout(states)
        whole.addWidget(self.looks)
        area = scrolling(inside, "desk")
        say(area.setAccessibleName, "cast.desk")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _connect(self) -> None:
        self.draw.clicked.connect(self._press)
        self.lock.clicked.connect(self._lock)
        self.other.clicked.connect(lambda: self.others_wanted.emit(self.other))
        self.more.clicked.connect(lambda: self.more_wanted.emit(self.more))
        self.sheet.dropped.connect(self.dropped)
        self.takes.used.connect(self.sheet_chosen)
        self.takes.more.connect(self.clean_wanted)
        self.looks.used.connect(lambda chapter: self.look_wanted.emit(chapter) if chapter != _USUAL else None)
        self.looks.more.connect(lambda: self.look_wanted.emit(0))
        self.looks.deleted.connect(lambda chapter: self.look_deleted.emit(chapter) if chapter != _USUAL else None)
        self.error.dismissed.connect(self.error.hide)
        self._studio.thumbs.arrived.connect(lambda _names: (self.takes.viewport().update(), self.looks.viewport().update()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._member is not None:
            self.show_member(self._member, self._chapters)
            self._retell()

    # who is shown

    def show_member(self, member: Member, chapters: Mapping[int, str]) -> None:
        other = self._member is None or self._member.name != member.name
        self._member, self._chapters = member, chapters
        self._title.setText(member.name)
        self._about.setText(about_line(member))
        chosen = member.sheet
        self.sheet.show_sheet(chosen.picture if chosen else "", member.state, f"{spoken(member)} {about_line(member)}")
        self.lock.setVisible(chosen is not None)
        self.lock.set_text("cast.sheet.unlock" if chosen is not None and chosen.approved else "cast.sheet.lock")
        self.takes.tiles.show(sheet_tiles(member))
        self.looks.tiles.show(look_tiles(member, chapters))
        if other:
            self.wait_for_offer()
        self._show_error(member)
        self._retell()

    def _show_error(self, member: Member) -> None:
        failed = member.asked is not None and member.state in ("failed", "refused", "unknown")
        self.error.setVisible(failed)
        if failed and member.asked is not None and member.asked.error is not None:
            again = self.retry_wanted.emit if member.state == "failed" else None
            self.error.tell("cast.sheet.failed", member.asked.error, again, name=member.name)

    # the offer

    def wait_for_offer(self) -> None:
        self.offer, self._sure = None, False
        self._retell()

    def show_offer(self, offer: SheetOffer) -> None:
        self.offer, self._sure = offer, False
        self._retell()

    def _retell(self) -> None:
        member, offer = self._member, self.offer
        drawing = member is not None and member.state in ("drawing", "waiting")
        self.draw.setEnabled(member is not None and not drawing)
        again = member is not None and bool(member.sheets)
        self.draw.set_icon("redraw" if again else "brush")
        if drawing:
            unsay(self.draw.setText, tell("cast.sheet.under_way"))
        elif offer is None:
            unsay(self.draw.setText, tell("redraw.counting"))
        else:
            key = "cast.sheet.sure" if self._sure else "cast.sheet.again" if again else "cast.sheet.draw"
            unsay(self.draw.setText, tell(key, price=about_words(offer.micros)))
        self.draw.updateGeometry()
        self.note.setText(self._note(member, offer))

    def _note(self, member: Member | None, offer: SheetOffer | None) -> str:
        told = []
        if self._sure and offer is not None:
            told.append(tell("redraw.ask_above", limit=dollars(offer.limit_micros)))
        elif member is not None and member.sheet is not None:
            told.append(tell("cast.sheet.kept" if member.sheet.approved else "cast.sheet.loose"))
        if offer is not None and offer.task.artist != DRAFT:
            name = provider_name(offer.task.artist)
            told.append(f"{name} · {offer.model}" if offer.model else name)
        return tell("cast.note.join").join(told)

    def _press(self) -> None:
        """What is dearer than the person's limit is asked about once more."""
        if self.offer is None:
            return
        if self.offer.must_ask and not self._sure:
            self._sure = True
            self._retell()
            QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))
            return
        self._sure = False
        self.draw_wanted.emit(self.offer)

    def _lock(self) -> None:
        if self._member is not None and self._member.sheet is not None:
            self.lock_wanted.emit(self._member.sheet)

    # pictures of the tiles

    def _sheet_picture(self, tile: Tile, _size: QSize, _ratio: float) -> QPixmap | None:
        return self._studio.thumbs.pixmap(tile.picture)

    def _face(self, tile: Tile, size: QSize, ratio: float) -> QPixmap | None:
        if tile.face:
            return self._faces.pixmap(tile.picture, min(size.width(), size.height()), ratio)
        return self._studio.thumbs.pixmap(tile.picture)


def sheet_tiles(member: Member) -> list[Tile]:
    """All sheets, the newest last as in a panel's take strip; then the tile to which a photo or sketch is dropped."""
    tiles = [_sheet_tile(sheet, at) for at, sheet in enumerate(member.sheets, 1)]
    return [*tiles, Tile(_MORE, tell("cast.clean.open"), last="img", spoken=tell("cast.clean.open"))]


def _sheet_tile(sheet: SheetCard, number: int) -> Tile:
    price = tell("price.free") if sheet.price_micros == 0 else tell("price.unknown")
    if sheet.price_micros:
        price = dollars(sheet.price_micros)
    made = tell("cast.sheet.cleaned") if sheet.original else provider_name(sheet.artist)
    sign = "past" if sheet.approved else ""
    said = [tell("cast.sheet.number", n=number), made, price]
    said += [tell("takes.in_use")] if sheet.chosen else []
    said += [tell("cast.state.approved")] if sheet.approved else []
    return Tile(sheet.id, str(number), f"{price} · {made}", sheet.picture, sign, sheet.chosen, spoken=". ".join(said))


def look_tiles(member: Member, chapters: Mapping[int, str]) -> list[Tile]:
    """How they look at first, then what changes; each with a picture of it, if one is drawn."""
    one, last = member.one, max(chapters, default=1)
    first = min(chapters, default=1)
    ends = one.looks[0].chapter - 1 if one.looks else last
    tiles = []
    if not one.looks or ends >= first:
        card = best_panel(member, range(first, ends + 1)) if one.looks else None
        picture = card.picture if card is not None and member.sheet is None else member.face
        title = tell("cast.look.usual")
        about = tell("cast.look.whole") if not one.looks else _chapters(first, ends)
        tiles.append(Tile(_USUAL, title, about, picture or "", "", not one.looks, face=member.sheet is not None, fills=True))
    for at, look in enumerate(one.looks):
        tiles.append(_look_tile(member, look, until(one.looks, at, last)))
    return [*tiles, Tile(_MORE, tell("cast.look.add"), last="plus", spoken=tell("cast.look.add"))]


def _look_tile(member: Member, look: LookFrom, last: int) -> Tile:
    card = best_panel(member, range(look.chapter, last + 1))
    title = look.name or look_words(look.look) or look.appearance
    about = _chapters(look.chapter, last)
    told = f"{title}. {about}. {look.appearance}".rstrip(" .")
    return Tile(look.chapter, title, about, (card.picture if card else None) or "", fills=True, spoken=told)


def _chapters(first: int, last: int) -> str:
    return tell("cast.look.chapter", n=first) if first == last else tell("cast.look.chapters", first=first, last=last)
