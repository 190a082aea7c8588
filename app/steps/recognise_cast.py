"""All scripts of a book become its cast, each member with a look of their own: by the rules, or asked of a service and checked."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.ai import failures, pricing
from app.ai.draft.cast import recognise_cast
from app.ai.draft.looks import dress
from app.ai.draft.ties import known_by_scripts
from app.book.cast import CastChoices, Character
from app.book.script import Script
from app.book.text import Chapter, Language
from app.errors import Problem
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.write_script import named
from app.steps.written import call_for, model_of
from app.work.results import CastRecognised
from app.work.tasks import Claimed

if TYPE_CHECKING:
    from app.ai.written.candidates import Candidate


def run(desk: Desk, step: Claimed) -> CastRecognised:
    """By the rules, in a child process."""
    text, language, _ = desk.store.books.story_told(step.book_id)
    return CastRecognised(desk.in_child(found_cast, text, _scripts(desk, step), language, _choices(step)))


def prepare(desk: Desk, step: Claimed) -> Call:
    """One call for the whole book: about everybody who may be in it, not about all of its text. Nothing is sent here."""
    from app.ai.written import request as asking

    story, scripts = desk.store.books.story(step.book_id), _scripts(desk, step)
    language = story.language
    found = desk.in_child(look_for, story.text, scripts, story.chapters, language)
    request = asking.cast_request(found, language, model_of(desk, step), desk.store.paths.prompts)
    tokens = asking.cast_tokens(found)
    return call_for(desk, step, request, lambda name, one: asking.estimate(name, one, tokens, language, pricing.today()))


def adopt(desk: Desk, step: Claimed, answer: Asked) -> CastRecognised:
    """Raises Unusable for an answer in which no character can be read."""
    story, scripts = desk.store.books.story(step.book_id), _scripts(desk, step)
    checked = desk.in_child(check, str(answer.body), story.text, scripts, story.language, _choices(step))
    if checked is None:
        raise failures.broken(step.lane, "not-json")
    return checked


def _scripts(desk: Desk, step: Claimed) -> tuple[bytes, ...]:
    """Packed one by one: that lets other threads go on, which handing a whole book's 20 MB to a child in one piece does not."""
    return tuple(zlib.compress(one, 1) for one in desk.store.books.scripts_told(step.book_id))


def _choices(step: Claimed) -> CastChoices | None:
    """How the person wants them found; None where it was not asked, as on the way to a manga."""
    asked = step.choices.get("cast")
    return CastChoices(**asked) if isinstance(asked, dict) else None


def found_cast(text: bytes, scripts: tuple[bytes, ...], language: Language, choices: CastChoices | None) -> tuple[Character, ...]:
    """scripts: packed. They are read here, in the child: in the program that would stop its window."""
    return dressed_cast(text.decode(), _read(scripts), language, choices)


def dressed_cast(text: str, scripts: tuple[Script, ...], language: Language, choices: CastChoices | None = None) -> tuple[Character, ...]:
    found = recognise_cast(text, scripts, language, choices)
    return dress(known_by_scripts(text, found, scripts, language, choices))


def _read(scripts: tuple[bytes, ...]) -> tuple[Script, ...]:
    from app.store import codec

    return tuple(codec.load(Script, zlib.decompress(one)) for one in scripts)


def look_for(text: str, scripts: tuple[bytes, ...], chapters: tuple[Chapter, ...], language: Language) -> tuple[Candidate, ...]:
    from app.ai.written.candidates import candidates, found_by_rules

    return candidates(text, found_by_rules(text, _read(scripts), language), chapters, language)


def check(
    path: str, text: str, scripts: tuple[bytes, ...], language: Language, choices: CastChoices | None = None
) -> CastRecognised | None:
    """For a child process: the bytes are a stranger's."""
    from app.ai.written.candidates import found_by_rules
    from app.ai.written.cast import checked_cast

    read = _read(scripts)
    checked = checked_cast(Path(path).read_bytes(), text, read, found_by_rules(text, read, language), language)
    if checked is None:
        return None
    problems = [Problem("cast-cut")] if checked.cut else []
    if checked.invented:
        problems.append(Problem("cast-invented-names", {"names": named(checked.invented)}))
    known = known_by_scripts(text, checked.characters, read, language, choices)
    return CastRecognised(dress(known), tuple(problems))
