"""Finding people in Chinese: names by the tagger, surnames and verbs of saying; nouns for people and animals."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.ai.draft.grammar import is_verb
from app.ai.draft.lexicon import Hit, chinese_tags, folded, lexicon
from app.ai.draft.quotes import Quote
from app.ai.draft.sighting import Role, Sighting, Tie
from app.ai.draft.words.names_zh import (
    FEMALE_GIVEN,
    MALE_GIVEN,
    MEASURES,
    NOT_IN_NAME,
    NOT_NAMES,
    NUMBERED,
    PREFIXES,
    SAME_ROLE,
    SUFFIX_GENDER,
    SUFFIXES,
    SURNAMES,
)
from app.book.cast import Gender
from app.book.text import Language, Span

_NOT_ROLE_BEFORE = re.compile(r"(?:像|如|每个|没有|似的|仿佛|是个|当)$")
_PLURAL_AFTER = re.compile(r"(?:们|群|和)")
_ANIMAL_NOT_AFTER = re.compile(r"^(?:车|路|上|虎|戏|尾|头|蹄|克|力|达|蛋|毛|肉|汤|爪|耳|窝|叫声|背|鞍|粮|背上|影|皮)")


def sightings(text: str, span: Span, quotes: Sequence[Quote]) -> list[Sighting]:
    """Everybody named or called by a noun in `span`, in order."""
    written, text = text, folded(text, Language.CHINESE)
    inside = _Quotes(quotes)
    hits = lexicon(Language.CHINESE).find(text, span)
    verbs = {hit.start: hit for hit in hits if is_verb(hit)}
    names = _names(text, span, verbs)
    named = [_sighting(text, start, end, verbs, inside) for start, end in names]
    taken = [(one.start, one.end) for one in named]
    roles = [one for hit in hits if (one := _role(text, hit, verbs, inside)) is not None and not _overlaps(one, taken)]
    found = sorted((*named, *roles), key=lambda one: one.start)
    return [replace(one, surface=written[one.start : one.end]) for one in found]


class _Quotes:
    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._quotes, self._starts = quotes, [quote.span.start for quote in quotes]

    def __call__(self, at: int) -> bool:
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._quotes[index].span.end


def _overlaps(one: Sighting, taken: list[tuple[int, int]]) -> bool:
    index = bisect_right(taken, (one.start, 1 << 60)) - 1
    return any(taken[at][0] < one.end and one.start < taken[at][1] for at in (index, index + 1) if 0 <= at < len(taken))


def _names(text: str, span: Span, verbs: dict[int, Hit]) -> list[tuple[int, int]]:
    """First the tagger says what looks like a name; then every place of those that hold is found."""
    words = list(chinese_tags(text, span))
    counted: Counter[str] = Counter()
    points: Counter[str] = Counter()
    for index, (start, _, tag) in enumerate(words):
        word = _candidate(text, words, index)
        if word is None:
            continue
        counted[word] += 1
        points[word] += _points(text, start, start + len(word), tag, verbs)
    sure = {word for word, count in counted.items() if points[word] >= 3 or (points[word] >= 2 and count >= 2)}
    sure = {word for word in sure if _plain_name(word) or points[word] >= 3 * counted[word]}
    sure |= _speaking(text, span, words)
    return _places(text, span, _whole(text, span, sure | _called(text, span) | _titled(text, span) | _acting(text, span, verbs), verbs))


_CLAUSE = r"(?:^|(?<=[\s，。！？；”」]))"
_SUBJECT = re.compile(rf"{_CLAUSE}[{''.join(sorted(SURNAMES))}][\u4e00-\u9fff]{{2}}")
_CALLED_LITTLE = re.compile(rf"{_CLAUSE}(?=([小阿老][\u4e00-\u9fff]{{1,2}}))")
_NUMBERED = re.compile(rf"[{''.join(sorted(SURNAMES))}]{NUMBERED}(?![两十百千万个只次天年月日里])")


def _acting(text: str, span: Span, verbs: dict[int, Hit]) -> set[str]:
    """林远航, whom the tagger takes for other words (远航): a full name that again and again begins a clause, acts and speaks."""
    acted: Counter[str] = Counter()
    spoke: set[str] = set()
    for match in _SUBJECT.finditer(text, span.start, span.end):
        name, verb = match.group(), verbs.get(match.end())
        if set(name) & NOT_IN_NAME or name in NOT_NAMES or name[:2] in NOT_NAMES or name[:2] in lexicon(Language.CHINESE).words:
            continue
        says = _SAYS.match(text, match.end(), span.end) is not None
        acted[name] += verb is not None or says
        if says:
            spoke.add(name)
    return {name for name in spoke if acted[name] >= 3} | _little(text, span, verbs) | _numbered(text, span, verbs)


_SPEAKING = re.compile(rf"{_CLAUSE}(?=([\u4e00-\u9fff]{{2,3}})[^。！？；：“”「」\n]{{0,16}}?(?:说|道|问|喊|答|叫)[道：:，。])")
_AFTER_QUOTATION = re.compile(r"(?<=[”」])(?=([\u4e00-\u9fff]{2,3}))")
_NO_SPEAKERS = frozenset(
    "声音 话音 众人 大家 旁人 旁边 身后 门外 屋里 电话 眼泪 空气 有人 人们 两人 二人 三人 路人 人群 对方 自己 别人 周围 心里 嘴里 脸上 消息 话语 目光 语气 口气 "
    "时间 事情 结果 外面 里面 远处 窗外 屋外 台下 全场 全班 全家 教室 客厅".split()
)
_SAYING = frozenset("说道问喊答笑叫")
_NAME_TAGS = ("n", "x", "j", "z", "g", "a")  # what the tagger makes of the parts of a name it does not know


def _speaking(text: str, span: Span, words: Sequence[tuple[int, int, str]]) -> set[str]:
    """闰土, whatever the tagger says: what begins clauses and says something, again and again, and is no word of another kind."""
    starts = [start for start, _, _ in words]
    spoke: Counter[str] = Counter()
    vocabulary = lexicon(Language.CHINESE)
    for match in (*_SPEAKING.finditer(text, span.start, span.end), *_AFTER_QUOTATION.finditer(text, span.start, span.end)):
        for length in (2, 3):
            name = match.group(1)[:length]
            known = (
                name in vocabulary.words
                or name in NOT_NAMES | _NO_SPEAKERS
                or name[1:] in vocabulary.roles
                or bool(set(name) & NOT_IN_NAME)
            )
            if len(name) == length and not known and _no_other_word(text, words, starts, match.start(), length):
                spoke[name] += 1
    found = {name for name, count in spoke.items() if count >= 2}
    return {name for name in found if not any(other != name and other.startswith(name) and spoke[other] == spoke[name] for other in found)}


def _no_other_word(text: str, words: Sequence[tuple[int, int, str]], starts: Sequence[int], at: int, length: int) -> bool:
    """The words from there on end where the name ends, and none of them is an adverb, a verb or the like."""
    index, end = bisect_right(starts, at) - 1, at
    while index < len(words) and end < at + length:
        start, end, tag = words[index]
        if not (tag.startswith(_NAME_TAGS) or (end - start == 1 and text[start] in SURNAMES)):
            return False
        index += 1
    return end == at + length or set(text[at + length : end]) <= _SAYING  # 苏夏问 is one word to the tagger


def _little(text: str, span: Span, verbs: dict[int, Hit]) -> set[str]:
    """小豆子, 老周, 阿福, whom the tagger takes for other words: they begin clauses, act and speak. The longer name, if it does as much."""
    acted: Counter[str] = Counter()
    spoke: set[str] = set()
    for match in _CALLED_LITTLE.finditer(text, span.start, span.end):
        for length in (2, 3):
            name = match.group(1)[:length]
            end = match.start() + length
            if len(name) < length or set(name) & NOT_IN_NAME or name in NOT_NAMES or name in lexicon(Language.CHINESE).words:
                continue
            if name[1:] in lexicon(Language.CHINESE).roles or text[match.start() : end + 1] in lexicon(Language.CHINESE).words:
                continue  # 小刺猬 is a hedgehog, 老夫 the beginning of 老夫人
            if any(at in verbs for at in range(match.start(), end)):
                continue
            says = _SAYS_NOW.match(text, end, span.end) is not None
            acted[name] += end in verbs or says
            if says:
                spoke.add(name)
    found = {name for name in spoke if acted[name] >= 2}
    return {name for name in found if not any(other != name and other.startswith(name) and acted[other] >= acted[name] for other in found)}


def _numbered(text: str, span: Span, verbs: dict[int, Hit]) -> set[str]:
    """张三, 柳三娘: met twice, and once acting or speaking."""
    seen: Counter[str] = Counter()
    sure: set[str] = set()
    for match in _NUMBERED.finditer(text, span.start, span.end):
        seen[match.group()] += 1
        if match.end() in verbs or _SAYS.match(text, match.end(), span.end):
            sure.add(match.group())
    return {name for name in sure if seen[name] >= 2}


def _ends(text: str, span: Span, name: str) -> Iterator[int]:
    """Where the name ends, each time it stands there."""
    at = text.find(name, span.start, span.end)
    while at >= 0:
        yield at + len(name)
        at = text.find(name, at + len(name), span.end)


def _whole(text: str, span: Span, names: set[str], verbs: dict[int, Hit]) -> set[str]:
    """曹语, which 嫣 follows wherever it stands, is 曹语嫣; 吴梦洁点 (了点头) is 吴梦洁."""
    found: set[str] = set()
    for name in names:
        longest = 3 if name[0] in SURNAMES else 2 if name[0] in PREFIXES else len(name)
        ends = list(_ends(text, span, name)) if len(name) == longest + 1 or (len(name), longest) == (2, 3) else []
        if len(name) == longest + 1 and not name.endswith(SUFFIXES) and (name[:-1] in names or all(end - 1 in verbs for end in ends)):
            name = name[:-1]
        elif len(name) == 2 and len(ends) >= 3:
            letter, count = Counter(text[end : end + 1] for end in ends).most_common(1)[0]
            follows = count >= 0.9 * len(ends) and _is_han(letter) and letter not in NOT_IN_NAME
            name += letter if follows and letter and not any(end in verbs for end in ends) else ""
        found.add(name)
    return {name for name in found if not _and_more(text, span, name, found)}


def _and_more(text: str, span: Span, name: str, names: set[str]) -> bool:
    """许念冲 (她摆手): a name met far more often, and the word behind it."""
    short = name[:-1]
    return len(name) == 3 and short in names and text.count(name, span.start, span.end) * 3 <= text.count(short, span.start, span.end)


def _candidate(text: str, words: Sequence[tuple[int, int, str]], index: int) -> str | None:
    start, end, tag = words[index]
    word = text[start:end]
    following = text[words[index + 1][0] : words[index + 1][1]] if index + 1 < len(words) else ""
    tells_how = text[end : end + 1] == "地" or (len(word) == 2 and word[0] == word[1] and word[0] in MEASURES)  # 殷勤地, 条条
    if tells_how or not 1 <= len(word) <= 4 or word in NOT_NAMES or word in lexicon(Language.CHINESE).roles or set(word) & NOT_IN_NAME:
        return None
    if tag.startswith("nr") and len(word) >= 2:
        return word
    titled = next((suffix for suffix in SUFFIXES if following == suffix), None)
    if titled and word + titled not in lexicon(Language.CHINESE).words and (word in SURNAMES or (len(word) == 2 and word[0] in PREFIXES)):
        return word + titled
    if (
        len(word) == 1
        and word in PREFIXES
        and len(following) == 1
        and _is_han(following)
        and following not in NOT_IN_NAME
        and word + following not in NOT_NAMES
    ):
        return word + following
    if (
        word in SURNAMES
        and 1 <= len(following) <= 2
        and words[index + 1][0] == end
        and _is_han(following)
        and not set(following) & NOT_IN_NAME
        and tag.startswith("nr")
    ):
        return word + following
    if len(word) == 2 and word[0] in PREFIXES and tag[:1] in ("n", "x", "j", "a") and word not in lexicon(Language.CHINESE).words:
        return word
    if len(word) == 2 and word[0] == word[1] and tag.startswith("n") and word not in lexicon(Language.CHINESE).words:
        return word
    return None


def _is_han(word: str) -> bool:
    return all("\u4e00" <= one <= "\u9fff" for one in word)


def _plain_name(word: str) -> bool:
    """It begins like a name: a surname, or 小, 老, 阿; or it ends in a title, or doubles a character."""
    return word[0] in SURNAMES or word[0] in PREFIXES or word.endswith(SUFFIXES) or (len(word) == 2 and word[0] == word[1])


_SAYS = re.compile(r"(?:[^，。！？；：“”「」]{0,5}?)(?:说|道|问|喊|叫|答|笑)")
_SAYS_NOW = re.compile(r"[^，。！？；：“”「」]{0,3}?(?:说|道|问|喊|叫|答|笑)")
_MARKER_BEFORE = re.compile(r"(?:叫|名叫|叫做|叫作|名字是|对|跟|和|向|给|看着|望着|喊)$")


def _points(text: str, start: int, end: int, tag: str, verbs: dict[int, Hit]) -> int:
    points = 1 if tag.startswith("nr") else 0
    after = text[end : end + 8]
    if any(at in verbs for at in range(end, end + 4)):
        points += 1
    if any(at in verbs and verbs[at].tags & {"say", "think"} for at in range(end, end + 5)) or _SAYS.match(after):
        points += 2
    if any(text[max(0, start - size) : start] in lexicon(Language.CHINESE).roles for size in (2, 3, 4)):
        points += 1  # 小女孩阿梅
    if _MARKER_BEFORE.search(text[max(0, start - 4) : start]):
        points += 1
    if start == 0 or (
        text[start - 1] in ("，", "。", "“", "\n", "「", "”", "」")
        and (after[:1] in ("，", "！", "？") or any(at in verbs for at in range(end, end + 3)))
    ):
        points += 1
    return points


_CALLED = re.compile(
    r"(?:名叫|叫做|叫作|名字叫|取名|唤作|名为|他叫|她叫|它叫|我叫|都叫他|都叫她)[“「]?([\u4e00-\u9fff]{2,3})(?=[，。！？”」、的])"
)


_TITLED = re.compile(
    rf"(?P<name>[老小阿]?[{''.join(sorted(SURNAMES))}](?:{'|'.join(sorted(SUFFIXES, key=len, reverse=True))}))(?=[，。！？”」、的：]|说|道|问|喊|走|笑|站|坐|把|从|在|给|拿|看|叹|摇|点|抬|拍|推|也|又|就|对|已|正|递|跑|来|没|不|突然|忽然|是|轻|低|高声|大声|小声|叫|慢|听|想|回|答|愣|接|伸|放|打|带|跟|指)"
)


def _titled(text: str, span: Span) -> set[str]:
    """王师傅, 老林叔: a surname and what elders are called, seen acting at least once."""
    return {
        match["name"]
        for match in _TITLED.finditer(text, span.start, span.end)
        if match["name"][0] not in "和对向" and match["name"] not in NOT_NAMES and match["name"] not in lexicon(Language.CHINESE).words
    }


def _called(text: str, span: Span) -> set[str]:
    return {
        match.group(1)
        for match in _CALLED.finditer(text, span.start, span.end)
        if match.group(1) not in NOT_NAMES and not set(match.group(1)) & NOT_IN_NAME
    }


def _places(text: str, span: Span, names: set[str]) -> list[tuple[int, int]]:
    if not names:
        return []
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda one: (-len(one), one))))
    roles = lexicon(Language.CHINESE).roles
    found = [(match.start(), match.end()) for match in pattern.finditer(text, span.start, span.end)]
    # 老夫 is no name where 老夫人 stands, nor is 宋老夫.
    return [(start, end) for start, end in found if not any(text[at : end + 1] in roles for at in range(start, end - 1))]


def _sighting(text: str, start: int, end: int, verbs: dict[int, Hit], inside: _Quotes) -> Sighting:
    surface = text[start:end]
    gender = given_gender(surface)
    titled = surface.endswith(SUFFIXES) and surface[0] in SURNAMES | set(PREFIXES)
    if titled:
        gender = SUFFIX_GENDER.get(surface[-1], Gender.UNKNOWN)
    says = any(at in verbs and "say" in verbs[at].tags for at in range(end, end + 5))
    acts = any(at in verbs for at in range(end, end + 4))
    return Sighting(start, end, surface, _key(surface), None, (3 if says else 2 if acts else 1) + titled, True, gender, inside(start))


def _key(surface: str) -> str:
    """阿明, 小明 and 明明 keep their own keys; a title does not make another person of one name."""
    for suffix in ("先生", "小姐", "同学"):
        if surface.endswith(suffix) and len(surface) - len(suffix) >= 2:
            return surface[: -len(suffix)]
    return surface


def given_gender(name: str) -> Gender:
    """What the characters of a given name usually say."""
    given = name[1:] if name[0] in SURNAMES or name[0] in PREFIXES else name
    female, male = bool(set(given) & FEMALE_GIVEN), bool(set(given) & MALE_GIVEN)
    if female is male:
        return Gender.UNKNOWN
    return Gender.FEMALE if female else Gender.MALE


def _role(text: str, hit: Hit, verbs: dict[int, Hit], inside: _Quotes) -> Sighting | None:
    value = hit.value("role")
    if value is None:
        return None
    before, after = text[max(0, hit.start - 4) : hit.start], text[hit.end : hit.end + 4]
    if (
        (_NOT_ROLE_BEFORE.search(before) and not before.endswith("是个"))
        or (_PLURAL_AFTER.match(after) and after.startswith(("们", "群")))
        or before.endswith(("像", "如"))
    ):
        return None
    if len(hit.word) == 1 and _ANIMAL_NOT_AFTER.match(after):
        return None
    quoted = inside(hit.start)
    says = any(at in verbs and "say" in verbs[at].tags for at in range(hit.end, hit.end + 5))
    acts = any(at in verbs for at in range(hit.end, hit.end + 5))
    evidence = 0 if quoted else 3 if says else 2 if acts else 1
    definite = not re.search(r"(?:一个|一位|一只|一条|一名|一匹|有个|有只|一头)[^，。！？]{0,6}$", text[max(0, hit.start - 9) : hit.start])
    return Sighting(hit.start, hit.end, hit.word, role_key(hit.word), Role.of(value), evidence, definite, Gender.UNKNOWN, quoted)


def role_key(word: str) -> str:
    return SAME_ROLE.get(word, word)


def ties(text: str, found: Sequence[Sighting]) -> Iterator[Tie]:
    """名叫, 叫做, 女孩小雨, 小雨是个女孩: where the story says that a noun and a name are one."""
    text = folded(text, Language.CHINESE)
    last_role: Sighting | None = None
    previous: Sighting | None = None
    for one in found:
        between = text[previous.end : one.start] if previous is not None and one.start - previous.end < 30 else "。"
        if one.role is None:
            if (
                previous is not None
                and previous.role is not None
                and re.fullmatch(r"|，?(?:名叫|叫做|叫作|名字叫|叫|取名|唤作|名为)[“「]?|，", between)
                and not (between == "，" and text[one.end : one.end + 1] not in "，")
            ):
                yield Tie(previous.key, one.key, Span(previous.start, one.end))
            elif (
                last_role is not None
                and one.start - last_role.end < 40
                and re.search(r"(?:名叫|叫做|叫作|名字叫|[他她它]叫|名为|取名|名字是)[“「]?$", text[max(0, one.start - 6) : one.start])
            ):
                yield Tie(last_role.key, one.key, Span(last_role.start, one.end))
        else:
            if (
                previous is not None
                and previous.role is None
                and re.fullmatch(
                    r"的|(?:是|就是)(?:个|一个|位|一位|一只|只|镇上的|村里的|这里的)?[^，。！？]{0,8}|，?(?:一只|一条)[^，。！？]{0,5}|这(?:个|只|位)[^，。！？]{0,3}",
                    between,
                )
            ):
                yield Tie(one.key, previous.key, Span(previous.start, one.end))
            elif (
                previous is not None
                and previous.role is None
                and previous.quoted
                and not one.quoted
                and text[max(0, previous.start - 2) : previous.start]
                in ("我叫", "我是", "民妇", "小人", "在下", "奴家", "草民", "小女", "老朽", "贫道")
                and re.fullmatch(r"[。！，…～]*[”」]", between)
            ):
                yield Tie(one.key, previous.key, Span(previous.start, one.end))  # “我叫阿宁。”女孩说
            last_role = one
        previous = one
