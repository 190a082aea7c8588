"""Who writes: what is settled when a task is planned, so that it stays the same through every retry."""

from __future__ import annotations

from dataclasses import replace

from app.ai.pricing import today
from app.ai.services import Services
from app.ai.standing import Ending, check_model, ending
from app.errors import BadInput
from app.work.tasks import DRAFT, TaskChoices


def settled(services: Services, task: TaskChoices) -> TaskChoices:
    """The choices with the writer's model filled in from settings and catalogue.

    Raises BadInput "unknown-provider" or "no-writer", Rejected "model-ended" for a model that is surely gone.
    """
    if task.writer == DRAFT:
        return task
    if services.provider(task.writer).scribe is None:
        raise BadInput("no-writer", provider=task.writer)
    model = services.model(task.writer, "writer", task.writer_model)
    check_model(task.writer, model, today())
    return replace(task, writer_model=model)


def warning(services: Services, task: TaskChoices) -> Ending | None:
    """What is to be said about the chosen model before the run: it ends soon, or may have ended."""
    if task.writer == DRAFT:
        return None
    return ending(task.writer, services.model(task.writer, "writer", task.writer_model), today())
