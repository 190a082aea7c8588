"""Who draws: what is settled when a task is planned, so that it stays the same through every retry, and what is said before."""

from __future__ import annotations

from dataclasses import replace

from app.ai.pricing import today
from app.ai.services import Services
from app.ai.standing import Ending, check_model, ending
from app.work.tasks import DRAFT, TaskChoices


def settled(services: Services, task: TaskChoices) -> TaskChoices:
    """The choices with model, size and own words filled in from settings and catalogue, so that the settings may change meanwhile.

    Raises BadInput "unknown-provider", Rejected "model-ended" for a model that is surely gone.
    """
    if task.artist == DRAFT:
        return task
    services.provider(task.artist)
    model = services.model(task.artist, "artist", task.artist_model)
    check_model(task.artist, model, today())
    own = services.own_words(task.prompt_mode, task.own_prompt)
    size = services.size(task.artist, task.artist_size)
    return replace(task, artist_model=model, artist_size=size, prompt_mode=str(own.mode), own_prompt=own.text)


def warning(services: Services, task: TaskChoices) -> Ending | None:
    """What is to be said about the chosen model before the run: it ends soon, or may have ended."""
    if task.artist == DRAFT:
        return None
    return ending(task.artist, services.model(task.artist, "artist", task.artist_model), today())
