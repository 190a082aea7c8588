"""Where sentences begin and end, in English, Chinese and Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.book.text import Language, Sentence, Span

_OPENERS = "“‘「『（(《〈【\"'"
_CLOSERS = "”’」』）)》〉】\"'»]"
_QUOTE_CLOSERS = "”’」』\"'"

_LATIN_END = re.compile(rf"(?:[.!?]+|…+)[!?.…]*[*_]*[{re.escape(_CLOSERS)}]*[*_]*(?=\s|$|[“‘\"(—])")
_CJK_END = re.compile(rf"(?:[。！？!?｡]+[…⋯。！？!?]*|[…⋯]+)[{re.escape(_CLOSERS)}]*")

_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"‘'—-])(?:mr|mrs|ms|mx|dr|st|prof|rev|fr|sr|jr|capt|col|gen|lt|sgt|maj|hon|messrs|mme|mlle|vs|etc|approx|dept|est|fig|no|vol|"
    r"ave|blvd|rd|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|e\.g|i\.e|a\.m|p\.m|cf|al|[a-z](?:\.[a-z])*)\.$",
    re.IGNORECASE,
)
# Abbreviations that may well close a sentence: a capital after them is a new one.
_CLOSING_ABBREVIATION = re.compile(r"(?:etc|a\.m|p\.m|inc|ltd|co|corp|jr|sr)\.$", re.IGNORECASE)
_PRONOUN_I = re.compile(r"(?:^|\s)I\.$")

# After a closing quote, a clause that only says who spoke belongs to what was said.
_LATIN_TAG = re.compile(
    r"\s*(?:(?:[A-Z][\w.'’-]*|the|an?|his|her|my|their|our|old|young|little)\s+){1,4}(?:\w+ly\s+)?"
    r"(?:said|says|asked|asks|cried|whispered|shouted|yelled|called|replied|answered|murmured|muttered|sighed|added|exclaimed|gasped|"
    r"laughed|told|screamed|growled|repeated|begged|snapped|hissed|agreed|admitted|explained|insisted|promised|demanded|breathed|thought|wondered)\b"
)
_CHINESE_TAG = re.compile(r"[^。！？!?“”「」『』\n]{0,14}?(?:说|說|道|问|問|喊|叫|答|嚷|吼|叹|嘟囔|低语|嘀咕)")
_JAPANESE_TAG = re.compile(r"(?:と|って)(?!は限)")


def sentences(text: str, span: Span, language: Language) -> tuple[Sentence, ...]:
    """The sentences of `span` in order. Every character that is not white space is in exactly one of them."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs(text, span, language)):
        found.extend(Sentence(one, number) for one in _cut(text, paragraph, language))
    return tuple(found)


def paragraphs(text: str, span: Span, language: Language) -> tuple[Span, ...]:
    """The paragraphs of `span`, without white space at their ends. Each line is one, unless lines were wrapped to a width."""
    lines = list(_lines(text, span))
    width = max((len(line) for line in lines), default=0)
    wrapped = language is Language.ENGLISH and 40 <= width <= 100
    found: list[Span] = []
    for line in lines:
        if wrapped and found and _continues(text, found[-1], line, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
    return tuple(found)


def _lines(text: str, span: Span) -> Iterator[Span]:
    for match in re.finditer(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+", text[span.start : span.end]):
        start, end = _trimmed(text, span.start + match.start(), span.start + match.end())
        if start < end:
            yield Span(start, end)


def _continues(text: str, above: Span, line: Span, width: int) -> bool:
    """A line goes on in the next one when the next one's first word had no room left on it."""
    between = text[above.end : line.start]
    if between.count("\n") != 1 or between.endswith((" ", "\t")):
        return False
    last_line = len(text[max(above.start, text.rfind("\n", 0, above.end) + 1) : above.end])
    first_word = re.match(r"\S+", text[line.start : line.end])
    room_needed = last_line + 1 + (len(first_word.group()) if first_word else 0)
    return room_needed > width and last_line > width * 0.55


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _cut(text: str, paragraph: Span, language: Language) -> Iterator[Span]:
    ends = _latin_ends(text, paragraph) if language is Language.ENGLISH else _cjk_ends(text, paragraph, language)
    start = paragraph.start
    for end in ends:
        left, right = _trimmed(text, start, end)
        if left < right:
            yield Span(left, right)
        start = end
    left, right = _trimmed(text, start, paragraph.end)
    if left < right:
        yield Span(left, right)


def _latin_ends(text: str, paragraph: Span) -> Iterator[int]:
    body = paragraph.of(text)
    for match in _LATIN_END.finditer(body):
        if match.end() < len(body) and _ends_latin(body, match):
            yield paragraph.start + match.end()


def _ends_latin(body: str, match: re.Match[str]) -> bool:
    mark, rest = match.group(), body[match.end() : match.end() + 120]
    following = rest.lstrip().lstrip(_OPENERS + "—-*_")[:1]
    if following.islower():
        return False
    if any(quote in mark for quote in _QUOTE_CLOSERS) and _LATIN_TAG.match(rest):
        return False
    if mark != ".":
        return True
    before = body[max(0, match.start() - 12) : match.end()]
    if not _ABBREVIATION.search(before) or _PRONOUN_I.search(before):
        return True
    return bool(_CLOSING_ABBREVIATION.search(before)) and following.isupper()


def _cjk_ends(text: str, paragraph: Span, language: Language) -> Iterator[int]:
    body = paragraph.of(text)
    for match in _CJK_END.finditer(body):
        if match.end() < len(body) and _ends_cjk(body, match, language):
            yield paragraph.start + match.end()


def _ends_cjk(body: str, match: re.Match[str], language: Language) -> bool:
    mark, rest = match.group(), body[match.end() : match.end() + 40]
    if mark[0] in "…⋯" and mark[-1] in "…⋯":  # a pause inside a sentence, unless a new quotation follows
        return rest[0] in "“「『"
    if rest[0] in "，、,；;：:":
        return False
    if mark[-1] not in _QUOTE_CLOSERS:
        return not (rest[0].isascii() and rest[0].isalnum() and mark in "!?")
    tag = _JAPANESE_TAG if language is Language.JAPANESE else _CHINESE_TAG
    return not tag.match(rest)
