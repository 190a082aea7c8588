"""A person's own ComfyUI workflow, exported for the API: reading it, and putting a request into its named places.

The places are %prompt%, %negative%, %seed%, %width%, %height%, %model%, %start%, %mask% and %reference1%, %reference2% …
anywhere in the inputs of a node. Everything else between per cent signs is ComfyUI's own (%date:yyyy%) and stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AccountStop

PLACES = ("prompt", "negative", "seed", "width", "height", "model", "start", "mask", "reference")
_PLACE = re.compile(rf"%({'|'.join(PLACES)}[1-9][0-9]?)%")


@dataclass(frozen=True, slots=True)
class Workflow:
    """nodes: as ComfyUI takes them, by their number. places: the names of those that a request fills."""

    name: str
    nodes: Mapping[str, Mapping[str, Any]]
    places: frozenset[str]

    def label(self, number: str) -> str:
        """What a person calls this node: the title it has in ComfyUI, with its number there."""
        node = self.nodes.get(number) or {}
        title = (node.get("_meta") or {}).get("title") or node.get("class_type") or ""
        return f"{title} #{number}".strip()


def read_workflow(path: str, provider: str) -> Workflow:
    """Raises AccountStop: without a workflow that can be used nothing of this service can be drawn."""
    if not path:
        raise AccountStop("workflow-missing", provider=provider)
    try:
        nodes = json.loads(Path(path).expanduser().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise AccountStop("workflow-unreadable", provider=provider, path=path) from None
    if not _is_for_the_api(nodes):
        raise AccountStop("workflow-not-api", provider=provider, path=path)
    places = frozenset(name for node in nodes.values() for text in _texts(node["inputs"]) for name in _PLACE.findall(text))
    if "prompt" not in places:
        raise AccountStop("workflow-without-prompt", provider=provider, path=path)
    return Workflow(Path(path).stem, nodes, places)


def fill(workflow: Workflow, values: Mapping[str, str | int]) -> dict[str, Any]:
    """The nodes with the values in their places. A place that is a whole input keeps the value's type, so numbers stay numbers."""
    return {number: {**node, "inputs": _filled(node["inputs"], values)} for number, node in workflow.nodes.items()}


def _is_for_the_api(nodes: object) -> bool:
    """What the window of ComfyUI saves for itself has lists of nodes and links instead."""
    if not isinstance(nodes, dict) or not nodes:
        return False
    return all(isinstance(node, dict) and isinstance(node.get("inputs"), dict) and node.get("class_type") for node in nodes.values())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _filled(value: Any, values: Mapping[str, str | int]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(part, values) for name, part in value.items()}
    if isinstance(value, list):
        return [_filled(part, values) for part in value]
    if not isinstance(value, str):
        return value
    whole = _PLACE.fullmatch(value)
    return values[whole[1]] if whole else _PLACE.sub(lambda found: str(values[found[1]]), value)
