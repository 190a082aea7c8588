"""What a printer or a reader would complain about, found before a book goes out. Pure: what is known of pages in, findings out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.book.by_hand import BalloonName
from app.book.page import Page
from app.steps.show_page import ShownBalloon, ShownPage
from app.store.views import PanelCard

SMALL_PT = 6.5
_B5_WIDE_PT = 182 / 25.4 * 72
_SAFE = 0.03  # of the page's width, from its edge
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Finding:
    """kind: its words are "preflight.<kind>", filled with `facts`. panel: a number; page: a number."""

    kind: str
    page: int
    panel: int
    balloon: BalloonName | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


def findings(pages: Sequence[Page], cards: Mapping[int, PanelCard], known: Mapping[int, ShownPage]) -> list[Finding]:
    """Of all pages what is missing or old; of those whose lettering is known (by page number) what is wrong with it."""
    found: list[Finding] = []
    for page in pages:
        found += _of_panels(page, cards)
        if (shown := known.get(page.number)) is not None:
            for balloon in shown.balloons:
                found += _of_balloon(page, balloon)
    return found


def _of_panels(page: Page, cards: Mapping[int, PanelCard]) -> Iterator[Finding]:
    for place, frame in enumerate(page.frames, 1):
        card = cards.get(frame.panel)
        if card is not None and card.picture is None:
            yield Finding("missing", page.number, frame.panel, facts={"place": place})
        elif card is not None and card.stale:
            yield Finding("stale", page.number, frame.panel, facts={"place": place})


def _of_balloon(page: Page, balloon: ShownBalloon) -> Iterator[Finding]:
    text = balloon.text if len(balloon.text) <= _LONGEST else f"{balloon.text[:_LONGEST].rstrip()}…"
    points = balloon.letters * _B5_WIDE_PT
    if balloon.shape == "strip":
        yield Finding("crowded", page.number, balloon.panel, balloon.name, {"text": text})
    elif points < SMALL_PT:
        yield Finding("small", page.number, balloon.panel, balloon.name, {"text": text, "points": f"{points:.1f}"})
    box = balloon.box
    nearest = min(box.left, 1 - box.right, box.top * page.aspect, (1 - box.bottom) * page.aspect)
    if nearest < _SAFE:
        yield Finding("edge", page.number, balloon.panel, balloon.name, {"text": text, "mm": f"{max(0.0, nearest) * 182:.1f}"})
