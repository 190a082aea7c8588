"""An S3-compatible storage: the few calls that publishing needs, each tried again where that may help, each woken by a cancel.

Never an ACL: buckets of today refuse them, and who may read is the bucket policy's business.
"""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from urllib.parse import quote

from app import secrets
from app.errors import Busy, Cancelled, Unreachable
from app.publishing.failures import meaning, missing, troubles
from app.secrets import PUBLISHING_KEYS
from app.work.publication import USUAL_REGION, Target
from app.work.retries import asked_wait

T = TypeVar("T")
CONNECTIONS = 4  # at once: more only wait for the interpreter, and a home line is full with fewer
TRIES = 5  # of each call, before the step itself rests and is tried again
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.2, 10.0
_CONNECT_S, _READ_S = 10.0, 30.0
_MAY_BE_MISSING = frozenset({"get_object", "head_object", "abort_multipart_upload", "delete_object"})
_BLOCK = 1 << 17  # bytes read at once: fewer turns for the interpreter, and still soon enough for a cancel


class _Missing(Exception):
    """There is no such object."""


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
        self.seek(0)

    @property
    def md5(self) -> str:
        """The service compares it with what arrived."""
        found = hashlib.md5(usedforsecurity=False)
        while data := self._next(1 << 20):
            found.update(data)
        self.seek(0)
        return base64.b64encode(found.digest()).decode()

    def read(self, most: int | None = -1) -> bytes:
        if self._halt.is_set():
            raise Cancelled
        data = self._next(self._size if most is None or most < 0 else max(most, _BLOCK))
        if self._at > self._told:
            self._sent(self._at - self._told)
            self._told = self._at
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = (0, self._at, self._size)[whence] + offset
        self._file.seek(self._start + self._at)
        return self._at

    def tell(self) -> int:
        return self._at

    def again(self) -> None:
        """From the beginning: what was sent of it does not count."""
        self._sent(-self._told)
        self._told = 0
        self.seek(0)

    def __len__(self) -> int:
        return self._size

    def close(self) -> None:
        self._file.close()

    def _next(self, most: int) -> bytes:
        data = self._file.read(min(most, self._size - self._at))
        self._at += len(data)
        return data


class Storage:
    """One bucket, open. Used from several threads; close it at the end."""

    def __init__(self, target: Target, halt: threading.Event | None = None, proxy: str = "") -> None:
        """halt: set to end all that waits. proxy: "" for what the environment says.

        Raises WorkFailed "storage-no-keys", NotFound "storage-no-profile".
        """
        self.target = target
        self.halt = halt or threading.Event()
        self._chance = Random(len(target.place))
        self._client = _Client(target, proxy)

    def close(self) -> None:
        self._client.sdk.close()

    def listed(self, prefix: str) -> dict[str, Found]:
        """All objects whose name begins so."""
        found: dict[str, Found] = {}
        for page in self._pages("list_objects_v2", "ContinuationToken", "NextContinuationToken", Prefix=prefix):
            listed = (one for one in page.get("Contents", ()) if one["Key"].startswith(prefix))
            found.update({one["Key"]: Found(int(one["Size"]), one.get("ETag", "").strip('"')) for one in listed})
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

    def put(self, key: str, body: Piece, headers: Mapping[str, Any]) -> str:
        """Send an object, whole; its etag."""
        return self._send("put_object", key, body, headers)

    def write(self, key: str, data: bytes, headers: Mapping[str, Any]) -> None:
        """The same for a small one that is not a file."""
        self._call("put_object", Key=key, Body=data, **headers)

    def begin(self, key: str, headers: Mapping[str, Any]) -> str:
        """Begin an object that is sent in parts; the upload's name."""
        answer = self._call("create_multipart_upload", Key=key, **headers) or {}
        return str(answer["UploadId"])

    def put_part(self, key: str, upload: str, number: int, body: Piece) -> str:
        return self._send("upload_part", key, body, {}, f"?partNumber={number}&uploadId={quote(upload, safe='')}")

    def complete(self, key: str, upload: str, etags: list[str]) -> str:
        parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
        return _etag(self._call("complete_multipart_upload", Key=key, UploadId=upload, MultipartUpload={"Parts": parts}))

    def abort(self, key: str, upload: str) -> None:
        """Also while everything else is halted: what was sent of it would be paid for, unseen."""
        self._call("abort_multipart_upload", last=True, Key=key, UploadId=upload)

    def uploads(self, prefix: str) -> list[tuple[str, str]]:
        """Uploads in parts that were begun and not ended, as (key, name). Not every service looks at the prefix: others' are left out."""
        pages = self._pages("list_multipart_uploads", "KeyMarker", "NextKeyMarker", Prefix=prefix)
        found = (one for page in pages for one in page.get("Uploads", ()))
        return [(one["Key"], one["UploadId"]) for one in found if one["Key"].startswith(prefix)]

    def remove(self, key: str) -> None:
        self._call("delete_object", Key=key)

    def sign(self, key: str, seconds: int) -> str:
        """A link that reads one object for so long. It is a key of a kind: it is never written down."""
        try:
            signed = self._client.sdk.generate_presigned_url("get_object", {"Bucket": self.target.bucket, "Key": key}, ExpiresIn=seconds)
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
        """One call; None for an object that is not there. last: no halt ends it, and it is not tried again."""
        try:
            found: Mapping[str, Any] = self._again(operation, lambda: getattr(self._client.sdk, operation)(**self._in(given)), last)
        except _Missing:
            return None
        return found

    def _send(self, operation: str, key: str, body: Piece, headers: Mapping[str, Any], query: str = "") -> str:
        """Signed and sent as it is: the SDK's whole way takes longer than a picture needs to a storage nearby."""

        def send() -> str:
            return self._client.put(f"{quote(key, safe='/~')}{query}", body, _plain({**headers, "ContentMD5": body.md5}))

        return self._again(operation, send, body=body)

    def _in(self, given: Mapping[str, Any]) -> dict[str, Any]:
        return {"Bucket": self.target.bucket, **given}

    def _again(self, operation: str, what: Callable[[], T], last: bool = False, body: Piece | None = None) -> T:
        """Until it is done, or is not going to be. Raises _Missing for an object that is not there."""
        for tried in count(1):
            if self.halt.is_set() and not last:
                raise Cancelled
            try:
                return what()
            except troubles() as error:
                if missing(error) and operation in _MAY_BE_MISSING:
                    raise _Missing from None
                known = meaning(error, self.target, operation)
            if not isinstance(known, Busy | Unreachable) or tried >= TRIES or last:
                raise known
            if body is not None:
                body.again()
            self._rest(tried, asked_wait(known.facts))
        raise AssertionError("counting never ends")

    def _rest(self, tried: int, asked_s: float) -> None:
        """Longer each time; half of it is chance, so that all connections do not come back at once."""
        usual = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0**tried)
        self.halt.wait(max(min(asked_s, _LONGEST_WAIT_S), usual / 2) + self._chance.random() * usual / 2)


