"""The colours of the design, by name, in the scheme that is on."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QPalette

from app.paths import resource
from ui.window.theme.scale import scaled


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


_WHITE = "#FFFFFF"  # on the red button, in both schemes


class _Now:
    scheme = Scheme.LIGHT


# Which palette role carries which token: labels and grounds name a role, so they follow a change of scheme by themselves.
ROLES: dict[str, QPalette.ColorRole] = {
    "chrome": QPalette.ColorRole.Window,
    "raised": QPalette.ColorRole.Base,
    "surface": QPalette.ColorRole.AlternateBase,
    "sunken": QPalette.ColorRole.Light,
    "line": QPalette.ColorRole.Midlight,
    "control": QPalette.ColorRole.Mid,
    "ink": QPalette.ColorRole.WindowText,
    "ink-2": QPalette.ColorRole.Dark,
    "ink-3": QPalette.ColorRole.PlaceholderText,
    "desk": QPalette.ColorRole.Shadow,
    "shu-text": QPalette.ColorRole.Link,
    "shu-line": QPalette.ColorRole.Accent,
    "failed": QPalette.ColorRole.BrightText,
    "warning": QPalette.ColorRole.LinkVisited,
}


@cache
def _tokens() -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    return tokens


def use_scheme(scheme: Scheme) -> None:
    _Now.scheme = scheme


def scheme() -> Scheme:
    return _Now.scheme


def colour(name: str) -> QColor:
    return _colour(_Now.scheme, name)


@cache
def _colour(of: Scheme, name: str) -> QColor:
    return QColor(_WHITE if name == "white" else _tokens()[of][name])


@cache
def on_page(name: str) -> QColor:
    """A colour that lies on a picture or a page: the same in both schemes."""
    return QColor(_tokens()["on-page"][name])


def rough_frame() -> QColor:
    return on_page(f"rough-frame-{_Now.scheme}")


@cache
def scrim(of: Scheme) -> QColor:
    return QColor(_tokens()[of]["scrim-argb"])


def type_of(role: str) -> tuple[int, int, int, str]:
    """Size, line height, weight, family ("ui" or "serif") of a type role."""
    size, line, weight, family = _tokens()["type"][role]
    return size, line, weight, family


def height(name: str) -> int:
    """Of what holds one line of text, so it grows with the text."""
    return scaled(int(_tokens()["height"][name]))


def width(name: str) -> int:
    return int(_tokens()["width"][name])


def radius(name: str) -> int:
    return int(_tokens()["radius"][name])


def smallest_window() -> tuple[int, int]:
    wide, high = _tokens()["width"]["min-window"]
    return int(wide), int(high)


def palette() -> QPalette:
    """The palette of the scheme that is on."""
    made = QPalette()
    for name, role in ROLES.items():
        made.setColor(role, colour(name))
    set_also = {
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "shu-soft",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "chrome",
    }
    for role, name in set_also.items():
        made.setColor(role, colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, colour("sunken"))
    return made
