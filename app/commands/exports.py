"""Exports: a book written as a file, or its panels as pictures."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from pathlib import Path

from app.commands.manga import check_target
from app.errors import BadInput
from app.files import storage_errors, write_beside
from app.store import planning
from app.store.store import Store
from app.work.plan import BUNDLE, FORMATS, ExportOrder, export_step
from app.work.tasks import TaskKind

TEXT_FORMATS = ("script.md", "script.fountain", "script.docx", "script.json", "cast.md", "cast.json", "cast.csv")
LONGEST_NAME = 180  # bytes; with an ending, a number and a part's name it stays below the 255 of most file systems


def export_book(store: Store, book_id: int, form: str, to: Path) -> int:
    """Plan an export of what is drawn now; the task's id. Raises BadInput "unknown-format" or "export-nothing-drawn", StorageError."""
    order = ExportOrder(form, str(to.absolute()))
    check_target(order)
    if form != BUNDLE and not any(card.picture for card in store.panels.cards(book_id)):
        raise BadInput("export-nothing-drawn", title=store.books.head(book_id).title)
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.EXPORT, book_id, [export_step(order)])).task_id


def export_text(store: Store, book_id: int, form: str, to: Path) -> Path:
    """Write the script or the cast, at once; the file. form: one of TEXT_FORMATS.

    Raises BadInput "unknown-format", "export-is-folder", "export-no-script" or "export-no-cast", StorageError.
    """
    if form not in TEXT_FORMATS:
        raise BadInput("unknown-format", value=form, valid=", ".join((*FORMATS, *TEXT_FORMATS)))
    path = to.absolute()
    if path.is_dir():
        raise BadInput("export-is-folder", path=str(path), format=form)
    data = text_of(store, book_id, form)
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_beside(path, data)
    return path


def text_of(store: Store, book_id: int, form: str) -> bytes:
    """What such a file holds. Raises BadInput "export-no-script" or "export-no-cast"."""
    return _script_text(store, book_id, form) if form.startswith("script.") else _cast_text(store, book_id, form)


def _script_text(store: Store, book_id: int, form: str) -> bytes:
    from app.exports import script_docx, scripts

    head, told = store.books.head(book_id), store.books.scripts(book_id)
    if not any(script.scenes for script in told):
        raise BadInput("export-no-script", title=head.title)
    titles = {chapter.number: chapter.title for chapter in store.books.story(book_id).chapters}
    book = scripts.ScriptBook(head.title, head.language, tuple((titles.get(one.chapter, ""), one) for one in told))
    match form:
        case "script.md":
            return scripts.as_markdown(book)
        case "script.fountain":
            return scripts.as_fountain(book)
        case "script.docx":
            return script_docx.as_docx(book)
        case _:
            return scripts.as_json(book)


def _cast_text(store: Store, book_id: int, form: str) -> bytes:
    from app.exports import cast

    title, people = store.books.head(book_id).title, store.books.cast(book_id)
    if not people:
        raise BadInput("export-no-cast", title=title)
    match form:
        case "cast.md":
            return cast.as_markdown(title, people)
        case "cast.csv":
            return cast.as_csv(people)
        case _:
            return cast.as_json(title, people)


def file_name(title: str, form: str) -> str:
    """A name for the exported file or folder that every system accepts."""
    safe = "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    short = safe.encode()[:LONGEST_NAME].decode(errors="ignore").strip(" .") or "manga"
    return f"{short}-{form}" if form in ("png", "webp") else f"{short}.{form}"


def free_path(folder: Path, title: str, form: str, taken: Collection[str] = ()) -> Path:
    """A path in `folder` for a book of that title where nothing stands yet and nothing of `taken` will: "Title (2).cbz"."""
    for number in count(1):
        path = folder / file_name(title if number == 1 else f"{title[: LONGEST_NAME // 3]} ({number})", form)
        if str(path) not in taken and not path.exists():
            return path
    raise AssertionError("counting never ends")
