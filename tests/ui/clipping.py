"""Finds text that is cut off, on any window, by looking at where it is drawn.

Every visible widget is drawn alone into an SVG, which says of each text where it stands and in which font: that of labels and buttons as
well as what is painted by hand. A text is clipped when its ink leaves its widget, or what its widget lies in; when two texts of a widget
lie on each other; or when it is shortened and neither tooltip nor accessible text have the whole of it. What can be scrolled to is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

SVG = "{http://www.w3.org/2000/svg}"
SLACK = 1.5  # a soft edge of a letter, or its overhang
OVERLAP = 3.0


@dataclass(frozen=True, slots=True)
class Clip:
    """One text that cannot be read as a whole: which, why, and where it is."""

    text: str
    why: str
    place: str  # the widgets of ours around it, innermost last
    module: str  # of the innermost one that is no mere part of the kit

    def __str__(self) -> str:
        return f"{self.place}: “{self.text}” {self.why}"


@dataclass(frozen=True, slots=True)
class Drawn:
    text: str
    ink: QRectF  # in its widget
    shortened: bool


def clips_of(window: QWidget) -> list[Clip]:
    """All clipped texts of what is visible of a window, each once."""
    found: dict[tuple[str, str], Clip] = {}
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            for text, why in _clipped_in(widget):
                place, module = _place(widget)
                found.setdefault((place, text), Clip(text, why, place, module))
    return list(found.values())


def _clipped_in(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget.parent(), QGraphicsView) or _is_written_in(widget):
        return
    if isinstance(widget, QComboBox):
        yield from _combo(widget)
        return
    drawn = drawn_in(widget)
    for one in drawn:
        if one.shortened:
            if not _told_elsewhere(widget, one):
                yield one.text, "is shortened, and nothing says the whole of it"
        elif why := _leaves(widget, one.ink) or _leaves_item(widget, one):
            yield one.text, why
    for one, other in combinations(drawn, 2):
        both = one.ink.intersected(other.ink)
        if both.width() > OVERLAP and both.height() > OVERLAP:
            yield one.text, f"lies on “{other.text}”"


def _is_written_in(widget: QWidget) -> bool:
    """Fields scroll with the text; their height alone can be wrong, which the field's own hint knows."""
    holder = widget.parent()
    return isinstance(holder, (QPlainTextEdit, QTextEdit, QAbstractSpinBox)) or (isinstance(widget, QLineEdit) and bool(widget.text()))


def _combo(box: QComboBox) -> Iterator[tuple[str, str]]:
    """The style clips what is chosen to the field."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box)
    needed = QFontMetricsF(box.font()).horizontalAdvance(box.currentText())
    if needed > field.width() + SLACK and box.currentText() not in (box.toolTip(), box.accessibleDescription()):
        yield box.currentText(), f"needs {needed:.0f} px, has {field.width()}"
    elif QFontMetricsF(box.font()).tightBoundingRect(box.currentText()).height() > field.height() + SLACK:
        yield box.currentText(), f"is higher than {field.height()} px"


# ---------------------------------------------------------------- what is drawn where


def drawn_in(widget: QWidget) -> list[Drawn]:
    """The texts a widget itself draws, its children left out."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(widget.size())
    paper.setResolution(96)
    QWidget.render(widget, paper, QPoint(), QRegion(), QWidget.RenderFlag(0))  # a graphics view has another of that name
    data = buffer.data().data()
    if b"<text" not in data:
        return []
    return [_drawn(text, group) for group in ElementTree.fromstring(data).iter(f"{SVG}g") for text in group.findall(f"{SVG}text")]


def _drawn(text: ElementTree.Element, group: ElementTree.Element) -> Drawn:
    words = (text.text or "").removeprefix("\n").strip()
    face = QFont(text.get("font-family", "").strip("'\""))
    face.setPixelSize(max(1, round(float(text.get("font-size", "12")))))
    face.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    ink = QFontMetricsF(face).tightBoundingRect(words)
    ink.translate(float(text.get("x", "0")), float(text.get("y", "0")))
    turned = QTransform(*(float(part) for part in group.get("transform", "matrix(1,0,0,1,0,0)")[7:-1].split(",")))
    return Drawn(words, turned.mapRect(ink), words.endswith("…"))


