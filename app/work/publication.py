"""A published book: where it is, and what of it is there. Pure values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from urllib.parse import quote, urlsplit

from app.errors import BadInput
from app.settings import DOWNLOADS, LONGEST_LINK_S, StorageSettings, check_url

# As every service takes them: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
_BUCKET = re.compile(r"(?!.*\.\.)(?!(?:\d+\.){3}\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_VIRTUAL = (".amazonaws.com", ".amazonaws.com.cn", ".aliyuncs.com")  # these take a bucket as part of the host's name
USUAL_REGION = "us-east-1"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a book is published and how it is linked; kept with the task, so that a retry does the same. Never a key.

    endpoint: "" for AWS. region: "" for the service's usual one. path_style: None as the service is known to want it.
    profile: of the AWS configuration files; "" for the keys in the keychain, or else the usual AWS chain.
    public_url: where everybody reads the bucket; "" for the bucket's own address. expires_s: the link ends after so many seconds;
    0 is a link for good, which needs a bucket that everybody may read.
    """

    bucket: str
    endpoint: str = ""
    region: str = ""
    prefix: str = ""
    path_style: bool | None = None
    profile: str = ""
    public_url: str = ""
    expires_s: int = 0
    downloads: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not _BUCKET.fullmatch(self.bucket):
            raise BadInput("bucket-name-invalid", bucket=self.bucket[:80])
        check_url("--endpoint-url", self.endpoint or None)
        check_url("--public-url", self.public_url or None)
        if not 0 <= self.expires_s <= LONGEST_LINK_S:
            raise BadInput("link-too-long", days=LONGEST_LINK_S // 86_400)
        for form in self.downloads:
            if form not in DOWNLOADS:
                raise BadInput("unknown-format", value=form, valid=", ".join(DOWNLOADS))
        parts = [one for one in self.prefix.split("/") if one]
        if any(one in (".", "..") for one in parts) or any(ord(letter) < 32 for letter in self.prefix) or len(self.prefix) > 500:
            raise BadInput("text-unusable", option="--prefix")
        object.__setattr__(self, "prefix", "/".join(parts))

    @property
    def place(self) -> str:
        """The same for all that lies in one folder of one bucket."""
        host = urlsplit(self.endpoint).netloc.lower() or "aws"
        return f"{host}/{self.bucket}/{self.prefix}"

    @property
    def host(self) -> str:
        """Who is asked, for a sentence."""
        return urlsplit(self.endpoint).netloc or "amazonaws.com"

    @property
    def by_path(self) -> bool:
        """Whether the bucket stands in the path of an address and not in its host: what small services understand."""
        if self.path_style is not None:
            return self.path_style
        named = urlsplit(self.endpoint).hostname or ""
        return "." in self.bucket or (bool(named) and not named.endswith(_VIRTUAL))

    def folder(self, book: str) -> str:
        """Of one book: all its names begin so."""
        return f"{self.prefix}/{book}/" if self.prefix else f"{book}/"

    def address(self, key: str) -> str:
        """Where everybody finds an object, if they may read it."""
        path = quote(key)
        if self.public_url:
            return f"{self.public_url.rstrip('/')}/{path}"
        region = self.region or USUAL_REGION
        base = self.endpoint.rstrip("/") or f"https://s3.{region}.amazonaws.com"
        if self.by_path:
            return f"{base}/{self.bucket}/{path}"
        scheme, _, rest = base.partition("://")
        return f"{scheme}://{self.bucket}.{rest}/{path}"


def target_from(chosen: StorageSettings) -> Target:
    """As the settings have it. Raises BadInput "storage-not-chosen"."""
    if not chosen.bucket:
        raise BadInput("storage-not-chosen")
    return Target(
        chosen.bucket,
        chosen.endpoint_url or "",
        chosen.region or "",
        chosen.prefix or "",
        chosen.path_style,
        chosen.profile or "",
        chosen.public_url or "",
        chosen.link_days * 86_400 if chosen.link == "presigned" else 0,
        chosen.downloads,
    )


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it was sent. etag: what the service calls that content."""

    digest: str
    size: int
    mime: str
    forever: bool
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is ours in a book's folder. Kept in the library and, as a small file, beside the files themselves.

    coming: names that are being sent. left: names that the index does not name any more, and since when; who has the old page open
    still reads them for a while.
    """

    book: str = ""
    files: Mapping[str, SentFile] = field(default_factory=dict)
    coming: tuple[str, ...] = ()
    left: Mapping[str, float] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """All that may be there because of us."""
        return frozenset((*self.files, *self.coming, *self.left))

    @property
    def size(self) -> int:
        return sum(one.size for one in self.files.values())


NOTHING = Manifest()


def told_of(target: Target) -> dict[str, object]:
    """As plain JSON, for a step's choices."""
    return {**asdict(target), "downloads": list(target.downloads)}


def target_of(told: Mapping[str, object]) -> Target:
    """The way back."""
    forms = told.get("downloads")
    return Target(**{**told, "downloads": tuple(forms) if isinstance(forms, list) else ()})  # type: ignore[arg-type] # it checks them itself
