"""Long novels made from a seed, of which everything is known: who is in them, under which names, and who says each quotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from app.book.text import Language

SEED = 20261122
MAIN = 12  # of the people: met in every fifth paragraph or so; the others come and go
_HERE = 6  # people in one chapter


@dataclass(frozen=True, slots=True)
class Person:
    """names: the full one, surname and title, the pet name."""

    names: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation, in the order of the text. tagged: the sentence itself names who speaks; else it is their turn in a dialogue."""

    speaker: Person
    tagged: bool


@dataclass(frozen=True, slots=True)
class Novel:
    language: Language
    text: str
    chapters: int
    people: tuple[Person, ...]
    said: tuple[Said, ...]

    @property
    def main(self) -> tuple[Person, ...]:
        return self.people[:MAIN]


@dataclass(frozen=True, slots=True)
class Phrases:
    """How one language tells things. {w}: who, {s}: what is said, {p} a place, {t} a thing, {v} a way of saying."""

    heading: Callable[[int], str]
    tags: tuple[str, ...]
    bare: str
    deeds: tuple[str, ...]
    tales: tuple[str, ...]
    speeches: tuple[str, ...]
    says: tuple[str, ...]
    places: tuple[str, ...]
    things: tuple[str, ...]
    joint: str


def chinese(length: int = 2_000_000, chapters: int = 300, people: int = 60) -> Novel:
    return _novel(Language.CHINESE, _CHINESE, _people_zh(people), length, chapters)


def english(length: int = 200_000, chapters: int = 30, people: int = 24) -> Novel:
    return _novel(Language.ENGLISH, _ENGLISH, _people_en(people), length, chapters)


def japanese(length: int = 200_000, chapters: int = 30, people: int = 24) -> Novel:
    return _novel(Language.JAPANESE, _JAPANESE, _people_ja(people), length, chapters)


def _novel(language: Language, phrases: Phrases, people: tuple[Person, ...], length: int, chapters: int) -> Novel:
    random = Random(SEED)
    parts: list[str] = []
    said: list[Said] = []
    written = 0
    for number in range(1, chapters + 1):
        parts.append(phrases.heading(number))
        here = _met(people, number, random)
        written += len(parts[-1]) + 2
        while written < length * number // chapters:
            paragraph, quotes = _paragraph(phrases, here, random)
            parts.append(paragraph)
            said += quotes
            written += len(paragraph) + 2
    return Novel(language, "\n\n".join(parts) + "\n", chapters, people, tuple(said))


def _met(people: tuple[Person, ...], number: int, random: Random) -> list[Person]:
    """Some of the main ones, and two or three of the others in turn, so that everybody comes up again and again."""
    others = people[MAIN:]
    turn = [others[(number * 3 + at) % len(others)] for at in range(3)]
    return [*random.sample(people[:MAIN], _HERE - len(turn)), *turn]


def _paragraph(phrases: Phrases, here: Sequence[Person], random: Random) -> tuple[str, list[Said]]:
    if random.random() < 0.12:
        return _dialogue(phrases, here, random)
    sentences: list[str] = []
    said: list[Said] = []
    for _ in range(random.randint(1, 3)):
        sentences.append(_told(random.choice(phrases.tales if random.random() < 0.6 else phrases.deeds), phrases, here, random))
    if random.random() < 0.5:
        speaker = random.choice(here)
        sentences.append(_tagged(phrases, speaker, random))
        said.append(Said(speaker, True))
    return phrases.joint.join(sentences), said


def _dialogue(phrases: Phrases, here: Sequence[Person], random: Random) -> tuple[str, list[Said]]:
    """Two of them in turn: each is named once, then nobody is."""
    first, second = random.sample(list(here), 2)
    lines = [_tagged(phrases, first, random), _tagged(phrases, second, random)]
    lines += [phrases.bare.format(s=_speech(phrases, random)) for _ in range(random.randint(1, 3))]
    turns = [first, second] * 3
    return "\n\n".join(lines), [Said(turns[at], at < 2) for at in range(len(lines))]


def _tagged(phrases: Phrases, speaker: Person, random: Random) -> str:
    tag = random.choice(phrases.tags)
    return tag.format(w=_name(speaker, random), s=_speech(phrases, random), v=random.choice(phrases.says))


def _speech(phrases: Phrases, random: Random) -> str:
    return random.choice(phrases.speeches).format(p=random.choice(phrases.places), t=random.choice(phrases.things))


def _told(pattern: str, phrases: Phrases, here: Sequence[Person], random: Random) -> str:
    told = pattern.format(w=_name(random.choice(here), random), p=random.choice(phrases.places), t=random.choice(phrases.things))
    return told[:1].upper() + told[1:]


