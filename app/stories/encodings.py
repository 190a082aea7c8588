"""Which encoding a file was written in, found out from its bytes."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from app.errors import BadInput

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EAST_ASIAN = ("gb18030", "big5", "cp932", "euc_jp", "cp949")
_MAGIC = (
    b"\x89PNG",
    b"PK\x03\x04",
    b"MZ\x90",
    b"%PDF",
    b"GIF8",
    b"\xff\xd8\xff",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"RIFF",
    b"\x1f\x8b\x08",
    b"\xd0\xcf\x11\xe0",
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_SAMPLE = 64 * 1024

# The characters that make up most of any Chinese or Japanese text; a wrong decoding hits few of them.
_FREQUENT_HAN = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
    "這個們來為國說時會對於過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內兒東聲員門論處義幾認條氣題爾變總電數報場計資統區隊決馬聽達強難權設記邊張該規術領確傳師觀讓識導爭運請給誰誤樹書車飛鳥風雨燈愛親買賣錢"
    "彼思込俺僕君私誰何言葉見目手声顔頭足体心気持少女男母父兄姉妹弟子供大人達町村家屋店道駅車空雨雪風花森山川海島朝昼夜夕今日明昨年月火水木金土時間分前後上下左右中外東西南北赤青白黒色音歌話読書聞食飲立座走歩来行帰出入待会笑泣怒呼叫答問知考始終続急静小長高古新早遅近遠強弱"
    "吗吧呢啊呀哦她妈爸哥姐爷奶走跑站坐笑哭喊叫拿抱抬低轻慢快忽突静远近雨雪风云花草树林河桥街巷屋窗灯火夜晚早晨黄昏昨晚春夏秋冬红黑蓝绿亮暗热冷饭茶酒鱼鸟猫狗刀剑船衣帽伞信笔纸钟表镜"
)
_FREQUENT_HANGUL = frozenset(
    "이다는을를에가의은고하지나사한그어도로기서아리들라니자있것었았시일만수해게보대인말없마정전과으때소오내와람여요까면더위무않안던주스부"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding a file may be written in, and how its text would look: for the person to choose by eye."""

    encoding: str
    preview: str


@dataclass(frozen=True, slots=True)
class Detected:
    """A file's text. When `unsure`, the candidates are worth showing; the best guess is the first."""

    text: str
    encoding: str
    unsure: bool = False
    candidates: tuple[Candidate, ...] = ()


def detect(data: bytes, name: str, encoding: str | None = None) -> Detected:
    """The text of `data` and the encoding used. `encoding` is the person's own choice and must fit."""
    if encoding is not None:
        return Detected(*_as_named(data, name, encoding))
    _refuse_known_binaries(data, name)
    for mark, named in _BOMS:
        if data.startswith(mark):
            text = _strict(data, named)
            if text is None:
                raise BadInput("story-binary", name=name)
            return Detected(text.removeprefix("\ufeff"), named)
    wide = _wide_without_mark(data)
    if wide is not None:
        return Detected(*wide)
    _refuse_control_bytes(data, name)
    for named in ("utf-8", "iso2022_jp") if b"\x1b" in data else ("utf-8",):
        text = _strict(data, named)
        if text is not None and not (named == "utf-8" and b"\x1b$" in data):
            return Detected(text, named)
    return _nearly_utf8(data, name) or _legacy(data)


def _as_named(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding).removeprefix("\ufeff"), codecs.lookup(encoding).name
    except (LookupError, UnicodeError) as error:
        raise BadInput("story-encoding", name=name, encoding=encoding) from error


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _almost(data: bytes, encoding: str) -> str | None:
    """Strictly, or with a sign for one broken byte in a thousand characters: a file that was cut off is still read."""
    text = _strict(data, encoding)
    if text is not None or len(data) < 40:
        return text
    text = data.decode(encoding, "replace")
    return text if text.count("\ufffd") <= 1 + len(text) // 1000 else None


def _refuse_known_binaries(data: bytes, name: str) -> None:
    if data.startswith(_MAGIC):
        raise BadInput("story-binary", name=name)


def _refuse_control_bytes(data: bytes, name: str) -> None:
    if len(_CONTROLS.findall(data[:_SAMPLE])) * 300 > min(len(data), _SAMPLE):
        raise BadInput("story-binary", name=name)


def _wide_without_mark(data: bytes) -> tuple[str, str] | None:
    """UTF-16 or UTF-32 that does not say so: every second byte of Latin text is zero; East Asian text must be common characters."""
    if len(data) < 4 or len(data) % 2:
        return None
    for named in ("utf-32-le", "utf-32-be"):  # which nothing else can be by chance
        text = _strict(data, named)
        if text is not None and "\x00" not in text:
            return text, named
    sample = data[: _SAMPLE & ~1]
    best: tuple[float, str] = (0.0, "")
    for named in ("utf-16-le", "utf-16-be"):
        text = _strict(_whole_pairs(sample, named), named)
        if text is None or "\x00" in text:
            continue
        best = max(best, (_plausibility(text, all_characters=True), named))
    # Bytes of an 8-bit text pair up to Han characters too, but hardly ever to common ones only.
    narrow = _strict(data, "utf-8") is not None and b"\x00" not in data
    if best[0] < 0.75 or narrow:
        return None
    text = _strict(data, best[1])
    return (text, best[1]) if text is not None else None


def _whole_pairs(sample: bytes, named: str) -> bytes:
    """The sample without half a surrogate pair at its end."""
    last = sample[-2:] if named == "utf-16-be" else sample[-1:-3:-1]
    return sample[:-2] if last and 0xD8 <= last[0] <= 0xDB else sample


