"""What each command of the command line does. Each returns an exit status."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.book.page import Direction
from app.book.style import Style
from app.book.text import Language, Story
from app.commands import books, exports, manga, panels, pictures, tasks
from app.errors import BadInput, NotFound
from app.paths import LibraryPaths, library_root
from app.program import Program
from app.store.views import TaskCard
from app.work.plan import FORMATS, ExportOrder
from app.work.states import TaskState
from app.work.tasks import StepKind, TaskKind
from ui import console as screen
from ui.run import Run, opened, status_of
from ui.status import Status
from ui.words import tell, tell_n
from workers.children import Children

_STATUS = {
    TaskState.DONE: Status.DONE,
    TaskState.DONE_WITH_GAPS: Status.GAPS,
    TaskState.NEEDS_YOU: Status.NEEDS_YOU,
    TaskState.CANCELLED: Status.FAILED,
    TaskState.FAILED: Status.FAILED,
    TaskState.WAITING: Status.INTERRUPTED,
    TaskState.RUNNING: Status.INTERRUPTED,
}


def _library(options: Namespace) -> LibraryPaths:
    return LibraryPaths(library_root(options.library))


# --- making -----------------------------------------------------------------------------------------------------------


def make(options: Namespace, console: screen.Console) -> int:
    """Read all stories first, then plan and draw them: a bad file is said before anything is made."""
    wish = _wish(options)
    stories = [(Path(name), _read(Path(name), options)) for name in options.stories]
    for _, story in stories:
        manga.panels_by_chapter(wish.panels, [len(chapter.body) for chapter in story.chapters])
    with opened(_library(options)) as program:
        style = replace(wish.style, **_pictures(program, options, console))
        orders = _orders(stories, options)
        task_ids = [
            _plan(program, path, story, replace(wish, style=style, exports=exports_of), options)
            for (path, story), exports_of in zip(stories, orders, strict=True)
        ]
        return _run(program, console, task_ids)


def _wish(options: Namespace) -> manga.Choices:
    """The options as choices, checked. Raises BadInput with the valid values."""
    for name in ("writer", "artist"):
        _one_of(f"--{name}", getattr(options, name), ("draft",))
    for form in _formats(options.export):
        if form not in FORMATS:
            raise BadInput("unknown-format", value=form, valid=", ".join(FORMATS))
    direction = Direction(_one_of("--direction", options.direction, tuple(Direction))) if options.direction else Direction.LEFT_TO_RIGHT
    return manga.Choices(_panels(options.panels), _style(options), direction)


def _formats(text: str) -> list[str]:
    return list(dict.fromkeys(one.strip().lower() for one in text.split(",") if one.strip()))


def _panels(text: str) -> int | None:
    if text == "auto":
        return None
    try:
        number = int(text)
    except ValueError:
        raise BadInput("unknown-value", option="--panels", value=text, valid="1–100, auto") from None
    if number < 1:
        manga.panels_by_chapter(number, [1])
    return number


def _style(options: Namespace) -> Style:
    chosen: dict[str, Any] = {"notes": options.notes}
    for pair in options.style:
        key, _, value = pair.partition("=")
        manga.check_value(key, value)
        chosen[key] = value
    return Style(**chosen)


def _one_of(option: str, value: str, valid: Sequence[str]) -> str:
    if value not in valid:
        raise BadInput("unknown-value", option=option, value=value, valid=", ".join(valid))
    return value


def _read(path: Path, options: Namespace) -> Story:
    """Read a story in a child process: it comes from strangers."""
    from app.stories.read import read_story

    language = None if options.language == "auto" else Language(_one_of("--language", options.language, (*Language, "auto")))
    data = books.read_file(path)
    children = Children(1)
    try:
        story: Story = children.call(read_story, data, path.name, language, options.encoding)
        return story
    finally:
        children.close()


def _pictures(program: Program, options: Namespace, console: screen.Console) -> dict[str, Any]:
    """Template and references, kept in the library. The draft artist cannot use them: said, not hidden."""
    kept: dict[str, Any] = {}
    if options.template:
        kept["template"] = pictures.add_picture(program.store, Path(options.template))
    if options.reference:
        kept["references"] = tuple(pictures.add_picture(program.store, Path(one)) for one in options.reference)
    if kept:
        console.warning("pictures-unused")
    return kept


def _plan(program: Program, path: Path, story: Story, wish: manga.Choices, options: Namespace) -> int:
    titled = replace(story, title=options.title) if options.title else story
    book_id = books.add_book(program.store, titled, str(path))
    direction = wish.direction if options.direction else _usual_direction(story.language)
    return manga.make_manga(program.store, book_id, replace(wish, direction=direction))


def _orders(stories: Sequence[tuple[Path, Story]], options: Namespace) -> list[tuple[ExportOrder, ...]]:
    """Where each story's books go: checked before anything is made, and no two to the same place."""
    folder, taken = Path(options.output).absolute(), set[str]()
    found: list[tuple[ExportOrder, ...]] = []
    for _, story in stories:
        orders = []
        for form in _formats(options.export):
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


