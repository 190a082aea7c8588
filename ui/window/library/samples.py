"""The sample stories that ship with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.paths import resource
from ui.words import language


@dataclass(frozen=True, slots=True)
class Sample:
    """A story to begin with, in its own language."""

    id: str
    language: str
    title: str
    about: str
    path: Path


def samples() -> list[Sample]:
    """All samples, those in the person's language first."""
    listed = json.loads(resource("samples", "samples.json").read_text(encoding="utf-8"))["samples"]
    found = [
        Sample(one["id"], one["language"], one["title"], one["teaser"], resource("samples", *one["file"].split("/"))) for one in listed
    ]
    return sorted(found, key=lambda one: one.language != language())
