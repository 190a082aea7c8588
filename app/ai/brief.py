"""What an artist is asked for a panel: words, pictures to show, model, ratio and size, from the book and what the person chose.

Nothing is sent, and no picture is opened here: the same brief is what a person sees before they pay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ai import catalogue, showing, telling
from app.ai.artist import DrawRequest, Reference
from app.ai.catalogue import ModelInfo
from app.ai.panel_prompts import Wish, panel_prompt
from app.ai.services import Services
from app.ai.showing import Shown, Use
from app.book.cast import Character
from app.book.cast_looks import all_in_chapter
from app.book.page import Direction
from app.book.storyboard import Panel, Ratio
from app.book.style import Style
from app.book.text import Language
from app.store.views import SheetCard
from app.work.tasks import DRAFT, TaskChoices

if TYPE_CHECKING:
    from app.store.store import Store

MOST_SHOWN = 6  # each costs, and what is shown last helps least
USUAL_SIZE = "1K"
# What is asked of a model nobody described; every service that takes a ratio at all takes these.
_COMMON = ("1:1", "2:3", "3:2", "3:4", "4:3", "9:16", "16:9")


@dataclass(frozen=True, slots=True)
class Order:
    """A drawing by id: who shall draw which panel, with the choices of its task and of its step."""

    book_id: int
    panel_id: int
    provider: str
    task: TaskChoices
    choices: Mapping[str, object]

    @property
    def words(self) -> str:
        return str(self.choices.get("words", ""))

    @property
    def seed(self) -> int:
        seed = self.choices.get("seed")
        return seed if isinstance(seed, int) else 0

    def listed(self, key: str) -> tuple[str, ...]:
        """A choice that is a list of words or of names of pictures."""
        found = self.choices.get(key)
        return tuple(str(one) for one in found) if isinstance(found, list) else ()

    def mine(self, key: str, of_task: str) -> str:
        """What was chosen for this service: by the step, else by the task if it is about the same service."""
        return str(self.choices.get(key) or "") or (of_task if self.provider == self.task.artist else "")


@dataclass(frozen=True, slots=True)
class Brief:
    """A request whose pictures are still names. start: the picture a redraw begins with. info: what is known about the model."""

    panel: Panel
    cast: tuple[Character, ...]
    style: Style
    language: Language
    seed: int
    changes: tuple[str, ...]
    model: str
    info: ModelInfo | None
    prompt: str
    ratio: str
    size: str
    shown: tuple[Shown, ...]
    start: Shown | None

    @property
    def pictures(self) -> tuple[Shown, ...]:
        """All that is shown, the most important first."""
        return (*((self.start,) if self.start else ()), *self.shown)

    def request(self, pictures: Mapping[str, tuple[bytes, str]]) -> DrawRequest:
        """With the pictures' bytes and kinds by name; what is not among them is left out."""
        ready = {one.name: Reference(one.label, *pictures[one.name]) for one in self.pictures if one.name in pictures}
        return DrawRequest(
            self.panel,
            self.cast,
            self.style,
            self.language,
            self.seed,
            self.changes,
            self.model,
            self.prompt,
            self.ratio,
            self.size,
            tuple(ready[one.name] for one in self.shown if one.name in ready),
            ready.get(self.start.name) if self.start else None,
        )


def brief(store: Store, services: Services, order: Order) -> Brief:
    """Raises BadInput for a prompt of the person's that cannot be used."""
    book, panel = store.books.head(order.book_id), store.panels.card(order.panel_id).panel
    cast = all_in_chapter(store.books.cast(order.book_id), panel.chapter)
    provider = services.provider(order.provider)
    language = book.language if book.language in provider.reads else provider.reads[0]
    model = services.model(order.provider, "artist", order.mine("model", order.task.artist_model))
    info = catalogue.find(order.provider, model)
    start = _start(store, order, language)
    shown = _shown(store, order, panel, book.style, language, info, start)
    what, changes = order.choices.get("what"), order.listed("changes")
    wish = Wish(
        panel,
        cast,
        book.style,
        language,
        Direction(book.direction),
        changes,
        start is not None,
        bool(shown),
        what if isinstance(what, str) else None,
        order.choices.get("softened") is True,
        services.own_words(order.task.prompt_mode, order.task.own_prompt),
    )
    prompt = panel_prompt(wish, store.paths.prompts)
    size = size_for(info, services.size(order.provider, order.mine("size", order.task.artist_size)))
    ratio = ratio_for(info, panel.ratio)
    return Brief(panel, cast, book.style, language, order.seed, changes, model, info, prompt, ratio, size, shown, start)


