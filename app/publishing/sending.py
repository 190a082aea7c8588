"""A site is sent to a storage: only what is not there yet, what is named before what names it, the index last.

Who reads the book meanwhile sees all of the old edition or all of the new one: files with names of their content come first, the index
takes the old one's place in one move, and what only the old one named stays for a while.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import quote

from app.errors import AppError, Conflict
from app.publishing.crew import Crew
from app.publishing.marker import read_marker, together, write_marker
from app.publishing.s3 import Found, Piece, Storage
from app.publishing.site import Site, SiteFile
from app.publishing.whose import DIGEST, still_ours
from app.work.publication import NOTHING, Manifest, SentFile

PART = 8 << 20  # bytes; what is larger is sent in parts of this size
MOST_PARTS = 10_000
STAYS_S = 3600.0  # how long files of the old edition stay for those who have it open
FOR_GOOD, ASKED_AGAIN = "public, max-age=31536000, immutable", "no-cache"
OFFERED = (".cbz", ".pdf", ".epub")  # saved by a browser, not shown


@dataclass(frozen=True, slots=True)
class About:
    """book: its own name, which its folder has there. title: what a file of it is called when it is saved."""

    book: str
    title: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What is there now; how many files, and bytes, had to be sent for it."""

    manifest: Manifest
    files: int
    bytes: int


def send(storage: Storage, crew: Crew, site: Site, about: About, known: Manifest = NOTHING, clock: Callable[[], float] = time.time) -> Sent:
    """known: what the library remembers of an earlier time. Raises Conflict "storage-folder-taken", what `failures.meaning` gives."""
    return _Sending(storage, crew, about, clock()).run(site, known)


