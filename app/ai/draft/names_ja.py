"""Finding people in Japanese: names with さん and the like, names that speak and act before は and が, nouns for people and animals."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from app.ai.draft.grammar import is_verb
from app.ai.draft.lexicon import Hit, lexicon
from app.ai.draft.quotes import Quote
from app.ai.draft.sighting import Role, Sighting, Tie
from app.book.cast import Gender
from app.book.text import Language, Span

_HONORIFIC = r"(?:さん|ちゃん|くん|君|さま|様|先生|先輩|殿|氏|じいさん|ばあさん|じいちゃん|ばあちゃん|おじさん|おばさん|婆さん|爺さん|博士|船長|警部|刑事|親方|和尚|姫|王子|王|将軍|隊長|夫人|嬢|教授|校長|部長|課長|社長)"
_WITH_TITLE = re.compile(rf"(?P<name>[\u30a1-\u30faー]{{2,8}}|[\u4e00-\u9fff々]{{1,4}}|[\u3041-\u3096]{{2,4}})(?P<title>{_HONORIFIC})")
_KATAKANA = re.compile(r"(?<![\u30a1-\u30faー])[\u30a1-\u30fa][\u30a1-\u30faー]{1,7}(?![\u30a1-\u30faー])")
_KANJI = re.compile(r"(?<![\u4e00-\u9fff々])[\u4e00-\u9fff々]{1,4}(?![\u4e00-\u9fff々])")
_HIRAGANA = re.compile(r"(?:(?<=^)|(?<=[\n、。「」『』！？\s　…]))(?P<name>[\u3041-\u3096]{2,4}?)(?=(?:は|が|も|、))")
_CALLED = re.compile(
    r"(?P<name>[\u30a1-\u30faー]{2,8}|[\u4e00-\u9fff々]{1,4}|[\u3041-\u3096]{2,5}?)(?:という名の|という(?:少年|少女|男|女|子|猫|犬|名|老人|娘|若者|狐|青年)|と呼ばれ|と名乗)"
)
_PARTICLE = re.compile(r"(?:は|が|も|に|を|と|の|へ|、|って|」)")
_SUBJECT = re.compile(r"(?:は|が|も|、)")
_SAID_AFTER = re.compile(r"(?:は|が|も)[^。！？「」]{0,14}(?:言|答|叫|尋|訊|聞|つぶや|呟|ささや|囁|話|呼|笑|怒鳴|返)")
_GIVEN = frozenset(
    "太郎 次郎 三郎 花子 健太 健一 健 翔太 翔 大輔 拓也 直樹 和也 達也 浩 誠 隆 剛 悠 悠太 悠斗 悠真 蓮 陸 陽太 陽翔 陽菜 陽子 結衣 結菜 美咲 美穂 美香 美月 美雪 由美 由紀 恵子 幸子 和子 良子 愛 葵 凛 桜 楓 遥 翼 樹 海斗 颯太 颯 湊 蒼 蒼太 律 新 大和 武蔵 小春 千夏 千春 千尋 千代 真央 真由 真理 麻衣 舞 彩 彩花 綾 涼 涼太 亮 圭 慎 "
    "俊 聡 学 修 進 勇 勇太 勇気 光 光一 晴 晴人 奏 奏太 詩織 雪 雪乃 菜々子 七海 夏美 夏希 里奈 理沙 梨花 優 優子 優斗 智子 智也 朋子 久美子 明 明子 明美 清 茂 実 正 正雄 一郎 二郎 五郎 平太 権助 与平 与作 喜助 吉平 お春 お花 お雪 お菊 お鈴 鈴 琴音 紬 朱里 茜 静 静香 忍 環 梢 岬 渚 汐 澪 雫 灯 翠 瞳 光太 航 航太 康平 宗介 新之助 源 源太 弥七 清兵衛 重吉".split()
)
_SURNAMES = frozenset(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 藤原 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 "
    "安藤 島田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 小島 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 菊池 野村 新井 渡部 佐野 杉本 古川 大塚 星野 月島 水野 北村 川口 神崎 天野 白石 黒田 本田 早川 片山 西川 浅野 秋山 桐生 九条 真田 柊 一条 日向 藍原 如月 望月 綾瀬".split()
)
_FEMALE_ENDING = re.compile(r"(?:子|美|香|奈|菜|乃|花|衣|紗|音|代|江|恵|里|穂|絵|雪|姫|コ|ミ|ナ|カ|リ|エ|ヨ|サ)$")
_MALE_ENDING = re.compile(r"(?:郎|太|介|助|斗|也|平|吉|彦|夫|雄|男|樹|翔|人|一|治|之|造|蔵|兵衛|右衛門|タ|ト|オ|ジ|ロウ|スケ|タロウ)$")
_TITLE_GENDER = {
    "ちゃん": Gender.UNKNOWN,
    "くん": Gender.MALE,
    "君": Gender.MALE,
    "じいさん": Gender.MALE,
    "ばあさん": Gender.FEMALE,
    "おじさん": Gender.MALE,
    "おばさん": Gender.FEMALE,
    "姫": Gender.FEMALE,
    "王子": Gender.MALE,
    "王": Gender.MALE,
    "じいちゃん": Gender.MALE,
    "ばあちゃん": Gender.FEMALE,
    "婆さん": Gender.FEMALE,
    "爺さん": Gender.MALE,
    "夫人": Gender.FEMALE,
    "嬢": Gender.FEMALE,
}
_NOT_TITLED = frozenset(
    "お母 お父 お兄 お姉 お爺 お婆 お客 お嬢 父 母 兄 姉 皆 みな 奥 神 仏 王 殿 お医者 おじい おばあ おじ おば 郵便屋 花屋 本屋 時計屋 パン屋 魚屋 八百屋 店員 運転手 駅員 車掌 たく かあ とう ねえ にい じい ばあ 猫 犬 うさぎ くま きつね お巡り おまわり お月 お日 お星 赤 坊 若 旦那 嬢 娘 爺 婆 貴 隣 大家 お隣 医者 看護師 大工 お地蔵 地蔵 たち".split()
)
_NOT_KATAKANA = frozenset(
    "ドア ベル ランプ テーブル ベッド カーテン ガラス コート シャツ ズボン スカート ポケット ボタン ページ ペン ノート ボール バス バイク タクシー トラック エンジン カメラ ラジオ テレビ ニュース スイッチ ボタン メール メッセージ スープ パン ケーキ コーヒー ミルク グラス カップ コップ スプーン フォーク ナイフ ピアノ ギター メロディー リズム ドレス マント リュック ベンチ ブランコ プール "
    "ホーム ロープ ハンカチ タオル マフラー セーター ロボット ロケット ボート ヨット ライト スポットライト カウンター レジ ビル エレベーター エスカレーター ロビー ホテル レストラン カフェ デパート スーパー コンビニ クラス テスト チャイム グラウンド コンサート ステージ マイク スピーカー ステッキ ブーツ スニーカー キャンドル マッチ タイヤ ハンドル ブレーキ アクセル シート トンネル プラットホーム レール レンズ フィルム インク アルバム カレンダー "
    "オルゴール ネジ ゼンマイ バネ モーター コード アンテナ モニター キーボード データ プログラム システム エネルギー パワー スピード チーム ゲーム ゴール ルール ヒント サイン メモ リスト カード チケット パスポート トランク スーツ ネクタイ メガネ サングラス マスク ヘルメット グローブ ヒーロー モンスター ドラゴン ユニコーン ゾンビ ライオン ペンギン カラス ネズミ ウサギ キツネ タヌキ クマ オオカミ リス カエル ヘビ イルカ クジラ サメ トラ サル ゾウ キリン パンダ "
    "バラ サクラ ヒマワリ リンゴ ミカン レモン トマト イチゴ バナナ ブドウ スイカ アイス アイスクリーム キャラメル チョコレート クッキー ビスケット パイ プリン サンドイッチ カレー ラーメン ソファ クッション シーツ アパート マンション ベランダ キッチン リビング トイレ シャワー バケツ ブラシ スポンジ ゴミ コンクリート アスファルト アーチ ドーム タワー コピー パソコン スマホ ベール ボトル ワイン ビール アルコール テント キャンプ "
    "ヒト モノ コト ココ ソコ アレ コレ ソレ ドコ ダメ イヤ バカ ウソ ホント マジ オレ ボク ワタシ アナタ キミ ママ パパ".split()
)
_NOT_HIRAGANA = frozenset(
    "それ これ あれ どれ ここ そこ あそこ どこ だれ なに なん いま きょう あした きのう わたし ぼく おれ あなた きみ みんな みな ひと もの こと とき ところ そして しかし だから でも すると やがて まるで もし たとえ すべて ほか あと まえ うえ した なか そと よこ むかし いつ いつか もう まだ また ただ ずっと きっと やっと そっと じっと もっと ちょっと はい いいえ うん ええ おや あら まあ さあ "
    "ほら ねえ よし あの その この どの ある いる する なる それで こんな そんな あんな どんな ふと ふたり ひとり いつも とても すぐ たぶん なぜ どう こう そう ああ いえ いや おい こら つぎ さいご はじめ おわり からだ こころ あたま かお うで あし かた むね せなか こえ おと ひかり かぜ あめ ゆき そら うみ やま かわ もり みち いえ へや まど とびら はな つき ほし ことば なまえ じかん あいだ まわり となり むこう おくさん だけど だって けれど なのに".split()
)
_ABSTRACT = re.compile(r"[時分秒日月年間所方事物者中前後上下内外的度感心体声音顔目手足頭胸腕背肩指髪涙光影色味力息夢気話名字]$")


def sightings(text: str, span: Span, quotes: Sequence[Quote]) -> list[Sighting]:
    """Everybody named or called by a noun in `span`, in order."""
    passage = _Passage(text, span, quotes)
    names = passage.names()
    named = list(passage.places(names))
    taken = [(one.start, one.end) for one in named]
    roles = [one for hit in passage.hits if (one := passage.role(hit)) is not None and not _overlaps(one, taken)]
    return sorted((*named, *roles), key=lambda one: one.start)


def _overlaps(one: Sighting, taken: list[tuple[int, int]]) -> bool:
    index = bisect_right(taken, (one.start, 1 << 60)) - 1
    return any(taken[at][0] < one.end and one.start < taken[at][1] for at in (index, index + 1) if 0 <= at < len(taken))


class _Passage:
    def __init__(self, text: str, span: Span, quotes: Sequence[Quote]) -> None:
        self.text, self.span = text, span
        vocabulary = lexicon(Language.JAPANESE)
        self.hits = vocabulary.find(text, span)
        self._words = vocabulary.words
        self._verbs = [hit for hit in self.hits if is_verb(hit)]
        self._verb_starts = [hit.start for hit in self._verbs]
        self._quotes, self._quote_starts = quotes, [quote.span.start for quote in quotes]

    def quoted(self, at: int) -> bool:
        index = bisect_right(self._quote_starts, at) - 1
        return index >= 0 and at < self._quotes[index].span.end

    def acts(self, end: int) -> tuple[bool, bool]:
        """Whether the words after `end` (a subject particle) have, in the same sentence, a verb of doing and one of saying."""
        if not _SUBJECT.match(self.text, end):
            return False, False
        index = bisect_left(self._verb_starts, end)
        does = says = False
        stop = self._sentence_end(end)
        for hit in self._verbs[index : index + 4]:
            if hit.start >= stop:
                break
            does = True
            says = says or "say" in hit.tags
        return does, says

    def _sentence_end(self, at: int) -> int:
        match = re.compile(r"[。！？\n]").search(self.text, at, min(self.span.end, at + 80))
        return match.start() if match else min(self.span.end, at + 80)

    def names(self) -> dict[str, Gender]:
        points: Counter[str] = Counter()
        seen: Counter[str] = Counter()
        genders: dict[str, Counter[Gender]] = defaultdict(Counter)
        text, span = self.text, self.span
        for match in _WITH_TITLE.finditer(text, span.start, span.end):
            name = self._titled(match)
            if name:
                points[name] += 4
                seen[name] += 1
                genders[name][_TITLE_GENDER.get(match["title"], Gender.UNKNOWN)] += 1
        for match in _CALLED.finditer(text, span.start, span.end):
            if match["name"] not in _NOT_HIRAGANA and match["name"] not in self._words:
                points[match["name"]] += 4
                seen[match["name"]] += 1
        for pattern in (_KATAKANA, _KANJI, _HIRAGANA):
            for match in pattern.finditer(text, span.start, span.end):
                whole = match.groupdict().get("name") or match.group()
                name = self._after_a_quotation(whole, match.start())
                worth = self._worth(name, match.start() + len(whole) - len(name), match.start() + len(whole), pattern)
                if worth is not None:
                    points[name] += worth
                    seen[name] += 1
        sure = [name for name in points if points[name] >= 4 or (points[name] >= 3 and seen[name] >= 2)]
        sure = [name for name in sure if points[name] * 5 >= seen[name] * 2]
        return {name: _gender(name, genders[name]) for name in sure}

    def _after_a_quotation(self, name: str, start: int) -> str:
        """」とはるが: the と marks what was said and is no part of the name."""
        return name[1:] if name[0] == "と" and self.text[start - 1 : start] in tuple("」』") and start else name

    def _titled(self, match: re.Match[str]) -> str | None:
        name = self._after_a_quotation(match["name"], match.start())
        if name in _NOT_TITLED or name in _NOT_HIRAGANA:
            return None
        if re.fullmatch(r"[\u3041-\u3096]+", name):
            before = self.text[match.start() - 1 : match.start()]
            if before and name == match["name"] and re.match(r"[\u3041-\u3096\u4e00-\u9fff]", before):
                return None
        return None if name in self._words and name not in _GIVEN and name not in _SURNAMES and len(name) < 2 else name

    def _worth(self, name: str, start: int, end: int, pattern: re.Pattern[str]) -> int | None:
        """How much this place speaks for a person's name; None when the word cannot be one."""
        text = self.text
        listed = name in self._words and (len(name) == 1 or name not in _GIVEN | _SURNAMES)
        if name in _NOT_KATAKANA or name in _NOT_HIRAGANA or listed:
            return None
        if not _PARTICLE.match(text, end):
            return 0 if pattern is _KATAKANA else None
        known = name in _GIVEN or name in _SURNAMES
        does, says = self.acts(end)
        if pattern is _KANJI and len(name) == 1 and not says:
            return None
        if pattern is _KANJI and not known and (len(name) == 1 or _ABSTRACT.search(name)):
            return None
        if pattern is _HIRAGANA and not (says or does):
            return None
        worth = (3 if known else 0) + (2 if says else 1 if does else 0)
        if pattern is _KATAKANA and does:
            worth += 2 if says or text[end] == "は" else 1
        return worth

    def places(self, names: dict[str, Gender]) -> Iterator[Sighting]:
        if not names:
            return
        longest = sorted(names, key=lambda one: (-len(one), one))
        pattern = re.compile("(?P<name>" + "|".join(re.escape(name) for name in longest) + f")(?P<title>{_HONORIFIC})?")
        last = -1
        for match in pattern.finditer(self.text, self.span.start, self.span.end):
            name, end = match["name"], match.end()
            if not self._whole(match.start(), match.start() + len(name), name) and match.start() != last:
                continue
            last = end
            does, says = self.acts(end)
            evidence = 3 if says else 2 if does else 1
            yield Sighting(
                match.start(),
                end,
                match.group(),
                name,
                None,
                evidence + bool(match["title"]),
                True,
                names[name],
                self.quoted(match.start()),
            )

    def _whole(self, start: int, end: int, name: str) -> bool:
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        same = (
            "[\u30a1-\u30faー]"
            if re.match(r"[\u30a1-\u30fa]", name)
            else "[\u4e00-\u9fff々]"
            if re.match(r"[\u4e00-\u9fff]", name)
            else None
        )
        if same is None:
            return not re.match(r"[\u3041-\u3096\u4e00-\u9fff]", before or "。") and (
                bool(_PARTICLE.match(self.text, end)) or bool(re.match(_HONORIFIC, self.text[end : end + 4])) or after in "！？。…"
            )
        if before and re.match(same, before):
            return False
        return not (after and re.match(same, after)) or bool(re.match(_HONORIFIC, self.text[end : end + 4]))

    def role(self, hit: Hit) -> Sighting | None:
        value = hit.value("role")
        after = self.text[hit.end : hit.end + 5]
        if value is None or after.startswith(("たち", "達", "ら", "のよう", "みたい", "的", "性", "用")):
            return None
        extra = re.match(r"(?:さん|ちゃん|さま|様|くん)", after)
        end = hit.end + (len(extra.group()) if extra else 0)
        does, says = self.acts(end)
        quoted = self.quoted(hit.start)
        evidence = 0 if quoted else 3 if says else 2 if does else 1
        definite = not re.search(
            r"(?:一人の|ひとりの|一匹の|ある|一羽の|一頭の)[^、。]{0,8}$", self.text[max(0, hit.start - 10) : hit.start]
        )
        return Sighting(
            hit.start, end, self.text[hit.start : end], role_key(hit.word), Role.of(value), evidence, definite, Gender.UNKNOWN, quoted
        )


