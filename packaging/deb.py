"""The program's folder as a Debian package: with desktop entry, icons, the kind of file .mangakai, man page and licences."""

from __future__ import annotations

import gzip
import json
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

_HERE = Path(__file__).resolve().parent / "linux"
_MAINTAINER = "MangakAI <maintainers@mangakai.invalid>"  # MANGAKAI_MAINTAINER says another; .invalid is nobody's address
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
# Opened by Qt when there is a screen, so no file of the folder names them.
_OPENED_LATE = ("libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3")

_CONTROL = """\
Package: mangakai
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-cjk, gnome-keyring | kwalletmanager, shared-mime-info, desktop-file-utils, xdg-utils
Section: graphics
Priority: optional
Description: drop a story, read a manga
 MangakAI makes a manga of a story: script, cast, storyboard, panels and
 lettered pages, each of which can be looked at and changed before the next.
 It draws drafts at once, without a network, and finished art with the
 services one sets up.
"""

_CHANGELOG = """\
mangakai ({version}) unstable; urgency=medium

  * What has changed is in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {now}
"""

_POSTRM = """\
#!/bin/sh
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
    echo "MangakAI is removed. Its libraries (books, pictures, settings) are kept: each person's is in ~/.local/share/MangakAI,"
    echo "unless they chose another folder. Whoever needs one no longer deletes that folder."
fi
exit 0
"""

_OVERRIDES = """\
# A program with its own Python and its own libraries in one folder, as it also comes without a package.
mangakai: embedded-library *
mangakai: unstripped-binary-or-object *
mangakai: library-not-linked-against-libc *
mangakai: shared-library-lacks-prerequisites *
mangakai: hardening-no-pie *
mangakai: package-contains-timestamped-gzip *
# The texts of all licences are passed on whole: the program also runs where there is no /usr/share/common-licenses.
mangakai: copyright-file-contains-full-gpl-license
mangakai: copyright-file-contains-full-apache-2-license
mangakai: old-fsf-address-in-copyright-file
mangakai: custom-library-search-path *
mangakai: national-encoding *
"""


def write(folder: Path, version: str, icons: Path, target: Path) -> Path:
    """folder: mangakai-VERSION, as the build left it. target: the .deb."""
    root = target.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(folder, version, icons, root)
    (root / "DEBIAN").mkdir()
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    control = _CONTROL.format(
        version=version, architecture=architecture(), kilobytes=kilobytes, depends=", ".join(depends(folder)),
        maintainer=_maintainer(),
    )  # fmt: skip
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "postrm").write_text(_POSTRM, encoding="utf-8")
    _set_modes(root)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)], check=True, capture_output=True)
    shutil.rmtree(root)
    return target


def _maintainer() -> str:
    return os.environ.get("MANGAKAI_MAINTAINER", _MAINTAINER)


def _now() -> datetime:
    return datetime.now(UTC)


def architecture() -> str:
    return _MACHINES[platform.machine()]


def _lay_out(folder: Path, version: str, icons: Path, root: Path) -> None:
    shutil.copytree(folder, root / "usr" / "lib" / "mangakai", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "mangakai").symlink_to("../lib/mangakai/mangakai")
    share = root / "usr" / "share"
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    _copy(_HERE / "mangakai.desktop", share / "applications" / "mangakai.desktop")
    _copy(_HERE / "mangakai-mime.xml", share / "mime" / "packages" / "mangakai.xml")
    _write(share / "metainfo" / "org.mangakai.mangakai.metainfo.xml", metainfo(version))
    _write(share / "lintian" / "overrides" / "mangakai", _OVERRIDES)
    _zip(share / "man" / "man1" / "mangakai.1.gz", (_HERE / "mangakai.1").read_text(encoding="utf-8"))
    _write(share / "doc" / "mangakai" / "copyright", _copyright(folder))
    _zip(
        share / "doc" / "mangakai" / "changelog.gz",
        _CHANGELOG.format(version=version, maintainer=_maintainer(), now=format_datetime(_now())),
    )
    _zip(share / "doc" / "mangakai" / "CHANGELOG.md.gz", (_HERE.parent.parent / "CHANGELOG.md").read_text(encoding="utf-8"))


def metainfo(version: str) -> str:
    text = (_HERE / "mangakai.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", _now().date().isoformat())


def depends(folder: Path) -> list[str]:
    """The packages of the system's libraries that files of the folder name and the folder does not hold."""
    held = {path.name for path in folder.rglob("*.so*")}
    named: set[str] = set()
    glibc = (2, 0)
    for path in (one for one in folder.rglob("*") if one.is_file() and _is_program(one)):
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False).stdout
        named |= set(re.findall(r"^ +NEEDED +(\S+)", told, re.MULTILINE)) - held
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", told))])
    packages = {package for library in named for package in _packages_of(library)} | set(_OPENED_LATE)
    packages.discard("libc6")
    return ["libc6 (>= {}.{})".format(*glibc), *sorted(packages)]


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _packages_of(library: str) -> Iterator[str]:
    listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=False, env={"PATH": "/usr/sbin:/sbin:/usr/bin:/bin"})
    places = re.findall(rf"^\s*{re.escape(library)} .*=> (\S+)$", listed.stdout, re.MULTILINE)
    for place in places[:1]:
        for spelled in (place, str(Path(place).resolve()), place.removeprefix("/usr")):
            found = subprocess.run(["dpkg-query", "--search", spelled], capture_output=True, text=True, check=False).stdout
            if found:
                yield found.split(":")[0]
                return


def _copyright(folder: Path) -> str:
    written = next(folder.rglob("licences.json"))
    parts = json.loads(written.read_text(encoding="utf-8"))
    return "\n\n".join("{} {}\n{}\n\n{}".format(one["name"], one["version"], one["licence"], one["text"]) for one in parts)


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_text(encoding="utf-8"))


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _zip(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _set_modes(root: Path) -> None:
    """Folders and programs for all to enter and run, the rest for all to read; libraries are no programs."""
    runs = {root / "usr/lib/mangakai/mangakai", root / "DEBIAN/postrm"}
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)
