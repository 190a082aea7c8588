"""What drawing the storyboard would be: who draws, for about how much. Read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.book.budget import Shares
from app.commands import artists, manga
from app.commands.manga import Drawable
from app.commands.panels import made_with
from app.errors import AppError
from app.program import Program
from app.work.tasks import DRAFT, TaskChoices


@dataclass(frozen=True, slots=True)
class DrawOffer:
    """what: the panels to be drawn, None while it is not read. limit_micros: dearer work is asked about first."""

    choices: TaskChoices = TaskChoices()
    what: Drawable = field(default_factory=Drawable)
    limit_micros: int = 0

    @property
    def count(self) -> int:
        return len(self.what.panels)

    @property
    def is_paid(self) -> bool:
        return self.choices.artist != DRAFT and bool(self.what.price_micros)

    def micros(self, shares: Shares) -> int | None:
        """What these cost; None where nobody knows."""
        price = self.what.price_micros
        return None if price is None else price * (len(shares.full) + self.what.sheets * bool(shares.full))

    def within(self, count: int) -> int | None:
        """The sum that pays for so many panels; None for all of them."""
        price = self.what.price_micros or 0
        return None if count >= self.count else price * (count + (self.what.sheets if count else 0))


def read_offer(program: Program, book_id: int, artist: str = "") -> DrawOffer:
    """artist: instead of the one the book was planned with; "" for that one."""
    own = made_with(program.store, book_id) or TaskChoices()
    work = program.settings.work
    chosen = own
    if artist and artist != own.artist:
        chosen = replace(own, artist=artist, artist_model="", artist_size="")
        chosen = replace(chosen, limit_s=work.limit_s, retries=work.retries, resend_unknown=work.resend_unknown)
    try:
        chosen = artists.settled(program.services, chosen)
    except AppError:  # a service or a model that is no more: drawing itself says so
        return DrawOffer(chosen, replace(manga.drawable(program.store, book_id, TaskChoices()), price_micros=None))
    return DrawOffer(chosen, manga.drawable(program.store, book_id, chosen, program.services), program.settings.money.ask_above_micros)
