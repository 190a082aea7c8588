"""The about sheet, and what a window tells of a newer version, in a real window against a server of this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app.paths import LibraryPaths
from app.settings import Settings, UpdateSettings
from app.settings_file import load, save
from tests.ui.conftest import Bench, OpenBench
from ui.licences import parts
from ui.window.about import AboutSheet, versions
from ui.window.settings.pages import NoticesPage
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.update_watch import UpdateWatch
from ui.words import tell

PAGE = "https://example.org/mangakai"


class _Tells(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps({"version": "999.0", "page": PAGE}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.asked.append(self.path)  # type: ignore[attr-defined]

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said on standard error."""


@pytest.fixture
def teller() -> Iterator[HTTPServer]:
    """Tells of version 999.0; `asked` holds the paths it was asked for."""
    made = HTTPServer(("127.0.0.1", 0), _Tells)
    made.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def about(bench: Bench) -> AboutSheet:
    bench.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = bench.window.sheet
    assert isinstance(sheet, AboutSheet)
    bench.until(lambda: sheet.rows)
    return sheet


def with_address(library: Path, url: str) -> Path:
    library.mkdir()
    save(LibraryPaths(library), Settings(updates=UpdateSettings(url)))
    return library


def test_that_the_licences_of_all_parts_are_listed_and_read(empty: Bench) -> None:
    sheet, known = about(empty), parts()
    assert [row.text() for row in sheet.rows] == [f"{part.name} {part.version}".strip() for part in known]
    assert sheet.text.toPlainText().split() == known[0].text.split()
    qt = next(row for row in sheet.rows if row.text().startswith("PySide6"))
    qt.click()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in sheet.text.toPlainText()


def test_that_the_versions_can_be_copied_for_a_report(empty: Bench) -> None:
    sheet = about(empty)
    sheet.copy_versions()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert tuple(copied[:4]) == versions()
    assert any(line.startswith("SQLAlchemy ") for line in copied)


def test_that_the_sheet_closes_as_all_sheets_do(empty: Bench) -> None:
    about(empty)
    empty.press(Qt.Key.Key_Escape)
    assert empty.window.sheet is None


def test_that_a_newer_version_is_told_in_the_strip_and_about(open_bench: OpenBench, tmp_path: Path, teller: HTTPServer) -> None:
    url = f"http://127.0.0.1:{teller.server_address[1]}/newest"
    bench = open_bench(with_address(tmp_path / "asking", url))
    watch = bench.window.findChild(UpdateWatch)
    assert isinstance(watch, UpdateWatch)
    bench.until(lambda: watch.newer)
    assert tell("update.there", version="999.0") in [label.text() for label in bench.window.strip.findChildren(QLabel)]
    assert about(bench).newer.text() == tell("update.show", version="999.0")
    assert teller.asked == ["/newest"]  # type: ignore[attr-defined]


def test_that_nobody_is_asked_unless_a_person_named_an_address(
    open_bench: OpenBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("ui.window.update_watch.newer", lambda *told: asked.append(told))
    bench = open_bench(tmp_path / "library")
    assert load(bench.program.paths).settings.updates.url is None
    bench.until(lambda: not bench.opened.studio.busy)
    assert asked == []
    assert not hasattr(about(bench), "newer")


def test_that_an_address_without_an_answer_is_only_written_down(open_bench: OpenBench, tmp_path: Path) -> None:
    bench = open_bench(with_address(tmp_path / "asking", "http://127.0.0.1:9/"))
    watch = bench.window.findChild(UpdateWatch)
    assert isinstance(watch, UpdateWatch)
    bench.until(lambda: not bench.opened.studio.busy)
    assert watch.newer is None
    assert not bench.window.card.isVisible()


def test_that_the_address_is_set_with_the_notices(empty: Bench) -> None:
    empty.window.open_settings()
    sheet = empty.window.sheet
    assert isinstance(sheet, SettingsSheet)
    sheet.show_page(Page.NOTICES)
    page = sheet.pages[Page.NOTICES]
    assert isinstance(page, NoticesPage)
    page.updates.field.setText("https://example.org/newest.json")
    page.updates.field.editingFinished.emit()
    empty.until(lambda: load(empty.program.paths).settings.updates.url == "https://example.org/newest.json")
