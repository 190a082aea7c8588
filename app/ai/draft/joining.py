"""Who is the same as whom: a name and its short form, a name and the noun the story uses for whoever bears it.

Each joining keeps its reason and the place in the story that speaks for it. Two whom one clause of the story tells of side by side
are two, unless the story itself says that they are one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from itertools import combinations, pairwise

from app.ai.draft.pronouns import NEAR
from app.ai.draft.sighting import Group, Proof, Role, Sighting, Tie, key_of
from app.ai.draft.words.names_zh import ANYBODY, SUFFIXES, SURNAMES
from app.book.cast import Age, Bond, BondKind, Gender, Kind
from app.book.text import Language, Span

# Somebody's mother is not just any woman who has a name.
_KIN = frozenset(
    "mother father aunt uncle wife husband sister brother son daughter 妈妈 爸爸 妻子 丈夫 叔叔 阿姨 姐姐 妹妹 哥哥 弟弟 儿子 女儿 母 父 妻 夫 姉 妹 兄 弟 娘 息子".split()
)
_ANYBODY = (
    ANYBODY
    | frozenset(
        "man woman boy girl child lady gentleman fellow youth teenager 男 女 少年 少女 老人 男の子 女の子 子 子供 青年 若者 娘 婦人 紳士 男性 女性".split()
    )
    | {"old man", "old woman", "old lady", "young man", "young woman", "young lady"}
)
_ANY_ANIMAL = frozenset("bird beast animal creature 鸟 鳥 动物 動物".split())
_TITLES = {"mr": Gender.MALE, "mrs": Gender.FEMALE, "ms": Gender.FEMALE, "miss": Gender.FEMALE}
_CLAUSE_END = {
    Language.ENGLISH: re.compile(r"[.!?;:\n“”\"«»]"),
    Language.CHINESE: re.compile(r"[。！？，；：…\n“”「」『』]"),
    Language.JAPANESE: re.compile(r"[。！？、…\n「」『』]"),
}


class Joining:
    """Joins the groups of one stretch of text, in place: `groups` leads from each key to the group it belongs to now."""

    def __init__(self, groups: dict[str, Group], seen: Sequence[Sighting], text: str, language: Language) -> None:
        self._groups, self._seen = groups, seen
        self._side_by_side = _side_by_side(seen, text, language)

    def short_names(self) -> None:
        """Nao and Nao Tanaka are one, as long as only one name has that part."""
        names = [key for key, group in self._groups.items() if group.role is None]
        parts: dict[str, set[str]] = defaultdict(set)
        for name in names:
            words = [word for word in name.split() if word not in _TITLES]
            for word in words:
                parts[word].add(name)
        for name in names:
            called = name.split()
            titled = len(called) == 2 and called[0] in _TITLES
            longer = parts.get(called[1] if titled else name, set()) - {name}
            if titled:  # Mrs. Mori is Hana Mori, or Mrs. Hana Mori; Mr. Mori is another
                longer = {one for one in longer if len(one.split()) > 1 and self._may_be_called(called[0], one)}
            if len(longer) == 1:
                self._merge(longer.pop(), name, BondKind.PART_OF_NAME)

    def surnames(self) -> None:
        """周师傅 is 老周, or 周明, where only one of that surname is met."""
        names = [one for one in distinct(self._groups) if one.role is None]
        full = {one.key[1:]: one for one in names if len(one.key) == 3 and one.key[0] in SURNAMES}
        for one in names:
            if len(one.key) == 2 and one.key in full:  # 绣云, of 沈绣云
                self._merge(full[one.key].key, one.key, BondKind.PART_OF_NAME)
        names = [one for one in distinct(self._groups) if one.role is None]
        for one in names:
            suffix = next((suffix for suffix in SUFFIXES if one.key.endswith(suffix)), "")
            if not suffix or one.key.removesuffix(suffix) not in SURNAMES:
                continue
            surname = one.key.removesuffix(suffix)
            same = [
                other
                for other in names
                if other is not one and other.key.lstrip("老小阿").startswith(surname) and not other.key.endswith(SUFFIXES)
            ]
            if len(same) == 1 and self._groups[one.key] is one and len({nature(one)[1], nature(same[0])[1]} - {Gender.UNKNOWN}) < 2:
                self._merge(self._groups[same[0].key].key, one.key, BondKind.PART_OF_NAME)

    def full_names(self) -> None:
        """佐倉ひなた: two names without anything between them are of one person, where names are written so."""
        for one, other in pairwise(self._seen):
            first, second = self._groups[key_of(one)], self._groups[key_of(other)]
            if one.role is other.role is None and one.end == other.start and first is not second:
                self._merge(first.key, second.key, BondKind.PART_OF_NAME)

    def _may_be_called(self, title: str, name: str) -> bool:
        first = name.split(maxsplit=1)[0]
        gender = nature(self._groups[name])[1]
        return first == title if first in _TITLES else gender in (Gender.UNKNOWN, _TITLES[title])

    def similar(self, similarity: float) -> None:
        """Two spellings of one name, as the person wants names to be alike; whoever is met more often gives theirs."""
        groups = self._groups
        named = sorted((one for one in distinct(groups) if one.role is None), key=lambda one: -len(one.seen))
        for at, group in enumerate(named):
            for other in named[:at]:
                if groups[other.key] is not groups[group.key] and _alike(other.key, group.key, similarity):
                    self._merge(groups[other.key].key, group.key, BondKind.SPELLING)
                    break

    def tell_apart_and_join(self, ties: Iterable[Tie]) -> None:
        """Names and nouns: what the story says first, then what nothing speaks against."""
        self._as_told(ties)
        self._by_title()
        self._by_fit()
        self._by_company()
        self._by_introduction()
        self._again()

    def _as_told(self, ties: Iterable[Tie]) -> None:
        for tie in ties:
            role, name = self._groups.get(f"role {tie.role}"), self._groups.get(tie.name)
            if role is None or name is None or role is name or role.role is None or name.role is not None:
                continue
            if name.evidence < 2 or not _fits(name, role):
                continue
            others = _anybody_else(role, tie)
            if others:  # "He was a thin man": so he is, and so are other men
                name.seen.extend(one for one in role.seen if one not in others)
                name.roles.append(role.role)
                role.seen = others
            else:
                self._merge(name.key, role.key, BondKind.TOLD, tie.said)

    def _by_title(self) -> None:
        """ "The captain" is Captain Reed where there is no other captain, and "the fox" is Mr. Fox."""
        called = {id(one): {seen.surface for seen in one.seen} for one in distinct(self._groups) if one.role is None}
        for group in distinct(self._groups):
            if group.role is None or not group.seen[0].definite:
                continue
            key = group.seen[0].key
            titled = [
                one
                for one in distinct(self._groups)
                if one.role is None and any(_has_word(surface, key) for surface in called[id(one)]) and _fits(one, group)
            ]
            if len(titled) == 1:
                self._merge(titled[0].key, group.key, BondKind.PART_OF_NAME)

    def _by_fit(self) -> None:
        """ "The old man" or "the cat" is the only named one it can be, if that one was there before."""
        for group in distinct(self._groups):
            if group.role is None or not group.seen[0].definite or group.seen[0].key in _KIN:
                continue
            if group.role.kind is Kind.PERSON and group.role.age in (Age.ADULT, Age.TEEN) and not _can_be_anybody(group):
                continue
            named = [
                one
                for one in distinct(self._groups)
                if one.role is None and one.evidence >= 2 and _is_sure(one, group.role) and one.first < group.first
            ]
            if group.role.kind is not Kind.PERSON:
                named = [one for one in named if _same_animal(one, group)]
            if len(named) == 1 and not self._apart(named[0], group):
                self._merge(named[0].key, group.key, BondKind.ONLY_ONE)

    def _by_company(self) -> None:
        """An animal that is always met beside one name that never speaks bears that name."""
        groups = self._groups
        beside: dict[str, Counter[str]] = defaultdict(Counter)
        for before, after in pairwise(self._seen):
            for role, name in ((before, after), (after, before)):
                if role.role and role.role.kind is not Kind.PERSON and name.role is None and after.start - before.end < NEAR:
                    beside[key_of(role)][key_of(name)] += 1
        for key, counts in beside.items():
            animal = groups[key]
            if animal.role is None:
                continue  # it has a name already
            silent = [
                (count, name)
                for name, count in counts.items()
                if not _speaks(groups[name]) and not groups[name].roles and not self._apart(groups[name], animal)
            ]
            best = max(silent, default=(0, ""))
            if best[0] >= 2 or (best[0] and len(animal.seen) == 1):
                self._merge(groups[best[1]].key, animal.key, BondKind.COMPANY)

    def _by_introduction(self) -> None:
        """ "An old woman sat by the window." Then only her name is used: the noun never comes back."""
        for group in distinct(self._groups):
            role = group.role
            if role is None or role.kind is not Kind.PERSON or len(group.seen) > 2:
                continue
            if role.age not in (Age.OLD, Age.CHILD) and (role.gender is Gender.UNKNOWN or group.seen[0].definite):
                continue
            last = max(one.end for one in group.seen)
            new = [
                one
                for one in distinct(self._groups)
                if one.role is None and one.evidence >= 3 and last < one.first < last + 3 * NEAR and _fits(one, group)
            ]
            near = bool(new) and (new[0].first < last + NEAR or nature(new[0])[1] is role.gender)
            if near and len(new) == 1 and nature(new[0])[2] in (Age.UNKNOWN, role.age):
                self._merge(new[0].key, group.key, BondKind.INTRODUCTION)

    def _again(self) -> None:
        """Two who are only ever called the same cannot be told apart by anybody: they are one."""
        by_name: dict[str, Group] = {}
        for group in distinct(self._groups):
            surface = Counter(one.surface for one in group.seen).most_common(1)[0][0]
            known = by_name.setdefault(surface, group)
            if known is not group:
                self._merge(known.key, group.key, BondKind.SAME_WORD)

    def _apart(self, name: Group, noun: Group) -> bool:
        """The story tells of both side by side, or brings in "a cat" when the name was known already."""
        if not min(noun.seen, key=lambda one: one.start).definite and name.first < noun.first:
            return True
        pairs = (frozenset((one, other)) for one in (name.key, *name.joined) for other in (noun.key, *noun.joined))
        return any(pair in self._side_by_side for pair in pairs)

    def _merge(self, into: str, other: str, kind: BondKind, said: Span | None = None) -> None:
        target, gone = self._groups[into], self._groups[other]
        if target is gone:
            return
        first = min(gone.seen, key=lambda one: one.start)
        surfaces = (frozenset(one.surface for one in target.seen), frozenset(one.surface for one in gone.seen))
        target.proofs = [*target.proofs, *gone.proofs, Proof(*surfaces, kind, said or Span(first.start, first.end))]
        target.seen.extend(gone.seen)
        target.roles.extend(gone.roles)
        target.votes.update(gone.votes)
        target.pronouns += gone.pronouns
        target.years = target.years or gone.years
        target.joined |= gone.joined | {gone.key}
        for key, group in self._groups.items():
            if group is gone:
                self._groups[key] = target


def _side_by_side(seen: Sequence[Sighting], text: str, language: Language) -> frozenset[frozenset[str]]:
    """Pairs of keys that are told of in one clause."""
    found: set[frozenset[str]] = set()
    if not seen:
        return frozenset(found)
    ends = [one.start() for one in _CLAUSE_END[language].finditer(text, seen[0].start, seen[-1].end)]
    clauses: dict[int, set[str]] = defaultdict(set)
    for one in seen:
        if not one.quoted:
            clauses[bisect_right(ends, one.start)].add(key_of(one))
    for keys in clauses.values():
        found.update(frozenset(pair) for pair in combinations(keys, 2))
    return frozenset(found)


def bonds_of(group: Group, aliases: Sequence[str], tidy: Callable[[str], str]) -> tuple[Bond, ...]:
    """Why each alias is theirs, and where the story shows it. What only differs in writing is the same word."""
    found = []
    for alias in aliases:
        calls = [one for one in group.seen if alias in (one.surface, tidy(one.surface))]
        surfaces = {one.surface for one in calls}
        proof = next((one for one in group.proofs if surfaces & one.other), None) or next(
            (one for one in group.proofs if surfaces & one.one), None
        )
        first = min(calls, key=lambda one: one.start)
        found.append(Bond(alias, proof.kind, proof.said) if proof else Bond(alias, BondKind.SAME_WORD, Span(first.start, first.end)))
    return tuple(found)


def distinct(groups: dict[str, Group]) -> list[Group]:
    return list({id(group): group for group in groups.values()}.values())


def _alike(one: str, other: str, least: float) -> bool:
    """Whether two names share so much of their letters in the same order, from 0 to 1. The cheap looks first."""
    likeness = SequenceMatcher(None, one, other, autojunk=False)
    return likeness.real_quick_ratio() >= least and likeness.quick_ratio() >= least and likeness.ratio() >= least


def _anybody_else(role: Group, tie: Tie) -> list[Sighting]:
    """The mentions of other men, where the story knows another man too."""
    if tie.said is None or role.seen[0].key not in _ANYBODY:
        return []
    said = [one for one in role.seen if tie.said.start <= one.start < tie.said.end]
    others = [one for one in role.seen if one not in said]
    return others if said and not said[0].definite and any(not one.definite for one in others) else []


def _can_be_anybody(group: Group) -> bool:
    """A man or a girl may be anybody; a butler is the butler."""
    return group.seen[0].key in _ANYBODY


def _same_animal(name: Group, noun: Group) -> bool:
    """A squirrel is no hedgehog, though both are drawn as mice; a bird may be the crow."""
    key = noun.seen[0].key
    return key in _ANY_ANIMAL or any(one.removeprefix("role ").removesuffix(" again") == key for one in name.joined)


def _has_word(name: str, word: str) -> bool:
    """Captain Reed has "captain", 王捕头 has 捕头 at its end."""
    if word.isascii():
        return word in name.lower().replace(".", "").split()
    return len(word) > 1 and name.endswith(word) and len(name) > len(word)


def _speaks(group: Group) -> bool:
    return any(one.evidence >= 3 for one in group.seen) or any(one.gender is not Gender.UNKNOWN for one in group.seen)


def _is_sure(name: Group, role: Role) -> bool:
    """The name is known to be of that kind, gender and age, not merely not known to be another."""
    kind, gender, age = nature(name)
    if role.kind is not Kind.PERSON:
        return kind is role.kind
    same_age = age is role.age or (age is Age.UNKNOWN and role.age is Age.ADULT)
    return kind is Kind.PERSON and same_age and gender is role.gender and gender is not Gender.UNKNOWN


def _fits(name: Group, role: Group) -> bool:
    """Nothing known about the two speaks against their being one."""
    assert role.role is not None
    kind, gender, _ = nature(name)
    if name.roles and kind is not role.role.kind:
        return False
    return Gender.UNKNOWN in (gender, role.role.gender) or gender is role.role.gender


def nature(group: Group) -> tuple[Kind, Gender, Age]:
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
