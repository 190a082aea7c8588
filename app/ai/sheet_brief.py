"""What an artist is asked for a model sheet: one that is drawn, or a photo or sketch whose background becomes white."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ai import catalogue, showing, telling
from app.ai.brief import MOST_SHOWN, Brief, Order, helps, ratio_for, size_for
from app.ai.panel_prompts import cleaning_prompt, sheet_prompt
from app.ai.services import Services
from app.ai.showing import Shown, Use
from app.book.cast import Character
from app.book.script import Setting
from app.book.storyboard import Panel, Ratio, Shot
from app.book.style import Style
from app.book.text import Language, Span
from app.errors import NotFound

if TYPE_CHECKING:
    from app.store.store import Store

DRAWN_RATIO, CLEANED_RATIO = "4:3", "3:4"  # several poses stand side by side; a figure stands upright
_NO_PANEL = Panel(1, 1, 1, Span(0, 0), "", Shot.WIDE, Setting())


def sheet_brief(store: Store, services: Services, order: Order, name: str) -> Brief:
    """Raises NotFound "character-not-found", BadInput for a prompt of the person's that cannot be used."""
    book, character = store.books.head(order.book_id), character_of(store, order.book_id, name)
    provider = services.provider(order.provider)
    language = book.language if book.language in provider.reads else provider.reads[0]
    model = services.model(order.provider, "artist", order.mine("model", order.task.artist_model))
    info = catalogue.find(order.provider, model)
    original = str(order.choices.get("original") or "")
    start = Shown(Use.ASKED, original, telling.label(language, "start")) if original else None
    most = MOST_SHOWN if info is None or info.references is None else min(MOST_SHOWN, info.references)
    shown = () if start else showing.best_first(_candidates(store, order, character, book.style, language), most)
    own = services.own_words(order.task.prompt_mode, order.task.own_prompt)
    folder = store.paths.prompts
    prompt = cleaning_prompt(language, own, folder) if start else sheet_prompt(character, book.style, language, bool(shown), own, folder)
    size = size_for(info, services.size(order.provider, order.mine("size", order.task.artist_size)))
    ratio = ratio_for(info, asked_ratio(order.choices.get("ratio"), bool(original)))
    return Brief(_NO_PANEL, (character,), book.style, language, order.seed, (), model, info, prompt, ratio, size, shown, start)


def asked_ratio(told: object, cleans: bool) -> Ratio:
    wide, _, high = (str(told or "") or (CLEANED_RATIO if cleans else DRAWN_RATIO)).partition(":")
    return Ratio(int(wide), int(high))


def character_of(store: Store, book_id: int, name: str) -> Character:
    """By any of their names. Raises NotFound "character-not-found"."""
    found = next((one for one in store.books.whole_cast(book_id) if name in (one.name, *one.aliases)), None)
    if found is None:
        raise NotFound("character-not-found", name=name)
    return found


def _candidates(store: Store, order: Order, character: Character, style: Style, language: Language) -> list[Shown]:
    """What the person dropped, the sheet there is, and how the book is drawn."""
    found = [Shown(Use.ASKED, name, telling.label(language, "asked")) for name in order.listed("references")]
    for sheet in store.sheets.of_character(order.book_id, (character.name, *character.aliases)):
        if sheet.chosen and helps(sheet):
            found.append(Shown(Use.SHEET, sheet.picture, telling.label(language, "sheet", name=character.name)))
    if style.template:
        found.append(Shown(Use.TEMPLATE, style.template, telling.label(language, "template")))
    return found
