"""A book on its way to the storage, or away from there: how much, how fast, and the brake."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.work.states import TaskState
from app.work.tasks import Progress
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Card, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Text
from ui.window.sharing.ink_bar import InkBar
from ui.window.sharing.standing import Shared, Stand, progress_words


class SendingCard(Card):
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("raised", "line")
        self._mark = Mark("drawing")
        self.title = Text(role="body", weight=600, wrap=True)
        self.bar = InkBar("share.progress")
        self.how_far = Text(role="label", colour="ink-2", wrap=True)
        self.note = Text("share.sending.note", "label", "ink-3", wrap=True)
        self.cancel = Button("share.cancel")
        self.cancel.clicked.connect(self.cancelled)
        line = row(self._mark, self.title, gap=8)
        line.setStretch(1, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        inside.addLayout(line)
        inside.addWidget(self.bar)
        inside.addWidget(self.how_far)
        inside.addWidget(self.note)
        inside.addLayout(row(self.cancel, None))

    def show_shared(self, stand: Stand, shared: Shared, progress: Progress | None) -> None:
        assert shared.task is not None
        waits = shared.task.state is TaskState.WAITING
        self._mark.set_state("paused" if shared.task.paused else "waiting" if waits else "drawing")
        say(self.title.setText, "share.paused" if shared.task.paused else "share.waiting" if waits else f"share.title.{stand}")
        self.bar.setVisible(stand is Stand.SENDING)
        self.note.setVisible(stand is Stand.SENDING)
        self.how_far.setVisible(stand is Stand.SENDING)
        self.show_progress(progress if progress is not None and progress.task_id == shared.task.id else None)

    def show_progress(self, progress: Progress | None) -> None:
        if progress is None:
            self.bar.set_share(0.0)
            say(self.how_far.setText, "share.building")
        elif progress.what == "bytes":
            self.bar.set_share(progress.done / progress.total if progress.total else 1.0)
            unsay(self.how_far.setText, progress_words(progress))
        else:
            self.bar.set_share(0.0)
            say(self.how_far.setText, "share.building.pages", n=progress.done, total=progress.total)