def _run(program: Program, console: screen.Console, task_ids: Sequence[int]) -> int:
    if program.store.tasks.queue_paused():
        console.warning("queue-paused")
    run = Run(program, console)
    cards = run.until_done(task_ids)
    for card in cards:
        _tell_outcome(program, console, card)
    if run.trouble:
        console.error(run.trouble)
    if run.interrupted:
        console.line(tell("cli.interrupted"))
    status = Status.INTERRUPTED if run.interrupted else _STATUS[status_of(cards)]
    if run.trouble:
        status = Status.FAILED
    elif status is Status.DONE and any(written["missing"] for card in cards for written in _written(program, card.id)):
        status = Status.GAPS
    console.result(status=status, tasks=[_task_facts(card) for card in cards], books=[_book_facts(program, card) for card in cards])
    return status


def _tell_outcome(program: Program, console: screen.Console, card: TaskCard) -> None:
    made = program.store.panels.count(card.book_id)
    asked = program.store.books.head(card.book_id).asked
    if card.kind is TaskKind.MAKE_MANGA and asked and made and made < asked:
        console.warning("fewer-panels", made=made, asked=asked, book=card.book_title)
    if gaps := program.store.tasks.gaps(card.id):
        console.warning("gaps", panels=", ".join(map(str, gaps)), book=card.book_title)
    if card.error:
        console.error(card.error)
    for written in _written(program, card.id):
        console.line(written["path"])
        if written["missing"]:
            console.warning("missing-in-export", panels=", ".join(map(str, written["missing"])), path=written["path"])


def _written(program: Program, task_id: int) -> list[dict[str, Any]]:
    import json

    return [json.loads(text) for text in program.store.tasks.results(task_id, StepKind.EXPORT)]


def _task_facts(card: TaskCard) -> dict[str, Any]:
    return {
        "task": card.uid,
        "kind": card.kind,
        "book": card.book_title,
        "state": "paused" if card.paused else card.state,
        "done": card.done,
        "total": card.total,
        "elapsed_s": round(card.elapsed_s, 2),
        "made": card.made.isoformat(),
        "error": card.error.code if card.error else None,
    }


def _book_facts(program: Program, card: TaskCard) -> dict[str, Any]:
    head, cards = program.store.books.head(card.book_id), program.store.panels.cards(card.book_id)
    drawn = sum(one.picture is not None for one in cards)
    return {"book": head.uid, "title": head.title, "panels": len(cards), "drawn": drawn, "exports": _written(program, card.id)}


def resume(options: Namespace, console: screen.Console) -> int:
    """Go on with everything unfinished, or with one task."""
    with opened(_library(options)) as program:
        chosen = [program.store.tasks.find(options.task)] if options.task else [card.id for card in program.store.tasks.unfinished()]
        tasks.resume(program.store)
        for task_id in chosen:
            tasks.resume(program.store, task_id)
        if not chosen:
            console.line(tell("cli.nothing-to-resume"))
            console.result(status=Status.DONE, tasks=[], books=[])
            return Status.DONE
        return _run(program, console, chosen)


def redraw(options: Namespace, console: screen.Console) -> int:
    with opened(_library(options)) as program:
        panel_id = program.store.panels.find(program.store.books.find(options.book), options.panel)
        status = _run(program, console, [panels.redraw(program.store, panel_id, options.words)])
        if status is not Status.DONE:
            return status
        take = program.store.takes.of_panel(panel_id)[-1]
        console.line(tell("cli.redrawn", panel=options.panel, take=take.number, path=program.store.pictures.path(take.picture)))
        return status


def export(options: Namespace, console: screen.Console) -> int:
    with opened(_library(options)) as program:
        book_id = program.store.books.find(options.book)
        task_id = exports.export_book(program.store, book_id, options.to.lower(), Path(options.output))
        return _run(program, console, [task_id])


# --- looking ----------------------------------------------------------------------------------------------------------


def script(options: Namespace, console: screen.Console) -> int:
    from app.ai.draft.writer import write_script
    from app.store.codec import dump

    story = _read(Path(options.story), options)
    scripts = [write_script(story.text, chapter, story.language) for chapter in story.chapters]
    for scene in (scene for one in scripts for scene in one.scenes):
        console.line(
            f"{scene.number}. {scene.setting.place or scene.setting.backdrop} · {scene.setting.time} · {', '.join(scene.characters)}"
        )
        for line in scene.lines:
            console.line(f"   [{line.kind}] {line.speaker + ': ' if line.speaker else ''}{line.text}")
    console.result(title=story.title, language=story.language, script=[_plain(dump(one)) for one in scripts])
    return Status.DONE


def cast(options: Namespace, console: screen.Console) -> int:
    from app.ai.draft.writer import write_script
    from app.steps.recognise_cast import dressed_cast
    from app.store.codec import dump

    story = _read(Path(options.story), options)
    found = dressed_cast(story.text, tuple(write_script(story.text, chapter, story.language) for chapter in story.chapters), story.language)
    console.table([(one.name, one.kind, one.gender, one.age, one.mentions, ", ".join(one.aliases)) for one in found])
    console.result(title=story.title, language=story.language, cast=[_plain(dump(one)) for one in found])
    return Status.DONE


