"""Facts for a report of a problem, as text that may be shown to anybody: no key, no name of a person's folders, no word of a story."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.program import Program
from ui import doctor

_LAST_LINES = 40
_LONGEST_LINE = 300
_ANYWHERE = re.compile(r"(?<![\w>/])(?:[A-Za-z]:\\|\\\\|/)(?:[^\s/\\\"':;,]+[/\\])+[^\s\"':;,]*")  # a path, in whatever way it is written
_SECRET = re.compile(r"(?i)\b(?:AIza[\w-]{8,}|sk-[\w-]{8,}|[A-Za-z0-9+/_-]{32,}={0,2})")  # what looks like a key
_QUOTED = re.compile(r"[“\"『「].*?[”\"』」]")  # titles and sentences stand in quotation marks
_USER = re.compile(r"(?<=//)[^/@\s]+@")


def report(program: Program) -> str:
    """Not for the GUI thread: it asks the keychain and looks at the database."""
    from ui.commands import checkup

    machine = {name: fact for name, fact in doctor.look(program.paths).items() if name != "library"}
    facts: dict[str, Any] = {
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine,
        "library": checkup.library(program, check=False),
        "services": checkup.services(program.settings, online=False),
    }
    told = json.dumps(_plain(facts), indent=1, ensure_ascii=False, default=str)
    return "\n".join([told, "", *(redacted(line, program.paths.root) for line in _last_lines(program.paths.logs))])


def redacted(line: str, library: Path) -> str:
    """One line of text without what is only the person's."""
    text = line.replace(str(library), "<library>")
    for pattern, instead in ((_USER, ""), (_QUOTED, "“…”"), (_ANYWHERE, "<path>"), (_SECRET, "<key>")):
        text = pattern.sub(instead, text)
    return text[:_LONGEST_LINE]


def _plain(value: object) -> object:
    """The same facts, every text of them redacted."""
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return redacted(value, Path.home()) if isinstance(value, str) else value


def _last_lines(logs: Path) -> list[str]:
    """The journal's newest warnings; it never holds a story's text, but file names and what services said."""
    newest = max(logs.glob("mangakai.log*"), key=lambda one: one.stat().st_mtime, default=None) if logs.is_dir() else None
    if newest is None:
        return []
    lines = newest.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line for line in lines if " WARNING " in line or " ERROR " in line][-_LAST_LINES:]
