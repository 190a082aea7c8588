"""The scripts of packaging/, which are no package: they are started by their path."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def script(name: str) -> Any:
    """One of them as a module."""
    for folder in (PACKAGING, PACKAGING / "macos"):
        if str(folder) not in sys.path:
            sys.path.append(str(folder))
    return import_module(name)
