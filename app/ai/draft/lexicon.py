"""Finding the words of the vocabulary in a text: one pass, the longest phrase wins, every phrase carries its tags."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from app.ai.draft import inflection
from app.book.text import Language, Span

NO_MEANING = "none"

_LATIN_TOKEN = re.compile(r"[A-Za-zÀ-ɏ]+|[0-9]+|['’](?:s|t|re|ve|ll|d|m)\b|[^\sA-Za-zÀ-ɏ0-9]")
_KANJI = re.compile(r"[\u3400-\u9fff々]")
_KATAKANA = re.compile(r"[\u30a1-\u30faー]")
_NOUNS = ("place", "prop", "role", "time", "weather", "mood", "emotion")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark; `word` is in lower case."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a table in the text."""

    start: int
    end: int
    word: str
    tags: frozenset[str]

    def values(self, kind: str) -> tuple[str, ...]:
        """What stands after `kind:` in its tags."""
        return tuple(tag[len(kind) + 1 :] for tag in sorted(self.tags) if tag.startswith(kind + ":"))

    def value(self, kind: str) -> str | None:
        return next(iter(self.values(kind)), None)


@lru_cache(maxsize=4)
def folded(text: str, language: Language) -> str:
    """The text as the vocabulary is written: traditional Chinese characters become simplified ones, each in its place."""
    return text.translate(_simplified()) if language is Language.CHINESE else text


@cache
def _simplified() -> dict[int, str]:
    pairs: str = import_module("app.ai.draft.words.zh").TRADITIONAL
    return {ord(old): new for old, new in zip(pairs[::2], pairs[1::2], strict=True)}


def latin_tokens(text: str, span: Span) -> list[Token]:
    """Words, numbers, clitics and marks of `span`."""
    return [
        Token(one.start(), one.end(), one.group().lower().replace("’", "'")) for one in _LATIN_TOKEN.finditer(text, span.start, span.end)
    ]


