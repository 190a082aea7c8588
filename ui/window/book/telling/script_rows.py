"""A chapter's script as rows: a head for each scene, and its lines. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.coverage import Fate
from app.book.script import Emotion, Line, LineKind, Scene, Setting
from app.book.script_edits import LineAt
from app.book.text import Span
from ui.window.book.telling.reading import ChapterFacts
from ui.words import language, tell, tell_n

ICONS = {
    LineKind.SPEECH: "balloon",
    LineKind.THOUGHT: "think",
    LineKind.NARRATION: "narr",
    LineKind.SFX: "sfx",
    LineKind.ACTION: "eye",
    LineKind.TAG: "user",
}
_LOUD = (Emotion.ANGRY, Emotion.SURPRISED)
_TITLE = 48


@dataclass(frozen=True, slots=True)
class SceneRow:
    """title: what a model calls it, else how it begins. panels: how many, and on which pages."""

    scene: Scene
    title: str
    setting: str
    cast: tuple[str, ...]
    panels: str

    @property
    def number(self) -> int:
        return self.scene.number

    @property
    def spoken(self) -> str:
        parts = (tell("script.scene", n=self.number), self.title, self.setting, _listed(self.cast), self.panels)
        return ". ".join(part for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class LineRow:
    """draft: a line that is being written, and in no script yet."""

    at: LineAt
    line: Line
    fate: Fate
    draft: bool = False

    @property
    def who(self) -> str:
        return self.line.speaker or tell(f"line.{self.line.kind}")

    @property
    def felt(self) -> str:
        return "" if self.line.emotion is Emotion.CALM else tell(f"emotion.{self.line.emotion}")

    @property
    def icon(self) -> str:
        loud = self.line.kind is LineKind.SPEECH and (self.line.emotion in _LOUD or self.line.text.rstrip()[-1:] in "!！")
        return "shout" if loud else ICONS[self.line.kind]

    @property
    def spoken(self) -> str:
        """Scene 4. Nao, angry: I am never late! Drawn."""
        who = f"{self.who}, {self.felt}" if self.felt else self.who
        return tell("script.spoken", n=self.at.scene, who=who, text=self.line.text, fate=tell(f"telling.fate.{self.fate}"))


Row = SceneRow | LineRow


def script_rows(facts: ChapterFacts) -> list[Row]:
    rows: list[Row] = []
    for scene in facts.script.scenes if facts.script else ():
        rows.append(_head(facts, scene))
        rows += [LineRow(LineAt(scene.number, at), line, facts.fate_of(line)) for at, line in enumerate(scene.lines)]
    return rows


def draft_row(at: LineAt) -> LineRow:
    return LineRow(at, Line(LineKind.SPEECH, "", Span(0, 0)), Fate.SCRIPTED, draft=True)


def _head(facts: ChapterFacts, scene: Scene) -> SceneRow:
    return SceneRow(scene, _title(scene), setting_words(scene.setting), scene.characters, _panels(facts, scene))


def _title(scene: Scene) -> str:
    told = scene.summary or scene.setting.place or next((line.text for line in scene.lines), "") or tell("script.scene.empty")
    first = told.strip().splitlines()[0]
    return first if len(first) <= _TITLE else f"{first[:_TITLE].rstrip()}…"


def _panels(facts: ChapterFacts, scene: Scene) -> str:
    cards = facts.cards_of_scene(scene)
    if not cards:
        return ""
    first, last = cards[0].page, cards[-1].page
    pages = tell("script.page", n=first) if first == last else tell("script.pages", first=first, last=last)
    return f"{tell_n('script.panels', len(cards))} · {pages}"


def setting_words(setting: Setting) -> str:
    """The clock shop · night, rain; only what is known."""
    known = [tell(f"time.{setting.time}")] if setting.time != "unknown" else []
    known += [tell(f"weather.{setting.weather}")] if setting.weather != "unknown" else []
    known += [tell(f"mood.{setting.mood}")] if setting.mood != "neutral" else []
    return " · ".join(part for part in (setting.place, _listed(known)) if part)


def _listed(words: Sequence[str]) -> str:
    return ("、" if language() in ("zh", "ja") else ", ").join(words)
