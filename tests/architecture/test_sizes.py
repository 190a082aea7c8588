"""Files and functions stay small enough to be read in one go. The lists of exceptions may only shrink."""

from __future__ import annotations

import ast

from tests.architecture.source import modules

LONGEST_FILE = 430
LONGEST_FUNCTION = 60
# A drawing is one stroke after the other, a place one thing beside the other: cut in two, neither half can be read.
DRAWINGS = "app/ai/draft/art/"
LONGEST_DRAWING_FILE = 650
LONGEST_DRAWING = 100
# path: why it may be longer
LONG_FILES: dict[str, str] = {}
# path::function: why it may be longer
LONG_FUNCTIONS: dict[str, str] = {
    "app/store/migrations/versions/0001_first.py::upgrade": "one list of tables, read from top to bottom and never changed again",
}


def long_files() -> dict[str, int]:
    lengths = {source.path: source.text.count("\n") for source in modules("app", "workers", "ui", "tests", "packaging")}
    return {path: lines for path, lines in lengths.items() if lines > (LONGEST_DRAWING_FILE if path.startswith(DRAWINGS) else LONGEST_FILE)}


def functions() -> dict[str, int]:
    return {
        f"{source.path}::{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for source in modules("app", "workers", "ui", "packaging")
        for node in ast.walk(source.tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }


def long_functions() -> dict[str, int]:
    return {
        name: lines for name, lines in functions().items() if lines > (LONGEST_DRAWING if name.startswith(DRAWINGS) else LONGEST_FUNCTION)
    }


def test_that_no_file_grows_beyond_one_idea() -> None:
    too_long = {path: lines for path, lines in long_files().items() if path not in LONG_FILES}
    assert not too_long


def test_that_functions_have_at_most_60_lines() -> None:
    assert len(functions()) > 200
    too_long = {name: lines for name, lines in long_functions().items() if name not in LONG_FUNCTIONS}
    assert not too_long


def test_that_the_exceptions_are_still_needed() -> None:
    assert set(LONG_FILES) <= set(long_files())
    assert set(LONG_FUNCTIONS) <= set(long_functions())
