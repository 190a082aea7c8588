"""The task dock: everything asked for, why it does not go on, and what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.store.views import TaskCard
from ui.window.board import OPEN, STUCK, Overview, TaskMove
from ui.window.kit.banner import Banner
from ui.window.kit.grounds import Ground, Line
from ui.window.kit.notes import EmptyState, ErrorCard
from ui.window.kit.speech import say
from ui.window.studio import Studio
from ui.window.tasks.alarms import LOOKS, Alarm, AlarmKind, alarm_of
from ui.window.tasks.deeds import Deeds
from ui.window.tasks.history import History
from ui.window.tasks.rows import ENDED, Deed, Query, Shown, arrange, counted, possible
from ui.window.tasks.table import TaskTableModel
from ui.window.tasks.tool_bar import TaskBar
from ui.window.tasks.view import TaskTable
from ui.window.tasks.words import task_name
from ui.words import tell

_EMPTY, _TABLE = 0, 1


class TaskDock(QDockWidget):
    urgent = Signal(bool)  # a banner of ours has the window's red button, or has it no longer

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tasks")
        say(self.setWindowTitle, "tasks.name")
        say(self.setAccessibleName, "tasks.name")
        self._studio = studio
        self._overview = Overview()
        self._alarm: Alarm | None = None
        self._stale = True
        self._urgent = False
        self._holders: dict[QWidget, QWidget] = {}
        self.deeds = Deeds(studio, parent)
        self.history = History(studio)
        self.model = TaskTableModel()
        self.table = TaskTable(self.model)
        self.bar = TaskBar()
        self.banner = Banner()
        self.error = ErrorCard()
        self._empty = EmptyState("tasks.empty")
        self._inside = QStackedWidget()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._inside.addWidget(self._empty)
        self._inside.addWidget(self.table)
        whole = Ground()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(Line())
        for note in (self.banner, self.error):
            around = QVBoxLayout()
            around.setContentsMargins(12, 8, 12, 8)
            around.addWidget(note)
            holder = self._holders[note] = QWidget()
            holder.setLayout(around)
            holder.hide()
            inside.addWidget(holder)
        inside.addWidget(self._inside, 1)
        self.setTitleBarWidget(QWidget())
        self.setWidget(whole)

    def _connect(self) -> None:
        self.table.asked.connect(lambda asked: self._menu(*asked))
        self.table.wanted.connect(lambda wanted: self.deeds.do(wanted[1], wanted[0]))
        self.table.shifted.connect(lambda shifted: self._shift(*shifted))
        self.table.near_end.connect(self.history.more)
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_error())
        self.model.moved.connect(lambda moved: self.deeds.move(*moved))
        self.error.dismissed.connect(lambda: self._put_away(self.error))
        self.banner.went.connect(self._answer)
        self.banner.other.connect(self._answer_otherwise)
        self.bar.asked.connect(self._look_for)
        self.bar.shut.connect(self.close)
        self.bar.held.connect(lambda: self.deeds.hold_all(held=not self._overview.paused))
        self.bar.retry.connect(self._retry_all)
        self.history.changed.connect(self._arrange)
        self._clock.timeout.connect(self.table.viewport().update)
        self.visibilityChanged.connect(self._seen)
        self._studio.news.tasks.connect(self._moved)
        self._studio.news.sending.connect(self.model.show_sending)
        self._studio.news.overview.connect(self._show)
        self._studio.news.relisted.connect(self._relisted)

    # what is shown

    def _moved(self, moves: tuple[TaskMove, ...]) -> None:
        self.history.take(moves)

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        self.bar.show_overview(overview, counted(overview))
        self._arrange()
        self._show_alarm()

    def _relisted(self) -> None:
        """Ended tasks may have come or gone; they are read while somebody looks."""
        self._stale = True
        self._seen()

    def _seen(self) -> None:
        if self.isVisible() and self._stale:
            self._stale = False
            self.history.look_again()
        self._run_clock()
        self._tell_urgency()

    def _arrange(self) -> None:
        rows = arrange(self._overview, self.history.cards(), self.history.query)
        self.model.show(rows, self._overview.read_at)
        self._empty.set_sentence("tasks.empty" if self.history.query == Query() else "tasks.none")
        self._inside.setCurrentIndex(_TABLE if rows else _EMPTY)
        self._run_clock()
        self._show_error()

    def _run_clock(self) -> None:
        running = self.isVisible() and any(task.running for task in self._overview.tasks)
        if running and not self._clock.isActive():
            self._clock.start()
        elif not running:
            self._clock.stop()

    def _look_for(self, query: Query) -> None:
        self.history.look_for(query)
        self._arrange()

    def _show_error(self) -> None:
        card = self.table.current()
        if card is None or card.error is None or card.state not in STUCK or card.stuck == card.unknown:
            self._put_away(self.error)
            return
        name = f"{task_name(card)} · {card.book_title}"
        self.error.tell("error.title.task", card.error, lambda: self.deeds.do(Deed.RETRY, card), name=name)
        self._holders[self.error].show()

    def _put_away(self, note: QWidget) -> None:
        note.hide()
        self._holders[note].hide()

    # what stands in the way

    @property
    def has_red(self) -> bool:
        """The window's red button is that of the banner."""
        return self._urgent

    def _show_alarm(self) -> None:
        alarm = alarm_of(self._overview)
        self._alarm = alarm
        self._tell_urgency()
        if alarm is None:
            self._put_away(self.banner)
            return
        self.banner.tell(LOOKS[alarm.kind], alarm.title, alarm.about, alarm.go, alarm.other)
        self._holders[self.banner].show()

    def _tell_urgency(self) -> None:
        urgent = self._alarm is not None and self.isVisible()
        if urgent != self._urgent:
            self._urgent = urgent
            self.urgent.emit(urgent)

    def _answer(self) -> None:
        alarm = self._alarm
        if alarm is None:
            return
        if alarm.kind in (AlarmKind.CRASHES, AlarmKind.LANE):
            self.deeds.hold_all(held=False)
        elif alarm.kind is AlarmKind.CAP:
            self.deeds.do(Deed.CAP, alarm.tasks[0])
        else:
            self.deeds.do_all(Deed.DRAW_AGAIN, alarm.tasks)

    def _answer_otherwise(self) -> None:
        if self._alarm is not None and self._alarm.kind is AlarmKind.UNKNOWN:
            self.deeds.do_all(Deed.SKIP, self._alarm.tasks)
        else:
            self.bar.choose(Shown.ALL)
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # what one does

    def begin_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def step_back(self) -> bool:
        """Escape: out of the search, then out of the dock; False when it is closed already."""
        if self.isHidden():
            return False
        search = self.bar.search
        if search.text() and search.hasFocus():
            search.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.hide()
        return True

    def _menu(self, card: TaskCard, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in possible(card):
            if deed in (Deed.CANCEL, Deed.DELETE):
                menu.addSeparator()
            menu.addAction(tell(f"tasks.{deed}"), partial(self.deeds.do, deed, card))
        menu.popup(spot)

    def _shift(self, card: TaskCard, by: int) -> None:
        """One place up or down among the open ones that are shown."""
        shown = [row.card.id for row in self.model.rows() if row.is_open]
        if card.state not in OPEN or not 0 <= (to := shown.index(card.id) + by) < len(shown):
            return
        if by < 0:
            self.deeds.move(card.id, shown[to])
        else:
            self.deeds.move(card.id, shown[to + 1] if to + 1 < len(shown) else None)

    def _retry_all(self) -> None:
        self._studio.start(self._retry_failed())

    async def _retry_failed(self) -> None:
        cards = await self._studio.read(self._studio.store.tasks.cards, None, 500, None, ENDED & STUCK)
        self.deeds.do_all(Deed.RETRY, [card for card in cards if card.stuck > card.unknown])
