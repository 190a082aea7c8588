"""What can be found: actions, stages, settings, books, panels. Pure, but for the words they are told in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from app.store.views import BookCard, PanelCard
from ui.window.actions import ENTRIES
from ui.window.fuzzy import folded, score
from ui.window.keys import Keys, keys_of, native
from ui.words import in_english, tell

_MOST = 40
_MOST_BOOKS = 20
_PANEL = re.compile(r"(\d{1,6})(?:[.·,](\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class Command:
    """name: kept, to be offered first the next time; "" for what is not. english: the same in English, whatever is spoken.

    place: what it is, told beside it.
    """

    name: str
    title: str
    english: str
    place: str
    icon: str
    act: Callable[[], object]
    keys: str = ""


def action_commands(own: Keys, act: Callable[[str], Callable[[], object] | None]) -> Iterator[Command]:
    """act: what an action would do now; None where it would do nothing, and is not offered."""
    for entry in ENTRIES:
        deed = act(entry.name)
        if deed is not None and entry.name not in ("commands", "back"):
            place = tell(f"menu.{entry.menu}")
            yield Command(entry.name, tell(entry.told), in_english(entry.told), place, "", deed, native(keys_of(entry, own)[:1]))


def found(typed: str, commands: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    """The best first; of equals what was done last. Without a word typed: what was done last, then all in their order."""
    order = {name: at for at, name in enumerate(recent)}
    scored: list[tuple[int, int, int, Command]] = []
    for at, command in enumerate(commands):
        best = max((one for text in (command.title, command.english) if (one := score(typed, text)) is not None), default=None)
        if best is not None:
            scored.append((-best, order.get(command.name, len(order)), at, command))
    scored.sort(key=lambda one: one[:3])
    return [one[3] for one in scored[:_MOST]]


def book_commands(typed: str, books: Iterable[BookCard], open_book: Callable[[int], object]) -> list[Command]:
    """Books whose title has what was typed; without a word none, because the library shows them better."""
    wanted, place, shown = folded(typed), tell("commands.book"), []
    for card in books:
        if wanted and wanted in folded(card.title):
            shown.append(Command("", card.title, card.title, place, "book", partial(open_book, card.id)))
            if len(shown) == _MOST_BOOKS:
                break
    return shown


def panel_commands(typed: str, cards: Sequence[PanelCard], go_to: Callable[[int], object]) -> list[Command]:
    """The panel of that number through the book, or of "page.panel"."""
    number = _PANEL.fullmatch(typed.strip())
    if number is None or not cards:
        return []
    first, second = int(number[1]), number[2]
    if second is not None:
        named = [card for card in cards if (card.page, card.place) == (first, int(second))]
    else:
        named = list(cards[first - 1 : first]) if first else []
    return [_panel(card, go_to) for card in named]


def _panel(card: PanelCard, go_to: Callable[[int], object]) -> Command:
    title = tell("commands.panel", n=card.panel.number, page=card.page, place=card.place)
    return Command("", title, title, tell("stage.panels"), "grid", lambda: go_to(card.id))
