"""Japanese sentences: particles say who acts and on what, the verb comes last, and who acts is left out when it stays the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.ai.draft.grammar import Clue, ClueKind, is_verb
from app.ai.draft.lexicon import Hit
from app.book.cast import Gender
from app.book.text import Span

_PRONOUN = re.compile(
    r"彼女たち|彼女ら|彼ら|二人|ふたり|みんな|私たち|僕たち|ぼくたち|俺たち|彼女|彼(?!方|岸)|自分|私|わたし|僕|ぼく|俺|おれ"
)
_GENDERS: dict[str, Gender | None] = {"彼": Gender.MALE, "彼女": Gender.FEMALE}
_SUBJECT_AFTER = re.compile(r"(?:さん|ちゃん|くん|君|先生|様|さま|たち|爺さん|婆さん)?(?:だけ|まで)?(?:は|が|も(?!う)|、|って|」)")
_OWNER_AFTER = re.compile(r"(?:さん|ちゃん|くん|君|先生|様|さま)?の")
_BODY_AFTER = re.compile(r"(?:さん|ちゃん|くん|君|先生)?の(?:目|顔|頬|瞳|声|両目|心|胸|体|足)(?:から|が|は|に(?=涙))")
_NOT_AFTER = re.compile(r"[^、。！？「」]{0,4}?(?:ない|なかった|ません|ず(?:に|、)|まい|たい|たら|れば)")
_THING_SUBJECT_AFTER = re.compile(r"(?:が|は|も)")
_RESTING_AFTER = re.compile(r"(?:の(?:上|中|下|前|横|そば|うえ|なか|奥|向こう|後ろ|陰))?(?:に|で|から|へ|まで)")
_LIKE_AFTER = re.compile(r"の(?:よう|ごと)|みたい")
_HELD_AFTER = re.compile(
    r"(?:を(?:[^、。！？「」を]{0,8})?(?:手に|片手に|持|握|抱|抱え|さし|差し|かかえ|背負|かつ|担|提げ|くわえ|つか|掲げ|かぶ|被|ぶら下げ))|(?:を手|を片手)"
)
# An unknown noun before が acts itself; parts of the body do not, their owner does.
_NOUN_SUBJECT = re.compile(r"(?:[\u4e00-\u9fff々]+|[\u30a1-\u30faー]+)(?<![目気腹胸手声涙顔足体心息耳口頭頬背肩首腰膝指])が")
# 流れ星が一つ、落ちた: how many there are does not end what the thing does.
_COUNTED = re.compile(r"[がはも](?:(?:[一二三四五六七八九十数幾]|ひと|ふた|いく)(?:つ|[匹本枚羽個台隻粒筋艘]))?$")
_BREAK = re.compile(r"[、。！？…―\n]+")


@dataclass(frozen=True, slots=True)
class _Japanese:
    carries_subject: bool = True

    def clues(self, text: str, parts: Sequence[Span], hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]:
        found: list[Clue] = []
        for part in parts:
            found.extend(_part(text, part, hits, people, narrator))
        return found


def _part(text: str, part: Span, hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]:
    named = [hit for hit in people if part.start <= hit.start < part.end]
    events: list[tuple[int, int, int, object]] = [(hit.start, 0, hit.end, hit) for hit in named]
    events += [
        (one.start(), 0, one.end(), one)
        for one in _PRONOUN.finditer(text, part.start, part.end)
        if not any(hit.start <= one.start() < hit.end for hit in named)
    ]
    events += [
        (hit.start, 1, hit.end, hit)
        for hit in hits
        if part.start <= hit.start < part.end and not any(one.start <= hit.start < one.end for one in named)
    ]
    events += [(mark.start(), 2, mark.end(), None) for mark in _BREAK.finditer(text, part.start, part.end)]
    taken = sorted((at, end) for at, _, end, _ in events)
    events += [
        (one.start(), 3, one.end(), None)
        for one in _NOUN_SUBJECT.finditer(text, part.start, part.end)
        if not any(start < one.end() and one.start() < end for start, end in taken)
    ]
    events.sort(key=lambda event: event[:2])
    found: list[Clue] = []
    thing_acts = False
    for at, rank, end, event in events:
        after = text[end : end + 16]
        if rank == 2:
            if thing_acts and text[at] == "、" and _COUNTED.search(text, max(0, at - 6), at):
                continue
            if thing_acts:
                found.append(Clue(at, ClueKind.CARRIED))
            thing_acts = False
        elif rank == 3:
            found.append(Clue(at, ClueKind.NOBODY))
            thing_acts = True
        elif rank == 0:
            found.append(_who(text, at, end, event, after, found, narrator))
            thing_acts = thing_acts and found[-1].kind is not ClueKind.SUBJECT
        elif isinstance(event, Hit):
            thing_acts = _word(text, event, after, found, thing_acts)
    return found


def _who(text: str, at: int, end: int, event: object, after: str, found: list[Clue], narrator: str | None) -> Clue:
    kind = ClueKind.OBJECT
    if _BODY_AFTER.match(after):
        kind = ClueKind.SUBJECT  # トメさんの目から涙が: the owner of the eyes weeps
    elif _OWNER_AFTER.match(after):
        kind = ClueKind.OWNER
    elif _SUBJECT_AFTER.match(after):
        and_before = text[at - 1 : at] == "と" and bool(found) and found[-1].kind is ClueKind.OBJECT
        kind = ClueKind.SUBJECT
        if and_before and found[-1].name is not None:
            found.append(Clue(at, ClueKind.SUBJECT, found[-1].name))
            kind = ClueKind.ALSO_SUBJECT
    elif not after.strip() or after[0] in "。！？":
        kind = ClueKind.OBJECT
    if isinstance(event, Hit):
        return Clue(at, kind, event.value("who"))
    word = event.group()  # type: ignore[attr-defined]
    if word in ("私", "わたし", "僕", "ぼく", "俺", "おれ"):
        return Clue(at, kind, narrator) if narrator else Clue(at, ClueKind.OWNER, plural=False, gender=Gender.UNKNOWN, itself=True)
    if word == "自分":
        return Clue(at, ClueKind.OWNER, itself=True)
    if word in _GENDERS:
        return Clue(at, kind, gender=_GENDERS[word])
    return Clue(at, kind, plural=True, pair=word in ("二人", "ふたり"))


def _word(text: str, hit: Hit, after: str, found: list[Clue], thing_acts: bool) -> bool:
    if hit.values("prop") and not _LIKE_AFTER.match(after):
        resting = bool(_RESTING_AFTER.match(after))
        held = bool(_HELD_AFTER.match(after))
        if _THING_SUBJECT_AFTER.match(after) and not held:
            found.append(Clue(hit.start, ClueKind.NOBODY))
            thing_acts = True
        found.append(Clue(hit.start, ClueKind.PROP, hit=hit, held=held, resting=resting))
    elif (hit.values("weather") or hit.values("place") or hit.values("time")) and re.match(r"が", after) and not is_verb(hit):
        found.append(Clue(hit.start, ClueKind.NOBODY))
        thing_acts = True
    if (is_verb(hit) or hit.values("emotion")) and not hit.values("prop") and not _NOT_AFTER.match(after):
        found.append(Clue(hit.start, ClueKind.VERB, hit=hit))
    return thing_acts


GRAMMAR = _Japanese()
