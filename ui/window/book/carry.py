"""Pictures carried out of the window: dragged to another program, or copied for it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from app.files import storage_errors

URLS = "text/uri-list"
NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Carried:
    """A picture of the library, and the name under which another program gets a copy of it."""

    picture: Path
    name: str


def file_name(title: str, page: int, place: int, suffix: str) -> str:
    """ "The Rain Courier 3-2.png", as every system takes it."""
    told = " ".join(NOT_IN_NAMES.sub(" ", title).split()).strip(" .")[:_LONGEST].strip() or "manga"
    return f"{told} {page}-{place}{suffix}"


def copies(carried: Sequence[Carried]) -> list[Path]:
    """Copies in a folder of their own: another program may write to them, the library's pictures never change. Raises StorageError."""
    folder = Path(mkdtemp(prefix="mangakai-"))
    with storage_errors(folder):
        return [Path(shutil.copyfile(one.picture, folder / one.name)) for one in carried]


class CarriedPictures(QMimeData):
    """Files that are made when somebody takes them: a drag that ends nowhere has copied nothing."""

    def __init__(self, carried: Sequence[Carried]) -> None:
        super().__init__()
        self._carried = carried
        self._urls: list[QUrl] | None = None

    def formats(self) -> list[str]:
        return [URLS]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype == URLS

    def retrieveData(self, mimetype: str, _kind: object) -> object:
        if mimetype != URLS:
            return None
        if self._urls is None:
            self._urls = [QUrl.fromLocalFile(str(path)) for path in copies(self._carried)]
        return self._urls


@dataclass(frozen=True, slots=True)
class Copied:
    paths: tuple[Path, ...]
    image: QImage


def read_copied(carried: Sequence[Carried]) -> Copied:
    """For the clipboard: files, and the first as a picture. Not for the GUI thread."""
    paths = copies(carried)
    return Copied(tuple(paths), QImage(str(paths[0])))


def on_clipboard(copied: Copied) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in copied.paths])
    if not copied.image.isNull():
        mime.setImageData(copied.image)
    return mime
