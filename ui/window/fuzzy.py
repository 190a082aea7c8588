"""How well a few typed letters name something. Pure."""

from __future__ import annotations

_WHOLE, _START, _WORD, _WITHIN, _INITIALS, _SCATTERED = 100, 90, 80, 60, 50, 20
_FURTHEST = 12  # how far scattered letters may lie from each other, all gaps together, for each letter


def score(typed: str, text: str) -> int | None:
    """The better the higher; None where the letters are not there in their order. Both are compared as `folded` makes them."""
    wanted, found = folded(typed), folded(text)
    if not wanted:
        return 0
    if wanted == found:
        return _WHOLE
    at = found.find(wanted)
    if at == 0:
        return _START
    if at > 0:
        return _WORD if not found[at - 1].isalnum() else _WITHIN
    words = found.split()
    if "".join(word[0] for word in words).startswith(wanted):
        return _INITIALS
    letters = wanted.replace(" ", "")
    gaps = _gaps(letters, found)
    return None if gaps is None or gaps > _FURTHEST * len(letters) else max(1, _SCATTERED - gaps)


def folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _gaps(letters: str, text: str) -> int | None:
    """How many others lie between the letters, each looked for from the one before on; None where one is missing."""
    first = at = text.find(letters[0])
    for letter in letters[1:]:
        if at < 0:
            return None
        at = text.find(letter, at + 1)
    return None if at < 0 else at - first + 1 - len(letters)
