"""How news comes back from threads: the latest of each progress, all of the moves, in their order."""

from __future__ import annotations

import threading

from app.work.tasks import News, Progress


class Mailbox:
    """Filled on any thread, emptied on the GUI thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._progress: dict[int, Progress] = {}
        self._news: list[News] = []
        self._reached: dict[int, tuple[str, int]] = {}  # what each running step did, and how far; also what has been taken already

    def report(self, progress: Progress) -> None:
        """The latest wins; a step's progress never goes backwards, unless it begins to do something else."""
        with self._lock:
            what, reached = self._reached.get(progress.step_id, (progress.what, 0))
            if progress.what != what or progress.done >= reached:
                self._reached[progress.step_id] = (progress.what, progress.done)
                self._progress[progress.step_id] = progress

    def tell(self, news: News) -> None:
        """Nothing told is ever dropped. A step that moved has no progress of its own any more."""
        with self._lock:
            self._news.append(news)
            self._progress.pop(news.step_id, None)
            self._reached.pop(news.step_id, None)

    def take(self) -> tuple[tuple[Progress, ...], tuple[News, ...]]:
        with self._lock:
            progress, news = tuple(self._progress.values()), tuple(self._news)
            self._progress.clear()
            self._news.clear()
        return progress, news
