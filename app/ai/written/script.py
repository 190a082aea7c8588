"""A service's script of one part, checked: scenes and lines stand where their words stand in the story, or they do not count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.ai.draft.quotes import Quote, quotes
from app.ai.draft.speech import is_quoted_word
from app.ai.draft.writer import is_break
from app.ai.structure import LineSaid, SceneSaid, SettingSaid, items_of, outline_of, told
from app.ai.written.names import Names
from app.book.finding import Finder
from app.book.lines import plain_words, trimmed
from app.book.parts import ScriptPart
from app.book.script import Line, LineKind, Outline, Scene, Setting
from app.book.segments import halves
from app.book.sentences import sentences
from app.book.text import Language, Sentence, Span

WORTH_ASKING = 3  # so many sentences in a row that nothing was said about are asked for again; fewer are left to the rules
_LONGEST_SOUND = 24
_NEAR = 200  # characters that may lie between a scene's lines
_SPOKEN = (LineKind.SPEECH, LineKind.THOUGHT)
_OPENERS = "“‘「『（(《〈【«„\"'"


def script_part(body: bytes, text: str, asked: Sequence[Span], language: Language) -> ScriptPart:
    """What an answer is worth. An answer that cannot be read at all says nothing: all that was asked for is missing."""
    answer = told(body, "scenes")
    if answer is None:
        return ScriptPart(tuple(asked), (), tuple(asked))
    names = Names(text)
    checker = _Checker(text, asked, language, names)
    scenes = checker.scenes(items_of(answer, "scenes", SceneSaid))
    said = outline_of(answer)
    outline = Outline(said.title, said.summary, said.theme, said.genre, said.tone)
    missing = _missing(text, asked, language, scenes, not answer.whole)
    return ScriptPart(tuple(asked), scenes, missing, outline, not answer.whole, checker.invented_lines, tuple(names.invented))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One of the stretches that were asked about."""

    span: Span
    finder: Finder
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quote, ...]

    def sentence_at(self, place: int) -> Span:
        index = bisect_right(self.sentences, place, key=lambda one: one.span.start) - 1
        return self.sentences[max(0, index)].span


class _Checker:
    def __init__(self, text: str, asked: Sequence[Span], language: Language, names: Names) -> None:
        self._text, self._language, self._names = text, language, names
        self._stretches = [self._stretch(span) for span in asked]
        self.invented_lines = 0

    def _stretch(self, span: Span) -> _Stretch:
        spoken = tuple(one for one in quotes(self._text, span, self._language) if not is_quoted_word(self._text, one, self._language))
        return _Stretch(span, Finder(self._text, span), sentences(self._text, span, self._language), spoken)

    def scenes(self, said: Sequence[SceneSaid]) -> tuple[Scene, ...]:
        """The scenes whose quotes are in the story, in its order."""
        starts = self._starts(said)
        found: list[Scene] = []
        for index, (start, stretch, scene) in enumerate(starts):
            following = starts[index + 1][0] if index + 1 < len(starts) else stretch.span.end
            limit = min(following, stretch.span.end)
            if checked := self._scene(scene, stretch, Span(start, limit), len(found) + 1):
                found.append(checked)
        return tuple(found)

    def _starts(self, said: Sequence[SceneSaid]) -> list[tuple[int, _Stretch, SceneSaid]]:
        """Where each scene begins: its first sentence, looked for behind the scene before it, else behind its beginning, else anywhere."""
        found: dict[int, tuple[int, _Stretch, SceneSaid]] = {}
        after = behind = -1
        for scene in said:
            for least in (behind, after + 1, 0):
                place = self._place(scene.quote.begins, least)
                if place is not None and place[0] not in found:
                    after = place[0]
                    found[after] = (*place, scene)
                    behind = _behind(scene, place[1], after)
                    break
        return [found[start] for start in sorted(found)]

    def _place(self, words: str, least: int) -> tuple[int, _Stretch] | None:
        for stretch in self._stretches:
            if stretch.sentences and (where := stretch.finder.find(words, least)):
                return stretch.sentence_at(where.start).start, stretch
        return None

    def _scene(self, said: SceneSaid, stretch: _Stretch, room: Span, number: int) -> Scene | None:
        lines = self._lines(said.lines, stretch, room)
        last = stretch.finder.find_last(said.quote.ends, room.start, room.end)
        ends = [line.span.end for line in lines if len(line.span)] + ([last.end] if last else [])
        if not ends:
            return None
        end = min(room.end, max(stretch.sentence_at(max(ends) - 1).end, max(ends)))
        names = self._names.all_of([*said.characters, *(line.speaker for line in lines if line.speaker)])
        return Scene(number, Span(room.start, end), self._setting(said.setting), names, lines, said.narrative, said.summary)

    def _setting(self, said: SettingSaid) -> Setting:
        """The place in the story's own word; any other word for it is only good for the kind of place."""
        place = said.place if said.place and any(one.finder.find(said.place) for one in self._stretches) else ""
        return Setting(place, said.backdrop, said.time, said.weather, said.atmosphere)

    def _lines(self, said: Sequence[LineSaid], stretch: _Stretch, room: Span) -> tuple[Line, ...]:
        placed: list[Line] = []
        at = room.start
        for one in said:
            where = stretch.finder.find(one.text, at, room.end) or stretch.finder.find(one.text, room.start, room.end)
            if where is None:
                placed += self._sound(one, placed[-1].span.start if placed else room.start)
                continue
            for line in self._pieces(one, where, stretch, room):
                if not any(_overlap(line.span, other.span) for other in placed):
                    placed.append(line)
                    at = line.span.end
        return tuple(sorted(placed, key=lambda line: line.span.start))

    def _sound(self, said: LineSaid, at: int) -> list[Line]:
        """A sound may be the writer's own. Everything else claims to be the story's words, and is not."""
        if said.kind == "sfx" and 0 < len(said.text) <= _LONGEST_SOUND:
            return [Line(LineKind.SFX, plain_words(said.text), Span(at, at))]
        elsewhere = any(one.finder.find(said.text) for one in self._stretches)  # of another scene: told there, or asked for again
        self.invented_lines += not elsewhere and any(one.isalnum() for one in said.text)
        return []

    def _pieces(self, said: LineSaid, where: Span, stretch: _Stretch, room: Span) -> Iterator[Line]:
        """What stands in quotation marks is said or thought, and what stands outside is told, whatever a model put together."""
        kind = LineKind(said.kind)
        inside = [one for one in stretch.quotations if _overlap(one.span, where)]
        speaker = self._names.checked(said.speaker) if said.speaker else None
        if not (kind in _SPOKEN and inside):
            for part in _outside(where, inside):
                span = Span(part.start, self._past_signs(part.end, room.end))
                yield from self._line(kind, span.of(self._text), span, speaker, said)
        for quote in inside:
            part = Span(max(where.start, quote.inner.start), min(where.end, quote.inner.end))
            span = self._with_marks(part, quote)
            words = Span(max(span.start, quote.inner.start), min(span.end, quote.inner.end)).of(self._text)
            spoken = kind if kind in _SPOKEN else LineKind.SPEECH
            yield from self._line(spoken, words, Span(span.start, min(span.end, room.end)), speaker, said)

    def _line(self, kind: LineKind, words: str, span: Span, speaker: str | None, said: LineSaid) -> Iterator[Line]:
        span = trimmed(self._text, span)
        if any(one.isalnum() for one in span.of(self._text)):
            yield Line(kind, plain_words(words) or words.strip(), span, speaker, said.emotion)

    def _with_marks(self, part: Span, quote: Quote) -> Span:
        """To the quotation's ends where only signs lie between."""
        end = self._past_signs(part.end, quote.inner.end)
        first = not any(one.isalnum() for one in self._text[quote.span.start : part.start])
        last = not any(one.isalnum() for one in self._text[end : quote.span.end])
        return Span(quote.span.start if first else part.start, quote.span.end if last else end)

    def _past_signs(self, at: int, end: int) -> int:
        text = self._text
        while at < end and not text[at].isalnum() and not text[at].isspace() and text[at] not in _OPENERS:
            at += 1
        return at


