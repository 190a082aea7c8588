"""How a library is: for `doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from app.paths import LibraryPaths
from app.store.clock import moment
from app.store.engine import known_errors
from app.store.recovery import last_crash


@dataclass(frozen=True, slots=True)
class Health:
    """crashed: when it was last found that the program had not ended as it should. backup: the newest daily copy's name.

    answers: paid answers that lie on disk and are not adopted. damage: what a check of the database found; None where none was asked for.
    """

    schema: int
    megabytes: float
    crashed: datetime | None
    backup: str | None
    answers: int
    damage: tuple[str, ...] | None


def look(engine: Engine, paths: LibraryPaths, check: bool, answers: int) -> Health:
    """check: read the whole database; takes long for a big one."""
    with known_errors(paths.database), engine.connect() as connection:
        schema = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        crashed = last_crash(connection)
        found = tuple(connection.exec_driver_sql("PRAGMA quick_check").scalars()) if check else None
    backups = sorted(one.name for one in paths.backups.glob("daily-*.db")) if paths.backups.is_dir() else []
    return Health(
        schema=schema,
        megabytes=round(paths.database.stat().st_size / 1e6, 1),
        crashed=moment(crashed) if crashed else None,
        backup=backups[-1] if backups else None,
        answers=answers,
        damage=None if found is None else tuple(line for line in found if line != "ok"),
    )
