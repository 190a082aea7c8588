"""What "she", "he" and "ten years old" say of whoever was named before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from app.ai.draft.numerals import number_in
from app.ai.draft.quotes import Quote
from app.ai.draft.sighting import Group, Sighting, key_of
from app.book.cast import Gender, Kind
from app.book.text import Language, Span

_PRONOUNS = {
    Language.ENGLISH: re.compile(r"\b(?:(?P<f>she|her|herself)|(?P<m>he|him|his|himself))\b", re.IGNORECASE),
    Language.CHINESE: re.compile(r"(?P<f>她(?!们))|(?P<m>他(?!们))"),
    Language.JAPANESE: re.compile(r"(?P<f>彼女(?!たち))|(?P<m>彼(?!女|ら|方|岸))"),
}
_YEARS = re.compile(
    r"(?P<n>\d{1,3}|[a-z]+)[ -]years?[ -]old|(?P<h>\d{1,3}|[一二三四五六七八九十]{1,3})(?:岁|歳|歲)|\bwas (?:only |just |about )?(?P<w>[a-z]+)(?=[,.;])",
    re.IGNORECASE,
)
NEAR = 150


def vote(text: str, span: Span, seen: Sequence[Sighting], groups: dict[str, Group], spoken: Sequence[Quote], language: Language) -> None:
    """Pronouns and ages that follow a mention tell about it."""
    quoted, turns = Inside(spoken), _Turns(text, spoken)
    marks = [(one.start(), one) for one in _PRONOUNS[language].finditer(text, span.start, span.end)]
    marks += [(one.start(), one) for one in _YEARS.finditer(text, span.start, span.end)]
    marks.sort(key=lambda mark: mark[0])
    index = 0
    recent: list[Sighting | None] = [None, None]
    another = (-1, "")
    for at, match in marks:
        while index < len(seen) and seen[index].start < at:
            one = seen[index]
            if not one.quoted and (recent[1] is None or key_of(recent[1]) != key_of(one)):
                recent = [recent[1], one]
            elif not one.quoted:
                recent[1] = one
            index += 1
        who = recent[1]
        if text[match.end() : match.end() + 1] in ("的", "の") and index < len(seen) and seen[index].start - match.end() < 8:
            who = seen[index]  # 十岁的小满: the age stands before the name
            _count_mark(groups[key_of(who)], match, 1)
            continue
        if who is None or at - who.end > NEAR or quoted(at) or turns(who.end, at):
            continue
        sex = (who.start, match.lastgroup or "")
        if sex == another or _is_another(text[who.end : at], match.group()):
            another = sex  # and "He" in the next sentence is that other one
            continue
        alone = recent[0] is None or at - recent[0].end > NEAR
        if _is_role_animal(groups[key_of(who)]) and (text[at - 2 : at - 1] not in tuple(".!?") or turns.of_another(who.end, at)):
            continue  # "The robot lifted her" says nothing about the robot; "He wore spectacles" does
        group = groups[key_of(who)]
        group.pronouns += match.lastgroup in ("f", "m")
        _count_mark(group, match, 2 if alone else 1)


class _Turns:
    """Whether it is another's turn in a dialogue: a quotation in the paragraph of the mention, and one before the pronoun in a later one."""

    def __init__(self, text: str, spoken: Sequence[Quote]) -> None:
        self._text = text
        self._starts = [quote.span.start for quote in spoken]

    def __call__(self, mention: int, pronoun: int) -> bool:
        between = self._text[mention:pronoun]
        if "\n" not in between:
            return False
        first, last = self._text.rfind("\n", 0, mention) + 1, mention + between.rfind("\n")
        end = mention + between.find("\n")
        return self._speaks(first, end) and self._speaks(last, pronoun)

    def of_another(self, mention: int, pronoun: int) -> bool:
        """A later paragraph in which somebody speaks; an animal that speaks is named there."""
        start = self._text.rfind("\n", 0, pronoun) + 1
        return start > mention and self._speaks(start, pronoun)

    def _speaks(self, start: int, end: int) -> bool:
        index = bisect_left(self._starts, start)
        return index < len(self._starts) and self._starts[index] < end


def _is_another(between: str, pronoun: str) -> bool:
    """ "Mira gave him bread", 小川递给她: in one clause he who acts and he who is acted on are two."""
    return (pronoun.lower() == "him" or pronoun in "她他") and not re.search(
        r"[.,;:!?，。！？；：“”「」\n]|\b(?:and|but|that|as|when)\b", between
    )


def _is_role_animal(group: Group) -> bool:
    return group.role is not None and group.role.kind is not Kind.PERSON


def _count_mark(group: Group, match: re.Match[str], weight: int) -> None:
    found = match.groupdict()
    if (found.get("f") or found.get("m")) and group.role is not None and group.role.kind is not Kind.PERSON and not match.group().isascii():
        return  # 她 after a cat is the girl beside it
    if found.get("f"):
        group.votes[Gender.FEMALE] += weight
    elif found.get("m"):
        group.votes[Gender.MALE] += weight
    elif "n" in found:
        group.years = group.years or number_in(found.get("n") or found.get("h") or found.get("w") or "")


class Inside:
    """Whether a place is inside a quotation; asked in rising order of places."""

    def __init__(self, spoken: Sequence[Quote]) -> None:
        self._spoken, self._at = spoken, 0

    def __call__(self, place: int) -> bool:
        while self._at < len(self._spoken) and self._spoken[self._at].span.end <= place:
            self._at += 1
        return self._at < len(self._spoken) and self._spoken[self._at].span.start <= place
