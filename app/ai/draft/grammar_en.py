"""English sentences: the subject stands before its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ai.draft.grammar import Clue, ClueKind, is_verb
from app.ai.draft.lexicon import Hit, Token, latin_tokens
from app.book.cast import Gender
from app.book.text import Span

_SUBJECTS = {"he": Gender.MALE, "she": Gender.FEMALE}
_OBJECTS = {"him": Gender.MALE, "himself": Gender.MALE, "herself": Gender.FEMALE}
_POSSESSIVES = {"his": Gender.MALE, "her": Gender.FEMALE, "its": None}
_DETERMINERS = frozenset(
    "a an the his her my your our their its this that these those one two three both no another every each some any".split()
)
_NEGATIONS = frozenset("not never 't without cannot hardly nor neither no".split())
_UNREAL = frozenset("would will 'll shall might should must if unless ought 'd may".split())
_BREAKS = frozenset(", ; : . ! ? — – - ( ) …".split())
_CONJUNCTIONS = frozenset("and but then while when as because so until before after that who which where or than though although".split())
_PREPOSITIONS = frozenset(
    "of at to in on with from for by into onto over under behind beside near about like around toward towards after against past through between beneath upon without than".split()
)
_RESTING = frozenset(
    "on in at under behind beside near onto into against inside above below over upon beneath from through toward towards".split()
)
_BE = frozenset("was were is are am be been had has have 'd 's could did does do can".split())
_NO_SUBJECT_HEAD = (
    _BREAKS | _CONJUNCTIONS | _PREPOSITIONS | _BE | _NEGATIONS | frozenset("to up down out off back away again together".split())
)
_BODY = frozenset("eyes face heart hands voice knees cheeks lips mouth jaw shoulders legs smile fingers stomach ears".split())
_SIMILES = frozenset("like as".split())


@dataclass(frozen=True, slots=True)
class _English:
    carries_subject: bool = False

    def clues(self, text: str, parts: Sequence[Span], hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None) -> list[Clue]:
        found: list[Clue] = []
        for number, part in enumerate(parts):
            words = latin_tokens(text, part)
            reading = _Part(text, words, hits, people, narrator, after_quote=number > 0 or _follows_quote(text, part))
            found.extend(reading.clues())
        return found


def _follows_quote(text: str, part: Span) -> bool:
    return part.start > 0 and text[part.start - 1] in "”\"’'"


class _Part:
    """One stretch of narration, word by word."""

    def __init__(
        self, text: str, words: list[Token], hits: Sequence[Hit], people: Sequence[Hit], narrator: str | None, after_quote: bool
    ) -> None:
        self._text, self._words, self._narrator, self._after_quote = text, words, narrator, after_quote
        self._hits = {hit.start: hit for hit in hits}
        self._people = {hit.start: hit for hit in people}
        self._found: list[Clue] = []
        self._has_subject = False  # in this clause
        self._verb_seen = False
        self._just_said = False

    def clues(self) -> list[Clue]:
        index = 0
        while index < len(self._words):
            index = self._step(index)
        return self._found

    def _word(self, index: int) -> str:
        return self._words[index].word if 0 <= index < len(self._words) else ""

    def _step(self, index: int) -> int:
        token = self._words[index]
        person = self._people.get(token.start)
        if person is not None:
            return self._person(index, person)
        if token.word in _BREAKS:
            self._verb_seen = False
            if token.word in ".;:!?":
                self._has_subject = False
            return index + 1
        if self._pronoun(index, token):
            return index + 1
        hit = self._hits.get(token.start)
        if hit is None:
            if token.word in _CONJUNCTIONS:
                self._verb_seen = False
            return index + 1
        self._vocabulary(index, hit)
        return index + len(hit.word.split())

    def _person(self, index: int, person: Hit) -> int:
        name = person.value("who")
        after = index + len(latin_tokens(self._text, Span(person.start, person.end)))
        at = person.start
        if self._word(after) == "'s" and not self._verb_like(after + 1):
            body = self._word(after + 1) in _BODY and not self._has_subject
            self._found.append(Clue(at, ClueKind.SUBJECT if body else ClueKind.OWNER, name))
        elif self._just_said and self._after_quote:
            self._found.append(Clue(at, ClueKind.SPEAKER, name))
            self._has_subject = True
        elif (
            self._before(index) == "and"
            and self._found
            and self._found[-1].kind in (ClueKind.SUBJECT, ClueKind.ALSO_SUBJECT)
            and not self._verb_seen
        ):
            self._found.append(Clue(at, ClueKind.ALSO_SUBJECT, name))
        elif self._before(index) in _PREPOSITIONS and self._before(index) not in ("as", "than", "before", "after"):
            self._found.append(Clue(at, ClueKind.OBJECT, name))
        elif not self._verb_seen or self._verb_like(after):
            self._found.append(Clue(at, ClueKind.SUBJECT, name))
            self._has_subject, self._verb_seen = True, False
        else:
            self._found.append(Clue(at, ClueKind.OBJECT, name))
        self._just_said = False
        return after + (self._word(after) == "'s")

    def _before(self, index: int) -> str:
        """The word before, past determiners and the like."""
        at = index - 1
        while self._word(at) in _DETERMINERS or self._word(at) in (
            "old",
            "young",
            "little",
            "poor",
            "small",
            "big",
            "black",
            "white",
            "great",
            "tired",
            "dear",
        ):
            at -= 1
        return self._word(at)

    def _verb_like(self, index: int) -> bool:
        if self._word(index).endswith("ly"):
            index += 1
        hit = self._hits.get(self._words[index].start) if index < len(self._words) else None
        word = self._word(index)
        return (hit is not None and is_verb(hit)) or word in _BE or word in _UNREAL or (word.endswith("ed") and len(word) > 4)

    def _acts_at(self, index: int) -> bool:
        hit = self._hits.get(self._words[index].start) if index < len(self._words) else None
        return hit is not None and is_verb(hit)

    def _pronoun(self, index: int, token: Token) -> bool:
        word = token.word
        if word in _SUBJECTS:
            self._speak_or_act(token, Clue(token.start, ClueKind.SUBJECT, gender=_SUBJECTS[word]))
        elif word == "they":
            self._speak_or_act(token, Clue(token.start, ClueKind.SUBJECT, plural=True))
        elif word == "we" and self._narrator is not None:
            self._speak_or_act(token, Clue(token.start, ClueKind.SUBJECT, plural=True))
        elif word == "i" and self._narrator is not None:
            self._speak_or_act(token, Clue(token.start, ClueKind.SUBJECT, self._narrator))
        elif word == "it" and not self._verb_seen and self._acts_at(index + 1):
            self._found.append(Clue(token.start, ClueKind.NOBODY))
            self._found.append(Clue(token.start, ClueKind.SUBJECT, gender=None))
            self._has_subject, self._verb_seen = True, False
        elif word in _OBJECTS:
            self._found.append(Clue(token.start, ClueKind.OBJECT, gender=_OBJECTS[word], itself=word.endswith("self")))
        elif word == "them" and self._word(index - 1) not in ("of", "above", "below", "between", "around"):
            self._found.append(Clue(token.start, ClueKind.OBJECT, plural=True))
        elif word == "her" and (
            self._word(index + 1) in _BREAKS
            or self._word(index + 1) in _PREPOSITIONS
            or self._word(index + 1) in ("", "and", "up", "down", "out", "a", "the")
        ):
            self._found.append(Clue(token.start, ClueKind.OBJECT, gender=Gender.FEMALE))
        elif word == "me" and self._narrator is not None:
            self._found.append(Clue(token.start, ClueKind.OBJECT, self._narrator))
        else:
            return False
        return True

    def _speak_or_act(self, token: Token, clue: Clue) -> None:
        self._found.append(clue)
        self._has_subject, self._verb_seen, self._just_said = True, False, False

    def _vocabulary(self, index: int, hit: Hit) -> None:
        noun = self._is_noun(index, hit)
        if is_verb(hit) and not noun:
            self._verb(index, hit)
        elif hit.values("emotion") and self._counts(index):
            self._found.append(Clue(hit.start, ClueKind.VERB, hit=_feeling_only(hit), may_wait=not self._has_subject))
        if hit.values("prop") and (noun or not is_verb(hit)) and not self._in_simile(index):
            self._prop(index, hit)

    def _is_noun(self, index: int, hit: Hit) -> bool:
        """ "the run", "one hand", "a long walk": a verb's form after a determiner is a noun."""
        before = self._word(index - 1)
        if before in _DETERMINERS:
            return True
        if before == "'s":
            return not hit.word.endswith("ing")
        if hit.word == "open" and before not in ("to", "and", "", "they", "i", "we"):
            return True
        return (
            self._word(index - 2) in _DETERMINERS
            and not self._people.get(self._words[index - 1].start)
            and not hit.word.endswith(("ed", "ing"))
            and before not in _NO_SUBJECT_HEAD
            and hit.word in _BASE_NOUNS
        )

    def _verb(self, index: int, hit: Hit) -> None:
        if not self._counts(index):
            self._verb_seen = True
            return
        if self._thing_acts(index):
            self._found.append(Clue(hit.start, ClueKind.NOBODY))
            self._verb_seen = True
            return
        inverted = self._after_quote and bool(hit.tags & {"say", "think"}) and not self._has_subject
        if inverted:
            self._just_said = True
            self._found.append(Clue(hit.start, ClueKind.VERB, hit=_saying_only(hit), may_wait=True))
            return
        if self._after_quote and "say" in hit.tags and not self._verb_seen:
            hit = _saying_only(hit)
        self._found.append(Clue(hit.start, ClueKind.VERB, hit=hit, may_wait=hit.word.split()[0].endswith("ing")))
        self._verb_seen = True

    def _counts(self, index: int) -> bool:
        """Not when it did not, or only would, happen."""
        near = [self._word(at) for at in range(index - 1, max(-1, index - 4), -1)]
        for place, word in enumerate(near):
            if word in _BREAKS:
                return True
            if word in _NEGATIONS and not (word == "no" and place):
                return False
            if word in _UNREAL and place < 3:
                return False
        return not self._imagined(index)

    def _imagined(self, index: int) -> bool:
        """After "as if" and "as though", up to the next mark."""
        for at in range(index - 1, max(0, index - 9), -1):
            if self._word(at) in _BREAKS:
                return False
            if self._word(at) in ("if", "though") and self._word(at - 1) in ("as", "even", "only"):
                return True
        return False

    def _thing_acts(self, index: int) -> bool:
        """ "the wind howled", "the stairs creaked": the word before the verb is a noun that is nobody's name."""
        at = index - 1
        while (
            self._word(at).endswith("ly")
            or self._word(at) in _BE
            or self._word(at) in ("still", "also", "just", "then", "never", "always", "all", "already", "suddenly")
        ):
            at -= 1
        if at < 0 or self._word(at) in _NO_SUBJECT_HEAD or self._ends_with_person(at):
            return False
        if self._word(at) in _SUBJECTS or self._word(at) in ("i", "they", "we", "it", "you", "who", "her", "him", "them", "me", "us"):
            return False
        back = at
        while back >= 0 and at - back < 4 and self._word(back) not in _DETERMINERS and self._word(back) not in _BREAKS:
            if self._ends_with_person(back) or self._word(back) in _SUBJECTS:
                return False
            back -= 1
        begins = back < 0 or self._word(back) in _BREAKS or self._word(back) in _DETERMINERS
        return begins and not (self._verb_seen and self._word(back) in _DETERMINERS and self._word(back - 1) not in _CONJUNCTIONS | _BREAKS)

    def _ends_with_person(self, at: int) -> bool:
        end = self._words[at].end
        return any(person.end == end for person in self._people.values())

    def _in_simile(self, index: int) -> bool:
        near = [self._word(at) for at in range(index - 1, max(-1, index - 6), -1)]
        marks = [place for place, word in enumerate(near) if word in _BREAKS or word in _CONJUNCTIONS]
        return bool(_SIMILES & set(near[: marks[0]] if marks else near))

    def _names_a_place(self, first: int, last: int) -> bool:
        """Lantern Street: both words have a capital."""
        return (
            first > 0
            and last < len(self._words)
            and self._text[self._words[first].start].isupper()
            and self._text[self._words[last].start].isupper()
        )

    def _prop(self, index: int, hit: Hit) -> None:
        last = index + len(hit.word.split())
        if self._names_a_place(index, last):
            return
        before = [self._word(at) for at in range(index - 1, max(-1, index - 5), -1)]
        in_hand = any(
            self._word(at)
            in ("hand", "hands", "arms", "arm", "fingers", "mouth", "teeth", "beak", "paw", "paws", "claws", "shoulder", "back")
            for at in range(last, last + 5)
        ) and "in" in (self._word(last), self._word(last + 1), self._word(last + 2), self._word(last + 3))
        own = (before[:1] != [] and before[0] in _POSSESSIVES) or (before[1:2] != [] and before[1] in _POSSESSIVES)
        preposition = next((word for word in before if word in _RESTING or word == "with"), None)
        held = in_hand or (preposition == "with" and self._has_subject)
        resting = (preposition in _RESTING and not own) or preposition in ("on", "in", "at", "under", "behind", "from", "into", "through")
        self._found.append(
            Clue(hit.start, ClueKind.PROP, hit=hit, held=held, resting=resting and not in_hand, after_break=not self._verb_seen)
        )


_BASE_NOUNS = frozenset(
    "walk run jump fall climb swim fight hold hug wave dance ride push look watch stand hand touch rest knock kick punch leap step whisper shout cry sigh laugh scream call answer question promise play light sleep dream nap bow "
    "drink bite turn guard head race hit reach stretch stroke kiss plan paint draw cut show watch face use pass point "
    "falls steps waves plans cries shouts calls screams plays lights dreams hands bows guards races paints dances looks walks points passes".split()
)


def _saying_only(hit: Hit) -> Hit:
    """cried, laughed: beside a quotation they tell how it was said, not what the body does."""
    return Hit(hit.start, hit.end, hit.word, frozenset(tag for tag in hit.tags if not tag.startswith("pose:") and tag != "emotion:crying"))


def _feeling_only(hit: Hit) -> Hit:
    return Hit(hit.start, hit.end, hit.word, frozenset(tag for tag in hit.tags if tag.startswith("emotion:")))


GRAMMAR = _English()
