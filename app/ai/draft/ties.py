"""What the scripts say of a cast: who is quoted how often and where, how important that makes them, and who has to do with whom."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.ai.draft.cast import Mentions
from app.book.cast import CastChoices, Character, Importance, Relation, RelationKind
from app.book.following import main_names
from app.book.lines import SPOKEN
from app.book.script import Line, Script
from app.book.text import Language, Span

_SAID = 5  # quotes that are kept to be shown
_NEAR = 2  # lines: whoever acts or speaks within so many of somebody is met together with them
_MOST_TIES = 12
_MAIN_QUOTES, _SUPPORTING_QUOTES = 10, 5
_MAIN_SHARE, _SUPPORTING_SHARE = 0.5, 0.2  # of what is told of whoever is told most of: a short story has main characters too
_AROUND = 40  # letters about a word such as "sister" in which the two stand
_KINDS = {
    RelationKind.FAMILY: (
        r"\b(?:mother|father|sister|brother|son|daughter|wife|husband|uncle|aunt|cousin|grandmother|grandfather|parents?|twins?)\b"
        r"|妈妈|母亲|爸爸|父亲|姐姐|妹妹|哥哥|弟弟|儿子|女儿|妻子|丈夫|爷爷|奶奶|叔叔|阿姨|兄妹|姐妹|兄弟|母子|父子|夫妻"
        r"|母親|父親|お母さん|お父さん|姉|妹|兄|弟|息子|娘|妻|夫|祖母|祖父|いとこ|夫婦|家族"
    ),
    RelationKind.LOVE: r"\b(?:love[ds]?|lovers?|kiss(?:ed)?|sweethearts?|married|fiancée?)\b|爱上|恋人|情人|相爱|吻|未婚|恋|愛し|婚約|キス",
    RelationKind.ENEMY: r"\b(?:enem(?:y|ies)|hated?|rivals?|fought|betrayed)\b|敌人|仇人|仇|恨|对手|背叛|敵|憎|宿敵|ライバル|裏切",
    RelationKind.TEACHER: (
        r"\b(?:teacher|pupil|student|master|apprentice|mentor)s?\b|老师|师父|师傅|徒弟|学生|弟子|师兄|師匠|先生|教え子|生徒"
    ),
    RelationKind.FRIEND: r"\bfriends?\b|朋友|好友|伙伴|同伴|友達|親友|仲間|友人",
}
_WORDS = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()), re.IGNORECASE)


def known_by_scripts(
    text: str, cast: Sequence[Character], scripts: Sequence[Script], language: Language, choices: CastChoices | None = None
) -> tuple[Character, ...]:
    """The cast with quotes, importance and relations; as few of them as the person wants."""
    names = main_names(cast)
    said: dict[str, list[Span]] = defaultdict(list)
    for line in _lines(scripts):
        if line.kind in SPOKEN and line.speaker:
            said[names.get(line.speaker, line.speaker)].append(line.span)
    quoted = [replace(one, quotes=len(said[one.name]), said=tuple(said[one.name][:_SAID])) for one in cast]
    kept = _chosen(quoted, choices)
    ties = _ties(text, kept, scripts, language, names) if choices is None or choices.relations else {}
    most = max((_weight(one) for one in kept), default=0)
    return tuple(replace(one, importance=_importance(one, most), relations=ties.get(one.name, ())) for one in kept)


def _chosen(cast: Sequence[Character], choices: CastChoices | None) -> list[Character]:
    if choices is None:
        return list(cast)
    met = [one for one in cast if one.mentions + (one.pronouns if choices.pronouns else 0) + one.quotes >= choices.least_mentions]
    best = sorted(met, key=lambda one: -_weight(one))[: choices.most]
    return [one for one in met if one in best]


def _weight(one: Character) -> int:
    return one.mentions + one.quotes


def _importance(one: Character, most: int) -> Importance:
    share = _weight(one) / most if most else 0.0
    if one.quotes >= _MAIN_QUOTES or share >= _MAIN_SHARE:
        return Importance.MAIN
    return Importance.SUPPORTING if one.quotes >= _SUPPORTING_QUOTES or share >= _SUPPORTING_SHARE else Importance.MINOR


def _lines(scripts: Iterable[Script]) -> Iterator[Line]:
    return (line for script in scripts for scene in script.scenes for line in scene.lines)


def _ties(
    text: str, cast: Sequence[Character], scripts: Sequence[Script], language: Language, names: dict[str, str]
) -> dict[str, tuple[Relation, ...]]:
    """Whoever acts or speaks near each other; what they are to each other where a word beside both says it."""
    here = {one.name for one in cast}
    weights: Counter[tuple[str, str]] = Counter()
    for script in scripts:
        for scene in script.scenes:
            acting = [name for line in scene.lines if line.speaker and (name := names.get(line.speaker, "")) in here]
            for at, name in enumerate(acting):
                weights.update(_pair(name, other) for other in set(acting[at + 1 : at + 1 + _NEAR]) - {name})
    votes = _told(text, cast, scripts, language)
    found: dict[str, list[Relation]] = defaultdict(list)
    for pair in dict.fromkeys((*weights, *votes)):
        kind = votes[pair].most_common(1)[0][0] if pair in votes else RelationKind.COMPANION
        weight = max(1, weights[pair])
        for one, other in (pair, pair[::-1]):
            found[one].append(Relation(other, kind, weight))
    return {name: tuple(sorted(ties, key=lambda tie: (-tie.weight, tie.to))[:_MOST_TIES]) for name, ties in found.items()}


def _told(
    text: str, cast: Sequence[Character], scripts: Sequence[Script], language: Language
) -> dict[tuple[str, str], Counter[RelationKind]]:
    """Words for relations with two of the cast in the same sentence around them."""
    mentions = Mentions(cast, language)
    votes: dict[tuple[str, str], Counter[RelationKind]] = defaultdict(Counter)
    for start, end in ((one.scenes[0].span.start, one.scenes[-1].span.end) for one in scripts if one.scenes):
        for match in _WORDS.finditer(text, start, end):
            around = _sentence_around(text, Span(*match.span()))
            others = (hit for hit in mentions.find(text, around) if hit.end <= match.start() or hit.start >= match.end())
            near = {name for hit in others for name in hit.values("who")}
            if len(near) == 2:
                one, other = sorted(near)
                votes[_pair(one, other)][RelationKind(match.lastgroup or "")] += 1
    return votes


def _sentence_around(text: str, word: Span) -> Span:
    start, end = max(0, word.start - _AROUND), min(len(text), word.end + _AROUND)
    before = max(text.rfind(sign, start, word.start) for sign in ".!?。！？\n")
    after = [at for sign in ".!?。！？\n" if (at := text.find(sign, word.end, end)) >= 0]
    return Span(max(start, before + 1), min([end, *after]))


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
