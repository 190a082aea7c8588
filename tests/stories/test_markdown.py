"""Which lines of a Markdown story are headings."""

from __future__ import annotations

import pytest

from app.stories.markdown import headings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# One\n\n## Two ##\n\n###### Six\n", [(1, "One"), (2, "Two"), (6, "Six")]),
        ("####### seven\n#hashtag\n", []),
        ("   # Set in\n    # code\n\t# code\n", [(1, "Set in")]),
        ("A Title\n=======\n\nAnother\n---\n", [(1, "A Title"), (2, "Another")]),
        ("He left.\n---\nShe stayed.\n", []),
        ("One line of prose\nand another one\n---\n", []),
        ("- a point\n---\n", []),
        ("> # quoted\n\n- # listed\n", []),
        ("```\n# code\n```\n# Told\n~~~ py\n# code\n```\n~~~\n", [(1, "Told")]),
        ("<!-- # hidden\n# hidden\n-->\n# Told\n", [(1, "Told")]),
        ("# *One* [two](x.html) `three`\r\n\r\n# Four\r# Five", [(1, "One two three"), (1, "Four"), (1, "Five")]),
        ("# \n\n#\n", []),
    ],
)
def test_that_headings_are_found_where_markdown_has_them(text: str, found: list[tuple[int, str]]) -> None:
    assert [(level, heading.title) for level, heading in headings(text)] == found
    for _, heading in headings(text):
        assert heading.title.split()[0] in heading.span.of(text)


def test_that_an_open_fence_hides_what_follows_to_the_end() -> None:
    assert [heading.title for _, heading in headings("# One\n```\n# Two\n")] == ["One"]
