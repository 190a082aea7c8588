"""What this machine has: versions, places, fonts. Nothing secret."""

from __future__ import annotations

import platform
import shutil
from importlib.metadata import PackageNotFoundError, version

from app.paths import LibraryPaths
from ui import words

_PARTS = ("mangakai", "PySide6-Essentials", "SQLAlchemy", "pillow", "pydantic", "pikepdf")


def look(paths: LibraryPaths) -> dict[str, str]:
    existing = next(folder for folder in (paths.root, *paths.root.parents) if folder.exists())
    found = {name: _version(name) for name in _PARTS}
    found["python"] = platform.python_version()
    found["system"] = platform.platform()
    found["words"] = "compiled" if words.compiled() else "read off the .ts files (set-up compiles them)"
    found["library"] = str(paths.root)
    found["free_gb"] = f"{shutil.disk_usage(existing).free / 1e9:.1f}"
    return found


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"
