"""Lines that end where a column of the screen ended, not where a paragraph did: found out, and joined again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

_LINE = re.compile(r"[^\n]+")
_ENDS_A_SENTENCE = re.compile(r"[.!?。！？…:：;；][\"'”’」』）)》]*\s*$")
_EAST = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_NOT_A_CONTINUATION = re.compile(r"[\s\u3000]|[-–—*•#>|+=~]|\d+[.)、]|第.{1,8}[章节節回话話卷部]|(?:chapter|part|book)\s", re.IGNORECASE)
_OPENS_SPEECH = ("“", "「", "『", "‘", '"')
# Marks that both kinds of writing share: the character beyond them tells which kind it is.
_SHARED_MARKS = "“”‘’…—–·"
_LINES_TO_BE_SURE = 6
_SAMPLE = 20_000
_WIDEST = 110


def joins(text: str, sure: bool = False) -> Iterator[tuple[int, int, str]]:
    """The line ends that are none, as edits: a space, or nothing between characters that are written without spaces.

    sure: the lines are known to be wrapped. Otherwise nothing is joined unless the whole text looks like it.
    """
    sample = [line.group().rstrip() for line in islice(_LINE.finditer(text), _SAMPLE)]
    widths = [_width(one) for one in sample]
    column = _column(widths)
    if not column or not (sure or _is_wrapped(sample, widths, column)):
        return
    for line, following in pairwise(_LINE.finditer(text)):
        words, begin = line.group().rstrip(), following.start()
        end = line.start() + len(words)
        if text.count("\n", end, begin) == 1 and _goes_on(words, following.group().rstrip(), _width(words), column):
            yield end, begin, "" if _without_space(words, following.group()) else " "


def _width(line: str) -> int:
    """Columns of a screen: East Asian characters take two."""
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in line)


def _column(widths: Sequence[int]) -> int:
    """The width the lines were wrapped to: the longest, but for a few that could not be broken."""
    filled = sorted(width for width in widths if width)
    column = filled[max(0, len(filled) - 1 - len(filled) // 50)] if filled else 0
    return column if column <= _WIDEST else 0


def _is_wrapped(words: Sequence[str], widths: Sequence[int], column: int) -> bool:
    """Enough lines stop at the column in the middle of a sentence, and those that stop short end one."""
    if len(words) < _LINES_TO_BE_SURE or column < 40:
        return False
    cut = sum(1 for one, width in zip(words, widths, strict=True) if width > column * 0.8 and not _ENDS_A_SENTENCE.search(one))
    short_cut = sum(1 for one, width in zip(words, widths, strict=True) if width <= column * 0.6 and not _ENDS_A_SENTENCE.search(one))
    return cut >= len(words) * 0.35 and short_cut <= len(words) * 0.25


def _goes_on(line: str, following: str, width: int, column: int) -> bool:
    if not following or _NOT_A_CONTINUATION.match(following):
        return False
    if _without_space(line, following):
        full = width >= column - 4
        return full and not (_ENDS_A_SENTENCE.search(line) and following.startswith(_OPENS_SPEECH))
    first_word = following.split(maxsplit=1)[0]
    return width + 1 + _width(first_word) > column and width > column * 0.55


def is_written_together(before: str, after: str) -> bool:
    """Whether words cut apart at a line's end are East Asian, which has no space there."""
    last, first = before.rstrip(_SHARED_MARKS)[-1:], after.lstrip(_SHARED_MARKS)[:1]
    # A line of such marks alone, ……”, is of the kind of the other one.
    return bool(_EAST.match(last or first)) and bool(_EAST.match(first or last))


def _without_space(line: str, following: str) -> bool:
    if line.endswith("-") and len(line) > 1 and line[-2].isalpha() and following[0].islower():
        return True  # a word cut at its hyphen; whether the hyphen belongs to it nobody can know, so it stays
    return is_written_together(line, following)
