"""A language nobody speaks, to see with one's own eyes what a translation would break: MANGAKAI_LANGUAGE=qps.

It is English with accents and brackets, 40 % longer. What shows no bracket was never handed to the translators; where the closing one
is missing, a text is cut off.
"""

from __future__ import annotations

import math
import re

from ui.translations import NO_NUMBER, Dictionary

CODE = "qps"
LONGER = 1.4
PATTERNS = frozenset({"date.day"})  # read by Qt and not by people
_KEPT = re.compile(r"\{[^{}]*\}|%\w+%")
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšüýÁÇÉÍÑÖŠÜÝ")
_VOWELS = "áéíöüÁÉÍÖÜ"


class Pseudo:
    def __init__(self, english: Dictionary) -> None:
        self._english = english

    @property
    def compiled(self) -> bool:
        return self._english.compiled

    def find(self, key: str, n: int = NO_NUMBER) -> str | None:
        text = self._english.find(key, n)
        return text if text is None or key in PATTERNS else stretched(text)


def stretched(text: str) -> str:
    """The text 40 % longer; what is filled in later stays as it is. A text without a letter is none to translate."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in re.split(f"({_KEPT.pattern})", text)]
    missing = math.ceil(len(text) * LONGER) - len(text) - 2
    return f"⟦{''.join(_lengthened(parts, missing))}⟧"


def _lengthened(parts: list[str], by: int) -> list[str]:
    """Vowels are said longer, so that words grow as they do in a long language; what is missing then is said at the end."""
    spoken = [(i, at) for i, part in enumerate(parts) if not _KEPT.fullmatch(part) for at, letter in enumerate(part) if letter in _VOWELS]
    if not spoken or by <= 0:
        return [*parts, "~" * max(0, by)]
    each, rest = divmod(by, len(spoken))
    longer = [list(part) for part in parts]
    for place, (i, at) in enumerate(spoken):
        longer[i][at] *= 1 + each + (place < rest)
    return ["".join(letters) for letters in longer]
