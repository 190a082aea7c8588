"""From a file's bytes to a story, whatever its format."""

from __future__ import annotations

import re
from pathlib import PurePath

from app.book.text import Language, Story
from app.errors import BadInput
from app.stories import markdown, plain
from app.stories.encodings import decode
from app.stories.languages import detect_language

LARGEST = 20 * 1024 * 1024

_FORMATS = {".txt": plain.chapters, ".md": markdown.chapters, ".markdown": markdown.chapters}
_CJK = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def supported_suffixes() -> tuple[str, ...]:
    """The file name endings of the story formats that can be read, with their dot."""
    return tuple(_FORMATS)


def read_story(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> Story:
    """Read the story in `data`; `name` is the file's name. Language and encoding are found out unless the person said them."""
    path = PurePath(name.replace("\\", "/"))
    find_chapters = _FORMATS.get(path.suffix.lower())
    if find_chapters is None:
        raise BadInput("story-kind-unknown", name=path.name, kinds=", ".join(supported_suffixes()))
    if len(data) > LARGEST:
        raise BadInput("story-too-big", name=path.name, megabytes=round(len(data) / 1024 / 1024, 1), most=LARGEST // 1024 // 1024)
    text, used = decode(data, path.name, encoding)
    _refuse_too_little(text, path.name)
    tongue = language or detect_language(text)
    title, chapters = find_chapters(text)
    return Story(title or path.stem, text, tongue, used, chapters)


def _refuse_too_little(text: str, name: str) -> None:
    words = _WORD.findall(text)
    if not words:
        raise BadInput("story-empty", name=name)
    cjk = len(_CJK.findall(text))
    if (cjk and cjk < 4 and len(words) < 2) or (not cjk and len(words) < 2):
        raise BadInput("story-too-short", name=name)
