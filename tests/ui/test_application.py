"""A file the system asks the running program to open. In a process of its own, because there is one application a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.window.application import Application
app = Application([])
app.opened.connect(lambda path: print(path.name))
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationStateChange))
"""


def test_that_a_file_the_system_wants_opened_is_told(tmp_path: Path) -> None:
    story = tmp_path / "雨の配達人.txt"
    ran = subprocess.run([sys.executable, "-X", "utf8", "-c", CODE, str(story)], capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stdout.strip()) == (0, story.name), ran.stderr
