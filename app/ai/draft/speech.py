"""Who says what stands between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from app.ai.draft.acting import Deed, Moment
from app.ai.draft.quotes import Quote
from app.book.cast import Character, Gender, Kind
from app.book.text import Language, Sentence

_COMPANY = 8  # sentences
_WRITTEN = re.compile(r"と(?:書|記|刻|彫|いう(?:字|文字|名|言葉|看板|題)|名づけ)")
_ENDS_SPEECH = re.compile(r"[.!?。！？…—~～,，、」』]$")


def is_quoted_word(text: str, quote: Quote, language: Language) -> bool:
    """A word or a name in quotation marks inside a sentence: nobody says it."""
    words = quote.inner.of(text).strip()
    if not words:
        return True
    if _WRITTEN.match(text, quote.span.end):
        return True
    before, after = text[max(0, quote.span.start - 1) : quote.span.start], text[quote.span.end : quote.span.end + 1]
    if _ENDS_SPEECH.search(words) or before in ("", "\n", ":", "：", ",", "，", "\u3000"):
        return False
    if language is Language.ENGLISH:
        return (
            len(words.split()) <= 4
            and before == " "
            and (after in (" ", ".", ",", ";", ")") or not after)
            and text[quote.span.start - 2 : quote.span.start - 1].isalpha()
        )
    if language is Language.JAPANESE:
        return (
            after not in ("", "\n") and not text.startswith(("と", "って"), quote.span.end) and len(words) <= 10 and before not in "。！？"
        )
    return len(words) <= 8 and after not in ("", "\n") and before not in "。！？”"


def thinks(text: str, quote: Quote, moment: Moment) -> bool:
    """The verb beside it is one of thinking, not of saying."""
    near = [
        deed for deed in moment.deeds if (deed.thinks or deed.says) and deed.at - quote.span.start > -40 and deed.at - quote.span.end < 40
    ]
    nearest = min(near, key=lambda deed: abs(deed.at - quote.span.end), default=None)
    return nearest is not None and nearest.thinks and not nearest.says


class Speakers:
    """Finds the speaker of each quotation of a chapter."""

    def __init__(self, text: str, language: Language, cast: Sequence[Character]) -> None:
        self._text, self._language = text, language
        self._aliases = {one.name: (one.name.removeprefix("the "), *one.aliases) for one in cast}
        self._people = {one.name: one for one in cast if one.kind is Kind.PERSON}

    def assign(self, quotes: Sequence[Quote], sentences: Sequence[Sentence], moments: Sequence[Moment]) -> dict[int, str | None]:
        """Speaker by the place where the quotation starts."""
        starts = [sentence.span.start for sentence in sentences]
        found: dict[int, str | None] = {}
        told: list[tuple[int, str]] = []  # who spoke in each paragraph, for alternation
        owner: dict[int, str] = {}
        for quote in quotes:
            first = bisect_right(starts, quote.span.start) - 1
            last = max(first, bisect_right(starts, quote.span.end - 1) - 1)
            paragraph = sentences[first].paragraph
            answers = bool(told) and told[-1][0] == paragraph - 1  # nothing was told in between
            speaker = self._by_verb(quote, moments, sentences, first, last) or owner.get(paragraph)
            if speaker is None:
                speaker = self._by_neighbours(quote, sentences, moments, first, last)
            if answers and speaker == told[-1][1] and paragraph not in owner:
                speaker = self._answering(speaker, told, moments, first, last) or speaker
            if speaker is None:
                by_turn, by_subject = self._by_turn(told, paragraph), self._by_last_subject(quote, moments, first)
                speaker = by_turn or self._by_company(moments, first, told[-1][1]) if answers else by_subject or by_turn
                speaker = speaker or by_subject
            found[quote.span.start] = speaker
            if speaker is not None:
                owner.setdefault(paragraph, speaker)
                if not told or told[-1] != (paragraph, speaker):
                    told.append((paragraph, speaker))
        return found

    def _by_verb(self, quote: Quote, moments: Sequence[Moment], sentences: Sequence[Sentence], first: int, last: int) -> str | None:
        """ "…," she said, or: She said: "…" in the same sentence, else right before or right after in the same paragraph."""
        paragraph = sentences[first].paragraph
        if self._text[max(0, quote.span.start - 3) : quote.span.start].rstrip().endswith((":", "：", ",", "，")):
            leading = [deed for deed in moments[first].deeds if deed.at < quote.span.start and (deed.says or deed.thinks)]
            if leading:
                return leading[-1].character
        after = [deed for deed in moments[last].deeds if deed.at >= quote.span.end and (deed.says or deed.thinks)]
        if after and not _interrupted(self._text, quote.span.end, after[0].at):
            return after[0].character
        before = [deed for deed in moments[first].deeds if deed.at < quote.span.start and (deed.says or deed.thinks)]
        if before:
            return before[-1].character
        if any(deed.at >= quote.span.end for deed in moments[last].deeds) and self._language is not Language.JAPANESE:
            return next(deed.character for deed in moments[last].deeds if deed.at >= quote.span.end)
        for index in (last + 1, first - 1):
            if 0 <= index < len(moments) and sentences[index].paragraph == paragraph:
                deed = _saying(moments[index], quote, index > last)
                if deed is not None:
                    return deed.character
        return None

    def _by_neighbours(self, quote: Quote, sentences: Sequence[Sentence], moments: Sequence[Moment], first: int, last: int) -> str | None:
        """Who acts in the same paragraph, or was introduced by the sentence before with a colon or as its subject."""
        paragraph = sentences[first].paragraph
        for index in (first, first - 1, last + 1, first - 2):
            if not 0 <= index < len(moments) or sentences[index].paragraph != paragraph:
                continue
            if moments[index].subject and moments[index].told:
                return moments[index].subject
        if first and sentences[first - 1].span.of(self._text).rstrip().endswith((":", "：", "—")):
            return moments[first - 1].subject
        if self._language is not Language.ENGLISH and last + 1 < len(moments) and sentences[last + 1].paragraph == paragraph + 1:
            deed = _saying(moments[last + 1], quote, True)
            if deed is not None and not moments[last + 1].quoted:
                return deed.character
        if first and sentences[first - 1].paragraph == paragraph - 1 and moments[first - 1].subject and moments[first - 1].told:
            said = [deed for deed in moments[first - 1].deeds if deed.says]
            if said and not moments[first - 1].quoted:
                return said[-1].character
        return None

    def _by_last_subject(self, quote: Quote, moments: Sequence[Moment], first: int) -> str | None:
        """Who the sentence before was about, unless it is they who are spoken to."""
        if not first or moments[first - 1].subject is None or moments[first - 1].span.end < quote.span.start - 40:
            return None
        subject = moments[first - 1].subject
        return (
            None
            if subject is None or any(alias in quote.inner.of(self._text) for alias in self._aliases.get(subject, (subject,)))
            else subject
        )

    def _by_turn(self, told: Sequence[tuple[int, str]], paragraph: int) -> str | None:
        """In a dialogue the one before the last speaks again; a single known voice is answered by nobody we know."""
        recent = [(at, name) for at, name in told[-4:] if paragraph - at <= 4]
        if not recent:
            return None
        last = recent[-1][1]
        return next((name for _, name in reversed(recent) if name != last), None)

    def _answering(
        self, last_speaker: str, told: Sequence[tuple[int, str]], moments: Sequence[Moment], first: int, last: int
    ) -> str | None:
        """Who "he" is in a paragraph that answers: the other of the two, unless the paragraph itself names the one who spoke before."""
        words = self._text[moments[first].span.start : moments[last].span.end]
        if self._language is not Language.ENGLISH or any(alias in words for alias in self._aliases.get(last_speaker, ())):
            return None
        other = self._by_turn(told, told[-1][0] + 1) or self._by_company(moments, first, last_speaker)
        if other not in self._people or last_speaker not in self._people:
            return None
        gender, theirs = self._people[last_speaker].gender, self._people[other].gender
        return other if theirs is gender or Gender.UNKNOWN in (gender, theirs) else None

    def _by_company(self, moments: Sequence[Moment], first: int, last_speaker: str) -> str | None:
        """The one other person who was there in the last sentences."""
        there = {name for moment in moments[max(0, first - _COMPANY) : first] for name in moment.present}
        others = {name for name in there if name != last_speaker and name in self._people}
        return others.pop() if len(others) == 1 else None


def _saying(moment: Moment, quote: Quote, following: bool) -> Deed | None:
    saying = [deed for deed in moment.deeds if deed.says]
    if not saying:
        return None
    deed = saying[0] if following else saying[-1]
    return deed if abs(deed.at - quote.span.start) < 200 else None


def _interrupted(text: str, start: int, end: int) -> bool:
    return bool(re.search(r"[.!?。！？]\s*\S", text[start:end])) or "“" in text[start:end] or "「" in text[start:end]
