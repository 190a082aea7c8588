"""Who does what in each sentence: the deeds of the characters, what they feel, what they hold, what stands around."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.ai.draft import grammar_en, grammar_ja, grammar_zh
from app.ai.draft.cast import Mentions
from app.ai.draft.grammar import Clue, ClueKind, Grammar
from app.ai.draft.lexicon import Hit, folded, lexicon
from app.ai.draft.quotes import Quote
from app.book.cast import Character, Gender, Kind
from app.book.script import Emotion
from app.book.storyboard import Pose, Prop
from app.book.text import Language, Sentence, Span

# A hand can have only these; a door is opened but not held.
HOLDABLE = frozenset(
    {
        Prop.LETTER,
        Prop.BOOK,
        Prop.PHONE,
        Prop.UMBRELLA,
        Prop.WATCH,
        Prop.LANTERN,
        Prop.CANDLE,
        Prop.LAMP,
        Prop.KEY,
        Prop.SWORD,
        Prop.KNIFE,
        Prop.GUN,
        Prop.BOW,
        Prop.SHIELD,
        Prop.STAFF,
        Prop.BAG,
        Prop.BOX,
        Prop.CUP,
        Prop.BOTTLE,
        Prop.BOWL,
        Prop.BREAD,
        Prop.CAKE,
        Prop.FRUIT,
        Prop.FISH,
        Prop.EGG,
        Prop.FLOWER,
        Prop.LEAF,
        Prop.SEED,
        Prop.STONE,
        Prop.BELL,
        Prop.DRUM,
        Prop.FLUTE,
        Prop.GUITAR,
        Prop.KITE,
        Prop.BALL,
        Prop.DOLL,
        Prop.BALLOON,
        Prop.RING,
        Prop.CROWN,
        Prop.NECKLACE,
        Prop.COIN,
        Prop.MIRROR,
        Prop.PICTURE,
        Prop.MAP,
        Prop.PEN,
        Prop.BRUSH,
        Prop.CAMERA,
        Prop.RADIO,
        Prop.MASK,
        Prop.HAT,
        Prop.ROPE,
        Prop.TOOL,
        Prop.BROOM,
        Prop.TICKET,
        Prop.CLOCK,
    }
)
_HOLDING_POSES = frozenset(
    {Pose.HOLD, Pose.CARRY, Pose.GIVE, Pose.READ, Pose.WRITE, Pose.EAT, Pose.REACH, Pose.WAVE, Pose.PHONE, Pose.FIGHT, Pose.PUSH}
)
_REACH_OF_A_VERB = 40
_FORGOTTEN_AFTER = 5  # sentences; "they" is nobody who was not spoken of for longer


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a character does or feels, at a place in the text."""

    at: int
    character: str
    pose: Pose | None = None
    emotion: Emotion | None = None
    holds: Prop | None = None
    says: bool = False
    thinks: bool = False
    loud: bool = False
    plays: bool = False  # an instrument


@dataclass(frozen=True, slots=True)
class Moment:
    """What one sentence shows, beside what is said in it."""

    span: Span
    present: tuple[str, ...]
    deeds: tuple[Deed, ...]
    props: tuple[Prop, ...]
    hits: tuple[Hit, ...]  # all vocabulary outside quotations
    spoken: tuple[Hit, ...]  # all vocabulary inside quotations
    subject: str | None  # who the sentence is about
    told: bool  # whether anything but quotations is in it
    quoted: bool  # whether a quotation is in it


@dataclass(slots=True)
class _Memory:
    """Who was spoken of, for the pronouns and the sentences without a subject."""

    recent: list[str] = field(default_factory=list)
    sentence: int = 0
    last: dict[str, int] = field(default_factory=dict)  # the sentence in which somebody was last spoken of
    subjects: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()  # whom "the two" meant last
    speakers: set[str] = field(default_factory=set)
    thing: Prop | None = None  # what was last named that can be held
    paragraph: int = -1
    here: tuple[str, ...] = ()  # whom this paragraph was about last

    def saw(self, name: str) -> None:
        if name in self.recent:
            self.recent.remove(name)
        self.recent.append(name)
        self.last[name] = self.sentence
        del self.recent[:-8]


