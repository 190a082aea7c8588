"""The project's own source, read once: what the rules in this folder look at."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "workers", "ui")
NOT_OURS = {
    ".git", ".venv", "build", "demo", "dist", "out", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis",
    ".import_linter_cache",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Module:
    """One file of Python: its path from the root of the checkout, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        return self.path.split("/", 1)[0]

    def is_in(self, *places: str) -> bool:
        """True below one of these folders, or for one of these files."""
        return any(self.path == place or self.path.startswith(place.rstrip("/") + "/") for place in places)


def module(path: str, text: str) -> Module:
    return Module(path, text, ast.parse(text, path))


@cache
def modules(*packages: str) -> tuple[Module, ...]:
    found = sorted(path for package in packages for path in (ROOT / package).rglob("*.py") if "__pycache__" not in path.parts)
    return tuple(module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in found)


@cache
def own_files() -> tuple[Path, ...]:
    """Every file that belongs to the checkout, whether committed yet or not."""
    return tuple(sorted(_walk(ROOT)))


def _walk(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name in NOT_OURS or entry.name.endswith(".egg-info"):
            continue
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry


def imports_of(source: Module) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of all that is imported; `from a import b` counts as a.b, because b may be a module."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def calls_of(source: Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def name_of(node: ast.expr) -> str:
    """`self._pool.clear` for that expression; what is not a chain of names is told as ''."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{name_of(node.value)}.{node.attr}"
    return ""
