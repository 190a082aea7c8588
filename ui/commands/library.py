"""What is in the library: looked at, and hidden."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.book.coverage import Coverage
from app.commands import book_coverage, books, bundles, tasks
from app.errors import NotFound
from app.program import Program
from app.store.views import TakeCard
from ui.commands.call import Call
from ui.console import Console
from ui.status import Status
from ui.words import tell, tell_n

_LONGEST = 60  # letters of a sentence that a line shows


def list_books(call: Call) -> int:
    with call.session.looking() as program:
        cards = program.store.books.cards()
    call.console.table([(one.uid, one.title, one.language, tell("cli.drawn", drawn=one.drawn, panels=one.panels)) for one in cards])
    facts = [{"book": one.uid, "title": one.title, "language": one.language, "panels": one.panels, "drawn": one.drawn} for one in cards]
    call.console.result(books=facts)
    return Status.DONE


def show(call: Call) -> int:
    from app.store.codec import dump

    console = call.console
    with call.session.looking() as program:
        store = program.store
        book_id = store.books.find(call.options.book)
        head, story, people = store.books.head(book_id), store.books.story(book_id), store.books.cast(book_id)
        cards = store.panels.cards(book_id)
        scenes = [scene for one in store.books.scripts(book_id) for scene in one.scenes]
        takes = {card.id: [_take(one, program) for one in store.takes.of_panel(card.id)] for card in cards}
        found = book_coverage.coverage_of(store, book_id) if call.options.coverage else None
    console.line(f"{head.title} · {head.uid} · {head.language} · {head.direction}")
    console.table([("  ", one.name, one.gender, one.age, one.mentions) for one in people])
    for card in cards:
        span, panel = card.panel.span, card.panel
        console.line(
            f"{panel.number:>4}  {card.page}.{card.place}  {card.state or '-'}  {panel.shot}  [{span.start}-{span.end})"
            f"  {tell_n('cli.takes', card.takes)}"
        )
    if found is not None:
        _tell_coverage(console, found, story.text)
    console.result(
        book=head.uid,
        title=head.title,
        language=head.language,
        direction=head.direction,
        characters=len(story.text),
        scenes=[json.loads(dump(scene)) for scene in scenes],
        cast=[json.loads(dump(one)) for one in people],
        panels=[
            {
                "state": card.state,
                "page": card.page,
                "place": card.place,
                "error": card.error.code if card.error else None,
                "stale": card.stale,
                **json.loads(dump(card.panel)),
                "takes": takes[card.id],
            }
            for card in cards
        ],
        **({"coverage": _coverage_facts(found)} if found is not None else {}),
    )
    return Status.DONE


def _tell_coverage(console: Console, found: Coverage, text: str) -> None:
    for one in found.sentences:
        where = ", ".join(map(str, one.panels)) or (tell(f"coverage.why.{one.why}") if one.why else "")
        words = " ".join(one.span.of(text).split())
        console.line(f"{tell(f'coverage.{one.fate}')} {where}  {words[:_LONGEST]}{'…' if len(words) > _LONGEST else ''}")
    counts = found.counts
    console.table(
        [(tell(f"coverage.why.{name.partition('.')[2]}" if "." in name else f"coverage.{name}"), counts[name]) for name in counts]
    )


def _coverage_facts(found: Coverage) -> dict[str, Any]:
    told = [{"span": [one.span.start, one.span.end], "fate": one.fate, "why": one.why, "panels": one.panels} for one in found.sentences]
    return {"counts": found.counts, "sentences": told}


def take_in(call: Call) -> int:
    """Books that were exported as one file, each whole or not at all."""
    taken = []
    with call.session.library() as program:
        for name in call.options.files_in:
            found = bundles.import_book(program.store, Path(name), call.session.in_child)
            title = program.store.books.head(found.book_id).title
            call.console.line(tell("cli.imported-copy" if found.copied else "cli.imported", title=title, uid=found.uid))
            taken.append({"book": found.uid, "title": title, "copied": found.copied})
    call.console.result(status=Status.DONE, books=taken)
    return Status.DONE


def delete(call: Call) -> int:
    """Hide a book (by id or title) or a task (by id)."""
    with call.session.library() as program:
        try:
            books.delete_book(program.store, program.store.books.find(call.options.task))
        except NotFound:
            tasks.delete(program.store, program.store.tasks.find(call.options.task))
    call.console.line(tell("cli.ok"))
    call.console.result(status=Status.DONE)
    return Status.DONE


def _take(take: TakeCard, program: Program) -> dict[str, Any]:
    return {
        "number": take.number,
        "picture": str(program.store.pictures.path(take.picture)),
        "words": take.words,
        "artist": take.artist,
        "price_micros": take.price_micros,
        "chosen": take.chosen,
    }
