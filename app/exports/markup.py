"""Texts on their way into XML."""

from __future__ import annotations

import re
from html import escape

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Without the control characters XML cannot hold."""
    return _NOT_XML.sub("", text)


def marked(text: str) -> str:
    """For text and for attributes of an XML file."""
    return escape(clean(text))
