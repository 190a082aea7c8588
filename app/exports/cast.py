"""A book's cast as a file: Markdown, JSON, a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.book.cast import Age, Character, Gender
from app.exports.spreadsheet import table

_COLUMNS = (
    *("name", "aliases", "kind", "gender", "age", "role", "importance"),
    *("mentions", "quotes", "first", "description", "appearance", "relations"),
)


def as_markdown(title: str, cast: Sequence[Character]) -> bytes:
    return "\n\n".join([f"# {' '.join(title.split())}", *map(_told, cast)]).encode() + b"\n"


def _told(one: Character) -> str:
    facts = [one.kind, *(fact for fact in (one.gender, one.age) if fact not in (Gender.UNKNOWN, Age.UNKNOWN)), one.role, one.importance]
    lines = [f"## {one.name}", "", " · ".join(fact for fact in facts if fact)]
    lines += [f"- {name}: {value}" for name, value in _facts(one)]
    return "\n".join(lines)


def _facts(one: Character) -> Iterator[tuple[str, str]]:
    if one.aliases:
        yield "aliases", ", ".join(one.aliases)
    yield "mentions", str(one.mentions)
    if one.quotes:
        yield "quotes", str(one.quotes)
    for name in ("description", "appearance"):
        if words := " ".join(getattr(one, name).split()):
            yield name, words
    for look in one.looks:
        said = ": ".join(words for words in (look.name, " ".join(look.appearance.split())) if words)
        yield f"from chapter {look.chapter}", said or "another look"
    if one.relations:
        yield "relations", _relations(one)


def _relations(one: Character) -> str:
    return ", ".join(f"{tie.to} ({tie.kind} {tie.weight})" for tie in one.relations)


def as_json(title: str, cast: Sequence[Character]) -> bytes:
    import json

    from app.store.codec import dump

    told = {"v": 1, "title": title, "cast": [json.loads(dump(one)) for one in cast]}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def as_csv(cast: Sequence[Character]) -> bytes:
    return table([_COLUMNS, *([_cell(one, name) for name in _COLUMNS] for one in cast)])


def _cell(one: Character, name: str) -> str:
    match name:
        case "aliases":
            return "; ".join(one.aliases)
        case "relations":
            return _relations(one)
        case "first":
            return str(one.first.start) if len(one.first) else ""
        case _:
            return str(getattr(one, name))
