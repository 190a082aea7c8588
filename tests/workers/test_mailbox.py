"""Progress in the mailbox: the latest wins, and it goes back only where a step begins to do something else."""

from __future__ import annotations

from app.work.tasks import Progress
from workers.mailbox import Mailbox


def reached(mailbox: Mailbox) -> list[tuple[str, int]]:
    progress, _ = mailbox.take()
    return [(one.what, one.done) for one in progress]


def test_that_progress_never_goes_backwards() -> None:
    mailbox = Mailbox()
    mailbox.report(Progress(1, 1, 5, 9))
    assert reached(mailbox) == [("", 5)]
    mailbox.report(Progress(1, 1, 3, 9))
    assert reached(mailbox) == []
    mailbox.report(Progress(1, 1, 6, 9))
    assert reached(mailbox) == [("", 6)]


def test_that_a_step_that_has_built_its_pages_counts_bytes_from_the_beginning() -> None:
    mailbox = Mailbox()
    mailbox.report(Progress(1, 1, 200, 200))
    mailbox.report(Progress(1, 1, 0, 5000, "bytes", 10.0))
    assert reached(mailbox) == [("bytes", 0)]
    mailbox.report(Progress(1, 1, 4000, 5000, "bytes", 10.0))
    mailbox.report(Progress(1, 1, 3000, 5000, "bytes", 10.0))
    assert reached(mailbox) == [("bytes", 4000)]