# ---------------------------------------------------------------- what is cut off


def _leaves(widget: QWidget, ink: QRectF) -> str:
    """Why a text cannot be seen as a whole; empty when it can."""
    free_x, free_y = _scrolls(widget.parentWidget(), widget)  # what is beyond the edge of one can be scrolled to
    box = QRectF(ink)
    holder: QWidget | None = widget
    while holder is not None:
        room = QRectF(holder.rect())
        if not free_x and (box.left() < room.left() - SLACK or box.right() > room.right() + SLACK):
            return f"needs {box.left():.0f} … {box.right():.0f} of {room.width():.0f} px in {type(holder).__name__}"
        if not free_y and (box.top() < room.top() - SLACK or box.bottom() > room.bottom() + SLACK):
            return f"needs {box.top():.0f} … {box.bottom():.0f} of {room.height():.0f} px of height in {type(holder).__name__}"
        if holder.isWindow():
            return ""
        above = holder.parentWidget()
        box.translate(QRectF(holder.geometry()).topLeft())
        if above is not None:
            x, y = _scrolls(above.parentWidget(), above)
            free_x, free_y = free_x or x, free_y or y
        holder = above
    return ""


def _leaves_item(widget: QWidget, one: Drawn) -> str:
    """Of a table or list: whether the text goes on where its neighbour is."""
    view = widget.parent()
    if isinstance(view, QHeaderView):
        cell = _section(view, one.text)
    elif isinstance(view, QAbstractItemView):
        cell = view.visualRect(view.indexAt(one.ink.topLeft().toPoint() + QPoint(1, round(one.ink.height() / 2))))
    else:
        return ""
    if cell.isEmpty() or (one.ink.left() >= cell.left() - SLACK and one.ink.right() <= cell.right() + 1 + SLACK):
        return ""
    return f"needs {one.ink.width():.0f} px, its cell is {cell.width()} wide"


def _section(head: QHeaderView, title: str) -> QRect:
    """The section of that title."""
    for section in range(head.count()):
        if head.model().headerData(section, head.orientation()) == title and not head.isSectionHidden(section):
            return QRect(head.sectionViewportPosition(section), 0, head.sectionSize(section), head.height())
    return QRect()


def _scrolls(area: QWidget | None, inside: QWidget | None) -> tuple[bool, bool]:
    """Whether what is beyond the edge of a scroll area's viewport can be scrolled to, sideways and downwards."""
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not inside:
        return False, False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if isinstance(area, QHeaderView):
        return True, False
    return area.horizontalScrollBarPolicy() != off, area.verticalScrollBarPolicy() != off


def _told_elsewhere(widget: QWidget, one: Drawn) -> bool:
    """A shortened text is fine where pointing at it, or a screen reader, tells the whole; some end in dots by themselves."""
    own = getattr(widget, "text", None)
    if callable(own) and one.text in str(own()):
        return True
    start = one.text.removesuffix("…").strip()
    return any(told and start in " ".join(told.split()) for told in _wholes(widget, one.ink))


def _wholes(widget: QWidget, ink: QRectF) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    view = widget.parent()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText() if widget.accessibleName() else ""
    if isinstance(view, QHeaderView):
        place = view.logicalIndexAt(ink.center().toPoint())
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(view.model().headerData(place, view.orientation(), role) or "")
    elif isinstance(view, QAbstractItemView):
        index = view.indexAt(ink.center().toPoint())
        first = index.siblingAtColumn(0) if isinstance(view, (QTableView, QTreeView)) else index  # which tells of the whole row
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            yield from (str(index.data(role) or ""), str(first.data(role) or ""))


def _place(widget: QWidget) -> tuple[str, str]:
    names: list[str] = [type(widget).__name__]
    module = type(widget).__module__
    holder = widget.parentWidget()
    while holder is not None:
        above = type(holder).__module__
        if above.startswith("ui."):
            names.append(type(holder).__name__)
            if not module.startswith("ui.") or module.startswith("ui.window.kit."):
                module = above
        holder = holder.parentWidget()
    return " › ".join(reversed(names)), module
