"""A script as text that people read and edit, Fountain or Markdown, and back.

Whatever the readable form of a scene or a line does not say, or would say wrongly, stands in a note behind it, so that what is written
and read again is the same: a note is made by reading the readable form and looking what differs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace

from app.book.script import Backdrop, Emotion, Line, LineKind, Mood, Scene, Setting, TimeOfDay, Weather
from app.book.text import Span

NOWHERE = Span(0, 0)
_NOBODY = "—"
_CAPTION, _SOUND = "CAPTION", "SFX"
_UNREADABLE = "…"  # stands for what only a note can say
AS_THEY_SPEAK = ("\0",)  # no name; whoever speaks in a scene is in it
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SIGNS = re.compile(r"[\[\]<>*/\x7f-\x9f\u2028\u2029\ufeff-]")
_ENUMS: dict[str, Callable[[str], object]] = {
    "kind": LineKind,
    "emotion": Emotion,
    "backdrop": Backdrop,
    "time": TimeOfDay,
    "weather": Weather,
    "mood": Mood,
}
_LINE = ("kind", "speaker", "emotion", "text")
_SETTING = tuple(one.name for one in fields(Setting))


@dataclass(frozen=True, slots=True)
class Draft:
    """A chapter as it is written down: its title, and scenes whose spans say nothing."""

    title: str
    scenes: tuple[Scene, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """How a kind of text puts it. Each pair writes what people read, and reads it again."""

    chapter: Callable[[str], str]
    scene: Callable[[int, Setting], str]
    line: Callable[[Line], str]
    read_chapter: Callable[[str], str | None]
    read_scene: Callable[[str], Setting | None]
    read_line: Callable[[str], Line | None]
    opening: str
    closing: str
    forbidden: re.Pattern[str]


def written(chapters: Sequence[Draft], form: Form) -> str:
    """Blocks with an empty line between them."""
    return "\n\n".join(block for chapter in chapters for block in _blocks(chapter, form)) + "\n"


def _blocks(chapter: Draft, form: Form) -> Iterator[str]:
    heading = form.chapter(_plain(chapter.title, form))
    yield heading + _note({} if form.read_chapter(heading) == chapter.title else {"title": chapter.title}, form)
    for scene in chapter.scenes:
        setting = replace(scene.setting, place=_plain(scene.setting.place, form))
        visible = form.scene(scene.number, setting)
        again = form.read_scene(visible)
        extra = _difference(scene.setting, again or Setting(), _SETTING) | ({} if again else {"scene": True})
        speakers = list(dict.fromkeys(line.speaker for line in scene.lines if line.speaker))
        if list(scene.characters) != speakers:
            extra["characters"] = list(scene.characters)
        extra |= {name: text for name in ("narrative", "summary") if (text := getattr(scene, name))}
        yield visible + _note(extra, form)
        for line in scene.lines:
            speaker = _plain(line.speaker, form) or _UNREADABLE if line.speaker else None
            shown = form.line(replace(line, text=_plain(line.text, form) or _UNREADABLE, speaker=speaker))
            yield shown + _note(_difference(line, _line_of(shown, form), _LINE), form)


def _difference(value: object, read: object, names: Sequence[str]) -> dict[str, object]:
    return {name: getattr(value, name) for name in names if read is None or getattr(read, name) != getattr(value, name)}


def _line_of(block: str, form: Form) -> Line | None:
    """A line, if it is not taken for something else first."""
    other = form.read_chapter(block) is not None or form.read_scene(block) is not None
    return None if other or _parted(block, form)[0] != block else form.read_line(block)


def _note(extra: dict[str, object], form: Form) -> str:
    if not extra:
        return ""
    return f"\n{form.opening}{_STRING.sub(_harmless, json.dumps(extra, ensure_ascii=False))}{form.closing}"


def _harmless(word: re.Match[str]) -> str:
    """A string of the note without anything that could end it, or a line."""
    return _SIGNS.sub(lambda sign: f"\\u{ord(sign.group()):04x}", word.group())


def _plain(words: str, form: Form) -> str:
    """On one line, and without what the text would take for a note."""
    return form.forbidden.sub(" ", " ".join(words.split())).strip()


def read(text: str, form: Form) -> tuple[Draft, ...]:
    """The chapters; what stands before the first heading is one without a title. Blocks that are none of ours are told as action."""
    chapters: list[Draft] = []
    for block in re.split(r"\n[^\S\n]*\n\s*", text.strip("\n")):
        visible, extra = _parted(block, form)
        if not visible.strip() and not extra:
            continue
        title = None if "kind" in extra or "scene" in extra else form.read_chapter(visible)
        if title is not None:
            chapters.append(Draft(str(extra.get("title", title)), ()))
            continue
        if not chapters:
            chapters.append(Draft("", ()))
        last = chapters[-1]
        setting = None if "kind" in extra else Setting() if "scene" in extra else form.read_scene(visible)
        if setting is not None:
            chapters[-1] = replace(last, scenes=(*last.scenes, _scene(len(last.scenes) + 1, setting, extra)))
            continue
        scenes = last.scenes or (Scene(1, NOWHERE, Setting(), AS_THEY_SPEAK, ()),)
        line = form.read_line(visible) or Line(LineKind.ACTION, " ".join(visible.split()), NOWHERE)
        line = replace(line, **_values(extra, _LINE))  # type: ignore[arg-type]  # the fields' own values
        if line.text:
            chapters[-1] = replace(last, scenes=(*scenes[:-1], replace(scenes[-1], lines=(*scenes[-1].lines, line))))
    return tuple(replace(one, scenes=tuple(map(_present, one.scenes))) for one in chapters)


def _parted(block: str, form: Form) -> tuple[str, dict[str, object]]:
    """What people read, and the note behind it."""
    at = block.rfind("\n" + form.opening)
    if at < 0 or not block.rstrip().endswith(form.closing):
        return block, {}
    told = block.rstrip()[at + 1 + len(form.opening) : -len(form.closing)]
    try:
        extra = json.loads(told)
    except ValueError:
        return block[:at], {}
    return block[:at], extra if isinstance(extra, dict) else {}


def _scene(number: int, setting: Setting, extra: dict[str, object]) -> Scene:
    setting = replace(setting, **_values(extra, _SETTING))  # type: ignore[arg-type]  # the fields' own values
    listed = extra.get("characters")
    characters = tuple(map(str, listed)) if isinstance(listed, list) else AS_THEY_SPEAK
    return Scene(number, NOWHERE, setting, characters, (), str(extra.get("narrative", "")), str(extra.get("summary", "")))


def _present(scene: Scene) -> Scene:
    if scene.characters != AS_THEY_SPEAK:
        return scene
    return replace(scene, characters=tuple(dict.fromkeys(line.speaker for line in scene.lines if line.speaker)))


def _values(extra: dict[str, object], names: Sequence[str]) -> dict[str, object]:
    """Of a note, as far as it says what can be; a person may have edited it."""
    found: dict[str, object] = {}
    for name in names:
        value = extra.get(name)
        if name in _ENUMS and isinstance(value, str):
            try:
                found[name] = _ENUMS[name](value)
            except ValueError:
                continue
        elif name not in _ENUMS and (isinstance(value, str) or (name == "speaker" and name in extra and value is None)):
            found[name] = value
    return found


# ------------------------------------------------------------------ Fountain


def _fountain_line(line: Line) -> str:
    if line.kind in (LineKind.ACTION, LineKind.TAG):
        return f"!{line.text}"
    cue = {LineKind.NARRATION: _CAPTION, LineKind.SFX: _SOUND}.get(line.kind, line.speaker or _NOBODY)
    thought = " (V.O.)" if line.kind is LineKind.THOUGHT else ""
    feeling = f"\n({line.emotion})" if line.emotion is not Emotion.CALM else ""
    return f"@{cue}{thought}{feeling}\n{line.text}"


def _read_fountain_line(block: str) -> Line | None:
    first, _, rest = block.strip().partition("\n")
    if first.startswith("!"):
        return Line(LineKind.ACTION, " ".join(block.strip()[1:].split()), NOWHERE)
    if not first.startswith("@"):
        if not rest or first != first.upper() or not any(one.isalpha() for one in first) or first.startswith((".", "#", "=")):
            return None
        first = f"@{first}"  # a cue in capitals, as screenplays have it
    cue, thought, _ = first[1:].strip().partition("(V.O.)")
    cue = cue.strip()
    feeling = re.match(r"\(([a-z]+)\)\n", rest)
    emotion = Emotion(feeling.group(1)) if feeling and feeling.group(1) in list(Emotion) else Emotion.CALM
    words = " ".join((rest[feeling.end() :] if feeling and emotion is not Emotion.CALM else rest).split())
    if cue in (_CAPTION, _SOUND):
        return Line(LineKind.NARRATION if cue == _CAPTION else LineKind.SFX, words, NOWHERE, None, emotion)
    return Line(LineKind.THOUGHT if thought else LineKind.SPEECH, words, NOWHERE, None if cue == _NOBODY else cue, emotion)


def _fountain_scene(_number: int, setting: Setting) -> str:
    time = f" - {setting.time.upper()}" if setting.time is not TimeOfDay.UNKNOWN else ""
    return f".{setting.place or setting.backdrop}{time}"


def _read_fountain_scene(block: str) -> Setting | None:
    heading = block.strip()
    if re.match(r"\.(?!\.)[^\n]+$", heading):
        heading = heading[1:]
    elif not re.match(r"(?:INT|EXT|EST|INT\./EXT|I/E)[. ][^\n]+$", heading):
        return None
    place, dash, time = heading.rpartition(" - ")
    if dash and time.lower() in list(TimeOfDay):
        return Setting(place, time=TimeOfDay(time.lower()))
    return Setting(heading)


FOUNTAIN = Form(
    chapter=lambda title: f"# {title}",
    scene=_fountain_scene,
    line=_fountain_line,
    read_chapter=lambda block: match.group(1).strip() if (match := re.fullmatch(r"#{1,6}(?!#)([^\n]*)", block.strip())) else None,
    read_scene=_read_fountain_scene,
    read_line=_read_fountain_line,
    opening="[[",
    closing="]]",
    forbidden=re.compile(r"\[\[|\]\]|/\*|\*/"),
)


# ------------------------------------------------------------------ Markdown


def _markdown_line(line: Line) -> str:
    if line.kind in (LineKind.ACTION, LineKind.TAG):
        return line.text
    if line.kind is LineKind.NARRATION:
        return f"> {line.text}"
    how = [word for word, said in (("thinks", line.kind is LineKind.THOUGHT), (line.emotion, line.emotion is not Emotion.CALM)) if said]
    who = _SOUND if line.kind is LineKind.SFX else line.speaker or _NOBODY
    manner = f" ({', '.join(how)})" if how else ""
    return f"**{who}**{manner}: {line.text}"


_SAID = re.compile(r"\*\*(?P<who>[^*\n]+)\*\*(?: \((?P<how>[a-z, ]+)\))?: (?P<text>.+)", re.DOTALL)


def _read_markdown_line(block: str) -> Line | None:
    words = block.strip()
    if words.startswith(">"):
        told = " ".join(part.lstrip("> ") for part in words.splitlines())
        return Line(LineKind.NARRATION, " ".join(told.split()), NOWHERE)
    said = _SAID.fullmatch(words)
    if said is None:
        return Line(LineKind.ACTION, " ".join(words.split()), NOWHERE) if words else None
    how = (said["how"] or "").split(", ")
    emotion = next((Emotion(word) for word in how if word in list(Emotion)), Emotion.CALM)
    text, who = " ".join(said["text"].split()), said["who"]
    if who == _SOUND:
        return Line(LineKind.SFX, text, NOWHERE, None, emotion)
    return Line(LineKind.THOUGHT if "thinks" in how else LineKind.SPEECH, text, NOWHERE, None if who == _NOBODY else who, emotion)


def _markdown_scene(number: int, setting: Setting) -> str:
    told = [setting.place or setting.backdrop, *(one for one in (setting.time, setting.weather) if one != "unknown")]
    return f"### {number}. {' · '.join(told)}"


def _read_markdown_scene(block: str) -> Setting | None:
    heading = re.fullmatch(r"###[ \t]+(?:\d+\. )?([^\n]+)", block.strip())
    if heading is None:
        return None
    parts = heading.group(1).split(" · ")
    setting = Setting(parts[0])
    for word in parts[1:]:
        if word in list(TimeOfDay):
            setting = replace(setting, time=TimeOfDay(word))
        elif word in list(Weather):
            setting = replace(setting, weather=Weather(word))
        else:
            setting = replace(setting, place=f"{setting.place} · {word}")
    return setting


MARKDOWN = Form(
    chapter=lambda title: f"## {title}",
    scene=_markdown_scene,
    line=_markdown_line,
    read_chapter=lambda block: match.group(1).strip() if (match := re.fullmatch(r"##(?!#)([^\n]*)", block.strip())) else None,
    read_scene=_read_markdown_scene,
    read_line=_read_markdown_line,
    opening="<!-- ",
    closing=" -->",
    forbidden=re.compile(r"<!--|-->"),
)
