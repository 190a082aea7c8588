"""From a story: the whole manga, or only its script or its cast."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.book.chapter_edits import chapter_of
from app.book.page import Direction
from app.book.several import Told
from app.book.text import Language, Story
from app.commands import artists, books, estimates, exports, manga, pictures
from app.errors import BadInput, NotFound
from app.program import Program
from app.work.plan import ExportOrder, Until
from ui.commands.call import Call
from ui.commands.choices import formats_of, patience_of, read_story, read_told, wish_of
from ui.commands.models import warn_of_model
from ui.commands.outcome import follow
from ui.console import Console
from ui.status import Status


def make(call: Call) -> int:
    """Read all stories first, then plan and draw them: a bad file is said before anything is made."""
    options = call.options
    wish = wish_of(options)
    if len(options.stories) == 1 and not Path(options.stories[0]).exists():
        return _go_on(call, wish)
    told = _told(call)
    for one in told:
        _check_counts(one.told.story, wish)
    with call.session.library() as program:
        wish = _settled(call, program, wish)
        if _estimated(call, program, [_chosen(one.told.story, wish) for one in told], wish):
            return Status.NEEDS_YOU
        wish = replace(wish, style=replace(wish.style, **_pictures(program, options, call.console)))
        orders = _orders([one.told.story.title for one in told], options)
        task_ids = [
            _plan(program, books.add_told(program.store, one.told, one.source), one.told.story, replace(wish, exports=exports_of), options)
            for one, exports_of in zip(told, orders, strict=True)
        ]
        return follow(call, program, task_ids)


def _go_on(call: Call, wish: manga.Choices) -> int:
    """What is no file is a book of the library: it is made, or goes on with later chapters."""
    name = call.options.stories[0]
    with call.session.library() as program:
        book_id = _book(program, name)
        if book_id is None:
            books.read_file(Path(name))  # says that there is no such file
            raise NotFound("book-not-found", name=name)
        story = program.store.books.story(book_id)
        _check_counts(story, wish)
        wish = _settled(call, program, wish)
        if _estimated(call, program, [_chosen(story, wish)], wish):
            return Status.NEEDS_YOU
        wish = replace(wish, style=replace(wish.style, **_pictures(program, call.options, call.console)))
        wish = replace(wish, exports=_orders([story.title], call.options)[0])
        return follow(call, program, [_plan(program, book_id, story, wish, call.options)])


def _book(program: Program, name: str) -> int | None:
    """By id or title; where another process was asked, the name stands behind the folder it was typed in."""
    for typed in dict.fromkeys((name, Path(name).name)):
        with suppress(NotFound):
            return program.store.books.find(typed)
    return None


@dataclass(frozen=True, slots=True)
class _Book:
    """What becomes one book. source: the file, or the folder of several."""

    told: Told
    source: str


def _told(call: Call) -> list[_Book]:
    """The files as books: each one of its own, or together as the chapters of one. Raises BadInput "chapters-one-book"."""
    options = call.options
    paths = [Path(name) for name in options.stories]
    found = [read_told(call.session, path, options) for path in paths]
    if options.together == "chapters" and len(found) > 1:
        return [_Book(books.joined_told(found, options.title or ""), str(paths[0].parent))]
    if options.chapters and len(found) > 1:
        raise BadInput("chapters-one-book", count=len(found))
    titled = [replace(one, story=replace(one.story, title=options.title)) if options.title else one for one in found]
    return [_Book(one, str(path)) for path, one in zip(paths, titled, strict=True)]


def _chosen(story: Story, wish: manga.Choices) -> Story:
    """As much of it as is made now. Raises NotFound "chapter-not-found"."""
    if wish.chapters is None:
        return replace(story, chapters=tuple(one for one in story.chapters if not one.left_out))
    return replace(story, chapters=tuple(chapter_of(story, number) for number in wish.chapters))


def _check_counts(story: Story, wish: manga.Choices) -> None:
    manga.panels_by_chapter(wish.panels, [len(chapter.body) for chapter in _chosen(story, wish).chapters])


def _settled(call: Call, program: Program, wish: manga.Choices) -> manga.Choices:
    task = artists.settled(program.services, patience_of(call.options, wish.task, program.settings.work))
    warn_of_model(call.console, artists.warning(program.services, task))
    return replace(wish, task=task)


def _estimated(call: Call, program: Program, stories: Sequence[Story], wish: manga.Choices) -> bool:
    """Say what each story will about cost where somebody may charge for it; whether the person must be asked first."""
    task, limit, dear = wish.task, program.settings.money.ask_above_micros, False
    if (task.writer, task.artist) == ("draft", "draft"):
        return False
    for story in stories:
        counted = call.session.in_child(estimates.usual_panels, story) if wish.panels is None else estimates.shared(story, wish.panels)
        found = estimates.of_manga(program.services, story, counted, task, wish.style)
        micros = found.micros if wish.until is Until.BOOK else found.writing_micros
        call.console.estimate(call.options.title or story.title, found.panels, micros)
        most = [one for one in (micros, wish.cap_micros) if one is not None]
        dear = dear or not most or min(most) > limit
    if dear and call.options.ask:
        call.console.ask(limit)
    return dear and bool(call.options.ask)


def script(call: Call) -> int:
    from app.ai.draft.writer import write_script
    from app.store.codec import dump

    console, story = call.console, read_story(call.session, Path(call.options.story), call.options)
    scripts = [write_script(story.text, chapter, story.language) for chapter in story.chapters]
    for scene in (scene for one in scripts for scene in one.scenes):
        place = scene.setting.place or scene.setting.backdrop
        console.line(f"{scene.number}. {place} · {scene.setting.time} · {', '.join(scene.characters)}")
        for line in scene.lines:
            console.line(f"   [{line.kind}] {line.speaker + ': ' if line.speaker else ''}{line.text}")
    console.result(title=story.title, language=story.language, script=[json.loads(dump(one)) for one in scripts])
    return Status.DONE


def cast(call: Call) -> int:
    from app.ai.draft.writer import write_script
    from app.steps.recognise_cast import dressed_cast
    from app.store.codec import dump

    story = read_story(call.session, Path(call.options.story), call.options)
    found = dressed_cast(story.text, tuple(write_script(story.text, chapter, story.language) for chapter in story.chapters), story.language)
    call.console.table([(one.name, one.kind, one.gender, one.age, one.mentions, ", ".join(one.aliases)) for one in found])
    call.console.result(title=story.title, language=story.language, cast=[json.loads(dump(one)) for one in found])
    return Status.DONE


def _pictures(program: Program, options: Namespace, console: Console) -> dict[str, Any]:
    """Template and references, kept in the library. The draft artist cannot use them: said, not hidden."""
    kept: dict[str, Any] = {}
    if options.template:
        kept["template"] = pictures.add_picture(program.store, Path(options.template))
    if options.reference:
        kept["references"] = tuple(pictures.add_picture(program.store, Path(one)) for one in options.reference)
    if kept and options.artist == "draft":
        console.warning("pictures-unused")
    return kept


def _plan(program: Program, book_id: int, story: Story, wish: manga.Choices, options: Namespace) -> int:
    direction = wish.direction if options.direction else _usual_direction(story.language)
    return manga.make_manga(program.store, book_id, replace(wish, direction=direction), program.services)


def _orders(titles: Sequence[str], options: Namespace) -> list[tuple[ExportOrder, ...]]:
    """Where each story's books go: checked before anything is made, and no two to the same place."""
    if options.until != Until.BOOK:
        return [()] * len(titles)
    folder, taken = Path(options.output).absolute(), set[str]()
    found: list[tuple[ExportOrder, ...]] = []
    for title in titles:
        orders = []
        for form in formats_of(options.export):
            path = str(exports.free_path(folder, title, form, taken))
            taken.add(path)
            orders.append(ExportOrder(form, path))
            manga.check_target(orders[-1])
            if form in ("png", "webp"):
                Path(path).rmdir()  # made by the check; the name stays free until there is something to put in
        found.append(tuple(orders))
    return found


def _usual_direction(language: Language) -> Direction:
    return Direction.RIGHT_TO_LEFT if language is Language.JAPANESE else Direction.LEFT_TO_RIGHT
