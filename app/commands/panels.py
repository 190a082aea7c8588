"""Panels: drawn again, drawn in another way after a refusal, an earlier take chosen; what would be sent, seen before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ai import pricing, rewording
from app.ai.brief import Order, brief
from app.ai.rewording import Rewording
from app.ai.services import Services
from app.ai.standing import check_model
from app.commands import artists
from app.errors import BadInput
from app.store import books, control, panels, planning
from app.store.store import Connection, Store
from app.work.plan import redrawing
from app.work.states import Event
from app.work.tasks import COMPUTE, DRAFT, MAKING, News, NewStep, TaskChoices, TaskKind


def redraw(
    store: Store,
    panel_id: int,
    words: str,
    references: Sequence[str] = (),
    choices: TaskChoices = TaskChoices(),
    services: Services | None = None,
) -> int:
    """Draw a panel again, beginning with the chosen take and the person's words; the task's id. The old takes stay.

    references: names of pictures in the library. services: they settle who draws with which model (Rejected "model-ended").
    """
    task = artists.settled(services, choices) if services else choices
    step = _redrawing(store, panel_id, words, references, task)
    book_id = store.panels.book_of(panel_id)
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.REDRAW_PANEL, book_id, [step], task)).task_id


def made_with(store: Store, book_id: int) -> TaskChoices | None:
    """How the book was made last; None where that is no longer known."""
    made = [card for kind in MAKING for card in store.tasks.cards(book_id, limit=1, kind=kind)]
    return max(made, key=lambda card: card.id).choices if made else None


def choices_for(store: Store, panel_id: int) -> TaskChoices:
    """How the panel's book was made last; where that is no longer known, with whoever drew the take that is shown."""
    made = made_with(store, store.panels.book_of(panel_id))
    if made is not None:
        return made
    take = store.panels.card(panel_id).take
    return TaskChoices(artist=store.takes.card(take).artist) if take is not None else TaskChoices()


def _redrawing(store: Store, panel_id: int, words: str, references: Sequence[str], task: TaskChoices) -> NewStep:
    card = store.panels.card(panel_id)
    said = words.strip()
    changes = (*store.takes.asked_of(card.take), *([said] if said else []))
    return redrawing(panel_id, store.takes.next_seed(panel_id), said, changes, references, task, card.take)


# ------------------------------------------------------------------ seen before it is sent


@dataclass(frozen=True, slots=True)
class Preview:
    """What a drawing would be asked with. pictures: what the shown ones are, in their order. estimate_micros: None is unknown."""

    artist: str
    model: str
    prompt: str
    pictures: tuple[str, ...] = ()
    ratio: str = ""
    size: str = ""
    estimate_micros: int | None = 0


def prompt_of(
    store: Store, services: Services, panel_id: int, words: str = "", references: Sequence[str] = (), choices: TaskChoices = TaskChoices()
) -> Preview:
    """The final prompt of a redraw with these words, or of a new drawing without any; nothing is sent. The draft artist reads no prompt."""
    if choices.artist == DRAFT:
        return Preview(DRAFT, "", "")
    asked = _redrawing(store, panel_id, words, references, choices).choices or {}
    found = brief(store, services, Order(store.panels.book_of(panel_id), panel_id, choices.artist, choices, asked))
    shown = {one.name: (b"", "png") for one in found.pictures}
    estimate = pricing.estimate(services.provider(choices.artist), found.request(shown), pricing.today())
    labels = tuple(one.label for one in found.pictures)
    return Preview(choices.artist, found.model, found.prompt, labels, found.ratio, found.size, estimate)


# ------------------------------------------------------------------ after a refusal


def rewordings(store: Store, panel_id: int) -> tuple[Rewording, ...]:
    """Two or three ways to say what the panel shows that are declined less often, at once and for nothing."""
    return rewording.rewordings(store.panels.card(panel_id).panel, store.books.head(store.panels.book_of(panel_id)).language)


def redraw_as(store: Store, services: Services, panel_id: int, text: str | None = None, artist: str = "") -> list[News]:
    """Send a declined or failed drawing again: with other words for what happens (a rewording, or the person's own), or elsewhere.

    With other words everything else in the prompt is put mildly too. artist: another service, "" for the same.
    Raises BadInput "panel-not-stuck", "unknown-provider", Rejected "model-ended".
    """
    changed: dict[str, object] = {} if text is None else {"what": text.strip(), "softened": True}
    if artist == DRAFT:
        return placeholder(store, panel_id)
    if artist:
        services.provider(artist)
        check_model(artist, services.model(artist, "artist"), pricing.today())
    return _differently(store, panel_id, changed, artist or None)


def placeholder(store: Store, panel_id: int) -> list[News]:
    """Let the draft artist draw a declined or failed panel, so that its chapter can be finished; the take says that it stands in.

    Raises BadInput "panel-not-stuck".
    """
    return _differently(store, panel_id, {}, COMPUTE)


def draw_lost_again(store: Store, panel_id: int) -> list[News]:
    """Send a drawing again that was sent and never answered; it may cost twice. Raises BadInput "panel-not-stuck"."""
    return _decided(store, panel_id, Event.RETRY)


def skip_lost(store: Store, panel_id: int) -> list[News]:
    """Leave out a drawing that was sent and never answered. Raises BadInput "panel-not-stuck"."""
    return _decided(store, panel_id, Event.SKIP)


def _decided(store: Store, panel_id: int, event: Event) -> list[News]:
    return _told(store, panel_id, store.write(lambda connection: control.decide(connection, panel_id, event)))


def _differently(store: Store, panel_id: int, changed: dict[str, object], lane: str | None) -> list[News]:
    return _told(store, panel_id, store.write(lambda connection: control.draw_differently(connection, panel_id, changed, lane)))


def _told(store: Store, panel_id: int, news: list[News]) -> list[News]:
    if not news:
        raise BadInput("panel-not-stuck", panel=store.panels.card(panel_id).panel.number)
    return news


# ------------------------------------------------------------------ takes


@dataclass(frozen=True, slots=True)
class TakeChoice:
    """Another take of a panel is shown. before: the one shown until then; None when there was none. Money is not undone: no take goes."""

    name: str
    book_id: int
    panel_id: int
    before: int | None
    after: int

    @property
    def changes(self) -> bool:
        return self.before != self.after

    def apply(self, store: Store) -> None:
        self._show(store, self.after)

    def revert(self, store: Store) -> None:
        if self.before is not None:
            self._show(store, self.before)

    def _show(self, store: Store, take_id: int) -> None:
        def choose(connection: Connection) -> None:
            panels.choose_take(connection, take_id)
            books.touch(connection, self.book_id)

        store.write(choose)


def choose_take(store: Store, take_id: int) -> TakeChoice:
    """Show another take of its panel; nothing is changed before it is applied."""
    panel_id = store.takes.card(take_id).panel_id
    return TakeChoice("choose-take", store.panels.book_of(panel_id), panel_id, store.panels.card(panel_id).take, take_id)
