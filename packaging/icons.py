"""The two icons, drawn once as SVG in packaging/icons/, in every size and kind of file: `python packaging/icons.py DIR`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWN = Path(__file__).resolve().parent / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_OF_MACOS = (16, 32, 64, 128, 256, 512, 1024)
_EDGE_OF_MACOS = 0.1  # the Dock wants air around an icon
# name of the drawing -> where freedesktop systems look for it, and under which name
PLACES = {"mangakai": ("apps", "mangakai"), "document": ("mimetypes", "application-x-mangakai")}


def drawn(name: str, size: int, edge: float = 0.0) -> Image.Image:
    """edge: the part of the size that stays free on each side."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * edge
    QSvgRenderer(str(DRAWN / f"{name}.svg")).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def write_all(target: Path) -> None:
    for name, (context, called) in PLACES.items():
        in_sizes = {size: drawn(name, size) for size in sorted({*SIZES, *_OF_WINDOWS})}
        for size in SIZES:
            folder = target / "hicolor" / f"{size}x{size}" / context
            folder.mkdir(parents=True, exist_ok=True)
            in_sizes[size].save(folder / f"{called}.png", optimize=True)
        scalable = target / "hicolor" / "scalable" / context
        scalable.mkdir(parents=True, exist_ok=True)
        (scalable / f"{called}.svg").write_bytes((DRAWN / f"{name}.svg").read_bytes())
        of_windows = [in_sizes[size] for size in _OF_WINDOWS]
        of_windows[-1].save(target / f"{name}.ico", sizes=[one.size for one in of_windows], append_images=of_windows)
        of_macos = [drawn(name, size, _EDGE_OF_MACOS) for size in _OF_MACOS]
        of_macos[-1].save(target / f"{name}.icns", append_images=of_macos[:-1])


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
