"""A desktop for one test: a screen (Xvfb), a window manager (openbox), and somebody's hands (xdotool) and eyes."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageChops, ImageGrab

SIZE = (1760, 960)
NEEDED = ("Xvfb", "openbox", "xdotool")
RED = (0xC8, 0x39, 0x1F)  # of the one button that is the next step
_WIDE, _THICK = 60, 5  # a button's least; the line under the stage is thinner
_PACE_S = 0.04  # between two moves of a hand


def missing() -> list[str]:
    return [program for program in NEEDED if shutil.which(program) is None]


class Desktop:
    def __init__(self, folder: Path) -> None:
        """folder: for the pictures, and the home of the person."""
        self.pictures = folder / "pictures"
        self.home = folder / "home"
        self.pictures.mkdir(parents=True)
        (self.home / "Documents").mkdir(parents=True)
        self._started: list[subprocess.Popen[bytes]] = []
        self._pause = threading.Event()
        self._display = self._screen()
        self.environment = {
            **os.environ,
            "DISPLAY": self._display,
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "QT_QPA_PLATFORM": "xcb",
            "MANGAKAI_LANGUAGE": "en",
            "MANGAKAI_HOME": str(self.home / "library"),
        }
        self.start(["openbox"])

    def __enter__(self) -> Desktop:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
        for process in self._started:
            process.wait(10)

    def start(self, command: Sequence[str], cwd: Path | None = None) -> subprocess.Popen[bytes]:
        log = (self.pictures / f"{len(self._started)}-{Path(command[0]).name}.txt").open("wb")
        with log:
            process = subprocess.Popen(command, cwd=cwd, env=self.environment, stdout=log, stderr=log)
        self._started.append(process)
        return process

    def until(self, come_true: Callable[[], object], what: str, patience_s: float = 20.0) -> None:
        end = time.monotonic() + patience_s
        while not come_true():
            if time.monotonic() > end:
                self.picture("given-up")
                raise AssertionError(f"{what}: not within {patience_s:.0f} s, see {self.pictures}")
            self._pause.wait(0.1)

    # eyes

    def look(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self._display).convert("RGB")

    def picture(self, name: str) -> None:
        self.look().save(self.pictures / f"{name}.png")

    def window(self, title: str) -> str:
        """The number X gives a visible window of that title; "" while there is none."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split("\n")[0]

    def title(self, window: str) -> str:
        return self._xdotool("getwindowname", window)

    def red_button(self) -> tuple[int, int] | None:
        """The middle of the upper edge of the one red button."""
        seen = self.look()
        off = ImageChops.difference(seen, Image.new("RGB", seen.size, RED)).convert("L").point(lambda away: 0 if away else 255)
        wide, data, run = seen.width, off.tobytes(), b"\xff" * _WIDE
        for top in range(seen.height - _THICK):
            at = data.find(run, top * wide, (top + 1) * wide)
            if at < 0:
                continue
            column = at - top * wide + _WIDE // 2
            if all(data[(top + down) * wide + column] for down in range(_THICK)):
                return column, top + _THICK
        return None

    # hands

    def point(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def press_red(self) -> None:
        """The one red button, wherever it is."""
        red = self.red_button()
        assert red is not None
        self.click(*red)

    def closed(self, window: str, keys: str) -> int:
        """The window manager is told to close the window of the first program; the status it ends with."""
        self.fronted(window)
        self.key(keys)
        return self._started[2].wait(20)

    def key(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "15", words)

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
        """Pressed, moved as a hand moves, let go: other programs are asked on the way whether they take it."""
        self.point(*start)
        self._xdotool("mousedown", "1")
        for step in range(1, steps + 1):
            self.point(*(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)))
            self._pause.wait(_PACE_S)
        for nudge in (1, 0):
            self.point(end[0] + nudge, end[1])
            self._pause.wait(_PACE_S * 3)
        self.picture("2-dragging")
        self._xdotool("mouseup", "1")

    def place(self, window: str, x: int, y: int) -> None:
        self._xdotool("windowmove", "--sync", window, str(x), str(y))

    def fronted(self, window: str) -> None:
        self._xdotool("windowactivate", "--sync", window)

    def _xdotool(self, *arguments: str) -> str:
        told = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=20, check=False)
        return told.stdout.strip()

    def _screen(self) -> str:
        """Xvfb takes a number that is free and says which."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "{}x{}x24".format(*SIZE), "-nolisten", "tcp"]
        self._started.append(subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as said:
            return f":{said.readline().strip()}"
