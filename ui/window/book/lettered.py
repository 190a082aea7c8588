"""Takes with the story's words over them, made off the GUI thread and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.book.page import Direction
from app.book.storyboard import Panel
from app.book.text import Language
from app.steps.letter_panel import lettered
from app.store.views import TakeCard
from ui.window.studio import Studio

KEPT = 24


@dataclass(frozen=True, slots=True)
class Reading:
    """In what way and language a book's words are read."""

    direction: Direction
    language: Language


class LetteredTakes(QObject):
    """`arrived` carries the id of a take that `picture` has now."""

    arrived = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._made: OrderedDict[tuple[int, Direction], QPixmap] = OrderedDict()
        self._wished: set[tuple[int, Direction]] = set()
        self._making: set[tuple[int, Direction]] = set()

    def picture(self, take: TakeCard, reading: Reading) -> QPixmap | None:
        """The lettered picture; None until it is made."""
        return self._made.get((take.id, reading.direction))

    def sketch(self, take: TakeCard, reading: Reading) -> QPixmap | None:
        """What can be shown of it at once: the small one as long as the large one is not made."""
        return self.picture(take, reading) or self._studio.thumbs.pixmap(take.picture)

    def wish(self, takes: Sequence[TakeCard], panel: Panel, reading: Reading) -> None:
        """Make these, and forget what was wished for before."""
        self._wished = {(take.id, reading.direction) for take in takes}
        for take in takes:
            key = (take.id, reading.direction)
            if key not in self._made and key not in self._making:
                self._making.add(key)
                self._studio.start(self._make(key, take, panel, reading))

    async def _make(self, key: tuple[int, Direction], take: TakeCard, panel: Panel, reading: Reading) -> None:
        try:
            image = await self._image(key, take, panel, reading)
        finally:
            self._making.discard(key)
        if image is not None and not image.isNull():
            self._keep(key, QPixmap.fromImage(image))
            self.arrived.emit(take.id)

    async def _image(self, key: tuple[int, Direction], take: TakeCard, panel: Panel, reading: Reading) -> QImage | None:
        """None where it is no longer wished for."""
        background = self._studio.background
        picture = await self._studio.read(self._studio.store.pictures.read, take.picture)
        if panel.lines and key in self._wished:
            picture = await background.run_in_child(lettered, picture, panel, take.marks, reading.direction, reading.language)
        return await background.run(QImage.fromData, picture) if key in self._wished else None

    def _keep(self, key: tuple[int, Direction], picture: QPixmap) -> None:
        self._made[key] = picture
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
