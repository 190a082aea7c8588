"""(being drawn)"""
from collections.abc import Sequence
from app.book.cast import Character
def dress(characters: Sequence[Character]) -> tuple[Character, ...]:
    return tuple(characters)
