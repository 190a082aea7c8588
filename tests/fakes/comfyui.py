"""A ComfyUI on this machine: uploads, a queue, a history and pictures, in the shapes of its API."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.http import Behaviour, Call, Cut, FakeService, Reply
from tests.fakes.openai import form
from tests.fakes.pictures import a_picture

CHECKPOINTS = ("ink-v2.safetensors", "manga-xl.safetensors")


@dataclass(slots=True)
class Run:
    """A drawing. looks: how often the queue is looked at before it has ended. ends: what the history says then; None: it vanishes."""

    nodes: dict[str, Any]
    ends: dict[str, Any] | None
    looks: int = 0


@dataclass(slots=True)
class Seen:
    """What the service was given."""

    uploads: dict[str, bytes] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    interrupted: list[str] = field(default_factory=list)


class FakeComfyUI(FakeService):
    """takes_names: whether a drawing is called as its sender says, as newer ones do. deaf: how many looks get no answer."""

    def __init__(self, takes_names: bool = False, lists_models: bool = True) -> None:
        super().__init__()
        self.takes_names = takes_names
        self.lists_models = lists_models
        self.deaf = 0
        self.seen = Seen()
        self.pictures: dict[str, bytes] = {}
        self.runs: dict[str, Run] = {}
        self._count = itertools.count(1)

    def scripted(self, call: Call) -> bool:
        return call.path == "/prompt"

    def usual(self, call: Call) -> Reply:
        if call.path == "/prompt":
            return self.draws()(call)
        if call.method == "GET" and call.path in ("/queue", "/system_stats", "/models/checkpoints"):
            return self._listed(call)
        if call.path.startswith("/history/"):
            return Reply(body=self._history(call.path.rsplit("/", 1)[1]))
        if call.path == "/view":
            picture = self.pictures.get(call.query["filename"][0])
            return Reply(body=picture, kind="image/png") if picture is not None else Reply(404)
        if call.path == "/upload/image":
            return self._keep(call)
        if call.path == "/queue":
            self.seen.deleted += call.json["delete"]
            return Reply()
        if call.path == "/interrupt":
            self.seen.interrupted.append(call.json["prompt_id"])
            return Reply()
        return Reply(404, "404: Not Found", "text/plain")

    # ------------------------------------------------------------------ what a drawing does

    def draws(self, looks: int = 0, picture: bytes | None = None, kind: str = "output") -> Behaviour:
        """Its picture is another for each prompt."""

        def behave(call: Call) -> Reply:
            name = f"MangakAI_{next(self._count):05}.png"
            drawn = a_picture(192, 288, of=str(prompt_of(call.json["prompt"]))) if picture is None else picture
            self.pictures[name] = drawn
            image = {"filename": name, "subfolder": "", "type": kind}
            return self._start(call, {"outputs": {"9": {"images": [image]}}, "status": succeeded()}, looks)

        return behave

    def ends(self, outputs: dict[str, Any], status: dict[str, Any] | None = None, looks: int = 0) -> Behaviour:
        return lambda call: self._start(call, {"outputs": outputs, "status": status or succeeded()}, looks)

    def vanishes(self, looks: int = 1) -> Behaviour:
        """It was queued, and then nobody knows of it any more."""
        return lambda call: self._start(call, None, looks)

    def draws_but_hangs_up(self) -> Behaviour:
        """The drawing is queued, and the answer that says so is lost."""

        def behave(call: Call) -> Reply:
            self.draws()(call)
            return Reply(cut=Cut.BEFORE_ANSWER)

        return behave

    def _start(self, call: Call, ends: dict[str, Any] | None, looks: int) -> Reply:
        name = call.json["prompt_id"] if self.takes_names else f"run-{next(self._count)}"
        self.runs[name] = Run(call.json["prompt"], ends, looks)
        return Reply(body={"prompt_id": name, "number": len(self.runs), "node_errors": {}})

    # ------------------------------------------------------------------ what it lists

    def _listed(self, call: Call) -> Reply:
        if call.path == "/system_stats":
            return Reply(body={"system": {"comfyui_version": "0.9.1"}, "devices": []})
        if call.path == "/models/checkpoints":
            return Reply(body=list(CHECKPOINTS)) if self.lists_models else Reply(404, "404: Not Found", "text/plain")
        if self.deaf:
            self.deaf -= 1
            return Reply(cut=Cut.BEFORE_ANSWER)
        waiting = []
        for number, (name, run) in enumerate(self.runs.items()):
            if run.looks > 0:
                run.looks -= 1
                waiting.append([number, name, run.nodes, {}, ["9"]])
        return Reply(body={"queue_running": waiting[:1], "queue_pending": waiting[1:]})  # it draws one after the other

    def _history(self, name: str) -> dict[str, Any]:
        run = self.runs.get(name)
        if run is None or run.looks > 0 or run.ends is None:
            return {}
        return {name: {"prompt": [1, name, run.nodes, {}, ["9"]], **run.ends}}

    def _keep(self, call: Call) -> Reply:
        parts = {field: (name, content) for field, name, content in form(call)}
        name, content = parts["image"]
        folder = parts["subfolder"][1].decode()
        self.seen.uploads[f"{folder}/{name}"] = content
        return Reply(body={"name": name, "subfolder": folder, "type": "input"})


def prompt_of(nodes: dict[str, Any]) -> object:
    return [node["inputs"].get("text") for node in nodes.values()]


def succeeded() -> dict[str, Any]:
    return {"status_str": "success", "completed": True, "messages": [["execution_start", {"prompt_id": "x"}]]}


def broke(kind: str, words: str, node: str = "3") -> dict[str, Any]:
    """A status as the history keeps it after a node has raised an error."""
    error = {"node_id": node, "node_type": "KSampler", "exception_type": kind, "exception_message": words, "traceback": ["…"]}
    return {"status_str": "error", "completed": False, "messages": [["execution_start", {}], ["execution_error", error]]}


def interrupted() -> dict[str, Any]:
    return {"status_str": "error", "completed": False, "messages": [["execution_interrupted", {"node_id": "3"}]]}


def unfit(nodes: dict[str, Sequence[tuple[str, str]]]) -> Behaviour:
    """The workflow does not pass: for each node what is wrong with it."""
    errors = {
        number: {"errors": [{"type": "x", "message": message, "details": details} for message, details in wrong], "class_type": "X"}
        for number, wrong in nodes.items()
    }
    told = {"type": "prompt_outputs_failed_validation", "message": "Prompt outputs failed validation", "details": "", "extra_info": {}}
    return lambda _call: Reply(400, {"error": told, "node_errors": errors})


def says(status: int, body: object = b"", kind: str = "application/json") -> Behaviour:
    return lambda _call: Reply(status, body, kind)


def slow(seconds: float) -> Behaviour:
    return lambda _call: Reply(body={}, wait_s=seconds)
