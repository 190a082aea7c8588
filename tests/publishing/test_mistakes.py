"""The usual mistakes, each with words of its own; none of them tells a key, and nothing is sent."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from app.errors import AppError, BadInput, Busy, Unreachable
from app.publishing import s3
from app.secrets import PUBLISHING_KEYS
from app.work.publication import Target
from tests.fakes.http import closed_port
from tests.publishing.between import Between, Trouble
from tests.publishing.sites import BOOK, a_site, pages, publish, unpublish
from tests.publishing.weed import BUCKET, READER_ID, READER_SECRET, SECRET, Weed, fetch
from ui.words import known

ANSWERS = [
    (Trouble(301, "PermanentRedirect", "<Region>eu-central-1</Region>"), "storage-wrong-region", {"right": "eu-central-1"}),
    (Trouble(400, "AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>"), "storage-wrong-region", {"right": "eu-west-1"}),
    (Trouble(400, "IllegalLocationConstraintException", "", (("x-amz-bucket-region", "ap-1"),)), "storage-wrong-region", {"right": "ap-1"}),
    (Trouble(404, "NoSuchBucket"), "storage-no-bucket", {"bucket": BUCKET}),
    (Trouble(403, "RequestTimeTooSkewed"), "storage-clock", {}),
    (Trouble(403, "AccessDenied"), "storage-denied", {"reason": "AccessDenied"}),
    (Trouble(403, "InvalidAccessKeyId"), "storage-bad-key", {}),
    (Trouble(403, "SignatureDoesNotMatch"), "storage-bad-key", {}),
    (Trouble(400, "ExpiredToken"), "storage-bad-key", {}),
    (Trouble(403, "QuotaExceeded"), "storage-full", {}),
    (Trouble(507, "XMinioStorageFull"), "storage-full", {}),
    (Trouble(400, "EntityTooLarge"), "storage-too-large", {}),
    (Trouble(400, "InvalidBucketName"), "bucket-name-invalid", {}),
    (Trouble(400, "SomethingNew"), "storage-refused", {"reason": "SomethingNew"}),
    (Trouble(503, "SlowDown", "", (("Retry-After", "7"),)), "storage-busy", {"retry_after_s": 7.0}),
    (Trouble(429, "TooManyRequests"), "storage-busy", {"status": 429}),
    (Trouble(), "storage-unreachable", {}),
]


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be tried again is tried once."""
    monkeypatch.setattr(s3, "TRIES", 1)


def refused(target: Target, tmp_path: Path) -> AppError:
    """What publishing there raises; every such error has its words and says no key."""
    with pytest.raises(AppError) as caught:
        publish(target, a_site(tmp_path / "site", pages(1)))
    error = caught.value
    assert known(f"error.{error.code}")
    assert known(f"error.{error.code}.todo")
    told = "".join(traceback.format_exception(error)) + repr(error.facts)
    assert SECRET not in told
    assert READER_SECRET not in told
    assert "Signature=" not in told
    return error


@pytest.mark.parametrize(("answer", "code", "facts"), ANSWERS, ids=lambda one: one.code if isinstance(one, Trouble) else None)
def test_that_an_answer_of_the_storage_is_told_in_words(
    target: Target, between: Between, tmp_path: Path, answer: Trouble, code: str, facts: dict[str, object]
) -> None:
    between.rules.append(lambda asked: answer)
    error = refused(target, tmp_path)
    assert error.code == code
    assert facts.items() <= error.facts.items()
    assert isinstance(error, Busy | Unreachable) == (code in ("storage-busy", "storage-unreachable"))  # only these pass by themselves


def test_that_a_real_storage_refuses_wrong_keys(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PUBLISHING_KEYS[1], "not-the-secret-of-this-key")
    assert refused(target, tmp_path).code == "storage-bad-key"
    monkeypatch.setenv(PUBLISHING_KEYS[0], "AKIDOFNOBODY")
    assert refused(target, tmp_path).code == "storage-bad-key"


def test_that_a_real_storage_does_not_let_a_reader_write(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(PUBLISHING_KEYS, (READER_ID, READER_SECRET), strict=True):
        monkeypatch.setenv(name, value)
    assert refused(target, tmp_path).code == "storage-denied"


def test_that_a_real_storage_does_not_know_another_bucket(target: Target, between: Between, tmp_path: Path) -> None:
    assert refused(Target("no-such-bucket", between.url), tmp_path).code == "storage-no-bucket"


def test_that_a_line_without_anybody_at_its_end_is_told_so(tmp_path: Path) -> None:
    assert refused(Target(BUCKET, f"http://127.0.0.1:{closed_port()}"), tmp_path).code == "storage-unreachable"
    assert refused(Target(BUCKET, "http://nobody.invalid"), tmp_path).code == "storage-unreachable"


def test_that_a_certificate_that_is_none_is_told_so(server: Weed, tmp_path: Path) -> None:
    assert refused(Target(BUCKET, server.url.replace("http:", "https:")), tmp_path).code == "storage-tls"


def test_that_missing_keys_and_profiles_are_told_so(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(Target(BUCKET, target.endpoint, profile="office"), tmp_path).code == "storage-no-profile"
    for name in PUBLISHING_KEYS:
        monkeypatch.delenv(name)
    assert refused(target, tmp_path).code == "storage-no-keys"


def test_that_the_usual_chain_of_aws_is_followed_where_no_keys_are_kept(
    target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "credentials"
    config.write_text(f"[office]\naws_access_key_id = {READER_ID}\naws_secret_access_key = {READER_SECRET}\n")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(config))
    office = Target(BUCKET, target.endpoint, prefix=target.prefix, profile="office")
    assert refused(office, tmp_path).code == "storage-denied"  # it was signed with the reader's key
    for name in PUBLISHING_KEYS:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", READER_ID)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", READER_SECRET)
    assert refused(target, tmp_path).code == "storage-denied"


@pytest.mark.parametrize("name", ["", "Manga", "my_bucket", "a", "192.168.0.1", "two..dots", "https://x.example/manga", "-a-b"])
def test_that_what_cannot_be_a_bucket_is_refused_before_anybody_is_asked(name: str) -> None:
    with pytest.raises(BadInput) as caught:
        Target(name)
    assert caught.value.code == "bucket-name-invalid"


def test_that_a_failure_in_the_middle_leaves_the_old_edition_for_readers(target: Target, between: Between, tmp_path: Path) -> None:
    site = a_site(tmp_path / "site", pages(3))
    known_before = publish(target, site).manifest
    between.rules.append(lambda asked: Trouble(403, "AccessDenied") if asked.sends and "002" in asked.target else None)
    with pytest.raises(AppError):
        publish(target, a_site(tmp_path / "new", pages(3, changed={1: b"one", 2: b"two", 3: b"three"})), known_before)
    for one in site.files:
        assert fetch(target.address(target.folder(BOOK) + one.name))[:2] == (200, one.path.read_bytes())
    between.rules.clear()
    assert unpublish(target).files >= 4
