"""The program, wired: the only place that knows all of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from app.log import start_log
from app.paths import LibraryPaths
from app.steps import draw_panel, export, plan_storyboard, recognise_cast, write_script
from app.steps.desk import Desk
from app.store.store import Store
from app.work.results import Result
from app.work.tasks import Claimed, StepKind

STEPS: Mapping[StepKind, Callable[[Desk, Claimed], Result]] = {
    StepKind.WRITE_SCRIPT: write_script.run,
    StepKind.RECOGNISE_CAST: recognise_cast.run,
    StepKind.PLAN_STORYBOARD: plan_storyboard.run,
    StepKind.DRAW_PANEL: draw_panel.run,
    StepKind.EXPORT: export.run,
}


class Program:
    """One open library. Close it at the end; whoever opens it holds the library's lock (see workers.lock)."""

    def __init__(self, paths: LibraryPaths) -> None:
        """Raises StorageError where the folder cannot be used, Conflict where a newer program made it."""
        self.paths = paths
        self.store = Store(paths)
        self.steps = STEPS
        try:
            self._log = start_log(paths.logs)
        except BaseException:
            self.store.close()
            raise

    def close(self) -> None:
        self.store.close()
        logging.getLogger("mangakai").removeHandler(self._log)
        self._log.close()