def _gender(name: str, said: Counter[Gender]) -> Gender:
    said.pop(Gender.UNKNOWN, None)
    if said:
        return said.most_common(1)[0][0]
    if name in _SURNAMES:
        return Gender.UNKNOWN
    if _MALE_ENDING.search(name) and len(name) >= 2 and (name in _GIVEN or not re.match(r"[\u30a1-\u30fa]", name)):
        return Gender.MALE
    if _FEMALE_ENDING.search(name) and len(name) >= 2 and (name in _GIVEN or not re.match(r"[\u30a1-\u30fa]", name)):
        return Gender.FEMALE
    return Gender.UNKNOWN


_SAME = {
    "お母さん": "母",
    "母さん": "母",
    "ママ": "母",
    "お父さん": "父",
    "父さん": "父",
    "パパ": "父",
    "おじいちゃん": "おじいさん",
    "お爺さん": "おじいさん",
    "じいさん": "おじいさん",
    "爺さん": "おじいさん",
    "祖父": "おじいさん",
    "じいちゃん": "おじいさん",
    "おばあちゃん": "おばあさん",
    "お婆さん": "おばあさん",
    "ばあさん": "おばあさん",
    "婆さん": "おばあさん",
    "祖母": "おばあさん",
    "ばあちゃん": "おばあさん",
    "お兄ちゃん": "兄",
    "お兄さん": "兄",
    "兄さん": "兄",
    "お姉ちゃん": "姉",
    "お姉さん": "姉",
    "姉さん": "姉",
    "女の子": "少女",
    "男の子": "少年",
    "黒猫": "猫",
    "白猫": "猫",
    "子猫": "猫",
    "ネコ": "猫",
    "三毛猫": "猫",
    "子犬": "犬",
    "白い犬": "犬",
    "白犬": "犬",
    "黒犬": "犬",
    "柴犬": "犬",
    "きつね": "狐",
    "キツネ": "狐",
    "子狐": "狐",
    "白狐": "狐",
    "うさぎ": "兎",
    "ウサギ": "兎",
    "くま": "熊",
    "クマ": "熊",
    "小鳥": "鳥",
    "子熊": "熊",
    "白馬": "馬",
    "龍": "竜",
    "ドラゴン": "竜",
    "たぬき": "狸",
    "お姫様": "姫",
    "王様": "王",
    "子ども": "子供",
    "店長": "店主",
    "和尚さん": "和尚",
    "カラス": "烏",
    "ネズミ": "鼠",
    "ねずみ": "鼠",
    "フクロウ": "梟",
    "ふくろう": "梟",
}


