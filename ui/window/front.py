"""The window as far as it is there at once: how it looks, what language it speaks, and a place to drop a story.

Nothing imported here may import the library's database: that takes longer than everything else a start does, and is done behind
the first picture of the window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ui.window.kit.grounds import Ground, Line, column
from ui.window.kit.speech import say_again
from ui.window.preferences import Preferences
from ui.window.theme.colours import height, smallest_window
from ui.window.theme.focus import bring_into_view
from ui.window.theme.look import SYSTEM, apply_theme
from ui.window.theme.motion import reduce_motion
from ui.words import tell, use_language

if TYPE_CHECKING:
    from ui.window.veil import DropVeil


def stories_in(mime: QMimeData) -> list[Path]:
    """The story files somebody drags, and books that were exported whole."""
    from app.stories.kinds import supported_suffixes
    from app.work.plan import BUNDLE

    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (*supported_suffixes(), f".{BUNDLE}")]


class Front(QMainWindow):
    seen = Signal()  # it is painted for the first time
    leaving = Signal()  # somebody wants to close it: it goes when the work behind it has ended

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._dropped: list[Path] = []  # before there was anything to take them
        self._dropped_text = ""
        self._screens = QStackedWidget()
        threshold = _Threshold()
        threshold.seen.connect(self.seen)
        self._screens.addWidget(threshold)
        self.setCentralWidget(self._screens)
        self._veil: DropVeil | None = None
        self.setAcceptDrops(True)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self.setMinimumSize(*smallest_window())
        self.setWindowTitle(f"{tell('library.name')} — {tell('app.name')}")
        if not self.restoreGeometry(preferences.geometry):
            self.resize(1440, 900)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What the keyboard leads to is scrolled to; under a pressed mouse nothing moves."""
        if now is not None and self.isAncestorOf(now) and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            bring_into_view(now)

    # language and appearance

    def set_language(self, code: str) -> None:
        self._preferences.language = code
        use_language(code)
        self._apply_look()
        say_again()

    def set_scheme(self, scheme: str) -> None:
        self._preferences.scheme = scheme
        self._apply_look()

    def set_reduced_motion(self, *, on: bool) -> None:
        self._preferences.reduced_motion = on
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        reduce_motion(app, on=on)

    def follow_system(self) -> None:
        """The system went from light to dark, or back."""
        if self._preferences.scheme == SYSTEM:
            self._apply_look()

    def _apply_look(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self._preferences.scheme, self._preferences.language)

    # what is dragged here

    def takes_drops(self) -> bool:
        return True

    def takes_elsewhere(self, mime: QMimeData) -> bool:  # noqa: ARG002 - for those who do
        """Whether what is dropped has become something else than a new book."""
        return False

    def show_drop(self, *, welcome: bool) -> None:
        """Say what letting go will do."""
        from ui.window.veil import DropVeil

        if self._veil is None:
            self._veil = DropVeil(self)
        self._veil.lower_over(self, welcome=welcome)

    def hide_drop(self) -> None:
        if self._veil is not None:
            self._veil.hide()

    def take_dropped(self, paths: list[Path]) -> None:
        """Kept until there is somebody to read them."""
        self._dropped += paths

    def take_dropped_text(self, text: str) -> None:
        self._dropped_text = text

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.takes_drops() and (mime.hasUrls() or mime.hasText()):
            event.acceptProposedAction()
            self.show_drop(welcome=bool(stories_in(mime)) or not mime.hasUrls())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.hide_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide_drop()
        mime = event.mimeData()
        stories = stories_in(mime)
        if self.takes_elsewhere(mime):
            pass
        elif stories:
            self.take_dropped(stories)
        elif mime.hasUrls():
            self.take_dropped([Path(url.toLocalFile()) for url in mime.urls()][:1])  # which says why it cannot be
        elif mime.hasText():
            self.take_dropped_text(mime.text())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
        event.ignore()
        self.leaving.emit()


class _Threshold(Ground):
    """What stands there for the moment in which the library is opened: the bar and the ground, so that nothing jumps afterwards."""

    seen = Signal()

    def __init__(self) -> None:
        super().__init__("chrome")
        bar = Ground()
        bar.setFixedHeight(height("app-bar"))
        self.setLayout(column(bar, Line(), None, gap=0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.seen.emit()
