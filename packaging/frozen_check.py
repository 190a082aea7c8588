"""Starts what the build made, as a person without Python would, and looks at what it does: `python packaging/frozen_check.py PROGRAM`.

Every call has a fresh home, no Python on its path, no screen; it has to end with the status it should and to say nothing on standard
error.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import bundled
import story_files

sys.path.insert(0, str(bundled.ROOT))

from app.work.plan import FORMATS

_LIMIT_S = 300
_NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers there


class CheckFailed(Exception):
    """What the built program did instead of what it should."""


class Frozen:
    """The built program in a home of its own."""

    def __init__(self, program: Path, home: Path, path: str = "") -> None:
        """path: where it finds other programs; nowhere, unless it needs some."""
        self.program, self.home, self._path = program, home, path

    def __call__(self, *arguments: str, **variables: str) -> str:
        """What it printed. Raises CheckFailed unless it ended with 0 and said nothing on standard error."""
        command = [str(self.program), *arguments]
        done = subprocess.run(
            command, cwd=str(self.home), env=self._environment(variables), stdin=subprocess.DEVNULL, capture_output=True, timeout=_LIMIT_S,
            check=False,
        )  # fmt: skip
        out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        if done.returncode != 0 or err:
            told = f"status {done.returncode}\nstandard error: {err or 'empty'}\nstandard output: {out[-4000:]}"
            raise CheckFailed(f"{' '.join(command)}\n{told}")
        return out

    def result(self, *arguments: str, **variables: str) -> Mapping[str, Any]:
        """The last line of a call with --json."""
        last: Mapping[str, Any] = json.loads(self(*arguments, "--json", **variables).strip().splitlines()[-1])
        return last

    def _environment(self, variables: Mapping[str, str]) -> dict[str, str]:
        kept = ("SYSTEMROOT", "WINDIR", "COMSPEC", "TEMP", "TMP")  # without which Windows starts nothing
        own = {"HOME": str(self.home), "USERPROFILE": str(self.home), "LOCALAPPDATA": str(self.home), "APPDATA": str(self.home)}
        own |= {"PATH": self._path, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        own |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}  # a build machine has nobody to open its keychain
        return {name: os.environ[name] for name in kept if name in os.environ} | own | variables


def check(program: Path, version: str, say: Callable[[str], object] = print) -> None:
    """Raises CheckFailed with what the first call that failed said."""
    with tempfile.TemporaryDirectory(prefix="mangakai-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        frozen = Frozen(program, home)
        steps: list[tuple[str, Callable[[Frozen], str]]] = [
            ("says its version", lambda one: _says_version(one, version)),
            ("has all its parts", _has_parts),
            ("makes the demo book", _makes_demo),
            ("reads every format", _reads_formats),
            ("asks services", _asks_services),
            ("opens its window", _opens_window),
            ("opens it through X11", _opens_on_a_screen),
            ("is portable", _is_portable),
        ]
        for name, step in steps:
            begun = time.perf_counter()
            found = step(frozen)
            say(f"  {name}: {found} ({time.perf_counter() - begun:.1f} s)")


def _says_version(frozen: Frozen, version: str) -> str:
    told = frozen("--version").strip()
    _expect(told == f"mangakai {version}", f"it says {told!r}")
    return told


def _has_parts(frozen: Frozen) -> str:
    told = frozen.result("doctor", "--components")
    _expect(told["missing"] == {}, f"missing: {told['missing']}")
    _expect(Path(told["library"]).is_relative_to(frozen.home), f"its library is {told['library']}")
    return "none missing"


def _resources(frozen: Frozen) -> Path:
    found = next(frozen.program.parent.parent.rglob("samples.json"), None)
    _expect(found is not None, "no samples in it")
    assert found is not None
    return found.parent


def _makes_demo(frozen: Frozen) -> str:
    """The demo book in every format, and small ones in the other languages."""
    samples, out = _resources(frozen), frozen.home / "out"
    for story, panels, forms in (("en/the-rain-courier.txt", 12, FORMATS), ("zh/*.txt", 2, ("cbz",)), ("ja/*.txt", 2, ("cbz",))):
        path = next(samples.glob(story))
        exports = ",".join(form for form in forms if form != "png" or "webp" not in forms)  # both are a folder of pictures
        frozen("make", str(path), "-o", str(out / path.stem), "--panels", str(panels), "--export", exports, "--json")
    books = sorted(out.rglob("*.cbz"))
    _expect(len(books) == 3, f"it made {books}")
    pages = [_pages_of(book) for book in books]
    made = {path.suffix.removeprefix(".") for path in out.rglob("*.*")}
    missed = set(FORMATS) - made - {"png"}
    _expect(not missed, f"it did not make {missed}")
    return f"{len(books)} books, {sum(pages)} pages, {' '.join(sorted(made))}"


def _pages_of(book: Path) -> int:
    """A CBZ that unzip and Python both find whole, with pictures in it."""
    if unzip := shutil.which("unzip"):
        tested = subprocess.run([unzip, "-tq", str(book)], capture_output=True, text=True, check=False)
        _expect(tested.returncode == 0, tested.stdout + tested.stderr)
    with zipfile.ZipFile(book) as archive:
        _expect(archive.testzip() is None, f"{book.name} is damaged")
        pages = [name for name in archive.namelist() if name.endswith((".png", ".jpg", ".webp"))]
    _expect(bool(pages), f"{book.name} has no page")
    return len(pages)


def _reads_formats(frozen: Frozen) -> str:
    stories = story_files.write_all(frozen.home / "stories")
    for story in stories:
        frozen("script", str(story), "--json")
    return " ".join(story.suffix for story in stories)


def _asks_services(frozen: Frozen) -> str:
    """Their libraries make a client and a request; what comes back is that nobody answers."""
    told = frozen.result(
        "doctor", "--online",
        GEMINI_API_KEY="none", GOOGLE_GEMINI_BASE_URL=_NOWHERE, OPENAI_API_KEY="none", OPENAI_BASE_URL=f"{_NOWHERE}/v1",
    )  # fmt: skip
    answers = {name: one["answer"] for name, one in told["providers"].items() if one["answer"] != "not-checked"}
    odd = [name for name in ("gemini", "openai") if answers.get(name) in (None, "ok", "unexpected")]
    _expect(not odd, f"answers: {answers}")
    return ", ".join(f"{name} {answer}" for name, answer in answers.items())


def _opens_window(frozen: Frozen, **variables: str) -> str:
    told = json.loads(frozen(MANGAKAI_CLOSE_AFTER_PAINT="1", **variables).strip().splitlines()[-1])
    return f"seen after {told['first_s']} s, furnished after {told['furnished_s']} s"


def _opens_on_a_screen(frozen: Frozen) -> str:
    """On a screen in memory, so that the libraries of X11 it brought along have to be whole."""
    server = shutil.which("Xvfb")
    if server is None:
        return "no Xvfb here, so not tried"
    command = [server, "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert screen.stdout is not None
        number = screen.stdout.readline().strip()
        return _opens_window(frozen, QT_QPA_PLATFORM="xcb", DISPLAY=f":{number}")
    finally:
        screen.terminate()
        screen.wait()


def _is_portable(frozen: Frozen) -> str:
    """Beside a file `portable`, a copy of the program keeps its library beside itself."""
    if sys.platform == "darwin":
        return "looked at on other systems only"
    folder = frozen.home / "stick"
    shutil.copytree(frozen.program.parent, folder, copy_function=_link, symlinks=True)
    (folder / "portable").touch()
    told = Frozen(folder / frozen.program.name, frozen.home).result("doctor")
    _expect(Path(told["library"]) == (folder / "library").resolve(), f"its library is {told['library']}")
    return "library beside it"


def _link(source: str, target: str) -> object:
    try:
        os.link(source, target)
    except OSError:  # another disk
        return shutil.copy2(source, target)
    return target


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise CheckFailed(otherwise)


if __name__ == "__main__":
    check(Path(sys.argv[1]).resolve(), bundled.project()[1])
