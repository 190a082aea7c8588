"""Plain SQL for what runs with every step: SQLAlchemy's own way costs ten times what SQLite needs for it.

Only inside a unit of the writer, whose transaction it joins.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import Connection

from app.store.engine import lowest


def execute(connection: Connection, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Cursor:
    """values: for `?`, or by name for `:name`. Rows come as tuples."""
    cursor: sqlite3.Cursor = lowest(connection).execute(sql, values)
    return cursor


def add_row(connection: Connection, table: str, **values: object) -> int:
    """The new row's id."""
    return int(execute(connection, _insertion(table, tuple(values)), values).lastrowid or 0)


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(f":{column}" for column in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({named})"
