"""A panel, a look, a style told in words for a model that draws. Pure; the words are `resources/prompts/words.<language>.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from app.book.cast import Age, Character, Clothes, Extra, HairStyle, Kind, Look
from app.book.page import Direction
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Actor, Angle, Panel, Pose
from app.book.style import Style
from app.book.text import Language
from app.paths import resource

LONGEST_WHAT = 1500  # characters; more of a story than one picture can show only blurs it
# Put into the picture by lettering, never by a model, and what only says who speaks.
_NOT_DRAWN = frozenset({LineKind.SPEECH, LineKind.THOUGHT, LineKind.SFX, LineKind.TAG})
_TOLD = frozenset({LineKind.NARRATION, LineKind.ACTION})
_QUOTED = re.compile(r"“[^”]*”?|„[^“”]*[“”]?|「[^」]*」?|『[^』]*』?|«[^»]*»?|\"[^\"]*\"?|(?<!\w)‘[^’]*’(?!\w)")
_LOOSE = re.compile(r"^[\s,，、;；:：—–-]+|(?<=[\s.!?。！？])[,，、;；:：—–-]+(?=\s|$)")

Words = Mapping[str, Mapping[str, str]]


@cache
def words(language: Language) -> Words:
    """All words of a language, by kind and key."""
    told: Words = json.loads(resource("prompts", f"words.{language}.json").read_text("utf-8"))
    return told


def label(language: Language, key: str, **parts: str) -> str:
    """What stands beside a picture that is shown to the model."""
    return words(language)["label"][key].format(**parts)


def phrase(language: Language, key: str, **parts: str) -> str:
    return words(language)["phrase"][key].format(**parts)


# ------------------------------------------------------------------ what happens


def happening(panel: Panel) -> str:
    """The story's own words of the panel without what is said, thought and sounded: a model would letter it, and letter it wrong.

    Where a person wrote what is to be seen, that.
    """
    if panel.seen:
        return panel.seen[:LONGEST_WHAT]
    text = panel.text
    for line in sorted(panel.lines, key=lambda line: -line.span.start):
        if line.kind in _NOT_DRAWN and line.text.strip():
            text = _without(text, line.text.strip(), line.span.start - panel.span.start)
    text = " ".join(_QUOTED.sub(" ", text).split())
    text = " ".join(_LOOSE.sub("", text).split())
    if not any(letter.isalnum() for letter in text):
        return ""
    return text if len(text) <= LONGEST_WHAT else text[: LONGEST_WHAT - 1].rstrip() + "…"


def framing(panel: Panel, language: Language) -> str:
    """How near one is, and from where one looks unless that is as usual."""
    table = words(language)
    angle = "" if panel.angle is Angle.LEVEL else table["angle"][panel.angle]
    return _listed((table["shot"][panel.shot], angle), language)


def _without(text: str, said: str, at: int) -> str:
    """The text without what was said, where it stands nearest to `at`: a panel's text may have lost a line break at its beginning."""
    places = [found.start() for found in re.finditer(re.escape(said), text)]
    if not places:
        return text
    start = min(places, key=lambda place: abs(place - at))
    return f"{text[:start]} {text[start + len(said) :]}"


def speaking(panel: Panel, language: Language) -> str:
    """Who speaks and who thinks: the mouths have to fit the balloons."""
    told = []
    for kind, key in ((LineKind.SPEECH, "speaks"), (LineKind.THOUGHT, "thinks")):
        if names := tuple(dict.fromkeys(line.speaker for line in panel.lines if line.kind is kind and line.speaker)):
            told.append(phrase(language, key, names=phrase(language, "list").join(names)))
    return ("" if language is not Language.ENGLISH else " ").join(told)


def balloons(lines: Sequence[Line]) -> int:
    """About how many there will be: one for each thing said, one for narration that stands together."""
    count, in_box = 0, False
    for line in lines:
        if line.kind is LineKind.TAG or not line.text.strip():
            continue
        told = line.kind in _TOLD
        count += 0 if (told and in_box) or line.kind is LineKind.SFX else 1
        in_box = told
    return count


