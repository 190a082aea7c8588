"""Small pictures for lists: decoded off the GUI thread, newest wish first, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.store.pictures import Pictures
from workers.background import Background

ROOM_BYTES = 256 << 20
AT_ONCE = 2
LONGEST = 512
_LARGE = "large "  # before the names of those made of the picture itself


class Thumbs(QObject):
    """`pixmap(name)` gives the picture if it is here, else asks for it; `arrived` says that some came."""

    arrived = Signal(object)  # set[str]

    def __init__(self, pictures: Pictures, background: Background, start: Callable[[Coroutine[Any, Any, None]], None]) -> None:
        super().__init__()
        self._pictures, self._background, self._start = pictures, background, start
        self._here: OrderedDict[str, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._loading: set[str] = set()
        self._broken: set[str] = set()

    def pixmap(self, name: str) -> QPixmap | None:
        known = self._here.get(name)
        if known is not None:
            self._here.move_to_end(name)
            return known
        if name not in self._loading and name not in self._broken:
            self._wanted[name] = None
            self._wanted.move_to_end(name)
            self._load_next()
        return None

    def large(self, name: str) -> QPixmap | None:
        """The same, made of the picture itself: for what is shown larger than a thumbnail is."""
        return self.pixmap(_LARGE + name)

    def keep_only(self, names: set[str]) -> None:
        """Forget wishes for pictures that scrolled away."""
        for name in [one for one in self._wanted if one not in names]:
            del self._wanted[name]

    def _load_next(self) -> None:
        while self._wanted and len(self._loading) < AT_ONCE:
            name, _ = self._wanted.popitem(last=True)
            self._loading.add(name)
            self._start(self._load(name))

    async def _load(self, name: str) -> None:
        plain = name.removeprefix(_LARGE)
        small, large = self._pictures.thumb_path(plain), self._pictures.path(plain)
        first, second = (small, large) if plain == name else (large, small)
        try:
            image = await self._background.run(read_image, first, second, LONGEST)
        finally:
            self._loading.discard(name)
        if image.isNull():
            self._broken.add(name)
        else:
            self._keep(name, QPixmap.fromImage(image))
            self.arrived.emit({plain})
        self._load_next()

    def _keep(self, name: str, picture: QPixmap) -> None:
        self._here[name] = picture
        self._bytes += _size(picture)
        while self._bytes > ROOM_BYTES and len(self._here) > 1:
            _, oldest = self._here.popitem(last=False)
            self._bytes -= _size(oldest)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * max(1, picture.depth() // 8)


def read_image(first: Path, second: Path, longest: int) -> QImage:
    """The first, made small, or the second where the first is gone: thumbnail and picture. A null image when neither can be read."""
    for path in (first, second):
        if not path.exists():
            continue
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > longest:
            reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            return image
    return QImage()
