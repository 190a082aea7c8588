"""What the window remembers from one day to the next, in the library's own folder."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from app.paths import LibraryPaths
from ui.words import LANGUAGES, nearest, wished_language

TEXT_SIZES = (100, 125, 150, 175, 200)
_MOST_RECENT = 8
_MOST_PLACES = 200  # books whose screens are remembered
# What "reset" puts back, by what a person sees of it. Keys of services are in the keychain and stay there.
RESET = ("language", "scheme", "text", "motion", "menu", "letters", "keys", "cell", "sort", "dock")


class Preferences:
    def __init__(self, paths: LibraryPaths) -> None:
        self._kept = QSettings(str(paths.root / "window.ini"), QSettings.Format.IniFormat)
        self._wished = wished_language()

    @property
    def language(self) -> str:
        """The language wished for this run, else the one chosen, else the system's."""
        if self._wished:
            return self._wished
        chosen = self.language_chosen
        return chosen or nearest(QLocale.system().uiLanguages())

    @language.setter
    def language(self, code: str) -> None:
        self._wished = ""
        self._kept.setValue("language", code)

    @property
    def language_chosen(self) -> str:
        """The one the person chose, "" for the system's."""
        chosen = str(self._kept.value("language", ""))
        return chosen if chosen in LANGUAGES else ""

    @property
    def scheme(self) -> str:
        chosen = str(self._kept.value("scheme", "system"))
        return chosen if chosen in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._kept.setValue("scheme", name)

    @property
    def text(self) -> int:
        """How large text is, in percent; 0 as the system has it."""
        kept = str(self._kept.value("text", ""))
        return int(kept) if kept.isdecimal() and int(kept) in TEXT_SIZES else 0

    @text.setter
    def text(self, percent: int) -> None:
        self._kept.setValue("text", percent)

    @property
    def reduced_motion(self) -> bool:
        return self._is("motion", usual=False)

    @reduced_motion.setter
    def reduced_motion(self, on: bool) -> None:
        self._kept.setValue("motion", int(on))

    @property
    def menu_always(self) -> bool:
        return self._is("menu", usual=False)

    @menu_always.setter
    def menu_always(self, on: bool) -> None:
        self._kept.setValue("menu", int(on))

    @property
    def letters(self) -> bool:
        """Whether single letters do anything."""
        return self._is("letters", usual=True)

    @letters.setter
    def letters(self, on: bool) -> None:
        self._kept.setValue("letters", int(on))

    @property
    def keys(self) -> object:
        """The person's keys as they were written; ui.window.keys.usable reads them."""
        return self._read("keys", {})

    @keys.setter
    def keys(self, own: Mapping[str, Sequence[str]]) -> None:
        self._write("keys", {name: list(keys) for name, keys in own.items()})

    @property
    def cell(self) -> int:
        """How wide a panel's card is."""
        kept = str(self._kept.value("cell", ""))
        return int(kept) if kept.isdecimal() else 212

    @cell.setter
    def cell(self, width: int) -> None:
        self._kept.setValue("cell", width)

    @property
    def sort(self) -> str:
        """In which order the library stands; "" as usual."""
        return str(self._kept.value("sort", ""))

    @sort.setter
    def sort(self, order: str) -> None:
        self._kept.setValue("sort", order)

    @property
    def dock(self) -> int:
        """How high the tasks were, 0 for never."""
        kept = str(self._kept.value("dock", ""))
        return int(kept) if kept.isdecimal() else 0

    @dock.setter
    def dock(self, height: int) -> None:
        self._kept.setValue("dock", height)

    @property
    def recent_files(self) -> list[Path]:
        """Story files that became books, the last one first."""
        return [Path(one) for one in self._strings("recent-files")]

    def add_recent_file(self, path: Path) -> None:
        self._add_recent("recent-files", str(path))

    def forget_recent_files(self) -> None:
        self._kept.remove("recent-files")

    @property
    def recent_commands(self) -> list[str]:
        return self._strings("recent-commands")

    def add_recent_command(self, name: str) -> None:
        self._add_recent("recent-commands", name)

    def place(self, book: str) -> dict[str, object]:
        """How the screens of a book were left, by its uid."""
        places = self._read("places", {})
        found = places.get(book) if isinstance(places, dict) else None
        return found if isinstance(found, dict) else {}

    def keep_place(self, book: str, place: Mapping[str, object]) -> None:
        before = self._read("places", {})
        places = {name: kept for name, kept in before.items() if name != book} if isinstance(before, dict) else {}
        newest = list(places.items())[-(_MOST_PLACES - 1) :]
        self._write("places", {**dict(newest), book: dict(place)})

    @property
    def export_folder(self) -> Path | None:
        kept = str(self._kept.value("export-folder", ""))
        return Path(kept) if kept and Path(kept).is_dir() else None

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._kept.setValue("export-folder", str(folder))

    @property
    def export_form(self) -> str:
        """As what a book was given away last; "" for never."""
        return str(self._kept.value("export-form", ""))

    @export_form.setter
    def export_form(self, form: str) -> None:
        self._kept.setValue("export-form", form)

    @property
    def geometry(self) -> QByteArray:
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, bytes_of_it: QByteArray) -> None:
        self._kept.setValue("geometry", bytes_of_it)

    def reset(self) -> dict[str, object]:
        """As on the first day, but for where the window is and what was worked on. What it was, for `put_back`."""
        self._wished = ""
        before = {name: self._kept.value(name) for name in RESET if self._kept.contains(name)}
        for name in before:
            self._kept.remove(name)
        return before

    def put_back(self, before: Mapping[str, object]) -> None:
        for name in RESET:
            self._kept.remove(name)
        for name, value in before.items():
            self._kept.setValue(name, value)

    def save(self) -> None:
        self._kept.sync()

    def _is(self, name: str, *, usual: bool) -> bool:
        return str(self._kept.value(name, int(usual))) == "1"

    def _read(self, name: str, usual: object) -> object:
        """What cannot be read is as if nothing had been kept."""
        try:
            return json.loads(str(self._kept.value(name, ""))) if self._kept.contains(name) else usual
        except ValueError:
            return usual

    def _write(self, name: str, value: object) -> None:
        self._kept.setValue(name, json.dumps(value))

    def _strings(self, name: str) -> list[str]:
        found = self._read(name, [])
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _add_recent(self, name: str, what: str) -> None:
        others = [one for one in self._strings(name) if one != what]
        self._write(name, [what, *others][:_MOST_RECENT])
