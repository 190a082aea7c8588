"""Builds the program for people without Python, starts it, and puts it into the files people download. `make package` runs it.

What it does and what came of it is in docs/packaging.md. Ends with status 1 and a reason when anything is not as it should be.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import bundled
import frozen_check
import icons
import setup_checkout

ROOT = bundled.ROOT
DIST, ICONS = ROOT / "dist", ROOT / "build" / "icons"
LINUX = sys.platform.startswith("linux")
# What a build may weigh, in millions of bytes. Who needs more says why in docs/packaging.md.
BUDGET_MB = {"folder": 275, "deb": 110, "single file": 110}

# Programs that pack and look at what was packed, and the Debian package that has each.
PACKAGE_OF_PROGRAM = {
    "objdump": "binutils", "dpkg-deb": "dpkg", "xz": "xz-utils", "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream", "lintian": "lintian", "unzip": "unzip",
}  # fmt: skip


class PackageFailed(Exception):
    """Said to the person as it is."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds, starts and packs the program.")
    parser.add_argument("--only-folder", action="store_true", help="no .deb and no single file")
    parser.add_argument("--no-build", action="store_true", help="look at the folder that is there")
    options = parser.parse_args()
    name, version = bundled.project()
    folder = DIST / f"{name}-{version}"
    try:
        ensure_programs()
        if not options.no_build:
            build()
        weigh("folder", folder)
        say(f"{folder.relative_to(ROOT)}, started:")
        frozen_check.check(program_in(folder), version, say)
        if LINUX and not options.only_folder:
            pack_for_linux(folder, version)
    except (PackageFailed, setup_checkout.SetupFailed, frozen_check.CheckFailed, subprocess.CalledProcessError) as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    say("package: all of it is as it should be")
    return 0


def say(sentence: str) -> None:
    print(sentence, flush=True)


def ensure_programs() -> None:
    missing = [package for program, package in PACKAGE_OF_PROGRAM.items() if not shutil.which(program)]
    if LINUX and missing:
        setup_checkout.install_packages(missing, "Programs that pack")


def build() -> None:
    begun = time.perf_counter()
    shutil.rmtree(ICONS, ignore_errors=True)
    icons.write_all(ICONS)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"]
    if subprocess.run(command, cwd=str(ROOT), check=False).returncode != 0:
        raise PackageFailed("PyInstaller could not build it: see the lines above.")
    say(f"built in {time.perf_counter() - begun:.0f} s")


def program_in(folder: Path) -> Path:
    """The program as a person starts it."""
    if sys.platform == "darwin":
        return DIST / "MangakAI.app" / "Contents" / "MacOS" / "mangakai"
    return folder / ("mangakai.exe" if sys.platform == "win32" else "mangakai")


def weigh(what: str, path: Path) -> None:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    megabytes = sum(one.stat().st_size for one in files) / 1e6
    say(f"{what}: {megabytes:.1f} MB of {BUDGET_MB[what]} MB, {path.name}")
    if megabytes > BUDGET_MB[what]:
        raise PackageFailed(f"The {what} is heavier than its budget.")


def pack_for_linux(folder: Path, version: str) -> None:
    import deb
    import single_file

    validate(deb.metainfo(version))
    package = deb.write(folder, version, ICONS, DIST / f"mangakai_{version}_{deb.architecture()}.deb")
    weigh("deb", package)
    lint(package)
    single = single_file.write(folder, version, DIST / f"MangakAI-{version}-{os.uname().machine}.run")
    weigh("single file", single)
    say(f"{single.name}, started:")
    start_single_file(single, version)


def validate(metainfo: str) -> None:
    """The files that tell a desktop about the program, by the desktop's own tools."""
    filled = ROOT / "build" / "org.mangakai.mangakai.metainfo.xml"
    filled.write_text(metainfo, encoding="utf-8")
    for command in (
        ["desktop-file-validate", str(ROOT / "packaging" / "linux" / "mangakai.desktop")],
        ["appstreamcli", "validate", "--no-net", str(filled)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0 or "error:" in done.stdout:
            raise PackageFailed(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
        say(f"  {command[0]}: nothing to say against it")


def lint(package: Path) -> None:
    if shutil.which("lintian") is None:
        say("  lintian: not installed here, so it was not asked")
        return
    command = ["lintian", "--fail-on", "error", "--no-tag-display-limit", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PackageFailed(f"lintian:\n{done.stdout}{done.stderr}")
    left = [line for line in done.stdout.splitlines() if line.startswith("W:")]
    say(f"  lintian: no error, {len(left)} warnings")
    for line in left:
        say(f"    {line}")


def start_single_file(single: Path, version: str) -> None:
    home = ROOT / "build" / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    frozen = frozen_check.Frozen(single, home, path="/usr/bin:/bin")  # its stub is a shell script
    for what in ("the first time, unpacking itself", "again"):
        begun = time.perf_counter()
        told = frozen("--version").strip()
        if told != f"mangakai {version}":
            raise PackageFailed(f"The single file says {told!r}.")
        say(f"  {what}: {time.perf_counter() - begun:.1f} s")
    (single.parent / "portable").touch()
    try:
        library = frozen.result("doctor")["library"]
    finally:
        (single.parent / "portable").unlink()
    if library != str(single.parent / "library"):
        raise PackageFailed(f"Beside a file `portable` its library is {library}.")
    say("  portable: its library is beside it")
    shutil.rmtree(home)


if __name__ == "__main__":
    sys.exit(main())
