"""What the formats know beyond plain words: styles, notes, readings, deletions, contents, times."""

from __future__ import annotations

import pytest

from app.stories.kinds import USUAL_ENDINGS
from app.stories.read import ENDINGS, read_story
from tests.stories import makers
from tests.stories.makers import odt_parts, packed, page, pdf_of, word_paragraph, word_parts
from tests.stories.tales import CHINESE, ENGLISH


def docx(body: str) -> bytes:
    return packed(word_parts(body))


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>", "new"),
        ("<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>stays</w:t></w:r>", "stays"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>てがみ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>手紙</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "手紙",
        ),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>", "a\tb\nc-"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:t>words</w:t></w:r>", "words"),
        (
            "<mc:AlternateContent><mc:Choice><w:r><w:t>once</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>once</w:t></w:r></mc:Fallback></mc:AlternateContent>",
            "once",
        ),
    ],
)
def test_that_word_says_what_a_reader_of_the_page_sees(inside: str, told: str) -> None:
    text = read_story(docx(word_paragraph("It rained all night.") + f"<w:p>{inside}</w:p>"), "a.docx").text
    assert text == f"It rained all night.\n\n{told}"


def test_that_a_style_of_ones_own_is_a_heading_when_it_is_based_on_one() -> None:
    body = word_paragraph("Rain", "Mine") + word_paragraph("It fell.") + word_paragraph("Sun", "1") + word_paragraph("It shone.")
    assert [one.title for one in read_story(docx(body), "a.docx").chapters] == ["Rain", "Sun"]


def test_that_a_word_document_without_styles_has_the_chapters_that_stand_in_its_text() -> None:
    body = "".join(map(word_paragraph, CHINESE.blocks))
    assert [one.title for one in read_story(docx(body), "a.docx").chapters] == CHINESE.headings


def test_that_a_table_of_contents_is_not_told() -> None:
    parts = word_parts(word_paragraph("Chapter 1 ....... 3", "T1") + word_paragraph("It rained all night."))
    parts["word/styles.xml"] = str(parts["word/styles.xml"]).replace(
        "</w:styles>", '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>'
    )
    assert read_story(packed(parts), "a.docx").text == "It rained all night."


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ('two<text:s text:c="2"/>spaces', "two  spaces"),
        ("a<text:tab/>b<text:line-break/>c", "a\tb\nc"),
        (
            "word<text:note><text:note-citation>1</text:note-citation><text:p>a note</text:p></text:note>s",
            "words",
        ),
        ("<text:ruby><text:ruby-base>手紙</text:ruby-base><text:ruby-text>てがみ</text:ruby-text></text:ruby>を", "手紙を"),
        ("<office:annotation><text:p>comment</text:p></office:annotation>here", "here"),
        ("<text:span>in <text:span>one</text:span> another</text:span>, <text:a>a link</text:a>.", "in one another, a link."),
    ],
)
def test_that_opendocument_says_what_a_reader_of_the_page_sees(inside: str, told: str) -> None:
    deleted = "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
    body = f"{deleted}<text:p>It rained all night.</text:p><text:p>{inside}</text:p>"
    assert read_story(packed(odt_parts(body)), "a.odt").text == f"It rained all night.\n\n{told}"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<p>one\n  line</p>two", "one line\n\ntwo"),
        ("<p>雨が\n  降る。</p>", "雨が降る。"),
        ("<p>a<br>b</p>", "a\nb"),
        ("<p>He <em>ran</em> <b>home</b>.</p>", "He ran home."),
        ("<p>one</p><hr><p>two</p>", "one\n\n* * *\n\ntwo"),
        ("<script>bad()</script><style>p{}</style><nav>menu</nav><p>told</p><!-- no -->", "told"),
        ("<p><ruby>手紙<rp>(</rp><rt>てがみ</rt><rp>)</rp></ruby>を読む</p>", "手紙を読む"),
        ("<pre>a  b\n c</pre>", "a  b\n c"),
        ("<ul><li>one<li>two</ul><table><tr><td>x<td>y</table>", "one\n\ntwo\n\nx\n\ny"),
        ("<p>&ldquo;Caf&eacute;&rdquo;&nbsp;&#x1F600;", "“Café”\u00a0😀"),
    ],
)
def test_that_a_page_says_what_a_browser_shows(body: str, told: str) -> None:
    assert (
        read_story(f"<html><body><p>It rained all night.</p>{body}</body></html>".encode(), "a.html").text
        == f"It rained all night.\n\n{told}"
    )


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("gb2312", "gb18030"), ("Shift_JIS", "cp932"), ("euc-jp", "euc_jp"), ("big5", "big5"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8")],
)
def test_that_a_page_is_read_in_the_encoding_it_declares(declared: str, encoding: str) -> None:
    words = {"cp1252": "Le café était fermé."}.get(encoding, "茶 店 日 本")
    data = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head><body><p>{words}</p></body>'
    assert read_story(data.encode(encoding), "a.htm").text == words


