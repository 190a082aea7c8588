"""The words a person reads, in their language; used by the window and by the command line.

The texts are files of Qt Linguist in resources/translations, one a language, all with the same keys and the same placeholders
(ui/translations.py reads them). Several languages are told at once, each thread in its own.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache

from app.errors import Problem
from ui import pseudo, translations

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
        if code == pseudo.CODE:
            return code
        if code[:2].lower() in LANGUAGES:
            return code[:2].lower()
    return FALLBACK


def system_language() -> str:
    """The language the person's system speaks, as far as its environment says; MANGAKAI_LANGUAGE is a wish for this program alone."""
    named = [os.environ.get(name, "") for name in ("MANGAKAI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    return nearest([*named, locale.getlocale()[0] or ""])


def wished_language() -> str:
    """The language MANGAKAI_LANGUAGE names; empty where it names none that we speak."""
    wish = os.environ.get("MANGAKAI_LANGUAGE", "")
    return nearest((wish,)) if wish[:2].lower() in LANGUAGES or wish == pseudo.CODE else ""


def tell(key: str, /, **params: object) -> str:
    """The text of `key`. A key without a text is told as itself: a strange word is better than a window that fails to open."""
    return _filled(_find(key) or key, params)


def tell_n(key: str, n: int, /, **params: object) -> str:
    """The text for `n` of something, in the form its language has for that number, with {n} filled in."""
    return _filled(_find(key, n) or key, {"n": n, **params})


def in_english(key: str) -> str:
    """Whatever the person's language is: some know the English word."""
    with speaking(FALLBACK):
        return tell(key)


def known(key: str) -> bool:
    return _find(key) is not None


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


def _find(key: str, n: int = translations.NO_NUMBER) -> str | None:
    """In the person's language, else in English. `key.one` and `key.other` ask for a form of what is counted by name."""
    for code in (language(), FALLBACK):
        texts = _texts(code)
        stem, _, form = key.rpartition(".")
        text = texts.find(key, n) or (texts.find(stem, _FORMS[form]) if form in _FORMS and stem else None)
        if text is not None:
            return text
    return None


_FORMS = {"one": 1, "other": 2}


def _filled(text: str, params: Mapping[str, object]) -> str:
    return text.format_map(_Gaps(params)) if "{" in text else text


def compiled() -> bool:
    """Whether the words told come from what set-up compiled, and not from the translators' files."""
    return _texts(language()).compiled


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _texts(code: str) -> translations.Dictionary:
    return pseudo.Pseudo(_texts(FALLBACK)) if code == pseudo.CODE else translations.load(code)


class _Gaps(dict[str, object]):
    """A fact that is missing leaves a gap in the sentence instead of stopping the program."""

    def __missing__(self, key: str) -> str:
        return "…"
