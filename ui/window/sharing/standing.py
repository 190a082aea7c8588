"""How a book stands with those who may read it on the web: what is read, and what it means. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QLocale

from app.commands import publishing
from app.errors import AppError, Problem
from app.settings import StorageSettings
from app.store.publications import Publication
from app.store.store import Store
from app.store.views import TaskCard
from app.work.publication import Target, target_from
from app.work.results import SitePublished
from app.work.states import StepState, TaskState
from app.work.tasks import Progress, TaskKind
from ui.sizes import size_words
from ui.window.board import OPEN
from ui.words import about, language, tell, tell_n

DAY_S = 86_400
DAYS = (1, 3, 7)


class Stand(StrEnum):
    NOT_SET_UP = "not_set_up"
    READY = "ready"
    SENDING = "sending"
    REMOVING = "removing"
    BROKEN_OFF = "broken_off"
    PUBLISHED = "published"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Shared:
    """What the library knows. link: for readers, "" where there is none now, and `unlinked` is why. sent: what the last time took."""

    publications: tuple[Publication, ...] = ()
    task: TaskCard | None = None
    link: str = ""
    unlinked: Problem | None = None
    sent: SitePublished | None = None
    failed: Problem | None = None

    @property
    def newest(self) -> Publication | None:
        return self.publications[0] if self.publications else None


def read_shared(store: Store, book_id: int) -> Shared:
    """Not for the GUI thread: a link that ends is signed, with a key of the keychain."""
    found = tuple(publishing.published(store, book_id))
    tasks = [card for kind in (TaskKind.PUBLISH, TaskKind.UNPUBLISH) for card in store.tasks.cards(book_id, limit=1, kind=kind)]
    last = max(tasks, key=lambda card: card.id, default=None)
    shared = Shared(found, last if last is not None and last.state in OPEN else None)
    if last is not None and last.state is TaskState.FAILED:
        shared = replace(shared, failed=_error_of(store, last))
    if last is not None and last.kind is TaskKind.PUBLISH and (results := publishing.results(store, last.id)):
        shared = replace(shared, sent=results[-1])
    if not found or found[0].published is None:
        return shared
    try:
        return replace(shared, link=publishing.link(found[0]).url)
    except AppError as error:
        return replace(shared, unlinked=error.problem)


def _error_of(store: Store, task: TaskCard) -> Problem | None:
    if task.error is not None:
        return task.error
    return next((step.error for step in store.tasks.steps(task.id, None, StepState.FAILED) if step.error is not None), None)


def stand_of(chosen: StorageSettings, shared: Shared, now: datetime | None = None) -> Stand:
    newest = shared.newest
    if shared.task is not None:
        return Stand.REMOVING if shared.task.kind is TaskKind.UNPUBLISH else Stand.SENDING
    if newest is not None and newest.published is None:
        return Stand.BROKEN_OFF
    if newest is not None:
        ended = newest.expires is not None and newest.expires <= (now or datetime.now(UTC))
        return Stand.ENDED if ended else Stand.PUBLISHED
    return Stand.READY if chosen.bucket else Stand.NOT_SET_UP


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person may choose each time. days: until the link ends; 0 for never."""

    days: int = 0
    downloads: tuple[str, ...] = ()


def wish_of(chosen: StorageSettings, newest: Publication | None) -> Wish:
    """As it was published, else as the settings have it."""
    if newest is not None:
        return Wish(round(newest.target.expires_s / DAY_S), newest.target.downloads)
    return Wish(chosen.link_days if chosen.link == "presigned" else 0, chosen.downloads)


def target_for(chosen: StorageSettings, wish: Wish, newest: Publication | None) -> Target:
    """Where to: as the settings say; where they say nothing any more, to where it is. Raises BadInput "storage-not-chosen"."""
    where = newest.target if newest is not None and not chosen.bucket else target_from(chosen)
    return replace(where, expires_s=wish.days * DAY_S, downloads=wish.downloads)


# ------------------------------------------------------------------ words


def place_words(target: Target) -> str:
    inside = f"{target.bucket}/{target.prefix}" if target.prefix else target.bucket
    return tell("share.place", bucket=inside, host=target.host)


def day_words(when: datetime) -> str:
    """20 December; 12 月 20 日."""
    here = when.astimezone()
    month = str(here.month) if language() in ("zh", "ja") else QLocale(language()).monthName(here.month)
    return tell("share.day", day=here.day, month=month)


def until_words(wish: Wish, now: datetime) -> str:
    if not wish.days:
        return tell("share.until.never")
    return tell("share.until", day=day_words(datetime.fromtimestamp(now.timestamp() + wish.days * DAY_S, UTC)))


def state_words(stand: Stand, newest: Publication | None) -> str:
    """Below the name in the list of kinds."""
    if stand is Stand.PUBLISHED and newest is not None and newest.expires is not None:
        return tell("share.live_until", day=day_words(newest.expires))
    return tell(f"share.stand.{stand}")


def facts_words(one: Publication) -> str:
    """Since when it is there, and how much."""
    if one.published is None:
        return tell("share.not_whole")
    return tell("share.facts", day=day_words(one.published), files=tell_n("share.files", one.files), size=size_words(one.size))


def sent_words(sent: SitePublished) -> str:
    """How much of it had to be sent."""
    if not sent.sent_files:
        return tell("share.sent.nothing")
    return tell("share.sent", files=tell_n("share.files", sent.sent_files), size=size_words(sent.sent_bytes), whole=size_words(sent.size))


def just_sent_words(sent: SitePublished) -> str:
    """For the toast: only where it was less than all of it."""
    if sent.sent_files >= sent.files:
        return ""
    return (
        tell("share.sent.now", size=size_words(sent.sent_bytes), whole=size_words(sent.size))
        if sent.sent_files
        else tell("share.sent.none")
    )


def progress_words(progress: Progress) -> str:
    """12 MB of 207 MB · 3.1 MB/s · about 1 min."""
    told = [tell("share.bytes", done=size_words(progress.done), total=size_words(progress.total))]
    if progress.a_second > 0:
        told.append(tell("share.speed", size=size_words(progress.a_second)))
        if progress.done < progress.total:
            told.append(about((progress.total - progress.done) / progress.a_second))
    return " · ".join(told)
