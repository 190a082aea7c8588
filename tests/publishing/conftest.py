"""A storage for the tests of publishing: one server for the run, a folder in its bucket for each test."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.secrets import PUBLISHING_KEYS
from app.work.publication import Target
from tests.publishing import weed
from tests.publishing.between import Between
from tests.publishing.weed import BUCKET, KEY_ID, SECRET, Weed


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Weed]:
    if not weed.PROGRAM.exists():
        pytest.skip("there is no storage server for this system")
    found = weed.start(tmp_path_factory.mktemp("weed"))
    yield found
    found.stop()


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The tests' own, and nothing of the person's who runs them."""
    for name in [one for one in os.environ if one.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-credentials"))
    for name, value in zip(PUBLISHING_KEYS, (KEY_ID, SECRET), strict=True):
        monkeypatch.setenv(name, value)


@pytest.fixture
def between(server: Weed) -> Iterator[Between]:
    with Between(server.url) as line:
        yield line


@pytest.fixture
def target(between: Between, tmp_path: Path) -> Target:
    """Through the line that may have troubles, into a folder of this test's own."""
    own = hashlib.sha256(str(tmp_path).encode()).hexdigest()[:12]
    return Target(BUCKET, between.url, "us-east-1", prefix=f"tests/{own}")
