"""The program, wired: the only place that knows all of it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from app import settings_file
from app.ai import catalogue
from app.ai.services import Services
from app.errors import AppError, BadInput, Problem
from app.log import start_log
from app.paths import LibraryPaths
from app.settings import Settings
from app.steps import draw_panel, draw_sheet, export, plan_storyboard, publish, recognise_cast, write_script
from app.steps.doing import Doing
from app.store import recovery
from app.store.recovery import Recovered
from app.store.store import Store
from app.work.tasks import StepKind

log = logging.getLogger("mangakai.program")
STEPS: Mapping[StepKind, Doing] = {
    StepKind.WRITE_SCRIPT: Doing(write_script.run, write_script.prepare, write_script.adopt),
    StepKind.RECOGNISE_CAST: Doing(recognise_cast.run, recognise_cast.prepare, recognise_cast.adopt),
    StepKind.PLAN_STORYBOARD: Doing(plan_storyboard.run, plan_storyboard.prepare, plan_storyboard.adopt),
    StepKind.DRAW_PANEL: Doing(draw_panel.run, draw_panel.prepare, draw_panel.adopt),
    StepKind.DRAW_SHEET: Doing(draw_sheet.run, draw_sheet.prepare, draw_sheet.adopt),
    StepKind.EXPORT: Doing(export.run),
    StepKind.PUBLISH: Doing(publish.run),
    StepKind.UNPUBLISH: Doing(publish.run_removal),
}


class Program:
    """One open library. Close it at the end; whoever opens it holds the library's lock (see workers.lock)."""

    def __init__(self, paths: LibraryPaths) -> None:
        """Raises StorageError where the folder cannot be used, Conflict where a newer program made it."""
        self.paths = paths
        self.store = Store(paths)
        loaded = settings_file.load(paths)
        self.settings: Settings = loaded.settings
        unusable = _use_catalogue(self.settings)
        self.settings_problem = loaded.problem or unusable
        self.services = Services(lambda: self.settings)
        self.steps = STEPS
        self.recovered = Recovered((), (), False)
        self._ours = False
        try:
            self._log = start_log(paths.logs)
        except BaseException:
            self.store.close()
            raise

    def recover(self) -> None:
        """For whoever holds the library's lock, before anything else: what a dead process left is put right, by the law of money.

        `recovered` says what it was; the queue adopts the answers in it. From now on an end without `close` counts as a crash.
        """
        answered = self.store.answers.known()
        self.recovered = self.store.write(lambda connection: recovery.recover(connection, answered))
        self.store.answers.clear(self.recovered.adopted)
        self._ours = True

    def choose(self, chosen: Settings) -> None:
        """Keep new settings; they hold from the next call on. Raises StorageError, BadInput for a catalogue that cannot be used."""
        if chosen.catalogue != self.settings.catalogue:
            _use(chosen)
        settings_file.save(self.paths, chosen)
        self.settings = chosen

    def close(self) -> None:
        """Never a reason for an error: a disk that is full was said when it mattered, and the next start puts things right."""
        try:
            if self._ours:
                self.store.write(recovery.close_session)
        except AppError as error:
            log.info("the library was closed without a word: %s", error)
        finally:
            self._close()

    def _close(self) -> None:
        self.store.close()
        logging.getLogger("mangakai").removeHandler(self._log)
        self._log.close()


def _use_catalogue(chosen: Settings) -> Problem | None:
    """A person's catalogue that cannot be used does not keep them from their library: the built-in one holds, and it is said."""
    try:
        _use(chosen)
    except BadInput as broken:
        catalogue.use(None)
        return broken.problem
    return None


def _use(chosen: Settings) -> None:
    catalogue.use(Path(chosen.catalogue) if chosen.catalogue else None)
