"""The words a person reads, in their language; used by the window and by the command line, so nothing here knows Qt.

The texts are flat JSON files in resources/translations, one a language, all with the same keys and the same placeholders.
"""

from __future__ import annotations

import json
import locale
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache

from app.errors import Problem
from app.paths import resource

LANGUAGES: Mapping[str, str] = {"en": "English", "zh": "简体中文", "ja": "日本語"}
FALLBACK = "en"


class _Now:
    language = FALLBACK


_borrowed: ContextVar[str | None] = ContextVar("borrowed", default=None)  # of whom this thread speaks to, where that is somebody else


@dataclass(frozen=True, slots=True)
class Told:
    """A problem in the person's language: what happened, and what to do about it."""

    what: str
    todo: str


def use_language(code: str) -> None:
    """From now on everything is told in `code`. An unknown code, or one with a country ("zh_CN"), becomes the nearest we have."""
    _Now.language = nearest((code,))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Within it this thread tells everything in `code`: a command of another process answers in its person's language."""
    before = _borrowed.set(nearest((code,)))
    try:
        yield
    finally:
        _borrowed.reset(before)


def language() -> str:
    return _borrowed.get() or _Now.language


def nearest(wanted: Iterable[str]) -> str:
    """The first of the wanted languages that we speak, by its first two letters; English when there is none."""
    for code in wanted:
        if code[:2].lower() in LANGUAGES:
            return code[:2].lower()
    return FALLBACK


def system_language() -> str:
    """The language the person's system speaks, as far as its environment says."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return nearest([*named, locale.getlocale()[0] or ""])


def tell(key: str, /, **params: object) -> str:
    """The text of `key`. A key without a text is told as itself: a strange word is better than a window that fails to open."""
    text = _texts(language()).get(key)
    if text is None:
        text = _texts(FALLBACK).get(key, key)
    return text.format_map(_Gaps(params)) if "{" in text else text


def tell_n(key: str, n: int, /, **params: object) -> str:
    """The text for `n` of something: `key`.one or `key`.other, with {n} filled in."""
    return tell(f"{key}.one" if n == 1 else f"{key}.other", n=n, **params)


def known(key: str) -> bool:
    return key in _texts(FALLBACK)


def tell_problem(problem: Problem) -> Told:
    """What happened and what to do. A code without words is a bug of ours, yet still says what it can."""
    facts = {name: _fact(name, value) for name, value in problem.facts.items()}
    if not known(f"error.{problem.code}"):
        return Told(tell("error.unexpected", code=problem.code), tell("error.unexpected.todo", code=problem.code))
    return Told(tell(f"error.{problem.code}", **facts), tell(f"error.{problem.code}.todo", **facts))


def tell_error(code: str, facts: Mapping[str, object]) -> Told:
    """A problem that came as code and facts, from another process."""
    return tell_problem(Problem(code, dict(facts)))


def clock(seconds: float) -> str:
    """A time that was measured: 0:14, 12:05, 1:02:09."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, seconds_left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds_left:02}" if hours else f"{minutes}:{seconds_left:02}"


def about(seconds: float) -> str:
    """A time that is guessed, so it says so and is rounded: about 20 s, about 6 min, about 2 h."""
    if seconds < 90:
        return tell("time.about.seconds", n=max(5, round(seconds / 5) * 5))
    if seconds < 90 * 60:
        return tell("time.about.minutes", n=round(seconds / 60))
    return tell("time.about.hours", n=round(seconds / 3600))


def _fact(name: str, value: object) -> str:
    """A fact that is one of a list has words of its own (`reason.safety`); all others are told as they are."""
    key = f"{name}.{value}"
    return tell(key) if isinstance(value, str) and known(key) else _as_words(value)


def _as_words(value: object) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ("、" if language() in ("zh", "ja") else ", ").join(str(one) for one in value)
    return str(value)


@lru_cache(maxsize=len(LANGUAGES))
def _texts(code: str) -> Mapping[str, str]:
    texts: dict[str, str] = json.loads(resource("translations", f"{code}.json").read_text(encoding="utf-8"))
    return texts


class _Gaps(dict[str, object]):
    """A fact that is missing leaves a gap in the sentence instead of stopping the program."""

    def __missing__(self, key: str) -> str:
        return "…"
