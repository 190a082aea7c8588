"""The desk of the storyboard: spreads in reading order, panels dragged to other places. Only pages that are seen have items."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.book.page import Direction, Page, turns_after
from app.store.views import PanelCard
from ui.window.book.board.page_item import AddPageItem, PageItem, Shown, paint_ghost
from ui.window.book.board.pulling import has_handle, meant, pulled
from ui.window.book.board.spreads import FOOT, Drop, Plan, Spot, beside, drop_place, plan
from ui.window.book.looks import spoken
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour, on_page
from ui.window.theme.focus import BY_KEYBOARD
from ui.window.theme.scale import scaled
from ui.words import tell

_AHEAD = 300.0  # how far beyond what is seen pages have items
_EDGE = 36  # near the edge a drag scrolls
_CLEAR = 96  # at the foot, for the bar that floats there


class BoardDesk(QGraphicsView):
    chosen = Signal(object)  # id of the panel that is current now
    dropped = Signal(object)  # Drop
    opened = Signal(object)  # id of a panel to be worked on in the inspector
    page_wanted = Signal()  # a page is to be added at the end
    menu_wanted = Signal(object)  # QPoint on the screen
    stepped = Signal(object)  # Alt and an arrow: (1 or -1, whether by a page)
    deleted = Signal()
    resized = Signal(object)  # 1 or -1: the current panel was pulled larger or smaller by a handle

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene, parent)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.shown = shown
        self._pages: Sequence[Page] = ()
        self._cards: dict[int, PanelCard] = {}  # by number
        self._numbers: dict[int, int] = {}  # of panels by id
        self._direction = Direction.LEFT_TO_RIGHT
        self._plan = Plan((), (), 0.0, 0.0, 0.0)
        self._spots: dict[int, Spot] = {}
        self._items: dict[int, PageItem | AddPageItem] = {}  # by the page's place
        self._zoom = 1.0
        self._pressed: tuple[int, QPoint] | None = None  # a panel's id and where
        self._ghost: QPixmap | None = None
        self._pulled: QRectF | None = None  # the outline of the current frame while a handle of it is pulled
        self._over: Drop | None = None
        self._cursor = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.viewport().setBackgroundRole(ROLES["desk"])
        self.viewport().setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._fill())
        say(self.setAccessibleName, "board.name")
        say(self.viewport().setAccessibleName, "board.name")

    # what is shown

    def show_board(self, pages: Sequence[Page], cards: Sequence[PanelCard], direction: Direction) -> None:
        """cards: in reading order. The place on the desk and the current panel stay, where that is still there."""
        card = self.current()
        before = (card.page, card.place) if card else None
        self._pages, self._direction = pages, direction
        self._cards = dict(enumerate(cards, 1))
        self._numbers = {card.id: number for number, card in self._cards.items()}
        self.shown.cards = self._cards
        if self.shown.current not in self._numbers:
            self.shown.current = cards[0].id if cards else None
        self._arrange()
        card = self.current()
        if before is not None and card is not None and before != (card.page, card.place):
            self._show_current()

    def set_zoom(self, zoom: float) -> None:
        self._zoom = min(2.5, max(0.5, zoom))
        self._arrange()
        self._show_current()

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def items_made(self) -> int:
        return len(self._items)

    def refresh(self) -> None:
        """Roughs came, prices or marks are others."""
        for item in self._items.values():
            item.update()

    def _arrange(self) -> None:
        self._plan = plan(self._pages, self._direction, float(self.viewport().width()), self._zoom, FOOT - 20 + scaled(20))
        self._spots = {spot.page: spot for spot in self._plan.spots}
        self._scene.setSceneRect(QRectF(0, 0, self._plan.width, self._plan.height + _CLEAR))
        self._scene.clear()
        self._items.clear()
        self._fill()

    def _fill(self) -> None:
        """Items for the pages that are seen, and for no others."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        spots = {spot.page: spot for spot in self._plan.seen(seen.top() - _AHEAD, seen.bottom() + _AHEAD)}
        for at in [one for one in self._items if one not in spots]:
            self._scene.removeItem(self._items.pop(at))
        for at, spot in spots.items():
            if at not in self._items:
                item = self._item(spot)
                item.setPos(spot.left, spot.top)
                self._scene.addItem(item)
                self._items[at] = item

    def _item(self, spot: Spot) -> PageItem | AddPageItem:
        size = QSizeF(spot.width, spot.height)
        if spot.page >= len(self._pages):
            return AddPageItem(size)
        page = self._pages[spot.page]
        right = self._direction is Direction.LEFT_TO_RIGHT
        return PageItem(page, size, self.shown, turns=turns_after(page.number, self._direction), corner_right=right)

    # where one is

    def current(self) -> PanelCard | None:
        number = self._numbers.get(self.shown.current) if self.shown.current is not None else None
        return self._cards.get(number) if number is not None else None

    def go_to(self, panel_id: int | None) -> None:
        if panel_id not in self._numbers:
            return
        self.shown.current = panel_id
        self._show_current()
        self.refresh()
        self._tell_current()
        self.chosen.emit(panel_id)

    def _show_current(self) -> None:
        card = self.current()
        box = self._box_of(card) if card else None
        if box is not None:
            self.ensureVisible(box.adjusted(0, -24, 0, 36 + _CLEAR), 8, 8)

    def _box_of(self, card: PanelCard) -> QRectF | None:
        """Where its frame lies on the desk."""
        at = card.page - 1
        spot = self._spots.get(at)
        if spot is None or at >= len(self._pages) or card.place > len(self._pages[at].frames):
            return None
        box = self._pages[at].frames[card.place - 1].box
        left, top = spot.left + box.left * spot.width, spot.top + box.top * spot.height
        return QRectF(left, top, box.width * spot.width, box.height * spot.height)

    def place_of(self, panel_id: int) -> QPoint | None:
        """The middle of its frame in the viewport."""
        number = self._numbers.get(panel_id)
        box = self._box_of(self._cards[number]) if number else None
        return self.mapFromScene(box.center()) if box is not None else None

    def _tell_current(self) -> None:
        """A screen reader hears what the current frame shows."""
        card = self.current()
        told = tell("board.name") if card is None else f"{spoken(card)} {card.panel.seen or card.panel.text}".strip()
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # by keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard(yes=event.reason() in BY_KEYBOARD)
        self._tell_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_keyboard(yes=False)

    def _by_keyboard(self, *, yes: bool) -> None:
        self.shown.keyboard = yes
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        upright = key in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if key in steps:
            by = -steps[key] if not upright and self._direction is Direction.RIGHT_TO_LEFT else steps[key]
            self._by_keyboard(yes=True)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.stepped.emit((by, upright))
            else:
                self._step(by, upright=upright)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._cards:
            self.go_to(self._cards[1 if key == Qt.Key.Key_Home else len(self._cards)].id)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.shown.current is not None:
            self.opened.emit(self.shown.current)
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif key == Qt.Key.Key_Menu:
            self._menu_at_current()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int, *, upright: bool) -> None:
        card = self.current()
        if card is None:
            return
        beside_it = self._nearest(card, by) if upright else self._cards.get(self._numbers[card.id] + by)
        if beside_it is not None:
            self.go_to(beside_it.id)

    def _nearest(self, card: PanelCard, by: int) -> PanelCard | None:
        """The frame above or below on the desk."""
        own = self._box_of(card)
        if own is None:
            return None
        number = self._numbers[card.id]
        near = [self._cards[one] for one in range(max(1, number - 60), min(len(self._cards), number + 60) + 1) if one != number]
        placed = [(one, box) for one in near if (box := self._box_of(one)) is not None]
        further = [(one, box) for one, box in placed if (box.top() >= own.bottom() - 2 if by > 0 else box.bottom() <= own.top() + 2)]
        return min(further, key=lambda pair: _far(own, pair[1]), default=(None, None))[0]

    def _step_page(self, by: int) -> None:
        card = self.current()
        at = card.page - 1 + by if card else 0
        if 0 <= at < len(self._pages) and self._pages[at].frames:
            self.go_to(self._cards[self._pages[at].frames[0].panel].id)

    def _menu_at_current(self) -> None:
        spot = self.place_of(self.shown.current) if self.shown.current is not None else None
        if spot is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(spot))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self._panel_at(event.pos())
        if found is not None:
            self.go_to(found)
            self.menu_wanted.emit(event.globalPos())

    # by mouse

    def _page_at(self, spot: QPoint) -> tuple[int, PageItem | AddPageItem, QPointF] | None:
        where = self.mapToScene(spot)
        for at, item in self._items.items():
            inside = where - item.pos()
            size = item.boundingRect() if isinstance(item, AddPageItem) else item.sheet()
            if size.contains(inside):
                return at, item, inside
        return None

    def _panel_at(self, spot: QPoint) -> int | None:
        found = self._page_at(spot)
        if found is None or not isinstance(found[1], PageItem):
            return None
        number = found[1].panel_at(found[2])
        return self._cards[number].id if number in self._cards else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        spot = event.position().toPoint()
        self._by_keyboard(yes=False)
        if (own := self._handled(spot)) is not None:
            self._pulled = own
            return
        found = self._panel_at(spot)
        if found is not None:
            self._pressed = found, spot
            self.go_to(found)
        elif (page := self._page_at(spot)) is not None and isinstance(page[1], AddPageItem):
            self.page_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._pulled is not None and (own := self._own_box()) is not None:
            self._pulled = pulled(own, spot)
            self.viewport().update()
            return
        if self._pressed is None:
            over = Qt.CursorShape.OpenHandCursor if self._panel_at(spot) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(Qt.CursorShape.SizeAllCursor if self._handled(spot) is not None else over)
            return
        panel, start = self._pressed
        if self._ghost is None and (spot - start).manhattanLength() < QApplication.startDragDistance():
            return
        if self._ghost is None:
            self._lift(panel)
        self._cursor = spot
        self._over = self._drop_at(spot, panel)
        for item in self._items.values():
            if isinstance(item, AddPageItem):
                item.target = self._over is not None and self._over.place == 0
                item.update()
        if spot.y() > self.viewport().height() - _EDGE:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + _EDGE // 2)
        elif spot.y() < _EDGE:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - _EDGE // 2)
        self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        over, dragging, own = self._over, self._ghost is not None, self._own_box()
        by = meant(own, self._pulled) if own is not None and self._pulled is not None else 0
        self.end_drag()
        if by:
            self.resized.emit(by)
        if dragging and over is not None:
            self.dropped.emit(over)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._panel_at(event.position().toPoint())
        if found is not None:
            self.opened.emit(found)

    def end_drag(self) -> bool:
        """Nothing is let go anywhere; whether anything was dragged."""
        dragging = self._ghost is not None or self._pulled is not None
        self._pressed = self._ghost = self._over = self._pulled = None
        self.shown.dragged = None
        self.viewport().unsetCursor()
        self.refresh()
        self.viewport().update()
        return dragging

    def _own_box(self) -> QRectF | None:
        """The current frame in the viewport."""
        card = self.current()
        box = self._box_of(card) if card else None
        return QRectF(self.mapFromScene(box).boundingRect()) if box is not None else None

    def _handled(self, spot: QPoint) -> QRectF | None:
        """The current frame, where one of its handles is at that place."""
        box = self._own_box()
        return box if box is not None and has_handle(box, spot) else None

    def _lift(self, panel: int) -> None:
        card = self._cards[self._numbers[panel]]
        box = self._box_of(card) or QRectF(0, 0, 60, 60)
        self._ghost = self.viewport().grab(self.mapFromScene(box).boundingRect())
        self.shown.dragged = panel
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.refresh()

    def _drop_at(self, spot: QPoint, panel: int) -> Drop | None:
        found = self._page_at(spot)
        if found is None:
            return None
        at, item, inside = found
        if isinstance(item, AddPageItem):
            return Drop(panel, len(self._pages), 0)
        size = item.sheet()
        number = self._numbers[panel]
        place = drop_place(item.page.frames, number, inside.x() / size.width(), inside.y() / size.height(), self._direction)
        return Drop(panel, self._pages[at].number, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pulled is not None:
            outline = QPainter(self.viewport())
            outline.setPen(QPen(on_page("handle"), 2, Qt.PenStyle.DashLine))
            outline.drawRect(self._pulled)
        if self._ghost is None:
            return
        painter = QPainter(self.viewport())
        self._paint_mark(painter)
        paint_ghost(painter, self._ghost, self._cursor)

    def _paint_mark(self, painter: QPainter) -> None:
        """Where it would go."""
        over = self._over
        item = self._items.get(over.page - 1) if over is not None and over.place else None
        if over is None or not isinstance(item, PageItem):
            return
        mark = beside(item.page.frames, over.place, self._numbers[over.panel], self._direction)
        if mark is not None:
            box = item.box(mark).translated(item.pos())
            painter.fillRect(self.mapFromScene(box).boundingRect().adjusted(-1, -1, 1, 1), colour("shu-line"))

    # room

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()
        else:
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.refresh()


def _far(one: QRectF, other: QRectF) -> float:
    down, across = abs(other.center().y() - one.center().y()), abs(other.center().x() - one.center().x())
    return down + 2 * across
