"""Pencil roughs of panels that have no picture: drawn in a child process, one at a time, newest wish first."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.book.following import drawn_from
from app.book.storyboard import Panel
from app.commands.roughs import rough
from app.errors import WorkFailed
from ui.window.book.facts import BookFacts
from ui.window.studio import Studio

_KEPT = 400
_AT_ONCE = 2


class Roughs(QObject):
    """`pixmap(panel)` gives what is there, else asks for it; `arrived` says that one came. A panel that changes gets another."""

    arrived = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._facts: BookFacts | None = None
        self._here: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[str, Panel] = OrderedDict()
        self._loading: set[str] = set()
        self._keys: dict[int, tuple[Panel, str]] = {}

    def use(self, facts: BookFacts) -> None:
        if self._facts is None or (facts.head.id, facts.cast, facts.head.style) != (
            self._facts.head.id,
            self._facts.cast,
            self._facts.head.style,
        ):
            self._keys.clear()
            self._wanted.clear()
        self._facts = facts

    def pixmap(self, panel: Panel) -> QPixmap | None:
        key = self._key(panel)
        if key in self._here:
            self._here.move_to_end(key)
            return self._here[key]
        if key not in self._loading:
            self._wanted[key] = panel
            self._wanted.move_to_end(key)
            while len(self._wanted) > 48:  # what scrolled away long ago
                self._wanted.popitem(last=False)
            self._load_next()
        return None

    def _key(self, panel: Panel) -> str:
        known = self._keys.get(panel.number)
        if known is None or known[0] != panel:
            facts = self._facts
            name = f"{facts.head.id if facts else 0}:{panel.number}:{drawn_from(panel, facts.cast if facts else ())}"
            known = self._keys[panel.number] = (panel, name)
        return known[1]

    def _load_next(self) -> None:
        while self._wanted and len(self._loading) < _AT_ONCE and self._facts is not None:
            key, panel = self._wanted.popitem(last=True)
            self._loading.add(key)
            self._studio.start(self._load(key, panel, self._facts))

    async def _load(self, key: str, panel: Panel, facts: BookFacts) -> None:
        picture: QPixmap | None = None
        try:
            head = facts.head
            data = await self._studio.background.run_in_child(rough, panel, facts.cast, head.style, head.language)
            picture = QPixmap.fromImage(QImage.fromData(data))
        except WorkFailed:
            picture = None  # the simple one stays
        finally:
            self._loading.discard(key)
        self._here[key] = picture
        while len(self._here) > _KEPT:
            self._here.popitem(last=False)
        self.arrived.emit()
        self._load_next()
