"""The checkout can be moved, cloned and installed anywhere: nothing in it names a machine, a registry or a folder outside."""

from __future__ import annotations

import ast
import os
import re
import tomllib

import pytest

from tests.architecture.source import ROOT, modules, own_files

REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
TEXT_LIMIT = 2_000_000
# Put together here, so that this file does not name them itself. app/work/ is a folder of ours, so a word before it is fine.
OUTSIDE = re.compile(r"(?<![\w.\]])/" + r"work/|\.\./" + r"shared|/root" + r"/|/home/\w+/\.(?:cache|local)|/opt/(?:pypi|wheels)")
BANNED_IN_NAMES = re.compile(r"_(works|correctly|properly|handles|as_expected)(_|$)")


def text_files() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in own_files():
        if path.stat().st_size <= TEXT_LIMIT:
            data = path.read_bytes()
            if b"\0" not in data[:4096]:
                found[path.relative_to(ROOT).as_posix()] = data.decode("utf-8", "replace")
    return found


def test_that_no_file_names_a_place_outside_the_checkout() -> None:
    assert OUTSIDE.search("see /" + "work/shared")
    assert not OUTSIDE.search("app/work/plan.py")
    files = text_files()
    assert len(files) > 100
    named = [f"{path}: {found.group()}" for path, text in files.items() for found in OUTSIDE.finditer(text)]
    assert not named


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_that_the_requirements_name_no_host_and_no_path(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) > 100
    odd = [line for line in lines if re.search(r"://|/opt|find-links|--index|--extra-index|^\s*-[efir]\b| @ ", line)]
    odd = [line for line in odd if not line.startswith("# ")]
    assert not odd


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_that_every_requirement_has_one_version_and_a_hash(name: str) -> None:
    text = "\n".join(line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    entries = [entry for entry in re.split(r"\n(?=\S)", text.replace("\\\n", " ")) if entry.strip()]
    assert len(entries) >= 30
    assert not [entry for entry in entries if not re.match(r"\s*[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", entry)]


def test_that_the_test_requirements_hold_the_same_versions_as_the_program() -> None:
    versions = [dict(re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / name).read_text(encoding="utf-8"), re.M)) for name in REQUIREMENTS]
    runtime, tests = versions
    assert {name: tests.get(name) for name in runtime} == runtime


def test_that_the_pin_of_the_binding_is_kept() -> None:
    assert re.search(r"^pyside6-essentials==6\.1[01]\.", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.M)


def test_that_the_supported_pythons_are_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    script = (ROOT / "packaging" / "setup_checkout.py").read_text(encoding="utf-8")
    supported = next(
        ast.literal_eval(node.value)
        for node in ast.parse(script).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "SUPPORTED"
    )
    first, last = supported[0], supported[-1]
    assert project["requires-python"] == f">={first[0]}.{first[1]},<{last[0]}.{last[1] + 1}"


def test_that_scripts_can_be_started() -> None:
    assert all(os.access(ROOT / name, os.X_OK) for name in (".ci/run", "packaging/lock.sh"))


def test_that_names_of_tests_say_a_behaviour() -> None:
    names = [
        (source.path, node.name)
        for source in modules("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_")
    ]
    assert len(names) > 100
    assert not [name for name in names if BANNED_IN_NAMES.search(name[1]) or not name[1].startswith("test_that_")]


def test_that_no_test_uses_mocks() -> None:
    assert not [
        source.path
        for source in modules("tests")
        if re.search(r"^\s*(?:from|import) unittest" + r"[. ](?:mock|import mock)", source.text, re.M)
    ]
