"""Scripts that were written down, Fountain or Markdown, as a story with its scripts: every line stands in the story's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.book.script import Line, LineKind, Script
from app.book.script_text import FOUNTAIN, MARKDOWN, Draft, read
from app.book.text import Chapter, Language, Span, Story
from app.errors import BadInput
from app.stories.encodings import detect
from app.stories.kinds import LARGEST_TEXT
from app.stories.languages import detect_language

_FORMS = {".fountain": FOUNTAIN, ".md": MARKDOWN, ".markdown": MARKDOWN}
_TITLES = {
    ".fountain": re.compile(r"\s*title[^\S\n]*:[^\S\n]*([^\n]*)(?:\n[^\n:]+:[^\n]*)*\n\s*\n", re.IGNORECASE),
    ".md": re.compile(r"\s*#(?!#)([^\n]*)\n\s*\n"),
}
_QUOTES = {Language.ENGLISH: ("“", "”"), Language.CHINESE: ("“", "”"), Language.JAPANESE: ("「", "」")}


@dataclass(frozen=True, slots=True)
class ScriptRead:
    """A story told by a script, and that script by chapter."""

    story: Story
    scripts: tuple[Script, ...]


def read_script(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> ScriptRead:
    """Raises BadInput "script-kind-unknown", "story-too-big", or "script-empty" where no line is in it."""
    path = PurePath(name.replace("\\", "/"))
    suffix = path.suffix.lower()
    if suffix not in _FORMS:
        raise BadInput("script-kind-unknown", name=path.name, kinds=" ".join(sorted(_FORMS)))
    if len(data) > LARGEST_TEXT:
        megabytes, most = round(len(data) / 1024 / 1024), LARGEST_TEXT // 1024 // 1024
        raise BadInput("story-too-big", name=path.name, megabytes=megabytes, most=most)
    detected = detect(data, path.name, encoding)
    text = detected.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = _TITLES[".fountain" if suffix == ".fountain" else ".md"].match(text)
    drafts = read(text[found.end() :] if found else text, _FORMS[suffix])
    if not any(scene.lines for draft in drafts for scene in draft.scenes):
        raise BadInput("script-empty", name=path.name)
    words = "\n".join(line.text for draft in drafts for scene in draft.scenes for line in scene.lines)
    tongue = language or detect_language(words)
    title = found.group(1).strip() if found else ""
    return _told(title or path.stem, drafts, tongue, detected.encoding)


def _told(title: str, drafts: tuple[Draft, ...], language: Language, encoding: str) -> ScriptRead:
    """The story as prose: what is said in quotation marks, a line each."""
    parts: list[str] = []
    at = 0
    chapters: list[Chapter] = []
    scripts: list[Script] = []
    for number, draft in enumerate(drafts, 1):
        heading = f"{draft.title}\n\n" if draft.title else ""
        start, body = at, at + len(heading)
        parts.append(heading)
        scenes = []
        at = body
        for scene in draft.scenes:
            told = [_words(line, language) for line in scene.lines]
            lines = tuple(_placed(scene.lines, told, at))
            words = "\n".join(told) + "\n\n"
            scenes.append(replace(scene, span=Span(at, at + len(words)), lines=lines, edited=True))
            parts.append(words)
            at += len(words)
        end = max(body, at - 2) if scenes else body
        if scenes:
            scenes[-1] = replace(scenes[-1], span=Span(scenes[-1].span.start, max(scenes[-1].span.start, end)))
        chapters.append(Chapter(number, draft.title, Span(start, at), Span(body, end)))
        scripts.append(Script(number, tuple(scenes)))
    return ScriptRead(Story(title, "".join(parts), language, encoding, tuple(chapters)), tuple(scripts))


def _words(line: Line, language: Language) -> str:
    words = " ".join(line.text.split())
    opening, closing = _QUOTES[language]
    return f"{opening}{words}{closing}" if line.kind in (LineKind.SPEECH, LineKind.THOUGHT) else words


def _placed(lines: tuple[Line, ...], told: list[str], at: int) -> Iterator[Line]:
    for line, words in zip(lines, told, strict=True):
        yield replace(line, span=Span(at, at + len(words)))
        at += len(words) + 1
