"""Every error and every text of the window has its words in all three languages, with the same placeholders."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from functools import cache

import pytest

from tests.architecture.source import ROOT, Module, calls_of, module, modules, name_of
from ui.translations import messages

LANGUAGES = ("en", "zh", "ja")
TELLERS = {"tell": ("",), "tell_n": (".one", ".other")}
NO_WORDS: dict[str, str] = {}


@cache
def texts(language: str) -> dict[str, str]:
    """By key; what is counted by the keys of its forms."""
    found: dict[str, str] = {}
    for one in messages(ROOT / "resources" / "translations" / f"mangakai_{language}.ts"):
        keys = (f"{one.key}.one", f"{one.key}.other") if one.counted else (one.key,)
        found |= dict(zip(keys, (one.forms[0], one.forms[-1]), strict=False))
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def kinds_of_error() -> set[str]:
    """AppError and all that is derived from it, by name."""
    bases = {
        node.name: {name_of(base).split(".")[-1] for base in node.bases}
        for source in modules("app", "workers", "ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    }
    kinds = {"AppError"}
    while more := {name for name, above in bases.items() if above & kinds} - kinds:
        kinds |= more
    return kinds | {"Problem"}


def written_in(scope: ast.AST) -> list[str]:
    """All kebab-case strings with a hyphen in a piece of source."""
    found = [node.value for node in ast.walk(scope) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [text for text in found if re.fullmatch(r"[a-z]+(-[a-z]+)+", text)]


def literals(node: ast.expr, scope: ast.AST) -> Iterator[str | None]:
    """The strings an expression can be; None for one that cannot be read off the source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body, scope)
        yield from literals(node.orelse, scope)
    elif isinstance(node, ast.Name):
        values = [
            assigned.value
            for assigned in ast.walk(scope)
            if isinstance(assigned, ast.Assign) and any(isinstance(t, ast.Name) and t.id == node.id for t in assigned.targets)
        ]
        for value in values:
            yield from literals(value, scope)
        if not values:  # from a table or a parameter: every code that is written nearby
            near = written_in(scope)
            yield from near
            if not near:
                yield None
    else:
        yield None


def codes_of(source: Module, kinds: set[str]) -> Iterator[tuple[str, str | None]]:
    """(place, code) for every error that is made."""
    functions = [node for node in ast.walk(source.tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for call in calls_of(source):
        if name_of(call.func).split(".")[-1] not in kinds or not call.args:
            continue
        around = [f for f in functions if f.lineno <= call.lineno <= (f.end_lineno or f.lineno)]
        scope = max(around, key=lambda f: f.lineno) if around else source.tree
        for code in literals(call.args[0], scope):
            yield f"{source.path}:{call.lineno}", code


@cache
def codes() -> tuple[tuple[str, str | None], ...]:
    kinds = kinds_of_error()
    sources = [source for source in modules("app", "workers", "ui") if source.path not in ("app/errors.py", "ui/words.py")]
    return tuple(found for source in sources for found in codes_of(source, kinds))


def keys_told() -> Iterator[tuple[str, str]]:
    """(place, key) for every text that is asked for by a literal key."""
    for source in modules("ui"):
        for call in calls_of(source):
            endings = TELLERS.get(name_of(call.func).split(".")[-1])
            key = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            if endings and isinstance(key, str):
                yield from ((f"{source.path}:{call.lineno}", f"{key}{ending}") for ending in endings)


def test_that_a_code_is_found_wherever_it_is_made() -> None:
    source = module(
        "app/x.py",
        'def f(a: bool) -> None:\n    code = "b" if a else "c"\n    raise BadInput("a", x=1)\n'
        '    raise NotFound(code)\n    raise BadInput(f"{a}-d")\n'
        'def g() -> None:\n    for code in ("e-f", "g-h"):\n        raise BadInput(code)\n',
    )
    found = [code for _, code in codes_of(source, {"BadInput", "NotFound"})]
    assert sorted(found, key=str) == [None, "a", "b", "c", "e-f", "g-h"]


def test_that_every_error_says_its_code_as_a_literal() -> None:
    assert len(codes()) >= 25
    computed = [place for place, code in codes() if code is None and place.split(":")[0] not in NO_WORDS]
    assert not computed


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_error_says_what_happened_and_what_to_do(language: str) -> None:
    known = texts(language)
    missing = {f"{code}{end}": place for place, code in codes() if code for end in ("", ".todo") if f"error.{code}{end}" not in known}
    assert not missing


def test_that_codes_are_kebab_case() -> None:
    odd = [(place, code) for place, code in codes() if code and not all(part.isalnum() and part.islower() for part in code.split("-"))]
    assert not odd


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_that_the_languages_have_the_same_keys_and_placeholders(language: str) -> None:
    english, other = texts("en"), texts(language)
    assert len(english) >= 60
    assert set(english) == set(other)
    free = {key: {"n"} if key.endswith(".one") else set() for key in english}  # "this chapter" needs no 1
    different = {key for key in english if placeholders(english[key]) | free[key] != placeholders(other[key]) | free[key]}
    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_text_is_empty(language: str) -> None:
    assert not [key for key, text in texts(language).items() if not text.strip()]


def test_that_every_text_the_window_asks_for_exists() -> None:
    asked = list(keys_told())
    assert len(asked) >= 30
    assert not [(place, key) for place, key in asked if key not in texts("en")]
