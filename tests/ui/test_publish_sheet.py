"""Export & Share, publishing: from nothing set up to a page that others read, and back; against a real storage."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from app.commands import publishing
from app.settings import StorageSettings
from app.store.publications import Publication
from app.work.publication import Target
from app.work.tasks import Progress
from tests.publishing.between import Between, Trouble, first
from tests.publishing.conftest import between, keys, server  # noqa: F401 - fixtures
from tests.publishing.weed import BUCKET, fetch
from tests.ui.conftest import Bench
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.sharing.preview import QR_SCALE
from ui.window.sharing.sheet import ExportSheet
from ui.window.sharing.standing import Shared, Stand, Wish, place_words, progress_words, stand_of, until_words, wish_of
from ui.words import use_language

NOW = datetime(2026, 12, 13, 12, tzinfo=UTC)


@pytest.fixture
def storage(between: Between, tmp_path: Path) -> StorageSettings:  # noqa: F811
    prefix = f"window/{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:12]}"
    return StorageSettings(endpoint_url=between.url, region="us-east-1", bucket=BUCKET, prefix=prefix)


@pytest.fixture
def english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("en")


def use(bench: Bench, storage: StorageSettings) -> None:
    bench.program.choose(replace(bench.program.settings, storage=storage))


def opened(bench: Bench) -> ExportSheet:
    bench.window.open_export()
    sheet = bench.window.sheet
    assert isinstance(sheet, ExportSheet)
    bench.click(sheet.kinds.rows["web"])
    bench.until(lambda: not bench.opened.studio.busy)
    return sheet


def stands(bench: Bench, sheet: ExportSheet, stand: Stand) -> None:
    bench.until(lambda: sheet.web.stand is stand, 30_000)


def published(bench: Bench, storage: StorageSettings) -> ExportSheet:
    use(bench, storage)
    sheet = opened(bench)
    bench.click(sheet.go)
    stands(bench, sheet, Stand.PUBLISHED)
    bench.until(lambda: sheet.web.link.link.text() and not bench.opened.studio.busy)
    return sheet


def test_that_who_has_no_storage_is_led_to_the_settings_and_comes_back(finished: Bench, storage: StorageSettings) -> None:
    sheet = opened(finished)
    assert (sheet.web.stand, sheet.go.text()) == (Stand.NOT_SET_UP, "Set up storage…")
    finished.click(sheet.go)
    settings = finished.window.sheet
    assert isinstance(settings, SettingsSheet)
    assert settings.buttons[Page.PUBLISHING].isChecked()
    use(finished, storage)
    settings.close_sheet()
    assert finished.window.sheet is sheet
    stands(finished, sheet, Stand.READY)
    assert sheet.go.text() == "Publish"
    assert BUCKET in sheet.web.place.text()


def test_that_a_published_book_is_read_by_its_link_and_gone_when_sharing_stops(
    finished: Bench,
    storage: StorageSettings,
    between: Between,  # noqa: F811
) -> None:
    sheet = published(finished, storage)
    link = sheet.web.link.link.text()
    assert b"The Rain Courier" in fetch(link)[1]
    assert sheet.kinds.rows["web"].fact == "Live"
    finished.until(finished.window.toast.isVisible)
    assert finished.window.toast.button.text() == "Copy link"
    finished.click(finished.window.toast.button)
    finished.until(lambda: QGuiApplication.clipboard().text() == link)

    between.forget()
    finished.click(sheet.go)
    finished.until(lambda: "nothing had to be sent" in sheet.web.link.facts.text())
    assert between.sent() == []

    finished.click(sheet.web.link.stop)
    assert sheet.web.link.is_asking
    assert fetch(link)[0] == 200  # nothing goes before it is answered
    finished.click(sheet.web.link.stop_now)
    stands(finished, sheet, Stand.READY)
    assert fetch(link)[0] == 404
    assert publishing.published(finished.program.store) == []


def test_that_the_link_is_shown_as_a_code_whose_squares_are_whole_pixels(finished: Bench, storage: StorageSettings) -> None:
    sheet = published(finished, storage)
    finished.click(sheet.web.link.code)
    code = sheet.preview.view.code
    assert code is not None
    asked = QImage.fromData(publishing.qr(sheet.web.link.link.text(), "png"))
    modules = asked.width() // QR_SCALE
    drawn = sheet.preview.view.grab().toImage()
    side = modules * (min(drawn.width(), drawn.height()) // modules)
    left, top, step = (drawn.width() - side) // 2, (drawn.height() - side) // 2, side // modules
    spots = [(x, y) for x in range(modules) for y in range(modules)]
    seen = [drawn.pixelColor(left + x * step + step // 2, top + y * step + step // 2).lightness() > 127 for x, y in spots]
    assert seen == [asked.pixelColor(x * QR_SCALE + 4, y * QR_SCALE + 4).lightness() > 127 for x, y in spots]
    finished.click(sheet.kinds.rows["cbz"])
    assert sheet.preview.view.code is None


def test_that_who_thinks_better_of_it_keeps_what_is_published(finished: Bench, storage: StorageSettings) -> None:
    sheet = published(finished, storage)
    finished.click(sheet.web.link.stop)
    finished.click(sheet.web.link.keep)
    assert not sheet.web.link.is_asking
    assert fetch(sheet.web.link.link.text())[0] == 200


def test_that_a_link_that_ends_is_another_one_and_says_until_when(finished: Bench, storage: StorageSettings) -> None:
    sheet = published(finished, replace(storage, link="presigned", link_days=3))
    newest = sheet.web.newest
    assert newest is not None
    assert newest.expires is not None
    assert "X-Amz-Signature" in sheet.web.link.link.text()
    assert newest.url not in (sheet.web.link.link.text(),)
    assert sheet.kinds.rows["web"].fact.startswith("Live until ")
    assert sheet.web.wish.days == 3


def test_that_why_it_was_not_published_stands_in_the_sheet_with_a_way_on(
    finished: Bench,
    storage: StorageSettings,
    between: Between,  # noqa: F811
) -> None:
    between.rules.append(first(40, lambda asked: Trouble(403, "AccessDenied") if asked.method == "PUT" else None))
    use(finished, storage)
    sheet = opened(finished)
    finished.click(sheet.go)
    finished.until(sheet.web.error.isVisible, 30_000)
    assert not finished.window.card.isVisible()  # said once
    between.rules.clear()
    finished.click(sheet.web.error.button)
    stands(finished, sheet, Stand.PUBLISHED)
    assert not sheet.web.error.isVisible()


def test_that_it_is_told_over_the_window_when_the_sheet_is_closed(
    finished: Bench,
    storage: StorageSettings,
    between: Between,  # noqa: F811
) -> None:
    between.rules.append(lambda asked: Trouble(403, "AccessDenied") if asked.method == "PUT" else None)
    use(finished, storage)
    sheet = opened(finished)
    finished.click(sheet.go)
    sheet.close_sheet()
    finished.until(finished.window.card.isVisible, 30_000)
    assert "The Rain Courier" in finished.window.card.accessibleName()


def test_that_bytes_and_speed_are_seen_and_a_cancel_leaves_nothing_to_be_seen(
    finished: Bench,
    storage: StorageSettings,
    between: Between,  # noqa: F811
) -> None:
    between.a_second = 100_000
    use(finished, replace(storage, downloads=("cbz",)))
    sheet = opened(finished)
    finished.window.dock.show()
    finished.click(sheet.go)
    card = sheet.web.sending
    finished.until(lambda: "/s" in card.how_far.text() and card.bar.share > 0, 30_000)
    assert " of " in card.how_far.text()
    assert "/s" in finished.window.strip.facts.text()
    table = finished.window.dock.model
    assert any("/s" in str(table.index(row, 1).data()) for row in range(table.rowCount()))
    assert not sheet.go.isVisible()
    finished.click(card.cancel)
    between.a_second = 0
    finished.until(lambda: sheet.web.stand not in (Stand.SENDING, Stand.REMOVING), 40_000)
    newest = sheet.web.newest
    assert newest is not None
    assert (sheet.web.stand, fetch(newest.url)[0]) == (Stand.BROKEN_OFF, 404)
    assert sheet.go.text() == "Go on publishing"


# ------------------------------------------------------------------ what it means, without a window


def publication(**changed: object) -> Publication:
    usual = Publication(1, "book", "Title", Target("manga-books"), "https://x/index.html", NOW, None, 1000, 3)
    return replace(usual, **changed)  # type: ignore[arg-type] # of its own fields


@pytest.mark.parametrize(
    ("bucket", "found", "stand"),
    [
        (None, (), Stand.NOT_SET_UP),
        ("manga-books", (), Stand.READY),
        (None, (publication(),), Stand.PUBLISHED),
        ("manga-books", (publication(published=None),), Stand.BROKEN_OFF),
        ("manga-books", (publication(expires=NOW + timedelta(seconds=1)),), Stand.PUBLISHED),
        ("manga-books", (publication(expires=NOW),), Stand.ENDED),
    ],
)
def test_that_how_a_book_stands_follows_from_settings_and_library(bucket: str | None, found: tuple[Publication, ...], stand: Stand) -> None:
    assert stand_of(StorageSettings(bucket=bucket), Shared(found), NOW) is stand


def test_that_publishing_again_is_as_it_was_whatever_the_settings_say_now(english: None) -> None:
    was = publication(target=Target("manga-books", expires_s=3 * 86_400, downloads=("pdf",)))
    assert wish_of(StorageSettings(bucket="other-books", downloads=("cbz",)), was) == Wish(3, ("pdf",))
    assert wish_of(StorageSettings(link="presigned", link_days=2), None) == Wish(2)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Anyone with the link can read it until 20 December. Stop sharing at any time."),
        ("zh", "12 月 20 日前，持有链接的人都可阅读，可随时停止分享。"),
        ("ja", "12 月 20 日まで、リンクを知っている人が読めます。いつでも共有を停止できます。"),
    ],
)
def test_that_the_end_of_a_link_is_said_in_each_language(english: None, language: str, told: str) -> None:
    use_language(language)
    assert until_words(Wish(7), NOW) == told


def test_that_bytes_are_told_with_speed_and_what_is_left(english: None) -> None:
    told = progress_words(Progress(1, 1, 50_000_000, 200_000_000, "bytes", 5_000_000.0))
    assert told == "50 MB of 200 MB · 5.0 MB/s · about 30 s"
    assert progress_words(Progress(1, 1, 0, 200_000_000, "bytes")) == "0 B of 200 MB"


def test_that_a_place_is_named_by_bucket_folder_and_host(english: None) -> None:
    assert place_words(Target("manga-books", "https://s3.example.org", prefix="a/b")) == "manga-books/a/b at s3.example.org"