class _Sending:
    def __init__(self, storage: Storage, crew: Crew, about: About, now: float) -> None:
        self._storage, self._crew, self._now = storage, crew, now
        self._book, self._title = about.book, about.title
        self._folder = storage.target.folder(about.book)
        self._open: dict[str, str] = {}  # uploads in parts that have begun: key, name

    def run(self, site: Site, known: Manifest) -> Sent:
        there = {key.removeprefix(self._folder): found for key, found in self._storage.listed(self._folder).items()}
        before = self._before(site, known, there)
        self._abort_leftovers()
        kept = self._kept(site, before, there)
        todo = [one for one in site.files if one.name not in kept]
        sizes = {one.name: one.path.stat().st_size for one in todo}
        self._crew.expect(sum(sizes.values()))
        left = self._left(site, before, there)
        if todo:
            write_marker(self._storage, self._folder, replace(before, book=self._book, coming=tuple(one.name for one in todo), left=left))
        try:
            sent = self._send(todo, sizes)
        finally:
            self._abort_open()
        now_there = Manifest(self._book, {one.name: {**kept, **sent}[one.name] for one in site.files}, (), left)
        now_there = self._tidied(now_there)
        if todo or now_there != before:
            write_marker(self._storage, self._folder, now_there)
        return Sent(now_there, len(todo), sum(sizes.values()))

    def _before(self, site: Site, known: Manifest, there: Mapping[str, Found]) -> Manifest:
        """What is ours there. Objects of others in the way are not overwritten."""
        marker = read_marker(self._storage, self._folder)
        if marker is not None and marker.book != self._book:
            raise Conflict("storage-folder-taken", folder=self._folder, bucket=self._storage.target.bucket)
        in_the_way = {one.name for one in site.files if one.name in there} if marker is None else set()
        if in_the_way and known != NOTHING:
            in_the_way -= self._lost_or_ours(in_the_way, known, there)
        if in_the_way:
            raise Conflict("storage-folder-taken", folder=self._folder, bucket=self._storage.target.bucket)
        return together(known, marker or NOTHING)

    def _lost_or_ours(self, names: set[str], known: Manifest, there: Mapping[str, Found]) -> set[str]:
        """A name made of its content is nobody else's; another one may be."""
        forever = {name for name in names if name in known.files and known.files[name].forever}
        return forever | still_ours(self._storage, self._crew, self._folder, names - forever, known, there)

    def _kept(self, site: Site, before: Manifest, there: Mapping[str, Found]) -> dict[str, SentFile]:
        """Files that need not be sent: what is there has this content. Where nothing is noted of it, it is asked itself."""
        kept: dict[str, SentFile] = {}
        asked: list[SiteFile] = []
        for one in site.files:
            found, noted = there.get(one.name), before.files.get(one.name)
            size = one.path.stat().st_size
            if found is None or found.size != size:
                continue
            wanted = SentFile(one.digest, size, one.mime, one.forever, found.etag)
            if noted == wanted:
                kept[one.name] = wanted
            else:
                asked.append(one)
        answers = self._crew.all([partial(self._storage.about, self._folder + one.name) for one in asked])
        for one, about in zip(asked, answers, strict=True):
            if about is not None and _is_it(one, about):
                etag = str(about.get("ETag", "")).strip('"')
                kept[one.name] = SentFile(one.digest, one.path.stat().st_size, one.mime, one.forever, etag)
        return kept

    def _left(self, site: Site, before: Manifest, there: Mapping[str, Found]) -> dict[str, float]:
        """What is ours there and is not named any more, and since when."""
        named = {one.name for one in site.files}
        return {name: before.left.get(name, self._now) for name in sorted(before.names) if name not in named and name in there}

    def _send(self, todo: Sequence[SiteFile], sizes: Mapping[str, int]) -> dict[str, SentFile]:
        """First what has a name of its own content, all at once; then the others one by one, the index at the end."""
        sent = self._send_all([one for one in todo if one.forever], sizes)
        for one in todo:
            if not one.forever:
                sent.update(self._send_all([one], sizes))
        return sent

    def _send_all(self, files: Sequence[SiteFile], sizes: Mapping[str, int]) -> dict[str, SentFile]:
        small = [one for one in files if sizes[one.name] <= PART]
        large = [one for one in files if sizes[one.name] > PART]
        self._crew.all([partial(self._begin, one) for one in large])
        parts = [(one, start) for one in large for start in range(0, sizes[one.name], _part(sizes[one.name]))]
        jobs = [
            *(partial(self._put_part, one, start, sizes[one.name]) for one, start in parts),
            *(partial(self._put, one) for one in small),
        ]
        etags = self._crew.all(jobs)
        ends = [partial(self._complete, one, [etag for (of, _), etag in zip(parts, etags, strict=False) if of is one]) for one in large]
        found = dict(zip([one.name for one in (*large, *small)], [*self._crew.all(ends), *etags[len(parts) :]], strict=True))
        return {one.name: SentFile(one.digest, sizes[one.name], one.mime, one.forever, found[one.name]) for one in files}

    def _put(self, file: SiteFile) -> str:
        body = Piece(file.path, 0, file.path.stat().st_size, self._crew.halt, self._crew.sent)
        try:
            return self._storage.put(self._folder + file.name, body, headers(file, self._title))
        finally:
            body.close()

    def _begin(self, file: SiteFile) -> None:
        key = self._folder + file.name
        abort_uploads(self._storage, key)  # some services name leftovers only to who asks for the very object
        self._open[key] = self._storage.begin(key, headers(file, self._title))

    def _put_part(self, file: SiteFile, start: int, size: int) -> str:
        key, step = self._folder + file.name, _part(size)
        body = Piece(file.path, start, min(step, size - start), self._crew.halt, self._crew.sent)
        try:
            return self._storage.put_part(key, self._open[key], start // step + 1, body)
        finally:
            body.close()

    def _complete(self, file: SiteFile, etags: list[str]) -> str:
        key = self._folder + file.name
        etag = self._storage.complete(key, self._open[key], etags)
        del self._open[key]
        return etag

    def _abort_open(self) -> None:
        for key, upload in self._open.items():
            _let_be(partial(self._storage.abort, key, upload))

    def _abort_leftovers(self) -> None:
        """Parts that a killed program sent are paid for until somebody says that they are not wanted."""
        abort_uploads(self._storage, self._folder)

    def _tidied(self, manifest: Manifest) -> Manifest:
        """What the old index named goes, once nobody is likely to read it any more."""
        old = [name for name, since in manifest.left.items() if abs(self._now - since) >= STAYS_S]  # another computer's clock may be ahead
        self._crew.all([partial(self._storage.remove, self._folder + name) for name in old])
        return replace(manifest, left={name: since for name, since in manifest.left.items() if name not in old})


def headers(file: SiteFile, title: str = "") -> dict[str, object]:
    """How an object is handed out."""
    told: dict[str, object] = {
        "ContentType": file.mime,
        "CacheControl": FOR_GOOD if file.forever else ASKED_AGAIN,
        "Metadata": {DIGEST: file.digest},
    }
    ending = PurePosixPath(file.name).suffix
    if ending in OFFERED:
        told["ContentDisposition"] = f"attachment; filename*=UTF-8''{quote((title or 'manga') + ending, safe='')}"
    return told


def abort_uploads(storage: Storage, folder: str) -> None:
    """All uploads in parts below a folder. A key that may not look for them does without."""

    def abort() -> None:
        for key, upload in storage.uploads(folder):
            storage.abort(key, upload)

    _let_be(abort)


def _is_it(file: SiteFile, about: Mapping[str, object]) -> bool:
    noted = about.get("Metadata")
    wanted = headers(file)
    same = isinstance(noted, Mapping) and noted.get(DIGEST) == file.digest
    return same and all(about.get(name) == wanted[name] for name in ("ContentType", "CacheControl"))


def _part(size: int) -> int:
    """As large as it has to be, for a service takes no more than MOST_PARTS."""
    return max(PART, -(-size // MOST_PARTS))


def _let_be(what: Callable[[], None]) -> None:
    """What is good to do and no reason to fail."""
    try:
        what()
    except AppError:
        return