def _behind(scene: SceneSaid, stretch: _Stretch, start: int) -> int:
    """Where a scene's lines lead to when they are followed one after the other: "Tick." may stand there five times."""
    at = start
    for line in scene.lines:
        where = stretch.finder.find(line.text, at, at + len(line.text) + _NEAR)
        at = where.end if where else at
    return max(at, start + 1)


def _outside(where: Span, quotations: Sequence[Quote]) -> list[Span]:
    found, at = [], where.start
    for quote in quotations:
        if at < quote.span.start:
            found.append(Span(at, quote.span.start))
        at = max(at, quote.span.end)
    if at < where.end:
        found.append(Span(at, where.end))
    return found


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def tells(text: str, sentence: Sentence) -> bool:
    """Whether a sentence has words, and is not only a mark between scenes."""
    words = sentence.span.of(text)
    return any(one.isalnum() for one in words) and not is_break(words)


def _missing(text: str, asked: Sequence[Span], language: Language, scenes: Sequence[Scene], cut: bool) -> tuple[Span, ...]:
    """Stretches worth asking for again: in no scene, or in one without a line of theirs; and what comes behind a break."""
    covered = Covered(line.span for scene in scenes for line in scene.lines)
    found: list[Span] = []
    for stretch in asked:
        every = [one for one in sentences(text, stretch, language) if tells(text, one)]
        run: list[Sentence] = []
        for sentence in (*every, None):
            if sentence is not None and not covered.touches(sentence.span):
                run.append(sentence)
                continue
            broke_off = cut and sentence is None
            if len(run) >= WORTH_ASKING or (run and (broke_off or len(run) == len(every))):
                found.append(Span(run[0].span.start, run[-1].span.end))
            run = []
    return tuple(found)


def asked_again(text: str, part: ScriptPart, language: Language) -> tuple[tuple[Span, ...], ...]:
    """The missing stretches as they are asked for once more: a question for each group, smaller ones where the answer broke off."""
    if not part.missing or not part.cut:
        return (part.missing,) if part.missing else ()
    room = max(1, sum(len(span) for span in part.asked) // 2)
    groups: list[list[Span]] = []
    for piece in (one for span in part.missing for one in (halves(text, span, language) if len(span) > room else (span,))):
        if groups and sum(map(len, groups[-1])) + len(piece) <= room:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple(map(tuple, groups))


class Covered:
    """The places of a text that some spans cover."""

    def __init__(self, spans: Iterator[Span]) -> None:
        self._spans = sorted(span for span in spans if len(span))
        self._starts = [span.start for span in self._spans]

    def touches(self, span: Span) -> bool:
        """The spans do not overlap each other, so the last one that begins before the end is the one to look at."""
        index = bisect_right(self._starts, span.end - 1) - 1
        return index >= 0 and self._spans[index].end > span.start
