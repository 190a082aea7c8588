"""Export & Share: at the left what, in the middle what it will look like, at the right how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from app.store.publications import Publication
from app.store.views import PanelCard
from app.work.tasks import Progress
from ui.window.book.facts import BookFacts
from ui.window.kit.buttons import Button
from ui.window.kit.buttons import Kind as ButtonKind
from ui.window.kit.grounds import Line, scrolling
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import unsay
from ui.window.kit.text import Elided
from ui.window.sharing.file_options import FileOptions
from ui.window.sharing.flows import Sharing
from ui.window.sharing.kind_list import KindList
from ui.window.sharing.kinds import KINDS, WEB, Content, Kind, Look, form_words, kind_of
from ui.window.sharing.leaves import Leaves
from ui.window.sharing.preview import Preview
from ui.window.sharing.standing import Stand, state_words
from ui.window.sharing.web_options import WebOptions
from ui.window.studio import Studio
from ui.window.theme.scale import widened
from ui.words import tell


class ExportSheet(Sheet):
    ordered = Signal(object)  # (format, path)
    settings_wanted = Signal()  # where books are published shall be set up
    chosen = Signal(str)  # format, or "web": what to begin with the next time

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        sharing: Sharing,
        facts: BookFacts,
        cards: Sequence[PanelCard],
        folder: Path | None = None,
        form: str = "",
    ) -> None:
        """form: what was chosen the last time."""
        super().__init__(window, "share.title", (1004, 600))
        self._studio, self._sharing, self._head = studio, sharing, facts.head
        unsay(self.about.setText, facts.head.title)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = folder or Path(documents or str(Path.home()))
        content = Content(tuple(cards), bool(facts.written), bool(facts.cast))
        self._kind: Kind = KINDS[0]
        self._reading = self._read_again = False
        self._code: QPixmap | None = None
        self.kinds = KindList()
        self.leaves = Leaves(studio, facts, cards)
        self.leaves.setParent(self)
        self.preview = Preview(self.leaves)
        self.files = FileOptions(facts.head, content, len(facts.pages))
        self.web = WebOptions(content)
        self._where = Elided(role="body", colour="ink-2")
        self.go = Button(kind=ButtonKind.PRIMARY)
        self._build()
        self._connect()
        self.choose(kind_of(form or KINDS[0].name), form)

    def _build(self) -> None:
        self._options = QStackedWidget()
        for part in (self.files, self.web):
            self._options.addWidget(scrolling(part, "surface"))
        self._options.setFixedWidth(widened(404))
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        side = scrolling(self.kinds)
        side.setFixedWidth(widened(246))
        both.addWidget(side)
        both.addWidget(Line(upright=True))
        both.addWidget(self.preview, 1)
        both.addWidget(Line(upright=True))
        both.addWidget(self._options)
        self.body.addLayout(both)
        self.change = Button("export.folder", ButtonKind.QUIET)
        self.cancel = Button("new.cancel")
        self.foot.addWidget(self._where, 1)
        for button in (self.change, self.cancel, self.go):
            self.foot.addWidget(button)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.files.changed.connect(self._say)
        self.web.changed.connect(self._say)
        self.web.settings_wanted.connect(self.settings_wanted)
        self.web.link.copied.connect(lambda: self._with_newest(self._sharing.copy_link))
        self.web.link.opened.connect(lambda: self._with_newest(self._sharing.open_link))
        self.web.link.code_wanted.connect(lambda _on: self._show_code())
        self.web.link.stopped.connect(lambda: self._sharing.stop(self._head.id))
        self.web.link.forgotten.connect(lambda: self._sharing.forget(self._head.id))
        self.web.sending.cancelled.connect(self._cancel_sending)
        self.change.clicked.connect(self._ask_folder)
        self.cancel.clicked.connect(self.close_sheet)
        self.go.clicked.connect(self._go)
        self._sharing.changed.connect(self._stands_otherwise)
        self._sharing.progressed.connect(self._progressed)

    # what is chosen

    def choose(self, kind: Kind, form: str = "") -> None:
        self._kind = kind
        self.kinds.show_kind(kind)
        if kind is not WEB:
            self.files.show_kind(kind, form)
        self._options.setCurrentIndex(1 if kind is WEB else 0)
        self._sharing.shown_book = self._head.id if kind is WEB else None
        self._say()
        self._show_code()

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def target(self) -> Path:
        return self.files.target(self._folder)

    def set_folder(self, folder: Path) -> None:
        self._folder = folder
        self._say()

    def _say(self) -> None:
        web = self._kind is WEB
        self.change.setVisible(not web)
        if web:
            self._say_web()
        else:
            self._where.setText(str(self.target))
            self._offer("export.go", self.files.verdict.why_not, format=form_words(self.files.form))
        address = self.web.shared.link or (self.web.target.address("") if self.web.target is not None else "")
        self.preview.show_kind(self._kind, "" if web else self.files.form, address if web else "")

    def _say_web(self) -> None:
        stand, drawn = self.web.stand, self.leaves.count(Look.PANELS)
        self._where.setText("")
        self.cancel.set_text("close" if stand in (Stand.PUBLISHED, Stand.SENDING, Stand.REMOVING) else "new.cancel")
        if stand in (Stand.SENDING, Stand.REMOVING) and self.go.hasFocus():
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button goes from under the finger
        self.go.setVisible(stand not in (Stand.SENDING, Stand.REMOVING))
        words = {Stand.NOT_SET_UP: "share.set_up", Stand.READY: "share.publish", Stand.BROKEN_OFF: "share.publish.on"}
        self._offer(words.get(stand, "share.publish.again"), "" if drawn or stand is Stand.NOT_SET_UP else "export.none")

    def _offer(self, words: str, why_not: str, **facts: object) -> None:
        """The one red button."""
        if self._kind is not WEB:
            self.cancel.set_text("new.cancel")
            self.go.show()
        self.go.set_text(words, **facts)
        self.go.setEnabled(not why_not)
        self.go.set_hint(why_not or words, **({} if why_not else facts))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tell("export.to"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.set_folder(Path(path)))
        dialog.open()

    # what is done

    def _go(self) -> None:
        if self._kind is not WEB:
            self.chosen.emit(self.files.form)
            self.ordered.emit((self.files.form, self.target))
            self.close_sheet()
        elif self.web.stand is Stand.NOT_SET_UP:
            self.settings_wanted.emit()
        elif self.web.target is not None:
            self.chosen.emit(WEB.name)
            self._sharing.publish(self._head.id, self.web.target)

    def _with_newest(self, do: Callable[[Publication], None]) -> None:
        if self.web.newest is not None:
            do(self.web.newest)

    def _cancel_sending(self) -> None:
        if self.web.shared.task is not None:
            self._sharing.cancel(self.web.shared.task.id, self._head.id)

    # how it stands on the web

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sharing.shown_book = self._head.id if self._kind is WEB else None
        self._look()  # the settings may be others now

    def _first_stop(self) -> QWidget:
        """Whoever only wants to save it presses Enter."""
        return self.go if self.go.isEnabled() and self.go.isVisible() else self.kinds.rows[self._kind.name]

    def close_sheet(self) -> None:
        self._sharing.shown_book = None
        super().close_sheet()

    def _stands_otherwise(self, book_id: int) -> None:
        if book_id == self._head.id:
            self._look()

    def _look(self) -> None:
        """One look at a time; what changes meanwhile is looked at once more."""
        if self._reading:
            self._read_again = True
        else:
            self._reading = True
            self._studio.start(self._read())

    async def _read(self) -> None:
        try:
            shared = await self._sharing.read(self._head.id)
        finally:
            if isValid(self):
                self._reading = False
        if not isValid(self):
            return
        task = shared.task
        self.web.use(self._studio.program.settings.storage, shared, self._sharing.progress_of(task.id) if task else None)
        self.web.show_problem(self._go)
        self.kinds.rows[WEB.name].set_fact(*self._standing())
        self._say()
        code = await self._sharing.code(shared.link) if shared.link else None
        if not isValid(self):
            return
        self._code = code
        self._show_code()
        if self._read_again:
            self._read_again = False
            self._look()

    def _show_code(self) -> None:
        wanted = self._kind is WEB and self.web.link.code.isChecked()
        self.preview.show_code(self._code if wanted else None)

    def _standing(self) -> tuple[str, str]:
        stand = self.web.stand
        marks = {Stand.PUBLISHED: "done", Stand.SENDING: "drawing", Stand.REMOVING: "drawing", Stand.BROKEN_OFF: "warning"}
        return state_words(stand, self.web.newest), marks.get(stand, "")

    def _progressed(self, progress: Progress) -> None:
        task = self.web.shared.task
        if task is not None and progress.task_id == task.id:
            self.web.sending.show_progress(progress)
