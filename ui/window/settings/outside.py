"""What the settings reach of the window they lie over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ui.window.book.stage_view import Told
from ui.window.preferences import Preferences


class Switched(Protocol):
    def __call__(self, *, on: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Outside:
    """Each keeps what it sets. use_keys: the person's keys, as the preferences have them, hold from now on.

    refresh: everything as the preferences say, after they were changed as a whole.
    """

    preferences: Preferences
    set_language: Callable[[str], None]
    set_scheme: Callable[[str], None]
    set_reduced_motion: Switched
    set_menu_always: Switched
    use_keys: Callable[[], None]
    refresh: Callable[[], None]
    told: Callable[[Told], None]
