"""A page taken out of the window: dragged to another program, or copied for it."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from app.files import storage_errors
from ui.window.book.carry import NOT_IN_NAMES


def page_file_name(title: str, page: int) -> str:
    """ "The Rain Courier 3.png", as every system takes it."""
    told = " ".join(NOT_IN_NAMES.sub(" ", title).split()).strip(" .")[:60].strip() or "manga"
    return f"{told} {page}.png"


def written(picture: bytes, name: str) -> Path:
    """In a folder of its own: another program may write to it. Raises StorageError. Not for the GUI thread."""
    folder = Path(mkdtemp(prefix="mangakai-"))
    with storage_errors(folder):
        path = folder / name
        path.write_bytes(picture)
    return path


def page_mime(path: Path, image: QImage) -> QMimeData:
    """image: the same picture for programs that take no files; may be null."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    if not image.isNull():
        mime.setImageData(image)
    return mime
