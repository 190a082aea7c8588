"""A value of a row that is read when it is first asked for: of a book's 100,000 panels a person looks at a few."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


class Stored(Generic[T]):
    """JSON text and what it says. Two are equal when they say the same."""

    __slots__ = ("_kind", "_text", "_value")

    def __init__(self, kind: type[T], text: str) -> None:
        self._kind, self._text = kind, text
        self._value: T | None = None

    @classmethod
    def of(cls, value: T) -> Stored[T]:
        """A value that is there already."""
        made = cls(type(value), "")
        made._value = value
        return made

    @property
    def value(self) -> T:
        """Checked on the way in; ValueError when the text is no such value."""
        if self._value is None:
            from app.store import codec

            self._value = cast("T", codec.load(self._kind, self._text))
        return self._value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stored):
            return NotImplemented
        both = bool(self._text and other._text)
        return self._text == other._text if both else bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(self.value)

    def __repr__(self) -> str:
        return f"Stored({self.value!r})"

    def __getstate__(self) -> tuple[Any, ...]:
        return self._kind, self._text, self._value if not self._text else None

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self._kind, self._text, self._value = state
