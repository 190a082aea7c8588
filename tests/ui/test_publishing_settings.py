"""Settings, Publishing: a storage set up, tried, and what is there; against a real storage and a keychain in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import keyring
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.commands import publishing
from app.secrets import PUBLISHING_KEYS
from app.settings import StorageSettings
from app.settings_file import load
from tests.publishing.between import Between, Trouble
from tests.publishing.conftest import between, keys, server  # noqa: F401 - fixtures
from tests.publishing.weed import BUCKET, KEY_ID, SECRET, fetch
from tests.ui.conftest import Bench
from tests.ui.keychain import InMemory
from ui.window.settings.publishing_page import PublishingPage
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.settings.storage_kinds import kind_of


@pytest.fixture
def keychain(keys: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:  # noqa: F811
    """The keys are there, and not in the environment."""
    for name in PUBLISHING_KEYS:
        monkeypatch.delenv(name)
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def storage(between: Between, tmp_path: Path) -> StorageSettings:  # noqa: F811
    prefix = f"settings/{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:12]}"
    return StorageSettings(endpoint_url=between.url, region="us-east-1", bucket=BUCKET, prefix=prefix)


def opened(bench: Bench, storage: StorageSettings | None = None) -> PublishingPage:
    if storage is not None:
        bench.program.choose(replace(bench.program.settings, storage=storage))
    bench.window.open_settings(page=Page.PUBLISHING)
    sheet = bench.window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.pages[Page.PUBLISHING]
    assert isinstance(page, PublishingPage)
    bench.until(lambda: not bench.opened.studio.busy)
    return page


def is_kept(keychain: InMemory, name: str) -> bool:
    return name in keychain.kept


def write(page: PublishingPage, name: str, text: str) -> None:
    field = page.fields[name].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    field.editingFinished.emit()


def pick(page: PublishingPage, name: str) -> None:
    choice = page.service.choice
    choice.setCurrentIndex(choice.findData(name))
    choice.activated.emit(choice.currentIndex())


def test_that_what_is_written_there_is_kept_at_once(empty: Bench, between: Between) -> None:  # noqa: F811
    page = opened(empty)
    write(page, "endpoint_url", between.url)
    write(page, "bucket", BUCKET)
    write(page, "prefix", "manga")
    empty.until(lambda: load(empty.program.paths).settings.storage.prefix == "manga")
    kept = load(empty.program.paths).settings.storage
    assert (kept.endpoint_url, kept.bucket) == (between.url, BUCKET)


def test_that_a_service_brings_what_it_is_usually_reached_by(empty: Bench) -> None:
    page = opened(empty)
    pick(page, "r2")
    assert page.fields["region"].field.text() == "auto"
    assert "ACCOUNT.r2.cloudflarestorage.com" in page.fields["endpoint_url"].field.placeholderText()
    pick(page, "oss")
    assert page.fields["endpoint_url"].field.text() == "https://oss-cn-hangzhou.aliyuncs.com"
    pick(page, "aws")
    assert (page.fields["endpoint_url"].field.text(), page.fields["region"].field.text()) == ("", "")


def test_that_a_bucket_that_cannot_be_one_is_refused_at_its_field(empty: Bench) -> None:
    page = opened(empty)
    write(page, "bucket", "My Bucket")
    assert page.fields["bucket"].field.property("wrong")
    assert page.fields["bucket"].note.text()
    assert load(empty.program.paths).settings.storage.bucket is None


def test_that_keys_go_to_the_keychain_and_are_never_shown_again(empty: Bench, storage: StorageSettings, keychain: InMemory) -> None:
    page = opened(empty, storage)
    for name, key in zip(PUBLISHING_KEYS, (KEY_ID, SECRET), strict=True):
        box = page.keys[name]
        QTest.keyClicks(box.field, key)
        empty.click(box.keep)
        empty.until(partial(is_kept, keychain, name))
    empty.until(lambda: not any(box.field.text() for box in page.keys.values()))
    assert tuple(keychain.kept[name] for name in PUBLISHING_KEYS) == (KEY_ID, SECRET)
    texts = [one.text() for one in page.findChildren(QLineEdit)] + [one.text() for one in page.findChildren(QLabel)]
    assert not any(SECRET in text or KEY_ID in text for text in texts)
    assert SECRET not in (empty.program.paths.root / "settings.json").read_text(encoding="utf-8")
    empty.click(page.test)
    empty.until(lambda: "takes books" in page.answer.text(), 30_000)


def test_that_a_storage_that_does_not_let_one_in_is_told_with_what_to_do(
    empty: Bench,
    storage: StorageSettings,
    between: Between,  # noqa: F811
) -> None:
    page = opened(empty, storage)
    between.rules.append(lambda _asked: Trouble(403, "AccessDenied"))
    empty.click(page.test)
    empty.until(page.error.isVisible, 30_000)
    assert page.test.isEnabled()
    between.rules.clear()
    empty.click(page.error.button)
    empty.until(lambda: "takes books" in page.answer.text(), 30_000)
    assert not page.error.isVisible()


def test_that_nothing_chosen_yet_is_told_by_the_test(empty: Bench) -> None:
    page = opened(empty)
    empty.click(page.test)
    empty.until(page.error.isVisible)


def test_that_what_is_published_is_listed_and_can_be_stopped_from_there(finished: Bench, storage: StorageSettings) -> None:
    finished.program.choose(replace(finished.program.settings, storage=storage))
    finished.window.open_export()
    sheet = finished.window.sheet
    assert sheet is not None
    finished.click(sheet.kinds.rows["web"])  # type: ignore[attr-defined] # it is the export sheet
    finished.until(lambda: sheet.go.text() == "Publish")  # type: ignore[attr-defined]
    finished.click(sheet.go)  # type: ignore[attr-defined]
    finished.until(lambda: [one.published for one in publishing.published(finished.program.store)] not in ([], [None]), 30_000)
    sheet.close_sheet()
    there = opened(finished).published
    finished.until(lambda: there.current is not None)
    one = there.current
    assert one is not None
    assert one.title == "The Rain Courier"
    finished.click(there.stop)
    assert "The Rain Courier" in there.asked.text()
    assert fetch(one.url)[0] == 200
    finished.click(there.stop_now)
    finished.until(there.none.isVisible, 30_000)
    assert fetch(one.url)[0] == 404


@pytest.mark.parametrize(
    ("endpoint", "name"),
    [
        (None, "aws"),
        ("https://s3.eu-central-1.amazonaws.com", "aws"),
        ("https://abc.r2.cloudflarestorage.com", "r2"),
        ("https://oss-cn-beijing.aliyuncs.com", "oss"),
        ("http://localhost:9000", "minio"),
    ],
)
def test_that_a_service_is_known_by_its_address(endpoint: str | None, name: str) -> None:
    assert kind_of(endpoint).name == name