def _etag(answer: Mapping[str, Any] | None) -> str:
    return str((answer or {}).get("ETag", "")).strip('"')


class _Client:
    """The SDK's client, and a shorter way over its lines, with its keys, certificates and proxies."""

    def __init__(self, target: Target, proxy: str) -> None:
        import boto3
        from botocore.config import Config

        chosen = Config(
            signature_version="s3v4",
            retries={"total_max_attempts": 1},  # its own would sleep where no cancel wakes them
            # The content goes unsigned: its MD5 is signed, which all services know; what AWS alone understands is not sent to others.
            s3={"addressing_style": "path" if target.by_path else "virtual", "payload_signing_enabled": False},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            max_pool_connections=CONNECTIONS,
            connect_timeout=_CONNECT_S,
            read_timeout=_READ_S,
            proxies={"http": proxy, "https": proxy} if proxy else None,
        )
        try:
            session = boto3.session.Session(profile_name=target.profile or None, **_keys(target))
            region = target.region or session.region_name or USUAL_REGION
            self.sdk = session.client("s3", endpoint_url=target.endpoint or None, region_name=region, config=chosen)
            self._keys = session.get_credentials()
            self._base = self.sdk.generate_presigned_url("put_object", {"Bucket": target.bucket, "Key": "x"}).partition("x?")[0]
        except troubles() as error:
            raise meaning(error, target, "open") from None

    def put(self, path: str, body: Piece, headers: dict[str, str]) -> str:
        """The etag of what arrived. path: as it stands in an address. Raises what the SDK would."""
        from botocore.auth import S3SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.exceptions import ClientError
        from botocore.parsers import RestXMLParser

        request = AWSRequest("PUT", self._base + path, headers=headers, data=body)
        request.context["client_config"] = self.sdk.meta.config
        S3SigV4Auth(self._keys.get_frozen_credentials(), "s3", self.sdk.meta.region_name).add_auth(request)
        answer = self.sdk._endpoint.http_session.send(request.prepare())
        if answer.status_code >= 300:
            told = RestXMLParser().parse({"headers": answer.headers, "body": answer.content, "status_code": answer.status_code}, None)
            raise ClientError(told, "PutObject")
        return str(answer.headers.get("ETag", "")).strip('"')


def _keys(target: Target) -> dict[str, str]:
    """From the keychain, unless a profile is named; {} for what AWS's own tools would use."""
    if target.profile:
        return {}
    key_id, secret = (secrets.find(name) for name in PUBLISHING_KEYS)
    return {"aws_access_key_id": key_id, "aws_secret_access_key": secret} if key_id and secret else {}


def _plain(headers: Mapping[str, Any]) -> dict[str, str]:
    """As they stand in a request."""
    names = {"ContentType": "Content-Type", "CacheControl": "Cache-Control", "ContentDisposition": "Content-Disposition"}
    told = {names.get(name, "Content-MD5"): str(value) for name, value in headers.items() if name != "Metadata"}
    return told | {f"x-amz-meta-{name}": value for name, value in headers.get("Metadata", {}).items()}
