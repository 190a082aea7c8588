"""A book made by the draft writer and drawn, small enough for every test of what a person edits."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from app.ai.draft.storyboard import plan_panels
from app.ai.draft.writer import write_script
from app.book.cast import CastChoices
from app.book.layout import lay_out
from app.book.page import Direction
from app.book.storyboard import Mark
from app.book.text import Chapter, Language, Span, Story
from app.commands import manga
from app.paths import LibraryPaths
from app.steps.recognise_cast import dressed_cast
from app.store import books, moves, results
from app.store.store import Store
from app.work.results import CastRecognised, PanelDrawn, Result, ScriptWritten, StoryboardPlanned
from app.work.tasks import COMPUTE, Claimed, StepKind
from tests.libraries import new_store

PARTS = (
    "Nao ran through the rain to the old shop. “Wait for me!” she cried. Ren laughed. “You are late again,” said Ren.",
    "The next morning Nao sat by the river. A bell rang. “I will go home,” Nao said. Ren nodded and waved to her.",
    "At night Ren stood on the bridge. “Nao is gone,” he said. The moon rose over the quiet town. Nobody answered him.",
)


def told(parts: tuple[str, ...] = PARTS, title: str = "Rain") -> Story:
    """One chapter a part, with headings."""
    text, chapters = "", []
    for number, part in enumerate(parts, 1):
        start, heading = len(text), f"Chapter {number}\n\n"
        text += f"{heading}{part}\n\n"
        body = Span(start + len(heading), start + len(heading) + len(part))
        chapters.append(Chapter(number, f"Chapter {number}", Span(start, len(text)), body))
    return Story(title, text, Language.ENGLISH, "utf-8", tuple(chapters))


def new_book(store: Store, story: Story | None = None) -> int:
    return store.write(lambda connection: books.add_book(connection, story or told(), "rain.txt"))


def made(store: Store, story: Story | None = None, panels: int | None = None) -> int:
    """A book that is drawn from its first panel to its last."""
    book_id = new_book(store, story)
    work_off(store, manga.make_manga(store, book_id, manga.Choices(panels)))
    return book_id


BOOK = 1  # in a library of `made_store`


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        store = new_store(Path(folder) / "library")
        assert made(store) == BOOK
        store.close()
        return store.paths.database.read_bytes()


def made_store(folder: Path) -> Store:
    """A library of its own with one book that is drawn: made once, copied for every test."""
    paths = LibraryPaths(folder)
    folder.mkdir(parents=True)
    paths.database.write_bytes(_made())
    return Store(paths)


def work_off(store: Store, task_id: int) -> list[Claimed]:
    """Do all steps of a task here, without queue or pictures; the steps in the order they were done."""
    done: list[Claimed] = []
    while claimed := store.write(lambda connection: moves.claim(connection, COMPUTE, 1, [task_id])):
        done.append(claimed[0])
        finish(store, claimed[0])
    return done


def finish(store: Store, step: Claimed) -> None:
    result = _result(store, step)
    store.write(lambda connection: results.succeed(connection, step, result))


def _result(store: Store, step: Claimed) -> Result:
    story = store.books.story(step.book_id)
    match step.kind:
        case StepKind.WRITE_SCRIPT:
            return ScriptWritten(write_script(story.text, story.chapters[int(step.target) - 1], story.language))
        case StepKind.RECOGNISE_CAST:
            asked = step.choices.get("cast")
            choices = CastChoices(**asked) if isinstance(asked, dict) else None
            return CastRecognised(dressed_cast(story.text, store.books.scripts(step.book_id), story.language, choices))
        case StepKind.PLAN_STORYBOARD:
            return _board(store, step, story)
        case _:
            return _take(store, step)


def _board(store: Store, step: Claimed, story: Story) -> StoryboardPlanned:
    script, head = store.books.script(step.book_id, int(step.target)), store.books.head(step.book_id)
    count, first = step.choices["panels"], store.panels.count(step.book_id) + 1
    assert count is None or isinstance(count, int)
    panels = plan_panels(story.text, script, store.books.cast(step.book_id), story.language, head.style, count, first)
    return StoryboardPlanned(script.chapter, *lay_out(panels, Direction.LEFT_TO_RIGHT, store.panels.page_count(step.book_id) + 1))


def _take(store: Store, step: Claimed) -> PanelDrawn:
    panel = store.panels.card(int(step.target)).panel
    marks = tuple(Mark(actor.character, (0.1, 0.1, 0.3, 0.3), (0.2, 0.25)) for actor in panel.actors)
    return PanelDrawn(int(step.target), f"{step.target:0>32}.png", 10, 10, marks, "draft", 0, "", (), "f00d", 0.1)
