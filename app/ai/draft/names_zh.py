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
from app.book.cast import Gender
from app.book.text import Language, Span

_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂柴焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺"
)
_PREFIXES = "小老阿大"
_SUFFIXES = (
    "爷爷",
    "奶奶",
    "叔叔",
    "阿姨",
    "老师",
    "先生",
    "小姐",
    "师傅",
    "大爷",
    "大妈",
    "伯伯",
    "婆婆",
    "大夫",
    "医生",
    "掌柜",
    "老板",
    "同学",
    "姑娘",
    "公子",
    "夫人",
    "太太",
    "哥哥",
    "姐姐",
    "妹妹",
    "弟弟",
    "哥",
    "姐",
    "叔",
    "婶",
    "伯",
    "婆",
    "爷",
    "嫂",
    "队长",
    "教授",
    "警官",
    "将军",
    "校长",
    "船长",
    "大叔",
    "大婶",
    "奶",
)
_SUFFIX_GENDER = {
    "爷": Gender.MALE,
    "叔": Gender.MALE,
    "伯": Gender.MALE,
    "哥": Gender.MALE,
    "弟": Gender.MALE,
    "公": Gender.MALE,
    "子": Gender.MALE,
    "奶": Gender.FEMALE,
    "姨": Gender.FEMALE,
    "婆": Gender.FEMALE,
    "姐": Gender.FEMALE,
    "妹": Gender.FEMALE,
    "婶": Gender.FEMALE,
    "嫂": Gender.FEMALE,
    "娘": Gender.FEMALE,
    "妈": Gender.FEMALE,
    "太": Gender.FEMALE,
}
_FEMALE_GIVEN = frozenset("婷娜芳丽娟梅莲荷兰菊英秀琴玉珍珠芬芸莉莎燕红霞雪妮妍姗瑶琪倩萍蓉薇蕾茜嫣娇婉婵媛露雯霏琳瑾璐蝶莺鸢莹")
_MALE_GIVEN = frozenset("强刚勇军伟杰明磊涛鹏龙虎彪峰雷斌浩宇俊豪辉志国建栋梁海山柱根松武")
_NOT_NAMES = frozenset(
    "谢谢 常常 渐渐 刚刚 仅仅 往往 偏偏 匆匆 小镇 小心 小声 小时 小小 小孩 小说 小路 小河 小船 小屋 小鸟 小猫 小狗 小店 小院 小巷 小手 小脸 小桥 小溪 小镇上 老人 老师 老板 老家 老街 老树 老鼠 老虎 老头 老鹰 老爷 老天 老实 阿姨 大家 大人 大声 大海 大雨 大雪 大风 大门 大树 大山 大街 大船 大火 大喊 大叫 大笑 大哭 "
    "明白 明天 明月 高兴 安静 安慰 白天 白云 白雪 黄昏 黄河 金色 金黄 马上 马路 马车 石头 石阶 石桥 石板 方向 方才 江水 江面 温柔 温暖 康复 时候 时间 时光 成为 成功 常常 包裹 包子 路上 路边 车站 花园 花朵 花瓣 叶子 叶片 雷声 汤圆 钱包 钟声 钟楼 钟表 云朵 水手 文字 和尚 和平 乐器 "
    "于是 任何 何况 向来 应该 都会 全都 全部 连忙 连声 简直 计划 查看 解开 解释 强大 阳光 时而 单单 都是 易碎 万一 段时间 席卷 安心 安全 喜欢 欢喜 宁静 平静 平安 成年 明明白白 冷冷 冷风 冷笑 温和 康乐 单纯 古老 古塔 古庙 边走 边说 连连 来信 来到 和风 原来 原本 官兵 商人 商店 花灯 木门 木匠 木盒 "
    "毛笔 毛驴 白鹤 白鸽 白发 白胡子 黑夜 黑猫 红灯笼 青石 春天 夏天 秋天 冬天 东风 西风 北风 南风 中秋 除夕 元宵 清明 端午 长安 江南 京城 杭州 苏州 上海 北京 南京 中国 路灯 田野 田埂 田里 水田 柳树 柳枝 桃花 梅花 杏花 桂花 荷花 兰花 菊花 梨花 雪花 浪花 烟花 泪花 火花 棉花 鲜花 樱花 野花 "
    "竹林 松林 森林 树林 园林 雷雨 风雨 石像 石狮 金鱼 金币 银子 铜钱 宝剑 宝箱 马蹄 龙王 龙宫 凤凰 熊猫 燕子 钟头 易拉罐 石子 石块 石碑 童年 童话 曲子 曲调 封信 雨伞 古琴 池塘 池水 关上 关门 文章 华丽 全身 符号 管家 章鱼 游客 车夫 车厢 车票 车窗 边缘 简单 安顿 安稳 白光 白雾 白纸 高处 高大 高塔 高楼 高山 高空 高声 康健".split()
)
_NOT_IN_NAME = frozenset(
    "的了着过是不在有这那和与也都就又很把被对从到说道问喊叫笑走跑坐站看听想吃喝来去上下里外中前后时们地得个一二三四五六七八九十吧吗呢啊呀我你他她它什么怎么只没会能要让给"
)
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
    return _places(text, span, sure | _called(text, span) | _titled(text, span))


