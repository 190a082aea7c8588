"""How large text is. People who see less set it for their whole system; MANGAKAI_TEXT (in percent) is a wish for this program alone.

Type and the heights that hold one line of it grow together; widths do not, because the window does not: what no longer fits beside
each other wraps, shortens with the whole of it in a tooltip, or is scrolled to.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

LARGEST = 2.0
_STEP = 0.25  # between them glyphs would only get blurred
_USUAL_DPI = 72.0 if sys.platform == "darwin" else 96.0


class _Now:
    factor = 1.0
    chosen = 0  # in percent, by the person for this program; 0 as the system has it


def use_text_scale(factor: float) -> None:
    _Now.factor = min(max(factor, 1.0), LARGEST)


def choose_text_size(percent: int) -> None:
    """What the person set here. It holds for windows that are made from now on: their rows and bars are as high as their text."""
    _Now.chosen = percent


def text_scale() -> float:
    return _Now.factor


def scaled(pixels: int) -> int:
    return round(pixels * _Now.factor)


def widened(pixels: int) -> int:
    """For a column: half as much wider as its text is larger, because the window is not."""
    return round(pixels * (1 + (_Now.factor - 1) / 2))


def wanted_text_scale(app: QApplication) -> float:
    """What is wished for, else what the person chose, else what the system does to its own texts."""
    wish = os.environ.get("MANGAKAI_TEXT", "")
    if wish.isdecimal():
        return int(wish) / 100
    if _Now.chosen:
        return _Now.chosen / 100
    larger = max((screen.logicalDotsPerInch() / _USUAL_DPI for screen in app.screens()[:1]), default=1.0)
    return round(larger / _STEP) * _STEP