_GRAMMARS: dict[Language, Grammar] = {
    Language.ENGLISH: grammar_en.GRAMMAR,
    Language.CHINESE: grammar_zh.GRAMMAR,
    Language.JAPANESE: grammar_ja.GRAMMAR,
}


class Reader:
    """Reads sentences in order and remembers who was there."""

    def __init__(self, text: str, span: Span, quotes: Sequence[Quote], cast: Sequence[Character], language: Language) -> None:
        self._text = text
        self._language = language
        self._cast = {one.name: one for one in cast}
        self._mentions = Mentions(cast, language)
        self._memory = _Memory()
        self._grammar = _GRAMMARS[language]
        self._hits = lexicon(language).find(text, span)
        self._hit_starts = [hit.start for hit in self._hits]
        self._quotes = quotes
        self._quote_starts = [quote.span.start for quote in quotes]

    def spoke(self, name: str) -> None:
        """Somebody said something; the next "she" may be them."""
        self._memory.saw(name)
        self._memory.speakers.add(name)

    def quotes_in(self, span: Span) -> list[Quote]:
        first = bisect_left(self._quote_starts, span.start)
        if first and self._quotes[first - 1].span.end > span.start:
            first -= 1
        found = []
        while first < len(self._quotes) and self._quotes[first].span.start < span.end:
            found.append(self._quotes[first])
            first += 1
        return found

    def read(self, sentence: Sentence) -> Moment:
        if sentence.paragraph != self._memory.paragraph:
            self._memory.paragraph, self._memory.here = sentence.paragraph, ()
        spoken_spans = [quote.span for quote in self.quotes_in(sentence.span)]
        hits = self._hits[bisect_left(self._hit_starts, sentence.span.start) : bisect_left(self._hit_starts, sentence.span.end)]
        told = [hit for hit in hits if not _covered(hit.start, spoken_spans)]
        spoken = [hit for hit in hits if _covered(hit.start, spoken_spans)]
        narration = _outside(sentence.span, spoken_spans)
        people = [hit for part in narration for hit in self._mentions.find(self._text, part)]
        told = [hit for hit in told if not any(one.start < hit.end and hit.start < one.end for one in people) or not hit.values("role")]
        for hit in spoken:
            named = hit.value("prop")
            if named is not None and Prop(named) in HOLDABLE and hit.start < (narration[0].end if narration else 0):
                self._memory.thing = Prop(named)
        clues = self._grammar.clues(folded(self._text, self._language), narration, told, people, self._mentions.narrator)
        return self._act(sentence.span, clues, told, spoken, bool(narration), bool(spoken_spans))

    def _act(self, span: Span, clues: Iterable[Clue], told: list[Hit], spoken: list[Hit], has_words: bool, quoted: bool) -> Moment:
        scene = _Sentence(self._memory, self._cast, self._grammar.carries_subject)
        for clue in clues:
            scene.take(clue)
        memory = self._memory
        memory.sentence += 1
        if scene.subjects:
            memory.subjects = memory.here = scene.subjects
        for name in scene.present:
            memory.saw(name)
        if scene.subjects:
            for name in scene.subjects:
                memory.saw(name)
        subject = scene.first_subject[0] if scene.first_subject else None
        return Moment(
            span,
            tuple(scene.present),
            tuple(scene.deeds),
            tuple(dict.fromkeys(scene.props)),
            tuple(told),
            tuple(spoken),
            subject,
            has_words,
            quoted,
        )


