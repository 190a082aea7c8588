"""Who holds a library: one live process, and never a dead one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Conflict, StorageError
from app.paths import LibraryPaths
from tests.architecture.source import ROOT
from workers.lock import hold

HOLDER = """
import sys, pathlib
from app.paths import LibraryPaths
from workers.lock import hold
lock = hold(LibraryPaths(pathlib.Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


def test_that_a_second_one_is_refused_until_the_first_lets_go(paths: LibraryPaths) -> None:
    lock = hold(paths)
    with pytest.raises(Conflict) as refused:
        hold(paths)
    assert refused.value.code == "library-in-use"
    lock.unlock()
    hold(paths).unlock()


@pytest.mark.parametrize("left", [b"", b"14350\npython3", bytes(512)])
def test_that_whatever_a_dead_process_left_in_the_file_the_library_is_free(paths: LibraryPaths, left: bytes) -> None:
    """Killed, or without power, at any moment: also when it had just made the file and written nothing."""
    paths.root.mkdir()
    paths.lock.write_bytes(left)
    Path(f"{paths.lock}.rmlock").write_bytes(b"")
    hold(paths).unlock()


def test_that_a_killed_holder_lets_go_at_once(paths: LibraryPaths) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(paths.root)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout
    assert holder.stdin
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(Conflict):
        hold(paths)
    holder.kill()
    holder.wait()
    hold(paths).unlock()
    holder.stdin.close()
    holder.stdout.close()


@pytest.mark.skipif(sys.platform == "win32", reason="root of a disk")
def test_that_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError) as refused:
        hold(LibraryPaths(tmp_path / "file"))
    assert refused.value.code == "not-writable"
