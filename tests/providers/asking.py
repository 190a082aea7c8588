"""Requests to ask of any provider."""

from __future__ import annotations

from typing import Any

from app.ai.artist import DrawRequest
from app.ai.scribe import WriteRequest
from app.book.script import Setting
from app.book.storyboard import Panel, Shot
from app.book.style import Style
from app.book.text import Language, Span

SCHEMA = '{"type": "object", "properties": {"answer": {"type": "string"}}, "required": ["answer"]}'


def a_panel() -> Panel:
    return Panel(1, 1, 1, Span(0, 8), "Nao ran.", next(iter(Shot)), Setting())


def drawing(prompt: str = "A cat in the rain, ink on white.", **more: Any) -> DrawRequest:
    return DrawRequest(a_panel(), (), Style(), Language.ENGLISH, 7, prompt=prompt, **{"ratio": "3:4", "size": "1K", **more})


def writing(text: str = "Nao ran. The rain fell.", **more: Any) -> WriteRequest:
    return WriteRequest(**{"model": "", "instructions": "Answer in one word.", "text": text, "schema": SCHEMA, **more})
