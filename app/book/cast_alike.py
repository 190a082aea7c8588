"""Who may be the same person, by their names; and who a person said is not. Nobody is joined here. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from app.book.cast import Age, Character, Gender, RelationKind
from app.book.cast_edits import Cast, in_order, member

LOOKED_AT = 120  # members, the most mentioned: all pairs of more take too long
_MANY = 3  # places in which two are met together; who stand side by side so often are two
_LEAST_LETTERS = 4  # shorter names differ by a letter by chance
_TITLES = frozenset(
    "a an the mr mrs ms miss dr doctor sir madam lady lord old young little uncle aunt aunty grandpa grandma captain professor master "
    "mister king queen prince princess father mother brother sister st of".split()
)
_HAN_TITLES = re.compile(
    r"(先生|女士|小姐|太太|夫人|老师|老師|师傅|師傅|大人|姑娘|公子|少爷|少爺|さん|さま|様|ちゃん|くん|君|先輩|殿|氏|老爷|老爺)$|^(老|小|阿)(?=.)"
)
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"\w+(?:[’']\w+)?")


class Why(StrEnum):
    """What speaks for two being one."""

    SAME_NAME = "same_name"  # Mr. Hoshino and Hoshino: only a title differs
    SHARED_NAME = "shared_name"  # Nao and Nao Amano
    SPELLING = "spelling"  # Hoshino and Hoshina


@dataclass(frozen=True, slots=True)
class Alike:
    """Two who may be one. name: who is mentioned more. own, other's: the names of each that are alike."""

    name: str
    other: str
    why: Why
    own_name: str
    other_name: str


def alike(cast: Sequence[Character]) -> tuple[Alike, ...]:
    """The likeliest first. None of whom a person said that they are apart, or whom the story shows to be two."""
    told = sorted((one for one in cast if not one.left_out), key=lambda one: -one.mentions)[:LOOKED_AT]
    words = {one.name: [(name, _bare(name)) for name in (one.name, *one.aliases)] for one in told}
    found = [pair for one, other in combinations(told, 2) if _may_be(one, other) and (pair := _compared(one, other, words))]
    order = list(Why)
    return tuple(sorted(found, key=lambda pair: order.index(pair.why)))


def keep_apart(cast: Cast, name: str, other: str) -> Cast:
    """They are two: nobody asks again. Raises NotFound "character-not-found"."""
    pair = {name: member(cast, other), other: member(cast, name)}
    return in_order(_told_apart(one, pair[one.name]) if one.name in pair and not one.left_out else one for one in cast)


def _told_apart(one: Character, other: Character) -> Character:
    apart = tuple(dict.fromkeys((*one.apart, other.name)))
    return replace(one, apart=apart, edited=tuple(dict.fromkeys((*one.edited, "apart"))))


def _may_be(one: Character, other: Character) -> bool:
    apart = _named(other, one.apart) or _named(one, other.apart)
    kinds = one.kind is other.kind and _agree(one.gender, other.gender, Gender.UNKNOWN) and _agree(one.age, other.age, Age.UNKNOWN)
    return not apart and kinds and not _met(one, other) and not _met(other, one)


def _agree(one: StrEnum, other: StrEnum, unknown: StrEnum) -> bool:
    return one == other or unknown in (one, other)


def _named(one: Character, names: Sequence[str]) -> bool:
    return any(name in names for name in (one.name, *one.aliases))


def _met(one: Character, other: Character) -> bool:
    """The story shows them side by side, or as relatives, who share a name for that."""
    ties = [tie for tie in one.relations if tie.to == other.name]
    return any(tie.kind is not RelationKind.COMPANION or tie.weight >= _MANY for tie in ties)


_Bare = tuple[str, tuple[str, ...]]  # a name, and what it says without titles, in words


def _compared(one: Character, other: Character, words: dict[str, list[_Bare]]) -> Alike | None:
    best: tuple[int, Alike] | None = None
    order = list(Why)
    for mine, bare in words[one.name]:
        for theirs, other_bare in words[other.name]:
            why = _why(bare, other_bare)
            if why is not None and (best is None or order.index(why) < best[0]):
                best = order.index(why), Alike(one.name, other.name, why, mine, theirs)
    return best[1] if best else None


def _why(one: Sequence[str], other: Sequence[str]) -> Why | None:
    if not one or not other:
        return None
    if tuple(one) == tuple(other):
        return Why.SAME_NAME
    if (set(one) < set(other)) or (set(other) < set(one)) or _within("".join(one), "".join(other)):
        return Why.SHARED_NAME
    if len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1:
        a, b = next((a, b) for a, b in zip(one, other, strict=True) if a != b)
        return Why.SPELLING if min(len(a), len(b)) >= _LEAST_LETTERS and _near(a, b) else None
    return None


def _within(one: str, other: str) -> bool:
    """星野 is part of 星野健一: Han names have no spaces."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 2 and bool(_HAN.search(short)) and (long.startswith(short) or long.endswith(short))


def _near(one: str, other: str) -> bool:
    """They differ by a letter: one more, one less, another, or two that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        wrong = [at for at in range(len(one)) if one[at] != other[at]]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
        return len(wrong) == 1 or swapped
    short, long = sorted((one, other), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _bare(name: str) -> tuple[str, ...]:
    return tuple(_stripped(name))


def _stripped(name: str) -> Iterator[str]:
    for word in _WORD.findall(name.lower()):
        if _HAN.search(word):
            yield _HAN_TITLES.sub("", word) or word
        elif word not in _TITLES:
            yield word
