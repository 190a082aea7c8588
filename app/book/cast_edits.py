"""What a person does to the cast: each function gives the changed cast, with the fields they set marked as theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, replace

from app.book.cast import Character, Kind, Relation
from app.errors import BadInput, NotFound

Cast = tuple[Character, ...]
# What a person may set; the rest is counted. `name` and `aliases` have functions of their own.
SETTABLE = ("kind", "gender", "age", "look", "appearance", "description", "role", "importance", "looks")


def in_order(cast: Iterable[Character]) -> Cast:
    """Who is met most often comes first; nobody is left out who is in it again under the same name."""
    everybody = tuple(cast)
    here = {one.name for one in everybody if not one.left_out}
    kept = (one for one in everybody if not (one.left_out and one.name in here))
    return tuple(sorted(kept, key=lambda one: (-one.mentions, one.first.start, one.name)))


def member(cast: Sequence[Character], name: str) -> Character:
    """Raises NotFound "character-not-found"."""
    found = next((one for one in cast if one.name == name and not one.left_out), None)
    if found is None:
        raise NotFound("character-not-found", name=name)
    return found


def rename(cast: Cast, name: str, new: str) -> Cast:
    """The old name stays an alias: the story goes on using it. Raises BadInput "name-empty" or "name-taken"."""
    old, new = member(cast, name), _name(new)
    _must_be_free(cast, new, old)
    aliases = tuple(dict.fromkeys(alias for alias in (old.name, *old.aliases) if alias != new))
    changed = replace(old, name=new, aliases=aliases, edited=_with(old, "name"))
    return in_order(_retold(changed if one is old else one, {name: new}) for one in cast)


def merge(cast: Cast, into: str, other: str) -> Cast:
    """Two who are one. What a person set of either stays; the rest is as of the first, or of the second where the first knows nothing."""
    first, second = member(cast, into), member(cast, other)
    if first is second:
        return cast
    values: dict[str, object] = {}
    for name in SETTABLE:
        mine, theirs = getattr(first, name), getattr(second, name)
        known = mine != _nothing(name) or name in first.edited
        values[name] = theirs if (name in second.edited and name not in first.edited) or not known else mine
    aliases = tuple(dict.fromkeys(alias for alias in (*first.aliases, second.name, *second.aliases) if alias != first.name))
    one = replace(
        first,
        **values,  # type: ignore[arg-type]  # the fields' own values
        aliases=aliases,
        mentions=first.mentions + second.mentions,
        pronouns=first.pronouns + second.pronouns,
        quotes=first.quotes + second.quotes,
        first=min(first.first, second.first, key=lambda span: (not len(span), span.start)),
        said=tuple(sorted((*first.said, *second.said)))[: max(len(first.said), len(second.said))],
        bonds=tuple(bond for bond in (*first.bonds, *second.bonds) if bond.alias in aliases),
        relations=_relations((*first.relations, *second.relations), {other: into}, into),
        edited=tuple(dict.fromkeys((*first.edited, *second.edited, "aliases"))),
        locked=first.locked or second.locked,
    )
    return in_order(_retold(one if each is first else each, {other: into}) for each in cast if each is not second)


def split(cast: Cast, name: str, new: str, aliases: Collection[str]) -> Cast:
    """Some of somebody's names are another's, called `new`. Raises BadInput "name-taken", "name-empty" or "alias-unknown"."""
    old, new = member(cast, name), _name(new)
    if unknown := [one for one in aliases if one not in old.aliases]:
        raise BadInput("alias-unknown", name=name, alias=unknown[0])
    if new == old.name:
        raise BadInput("name-taken", name=new)
    _must_be_free(cast, new, old)
    left = tuple(one for one in old.aliases if one not in aliases and one != new)
    rest = replace(old, aliases=left, bonds=tuple(bond for bond in old.bonds if bond.alias in left), edited=_with(old, "aliases"))
    own = Character(
        new,
        tuple(one for one in old.aliases if one in aliases and one != new),
        kind=old.kind,
        gender=old.gender,
        age=old.age,
        look=old.look,
        first=old.first,
        edited=("name", "aliases"),
    )
    return in_order((*(rest if one is old else one for one in cast), own))


def change(cast: Cast, name: str, **values: object) -> Cast:
    """Set some of SETTABLE, or `aliases`. Raises BadInput "name-taken" for an alias that is somebody else's."""
    old = member(cast, name)
    if wrong := set(values) - {*SETTABLE, "aliases"}:
        raise TypeError(f"not to be set: {sorted(wrong)}")
    if "aliases" in values:
        given = [_name(str(one)) for one in values["aliases"]]  # type: ignore[attr-defined]  # names in a row
        for alias in given:
            _must_be_free(cast, alias, old)
        values = {**values, "aliases": tuple(dict.fromkeys(one for one in given if one != name))}
    set_now = [one for one, value in values.items() if getattr(old, one) != value]
    new = replace(old, **values, edited=_with(old, *set_now))  # type: ignore[arg-type]  # the fields' own values
    new = replace(new, bonds=tuple(bond for bond in old.bonds if bond.alias in new.aliases))
    return in_order(new if one is old else one for one in cast)


