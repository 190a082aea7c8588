"""What is done with the lines and scenes of a script: each deed is one edit of the book's history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject

from app.book.lines import plain_words
from app.book.script import Emotion, Line, LineKind, Script, Setting
from app.book.script_edits import LineAt
from app.commands import script
from app.commands.edits import Edit
from app.store.store import Store
from ui.window.book.history import History
from ui.window.book.telling.edits import Seen, seen
from ui.window.book.telling.reading import ChapterFacts
from ui.window.book.telling.script_rows import LineRow, Row, SceneRow
from ui.window.studio import Studio

P = ParamSpec("P")


class ScriptDeeds(QObject):
    """`followed` says where the row that was changed stands afterwards, so that it stays chosen."""

    def __init__(self, studio: Studio, history: History) -> None:
        super().__init__()
        self._studio, self._history = studio, history
        self.facts: ChapterFacts | None = None
        self._follow: LineAt | int | None = None
        self._before: Script | None = None  # as it was when that was said

    def followed(self, now: Script | None) -> LineAt | int | None:
        """A line or a scene to go to; None as long as the script is what it was before the change."""
        if self._follow is None or now == self._before:
            return None
        follow, self._follow = self._follow, None
        return follow

    def _go_on_at(self, place: LineAt | int) -> None:
        self._follow, self._before = place, self.facts.script if self.facts is not None else None

    # rows

    def change(self, row: Row, value: object) -> None:
        """A line as it shall be, or the setting of a scene."""
        if isinstance(row, LineRow) and isinstance(value, Line):
            self._do(row.at, row, script.change_line, row.at, value)
        elif isinstance(row, SceneRow) and isinstance(value, Setting):
            self._do(row.number, row, script.change_setting, row.number, value)

    def speak(self, row: LineRow, name: str | None) -> None:
        self.change(row, replace(row.line, speaker=name))

    def feel(self, row: LineRow, emotion: Emotion) -> None:
        self.change(row, replace(row.line, emotion=emotion))

    def be(self, row: LineRow, kind: LineKind) -> None:
        self.change(row, replace(row.line, kind=kind))

    def delete(self, row: Row) -> None:
        if isinstance(row, LineRow):
            self._do(row.at, row, script.delete_line, row.at)
        else:
            self._do(row.number, row, script.delete_scene, row.number)

    def join(self, row: Row) -> None:
        """With the next one."""
        if isinstance(row, LineRow):
            self._do(row.at, row, script.join_lines, row.at)
        else:
            self._do(row.number, row, script.join_scenes, row.number)

    def step(self, row: Row, by: int) -> None:
        """One place up or down; a line stays in its scene."""
        if isinstance(row, LineRow):
            self.move_line(row, row.at.line + by)
        else:
            self.move_scene(row, row.number + by)

    def move_line(self, row: LineRow, to: int) -> None:
        lines = self._lines(row.at.scene)
        if 0 <= to < lines and to != row.at.line:
            self._do(LineAt(row.at.scene, to), row, script.move_line, row.at, to)

    def move_scene(self, row: SceneRow, to: int) -> None:
        scenes = len(self.facts.script.scenes) if self.facts is not None and self.facts.script is not None else 0
        if 1 <= to <= scenes and to != row.number:
            self._do(to, row, script.move_scene, row.number, to)

    # lines

    def add_line(self, at: LineAt, line: Line) -> None:
        if self.facts is not None:
            self._go_on_at(at)
            self._history.do(script.add_line, self.facts.book_id, self.facts.number, at, line)

    def split_line(self, row: LineRow, value: Line, place: int) -> None:
        """Cut where the cursor stood; what was changed before is kept."""
        if self.facts is not None:
            self._studio.start(self._split(self.facts, row, value, place))

    async def _split(self, facts: ChapterFacts, row: LineRow, value: Line, place: int) -> None:
        what = _seen(facts, row)
        if value != row.line:
            await self._history.done(seen, facts.book_id, what, script.change_line, row.at, value)
            place = len(plain_words(value.text[:place]))
        self._before = await self._studio.read(self._studio.store.books.script, facts.book_id, facts.number)
        self._follow = LineAt(row.at.scene, row.at.line + 1)
        await self._history.done(script.split_line, facts.book_id, facts.number, row.at, place)

    # scenes

    def split_scene(self, row: LineRow) -> None:
        self._do(row.at.scene + 1, row, script.split_scene, row.at)

    def add_scene(self, row: SceneRow) -> None:
        """Behind it."""
        self._do(row.number + 1, row, script.add_scene, row.number + 1)

    # how it is done

    def _do(
        self, follow: LineAt | int, row: Row, make: Callable[Concatenate[Store, int, int, P], Edit], *args: P.args, **named: P.kwargs
    ) -> None:
        """follow: where the row, or the one in its place, stands afterwards."""
        if self.facts is not None:
            self._go_on_at(follow)
            self._history.do(seen, self.facts.book_id, _seen(self.facts, row), make, *args, **named)

    def _lines(self, number: int) -> int:
        scenes = self.facts.script.scenes if self.facts is not None and self.facts.script is not None else ()
        return next((len(one.lines) for one in scenes if one.number == number), 0)


def _seen(facts: ChapterFacts, row: Row) -> Seen:
    if isinstance(row, SceneRow):
        return Seen(facts.number, row.scene, LineAt(row.number, 0))
    assert facts.script is not None
    scene = next(one for one in facts.script.scenes if one.number == row.at.scene)
    return Seen(facts.number, scene, row.at, row.line)
