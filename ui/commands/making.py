"""From a story: the whole manga, or only its script or its cast."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.book.page import Direction
from app.book.text import Language, Story
from app.commands import artists, books, estimates, exports, manga, pictures
from app.program import Program
from app.work.plan import ExportOrder
from ui.commands.call import Call
from ui.commands.choices import formats_of, patience_of, read_story, wish_of
from ui.commands.models import warn_of_model
from ui.commands.outcome import follow
from ui.console import Console
from ui.status import Status


def make(call: Call) -> int:
    """Read all stories first, then plan and draw them: a bad file is said before anything is made."""
    options = call.options
    wish = wish_of(options)
    stories = [(Path(name), read_story(call.session, Path(name), options)) for name in options.stories]
    for _, story in stories:
        manga.panels_by_chapter(wish.panels, [len(chapter.body) for chapter in story.chapters])
    with call.session.library() as program:
        task = artists.settled(program.services, patience_of(options, wish.task, program.settings.work))
        warn_of_model(call.console, artists.warning(program.services, task))
        if _estimated(call, program, [story for _, story in stories], replace(wish, task=task)):
            return Status.NEEDS_YOU
        wish = replace(wish, task=task, style=replace(wish.style, **_pictures(program, options, call.console)))
        orders = _orders(stories, options)
        task_ids = [
            _plan(program, path, story, replace(wish, exports=exports_of), options)
            for (path, story), exports_of in zip(stories, orders, strict=True)
        ]
        return follow(call, program, task_ids)


def _estimated(call: Call, program: Program, stories: Sequence[Story], wish: manga.Choices) -> bool:
    """Say what each story will about cost where somebody may charge for it; whether the person must be asked first."""
    task, limit, dear = wish.task, program.settings.money.ask_above_micros, False
    if (task.writer, task.artist) == ("draft", "draft"):
        return False
    for story in stories:
        counted = call.session.in_child(estimates.usual_panels, story) if wish.panels is None else estimates.shared(story, wish.panels)
        found = estimates.of_manga(program.services, story, counted, task, wish.style)
        call.console.estimate(call.options.title or story.title, found.panels, found.micros)
        most = [one for one in (found.micros, wish.cap_micros) if one is not None]
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


def _plan(program: Program, path: Path, story: Story, wish: manga.Choices, options: Namespace) -> int:
    titled = replace(story, title=options.title) if options.title else story
    book_id = books.add_book(program.store, titled, str(path))
    direction = wish.direction if options.direction else _usual_direction(story.language)
    return manga.make_manga(program.store, book_id, replace(wish, direction=direction), program.services)


def _orders(stories: Sequence[tuple[Path, Story]], options: Namespace) -> list[tuple[ExportOrder, ...]]:
    """Where each story's books go: checked before anything is made, and no two to the same place."""
    folder, taken = Path(options.output).absolute(), set[str]()
    found: list[tuple[ExportOrder, ...]] = []
    for _, story in stories:
        orders = []
        for form in formats_of(options.export):
            path = str(exports.free_path(folder, options.title or story.title, form, taken))
            taken.add(path)
            orders.append(ExportOrder(form, path))
            manga.check_target(orders[-1])
            if form in ("png", "webp"):
                Path(path).rmdir()  # made by the check; the name stays free until there is something to put in
        found.append(tuple(orders))
    return found


def _usual_direction(language: Language) -> Direction:
    return Direction.RIGHT_TO_LEFT if language is Language.JAPANESE else Direction.LEFT_TO_RIGHT
