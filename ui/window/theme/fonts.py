"""Type: the system's own family for controls, a serif for titles and stories, each with the Han forms of the person's language."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from ui.window.theme.colours import type_of
from ui.window.theme.scale import scaled, text_scale

_HAN_UI = {
    "zh": ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"],
    "ja": ["Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP"],
}
_HAN_SERIF = {
    "zh": ["Songti SC", "SimSun", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC"],
    "ja": ["Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP"],
}
_SERIF = ["Charter", "Georgia", "Noto Serif", "DejaVu Serif"]


class _Now:
    language = "en"


def use_fonts_for(language: str) -> None:
    _Now.language = language


def font(role: str, weight: int | None = None) -> QFont:
    """The font of a type role ("body", "title" …), a copy that may be changed."""
    return QFont(_font(_Now.language, text_scale(), role, weight))


@cache
def _font(language: str, _scale: float, role: str, weight: int | None) -> QFont:
    size, _, usual, family = type_of(role)
    made = QFont()
    made.setFamilies(_families(language, family))
    made.setPixelSize(scaled(size))
    made.setWeight(QFont.Weight(weight or usual))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _families(language: str, family: str) -> list[str]:
    order = ["zh", "ja"] if language != "ja" else ["ja", "zh"]
    if family == "serif":
        return [*_SERIF, *(name for code in order for name in _HAN_SERIF[code])]
    return [*_system_families(), *(name for code in order for name in _HAN_UI[code])]


@cache
def _system_families() -> list[str]:
    if sys.platform == "darwin":
        return [".AppleSystemUIFont"]
    if sys.platform == "win32":
        return ["Segoe UI Variable Text", "Segoe UI"]
    wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return [QFontInfo(wanted).family()]  # a desktop may only say "Sans Serif", which as a name would lose to the fonts after it


def line_height(role: str) -> int:
    """The height of a line; Han text needs a little more air than Latin."""
    line = scaled(type_of(role)[1])
    return line + 2 if _Now.language in ("zh", "ja") and role == "body" else line
