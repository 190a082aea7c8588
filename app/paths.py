"""Every folder and file name of ours: what ships with the program, and what a library holds."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def resource(*parts: str) -> Path:
    """A file that ships with the program, in a checkout or in a frozen build."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root.joinpath("resources", *parts)


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The folder of one person's library."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "library.db"

    @property
    def lock(self) -> Path:
        return self.root / "library.lock"

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def answers(self) -> Path:
        """Paid answers as they came, until they are adopted."""
        return self.root / "answers"

    @property
    def thumbs(self) -> Path:
        return self.root / "thumbs"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"

    @property
    def prompts(self) -> Path:
        """A person's own prompts, over the built-in ones."""
        return self.root / "prompts"

    @property
    def sites(self) -> Path:
        """Books on their way to a storage, a folder each; may be deleted."""
        return self.root / "sites"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"


def library_root(named: str | None = None) -> Path:
    """Where the library is: the folder named, else MANGAKAI_HOME, else beside a portable program, else the system's place for a
    person's data.
    """
    if chosen := named or os.environ.get("MANGAKAI_HOME"):
        return Path(chosen).expanduser().absolute()
    if (portable := _portable_library(program_folder())) is not None:
        return portable
    from platformdirs import user_data_path  # 46 ms, only needed without a named library

    return user_data_path("MangakAI", appauthor=False)


def program_folder() -> Path | None:
    """The folder that holds the frozen program as a person sees it: around a macOS .app, around the single file that unpacked
    itself (its stub says where that is). None in a checkout.
    """
    if not getattr(sys, "frozen", False):
        return None
    if single := os.environ.get("MANGAKAI_SINGLE_FILE"):
        return Path(single).parent
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent


def _portable_library(beside: Path | None) -> Path | None:
    """A file `portable` or a folder `library` beside the program makes it portable: what a person makes travels along with it."""
    if beside is None or not ((beside / "portable").is_file() or (beside / "library").is_dir()):
        return None
    return beside / "library"
