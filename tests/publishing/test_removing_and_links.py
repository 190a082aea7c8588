"""Unpublish takes all of ours and nothing of others; links that end read all of a book in a bucket nobody may read."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import AppError, BadInput, Conflict
from app.publishing import s3
from app.publishing.links import not_readable, qr
from app.publishing.marker import MARKER, parsed, told
from app.publishing.site import INDEX
from app.work.publication import Manifest, SentFile, Target, target_of, told_of
from tests.fakes.http import closed_port
from tests.publishing.between import Between, Trouble
from tests.publishing.sites import BOOK, a_site, named_in, pages, publish, unpublish
from tests.publishing.test_sending import there
from tests.publishing.weed import BUCKET, Weed, fetch

PRIVATE = "private-manga"


def test_that_unpublishing_removes_all_of_it_and_nothing_of_others(target: Target, server: Weed, between: Between, tmp_path: Path) -> None:
    known = publish(target, a_site(tmp_path / "site", pages(4))).manifest
    publish(target, a_site(tmp_path / "site", pages(4, changed={1: b"new"})), known)
    client = server.client()
    client.put_object(Bucket=BUCKET, Key=target.folder(BOOK) + "pictures/mine.webp", Body=b"of somebody else")
    client.put_object(Bucket=BUCKET, Key=target.folder("ijklmnop") + INDEX, Body=b"another book")
    client.close()
    removed = unpublish(target)
    assert (removed.files, removed.others) == (6, 1)
    assert there(server, target) == {"pictures/mine.webp"}
    assert fetch(target.address(target.folder("ijklmnop") + INDEX))[1] == b"another book"
    deletions = [one.key for one in between.done if one.method == "DELETE"]
    assert (deletions[0].endswith(INDEX), deletions[-1].endswith(MARKER)) == (True, True)


def test_that_a_removal_that_broke_off_goes_on(target: Target, server: Weed, between: Between, tmp_path: Path) -> None:
    publish(target, a_site(tmp_path / "site", pages(6)))
    between.rules.append(lambda asked: Trouble(403, "AccessDenied") if asked.method == "DELETE" and "004" in asked.target else None)
    with pytest.raises(AppError):
        unpublish(target)
    assert INDEX not in there(server, target)
    between.rules.clear()
    unpublish(target)
    assert there(server, target) == set()
    assert unpublish(target).files == 0


def test_that_what_a_broken_first_time_left_is_removed_too(target: Target, server: Weed, between: Between, tmp_path: Path) -> None:
    between.rules.append(lambda asked: Trouble(403, "AccessDenied") if asked.sends and "005" in asked.target else None)
    with pytest.raises(AppError):
        publish(target, a_site(tmp_path / "site", pages(6)))
    assert len(there(server, target)) > 1
    unpublish(target)
    assert there(server, target) == set()


def test_that_a_folder_with_another_books_marker_is_left_alone(target: Target, server: Weed) -> None:
    client = server.client()
    client.put_object(Bucket=BUCKET, Key=target.folder(BOOK) + MARKER, Body=told(Manifest("another")))
    client.close()
    with pytest.raises(Conflict):
        unpublish(target)
    assert there(server, target) == {MARKER}


def test_that_what_somebody_else_put_in_our_place_stays_when_the_marker_is_gone(target: Target, server: Weed, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(3))
    known = publish(target, site).manifest
    client, folder = server.client(), target.folder(BOOK)
    client.delete_object(Bucket=BUCKET, Key=folder + MARKER)
    client.put_object(Bucket=BUCKET, Key=folder + INDEX, Body=b"my own page")
    client.close()
    removed = unpublish(target, known)
    assert (removed.files, removed.others) == (3, 1)
    assert fetch(target.address(folder + INDEX))[1] == b"my own page"


def test_that_all_of_ours_goes_though_the_marker_is_gone(target: Target, server: Weed, between: Between, tmp_path: Path) -> None:
    known = publish(target, a_site(tmp_path / "site", pages(3))).manifest
    begun = replace(known, files={}, coming=tuple(known.files))  # killed before the library knew how it ended
    client = server.client()
    client.delete_object(Bucket=BUCKET, Key=target.folder(BOOK) + MARKER)
    client.close()
    assert unpublish(target, begun).others == 0
    assert there(server, target) == set()


def test_that_a_storage_that_lists_more_than_it_was_asked_for_loses_nothing_of_others(
    target: Target, between: Between, tmp_path: Path
) -> None:
    """Some do not look at the prefix: then uploads of all the bucket are named."""
    publish(target, a_site(tmp_path / "site", pages(2)))
    everything = b"""<ListMultipartUploadsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>
        <Upload><Key>films/of-somebody.mp4</Key><UploadId>theirs</UploadId></Upload></ListMultipartUploadsResult>"""
    between.rules.append(lambda asked: Trouble(200, instead=everything) if asked.method == "GET" and "uploads" in asked.target else None)
    unpublish(target)
    assert [one.target for one in between.calls if one.method == "DELETE" and "films" in one.target] == []


def test_that_a_link_that_ends_reads_the_whole_book_from_a_bucket_nobody_may_read(server: Weed, tmp_path: Path) -> None:
    client = server.client()
    with contextlib.suppress(client.exceptions.BucketAlreadyExists, client.exceptions.BucketAlreadyOwnedByYou):
        client.create_bucket(Bucket=PRIVATE)
    client.close()
    target = Target(PRIVATE, server.url, "us-east-1", prefix=tmp_path.name, expires_s=3600)
    publish(target, a_site(tmp_path / "site", pages(5)))
    key = target.folder(BOOK) + INDEX
    assert fetch(target.address(key))[0] == 403
    with contextlib.closing(s3.Storage(target, threading.Event())) as storage:
        status, index, _ = fetch(storage.sign(key, 60))
    assert status == 200
    linked = named_in(index)
    assert len(linked) == 5
    assert [fetch(link)[0] for link in linked] == [200] * 5
    assert all("X-Amz-Expires=3600" in link for link in linked)


def test_that_it_is_known_whether_readers_can_open_it(server: Weed, target: Target, tmp_path: Path) -> None:
    publish(target, a_site(tmp_path / "site", pages(1)))
    assert not_readable(target.address(target.folder(BOOK) + INDEX)) is None
    problem = not_readable(f"{server.url}/{PRIVATE}/x")
    assert problem is not None
    assert problem.code == "site-not-public"
    assert problem.facts["status"] in (403, 404)
    nobody = not_readable(f"http://127.0.0.1:{closed_port()}/x")
    assert nobody is not None
    assert nobody.code == "site-not-reached"


def test_that_a_link_is_a_qr_code_with_its_white_border() -> None:
    svg = qr("https://example.org/manga/abcdefgh/index.html")
    assert svg.startswith(b"<?xml")
    assert b"<svg" in svg
    assert b"#fff" in svg
    assert qr("https://example.org/" + "x" * 900, "png").startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("target", "url"),
    [
        (Target("manga", region="eu-west-1"), "https://manga.s3.eu-west-1.amazonaws.com/b/index.html"),
        (Target("manga"), "https://manga.s3.us-east-1.amazonaws.com/b/index.html"),
        (Target("my.manga", region="eu-west-1"), "https://s3.eu-west-1.amazonaws.com/my.manga/b/index.html"),
        (Target("manga", "http://127.0.0.1:9000", prefix="/comics/"), "http://127.0.0.1:9000/manga/comics/b/index.html"),
        (Target("manga", "https://oss-cn-hangzhou.aliyuncs.com"), "https://manga.oss-cn-hangzhou.aliyuncs.com/b/index.html"),
        (Target("manga", "https://minio.example", path_style=False), "https://manga.minio.example/b/index.html"),
        (Target("manga", prefix="漫画", public_url="https://cdn.example/"), "https://cdn.example/%E6%BC%AB%E7%94%BB/b/index.html"),
    ],
)
def test_that_a_book_has_the_address_its_service_gives_it(target: Target, url: str) -> None:
    assert target.address(target.folder("b") + INDEX) == url
    assert target_of(told_of(target)) == target


@pytest.mark.parametrize(
    "wrong",
    [{"expires_s": 8 * 86_400}, {"prefix": "a/../b"}, {"endpoint": "https://me:secret@x.example"}, {"downloads": ("docx",)}],
)
def test_that_a_target_holds_no_nonsense(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        Target("manga", **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"v":2}', b'{"v":1}', b'{"v":1,"book":"x","files":[],"coming":[],"left":{}}', b"\xff", b"[" * 9999]
)
def test_that_a_marker_of_somebody_else_is_no_marker(data: bytes) -> None:
    assert parsed(data) is None


def test_that_a_marker_says_what_it_was_told() -> None:
    manifest = Manifest("abcdefgh", {"a": SentFile("d", 1, "image/webp", True, "e")}, ("b",), {"c": 1.5})
    assert parsed(told(manifest)) == manifest
