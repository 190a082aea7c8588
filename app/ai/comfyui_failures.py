"""What ComfyUI says when a workflow cannot be drawn, read as the errors of this program. Nothing here ever costs anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ai import failures
from app.ai.comfyui_workflow import Workflow
from app.ai.provider import Access
from app.errors import Busy, ProviderError, Rejected, Unreachable, Unusable

NAME = "comfyui"

# Python's errors that come again with the same workflow: a missing file, a wrong value, a node that does not fit another.
_COMES_AGAIN = ("FileNotFoundError", "ValueError", "TypeError", "KeyError", "AttributeError", "ImportError", "ModuleNotFoundError")


def not_running(address: str) -> Unreachable:
    return Unreachable("comfyui-not-running", provider=NAME, address=address)


def went_away() -> Busy:
    """It was ended, started again, or its queue was cleared while it drew."""
    return Busy("comfyui-went-away", provider=NAME)


def too_slow(waited_s: int) -> Busy:
    return Busy("comfyui-too-slow", provider=NAME, waited_s=waited_s)


def of_validation(said: Mapping[str, Any], workflow: Workflow, access: Access) -> ProviderError:
    """ComfyUI looks through a workflow before it queues it, and names the nodes that it cannot run."""
    nodes = said.get("node_errors")
    for number, node in nodes.items() if isinstance(nodes, dict) else ():
        errors = node.get("errors") if isinstance(node, dict) else None
        told = "; ".join(_told(error) for error in errors or ())
        return Rejected("workflow-node", provider=NAME, node=workflow.label(number), details=failures.plain(told, access))
    return failures.rejected(NAME, 400, failures.plain(_told(said.get("error")), access))


def of_run(run: Mapping[str, Any], workflow: Workflow, access: Access) -> ProviderError | None:
    """Why a drawing ended without a picture; None for one that did not fail."""
    status = run.get("status")
    if not isinstance(status, dict) or status.get("status_str") != "error":
        return None
    messages = {name: facts for name, facts in _messages(status.get("messages")) if name in ("execution_error", "execution_interrupted")}
    if "execution_interrupted" in messages:
        return Rejected("comfyui-stopped", provider=NAME)
    error = messages.get("execution_error", {})
    kind, words = str(error.get("exception_type") or ""), str(error.get("exception_message") or "")
    node = workflow.label(str(error.get("node_id") or ""))
    details = failures.plain(f"{kind}: {words}" if kind else words, access)
    if "outofmemory" in kind.lower() or "out of memory" in words.lower():
        return Busy("comfyui-out-of-memory", provider=NAME, node=node)
    if kind.rpartition(".")[2] in _COMES_AGAIN:
        return Rejected("workflow-node", provider=NAME, node=node, details=details)
    return Unusable("workflow-failed", provider=NAME, node=node, details=details)


def _messages(said: object) -> list[tuple[str, dict[str, Any]]]:
    """The history keeps pairs of a name and what goes with it."""
    pairs = said if isinstance(said, list) else []
    return [(str(pair[0]), pair[1]) for pair in pairs if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], dict)]


def _told(error: object) -> str:
    if not isinstance(error, dict):
        return str(error or "")
    return ": ".join(str(error[name]) for name in ("message", "details") if error.get(name))
