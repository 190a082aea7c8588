"""A service's cast, checked: only who is in the story, joined with whom the rules found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.ai.draft.cast import Mentions, canonical
from app.ai.structure import CharacterSaid, items_of, told
from app.ai.written.candidates import MOST
from app.ai.written.names import Names
from app.book.cast import Age, Character, Gender
from app.book.script import LineKind, Script
from app.book.text import Language, Span


@dataclass(frozen=True, slots=True)
class CheckedCast:
    """invented: names the service gave that the story does not have. cut: its answer broke off, so the rules' finding stands beside it."""

    characters: tuple[Character, ...]
    invented: tuple[str, ...]
    cut: bool


def checked_cast(body: bytes, text: str, scripts: Sequence[Script], found: Sequence[Character], language: Language) -> CheckedCast | None:
    """None for an answer in which no character can be read."""
    answer = told(body, "characters")
    said = items_of(answer, "characters", CharacterSaid) if answer else []
    if answer is None or not said:
        return None
    names = Names(text)
    left = {one.name: one for one in found}
    cast: list[Character] = []
    for one in said:
        if member := _member(one, names, found, left):
            cast.append(member)
    cast = _without_doubles(cast)
    new = [one for one in cast if not one.mentions]
    counted = {one.name: one for one in _counted(text, new, language)}
    cast = [counted.get(one.name, one) for one in cast]
    cast += [one for one in left.values() if _stays(one, found, scripts, whole=answer.whole)]
    return CheckedCast(tuple(sorted(cast, key=lambda one: (-one.mentions, one.first.start))), tuple(names.invented), not answer.whole)


def _member(said: CharacterSaid, names: Names, found: Sequence[Character], left: dict[str, Character]) -> Character | None:
    """A character as said, with the counts of all those found who are the same; those are taken out of `left`."""
    called = names.all_of([said.name, *said.aliases])
    if not called:
        return None
    same = [left.pop(name) for name in dict.fromkeys(canonical(one, found) for one in called) if name in left]
    aliases = dict.fromkeys((*called[1:], *(alias for one in same for alias in (one.name, *one.aliases))))
    aliases.pop(called[0], None)
    most = max(same, key=lambda one: one.mentions, default=Character(called[0]))
    return replace(
        most,
        name=called[0],
        aliases=tuple(aliases),
        kind=said.kind,
        gender=said.gender if said.gender is not Gender.UNKNOWN else most.gender,
        age=said.age if said.age is not Age.UNKNOWN else most.age,
        mentions=sum(one.mentions for one in same),
        first=min((one.first for one in same), default=Span(0, 0)),
        appearance=" ".join(said.appearance.split()),
    )


def _without_doubles(cast: Sequence[Character]) -> list[Character]:
    """A name belongs to whoever had it first."""
    taken: set[str] = set()
    kept = []
    for one in cast:
        if one.name in taken:
            continue
        own = tuple(alias for alias in one.aliases if alias not in taken and alias not in {other.name for other in cast})
        taken |= {one.name, *own}
        kept.append(replace(one, aliases=own))
    return kept


def _counted(text: str, new: Sequence[Character], language: Language) -> list[Character]:
    hits = Mentions(new, language).find(text, Span(0, len(text))) if new else []
    places = {one.name: [Span(hit.start, hit.end) for hit in hits if f"who:{one.name}" in hit.tags] for one in new}
    return [replace(one, mentions=len(places[one.name]), first=next(iter(places[one.name]), one.first)) for one in new]


def _stays(one: Character, found: Sequence[Character], scripts: Sequence[Script], whole: bool) -> bool:
    """Somebody the answer leaves out is no character, unless it broke off, was not asked about them, or they speak in the script."""
    if not whole or one in sorted(found, key=lambda other: -other.mentions)[MOST:]:
        return True
    called = {one.name, *one.aliases}
    return any(
        line.speaker in called and line.kind in (LineKind.SPEECH, LineKind.THOUGHT)
        for script in scripts
        for scene in script.scenes
        for line in scene.lines
    )
