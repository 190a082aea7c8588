"""How a task becomes steps. Pure: chapters, counts and wishes in, a graph of steps out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.work.tasks import COMPUTE, NewStep, StepKind, TaskChoices

MOST_PANELS_A_CHAPTER = 100
FORMATS = ("png", "webp", "cbz", "pdf")
CAST = "cast"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """A book to be written: format (one of FORMATS) and the absolute path of the file, or folder for pictures."""

    format: str
    path: str


@dataclass(frozen=True, slots=True)
class ChapterPlan:
    """What is asked of one chapter. panels: how many, or None for as many as the story wants."""

    number: int
    panels: int | None


def share_panels(total: int | None, lengths: Sequence[int]) -> tuple[int | None, ...]:
    """Panels for each chapter, by its length: each gets 1 to MOST_PANELS_A_CHAPTER, together `total`.

    Raises ValueError when the chapters cannot share that many.
    """
    if total is None:
        return (None,) * len(lengths)
    if not len(lengths) <= total <= MOST_PANELS_A_CHAPTER * len(lengths):
        raise ValueError(total)
    weight = [max(1, length) for length in lengths]
    shares = [1] * len(lengths)
    for _ in range(total - len(lengths)):
        open_ones = [at for at, share in enumerate(shares) if share < MOST_PANELS_A_CHAPTER]
        shares[max(open_ones, key=lambda at: weight[at] / (shares[at] + 0.5))] += 1
    return tuple(shares)


def plan_manga(chapters: Sequence[ChapterPlan], exports: Sequence[ExportOrder]) -> tuple[NewStep, ...]:
    """Script by chapter, then the cast of all, then the storyboards one after the other: each needs the last one's numbers."""
    scripts = [NewStep(StepKind.WRITE_SCRIPT, f"script-{one.number}", str(one.number)) for one in chapters]
    cast = NewStep(StepKind.RECOGNISE_CAST, CAST, after=tuple(step.key for step in scripts))
    boards: list[NewStep] = []
    for one in chapters:
        before = boards[-1].key if boards else CAST
        boards.append(
            NewStep(StepKind.PLAN_STORYBOARD, f"storyboard-{one.number}", str(one.number), (before,), {"panels": one.panels}),
        )
    return (*scripts, cast, *boards, *(export_step(order, (boards[-1].key,)) for order in exports))


def export_step(order: ExportOrder, after: tuple[str, ...] = ()) -> NewStep:
    return NewStep(StepKind.EXPORT, f"export-{order.format}", order.format, after, {"path": order.path})


def drawing_lane(choices: TaskChoices) -> str:
    """The draft artist works on this machine's processor; every other one is waited for."""
    return COMPUTE if choices.artist == "draft" else choices.artist


def first_drawing(panel_id: int, choices: TaskChoices = TaskChoices()) -> NewStep:
    asked: dict[str, object] = {"seed": 0, "words": "", "changes": []}
    return NewStep(StepKind.DRAW_PANEL, f"draw-{panel_id}", str(panel_id), choices=asked, lane=drawing_lane(choices))


def redrawing(panel_id: int, seed: int, words: str, changes: Sequence[str], references: Sequence[str], choices: TaskChoices) -> NewStep:
    """changes: everything asked for since the first drawing, the new words last."""
    asked: dict[str, object] = {"seed": seed, "words": words, "changes": list(changes), "references": list(references)}
    return NewStep(StepKind.DRAW_PANEL, f"draw-{panel_id}", str(panel_id), choices=asked, lane=drawing_lane(choices))
