"""Pages: balloons moved, sized and reworded, art moved inside its frame.

Each function gives an edit; nothing is changed before it is applied. A panel is named by its id, a balloon by its line.
The art is not drawn anew, and the script's lines stay as they are.
Templates of pages are `commands.storyboard.set_rows`.
"""

from __future__ import annotations

from app.book import balloons
from app.book.by_hand import BalloonName, Focus, Point
from app.book.storyboard import Panel
from app.commands.edits import Edit
from app.store.edits import State
from app.store.store import Store


def move_balloon(store: Store, panel_id: int, name: BalloonName, middle: Point) -> Edit:
    """middle: in 0..1 of the frame. When it is lettered, all of the balloon stays inside the frame."""
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-move", panel_id, panel, balloons.move(panel, name, middle))


def resize_balloon(store: Store, panel_id: int, name: BalloonName, middle: Point, size: Point) -> Edit:
    """The words are broken anew and as large as they go in."""
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-resize", panel_id, panel, balloons.resize(panel, name, middle, size))


def move_tail(store: Store, panel_id: int, name: BalloonName, tail: Point | None) -> Edit:
    """None: to the mouth of whoever speaks."""
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-tail", panel_id, panel, balloons.point(panel, name, tail))


def change_balloon_text(store: Store, panel_id: int, name: BalloonName, text: str) -> Edit:
    """What is printed; the line of the script stays as it is. "": the line's own words."""
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-text", panel_id, panel, balloons.say(panel, name, text))


def hide_balloon(store: Store, panel_id: int, name: BalloonName) -> Edit:
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-hide", panel_id, panel, balloons.hide(panel, name))


def show_balloon(store: Store, panel_id: int, name: BalloonName) -> Edit:
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-show", panel_id, panel, balloons.hide(panel, name, hidden=False))


def reset_balloon(store: Store, panel_id: int, name: BalloonName) -> Edit:
    """As it is placed by itself, with the line's own words."""
    panel = _panel(store, panel_id)
    return _edit(store, "balloon-reset", panel_id, panel, balloons.reset(panel, name))


def set_focus(store: Store, panel_id: int, focus: Focus | None) -> Edit:
    """Which part of the art its frame shows; None: around the heads."""
    panel = _panel(store, panel_id)
    return _edit(store, "panel-focus", panel_id, panel, balloons.set_focus(panel, focus))


def _panel(store: Store, panel_id: int) -> Panel:
    return store.panels.card(panel_id).panel


def _edit(store: Store, name: str, panel_id: int, before: Panel, after: Panel) -> Edit:
    was, now = ((), ()) if before == after else (((panel_id, before),), ((panel_id, after),))
    return Edit(name, store.panels.book_of(panel_id), State(panels=was), State(panels=now))
