"""A site is sent to a real storage over HTTP: only what changed, the index last, and readers never see a half."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.errors import Cancelled, Conflict
from app.publishing import s3
from app.publishing.marker import MARKER
from app.publishing.sending import STAYS_S
from app.publishing.site import INDEX
from app.work.publication import Target
from tests.publishing.between import Asked, Between, Trouble, first
from tests.publishing.sites import BOOK, a_site, named_in, pages, publish
from tests.publishing.weed import BUCKET, Weed, fetch

T = 1_790_000_000.0


def names(between: Between, target: Target) -> list[str]:
    """What arrived, by its name in the book's folder."""
    return [key.removeprefix(f"{BUCKET}/{target.folder(BOOK)}") for key in between.sent()]


def there(server: Weed, target: Target) -> set[str]:
    folder = target.folder(BOOK)
    client = server.client()
    found = client.list_objects_v2(Bucket=BUCKET, Prefix=folder).get("Contents", [])
    client.close()
    return {one["Key"].removeprefix(folder) for one in found}


def test_that_all_of_a_site_can_be_read_and_its_index_is_sent_last(target: Target, between: Between, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(12))
    sent = publish(target, site)
    assert (sent.files, sent.bytes) == (13, sum(one.path.stat().st_size for one in site.files))
    assert names(between, target)[-2:] == [INDEX, MARKER]
    for one in site.files:
        status, body, headers = fetch(target.address(target.folder(BOOK) + one.name))
        assert (status, body) == (200, one.path.read_bytes())
        assert headers["content-type"] == one.mime
        assert headers["cache-control"] == ("public, max-age=31536000, immutable" if one.forever else "no-cache")


def test_that_of_a_book_with_one_changed_page_only_that_and_the_index_are_sent(target: Target, between: Between, tmp_path: Path) -> None:
    known = publish(target, a_site(tmp_path / "site", pages(12))).manifest
    between.forget()
    site = a_site(tmp_path / "site", pages(12, changed={7: b"redrawn"}))
    sent = publish(target, site, known)
    assert names(between, target) == [MARKER, site.files[6].name, INDEX, MARKER]
    assert sent.files == 2


def test_that_nothing_at_all_is_sent_of_a_book_that_did_not_change(target: Target, between: Between, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(5))
    known = publish(target, site).manifest
    between.forget()
    assert publish(target, site, known).files == 0
    assert [one.method for one in between.calls if one.method != "GET"] == []


def test_that_a_library_that_knows_nothing_of_it_sends_only_what_changed(target: Target, between: Between, tmp_path: Path) -> None:
    publish(target, a_site(tmp_path / "site", pages(5)))
    between.forget()
    assert publish(target, a_site(tmp_path / "elsewhere", pages(5, changed={2: b"new"}))).files == 2


def test_that_what_the_storage_lost_is_sent_again(target: Target, server: Weed, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(5))
    known = publish(target, site).manifest
    client = server.client()
    client.delete_object(Bucket=BUCKET, Key=target.folder(BOOK) + site.files[2].name)
    client.put_object(Bucket=BUCKET, Key=target.folder(BOOK) + site.files[3].name, Body=b"spoilt")
    client.close()
    assert publish(target, site, known).files == 2
    assert fetch(target.address(target.folder(BOOK) + site.files[3].name))[1] == site.files[3].path.read_bytes()


def test_that_a_book_whose_marker_is_gone_is_still_known_by_the_library(target: Target, server: Weed, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(3))
    known = publish(target, site).manifest
    client = server.client()
    client.delete_object(Bucket=BUCKET, Key=target.folder(BOOK) + MARKER)
    client.close()
    assert publish(target, site, known).files == 0


