"""What a language model would answer, played by rules: it reads the question as it was sent, and answers about the story in it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from app.book.sentences import sentences
from app.book.text import Language, Span

QUOTED = re.compile(r"“[^”]*”|「[^」]*」")
SENTENCES_A_SCENE = 6
Spoil = Callable[[dict[str, Any]], object]


class Model:
    """names: whom it knows. spoils: what happens to its next answers, one after the other; a str is sent as it is."""

    def __init__(self, language: Language = Language.ENGLISH, names: Sequence[str] = ("Nao", "Mira")) -> None:
        self.language = language
        self.names = tuple(names)
        self.spoils: list[Spoil] = []
        self.asked: list[str] = []

    def answer(self, asked: str) -> str:
        self.asked.append(asked)
        whole = self.board(asked) if "<cast>" in asked else self.cast(asked) if "<found>" in asked else self.script(asked)
        told = self.spoils.pop(0)(whole) if self.spoils else whole
        return told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)

    def script(self, asked: str) -> dict[str, Any]:
        outline = {"title": "Rain", "summary": "It rains.", "theme": "rain", "genre": "quiet", "tone": "wet"}
        return {"outline": outline, "scenes": [scene for stretch in stories(asked) for scene in self.scenes(stretch)]}

    def scenes(self, stretch: str) -> list[dict[str, Any]]:
        found = [one.span for one in sentences(stretch, Span(0, len(stretch)), self.language)]
        groups = [found[first : first + SENTENCES_A_SCENE] for first in range(0, len(found), SENTENCES_A_SCENE)]
        return [self.scene(stretch, group) for group in groups]

    def scene(self, stretch: str, told: Sequence[Span]) -> dict[str, Any]:
        lines = [line for span in told for line in self.lines(stretch, span)]
        words = stretch[told[0].start : told[-1].end]
        setting = {"time": "night", "place": "", "backdrop": "street", "weather": "rain", "atmosphere": "tense"}
        quote = {"begins": told[0].of(stretch), "ends": told[-1].of(stretch)}
        present = [name for name in self.names if name in words]
        return {"quote": quote, "setting": setting, "characters": present, "lines": lines, "narrative": "Rain.", "summary": "They talk."}

    def lines(self, stretch: str, sentence: Span) -> list[dict[str, str]]:
        """What stands between quotation marks is said by whoever is named in the sentence."""
        speaker = next((name for name in self.names if name in sentence.of(stretch)), "")
        found, at = [], sentence.start
        for quote in QUOTED.finditer(stretch):
            start, end = max(at, quote.start()), min(sentence.end, quote.end())
            if start < end:
                found += [("narration", stretch[at:start], ""), ("speech", stretch[start:end].strip("“”「」"), speaker)]
                at = end
        found.append(("narration", stretch[at : sentence.end], ""))
        return [
            {"kind": kind, "speaker": who, "text": words.strip(), "emotion": "happy"}
            for kind, words, who in found
            if any(one.isalnum() for one in words)
        ]

    def cast(self, asked: str) -> dict[str, Any]:
        told = marked(asked, "found")[0]
        return {
            "characters": [
                {
                    "name": name,
                    "aliases": [],
                    "kind": "person",
                    "gender": "female",
                    "age": "teen",
                    "appearance": f"{name} wears a red coat.",
                }
                for name in self.names
                if name in told
            ]
        }

    def board(self, asked: str) -> dict[str, Any]:
        story, cast = stories(asked)[0], marked(asked, "cast")[0].split("\n")
        panels = [
            {"begins": one.span.of(story), "shot": "close_up", "actors": [actor(name) for name in cast if name in one.span.of(story)]}
            for one in sentences(story, Span(0, len(story)), self.language)
        ]
        return {"panels": panels[::2]}


def actor(name: str) -> dict[str, str]:
    return {"character": name, "pose": "wave", "emotion": "happy", "holds": "lantern"}


def stories(asked: str) -> list[str]:
    return marked(asked, "story")


def marked(asked: str, name: str) -> list[str]:
    return re.findall(rf"<{name}>\n(.*?)\n</{name}>", asked, re.DOTALL)
