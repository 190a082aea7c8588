"""What goes into the program for people without Python, and what stays outside. Read by build.spec and by the tests."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.ai import providers  # noqa: E402
from ui.licences import needed  # noqa: E402

Entry = tuple[str, str, str]  # as PyInstaller lists a file: where it goes, where it is, of which kind

# Packages that are looked up by name and hold files that Python does not import.
LOADED_BY_NAME = ("pylopdf_fonts_jp", "pylopdf_fonts_zh_cn", "budoux", "rjieba")

# What PyInstaller would take along because something could use it, and nothing here does. readline is also under the GPL.
EXCLUDED = (
    "IPython", "PIL.ImageQt", "PIL.ImageTk", "_pytest", "click", "doctest", "httpcore", "httpx", "hypothesis", "lxml.doctestcompare",
    "lxml.html", "lxml.isoschematron", "lxml.objectify", "mako.ext", "markdown_it", "mdurl", "mypy", "numpy", "pdb", "pip", "pkg_resources",
    "pydoc", "pydoc_data", "pygments", "pytest", "readline", "rich", "rlcompleter", "setuptools", "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "tkinter", "websockets.cli",
    *(f"PySide6.Qt{part}" for part in (
        "Concurrent", "DBus", "Designer", "Help", "OpenGL", "OpenGLWidgets", "PrintSupport", "Qml", "Quick", "QuickControls2", "QuickTest",
        "QuickWidgets", "Sql", "Test", "UiTools", "Xml",
    )),
)  # fmt: skip
_LEFT_OUT = frozenset({"markdown-it-py", "mdurl", "pygments", "rich", "setuptools"})  # the distributions of those above that are required

# Parts of Qt that come along by themselves and are never loaded here.
_UNUSED_QT = (
    "Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard", "Qt6EglF", "Qt6Pdf", "qeglfs", "qlinuxfb", "qminimal", "qvnc", "qvkkhrdisplay", "qgtk3",
    "Qt/translations", "PySide6/translations", "plugins/networkinformation", "plugins/egldeviceintegrations", "plugins/generic",
    "plugins/tls", "plugins/qmltooling", "qtvirtualkeyboard", "opengl32sw",
)  # fmt: skip
_S3 = ("s3", "sts", "sso", "sso-oidc", "signin")  # of the 400 services botocore describes


def project() -> tuple[str, str]:
    """Name and version."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return read["name"], read["version"]


def own_modules() -> list[str]:
    """All modules of ours, read off the folders: languages and commands are imported by name when they are needed.

    Alembic's entry runs inside Alembic only; it goes along as a file.
    """
    files = [path.relative_to(ROOT).with_suffix("") for package in ("app", "workers", "ui") for path in (ROOT / package).rglob("*.py")]
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in files if path.parts[-2:] != ("migrations", "env"))


def hidden_imports() -> list[str]:
    """What PyInstaller does not find by following imports."""
    return sorted({*own_modules(), *providers.modules(), *LOADED_BY_NAME})


def data_files() -> list[tuple[str, str]]:
    """Everything of ours that is read at run time. app/paths.py finds resources/ inside the program."""
    return [(str(ROOT / "resources"), "resources"), (str(ROOT / "app" / "store" / "migrations"), "app/store/migrations")]


def distributions() -> list[str]:
    """Those whose metadata goes along: versions for the doctor and the about box, entry points for keychains and providers."""
    return sorted({"mangakai", *(one.name for one in needed() if one.name.lower() not in _LEFT_OUT)})


def is_used(entry: Entry) -> bool:
    place = entry[0].replace("\\", "/")
    if any(part in place for part in _UNUSED_QT) or place.endswith((".pyi", "RECORD", "INSTALLER", "REQUESTED")):
        return False
    if place.startswith("resources/translations/") and place.endswith(".ts"):
        return not _is_compiled(Path(entry[1]))
    if place.startswith(("botocore/data/", "boto3/data/")):
        inside = place.split("/")[2:]
        return len(inside) == 1 or inside[0] in _S3
    return not place.startswith(("botocore/docs", "boto3/examples", "lxml/isoschematron", "lxml/includes"))


def _is_compiled(written: Path) -> bool:
    """Whether what lrelease made of these words is of today (ui/translations.py): then the program needs no more than that."""
    made = written.with_suffix(".qm")
    return made.is_file() and made.stat().st_mtime_ns == written.stat().st_mtime_ns


def without_orphans(binaries: Iterable[Entry]) -> list[Entry]:
    """Without the system's libraries that nobody needs any more: those of left-out plug-ins, and what they needed."""
    kept = [entry for entry in binaries if is_used(entry)]
    if not sys.platform.startswith("linux"):
        return kept
    system = {Path(entry[0]).name: entry for entry in kept if _is_of_system(entry)}
    reached = {Path(entry[0]).name for entry in kept} - set(system)
    ends = [entry[1] for entry in kept if Path(entry[0]).name in reached]
    while ends:
        for name in _needs_of(ends.pop()):
            if name in system and name not in reached:
                reached.add(name)
                ends.append(system[name][1])
    return [entry for entry in kept if Path(entry[0]).name in reached]


def _is_of_system(entry: Entry) -> bool:
    return entry[2] == "BINARY" and entry[1].startswith(("/lib", "/usr/lib")) and "/" not in entry[0]


def _needs_of(path: str) -> list[str]:
    """Names of the libraries a library asks for."""
    listed = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    return [line.split()[1] for line in listed.splitlines() if line.strip().startswith("NEEDED")]


def stripped(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Libraries without what only a debugger reads (30 MB).

    Only of those whose makers did not move their parts about afterwards (as wheels with libraries of others in them are made).
    """
    return [
        (place, _strip(path, folder / place), kind) if _may_strip(place, path) else (place, path, kind) for place, path, kind in binaries
    ]


def _may_strip(place: str, path: str) -> bool:
    pythons = path.startswith(sys.base_prefix) and "site-packages" not in path
    plain = place.startswith(("sqlalchemy/", "cryptography/", "rjieba/"))
    return sys.platform.startswith("linux") and ".so" in path and (pythons or plain)


def _strip(path: str, target: Path) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["strip", "--strip-unneeded", "-o", str(target), path], capture_output=True, check=False)
    return str(target) if done.returncode == 0 else path
