"""The left column: the chapters, what making some of them costs, and where the sentences of the whole story went."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.money import about_words, dollars
from ui.window.book.telling.chapter_list import ChapterList, ChapterModel
from ui.window.book.telling.chapter_rows import ChapterRow
from ui.window.book.telling.coverage_box import CoverageBox
from ui.window.book.telling.offers import MakingOffer
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.words import tell, tell_n


class OutlinePane(Ground):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.model = ChapterModel()
        self.list = ChapterList(self.model)
        self.menu_button = icon_button("dots", "telling.chapter.menu")
        self.coverage = CoverageBox("telling.coverage")
        self.make = Button("telling.make.counting", Kind.PLAIN)
        self._note = Text(role="caption", colour="ink-3", wrap=True)
        self._offer: MakingOffer | None = None
        self._count = 0
        self.sure = False
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, 10, 12, 12)
        foot.setSpacing(6)
        self.make.setSizePolicy(self.make.sizePolicy().Policy.Expanding, self.make.sizePolicy().Policy.Fixed)
        foot.addWidget(self.make)
        foot.addWidget(self._note)
        self._foot.hide()
        box = QVBoxLayout()
        box.setContentsMargins(16, 12, 16, 14)
        box.addWidget(self.coverage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = row(Text("telling.chapters", "label", "ink-2", weight=600), None, self.menu_button, margins=(16, 8, 8, 6))
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._foot)
        whole.addWidget(Line())
        whole.addLayout(box)

    def show_rows(self, rows: list[ChapterRow]) -> None:
        self.model.show(rows)

    # making the chosen ones

    def ask_to_make(self, count: int) -> None:
        """0: nothing is to be made."""
        self._count, self._offer, self.sure = count, None, False
        self._foot.setVisible(count > 0)
        self._tell()

    def show_offer(self, offer: MakingOffer | None) -> None:
        self._offer, self.sure = offer, False
        self._tell()

    def ask_first(self) -> None:
        """Dear: the button says it once more before it does it."""
        self.sure = True
        self._tell()
        QAccessible.updateAccessibility(QAccessibleEvent(self._note, QAccessible.Event.Alert))

    def _tell(self) -> None:
        offer = self._offer
        self.make.setEnabled(offer is not None)
        if offer is None:
            unsay(self.make.setText, tell("telling.make.counting"))
            self._note.setText("")
        else:
            price = about_words(offer.micros)
            words = tell("telling.make.sure", price=price) if self.sure else tell_n("telling.make", self._count, price=price)
            unsay(self.make.setText, words)
            limit = tell("redraw.ask_above", limit=dollars(offer.limit_micros))
            self._note.setText(limit if self.sure else tell_n("telling.make.about", offer.panels))
        self.make.updateGeometry()
        self.make.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
