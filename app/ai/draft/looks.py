"""Who looks how: looks that suit age and gender and are told apart at a glance, the same every time."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from app.book.cast import Age, Build, Character, Clothes, Extra, Gender, HairStyle, HairTone, Kind, Look, Pattern

_H, _C, _E = HairStyle, Clothes, Extra

_FEMALE_HAIR = (_H.BOB, _H.LONG, _H.PONYTAIL, _H.TWIN_TAILS, _H.BRAIDS, _H.BUN, _H.CURLY)
_MALE_HAIR = (_H.SHORT, _H.SPIKY, _H.SLICKED, _H.BOWL, _H.CURLY)
_OLD_FEMALE_HAIR = (_H.BUN, _H.CURLY, _H.BOB, _H.BRAIDS)
_OLD_MALE_HAIR = (_H.BALD, _H.SLICKED, _H.SHORT, _H.CURLY)
_ANY_HAIR = (_H.SHORT, _H.BOB, _H.CURLY, _H.SPIKY, _H.PONYTAIL, _H.BOWL, _H.LONG)

_CHILD_CLOTHES = (_C.OVERALLS, _C.SHIRT, _C.HOODIE, _C.SCHOOL)
_YOUNG_CLOTHES = (_C.SCHOOL, _C.HOODIE, _C.COAT, _C.SHIRT, _C.OVERALLS)
_ADULT_CLOTHES = (_C.COAT, _C.SHIRT, _C.SUIT, _C.HOODIE, _C.APRON, _C.UNIFORM)
_OLD_CLOTHES = (_C.SUIT, _C.COAT, _C.APRON, _C.ROBE, _C.KIMONO)
_FEMALE_FIRST = (_C.DRESS,)

_PATTERNS = (Pattern.WHITE, Pattern.BLACK, Pattern.TONE, Pattern.STRIPES, Pattern.DOTS, Pattern.CHECKS)
_BUILDS = {
    Gender.MALE: (Build.AVERAGE, Build.STURDY, Build.TALL, Build.SLIGHT),
    Gender.FEMALE: (Build.AVERAGE, Build.SLIGHT, Build.TALL, Build.STURDY),
    Gender.UNKNOWN: (Build.AVERAGE, Build.SLIGHT, Build.STURDY, Build.TALL),
}


def dress(characters: Sequence[Character]) -> tuple[Character, ...]:
    """Each character with a look of their own; those the book speaks of most choose first. A look already given stays."""
    taken = {kind: _Taken() for kind in Kind}
    for character in characters:
        if character.look != Look():
            taken[character.kind].looks.append(character.look)
    looks: dict[int, Look] = {}
    for at in sorted(range(len(characters)), key=lambda i: (-characters[i].mentions, i)):
        character = characters[at]
        if character.look != Look():
            continue
        others = taken[character.kind]
        looks[at] = _most_distinct(character, others) if character.kind is Kind.PERSON else _animal(character.kind, others.looks)
        others.looks.append(looks[at])
    return tuple(replace(character, look=looks[i]) if i in looks else character for i, character in enumerate(characters))


class _Taken:
    """The looks in use. How near one is to them is kept and carried on, or a large cast would be compared again with each member."""

    def __init__(self) -> None:
        self.looks: list[Look] = []
        self._known: dict[Look, tuple[int, float, float]] = {}

    def likeness(self, look: Look) -> float:
        """How easily a look is taken for one in use: nearest first, then how worn its parts are through the book."""
        compared, nearest, together = self._known.get(look, (0, 0.0, 0.0))
        for other in self.looks[compared:]:
            alike = _alike(look, other)
            nearest, together = max(nearest, alike), together + alike
        self._known[look] = (len(self.looks), nearest, together)
        return nearest + together / (10 * (len(self.looks) + 1))


def _most_distinct(character: Character, taken: _Taken) -> Look:
    """Of the looks that suit the character, the one least like those in use; ties go to where the name points."""
    options = list(_suiting(character))
    start = zlib.crc32(character.name.encode()) % len(options)
    rotated = options[start:] + options[:start]
    best = min(rotated, key=lambda look: (look == Look(), taken.likeness(look)))
    return _finished(character, best, taken.looks)


_NATURAL = {
    Kind.CAT: HairTone.BLACK, Kind.DOG: HairTone.WHITE, Kind.BIRD: HairTone.BLACK, Kind.FOX: HairTone.GREY, Kind.RABBIT: HairTone.WHITE, Kind.BEAR: HairTone.BLACK,
    Kind.HORSE: HairTone.WHITE, Kind.MOUSE: HairTone.GREY, Kind.DRAGON: HairTone.GREY, Kind.ROBOT: HairTone.GREY, Kind.GHOST: HairTone.WHITE,
}  # fmt: skip
_WORN = (None, Extra.RIBBON, Extra.HAT, Extra.GLASSES, Extra.CROWN, Extra.CAP, Extra.EYEPATCH, Extra.HEADBAND)


def _animal(kind: Kind, taken: Sequence[Look]) -> Look:
    """The first of a kind looks as one expects; the next have another coat, then markings, then something on the head."""
    tones = sorted(HairTone, key=lambda tone: tone is not _NATURAL[kind])
    for worn, pattern, tone in product(_WORN, (Pattern.WHITE, Pattern.STRIPES, Pattern.DOTS), tones):
        look = Look(hair_tone=tone, pattern=pattern, extras=(worn,) if worn else ())
        if look not in taken and not (kind is Kind.GHOST and worn is None and taken):
            return look
    return Look(hair_tone=tones[0])


def _alike(one: Look, other: Look) -> float:
    hair = 3.0 * (one.hair is other.hair) + 1.6 * (one.hair_tone is other.hair_tone)
    clothes = 2.2 * (one.clothes is other.clothes) + 2.4 * (one.pattern is other.pattern)
    both = 2.0 * (one.hair is other.hair and one.hair_tone is other.hair_tone) + 1.5 * (
        one.clothes is other.clothes and one.pattern is other.pattern
    )
    return hair + clothes + both + 0.4 * (one.build is other.build) + 0.5 * bool(set(one.extras) & set(other.extras))


def _suiting(character: Character) -> Iterable[Look]:
    """The looks a character may have, plainest extras first."""
    for hair, tone, clothes, pattern in product(_hair(character), _tones(character), _clothes(character), _PATTERNS):
        if not (clothes in (_C.SUIT, _C.UNIFORM) and pattern in (Pattern.DOTS, Pattern.CHECKS)):
            yield Look(hair, tone, clothes, pattern)


def _hair(character: Character) -> tuple[HairStyle, ...]:
    old = character.age is Age.OLD
    if character.gender is Gender.FEMALE:
        return _OLD_FEMALE_HAIR if old else _FEMALE_HAIR
    if character.gender is Gender.MALE:
        return _OLD_MALE_HAIR if old else _MALE_HAIR
    return (*_OLD_MALE_HAIR, _H.BUN) if old else _ANY_HAIR


def _tones(character: Character) -> tuple[HairTone, ...]:
    if character.age is Age.OLD:
        return (HairTone.WHITE, HairTone.GREY)
    return (HairTone.BLACK, HairTone.GREY, HairTone.WHITE)


def _clothes(character: Character) -> tuple[Clothes, ...]:
    by_age = {Age.CHILD: _CHILD_CLOTHES, Age.TEEN: _YOUNG_CLOTHES, Age.OLD: _OLD_CLOTHES}
    clothes = by_age.get(character.age, _ADULT_CLOTHES)
    return _FEMALE_FIRST + clothes if character.gender is Gender.FEMALE else clothes


def _finished(character: Character, look: Look, taken: Sequence[Look]) -> Look:
    """Build and an extra that few others have, where it suits."""
    builds = _BUILDS[character.gender]
    used = [sum(1 for other in taken if other.build is build) for build in builds]
    build = Build.AVERAGE if character.age is Age.CHILD else builds[used.index(min(used))]
    extras = _extras(character)
    worn = [sum(1 for other in taken if extra in other.extras) for extra in extras]
    chosen = extras[worn.index(min(worn))]
    return replace(look, build=build, extras=() if chosen is Extra.NONE else (chosen,))


def _extras(character: Character) -> tuple[Extra, ...]:
    if character.age is Age.OLD:
        if character.gender is Gender.MALE:
            return (_E.BEARD, _E.MOUSTACHE, _E.GLASSES, _E.HAT)
        return (_E.GLASSES, _E.SCARF, _E.NONE)
    if character.age is Age.CHILD:
        return (_E.NONE, _E.RIBBON, _E.FRECKLES) if character.gender is Gender.FEMALE else (_E.NONE, _E.CAP, _E.FRECKLES)
    if character.gender is Gender.FEMALE:
        return (_E.NONE, _E.RIBBON, _E.GLASSES, _E.SCARF, _E.HAT, _E.FRECKLES)
    if character.gender is Gender.MALE:
        middle = (_E.MOUSTACHE, _E.BEARD) if character.age is Age.ADULT else ()
        return (_E.NONE, _E.GLASSES, _E.SCARF, *middle, _E.CAP, _E.HEADBAND)
    return (_E.NONE, _E.GLASSES, _E.SCARF, _E.CAP, _E.FRECKLES)
