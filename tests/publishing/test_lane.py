"""Books are published one after the other, in a lane of their own: drawing goes on meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.commands import publishing
from app.errors import Busy, Cancelled, NotFound
from app.settings import Settings
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store import control, planning, publications
from app.store.store import Store
from app.work.plan import ExportOrder, export_step, site_step
from app.work.publication import Manifest, SentFile, Target
from app.work.results import Exported, Result, SitePublished
from app.work.states import TaskState
from app.work.tasks import Claimed, StepKind, TaskKind
from tests.libraries import new_store
from tests.story import planned
from workers.children import Children
from workers.queue import Queue

TARGET = Target("manga", "https://s3.example.org")
URL = "https://s3.example.org/manga/x/index.html"


class Studio:
    """Publishing lasts as long as `sending` is not set, or until it is cancelled; an export is there at once."""

    def __init__(self) -> None:
        self.sending = threading.Event()
        self.begun = threading.Event()
        self.at_once = self.most_at_once = 0
        self.exported = threading.Event()
        self.refusals = 0

    def run(self, desk: Desk, step: Claimed) -> Result:
        if step.kind is StepKind.EXPORT:
            self.exported.set()
            return Exported("cbz", "x.cbz", 1, ())
        if self.refusals:
            self.refusals -= 1
            raise Busy("storage-busy", provider="s3.example.org", status=503, reason="SlowDown")
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.begun.set()
        try:
            while not self.sending.wait(0.01):
                if desk.stopped:
                    raise Cancelled
        finally:
            self.at_once -= 1
        desk.store.write(lambda connection: publications.begin(connection, step.book_id, TARGET, URL))
        manifest = Manifest("x", {"index.html": SentFile("d", 7, "text/html", False, "e")})
        return SitePublished(TARGET, URL, None, 7, 1, 1, 7, manifest=manifest)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def queue(qtbot: QtBot, store: Store, studio: Studio) -> Iterator[Queue]:
    children = Children(1)
    made = Queue(store, children, dict.fromkeys(StepKind, Doing(studio.run)), Services(Settings))
    yield made
    studio.sending.set()
    made.close()
    children.close()


def a_book(store: Store) -> int:
    """Without anything that is still to be done of it."""
    book_id, task_id = planned(store)
    store.write(lambda connection: control.cancel_task(connection, task_id))
    return book_id


def publish(store: Store, book_id: int) -> int:
    plan = planning.plan_task
    return store.write(lambda connection: plan(connection, TaskKind.PUBLISH, book_id, [site_step(TARGET)])).task_id


def test_that_sending_takes_no_place_from_other_work_and_books_go_one_by_one(
    qtbot: QtBot, queue: Queue, store: Store, studio: Studio
) -> None:
    book_id = a_book(store)
    tasks = [publish(store, book_id) for _ in range(3)]
    order = export_step(ExportOrder("cbz", "x.cbz"))
    store.write(lambda connection: planning.plan_task(connection, TaskKind.EXPORT, book_id, [order]))
    queue.wake()
    assert studio.begun.wait(10)
    assert studio.exported.wait(10)
    with qtbot.waitSignal(queue.idle, timeout=10_000):
        studio.sending.set()
    assert [store.tasks.card(one).state for one in tasks] == [TaskState.DONE] * 3
    assert studio.most_at_once == 1


def test_that_a_cancel_wakes_what_is_being_sent(qtbot: QtBot, queue: Queue, store: Store, studio: Studio) -> None:
    task_id = publish(store, a_book(store))
    queue.wake()
    assert studio.begun.wait(10)
    with qtbot.waitSignal(queue.idle, timeout=10_000):
        store.write(lambda connection: control.cancel_task(connection, task_id))
        queue.wake()
    assert store.tasks.card(task_id).state is TaskState.CANCELLED
    assert publishing.published(store) == []


def test_that_a_busy_storage_is_asked_again_by_the_task_itself(qtbot: QtBot, queue: Queue, store: Store, studio: Studio) -> None:
    studio.refusals = 1
    studio.sending.set()
    task_id = publish(store, a_book(store))
    with qtbot.waitSignal(queue.idle, timeout=20_000):
        queue.wake()
    assert store.tasks.card(task_id).state is TaskState.DONE
    assert [step.attempts for step in store.tasks.steps(task_id)] == [2]


def test_that_a_first_time_that_broke_off_is_cleared_away_by_the_way_it_was_tried_last(store: Store) -> None:
    """The first profile had no right to it; what the second one began has to go by the second one."""
    book_id = a_book(store)
    for profile in ("wrong", "right"):
        target = replace(TARGET, profile=profile)
        store.write(lambda connection, target=target: publications.begin(connection, book_id, target, URL))  # type: ignore[misc]
    (found,) = publishing.published(store, book_id)
    assert found.target.profile == "right"


def test_that_what_was_sent_is_kept_and_can_be_forgotten(qtbot: QtBot, queue: Queue, store: Store, studio: Studio) -> None:
    studio.sending.set()
    book_id = a_book(store)
    task_id = publish(store, book_id)
    with qtbot.waitSignal(queue.idle, timeout=10_000):
        queue.wake()
    (found,) = publishing.published(store)
    assert (found.book_id, found.url, found.size, found.files, found.expires) == (book_id, URL, 7, 1, None)
    assert publishing.link(found).url == URL
    assert store.publications.manifest(book_id, TARGET.place).names == {"index.html"}
    (told,) = publishing.results(store, task_id)
    assert told.manifest.files == {}
    publishing.forget(store, book_id)
    with pytest.raises(NotFound):
        publishing.unpublish(store, book_id)
