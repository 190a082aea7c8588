"""What the window remembers from one day to the next, in the library's own folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from app.paths import LibraryPaths
from ui.words import LANGUAGES, nearest, wished_language


class Preferences:
    def __init__(self, paths: LibraryPaths) -> None:
        self._kept = QSettings(str(paths.root / "window.ini"), QSettings.Format.IniFormat)
        self._wished = wished_language()

    @property
    def language(self) -> str:
        """The language wished for this run, else the one chosen, else the system's."""
        if self._wished:
            return self._wished
        chosen = str(self._kept.value("language", ""))
        return chosen if chosen in LANGUAGES else nearest(QLocale.system().uiLanguages())

    @language.setter
    def language(self, code: str) -> None:
        self._wished = ""
        self._kept.setValue("language", code)

    @property
    def scheme(self) -> str:
        chosen = str(self._kept.value("scheme", "system"))
        return chosen if chosen in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._kept.setValue("scheme", name)

    @property
    def cell(self) -> int:
        """How wide a panel's card is."""
        kept = str(self._kept.value("cell", ""))
        return int(kept) if kept.isdecimal() else 212

    @cell.setter
    def cell(self, width: int) -> None:
        self._kept.setValue("cell", width)

    @property
    def export_folder(self) -> Path | None:
        kept = str(self._kept.value("export-folder", ""))
        return Path(kept) if kept and Path(kept).is_dir() else None

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._kept.setValue("export-folder", str(folder))

    @property
    def geometry(self) -> QByteArray:
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, bytes_of_it: QByteArray) -> None:
        self._kept.setValue("geometry", bytes_of_it)

    def save(self) -> None:
        self._kept.sync()
