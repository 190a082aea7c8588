"""Which keys do what for this person: the registry's, with their own over them. Pure but for how Qt writes keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from ui.window.actions import ENTRIES, Entry, entry_of

Keys = Mapping[str, tuple[str, ...]]  # by the name of an entry; () is none
# What every text field and list does with them, whatever the registry says.
TAKEN = ("Return", "Enter", "Tab", "Shift+Tab", "Esc", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")


def keys_of(entry: Entry, own: Keys) -> tuple[str, ...]:
    return entry.keys if entry.fixed else own.get(entry.name, entry.keys)


def holder(own: Keys, keys: str, besides: str) -> Entry | None:
    """Who has these keys already, other than `besides`."""
    return next((entry for entry in ENTRIES if entry.name != besides and keys in keys_of(entry, own)), None)


def with_keys(own: Keys, name: str, keys: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The person's keys with others for one entry; what is as usual is not theirs."""
    changed = {one: held for one, held in own.items() if one != name}
    return changed if tuple(keys) == entry_of(name).keys else {**changed, name: tuple(keys)}


def taken_over(own: Keys, name: str, keys: str) -> dict[str, tuple[str, ...]]:
    """The same keys for `name`, whoever had them goes without."""
    before = holder(own, keys, name)
    if before is not None:
        own = with_keys(own, before.name, [one for one in keys_of(before, own) if one != keys])
    return with_keys(own, name, (keys,))


def usable(own: object) -> dict[str, tuple[str, ...]]:
    """What a file says of somebody's keys, as far as it makes sense: names of the registry, keys that Qt knows."""
    if not isinstance(own, dict):
        return {}
    known = {entry.name for entry in ENTRIES if not entry.fixed}
    found: dict[str, tuple[str, ...]] = {}
    for name, keys in own.items():
        if name in known and isinstance(keys, list):
            found[name] = tuple(key for key in keys if isinstance(key, str) and _written(key))
    return found


def _written(keys: str) -> bool:
    """Portable text that Qt reads and writes the same."""
    return bool(keys) and QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString() == keys


def native(keys: Sequence[str]) -> str:
    """As the person's keyboard has them: ⌘ on a Mac."""
    return "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
