"""What lies in a library after its program died, read from a copy, so that the next start finds it exactly as it was left."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.paths import LibraryPaths
from tests.chaos.server import ArtistServer, Billed, picture_of

CALLED = "step.lane = 'test-artist'"


class Phase(StrEnum):
    """How far a call was when the program died."""

    CLAIMED = "claimed, not sent"
    LEFT = "sent, never arrived"
    OUT = "sent, not answered"
    ANSWERED = "answered, not kept"
    KEPT = "kept, not adopted"
    ADOPTED = "adopted, not committed"
    COMMITTED = "committed, answer still there"


# What the law of money makes of an attempt that died there.
BECOMES = {
    Phase.CLAIMED: "interrupted",
    Phase.LEFT: "unknown",
    Phase.OUT: "unknown",
    Phase.ANSWERED: "unknown",
    Phase.KEPT: "done",
    Phase.ADOPTED: "done",
    Phase.COMMITTED: "done",
}
MAYBE_BILLED = frozenset({Phase.LEFT, Phase.OUT, Phase.ANSWERED})


@dataclass(frozen=True, slots=True)
class Left:
    """phases: of each attempt at a call that was under way, by its id. working: steps of the machine's own that ran."""

    integrity: str
    task: str | None
    state: str
    takes: frozenset[tuple[int, int, str]]
    phases: dict[int, Phase]
    working: int
    unknown: int

    @property
    def maybe_billed(self) -> int:
        return sum(phase in MAYBE_BILLED for phase in self.phases.values())

    def counted(self) -> Counter[Phase]:
        return Counter(self.phases.values())


@contextmanager
def copy_of(library: Path, beside: Path) -> Iterator[sqlite3.Connection]:
    """The database as it lies there, with what is only in its log yet."""
    folder = beside / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("library.db", "library.db-wal"):
        if (library / name).exists():
            shutil.copy(library / name, folder / name)
    with closing(sqlite3.connect(folder / "library.db")) as connection:
        yield connection


def look(library: Path, beside: Path, server: ArtistServer, calls_before: int) -> Left:
    """calls_before: how many calls the server had read when the program started."""
    paths, recent = LibraryPaths(library), server.billed[calls_before:]
    with copy_of(library, beside) as connection:
        integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'ledger'").fetchone():
            return Left(integrity, None, "", frozenset(), {}, 0, 0)  # died before it had made its tables
        task = connection.execute("SELECT uid, state FROM task").fetchone() or (None, "")
        takes = connection.execute("SELECT id, panel_id, picture FROM take").fetchall()
        rows = connection.execute(
            f"SELECT attempt.id, sent, fingerprint, state FROM step JOIN attempt ON step_id = step.id AND number = attempts WHERE {CALLED}"
        ).fetchall()
        working = connection.execute(f"SELECT count(*) FROM step WHERE state = 'running' AND NOT {CALLED}").fetchone()[0]
    phases = {row[0]: phase for row in rows if (phase := _phase(paths, row, recent)) is not None}
    return Left(integrity, task[0], task[1], frozenset(takes), phases, working, sum(row[3] == "unknown" for row in rows))


def _phase(paths: LibraryPaths, row: tuple[int, float | None, str, str], recent: Collection[Billed]) -> Phase | None:
    attempt, sent, fingerprint, state = row
    kept = (paths.answers / f"{attempt}.answer").exists()
    if state == "done":
        return Phase.COMMITTED if kept else None
    if kept:
        return Phase.ADOPTED if _has_picture(paths, attempt) else Phase.KEPT
    if state != "running":
        return None
    if sent is None:
        return Phase.CLAIMED
    call = next((one for one in recent if one.fingerprint == fingerprint), None)
    if call is None:
        return Phase.LEFT
    return Phase.ANSWERED if call.answered else Phase.OUT


def _has_picture(paths: LibraryPaths, attempt: int) -> bool:
    name = name_of((paths.answers / f"{attempt}.answer").read_bytes())
    return (paths.pictures / name[:2] / name).exists()


def name_of(picture: bytes) -> str:
    return f"{hashlib.sha256(picture).hexdigest()[:32]}.png"


def name_of_call(number: int) -> str:
    return name_of(picture_of(number))
