"""The picture files: named by their content, immutable, on disk before any row names them."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

from app.files import link_or_copy, make_folder, storage_errors, write_beside
from app.paths import LibraryPaths


class Pictures:
    """May be used from any thread: two writers of the same content write the same file."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._pictures = paths.pictures
        self._thumbs = paths.thumbs
        self._sweeping = threading.Lock()  # a file is either kept or removed, whoever is first

    def keep(self, picture: bytes, thumb: bytes, suffix: str = "png") -> str:
        """Store a picture and its small JPEG; the name is what rows keep. Raises StorageError."""
        name = f"{hashlib.sha256(picture).hexdigest()[:32]}.{suffix}"
        for path, data in ((self.path(name), picture), (self.thumb_path(name), thumb)):
            if not self._freshened(path):
                write_beside(path, data)
        return name

    def adopt(self, file: Path, digest: str, thumb: bytes, suffix: str) -> str:
        """Store a picture that is a file of this library already, without writing its bytes again; the file stays.

        digest: SHA-256 of the file, in hexadecimal digits.
        """
        name = f"{digest[:32]}.{suffix}"
        path, small = self.path(name), self.thumb_path(name)
        if not self._freshened(path):
            with storage_errors(path), self._sweeping:
                make_folder(path.parent)
                link_or_copy(file, path)
                os.utime(path)  # a second name of a file is as old as the first
        if not self._freshened(small):
            write_beside(small, thumb)
        return name

    def remove(self, path: Path, before: float) -> bool:
        """Remove a file that no row names, unless it was kept anew since `before`; whether it was removed."""
        with self._sweeping, storage_errors(path):
            try:
                if path.stat().st_mtime >= before:
                    return False
                path.unlink()
            except FileNotFoundError:
                return False
        return True

    def _freshened(self, path: Path) -> bool:
        """Is it there already? Then it is young again: a row is about to name it."""
        with self._sweeping, storage_errors(path):
            try:
                os.utime(path)
            except FileNotFoundError:
                return False
        return True

    def read(self, name: str) -> bytes:
        return self.path(name).read_bytes()

    def path(self, name: str) -> Path:
        return self._pictures / name[:2] / name

    def thumb_path(self, name: str) -> Path:
        return self._thumbs / name[:2] / f"{Path(name).stem}.jpg"
