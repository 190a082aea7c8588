"""Small numbers in words: how old somebody is said to be."""

from __future__ import annotations

_ENGLISH_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
_HAN_DIGITS = {one: value for value, one in enumerate("零一二三四五六七八九")}


def number_in(word: str) -> int | None:
    if word.isascii():
        return int(word) if word.isdigit() else _ENGLISH_NUMBERS.get(word.lower())
    if word.isdigit():
        return int(word)
    tens, ten, ones = word.partition("十")
    if not ten:
        return _HAN_DIGITS.get(word)
    return _HAN_DIGITS.get(tens or "一", 1) * 10 + _HAN_DIGITS.get(ones, 0)
