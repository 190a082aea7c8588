"""What is published: a folder of files that need no server of ours, and how each of them may be kept by those who fetch it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

INDEX = "index.html"


@dataclass(frozen=True, slots=True)
class SiteFile:
    """One file of a site. name: its path there, relative, with "/". path: where its bytes are. mime: its type, with a charset for text.

    digest: SHA-256 of its bytes, in hex. forever: its name changes with its content, so that it may be kept for good; the others are
    asked for again each time.
    """

    name: str
    path: Path
    mime: str
    digest: str
    forever: bool


@dataclass(frozen=True, slots=True)
class Site:
    """All files of a site, in the order in which they are sent: whatever is named by others before those that name it; INDEX is last."""

    files: tuple[SiteFile, ...]
