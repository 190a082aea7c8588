"""What a person asks for in a redraw, as far as key words tell: English, Chinese and Japanese."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from app.ai.draft.art.ways import nearer
from app.book.script import Backdrop, Emotion, LineKind, Mood, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot

E = TypeVar("E", bound=StrEnum)

_SHOTS: dict[Shot, str] = {
    Shot.EXTREME_CLOSE_UP: "extreme close-up|extreme close up|only the eyes|eyes only|just the eyes|大特写|眼部特写|眼睛特写|極端なアップ|目のアップ|どアップ",
    Shot.EXTREME_WIDE: "extreme wide|very wide|panorama|bird's eye|establishing shot|大远景|大遠景|全景|超広角|遠景",
    Shot.CLOSE_UP: "close-up|close up|closeup|the face|head and shoulders|特写|特寫|アップ|顔だけ",
    Shot.MEDIUM: "medium shot|waist up|from the waist|half body|中景|半身|腰から上|ミディアム",
    Shot.WIDE: "wide shot|full body|whole body|full figure|远景|遠くから|全身|ワイド",
    Shot.INSERT: "insert|only the thing|just the object|detail of|物件特写|道具特写|物のアップ",
}
_CLOSER = "closer|nearer|zoom in|tighter|bigger face|larger face|靠近|拉近|近一点|近一點|更近|もっと近く|近づ|近く|寄って|寄り"
_WIDER = "wider|zoom out|further away|farther|from far|more background|show more|拉远|拉遠|远一点|遠一點|更远|更遠|もっと遠く|引いて|引き|広く|離れて"
_TIMES: dict[TimeOfDay, str] = {
    TimeOfDay.NIGHT: "night|midnight|moonlight|moonlit|darker|dark|夜|晚上|深夜|月光|更暗|暗一点|暗く|暗い",
    TimeOfDay.DUSK: "dusk|sunset|evening|twilight|黄昏|傍晚|日落|夕陽|夕阳|夕暮れ|夕方|夕焼け|日没",
    TimeOfDay.DAWN: "dawn|sunrise|early morning|daybreak|黎明|清晨|日出|夜明け|明け方|朝焼け|早朝|日の出",
    TimeOfDay.DAY: "daytime|daylight|noon|midday|brighter|lighter|白天|中午|正午|明亮|更亮|亮一点|昼|明るく|日中",
}
_WEATHERS: dict[Weather, str] = {
    Weather.STORM: "storm|stormy|thunder|lightning|暴风雨|暴風雨|雷雨|闪电|打雷|嵐|雷|稲妻",
    Weather.RAIN: "rain|raining|rainy|下雨|雨",
    Weather.SNOW: "snow|snowing|snowy|blizzard|下雪|雪",
    Weather.FOG: "fog|foggy|mist|misty|雾|霧|もや",
    Weather.WIND: "wind|windy|breeze|刮风|大风|颳風|風|风",
    Weather.CLOUDY: "cloudy|overcast|clouds|多云|多雲|阴天|陰天|曇",
    Weather.CLEAR: "clear sky|sunny|sunshine|no rain|stop the rain|clear weather|晴",
}
_MOODS: dict[Mood, str] = {
    Mood.FRIGHTENING: "frightening|scary|scarier|creepy|horror|terrifying|恐怖|可怕|吓人|怖い|怖く|ホラー|不気味",
    Mood.MYSTERIOUS: "mysterious|mystery|eerie|神秘|謎|ミステリアス|神秘的",
    Mood.TENSE: "tense|tension|suspense|dramatic|紧张|緊張|戏剧|ドラマチック",
    Mood.JOYFUL: "joyful|cheerful|merry|fun|欢快|歡快|快乐的气氛|楽しい|楽しく|陽気",
    Mood.TENDER: "tender|romantic|gentle mood|温柔|溫柔|浪漫|ロマンチック|優しい",
    Mood.PEACEFUL: "peaceful|quiet mood|serene|宁静|寧靜|平静的气氛|穏やか|静か|のどか",
    Mood.HEROIC: "heroic|epic|英雄|史诗|史詩|壮观|ヒーロー|英雄的|勇ましい",
    Mood.SAD: "sad mood|melancholy|gloomy|忧郁|憂鬱|悲しい雰囲気|物悲しい",
}
_EMOTIONS: dict[Emotion, str] = {
    Emotion.CRYING: "crying|cry|cries|tears|weeping|sobbing|哭|流泪|流淚|眼泪|泣|涙",
    Emotion.SLEEPING: "sleeping|asleep|sleep|eyes closed|睡|眠っ|眠り|寝て",
    Emotion.ANGRY: "angry|angrier|furious|mad|rage|annoyed|生气|生氣|愤怒|憤怒|发怒|怒",
    Emotion.AFRAID: "afraid|scared|frightened|fearful|terrified|害怕|恐惧|恐懼|怕|怯え|怖が|恐れ",
    Emotion.SURPRISED: "surprised|shocked|astonished|amazed|startled|惊讶|驚訝|吃惊|震惊|驚|びっくり",
    Emotion.LOVING: "loving|in love|adoring|affectionate|爱慕|愛慕|深情|恋|愛し",
    Emotion.DETERMINED: "determined|resolute|serious|brave|坚定|堅定|决心|认真|決意|真剣|覚悟",
    Emotion.TIRED: "tired|exhausted|weary|sleepy|疲惫|疲憊|累|疲れ|眠そう",
    Emotion.PAINED: "pain|in pain|hurt|wounded|疼|痛苦|受伤|痛み|痛い|苦し",
    Emotion.HAPPY: "happy|happier|smile|smiling|laugh|laughing|grin|开心|開心|高兴|高興|微笑|笑|嬉し|うれし|幸せ",
    Emotion.SAD: "sad|sadder|unhappy|upset|伤心|傷心|悲伤|悲傷|难过|難過|悲し|寂し",
    Emotion.CALM: "calm|calmer|neutral face|relaxed|平静|平靜|冷静|冷靜|落ち着|穏やかな顔|無表情",
}
_POSES: dict[Pose, str] = {
    Pose.COVER_FACE: "cover her face|cover his face|covering|hide the face|捂脸|掩面|顔を覆|顔を隠",
    Pose.LOOK_AWAY: "look away|looking away|turn away|avert|移开视线|看别处|目をそら|そっぽ",
    Pose.LOOK_UP: "look up|looking up|仰望|抬头|抬頭|見上げ",
    Pose.RUN: "run|runs|running|sprint|跑|走り|走って|走る",
    Pose.WALK: "walk|walks|walking|stroll|走路|散步|行走|歩",
    Pose.SIT: "sit|sits|sitting|seated|坐|座",
    Pose.LIE: "lie down|lying|lies down|躺|横たわ|寝転",
    Pose.KNEEL: "kneel|kneels|kneeling|跪|ひざまず|膝をつ",
    Pose.JUMP: "jump|jumps|jumping|leap|跳起|跳跃|跳躍|ジャンプ|跳ぶ|跳ん|飛び跳",
    Pose.FALL: "fall|falls|falling|tumble|跌|摔|坠|墜|転ん|転ぶ|落ち|倒れ",
    Pose.FLY: "fly|flies|flying|飞|飛ぶ|飛んで|飛翔",
    Pose.CLIMB: "climb|climbs|climbing|爬|攀|登る|登って|よじ登",
    Pose.SWIM: "swim|swims|swimming|游泳|泳",
    Pose.FIGHT: "fight|fights|fighting|punch|attack|打架|战斗|戰鬥|戦|殴",
    Pose.POINT: "point|points|pointing|指着|指向|指さ|指差",
    Pose.REACH: "reach|reaches|reaching|伸手|手を伸ば",
    Pose.GIVE: "give|gives|giving|hand over|offer|递|遞|给他|给她|渡す|渡し|差し出",
    Pose.HUG: "hug|hugs|hugging|embrace|拥抱|擁抱|抱住|抱きし|抱き合|ハグ",
    Pose.WAVE: "wave|waves|waving|挥手|揮手|招手|手を振",
    Pose.READ: "reading|read|reads|阅读|閱讀|读书|看书|読",
    Pose.WRITE: "writing|write|writes|写字|写信|書いて|書く",
    Pose.EAT: "eat|eats|eating|drink|吃|喝|食べ|飲",
    Pose.THINK: "thinking|think|ponder|思考|沉思|考え",
    Pose.BOW: "bow down|bows|bowing|鞠躬|お辞儀|おじぎ",
    Pose.DANCE: "dance|dances|dancing|跳舞|踊",
    Pose.RIDE: "ride|rides|riding|骑|騎|乗って|乗る",
    Pose.PUSH: "push|pushes|pushing|推|押す|押して",
    Pose.CARRY: "carry|carries|carrying|搬|扛|運",
    Pose.STAND: "stand|stands|standing|站|立って|立つ",
}
_PROP_WORDS: dict[Prop, str] = {
    Prop.UMBRELLA: "雨伞|雨傘|伞|傘", Prop.LETTER: "信|信封|手紙|envelope", Prop.BOOK: "书本|書本|一本书|书|本を|本が|本の", Prop.PHONE: "手机|手機|电话|電話|スマホ", Prop.WATCH: "怀表|手表|腕時計|懐中時計",
    Prop.CLOCK: "时钟|時鐘|钟|時計", Prop.LANTERN: "灯笼|燈籠|提灯|ランタン", Prop.CANDLE: "蜡烛|蠟燭|ろうそく|蝋燭", Prop.LAMP: "台灯|檯燈|灯|ランプ", Prop.KEY: "钥匙|鑰匙|鍵", Prop.DOOR: "门|門|ドア|扉",
    Prop.WINDOW: "窗|窓", Prop.SWORD: "剑|劍|剣|刀", Prop.KNIFE: "小刀|匕首|ナイフ", Prop.GUN: "枪|槍|銃|pistol", Prop.SHIELD: "盾", Prop.BAG: "包|袋|かばん|鞄|バッグ", Prop.BOX: "箱|盒|箱子",
    Prop.CUP: "杯|カップ|tea|coffee", Prop.BOTTLE: "瓶|ボトル", Prop.BREAD: "面包|麵包|パン", Prop.CAKE: "蛋糕|ケーキ", Prop.FRUIT: "苹果|蘋果|水果|りんご|果物|apple", Prop.FISH: "鱼|魚", Prop.FLOWER: "花",
    Prop.TREE: "树|樹|木を|木の", Prop.FIRE: "火|焚き火", Prop.BELL: "铃|鈴|铃铛|ベル", Prop.GUITAR: "吉他|ギター", Prop.PIANO: "钢琴|鋼琴|ピアノ", Prop.KITE: "风筝|風箏|凧", Prop.BALL: "球|ボール", Prop.BALLOON: "气球|氣球|風船",
    Prop.RING: "戒指|指輪", Prop.CROWN: "王冠|皇冠|冠", Prop.COIN: "硬币|硬幣|コイン|金币", Prop.MIRROR: "镜子|鏡子|鏡", Prop.MAP: "地图|地圖|地図", Prop.CAMERA: "相机|相機|カメラ", Prop.MASK: "面具|仮面|マスク", Prop.HAT: "帽子",
    Prop.BICYCLE: "自行车|腳踏車|自転車|bike", Prop.CAR: "汽车|汽車|車", Prop.TRAIN: "火车|火車|电车|列車|電車", Prop.BOAT: "小船|船|ボート", Prop.MOON: "月亮|月|moon", Prop.STAR: "星", Prop.SUN: "太阳|太陽",
    Prop.CHAIR: "椅子", Prop.TABLE: "桌子|テーブル|机", Prop.SNOWMAN: "雪人|雪だるま", Prop.BUTTERFLY: "蝴蝶|蝶",
}  # fmt: skip
_PLACE_WORDS: dict[Backdrop, str] = {
    Backdrop.STREET: "街|路地|通り", Backdrop.CITY: "城市|都市|街並み", Backdrop.FOREST: "森林|树林|森", Backdrop.SEA: "大海|海上|海", Backdrop.BEACH: "海滩|沙滩|浜|ビーチ", Backdrop.MOUNTAIN: "山", Backdrop.SCHOOL: "学校|教室|classroom",
    Backdrop.ROOM: "房间|房間|部屋|indoors|inside", Backdrop.BEDROOM: "卧室|臥室|寝室", Backdrop.KITCHEN: "厨房|廚房|台所|キッチン", Backdrop.HOSPITAL: "医院|病院", Backdrop.TEMPLE: "寺|神社|shrine", Backdrop.CASTLE: "城堡|お城|palace",
    Backdrop.GARDEN: "花园|花園|庭|park", Backdrop.DESERT: "沙漠|砂漠", Backdrop.SPACE: "太空|宇宙|outer space", Backdrop.STATION: "车站|車站|駅", Backdrop.ROOF: "屋顶|屋頂|屋上|rooftop", Backdrop.LIBRARY: "图书馆|圖書館|図書館",
}  # fmt: skip
_FEWER = "fewer people|fewer figures|less people|fewer|only one person|alone|by himself|by herself|without the others|人少|少一点人|一个人|一個人|独自|人を減ら|人数を減ら|一人"
_EMPTY = "no people|nobody|without people|empty scene|没有人|沒有人|无人|無人|人なし|誰もいない"
_PLAIN = "plain background|simple background|no background|empty background|white background|简单背景|空白背景|無地|背景なし|シンプルな背景"
_WITHOUT = r"(?:without|no|remove|take away|drop) (?:the |an |a |his |her |their )?{word}s?\b"


def apply_change(panel: Panel, words: str) -> Panel:
    """The panel as the words want it, as far as they are understood; otherwise the same panel (drawn anew it is composed differently)."""
    told = words.casefold()
    changed = _with_actors(panel, told)
    changed = replace(changed, setting=_setting(changed.setting, told))
    changed = _with_props(changed, told)
    return replace(changed, shot=_shot(changed.shot, told))


def _shot(shot: Shot, told: str) -> Shot:
    if _says(told, _CLOSER):
        return nearer(shot, 1)
    if _says(told, _WIDER):
        return nearer(shot, -1)
    return _first(_SHOTS, told) or shot


def _setting(setting: Setting, told: str) -> Setting:
    weather = _first(_WEATHERS, re.sub("雨伞|雨傘", "", told))
    if weather and _says(told, "no rain|stop the rain|without rain|no snow|without snow|不要下雨|不下雨|雨を止|雨なし|雪なし"):
        weather = Weather.CLEAR
    backdrop = Backdrop.PLAIN if _says(told, _PLAIN) else _first(_places(), told)
    return replace(
        setting,
        time=_first(_TIMES, told) or setting.time,
        weather=weather or setting.weather,
        mood=_first(_MOODS, told) or setting.mood,
        backdrop=backdrop or setting.backdrop,
    )


def _with_actors(panel: Panel, told: str) -> Panel:
    actors = panel.actors
    if _says(told, _EMPTY):
        actors = ()
    elif _says(told, _FEWER) and len(actors) > 1:
        actors = _kept(panel)
    emotion, pose = _first(_EMOTIONS, told), _first(_POSES, told)
    meant = [actor for actor in actors if actor.character.casefold() in told] or list(actors[:1])

    def as_told(actor: Actor) -> Actor:
        if actor not in meant:
            return actor
        return replace(actor, emotion=emotion or actor.emotion, pose=pose or actor.pose)

    return replace(panel, actors=tuple(as_told(actor) for actor in actors))


def _kept(panel: Panel) -> tuple[Actor, ...]:
    """The one who speaks stays, else the first."""
    speakers = {line.speaker for line in panel.lines if line.kind in (LineKind.SPEECH, LineKind.THOUGHT)}
    for actor in panel.actors:
        if actor.character in speakers:
            return (actor,)
    return panel.actors[:1]


def _with_props(panel: Panel, told: str) -> Panel:
    """A thing named comes into the picture: into a free hand, if it is one to hold; a thing not wanted goes."""
    for prop, pattern in _props().items():
        if not _says(told, pattern):
            continue
        if _unwanted(prop, told):
            actors = tuple(replace(actor, holds=None) if actor.holds is prop else actor for actor in panel.actors)
            panel = replace(panel, props=tuple(one for one in panel.props if one is not prop), actors=actors)
        elif prop not in panel.props and all(actor.holds is not prop for actor in panel.actors):
            panel = _handed(panel, prop, told)
    return panel


def _unwanted(prop: Prop, told: str) -> bool:
    if re.search(_WITHOUT.format(word=re.escape(prop.value)), told):
        return True
    return any(
        re.search(f"(?:不要|没有|沒有|去掉)(?:{word})|(?:{word})(?:なし|を消|をなく|は要らない|はいらない)", told)
        for word in (_PROP_WORDS.get(prop) or prop.value).split("|")
    )


_TO_STAND = frozenset(
    {
        Prop.DOOR, Prop.WINDOW, Prop.GATE, Prop.TREE, Prop.FIRE, Prop.PIANO, Prop.LADDER, Prop.CHAIR, Prop.TABLE, Prop.BED, Prop.CAR, Prop.BUS, Prop.BICYCLE, Prop.CART, Prop.TRAIN,
        Prop.BOAT, Prop.SHIP, Prop.PLANE, Prop.ROCKET, Prop.MOON, Prop.STAR, Prop.SUN, Prop.CLOUD, Prop.SNOWMAN, Prop.FOOTPRINTS, Prop.BUTTERFLY, Prop.CHEST, Prop.STONE, Prop.CLOCK,
    }
)  # fmt: skip


def _handed(panel: Panel, prop: Prop, told: str) -> Panel:
    named = [i for i, actor in enumerate(panel.actors) if actor.character.casefold() in told]
    free = named or [i for i, actor in enumerate(panel.actors) if actor.holds is None]
    if prop in _TO_STAND or not free:
        return replace(panel, props=(*panel.props, prop))
    actors = tuple(replace(actor, holds=prop) if i == free[0] else actor for i, actor in enumerate(panel.actors))
    return replace(panel, actors=actors, props=(*panel.props, prop))


# -- words


@lru_cache(maxsize=1)
def _props() -> Mapping[Prop, str]:
    return {prop: "|".join(filter(None, (prop.value, _PROP_WORDS.get(prop, "")))) for prop in Prop if prop is not Prop.BOW}


@lru_cache(maxsize=1)
def _places() -> Mapping[Backdrop, str]:
    """English names of places count only as places ("in the forest"), since many are also things or doings."""
    return {
        place: "|".join(
            filter(
                None,
                (
                    *(f"{where}{article}{place.value}" for where in ("in ", "at ", "on ", "into ") for article in ("", "the ", "a ")),
                    _PLACE_WORDS.get(place, ""),
                ),
            )
        )
        for place in Backdrop
        if place is not Backdrop.PLAIN
    }


def _first(table: Mapping[E, str], told: str) -> E | None:
    """The entry whose word comes first in the table's own order, among those said."""
    for value, pattern in table.items():
        if _says(told, pattern):
            return value
    return None


def _says(told: str, pattern: str) -> bool:
    return _matcher(pattern)(told)


@lru_cache(maxsize=512)
def _matcher(pattern: str) -> Callable[[str], bool]:
    """Latin words match whole ("rain" is not in "train"), words of other scripts anywhere."""
    latin = [word for word in pattern.split("|") if word.isascii()]
    other = [word for word in pattern.split("|") if not word.isascii()]
    parts = [rf"\b(?:{'|'.join(latin)})s?\b"] if latin else []
    parts += [re.escape(word) for word in other]
    found = re.compile("|".join(parts)).search
    return lambda told: found(told) is not None