def _nearly_utf8(data: bytes, name: str) -> Detected | None:
    """UTF-8 with a few broken bytes is read with signs for them; UTF-8 with whole lines of something else is no text of one encoding."""
    lines = [line for line in re.split(rb"[\r\n]+", data) if not line.isascii()]
    broken = [line for line in lines if _strict(line, "utf-8") is None]
    if len(broken) == len(lines):
        text = data.decode("utf-8", "replace")
        signs = text.count("\ufffd")
        good = sum(1 for one in text if ord(one) > 0x7F) - signs
        return _damaged_utf8(data) if good > 20 and signs * 50 < good else None
    good_bytes = sum(map(len, lines)) - sum(map(len, broken))
    if good_bytes < 30 and len(broken) > len(lines) // 2:
        return None  # a line or two that fit by chance
    other = _legacy(b"\n".join(broken))
    rest = b"\n".join(broken).decode("utf-8", "replace")
    if rest.count("\ufffd") * 5 < sum(1 for one in rest if ord(one) > 0x7F):
        return _damaged_utf8(data)
    if len(broken) * 100 <= len(lines) and len(broken) <= 3:
        return _damaged_utf8(data)
    raise BadInput("story-mixed-encodings", name=name, first="UTF-8", second=other.encoding.upper(), line=_line_of(data, broken[0]))


def _damaged_utf8(data: bytes) -> Detected:
    text = data.decode("utf-8", "replace")
    return Detected(text, "utf-8", unsure=True, candidates=(_candidate(text, "utf-8"), *_legacy(data).candidates))


def _line_of(data: bytes, line: bytes) -> int:
    before = data[: data.find(line)]
    return before.count(b"\n") + 1 if b"\n" in data else before.count(b"\r") + 1


def _legacy(data: bytes) -> Detected:
    """The East Asian encodings and Western European, by how much of what comes out is what people write."""
    scored: list[tuple[float, int, str, str]] = []
    for rank, named in enumerate(_EAST_ASIAN):
        text = _almost(data, named)
        if text is not None:
            scored.append((_plausibility(text[:_SAMPLE]), -rank, named, text))
    scored.sort(reverse=True)
    best = scored[0] if scored else (0.0, 0, "", "")
    if best[0] >= 0.3 and not _looks_western(data, best[0]):
        text, named = best[3], best[2]
    else:
        guessed = None if _looks_western(data, best[0]) else _guessed(data)
        text, named = guessed or (data.decode("cp1252", errors="replace"), "cp1252")
    western = (data[:_SAMPLE].decode("cp1252", errors="replace"), "cp1252")
    ranking = dict([(named, text), *((one[2], one[3]) for one in scored), (western[1], western[0])])
    candidates = tuple(_candidate(shown, encoding) for encoding, shown in ranking.items())
    return Detected(text, named, _is_unsure(data, named, scored), candidates)


def _is_unsure(data: bytes, named: str, scored: list[tuple[float, int, str, str]]) -> bool:
    """Too little to go by, or two encodings that make almost as much sense."""
    score = {one[2]: one[0] for one in scored}
    others = [one[0] for one in scored if one[2] != named and one[3] != next((two[3] for two in scored if two[2] == named), "")]
    if named not in score:
        return (bool(others) and max(others) > 0.25) or data[:_SAMPLE].decode("cp1252", "replace").count("\ufffd") > 0
    high = sum(1 for one in data[:_SAMPLE] if one >= 0x80)
    broken = any("\ufffd" in one[3] for one in scored if one[2] == named)
    return broken or high < 16 or score[named] < 0.5 or (bool(others) and score[named] - max(others) < 0.12)


def _candidate(text: str, encoding: str) -> Candidate:
    """The preview begins a little before the first character that depends on the encoding."""
    odd = re.search(r"[^\x00-\x7f]", text)
    begin = max(0, odd.start() - 20) if odd else 0
    return Candidate(encoding, " ".join(text[begin : begin + 240].split())[:160])


def _looks_western(data: bytes, score: float) -> bool:
    """A few single accents between many letters."""
    high = sum(1 for one in data[:_SAMPLE] if one >= 0x80)
    return high * 8 < min(len(data), _SAMPLE) and score < 0.6


def _guessed(data: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes

    match = from_bytes(data[:_SAMPLE], cp_isolation=[*_EAST_ASIAN, "cp1252"]).best()
    if match is None:
        return None
    text = _strict(data, match.encoding)
    return (text, match.encoding) if text is not None else None


def _plausibility(text: str, all_characters: bool = False) -> float:
    """How much of a text beyond ASCII is what people write: kana, common Han and Hangul, East Asian punctuation."""
    counted, good = 0, 0.0
    for one in text:
        code = ord(one)
        if code < 0x80:
            counted += all_characters
            good += all_characters
            continue
        counted += 1
        good += _worth(one, code)
    return max(0.0, good / counted) if counted else 0.0


def _worth(one: str, code: int) -> float:
    if one in _FREQUENT_HAN or one in _FREQUENT_HANGUL or one in "。，、！？「」『』“”‘’：；（）…—《》　・ー～":
        return 1.0
    if 0x3041 <= code <= 0x3096 or 0x30A1 <= code <= 0x30FA:
        return 0.9
    if 0x4E00 <= code <= 0x9FFF:
        return 0.12
    if 0xAC00 <= code <= 0xD7AF or 0xFF01 <= code <= 0xFF5E or 0xC0 <= code <= 0x24F:
        return 0.2
    return -1.0 if 0xE000 <= code <= 0xF8FF or 0xFF61 <= code <= 0xFF9F or code < 0xA0 else -0.3
