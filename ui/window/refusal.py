"""What is shown instead of the window when the library cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLayout, QVBoxLayout, QWidget

from app.errors import Problem
from ui.words import tell_problem


class Refusal(QWidget):
    """What happened and what to do, and one button that closes it."""

    closed = Signal()

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        told = tell_problem(problem)
        self.setWindowTitle("MangakAI")
        self.what, self.todo = QLabel(told.what), QLabel(told.todo)
        for label in (self.what, self.todo):
            label.setWordWrap(True)
        heavy = self.what.font()
        heavy.setBold(True)
        self.what.setFont(heavy)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(520, 200)
        for part in (self.what, self.todo, self.buttons):
            column.addWidget(part)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()
