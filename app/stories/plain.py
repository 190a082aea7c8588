"""Plain text: headings are lines that stand alone and read like one."""

from __future__ import annotations

import re
from itertools import islice

from app.book.text import Chapter, Span
from app.stories.chapters import MOST_HEADINGS, Heading, clean_title, is_title, tile, title_line

_NUMBER = r"[0-9０-９〇○零一二三四五六七八九十百千万萬两兩廿卅壹贰叁肆伍陆柒捌玖拾佰仟壱弐参]+"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_BELOW_100 = rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:{_UNITS}))?|{_TEENS}|{_UNITS})"
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last"
_ENGLISH_NUMBER = rf"(?:\d+|[０-９]+|(?:(?:{_UNITS}|a) hundred(?: (?:and )?{_BELOW_100})?)|{_BELOW_100}|[IVXLC]+|the (?:{_ORDINAL}))"
_OPENING = "序章|终章|終章|最終章|最终章|楔子|引子|序|序言|序幕|前言|后记|後記|尾声|尾聲|大结局|大結局|プロローグ|エピローグ|あとがき|まえがき|はじめに|おわりに|幕間|間章|间章"
_HEADING = re.compile(
    rf"(?:(?:chapter|part|book|section|act|episode|volume)\s+{_ENGLISH_NUMBER}(?:\s*[.:：—–-]\s*\S.*|\s+(?-i:[A-Z“\"‘]).*|\.)?"
    rf"|(?:prologue|epilogue|preface|foreword|afterword|interlude|introduction)(?:\s*[.:：—–-]\s*\S.*|\.)?"
    rf"|第\s*{_NUMBER}\s*(?:[章节節回话話卷篇幕集夜]|部分?)(?:(?<=[章回節节話话卷])\S.*|[\s　:：、．.—-]+\S.*)?"
    rf"|[卷巻](?:之|の)?\s*{_NUMBER}(?:[\s　:：、．.—-]+\S.*)?|[上中下][卷巻部篇](?:[\s　:：]+\S.*)?"
    rf"|(?:{_OPENING})(?:[\s　:：—]+\S.*)?"
    rf"|番外(?:[篇編编章]|特典)?\s*(?:{_NUMBER})?(?:[\s　:：—]+\S.*)?)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:\A|\n[^\S\n]*\n)[^\S\n]*(?P<number>[^\W_]{1,12}[.、．]?)[^\S\n]*(?=\n[^\S\n]*\n)")
_TENS = ("", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十")
_VALUES = {
    **{str(number): number for number in range(1, 400)},
    **{
        ten + one: at * 10 + number
        for at, ten in enumerate(_TENS)
        for number, one in enumerate(("", *"一二三四五六七八九"))
        if at or number
    },
    **{word: number for number, word in enumerate(f"{_UNITS}|{_TEENS}".split("|"), 1)},
    **{roman: at for at, roman in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), 1)},
    "上": 1,
    "中": 2,
    "下": 3,
}
_LINE = re.compile(r"[^\n\r]+")
_LONGEST = 80


def chapters(text: str) -> tuple[str, tuple[Chapter, ...]]:
    """The story's title ("" when it says none) and its chapters."""
    headings = tuple(_headings(text))
    found = tile(text, headings)
    return _title(text, headings), found


def _headings(text: str) -> list[Heading]:
    found = (
        Heading(Span(match.start(), match.end()), clean_title(match.group()))
        for match in _LINE.finditer(text)
        if len(match.group()) <= _LONGEST and is_heading(match.group().strip().lstrip("\ufeff#*= \t").rstrip("#*= \t"))
    )
    return list(islice(found, MOST_HEADINGS)) or _bare_numbers(text)  # the rest is told as text of the last chapter


def _bare_numbers(text: str) -> list[Heading]:
    """1, 2, 3 or 一, 二 or 上, 下, each alone between empty lines and in their order: chapters without a name."""
    found: list[Heading] = []
    values: list[int] = []
    for match in _ALONE.finditer(text):
        value = _VALUES.get(match["number"].rstrip(".、．").lower())
        if value is not None and value == (values[-1] + 1 if values else 1):
            values.append(value)
            found.append(Heading(Span(match.start("number"), match.end("number")), match["number"]))
        elif value == 3 and found and found[-1].title == "上":  # 上, 下 without 中
            values.append(value)
            found.append(Heading(Span(match.start("number"), match.end("number")), match["number"]))
    return found[:MOST_HEADINGS] if len(found) > 1 else []


def is_heading(line: str) -> bool:
    """A sentence that happens to begin with these words ends like a sentence, or goes on after a comma."""
    if not _HEADING.fullmatch(line):
        return False
    after_number = re.sub(rf"^第\s*{_NUMBER}\s*\S", "", line).strip()
    if re.fullmatch(r"[「『《“][^」』》”]+[」』》”]", after_number):
        return True
    return not after_number.endswith(("。", "，", ",", "；", ";", "”", "」", "：")) and not (
        after_number.endswith(".") and len(line.split()) > 4
    )


def _title(text: str, headings: tuple[Heading, ...]) -> str:
    first = title_line(text)
    if first is not None and not (headings and headings[0].span.start == first.span.start):
        return first.title
    opening = text[: headings[0].span.start].strip() if headings else ""
    if opening and is_title(opening.splitlines()[0]):
        return clean_title(opening.splitlines()[0])
    return ""
