"""The draft writer's cast: who is in the story, under which names, found by rules and counting."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from app.ai.draft.joining import Joining, bonds_of, distinct, nature
from app.ai.draft.lexicon import Hit, table
from app.ai.draft.pronouns import Inside, vote
from app.ai.draft.quotes import Quote, quotes
from app.ai.draft.sighting import Group, Sighting, key_of
from app.book.cast import CastChoices, Character, Gender
from app.book.script import Script
from app.book.text import Language, Span

# A longer text is read for its people chapter by chapter while its script is written, so that no step gets slower with the book.
WHOLE_TEXT = 60_000

NARRATOR = {Language.ENGLISH: "I", Language.CHINESE: "我", Language.JAPANESE: "私"}

_FIRST_PERSON = {
    Language.ENGLISH: re.compile(r"\b(?:I|me|my)\b"),
    Language.CHINESE: re.compile(r"我(?!们)"),
    Language.JAPANESE: re.compile(r"(?:私|わたし|僕|ぼく|俺|おれ)(?!たち|達|立|的|有)"),
}


def recognise_cast(text: str, scripts: Sequence[Script], language: Language, choices: CastChoices | None = None) -> tuple[Character, ...]:
    """Everybody who acts or speaks in the scenes, most mentioned first. A speaker whom the rules missed is added.

    choices: how a person wants them found; None for all of them, under all their names.
    """
    spans = (
        [Span(0, len(text))]
        if len(text) <= WHOLE_TEXT
        else [Span(script.scenes[0].span.start, script.scenes[-1].span.end) for script in scripts if script.scenes]
    )
    whole = Span(min((one.start for one in spans), default=0), max((one.end for one in spans), default=len(text)))
    found = list(people_in(text, whole, language, choices))
    speakers: dict[str, list[Span]] = defaultdict(list)
    for script in scripts:
        for scene in script.scenes:
            for line in scene.lines:
                if line.speaker:
                    speakers[line.speaker].append(line.span)
    for name, said in speakers.items():
        if canonical(name, found) not in {one.name for one in found}:
            found.append(Character(name, mentions=len(said), first=said[0]))
    return tuple(sorted(found, key=lambda one: (-one.mentions, one.first.start)))


def canonical(name: str, cast: Iterable[Character]) -> str:
    """The main name of whoever is called `name`, or `name` itself when nobody is."""
    wanted = _folded(name)
    for one in cast:
        if wanted in (_folded(one.name), *map(_folded, one.aliases)):
            return one.name
    return name


def _folded(name: str) -> str:
    return re.sub(r"^(?:the|an?|her|his|my|their|our|your)\s+", "", name.strip().lower())


@lru_cache(maxsize=8)
def people_in(text: str, span: Span, language: Language, choices: CastChoices | None = None) -> tuple[Character, ...]:
    """The people of a stretch of text, by their names and by nouns such as "the fox"."""
    if choices is not None and not choices.aliases:
        return _each_name_alone(text, span, language, choices.pronouns)
    spoken = quotes(text, span, language)
    finder = import_module(f"app.ai.draft.names_{language.value}")
    seen: list[Sighting] = finder.sightings(text, span, spoken)
    groups = _grouped(seen)
    joining = Joining(groups, seen, text, language)
    joining.short_names()
    if language is Language.CHINESE:
        joining.surnames()
    if language is Language.JAPANESE:
        joining.full_names()
    if choices is not None:
        joining.similar(choices.similarity)
    if choices is None or choices.pronouns:
        vote(text, span, seen, groups, spoken, language)
    joining.tell_apart_and_join(finder.ties(text, seen))
    kept = [one for one in distinct(groups) if _acts(one)]
    people = [_character(one, language) for one in kept]
    narrator = _narrator(text, span, spoken, language)
    return tuple(sorted((*people, *narrator), key=lambda one: (-one.mentions, one.first.start)))


def _each_name_alone(text: str, span: Span, language: Language, pronouns: bool) -> tuple[Character, ...]:
    spoken = quotes(text, span, language)
    seen: list[Sighting] = import_module(f"app.ai.draft.names_{language.value}").sightings(text, span, spoken)
    groups = _grouped(seen)
    if pronouns:
        vote(text, span, seen, groups, spoken, language)
    people = [_character(one, language) for one in distinct(groups) if _acts(one)]
    alone = {one.name: replace(one, aliases=(), bonds=()) for one in sorted(people, key=lambda one: one.mentions)}
    narrator = _narrator(text, span, spoken, language)
    return tuple(sorted((*alone.values(), *narrator), key=lambda one: (-one.mentions, one.first.start)))


def _grouped(seen: Sequence[Sighting]) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    latest: dict[str, str] = {}
    for one in seen:
        key = latest.get(key_of(one), key_of(one))
        known = groups.get(key)
        if one.role and not one.definite and one.evidence >= 2 and known is not None and any(other.evidence >= 2 for other in known.seen):
            key = latest[key_of(one)] = f"{key} again"  # "a girl" who acts is not the girl we know
        group = groups.setdefault(key, Group(key, one.role))
        group.seen.append(one)
        if one.gender is not Gender.UNKNOWN:
            group.votes[one.gender] += 5
        if one.role:
            group.roles.append(one.role)
    return groups


def _acts(group: Group) -> bool:
    """Somebody is in the cast who speaks or does something; a bare name must be met twice or do so clearly."""
    outside = [one for one in group.seen if not one.quoted]
    if group.role is not None:
        return any(one.evidence >= 2 for one in outside)
    if group.evidence >= 3:
        return True
    return group.evidence >= 2 and (len(group.seen) >= 2 or bool(group.votes))


def _character(group: Group, language: Language) -> Character:
    kind, gender, age = nature(group)
    names = Counter(one.surface for one in group.seen if one.role is None)
    roles = Counter(_tidy(one.surface, language) for one in group.seen if one.role is not None)
    if names:
        # The fullest name that is used often enough to be the story's own.
        name = max(
            names, key=lambda one: (names[one] * 3 >= max(names.values()), names[one] if language is Language.ENGLISH else 0, len(one))
        )
    else:
        name = roles.most_common(1)[0][0]
        if language is Language.ENGLISH:
            name = f"the {name}"
    aliases = tuple(one for one, _ in (*names.most_common(), *roles.most_common()) if one not in (name, name.removeprefix("the ")))
    first = min(group.seen, key=lambda one: one.start)
    aliases = tuple(dict.fromkeys(aliases))
    return Character(
        name,
        aliases,
        kind,
        gender,
        age,
        len(group.seen),
        Span(first.start, first.end),
        pronouns=group.pronouns,
        bonds=bonds_of(group, aliases, lambda surface: _tidy(surface, language)),
    )


def _tidy(surface: str, language: Language) -> str:
    return surface.lower() if language is Language.ENGLISH else surface


def _narrator(text: str, span: Span, spoken: Sequence[Quote], language: Language) -> Iterable[Character]:
    """Who tells the story, when it is told by "I"."""
    quoted = Inside(spoken)
    places = [one for one in _FIRST_PERSON[language].finditer(text, span.start, span.end) if not quoted(one.start())]
    length = max(1, len(span))
    if len(places) < 3 or len(places) * 600 < length:
        return
    name = places[0].group() if language is Language.JAPANESE else NARRATOR[language]
    yield Character(name, mentions=len(places), first=Span(places[0].start(), places[0].end()))


class Mentions:
    """Finds the members of a cast in a text, by all their names."""

    def __init__(self, cast: Sequence[Character], language: Language) -> None:
        self._language = language
        narrators = set(NARRATOR.values()) | {"わたし", "僕", "ぼく", "俺", "おれ"}
        self.narrator = next((one.name for one in cast if one.name in narrators), None)
        pairs = [(_bare(alias), one.name) for one in cast if one.name not in narrators for alias in (one.name, *one.aliases)]
        self._proper = {_bare(alias).lower() for one in cast for alias in (one.name, *one.aliases) if _bare(alias)[:1].isupper()}
        self._table = table(((alias, name) for alias, name in pairs if alias), language)

    def find(self, text: str, span: Span) -> list[Hit]:
        found = self._table.find(text, span)
        if self._language is not Language.ENGLISH:
            return found
        return [hit for hit in found if hit.word not in self._proper or text[hit.start].isupper()]


def _bare(name: str) -> str:
    return re.sub(r"^(?:the|an?)\s+", "", name.strip())
