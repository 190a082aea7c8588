"""What can be chosen on a page, and in which order one gets there: each frame, then its balloons, as they are read. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.book.by_hand import BalloonName
from app.book.page import Page
from app.steps.show_page import ShownPage


@dataclass(frozen=True, slots=True)
class Pick:
    """A frame, or a balloon of it. page, panel: numbers."""

    page: int
    panel: int
    balloon: BalloonName | None = None


def order_of(pages: Iterable[tuple[Page, ShownPage | None]]) -> list[Pick]:
    """pages: in reading order, each with what is known of its lettering."""
    found: list[Pick] = []
    for page, shown in pages:
        for frame in page.frames:
            found.append(Pick(page.number, frame.panel))
            if shown is not None:
                found += [Pick(page.number, frame.panel, one.name) for one in shown.balloons if one.panel == frame.panel]
    return found


def next_pick(order: list[Pick], at: Pick | None, by: int) -> Pick | None:
    """None where one leaves what can be chosen."""
    if not order:
        return None
    if at not in order:
        return order[0] if by > 0 else order[-1]
    place = order.index(at) + by
    return order[place] if 0 <= place < len(order) else None
