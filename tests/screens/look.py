"""What can be wrong with any screen, whatever it shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QGraphicsView,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.window.kit.buttons import Button, Kind

ENOUGH = 4.5
SLACK = 1


def red_buttons(window: QMainWindow, sheet: QWidget | None) -> list[str]:
    """The filled red ones a person can press: with a sheet open, only those of the sheet."""
    within = sheet or window
    return [one.text() for one in within.findChildren(Button) if one.kind is Kind.PRIMARY and one.isVisible() and one.isEnabled()]


def sticking_out(window: QWidget) -> list[str]:
    """Widgets beyond the edge of the window, or beyond that of a column that does not scroll sideways."""
    found, told = [], set[QWidget]()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow() or widget.size().isEmpty():
            continue
        if widget.parentWidget() in told:  # that it sticks out too says nothing more
            told.add(widget)
            continue
        area = _scrolling(widget, window)
        if isinstance(area, QAbstractItemView | QGraphicsView | QPlainTextEdit | QTextEdit):
            continue  # their insides are theirs
        holder = area.viewport() if area is not None else window
        box = QRect(widget.mapTo(holder, QPoint()), widget.size())
        room = holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if area is not None and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            continue
        if box.left() < room.left() or box.right() > room.right() or (area is None and not room.contains(box)):
            told.add(widget)
            found.append(f"{type(widget).__name__} at {box.getRect()} of {holder.width()} × {holder.height()}")
    return found


def _scrolling(widget: QWidget, window: QWidget) -> QAbstractScrollArea | None:
    """What scrolls it, if anything does."""
    holder: QWidget | None = widget
    while holder is not None and holder is not window:
        above = holder.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is holder:
            return above if holder is not widget else _scrolling(above, window)
        holder = above
    return None


def pale_texts(window: QWidget) -> list[str]:
    """Labels whose colour does not stand out from their ground."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.isEnabled() or not label.text().strip():
            continue
        ratio = contrast(label.palette().color(label.foregroundRole()), _ground(label))
        if ratio < ENOUGH:
            found.append(f"“{label.text()[:40]}” {ratio:.2f}")
    return found


def _ground(widget: QWidget) -> QColor:
    """The colour of the nearest thing under it that is painted."""
    for under in _under(widget):
        own = under.property("ground")
        if isinstance(own, QColor):
            return own
        if under.autoFillBackground():
            return under.palette().color(under.backgroundRole())
    return widget.window().palette().color(QPalette.ColorRole.Window)


def _under(widget: QWidget) -> Iterator[QWidget]:
    one: QWidget | None = widget
    while one is not None:
        yield one
        one = one.parentWidget()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG's."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(of: QColor) -> float:
    return 0.2126 * _linear(of.redF()) + 0.7152 * _linear(of.greenF()) + 0.0722 * _linear(of.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)


def colours_in(picture: QImage) -> int:
    """How many colours a picture has, coarsely: an empty one has one."""
    small = picture.scaled(160, 120)
    return len({small.pixel(x, y) & 0xF0F0F0 for x in range(small.width()) for y in range(small.height())})


def brightness(picture: QImage) -> float:
    """0 to 255, of the whole picture."""
    small = picture.scaled(32, 32).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(QColor(small.pixel(x, y)).red() for x in range(32) for y in range(32)) / 1024
