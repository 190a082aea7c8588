"""The script that makes a checkout ready, with small programs of our own where it would call the system's."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "setup_checkout.py"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder that is the whole PATH: holds `env`, and what a test puts there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("env", "sh", "cat"):
        (folder / name).symlink_to(str(shutil.which(name)))
    return folder


def program(folder: Path, name: str, lines: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    path.chmod(0o755)


def call(programs: Path, code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs code with the script's functions at hand."""
    start = f"import sys; sys.path.insert(0, {str(SCRIPT.parent)!r}); import setup_checkout as s; from pathlib import Path\n"
    return subprocess.run(
        [sys.executable, "-c", start + code],
        capture_output=True, text=True, check=False, timeout=60, env={"PATH": str(programs), "HOME": str(programs), **environment},
    )  # fmt: skip


def test_that_root_gets_the_missing_packages_installed(programs: Path, tmp_path: Path) -> None:
    called = tmp_path / "called"
    program(programs, "apt-get", f'echo "$@" >> {called}')
    ran = call(programs, "import os; os.geteuid = lambda: 0; s.install_packages(['libegl1', 'libgl1'], 'For the window')")
    assert ran.returncode == 0, ran.stderr
    assert "missing libegl1 libgl1" in ran.stdout
    assert called.read_text(encoding="utf-8").splitlines() == ["update -q", "install -y --no-install-recommends libegl1 libgl1"]


def test_that_a_person_without_rights_is_told_the_one_command(programs: Path) -> None:
    program(programs, "apt-get", "exit 1")
    program(programs, "sudo", "exit 1")
    ran = call(programs, "import os; os.geteuid = lambda: 1000; s.install_packages(['libegl1', 'libgl1'], 'For the window')")
    assert ran.returncode != 0
    assert "missing libegl1 libgl1" in ran.stdout
    assert "sudo apt-get install -y --no-install-recommends libegl1 libgl1" in ran.stderr


def test_that_sudo_without_a_password_is_used(programs: Path, tmp_path: Path) -> None:
    called = tmp_path / "called"
    program(programs, "apt-get", f'echo "$@" >> {called}')
    program(programs, "sudo", f'echo sudo >> {called}; shift; exec "$@"')
    program(programs, "true", "exit 0")
    ran = call(programs, "import os; os.geteuid = lambda: 1000; s.install_packages(['qpdf'], 'For the tests')")
    assert ran.returncode == 0, ran.stderr
    assert called.read_text(encoding="utf-8").splitlines()[-2:] == ["sudo", "install -y --no-install-recommends qpdf"]


def test_that_apt_failing_is_said_with_what_to_try(programs: Path) -> None:
    program(programs, "apt-get", "exit 100")
    ran = call(programs, "import os; os.geteuid = lambda: 0; s.install_packages(['qpdf'], 'For the tests')")
    assert ran.returncode != 0
    assert "apt-get update && apt-get install -y --no-install-recommends qpdf" in ran.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's system libraries are a question on Linux only")
def test_that_libraries_qt_looks_for_in_vain_are_named_by_their_package(programs: Path) -> None:
    found = "libc.so.6 => /lib/libc.so.6 (0x1)"
    missing = "libEGL.so.1 => not found\n\tlibxcb-cursor.so.0 => not found\n\tlibQt6Help.so.6 => not found"
    program(programs, "ldd", f"printf '\\t{found}\\n\\t{missing}\\n'")
    ran = call(programs, "print([s.PACKAGE_OF_LIBRARY[name] for name in s.libraries_qt_misses(Path('.'))])")
    assert ran.stdout.strip() == "['libegl1', 'libxcb-cursor0']", ran.stderr


def test_that_a_program_that_is_no_supported_python_is_passed_over(programs: Path) -> None:
    program(programs, "python3.13", "echo 3 13")
    program(programs, "python3.12", "echo pyenv: python3.12: command not found >&2; exit 127")
    code = "print(s.other_pythons(), s.version_of(['python3.13']), s.version_of(['python3.12']), s.version_of(['nowhere']))"
    ran = call(programs, code, PYENV_ROOT=str(programs))
    assert ran.stdout.strip() == "[['python3.13'], ['python3.12']] (3, 13) None None", ran.stderr


def test_that_an_unsupported_python_without_another_says_which_ones_will_do(programs: Path) -> None:
    code = "sys.version_info = (3, 10, 1, 'final', 0); s.continue_with_a_supported_python()"
    ran = call(programs, code, PYENV_ROOT=str(programs))
    assert ran.returncode != 0
    assert "This is Python 3.10" in ran.stderr
    assert "3.11, 3.12, 3.13" in ran.stderr


def test_that_a_set_up_is_out_of_date_when_the_requirements_change(programs: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("a==1\n", encoding="utf-8")
    other.write_text("a==2\n", encoding="utf-8")
    code = f"print(s.fingerprint(Path({str(one)!r})) == s.fingerprint(Path({str(one)!r})))\n"
    code += f"print(s.fingerprint(Path({str(one)!r})) == s.fingerprint(Path({str(other)!r})))"
    assert call(programs, code).stdout.split() == ["True", "False"]


def test_that_the_script_needs_nothing_but_python() -> None:
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), "--help"], capture_output=True, text=True, check=False, timeout=60
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert all(command in ran.stdout for command in ("setup", "demo", "run", "test"))
