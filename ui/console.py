"""What a command says: events, and how they are shown: sentences and a progress bar for people, one JSON object a line for programs.

A command may run in another process than the terminal it speaks to, so it says events and the terminal's own process shows them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.errors import Problem
from ui.money import about_words, dollars
from ui.sizes import size_words
from ui.words import about, clock, known, tell, tell_error

Say = Callable[[str, dict[str, Any]], None]
_FOR_PROGRAMS = frozenset({"result", "progress", "warning", "error"})


class Console:
    """What commands speak to. `say` gets the name of an event and its facts."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def result(self, **facts: Any) -> None:
        """The last line of a JSON answer."""
        self._say("result", {"status": 0, **facts})

    def line(self, text: str) -> None:
        """For people only: told in their language already."""
        self._say("line", {"text": text})

    def table(self, rows: Sequence[Sequence[object]]) -> None:
        for row in rows:
            self.line("  ".join(str(cell) for cell in row))

    def progress(self, book: str, what: str, done: int, total: int, elapsed_s: float, remaining_s: float | None) -> None:
        facts = {"book": book, "what": what, "done": done, "total": total, "elapsed_s": round(elapsed_s, 1), "remaining_s": remaining_s}
        self._say("progress", facts)

    def sending(self, book: str, done: int, total: int, elapsed_s: float, remaining_s: float | None, a_second: float) -> None:
        """How many bytes are sent, and how fast."""
        facts = {"book": book, "what": "bytes", "done": done, "total": total, "elapsed_s": round(elapsed_s, 1), "remaining_s": remaining_s}
        self._say("progress", {**facts, "a_second": round(a_second)})

    def estimate(self, book: str, panels: int, price_micros: int | None) -> None:
        """What making it will about cost, before anything is sent; None is unknown."""
        facts = {"book": book, "what": "estimate", "done": 0, "total": panels, "elapsed_s": 0.0, "remaining_s": None}
        self._say("progress", {**facts, "price_micros": price_micros})

    def ask(self, limit_micros: int) -> None:
        """It costs more than the person wants to be asked above: nothing is made before they agree."""
        self._say("ask", {"limit_micros": limit_micros})

    def warning(self, code: str, **facts: Any) -> None:
        self._say("warning", {"code": code, **facts})

    def error(self, problem: Problem) -> None:
        self._say("error", {"code": problem.code, "facts": problem.facts})


class Screen:
    """Results go to standard output, everything else to standard error; with JSON, all events go to standard output."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._bar = not as_json and sys.stderr.isatty()
        self._drawn = False
        self._last = ""
        self.asked: int | None = None  # the limit that a command wants to pass, if it asked

    def agreed(self) -> bool:
        """Ask on the terminal whether a command shall pass the limit."""
        limit, self.asked = self.asked or 0, None
        print(tell("cli.estimate.ask", limit=dollars(limit)), end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip().lower() in ("y", "yes", "是", "はい")

    def chapters_or_books(self, files: int) -> str:
        """Ask on the terminal what several files are: "chapters" of one book, or "books"."""
        print(tell("cli.several.ask", n=files), end="", file=sys.stderr, flush=True)
        return "chapters" if sys.stdin.readline().strip().lower() in ("1", "c", "chapters", "章", "話") else "books"

    def show(self, event: str, facts: Mapping[str, Any]) -> None:
        if event == "error":
            told = tell_error(str(facts["code"]), facts["facts"])
            facts = {"code": facts["code"], "what": told.what, "todo": told.todo, "facts": facts["facts"]}
        if self._as_json:
            if event in _FOR_PROGRAMS:
                print(json.dumps({"v": 1, "event": event, **facts}, ensure_ascii=False, default=str), flush=True)
        elif event == "ask":
            self.asked = int(facts["limit_micros"])
        elif event == "progress" and facts["what"] == "estimate":
            price = about_words(facts["price_micros"])
            print(tell("cli.estimate", book=facts["book"], panels=facts["total"], price=price), file=sys.stderr)
        elif event == "progress":
            self._progress(**facts)
        elif event == "line":
            self._clear()
            print(facts["text"])
        elif event == "warning":
            self._clear()
            print(_warning(str(facts["code"]), facts), file=sys.stderr)
        elif event == "error":
            self._clear()
            print(f"{facts['what']}\n{facts['todo']}", file=sys.stderr)

    def _progress(
        self, book: str, what: str, done: int, total: int, elapsed_s: float, remaining_s: float | None, a_second: float = 0.0
    ) -> None:
        """One line that is drawn over on a terminal; elsewhere a line each time it says something new."""
        sizes = {"done": size_words(done), "total": size_words(total), "speed": size_words(a_second)} if what == "bytes" else {}
        text = tell(f"cli.progress.{what}", **{"book": book, "done": done, "total": total, **sizes})
        if not self._bar:
            if text != self._last:
                print(text, file=sys.stderr)
            self._last = text
            return
        filled = round(24 * done / max(1, total))
        left = f" · {about(remaining_s)}" if remaining_s else ""
        self._draw(f"{'█' * filled}{'░' * (24 - filled)} {text} · {clock(elapsed_s)}{left}")

    def _draw(self, text: str) -> None:
        print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)
        self._drawn = True

    def _clear(self) -> None:
        if self._drawn:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
            self._drawn = False


def _warning(code: str, facts: Mapping[str, Any]) -> str:
    """What is said of a command's outcome, or of what a step kept beside its result."""
    if known(f"cli.warning.{code}"):
        return tell(f"cli.warning.{code}", **facts)
    told = tell_error(code, facts)
    return f"{told.what} {told.todo}"
