"""Where, when and in what weather: read from the vocabulary of a passage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.ai.draft.lexicon import Hit, folded, lexicon
from app.book.script import Backdrop, Mood, Setting, TimeOfDay, Weather
from app.book.text import Language, Span

_AT = re.compile(
    r"\b(?:in|at|on|into|onto|through|across|inside|to|toward|towards|reached|entered|along|under|by|behind|down|up|over|near|from the top of|climbed|crossed)\s+(?:(?!(?:she|he|they|i|we|it|you|saw)\b)[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:from|left|leaving|out of|away from|toward|towards|like|of|far from|than|about|beyond)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE
)
_NOT_THERE = re.compile(r"\b(?:dreamed of|thought of|remembered|no|never|not)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
# The stairs of the lighthouse are in it, and who waves from its window is in it too.
_PART_OF = re.compile(
    r"\b(?:stairs|staircase|steps|streets|towers|walls|lights|houses|top|roof|deck|floor|middle|door|doorway|gate|edge|shore|bank)\s+of\s+(?:[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
_OWN_WINDOW = {
    Language.ENGLISH: re.compile(r"\s+(?:window|balcony|door)\b"),
    Language.CHINESE: re.compile(r"的?(?:楼梯|窗口|窗户|窗子|窗前|阳台)"),
    Language.JAPANESE: re.compile(r"の(?:窓|ベランダ|二階)から"),
}
_SEA_NEAR = re.compile(r"\b(?:sea|ocean|beach|shore|waves|lighthouse|harbou?r)\b", re.IGNORECASE)
_NEARBY = 2000
_ROCKS = ("on the rock", "on the rocks", "on a rock")
_STANDS = re.compile(r"\s+(?:stood|lay|was|were|rose|looked|smelled|seemed|glowed|creaked|slept)\b")
_CJK_AT = re.compile(
    r"(?:在|到|进|入|上|回|来到|走进|走到|回到|跑到|跑进|穿过|沿着|站在|坐在|走上|爬上|登上|冲进|进了|去|到了|上了|往|冲向|跑向|走向|奔向|推开|里|外)[^，。！？；：]{0,8}$"
)
_CJK_AWAY = re.compile(r"(?:离开|从|窗外|出了|走出|跑出|像|如|想起|没有|不是|梦见)[^，。！？；：]{0,6}$")
_CJK_INSIDE = re.compile(r"(?:的)?(?:里|中|上|下|外|前|旁|边|内|尽头|门口|顶|深处|中央|里面|上面)")
_JA_AT = re.compile(
    r"(?:の(?:中|上|下|前|奥|端|真ん中|そば|隅|入口|外|屋根|頂上|てっぺん|窓|ほとり|向こう))?(?:に|で|へ|を(?:歩|走|渡|抜|登|上|駆|進|通|横切)|まで)"
)
_JA_AWAY = re.compile(r"(?:から|のよう|みたい|を(?:出|離|後)|ではな|を思い出)")
_JA_STANDS = re.compile(r"(?:は|が)(?:、)?(?:あ|建|見え|立っ|広が|続|静か)")

_MODIFIER = re.compile(
    r"\b(?:(?:the|an?|his|her|my|their|our)\s+)?(?:(?!(?:the|a|an|of|in|at|on|into|onto|through|across|inside|to|toward|towards|and|or|but|by|behind|from|with|under|over|near|along|down|up|that|was|is|as|for|around|between|beside|outside|one|each|every|crossed|reached|entered|climbed|left)\b)[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:^|\s)((?:the|an?|his|her|my|their|our)\s+.*)$", re.IGNORECASE)
_WALLS = frozenset(
    {
        Backdrop.ROOM,
        Backdrop.BEDROOM,
        Backdrop.KITCHEN,
        Backdrop.SHOP,
        Backdrop.SCHOOL,
        Backdrop.OFFICE,
        Backdrop.LIBRARY,
        Backdrop.HOSPITAL,
        Backdrop.RESTAURANT,
        Backdrop.STAGE,
        Backdrop.HALL,
        Backdrop.TRAIN,
        Backdrop.CAVE,
    }
)


@dataclass(frozen=True, slots=True)
class PlaceSeen:
    """A place named at a spot of the text; `sure` when somebody is said to be there."""

    at: int
    backdrop: Backdrop
    words: str
    sure: bool


def places(text: str, hits: Sequence[Hit], clause: Span, language: Language) -> list[PlaceSeen]:
    """The places named in a sentence where something happens (not those left, compared to, or only thought of)."""
    found = []
    for hit in hits:
        value = hit.value("place")
        if value is None or (hit.word.endswith(_ROCKS) and not _SEA_NEAR.search(text, max(0, hit.start - _NEARBY), hit.start)):
            continue
        sure = _is_here(folded(text, language), hit, clause, language)
        if sure is not None:
            found.append(PlaceSeen(hit.start, Backdrop(value), _words(text, hit, clause, language), sure))
    return found


def _is_here(text: str, hit: Hit, clause: Span, language: Language) -> bool | None:
    before, after = text[max(clause.start, hit.start - 50) : hit.start], text[hit.end : min(clause.end, hit.end + 14)]
    if _OWN_WINDOW[language].match(after):
        return True
    if language is Language.ENGLISH:
        return _is_here_in_english(hit, before, after)
    if language is Language.CHINESE:
        if _CJK_AWAY.search(before):
            return None
        return bool(_CJK_AT.search(before) or hit.word[0] in "坐登乘搭" or _CJK_INSIDE.match(after))
    if _JA_AWAY.match(after):
        return None
    return bool(_JA_AT.match(after) or _JA_STANDS.match(after))


def _is_here_in_english(hit: Hit, before: str, after: str) -> bool | None:
    if _PART_OF.search(before) or hit.word.startswith("on "):
        return True
    if _AT.search(before) and not re.search(r"\b(?:from|out of|away from|like|of|about)\s+(?:[\w’'-]+\s+)?$", before, re.IGNORECASE):
        return True
    if _AWAY.search(before) or _NOT_THERE.search(before):
        return None
    return bool(_STANDS.match(after)) or (
        " " in hit.word and hit.word.split()[0] in ("in", "under", "through", "above", "into", "beneath", "among", "across", "over")
    )


def _words(text: str, hit: Hit, clause: Span, language: Language) -> str:
    """The story's own words for the place: "the little clock shop"."""
    if language is not Language.ENGLISH:
        return text[hit.start : hit.end]
    before = text[max(clause.start, hit.start - 40) : hit.start]
    match = _MODIFIER.search(before)
    lead = before[match.start() :] if match else ""
    article = _ARTICLE.search(lead)
    whole = ((article.group(1) if article else lead) + text[hit.start : hit.end]).strip()
    return " ".join(whole.split())


