"""What a service is asked as a writer: instructions in the story's language, the text to work on, and the shape of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.ai import catalogue
from app.ai.prompts import Purpose, filled, template_of
from app.ai.scribe import WriteRequest
from app.ai.structure import BoardSaid, CastSaid, ScriptSaid, schema_of
from app.ai.written.candidates import Candidate
from app.book.cast import Character
from app.book.text import Language, Span

_BEFORE = 400  # characters of what came earlier, so that "she" is known
_PER_LETTER = {Language.ENGLISH: 0.25, Language.CHINESE: 1.0, Language.JAPANESE: 1.0}  # tokens, about
_SCRIPT_GROWS = 3.0  # an answer by its story, in tokens: names, marks and settings around the story's own words
_PER_PANEL, _PER_CHARACTER = 110, 130


def script_request(text: str, asked: Sequence[Span], language: Language, model: str, folder: Path | None = None) -> WriteRequest:
    """folder: where a person's own prompts may lie."""
    start = asked[0].start
    before = text[max(0, start - _BEFORE) : start].strip()
    parts = [_marked("before", before)] if before else []
    parts += [_marked("story", span.of(text).strip()) for span in asked]
    return WriteRequest(model, _instructions(Purpose.SCRIPT, language, folder), "\n".join(parts), schema_of(ScriptSaid))


def cast_request(found: Sequence[Candidate], language: Language, model: str, folder: Path | None = None) -> WriteRequest:
    told = "\n\n".join("\n".join((_head(one), *(f"- {sentence}" for sentence in one.sentences))) for one in found)
    return WriteRequest(model, _instructions(Purpose.CAST, language, folder), _marked("found", told), schema_of(CastSaid))


def board_request(
    text: str, span: Span, cast: Sequence[Character], count: int | None, language: Language, model: str, folder: Path | None = None
) -> WriteRequest:
    names = "\n".join(one.name for one in cast)
    instructions = _instructions(Purpose.STORYBOARD, language, folder, count=str(count) if count else "")
    asked = "\n".join((_marked("cast", names), _marked("story", span.of(text).strip())))
    return WriteRequest(model, instructions, asked, schema_of(BoardSaid))


def estimate(provider: str, request: WriteRequest, answer_tokens: int, language: Language, today: date) -> int | None:
    """What a call will about cost, in millionths of a US dollar; None where nobody knows."""
    model = catalogue.find(provider, request.model or catalogue.default_model(provider, "writer"))
    if model is None:
        return None
    asked = len(request.instructions + request.text) * _PER_LETTER[language] + len(request.schema) * 0.25
    return catalogue.estimate_text(model, round(asked), answer_tokens, today)


def script_tokens(asked: Sequence[Span], language: Language) -> int:
    return round(sum(len(span) for span in asked) * _PER_LETTER[language] * _SCRIPT_GROWS) + 300


def cast_tokens(found: Sequence[Candidate]) -> int:
    return 100 + _PER_CHARACTER * len(found)


def board_tokens(span: Span, count: int | None, language: Language) -> int:
    return 100 + _PER_PANEL * (count or max(1, round(len(span) * _PER_LETTER[language] / 35)))


def _instructions(purpose: Purpose, language: Language, folder: Path | None, **parts: str) -> str:
    return filled(template_of(purpose, language, folder), parts)


def _head(one: Candidate) -> str:
    others = f" ({', '.join(one.aliases)})" if one.aliases else ""
    return f"{one.name}{others}: {one.mentions}"


def _marked(name: str, told: str) -> str:
    return f"<{name}>\n{told}\n</{name}>"
