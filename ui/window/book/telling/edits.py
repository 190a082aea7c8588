"""Edits of a script that only hold where the person saw what they change: a line that moved meanwhile is not changed by mistake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec

from app.book.script import Line, Scene
from app.book.script_edits import LineAt, line_of, scene_of
from app.commands.edits import Edit
from app.errors import Conflict
from app.store.store import Store

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person looks at: a line of a scene, or the scene where there is no line."""

    chapter: int
    scene: Scene
    at: LineAt
    line: Line | None = None


def seen(
    store: Store, book_id: int, what: Seen, make: Callable[Concatenate[Store, int, int, P], Edit], /, *args: P.args, **named: P.kwargs
) -> Edit:
    """As `make(store, book_id, chapter, …)`. Raises Conflict "changed-meanwhile" where it is not what the person saw."""
    script = store.books.script(book_id, what.chapter)
    same = line_of(script, what.at) == what.line if what.line is not None else scene_of(script, what.scene.number) == what.scene
    if not same:
        raise Conflict("changed-meanwhile")
    return make(store, book_id, what.chapter, *args, **named)
