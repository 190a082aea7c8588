"""Every icon and state mark, drawn from its SVG in the colour asked for. Kept, because drawing one takes longer than showing it."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from ui.window.theme.colours import Scheme, colour, scheme

# The state marks: shape first, then colour. The word beside them comes from `state.<name>`.
MARKS: dict[str, tuple[str, str]] = {
    "waiting": ("mark-wait", "ink-3"),
    "drawing": ("mark-draw", "ink"),
    "paused": ("mark-paused", "ink-2"),
    "done": ("mark-done", "done"),
    "failed": ("mark-failed", "failed"),
    "refused": ("mark-refused", "refused"),
    "unknown": ("mark-unknown", "unknown"),
    "stale": ("mark-stale", "warning"),
    "warning": ("mark-warn", "warning"),
    "half": ("mark-half", "ink"),
    "future": ("mark-fut", "ink-3"),
    "past": ("mark-done", "ink-2"),
    "cancelled": ("mark-cancelled", "ink-3"),
}


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, role: str, ratio: float, size: int = 16) -> QPixmap:
    """The icon `name` in the token colour `role`, `size` logical pixels wide, sharp on a screen of that ratio."""
    return _drawn(name, role, scheme(), ratio, size)


@lru_cache(maxsize=1024)
def _drawn(name: str, role: str, of: Scheme, ratio: float, size: int) -> QPixmap:
    svg = _source(name).replace("currentColor", colour(role).name()).replace("#DBD7CF", colour("line").name())
    if name.startswith("mark-") and of is Scheme.DARK:
        svg = svg.replace("#FFFFFF", colour("chrome").name())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def mark(state: str, ratio: float) -> QPixmap:
    name, role = MARKS[state]
    return pixmap(name, role, ratio, 14)


def icon(name: str, role: str = "ink-2") -> QIcon:
    """For menus and actions, which want a QIcon."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, role, ratio))
    return made
