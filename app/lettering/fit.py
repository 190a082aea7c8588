"""Breaking text into lines or columns: where reading allows it, and so that the block fills the shape it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf, sqrt

from app.book.text import Language
from app.lettering.letters import Letters

_NOT_FIRST = frozenset("、。，．・：；！？!?…‥ー―」』）】》〉〕］)]}”’々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:%％～〜")
_NOT_LAST = frozenset("「『（【《〈〔［([{“‘")
_NUMERALS = frozenset("一二三四五六七八九十百千万两几半每这那0123456789")  # in Chinese they stay with what they count
_PAUSES = frozenset("、。，．！？…；：,.!?;:—")
_UNITS = re.compile(r"[A-Za-z0-9\u00c0-\u024f'’.\-]+|\S")  # words and numbers of the Latin script are not torn apart
_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is never broken inside; `gap` is the white space that follows it when the line goes on."""

    text: str
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Text broken into lines (top to bottom) or columns (right to left), with the room it takes."""

    lines: tuple[str, ...]
    lengths: tuple[float, ...]
    letters: Letters
    vertical: bool

    @property
    def pitch(self) -> float:
        return self.letters.px * line_pitch(self.letters.language, self.vertical)

    @property
    def depth(self) -> float:
        """From the first line's top to the last line's bottom (columns: right to left)."""
        return self.letters.px * (1.0 if self.vertical else _BODY[self.letters.language]) + self.pitch * (len(self.lines) - 1)

    @property
    def width(self) -> float:
        return self.depth if self.vertical else max(self.lengths)

    @property
    def height(self) -> float:
        return max(self.lengths) if self.vertical else self.depth


# The height of a line's letters as part of the size: capitals have no tails below the line.
_BODY = {Language.ENGLISH: 0.78, Language.CHINESE: 1.0, Language.JAPANESE: 1.0}


def line_pitch(language: Language, vertical: bool) -> float:
    if language is Language.ENGLISH:
        return 1.02
    return 1.28 if vertical else 1.25


@lru_cache(maxsize=2048)
def pieces(text: str, language: Language) -> tuple[Piece, ...]:
    """The pieces of `text` between which a line may end."""
    text = " ".join(text.split())
    if language is Language.ENGLISH and not _CJK.search(text):
        return tuple(_words(text))
    return tuple(_phrases(text, language))


def _words(text: str) -> list[Piece]:
    """Words; a line may also end after a dash or a hyphen."""
    found = []
    for word in text.split(" "):
        parts = [part for part in re.split(r"(?<=[—–])(?=\w)|(?<=\w-)(?=\w\w)", word) if part]
        found += [Piece(part) for part in parts[:-1]] + [Piece(part, " ") for part in parts[-1:]]
    return found


def _phrases(text: str, language: Language) -> list[Piece]:
    """Phrases as a reader takes them in, none starting or ending with a mark that must not stand there."""
    found: list[str] = []
    for phrase in _parser(language)(text):
        counted = language is Language.CHINESE and found and found[-1][-1] in _NUMERALS
        joined = found and (phrase[0] in _NOT_FIRST or found[-1][-1] in _NOT_LAST or counted)
        if joined:
            found[-1] += phrase
        else:
            found.append(phrase)
    return [Piece(phrase.rstrip(), " " if phrase.endswith(" ") else "") for phrase in found if phrase.strip()]


@lru_cache(maxsize=4)
def _parser(language: Language) -> Callable[[str], list[str]]:
    import budoux  # its models are read once, when the first Chinese or Japanese text is set

    if language is Language.CHINESE:
        return budoux.load_default_simplified_chinese_parser().parse
    return budoux.load_default_japanese_parser().parse


def split_long(parts: Sequence[Piece], limit: float, measure: Callable[[str], float], language: Language) -> tuple[Piece, ...]:
    """Pieces longer than `limit` taken apart: characters of Chinese and Japanese, hyphenated words of English."""
    found: list[Piece] = []
    for part in parts:
        if measure(part.text) <= limit or len(part.text) < 2:
            found.append(part)
        else:
            found += _apart(part, limit, measure, hyphen="-" if language is Language.ENGLISH and not _CJK.search(part.text) else "")
    return tuple(found)


def _apart(part: Piece, limit: float, measure: Callable[[str], float], hyphen: str) -> list[Piece]:
    found, rest = [], part.text
    while measure(rest) > limit and len(rest) > 1:
        count = max([n for n in range(1, len(rest)) if measure(rest[:n] + hyphen) <= limit], default=1)
        count = _allowed_cut(rest, count, hyphen)
        found.append(Piece(rest[:count] + (hyphen if rest[count - 1].isalpha() else "")))
        rest = rest[count:]
    return [*found, Piece(rest, part.gap)]


def _allowed_cut(text: str, count: int, hyphen: str) -> int:
    """The last place at or before `count` where a line may end: never one letter alone, never before a closing mark."""
    if hyphen:
        return max(1, min(count, len(text) - 2))
    for cut in range(count, 0, -1):
        if text[cut] not in _NOT_FIRST and text[cut - 1] not in _NOT_LAST:
            return cut
    return count


def _fine(parts: Sequence[Piece], language: Language) -> Sequence[Piece]:
    """Prose of Chinese and Japanese is filled character by character, so that its edge is straight; only marks stay with their words."""
    if language is Language.ENGLISH:
        return parts
    found: list[Piece] = []
    for part in parts:
        for char in _UNITS.findall(part.text):
            if found and not found[-1].gap and (char[0] in _NOT_FIRST or found[-1].text[-1] in _NOT_LAST):
                found[-1] = Piece(found[-1].text + char)
            else:
                found.append(Piece(char))
        found[-1] = Piece(found[-1].text, part.gap)
    return found


def break_lines(parts: Sequence[Piece], count: int, measure: Callable[[str], float], *, round_shape: bool) -> tuple[str, ...] | None:
    """The text in exactly `count` lines, as even as can be; in a round shape the lines in the middle are longer.

    None when there are fewer pieces than lines.
    """
    if count > len(parts):
        return None
    targets = _profile(count, round_shape)
    lengths = [measure(part.text) for part in parts]
    gaps = [measure(part.gap) if part.gap else 0.0 for part in parts]
    total = sum(lengths) + sum(gaps)
    wanted = [target * total for target in targets]
    pauses = [part.text[-1] in _PAUSES for part in parts]
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for line in range(count):
        best.append(_next_line(best[-1], lengths, gaps, pauses, wanted[line], last=len(parts) - (count - line - 1)))
    return _read_back(parts, best)


def _next_line(
    before: dict[int, tuple[float, int]],
    lengths: Sequence[float],
    gaps: Sequence[float],
    pauses: Sequence[bool],
    wanted: float,
    last: int,
) -> dict[int, tuple[float, int]]:
    """For every end of this line the cheapest start: {end: (price, start)}. A line likes to end where the voice pauses."""
    unpaused = (0.25 * wanted) ** 2
    found: dict[int, tuple[float, int]] = {}
    for start, (price, _) in before.items():
        length = 0.0
        for end in range(start + 1, last + 1):
            length += lengths[end - 1] + (gaps[end - 2] if end - 1 > start else 0.0)
            total = price + (length - wanted) ** 2 + (0.0 if pauses[end - 1] else unpaused)
            if total < found.get(end, (inf, 0))[0]:
                found[end] = (total, start)
            if length > 3 * wanted:
                break
    return found


def _read_back(parts: Sequence[Piece], best: Sequence[dict[int, tuple[float, int]]]) -> tuple[str, ...] | None:
    end, lines = len(parts), []
    for row in reversed(best[1:]):
        if end not in row:
            return None
        start = row[end][1]
        lines.append("".join(part.text + part.gap for part in parts[start:end]).rstrip())
        end = start
    return tuple(reversed(lines)) if end == 0 else None


def _profile(count: int, round_shape: bool) -> list[float]:
    """How the text's length is shared between the lines: evenly, or as the chords of a circle."""
    if not round_shape:
        return [1 / count] * count
    chords = [sqrt(1 - (0.8 * (2 * (line + 0.5) / count - 1)) ** 2) for line in range(count)]
    return [chord / sum(chords) for chord in chords]


