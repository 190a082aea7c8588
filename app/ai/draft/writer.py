"""The draft writer: a chapter becomes a script by rules, offline, in a moment."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.ai.draft.acting import Deed, Moment, Reader
from app.ai.draft.cast import WHOLE_TEXT, people_in
from app.ai.draft.feelings import feeling
from app.ai.draft.lexicon import Hit, lexicon
from app.ai.draft.quotes import Quote, quotes
from app.ai.draft.scenery import last_place, places, setting_of
from app.ai.draft.speech import Speakers, is_quoted_word, thinks
from app.book.cast import Character
from app.book.lines import plain_words, trimmed
from app.book.script import Backdrop, Emotion, Line, LineKind, Scene, Script, Setting
from app.book.sentences import sentences
from app.book.text import Chapter, Language, Sentence, Span

_BREAK = re.compile(r"[\s*＊※＃#~～•·・◇◆○●☆★=_—―…-]+")
_SHORTEST_SCENE = 3
REPORT_EVERY = 200  # sentences; about half a second of work
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence with what was found in it and the lines it holds."""

    sentence: Sentence
    moment: Moment
    lines: tuple[Line, ...]
    breaks: bool  # it is only a mark between scenes


def write_script(text: str, chapter: Chapter, language: Language, report: Report | None = None) -> Script:
    """The script of one chapter. Every character of its body that is not white space is in exactly one line.

    report: told every REPORT_EVERY sentences how many are read, of how many; a short chapter is done before it says anything.
    """
    body = chapter.body
    people = people_in(text, Span(0, len(text)) if len(text) <= WHOLE_TEXT else body, language)
    spoken_quotes = quotes(text, body, language)
    found = _read(text, body, language, people, spoken_quotes, report)
    if not found:
        return Script(chapter.number, ())
    scenes: list[Scene] = []
    setting = Setting()
    starts = _scene_starts(text, found, language)
    for number, (first, last) in enumerate(zip(starts, [*starts[1:], len(found)], strict=True), 1):
        part = found[first:last]
        start = body.start if number == 1 else part[0].sentence.span.start
        end = body.end if last == len(found) else found[last].sentence.span.start
        spoken = [(read.moment.span, read.moment.hits, read.moment.spoken) for read in part]
        setting = setting_of(setting, text, spoken, language)
        scenes.append(Scene(number, Span(start, end), setting, _present(part), _lines(part, spoken_quotes)))
        setting = last_place(setting, [place for span, hits, _ in spoken for place in places(text, hits, span, language)])
    return Script(chapter.number, tuple(scenes))


def _read(
    text: str, body: Span, language: Language, people: Sequence[Character], spoken: Sequence[Quote], report: Report | None
) -> list[_Read]:
    reader = Reader(text, body, spoken, people, language)
    speakers = Speakers(text, language, people)
    all_sentences = sentences(text, body, language)
    found: list[_Read] = []
    moments = []
    for done, sentence in enumerate(all_sentences):
        if report is not None and done and done % REPORT_EVERY == 0:
            report(done, len(all_sentences))
        moment = reader.read(sentence)
        moments.append(moment)
        for deed in moment.deeds:
            if deed.says:
                reader.spoke(deed.character)
    spoken_by = speakers.assign(spoken, all_sentences, moments)
    for sentence, moment in zip(all_sentences, moments, strict=True):
        breaks = is_break(sentence.span.of(text))
        lines = tuple(_lines_of(text, sentence, moment, reader.quotes_in(sentence.span), spoken_by, language))
        found.append(_Read(sentence, moment, lines, breaks))
    return found


def _lines_of(
    text: str, sentence: Sentence, moment: Moment, inside: Sequence[Quote], spoken_by: dict[int, str | None], language: Language
) -> Iterator[Line]:
    """The lines of one sentence: what is said or thought, and the narration around it."""
    at = sentence.span.start
    for quote in inside:
        start, end = max(at, quote.span.start), min(sentence.span.end, quote.span.end)
        if is_quoted_word(text, quote, language):
            continue
        yield from _told(text, Span(at, start), moment, language, tag=True)
        yield from _said(text, Span(start, end), quote, moment, spoken_by, language)
        at = end
    yield from _told(text, Span(at, sentence.span.end), moment, language, tag=at > sentence.span.start)


def _said(text: str, span: Span, quote: Quote, moment: Moment, spoken_by: dict[int, str | None], language: Language) -> Iterator[Line]:
    span = trimmed(text, span)
    words = Span(max(span.start, quote.inner.start), min(span.end, quote.inner.end)).of(text).strip()
    if span.start >= span.end:
        return
    speaker = spoken_by.get(quote.span.start)
    kind = LineKind.THOUGHT if quote.thought or thinks(text, quote, moment) else LineKind.SPEECH
    own = [hit for hit in moment.spoken if span.start <= hit.start < span.end]
    yield Line(kind, plain_words(words) or words or span.of(text), span, speaker, feeling(own, words, moment, speaker))


def _told(text: str, span: Span, moment: Moment, language: Language, tag: bool) -> Iterator[Line]:
    span = trimmed(text, span)
    if span.start >= span.end:
        return
    words = span.of(text)
    if not any(one.isalnum() for one in words):
        yield Line(LineKind.ACTION, words, span)
        return
    deeds = [deed for deed in moment.deeds if span.start <= deed.at < span.end]
    hits = [hit for hit in moment.hits if span.start <= hit.start < span.end]
    subject = deeds[0].character if deeds else None
    emotion = next((deed.emotion for deed in deeds if deed.emotion), Emotion.CALM)
    if _is_sound(words, hits):
        yield Line(LineKind.SFX, plain_words(words), span)
    elif tag and _is_bare_tag(words, deeds, language):
        yield Line(LineKind.TAG, plain_words(words), span, subject, emotion)
    elif tag and (len(words) < 60 or any(deed.says for deed in deeds)):
        yield Line(LineKind.ACTION, plain_words(words), span, subject, emotion)
    elif any(deed.thinks for deed in deeds) and _own_thought(words):
        yield Line(LineKind.THOUGHT, plain_words(words), span, subject, emotion)
    elif any(deed.pose or deed.holds for deed in deeds):
        yield Line(LineKind.ACTION, plain_words(words), span, subject, emotion)
    else:
        yield Line(LineKind.NARRATION, plain_words(words), span, subject, emotion)


