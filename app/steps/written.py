"""What the three steps of a service's writer share: the call, its estimate, its price."""

from __future__ import annotations

from collections.abc import Callable

from app.ai import pricing
from app.ai.fingerprint import fingerprint
from app.ai.scribe import WriteRequest
from app.ai.standing import check_model
from app.steps.call import Call
from app.steps.desk import Desk
from app.work.tasks import Claimed


def call_for(desk: Desk, step: Claimed, request: WriteRequest, estimate: Callable[[str, WriteRequest], int | None]) -> Call:
    """Nothing is sent here. Raises Rejected for a model that is gone, AccountStop where there is no key."""
    name, day = step.lane, pricing.today()
    check_model(name, request.model, day)
    scribe = desk.services.scribe(name, step.task.limit_s, request.model)
    from app.store.moves import Sending

    sending = Sending(name, request.model, fingerprint(request), estimate(name, request))
    return Call(sending, request.instructions, lambda: pricing.written(scribe, name, request, day))


def model_of(desk: Desk, step: Claimed) -> str:
    """The task's own model for the task's own service; for one that is asked in its place, that one's usual model."""
    wished = step.task.writer_model if step.lane == step.task.writer else ""
    return desk.services.model(step.lane, "writer", wished)
