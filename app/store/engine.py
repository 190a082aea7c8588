"""The SQLite file: opening, its pragmas, its version, its errors as ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from app.errors import Conflict, StorageError
from app.paths import LibraryPaths
from app.store.rows import SCHEMA

READER_PATIENCE_S = 5
WRITER_PATIENCE_S = 30  # a back-up program or a virus scanner may hold the file for a while; nothing of ours does


def reader(path: Path) -> Engine:
    """Connections that can only look: any thread, many at once, never blocked by the writer (WAL)."""
    return _engine(path, "PRAGMA query_only=ON", "BEGIN", READER_PATIENCE_S)


def writer(path: Path) -> Engine:
    """The one connection that changes things; every result is synced to disk before anybody hears of it."""
    return _engine(path, "PRAGMA synchronous=FULL", "BEGIN IMMEDIATE", WRITER_PATIENCE_S)


def _engine(path: Path, pragma: str, begin: str, patience_s: int) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False, "timeout": patience_s})

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # sqlite3 must not begin by itself: no BEGIN would precede a SAVEPOINT
        for line in ("PRAGMA journal_mode=WAL", "PRAGMA foreign_keys=ON", pragma):
            connection.execute(line)

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def lowest(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection beneath SQLAlchemy's."""
    found: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]  # it is SQLite's
    return found


_SAID = {
    "disk is full": "disk-full",
    "disk I/O error": "disk-full",
    "readonly": "not-writable",
    "unable to open": "not-writable",
    "not a database": "library-broken",
    "malformed": "library-broken",
    "locked": "library-busy",
}


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """The situations a database can be in, as errors of ours; anything else stays what it is: a bug."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        code = refusal(error)
        if code is None:
            raise
        kind = Conflict if code == "library-busy" else StorageError
        raise kind(code, path=str(path)) from error


def refusal(error: BaseException) -> str | None:
    """Why the file itself says no, so that nobody else would fare better; None for what is the fault of one statement."""
    own = error.orig if isinstance(error, DatabaseError) else error  # SQLAlchemy's message holds the values too
    if not isinstance(own, sqlite3.DatabaseError) or isinstance(own, sqlite3.IntegrityError):
        return None
    said = str(own)
    return next((code for words, code in _SAID.items() if words in said), None)


def is_current(paths: LibraryPaths) -> bool:
    """Is there a library that needs no migration? A newer one is current too: opening it will say so."""
    if not paths.database.exists():
        return False
    with known_errors(paths.database), closing(sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)) as connection:
        return bool(connection.execute("PRAGMA user_version").fetchone()[0] >= SCHEMA)


def make_current(paths: LibraryPaths, engine: Engine) -> None:
    """Bring the database to this program's schema, with a backup first. A newer one is left alone: Conflict library-too-new."""
    with engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > SCHEMA:
        raise Conflict("library-too-new", path=str(paths.root), version=version, known=SCHEMA)
    if version == SCHEMA:
        return
    if version:
        _back_up(paths)
    _migrate(engine)


def _back_up(paths: LibraryPaths) -> None:
    paths.backups.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    with closing(sqlite3.connect(paths.database)) as here, closing(sqlite3.connect(paths.backups / f"library-{stamp}.db")) as there:
        here.backup(there)


def _migrate(engine: Engine) -> None:
    from alembic import command  # about 1 s: only where there is something to migrate
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
