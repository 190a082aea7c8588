"""Opens a library and works on what waits in it, until nothing is left: a program of its own, which a test may kill.

Says as JSON how long it took, how long the GUI thread was away at most, and how much memory it and its children needed, in MB.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise
from pathlib import Path


def main(library: str) -> None:
    # Its children import this file too, and need none of it.
    from PySide6.QtCore import QCoreApplication

    from app.paths import LibraryPaths
    from app.program import Program
    from tests.bench.test_thousand_panels import Memory, Pulse
    from workers.children import Children
    from workers.queue import Queue

    application = QCoreApplication([])
    program = Program(LibraryPaths(Path(library)))
    program.recover()
    children = Children()
    queue = Queue(program.store, children, program.steps, program.services)
    queue.idle.connect(application.quit)
    memory, pulse, began = Memory(), Pulse(), time.perf_counter()
    queue.wake()
    application.exec()
    seconds, gaps = time.perf_counter() - began, pulse.stop()
    _, worst = max((after - before, before) for before, after in pairwise(pulse.beats))
    memory.stop()
    queue.close()
    children.close()
    program.close()
    away = {"p99": gaps[int(len(gaps) * 0.99)], "longest": gaps[-1], "after_s": worst - began}
    print(json.dumps({"seconds": seconds, "away_ms": away, "own_mb": max(memory.own), "children_mb": max(memory.children)}))


if __name__ == "__main__":
    main(sys.argv[1])
