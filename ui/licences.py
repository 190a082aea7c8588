"""What the program is made of, and under which licences: of an installed program as its build wrote it down, else read live."""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app.paths import resource

OURS = "mangakai"
_WRITTEN = "licences.json"  # made by the build, beside the other resources
_IS_LICENCE = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors|copyright)([-._][^/]*)?$|(^|/)licen[cs]es/", re.IGNORECASE)
# Distributions without a licence file; the texts were put together by hand.
_KEPT: Mapping[str, str] = {"pyside6-essentials": "qt.txt", "shiboken6": "qt.txt", "rjieba": "rjieba.txt"}


@dataclass(frozen=True, slots=True)
class Part:
    """Something the program is made of. licence: its short name; text: all that has to be passed on with it."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Everything inside, by name. May take a while: not on the GUI thread."""
    written = resource(_WRITTEN)
    if written.is_file():
        return tuple(Part(**one) for one in json.loads(written.read_text(encoding="utf-8")))
    return in_order([python(), *fonts(), *map(part_of, needed())])


def in_order(found: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def as_json(found: Iterable[Part]) -> str:
    return json.dumps([asdict(part) for part in found], ensure_ascii=False)


# ------------------------------------------------------------------ distributions


def needed() -> tuple[Distribution, ...]:
    """The distributions the program needs on this system, and those they need in turn."""
    found: dict[str, Distribution] = {}
    asked: set[tuple[str, frozenset[str]]] = set()
    open_ends = list(_wanted_by(distribution(OURS), frozenset()))
    while open_ends:
        name, extras = open_ends.pop()
        if (name, extras) in asked:
            continue
        asked.add((name, extras))
        try:
            one = found.setdefault(name, distribution(name))
        except PackageNotFoundError:  # optional, and not chosen
            continue
        open_ends += _wanted_by(one, extras)
    return tuple(found.values())


def _wanted_by(one: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    for line in one.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield canonicalize_name(wanted.name), frozenset(wanted.extras)


def part_of(one: Distribution) -> Part:
    classified = one.metadata.get_all("Classifier") or ()
    licence = _field(one, "License-Expression") or _first_line(_field(one, "License")) or _classified(classified)
    return Part(one.name, one.version, licence, _text_of(one))


def _text_of(one: Distribution) -> str:
    """All licence files, one after the other; "" where there is none."""
    kept = _KEPT.get(one.name.lower().replace("_", "-"))
    if kept is not None:
        return resource("licences", kept).read_text(encoding="utf-8")
    named = sorted(str(file) for file in one.files or () if _IS_LICENCE.search(str(file)) and not str(file).endswith((".py", ".pyc")))
    texts = [(name, Path(str(one.locate_file(name)))) for name in named]
    return "\n\n".join(
        f"— {Path(name).name}\n\n{path.read_text(encoding='utf-8', errors='replace')}" for name, path in texts if path.is_file()
    )


def _field(one: Distribution, name: str) -> str:
    """Of two kinds of metadata, one says None for a field that is not there, the other raises."""
    return str(one.metadata[name]) if name in one.metadata else ""


def _first_line(text: str) -> str:
    line = text.strip().split("\n")[0]
    return line if len(line) <= 60 and line != "UNKNOWN" else ""


def _classified(classifiers: Iterable[str]) -> str:
    named = [line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License :: OSI Approved :: ")]
    return ", ".join(named)


# ------------------------------------------------------------------ Python, fonts


def python() -> Part:
    standard, version = Path(sysconfig.get_path("stdlib")), platform.python_version()
    debian = Path(f"/usr/share/doc/python{version.rpartition('.')[0]}/copyright")
    windows = standard.parent / "LICENSE.txt"
    text = next((path.read_text(encoding="utf-8") for path in (standard / "LICENSE.txt", debian, windows) if path.is_file()), "")
    return Part("Python", version, "PSF-2.0", text)


def fonts() -> Iterator[Part]:
    """The lettering faces, each with its licence beside it."""
    for path in resource("fonts").glob("*-OFL.txt"):
        text = path.read_text(encoding="utf-8")
        named = re.search(r"The (.+?) Project Authors", text)
        yield Part(named[1] if named else path.name.removesuffix("-OFL.txt"), "", "OFL-1.1", text)
