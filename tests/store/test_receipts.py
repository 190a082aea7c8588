"""What the receipts say is what was counted as spent, whatever became of the calls."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.receipts import UNKNOWN, write_csv
from app.exports.spreadsheet import harmless
from app.store import control
from app.store.clock import day_of, now
from app.store.receipts import Total, total_of
from app.store.store import Store
from app.work.states import Event
from app.work.tasks import Claimed, StepKind
from tests.store.receipts import SERVICE, answer, book_to_draw, claim, end, sent, useless

Ending = Callable[[Store, Claimed], None]
ENDINGS: dict[str, tuple[Ending, int | None]] = {
    "answered": (lambda store, one: answer(store, one, 39_000), 39_000),
    "answered without a price": (lambda store, one: answer(store, one, None), None),
    "free": (lambda store, one: answer(store, one, 0), 0),
    "refused": (lambda store, one: end(store, one, Event.REFUSE, "model-refused"), 0),
    "refused and billed": (lambda store, one: end(store, one, Event.REFUSE, "model-refused", price_micros=7_000), 7_000),
    "overloaded": (lambda store, one: end(store, one, Event.FAIL, "service-busy"), 0),
    "answered with no picture": (lambda store, one: useless(store, one, 39_000), 39_000),
    "answered with no picture and no price": (lambda store, one: useless(store, one, None), None),
    "lost": (lambda store, one: end(store, one, Event.LOSE, "service-lost"), None),
    "lost and sent again": (lambda store, one: end(store, one, Event.TRY_AGAIN, "service-lost", lost=True), None),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_that_receipt_task_and_day_say_the_same_of_one_call(store: Store, name: str) -> None:
    ending, price = ENDINGS[name]
    book_id, task_id = book_to_draw(store, 1)
    ending(store, sent(store, task_id))
    receipt, task = store.receipts.cards(task_id)[0], store.tasks.card(task_id)
    assert receipt.price_micros == price
    total = store.receipts.of_task(task_id)
    assert total == Total(1, price or 0, int(price is None), 40_000 if price is None else 0)
    assert (task.spent_micros, task.unpriced) == (total.price_micros + total.estimate_micros, total.unpriced)
    assert store.receipts.of_book(book_id) == total
    assert store.receipts.by_day() == {day_of(now()): total}
    assert store.receipts.by_provider() == {SERVICE: total}


def test_that_a_lost_call_whose_answer_turns_up_is_counted_once(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    lost = sent(store, task_id)
    end(store, lost, Event.LOSE, "service-lost")
    answer(store, lost, 39_000)
    assert store.receipts.of_task(task_id) == Total(1, 39_000, 0, 0)
    assert total_of(store.receipts.by_day().values()) == Total(1, 39_000, 0, 0)


def test_that_a_call_that_is_out_has_no_price_yet_and_is_in_no_total(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    sent(store, task_id)
    receipt = store.receipts.cards(task_id)[0]
    assert (receipt.outcome, receipt.price_micros, receipt.estimate_micros) == ("running", None, 40_000)
    assert store.receipts.of_task(task_id) == Total()


def test_that_what_was_never_sent_cost_nothing(store: Store) -> None:
    _, task_id = book_to_draw(store, 1)
    end(store, claim(store, task_id), Event.GIVE_BACK, "cap-reached")
    receipt = store.receipts.cards(task_id)[0]
    assert (receipt.outcome, receipt.sent, receipt.price_micros) == ("interrupted", None, 0)


def test_that_a_receipt_names_task_book_panel_and_everything_used(store: Store) -> None:
    book_id, task_id = book_to_draw(store, 2)
    answer(store, sent(store, task_id), 39_000)
    answer(store, sent(store, task_id), 39_000)
    newest = store.receipts.cards(limit=1)[0]
    assert (newest.task, newest.book) == (store.tasks.card(task_id).uid, store.books.head(book_id).uid)
    assert (newest.kind, newest.target, newest.number) == (StepKind.DRAW_PANEL, "2", 1)
    assert (newest.provider, newest.model, newest.fingerprint) == (SERVICE, "brush-1", "f00d")
    assert (newest.tokens_in, newest.tokens_out, newest.price_micros) == (120, 1290, 39_000)
    assert newest.request_id
    assert newest.sent


def test_that_pages_of_receipts_are_all_of_them_once_newest_first(store: Store) -> None:
    first, second = book_to_draw(store, 3), book_to_draw(store, 3)
    for _, task_id in (first, second, first, second):
        answer(store, sent(store, task_id), 1)
    everything = [card.id for card in store.receipts.cards()]
    assert everything == sorted(everything, reverse=True)
    pages, before = [], None
    while page := store.receipts.cards(limit=2, before=before):
        pages += [card.id for card in page]
        before = page[-1].id
    assert pages == everything
    by_book = [card.id for book_id, _ in (first, second) for card in store.receipts.cards(book_id=book_id)]
    assert sorted(by_book, reverse=True) == everything


def test_that_hiding_a_task_gives_no_money_back(store: Store) -> None:
    book_id, task_id = book_to_draw(store, 1)
    answer(store, sent(store, task_id), 39_000)
    store.write(lambda connection: control.hide_task(connection, task_id, True))
    assert store.receipts.of_book(book_id).price_micros == 39_000


def test_that_a_spreadsheet_gets_dollars_unknown_prices_and_no_formulas(store: Store, tmp_path: Path) -> None:
    _, task_id = book_to_draw(store, 3)
    answer(store, sent(store, task_id), 39_000)
    answer(store, sent(store, task_id), None)
    store.write(lambda connection: connection.exec_driver_sql("UPDATE book SET title = '=HYPERLINK(\"x\")'"))
    path = tmp_path / "receipts.csv"
    assert write_csv(store, path, task_id) == 5
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [row["price_usd"] for row in rows] == [UNKNOWN, "0.039000", "0.000000", "0.000000", "0.000000"]
    assert rows[0]["book_title"] == '\'=HYPERLINK("x")'
    assert write_csv(store, path, task_id, limit=2) == 2


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_that_no_cell_begins_as_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"
