"""A page taken out of the window: dragged to another program, or copied for it."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.files import storage_errors
from ui.window.book.carry import NOT_IN_NAMES
from ui.window.book.pages.pictures import PagePictures
from ui.window.studio import Studio


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


class PageCarrier:
    """Pages go out as they are exported; composing one takes a moment."""

    def __init__(self, studio: Studio, pictures: PagePictures) -> None:
        self._studio, self._pictures = studio, pictures

    async def drag_out(self, source: QWidget, title: str, number: int) -> None:
        """Only while the button is still down."""
        path = await self._studio.read(written, await self._pictures.file(number), page_file_name(title, number))
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        drag = QDrag(source)
        drag.setMimeData(page_mime(path, QImage()))
        composed = self._pictures.latest(number)
        if composed is not None:
            drag.setPixmap(composed.pixmap.scaledToHeight(140, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)

    async def copy(self, title: str, number: int) -> None:
        """To the clipboard, as a file and as a picture."""
        picture = await self._pictures.file(number)
        path = await self._studio.read(written, picture, page_file_name(title, number))
        image = await self._studio.background.run(QImage.fromData, picture)
        QGuiApplication.clipboard().setMimeData(page_mime(path, image))
