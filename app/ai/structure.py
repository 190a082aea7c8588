"""The shapes in which a service answers as a writer: JSON Schemas made of pydantic models, and answers read back into them.

An answer is never mended: what is complete and valid in it is kept, and the rest counts as not said.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from app.book.cast import Age, Gender, Kind
from app.book.script import Backdrop, Emotion, Mood, TimeOfDay, Weather
from app.book.storyboard import Pose, Prop, Shot

Choice = TypeVar("Choice", bound=StrEnum)
LINE_KINDS = ("speech", "thought", "narration", "sfx", "action")
LineKindSaid = Literal["speech", "thought", "narration", "sfx", "action"]


def _one_of(values: Any, otherwise: str, said: object) -> object:
    """A word that is none of the choices is as good as none; a whole scene is not thrown away for it."""
    plain = said.strip().lower().replace(" ", "_").replace("-", "_") if isinstance(said, str) else ""
    return plain if plain in tuple(values) else otherwise


def _words(said: object) -> str:
    return said.strip() if isinstance(said, str) else ""


def _list(said: object) -> object:
    return [] if said is None else said


Words = Annotated[str, BeforeValidator(_words)]
Names = Annotated[list[Words], BeforeValidator(_list)]
Feeling = Annotated[Emotion, BeforeValidator(partial(_one_of, Emotion, Emotion.CALM))]


class _Said(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class OutlineSaid(_Said):
    title: Words = ""
    summary: Words = ""
    theme: Words = ""
    genre: Words = ""
    tone: Words = ""


class SettingSaid(_Said):
    time: Annotated[TimeOfDay, BeforeValidator(partial(_one_of, TimeOfDay, TimeOfDay.UNKNOWN))] = TimeOfDay.UNKNOWN
    place: Words = ""
    backdrop: Annotated[Backdrop, BeforeValidator(partial(_one_of, Backdrop, Backdrop.PLAIN))] = Backdrop.PLAIN
    weather: Annotated[Weather, BeforeValidator(partial(_one_of, Weather, Weather.UNKNOWN))] = Weather.UNKNOWN
    atmosphere: Annotated[Mood, BeforeValidator(partial(_one_of, Mood, Mood.NEUTRAL))] = Mood.NEUTRAL


class LineSaid(_Said):
    """text: the story's own words. speaker: "" for nobody."""

    kind: Annotated[LineKindSaid, BeforeValidator(partial(_one_of, LINE_KINDS, "narration"))] = "narration"
    speaker: Words = ""
    text: Words = ""
    emotion: Feeling = Emotion.CALM


class QuoteSaid(_Said):
    """The first and the last sentence of the scene, as they stand in the story."""

    begins: Words
    ends: Words


class SceneSaid(_Said):
    quote: QuoteSaid
    setting: SettingSaid = SettingSaid()
    characters: Names = []
    lines: list[LineSaid]
    narrative: Words = ""
    summary: Words = ""


class ScriptSaid(_Said):
    outline: OutlineSaid
    scenes: list[SceneSaid]


class CharacterSaid(_Said):
    """appearance: how to draw them, in words; "" where the story says nothing."""

    name: Words
    aliases: Names = []
    kind: Annotated[Kind, BeforeValidator(partial(_one_of, Kind, Kind.PERSON))] = Kind.PERSON
    gender: Annotated[Gender, BeforeValidator(partial(_one_of, Gender, Gender.UNKNOWN))] = Gender.UNKNOWN
    age: Annotated[Age, BeforeValidator(partial(_one_of, Age, Age.UNKNOWN))] = Age.UNKNOWN
    appearance: Words = ""


class CastSaid(_Said):
    characters: list[CharacterSaid]


class ActorSaid(_Said):
    character: Words
    pose: Annotated[Pose, BeforeValidator(partial(_one_of, Pose, Pose.STAND))] = Pose.STAND
    emotion: Feeling = Emotion.CALM
    holds: Annotated[Prop | Literal["nothing"], BeforeValidator(partial(_one_of, Prop, "nothing"))] = "nothing"


class PanelSaid(_Said):
    """begins: the first sentence, or clause, that the panel tells."""

    begins: Words
    shot: Annotated[Shot | Literal["any"], BeforeValidator(partial(_one_of, Shot, "any"))] = "any"
    actors: Annotated[list[ActorSaid], BeforeValidator(_list)] = []


class BoardSaid(_Said):
    panels: list[PanelSaid]


Item = TypeVar("Item", bound=BaseModel)


@cache
def schema_of(shape: type[BaseModel]) -> str:
    """JSON Schema as JSON text that services can promise: without references, every field required, no others allowed."""
    raw = shape.model_json_schema()
    return json.dumps(_plain(raw, raw.get("$defs", {})))


def _plain(node: Any, known: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_plain(one, known) for one in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _plain(known[node["$ref"].rpartition("/")[2]], known)
    kept: dict[str, Any] = {}
    for name, value in node.items():
        if name == "properties":
            kept[name] = {field: _plain(shape, known) for field, shape in value.items()}
        elif name not in ("$defs", "title", "default", "description"):
            kept[name] = _plain(value, known)
    return _choices(_closed(kept))


def _closed(node: dict[str, Any]) -> dict[str, Any]:
    if "properties" not in node:
        return node
    return {**node, "required": list(node["properties"]), "additionalProperties": False}


def _choices(node: dict[str, Any]) -> dict[str, Any]:
    """One list of words instead of a list or one word more, which some services do not take; `const` is a list of one."""
    if "const" in node:
        return {"type": "string", "enum": [node["const"]]}
    alternatives = node.get("anyOf", ())
    if alternatives and all("enum" in one for one in alternatives):
        return {"type": "string", "enum": [word for one in alternatives for word in one["enum"]]}
    return node


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as far as it can be read. whole: it did not break off and is JSON to its end."""

    fields: dict[str, Any]
    whole: bool


def told(body: bytes, items: str) -> Told | None:
    """The JSON of an answer; None where there is none. items: name of its list, for services that answer with the list alone."""
    text = body.decode("utf-8", "replace")
    starts = [at for at in (text.find("{"), text.find("[")) if at >= 0]
    if not starts:
        return None
    start = min(starts)
    try:
        value, _ = json.JSONDecoder().raw_decode(text, start)
        whole = True
    except json.JSONDecodeError as error:
        value, whole = _before(text[start:], error.pos - start), False
    except RecursionError:
        return None
    if isinstance(value, list):
        value = {items: value}
    return Told(value, whole) if isinstance(value, dict) else None


def _before(text: str, broken_at: int) -> Any:
    """What can be read of an answer up to the place where it breaks off or stops being JSON."""
    from pydantic_core import from_json

    for part in (text, text[: max(broken_at, 0)]):
        try:
            return from_json(part, allow_partial=True)
        except ValueError:
            continue
    return None


def items_of(answer: Told, name: str, shape: type[Item]) -> list[Item]:
    """The complete and valid members of a list. The last one before a break may lack its end, so it does not count."""
    raw = answer.fields.get(name)
    if not isinstance(raw, list):
        return []
    found = []
    for one in raw if answer.whole else raw[:-1]:
        try:
            found.append(shape.model_validate(one))
        except ValidationError:
            continue  # its stretch of the story stays uncovered, and is asked for again
    return found


def outline_of(answer: Told) -> OutlineSaid:
    try:
        return OutlineSaid.model_validate(answer.fields.get("outline"))
    except ValidationError:
        return OutlineSaid()
