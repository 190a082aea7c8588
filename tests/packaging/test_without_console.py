"""A program that was started by its icon on Windows has no streams at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ICON = """
import runpy, sys
sys.argv = ["mangakaiw", *sys.argv[1:]]
sys.stdin = sys.stdout = sys.stderr = None
runpy.run_module("ui", run_name="__main__")
"""


def start(tmp_path: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "MANGAKAI_HOME": str(tmp_path / "library"), **variables}
    command = [sys.executable, "-c", ICON, *words]
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=100)


def test_that_a_window_opens_and_closes_without_a_console(tmp_path: Path) -> None:
    ran = start(tmp_path, MANGAKAI_CLOSE_AFTER_PAINT="1")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
    assert (tmp_path / "library" / "library.db").is_file()


def test_that_a_command_without_a_console_still_ends_with_its_status(tmp_path: Path) -> None:
    assert start(tmp_path, "show", "no such book").returncode == 1
    assert start(tmp_path, "no-such-command").returncode == 2
