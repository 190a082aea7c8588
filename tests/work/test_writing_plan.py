"""How a service's writing becomes steps: a paid call each, joined by steps of this machine."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.book.text import Span
from app.work.plan import MOST_PANELS_A_CHAPTER, MOST_ROUNDS, ChapterPlan, ExportOrder, plan_manga, script_again, spans_of, spans_told
from app.work.tasks import COMPUTE, Claimed, NewStep, StepKind, TaskChoices

SERVICE = TaskChoices(writer="gemini")
PARTS = tuple(Span(at, at + 100) for at in range(0, 300, 100))


def by_key(steps: tuple[NewStep, ...]) -> dict[str, NewStep]:
    return {step.key: step for step in steps}


def claimed(step: NewStep) -> Claimed:
    return Claimed(1, 1, 1, step.kind, step.target, step.choices or {}, 1, 1, 1, step.lane)


def test_that_the_draft_writer_needs_neither_parts_nor_a_lane() -> None:
    steps = plan_manga([ChapterPlan(1, 4)], [])
    assert [(step.key, step.lane) for step in steps] == [("script-1", COMPUTE), ("cast", COMPUTE), ("storyboard-1", COMPUTE)]


def test_that_each_part_is_a_step_of_the_service_and_its_join_stands_behind_all_of_them() -> None:
    steps = by_key(plan_manga([ChapterPlan(1, 9, PARTS), ChapterPlan(2, 3, PARTS[:1])], [ExportOrder("pdf", "/x")], SERVICE))
    assert {key for key, step in steps.items() if step.lane == "gemini"} == {
        *("script-1.1", "script-1.2", "script-1.3", "script-2.1", "cast"),
        *("storyboard-1.1", "storyboard-1.2", "storyboard-1.3", "storyboard-2.1"),
    }
    assert steps["script-1"].after == ("script-1.1", "script-1.2", "script-1.3")
    assert steps["cast"].after == ("script-1", "script-2")
    assert steps["storyboard-2.1"].after == ("cast",)
    assert steps["storyboard-2"].after == ("storyboard-1", "storyboard-2.1")
    assert steps["export-pdf"].after == ("storyboard-2",)
    assert [steps[f"script-1.{part}"].choices["spans"] for part in (1, 2, 3)] == [spans_told((span,)) for span in PARTS]  # type: ignore[index]


@given(st.lists(st.tuples(st.integers(1, MOST_PANELS_A_CHAPTER) | st.none(), st.integers(0, 9)), min_size=1, max_size=5))
def test_that_every_plan_can_be_walked_and_shares_all_panels_among_the_parts(asked: list[tuple[int | None, int]]) -> None:
    chapters = [
        ChapterPlan(number, panels, tuple(Span(at, at + 10) for at in range(0, parts * 10, 10)))
        for number, (panels, parts) in enumerate(asked, 1)
    ]
    known: set[str] = set()
    steps = plan_manga(chapters, [], SERVICE)
    for step in steps:
        assert set(step.after) <= known
        known.add(step.key)
    assert len(known) == len(steps)
    for chapter in chapters:
        shares = [(step.choices or {})["panels"] for step in steps if step.key.startswith(f"storyboard-{chapter.number}.")]
        if chapter.panels is None:
            assert set(shares) <= {None}
        elif shares:
            assert sum(share for share in shares if isinstance(share, int)) == max(chapter.panels, len(shares))


def test_that_what_is_left_out_is_asked_for_twice_more_at_most() -> None:
    step = by_key(plan_manga([ChapterPlan(3, None, PARTS)], [], SERVICE))["script-3.2"]
    keys = [step.key]
    while again := script_again(claimed(step), [PARTS[:1], PARTS[1:]]):
        step = again[1]
        keys.append(step.key)
        assert spans_of((step.choices or {})["spans"]) == PARTS[1:]
        assert (step.kind, step.target, step.lane) == (StepKind.WRITE_SCRIPT, "3", "gemini")
    assert keys == ["script-3.2", "script-3.2.2", "script-3.2.2.2"]
    assert len(keys) == 1 + MOST_ROUNDS


def test_that_nothing_is_asked_again_where_nothing_is_missing() -> None:
    step = by_key(plan_manga([ChapterPlan(1, None, PARTS)], [], SERVICE))["script-1.1"]
    assert script_again(claimed(step), ()) == ()


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**7))))
def test_that_spans_survive_the_choices_of_a_step(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(Span(*pair) for pair in pairs)
    assert spans_of(spans_told(spans)) == spans
    assert spans_of(None) == ()
