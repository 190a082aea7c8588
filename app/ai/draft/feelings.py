"""What somebody feels while speaking: from how it is said, what is said, and the marks after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.ai.draft.acting import Moment
from app.ai.draft.lexicon import Hit
from app.book.script import Emotion

_NEGATED = re.compile(r"(?:\b(?:not|never|no|don['’]t|isn['’]t|wasn['’]t|aren['’]t)\s+(?:\w+\s+){0,2}|[不别別没沒]|不要)$", re.IGNORECASE)


def feeling(own: Sequence[Hit], words: str, moment: Moment, speaker: str | None) -> Emotion:
    """The tag ("said sadly") says it best, then the words themselves, then shouting and exclamation marks."""
    beside = [deed for deed in moment.deeds if deed.character == speaker]
    for deed in beside:
        if deed.emotion is not None:
            return deed.emotion
    for hit in own:
        value = hit.value("emotion")
        if value is not None and not _NEGATED.search(words[: max(0, words.lower().find(hit.word))][-16:]):
            return Emotion(value)
    loud = any(deed.loud for deed in beside)
    if "?!" in words or "!?" in words or "？！" in words or "！？" in words:
        return Emotion.SURPRISED
    if words.rstrip('”」』"').endswith(("!", "！")):
        return Emotion.DETERMINED if loud else Emotion.SURPRISED
    return Emotion.CALM
