"""Adds, removes and sorts the words of the program, in all its languages at once, in the files Qt Linguist opens:

    python packaging/translations.py add KEY "English" "简体中文" "日本語"     (KEY.one and KEY.other for what is counted)
    python packaging/translations.py drop KEY…
    python packaging/translations.py sort      after Linguist or a merge: the same order and layout as ever

The files are written as Linguist itself writes them, sorted by key, so that a change shows as the lines it changes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))

from ui.translations import Message, messages  # noqa: E402 - the checkout is where its packages are

LOCALES = {"en": "en", "zh": "zh_CN", "ja": "ja_JP"}
FORMS = {"en": 2, "zh": 1, "ja": 1}  # as Qt counts: 1 and the rest, or all alike
Words = dict[str, Message]

# Where a text stands, told to the translator beside it.
AREAS = {
    "action": "A command, in menus and in the list of shortcuts.",
    "alarm": "A banner above the window's content: what happened, in one line.",
    "artist": "The name of an artist, who draws the pictures.",
    "cap": "The sheet that raises the highest cost allowed.",
    "cast": "The Cast stage: the characters of a book.",
    "cli": "Said by the command line, in a terminal.",
    "cost": "What a book has cost, in the corner of its screen.",
    "coverage": "What became of a sentence of the story.",
    "date": "A pattern for dates (d day, M month, y year): Qt reads it, not people.",
    "direction": "The direction a book is read in.",
    "edit": "The name of an edit, as Undo tells it.",
    "emotion": "How a line is said.",
    "error": "An error: what happened; the key that ends in .todo says what to do about it.",
    "export": "The sheet that writes a book to a file.",
    "first": "The library before the first book.",
    "inspector": "The column beside a panel, with all that is known about it.",
    "language": "The name of a language, as its speakers call it.",
    "leaving": "Shown while the window finishes what is paid for before it closes.",
    "library": "The library: all books as covers.",
    "line": "What a line of the script is.",
    "makers": "The choice of who writes and who draws.",
    "menu": "The title of a menu.",
    "model": "What a model of a service can do.",
    "mood": "The mood of a scene.",
    "new": "The sheet that begins a new book.",
    "notice": "A notification of the system, when work ends.",
    "outline": "The list of pages at the left.",
    "pages": "The Pages stage.",
    "panel": "A panel and its picture.",
    "panels": "The Panels stage: a filter or its count. Short.",
    "paste": "The sheet that takes a story as typed text.",
    "price": "A price, inside other sentences.",
    "provider": "The name of a service.",
    "reason": "Why something was not done, inside other sentences.",
    "receipt": "What a drawing cost, behind a disclosure.",
    "redraw": "The box that draws a panel again.",
    "refused": "What can be done about a panel the model declined.",
    "ribbon": "Read by screen readers: the ribbon of all panels.",
    "script": "The Script stage.",
    "service": "What a service is good for, in the settings.",
    "settings": "The settings.",
    "setting": "The name of a setting, inside sentences.",
    "shot": "How near the picture is: a term of film and manga.",
    "stage": "A stage on the way from story to book. Short.",
    "state": "The state of a panel or task. Short.",
    "story": "The Story stage.",
    "strip": "The line at the lower edge: what is going on. Short.",
    "style": "A choice of how the manga looks.",
    "takes": "The drawings of a panel, of which one is in use.",
    "task": "What a task is, or why it does not go on.",
    "tasks": "The list of tasks.",
    "theme": "Light or dark.",
    "time": "A time that is guessed, inside other sentences.",
    "weather": "The weather of a scene.",
}


# ---------------------------------------------------------------- files


def read(code: str, folder: Path = FOLDER) -> Words:
    return {one.key: one for one in messages(folder / f"mangakai_{code}.ts")}


def write(code: str, words: Words, folder: Path = FOLDER) -> None:
    """Written beside and renamed: whoever reads meanwhile sees the old file or the new one."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{LOCALES[code]}" sourcelanguage="en">', "<context>", "    <name></name>"]
    for key in sorted(words):
        lines += _lines(words[key], FORMS[code])
    lines += ["</context>", "</TS>", ""]
    path = folder / f"mangakai_{code}.ts"
    beside = path.with_suffix(".ts.new")
    beside.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    beside.replace(path)


