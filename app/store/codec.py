"""Values of the book as JSON text in a column, and back, checked on the way in."""

from __future__ import annotations

from functools import cache
from typing import Any

# pydantic loads `fields` when it is first asked for. PySide6 looks into every module that is being imported, and breaks that once
# adapters are in use; so it is loaded together with them.
import pydantic.fields  # noqa: F401
from pydantic import TypeAdapter


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def dump(value: object, kind: Any = None) -> str:
    """JSON of a frozen value; `kind` names the type where the value's own does not say it (a tuple of values)."""
    named: Any = kind or type(value)
    return _adapter(named).dump_json(value).decode()


def load(kind: Any, text: str | bytes) -> Any:
    return _adapter(kind).validate_json(text)
