"""Saying things in the person's language, and saying them again when the language changes.

`say(label.setText, "library.new")` sets the text now and remembers it; `say_again()` repeats everything that was said
to whatever still exists.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.words import tell

_said: WeakKeyDictionary[QObject, dict[str, tuple[str, dict[str, object]]]] = WeakKeyDictionary()


def say(put: Callable[[str], Any], key: str, /, **params: object) -> None:
    """Give the text of `key` to `put`, a method of a Qt object."""
    owner: QObject = put.__self__  # type: ignore[attr-defined]  # a bound method has one
    _said.setdefault(owner, {})[put.__name__] = (key, params)
    put(tell(key, **params))


def say_n(put: Callable[[str], Any], key: str, n: int, /, **params: object) -> None:
    say(put, f"{key}.one" if n == 1 else f"{key}.other", n=n, **params)


def unsay(put: Callable[[str], Any], text: str) -> None:
    """Give `put` a text that is the same in every language: a title, a name, a sentence of the story."""
    owner: QObject = put.__self__  # type: ignore[attr-defined]
    _said.get(owner, {}).pop(put.__name__, None)
    put(text)


def say_again() -> None:
    for owner, texts in list(_said.items()):
        if not isValid(owner):
            continue
        for name, (key, params) in texts.items():
            getattr(owner, name)(tell(key, **params))
