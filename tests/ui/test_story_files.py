"""Story files of all formats, dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.book.text import Language
from tests.stories import makers
from tests.stories.tales import CHINESE, ENGLISH, JAPANESE, Tale
from tests.ui.conftest import Bench
from ui.window.library.new_book import NewBookSheet


def asked(bench: Bench) -> NewBookSheet:
    bench.until(lambda: isinstance(bench.window.sheet, NewBookSheet))
    assert isinstance(bench.window.sheet, NewBookSheet)
    return bench.window.sheet


@pytest.mark.parametrize(("kind", "tale"), [("docx", CHINESE), ("epub", JAPANESE), ("pdf", ENGLISH)])
def test_that_a_dropped_file_of_another_format_is_asked_about(empty: Bench, tmp_path: Path, kind: str, tale: Tale) -> None:
    path = tmp_path / f"my tale.{kind}"
    path.write_bytes(makers.MAKERS[kind](tale))
    empty.drop(path)
    sheet = asked(empty)
    assert sheet.title_field.text() == (tale.title if kind != "pdf" else "my tale")
    assert sheet.story_language.currentData() == tale.language
    assert not sheet.encoding.isVisible()


def test_that_an_encoding_that_is_unsure_can_be_chosen_by_eye(empty: Bench, tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes("茶館 茶館".encode("big5"))
    empty.drop(path)
    sheet = asked(empty)
    empty.until(sheet.encoding.isVisible)
    shown = [sheet.encoding.itemText(at) for at in range(sheet.encoding.count())]
    other = next(at for at, words in enumerate(shown) if words.startswith("GB18030"))
    sheet.encoding.setCurrentIndex(other)
    sheet.encoding.activated.emit(other)
    empty.until(lambda: sheet.order().story.encoding == "gb18030")
    sheet.encoding.setCurrentIndex(0)
    sheet.encoding.activated.emit(0)
    empty.until(lambda: sheet.order().story.text == "茶館 茶館")
    assert sheet.story_language.currentData() == Language.CHINESE
