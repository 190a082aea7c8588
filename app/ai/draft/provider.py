"""The draft artist as a provider like the others: offline, free, at once. Its steps run on this machine's processor, in no lane of their own."""

from __future__ import annotations

from app.ai.answer import Answer, Usage
from app.ai.artist import DrawRequest
from app.ai.draft.artist import draw
from app.ai.provider import Access, Checked, Provider

NAME = "draft"


class DraftArtist:
    """Needs no network, no key and no time to speak of; the same request gives the same bytes."""

    def ask(self, request: DrawRequest) -> Answer:
        return Answer(draw(request).picture, "png", NAME, usage=Usage(0, 0), price_micros=0)


def open_artist(_access: Access) -> DraftArtist:
    return DraftArtist()


def free(_request: DrawRequest) -> int | None:
    return 0


def check(_access: Access) -> Checked:
    """There is nothing that could be missing."""
    return Checked((NAME,))


PROVIDER = Provider(NAME, artist=open_artist, estimate=free, check=check)