def setting_of(before: Setting, text: str, sentences: Sequence[tuple[Span, Sequence[Hit], Sequence[Hit]]], language: Language) -> Setting:
    """The setting of some sentences (span, narrated hits, spoken hits), which carries on from `before` where they are silent."""
    told = [hit for _, hits, _ in sentences for hit in hits]
    seen = [place for span, hits, _ in sentences for place in places(text, hits, span, language)]
    setting = _with_place(_after_a_jump(before, sentences), seen)
    mood = mood_of(text, Span(sentences[0][0].start, sentences[-1][0].end), language) if sentences else Mood.NEUTRAL
    return replace(at_time(setting, told), mood=mood)


def _after_a_jump(before: Setting, sentences: Sequence[tuple[Span, Sequence[Hit], Sequence[Hit]]]) -> Setting:
    """They begin with "That night", 第二天, 翌朝: where everybody was is over, until a place is named again."""
    jumps = any("later" in hit.tags and hit.start - span.start <= 6 for span, hits, _ in sentences[:1] for hit in hits)
    return replace(before, place="", backdrop=Backdrop.PLAIN) if jumps else before


def at_time(setting: Setting, hits: Sequence[Hit]) -> Setting:
    """The setting at the time and in the weather these words name. Weather does not outlive the time of day it came in."""
    time, weather = time_seen(hits) or setting.time, weather_seen(hits)
    if weather is None:
        weather = setting.weather if time is setting.time or setting.time is TimeOfDay.UNKNOWN else Weather.UNKNOWN
    return replace(setting, time=time, weather=weather)


def _with_place(before: Setting, seen: Sequence[PlaceSeen]) -> Setting:
    sure = [place for place in seen if place.sure] or (list(seen) if before.backdrop is Backdrop.PLAIN else [])
    if not sure:
        return before
    counts = Counter(place.backdrop for place in sure)
    best = max(sure, key=lambda place: (counts[place.backdrop], place.backdrop in _WALLS, -place.at))
    return replace(before, place=best.words, backdrop=best.backdrop)


def last_place(before: Setting, seen: Sequence[PlaceSeen]) -> Setting:
    """Where the last of these sentences leaves everybody."""
    sure = [place for place in seen if place.sure]
    return replace(before, place=sure[-1].words, backdrop=sure[-1].backdrop) if sure else before


def time_seen(hits: Iterable[Hit]) -> TimeOfDay | None:
    """The time of day these words name most often."""
    counts = Counter(value for hit in hits for value in hit.values("time"))
    return TimeOfDay(counts.most_common(1)[0][0]) if counts else None


_WEATHER_WEIGHT = {"storm": 3, "snow": 3, "rain": 2, "fog": 2, "clear": 4, "cloudy": 1, "wind": 1}


def weather_seen(hits: Iterable[Hit]) -> Weather | None:
    """The weather these words speak for; rain that stops weighs more than rain."""
    counts: Counter[str] = Counter()
    for hit in hits:
        for value in hit.values("weather"):
            counts[value] += _WEATHER_WEIGHT.get(value, 1)
    return Weather(counts.most_common(1)[0][0]) if counts else None


def mood_of(text: str, span: Span, language: Language) -> Mood:
    """The mood that most of the words of `span` carry."""
    counts = Counter(lexicon(language).moods(text, span))
    return Mood(counts.most_common(1)[0][0]) if counts else Mood.NEUTRAL
