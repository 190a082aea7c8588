"""Makes a checkout ready and runs it, on any system, with nothing but Python: `python packaging/setup_checkout.py demo`.

The Makefile calls this script; on Windows, where there is no make, it is called directly. It uses the standard library only.
What it installs comes from the requirement files, every version and every hash; where from is pip's own business (its
environment variables and configuration are left as they are).
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

SUPPORTED = ((3, 11), (3, 12), (3, 13))
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up"
TRANSLATIONS = ROOT / "resources" / "translations"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
SUFFIX = ".exe" if WINDOWS else ""

# What Qt and Pillow look for at run time, and the Debian package that has it.
PACKAGE_OF_LIBRARY = {
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libfribidi.so.0": "libfribidi0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Files of the installed Qt whose needs are the program's needs: the windowing, the network, and the two ways to show a window.
QT_FILES = (
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Network.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)
# Programs the tests call to look at what was exported and to use the window with a hand's events, and the Debian package of each.
PACKAGE_OF_TEST_PROGRAM = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "qpdf": "qpdf",
    "pdfinfo": "poppler-utils",
    "unzip": "unzip",
    "epubcheck": "epubcheck",
    "chromium": "chromium",
}


class SetupFailed(Exception):
    """Said to the person as it is; the script ends with status 1."""


def say(sentence: str) -> None:
    print(sentence, flush=True)


# ---------------------------------------------------------------- the right Python


def is_supported(version: tuple[int, ...]) -> bool:
    return tuple(version[:2]) in SUPPORTED


def version_of(command: list[str]) -> tuple[int, ...] | None:
    """The version a Python says it has; None when it does not start (pyenv leaves shims for versions that are not active)."""
    asked = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([*command, "-c", asked], capture_output=True, text=True, timeout=30, check=True)
        return tuple(int(part) for part in answer.stdout.split())
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def other_pythons() -> list[list[str]]:
    """Commands that may start a supported Python, newest first."""
    commands: list[list[str]] = []
    pyenv = Path(os.environ.get("PYENV_ROOT", str(Path.home() / ".pyenv"))) / "versions"
    for major, minor in reversed(SUPPORTED):
        name = f"python{major}.{minor}"
        if WINDOWS:
            commands.append(["py", f"-{major}.{minor}"])
        if shutil.which(name):
            commands.append([name])
        commands += [[str(found)] for found in sorted(pyenv.glob(f"{major}.{minor}.*/bin/{name}"), reverse=True)]
    return commands


def continue_with_a_supported_python() -> None:
    """Does nothing on a supported Python; otherwise runs this script again with one, or says what is missing."""
    if is_supported(sys.version_info):
        return
    mine = "{}.{}".format(*sys.version_info[:2])
    wanted = ", ".join("{}.{}".format(*version) for version in SUPPORTED)
    for command in other_pythons():
        if is_supported(version_of(command) or ()):
            say("This is Python {}, MangakAI needs one of {}: going on with {}.".format(mine, wanted, " ".join(command)))
            sys.exit(subprocess.run([*command, str(Path(__file__).resolve()), *sys.argv[1:]]).returncode)
    raise SetupFailed(
        f"This is Python {mine}, and MangakAI needs one of {wanted}; none was found on PATH.\n"
        "Install one of them, then run the same command again."
    )


# ---------------------------------------------------------------- system packages (Debian, Ubuntu)


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root without asking; None when that is not possible."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def install_packages(packages: list[str], reason: str) -> None:
    """Installs Debian packages when it may; otherwise says which are missing and the one command that installs them."""
    names = " ".join(packages)
    say(f"{reason}: missing {names}")
    prefix = root_prefix()
    if not shutil.which("apt-get"):
        raise SetupFailed("Install what your system calls these packages (named here as on Debian), then run the same command again.")
    command = f"apt-get install -y --no-install-recommends {names}"
    if prefix is None:
        raise SetupFailed(f"Install them with this command, then run the same command again:\n\n    sudo {command}\n")
    say(f"Installing them: {command}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    keep = ["env", "DEBIAN_FRONTEND=noninteractive"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "env": environment}
    subprocess.run([*prefix, *keep, "apt-get", "update", "-q"], **quiet)  # type: ignore[call-overload]
    done = subprocess.run([*prefix, *keep, *command.split()], **quiet)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise SetupFailed(f"apt-get could not install them. Try yourself:\n\n    apt-get update && {command}\n")


def libraries_qt_misses(site_packages: Path) -> list[str]:
    """Names of shared libraries (libEGL.so.1) that the installed Qt needs and this system does not have."""
    missing: set[str] = set()
    for name in QT_FILES:
        path = site_packages / "PySide6" / name
        listed = subprocess.run(["ldd", str(path)], capture_output=True, text=True).stdout
        missing |= {line.split()[0] for line in listed.splitlines() if line.endswith("not found")}
    return sorted(name for name in missing if not name.startswith("libQt6"))


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure_qt_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = libraries_qt_misses(site_packages_of_venv())
    if not can_load("libfribidi.so.0"):
        missing.append("libfribidi.so.0")
    unknown = [library for library in missing if library not in PACKAGE_OF_LIBRARY]
    if unknown:
        say("Qt also looks for {}; please install what brings them.".format(" ".join(unknown)))
    packages = sorted({PACKAGE_OF_LIBRARY[library] for library in missing if library in PACKAGE_OF_LIBRARY})
    if packages:
        install_packages(packages, "System libraries for the window")


def has_cjk_font() -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    wanted = ("NotoSansCJK", "SourceHanSans", "NotoSansSC", "wqy-")
    return any(font.name.startswith(wanted) for folder in folders if folder.is_dir() for font in folder.rglob("*"))


def ensure_test_programs() -> None:
    if not sys.platform.startswith("linux"):
        return
    packages = [package for program, package in PACKAGE_OF_TEST_PROGRAM.items() if not shutil.which(program)]
    if not has_cjk_font():
        packages.append("fonts-noto-cjk")
    if packages:
        install_packages(packages, "Programs the tests look at results with")


# ---------------------------------------------------------------- the virtual environment


def venv_python() -> str:
    return str(SCRIPTS / ("python" + SUFFIX))


def site_packages_of_venv() -> Path:
    asked = "import sysconfig; print(sysconfig.get_path('platlib'))"
    return Path(subprocess.run([venv_python(), "-c", asked], capture_output=True, text=True, check=True).stdout.strip())


def is_usable_venv() -> bool:
    """True when .venv starts, is of a supported version and has pip (some tools make environments without it)."""
    if not is_supported(version_of([venv_python()]) or ()):
        return False
    return any(
        subprocess.run([venv_python(), "-m", *asked], capture_output=True).returncode == 0
        for asked in (["pip", "--version"], ["ensurepip"])
    )


def make_venv() -> None:
    """Makes .venv unless a usable one is there."""
    if is_usable_venv():
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        install_packages([package], "Python can not make virtual environments here")
    say(f"Making {VENV.name}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)]).returncode != 0:
        raise SetupFailed(f"Python could not make {VENV}: see the lines above.")


def pip(*arguments: str) -> None:
    command = [venv_python(), "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments]
    if subprocess.run(command, cwd=str(ROOT), stdin=subprocess.DEVNULL).returncode != 0:
        raise SetupFailed("pip could not do it: see the lines above (is there a network connection?). Nothing is broken, run it again.")


def fingerprint(requirements: Path) -> str:
    """Changes whenever another set-up could come out: the requirements, the project file, this script, the place of the checkout."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (requirements, ROOT / "pyproject.toml", Path(__file__).resolve()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_up_to_date(kind: str, wanted: str) -> bool:
    stamp = STAMP / kind
    return stamp.is_file() and stamp.read_text(encoding="ascii") == wanted and Path(venv_python()).exists()


