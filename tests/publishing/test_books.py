"""A whole book, by the command line: published, brought up to date, broken off, killed, listed, removed; against a real storage."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.commands import publishing
from app.paths import LibraryPaths
from app.publishing.marker import MARKER
from app.publishing.site import INDEX
from app.work.publication import Target
from tests.cli.conftest import STORY, MangakAI
from tests.cli.here import Here
from tests.publishing.between import Between, Trouble
from tests.publishing.weed import BUCKET, SECRET, Weed, fetch
from ui.run import opened

TITLE = "The Well"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a book of several pages, made once; each test has a copy."""
    folder = tmp_path_factory.mktemp("book")
    story = folder / f"{TITLE}.txt"
    story.write_text(STORY, encoding="utf-8")
    home = folder / "library"
    answer = MangakAI(home)("make", story, "-o", folder / "out", "--panels", "6", "--export", "cbz")
    assert answer.status == 0, answer
    return home


@pytest.fixture
def here(made: Path, tmp_path: Path, qapp: QCoreApplication) -> Here:
    return Here(copied(made, tmp_path / "library"))


def copied(made: Path, to: Path) -> Path:
    shutil.copytree(made, to)
    return to


@pytest.fixture
def where(between: Between, tmp_path: Path) -> tuple[str, ...]:
    prefix = f"books/{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:12]}"
    return ("--bucket", BUCKET, "--endpoint-url", between.url, "--region", "us-east-1", "--prefix", prefix)


def sent(between: Between) -> list[str]:
    """Names of what arrived, in the book's folder."""
    return [key.split("/", 4)[4] for key in between.sent()]


def test_that_a_book_is_published_brought_up_to_date_listed_and_removed(
    here: Here, between: Between, server: Weed, where: tuple[str, ...]
) -> None:
    first = here("publish", TITLE, *where, "--downloads", "cbz")
    assert first.status == 0, first
    told = first.result["published"]
    assert (told["sent_files"], told["link"]) == (told["files"], told["url"])
    assert told["url"] in first.said
    assert any(one["what"] == "bytes" and one["done"] == one["total"] == told["size"] for one in first.of("progress"))
    status, page, _ = fetch(told["url"])
    assert (status, TITLE in page.decode()) == (200, True)

    between.forget()
    assert here("publish", TITLE, *where, "--downloads", "cbz").result["published"]["sent_files"] == 0
    assert sent(between) == []

    assert here("redraw", TITLE, "3", "at night").status == 0
    again = here("publish", TITLE, *where).result["published"]
    pages = {name.removeprefix("pictures/")[:3] for name in sent(between) if name.startswith("pictures/")} - {"pre"}
    others = [name for name in sent(between) if not name.startswith("pictures/")]
    assert len(pages) == 1
    assert others == [MARKER, INDEX, MARKER]

    (listed,) = here("published").result["published"]
    assert (listed["title"], listed["size"], listed["link"]) == (TITLE, again["size"], told["url"])
    refused = here("delete", TITLE)
    assert [one["code"] for one in refused.of("error")] == ["book-published"]

    removed = here("unpublish", TITLE)
    assert removed.status == 0
    assert removed.result["removed"][0]["others"] == 0
    assert fetch(told["url"])[0] == 404
    client = server.client()
    assert "Contents" not in client.list_objects_v2(Bucket=BUCKET, Prefix=where[-1] + "/")
    client.close()
    assert here("published").result["published"] == []
    assert here("delete", TITLE).status == 0
    assert [one["code"] for one in here("unpublish", TITLE).of("error")] == ["book-not-found"]


def test_that_a_link_that_ends_is_told_with_its_end_and_kept_nowhere(here: Here, where: tuple[str, ...]) -> None:
    told = here("publish", TITLE, *where, "--expires", "2d").result["published"]
    assert "X-Amz-Signature=" in told["link"]
    assert fetch(told["link"])[0] == 200
    assert told["expires"] is not None
    for path in (path for path in here.library.rglob("*") if path.is_file()):
        assert b"X-Amz-Signature" not in path.read_bytes(), path
        assert SECRET.encode() not in path.read_bytes(), path
    wrong = here("publish", TITLE, *where, "--expires", "8d")
    assert [one["code"] for one in wrong.of("error")] == ["link-too-long"]


