"""Scripts that were written down, Fountain, Markdown or JSON, as a story with its scripts: every line stands in the story's text."""

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
_JSON = ".json"
# A scene's heading and a spoken line, as our Markdown has them; a story in Markdown has hardly both.
_SCENE = re.compile(r"^### \d+\. \S", re.MULTILINE)
_SPOKEN = re.compile(r"^\*\*[^*\n]+\*\*(?: \([a-z, ]+\))?: \S|^> \S", re.MULTILINE)
_QUOTES = {Language.ENGLISH: ("“", "”"), Language.CHINESE: ("“", "”"), Language.JAPANESE: ("「", "」")}


@dataclass(frozen=True, slots=True)
class ScriptRead:
    """A story told by a script, and that script by chapter."""

    story: Story
    scripts: tuple[Script, ...]


def read_either(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> ScriptRead | Story:
    """A script where the file is one (.fountain, .json, Markdown as scripts are exported), else a story of any format."""
    from app.stories.read import read_story

    if is_script(data, name):
        return read_script(data, name, language, encoding)
    return read_story(data, name, language, encoding)


def is_script(data: bytes, name: str) -> bool:
    """By the file's ending; a Markdown file is one when it has scenes and lines as ours have."""
    suffix = PurePath(name.replace("\\", "/")).suffix.lower()
    if suffix in (_JSON, ".fountain"):
        return True
    if suffix not in _FORMS or len(data) > LARGEST_TEXT:
        return False
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    return _SCENE.search(text) is not None and _SPOKEN.search(text) is not None


def read_script(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> ScriptRead:
    """Raises BadInput "script-kind-unknown", "story-too-big", "script-damaged", or "script-empty" where no line is in it."""
    path = PurePath(name.replace("\\", "/"))
    suffix = path.suffix.lower()
    if suffix not in (*_FORMS, _JSON):
        raise BadInput("script-kind-unknown", name=path.name, kinds=" ".join(sorted((*_FORMS, _JSON))))
    if len(data) > LARGEST_TEXT:
        megabytes, most = round(len(data) / 1024 / 1024), LARGEST_TEXT // 1024 // 1024
        raise BadInput("story-too-big", name=path.name, megabytes=megabytes, most=most)
    if suffix == _JSON:
        return _of_json(data, path, language)
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


def _of_json(data: bytes, path: PurePath, language: Language | None) -> ScriptRead:
    """As the library writes it. The places in it are of a text that is not here, so the lines get new ones."""
    import json

    from app.store.codec import load

    try:
        told = json.loads(data)
        chapters = [Draft(str(one.pop("title", "")), load(Script, json.dumps(one)).scenes) for one in told["chapters"]]
        tongue = language or Language(told["language"])
        if told["v"] != 1:
            raise ValueError(told["v"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("script-damaged", name=path.name) from error
    if not any(scene.lines for draft in chapters for scene in draft.scenes):
        raise BadInput("script-empty", name=path.name)
    chapters = [replace(one, title=_readable(one.title)) for one in chapters]
    return _told(_readable(str(told.get("title") or "")) or path.stem, tuple(chapters), tongue, "json")


def _readable(title: str) -> str:
    """On one line, and without halves of characters, which JSON can say and nothing else can."""
    return " ".join(title.encode("utf-8", "replace").decode().split())


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
