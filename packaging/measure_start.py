"""How long the frozen program takes to start beside the one of the checkout: `python packaging/measure_start.py PROGRAM [times]`.

The two take turns, so that a busy machine is busy for both; the shortest of all times is what the program needs. The first start of
each is not counted: the disk's cache and the library are made by it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKOUT = [sys.executable, "-m", "ui"]


def timed(command: list[str], home: str, **variables: str) -> tuple[float, str]:
    environment = {"PATH": "/usr/bin:/bin", "HOME": home, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", **variables}
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=str(ROOT), env=environment, capture_output=True, text=True, check=True)
    return time.perf_counter() - begun, done.stdout


def painted(command: list[str], home: str) -> tuple[float, float]:
    told = json.loads(timed(command, home, MANGAKAI_CLOSE_AFTER_PAINT="1")[1].strip().splitlines()[-1])
    return told["first_s"], told["furnished_s"]


def main() -> None:
    programs = {"frozen": [os.path.realpath(sys.argv[1])], "checkout": CHECKOUT}
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    found: dict[str, dict[str, list[float]]] = {name: {"--version": [], "first paint": [], "furnished": []} for name in programs}
    with tempfile.TemporaryDirectory(prefix="mangakai-") as home:
        for turn in range(times + 1):
            for name, command in programs.items():
                seconds, _ = timed([*command, "--version"], home)
                first, furnished = painted(command, home)
                if turn:
                    for what, value in (("--version", seconds), ("first paint", first), ("furnished", furnished)):
                        found[name][what].append(value)
    for what in ("--version", "first paint", "furnished"):
        print(f"{what}: " + ", ".join(f"{name} {min(found[name][what]):.2f} s" for name in programs))


if __name__ == "__main__":
    main()
