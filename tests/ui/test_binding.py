"""The version of PySide6 is pinned because of this: 6.12.0 loses a reference of True with every emit, and Python 3.11 dies of it."""

from __future__ import annotations

import subprocess
import sys

EMIT_MANY = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object)

sender, before = Sender(), sys.getrefcount(True)
for _ in range(20_000):
    sender.sent.emit(True)
print(before - sys.getrefcount(True))
"""


def test_that_emitting_a_signal_keeps_the_references_of_true() -> None:
    ran = subprocess.run([sys.executable, "-c", EMIT_MANY], capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) < 100
