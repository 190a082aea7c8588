"""Finding people in English: capitalised names and nouns for people and animals."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from app.ai.draft.lexicon import Hit, Token, latin_tokens, lexicon
from app.ai.draft.quotes import Quote
from app.ai.draft.sighting import Role, Sighting, Tie
from app.ai.draft.words.names_en import EPITHETS, NOT_NAMES, NUMBERS, PERSONAL, SAME_ROLE, TITLES
from app.book.cast import Gender
from app.book.text import Language, Span

_AUXILIARY = frozenset(
    "was were had has is could would will did does might should can must 's 'd 'll put let made got knew felt began kept left met went came lost won paid sent spent meant became".split()
)
_STOOD = frozenset("sat stood lay came knelt waited lived".split())
_PLACE_PREPOSITIONS = frozenset("in at from near through across around toward towards outside inside".split())
_DETERMINERS = frozenset("the a an his her my our their your this that another one old young little".split())
_SKIPPED_BEFORE_ROLE = frozenset("no every each any like few many several most".split())
_SINGULAR_IN_S = ("ss", "boss")
_IRREGULAR_PLURALS = frozenset("men women children mice wolves geese twins foxes people gentlemen policemen".split())
_SENTENCE_END = re.compile(r"[.!?…:“”\"‘»\n—*]")
_CALL = 2  # what it tells of a name that somebody is called by it
_SPEECH_MARKS = "“”\"'‘’"


class Passage:
    """A stretch of text taken apart once: its words, the vocabulary in it, and which words are spoken."""

    def __init__(self, text: str, span: Span, quotes: Sequence[Quote]) -> None:
        self.text = text
        self.tokens = latin_tokens(text, span)
        self.hits = {hit.start: hit for hit in lexicon(Language.ENGLISH).find(text, span)}
        self.counts = Counter(token.word for token in self.tokens)
        self.lower = frozenset(token.word for token in self.tokens if text[token.start].islower())
        self._quote_starts = [quote.span.start for quote in quotes]
        self._quotes = quotes

    def quoted(self, at: int) -> bool:
        index = bisect_right(self._quote_starts, at) - 1
        return index >= 0 and self._quotes[index].span.end > at

    def capital(self, index: int) -> bool:
        return 0 <= index < len(self.tokens) and self.text[self.tokens[index].start].isupper()

    def word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    @cached_property
    def proper(self) -> frozenset[str]:
        """Words that are written with a capital inside a sentence too: names, most of them."""
        return frozenset(one.word for index, one in enumerate(self.tokens) if self.capital(index) and not self.begins_sentence(index))

    @cached_property
    def titled(self) -> frozenset[str]:
        """Bell, of Inspector Bell, though a bell is a thing."""
        return frozenset(
            one.word
            for index, one in enumerate(self.tokens)
            if self.capital(index) and self.capital(index - 1 - (self.word(index - 1) == ".")) and self._is_title(index - 1)
        )

    def _is_title(self, index: int) -> bool:
        return self.word(index - (self.word(index) == ".")) in PERSONAL

    def begins_sentence(self, index: int) -> bool:
        if index == 0:
            return True
        gap = self.text[self.tokens[index - 1].start : self.tokens[index].start]
        return bool(_SENTENCE_END.search(gap))


def sightings(text: str, span: Span, quotes: Sequence[Quote]) -> list[Sighting]:
    """Everybody named or called by a noun in `span`, in order."""
    passage = Passage(text, span, quotes)
    named = list(_met(passage, list(_named(passage))))
    taken = [(one.start, one.end) for one in named]
    roles = [one for one in _roles(passage) if not _inside(one, taken)]
    return sorted((*named, *roles), key=lambda one: one.start)


def _met(passage: Passage, named: Sequence[Sighting]) -> Iterator[Sighting]:
    """Without what only ever begins a sentence and neither does nor says anything: Nonsense!"""
    starts = [token.start for token in passage.tokens]
    sure = set[str]()
    for one in named:
        first = bisect_right(starts, one.start) - 1
        called = _CALL if passage.quoted(one.start) and passage.begins_sentence(first) else 0
        if one.evidence > called or " " in one.key or not passage.begins_sentence(first):
            sure.add(one.key)
    return (one for one in named if one.key in sure)


def _inside(one: Sighting, taken: list[tuple[int, int]]) -> bool:
    index = bisect_right(taken, (one.start, 1 << 60)) - 1
    return any(taken[at][0] < one.end and one.start < taken[at][1] for at in (index, index + 1) if 0 <= at < len(taken))


def _named(passage: Passage) -> Iterator[Sighting]:
    index = 0
    while index < len(passage.tokens):
        first, last = _run(passage, index)
        if last <= first:
            index = max(index, last) + 1
            continue
        sighting = _name(passage, first, last)
        if sighting is not None:
            yield sighting
        index = last


def _run(passage: Passage, index: int) -> tuple[int, int]:
    """The tokens [first, last) of a name that begins at `index`, or an empty range."""
    if not _may_begin(passage, index) or _stands_before_a_name(passage, index):
        return index, index
    last = index + 1
    while True:
        after = last + 1 if passage.word(last) == "." and passage.word(last - 1) in TITLES and len(passage.word(last - 1)) < 5 else last
        if not (
            passage.capital(after)
            and (passage.word(after) not in NOT_NAMES or passage.word(after) in NUMBERS)
            and _joined(passage, last - 1, after)
        ):
            return index, last
        last = after + 1


def _may_begin(passage: Passage, index: int) -> bool:
    word = passage.word(index)
    if not passage.capital(index) or len(word) < 2 or word in NOT_NAMES:
        return False
    if word in EPITHETS and (passage.begins_sentence(index) or passage.capital(index + 1)):
        return False
    if not passage.begins_sentence(index):
        return True
    if word in TITLES and passage.capital(index + 1 + (passage.word(index + 1) == ".")):
        return True
    if word not in passage.proper and _describes(passage, index):
        return False
    if word in passage.titled:
        return True
    hit = passage.hits.get(passage.tokens[index].start)
    return word not in passage.lower and not (hit and not hit.values("role")) and not word.endswith(("ing", "ly", "ed"))


def _stands_before_a_name(passage: Passage, index: int) -> bool:
    """ "Upstairs Margaret stood": the first word of a sentence, never with a capital elsewhere, before a name that is often alone."""
    word, following = passage.word(index), passage.word(index + 1)
    return (
        passage.begins_sentence(index)
        and passage.capital(index + 1)
        and word not in TITLES
        and word not in passage.proper
        and following in passage.proper
        and following not in NOT_NAMES
        and not passage.capital(index + 2)
        and passage.text[passage.tokens[index].end : passage.tokens[index + 1].start] == " "
        and passage.counts[word] * 3 <= passage.counts[following]
    )


def _describes(passage: Passage, index: int) -> bool:
    """ "Clever cat", "Heavy rain": what stands before a noun, and never has a capital elsewhere, is no name."""
    if index + 1 >= len(passage.tokens) or passage.capital(index + 1):
        return False
    token = passage.tokens[index + 1]
    noun = passage.hits.get(token.start)
    nouns = ("role", "prop", "place", "weather", "time")
    return noun is not None and _verb(passage, index + 1) is None and any(noun.values(kind) for kind in nouns)


def _joined(passage: Passage, before: int, after: int) -> bool:
    gap = passage.text[passage.tokens[before].end : passage.tokens[after].start]
    return gap in (" ", ". ", "-", "\n")


def _name(passage: Passage, first: int, last: int) -> Sighting | None:
    words = [passage.word(at) for at in range(first, last) if passage.word(at).isalpha()]
    core = [word for word in words if word not in TITLES] or words
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    surface = passage.text[start:end]
    if (surface.isupper() and len(surface) > 3) or _is_thing(passage, first, last, core):
        return None
    gender = next((TITLES[word] for word in words if word in TITLES and core != words), Gender.UNKNOWN)
    title = next((word for word in words if word in TITLES and core != words), "")
    evidence = _evidence(passage, first, last) + (3 if title else 0)
    prefix = f"{title} " if title in ("mr", "mrs", "ms", "miss") else ""
    return Sighting(start, end, " ".join(surface.split()), prefix + " ".join(core), None, evidence, True, gender, passage.quoted(start))


def _is_thing(passage: Passage, first: int, last: int, core: list[str]) -> bool:
    """Lantern Street, the Silver Bridge, Clockmaker: known nouns are not names."""
    if first < last - 1 and passage.word(first) in PERSONAL:
        return False
    hit = passage.hits.get(passage.tokens[last - 1].start)
    after = passage.hits.get(passage.tokens[last].start) if last < len(passage.tokens) else None
    if hit is not None and (hit.values("place") or hit.values("role") or (hit.values("prop") and last - first > 1)):
        return True
    if after is not None and after.values("place") and passage.capital(last):
        return True
    return (
        len(core) == 1
        and hit is not None
        and bool(hit.values("prop") or hit.values("time") or hit.values("weather"))
        and passage.word(first - 1) in _DETERMINERS
    )


def _evidence(passage: Passage, first: int, last: int) -> int:
    before, after = passage.word(first - 1), passage.word(last)
    points = 0
    if after.endswith("ly"):
        after = passage.word(last + 1)
    next_hit = _verb(passage, last + (passage.word(last).endswith("ly")))
    if next_hit is not None:
        points += 3 if "say" in next_hit.tags or "think" in next_hit.tags else 2
    elif after in _AUXILIARY or (after.endswith("ed") and len(after) > 4):
        points += 1
    elif after == "the" and _is_role(passage, last + 1):  # Kuro the cat
        points += 1
    previous_hit = _verb(passage, first - 1)
    if (
        previous_hit is not None
        and "say" in previous_hit.tags
        and passage.text[passage.tokens[first - 1].end : passage.tokens[first].start] == " "
    ):
        points += 3
    if passage.quoted(passage.tokens[first].start) and (before in (*_SPEECH_MARKS, ",") and after in ("!", ",", "?", ".")):
        points += _CALL
    if before in _PLACE_PREPOSITIONS:
        points -= 2
    if before in ("the", "a", "an"):
        points -= 3
    return points


def _is_role(passage: Passage, index: int) -> bool:
    hit = passage.hits.get(passage.tokens[index].start) if index < len(passage.tokens) else None
    return hit is not None and hit.value("role") is not None


def _verb(passage: Passage, index: int) -> Hit | None:
    if not 0 <= index < len(passage.tokens):
        return None
    hit = passage.hits.get(passage.tokens[index].start)
    return hit if hit is not None and any(tag in ("say", "think", "watch") or tag.startswith("pose:") for tag in hit.tags) else None


def _roles(passage: Passage) -> Iterator[Sighting]:
    by_start = {token.start: index for index, token in enumerate(passage.tokens)}
    for hit in passage.hits.values():
        value = hit.value("role")
        if value is None or _is_plural(hit.word):
            continue
        index = by_start[hit.start]
        before = passage.word(index - 1)
        earlier = passage.word(index - 2), passage.word(index - 3)
        if (
            before in _SKIPPED_BEFORE_ROLE
            or (before in ("a", "an", "the") and earlier[0] in ("like", "as"))
            or _compound(passage, index, hit)
        ):
            continue
        last = index + len(hit.word.split())
        evidence = _role_evidence(passage, index, last, by_start)
        definite = not ({"a", "an", "another"} & {before, earlier[0] if before not in ("the", "his", "her") else before})
        quoted = passage.quoted(hit.start)
        yield Sighting(
            hit.start,
            hit.end,
            passage.text[hit.start : hit.end],
            role_key(hit.word),
            Role.of(value),
            evidence,
            definite,
            Gender.UNKNOWN,
            quoted,
        )


def _compound(passage: Passage, index: int, hit: Hit) -> bool:
    """courier's bag, cat food: the noun only tells which thing."""
    after = index + len(hit.word.split())
    following = passage.hits.get(passage.tokens[after].start) if after < len(passage.tokens) else None
    return (
        following is not None
        and not following.tags & {"say", "think", "watch"}
        and not following.values("pose")
        and bool(following.values("prop") or following.values("place"))
    )


