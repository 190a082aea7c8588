"""Who is asked when a service cannot or will not: nobody, until the person says so, because a paid one costs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ai.catalogue import Role
from app.commands.services import ROLES
from app.settings import Settings
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, Ground, row
from ui.window.kit.grounds import column as column_of
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.window.settings.keeping import Keeping
from ui.window.theme.colours import ROLES as GROUNDS

_ROW = 32


class OrderList(QListWidget):
    """The services of a role in their order; the ticked ones are asked. Alt and arrows move one, Space ticks it."""

    reordered = Signal()

    def __init__(self, role: Role, offered: tuple[str, ...], chosen: tuple[str, ...]) -> None:
        super().__init__()
        say(self.setAccessibleName, f"settings.order.{role}")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for name in (*chosen, *(one for one in offered if one not in chosen)):
            item = QListWidgetItem(provider_name(name))
            item.setSizeHint(QSize(0, _ROW))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setFixedHeight(_ROW * max(1, self.count()))
        self.setBackgroundRole(GROUNDS["surface"])
        self.viewport().setBackgroundRole(GROUNDS["surface"])
        self.itemChanged.connect(lambda _item: self.reordered.emit())
        self.model().rowsMoved.connect(lambda *_: self.reordered.emit())

    def names(self) -> tuple[str, ...]:
        items = [self.item(at) for at in range(self.count())]
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() == Qt.CheckState.Checked)

    def move(self, by: int) -> None:  # type: ignore[override]  # a widget is never moved by one number
        at = self.currentRow()
        if at >= 0 and 0 <= at + by < self.count():
            item = self.takeItem(at)
            self.insertItem(at + by, item)
            self.setCurrentRow(at + by)
            self.reordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class OrderPage(Ground):
    def __init__(self, keeping: Keeping, offered: dict[Role, tuple[str, ...]]) -> None:
        super().__init__("chrome")
        self._keeping = keeping
        self.lists: dict[Role, OrderList] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(10)
        inside.addWidget(Text("settings.order", "title"))
        inside.addWidget(Text("settings.order.about", "body", "ink-2", wrap=True))
        for role in ROLES:
            inside.addSpacing(8)
            inside.addWidget(self._of(role, offered[role]))
        inside.addStretch(1)

    def _of(self, role: Role, offered: tuple[str, ...]) -> QWidget:
        chosen = self._keeping.now.fall_backs.artist if role == "artist" else self._keeping.now.fall_backs.writer
        listed = OrderList(role, offered, chosen)
        listed.reordered.connect(lambda: self._keep(role))
        self.lists[role] = listed
        up, down = (
            Button("settings.order.up", Kind.QUIET, size="control-small"),
            Button("settings.order.down", Kind.QUIET, size="control-small"),
        )
        up.clicked.connect(lambda: listed.move(-1))
        down.clicked.connect(lambda: listed.move(1))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row(Text(f"settings.order.{role}", "label", "ink-2", weight=600), None, up, down))
        card = Card("surface", "line")
        card.setLayout(column_of(listed, margins=(6, 4, 6, 4)))
        column.addWidget(card)
        return whole

    def _keep(self, role: Role) -> None:
        names = self.lists[role].names()

        def made(now: Settings) -> Settings:
            changed = replace(now.fall_backs, artist=names) if role == "artist" else replace(now.fall_backs, writer=names)
            return replace(now, fall_backs=changed)

        self._keeping.change(made)
