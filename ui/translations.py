"""The words of one language, from the files that translators edit with Qt Linguist: mangakai_<language>.ts.

Set-up compiles them with lrelease. A compiled file counts only while it carries the very time of change of the file it was made of
(so does Python with its .pyc); otherwise the words are read off the .ts itself, which is the truth: a little slower, never older.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

NO_NUMBER = -1  # as Qt says "not about a number of things"


@dataclass(frozen=True, slots=True)
class Message:
    """One text as a translator sees it; `forms` are several where the language counts differently."""

    key: str
    english: str
    forms: tuple[str, ...]
    counted: bool
    state: str  # "" when it is translated; else what Linguist calls it: unfinished, vanished, obsolete
    comment: str


class Dictionary(Protocol):
    """The texts of one language. Read from several threads at once."""

    @property
    def compiled(self) -> bool:
        """Whether they come from what lrelease made."""

    def find(self, key: str, n: int = NO_NUMBER) -> str | None:
        """The text of `key`, in the form for `n` things; None when there is none."""


class Compiled:
    """What lrelease made, with Qt's own rules for numbers."""

    compiled = True

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator

    def find(self, key: str, n: int = NO_NUMBER) -> str | None:
        return self._translator.translate("", key, None, n) or None


class Written:
    """What translators wrote. The languages we speak have one form, or one for 1 and one for all else."""

    compiled = False

    def __init__(self, forms: Mapping[str, tuple[str, ...]]) -> None:
        self._forms = forms

    def find(self, key: str, n: int = NO_NUMBER) -> str | None:
        forms = self._forms.get(key)
        if not forms:
            return None
        return forms[0 if n in (1, NO_NUMBER) else -1]


def load(code: str, folder: Path | None = None) -> Dictionary:
    """The words of a language: compiled where that is of today, else as they are written."""
    folder = folder or resource("translations")
    written, compiled = folder / f"mangakai_{code}.ts", folder / f"mangakai_{code}.qm"
    if is_current(compiled, written):
        from PySide6.QtCore import QTranslator

        translator = QTranslator()
        if translator.load(str(compiled)):
            return Compiled(translator)
    return Written({one.key: one.forms for one in messages(written) if one.state in ("", "unfinished")})


def is_current(compiled: Path, written: Path) -> bool:
    """An installed program has only what is compiled."""
    if not compiled.is_file():
        return False
    return not written.is_file() or compiled.stat().st_mtime_ns == written.stat().st_mtime_ns


def messages(written: Path) -> Iterator[Message]:
    """Everything in a file of Qt Linguist, in its order."""
    from xml.etree.ElementTree import parse

    for one in parse(written).getroot().iter("message"):
        told = one.find("translation")
        counted = one.get("numerus") == "yes"
        parts = [] if told is None else list(told.iter("numerusform")) if counted else [told]
        yield Message(
            key=one.get("id", ""),
            english=one.findtext("source", ""),
            forms=tuple(part.text or "" for part in parts),
            counted=counted,
            state="" if told is None else told.get("type", ""),
            comment=one.findtext("extracomment", ""),
        )
