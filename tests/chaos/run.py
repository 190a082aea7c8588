"""One manga drawn by a program that dies again and again, and the account of it at the end."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.paths import LibraryPaths
from app.store.store import Store
from tests.chaos import evidence
from tests.chaos.evidence import BECOMES, CALLED, Left, Phase, copy_of, name_of_call
from tests.chaos.program import ARTIST, Ended, Process
from tests.chaos.server import ArtistServer, Moment
from tests.cli.conftest import STORY

PLACES = 4
ESTIMATE_MICROS = 40_000
MOST_STARTS = 60  # of one run: more would be a program that does not get on
_LATEST_S = 1.8  # kills by the clock fall between the start of the program and the middle of the drawing
_WAYS = (None, None, None, *Moment, "kept", "adopted")  # by the clock, at a moment the server sees, or when a file appears


@dataclass(slots=True)
class Figures:
    """What is counted over all runs."""

    runs: int = 0
    kills: int = 0
    panels: int = 0
    billed: int = 0
    allowed: int = 0
    phases: Counter[Phase] = field(default_factory=Counter)
    checked: int = 0
    held: int = 0
    decided: int = 0
    planned_again: int = 0
    own_steps: int = 0

    def lines(self) -> list[str]:
        return [
            f"runs of {self.panels // max(1, self.runs)} panels: {self.runs}; kills: {self.kills}; integrity_check ok: {self.checked}",
            f"panels: {self.panels}, lost: 0, drawn twice: 0",
            f"billed calls: {self.billed}; allowed (panels + calls out at each kill): {self.allowed}",
            f"queue held after two crashes: {self.held}; decisions: {self.decided}; killed before a task was planned: {self.planned_again}",
            *(f"calls that died {phase} → {BECOMES[phase]}: {self.phases[phase]}" for phase in Phase),
            f"steps of the machine's own that died at work: {self.own_steps}",
        ]


class Run:
    """A library, killed `kills` times (fewer when the manga is done before), then finished and accounted for."""

    def __init__(self, folder: Path, seed: int, panels: int, figures: Figures) -> None:
        self.folder, self.library = folder, folder / "library"
        self.panels, self.figures = panels, figures
        self.random = Random(seed)
        self.server = ArtistServer(Random(seed + 1))
        self._takes: frozenset[tuple[int, int, str]] = frozenset()
        self._expected: dict[int, str] = {}
        self._out = 0
        self._task: str | None = None
        self._story = folder / "long.txt"
        folder.mkdir(parents=True)
        days = (f"On day {day} it was so. {STORY.removeprefix('The Well')}" for day in range(1, 5))
        self._story.write_text("\n\n".join(days), encoding="utf-8")

    def go(self, kills: int) -> int:
        """How often it was killed."""
        done, command = 0, "make"
        with self.server:
            for _ in range(MOST_STARTS):
                ended, left = self._start(command, deadly=done < kills)
                done += ended.killed
                if left.state == "done":
                    break
                command = self._next(ended, left)
            else:
                raise AssertionError("it never gets done")
            self.account()
        self.figures.runs += 1
        return done

    def _start(self, command: str, deadly: bool) -> tuple[Ended, Left]:
        before = len(self.server.billed)
        process = self.start(command)
        if deadly:
            self._strike(process, self.random.choice(_WAYS))
        ended = process.end()
        self.server.forget_moments()
        if ended.killed:
            assert process.leaves_nobody_behind(), "its children live on"
        left = evidence.look(self.library, self.folder, self.server, before)
        self._task = left.task
        if ended.killed:
            self._after_kill(left)
        else:
            assert ended.status in (0, 4), str(ended)
        self.figures.held += said_crashes(ended)
        self.figures.decided += command == "decide"
        return ended, left

    def _next(self, ended: Ended, left: Left) -> str:
        """What a person would type now."""
        if left.task is None:
            return "make"
        if ended.killed:
            return "decide" if left.maybe_billed and self.random.random() < 0.25 else "resume"
        return "decide" if left.unknown else "resume"

    def _line(self, command: str) -> tuple[object, ...]:
        match command:
            case "make":
                return self._make()
            case "decide":
                return "decide", self._task, "--draw-again"
        return ("resume",)

    def _make(self) -> tuple[object, ...]:
        return "make", self._story, "-o", self.folder / "out", "--artist", ARTIST, "--panels", self.panels, "--export", "cbz"

    def start(self, command: str) -> Process:
        return self.command(*self._line(command))

    def command(self, *arguments: object) -> Process:
        return Process(self.library, self.server.address, PLACES, arguments)

    def _strike(self, process: Process, way: Moment | str | None) -> None:
        """Kill it: by the clock, or a little after something was seen."""
        nth, children_too = self.random.randint(1, 3), self.random.random() < 0.85
        late = self.random.choice((0.0, 0.001, 0.003))

        def kill() -> None:
            threading.Event().wait(late)
            if process.runs:
                process.kill(children_too)

        if isinstance(way, Moment):
            self.server.at(way, nth, kill)
            process.until(lambda: False, within_s=40, every_s=0.02)
        elif way is None:
            patience = self.random.uniform(0.0, _LATEST_S)
            if not process.until(_after(patience)):
                return
            kill()
        elif process.until(_more_files(self.library, way)):
            kill()

    def _after_kill(self, left: Left) -> None:
        assert left.integrity == "ok"
        assert left.takes >= self._takes, "a finished panel is lost"
        self._takes = left.takes
        fresh = {attempt: phase for attempt, phase in left.phases.items() if attempt not in self._expected}
        for attempt, phase in left.phases.items():
            wanted = self._expected.setdefault(attempt, BECOMES[phase])
            assert wanted == BECOMES[phase] or wanted == "done", (attempt, wanted, phase)
        out = sum(phase in evidence.MAYBE_BILLED for phase in fresh.values())
        assert out <= PLACES
        self._out += out
        self._count(left, fresh)

    def _count(self, left: Left, fresh: dict[int, Phase]) -> None:
        self.figures.kills += 1
        self.figures.checked += 1
        self.figures.phases.update(fresh.values())
        self.figures.own_steps += left.working
        self.figures.planned_again += left.task is None

    def finish(self, takes: frozenset[tuple[int, int, str]]) -> None:
        """Go on from whatever there is, deciding what has to be; then account. takes: which must still be there."""
        self._takes, self._out = takes, PLACES
        ended, left = self._start("resume", deadly=False)
        while left.state != "done":
            ended, left = self._start(self._next(ended, left), deadly=False)
        self.account()

    # --- at the end ----------------------------------------------------------------------------------------------------

    def account(self) -> None:
        billed = self.server.billed
        with copy_of(self.library, self.folder) as connection:
            takes = connection.execute(
                "SELECT take.id, panel_id, picture, fingerprint, request_id, attempt.price_micros FROM take"
                " JOIN attempt ON attempt.id = attempt_id"
            ).fetchall()
            panels = connection.execute("SELECT count(*) FROM panel").fetchone()[0]
            attempts = connection.execute(
                f"SELECT attempt.id, outcome, sent, fingerprint, price_micros FROM attempt JOIN step ON step.id = step_id WHERE {CALLED}"
            ).fetchall()
            money = connection.execute("SELECT sum(spent_micros), sum(reserved_micros), sum(unpriced) FROM task").fetchone()
            ledger = connection.execute("SELECT sum(price_micros + estimate_micros), sum(unpriced) FROM ledger").fetchone()
        assert panels == self.panels
        assert sorted(row[1] for row in takes) == sorted({row[1] for row in takes}), "a panel was drawn twice"
        assert len(takes) == panels
        assert {row[:3] for row in takes} >= self._takes, "a finished panel is lost"
        for _, _, picture, fingerprint, request, price in takes:
            call = billed[int(request)]
            assert (picture, fingerprint, price) == (name_of_call(call.number), call.fingerprint, call.price_micros)
        self._account_attempts(attempts)
        self._account_money(attempts, money, ledger)
        self._account_files({row[2] for row in takes})
        self.figures.panels += panels
        self.figures.billed += len(billed)
        self.figures.allowed += panels + self._out

    def _account_attempts(self, attempts: list[tuple[int, str, float | None, str, int | None]]) -> None:
        billed = self.server.billed
        outcomes = {row[0]: row[1] for row in attempts}
        assert {attempt: outcomes[attempt] for attempt in self._expected} == self._expected
        sent = Counter(row[3] for row in attempts if row[2] is not None)
        assert Counter(call.fingerprint for call in billed) <= sent, "a call that no attempt knows of"
        assert Counter(row[1] for row in attempts)["done"] == self.panels
        assert len(billed) <= self.panels + self._out

    def _account_money(
        self,
        attempts: list[tuple[int, str, float | None, str, int | None]],
        money: tuple[int, int, int],
        ledger: tuple[int, int],
    ) -> None:
        guessed = [row for row in attempts if row[2] is not None and row[1] in ("done", "unknown") and row[4] is None]
        spent = sum(row[4] or 0 for row in attempts) + ESTIMATE_MICROS * len(guessed)
        assert money == (spent, 0, len(guessed))
        assert ledger == (spent, len(guessed))

    def _account_files(self, named: set[str]) -> None:
        paths = LibraryPaths(self.library)
        assert [path.suffix for path in (self.folder / "out").iterdir()] == [".cbz"]
        assert not list(paths.answers.iterdir()), "answers that nobody needs"
        _sweep(paths)
        assert {path.name for path in paths.pictures.rglob("*") if path.is_file()} == named, "pictures that no row names"
        assert {path.stem for path in paths.thumbs.rglob("*") if path.is_file()} == {name.partition(".")[0] for name in named}


def said_crashes(ended: Ended) -> bool:
    """Did it say that nothing goes on by itself, because it died twice in a row?"""
    was_held = any(one["was_held"]["queue"] == "crashes" for one in ended.of("result") if "was_held" in one)
    return was_held or any(one["code"] == "queue-crashes" for one in ended.of("warning"))


def _sweep(paths: LibraryPaths) -> None:
    """What the sweeper does once everything is old enough for it."""
    long_ago = time.time() - 60 * 86_400
    for path in paths.root.rglob("*"):
        if path.is_file():
            os.utime(path, (long_ago, long_ago))
    store = Store(paths)
    store.sweeper.sweep(lambda _seconds: False)
    store.close()


def _after(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def _more_files(library: Path, way: str) -> Callable[[], bool]:
    """Is there an answer, or a picture, that was not there when it started?"""
    paths = LibraryPaths(library)

    def names() -> set[str]:
        if way == "kept":
            return {path.name for path in paths.answers.glob("*.answer")}
        return {path.name for path in paths.pictures.glob("*/*.png")}

    before = names()
    return lambda: not names() <= before