def _candidate(text: str, words: Sequence[tuple[int, int, str]], index: int) -> str | None:
    start, end, tag = words[index]
    word = text[start:end]
    following = text[words[index + 1][0] : words[index + 1][1]] if index + 1 < len(words) else ""
    if not 1 <= len(word) <= 4 or word in _NOT_NAMES or word in lexicon(Language.CHINESE).roles or set(word) & _NOT_IN_NAME:
        return None
    if tag.startswith("nr") and len(word) >= 2:
        return word
    titled = next((suffix for suffix in _SUFFIXES if following == suffix), None)
    if titled and word + titled not in lexicon(Language.CHINESE).words and (word in _SURNAMES or (len(word) == 2 and word[0] in _PREFIXES)):
        return word + titled
    if (
        len(word) == 1
        and word in _PREFIXES
        and len(following) == 1
        and _is_han(following)
        and following not in _NOT_IN_NAME
        and word + following not in _NOT_NAMES
    ):
        return word + following
    if (
        word in _SURNAMES
        and 1 <= len(following) <= 2
        and words[index + 1][0] == end
        and _is_han(following)
        and not set(following) & _NOT_IN_NAME
        and tag.startswith("nr")
    ):
        return word + following
    if len(word) == 2 and word[0] in _PREFIXES and tag[:1] in ("n", "x", "j", "a") and word not in lexicon(Language.CHINESE).words:
        return word
    if len(word) == 2 and word[0] == word[1] and tag.startswith("n") and word not in lexicon(Language.CHINESE).words:
        return word
    return None


def _is_han(word: str) -> bool:
    return all("\u4e00" <= one <= "\u9fff" for one in word)


def _plain_name(word: str) -> bool:
    """It begins like a name: a surname, or 小, 老, 阿; or it ends in a title, or doubles a character."""
    return word[0] in _SURNAMES or word[0] in _PREFIXES or word.endswith(_SUFFIXES) or (len(word) == 2 and word[0] == word[1])


_SAYS = re.compile(r"(?:[^，。！？；：“”「」]{0,5}?)(?:说|道|问|喊|叫|答|笑)")
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
    rf"(?P<name>[老小阿]?[{''.join(sorted(_SURNAMES))}](?:{'|'.join(_SUFFIXES)}))(?=[，。！？”」、的：]|说|道|问|喊|走|笑|站|坐|把|从|在|给|拿|看|叹|摇|点|抬|拍|推|也|又|就|对|已|正|递|跑|来|没|不|突然|忽然)"
)


def _titled(text: str, span: Span) -> set[str]:
    """王师傅, 老林叔: a surname and what elders are called, seen acting at least once."""
    return {
        match["name"]
        for match in _TITLED.finditer(text, span.start, span.end)
        if match["name"] not in _NOT_NAMES and match["name"] not in lexicon(Language.CHINESE).words
    }


def _called(text: str, span: Span) -> set[str]:
    return {
        match.group(1)
        for match in _CALLED.finditer(text, span.start, span.end)
        if match.group(1) not in _NOT_NAMES and not set(match.group(1)) & _NOT_IN_NAME
    }


