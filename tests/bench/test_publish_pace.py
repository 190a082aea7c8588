"""A published book of 200 pages beside the raw transfer of the same bytes to the same storage, in the same run.

    pytest tests/bench/test_publish_pace.py -s

Raw: the same files by bare PUTs, one after the other over one open connection, already signed; and the same bytes as one object.
"""

from __future__ import annotations

import http.client
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median
from urllib.parse import urlsplit

import pytest

from app.publishing.crew import Crew
from app.publishing.s3 import Storage
from app.publishing.sending import About, send
from app.publishing.site import Site
from app.secrets import PUBLISHING_KEYS
from app.work.publication import Target
from tests.publishing import weed
from tests.publishing.sites import BOOK, a_site
from tests.publishing.weed import BUCKET, KEY_ID, SECRET, Weed

PAGES, ROUNDS = 200, 3
SIZES = {"800": 155_000, "1200": 300_000, "1600": 400_000, "jpeg": 180_000}  # of a page of the demo book, by width
MOST = 1.2


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Weed]:
    found = weed.start(tmp_path_factory.mktemp("weed"))
    yield found
    found.stop()


def a_book(folder: Path) -> Site:
    chance = Random(7)
    pages = {f"{page:03}-{size}.webp": chance.randbytes(length) for page in range(1, PAGES + 1) for size, length in SIZES.items()}
    return a_site(folder, pages)


def published(target: Target, site: Site) -> float:
    began = time.perf_counter()
    halt = threading.Event()
    with closing(Storage(target, halt)) as storage, Crew(halt, lambda: False, lambda *_: None) as crew:
        sent = send(storage, crew, site, About(BOOK, "Rain"))
    took = time.perf_counter() - began
    assert sent.files == len(site.files)
    return took


def raw(url: str, links: Sequence[str], bodies: Sequence[Path]) -> float:
    line = http.client.HTTPConnection(urlsplit(url).netloc)
    began = time.perf_counter()
    for link, body in zip(links, bodies, strict=True):
        parts = urlsplit(link)
        line.request("PUT", f"{parts.path}?{parts.query}", body.read_bytes())
        answer = line.getresponse()
        answer.read()
        assert answer.status == 200
    took = time.perf_counter() - began
    line.close()
    return took


def links_of(server: Weed, prefix: str, names: Sequence[str]) -> list[str]:
    client = server.client()
    found = [client.generate_presigned_url("put_object", Params={"Bucket": BUCKET, "Key": f"{prefix}/{name}"}) for name in names]
    client.close()
    return found


def test_that_publishing_takes_hardly_longer_than_the_bytes_do(server: Weed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(PUBLISHING_KEYS, (KEY_ID, SECRET), strict=True):
        monkeypatch.setenv(name, value)
    site = a_book(tmp_path / "site")
    paths = [one.path for one in site.files]
    size = sum(path.stat().st_size for path in paths)
    whole = tmp_path / "whole"
    whole.write_bytes(b"".join(path.read_bytes() for path in paths))
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)  # as the queue has it
    ours, files, one = [], [], []
    for number in range(ROUNDS):
        files.append(raw(server.url, links_of(server, f"raw{number}", [path.name for path in paths]), paths))
        ours.append(published(Target(BUCKET, server.url, "us-east-1", prefix=f"ours{number}"), site))
        one.append(raw(server.url, links_of(server, f"one{number}", ["whole"]), [whole]))
    sys.setswitchinterval(before)
    print(f"\n{PAGES} pages, {len(paths)} files, {size / 1e6:.0f} MB; load {os.getloadavg()[0]:.1f}; {ROUNDS} rounds, medians")
    for name, times in (("published", ours), ("raw, file by file", files), ("raw, as one object", one)):
        print(f"  {name:20} {median(times):6.2f} s  {size / 1e6 / median(times):5.0f} MB/s   {[round(took, 2) for took in times]}")
    ratio = median(ours) / median(files)
    print(f"  published / raw files {ratio:.2f}, published / one object {median(ours) / median(one):.2f} (at most {MOST})")
    assert ratio <= MOST
