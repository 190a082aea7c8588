"""Markdown: its headings are the chapters; the text stays as it was written."""

from __future__ import annotations

import re
from itertools import pairwise

from app.book.text import Span
from app.stories.chapters import Heading, clean_title


def headings(text: str) -> list[tuple[int, Heading]]:
    """(level, heading) for every heading that stands in the text itself, not in a list or a quotation."""
    from markdown_it import MarkdownIt

    # The parser counts lines at \n only after making \r\n and \r one, so ours are counted the same way.
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text)), len(text)]
    found: list[tuple[int, Heading]] = []
    tokens = MarkdownIt("commonmark").parse(text)
    for token, inline in pairwise(tokens):
        if token.type != "heading_open" or token.map is None or token.level:
            continue
        start, end = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)]
        found.append((int(token.tag[1:]), Heading(Span(start, end), clean_title(_plain(inline.content)))))
    return [one for one in found if one[1].title]


def _plain(words: str) -> str:
    return re.sub(r"[*_`]+|!?\[([^\]]*)\]\([^)]*\)", lambda match: match.group(1) or "", words)
