"""Small faces for the list: the first head of a model sheet's lower row, or the head of a panel's picture."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from ui.window.book.cast.members import Head
from ui.window.pictures import Thumbs

_LOOKED_AT = 96  # pixels of the longer side: enough to tell ink from paper
_INK = 128
_KEPT = 400
_AROUND = 1.3
_LOWEST_ROW, _HIGHEST_ROW = 0.4, 0.75  # shares of the height between which the row of whole figures ends


def head_box(image: QImage) -> QRect:
    """The square around the first drawing of the lower row; the whole picture where there are no two rows."""
    small = image.scaled(QSize(_LOOKED_AT, _LOOKED_AT), Qt.AspectRatioMode.KeepAspectRatio).convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = small.width(), small.height()
    pixels, step = bytes(small.constBits()), small.bytesPerLine()
    lines = [pixels[y * step : y * step + wide] for y in range(high)]
    inked = [min(line) < _INK for line in lines]
    border = next((y for y in range(round(high * _HIGHEST_ROW), round(high * _LOWEST_ROW), -1) if not inked[y]), None)
    if border is None or not any(inked[:border]) or not any(inked[border:]):
        return image.rect()
    first = _first_run([min(line[x] for line in lines[border:]) < _INK for x in range(wide)])
    rows = [y for y in range(border, high) if min(lines[y][first.start : first.stop]) < _INK]
    return _square(image, wide, first, range(rows[0], rows[-1] + 1))


def _first_run(inked: Sequence[bool]) -> range:
    """The first stretch of columns with ink; a gap of one is none."""
    start = inked.index(True)
    end = start
    while end + 1 < len(inked) and any(inked[end + 1 : end + 3]):
        end += 1
    return range(start, end + 1)


def _square(image: QImage, wide: int, columns: range, rows: range) -> QRect:
    scale = image.width() / wide
    side = round(max(len(columns), len(rows)) * scale * 1.12)
    middle = round((columns.start + columns.stop) / 2 * scale)
    top = round(rows.start * scale - side * 0.06)
    return QRect(middle - side // 2, top, side, side).intersected(image.rect())


def _around(image: QImage, head: Head) -> QRect:
    """The square around a head, with a little of what is around it."""
    left, top, right, bottom = head
    side = round(max((right - left) * image.width(), (bottom - top) * image.height()) * _AROUND)
    middle, centre = (left + right) / 2 * image.width(), (top + bottom) / 2 * image.height()
    return QRect(round(middle - side / 2), round(centre - side / 2), side, side).intersected(image.rect())


class Faces:
    """Cut out once a picture and size."""

    def __init__(self, thumbs: Thumbs) -> None:
        self._thumbs = thumbs
        self._kept: OrderedDict[tuple[str, int, Head | None], QPixmap] = OrderedDict()

    def pixmap(self, name: str, side: int, ratio: float, head: Head | None = None) -> QPixmap | None:
        """None until the picture is here. head: where it is, if that is known."""
        key = name, round(side * ratio), head
        if key in self._kept:
            return self._kept[key]
        whole = self._thumbs.pixmap(name)
        if whole is None:
            return None
        image = whole.toImage()
        cut = image.copy(head_box(image) if head is None else _around(image, head)).scaled(
            QSize(key[1], key[1]), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        face = QPixmap.fromImage(cut.copy((cut.width() - key[1]) // 2, 0, key[1], key[1]))
        face.setDevicePixelRatio(ratio)
        self._kept[key] = face
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return face
