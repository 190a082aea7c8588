"""A cast found again beside what a person made of the last one: what they set stays, everything else is what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.book.cast import Bond, Character, Relation
from app.book.cast_edits import SETTABLE, Cast, in_order


def touched(one: Character) -> bool:
    """A person has said something about them."""
    return bool(one.edited) or one.locked or one.left_out


def merged(old: Sequence[Character], new: Sequence[Character], looks_stay: bool = False) -> Cast:
    """Names belong to whom a person gave them; who was found under such a name is that one.

    looks_stay: whoever is known already looks as before also where nobody set it, because panels of them are drawn.
    """
    mine = [one for one in old if touched(one)]
    owners: dict[str, Character] = {}
    for one in mine:
        for alias in one.aliases:
            owners.setdefault(_folded(alias), one)
    owners.update((_folded(one.name), one) for one in mine)
    found: dict[str, list[Character]] = {}
    free: list[Character] = []
    for one in new:
        owner = owners.get(_folded(one.name))
        if owner is not None:
            found.setdefault(owner.name, []).append(one)
        else:
            free.append(replace(one, aliases=tuple(alias for alias in one.aliases if _folded(alias) not in owners)))
    kept = [_updated(one, found.get(one.name, []), owners) for one in mine]
    if looks_stay:
        known = {one.name: one for one in old}
        free = [_as_known(one, known.get(one.name)) for one in free]
        kept = [_as_known(one, known.get(one.name)) for one in kept]
    return in_order(_with_ties((*kept, *free), owners))


def _updated(one: Character, found: Sequence[Character], owners: dict[str, Character]) -> Character:
    if not found:
        return one
    most = max(found, key=lambda other: other.mentions)
    counted: dict[str, object] = {
        "mentions": sum(other.mentions for other in found),
        "pronouns": sum(other.pronouns for other in found),
        "quotes": sum(other.quotes for other in found),
        "first": min((other.first for other in found), key=lambda span: (not len(span), span.start)),
        "said": most.said,
        "importance": one.importance if "importance" in one.edited else most.importance,
        "relations": tuple(tie for other in found for tie in other.relations),
    }
    if one.locked or one.left_out:
        return _with_values(one, counted)
    values = {name: getattr(most, name) for name in SETTABLE if name not in one.edited and name not in counted}
    if "aliases" not in one.edited:
        theirs = (alias for other in found for alias in (other.name, *other.aliases))
        others = {name for name, owner in owners.items() if owner is not one}
        aliases = tuple(dict.fromkeys(alias for alias in (*one.aliases, *theirs) if alias != one.name and _folded(alias) not in others))
        values |= {"aliases": aliases, "bonds": _bonds(one, found, aliases)}
    return _with_values(one, {**counted, **values})


def _bonds(one: Character, found: Sequence[Character], aliases: Sequence[str]) -> tuple[Bond, ...]:
    """The newest evidence for each alias."""
    known = {bond.alias: bond for other in (one, *found) for bond in other.bonds}
    return tuple(known[alias] for alias in aliases if alias in known)


def _with_values(one: Character, values: dict[str, object]) -> Character:
    return replace(one, **values)  # type: ignore[arg-type]  # the fields' own values


def _as_known(one: Character, known: Character | None) -> Character:
    if known is None or known.kind is not one.kind:
        return one
    return replace(one, look=known.look, appearance=known.appearance or one.appearance)


def _with_ties(cast: Sequence[Character], owners: dict[str, Character]) -> Iterable[Character]:
    """Relations by the names people have now; none to whoever is not in the cast."""
    names = {one.name for one in cast if not one.left_out}
    for one in cast:
        ties: dict[str, Relation] = {}
        for tie in one.relations:
            owner = owners.get(_folded(tie.to))
            to = owner.name if owner is not None else tie.to
            if to in names and to != one.name:
                ties[to] = replace(tie, to=to) if to not in ties else replace(ties[to], weight=ties[to].weight + tie.weight)
        yield replace(one, relations=tuple(ties.values()))


def _folded(name: str) -> str:
    return " ".join(name.lower().split())
