"""How long the GUI thread is away while a person works: a long book (300 chapters of 7,000 letters, 3,000 panels) and a small one."""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.book.cast import Character, Importance
from app.book.layout import lay_out
from app.book.page import Direction, Page
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.script_edits import LineAt, line_of
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Chapter, Language, Span, Story
from app.commands import script as commands
from app.program import Program
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store import books, panels, planning
from app.store.store import Connection
from app.work.plan import HELD
from app.work.results import Result, StoryboardPlanned
from app.work.tasks import Claimed, NewStep, StepKind, TaskKind
from tests.bench.novel import Novel, chinese
from tests.bench.test_news_latency import as_in_the_window, idle, shares  # noqa: F401 - a fixture
from tests.bench.test_thousand_panels import Pulse
from tests.ui.conftest import Bench, OpenBench, loop, open_bench  # noqa: F401 - fixtures
from ui.window.book.stage_bar import Stage
from ui.window.book.telling.stage import TellingStage

LONG, SMALL = (2_100_000, 300, 10), (9_000, 3, 4)  # letters, chapters, panels a chapter
PLANNED = 20  # chapters whose storyboard a task plans while one looks
STAGES = (Stage.STORY, Stage.SCRIPT, Stage.CAST, Stage.STORYBOARD, Stage.PAGES, Stage.PANELS)
PATIENCE_MS = 120_000
LIMIT_MS = 16
_CALM_MS = 400
_HEADING = re.compile(r"^第[〇一二三四五六七八九十百零]+章 .*$", re.MULTILINE)
_PIECE = re.compile(r"“[^”]*”|[^“\n]+")


# ------------------------------------------------------------------ a book, written into the library


