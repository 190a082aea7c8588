"""What this machine has."""

from __future__ import annotations

from ui.commands.call import Call
from ui.status import Status


def doctor(call: Call) -> int:
    from ui.doctor import look

    found = look(call.session.paths)
    call.console.table(list(found.items()))
    call.console.result(**found)
    return Status.DONE
