"""Pages on a desk: one, a spread or a strip, as they were composed, at any zoom. What is done with them is its canvas's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.book.page import Direction, Page
from app.store.views import PanelCard
from ui.window.book.pages.grips import on_page
from ui.window.book.pages.items import BalloonItem, SheetItem, draw_number, rect
from ui.window.book.pages.pictures import Composed, PagePictures
from ui.window.book.pages.spreads import WIDE, Plan, Way, beside, plan, spread_of
from ui.window.kit.speech import say
from ui.window.pictures import Thumbs
from ui.window.theme.colours import ROLES

_MARGIN, _FOOT = 16, 34  # pixels of the screen around what fills it
_ROOMY = 1500  # from this width of the desk on, the neighbours are seen
_WITH_NEIGHBOURS = 0.8  # how much of the desk the pages take that are worked on
_STEP = 1.2
_MOST = 4.0
_FULL = 1600 / WIDE  # a pixel of the exported page is one of the screen
_SETTLE_MS = 120  # after zooming, before pages are composed at the new size


class PagesDesk(QGraphicsView):
    turned = Signal(object)  # place of the page that is worked on now
    zoomed = Signal()

    def __init__(self, pictures: PagePictures, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        self.items_of = QGraphicsScene()
        super().__init__(self.items_of, parent)
        self.items_of.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._pictures, self._thumbs = pictures, thumbs
        self._pages: Sequence[Page] = ()
        self._cards: Mapping[int, PanelCard] = {}
        self._direction = Direction.LEFT_TO_RIGHT
        self.way, self.at = Way.SPREAD, 0
        self._plan: Plan | None = None
        self._zoom: float | None = None  # None: as much as fills the window
        self.sheets: dict[int, SheetItem] = {}  # by the page's place
        self.balloons: list[BalloonItem] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._wish)
        self._dress()
        pictures.arrived.connect(self.came)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.viewport().setBackgroundRole(ROLES["desk"])
        self.viewport().setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        say(self.setAccessibleName, "pages.name")
        say(self.viewport().setAccessibleName, "pages.name")

    def mark(self) -> None:
        """What is chosen lies elsewhere on the screen now."""

    def leave_pages(self) -> None:
        """Other pages are worked on from now on."""

    # what is shown

    def show_pages(self, pages: Sequence[Page], cards: Mapping[int, PanelCard], direction: Direction) -> None:
        """cards: by number. The place on the desk and what is chosen stay, where they are still there."""
        same = tuple(self._pages) == tuple(pages) and direction is self._direction
        self._pages, self._cards, self._direction = pages, cards, direction
        self.at = min(self.at, max(0, len(pages) - 1))
        if not same or self._plan is None:
            self._lay()
        for place, sheet in self.sheets.items():
            if self._pictures.is_current(sheet.page.number):
                self._lay_balloons(place)
        self._wish()
        self.mark()

    def set_way(self, way: Way) -> None:
        self.way, self._zoom = way, None
        self._lay()
        self._wish()

    def go_to(self, at: int) -> None:
        """The page at a place of the book, with what is seen beside it."""
        if not 0 <= at < len(self._pages):
            return
        shown = self.worked_on()
        self.at = at
        if self.way is Way.STRIP:
            self._scroll_to_page()
        elif at not in shown or self.way is Way.PAGE:
            self.leave_pages()
            self._lay()
            self._wish()
        self.turned.emit(at)

    def turn(self, by: int) -> None:
        self.go_to(beside(self.at, by, len(self._pages), self.way, self._direction))

    def worked_on(self) -> tuple[int, ...]:
        """The places of the pages that fill the window, in reading order."""
        if not self._pages:
            return ()
        if self.way is Way.STRIP:
            return tuple(sorted(self.sheets)) or (self.at,)
        return spread_of(self.at, len(self._pages), self._direction) if self.way is Way.SPREAD else (self.at,)

    def page(self, at: int) -> Page | None:
        return self._pages[at] if 0 <= at < len(self._pages) else None

    @property
    def direction(self) -> Direction:
        return self._direction

    def composed(self, number: int) -> Composed | None:
        return self._pictures.latest(number)

    def card(self, panel: int) -> PanelCard | None:
        return self._cards.get(panel)

    def _lay(self) -> None:
        for item in [*self.sheets.values(), *self.balloons]:
            self.items_of.removeItem(item)
        self.sheets, self.balloons = {}, []
        if not self._pages:
            self._plan = None
            return
        roomy = self.viewport().width() >= _ROOMY
        self._plan = plan([page.aspect for page in self._pages], self.at, self.way, self._direction, neighbours=roomy)
        self.items_of.setSceneRect(rect(self._plan.whole).adjusted(-20, -20, 20, 60))
        self._fill()
        self._fit()

    def _fill(self) -> None:
        """Items for the pages that are seen; a strip may be long."""
        if self._plan is None:
            return
        seen = self.mapToScene(self.viewport().rect()).boundingRect().adjusted(0, -WIDE, 0, WIDE)
        own = self.worked_on()
        for spot in self._plan.spots:
            near = self.way is not Way.STRIP or seen.intersects(rect(spot.box)) or spot.page == self.at
            if near and spot.page not in self.sheets:
                item = SheetItem(
                    self._pages[spot.page],
                    spot.box,
                    self._pictures.latest,
                    self.thumb,
                    quiet=self.way is not Way.STRIP and spot.page not in own,
                )
                self.items_of.addItem(item)
                self.sheets[spot.page] = item
                self._lay_balloons(spot.page)
            elif not near and spot.page in self.sheets:
                self._forget_balloons(spot.page)
                self.items_of.removeItem(self.sheets.pop(spot.page))

    def _lay_balloons(self, at: int) -> None:
        self._forget_balloons(at)
        sheet = self.sheets[at]
        composed = self._pictures.latest(sheet.page.number)
        if composed is None or sheet.quiet:
            return
        for balloon in composed.laid.balloons:
            item = BalloonItem(balloon, on_page(balloon.box, sheet.box), sheet)
            self.items_of.addItem(item)
            self.balloons.append(item)

    def _forget_balloons(self, at: int) -> None:
        for item in [one for one in self.balloons if one.sheet is self.sheets.get(at)]:
            self.items_of.removeItem(item)
            self.balloons.remove(item)

    def thumb(self, panel: int) -> QPixmap | None:
        card = self._cards.get(panel)
        return self._thumbs.pixmap(card.picture) if card is not None and card.picture else None

    def came(self, number: int) -> None:
        """A page was composed."""
        for at, sheet in self.sheets.items():
            if sheet.page.number == number:
                sheet.page = self._pages[at] if at < len(self._pages) else sheet.page
                self._lay_balloons(at)
                sheet.update()
        self.mark()
        if not self._pictures.is_current(number):
            self._wish()

    def refresh(self) -> None:
        self.viewport().update()

    # zoom

    @property
    def scale_now(self) -> float:
        """Pixels of the screen a unit of the desk."""
        return self.transform().m11()

    @property
    def percent(self) -> int:
        """100 when a page is as wide as it is exported, on this screen."""
        return round(100 * self.scale_now / _FULL)

    def zoom_by(self, steps: int) -> None:
        self._set_zoom(self.scale_now * _STEP**steps)

    def zoom_full(self) -> None:
        self._set_zoom(_FULL)

    def zoom_fit(self) -> None:
        self._zoom = None
        self._fit()
        self._wish()

    def _set_zoom(self, scale: float) -> None:
        self._zoom = min(_MOST, max(0.08, scale))
        self._apply(self._zoom)
        self._settle.start()

    def _fit(self) -> None:
        if self._plan is None:
            return
        focus = self._plan.focus
        room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_FOOT)
        beside_it = self._plan.whole.width > focus.width
        across = room.width() * (_WITH_NEIGHBOURS if beside_it else 1.0) / focus.width
        fitting = min(across, 0.8) if self.way is Way.STRIP else min(across, room.height() / focus.height)
        self._apply(max(0.05, fitting) if self._zoom is None else self._zoom)
        if self.way is Way.STRIP:
            self._scroll_to_page()
        else:
            self.centerOn((focus.left + focus.right) / 2, (focus.top + focus.bottom) / 2 + 8 / self.scale_now)

    def _apply(self, scale: float) -> None:
        fits = self._zoom is None and self.way is not Way.STRIP
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        self.resetTransform()
        self.scale(scale, scale)
        self.mark()
        self.zoomed.emit()

    def _scroll_to_page(self) -> None:
        if self._plan is not None and self.way is Way.STRIP:
            top = self._plan.spots[self.at].box.top
            self.verticalScrollBar().setValue(self.mapFromScene(0, top).y() + self.verticalScrollBar().value() - _MARGIN)

    def _scrolled(self) -> None:
        """The page in the middle of the window is the one that is worked on."""
        if self.way is not Way.STRIP or self._plan is None:
            return
        self._fill()
        self._settle.start()
        middle = self.mapToScene(self.viewport().rect().center()).y()
        found = next((at for at, sheet in self.sheets.items() if sheet.box.top <= middle < sheet.box.bottom), self.at)
        if found != self.at:
            self.at = found
            self.turned.emit(found)

    def _wish(self) -> None:
        """The pages that are worked on first, then those beside them, then those one turns to next; sharp at this zoom."""
        wide = round(WIDE * self.scale_now * self.devicePixelRatioF())
        own = self.worked_on()
        order = sorted(self.sheets, key=lambda at: (at not in own, abs(at - self.at)))
        ahead = [at for at in range(own[-1] + 1, own[-1] + 3) if at < len(self._pages)] if own else []
        self._pictures.wish([(self._pages[at].number, wide) for at in dict.fromkeys((*order, *ahead))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= _ROOMY) != (event.size().width() >= _ROOMY):
            self._lay()
        else:
            self._fit()
        self._settle.start()

    def drawForeground(self, painter: QPainter, _seen: QRectF | object) -> None:
        """Page numbers under the sheets, as large at any zoom."""
        painter.save()
        painter.resetTransform()
        for sheet in self.sheets.values():
            foot = self.mapFromScene(rect(sheet.box).bottomLeft())
            wide = round(sheet.box.width * self.scale_now)
            draw_number(painter, QRectF(foot.x(), foot.y() + 6, wide, 20), str(sheet.page.number))
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.refresh()