@pytest.mark.parametrize("marker", [None, b'{"v":1,"book":"another","files":{},"coming":[],"left":{}}', b"not ours"])
def test_that_files_of_somebody_else_are_not_overwritten(target: Target, server: Weed, tmp_path: Path, marker: bytes | None) -> None:
    client, folder = server.client(), target.folder(BOOK)
    client.put_object(Bucket=BUCKET, Key=folder + INDEX, Body=b"my own page")
    if marker is not None:
        client.put_object(Bucket=BUCKET, Key=folder + MARKER, Body=marker)
    client.close()
    with pytest.raises(Conflict) as caught:
        publish(target, a_site(tmp_path / "site", pages(2)))
    assert caught.value.code == "storage-folder-taken"
    assert fetch(target.address(folder + INDEX))[1] == b"my own page"


def test_that_old_pages_stay_an_hour_for_who_reads_them_and_go_at_the_next_time(target: Target, server: Weed, tmp_path: Path) -> None:
    old = a_site(tmp_path / "site", pages(3))
    known = publish(target, old, now=T).manifest
    known = publish(target, a_site(tmp_path / "site", pages(3, changed={1: b"second"})), known, now=T + 60).manifest
    assert old.files[0].name in there(server, target)
    known = publish(target, a_site(tmp_path / "site", pages(3, changed={1: b"third"})), known, now=T + 120).manifest
    assert old.files[0].name in there(server, target)
    last = a_site(tmp_path / "site", pages(3, changed={1: b"fourth"}))
    known = publish(target, last, known, now=T + 120 + STAYS_S).manifest
    assert there(server, target) == {*(one.name for one in last.files), MARKER, *known.left}
    assert old.files[0].name not in there(server, target)
    assert len(known.left) == 1


def test_that_old_pages_stay_their_hour_though_another_computers_clock_is_ahead(target: Target, server: Weed, tmp_path: Path) -> None:
    old = a_site(tmp_path / "site", pages(2))
    known = publish(target, old, now=T).manifest
    known = publish(target, a_site(tmp_path / "site", pages(2, changed={1: b"second"})), known, now=T + 600).manifest
    publish(target, a_site(tmp_path / "site", pages(2, changed={1: b"third"})), known, now=T + 60)
    assert old.files[0].name in there(server, target)


def test_that_a_page_somebody_put_in_ours_place_is_not_overwritten(target: Target, server: Weed, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(2))
    known = publish(target, site).manifest
    client, folder = server.client(), target.folder(BOOK)
    client.delete_object(Bucket=BUCKET, Key=folder + MARKER)
    client.put_object(Bucket=BUCKET, Key=folder + INDEX, Body=b"my own page")
    client.close()
    with pytest.raises(Conflict):
        publish(target, a_site(tmp_path / "site", pages(2, changed={1: b"new"})), known)
    assert fetch(target.address(folder + INDEX))[1] == b"my own page"


def test_that_a_large_file_goes_in_parts_and_is_offered_under_the_books_title(target: Target, between: Between, tmp_path: Path) -> None:
    data = bytes(range(256)) * (20 << 12)  # 20 MB
    said: list[tuple[int, int]] = []
    site = a_site(tmp_path / "site", {"book.cbz": data, **pages(1)})
    publish(target, site, report=lambda done, total, _: said.append((done, total)))
    key = target.folder(BOOK) + site.files[0].name
    assert sum(one.sends and "partNumber" in one.target for one in between.done) == 3
    status, body, headers = fetch(target.address(key))
    assert (status, body) == (200, data)
    assert headers["content-disposition"] == "attachment; filename*=UTF-8''Rain%20%2F%20%E9%9B%A8.cbz"
    assert said[-1][0] <= said[-1][1] == sum(one.path.stat().st_size for one in site.files)
    between.forget()
    assert publish(target, site).files == 0


def test_that_parts_a_killed_program_left_are_given_up(target: Target, server: Weed, tmp_path: Path) -> None:
    client, key = server.client(), target.folder(BOOK) + "files/left.cbz"
    upload = client.create_multipart_upload(Bucket=BUCKET, Key=key)["UploadId"]
    client.upload_part(Bucket=BUCKET, Key=key, UploadId=upload, PartNumber=1, Body=b"0" * (5 << 20))
    publish(target, a_site(tmp_path / "site", pages(1)))
    left = client.list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])
    client.close()
    assert [one for one in left if one["Key"] == key] == []