class LatinTable:
    """Phrases of whole words, whatever their case."""

    def __init__(self, entries: Mapping[str, frozenset[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = defaultdict(list)
        for phrase, tags in entries.items():
            words = tuple(token.word for token in latin_tokens(phrase, Span(0, len(phrase))))
            if words:
                self._by_first[words[0]].append((words, tags))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def find(self, text: str, span: Span) -> list[Hit]:
        return list(self.find_in(latin_tokens(text, span)))

    def find_in(self, tokens: list[Token]) -> Iterator[Hit]:
        index = 0
        while index < len(tokens):
            phrase = self._longest(tokens, index)
            if phrase is None:
                index += 1
                continue
            words, tags = phrase
            last = tokens[index + len(words) - 1]
            yield Hit(tokens[index].start, last.end, " ".join(words), tags)
            index += len(words)

    def _longest(self, tokens: list[Token], index: int) -> tuple[tuple[str, ...], frozenset[str]] | None:
        for words, tags in self._by_first.get(tokens[index].word, ()):
            if all(at < len(tokens) and tokens[at].word == word for at, word in enumerate(words, index)):
                return words, tags
        return None


class HanTable:
    """Phrases of a text without spaces between words."""

    def __init__(self, entries: Mapping[str, frozenset[str]]) -> None:
        self._entries = dict(entries)
        self._lengths: dict[str, list[int]] = {}
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in entries:
            lengths[phrase[0]].add(len(phrase))
        for first, choices in lengths.items():
            self._lengths[first] = sorted(choices, reverse=True)

    def find(self, text: str, span: Span) -> list[Hit]:
        found: list[Hit] = []
        at, end = span.start, span.end
        while at < end:
            for length in self._lengths.get(text[at], ()):
                phrase = text[at : at + length]
                if at + length <= end and phrase in self._entries:
                    found.append(Hit(at, at + length, phrase, self._entries[phrase]))
                    at += length
                    break
            else:
                at += 1
        return found


class Lexicon:
    """The vocabulary of one language."""

    def __init__(self, language: Language) -> None:
        module = import_module(f"app.ai.draft.words.{language.value}")
        self.language = language
        irregular: Mapping[str, str] = getattr(module, "IRREGULAR", {})
        shown = {key: words for key, words in module.TABLE.items() if not key.startswith("mood:")}
        entries = _entries(shown, language, irregular)
        kind = LatinTable if language is Language.ENGLISH else HanTable
        self._table: LatinTable | HanTable = kind(entries)
        # Moods have a table of their own, for their words must not hide what the same words show.
        self._moods: LatinTable | HanTable = kind(
            _entries({key: words for key, words in module.TABLE.items() if key not in shown}, language, irregular)
        )
        self.words = frozenset(entries)
        self.roles = frozenset(word for word, tags in entries.items() if any(tag.startswith("role:") for tag in tags))

    def find(self, text: str, span: Span) -> list[Hit]:
        """All phrases of the vocabulary in `span`, in order, none inside another."""
        text = folded(text, self.language)
        found = self._table.find(text, span)
        if self.language is Language.CHINESE:
            found = list(_chinese_words_only(text, span, found))
        elif self.language is Language.JAPANESE:
            found = [hit for hit in found if _stands_alone(text, hit)]
        return [hit for hit in found if NO_MEANING not in hit.tags]

    def moods(self, text: str, span: Span) -> list[str]:
        """The moods that the words of `span` carry, one for each word."""
        return [value for hit in self._moods.find(folded(text, self.language), span) for value in hit.values("mood")]


@cache
def lexicon(language: Language) -> Lexicon:
    """The vocabulary, read once a process."""
    return Lexicon(language)


def table(names: Iterable[tuple[str, str]], language: Language) -> LatinTable | HanTable:
    """A table of names: pairs of an alias and whom it means."""
    entries: dict[str, frozenset[str]] = {}
    for alias, name in names:
        key = alias.lower() if language is Language.ENGLISH else alias
        entries[key] = entries.get(key, frozenset()) | {f"who:{name}"}
    return LatinTable(entries) if language is Language.ENGLISH else HanTable(entries)


def _entries(lists: Mapping[str, str], language: Language, irregular: Mapping[str, str]) -> dict[str, frozenset[str]]:
    collected: dict[str, set[str]] = defaultdict(set)
    for key, words in lists.items():
        tag, _, kind = key.partition("!")
        for word in re.split(r"[,、，\s]\s*" if language is not Language.ENGLISH else r",\s*", words):
            for form in _forms(word.strip(), kind, language, irregular):
                collected[form].add(tag)
    _name_times(collected, language)
    return {word: frozenset(tags) for word, tags in collected.items()}


def _name_times(collected: dict[str, set[str]], language: Language) -> None:
    """ "The next morning" opens a scene, and it is morning."""
    times = {word: tags for word, tags in collected.items() if any(tag.startswith("time:") for tag in tags)}
    for phrase, tags in collected.items():
        if "later" not in tags:
            continue
        parts = (
            phrase.split()
            if language is Language.ENGLISH
            else [phrase[at:end] for at in range(len(phrase)) for end in range(at + 1, len(phrase) + 1)]
        )
        for part in parts:
            tags |= {tag for tag in times.get(part, ()) if tag.startswith("time:")}


def _forms(word: str, kind: str, language: Language, irregular: Mapping[str, str]) -> Iterable[str]:
    if not word:
        return ()
    if language is Language.ENGLISH:
        return inflection.english(word, kind, irregular)
    if language is Language.JAPANESE and kind == "v":
        return inflection.japanese_verb(word)
    if language is Language.JAPANESE and kind == "a":
        return inflection.japanese_adjective(word)
    return (word,)


def _chinese_words_only(text: str, span: Span, hits: list[Hit]) -> Iterator[Hit]:
    """A single character counts only as a word of its own, at the end of a noun or at the start of a verb."""
    words = _chinese_words(text, span)
    for hit in hits:
        if len(hit.word) > 1:
            yield hit
            continue
        start, end, tag = words.get(hit.start, (hit.start, hit.end, ""))
        if (start, end) == (hit.start, hit.end):
            yield hit
        elif tag.startswith("n") and not tag.startswith("nr") and end == hit.end and any(one.startswith(_NOUNS) for one in hit.tags):
            yield hit
        elif tag.startswith("v") and start == hit.start and not any(one.startswith(("place", "prop", "role")) for one in hit.tags):
            yield hit


def _chinese_words(text: str, span: Span) -> dict[int, tuple[int, int, str]]:
    """For each character's place: the word it is in."""
    words: dict[int, tuple[int, int, str]] = {}
    for start, end, tag in chinese_tags(text, span):
        for at in range(start, end):
            words[at] = (start, end, tag)
    return words


def chinese_tags(text: str, span: Span) -> Iterator[tuple[int, int, str]]:
    """The words of a Chinese text with their part of speech."""
    import rjieba

    at = span.start
    for word, tag in rjieba.tag(span.of(text)):
        start = text.find(word, at, span.end)
        if start < 0:
            continue
        at = start + len(word)
        yield start, at, tag


def _stands_alone(text: str, hit: Hit) -> bool:
    """One kanji is a word only between kana; a katakana word only when no more katakana touches it."""
    before = text[hit.start - 1] if hit.start else ""
    after = text[hit.end] if hit.end < len(text) else ""
    if _KATAKANA.match(hit.word[0]) and before and _KATAKANA.match(before):
        return False
    if _KATAKANA.match(hit.word[-1]) and after and _KATAKANA.match(after):
        return False
    if len(hit.word) == 1 and _KANJI.match(hit.word):
        return not (before and _KANJI.match(before)) and not (after and _KANJI.match(after))
    if _KANJI.match(hit.word[0]) and all(_KANJI.match(one) for one in hit.word):
        return not (after and _KANJI.match(after) and len(hit.word) < 3)
    return True
