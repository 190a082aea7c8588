"""Whether anything on the screen moves or blinks by itself: as the system has it, or not at all."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)


class _Now:
    reduced = False


def reduced() -> bool:
    return _Now.reduced


def reduce_motion(app: QApplication, *, on: bool) -> None:
    """Cursors stand still, menus are there at once, and what the style would animate does not."""
    flash, effects = _systems(app)
    _Now.reduced = on
    app.setCursorFlashTime(0 if on else flash)
    for effect, usual in zip(_EFFECTS, effects, strict=True):
        app.setEffectEnabled(effect, usual and not on)


@cache
def _systems(app: QApplication) -> tuple[int, tuple[bool, ...]]:
    """As the system has it, before anything was reduced."""
    return app.cursorFlashTime(), tuple(app.isEffectEnabled(effect) for effect in _EFFECTS)
