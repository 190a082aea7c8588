"""What every test stands on: a home of its own, and guards that fail a test which leaves something running or logs something unexpected.

tests/guards proves that each guard fails when it should.
"""

from __future__ import annotations

import os

# Before anything imports Qt or keyring: no screen, and never a password prompt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ("tests.guards.left_behind", "tests.guards.unexpected_log")

# A slow moment of a busy machine is no failure of a rule, so no deadline. On a build machine the examples are always the same.
settings.register_profile("local", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library of this test alone; nothing a test does reaches the library of the person who runs it."""
    home = tmp_path / "home"
    monkeypatch.setenv("MANGAKAI_HOME", str(home))
    for key in ("GEMINI_API_KEY", "OPENAI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "OPENAI_BASE_URL"):
        monkeypatch.delenv(key, raising=False)
    return home