def _name(person: Person, random: Random) -> str:
    return random.choices(person.names, (6, 2, 2))[0]


_DIGITS = "〇一二三四五六七八九"


def _chinese_number(number: int) -> str:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    told = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        told += f"{_DIGITS[tens] if tens > 1 or hundreds else ''}十"
    elif hundreds and ones:
        told += "零"
    return told + (_DIGITS[ones] if ones else "")


_SURNAMES_ZH = "林陈赵孙周吴郑王冯褚卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤滕殷罗"
_GIVEN_ZH = "远航子墨雨桐思齐文博晓峰佳宁志强雪莹浩然诗涵俊杰梦洁天佑若兰承泽语嫣建国秀英明轩静怡立新婉清"
_TITLES_ZH = ("先生", "掌柜", "师傅", "大夫", "老师", "老板", "队长", "教授", "警官", "将军", "校长", "船长", "夫人", "小姐")
_PETS_ZH = "宝福禄贵喜顺康安乐平旺财兴盛茂荣华富春夏秋冬梅竹菊莲桃杏枣栗桂椒豆米麦穗禾苗芽蕊萤蝉雀燕莺鹂鹤鹊鹰虎豹鹿狮骏驹犊羔蚕蜂蝶"


def _people_zh(count: int) -> tuple[Person, ...]:
    pairs = [_GIVEN_ZH[at : at + 2] for at in range(0, len(_GIVEN_ZH), 2)]
    found = []
    for at in range(count):
        surname, given = _SURNAMES_ZH[at], pairs[at * 7 % len(pairs)]
        pet = ("阿" if at % 2 else "小") + _PETS_ZH[at]
        found.append(Person((surname + given, surname + _TITLES_ZH[at % len(_TITLES_ZH)], pet)))
    return tuple(found)


_FIRST_EN = (
    "Thomas Eleanor Marcus Beatrice Julian Harriet Edmund Clara Victor Rosalind Gideon Matilda Leopold Agnes Rupert Imogen Silas Dorothea "
    "Ambrose Cordelia Felix Henrietta Oswald Philippa"
).split()
_LAST_EN = (
    "Hargrove Pemberton Ashdown Whitlock Fairfax Thornbury Holloway Marchmont Kingsley Ravenhill Copperfield Blackwood Winterbourne "
    "Stanhope Lockwood Haverford Pickering Dunmore Carlisle Rutherford Ellsworth Bramley Colridge Trevelyan"
).split()
_PETS_EN = (
    "Tommo Nell Marky Bee Jules Hattie Ned Clary Vic Roz Giddy Tilly Leo Aggie Rupe Immy Si Dolly Brose Cordy Flick Etta Ozzie Pippa"
).split()


def _people_en(count: int) -> tuple[Person, ...]:
    found = []
    for at in range(count):
        title = "Mrs." if at % 2 else "Mr."
        found.append(Person((f"{_FIRST_EN[at]} {_LAST_EN[at]}", f"{title} {_LAST_EN[at]}", _PETS_EN[at])))
    return tuple(found)


_LAST_JA = (
    "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水 斎藤 阿部 森田 池田 橋本 石川".split()
)
_FIRST_JA = (
    "健太 花子 翔太 美咲 大輔 陽子 拓也 由美 直樹 恵子 和也 千尋 達也 真理 雄一 久美 亮介 早苗 浩二 奈々 誠司 里美 修平 智子".split()
)
_PETS_JA = (
    "ケン ハナ ショウ ミサ ダイ ヨウ タク ユミ ナオ ケイ カズ チヒ タツ マリ ユウ クミ リョウ サナ コウ ナナ セイ サト シュウ トモ"
).split()


def _people_ja(count: int) -> tuple[Person, ...]:
    return tuple(
        Person(
            (
                _LAST_JA[at] + _FIRST_JA[at],
                _LAST_JA[at] + ("先生" if at % 3 == 0 else "さん"),
                _PETS_JA[at] + ("ちゃん" if at % 2 else "くん"),
            )
        )
        for at in range(count)
    )


