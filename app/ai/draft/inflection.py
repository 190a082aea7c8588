"""The forms a word of the vocabulary takes in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_VOWELS = "aeiou"
_DOUBLED = frozenset(
    "nod pat hug tap rap hop skip trip slip drop grab clap snap stop spin sit run swim jog trudge plod hum grin tug step dig cut put shut set get beg wag scan chop flap pin rub drag sob rap jab".split()
)


def english(phrase: str, kind: str, irregular: Mapping[str, str]) -> Iterable[str]:
    """A verb phrase is inflected at its first word, a noun phrase at its last."""
    words = phrase.lower().split(" ")
    if kind == "v":
        return [" ".join((form, *words[1:])) for form in _english_verb(words[0], irregular)]
    if kind == "n" and words[-1].isalpha():
        return [" ".join((*words[:-1], form)) for form in (words[-1], _english_plural(words[-1]))]
    return (phrase.lower(),)


def _english_verb(base: str, irregular: Mapping[str, str]) -> list[str]:
    forms = [base, _english_plural(base)]
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base
    if _doubles(base):
        stem = base + base[-1]
    forms.append(stem + "ing")
    if base in irregular:
        forms.extend(irregular[base].split())
    elif base.endswith("y") and base[-2:-1] not in _VOWELS:
        forms.append(base[:-1] + "ied")
    else:
        forms.append(stem + "ed" if not (base.endswith("e") and stem == base) else base + "d")
    return list(dict.fromkeys(forms))


def _doubles(base: str) -> bool:
    if base in _DOUBLED:
        return True
    return len(base) == 3 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[0] not in _VOWELS


def _english_plural(noun: str) -> str:
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


# Dictionary ending → the endings of the stem before て/た, ます, ない, ば, volition.
_GODAN = {
    "う": ("っ", "い", "わ", "え", "お", "う"),
    "く": ("い", "き", "か", "け", "こ", "く"),
    "ぐ": ("い", "ぎ", "が", "げ", "ご", "ぐ"),
    "す": ("し", "さ", "せ", "そ", "す"),
    "つ": ("っ", "ち", "た", "て", "と", "つ"),
    "ぬ": ("ん", "に", "な", "ね", "の", "ぬ"),
    "ぶ": ("ん", "び", "ば", "べ", "ぼ", "ぶ"),
    "む": ("ん", "み", "ま", "め", "も", "む"),
    "る": ("っ", "り", "ら", "れ", "ろ", "る"),
}
_ICHIDAN_KANJI = frozenset("見着寝出煮似得経射")
_GODAN_KANA = (
    "しゃべる",
    "すべる",
    "はいる",
    "かえる",
    "うなる",
    "にぎる",
    "ける",
    "いじる",
    "横ぎる",
    "さえぎる",
    "めくる",
    "ひねる",
    "あせる",
)
_I_E_ROW = "いきぎしじちにひびみりえけげせぜてねへべめれ"


def japanese_verb(word: str) -> Iterable[str]:
    """The stems a verb's forms begin with, so that 走る is found in 走って, 走りながら, 走らない."""
    if word.endswith("する"):
        return [word[:-2] + ending for ending in ("する", "して", "した", "しな", "しよ", "し、", "され", "せず")]
    if word.endswith("来る"):
        return [word[:-1] + ending for ending in ("る", "て", "た", "な", "ま", "れ")]
    last = word[-1]
    if last not in _GODAN:
        return (word,)
    if last == "る" and _is_ichidan(word):
        return [word[:-1] + ending for ending in ("る", "て", "た", "な", "よ", "ま", "れ", "、", "ら", "ずに", "つ", "始", "続")]
    stems = list(_GODAN[last])
    if word.endswith("行く"):
        stems.append("っ")
    return [word[:-1] + ending for ending in dict.fromkeys(stems)]


def _is_ichidan(word: str) -> bool:
    before = word[-2:-1]
    if word.endswith(_GODAN_KANA):
        return False
    return before in _ICHIDAN_KANJI or before in _I_E_ROW


def japanese_adjective(word: str) -> Iterable[str]:
    """An adjective in い and its forms."""
    if not word.endswith("い"):
        return (word,)
    return [word[:-1] + ending for ending in ("い", "く", "か", "さ", "そう", "げ")]
