"""What the command line prints: sentences and a progress bar for people, one JSON object a line for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from app.errors import Problem
from ui.words import about, clock, tell, tell_problem


class Console:
    """Results go to standard output, everything else to standard error; with JSON, all events go to standard output."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._bar = not as_json and sys.stderr.isatty()
        self._drawn = False
        self._last = ""

    def result(self, **facts: Any) -> None:
        """The last line of a JSON answer."""
        if self.as_json:
            self._emit("result", {"status": 0, **facts})

    def line(self, text: str) -> None:
        if not self.as_json:
            self._clear()
            print(text)

    def table(self, rows: Sequence[Sequence[object]]) -> None:
        for row in rows:
            self.line("  ".join(str(cell) for cell in row))

    def progress(self, book: str, what: str, done: int, total: int, elapsed_s: float, remaining_s: float | None) -> None:
        """One line that is drawn over on a terminal; elsewhere a line each time it says something new."""
        if self.as_json:
            facts = {"book": book, "what": what, "done": done, "total": total, "elapsed_s": round(elapsed_s, 1), "remaining_s": remaining_s}
            self._emit("progress", facts)
            return
        text = tell(f"cli.progress.{what}", book=book, done=done, total=total)
        if not self._bar:
            if text != self._last:
                print(text, file=sys.stderr)
            self._last = text
            return
        filled = round(24 * done / max(1, total))
        left = f" · {about(remaining_s)}" if remaining_s else ""
        self._draw(f"{'█' * filled}{'░' * (24 - filled)} {text} · {clock(elapsed_s)}{left}")

    def warning(self, code: str, **facts: Any) -> None:
        if self.as_json:
            self._emit("warning", {"code": code, **facts})
            return
        self._clear()
        print(tell(f"cli.warning.{code}", **facts), file=sys.stderr)

    def error(self, problem: Problem) -> None:
        told = tell_problem(problem)
        if self.as_json:
            self._emit("error", {"code": problem.code, "what": told.what, "todo": told.todo, "facts": problem.facts})
            return
        self._clear()
        print(f"{told.what}\n{told.todo}", file=sys.stderr)

    def _emit(self, event: str, facts: dict[str, Any]) -> None:
        print(json.dumps({"v": 1, "event": event, **facts}, ensure_ascii=False, default=str), flush=True)

    def _draw(self, text: str) -> None:
        print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)
        self._drawn = True

    def _clear(self) -> None:
        if self._drawn:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
            self._drawn = False
