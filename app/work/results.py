"""What a step gives: values, kept by the store in the same transaction as the step's new state."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.cast import Character
from app.book.page import Page
from app.book.parts import BoardPart, ScriptPart
from app.book.script import Script
from app.book.storyboard import Mark, Panel
from app.book.text import Span
from app.errors import Problem
from app.work.publication import NOTHING, Manifest, Target


@dataclass(frozen=True, slots=True)
class ScriptWritten:
    """problems: what a person has to know about a script that is there all the same, such as what a service left out."""

    script: Script
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptPartWritten:
    """A service's answer about one part of a chapter, kept until the chapter is joined.

    again: stretches it said nothing about, as they are asked for once more: a step for each group.
    """

    chapter: int
    part: str
    value: ScriptPart
    again: tuple[tuple[Span, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class CastRecognised:
    cast: tuple[Character, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardPartPlanned:
    """A service's panels for one part of a chapter, kept until the chapter is joined."""

    chapter: int
    part: str
    value: BoardPart


@dataclass(frozen=True, slots=True)
class StoryboardPlanned:
    """One chapter's panels and pages. The store adds a drawing step for each panel."""

    chapter: int
    panels: tuple[Panel, ...]
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()


PLACEHOLDER = "placeholder"  # model of a take that the draft artist drew in place of a service that would not


@dataclass(frozen=True, slots=True)
class PanelDrawn:
    """A take. picture: content name of the file, which is already on disk. seconds: of drawing."""

    panel_id: int
    picture: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    artist: str
    seed: int
    words: str
    changes: tuple[str, ...]
    fingerprint: str
    seconds: float
    model: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class SheetDrawn:
    """A model sheet. picture, original: content names of files that are already on disk; original: what was cleaned, None for a drawing."""

    character: str
    picture: str
    width: int
    height: int
    artist: str
    fingerprint: str
    seconds: float
    ratio: str = ""
    size: str = ""
    original: str | None = None
    seed: int = 0
    model: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A written book. missing: numbers of the panels that had no picture."""

    format: str
    path: str
    pictures: int
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SitePublished:
    """A book that can be read on the web. url: of its index, never signed. expires: when its links end, seconds since 1970; None for never.

    size: bytes of all that is there; sent_files, sent_bytes: what of it had to be sent. missing: numbers of panels without a picture.
    problems: what a person has to know, such as that nobody may read it.
    """

    target: Target
    url: str
    expires: float | None
    size: int
    files: int
    sent_files: int
    sent_bytes: int
    missing: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    manifest: Manifest = NOTHING


@dataclass(frozen=True, slots=True)
class SiteRemoved:
    """files: how many are gone. others: how many of somebody else are still there."""

    target: Target
    files: int
    others: int


Result = (
    ScriptWritten
    | ScriptPartWritten
    | CastRecognised
    | BoardPartPlanned
    | StoryboardPlanned
    | PanelDrawn
    | SheetDrawn
    | Exported
    | SitePublished
    | SiteRemoved
)