def list_books(options: Namespace, console: screen.Console) -> int:
    with _looking(options) as program:
        cards = program.store.books.cards()
    console.table([(card.uid, card.title, card.language, tell("cli.drawn", drawn=card.drawn, panels=card.panels)) for card in cards])
    facts = [{"book": one.uid, "title": one.title, "language": one.language, "panels": one.panels, "drawn": one.drawn} for one in cards]
    console.result(books=facts)
    return Status.DONE


def show(options: Namespace, console: screen.Console) -> int:
    from app.store.codec import dump

    with _looking(options) as program:
        store = program.store
        book_id = store.books.find(options.book)
        head, story, people, cards = (
            store.books.head(book_id),
            store.books.story(book_id),
            store.books.cast(book_id),
            store.panels.cards(book_id),
        )
        scenes = [scene for one in store.books.scripts(book_id) for scene in one.scenes]
        takes = {card.id: store.takes.of_panel(card.id) for card in cards}
    console.line(f"{head.title} · {head.uid} · {head.language} · {head.direction}")
    console.table([("  ", one.name, one.gender, one.age, one.mentions) for one in people])
    for card in cards:
        span, panel = card.panel.span, card.panel
        console.line(
            f"{panel.number:>4}  {card.page}.{card.place}  {card.state or '-'}  {panel.shot}  [{span.start}-{span.end})"
            f"  {tell_n('cli.takes', card.takes)}"
        )
    console.result(
        book=head.uid,
        title=head.title,
        language=head.language,
        direction=head.direction,
        characters=len(story.text),
        scenes=[_plain(dump(scene)) for scene in scenes],
        cast=[_plain(dump(one)) for one in people],
        panels=[
            {
                "state": card.state,
                "page": card.page,
                "place": card.place,
                "error": card.error.code if card.error else None,
                **_plain(dump(card.panel)),
                "takes": [_take(one, program) for one in takes[card.id]],
            }
            for card in cards
        ],
    )
    return Status.DONE


def _take(take: Any, program: Program) -> dict[str, Any]:
    path = program.store.pictures.path(take.picture)
    return {
        "number": take.number,
        "picture": str(path),
        "words": take.words,
        "artist": take.artist,
        "price_micros": take.price_micros,
        "chosen": take.chosen,
    }


def _plain(text: str) -> dict[str, Any]:
    import json

    facts: dict[str, Any] = json.loads(text)
    return facts


def list_tasks(options: Namespace, console: screen.Console) -> int:
    if options.state:
        _one_of("--state", options.state, tuple(TaskState))
    with _looking(options) as program:
        cards = [card for card in program.store.tasks.cards(limit=options.limit) if options.state in (None, card.state)]
    for card in cards:
        state = tell("cli.paused") if card.paused else tell(f"cli.state.{card.state}")
        console.line(f"{card.uid}  {tell(f'cli.kind.{card.kind}')}  {card.book_title}  {state}  {card.done}/{card.total}")
    console.result(tasks=[_task_facts(card) for card in cards])
    return Status.DONE


def _looking(options: Namespace) -> Any:
    """Reading needs no lock where the library exists: SQLite lets one look while another writes."""
    from contextlib import closing

    paths = _library(options)
    return closing(Program(paths)) if paths.database.exists() else opened(paths)


# --- steering ---------------------------------------------------------------------------------------------------------


def _steer(command: Callable[..., object]) -> Callable[[Namespace, screen.Console], int]:
    def steer(options: Namespace, console: screen.Console) -> int:
        with opened(_library(options)) as program:
            command(program.store, program.store.tasks.find(options.task) if options.task else None)
            card = program.store.tasks.card(program.store.tasks.find(options.task)) if options.task else None
        console.line(tell("cli.ok"))
        console.result(status=Status.DONE, tasks=[_task_facts(card)] if card else [])
        return Status.DONE

    return steer


def delete(options: Namespace, console: screen.Console) -> int:
    """Hide a book (by id or title) or a task (by id)."""
    with opened(_library(options)) as program:
        try:
            books.delete_book(program.store, program.store.books.find(options.task))
        except NotFound:
            tasks.delete(program.store, program.store.tasks.find(options.task))
    console.line(tell("cli.ok"))
    console.result(status=Status.DONE)
    return Status.DONE


def doctor(options: Namespace, console: screen.Console) -> int:
    from ui.doctor import look

    found = look(_library(options))
    console.table(list(found.items()))
    console.result(**found)
    return Status.DONE


COMMANDS: Mapping[str, Callable[[Namespace, screen.Console], int]] = {
    "make": make,
    "script": script,
    "cast": cast,
    "books": list_books,
    "show": show,
    "tasks": list_tasks,
    "resume": resume,
    "pause": _steer(tasks.pause),
    "cancel": _steer(tasks.cancel),
    "retry": _steer(tasks.retry),
    "delete": delete,
    "redraw": redraw,
    "export": export,
    "doctor": doctor,
}
