"""A library that cannot be opened is said in a window too: who starts a program by its icon sees no standard error."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.errors import Problem
from ui.window.refusal import Refusal


def test_that_a_held_library_is_told_with_what_to_do_and_the_button_ends_it(qtbot: QtBot) -> None:
    window = Refusal(Problem("library-in-use", {"path": "/home/ada/library"}))
    qtbot.addWidget(window)
    window.show()
    assert "/home/ada/library" in window.what.text()
    assert "--library" in window.todo.text()
    with qtbot.waitSignal(window.closed):
        window.buttons.button(QDialogButtonBox.StandardButton.Close).click()
