"""PDF: every page's picture embedded without loss, with reading direction, language and an outline by chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.book.page import Direction
from app.errors import BadInput
from app.exports.info import BookInfo, Picture
from app.files import beside

if TYPE_CHECKING:
    from pikepdf import Pdf

_PAGE_WIDTH = 182 / 25.4 * 72  # B5, in points
_AT_ONCE = 10  # pictures in memory; each batch becomes a small PDF on disk that the last step joins


def write_pdf(pictures: Iterable[Picture], info: BookInfo, to: Path) -> Path:
    """Write the book to `to`, as many pages as there may be, in flat memory.

    Raises BadInput "export-empty" when there are no pictures, StorageError as app.files does.
    """
    import pikepdf  # 60 ms that only a PDF needs

    with beside(to) as part, _folder_beside(to) as folder, ExitStack() as opened, pikepdf.Pdf.new() as book:
        for batch in _small_pdfs(pictures, folder):
            book.pages.extend(opened.enter_context(pikepdf.open(batch)).pages)
        if not book.pages:
            raise BadInput("export-empty")
        _describe(book, info)
        book.save(part, deterministic_id=True)
    return to


@contextmanager
def _folder_beside(to: Path) -> Iterator[Path]:
    """On the same disk as the book, so that a full one is noticed as such."""
    with TemporaryDirectory(prefix=f"{to.name}.", suffix=".part", dir=to.parent) as folder:
        yield Path(folder)


def _small_pdfs(pictures: Iterable[Picture], folder: Path) -> Iterator[Path]:
    import img2pdf

    stream, index = iter(pictures), 0
    while batch := [data for _, data in islice(stream, _AT_ONCE)]:
        path = folder / f"{index}.pdf"
        with path.open("wb") as file:
            img2pdf.convert(batch, outputstream=file, layout_fun=_on_paper, nodate=True)
        yield path
        index += 1


def _on_paper(width_px: int, height_px: int, _dpi: tuple[float, float]) -> tuple[float, float, float, float]:
    """Page and picture (width, height) in points: as wide as B5, as high as the picture needs."""
    height = _PAGE_WIDTH * height_px / width_px
    return _PAGE_WIDTH, height, _PAGE_WIDTH, height


def _describe(book: Pdf, info: BookInfo) -> None:
    from pikepdf import Dictionary, Name, OutlineItem, String

    rtl = info.direction is Direction.RIGHT_TO_LEFT
    book.Root.Lang = String(info.language.value)
    book.Root.PageLayout = Name.OneColumn if info.direction is Direction.WEBTOON else Name.TwoPageRight
    book.Root.ViewerPreferences = Dictionary(Direction=Name.R2L if rtl else Name.L2R, DisplayDocTitle=True)
    with book.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = info.title
        metadata["dc:language"] = [info.language.value]
    with book.open_outline() as outline:
        for chapter in info.chapters:
            if 1 <= chapter.first_page <= len(book.pages):
                outline.root.append(OutlineItem(chapter.title, chapter.first_page - 1))
