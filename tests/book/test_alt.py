"""Pages in words: where, who, and what is told and said, in reading order."""

from __future__ import annotations

from app.book.alt import LONGEST, alt_of
from app.book.page import Box, Frame, Page
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Span

NOWHERE = Span(0, 0)


def panel(number: int, *lines: Line, place: str = "", who: tuple[str, ...] = (), text: str = "") -> Panel:
    return Panel(number, 1, 1, NOWHERE, text, Shot.WIDE, Setting(place), tuple(Actor(name) for name in who), lines=lines)


def line(kind: LineKind, text: str, speaker: str | None = None) -> Line:
    return Line(kind, text, NOWHERE, speaker)


def told(*panels: Panel) -> str:
    page = Page(1, 1, tuple(Frame(one.number, Box(0, 0, 1, 1)) for one in panels), 1.4)
    return alt_of(page, {one.number: one for one in panels})


def test_that_a_page_tells_place_people_and_lines_in_reading_order() -> None:
    first = panel(
        2, line(LineKind.NARRATION, "It  rained."), line(LineKind.SPEECH, "Run!", "Nao"), place="Lantern Street", who=("Nao", "Kuro", "Nao")
    )
    second = panel(1, line(LineKind.SFX, "SPLASH"), line(LineKind.THOUGHT, "Late", "Nao"), place="Lantern Street", who=("Nao",))
    assert told(first, second) == "Lantern Street · Nao, Kuro\nIt rained.\nNao: Run!\nLantern Street · Nao\nSPLASH\nNao: Late"


def test_that_a_scene_that_goes_on_is_not_said_again() -> None:
    panels = [panel(n, line(LineKind.ACTION, f"{n}"), place="The shop", who=("Nao",)) for n in (1, 2)]
    assert told(*panels) == "The shop · Nao\n1\n2"


def test_that_what_a_person_wrote_is_told_and_who_speaks_is_not_said_twice() -> None:
    assert (
        told(panel(1, line(LineKind.SPEECH, "new words", "Nao"), line(LineKind.TAG, "said Nao"), text="“Old words,” said Nao."))
        == "Nao: new words"
    )


def test_that_a_panel_without_lines_tells_its_part_of_the_story_once() -> None:
    assert told(panel(1, text="A long\nstreet."), panel(2, text="A long street.")) == "A long street."


def test_that_panels_that_are_gone_and_long_pages_are_no_trouble() -> None:
    page = Page(1, 1, (Frame(1, Box(0, 0, 1, 1)), Frame(2, Box(0, 0, 1, 1))), 1.4)
    text = alt_of(page, {2: panel(2, text="word " * 900)})
    assert text.endswith("…")
    assert len(text) <= LONGEST + 1
