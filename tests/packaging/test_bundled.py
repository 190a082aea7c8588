"""What a build takes along: computed from the registry of providers and from the folders, so that nothing is forgotten by hand."""

from __future__ import annotations

import sys
from importlib import invalidate_caches
from pathlib import Path

import pytest

from app.ai import providers
from tests.packaging.scripts import ROOT, script
from ui import components

bundled = script("bundled")


def test_that_every_provider_of_the_registry_is_taken_along() -> None:
    wanted = set(bundled.hidden_imports())
    assert set(providers.modules()) <= wanted
    for name in providers.names():
        found = providers.provider(name)
        assert found is not None
    assert {"app.ai.draft.provider", "app.ai.gemini", "app.ai.openai_service", "app.ai.comfyui"} <= wanted


def test_that_a_provider_of_a_third_party_is_taken_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "their_art-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: their-art\nVersion: 1.0\n", encoding="utf-8")
    (about / "entry_points.txt").write_text(f"[{providers.GROUP}]\ntheirs = their_art.brush:PROVIDER\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    invalidate_caches()
    assert "their_art.brush" in bundled.hidden_imports()


def test_that_modules_imported_by_name_are_taken_along() -> None:
    wanted = set(bundled.hidden_imports())
    ours = {path.relative_to(ROOT) for package in ("app", "workers", "ui") for path in (ROOT / package).rglob("*.py")}
    by_name = {path for path in ours if path.parts[-2:-1] != ("migrations",)}
    missed = [path for path in by_name if ".".join(path.with_suffix("").parts).removesuffix(".__init__") not in wanted]
    assert not missed
    assert "app.ai.draft.words.zh" in wanted


def test_that_all_resources_and_migrations_are_taken_along() -> None:
    places = {target: Path(source) for source, target in bundled.data_files()}
    assert {path.name for path in (places["resources"]).iterdir()} >= {"translations", "fonts", "prompts", "samples", "licences"}
    assert list(places["app/store/migrations"].rglob("0001*.py"))


def test_that_nothing_our_code_imports_is_left_out() -> None:
    """Not even what is imported inside a function on some day only."""
    wanted = components.imported()
    assert "google.genai" in wanted
    left_out = [name for name in wanted if any(name == out or name.startswith(f"{out}.") for out in bundled.EXCLUDED)]
    assert not left_out


@pytest.mark.slow
def test_that_all_that_is_imported_is_there() -> None:
    assert components.missing() == {}


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("botocore/data/s3/2006-03-01/service-2.json.gz", True),
        ("botocore/data/endpoints.json", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", False),
        ("resources/translations/ja.json", True),
    ],
)
def test_that_only_what_is_used_goes_in(place: str, used: bool) -> None:
    assert bundled.is_used((place, "", "DATA")) is used


def test_that_the_versions_of_what_is_inside_can_be_asked_for_there() -> None:
    assert {"mangakai", "keyring", "SQLAlchemy"} <= set(bundled.distributions())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="its libraries are listed on Linux only")
def test_that_libraries_of_left_out_plugins_stay_outside(tmp_path: Path) -> None:
    """The true program of the system, whose C library is nobody's part of the build; and one that nobody names."""
    program, orphan = Path("/bin/true").resolve(), "/usr/lib/x86_64-linux-gnu/libnobody.so.1"
    entries = [("PySide6/true", str(program), "BINARY"), ("libc.so.6", "/lib/libc.so.6", "BINARY"), ("libnobody.so.1", orphan, "BINARY")]
    kept = [place for place, _path, _kind in bundled.without_orphans(entries)]
    assert kept == ["PySide6/true", "libc.so.6"]
