"""The draft writer's cast: who is in the story, under which names, found by rules and counting."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from importlib import import_module
from itertools import pairwise

from app.ai.draft.lexicon import Hit, table
from app.ai.draft.pronouns import NEAR, Inside, vote
from app.ai.draft.quotes import Quote, quotes
from app.ai.draft.sighting import Group, Role, Sighting, Tie, key_of
from app.book.cast import Age, CastChoices, Character, Gender, Kind
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
# Somebody's mother is not just any woman who has a name.
_KIN = frozenset(
    "mother father aunt uncle wife husband sister brother son daughter 妈妈 爸爸 妻子 丈夫 叔叔 阿姨 姐姐 妹妹 哥哥 弟弟 儿子 女儿 母 父 妻 夫 姉 妹 兄 弟 娘 息子".split()
)


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
    _join_short_names(groups)
    if choices is not None:
        _join_similar(groups, choices.similarity)
    if choices is None or choices.pronouns:
        vote(text, span, seen, groups, spoken, language)
    _tie(groups, finder.ties(text, seen))
    _tie_by_fit(groups)
    _tie_by_company(groups, seen)
    _tie_by_introduction(groups)
    _join_again(groups)
    kept = [one for one in _distinct(groups) if _acts(one)]
    people = [_character(one, language) for one in kept]
    narrator = _narrator(text, span, spoken, language)
    return tuple(sorted((*people, *narrator), key=lambda one: (-one.mentions, one.first.start)))


def _each_name_alone(text: str, span: Span, language: Language, pronouns: bool) -> tuple[Character, ...]:
    spoken = quotes(text, span, language)
    seen: list[Sighting] = import_module(f"app.ai.draft.names_{language.value}").sightings(text, span, spoken)
    groups = _grouped(seen)
    if pronouns:
        vote(text, span, seen, groups, spoken, language)
    people = [_character(one, language) for one in _distinct(groups) if _acts(one)]
    alone = {one.name: replace(one, aliases=()) for one in sorted(people, key=lambda one: one.mentions)}
    narrator = _narrator(text, span, spoken, language)
    return tuple(sorted((*alone.values(), *narrator), key=lambda one: (-one.mentions, one.first.start)))


def _join_similar(groups: dict[str, Group], similarity: float) -> None:
    """Two spellings of one name, as the person wants names to be alike; whoever is met more often gives theirs."""
    named = sorted((one for one in _distinct(groups) if one.role is None), key=lambda one: -len(one.seen))
    for at, group in enumerate(named):
        for other in named[:at]:
            if groups[other.key] is not groups[group.key] and _alike(other.key, group.key, similarity):
                _merge(groups, into=groups[other.key].key, other=group.key)
                break


def _alike(one: str, other: str, least: float) -> bool:
    """Whether two names share so much of their letters in the same order, from 0 to 1. The cheap looks first."""
    likeness = SequenceMatcher(None, one, other, autojunk=False)
    return likeness.real_quick_ratio() >= least and likeness.quick_ratio() >= least and likeness.ratio() >= least


def _grouped(seen: Sequence[Sighting]) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    latest: dict[str, str] = {}
    for one in seen:
        key = latest.get(key_of(one), key_of(one))
        if one.role and not one.definite and one.evidence >= 2 and key in groups:
            key = latest[key_of(one)] = f"{key} again"  # "a girl" who acts is not the girl we know
        group = groups.setdefault(key, Group(key, one.role))
        group.seen.append(one)
        if one.gender is not Gender.UNKNOWN:
            group.votes[one.gender] += 5
        if one.role:
            group.roles.append(one.role)
    return groups


def _join_short_names(groups: dict[str, Group]) -> None:
    """Nao and Nao Tanaka are one, as long as only one name has that part."""
    names = [key for key, group in groups.items() if group.role is None]
    parts: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = [word for word in name.split() if word not in ("mr", "mrs", "ms", "miss")]
        for word in words:
            parts[word].add(name)
    for name in names:
        longer = parts.get(name, set()) - {name}
        if len(longer) == 1:
            _merge(groups, into=longer.pop(), other=name)


def _merge(groups: dict[str, Group], into: str, other: str) -> None:
    target, gone = groups[into], groups[other]
    if target is gone:
        return
    target.seen.extend(gone.seen)
    target.roles.extend(gone.roles)
    target.votes.update(gone.votes)
    target.pronouns += gone.pronouns
    target.years = target.years or gone.years
    target.joined |= gone.joined | {gone.key}
    for key, group in groups.items():
        if group is gone:
            groups[key] = target


def _tie(groups: dict[str, Group], ties: Iterable[Tie]) -> None:
    for tie in ties:
        role, name = groups.get(f"role {tie.role}"), groups.get(tie.name)
        if role is None or name is None or role is name or role.role is None or name.role is not None:
            continue
        if name.evidence >= 2 and _fits(name, role):
            _merge(groups, into=name.key, other=role.key)


def _tie_by_fit(groups: dict[str, Group]) -> None:
    """ "The old man" or "the cat" is the only named one it can be, if that one was there before."""
    for group in list(_distinct(groups)):
        if group.role is None or not group.seen[0].definite or group.seen[0].key in _KIN:
            continue
        if group.role.kind is Kind.PERSON and group.role.age is Age.ADULT and group.role.gender is Gender.UNKNOWN:
            continue
        named = [
            one
            for one in _distinct(groups)
            if one.role is None and one.evidence >= 2 and _is_sure(one, group.role) and one.first < group.first
        ]
        if len(named) == 1:
            _merge(groups, into=named[0].key, other=group.key)


def _tie_by_company(groups: dict[str, Group], seen: Sequence[Sighting]) -> None:
    """An animal that is always met beside one name that never speaks bears that name."""
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for before, after in pairwise(seen):
        for role, name in ((before, after), (after, before)):
            if role.role and role.role.kind is not Kind.PERSON and name.role is None and after.start - before.end < NEAR:
                beside[key_of(role)][key_of(name)] += 1
    for key, counts in beside.items():
        silent = [(count, name) for name, count in counts.items() if not _speaks(groups[name]) and not groups[name].roles]
        best = max(silent, default=(0, ""))
        if best[0] >= 2 or (best[0] and len(groups[key].seen) == 1):
            _merge(groups, into=groups[best[1]].key, other=groups[key].key)


def _tie_by_introduction(groups: dict[str, Group]) -> None:
    """ "An old woman sat by the window." Then only her name is used: the noun never comes back."""
    for group in _distinct(groups):
        role = group.role
        if role is None or role.kind is not Kind.PERSON or len(group.seen) > 2:
            continue
        if role.age not in (Age.OLD, Age.CHILD) and (role.gender is Gender.UNKNOWN or group.seen[0].definite):
            continue
        last = max(one.end for one in group.seen)
        new = [
            one
            for one in _distinct(groups)
            if one.role is None and one.evidence >= 3 and last < one.first < last + 3 * NEAR and _fits(one, group)
        ]
        near = bool(new) and (new[0].first < last + NEAR or _nature(new[0])[1] is role.gender)
        if near and len(new) == 1 and _nature(new[0])[2] in (Age.UNKNOWN, role.age):
            _merge(groups, into=new[0].key, other=group.key)


def _join_again(groups: dict[str, Group]) -> None:
    """Two who are only ever called the same cannot be told apart by anybody: they are one."""
    by_name: dict[str, Group] = {}
    for group in _distinct(groups):
        surface = Counter(one.surface for one in group.seen).most_common(1)[0][0]
        known = by_name.setdefault(surface, group)
        if known is not group:
            _merge(groups, into=known.key, other=group.key)


def _speaks(group: Group) -> bool:
    return any(one.evidence >= 3 for one in group.seen) or any(one.gender is not Gender.UNKNOWN for one in group.seen)


def _is_sure(name: Group, role: Role) -> bool:
    """The name is known to be of that kind, gender and age, not merely not known to be another."""
    kind, gender, age = _nature(name)
    if role.kind is not Kind.PERSON:
        return kind is role.kind
    same_age = age is role.age or (age is Age.UNKNOWN and role.age is Age.ADULT)
    return kind is Kind.PERSON and same_age and gender is role.gender and gender is not Gender.UNKNOWN


def _fits(name: Group, role: Group) -> bool:
    """Nothing known about the two speaks against their being one."""
    assert role.role is not None
    kind, gender, _ = _nature(name)
    if name.roles and kind is not role.role.kind:
        return False
    return Gender.UNKNOWN in (gender, role.role.gender) or gender is role.role.gender


def _nature(group: Group) -> tuple[Kind, Gender, Age]:
    kinds = Counter(role.kind for role in group.roles)
    kind = kinds.most_common(1)[0][0] if kinds else Kind.PERSON
    votes = Counter(group.votes)
    for role in group.roles:
        if role.gender is not Gender.UNKNOWN:
            votes[role.gender] += 3
    votes.pop(Gender.UNKNOWN, None)
    gender = votes.most_common(1)[0][0] if votes else Gender.UNKNOWN
    return kind, gender, _age(group)


_ELDER = re.compile("(?:爷爷|爺爺|奶奶|外公|外婆|婆婆|大爷|(?:お|御)?(?:じい|ばあ|爺|婆)(?:さん|ちゃん|さま|様))$")


def _age(group: Group) -> Age:
    if group.years is not None:
        return Age.CHILD if group.years < 13 else Age.TEEN if group.years < 19 else Age.ADULT if group.years < 60 else Age.OLD
    first_words = {one.surface.split(" ")[0].rstrip(".").lower() for one in group.seen if one.role is None}
    if "old" in first_words or "little" in first_words:
        return Age.OLD if "old" in first_words else Age.CHILD
    if any(_ELDER.search(one.surface) for one in group.seen if one.role is None):  # 周爷爷, 源じいさん
        return Age.OLD
    ages = [role.age for role in group.roles if role.age is not Age.UNKNOWN]
    for sure in (Age.OLD, Age.CHILD, Age.TEEN, Age.ADULT):  # "old" and "little" say more than a trade does
        if sure in ages:
            return sure
    return Age.ADULT if first_words & {"mr", "mrs", "ms", "dr", "captain", "professor"} else Age.UNKNOWN


def _distinct(groups: dict[str, Group]) -> list[Group]:
    return list({id(group): group for group in groups.values()}.values())


def _acts(group: Group) -> bool:
    """Somebody is in the cast who speaks or does something; a bare name must be met twice or do so clearly."""
    outside = [one for one in group.seen if not one.quoted]
    if group.role is not None:
        return any(one.evidence >= 2 for one in outside)
    if group.evidence >= 3:
        return True
    return group.evidence >= 2 and (len(group.seen) >= 2 or bool(group.votes))


def _character(group: Group, language: Language) -> Character:
    kind, gender, age = _nature(group)
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
    return Character(
        name, tuple(dict.fromkeys(aliases)), kind, gender, age, len(group.seen), Span(first.start, first.end), pronouns=group.pronouns
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
