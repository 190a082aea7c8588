"""Files appear whole or not at all: written beside their place, flushed to the disk, then renamed over it."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A path next to `path` to write to. When the block ends well it becomes `path`; when not, it is removed.

    Raises StorageError "disk-full" or "not-writable" for what the disk refuses, also inside the block.
    """
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with storage_errors(path):
            make_folder(path.parent)
            yield part
            _flush(part)
            part.replace(path)
            _flush_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """With all above it, each on the disk by name before anything lies in it. Raises OSError."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        _flush_folder(folder.parent)


def write_beside(path: Path, data: bytes) -> None:
    """Write `data` to `path`, so that a reader sees the old file or the new one, never a half."""
    with beside(path) as part:
        part.write_bytes(data)


def link_or_copy(source: Path, target: Path) -> None:
    """A second name for a file that is never changed; a copy where the disk knows no second names. `target` may appear meanwhile."""
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except OSError:
        write_beside(target, source.read_bytes())
        return
    _flush_folder(target.parent)


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """What the operating system says about `path` as a StorageError people can act on."""
    try:
        yield
    except OSError as error:
        code = "disk-full" if error.errno in _FULL else "not-writable"
        raise StorageError(code, path=str(path)) from error


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """The rename itself reaches the disk too; Windows cannot open folders and does not need it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep_parts(path: Path) -> None:
    """Remove what a killed program left beside `path`: unfinished files and folders."""
    for left in path.parent.glob(f"{glob.escape(path.name)}.*.part"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
