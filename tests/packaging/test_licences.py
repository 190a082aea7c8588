"""The licences of everything inside: none is missing, and a build with one that is missing is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT, script
from ui.licences import Part, as_json, in_order, needed, parts

licences = script("licences")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_that_every_part_has_its_licence_text() -> None:
    assert [part.name for part in parts() if len(part.text) < 200 or not part.licence] == []


def test_that_everything_required_is_named() -> None:
    required = re.findall(r"^([A-Za-z][\w.-]*)", (ROOT / "requirements.in").read_text(encoding="utf-8"), re.MULTILINE)
    named = {plain(part.name) for part in parts()}
    installed = {plain(one.name) for one in needed()}
    missed = {plain(name) for name in required} - named
    assert not missed, f"not named, or not installed: {missed - installed}"


def test_that_what_required_distributions_require_is_named_too() -> None:
    named = {plain(part.name) for part in parts()}
    assert {"shiboken6", "pydantic-core", "mako", "typing-extensions"} <= named


def test_that_python_and_every_face_are_named() -> None:
    named = {part.name for part in parts()}
    faces = list((ROOT / "resources" / "fonts").glob("*-OFL.txt"))
    assert "Python" in named
    assert {"Comic Neue", "Shippori Antique", "ZCOOL KuaiLe"} <= named
    assert len([part for part in parts() if part.licence == "OFL-1.1" and not part.version]) == len(faces)


def test_that_qt_says_how_it_may_be_replaced() -> None:
    qt = next(part.text for part in parts() if plain(part.name) == "pyside6-essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt
    assert "GNU GENERAL PUBLIC LICENSE" in qt
    assert "replace" in qt


def test_that_a_part_without_a_licence_text_ends_the_build() -> None:
    with pytest.raises(licences.NotOurs, match="nameless"):
        licences.check([Part("nameless", "1.0", "MIT", "")])


def test_that_what_nobody_required_ends_the_build() -> None:
    known = [one.name for one in needed()]
    licences.refuse_strangers(known)
    with pytest.raises(licences.NotOurs, match="pytest"):
        licences.refuse_strangers([*known, "pytest"])


def test_that_the_files_of_a_build_lead_to_their_distribution() -> None:
    import pydantic

    found = {plain(one.name) for one in licences.inside([Path(pydantic.__file__)])}
    assert found == {"pydantic", "pyinstaller", "pyinstaller-hooks-contrib"}


def test_that_a_build_reads_what_was_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    told = in_order([Part("Zebra", "1", "MIT", "z"), Part("ant", "2", "MIT", "蟻")])
    (tmp_path / "resources" / "licences.json").write_text(as_json(told), encoding="utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert parts() == (Part("ant", "2", "MIT", "蟻"), Part("Zebra", "1", "MIT", "z"))
