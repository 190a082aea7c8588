"""The same tales in every format, language and encoding: title, chapters, language and text come out the same, to the character."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from app.stories.read import read_story
from tests.stories import makers
from tests.stories.tales import CHINESE, ENGLISH, JAPANESE, KOREAN, TALES, TRADITIONAL, Tale

_WITH_TITLE = ("txt", "docx", "odt", "rtf", "html")


def check(data: bytes, name: str, tale: Tale, title: str, text: str) -> None:
    story = read_story(data, name)
    assert story.text == text
    assert story.language is tale.language
    assert story.title == title
    assert [one.title for one in story.chapters] == tale.headings
    assert [one.body.of(story.text) for one in story.chapters] == ["\n\n".join(paragraphs) for _, paragraphs in tale.chapters]
    assert story.chapters[0].span.start == 0
    assert story.chapters[-1].span.end == len(story.text)
    assert all(before.span.end == after.span.start for before, after in itertools.pairwise(story.chapters))


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
@pytest.mark.parametrize("kind", _WITH_TITLE)
def test_that_a_tale_is_the_same_in_every_format(kind: str, tale: Tale) -> None:
    check(makers.MAKERS[kind](tale), f"some file.{kind}", tale, tale.title, tale.text())


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
def test_that_markdown_and_fountain_stay_as_they_are_written(tale: Tale) -> None:
    check(makers.markdown(tale), "some file.md", tale, tale.title, makers.markdown(tale).decode())
    written = makers.fountain(tale).decode()
    story = read_story(written.encode(), "a.fountain")
    assert (story.title, [one.title for one in story.chapters]) == (tale.title, tale.headings)
    assert story.text == written[written.index("\n#") :]


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
@pytest.mark.parametrize("make", [makers.epub, makers.epub2], ids=["epub 3", "epub 2"])
def test_that_an_epub_has_the_chapters_of_its_contents(make: makers.Maker, tale: Tale) -> None:
    check(make(tale), "book.epub", tale, tale.title, tale.text(title=False))
    places = read_story(make(tale), "book.epub").origin.places
    assert [place.name for place in places] == ["OEBPS/text/part 1.xhtml", "OEBPS/text/part 2.xhtml"]


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
def test_that_a_pdf_has_its_paragraphs_again_without_running_heads_and_page_numbers(tale: Tale) -> None:
    longer = Tale(tale.key, tale.language, tale.title, (*tale.chapters, (f"{tale.chapters[0][0]} 3", tale.chapters[0][1])))
    data = makers.pdf(longer)
    check(data, "some file.pdf", longer, "some file", longer.text(title=False))
    story = read_story(data, "some file.pdf")
    assert [story.origin.place(one.body.start) for one in story.chapters] == ["1", "2", "3"]


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
def test_that_subtitles_are_what_is_said_with_its_times(tale: Tale) -> None:
    story = read_story(makers.srt(tale), "film.srt")
    said = [words for _, paragraphs in tale.chapters for words in paragraphs]
    assert story.text == "\n\n".join(said)
    assert [story.origin.place(story.text.index(words)) for words in said] == ["00:00:01", "00:00:02", "00:00:03", "00:00:04"]


@pytest.mark.parametrize(("tale", "page_code"), [(CHINESE, 936), (TRADITIONAL, 950), (JAPANESE, 932), (ENGLISH, 1252)], ids=str)
def test_that_rich_text_is_read_in_the_code_page_of_its_font(tale: Tale, page_code: int) -> None:
    check(makers.rtf(tale, page_code), "a.rtf", tale, tale.title, tale.text())


@pytest.mark.parametrize(
    ("tale", "encoding"),
    [
        *itertools.product(TALES, ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")),
        *itertools.product((CHINESE, TRADITIONAL, JAPANESE), ("gb18030",)),
        (ENGLISH, "cp1252"),
        (TRADITIONAL, "big5"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
    ],
    ids=lambda one: one.key if isinstance(one, Tale) else one,
)
def test_that_a_text_is_the_same_in_every_encoding(tale: Tale, encoding: str) -> None:
    check(tale.text().encode(encoding), "a.txt", tale, tale.title, tale.text())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "euc_kr", "cp949"])
def test_that_korean_is_read_in_its_encodings(encoding: str) -> None:
    assert read_story(KOREAN.encode(encoding), "a.txt").text == KOREAN


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.key)
@pytest.mark.parametrize("ending", ["txt", "", "pdf", "docx"])
def test_that_what_is_in_a_file_counts_and_not_its_name(ending: str, tale: Tale) -> None:
    for kind in ("docx", "odt", "rtf", "epub", "pdf"):
        story = read_story(makers.MAKERS[kind](tale), f"a.{ending}")
        assert (story.encoding, len(story.chapters)) == (kind, 2)


@pytest.mark.parametrize(
    ("file", "tale", "with_title"),
    [("word.docx", CHINESE, True), ("opendocument.odt", JAPANESE, False), ("latin.pdf", ENGLISH, False), ("chinese.pdf", CHINESE, False)],
)
def test_that_what_other_programs_write_reads_the_same(file: str, tale: Tale, with_title: bool) -> None:
    """Made with python-docx, odfdo and ReportLab; the PDFs with a Latin and an Asian standard font and ragged lines."""
    data = (Path(__file__).parent / "corpus" / file).read_bytes()
    check(data, file, tale, tale.title, tale.text(title=with_title))