def _is_bare_tag(words: str, deeds: Sequence[Deed], language: Language) -> bool:
    """Says who speaks and no more: "said the fox.", 林远说：, と花子は言った。"""
    if not deeds or any(not deed.says or deed.pose or deed.holds for deed in deeds):
        return False
    return len(words.split()) <= 4 if language is Language.ENGLISH else sum(one.isalnum() for one in words) <= 9


def _is_sound(words: str, hits: Sequence[Hit]) -> bool:
    """Tick. Tock. — nothing but sounds."""
    if not hits or len(words) > 40 or not all("sfx" in hit.tags for hit in hits):
        return False
    letters = sum(1 for one in words if one.isalnum() or one == "ー")
    return sum(sum(1 for one in hit.word if one.isalnum() or one == "ー") for hit in hits) == letters


_THOUGHT_TAG = re.compile(
    r"[,，、]?\s*(?:(?:\w+\s+){1,3}(?:thought|wondered|told (?:herself|himself)))\b|(?:心想|暗想|想道|心里想|心裡想)|と(?:思った|考えた|思う|感じた)"
)


def _own_thought(words: str) -> bool:
    match = _THOUGHT_TAG.search(words)
    return match is not None and (match.group().startswith((",", "，", "心", "暗", "想", "と")) and len(words) > len(match.group()) + 4)


def is_break(words: str) -> bool:
    """*** or --- or the like: a mark between scenes."""
    return _BREAK.fullmatch(words) is not None


def _scene_starts(text: str, found: Sequence[_Read], language: Language) -> list[int]:
    """The indexes of the sentences that begin a scene: after a break mark, at a new time or a new place."""
    vocabulary = lexicon(language)
    wide_gaps = _wide_gaps(text, found)
    starts = [0]
    here = Backdrop.PLAIN
    for index, read in enumerate(found):
        new_paragraph = index > 0 and read.sentence.paragraph != found[index - 1].sentence.paragraph
        there = [place.backdrop for place in places(text, read.moment.hits, read.sentence.span, language) if place.sure]
        if index and not read.breaks:
            marked = found[index - 1].breaks or index in wide_gaps
            room = index - starts[-1] >= _SHORTEST_SCENE and len(found) - index >= 2
            moved = bool(there) and here is not Backdrop.PLAIN and there[0] is not here
            if marked or (new_paragraph and room and (_later(text, read, vocabulary.find) or (moved and _goes(read)))):
                starts.append(index)
        here = there[-1] if there else here
    return starts


def _wide_gaps(text: str, found: Sequence[_Read]) -> set[int]:
    """Where more blank lines stand than between the other paragraphs."""
    gaps = {
        index: text[found[index - 1].sentence.span.end : read.sentence.span.start].count("\n")
        for index, read in enumerate(found)
        if index and read.sentence.paragraph != found[index - 1].sentence.paragraph
    }
    if not gaps:
        return set()
    usual = sorted(gaps.values())[len(gaps) // 2]
    return {index for index, lines in gaps.items() if lines > max(usual, 1) and lines >= 3}


def _later(text: str, read: _Read, find: object) -> bool:
    """The sentence begins with a jump in time: "The next morning", 第二天, 翌朝."""
    start = read.sentence.span.start
    return any("later" in hit.tags and hit.start - start <= 6 for hit in read.moment.hits)


def _goes(read: _Read) -> bool:
    return any(deed.pose is not None for deed in read.moment.deeds) or not read.moment.deeds


def _present(part: Sequence[_Read]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for read in part:
        for line in read.lines:
            if line.speaker:
                names.setdefault(line.speaker)
        for name in read.moment.present:
            names.setdefault(name)
    return tuple(names)


def _lines(part: Sequence[_Read], spoken: Sequence[Quote]) -> tuple[Line, ...]:
    """The lines of a scene, with the sentences of one quotation joined again."""
    inside = _QuoteAt(spoken)
    found: list[Line] = []
    for line in (one for read in part for one in read.lines):
        last = found[-1] if found else None
        if last is not None and last.kind is line.kind is LineKind.SFX:
            found[-1] = replace(last, text=f"{last.text} {line.text}", span=Span(last.span.start, line.span.end))
        elif last is not None and _same_quotation(last, line, inside):
            gap = "" if not last.text[-1:].isascii() else " "
            emotion = last.emotion if line.emotion is Emotion.CALM else line.emotion
            found[-1] = replace(last, text=last.text + gap + line.text, span=Span(last.span.start, line.span.end), emotion=emotion)
        else:
            found.append(line)
    return tuple(found)


class _QuoteAt:
    """Which quotation a place is in."""

    def __init__(self, spoken: Sequence[Quote]) -> None:
        self._spoken = spoken
        self._starts = [quote.span.start for quote in spoken]

    def __call__(self, place: int) -> int:
        """The quotation's number, or -1."""
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and place < self._spoken[index].span.end else -1


def _same_quotation(last: Line, line: Line, inside: _QuoteAt) -> bool:
    number = inside(line.span.start)
    return number >= 0 and number == inside(last.span.start) and last.kind is line.kind
