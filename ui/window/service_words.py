"""What services and their models are called and what they cost, told to a person."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.ai import pricing
from app.ai.standing import Ending
from app.commands.services import ModelOffer
from ui.money import dollars
from ui.words import known, language, tell, tell_n


def provider_name(name: str) -> str:
    """Also of the built-in one, and of one that somebody else brought along."""
    key = f"artist.{name}" if name == "draft" else f"provider.{name}"
    return tell(key) if known(key) else name


def day_words(day: date) -> str:
    return QLocale(language()).toString(QDate(day.year, day.month, day.day), tell("date.day"))


def ending_words(ending: Ending) -> str:
    """ends 1 Dec 2026 → its successor."""
    key = "model.ends" if ending.sure else "model.may_have_ended" if ending.on <= pricing.today() else "model.may_end"
    told = tell(key, day=day_words(ending.on))
    return f"{told} → {ending.successor}" if ending.successor else told


def price_words(offer: ModelOffer) -> str:
    if offer.info.prices.free:
        return tell("price.free")
    given, got = offer.text_micros
    if offer.picture_micros is not None:
        return tell("model.price.picture", price=dollars(offer.picture_micros))
    if given is not None and got is not None:
        return tell("model.price.text", given=dollars(given), got=dollars(got))
    return tell("model.price.unknown")


def ability_words(offer: ModelOffer) -> str:
    """Sizes, ratios and how many pictures it looks at, as far as they are known."""
    info, found = offer.info, []
    if info.sizes:
        found.append(" ".join(info.sizes))
    if info.ratios:
        found.append(tell_n("model.ratios", len(info.ratios)))
    if info.references:
        found.append(tell_n("model.references", info.references))
    return " · ".join(found)
