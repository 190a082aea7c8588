"""The storyboard: panels and pages moved, changed, cut and joined. Each function gives an edit; nothing is changed before it is applied.

A panel is named by its id; a page by its number. What a changed panel was drawn as stays; it is stale where it shows something else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.book import storyboard_edits as board_edits
from app.book.following import main_names
from app.book.layout import Rows
from app.book.page import Page
from app.book.storyboard import Actor, Angle, Panel, Shot, Weight
from app.book.storyboard_edits import NEW, Board, Settled, Told, board_of, settled
from app.commands.edits import Edit, news, olds
from app.errors import BadInput
from app.store.edits import State
from app.store.store import Store
from app.store.storyboards import Ends
from app.store.views import PanelCard

# ------------------------------------------------------------------ one panel


def set_shot(store: Store, panel_id: int, shot: Shot) -> Edit:
    return _change(store, "panel-shot", panel_id, lambda panel: replace(panel, shot=shot))


def set_angle(store: Store, panel_id: int, angle: Angle) -> Edit:
    return _change(store, "panel-angle", panel_id, lambda panel: replace(panel, angle=angle))


def set_weight(store: Store, panel_id: int, weight: Weight) -> Edit:
    return _change(store, "panel-weight", panel_id, lambda panel: replace(panel, weight=weight))


def describe(store: Store, panel_id: int, seen: str) -> Edit:
    """What is to be seen, in the person's words; "" for the story's own."""
    return _change(store, "panel-seen", panel_id, lambda panel: replace(panel, seen=" ".join(seen.split())))


def put_in(store: Store, panel_id: int, name: str) -> Edit:
    """Somebody more is seen. Raises BadInput "panel-crowded"."""

    def with_name(panel: Panel) -> Panel:
        here = any(actor.character == name for actor in panel.actors)
        return panel if here else replace(panel, actors=(*panel.actors, Actor(name)))

    return _change(store, "panel-cast", panel_id, with_name)


def take_away(store: Store, panel_id: int, name: str) -> Edit:
    """Somebody is seen no longer; what they say is said all the same."""

    def without(panel: Panel) -> Panel:
        return replace(panel, actors=tuple(actor for actor in panel.actors if actor.character != name))

    return _change(store, "panel-cast", panel_id, without)


def move(store: Store, panel_id: int, page: int, place: int) -> Edit:
    """To a page of its chapter, as its panel number `place` (from 1). Raises BadInput "page-full", "panel-other-chapter"."""
    return _edit(store, "panel-move", panel_id, lambda at: board_edits.move(at.board, at.number, at.leaf(page), place - 1))


def move_to_new_page(store: Store, panel_id: int, page: int) -> Edit:
    """To a page of its own behind a page of its chapter. Raises BadInput "panel-other-chapter"."""
    return _edit(store, "panel-move", panel_id, lambda at: board_edits.move_to_new_page(at.board, at.number, at.leaf(page) + 1))


def delete(store: Store, panel_id: int) -> Edit:
    """Its takes are kept for the way back. Raises BadInput "panel-last", and "panel-busy" when it is applied while the panel is drawn."""
    return _edit(store, "panel-delete", panel_id, lambda at: board_edits.delete(at.board, at.number))


def add(store: Store, panel_id: int, seen: str = "") -> Edit:
    """A panel of the person's own behind another. Raises BadInput "page-full"."""
    return _edit(store, "panel-add", panel_id, lambda at: board_edits.add(at.board, at.number, seen))


def split(store: Store, panel_id: int, line: int | None = None) -> Edit:
    """Two panels of one, the second from a line on (its place in the panel, from 0) or from the middle. The takes stay with the first."""
    return _edit(store, "panel-split", panel_id, lambda at: board_edits.split(at.board, at.number, at.told, line))


def merge(store: Store, panel_id: int) -> Edit:
    """A panel and the next one; the takes are those of the first. Raises BadInput "panels-apart"."""
    return _edit(store, "panel-merge", panel_id, lambda at: board_edits.merge(at.board, at.number, at.told))


def move_lines(store: Store, panel_id: int, line: int, *, forward: bool) -> Edit:
    """A line and those behind it to the next panel, or it and those before it to the one before. Raises BadInput "line-stays"."""
    return _edit(store, "panel-lines", panel_id, lambda at: board_edits.move_lines(at.board, at.number, line, at.told, forward=forward))


# ------------------------------------------------------------------ pages


