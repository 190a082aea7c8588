"""What was spent, and how well and how fast things went."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.commands.receipts import write_csv
from app.store.clock import day_of, moment, now
from app.store.receipts import ReceiptCard, Total, total_of
from app.store.statistics import Looked
from app.store.store import Store
from app.work.statistics import KindStatistics, Spread
from ui.commands.call import Call
from ui.money import dollars
from ui.status import Status
from ui.words import tell

_LIMIT = 50
_DAY_S = 86_400.0


def receipts(call: Call) -> int:
    """The newest attempts with what they used; or all of them as a file."""
    options = call.options
    with call.session.looking() as program:
        store = program.store
        task_id = store.tasks.find(options.task) if options.task else None
        book_id = store.books.find(options.book) if options.book else None
        facts: dict[str, Any] = {"total": asdict(_total(call, store, task_id, book_id))}
        if options.csv:
            facts["written"] = write_csv(store, Path(options.csv), task_id, book_id, options.limit)
            facts["csv"] = options.csv
            call.console.line(tell("cli.receipts.written", n=facts["written"], path=options.csv))
        else:
            cards = store.receipts.cards(task_id, book_id, _LIMIT if options.limit is None else options.limit)
            call.console.table([_row(card) for card in cards])
            facts["receipts"] = [_facts(card) for card in cards]
    call.console.result(**facts)
    return Status.DONE


def stats(call: Call) -> int:
    """Of the last days: success, times and waiting by kind, and what was spent."""
    since = now() - call.options.days * _DAY_S
    with call.session.looking() as program:
        found = program.store.statistics(since)
        days, providers = program.store.receipts.by_day(day_of(since)), program.store.receipts.by_provider(day_of(since))
    console = call.console
    for kinds, looked, what in ((found.tasks, found.tasks_looked, "tasks"), (found.steps, found.steps_looked, "attempts")):
        console.line(_looked(looked, what))
        console.table([_kind_row(one, what) for one in kinds])
    for name, total in providers.items():
        console.line(f"{name}  {_money(total)}")
    total = total_of(days.values())
    console.line(tell("cli.stats.spent", days=call.options.days, money=_money(total)))
    console.result(
        since=moment(since).isoformat(),
        tasks=[_kind_facts(one) for one in found.tasks],
        attempts=[_kind_facts(one) for one in found.steps],
        looked={"tasks": _looked_facts(found.tasks_looked), "attempts": _looked_facts(found.steps_looked)},
        spent={"total": asdict(total), "by_day": _totals(days), "by_provider": _totals(providers)},
    )
    return Status.DONE


def _total(call: Call, store: Store, task_id: int | None, book_id: int | None) -> Total:
    if task_id is not None:
        total = store.receipts.of_task(task_id)
    elif book_id is not None:
        total = store.receipts.of_book(book_id)
    else:
        total = total_of(store.receipts.by_provider().values())
    call.console.line(_money(total))
    return total


def _money(total: Total) -> str:
    """What is known, and what is not."""
    known = dollars(total.price_micros)
    if not total.unpriced:
        return tell("cli.money.known", known=known, calls=total.calls)
    return tell("cli.money.unpriced", known=known, calls=total.calls, unpriced=total.unpriced, about=dollars(total.estimate_micros))


def _row(card: ReceiptCard) -> tuple[object, ...]:
    price = tell("price.unknown") if card.price_micros is None else dollars(card.price_micros)
    seconds = "-" if card.seconds is None else f"{card.seconds:.1f} s"
    made_by = " ".join(part for part in (card.provider, card.model) if part) or "-"
    what = f"{tell(f'cli.step.{card.kind}')} {card.target}".strip()
    return (f"{card.started:%Y-%m-%d %H:%M:%S}Z", card.task, what, f"#{card.number}", made_by, seconds, price, card.code or card.outcome)


def _facts(card: ReceiptCard) -> dict[str, Any]:
    sent = card.sent.isoformat() if card.sent else None
    return {**asdict(card), "started": card.started.isoformat(), "sent": sent}


def _totals(totals: dict[str, Total]) -> dict[str, Any]:
    return {name: asdict(total) for name, total in totals.items()}


def _looked(looked: Looked, what: str) -> str:
    if looked.oldest is None:
        return tell(f"cli.stats.no-{what}")
    return tell(f"cli.stats.{what}{'' if looked.whole else '-newest'}", n=looked.count, since=f"{looked.oldest:%Y-%m-%d}")


def _looked_facts(looked: Looked) -> dict[str, Any]:
    return {"count": looked.count, "oldest": looked.oldest.isoformat() if looked.oldest else None, "whole": looked.whole}


def _kind_row(one: KindStatistics, what: str) -> list[object]:
    name = tell(f"cli.{'kind' if what == 'tasks' else 'step'}.{one.kind}")
    success = "-" if one.success is None else f"{one.success:.0%}"
    return [" ", name, one.count, success, *(f"{label} {_spread(times)}" for label, times in _times(one))]


def _times(one: KindStatistics) -> tuple[tuple[str, Spread | None], ...]:
    return (tell("cli.stats.took"), one.took), (tell("cli.stats.waited"), one.waited)


def _spread(times: Spread | None) -> str:
    return "-" if times is None else f"{times.mean_s:.1f} s (P95 {times.p95_s:.1f} s)"


def _kind_facts(one: KindStatistics) -> dict[str, Any]:
    took, waited = (
        {"mean_s": round(times.mean_s, 3), "p95_s": round(times.p95_s, 3)} if times else None for times in (one.took, one.waited)
    )
    return {"kind": one.kind, "count": one.count, "outcomes": one.outcomes, "success": one.success, "took": took, "waited": waited}