class _Sentence:
    """The state while one sentence is read."""

    def __init__(self, memory: _Memory, cast: dict[str, Character], carries: bool) -> None:
        self._memory = memory
        self._cast = cast
        self.subjects: tuple[str, ...] = memory.subjects if carries else ()
        self.first_subject: tuple[str, ...] = ()
        self.present: list[str] = []
        self.deeds: list[Deed] = []
        self.props: list[Prop] = []
        self._waiting: list[Clue] = []  # verbs before their subject
        self._loose: tuple[int, Prop] | None = None  # a thing named just before its verb (Japanese, 把 in Chinese)

    def take(self, clue: Clue) -> None:
        if clue.kind is ClueKind.SUBJECT:
            self._begin(self._people(clue))
        elif clue.kind is ClueKind.ALSO_SUBJECT:
            self._begin((*self.subjects, *self._people(clue)))
        elif clue.kind in (ClueKind.OBJECT, ClueKind.OWNER):
            self._see(self._people(clue))
        elif clue.kind is ClueKind.NOBODY:
            self.subjects = ()
        elif clue.kind is ClueKind.CARRIED:
            self.subjects = self.first_subject or self._memory.subjects
        elif clue.kind is ClueKind.VERB:
            self._do(clue)
        elif clue.kind is ClueKind.SPEAKER:
            people = self._people(clue)
            self._see(people)
            self._amend_speaker(people)
            self._begin(people)
        elif clue.kind is ClueKind.PROP:
            self._thing(clue)

    def _people(self, clue: Clue) -> tuple[str, ...]:
        if clue.name is not None:
            return (clue.name,)
        if clue.plural:
            return self._company(clue.pair)
        return self._meant_by(clue)

    def _company(self, pair: bool) -> tuple[str, ...]:
        """Whom "they" means: the two people last spoken of, or one and the animal at their side."""
        memory = self._memory
        if pair and memory.pair and memory.recent[-1] in memory.pair and not self.present:
            return memory.pair
        order = list(dict.fromkeys((*self.present[::-1], *memory.recent[::-1])))
        fresh = [name for name in order if name in self.present or memory.sentence - memory.last[name] < _FORGOTTEN_AFTER]
        order = fresh if len(fresh) >= 2 else order
        people = [name for name in order if name in self._cast and (self._cast[name].kind is Kind.PERSON or name in memory.speakers)]
        chosen = people[:2] if len(people) >= 2 else order[:2]
        company = tuple(sorted(chosen, key=lambda name: -order.index(name)))
        if pair and len(company) == 2:
            memory.pair = company
        return company

    def _meant_by(self, clue: Clue) -> tuple[str, ...]:
        """Whom a pronoun means: the sentence's own people first, then the last subject, then the latest one that fits."""
        order = [*self.present[::-1], *self._memory.subjects[:1], *self._memory.recent[::-1]]
        if clue.itself and self.subjects:
            return self.subjects
        if self._paragraph_is_about(clue.gender):
            return self._memory.here[:1]
        if not self.first_subject and self._memory.subjects:
            order = [*self._memory.subjects[:1], *order]
        certain = [name for name in order if self._is(name, clue.gender, sure=True)]
        possible = [name for name in order if self._is(name, clue.gender, sure=False)]
        possible.sort(key=lambda name: name in self._cast and self._cast[name].kind is not Kind.PERSON)
        return tuple((certain or possible)[:1])

    def _paragraph_is_about(self, gender: Gender | None) -> bool:
        """Somebody whom nothing speaks against."""
        if self.first_subject or not self._memory.here or gender is None:
            return False
        about = self._cast.get(self._memory.here[0])
        return about is not None and about.kind is Kind.PERSON and about.gender is Gender.UNKNOWN

    def _is(self, name: str, gender: Gender | None, sure: bool) -> bool:
        one = self._cast.get(name)
        if one is None:
            return not sure and gender is not None
        if gender is None:  # it
            return one.kind is not Kind.PERSON
        return one.gender is gender if sure else one.gender is Gender.UNKNOWN

    def _begin(self, people: tuple[str, ...]) -> None:
        self.subjects = tuple(dict.fromkeys(people))
        self._see(people)
        if not self.first_subject:
            self.first_subject = self.subjects
        waiting, self._waiting = self._waiting, []
        for clue in waiting:
            self._do(clue)

    def _see(self, people: tuple[str, ...]) -> None:
        for name in people:
            if name not in self.present:
                self.present.append(name)

    def _do(self, clue: Clue) -> None:
        assert clue.hit is not None
        if not self.subjects:
            if clue.may_wait:
                self._waiting.append(clue)
            return
        self._see(self.subjects)
        tags = clue.hit.tags
        pose = Pose(value) if (value := strongest_pose(clue.hit.values("pose"))) else None
        emotion = Emotion(feeling) if (feeling := clue.hit.value("emotion")) else None
        holds = self._taken_up(clue, pose)
        if holds is None and clue.hit.word.split()[-1] in ("it", "out", "up") and " it" in f"{clue.hit.word} ":
            holds = self._memory.thing if pose in _HOLDING_POSES else None
        for name in self.subjects:
            self.deeds.append(Deed(clue.at, name, pose, emotion, holds, "say" in tags, "think" in tags, "loud" in tags, "plays" in tags))

    def _taken_up(self, clue: Clue, pose: Pose | None) -> Prop | None:
        if self._loose is None or pose not in _HOLDING_POSES or clue.at - self._loose[0] > _REACH_OF_A_VERB // 2:
            return None
        prop = self._loose[1]
        self._loose = None
        if prop in self.props:
            self.props.remove(prop)
        return prop

    def _amend_speaker(self, people: tuple[str, ...]) -> None:
        """ "said Nao": the saying came before the one who says."""
        if self.deeds and (self.deeds[-1].says or self.deeds[-1].thinks) and people:
            last = self.deeds[-1]
            self.deeds[-1] = replace(last, character=people[0])

    def _thing(self, clue: Clue) -> None:
        assert clue.hit is not None
        prop = Prop(clue.hit.values("prop")[0])
        if prop in HOLDABLE:
            self._memory.thing = prop
            if clue.held and self.subjects:
                self._hold(clue.at, prop)
                return
            if not clue.resting and self._holding_verb(clue, prop):
                return
            if not clue.resting:
                self._loose = (clue.at, prop)
        self.props.append(prop)

    def _hold(self, at: int, prop: Prop) -> None:
        for name in self.subjects[:1]:
            self.deeds.append(Deed(at, name, None, None, prop))

    def _holding_verb(self, clue: Clue, prop: Prop) -> bool:
        """The thing is what the verb just before it takes hold of."""
        if not self.deeds:
            return False
        last = self.deeds[-1]
        if last.pose not in _HOLDING_POSES or last.holds is not None or not 0 <= clue.at - last.at <= _REACH_OF_A_VERB or clue.after_break:
            return False
        self.deeds[-1] = replace(last, holds=prop)
        return True


# From the most to the least telling; the picture shows the most telling one.
_POSE_ORDER = tuple(
    Pose(one)
    for one in "fight hug fall fly swim climb jump dance ride run cover_face kneel give lie carry eat write read phone bow wave point look_up push reach hold sit look_away walk think stand".split()
)
_POSE_RANK = {pose: rank for rank, pose in enumerate(_POSE_ORDER)}


def pose_rank(pose: Pose) -> int:
    """Small for poses that say much, great for standing."""
    return _POSE_RANK[pose]


def strongest_pose(values: Iterable[str]) -> str | None:
    return min(values, key=lambda value: _POSE_RANK[Pose(value)], default=None)


def _covered(at: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _outside(span: Span, taken: Sequence[Span]) -> list[Span]:
    parts, at = [], span.start
    for one in taken:
        if one.start > at:
            parts.append(Span(at, min(one.start, span.end)))
        at = max(at, one.end)
    if at < span.end:
        parts.append(Span(at, span.end))
    return parts
