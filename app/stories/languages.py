"""Which of our languages a text is written in, by its scripts."""

from __future__ import annotations

import re

from app.book.text import Language

_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")


def detect_language(text: str) -> Language:
    """Kana make a text Japanese; Han characters without them Chinese; everything else is taken as English.

    A quotation in another script does not turn a story: a Han character counts as two letters, kana must be a tenth of the Han.
    """
    kana, han, letters = (len(script.findall(text)) for script in (_KANA, _HAN, _LETTER))
    if (kana + han) * 2 <= letters:
        return Language.ENGLISH
    if kana * 10 > han:
        return Language.JAPANESE
    return Language.CHINESE if han else Language.ENGLISH