def test_that_a_page_that_declares_the_wrong_encoding_is_read_by_its_bytes() -> None:
    data = f'<html><head><meta charset="utf-8"></head><body><p>{CHINESE.text()}</p></body></html>'.encode("gb18030")
    assert "王师傅" in read_story(data, "a.html").text


def test_that_scrambled_fonts_do_not_lock_a_book() -> None:
    parts = makers.epub_parts(ENGLISH)
    parts["META-INF/encryption.xml"] = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        '<enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></enc:EncryptedData></encryption>'
    )
    assert len(read_story(packed(parts), "a.epub").chapters) == 2


def test_that_a_page_of_a_book_may_hold_several_chapters_of_its_contents() -> None:
    parts = makers.epub_parts(ENGLISH)
    parts["OEBPS/text/part 1.xhtml"] = page(
        '<h2 id="start">One</h2><p>Rain.</p><h2 id="b">Two</h2><p>More rain.</p><h3>not in the contents</h3><p>Sun.</p>'
    )
    parts["OEBPS/nav.xhtml"] = page(
        '<nav epub:type="toc"><ol><li><a href="text/part%201.xhtml#start">First</a></li><li><a href="text/part%201.xhtml#b">Second</a></li>'
        '<li><a href="text/part%202.xhtml">Third</a></li></ol></nav>'
        '<nav epub:type="landmarks"><ol><li><a href="text/part%202.xhtml">Start</a></li></ol></nav>'
    )
    story = read_story(packed(parts), "a.epub")
    assert [one.title for one in story.chapters] == ["First", "Second", "Third"]
    assert story.chapters[1].body.of(story.text) == "More rain.\n\nnot in the contents\n\nSun."


def test_that_a_pdf_with_a_broken_title_in_its_outline_is_read_all_the_same() -> None:
    data = makers.pdf(ENGLISH)
    whole = ("\ufeff" + ENGLISH.headings[0]).encode("utf-16-be").hex().encode()
    assert whole in data
    broken = data.replace(whole, whole[:8] + b"d800" + whole[12:])
    assert read_story(broken, "a.pdf").text == read_story(data, "a.pdf").text


@pytest.mark.parametrize("numbers", ["1 2 3", "一 二 三", "I II III", "One Two Three", "上 中 下", "上 下", "1. 2. 3."])
def test_that_numbers_alone_are_chapters_when_they_count_up(numbers: str) -> None:
    text = "The Rain\n\n" + "\n\n".join(f"{number}\n\nIt rained all night." for number in numbers.split())
    assert [one.title for one in read_story(text.encode(), "a.txt").chapters] == numbers.split()


