"""Chinese sentences: the subject stands before its verb, and is left out when it stays the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.ai.draft.grammar import Clue, ClueKind, is_verb
from app.ai.draft.lexicon import Hit
from app.book.cast import Gender
from app.book.text import Span

_PRONOUN = re.compile(r"他们|她们|它们|他俩|她俩|两人|两个人|二人|我们|咱们|大家|他自己|她自己|自己|他|她|它|我")
_GENDERS: dict[str, Gender | None] = {"他": Gender.MALE, "她": Gender.FEMALE, "它": None}
_BREAK = re.compile(r"[，。！？；：、,!?;:…—]+")
_OBJECT_BEFORE = re.compile(
    r"(?:对|对着|向|朝|把|给|跟|被|让|看着|望着|问|叫|喊|抱着|拉着|牵着|追|追着|为|替|比|像|从|在|离|帮|教|陪|随|告诉|请|朝着|向着|扶着|救|见|看见|看到|遇见|等)$"
)
_AND_BEFORE = re.compile(r"(?:和|与|跟|同|、)$")
_NOT = re.compile(r"(?:没有|没|不|别|未|从不|从没|不能|不会|不敢|无法|还没|并没|不想|不肯|难以|想要|如果|要是|打算|假如)$")
_RESTING = re.compile(r"(?:在|从|到|往|向|靠着|朝|沿着|穿过|望着|看着|放在|对着|顺着|隔着)[^，。！？；：]{0,6}$")
_LIKE = re.compile(r"(?:像|如|仿佛|好像|犹如|似的|宛如|好似)[^，。！？；：]{0,6}$")
_BODY_AFTER = re.compile(r"的(?:眼泪|泪水|眼睛|脸|眼眶|心|声音|身体|双腿|手|嘴角|眼里|眼中|鼻子)")
_SOME_THING = re.compile(r"一(?:道|声|阵|片|股|束|缕|团|场)|四周|空气|时间|天色|整个|所有的")
_HELD = re.compile(
    r"(?:拿着|握着|举着|提着|捧着|抱着|撑着|打着|背着|挎着|戴着|端着|攥着|夹着|拎着|扛着|持着|挑着|手里|手中|怀里|怀中|叼着|牵着|捏着|带着|拿|握|举|提|捧|端|递|攥)[^，。！？；：]{0,9}$"
)


@dataclass(frozen=True, slots=True)
class _Chinese:
    carries_subject: bool = True

    def clues(self, text: str, parts: Sequence[Span], hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]:
        found: list[Clue] = []
        for number, part in enumerate(parts):
            found.extend(_part(text, part, hits, people, narrator, number > 0))
        return found


def _part(text: str, part: Span, hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None, after_quote: bool) -> list[Clue]:
    found: list[Clue] = []
    for clause in _clauses(text, part):
        found.extend(_clause(text, clause, hits, people, narrator))
    return found


def _clauses(text: str, part: Span) -> list[Span]:
    spans, at = [], part.start
    for mark in _BREAK.finditer(text, part.start, part.end):
        if mark.group() in ("、", "—", "——", "…", "……"):
            continue
        spans.append(Span(at, mark.end()))
        at = mark.end()
    spans.append(Span(at, part.end))
    return [span for span in spans if span.start < span.end]


def _clause(text: str, clause: Span, hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]:
    mine = [hit for hit in hits if clause.start <= hit.start < clause.end]
    named = [hit for hit in people if clause.start <= hit.start < clause.end]
    pronouns = [
        one
        for one in _PRONOUN.finditer(text, clause.start, clause.end)
        if not any(hit.start <= one.start() < hit.end for hit in named)
        and (not one.group().startswith(("我", "咱")) or narrator is not None)
    ]
    events: list[tuple[int, int, object]] = [(hit.start, 0, hit) for hit in named] + [(one.start(), 1, one) for one in pronouns]
    events += [(hit.start, 2, hit) for hit in mine if not any(one.start <= hit.start < one.end for one in named)]
    events.sort(key=lambda event: event[:2])
    return _ordered(text, clause, events, narrator)


def _ordered(text: str, clause: Span, events: list[tuple[int, int, object]], narrator: str | None) -> list[Clue]:
    found: list[Clue] = []
    has_subject = verb_seen = False
    for order, (at, rank, event) in enumerate(events):
        if rank < 2:
            end = event.end if isinstance(event, Hit) else event.end()  # type: ignore[attr-defined]
            kind = _place_of(text, clause, at, end, has_subject, verb_seen, found, events[order + 1 :])
            found.append(_who(at, kind, event, narrator))
            if kind in (ClueKind.SUBJECT, ClueKind.ALSO_SUBJECT):
                has_subject, verb_seen = True, False
            continue
        assert isinstance(event, Hit)
        before = text[max(clause.start, at - 12) : at]
        if is_verb(event) and not _is_noun_here(event):
            if _NOT.search(before):
                continue
            if (
                not has_subject
                and not verb_seen
                and (_SOME_THING.match(text, clause.start) or _thing_before(text, clause, at, events[:order]))
            ):
                found.append(Clue(at, ClueKind.NOBODY))
                continue
            found.append(Clue(at, ClueKind.VERB, hit=event))
            verb_seen = True
        elif event.values("emotion") and not _NOT.search(before):
            found.append(Clue(at, ClueKind.VERB, hit=event))
        if event.values("prop") and not _LIKE.search(before):
            found.append(Clue(at, ClueKind.PROP, hit=event, held=bool(_HELD.search(before)), resting=bool(_RESTING.search(before))))
    return found


def _is_noun_here(hit: Hit) -> bool:
    return bool(hit.values("prop"))


def _place_of(
    text: str, clause: Span, at: int, end: int, has_subject: bool, verb_seen: bool, found: list[Clue], later: list[tuple[int, int, object]]
) -> ClueKind:
    before, after = text[clause.start : at], text[end : end + 1]
    last = found[-1].kind if found else None
    if after == "的":
        if not has_subject and not verb_seen and _BODY_AFTER.match(text, end):
            return ClueKind.SUBJECT
        return ClueKind.OWNER
    if _AND_BEFORE.search(before) and last in (ClueKind.SUBJECT, ClueKind.ALSO_SUBJECT):
        return ClueKind.ALSO_SUBJECT
    if _OBJECT_BEFORE.search(before):
        return ClueKind.OBJECT
    acts_next = any(rank == 2 and isinstance(event, Hit) and is_verb(event) and place - end <= 4 for place, rank, event in later)
    if not verb_seen and not has_subject:
        return ClueKind.SUBJECT
    return ClueKind.SUBJECT if acts_next and verb_seen else ClueKind.OBJECT


def _who(at: int, kind: ClueKind, event: object, narrator: str | None) -> Clue:
    if isinstance(event, Hit):
        return Clue(at, kind, event.value("who"))
    word = event.group()  # type: ignore[attr-defined]
    if word == "我":
        return Clue(at, kind, narrator)
    if word.endswith("自己"):
        return Clue(at, ClueKind.OBJECT, gender=_GENDERS.get(word[0], Gender.UNKNOWN), itself=True)
    if word in _GENDERS:
        return Clue(at, kind, gender=_GENDERS[word])
    return Clue(at, kind, plural=True, pair=word in ("两人", "两个人", "二人", "他俩", "她俩"))


def _thing_before(text: str, clause: Span, at: int, earlier: list[tuple[int, int, object]]) -> bool:
    """A thing or the weather stands where the subject would: 雨停了, 钟响了."""
    things = [
        event
        for _, rank, event in earlier
        if rank == 2 and isinstance(event, Hit) and (event.values("prop") or event.values("weather") or event.values("place"))
    ]
    if not things:
        return False
    head = things[-1]
    opening = text[clause.start : head.start]
    return at - head.end <= 2 and not re.search(r"[在从到往向把用拿对]", opening) and len(opening) <= 8


GRAMMAR = _Chinese()
