"""How well the offline cast and the attribution of quotations meet what is known of a story."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.ai.draft.cast import canonical, recognise_cast
from app.ai.draft.writer import write_script
from app.book.cast import Character
from app.book.lines import SPOKEN
from app.book.script import Script
from app.book.text import Story
from tests.corpus.truth import Person, Truth


@dataclass
class Score:
    """Counted over stories. wrong: what was found and is not so, told for whoever tunes."""

    main: list[bool] = field(default_factory=list)
    everybody: list[bool] = field(default_factory=list)
    found: list[bool] = field(default_factory=list)  # each member of the found cast: whether they are in the story
    clear: list[bool] = field(default_factory=list)  # quotations whose sentence or paragraph says who speaks
    all: list[bool] = field(default_factory=list)
    given: list[bool] = field(default_factory=list)  # quotations that were given a speaker: whether it is theirs
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name in ("main", "everybody", "found", "clear", "all", "given", "wrong"):
            getattr(self, name).extend(getattr(other, name))

    def told(self) -> str:
        return (
            f"cast: main {share(self.main)}, all {share(self.everybody)}, precision {share(self.found)}; "
            f"quotations: clear {share(self.clear)}, all {share(self.all)}, precision {share(self.given)}"
        )


def share(answers: Iterable[bool]) -> str:
    listed = list(answers)
    return f"{rate(listed):.0%} of {len(listed)}"


def rate(answers: list[bool]) -> float:
    return sum(answers) / len(answers) if answers else 1.0


def judged(truth: Truth, story: Story) -> Score:
    scripts = [write_script(story.text, chapter, story.language) for chapter in story.chapters]
    cast = recognise_cast(story.text, scripts, story.language)
    score = Score()
    met = _met(truth.people, cast)
    for person in truth.people:
        score.everybody.append(person in met.values())
        if person.main:
            score.main.append(person in met.values())
    missing = [one.names[0] for one in truth.people if one not in met.values()]
    strangers = [one.name for one in cast if one.name not in met]
    score.found = [one.name in met for one in cast]
    score.wrong += [f"{truth.key}: not found {', '.join(missing)}"] * bool(missing)
    score.wrong += [f"{truth.key}: not in it {', '.join(strangers)}"] * bool(strangers)
    _attribution(truth, story, scripts, cast, score)
    return score


def _met(people: Iterable[Person], cast: Iterable[Character]) -> dict[str, Person]:
    """Each member of the cast with the person they are: of whom they have most names. Nobody is met twice."""
    met: dict[str, Person] = {}
    for one in sorted(cast, key=lambda one: -one.mentions):
        names = {_folded(name) for name in (one.name, *one.aliases)}
        best = max(people, key=lambda person: len(names & {_folded(name) for name in person.names}))
        if names & {_folded(name) for name in best.names} and best not in met.values():
            met[one.name] = best
    return met


def _attribution(truth: Truth, story: Story, scripts: list[Script], cast: tuple[Character, ...], score: Score) -> None:
    lines = [line for script in scripts for scene in script.scenes for line in scene.lines if line.kind in SPOKEN]
    met = _met(truth.people, cast)
    at = 0
    for said in truth.said:
        start = story.text.index(said.words, at)
        at = start + len(said.words)
        if said.speaker is None:
            continue
        person = next(one for one in truth.people if one.names[0] == said.speaker)
        line = next((one for one in lines if one.span.start < at and start < one.span.end), None)
        speaker = line.speaker if line is not None else None
        right = speaker is not None and (
            met.get(canonical(speaker, cast)) == person or _folded(speaker) in {_folded(name) for name in person.names}
        )
        score.all.append(right)
        if said.clear:
            score.clear.append(right)
        if speaker is not None:
            score.given.append(right)
        if not right and said.clear:
            score.wrong.append(f"{truth.key}: {said.words[:50]} by {said.speaker}, not {speaker}")


def _folded(name: str) -> str:
    return name.lower().removeprefix("the ").removesuffix(".")