def block(text: str, count: int, letters: Letters, *, vertical: bool, limit: float, round_shape: bool) -> Block | None:
    """`text` in `count` lines or columns none longer than `limit`; None when that cannot be."""
    measure = letters.down if vertical else letters.across
    parts = split_long(pieces(text, letters.language), limit, measure, letters.language)
    lines = break_lines(parts, count, measure, round_shape=round_shape)
    if lines is None:
        return None
    lengths = tuple(measure(line) for line in lines)
    if max(lengths) > limit:
        return None
    return Block(lines, lengths, letters, vertical)


def filled(text: str, letters: Letters, *, vertical: bool, limit: float) -> Block:
    """`text` in as few lines as `limit` allows, as for a caption; a single character may stand out beyond it."""
    measure = letters.down if vertical else letters.across
    parts = split_long(_fine(pieces(text, letters.language), letters.language), limit, measure, letters.language)
    lines: list[str] = []
    current, gap, length = "", "", 0.0
    for part in parts:
        longer = length + (measure(gap) if gap else 0.0) + measure(part.text)
        if current and longer > limit:
            lines.append(current)
            current, longer = part.text, measure(part.text)
        else:
            current += gap + part.text
        gap, length = part.gap, longer
    lines.append(current)
    return Block(tuple(lines), tuple(measure(line) for line in lines), letters, vertical)
