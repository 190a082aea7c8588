"""What a service wrote about one part of a book, checked against the story and kept until all parts are there."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.script import NO_OUTLINE, Outline, Scene
from app.book.storyboard import Actor, Prop, Shot
from app.book.text import Span


@dataclass(frozen=True, slots=True)
class ScriptPart:
    """asked: the stretches it was asked about. scenes: those that stand in the story, numbered from 1, their lines still with gaps.

    missing: stretches of `asked` it said nothing about. cut: the answer broke off. invented: what it said and the story does not
    have: how many lines, and which names.
    """

    asked: tuple[Span, ...]
    scenes: tuple[Scene, ...]
    missing: tuple[Span, ...] = ()
    outline: Outline = NO_OUTLINE
    cut: bool = False
    invented_lines: int = 0
    invented_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PanelWish:
    """A panel as a service wants it: the sentence it begins with, and what is seen. None and () are left to the rules."""

    start: int
    shot: Shot | None = None
    actors: tuple[Actor, ...] = ()
    props: tuple[Prop, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardPart:
    """The panels of one part of a chapter, in order. lost: panels it gave that could not be placed in the story."""

    span: Span
    panels: tuple[PanelWish, ...]
    lost: int = 0
    invented_names: tuple[str, ...] = ()
