"""What a service of AI models is to us: a name, how many calls it takes at once, and the two roles it may play.

A provider is one file. Ours are listed in `providers.py`; third parties name a `Provider` in the entry point group
"mangakai.providers" of their package. Making a Provider imports no SDK; opening a role may.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.ai.artist import Artist, DrawRequest
from app.ai.scribe import Scribe
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach a service: a person's key, and what their settings say. "" where the SDK's own default holds.

    Neither the key nor the proxy, which may hold a password, is ever printed.
    timeout_s: the longest one call may take.
    workflow: the file of a ComfyUI workflow, where the service is one.
    """

    key: str = field(default="", repr=False)
    base_url: str = ""
    proxy: str = field(default="", repr=False)
    timeout_s: float = 180.0
    workflow: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look at the account found. models: those it really has, by the names calls use; () where the service lists none."""

    models: tuple[str, ...] = ()


def unknown_price(_request: DrawRequest) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Provider:
    """name: what a person types (`--artist NAME`) and the lane its calls wait in.

    places: how many calls at once, unless the person says otherwise.
    key_name: environment variable that may hold the key; "" when none is needed.
    artist, scribe: open the role, or None where the service does not play it. May raise AppError "key-missing".
    estimate: what drawing a request will about cost, in millionths of a US dollar; None where nobody knows.
    limit_s: how long one call may take when neither the person nor the catalogue says.
    reads: the languages its prompts may be in, the best first.
    check: one cheap call that tells whether key and address are good; raises what `ask` raises. None where there is nothing to check.
    """

    name: str
    places: int = 4
    key_name: str = ""
    artist: Callable[[Access], Artist] | None = None
    scribe: Callable[[Access], Scribe] | None = None
    estimate: Callable[[DrawRequest], int | None] = unknown_price
    limit_s: float = 180.0
    check: Callable[[Access], Checked] | None = None
    reads: tuple[Language, ...] = tuple(Language)
