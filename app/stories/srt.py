"""Subtitles: what is said, in the order of the cues; the times are kept as places."""

from __future__ import annotations

import re

from app.errors import BadInput
from app.stories.found import Flow, Found
from app.stories.wrapping import is_written_together

_TIMES = re.compile(r"^[ \t]*(\d+:\d\d:\d\d)[,.]\d+ *--> *\d+:\d\d:\d\d[,.]\d+.*$", re.MULTILINE)
_NUMBER_BELOW = re.compile(r"\n[ \t]*\d+[ \t]*\n?\s*\Z")
_TAGS = re.compile(r"</?(?:i|b|u|s|font|c|v)\b[^<>]*>|\{\\[^{}]*\}", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?…。！？♪」』]+[\"'”’」』)）]*$")
_NEW_VOICE = ("-", "–", "—", "♪", "(", "[", "（", "【", "「", "『")


def read_text(text: str, name: str) -> Found:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    times = list(_TIMES.finditer(lines))
    if not times:
        raise BadInput("story-damaged", name=name)
    flow = Flow(name)
    last = ""
    for index, time in enumerate(times):
        end = times[index + 1].start() if index + 1 < len(times) else len(lines)
        said = lines[time.end() : end]
        if index + 1 < len(times):
            said = _NUMBER_BELOW.sub("\n", said)
        for line in _TAGS.sub("", said).split("\n"):
            bare = line.strip()
            if not bare:
                continue
            if not last or _SENTENCE_ENDS.search(last) or bare.startswith(_NEW_VOICE):
                flow.end()
                flow.place(time.group(1))
            elif not is_written_together(last, bare):
                flow.write(" ")
            flow.write(bare)
            last = bare
    return flow.found()
