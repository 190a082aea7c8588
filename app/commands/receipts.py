"""Receipts taken along: as a table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from pathlib import Path

from app.exports.spreadsheet import harmless
from app.files import write_beside
from app.store.receipts import ReceiptCard
from app.store.store import Store

UNKNOWN = "unknown"
_PAGE = 1000
_COLUMNS = tuple(one.name for one in fields(ReceiptCard))
_MONEY = {"price_micros": "price_usd", "estimate_micros": "estimate_usd"}


def write_csv(store: Store, path: Path, task_id: int | None = None, book_id: int | None = None, limit: int | None = None) -> int:
    """All receipts, newest first, as UTF-8 that spreadsheets recognise; how many. Raises StorageError.

    Money in dollars; a price nobody knows is "unknown", not nothing.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow([_MONEY.get(name, name) for name in _COLUMNS])
    count = 0
    for card in _cards(store, task_id, book_id, limit):
        table.writerow([_cell(card, name) for name in _COLUMNS])
        count += 1
    write_beside(path, text.getvalue().encode("utf-8-sig", "replace"))
    return count


def _cards(store: Store, task_id: int | None, book_id: int | None, limit: int | None) -> Iterator[ReceiptCard]:
    before, left = None, limit
    while cards := store.receipts.cards(task_id, book_id, _PAGE if left is None else min(_PAGE, left), before):
        yield from cards
        before = cards[-1].id
        left = None if left is None else left - len(cards)


def _cell(card: ReceiptCard, name: str) -> str:
    value = getattr(card, name)
    if name == "price_micros" and value is None:
        return UNKNOWN
    if value is None:
        return ""
    if name in _MONEY:
        return f"{value / 1_000_000:.6f}"
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return f"{value:.3f}" if isinstance(value, float) else harmless(str(value))
