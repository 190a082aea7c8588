"""An S3-compatible storage: the few calls that publishing needs, each tried again where that may help, each woken by a cancel.

Never an ACL: buckets of today refuse them, and who may read is the bucket policy's business.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from app import secrets
from app.errors import Busy, Cancelled, Unreachable
from app.publishing.failures import meaning, missing, troubles
from app.secrets import PUBLISHING_KEYS
from app.work.publication import USUAL_REGION, Target
from app.work.retries import asked_wait

CONNECTIONS = 4  # at once: more only wait for the interpreter, and a home line is full with fewer
TRIES = 5  # of each call, before the step itself rests and is tried again
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.2, 10.0
_CONNECT_S, _READ_S = 10.0, 30.0
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Found:
    """An object as the storage lists it."""

    size: int
    etag: str


class Piece:
    """A file, or a stretch of it, as the body of one call. It reads nothing more once `halt` is set, so that a cancel ends the call."""

    def __init__(self, path: Path, start: int, size: int, halt: threading.Event, sent: Callable[[int], None]) -> None:
        self._file = path.open("rb")
        self._start, self._size, self._halt, self._sent = start, size, halt, sent
        self._at = self._told = 0
        self._counts = False
        self.seek(0)

    def read(self, most: int | None = -1) -> bytes:
        if self._halt.is_set():
            raise Cancelled
        left = self._size - self._at
        wanted = left if most is None or most < 0 else min(left, max(most, _BLOCK))
        data = self._file.read(wanted)
        self._at += len(data)
        if self._counts and self._at > self._told:
            self._sent(self._at - self._told)
            self._told = self._at
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = (0, self._at, self._size)[whence] + offset if whence else offset
        self._file.seek(self._start + self._at)
        return self._at

    def tell(self) -> int:
        return self._at

    def again(self) -> None:
        """From the beginning: what was sent of it does not count."""
        self._sent(-self._told)
        self._told, self._counts = 0, False
        self.seek(0)

    def leaves(self) -> None:
        """From now on what is read is sent; before, it was read to be signed."""
        self._counts = True

    def __len__(self) -> int:
        return self._size

    def close(self) -> None:
        self._file.close()


class Storage:
    """One bucket, open. Used from several threads; close it at the end."""

    def __init__(self, target: Target, halt: threading.Event | None = None) -> None:
        """halt: set to end all that waits. Raises WorkFailed "storage-no-keys", NotFound "storage-no-profile"."""
        self.target = target
        self.halt = halt or threading.Event()
        self._chance = Random(len(target.place))
        self._client = _client(target)

    def close(self) -> None:
        self._client.close()

    def listed(self, prefix: str) -> dict[str, Found]:
        """All objects whose name begins so."""
        found: dict[str, Found] = {}
        for page in self._pages("list_objects_v2", "ContinuationToken", "NextContinuationToken", Prefix=prefix):
            found.update({one["Key"]: Found(int(one["Size"]), one.get("ETag", "").strip('"')) for one in page.get("Contents", ())})
        return found

    def read(self, key: str, most: int) -> bytes | None:
        """A small object; None where there is none."""
        answer = self._call("get_object", Key=key)
        if answer is None:
            return None
        with answer["Body"] as body:
            data: bytes = body.read(most)
        return data

    def about(self, key: str) -> Mapping[str, Any] | None:
        return self._call("head_object", Key=key)

    def put(self, key: str, body: Piece | bytes, headers: Mapping[str, Any]) -> str:
        """Send an object, whole; its etag."""
        return _etag(self._call("put_object", Key=key, Body=body, **headers))

    def begin(self, key: str, headers: Mapping[str, Any]) -> str:
        """Begin an object that is sent in parts; the upload's name."""
        answer = self._call("create_multipart_upload", Key=key, **headers) or {}
        return str(answer["UploadId"])

    def put_part(self, key: str, upload: str, number: int, body: Piece) -> str:
        return _etag(self._call("upload_part", Key=key, UploadId=upload, PartNumber=number, Body=body))

    def complete(self, key: str, upload: str, etags: list[str]) -> str:
        parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
        return _etag(self._call("complete_multipart_upload", Key=key, UploadId=upload, MultipartUpload={"Parts": parts}))

    def abort(self, key: str, upload: str) -> None:
        """Also while everything else is halted: what was sent of it would be paid for, unseen."""
        self._call("abort_multipart_upload", last=True, Key=key, UploadId=upload)

    def uploads(self, prefix: str) -> list[tuple[str, str]]:
        """Uploads in parts that were begun and not ended, as (key, name)."""
        pages = self._pages("list_multipart_uploads", "KeyMarker", "NextKeyMarker", Prefix=prefix)
        return [(one["Key"], one["UploadId"]) for page in pages for one in page.get("Uploads", ())]

    def remove(self, key: str) -> None:
        self._call("delete_object", Key=key)

    def sign(self, key: str, seconds: int) -> str:
        """A link that reads one object for so long. It is a key of a kind: it is never written down."""
        try:
            signed = self._client.generate_presigned_url("get_object", {"Bucket": self.target.bucket, "Key": key}, ExpiresIn=seconds)
        except troubles() as error:
            raise meaning(error, self.target, "GetObject") from None
        return str(signed)

    def _pages(self, operation: str, ask: str, told: str, **given: Any) -> Iterator[Mapping[str, Any]]:
        while True:
            page = self._call(operation, **given) or {}
            yield page
            if not page.get("IsTruncated") or not page.get(told):
                return
            given[ask] = page[told]

    def _call(self, operation: str, last: bool = False, **given: Any) -> Mapping[str, Any] | None:
        """One call, again after what passes by itself; None for an object that is not there. last: no halt ends it, it is not repeated."""
        for tried in count(1):
            if self.halt.is_set() and not last:
                raise Cancelled
            try:
                answer: Mapping[str, Any] = getattr(self._client, operation)(Bucket=self.target.bucket, **given)
                return answer
            except troubles() as error:
                if missing(error) and operation in ("get_object", "head_object", "abort_multipart_upload", "delete_object"):
                    return None
                known = meaning(error, self.target, operation)
            if not isinstance(known, Busy | Unreachable) or tried >= TRIES or last:
                raise known
            if isinstance(body := given.get("Body"), Piece):
                body.again()
            self._rest(tried, asked_wait(known.facts))
        raise AssertionError("counting never ends")

    def _rest(self, tried: int, asked_s: float) -> None:
        """Longer each time; half of it is chance, so that all connections do not come back at once."""
        usual = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0**tried)
        self.halt.wait(max(min(asked_s, _LONGEST_WAIT_S), usual / 2) + self._chance.random() * usual / 2)


