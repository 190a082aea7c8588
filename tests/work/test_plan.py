"""How a task becomes steps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.work.plan import ChapterPlan, ExportOrder, plan_manga, share_panels
from app.work.tasks import StepKind


@given(st.lists(st.integers(0, 90_000), min_size=1, max_size=12), st.data())
def test_that_every_chapter_gets_one_to_a_hundred_panels_and_none_is_lost(lengths: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(len(lengths), 100 * len(lengths)))
    shares = share_panels(total, lengths)
    assert sum(share or 0 for share in shares) == total
    assert all(share is not None and 1 <= share <= 100 for share in shares)


@pytest.mark.parametrize(("total", "chapters"), [(0, 1), (101, 1), (2, 3), (301, 3)])
def test_that_more_or_fewer_panels_than_the_chapters_can_share_are_refused(total: int, chapters: int) -> None:
    with pytest.raises(ValueError, match=str(total)):
        share_panels(total, [100] * chapters)


def test_that_a_longer_chapter_gets_more_panels() -> None:
    short, long = share_panels(12, [1_000, 3_000])
    assert short
    assert long
    assert short < long


@given(st.integers(1, 9), st.integers(0, 3))
def test_that_a_plan_can_always_be_walked_to_its_end(chapters: int, exports: int) -> None:
    steps = plan_manga([ChapterPlan(n, None) for n in range(1, chapters + 1)], [ExportOrder(f"x{n}", "/x") for n in range(exports)])
    known: set[str] = set()
    for step in steps:  # each step stands behind steps planned before it: no circle is possible
        assert set(step.after) <= known
        known.add(step.key)
    assert sum(step.kind is StepKind.WRITE_SCRIPT for step in steps) == chapters
