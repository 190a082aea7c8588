"""The services that books are published to, as their S3 pages say they are reached. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class StorageKind:
    """endpoint: where all accounts are reached, None where it is each account's own (or AWS's). pattern: what it looks like then."""

    name: str
    region: str | None = None
    endpoint: str | None = None
    pattern: str = ""
    hosts: tuple[str, ...] = ()


KINDS = (
    StorageKind("aws"),
    StorageKind("r2", "auto", None, "https://ACCOUNT.r2.cloudflarestorage.com", (".r2.cloudflarestorage.com",)),
    StorageKind("minio", "us-east-1", None, "https://minio.example.org:9000"),
    StorageKind("oss", "oss-cn-hangzhou", "https://oss-cn-hangzhou.aliyuncs.com", "https://oss-REGION.aliyuncs.com", (".aliyuncs.com",)),
    StorageKind("other", None, None, "https://s3.example.org"),
)
_AWS, _MINIO = KINDS[0], KINDS[2]
_AWS_HOSTS = (".amazonaws.com", ".amazonaws.com.cn")


def kind_of(endpoint: str | None) -> StorageKind:
    """The service behind an address; no address is AWS, one of nobody known is a server of one's own."""
    if not endpoint:
        return _AWS
    host = urlsplit(endpoint).hostname or ""
    if host.endswith(_AWS_HOSTS):
        return _AWS
    return next((kind for kind in KINDS if kind.hosts and host.endswith(kind.hosts)), _MINIO)