def test_that_a_storage_that_refuses_fails_the_task_with_its_reason_and_a_retry_goes_on(
    here: Here, between: Between, where: tuple[str, ...]
) -> None:
    between.rules.append(lambda asked: Trouble(403, "AccessDenied") if asked.sends and asked.key.endswith(INDEX) else None)
    failed = here("publish", TITLE, *where)
    assert failed.status == 1
    assert [one["code"] for one in failed.of("error")] == ["storage-denied"]
    assert here("published").result["published"][0]["published"] is None
    between.rules.clear()
    between.forget()
    assert here("retry", failed.result["tasks"][0]["task"]).status == 0
    assert set(sent(between)) == {MARKER, INDEX}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed and interrupted by signals")
def test_that_a_killed_and_an_interrupted_publish_go_on_and_nothing_is_sent_twice(
    made: Path, tmp_path: Path, between: Between, where: tuple[str, ...]
) -> None:
    mangakai = MangakAI(copied(made, tmp_path / "killed"))
    between.a_second = 300_000
    folder = f"{where[-1]}/{book_of(mangakai.library)}/"
    line: tuple[object, ...] = ("publish", TITLE, *where, "--json")
    for end in (signal.SIGKILL, signal.SIGINT):
        process = mangakai.start(*line)
        assert process.stdout
        for text in process.stdout:
            event = json.loads(text)
            if event.get("what") == "bytes" and event["done"] > 0.2 * event["total"]:
                break
        process.send_signal(end)
        process.communicate(timeout=60)
        between.settle()
        assert fetch(f"{between.url}/{BUCKET}/{folder}{INDEX}")[0] == 404
        line = ("resume", "--json")
    between.a_second = 0
    assert mangakai("resume").status == 0
    arrived = [name for name in sent(between) if name != MARKER]
    assert len(arrived) == len(set(arrived))
    assert fetch(f"{between.url}/{BUCKET}/{folder}{INDEX}")[0] == 200
    assert list((mangakai.library / "sites").iterdir()) == []


def book_of(library: Path) -> str:
    with sqlite3.connect(library / "library.db") as connection:
        (uid,) = connection.execute("SELECT uid FROM book").fetchone()
    connection.close()
    return str(uid)


def test_that_a_second_publish_of_a_book_waits_for_the_first(here: Here, where: tuple[str, ...], between: Between) -> None:
    target = Target(BUCKET, between.url, "us-east-1", prefix=where[-1])
    with opened(LibraryPaths(here.library)) as program:
        book_id = program.store.books.find(TITLE)
        for _ in range(2):
            publishing.publish(program.store, book_id, target)
    resumed = here("resume")
    assert resumed.status == 0, resumed
    assert [one["state"] for one in resumed.result["tasks"]] == ["done", "done"]
    arrived = [name for name in sent(between) if name != MARKER]
    assert len(arrived) == len(set(arrived))


def test_that_a_bucket_nobody_may_read_is_said_and_is_no_failure(
    here: Here, server: Weed, where: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    public = ("--public-url", f"{server.url}/nothing-here")
    answer = here("publish", TITLE, *where, *public)
    assert answer.status == 0
    assert [one["code"] for one in answer.of("warning")] == ["site-not-public"]
    assert answer.result["published"]["url"].startswith(f"{server.url}/nothing-here/{where[-1]}/")


def test_that_a_publish_without_a_storage_is_refused_in_words(here: Here) -> None:
    answer = here("publish", TITLE)
    assert (answer.status, [one["code"] for one in answer.of("error")]) == (2, ["storage-not-chosen"])
    for wrong in ("3w", "d", "0d", "1.5d"):
        refused = here("publish", TITLE, "--bucket", BUCKET, "--expires", wrong)
        assert (refused.status, [one["code"] for one in refused.of("error")]) == (2, ["unknown-value"])
    assert os.environ["MANGAKAI_S3_SECRET"] == SECRET
