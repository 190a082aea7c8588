"""A book's rows as they are carried to another library: by numbers instead of ids, without tasks, receipts and a person's folders."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from sqlalchemy import Connection

from app.store.clock import new_uid, now
from app.store.rowwise import add_row
from app.store.sweeper import NAMED_IN, NAMED_WITHIN

Row = dict[str, Any]
Rows = dict[str, list[Row]]

# Every table and column is carried or named as left behind; a test asks about each new one. A change here counts bundle.FORMAT up.
CARRIED: Mapping[str, tuple[str, ...]] = {
    "book": ("uid", "title", "language", "direction", "style", "asked", "made"),
    "story": ("source", "encoding", "text", "chapters"),
    "script": ("chapter", "value"),
    "segment": ("kind", "chapter", "part", "value"),
    "character": ("value",),
    "panel": ("number", "chapter", "page", "place", "value", "source"),
    "page": ("number", "chapter", "value"),
    "take": (
        *("number", "picture", "width", "height", "marks", "artist", "model", "prompt", "seed", "words", "changes"),
        *("made", "seconds", "price_micros", "source"),
    ),
    "sheet": (
        *("character", "number", "picture", "original", "width", "height", "ratio", "size", "artist", "model", "prompt", "seed"),
        *("chosen", "approved", "made", "seconds", "price_micros"),
    ),
}
LEFT_BEHIND: Mapping[str, tuple[str, ...]] = {
    "book": ("id", "changed", "deleted", "panels", "drawn", "pages"),  # kept by triggers, or of this library's shelf
    "story": ("book_id",),
    "script": ("book_id",),
    "segment": ("book_id",),
    "character": ("id", "book_id"),
    "panel": ("id", "book_id", "take_id", "step_id"),  # the chosen take goes by its number, as `chosen`
    "page": ("book_id",),
    "take": ("id", "panel_id", "attempt_id"),  # of which panel goes by its number, as `panel`
    "sheet": ("id", "book_id", "attempt_id"),
}
STAYS = frozenset({"meta", "task", "tally", "step", "need", "attempt", "ledger", "publication"})  # of this library, not of the book
JSON_COLUMNS = frozenset({"style", "chapters", "value", "marks", "changes"})

_ORDER = {"book": "id", "story": "book_id", "character": "id", "sheet": "id", "segment": "kind, chapter, part", "script": "chapter"}
_PICTURE = re.compile(r"[0-9a-f]{32}\.(?:png|jpg|webp)")


def rows_of(connection: Connection, book_id: int) -> Rows:
    """As the tables have them, in one look. A book that is not there has no row in "book"."""
    found = {table: [*_rows(connection, _wanted(table), book_id)] for table in CARRIED}
    for story in found["story"]:
        story["source"] = PureWindowsPath(PurePosixPath(story["source"]).name).name  # where it lies tells about a person's machine
    return found


def _wanted(table: str) -> str:
    columns = ", ".join(f"{table}.{column}" for column in CARRIED[table])
    match table:
        case "book":
            return f"SELECT {columns} FROM book WHERE id = ?"
        case "panel":
            return (
                f"SELECT {columns}, take.number AS chosen FROM panel LEFT JOIN take ON take.id = panel.take_id"
                " WHERE book_id = ? AND panel.number > 0 ORDER BY 1"  # what was taken out of the book stays here
            )
        case "take":
            joined = "FROM take JOIN panel ON panel.id = take.panel_id WHERE book_id = ? AND panel.number > 0"
            return f"SELECT {columns}, panel.number AS panel {joined} ORDER BY panel.number, take.number"
    return f"SELECT {columns} FROM {table} WHERE book_id = ? ORDER BY {_ORDER.get(table, 'number')}"


def _rows(connection: Connection, wanted: str, book_id: int) -> Iterator[Row]:
    found = connection.exec_driver_sql(wanted, (book_id,))
    yield from (dict(row) for row in found.mappings())


def pictures_in(rows: Rows) -> tuple[str, ...]:
    """The names of all pictures the book needs, each once: every column that the sweeper heeds."""
    plain = (row[column] for table, column in NAMED_IN for row in rows.get(table, ()))
    within = (name for table, column in NAMED_WITHIN for row in rows.get(table, ()) for name in _PICTURE.findall(row[column]))
    return tuple(dict.fromkeys(name for name in (*plain, *within) if name))


def as_json(rows: Iterable[Row]) -> bytes:
    """A table's rows, values and all, for anybody to read."""
    told = [{name: json.loads(value) if name in JSON_COLUMNS else value for name, value in row.items()} for row in rows]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def add_rows(connection: Connection, rows: Rows) -> tuple[int, str]:
    """A book of these rows, which were checked: its id and its uid, a new one where this library knows a book by the one it had."""
    (head,), (story,) = rows["book"], rows["story"]
    known = connection.exec_driver_sql("SELECT 1 FROM book WHERE uid = ?", (head["uid"],)).first()
    uid = new_uid() if known else head["uid"]
    book_id = add_row(connection, "book", **{**head, "uid": uid, "changed": now()})
    add_row(connection, "story", book_id=book_id, **story)
    for table in ("script", "segment", "character", "page", "sheet"):
        for row in rows[table]:
            add_row(connection, table, book_id=book_id, **row)
    _add_panels(connection, book_id, rows)
    return book_id, uid


def _add_panels(connection: Connection, book_id: int, rows: Rows) -> None:
    panels: dict[int, int] = {}
    for row in rows["panel"]:
        own = {name: value for name, value in row.items() if name != "chosen"}
        panels[row["number"]] = add_row(connection, "panel", book_id=book_id, **own)
    takes: dict[tuple[int, int], int] = {}
    for row in rows["take"]:
        own = {name: value for name, value in row.items() if name != "panel"}
        takes[row["panel"], row["number"]] = add_row(connection, "take", panel_id=panels[row["panel"]], **own)
    for row in rows["panel"]:
        if row["chosen"] is not None:
            chosen = takes[row["number"], row["chosen"]]
            connection.exec_driver_sql("UPDATE panel SET take_id = ? WHERE id = ?", (chosen, panels[row["number"]]))
