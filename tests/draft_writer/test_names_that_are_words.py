"""Chinese names whose characters are words too: found whole, with nothing of the next word."""

from __future__ import annotations

import pytest

from app.ai.draft.cast import people_in
from app.book.text import Language, Span

STORY = (
    "{w}沿着河边慢慢走去。{w}说：“等天亮了再说吧。”\n\n"
    "“我早就知道会是这样。”{w}说道。{w}点了点头，答道：“你们先走。”\n\n{w}走过来问：“真的？”"
)


@pytest.mark.parametrize("name", ["林远航", "曹语嫣", "吴梦洁", "章子墨", "小桂", "陈志强"])
def test_that_a_name_is_found_whole(name: str) -> None:
    text = STORY.format(w=name)
    assert [one.name for one in people_in(text, Span(0, len(text)), Language.CHINESE)] == [name]


def test_that_daybreak_and_a_grove_are_nobody() -> None:
    text = "天亮了，林子里很安静。天亮了，他们走进林子。林子深处有一条小路。天亮说来就来。"
    assert not people_in(text, Span(0, len(text)), Language.CHINESE)