def _etag(answer: Mapping[str, Any] | None) -> str:
    return str((answer or {}).get("ETag", "")).strip('"')


def _client(target: Target) -> Any:
    import boto3
    from botocore.config import Config

    chosen = Config(
        signature_version="s3v4",
        retries={"total_max_attempts": 1},  # its own would sleep where no cancel wakes them
        # The content goes unsigned: its MD5 is signed, and hashing it twice would cost as much as sending it to a storage nearby.
        s3={"addressing_style": "path" if target.by_path else "virtual", "payload_signing_enabled": False},
        max_pool_connections=CONNECTIONS,
        connect_timeout=_CONNECT_S,
        read_timeout=_READ_S,
        # What AWS alone understands is not sent to others; the content is checked by MD5, which all of them know.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    try:
        session = boto3.session.Session(profile_name=target.profile or None, **_keys(target))
        region = target.region or session.region_name or USUAL_REGION
        client = session.client("s3", endpoint_url=target.endpoint or None, region_name=region, config=chosen)
    except troubles() as error:
        raise meaning(error, target, "open") from None
    client.meta.events.register_last("request-created.s3", _leaves)
    return client


def _keys(target: Target) -> dict[str, str]:
    """From the keychain, unless a profile is named; {} for what AWS's own tools would use."""
    if target.profile:
        return {}
    key_id, secret = (secrets.find(name) for name in PUBLISHING_KEYS)
    return {"aws_access_key_id": key_id, "aws_secret_access_key": secret} if key_id and secret else {}


def _leaves(request: Any, **_: object) -> None:
    """Called when a call is signed and about to leave."""
    if isinstance(request.body, Piece):
        request.body.leaves()