def room(count: int, direction: Direction, language: Language) -> str:
    """Where balloons will stand, as far as the reading direction says; "" for none."""
    if count <= 0:
        return ""
    return words(language)["room"][f"{direction}-{count if count < 4 else 'many'}"].format(count=count)


# ------------------------------------------------------------------ where and who


def place(setting: Setting, language: Language) -> str:
    table = words(language)
    named, backdrop = setting.place.strip(), table["backdrop"].get(setting.backdrop, "")
    where = phrase(language, "in", place=named, backdrop=backdrop) if named and backdrop else named or backdrop
    return _listed((where, table["time"].get(setting.time, ""), table["weather"].get(setting.weather, "")), language)


def people(panel: Panel, cast: Iterable[Character], language: Language) -> str:
    """One line for each: who it is, how they look, what they do and feel."""
    known = {name: one for one in cast for name in (one.name, *one.aliases)}
    return "".join(_person(actor, known.get(actor.character), language) for actor in panel.actors)


def _person(actor: Actor, character: Character | None, language: Language) -> str:
    told = (appearance(character, language) if character else "", _acting(actor, language))
    joined = phrase(language, "part").join(one for one in told if one)
    return phrase(language, "person" if joined else "person_alone", name=actor.character, told=joined)


def _acting(actor: Actor, language: Language) -> str:
    table = words(language)
    holds = phrase(language, "holds", thing=table["prop"][actor.holds]) if actor.holds else ""
    pose = "" if holds and actor.pose is Pose.HOLD else table["pose"][actor.pose]
    return _listed((pose, table["emotion"][actor.emotion], holds), language)


def appearance(character: Character, language: Language) -> str:
    """What a character is and looks like: in words somebody wrote about them, else by their look. A look nobody chose says nothing."""
    table, look = words(language), character.look
    if character.appearance:
        person = character.kind is Kind.PERSON
        who = table["person"][f"{character.age}-{character.gender}"] if person else table["kind"][character.kind]
        return _listed((who, character.appearance.strip().rstrip(".。")), language)
    if character.kind is not Kind.PERSON:
        worn = (table["coat"][look.hair_tone], table["markings"][look.pattern], *_extras(look, language))
        return _listed((table["kind"][character.kind], *(worn if look != Look() else ())), language)
    who = table["person"][f"{character.age}-{character.gender}"]
    if look == Look():
        return who
    clothes = phrase(language, "wears", clothes=_clothes(look, language))
    return _listed((who, _hair(character, language), clothes, table["build"][look.build], *_extras(look, language)), language)


def _hair(character: Character, language: Language) -> str:
    table, look = words(language), character.look
    tone = table["hair_tone_old" if character.age is Age.OLD else "hair_tone"][look.hair_tone]
    return table["hair"][look.hair].format(tone="" if look.hair is HairStyle.BALD else tone)


def _clothes(look: Look, language: Language) -> str:
    table = words(language)
    return table["clothes"][Clothes(look.clothes)].format(pattern=table["pattern"][look.pattern])


def _extras(look: Look, language: Language) -> tuple[str, ...]:
    return tuple(words(language)["extra"][extra] for extra in look.extras if extra is not Extra.NONE)


def props(panel: Panel, language: Language) -> str:
    return _listed((words(language)["prop"][prop] for prop in panel.props), language)


# ------------------------------------------------------------------ how


def style_text(style: Style, language: Language) -> str:
    """The chosen style, list by list; plain manga where nothing was chosen, so that all panels of a book look alike."""
    table = words(language)
    colon = ": " if language is Language.ENGLISH else "："
    chosen = [f"{table['style'][key]}{colon}{table[f'style_{key}'][value]}" for key, value in style.chosen().items()]
    drawing = {"art_style", "color_palette", "line_style"} & set(style.chosen())
    return phrase(language, "part").join(chosen if drawing else (phrase(language, "plain_style"), *chosen))


def _listed(told: Iterable[str], language: Language) -> str:
    return phrase(language, "list").join(one for one in told if one)