def _role_evidence(passage: Passage, first: int, last: int, by_start: dict[int, int]) -> int:
    if passage.quoted(passage.tokens[first].start):
        return 0
    at = last + (passage.word(last).endswith("ly"))
    verb = _verb(passage, at)
    if verb is not None and passage.word(last) not in (",", "."):
        return 3
    if (passage.word(at) in _AUXILIARY and passage.word(at) != "'s") or (passage.word(at).endswith("ed") and len(passage.word(at)) > 4):
        return 2
    if passage.word(last) in ("of", "in", "with", "from") and any(_acts_after(passage, at) for at in range(last + 1, last + 6)):
        return 2  # a boy of twelve came
    before = first - 1
    while passage.word(before) in _DETERMINERS or passage.word(before).endswith("y"):
        before -= 1
    said = _verb(passage, before)
    if said is not None and "say" in said.tags:
        return 3
    while passage.word(before) in _DETERMINERS or passage.word(before) in EPITHETS:
        before -= 1
    return 2 if passage.word(before) in _STOOD else 1  # by the fire sat a tall man


def _acts_after(passage: Passage, index: int) -> bool:
    """A verb behind a noun's own description, in the same clause."""
    return (
        _verb(passage, index) is not None
        and passage.word(index - 1) not in _DETERMINERS
        and passage.word(index).endswith(("ed", "ame", "an", "ood", "at", "ok"))
    )


