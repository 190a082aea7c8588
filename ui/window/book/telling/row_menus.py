"""What can be done with a row of the script, as the items of its menu."""

from __future__ import annotations

from collections.abc import Callable

from app.book.script import Emotion, LineKind
from ui.window.book.telling.menus import Act, Item, Values
from ui.window.book.telling.script_deeds import ScriptDeeds
from ui.window.book.telling.script_list import ScriptList
from ui.window.book.telling.script_rows import LineRow, SceneRow
from ui.words import tell

_MOST_NAMES = 20


def line_items(deeds: ScriptDeeds, rows: ScriptList, row: LineRow, panel_of: Callable[[LineRow], Act | None]) -> list[Item | Values]:
    show, at = panel_of(row), rows.currentIndex().row()
    return [
        Item("script.edit", rows.begin_edit, "Return"),
        Values("script.speaker", _speakers(deeds, rows, row)),
        Values("script.kind", tuple((tell(f"line.{one}"), _being(deeds, row, one), one is row.line.kind) for one in LineKind)),
        Values("script.emotion", tuple((tell(f"emotion.{one}"), _feeling(deeds, row, one), one is row.line.emotion) for one in Emotion)),
        Item("script.add_line", lambda: rows.begin_line(at + 1), "Ins"),
        Item("script.join_lines", lambda: deeds.join(row), enabled=isinstance(rows.script.row(at + 1), LineRow)),
        Item("script.split_scene", lambda: deeds.split_scene(row), enabled=row.at.line > 0),
        Item("telling.show_panel", show or _nothing, enabled=show is not None),
        Item("script.delete_line", lambda: deeds.delete(row), "Del", apart=True),
    ]


def scene_items(deeds: ScriptDeeds, rows: ScriptList, row: SceneRow, show: Act | None) -> list[Item | Values]:
    at, last = rows.script.scene_row(row.number) or 0, row.number == rows.script.scenes()
    return [
        Item("script.setting.change", lambda: rows.begin_edit(at), "Return"),
        Item("script.add_line", lambda: rows.begin_line(at + 1), "Ins"),
        Item("script.add_scene", lambda: deeds.add_scene(row)),
        Item("script.join_scenes", lambda: deeds.join(row), enabled=not last),
        Item("script.up", lambda: deeds.step(row, -1), "Alt+Up", row.number > 1),
        Item("script.down", lambda: deeds.step(row, 1), "Alt+Down", not last),
        Item("telling.show_panel", show or _nothing, enabled=show is not None),
        Item("script.delete_scene", lambda: deeds.delete(row), "Del", apart=True),
    ]


def _speakers(deeds: ScriptDeeds, rows: ScriptList, row: LineRow) -> tuple[tuple[str, Act, bool], ...]:
    """The cast, nobody, and somebody new: for that one writes the name."""
    named = tuple((name, _speaking(deeds, row, name), name == row.line.speaker) for name in rows.delegate.names[:_MOST_NAMES])
    nobody = (tell("script.nobody"), _speaking(deeds, row, None), row.line.speaker is None)
    return (*named, nobody, (tell("script.speaker.new"), rows.begin_speaker, False))


def _speaking(deeds: ScriptDeeds, row: LineRow, name: str | None) -> Act:
    return lambda: deeds.speak(row, name)


def _being(deeds: ScriptDeeds, row: LineRow, kind: LineKind) -> Act:
    return lambda: deeds.be(row, kind)


def _feeling(deeds: ScriptDeeds, row: LineRow, emotion: Emotion) -> Act:
    return lambda: deeds.feel(row, emotion)


def _nothing() -> None:
    """Behind an item that cannot be chosen."""