def break_page(store: Store, panel_id: int) -> Edit:
    """The panel begins a page."""
    return _edit(store, "page-break", panel_id, lambda at: board_edits.break_before(at.board, at.number))


def join_pages(store: Store, panel_id: int) -> Edit:
    """The panel's page and the next one of its chapter. Raises BadInput "page-full"."""
    return _edit(store, "page-join", panel_id, lambda at: board_edits.join_page(at.board, at.own_leaf))


def add_page(store: Store, panel_id: int, seen: str = "") -> Edit:
    """A page behind the panel's, with a panel of the person's own on it."""
    return _edit(store, "page-add", panel_id, lambda at: board_edits.add_page(at.board, at.own_leaf, seen))


def set_rows(store: Store, panel_id: int, rows: Rows) -> Edit:
    """How many panels stand in each row of the panel's page; () as they ask."""
    return _edit(store, "page-rows", panel_id, lambda at: board_edits.set_rows(at.board, at.own_leaf, rows))


def per_page(store: Store, panel_id: int, count: int) -> Edit:
    """About so many panels on each page of the panel's chapter."""
    return _edit(store, "page-count", panel_id, lambda at: board_edits.per_page(at.board, count))


# ------------------------------------------------------------------ how


@dataclass(frozen=True, slots=True)
class _At:
    """A panel's chapter as the edits see it."""

    board: Board
    number: int
    first_page: int
    told: Told

    @property
    def own_leaf(self) -> int:
        return board_edits.leaf_of(self.board, self.number)

    def leaf(self, page: int) -> int:
        """Raises BadInput "panel-other-chapter"."""
        at = page - self.first_page
        if not 0 <= at < len(self.board.leaves):
            raise BadInput("panel-other-chapter", panel=self.number, page=page)
        return at


def _change(store: Store, name: str, panel_id: int, to: Callable[[Panel], Panel]) -> Edit:
    return _edit(store, name, panel_id, lambda at: board_edits.change(at.board, at.number, to))


def _edit(store: Store, name: str, panel_id: int, change: Callable[[_At], Board]) -> Edit:
    book_id, chapter = store.panels.book_of(panel_id), store.panels.card(panel_id).panel.chapter
    cards, pages = store.panels.cards(book_id, chapter), store.panels.pages(book_id, chapter)
    story, head = store.books.story(book_id), store.books.head(book_id)
    told = Told(story.text, story.language, store.books.script(book_id, chapter), main_names(store.books.cast(book_id)))
    board = board_of(chapter, (card.panel for card in cards), pages)
    number = next(card.panel.number for card in cards if card.id == panel_id)
    after = change(_At(board, number, pages[0].number, told))
    drawn = {card.panel.number for card in cards if card.picture is not None}
    new = settled(board, pages, after, head.direction, drawn)
    before, now = _states(store, cards, pages, new)
    return Edit(name, book_id, before, now)


def _states(store: Store, cards: Sequence[PanelCard], pages: Sequence[Page], new: Settled) -> tuple[State, State]:
    """Only what differs, both ways."""
    ids = {card.panel.number: card.id for card in cards}
    fresh = store.panels.next_id() if any(old == NEW for old, _ in new.panels) else 0
    was: dict[int, Panel | None] = {card.id: card.panel for card in cards}
    now: dict[int, Panel | None] = {}
    for old, panel in new.panels:
        now[ids.get(old, fresh)] = panel
        fresh += old == NEW
    laid_was: dict[int, Page | None] = {page.number: page for page in pages}
    laid_now: dict[int, Page | None] = {page.number: page for page in new.pages}
    panels = [(one, was.get(one), now.get(one)) for one in {**was, **now} if was.get(one) != now.get(one)]
    moved = {panel.number for old, panel in new.panels if old != panel.number}  # they stand elsewhere, though their page looks the same
    places = {page.number for page in new.pages if any(frame.panel in moved for frame in page.frames)}
    laid = [(one, laid_was.get(one), laid_now.get(one)) for one in {**laid_was, **laid_now}]
    laid = [(one, old, now_) for one, old, now_ in laid if old != now_ or one in places]
    first, last = _ends([card.panel for card in cards], pages), _ends([panel for _, panel in new.panels], new.pages)
    ends = (first, last) if first != last else (None, None)
    return State(panels=olds(panels), pages=olds(laid), ends=ends[0]), State(panels=news(panels), pages=news(laid), ends=ends[1])


def _ends(panels: Sequence[Panel], pages: Sequence[Page]) -> Ends:
    return Ends(panels[0].chapter, max(panel.number for panel in panels), max(page.number for page in pages))