def _is_plural(word: str) -> bool:
    last = word.rsplit(maxsplit=1)[-1]
    return last in _IRREGULAR_PLURALS or (last.endswith("s") and not last.endswith(_SINGULAR_IN_S))


@cache
def role_key(word: str) -> str:
    """old fisherman and young fisherman are two; black cat and kitten are one cat."""
    words = word.lower().split()
    head = SAME_ROLE.get(words[-1], words[-1])
    if (
        len(words) > 1
        and words[0] in ("old", "young", "older", "younger", "big", "little")
        and head in ("man", "woman", "lady", "brother", "sister")
    ):
        return f"{words[0]} {head}"
    return head


_NAME_THEN_ROLE = re.compile(
    r"^(?:, (?:an?|the|his|her|my|our|their)? ?| the | (?:was|is|became) (?:an?|the|his|her|my) )(?:[\w-]+ ){0,3}$|^, $",
    re.IGNORECASE,
)
_ROLE_THEN_NAME = re.compile(r"^(?: |, (?=$)|,? (?:named|called|was called|was named|whose name was) )$", re.IGNORECASE)
_THIS_WAS = re.compile(r"\b(?:this|that|it) (?:was|is) $", re.IGNORECASE)
_CALLED = re.compile(r"(?:name(?:'s|’s| was| is)|named|called)\s+$", re.IGNORECASE)
_IT_WAS_A = re.compile(r"(?:^|[.!?”\"]\s+)(?:he|she|it)\s+(?:was|is)\s+(?:only\s+)?an?\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)


def ties(text: str, found: Sequence[Sighting]) -> Iterator[Tie]:
    """Where the story itself says that a name and a noun are one: "Mr. Hoshino, the clockmaker", "a cat called Kuro", "He was an old man"."""
    last_role: Sighting | None = None
    last_name: Sighting | None = None
    previous: Sighting | None = None
    for one in found:
        between = text[previous.end : one.start] if previous is not None and one.start - previous.end < 60 else "."
        if one.role is None:
            if previous is not None and previous.role is not None and _ROLE_THEN_NAME.match(between) and _whole(text, between, one):
                yield Tie(previous.key, one.key, Span(previous.start, one.end))
            elif last_role is not None and one.start - last_role.end < 200 and _says_who(text, one.start):
                yield Tie(last_role.key, one.key, Span(last_role.start, one.end))
            last_name = one
        else:
            if (
                previous is not None
                and previous.role is None
                and _NAME_THEN_ROLE.match(between)
                and text[one.end : one.end + 1] in '.,!?;:”" \n'
            ):
                if "," not in between or text[one.end : one.end + 1] in '.,!?;:”"' or text[one.end :].startswith((" who", " of", " with")):
                    yield Tie(one.key, previous.key, Span(previous.start, one.end))
            elif last_name is not None and one.start - last_name.end < 300 and _IT_WAS_A.search(text[max(0, one.start - 60) : one.start]):
                yield Tie(one.key, last_name.key, Span(last_name.start, one.end))
            last_role = one
        previous = one


def _says_who(text: str, at: int) -> bool:
    before = text[max(0, at - 16) : at]
    return _CALLED.search(before) is not None or _THIS_WAS.search(before) is not None


def _whole(text: str, between: str, name: Sighting) -> bool:
    """The cat, Kuro, slept: between commas, or where the sentence ends. "Beside the cat, Kuro slept" tells of two."""
    return between != ", " or text[name.end : name.end + 1] in (",", ".", "!", "?", ";", ":", "”", '"')


def pronoun_gender(token: Token) -> Gender:
    if token.word in ("she", "her", "hers", "herself"):
        return Gender.FEMALE
    return Gender.MALE if token.word in ("he", "him", "his", "himself") else Gender.UNKNOWN
