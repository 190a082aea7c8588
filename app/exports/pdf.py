"""PDF: every page's picture embedded without loss, with reading direction, language and an outline by chapter."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from app.book.page import Direction
from app.errors import BadInput
from app.exports.info import BookInfo, Picture
from app.files import beside

_PAGE_WIDTH = 182 / 25.4 * 72  # B5, in points
_AT_ONCE = 10  # pictures in memory; each batch becomes a small PDF on disk that the last step joins


def write_pdf(pictures: Iterable[Picture], info: BookInfo, to: Path) -> Path:
    """Write the book to `to`, as many pages as there may be, in flat memory.

    Raises BadInput "export-empty" when there are no pictures, StorageError as app.files does.
    """
    with beside(to) as part, _folder_beside(to) as folder:
        batches = list(_small_pdfs(pictures, folder))
        if not batches:
            raise BadInput("export-empty")
        _join(batches, folder / "joined.pdf")
        _describe(folder / "joined.pdf", info, part)
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


def _join(batches: list[Path], joined: Path) -> None:
    """By qpdf's own job, which copies from file to file; joined as objects, all pictures would be in memory at once."""
    import pikepdf  # 60 ms that only a PDF needs

    pages = [part for batch in batches for part in (str(batch), "1-z")]
    try:
        pikepdf.Job(["qpdf", "--deterministic-id", "--empty", "--pages", *pages, "--", str(joined)]).run()
    except RuntimeError as error:  # qpdf has its own words for what the disk refuses
        raise _disk_error(error, joined) from error
    finally:
        for batch in batches:
            batch.unlink()


def _on_paper(width_px: int, height_px: int, _dpi: tuple[float, float]) -> tuple[float, float, float, float]:
    """Page and picture (width, height) in points: as wide as B5, as high as the picture needs."""
    height = _PAGE_WIDTH * height_px / width_px
    return _PAGE_WIDTH, height, _PAGE_WIDTH, height


def _describe(joined: Path, info: BookInfo, to: Path) -> None:
    import pikepdf
    from pikepdf import Dictionary, Name, OutlineItem, String

    rtl = info.direction is Direction.RIGHT_TO_LEFT
    with pikepdf.open(joined) as book:
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
        book.save(to, deterministic_id=True)


def _disk_error(error: RuntimeError, path: Path) -> OSError:
    number = errno.ENOSPC if "space" in str(error) or "too large" in str(error) else errno.EIO
    return OSError(number, str(error), str(path))
