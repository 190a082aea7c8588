"""What an ended attempt leaves in the library: its result or its reason, and what it says about its task and its service."""

from __future__ import annotations

from app.store import control, moves, results
from app.store.moves import Settled
from app.store.store import Connection
from app.work.states import Held
from app.work.tasks import Claimed
from workers.attempt import Outcome


def keep(connection: Connection, claimed: Claimed, outcome: Outcome) -> Settled:
    """All of it in the transaction of the step's own move."""
    if outcome.result is not None:
        return results.succeed(connection, claimed, outcome.result, outcome.receipt)
    if outcome.holds_task:
        control.hold_task(connection, claimed.task_id, Held.CAP)
    if outcome.holds_lane and outcome.problem:
        control.hold_lane(connection, claimed.lane, outcome.problem)
    settled = moves.settle(
        connection,
        claimed,
        outcome.event,
        outcome.problem,
        receipt=outcome.receipt,
        again_in_s=outcome.again_in_s,
        lost=outcome.lost,
    )
    if outcome.lane and settled.moved:
        control.ask_elsewhere(connection, claimed.id, outcome.lane)
    return settled
