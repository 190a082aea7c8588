"""What a book can be given away as, and what has to be said before. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.commands.exports import TEXT_FORMATS
from app.store.views import PanelCard
from app.work.plan import BUNDLE
from ui.words import tell, tell_n

MOST_NAMED = 12  # panels; a longer list is read by nobody


class Look(StrEnum):
    """What a kind looks like before it is there."""

    PAGES = "pages"
    PANELS = "panels"
    TEXT = "text"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Kind:
    """name: also of its words, `share.kind.<name>`. forms: the formats of app.commands.exports, the usual one first."""

    name: str
    icon: str
    look: Look
    forms: tuple[str, ...] = ()


WEB = Kind("web", "globe", Look.SITE)
KINDS = (
    Kind("cbz", "book", Look.PAGES, ("cbz",)),
    Kind("pdf", "narr", Look.PAGES, ("pdf",)),
    Kind("epub", "book", Look.PAGES, ("epub",)),
    Kind("pictures", "img", Look.PANELS, ("png", "webp")),
    Kind("script", "pen", Look.TEXT, tuple(form for form in TEXT_FORMATS if form.startswith("script."))),
    Kind("cast", "user", Look.TEXT, tuple(form for form in TEXT_FORMATS if form.startswith("cast."))),
    Kind(BUNDLE, "disk", Look.PAGES, (BUNDLE,)),
    WEB,
)


def kind_of(form: str) -> Kind:
    """The kind that a remembered format belongs to; the first one for a format that is not known any more."""
    return WEB if form == WEB.name else next((kind for kind in KINDS if form in kind.forms), KINDS[0])


@dataclass(frozen=True, slots=True)
class Note:
    """What is missing, or that nothing is. why_not: key of why nothing can be made at all, "" where it can."""

    state: str
    title: str
    about: str = ""
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What there is of a book, as far as saving it goes."""

    cards: Sequence[PanelCard]
    has_script: bool
    has_cast: bool

    @property
    def missing(self) -> list[PanelCard]:
        return [card for card in self.cards if card.picture is None]

    @property
    def drawn(self) -> int:
        return len(self.cards) - len(self.missing)


def note_of(kind: Kind, content: Content) -> Note:
    if kind.look is Look.TEXT:
        return _about_text(kind, content)
    if kind.name == BUNDLE:
        return Note("done", tell("share.bundle"), tell("share.bundle.about"))
    if not content.drawn:
        return Note("warning", tell("export.none"), why_not="export.none")
    missing = content.missing
    if not missing:
        return Note("done", tell_n("export.complete", content.drawn))
    named = ", ".join(tell("panel.number", page=card.page, place=card.place) for card in missing[:MOST_NAMED])
    left = "share.missing.left_out" if kind.look is Look.PANELS else "share.missing.empty"
    return Note(
        "warning", tell_n("export.missing.title", len(missing)), tell(left, panels=named + ("…" if len(missing) > MOST_NAMED else ""))
    )


def _about_text(kind: Kind, content: Content) -> Note:
    there = content.has_script if kind.name == "script" else content.has_cast
    if not there:
        return Note("warning", tell(f"share.{kind.name}.none"), why_not=f"share.{kind.name}.none")
    return Note("done", tell(f"share.{kind.name}.whole"))


def ending(form: str) -> str:
    """How the name of the file ends; pictures go into a folder."""
    return "" if form in ("png", "webp") else f".{form}"


def form_words(form: str) -> str:
    return tell(f"share.form.{form}")