def compile_translations() -> bool:
    """Has lrelease compile the words that have changed since; True when all are compiled.

    What is compiled gets the time of change of its source: by that, and by that alone, the program knows that it is of today
    (ui/translations.py); without it the program reads the sources.
    """
    for written in sorted(TRANSLATIONS.glob("*.ts")):
        compiled, changed = written.with_suffix(".qm"), written.stat().st_mtime_ns
        if compiled.is_file() and compiled.stat().st_mtime_ns == changed:
            continue
        beside = written.with_suffix(".qm.new")
        command = [str(SCRIPTS / ("pyside6-lrelease" + SUFFIX)), "-silent", str(written), "-qm", str(beside)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace")
            if done.returncode != 0:
                raise OSError(done.stderr.strip() or done.stdout.strip())
            os.utime(beside, ns=(changed, changed))
            beside.replace(compiled)
        except OSError as problem:
            say(f"{written.name} could not be compiled; the program reads it as it is, a little slower. {problem}")
            return False
    return True


def set_up(tests: bool) -> None:
    """Everything a run needs (and a test run, when asked), the words compiled as they are today."""
    install(tests)
    compile_translations()


def install(tests: bool) -> None:
    """All but the words; a second time it only compares two hashes."""
    kind = "tests" if tests else "run"
    requirements = ROOT / ("requirements-dev.txt" if tests else "requirements.txt")
    wanted = fingerprint(requirements)
    if is_up_to_date(kind, wanted):
        return
    make_venv()
    say(f"Installing {requirements.name} (a few minutes the first time)")
    pip("install", "--quiet", "--no-deps", "--require-hashes", "--requirement", str(requirements))
    pip("install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    ensure_qt_libraries()
    if tests:
        ensure_test_programs()
    STAMP.mkdir(exist_ok=True)
    (STAMP / kind).write_text(wanted, encoding="ascii")
    if tests:  # the test requirements hold the others
        (STAMP / "run").write_text(fingerprint(ROOT / "requirements.txt"), encoding="ascii")
    say("Ready: {}".format(SCRIPTS.relative_to(ROOT) / ("mangakai" + SUFFIX)))


# ---------------------------------------------------------------- what can be run


def run(*command: str, **environment: str) -> int:
    return subprocess.run(command, cwd=str(ROOT), env=dict(os.environ, **environment)).returncode


def demo(arguments: list[str]) -> int:
    """A whole manga from a sample story, in a library of its own under demo/."""
    set_up(tests=False)
    story = "resources/samples/en/the-rain-courier.txt"
    choices = ["--panels", "12", "--export", "cbz,pdf,png", *arguments]
    mangakai = str(SCRIPTS / ("mangakai" + SUFFIX))
    return run(mangakai, "make", story, "-o", "demo", *choices, MANGAKAI_HOME=str(ROOT / "demo" / "library"))


def window(arguments: list[str]) -> int:
    set_up(tests=False)
    return run(str(SCRIPTS / ("mangakai" + SUFFIX)), *arguments)


def test(arguments: list[str]) -> int:
    set_up(tests=True)
    chosen = arguments or ["-n", "3", "tests"]
    return run(venv_python(), "-m", "pytest", *chosen, QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> int:
    set_up(tests=True)
    chosen = ["-o", "python_files=bench_*.py test_*.py", "--timeout=1800", "-s", "-p", "no:randomly"]
    return run(venv_python(), "-m", "pytest", *chosen, *(arguments or ["tests/bench"]), QT_QPA_PLATFORM="offscreen")


def chaos(arguments: list[str]) -> int:
    """The tests that kill the program, as often as it takes to meet every moment; the figures are printed."""
    set_up(tests=True)
    chosen = ["-s", "-p", "no:randomly", "tests/chaos", *arguments]
    often = {name: os.environ.get(name, usual) for name, usual in (("MANGAKAI_CHAOS_KILLS", "200"), ("MANGAKAI_CHAOS_LOCKED_S", "10"))}
    return run(venv_python(), "-m", "pytest", *chosen, QT_QPA_PLATFORM="offscreen", **often)


def screenshots(arguments: list[str]) -> int:
    """The pictures of the docs, or (--all) every screen in every state, language, scheme and size, in build/screens."""
    set_up(tests=True)
    folder, every = ("build/screens", "1") if "--all" in arguments else ("docs/pictures/screens", "")
    kept = {"MANGAKAI_PICTURES": str(ROOT / folder), "MANGAKAI_PICTURES_ALL": every, "QT_QPA_PLATFORM": "offscreen"}
    return run(venv_python(), "-m", "pytest", "tests/screens", *(one for one in arguments if one != "--all"), **kept)


def check(_arguments: list[str]) -> int:
    """Every check, also after one has failed: one run shows all there is to do."""
    set_up(tests=True)
    tools = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports"],
    ]
    failed = []
    for name, *options in tools:
        title = " ".join([name, *options])
        say(f"== {title}")
        if run(str(SCRIPTS / (name + SUFFIX)), *options) != 0:
            failed.append(title)
    say("== checks: {}".format("failed: " + ", ".join(failed) if failed else f"all {len(tools)} passed"))
    return 1 if failed else 0


def package(arguments: list[str]) -> int:
    """The program for people without Python, in dist/: built, started, and packed as people download it."""
    set_up(tests=True)
    return run(venv_python(), "packaging/make_package.py", *arguments, QT_QPA_PLATFORM="offscreen")


def setup_only(arguments: list[str]) -> int:
    set_up(tests="--tests" in arguments)
    return 0


COMMANDS = {
    "setup": setup_only,
    "demo": demo,
    "run": window,
    "test": test,
    "bench": bench,
    "chaos": chaos,
    "check": check,
    "screenshots": screenshots,
    "package": package,
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Sets up this checkout and runs it.")
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on as they are")
    chosen = parser.parse_args()
    try:
        continue_with_a_supported_python()
        return COMMANDS[chosen.command](chosen.arguments)
    except SetupFailed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
