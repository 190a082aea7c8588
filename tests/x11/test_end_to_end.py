"""From another program's window to a book: every event comes from X, as it does from a hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.ui.conftest import STORY
from tests.x11.desktop import Desktop, missing
from tests.x11.story_window import TITLE

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is the window system of Linux"),
    pytest.mark.skipif(bool(missing()) and not os.environ.get("CI"), reason=f"this system has no {', '.join(missing())}"),
]
ROOT = Path(__file__).resolve().parents[2]


WISH = "closer, at night"
ABOVE_THE_BUTTON = 110  # the field "What should change?" stands over the red button that redraws


def panels(desktop: Desktop) -> list[dict[str, Any]]:
    """What the open window answers when the command line asks it about the book."""
    command = [sys.executable, "-m", "ui", "show", "The Rain Courier", "--json"]
    told = subprocess.run(command, cwd=ROOT, env=desktop.environment, capture_output=True, text=True, timeout=30, check=False)
    assert told.returncode == 0, told.stdout
    shown: list[dict[str, Any]] = json.loads(told.stdout.splitlines()[-1])["panels"]
    return shown


def drawn(found: list[dict[str, Any]]) -> bool:
    return bool(found) and all(panel["takes"] for panel in found)


def opened(desktop: Desktop, story: Path) -> str:
    """The program and, beside it, a window with the file; both where they do not cover each other."""
    desktop.start([sys.executable, "-m", "ui"], cwd=ROOT)
    desktop.until(lambda: desktop.window("MangakAI"), "the window is seen")
    window = desktop.window("MangakAI")
    desktop.place(window, 4, 30)
    desktop.start([sys.executable, "-m", "tests.x11.story_window", str(story)], cwd=ROOT)
    desktop.until(lambda: desktop.window(TITLE), "the file is seen")
    desktop.place(desktop.window(TITLE), 1490, 300)
    desktop.until(desktop.red_button, "there is a place to drop a story")
    desktop.picture("1-first-run")
    return window


def make(desktop: Desktop, window: str) -> None:
    """Drag the file over, say yes, wait until all is drawn."""
    first = desktop.red_button()
    desktop.drag((1600, 390), (700, 400))
    desktop.until(lambda: desktop.red_button() not in (None, first), "the dropped story is asked about")
    desktop.picture("3-asked")
    desktop.press_red()
    desktop.until(lambda: "The Rain Courier" in desktop.title(window), "the book is open")
    desktop.picture("4-begun")
    desktop.until(lambda: drawn(panels(desktop)), "all is drawn")
    desktop.until(desktop.red_button, "a panel can be redrawn")
    desktop.picture("5-drawn")


def redraw(desktop: Desktop) -> None:
    """Say what should change, in the field over the button that does it."""
    red = desktop.red_button()
    assert red is not None
    desktop.click(red[0], red[1] - ABOVE_THE_BUTTON)
    desktop.type(WISH)
    desktop.picture("6-wished")
    desktop.press_red()
    desktop.until(lambda: len(panels(desktop)[0]["takes"]) == 2, "it is drawn once more")
    desktop.picture("7-redrawn")


def export(desktop: Desktop) -> Path:
    before = desktop.red_button()
    desktop.key("ctrl+e")
    desktop.until(lambda: desktop.red_button() not in (None, before), "the export is asked about")
    desktop.picture("8-export")
    desktop.press_red()
    folder = desktop.home / "Documents"
    desktop.until(lambda: list(folder.glob("*.cbz")), "the book is written")
    desktop.picture("9-exported")
    return next(folder.glob("*.cbz"))


def test_that_a_story_dragged_from_another_window_becomes_a_book_that_is_redrawn_and_exported(tmp_path: Path) -> None:
    story = tmp_path / "The Rain Courier.txt"
    story.write_text(STORY, encoding="utf-8")
    with Desktop(tmp_path / "desk") as desktop:
        window = opened(desktop, story)
        make(desktop, window)
        redraw(desktop)
        words = [take["words"] for take in panels(desktop)[0]["takes"]]
        assert WISH in words
        with zipfile.ZipFile(export(desktop)) as book:
            assert book.testzip() is None
            pages = [name for name in book.namelist() if not name.endswith(".xml")]
            with book.open(pages[0]) as page:
                assert min(Image.open(page).size) > 600
        assert desktop.closed(window, "alt+F4") == 0
