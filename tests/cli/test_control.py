"""Tasks steered, counted and looked after from the command line."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.commands.panels import choices_for
from app.errors import AccountStop, BadInput
from app.paths import LibraryPaths
from app.secrets import PUBLISHING_KEYS
from app.settings import ProviderSettings, Settings, StorageSettings, WorkSettings
from app.settings_file import save
from app.store import control, recovery
from app.store.store import Store
from app.work.states import Event, Held
from app.work.tasks import TaskChoices
from tests.cli.conftest import Answer
from tests.cli.here import Here
from tests.fakes.openai import KEY, FakeOpenAI
from tests.store.receipts import SERVICE, answer, book_to_draw, end, sent
from tests.story import planned
from ui.arguments import parse
from ui.commands.choices import micros_of, patience_of
from ui.commands.holds import needs_decision


@pytest.fixture
def mangakai(tmp_path: Path, qapp: object) -> Here:
    return Here(tmp_path / "library")


@contextmanager
def library(mangakai: Here) -> Iterator[Store]:
    store = Store(LibraryPaths(mangakai.library))
    yield store
    store.close()


def uid(store: Store, task_id: int) -> str:
    return store.tasks.card(task_id).uid


def warned(answer: Answer) -> list[str]:
    return [one["code"] for one in answer.of("warning")]


def test_that_a_lost_call_is_named_and_leaving_it_out_ends_its_task(mangakai: Here) -> None:
    with library(mangakai) as store:
        _, task_id = book_to_draw(store, 2)
        answer(store, sent(store, task_id), 39_000)
        end(store, sent(store, task_id), Event.LOSE, "service-lost", provider=SERVICE)
        task = uid(store, task_id)
    resumed = mangakai("resume", task)
    assert (resumed.status, warned(resumed)) == (4, ["gaps", "unknown"])
    facts = resumed.result["tasks"][0]
    assert (facts["unknown"], facts["unpriced"], facts["spent_micros"], facts["cap_micros"]) == (1, 1, 79_000, None)
    skipped = mangakai("decide", task, "--skip")
    assert skipped.status == 0, skipped
    assert skipped.result["tasks"][0]["state"] == "done_with_gaps"
    assert mangakai("decide", task, "--skip").of("error")[0]["code"] == "nothing-unknown"


def hold_by_crashes(store: Store, task_id: int) -> None:
    store.write(lambda connection: control.hold_all(connection, Held.CRASHES))


def hold_by_account(store: Store, task_id: int) -> None:
    problem = AccountStop("key-missing", provider=SERVICE, variable="X").problem
    store.write(lambda connection: control.hold_lane(connection, SERVICE, problem))


def hold_by_person(store: Store, task_id: int) -> None:
    store.write(lambda connection: control.hold_all(connection, Held.PERSON))


@pytest.mark.parametrize(
    ("hold", "status", "warning"),
    [(hold_by_crashes, 4, "queue-crashes"), (hold_by_account, 4, "service-held"), (hold_by_person, 130, "queue-paused")],
)
def test_that_resuming_one_task_leaves_the_queue_held_and_says_why(
    mangakai: Here, hold: Callable[[Store, int], None], status: int, warning: str
) -> None:
    with library(mangakai) as store:
        _, task_id = book_to_draw(store, 1)
        hold(store, task_id)
        task = uid(store, task_id)
    resumed = mangakai("resume", task)
    assert resumed.status == status, resumed
    assert warning in warned(resumed)


def test_that_resume_lifts_every_hold_and_says_what_they_were(mangakai: Here) -> None:
    with library(mangakai) as store:
        hold_by_crashes(store, 0)
        hold_by_account(store, 0)
    resumed = mangakai("resume")
    assert resumed.status == 0, resumed
    assert resumed.result["was_held"] == {"queue": "crashes", "services": {SERVICE: "key-missing"}}
    assert mangakai("tasks").result["held"] == {"queue": None, "services": {}}


def test_that_a_task_its_cap_holds_needs_a_decision_and_another_cap_lets_it_go_on(mangakai: Here) -> None:
    with library(mangakai) as store:
        _, task_id = book_to_draw(store, 1)
        store.write(lambda connection: control.set_cap(connection, task_id, 10_000))
        store.write(lambda connection: control.hold_task(connection, task_id, Held.CAP))
        task = uid(store, task_id)
    listed = mangakai("tasks").result["tasks"][0]
    assert (listed["held"], listed["state"], listed["cap_micros"]) == ("cap", "paused", 10_000)
    assert mangakai("cap", task, "five").of("error")[0]["code"] == "unknown-value"
    capped = mangakai("cap", task, "5.00")
    assert capped.result["tasks"][0]["cap_micros"] == 5_000_000
    assert capped.result["tasks"][0]["held"] is None


def test_that_tasks_are_found_ordered_hidden_and_run_again(mangakai: Here) -> None:
    with library(mangakai) as store:
        tasks = [planned(store)[1] for _ in range(3)]
        names = [uid(store, task_id) for task_id in tasks]
        store.write(lambda connection: control.cancel_task(connection, tasks[1]))

    def listed(*options: str) -> list[str]:
        return [one["task"] for one in mangakai("tasks", *options).result["tasks"]]

    assert listed("--before", names[2], "--limit", "1") == [names[1]]
    assert listed("--state", "cancelled", "--kind", "make_manga", "--search", "ain") == [names[1]]
    assert mangakai("move", names[2], "--before", names[0]).status == 0
    assert mangakai("delete", names[0]).status == 0
    with library(mangakai) as store:
        assert [card.uid for card in store.tasks.unfinished()] == [names[2]]
    rerun = mangakai("rerun", names[1])
    assert rerun.status == 0, rerun
    assert rerun.result["tasks"][0]["task"] not in names
    assert rerun.result["books"][0]["drawn"] == 3


def test_that_receipts_and_statistics_say_what_was_spent(mangakai: Here, tmp_path: Path) -> None:
    with library(mangakai) as store:
        book_id, task_id = book_to_draw(store, 2)
        answer(store, sent(store, task_id), 39_000)
        answer(store, sent(store, task_id), None)
        task, book = uid(store, task_id), store.books.head(book_id).uid
    total = {"calls": 2, "price_micros": 39_000, "unpriced": 1, "estimate_micros": 40_000}
    for options in (("--task", task), ("--book", book), ()):
        found = mangakai("receipts", *options, "--limit", "2").result
        assert found["total"] == total
        assert [one["price_micros"] for one in found["receipts"]] == [None, 39_000]
    written = mangakai("receipts", "--csv", tmp_path / "receipts.csv").result
    assert written["written"] == len(list(csv.reader((tmp_path / "receipts.csv").read_text("utf-8-sig").splitlines()))) - 1 == 5
    found = mangakai("stats", "--days", "2").result
    assert found["spent"]["by_provider"] == {SERVICE: total}
    assert found["attempts"][0]["outcomes"] == {"done": 2}
    assert found["looked"]["attempts"]["whole"]


def test_that_sweep_says_what_it_removed_and_doctor_how_the_library_is(mangakai: Here) -> None:
    fresh = mangakai("doctor")
    assert fresh.status == 0, fresh
    assert not mangakai.library.exists()
    assert fresh.result["providers"]["gemini"]["variable"] == "GEMINI_API_KEY"
    with library(mangakai) as store:
        planned(store)
        hold_by_account(store, 0)
        orphan = store.pictures.path(store.pictures.keep(b"nobody's", b"small"))
    os.utime(orphan, (0, 0))
    swept = mangakai("sweep").result
    assert (swept["files"], swept["bytes"], swept["tasks"], swept["books"]) == (1, 8, 0, 0)
    looked = mangakai("doctor", "--check").result
    assert looked["database"]["damage"] == ()
    assert looked["database"]["held"]["services"] == {SERVICE: "key-missing"}
    assert looked["database"]["tasks"] == {"waiting": 1}
    assert swept["backup"].endswith(looked["database"]["backup"])


def test_that_doctor_asks_services_only_when_told_to(mangakai: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with FakeOpenAI() as server:
        save(LibraryPaths(mangakai.library), Settings(providers=(ProviderSettings("openai", base_url=f"{server.url}/v1"),)))
        quiet = mangakai("doctor")
        assert "answer" not in quiet.result["providers"]["openai"]
        assert not server.calls
        asked = mangakai("doctor", "--online").result["providers"]
    assert (asked["openai"]["answer"], asked["openai"]["key"]) == ("ok", "environment")
    assert asked["gemini"]["answer"] == "key-missing"


def test_that_doctor_tells_of_a_library_that_is_broken_and_leaves_it_alone(mangakai: Here) -> None:
    mangakai.library.mkdir()
    broken = LibraryPaths(mangakai.library).database
    broken.write_bytes(b"no database at all " * 100)
    looked = mangakai("doctor")
    assert looked.result["problem"] == "library-broken"
    assert looked.of("error")[0]["code"] == "library-broken"
    assert broken.read_bytes().startswith(b"no database")


def test_that_a_kill_is_told_by_doctor(mangakai: Here) -> None:
    with library(mangakai) as store:
        store.write(lambda connection: recovery.recover(connection, frozenset()))
        assert store.health().crashed is None
        store.write(lambda connection: recovery.recover(connection, frozenset()))
    assert mangakai("doctor").result["database"]["crashed"]


def test_that_a_redraw_is_drawn_by_whoever_drew_the_book(mangakai: Here) -> None:
    with library(mangakai) as store:
        book_id, task_id = book_to_draw(store, 1)
        panel_id = store.panels.cards(book_id)[0].id
        assert choices_for(store, panel_id).artist == SERVICE
        answer(store, sent(store, task_id), 1)
        store.write(lambda connection: control.hide_task(connection, task_id, True))
        assert choices_for(store, panel_id).artist == SERVICE


@pytest.mark.parametrize(("why", "needed"), [(Held.CAP, True), (Held.ACCOUNT, True), (Held.CRASHES, True), (Held.PERSON, False)])
def test_that_a_pause_is_no_decision_and_every_other_hold_is(mangakai: Here, why: Held, needed: bool) -> None:
    with library(mangakai) as store:
        _, task_id = book_to_draw(store, 1)
        store.write(lambda connection: control.hold_task(connection, task_id, why))
        assert needs_decision(store, store.tasks.card(task_id)) is needed
        assert not needs_decision(store, store.tasks.card(make_cancelled(store)))


def make_cancelled(store: Store) -> int:
    _, task_id = planned(store)
    store.write(lambda connection: control.cancel_task(connection, task_id))
    return task_id


def test_that_what_is_not_typed_is_as_the_settings_say() -> None:
    settings = WorkSettings(retries=7, limit_s=60.0, resend_unknown=True)
    typed = parse("make s -o d --retries 0 --limit 30".split())
    assert patience_of(typed, TaskChoices(), settings) == TaskChoices(retries=0, limit_s=30.0, resend_unknown=True)
    assert patience_of(parse("make s -o d".split()), TaskChoices(), settings) == TaskChoices(retries=7, limit_s=60.0, resend_unknown=True)


@pytest.mark.parametrize("option", ["--limit=5", "--limit=601", "--cap=much", "--artist=robot", "--writer=comfyui"])
def test_that_a_choice_nobody_can_follow_is_refused_before_anything_is_read(mangakai: Here, option: str) -> None:
    refused = mangakai("make", "gone.txt", "-o", "d", option)
    assert refused.of("error")[0]["code"] == ("no-writer" if "writer" in option else "unknown-value")
    assert not mangakai.library.exists()


@pytest.mark.parametrize(("text", "micros"), [("5", 5_000_000), ("$5.00", 5_000_000), ("0.000001", 1), ("none", None), ("0", 0)])
def test_that_money_is_typed_in_dollars(text: str, micros: int | None) -> None:
    assert micros_of("--cap", text) == micros


@pytest.mark.parametrize("text", ["", "five", "-1", "0.0000001", "1e9", "nan", "inf", "5€"])
def test_that_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as told:
        micros_of("--cap", text)
    assert "none" in str(told.value.facts["valid"])


@pytest.mark.parametrize(
    "line", ["decide t", "decide t --skip --draw-again", "move t", "move t --first --last", "cap t", "make s -o d --retries 11"]
)
def test_that_an_unclear_wish_is_wrong_use(line: str) -> None:
    with pytest.raises(BadInput, match="wrong-use"):
        parse(line.split())


def test_that_doctor_says_whether_the_keys_for_publishing_are_there_and_never_shows_them(
    mangakai: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_id, secret = PUBLISHING_KEYS
    monkeypatch.setenv(key_id, "AKIDOFTHETESTS")
    monkeypatch.delenv(secret, raising=False)
    save(LibraryPaths(mangakai.library), Settings(storage=StorageSettings(bucket="my-manga")))
    looked = mangakai("doctor")
    assert looked.result["publishing"]["keys"] == {key_id: "environment", secret: "nowhere"}
    assert looked.result["publishing"]["bucket"] == "my-manga"
    assert "my-manga" in looked.said
    assert "AKIDOFTHETESTS" not in looked.said + str(looked.result)