_CHINESE = Phrases(
    heading=lambda number: f"第{_chinese_number(number)}章 风起之{_chinese_number(number)}",
    tags=("{w}说：“{s}”", "“{s}”{w}{v}。", "{w}点了点头，{v}：“{s}”", "{w}走过来{v}：“{s}”", "“{s}”{w}笑着{v}。"),
    bare="“{s}”",
    deeds=(
        "{w}沿着{p}慢慢走去，手里拿着{t}。",
        "{w}抬头望了望{p}的方向，没有再开口。",
        "{w}把{t}放在桌上，转身坐下。",
        "{w}跑过{p}，气喘吁吁地停了下来。",
        "{w}站在{p}，看着远处的灯火发呆。",
        "到了{p}，{w}才发现{t}不见了。",
    ),
    tales=(
        "夜色渐渐笼罩了{p}，四周静得只听见虫鸣。",
        "那是一个漫长的冬天，{p}的积雪久久没有融化。",
        "没有人记得{t}是什么时候留在这里的。",
        "雨下了整整三天，通往{p}的小路早已泥泞不堪。",
        "天快亮的时候，{p}传来了几声鸡鸣。",
        "墙角的{t}落满了灰尘，仿佛许多年没有人碰过。",
        "第二天清晨，{p}飘起了薄雾。",
        "风从{p}吹来，带着潮湿的气息。",
    ),
    speeches=(
        "你把{t}带来了吗？",
        "我们今晚就去{p}，一刻也不能耽误。",
        "我早就知道会是这样。",
        "别担心，{t}还在老地方。",
        "谁去过{p}，谁就明白我的意思！",
        "等天亮了再说吧。",
        "我从来没有见过这样的{t}。",
        "你们先走，我在{p}等着。",
    ),
    says=("说", "说道", "问", "答道", "喊道", "低声说"),
    places=("河边", "山脚", "旧城门", "后院", "渡口", "集市", "石桥", "林子深处", "客栈", "书房"),
    things=("那封信", "铜钥匙", "旧地图", "灯笼", "木匣", "短剑", "账本", "雨伞"),
    joint="",
)
_ENGLISH = Phrases(
    heading=lambda number: f"Chapter {number}",
    tags=("“{s},” {v} {w}.", "{w} said, “{s}.”", "“{s},” {w} {v}.", "{w} nodded. “{s},” {w} said quietly."),
    bare="“{s}.”",
    deeds=(
        "{w} walked along the {p} with the {t} in one hand.",
        "{w} looked towards the {p} and said nothing more.",
        "{w} put the {t} on the table and sat down.",
        "{w} ran past the {p} and stopped, out of breath.",
        "At the {p}, {w} found that the {t} was gone.",
    ),
    tales=(
        "Night had fallen over the {p}, and nothing could be heard but the crickets.",
        "It had been a long winter, and the snow by the {p} would not melt.",
        "Nobody could remember who had left the {t} there.",
        "It had rained for three days, and the path to the {p} was deep in mud.",
        "A little before dawn a cock crowed beyond the {p}.",
        "The next morning a thin mist hung over the {p}.",
    ),
    speeches=(
        "I hope you have brought the {t}",
        "We shall go to the {p} tonight, and not an hour later",
        "I knew that it would be like this",
        "Do not worry, the {t} is where it always was",
        "Let us wait until the morning",
        "I have never seen such a {t}",
    ),
    says=("said", "asked", "answered", "whispered", "replied"),
    places=("river", "old gate", "market", "stone bridge", "inn", "library", "harbour", "garden wall"),
    things=("letter", "brass key", "map", "lantern", "wooden box", "ledger"),
    joint=" ",
)
_JAPANESE = Phrases(
    heading=lambda number: f"第{_chinese_number(number)}章",
    tags=("「{s}」と{w}は{v}。", "{w}は「{s}」と{v}。", "{w}がうなずいた。「{s}」と{w}は{v}。"),
    bare="「{s}」",
    deeds=(
        "{w}は{t}を手に{p}を歩いていった。",
        "{w}は{p}の方を見て、それきり黙った。",
        "{w}は{t}を机に置いて、腰を下ろした。",
        "{w}は{p}まで走り、息を切らして立ち止まった。",
    ),
    tales=(
        "{p}はすっかり夜に包まれ、虫の声だけが聞こえていた。",
        "長い冬で、{p}の雪はなかなか溶けなかった。",
        "{t}がいつからそこにあるのか、誰も覚えていない。",
        "三日も雨が続いて、{p}へ続く道はぬかるんでいた。",
        "翌朝、{p}には薄い霧がかかっていた。",
    ),
    speeches=(
        "{t}を持ってきたか",
        "今夜のうちに{p}へ行こう",
        "こうなることは分かっていた",
        "心配しないで、{t}はいつもの場所にある",
        "朝になるまで待とう",
        "こんな{t}は見たことがない",
    ),
    says=("言った", "尋ねた", "答えた", "つぶやいた", "叫んだ"),
    places=("川辺", "山のふもと", "古い門", "裏庭", "市場", "石橋", "宿屋", "図書館"),
    things=("手紙", "鍵", "地図", "提灯", "木箱", "帳面"),
    joint="",
)
