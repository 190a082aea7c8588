"""Novels as long as people write them: read, made a book, scripted and cast by the draft writer; killed on the way, and nothing lost."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.book.cast import Character
from app.book.lines import trimmed
from app.book.script import LineKind, Script
from app.book.sentences import sentences
from app.book.text import Language, Story
from app.commands import books, manga
from app.paths import LibraryPaths
from app.steps.read_story import StoryRead, read_and_count
from app.store import planning
from app.store.store import Store
from app.work.plan import ChapterPlan, plan_manga
from app.work.tasks import StepKind, TaskKind
from tests.bench import novel
from tests.bench.novel import Novel, Person
from workers.children import Children

ROOT = Path(__file__).resolve().parents[2]
WRITING = (StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST)
KILL_AT = 100  # chapters written when the program is killed
Say = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    def told(line: str) -> None:
        with capsys.disabled():
            print(line)

    return told


@dataclass(frozen=True, slots=True)
class Made:
    """What the draft writer made of a novel."""

    story: Story
    scripts: tuple[Script, ...]
    cast: tuple[Character, ...]


def read(data: bytes) -> tuple[StoryRead, float]:
    """In a child: the story, and the most memory the child had so far, in MB."""
    found = read_and_count(data, "novel.txt")
    peak = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text()) if sys.platform == "linux" else None
    return found, int(peak[1]) / 1024 if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def imported(written: Novel, store: Store, say: Say) -> int:
    """A book of it, with its script and cast planned."""
    children, began = Children(1), time.perf_counter()
    found, peak = children.call(read, written.text.encode())
    book_id = books.add_book(store, found.story, "novel.txt")
    seconds = time.perf_counter() - began
    children.close()
    assert (found.story.text.rstrip(), found.story.language) == (written.text.rstrip(), written.language)
    assert len(found.story.chapters) == written.chapters
    load = os.getloadavg()[0]
    length = f"{len(written.text):,} characters, {written.chapters} chapters, {found.sentences:,} sentences"
    say(f"\n{written.language}: {length}; load of the machine {load:.1f}")
    say(f"  read and made a book in {seconds:.1f} s; the child that reads had {peak:.0f} MB")
    steps = [step for step in plan_manga([ChapterPlan(one.number, None) for one in found.story.chapters], ()) if step.kind in WRITING]
    store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps))
    return book_id


def start(library: Path) -> subprocess.Popen[str]:
    line = [sys.executable, "-m", "tests.bench.work_off", str(library)]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)


def worked_off(library: Path, say: Say) -> None:
    process = start(library)
    told = json.loads(process.communicate(timeout=900)[0])
    assert process.returncode == 0
    say(
        f"  script and cast in {told['seconds']:.1f} s; program {told['own_mb']:.0f} MB, its children together {told['children_mb']:.0f} MB"
    )
    away = told["away_ms"]
    say(f"  GUI thread away: P99 {away['p99']:.1f}, longest {away['longest']:.1f} ms, {away['after_s']:.1f} s after the start")


def attempts(library: Path) -> dict[str, tuple[str, int]]:
    """State and attempts of each chapter's script."""
    with closing(sqlite3.connect(f"file:{library / 'library.db'}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT target, state, attempts FROM step WHERE kind = 'write_script'").fetchall()
    return {target: (state, count) for target, state, count in rows}


def killed_on_the_way(library: Path) -> set[str]:
    """Worked on until KILL_AT chapters are written, then killed with all its children; the chapters that were done."""
    process, waited = start(library), threading.Event()
    while sum(state == "done" for state, _ in attempts(library).values()) < KILL_AT:
        waited.wait(0.2)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return {target for target, (state, _) in attempts(library).items() if state == "done"}


def what_was_made(store: Store, book_id: int) -> Made:
    return Made(store.books.story(book_id), store.books.scripts(book_id), store.books.whole_cast(book_id))


def left_out(made: Made) -> list[str]:
    """Sentences of which a character stands in no line, or in two."""
    found = []
    for chapter, script in zip(made.story.chapters, made.scripts, strict=True):
        told = Counter(at for scene in script.scenes for line in scene.lines for at in range(line.span.start, line.span.end))
        for sentence in sentences(made.story.text, chapter.body, made.story.language):
            own = trimmed(made.story.text, sentence.span)
            if any(told[at] != 1 for at in range(own.start, own.end) if not made.story.text[at].isspace()):
                found.append(own.of(made.story.text))
    return found


def recall(people: Sequence[Person], cast: Sequence[Character]) -> tuple[float, float]:
    """How many of them are in the cast under one of their names, and how many of all their names it knows."""
    known = {name for one in cast for name in (one.name, *one.aliases)}
    met = sum(any(name in known for name in one.names) for one in people)
    names = sum(name in known for one in people for name in one.names)
    return met / len(people), names / (3 * len(people))


def attribution(written: Novel, made: Made) -> Iterator[tuple[bool, bool]]:
    """For each quotation: whether its sentence names the speaker, and whether the script has them."""
    spoken = {line.span.start: line.speaker for one in _lines(made) for line in one}
    places = [found.start() for found in re.finditer("[“「]", made.story.text)]
    mains = {name: one.name for one in made.cast for name in one.aliases}
    for at, said in zip(places, written.said, strict=True):
        speaker = spoken.get(at)
        theirs = {*said.speaker.names, *(mains.get(name, name) for name in said.speaker.names)}
        yield said.tagged, speaker is not None and bool({speaker, mains.get(speaker, speaker)} & theirs)


def _lines(made: Made) -> Iterator[list[Any]]:
    for script in made.scripts:
        for scene in script.scenes:
            yield [line for line in scene.lines if line.kind in (LineKind.SPEECH, LineKind.THOUGHT)]


def judge(written: Novel, made: Made, say: Say) -> None:
    main, everybody = recall(written.main, made.cast), recall(written.people, made.cast)
    say(f"  cast of {len(made.cast)}: main characters {main[0]:.0%}, everybody {everybody[0]:.0%}, of all their names {everybody[1]:.0%}")
    right = list(attribution(written, made))
    tagged, turns = [ok for clear, ok in right if clear], [ok for clear, ok in right if not clear]
    shares = f"{sum(tagged) / len(tagged):.1%} right where the speaker is named, {sum(turns) / len(turns):.1%} by turn"
    say(f"  {len(right):,} quotations: {shares}")
    lost = left_out(made)
    say(f"  sentences not accounted for: {len(lost)}")
    assert not lost
    assert main[0] >= 0.9


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("written", [novel.english(), novel.japanese()], ids=["en", "ja"])
def test_that_a_novel_is_told_whole(tmp_path: Path, say: Say, written: Novel) -> None:
    store = Store(LibraryPaths(tmp_path))
    book_id = imported(written, store, say)
    store.close()
    worked_off(tmp_path, say)
    store = Store(LibraryPaths(tmp_path))
    judge(written, what_was_made(store, book_id), say)
    store.close()


@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="kills a group of processes")
def test_that_two_million_characters_are_told_whole_though_the_program_is_killed_on_the_way(tmp_path: Path, say: Say) -> None:
    written = novel.chinese()
    store = Store(LibraryPaths(tmp_path))
    book_id = imported(written, store, say)
    store.close()
    began = time.perf_counter()
    before = killed_on_the_way(tmp_path)
    say(f"  killed after {time.perf_counter() - began:.1f} s with {len(before)} of {written.chapters} chapters written")
    worked_off(tmp_path, say)
    after = attempts(tmp_path)
    assert {state for state, _ in after.values()} == {"done"}
    assert all(after[target] == ("done", 1) for target in before), "a chapter that was written is not written again"
    store = Store(LibraryPaths(tmp_path))
    judge(written, what_was_made(store, book_id), say)
    store.close()


@pytest.mark.timeout(600)
def test_that_three_hundred_chapters_of_a_hundred_panels_are_planned(tmp_path: Path, say: Say) -> None:
    store = Store(LibraryPaths(tmp_path))
    chapters = 300
    began = time.perf_counter()
    shares = manga.panels_by_chapter(chapters * 100, [6_700] * chapters)
    shared = time.perf_counter() - began
    steps = plan_manga([ChapterPlan(number, share) for number, share in enumerate(shares, 1)], ())
    story = Story("-", "x", Language.CHINESE, "utf-8", ())
    book_id = books.add_book(store, story, "x")
    began = time.perf_counter()
    store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps))
    planned = time.perf_counter() - began
    say(f"\n{chapters} chapters of 100 panels: shared in {shared:.2f} s, {len(steps)} steps planned in {planned:.2f} s")
    store.close()
    assert shares == (100,) * chapters
