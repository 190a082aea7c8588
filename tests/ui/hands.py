"""A person at the window: sees what is on the screen, and has a mouse and a keyboard. Every click and drop is counted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.conftest import PATIENCE_MS, Bench


class Hands:
    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.done: list[str] = []

    def sees(self, words: str, patience_ms: int = PATIENCE_MS) -> None:
        self._bench.until(lambda: words in self.read(), patience_ms)

    def drop(self, path: Path) -> None:
        self.done.append(f"drop {path.name}")
        self._bench.drop(path)

    def click(self, words: str, patience_ms: int = PATIENCE_MS) -> None:
        """The first button that begins with these words and that the mouse reaches: not hidden, not disabled, nothing over it."""
        self._bench.until(lambda: self._button(words), patience_ms)
        button = self._button(words)
        assert button is not None
        self.done.append(f"click {_says(button)}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def read(self) -> str:
        """Every text that stands on the window now."""
        texts = [getattr(one, "text", str)() for one in self._bench.window.findChildren(QWidget) if one.isVisible()]
        return "\n".join(text for text in texts if isinstance(text, str) and text)

    def _button(self, words: str) -> QAbstractButton | None:
        for button in self._bench.window.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and _says(button).startswith(words) and self._in_reach(button):
                return button
        return None

    def _in_reach(self, button: QWidget) -> bool:
        window = self._bench.window
        middle = button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))
        at = window.childAt(middle)
        return window.rect().contains(middle) and at is not None and (at is button or button.isAncestorOf(at))


def _says(button: QAbstractButton) -> str:
    return button.text() or button.accessibleName()