class Writing:
    """A book whose last chapters have no panels yet; those are planned by a task."""

    def __init__(self, letters: int, chapters: int, panels_each: int, left: int) -> None:
        novel = chinese(letters, chapters)
        self._novel, self._each = novel, panels_each
        self.story = Story("风起", novel.text, Language.CHINESE, "utf-8", tuple(_chapters(novel)))
        self.scripts = [_script(self.story, chapter) for chapter in self.story.chapters]
        told = len(self.scripts) - left
        self.first, self.later = self.scripts[:told], self.scripts[told:]
        self.next_panel, self.next_page = 1, 1

    def fill(self, program: Program) -> None:
        program.store.write(self._fill)

    def _fill(self, connection: Connection) -> None:
        book = books.add_book(connection, self.story, "novel.txt")
        books.put_cast(connection, book, [_character(at, person.names) for at, person in enumerate(self._novel.people)])
        for script in self.scripts:
            books.put_script(connection, book, script.chapter, script)
        for script in self.first:
            panels.add_storyboard(connection, book, *self.board(script))

    def board(self, script: Script) -> tuple[tuple[Panel, ...], tuple[Page, ...]]:
        """The next panels and pages of the book."""
        lines = [(scene, line) for scene in script.scenes for line in scene.lines]
        share = max(1, len(lines) // self._each)
        made = []
        for at in range(self._each):
            part = lines[at * share : (at + 1) * share]
            span = Span(part[0][1].span.start, part[-1][1].span.end)
            speakers = dict.fromkeys(line.speaker for _, line in part if line.speaker)
            actors = tuple(Actor(name) for name in list(speakers)[:3])
            said = tuple(line for _, line in part if line.kind is LineKind.SPEECH)[:3]
            shot, words = list(Shot)[at % 4], span.of(self.story.text)
            made.append(Panel(self.next_panel + at, script.chapter, part[0][0].number, span, words, shot, Setting(), actors, (), said))
        laid, pages = lay_out(made, Direction.LEFT_TO_RIGHT, self.next_page)
        self.next_panel, self.next_page = self.next_panel + len(laid), self.next_page + len(pages)
        return laid, pages


def _chapters(novel: Novel) -> Iterator[Chapter]:
    heads = list(_HEADING.finditer(novel.text))
    ends = [head.start() for head in heads[1:]] + [len(novel.text)]
    for number, (head, end) in enumerate(zip(heads, ends, strict=True), 1):
        yield Chapter(number, head.group(), Span(head.start(), end), Span(head.end(), end))


def _script(story: Story, chapter: Chapter) -> Script:
    found = [one for one in _PIECE.finditer(story.text, chapter.body.start, chapter.body.end) if one.group().strip()]
    names = ("林远航", "陈掌柜", "阿福")
    lines = [
        Line(LineKind.SPEECH, one.group().strip("“”"), Span(*one.span()), names[at % 3])
        if one.group().startswith("“")
        else Line(LineKind.NARRATION, one.group().strip(), Span(*one.span()))
        for at, one in enumerate(found)
    ]
    third = -(-len(lines) // 3)
    scenes = (lines[:third], lines[third : 2 * third], lines[2 * third :])
    return Script(
        chapter.number,
        tuple(
            Scene(number, Span(part[0].span.start, part[-1].span.end), Setting("河边"), names, tuple(part))
            for number, part in enumerate(scenes, 1)
        ),
    )


def _character(at: int, names: tuple[str, ...]) -> Character:
    return Character(names[0], names[1:], importance=Importance.MAIN if at < 12 else Importance.MINOR, mentions=100 - at)


# ------------------------------------------------------------------ looking at it


class Told:
    """One line for each thing a person does."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.lines: list[str] = []
        self.worst: dict[str, float] = {}

    def away(self, what: str, act: Callable[[], object], come_true: Callable[[], object] = lambda: True) -> None:
        """From the act until what it brought is there and nothing has happened for a moment."""
        gc.collect()
        self._bench.bot.wait(50)
        pulse, before = Pulse(), time.thread_time()
        self._bench.bot.wait(20)
        act()
        self._bench.until(come_true, PATIENCE_MS)
        self.calm()
        gaps = pulse.stop()
        over = sum(gap > LIMIT_MS for gap in gaps)
        self.worst[what] = gaps[-1]
        self.lines.append(f"{what:<34} {shares(gaps):<44} {over:>3} over {LIMIT_MS} ms  CPU {1000 * (time.thread_time() - before):.0f} ms")

    def calm(self) -> None:
        """No flow has run for a while."""
        since = time.perf_counter()
        while time.perf_counter() - since < _CALM_MS / 1000:
            self._bench.bot.wait(20)
            if self._bench.opened.studio.busy:
                since = time.perf_counter()


def visits(bench: Bench, told: Told, which: str) -> None:
    book = bench.window.book
    for stage in STAGES:
        told.away(f"{which}: {stage}", lambda stage=stage: book.go_to_stage(stage))  # type: ignore[misc]


def edit_and_undo(bench: Bench, told: Told) -> None:
    book = bench.window.book
    book.go_to_stage(Stage.SCRIPT)
    told.calm()
    desk, at = book.view, LineAt(1, 2)
    assert isinstance(desk, TellingStage)
    line = line_of(bench.program.store.books.script(1, 1), at)

    def kept(words: str) -> bool:
        return desk.chapter is not None and desk.chapter.script is not None and line_of(desk.chapter.script, at).text == words

    change = replace(line, text="另一句话。")
    told.away("a line is changed", lambda: book.history.do(commands.change_line, 1, 1, at, change), lambda: kept("另一句话。"))
    told.away("and that is undone", book.history.undo, lambda: kept(line.text))


def plan_chapters(bench: Bench, told: Told, writing: Writing) -> None:
    """A task plans one chapter after the other, four a second."""
    boards = {str(script.chapter): StoryboardPlanned(script.chapter, *writing.board(script)) for script in writing.later}
    never = Event()

    def run(_desk: Desk, step: Claimed) -> Result:
        never.wait(0.25)
        return boards[step.target]

    bench.opened.queue._doings = dict.fromkeys(StepKind, Doing(run))
    keys = list(boards)
    steps = [NewStep(StepKind.PLAN_STORYBOARD, key, key, (keys[at - 1],) if at else (), {HELD: True}) for at, key in enumerate(keys)]
    store = bench.program.store
    store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, 1, steps))
    count = writing.next_panel - 1
    bench.window.book.go_to_stage(Stage.PANELS)
    told.calm()
    cards = bench.window.book.panels.model.cards
    told.away(f"{len(keys)} chapters are planned", bench.opened.queue.wake, lambda: len(cards()) == count)


def show(bench: Bench, told: Told, before: str, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{what}\n{before}\nGUI thread away, each from the act until all is calm again:")
        print("\n".join(told.lines))


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("what", "size", "left"), [("a long book", LONG, PLANNED), ("a small book", SMALL, 1)])
def test_that_nothing_a_person_does_holds_the_window_up(
    open_bench: OpenBench,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    as_in_the_window: None,  # noqa: F811
    what: str,
    size: tuple[int, int, int],
    left: int,
) -> None:
    writing = Writing(*size, left)
    bench = open_bench(tmp_path / "library", writing.fill)
    gc.collect()
    gc.freeze()  # as ui.window.life does it; and what the test itself holds is no garbage of the window's
    there = writing.next_panel - 1
    told = Told(bench)
    before = idle(bench)
    told.away("opening", lambda: bench.window.open_book(1), lambda: bench.window.book.panels.model.rowCount() == there)
    visits(bench, told, "first visit")
    visits(bench, told, "second visit")
    edit_and_undo(bench, told)
    plan_chapters(bench, told, writing)
    show(bench, told, before, what, capsys)
    assert bench.window.book.facts is not None
