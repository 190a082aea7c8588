"""The licences of everything inside a build, for its about box; a build with a part that has no text is none."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ui.licences import OURS, Part, as_json, fonts, in_order, needed, part_of, python  # noqa: E402

_OF_THE_BUILD = ("pyinstaller", "pyinstaller-hooks-contrib")  # the program that starts ours, and small pieces that run before it


class NotOurs(Exception):
    """Parts of a build that nobody may pass on like this: without a licence, or not among what the program requires."""


def write(analysis: Any, target: Path) -> Path:
    """analysis: PyInstaller's. Raises NotOurs."""
    sources = [Path(entry[1]) for entry in (*analysis.pure, *analysis.binaries, *analysis.datas) if entry[1]]
    held = inside(sources)
    refuse_strangers(one.name for one in held)
    found = in_order([python(), *fonts(), *map(part_of, held), *system_libraries(sources)])
    check(found)
    target.write_text(as_json(found), encoding="utf-8")
    return target


def check(found: Iterable[Part]) -> None:
    bare = [part.name for part in found if len(part.text) < 200]
    if bare:
        raise NotOurs(f"no licence text: {', '.join(bare)}. Put one into resources/licences and name it in ui/licences.py.")


def refuse_strangers(names: Iterable[str]) -> None:
    """What only this environment has (a tool of the tests, a left-over) would make a program that another build does not make."""
    known = {one.name for one in needed()} | set(_OF_THE_BUILD)
    strange = sorted(set(names) - known)
    if strange:
        raise NotOurs(f"not required, and yet inside: {', '.join(strange)}. Require it, or leave it out in packaging/bundled.py.")


def inside(sources: Iterable[Path]) -> list[Distribution]:
    """The distributions a build took files of, and what made it."""
    owner = {path: one for one in distributions() for path in _files_of(one)}
    found = {one.name: one for path in sources if (one := owner.get(path.resolve())) is not None}
    found |= {name: distribution(name) for name in _OF_THE_BUILD}
    found.pop(OURS, None)
    return list(found.values())


def _files_of(one: Distribution) -> Iterator[Path]:
    return (Path(str(one.locate_file(file))).resolve() for file in one.files or ())


def system_libraries(sources: Iterable[Path]) -> Iterator[Part]:
    """On Debian: the packages that libraries of the system came from, with what they say about copying; those of one text together."""
    if not Path("/usr/bin/dpkg-query").exists():
        return
    packages: dict[str, str] = {}
    for path in sorted(path for path in sources if str(path).startswith(("/lib/", "/usr/lib/")) and ".so" in path.name):
        packages |= _package_of(path)
    by_text: dict[str, list[str]] = {}
    for name in packages:
        told = Path("/usr/share/doc", name, "copyright")
        by_text.setdefault(told.read_text(encoding="utf-8", errors="replace") if told.is_file() else "", []).append(name)
    for text, names in by_text.items():
        named = dict.fromkeys(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE))
        yield Part(f"{', '.join(names)} (Debian)", packages[names[0]], ", ".join(list(named)[:4]), text)


def _package_of(path: Path) -> dict[str, str]:
    for spelled in (path.resolve(), path, Path("/usr") / path.relative_to("/")):
        found = subprocess.run(["dpkg-query", "--search", str(spelled)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            name = found.stdout.split(":")[0]
            asked = ["dpkg-query", "--show", "--showformat=${Version}", name]
            return {name: subprocess.run(asked, capture_output=True, text=True, check=False).stdout}
    return {}