@pytest.mark.parametrize("numbers", ["1 3 7 9", "2 3 4", "1", "No Yes", "I You"])
def test_that_words_and_numbers_alone_are_no_chapters_otherwise(numbers: str) -> None:
    text = "The Rain\n\n" + "\n\n".join(f"{number}\n\nIt rained all night." for number in numbers.split())
    assert len(read_story(text.encode(), "a.txt").chapters) == 1


def test_that_a_pdf_without_an_outline_has_the_chapters_that_stand_in_its_text() -> None:
    pages = [[(60, 700, "Chapter 1"), (60, 660, "It rained all night.")], [(60, 700, "Chapter 2"), (60, 660, "The sun came out.")]]
    assert [one.title for one in read_story(pdf_of(pages), "a.pdf").chapters] == ["Chapter 1", "Chapter 2"]


def test_that_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    long = "and the rain went on over the roofs of the old town"
    pages = [
        [(60, 700, "It had rained for three days and nights already,"), (60, 684, long)],
        [(60, 700, "until nobody remembered the sun at all.")],
    ]
    assert (
        read_story(pdf_of(pages), "a.pdf").text
        == f"It had rained for three days and nights already, {long} until nobody remembered the sun at all."
    )


def test_that_cues_of_one_sentence_are_one_paragraph() -> None:
    said = ("It was raining\nin the old town", "and in 1902", "1984.\n- Who?\n- Me!")
    cues = "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n" for n, words in enumerate(said, start=1))
    assert read_story(cues.encode(), "a.txt").text == "It was raining in the old town and in 1902 1984.\n\n- Who?\n\n- Me!"


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (["第001章 风", "雨。", "第０２章　云", "雪。"], ["第001章 风", "第０２章 云"]),
        (["第一百零八回　英雄", "雨。", "第一百〇九回 好汉", "雪。"], ["第一百零八回 英雄", "第一百〇九回 好汉"]),
        (["卷一 少年", "雨。", "卷二　江湖", "雪。"], ["卷一 少年", "卷二 江湖"]),
        (["第一卷风云初起", "雨。", "第二部　归来", "雪。"], ["第一卷风云初起", "第二部 归来"]),
        (
            ["楔子", "雨。", "序章 夜", "雪。", "番外一", "风。", "番外篇：她的信", "云。", "大结局", "晴。"],
            ["楔子", "序章 夜", "番外一", "番外篇：她的信", "大结局"],
        ),
        (
            ["プロローグ", "雨。", "第十二話「手紙」", "雪。", "幕間", "風。", "エピローグ　海", "雲。"],
            ["プロローグ", "第十二話「手紙」", "幕間", "エピローグ 海"],
        ),
        (
            ["Chapter Twenty-One", "Rain.", "CHAPTER XLII. THE SEA", "Snow.", "Book the Second", "Wind."],
            ["Chapter Twenty-One", "CHAPTER XLII. THE SEA", "Book the Second"],
        ),
        (
            ["Chapter One Hundred and Three: Home", "Rain.", "Part 2", "Snow.", "Epilogue", "Wind."],
            ["Chapter One Hundred and Three: Home", "Part 2", "Epilogue"],
        ),
    ],
)
def test_that_headings_of_three_languages_begin_chapters(lines: list[str], titles: list[str]) -> None:
    assert [one.title for one in read_story("\n\n".join(lines).encode(), "a.txt").chapters] == titles


@pytest.mark.parametrize(
    "line",
    ["第一部分他写得很好，后来就不行了。", "Chapter 1 was the best of them all", "Part of the way home", "上卷的纸很旧。", "卷起袖子"],
)
def test_that_sentences_that_begin_like_headings_are_told(line: str) -> None:
    assert len(read_story(f"It rained.\n\n{line}\n\nIt rained again.".encode(), "a.txt").chapters) == 1


def test_that_the_list_of_endings_names_every_format() -> None:
    assert all(f".{kind}" in ENDINGS for kind in ENDINGS.values())
    assert USUAL_ENDINGS.split() == [f".{kind}" for kind in dict.fromkeys(ENDINGS.values())]