def _places(text: str, span: Span, names: set[str]) -> list[tuple[int, int]]:
    if not names:
        return []
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda one: (-len(one), one))))
    return [(match.start(), match.end()) for match in pattern.finditer(text, span.start, span.end)]


def _sighting(text: str, start: int, end: int, verbs: dict[int, Hit], inside: _Quotes) -> Sighting:
    surface = text[start:end]
    gender = given_gender(surface)
    titled = surface.endswith(_SUFFIXES) and surface[0] in _SURNAMES | set(_PREFIXES)
    if titled:
        gender = _SUFFIX_GENDER.get(surface[-1], Gender.UNKNOWN)
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
    given = name[1:] if name[0] in _SURNAMES or name[0] in _PREFIXES else name
    female, male = bool(set(given) & _FEMALE_GIVEN), bool(set(given) & _MALE_GIVEN)
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


_SAME = {
    "妈": "妈妈",
    "娘": "妈妈",
    "娘亲": "妈妈",
    "母亲": "妈妈",
    "爸": "爸爸",
    "爹": "爸爸",
    "父亲": "爸爸",
    "老爷爷": "老人",
    "老人家": "老人",
    "老者": "老人",
    "老翁": "老人",
    "老头": "老人",
    "老头儿": "老人",
    "老头子": "老人",
    "老汉": "老人",
    "老大爷": "老人",
    "老伯": "老人",
    "白胡子": "老人",
    "小女孩": "女孩",
    "小姑娘": "女孩",
    "女孩子": "女孩",
    "小男孩": "男孩",
    "男孩子": "男孩",
    "小孩": "孩子",
    "小孩子": "孩子",
    "孩童": "孩子",
    "姥姥": "外婆",
    "老奶奶": "老婆婆",
    "老太太": "老婆婆",
    "老妇人": "老婆婆",
    "老妇": "老婆婆",
    "阿婆": "老婆婆",
    "祖母": "奶奶",
    "祖父": "爷爷",
    "姥爷": "外公",
    "猫咪": "猫",
    "小猫": "猫",
    "黑猫": "猫",
    "白猫": "猫",
    "花猫": "猫",
    "橘猫": "猫",
    "小猫咪": "猫",
    "小狗": "狗",
    "黄狗": "狗",
    "大黄狗": "狗",
    "黑狗": "狗",
    "白狗": "狗",
    "老狗": "狗",
    "小狐狸": "狐狸",
    "白狐": "狐狸",
    "小兔子": "兔子",
    "白兔": "兔子",
    "小白兔": "兔子",
    "小兔": "兔子",
    "小鸟": "鸟",
    "鸟儿": "鸟",
    "小熊": "熊",
    "黑熊": "熊",
    "白马": "马",
    "小马": "马",
    "马儿": "马",
    "毛驴": "驴",
    "小鹿": "鹿",
    "小龙": "龙",
    "巨龙": "龙",
    "小机器人": "机器人",
    "大夫": "医生",
    "丫头": "女孩",
    "小丫头": "女孩",
    "小伙子": "少年",
}


def role_key(word: str) -> str:
    return _SAME.get(word, word)


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
                yield Tie(previous.key, one.key)
            elif (
                last_role is not None
                and one.start - last_role.end < 40
                and re.search(r"(?:名叫|叫做|叫作|名字叫|[他她它]叫|名为|取名|名字是)[“「]?$", text[max(0, one.start - 6) : one.start])
            ):
                yield Tie(last_role.key, one.key)
        else:
            if (
                previous is not None
                and previous.role is None
                and re.fullmatch(
                    r"的|(?:是|就是)(?:个|一个|位|一位|一只|只|镇上的|村里的|这里的)?[^，。！？]{0,8}|，?(?:一只|一条)[^，。！？]{0,5}|这(?:个|只|位)[^，。！？]{0,3}",
                    between,
                )
            ):
                yield Tie(one.key, previous.key)
            elif (
                previous is not None
                and previous.role is None
                and previous.quoted
                and not one.quoted
                and text[max(0, previous.start - 2) : previous.start] in ("我叫", "我是")
                and re.fullmatch(r"[。！，…～]*[”」]", between)
            ):
                yield Tie(one.key, previous.key)  # “我叫阿宁。”女孩说
            last_role = one
        previous = one
