"""ComfyUI on one's own machine: its workflow draws, and costs nothing.

The way of a drawing: the pictures are uploaded, the workflow is queued, its end is waited for, the picture is fetched. The end is
looked up in /history instead of being heard over the web socket: nobody is told of the progress inside one drawing, the history holds
the same errors, it is still there after a cut connection, and it gets through every proxy. So there is no second connection to lose.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Event
from typing import Any

from app.ai import failures
from app.ai.answer import Answer
from app.ai.artist import Artist, DrawRequest, Reference
from app.ai.comfyui_failures import NAME, of_run, of_validation, too_slow, went_away
from app.ai.comfyui_server import Server
from app.ai.comfyui_workflow import Workflow, fill, read_workflow
from app.ai.magic import picture_kind
from app.ai.provider import Access, Checked, Provider
from app.ai.sizes import Limits, pixels_of, ratio_of, within
from app.book.text import Language
from app.errors import AccountStop, Busy, Lost, ProviderError, Unreachable

# Models that people run at home were taught on multiples of 64.
LIMITS = Limits(step=64, longest=4096, flattest=4.0, fewest=256 * 256, most=4096 * 2160)
# Lettering is ours: what a model draws of it comes out wrong.
NEGATIVE = "text, letters, speech bubbles, captions, watermark, signature, frame, border"
LONGEST_PAUSE_S = 2.0
# How often in a row it may not answer while it draws; a loaded machine does not for some seconds.
PATIENCE = 6
# What the catalogue calls the model that the workflow itself names.
ITS_OWN = "workflow"
# Values of places that are pictures.
_PICTURES = ("start", "mask", "reference")


class ComfyArtist:
    """names: makes the name of a drawing, by which it is found again when the answer to queueing it was lost."""

    def __init__(self, access: Access, pause_s: float = 0.25, names: Callable[[], str] = lambda: str(uuid.uuid4())) -> None:
        self._server = Server(access)
        self._workflow = read_workflow(access.workflow, NAME)
        self._limit_s = access.timeout_s
        self._pause_s = pause_s
        self._names = names

    def ask(self, request: DrawRequest) -> Answer:
        try:
            return self._draw(request, time.monotonic() + self._limit_s)
        except Lost:
            failure = went_away()  # nothing is billed here, so it may be drawn again
        raise failure

    def _draw(self, request: DrawRequest, deadline: float) -> Answer:
        values = {**_values(request, self._workflow), **self._uploaded(request)}
        drawing = self._queue(fill(self._workflow, values), self._names())
        run = self._wait(drawing, deadline)
        if failure := of_run(run, self._workflow, self._server.access):
            raise failure
        found = _finished(run, self._workflow)
        if found is None:
            raise failures.without_picture(NAME, "no-picture")
        picture = self._server.view(found)
        kind = picture_kind(picture)
        if kind is None:
            raise failures.without_picture(NAME, "not-a-picture")
        return Answer(picture, kind, _model(request) or self._workflow.name, drawing, price_micros=0)

    def _uploaded(self, request: DrawRequest) -> dict[str, str]:
        """Only the pictures that the workflow shows; white paper where it shows more than there are."""
        places = sorted(place for place in self._workflow.places if place.startswith(_PICTURES))
        return {place: self._upload(_picture(request, place)) for place in places}

    def _upload(self, picture: Reference) -> str:
        """Named by its content, so that the same picture takes up room once."""
        return self._server.upload(f"{hashlib.sha256(picture.picture).hexdigest()[:24]}.{picture.kind}", picture)

    def _queue(self, nodes: dict[str, Any], name: str) -> str:
        try:
            status, said = self._server.queue(nodes, name)
        except Lost:
            return name  # if it was queued all the same, it is found by this name
        if status == 400:
            raise of_validation(said, self._workflow, self._server.access)
        return str(said.get("prompt_id") or name)

    def _wait(self, drawing: str, deadline: float) -> Mapping[str, Any]:
        """What the history says of the drawing once it has ended."""
        pause, unanswered, began = self._pause_s, 0, time.monotonic()
        while True:
            try:
                # In this order: what has left the queue before the history is asked, is in the history.
                waiting = self._server.is_queued(drawing)
                if run := self._server.history(drawing):
                    return run
                unanswered = 0
                if not waiting:
                    raise went_away()
            except (Unreachable, Lost):
                unanswered += 1
                if unanswered > PATIENCE:
                    raise
            if time.monotonic() + pause > deadline:
                self._give_up(drawing)
                raise too_slow(round(time.monotonic() - began))
            Event().wait(pause)
            pause = min(pause * 1.5, LONGEST_PAUSE_S)

    def _give_up(self, drawing: str) -> None:
        """Otherwise it would go on drawing for nobody, and the next one would wait behind it."""
        with suppress(ProviderError):
            self._server.remove(drawing)


def _values(request: DrawRequest, workflow: Workflow) -> dict[str, str | int]:
    model = _model(request)
    if "model" in workflow.places and not model:
        raise AccountStop("workflow-needs-model", provider=NAME, workflow=workflow.name)
    width, height = within(LIMITS, ratio_of(request.ratio) or 1.0, pixels_of(request.size))
    words = {"prompt": request.prompt, "negative": NEGATIVE, "model": model}
    return {**words, "seed": request.seed, "width": width, "height": height}


def _model(request: DrawRequest) -> str:
    return "" if request.model == ITS_OWN else request.model


def _picture(request: DrawRequest, place: str) -> Reference:
    """The picture for a place: start, mask, reference1, reference2 …"""
    from app.pictures import blank

    found: Reference | None = None
    if place == "start":
        found = request.start
    elif place == "mask":
        found = Reference("", request.mask, "png") if request.mask else None
    else:
        number = int(place.removeprefix("reference"))
        found = request.references[number - 1] if number <= len(request.references) else None
    return found or Reference("", blank(64, 64), "png")


def _finished(run: Mapping[str, Any], workflow: Workflow) -> dict[str, str] | None:
    """Where the picture is: the last one that was saved, or, where a workflow saves none, the last one it shows."""
    outputs = run.get("outputs")
    if not isinstance(outputs, dict):
        return None
    order = {number: place for place, number in enumerate(workflow.nodes)}
    shown: list[dict[str, str]] = []
    for number in sorted(outputs, key=lambda number: order.get(number, -1)):
        images = outputs[number].get("images") if isinstance(outputs[number], dict) else None
        shown += [image for image in images or () if isinstance(image, dict) and image.get("filename")]
    saved = [image for image in shown if image.get("type") == "output"]
    found = saved or shown
    return found[-1] if found else None


def check(access: Access) -> Checked:
    """That a ComfyUI answers, which models it has, and that the workflow can be used."""
    server = Server(access)
    try:
        models = server.models()
    except (Lost, Busy):
        models = None
    if models is None:
        raise failures.unreachable(NAME, "no-answer")
    read_workflow(access.workflow, NAME)
    return Checked(models)


def _nothing(_request: DrawRequest) -> int:
    return 0


def _artist(access: Access) -> Artist:
    return ComfyArtist(access)


# What turns words into pictures on one's own machine has mostly learnt English only.
PROVIDER = Provider(name=NAME, places=1, artist=_artist, estimate=_nothing, limit_s=600.0, check=check, reads=(Language.ENGLISH,))