class Stop:
    """Somebody who cancels once so many objects have arrived."""

    def __init__(self, between: Between, after: int) -> None:
        self._between, self._after = between, after

    def __call__(self) -> bool:
        return len(self._between.sent()) >= self._after


def test_that_a_cancel_shows_readers_nothing_and_the_next_time_sends_the_rest(target: Target, between: Between, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(60))
    between.a_second = 400_000
    with pytest.raises(Cancelled):
        publish(target, site, stopped=Stop(between, 20))
    assert fetch(target.address(target.folder(BOOK) + INDEX))[0] == 404
    arrived = {one for one in names(between, target) if one != MARKER}
    assert 15 < len(arrived) < 40
    between.a_second = 0
    between.forget()
    publish(target, site)
    assert {one for one in names(between, target) if one != MARKER} == {one.name for one in site.files} - arrived


def test_that_a_cancel_in_the_middle_of_a_large_file_leaves_no_parts(
    target: Target, server: Weed, between: Between, tmp_path: Path
) -> None:
    between.a_second = 4_000_000
    site = a_site(tmp_path / "site", {"book.cbz": b"0" * (40 << 20)})
    begun = threading.Event()

    def look(asked: Asked) -> None:
        if "partNumber=3" in asked.target:
            begun.set()

    between.rules.append(look)
    with pytest.raises(Cancelled):
        publish(target, site, stopped=begun.is_set)
    client = server.client()
    left = client.list_multipart_uploads(Bucket=BUCKET, Prefix=target.folder(BOOK)).get("Uploads", [])
    client.close()
    assert left == []


def test_that_a_reader_never_misses_a_page_while_the_book_is_published_again(target: Target, between: Between, tmp_path: Path) -> None:
    known = publish(target, a_site(tmp_path / "site", pages(8))).manifest
    over, seen = threading.Event(), set[str]()
    missed: list[tuple[str, int]] = []
    folder = target.address(target.folder(BOOK))

    def read() -> None:
        while not over.is_set():
            status, index, _ = fetch(folder + INDEX)
            found = [(INDEX, status), *((name, fetch(folder + name)[0]) for name in named_in(index))]
            seen.add(index.decode())
            missed.extend(one for one in found if one[1] != 200)

    reader = threading.Thread(target=read)
    reader.start()
    for edition in range(4):
        changed = {number: f"edition {edition}, page {number}".encode() for number in range(1, 9)}
        known = publish(target, a_site(tmp_path / "site", pages(8, changed=changed)), known, now=T + 60 * edition).manifest
    over.set()
    reader.join()
    assert missed == []
    assert len(seen) > 1


def test_that_calls_refused_or_cut_are_made_again_until_all_is_there(
    target: Target, between: Between, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s3, "_FIRST_WAIT_S", 0.01)
    slow = first(4, lambda asked: Trouble(503, "SlowDown") if asked.sends else None)
    cut = first(3, lambda asked: Trouble(passed=5000) if asked.sends and MARKER not in asked.target else None)
    broken = first(1, lambda asked: Trouble(500, "InternalError") if asked.method == "GET" else None)
    between.rules += [slow, cut, broken]
    site = a_site(tmp_path / "site", pages(12))
    said: list[int] = []
    publish(target, site, report=lambda done, total, _: said.append(total - done))
    assert min(said) >= 0
    for one in site.files:
        assert fetch(target.address(target.folder(BOOK) + one.name))[:2] == (200, one.path.read_bytes())


def test_that_no_acl_is_ever_asked_for(target: Target, between: Between, tmp_path: Path) -> None:
    publish(target, a_site(tmp_path / "site", {**pages(2), "book.cbz": b"0" * (9 << 20)}))
    assert not [
        one for one in between.calls if "acl" in one.target.lower() or any("acl" in name or "grant" in name for name in one.headers)
    ]