def ratio_for(info: ModelInfo | None, ratio: Ratio) -> str:
    """The nearest that the model draws."""
    known = info.ratios if info and info.ratios else _COMMON
    return catalogue.nearest_of(known, ratio.width, ratio.height)


def size_for(info: ModelInfo | None, wished: str) -> str:
    """What was wished, as far as the model draws it; otherwise its usual size. "" leaves it to the service."""
    sizes = info.sizes if info else ()
    if wished and (not sizes or wished in sizes):
        return wished
    return USUAL_SIZE if USUAL_SIZE in sizes else next(iter(sizes), "")


def _start(store: Store, order: Order, language: Language) -> Shown | None:
    """The take that a redraw changes: the one that was shown when the person asked. Without words there is nothing to change.

    What the draft artist drew is no beginning for art: then the panel is drawn anew, and what was asked for goes into its words.
    """
    take_id = order.choices.get("start")
    if not order.words or not isinstance(take_id, int):
        return None
    take = store.takes.card(take_id)
    return None if take.artist == DRAFT else Shown(Use.ASKED, take.picture, telling.label(language, "start"))


def _shown(
    store: Store,
    order: Order,
    panel: Panel,
    style: Style,
    language: Language,
    info: ModelInfo | None,
    start: Shown | None,
) -> tuple[Shown, ...]:
    """What the person dropped, model sheets of who is seen, the book's pictures; without a picture to start with a neighbour too."""
    candidates = [Shown(Use.ASKED, name, telling.label(language, "asked")) for name in order.listed("references")]
    candidates += [Shown(Use.BOOK, name, telling.label(language, "book")) for name in style.references[: showing.MOST_BOOK_REFERENCES]]
    if style.template:
        candidates.append(Shown(Use.TEMPLATE, style.template, telling.label(language, "template")))
    if start is None:
        drawn = store.panels.art_near(order.book_id, panel.number, showing.NEAR)
        beside = showing.neighbour(panel, [one for one, _ in drawn])
        candidates += [Shown(Use.NEIGHBOUR, name, telling.label(language, "neighbour")) for one, name in drawn if one is beside]
    most = MOST_SHOWN if info is None or info.references is None else min(MOST_SHOWN, info.references)
    candidates += [Shown(Use.SHEET, name, telling.label(language, "sheet", name=who)) for who, name in _sheets(store, order.book_id, panel)]
    others = [one for one in candidates if start is None or one.name != start.name]
    return showing.best_first(others, most - (start is not None))


def _sheets(store: Store, book_id: int, panel: Panel) -> Iterator[tuple[str, str]]:
    """The panel's leading characters, as it names them, with the picture of their chosen sheet."""
    cast = store.books.cast(book_id)
    chosen = sorted((one for one in store.sheets.of_book(book_id) if one.chosen and helps(one)), key=lambda one: not one.approved)
    for name in showing.leading(panel, cast):
        known = next((one for one in cast if name in (one.name, *one.aliases)), None)
        names = (known.name, *known.aliases) if known else (name,)
        if found := next((one.picture for one in chosen if one.character in names), None):
            yield name, found


def helps(sheet: SheetCard) -> bool:
    """What the draft artist drew is shown only where a person found it right: art would learn to look like a sketch."""
    return sheet.artist != DRAFT or sheet.original is not None or sheet.approved
