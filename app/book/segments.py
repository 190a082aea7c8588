"""A chapter in parts that a model can answer about at once. The parts tile the chapter: no sentence is cut or left out."""

from __future__ import annotations

from collections.abc import Sequence

from app.book.sentences import sentences
from app.book.text import Language, Sentence, Span

# Characters of story in one question. The answer repeats them with names and marks around, some three times the tokens,
# and the smallest models in use stop at about 8,000 tokens.
LONGEST = {Language.ENGLISH: 6_000, Language.CHINESE: 1_800, Language.JAPANESE: 1_800}
_LOOK_BACK = 0.35  # in the last third of a part a cut may be brought forward to a better place


def segments(text: str, body: Span, language: Language, longest: int | None = None) -> tuple[Span, ...]:
    """Parts of about even length, none longer than `longest` unless a single sentence is.

    Cut before a paragraph where one is near, else outside of quotations.
    """
    limit = longest or LONGEST[language]
    found = sentences(text, body, language)
    if not found:
        return ()
    cuts = [body.start]
    first = 0
    while first < len(found):
        left = body.end - cuts[-1]
        if left <= limit:
            break
        even = left / -(-left // limit)
        first = _end_of_part(text, found, first, cuts[-1], min(limit, round(even * 1.1) + 1))
        if first < len(found):
            cuts.append(found[first].span.start)
    return tuple(Span(start, end) for start, end in zip(cuts, [*cuts[1:], body.end], strict=True))


def _end_of_part(text: str, found: Sequence[Sentence], first: int, start: int, limit: int) -> int:
    """The index of the sentence that begins the next part."""
    last = first + 1
    while last < len(found) and found[last].span.end - start <= limit:
        last += 1
    if last == len(found):
        return last
    earliest = start + limit * (1 - _LOOK_BACK)
    for index in range(last, first, -1):
        if found[index].span.start < earliest:
            break
        if found[index].paragraph != found[index - 1].paragraph:
            return index
    return next((index for index in range(last, first, -1) if not _quoted(text, found, index)), last)


def _quoted(text: str, found: Sequence[Sentence], index: int) -> bool:
    """Whether a cut before this sentence would lie inside a quotation."""
    start = next(at for at in range(index, -1, -1) if at == 0 or found[at - 1].paragraph != found[index].paragraph)
    before = text[found[start].span.start : found[index].span.start]
    return before.count('"') % 2 == 1 or any(before.count(opening) > before.count(closing) for opening, closing in ("“”", "「」", "『』"))


def halves(text: str, span: Span, language: Language) -> tuple[Span, ...]:
    """A stretch in pieces of about half its length, at sentences' borders; whole where it is one sentence."""
    return segments(text, span, language, max(1, len(span) // 2 + len(span) % 2))