def role_key(word: str) -> str:
    return _SAME.get(word, word)


_SELF = re.compile(r"(?:私|僕|俺|わたし|ぼく|おれ|あたし)は$")
_NAMED_SELF = re.compile(r"(?:と申します|といいます|と言います|です|だ)[。！]?」と(?:その)?")
_IS_ONE = re.compile(r"(?:だ|だった|である|であった|です|でした)。")  # "…の少女だ。" without a subject tells about whom it was told of


def ties(text: str, found: Sequence[Sighting]) -> Iterator[Tie]:
    """少女ミオ, ミオという少女, 黒猫のクロ, ミオは…少女だ: where the story says that a noun and a name are one."""
    previous: Sighting | None = None
    last_name: Sighting | None = None
    last_role: Sighting | None = None
    for one in found:
        yield from _own_words(text, previous, last_role, one)
        if one.role is None:
            last_name = last_name if one.quoted else one
        elif not one.quoted:
            last_role = one
            if last_name is not None and one.start - last_name.end < 90 and _is_one(text, one):
                yield Tie(one.key, last_name.key, Span(last_name.start, one.end))
        if previous is not None:
            yield from _side_by_side(text, previous, one)
        previous = one


def _own_words(text: str, previous: Sighting | None, last_role: Sighting | None, one: Sighting) -> Iterator[Tie]:
    """Who says their own name: と女は言った。「私はミレイユ…, 「松田と申します」と婦人は言った."""
    if one.role is None:
        if (
            one.quoted
            and last_role is not None
            and one.start - last_role.end < 40
            and _SELF.search(text[max(0, one.start - 6) : one.start])
        ):
            yield Tie(last_role.key, one.key, Span(last_role.start, one.end))
    elif previous is not None and previous.quoted and previous.role is None and _NAMED_SELF.fullmatch(text, previous.end, one.start):
        yield Tie(one.key, previous.key, Span(previous.start, one.end))


def _is_one(text: str, role: Sighting) -> bool:
    """ "…の少女だ。" in a sentence that says nothing else of whom."""
    start = max(text.rfind(sign, max(0, role.start - 90), role.start) for sign in "。！？」\n") + 1
    return _IS_ONE.match(text, role.end) is not None and not re.search("[はが]、?", text[max(start, role.start - 90) : role.start])


def _side_by_side(text: str, before: Sighting, one: Sighting) -> Iterator[Tie]:
    between = text[before.end : one.start] if one.start - before.end < 24 else "。"
    if one.role is None and before.role is not None:
        if between in ("", "の") or re.search(r"名前?は$", between):
            yield Tie(before.key, one.key, Span(before.start, one.end))
    elif one.role is not None and before.role is None:
        says_so = re.fullmatch(r"という(?:名の|名前の)?[^、。「」]{0,6}", between) or (
            re.fullmatch(r"は、?[^、。「」]{0,12}", between)
            and text[one.end : one.end + 2] in ("だ。", "だっ", "です", "で、", "。", "であ")
        )
        if says_so:
            yield Tie(one.key, before.key, Span(before.start, one.end))
