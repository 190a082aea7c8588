"""Importing does no work: nothing is opened, started or said, and what is slow is imported only where it is used."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.source import ROOT, modules

IMPORT_ALL = """
import importlib, sys, threading
for name in sys.argv[1:]:
    importlib.import_module(name)
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None, "an application was made"
assert threading.active_count() == 1, threading.enumerate()
"""
SLOW = ("sqlalchemy.orm", "alembic", "PySide6.QtWidgets", "google", "openai", "boto3", "keyring", "pikepdf", "img2pdf", "pydantic")


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, timeout=100, cwd=ROOT)


def test_that_importing_every_module_starts_nothing_and_says_nothing() -> None:
    runnable = ("__main__.py", "migrations/env.py")
    paths = [source.path for source in modules("app", "workers", "ui") if not source.path.endswith(runnable)]
    names = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in paths]
    assert len(names) > 60
    ran = python("-W", "error", "-c", IMPORT_ALL, *names)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_that_the_command_line_begins_without_slow_imports() -> None:
    ran = python(
        "-c", f"import sys, ui.cli; print('ui.words' in sys.modules, [name for name in {(*SLOW, 'argparse')!r} if name in sys.modules])"
    )
    assert ran.stdout.strip() == "True []", ran.stderr


def test_that_what_children_run_brings_no_database_along() -> None:
    """Each child would take a third of a second longer to begin, and 40 MB."""
    steps = ("write_script", "recognise_cast", "plan_storyboard", "draw_panel", "draw_sheet", "export", "letter_panel", "show_page")
    imports = ", ".join(f"app.steps.{name}" for name in steps)
    ran = python("-c", f"import sys, {imports}; print([name for name in ('sqlalchemy', 'pydantic') if name in sys.modules])")
    assert ran.stdout.strip() == "[]", ran.stderr