def lock(cast: Cast, name: str, locked: bool = True) -> Cast:
    """A locked member changes by nobody's hand but the person's."""
    old = member(cast, name)
    return in_order(replace(old, locked=locked) if one is old else one for one in cast)


def add(cast: Cast, name: str, kind: Kind = Kind.PERSON) -> Cast:
    """Somebody the story does not name, or nobody found. One who was left out before comes back."""
    new = _name(name)
    if gone := next((one for one in cast if one.left_out and one.name == new), None):
        return in_order(replace(one, left_out=False) if one is gone else one for one in cast)
    _must_be_free(cast, new, None)
    return in_order((*cast, Character(new, kind=kind, edited=("name", "kind"))))


def delete(cast: Cast, name: str) -> Cast:
    """Left out of the cast, and kept in mind: nobody finds them again."""
    old = member(cast, name)
    without = [replace(one, relations=tuple(tie for tie in one.relations if tie.to != name)) for one in cast if one is not old]
    return in_order((*without, replace(old, left_out=True)))


def names_led(before: Sequence[Character], after: Sequence[Character]) -> dict[str, str]:
    """Main names that are somebody else's alias now: whoever was called so is called this."""
    now = {one.name for one in after if not one.left_out}
    led = {alias: one.name for one in after if not one.left_out for alias in one.aliases}
    return {one.name: led[one.name] for one in before if one.name not in now and one.name in led}


def _retold(one: Character, names: dict[str, str]) -> Character:
    return replace(one, relations=_relations(one.relations, names, one.name)) if one.relations else one


def _relations(ties: Iterable[Relation], names: dict[str, str], own: str) -> tuple[Relation, ...]:
    """With other names; two of them to the same one are one, none is to oneself."""
    found: dict[str, Relation] = {}
    for tie in ties:
        to = names.get(tie.to, tie.to)
        known = found.get(to)
        found[to] = replace(tie, to=to) if known is None else replace(known, weight=known.weight + tie.weight)
    found.pop(own, None)
    return tuple(found.values())


def _with(old: Character, *names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*old.edited, *names)))


_NOTHING = Character("")
assert set(SETTABLE) <= {one.name for one in fields(Character)}


def _nothing(name: str) -> object:
    return getattr(_NOTHING, name)


def _name(name: str) -> str:
    told = " ".join(name.split())
    if not told:
        raise BadInput("name-empty")
    return told


def _must_be_free(cast: Sequence[Character], name: str, own: Character | None) -> None:
    if any(one is not own and not one.left_out and name in (one.name, *one.aliases) for one in cast):
        raise BadInput("name-taken", name=name)
