"""No text of the Cast stage and its sheets is cut off: in the longest language there is, and in twice the size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.nightly import NIGHTLY
from tests.ui.casting import at_cast
from tests.ui.clipping import clips_of
from tests.ui.conftest import Bench
from tests.ui.test_model_sheets import a_drawing
from ui.window.theme.look import apply_theme
from ui.window.theme.scale import use_text_scale

EVERY_WAY = [("qps", "100", (1100, 720)), ("en", "200", (1440, 900)), ("zh", "200", (1440, 900)), ("ja", "200", (1440, 900))]


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", "en")
    yield
    use_text_scale(1.0)


@pytest.mark.slow
@pytest.mark.parametrize(("language", "percent", "size"), EVERY_WAY if NIGHTLY else EVERY_WAY[:1])
def test_that_no_text_of_the_cast_is_cut_off(
    monkeypatch: pytest.MonkeyPatch, language: str, percent: str, size: tuple[int, int], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    monkeypatch.setenv("MANGAKAI_TEXT", percent)
    bench: Bench = request.getfixturevalue("finished")
    bench.window.set_language(language)
    bench.window.resize(*size)
    stage = at_cast(bench)
    deeds, member, picture = stage.deeds_of, stage.members[0], a_drawing(tmp_path / "coat.png")
    shows: dict[str, Callable[[], object]] = {
        "the stage": lambda: None,
        "a new name": lambda: deeds.rename(member),
        "another person": lambda: deeds.part(member),
        "a look": lambda: deeds.look(member, {1: "One"}, 0),
        "the search": lambda: deeds.find(again=True),
        "a picture on white": lambda: deeds.clean(member, picture),
    }
    found = []
    for name, show in shows.items():
        show()
        bench.until(lambda: not bench.opened.studio.busy)
        bench.window.grab()
        found += [f"{name}: {clip}" for clip in clips_of(bench.window) if clip.module.startswith("ui.window.book.cast")]
        assert (bench.window.width(), bench.window.height()) == size
        if bench.window.sheet is not None:
            bench.window.sheet.close_sheet()
    assert found == []