def _lines(one: Message, forms: int) -> list[str]:
    state = f' type="{one.state}"' if one.state else ""
    lines = [f'    <message id="{one.key}" numerus="yes">' if one.counted else f'    <message id="{one.key}">']
    lines += [f"        <source>{_quoted(one.english)}</source>", f"        <extracomment>{_quoted(comment_on(one))}</extracomment>"]
    if one.counted:
        told = (one.forms + one.forms[-1:] * forms)[:forms]
        lines += [f"        <translation{state}>", *(f"            <numerusform>{_quoted(form)}</numerusform>" for form in told)]
        lines += ["        </translation>"]
    else:
        lines += [f"        <translation{state}>{_quoted(one.forms[0])}</translation>"]
    return [*lines, "    </message>"]


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def comment_on(one: Message) -> str:
    """Where it stands, and what stays as it is."""
    area = one.key.split(".")[0]
    gaps = " What is in {braces} is filled in by the program." if "{" in one.english else ""
    counted = " {n} is how many there are." if one.counted else ""
    return AREAS.get(area, f"Part of the window: {area}.") + gaps + counted


# ---------------------------------------------------------------- changes


def changed(before: Mapping[str, Words], table: Mapping[str, tuple[str, str, str]], drop: Iterable[str] = ()) -> dict[str, Words]:
    """The words with those of the table and without the dropped ones. `x.one` and `x.other` are the forms of one message, x."""
    after = {code: dict(words) for code, words in before.items()}
    for key in drop:
        for words in after.values():
            words.pop(key, None)
            if _stem(key) and words.get(_stem(key), _NOTHING).counted:
                words.pop(_stem(key))
    for key, told in table.items():
        if "\x00" in key or not key.strip():
            raise ValueError(f"no key: {key!r}")
        stem, index = _stem(key), 0 if key.endswith(".one") else 1
        counted = bool(stem) and ({f"{stem}.one", f"{stem}.other"} <= set(table) or after["en"].get(stem, _NOTHING).counted)
        for code, text in zip(LOCALES, told, strict=True):
            words = after[code]
            if counted:
                words.pop(key, None)
                words[stem] = _with_form(words.get(stem, _NOTHING), stem, index, text)
            else:
                words[key] = Message(key, "", (text,), counted=False, state="", comment="")
    return _with_sources(after)


_NOTHING = Message("", "", (), counted=False, state="", comment="")


def _stem(key: str) -> str:
    return next((key.removesuffix(end) for end in (".one", ".other") if key.endswith(end)), "")


def _with_form(before: Message, key: str, index: int, text: str) -> Message:
    one, other = (before.forms[0], before.forms[-1]) if before.counted else (text, text)
    return Message(key, "", (text, other) if index == 0 else (one, text), counted=True, state="", comment="")


def _with_sources(words: dict[str, Words]) -> dict[str, Words]:
    """Every message shows the English text of today; where languages have one form, it is that for many."""
    english = words["en"]
    for code, told in words.items():
        for key, one in told.items():
            forms = one.forms if FORMS[code] > 1 else one.forms[-1:]
            told[key] = replace(one, english=english[key].forms[-1] if key in english else one.english, forms=forms)
    return words


def add(table: Mapping[str, tuple[str, str, str]], drop: Iterable[str] = (), folder: Path = FOLDER) -> list[Path]:
    """Puts the words into the files and gives the files."""
    for code, words in changed({code: read(code, folder) for code in LOCALES}, table, drop).items():
        write(code, words, folder)
    return [folder / f"mangakai_{code}.ts" for code in LOCALES]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("what", choices=["add", "drop", "sort"])
    parser.add_argument("words", nargs="*")
    asked = parser.parse_args()
    if asked.what == "add":
        if len(asked.words) != 1 + len(LOCALES):
            parser.error("add takes a key and its text in English, Chinese and Japanese")
        key, *told = asked.words
        add({key: tuple(told)})
    else:
        add({}, asked.words if asked.what == "drop" else ())
    return 0


if __name__ == "__main__":
    sys.exit(main())
