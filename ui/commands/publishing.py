"""Books others read on the web: published, listed, removed from there."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.commands import publishing
from app.errors import AppError, BadInput
from app.program import Program
from app.settings import DOWNLOADS, StorageSettings
from app.store.publications import Publication
from app.work.publication import Target, target_from
from ui.commands.call import Call
from ui.commands.choices import formats_of, one_of
from ui.commands.outcome import follow
from ui.console import Console
from ui.sizes import size_words
from ui.status import Status
from ui.words import tell

_SECONDS = {"m": 60, "h": 3600, "d": 86_400}


def publish(call: Call) -> int:
    options = call.options
    with call.session.library() as program:
        target = _target(options, program.settings.storage)
        book_id = program.store.books.find(options.book)
        task_id = publishing.publish(program.store, book_id, target, program.settings.work.retries)
        return follow(call, program, [task_id], more=lambda: _outcome(call.console, program, book_id, task_id, target))


def unpublish(call: Call) -> int:
    options = call.options
    with call.session.library() as program:
        book_id = program.store.books.find(options.book)
        if options.forget:
            publishing.forget(program.store, book_id)
            call.console.line(tell("cli.ok"))
            call.console.result(status=Status.DONE)
            return Status.DONE
        task_id = publishing.unpublish(program.store, book_id, program.settings.work.retries)
        return follow(call, program, [task_id], more=lambda: _removed(call.console, program, task_id))


def published(call: Call) -> int:
    with call.session.looking() as program:
        found = publishing.published(program.store)
        told = [_told(one, _link(one)) for one in found]
    call.console.table([_row(one, facts["link"]) for one, facts in zip(found, told, strict=True)])
    call.console.result(published=told)
    return Status.DONE


def _target(options: Namespace, chosen: StorageSettings) -> Target:
    """As the settings have it, but for what was typed. Another storage than theirs has nothing of theirs."""
    if options.bucket and options.bucket != chosen.bucket:
        chosen = StorageSettings(bucket=options.bucket, downloads=chosen.downloads)
    target = target_from(chosen)
    typed: dict[str, Any] = {
        name: value
        for name, value in (
            ("endpoint", options.endpoint_url),
            ("region", options.region),
            ("prefix", options.prefix),
            ("profile", options.profile),
            ("public_url", options.public_url),
            ("path_style", options.path_style),
        )
        if value is not None
    }
    if options.public_url is not None:
        typed["expires_s"] = 0
    if options.expires is not None:
        typed["expires_s"] = seconds_of(options.expires)
    if options.downloads is not None:
        typed["downloads"] = tuple(one_of("--downloads", form, DOWNLOADS) for form in formats_of(options.downloads))
    return replace(target, **typed)


def seconds_of(text: str) -> int:
    """3d, 12h, 90m in seconds. Raises BadInput "unknown-value"."""
    number, unit = text.strip()[:-1], text.strip()[-1:].lower()
    if unit not in _SECONDS or not number.isdecimal() or len(number) > 6 or int(number) < 1:
        raise BadInput("unknown-value", option="--expires", value=text, valid="1m – 7d")
    return int(number) * _SECONDS[unit]


def _outcome(console: Console, program: Program, book_id: int, task_id: int, target: Target) -> dict[str, Any]:
    """What is said of a book that is now published; {} where it is not."""
    results = publishing.results(program.store, task_id)
    found = [one for one in publishing.published(program.store, book_id) if one.target.place == target.place]
    if not results or not found:
        return {}
    for problem in results[-1].problems:
        console.warning(problem.code, **problem.facts)
    if results[-1].missing:
        console.warning("missing-in-export", panels=", ".join(map(str, results[-1].missing)), path=results[-1].url)
    link = _link(found[0])
    if link:
        console.line(link)
    if found[0].expires:
        console.line(tell("cli.link-until", until=f"{found[0].expires:%Y-%m-%d %H:%M} UTC"))
    sent = {"sent_files": results[-1].sent_files, "sent_bytes": results[-1].sent_bytes}
    return {"published": {**_told(found[0], link), **sent}}


def _removed(console: Console, program: Program, task_id: int) -> dict[str, Any]:
    removed = publishing.removals(program.store, task_id)
    for one in removed:
        console.line(tell("cli.unpublished", n=one.files, bucket=one.target.bucket))
        if one.others:
            console.warning("others-there", n=one.others, bucket=one.target.bucket)
    told = [{"bucket": one.target.bucket, "files": one.files, "others": one.others} for one in removed]
    return {"removed": told}


def _link(one: Publication) -> str | None:
    """None where there is none now: it is not whole, its link has ended, or no key is here to sign it with."""
    try:
        return publishing.link(one).url
    except AppError:
        return None


def _told(one: Publication, link: str | None) -> dict[str, Any]:
    return {
        "book": one.book,
        "title": one.title,
        "bucket": one.target.bucket,
        "place": one.target.place,
        "url": one.url,
        "link": link,
        "expires": one.expires.isoformat() if one.expires else None,
        "published": one.published.isoformat() if one.published else None,
        "size": one.size,
        "files": one.files,
    }


def _row(one: Publication, link: str | None) -> Sequence[str]:
    when = f"{one.published:%Y-%m-%d %H:%M}" if one.published else tell("cli.not-whole")
    return (one.book, one.title, when, size_words(one.size), link or one.url)
