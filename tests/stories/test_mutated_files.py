"""Files with bytes changed, lost, doubled or swapped: every reader says a story or a reason, soon and in little memory.

300 files a reader in every run; 10,000 in the nightly one (MANGAKAI_NIGHTLY=1).
"""

from __future__ import annotations

import contextlib
import os
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import BadInput
from app.stories.read import read_story
from tests.stories import makers
from tests.stories.tales import CHINESE, ENGLISH, JAPANESE, KOREAN

NIGHTLY = "MANGAKAI_NIGHTLY" in os.environ
EXAMPLES = 10_000 if NIGHTLY else 300
LONGEST_S = 5.0  # of this process, so that a busy machine does not matter
MOST_BYTES = 1 << 30

_SEEDS = {kind: [make(tale) for tale in (ENGLISH, CHINESE, JAPANESE)] for kind, make in makers.MAKERS.items()}
for noted, noted_file in makers.NOTED.items():
    _SEEDS[noted if noted in _SEEDS else "html"].append(noted_file())
_SEEDS["epub"] += [makers.epub2(ENGLISH)]
_SEEDS["rtf"] += [makers.rtf(CHINESE, 936), makers.rtf(JAPANESE, 932)]
_SEEDS["txt"] += [
    KOREAN.encode("euc_kr"),
    CHINESE.text().encode("gb18030"),
    JAPANESE.text().encode("utf-16"),
    JAPANESE.text().encode("cp932"),
]
# What breaks parsers, beside bytes by chance.
_WORDS = (
    b"<", b">", b"&", b"]]>", b"<![CDATA[", b"<!DOCTYPE", b"<!ENTITY x 'y'>", b"&x;", b"\x00", b"\xff\xfe", b"\xed\xa0\x80",
    b"{", b"}", b"\\", b"\\u-1?", b"\\bin99999999 ", b"\\'", b"\\uc9999 ", b"-1", b"0", b"99999999999999999999", b"--> ", b"00:00:00,000",
    b"/*", b"[[", b"# ", b"\r",
    b"PK\x03\x04", b"stream", b"endobj", b"<<", b">>", b"%PDF-", b"../", b"\xe2\x80\xae", b"<p>" * 30, b"<ol>" * 20,
)  # fmt: skip


# (where, what is done, with which bytes, how many bytes)
Changes = tuple[tuple[int, str, bytes, int], ...]


@st.composite
def _mutations(draw: st.DrawFn) -> Changes:
    one = st.tuples(
        st.integers(0, 1 << 16),
        st.sampled_from(["put", "replace", "cut", "double", "flip", "end"]),
        st.one_of(st.sampled_from(_WORDS), st.binary(min_size=1, max_size=8)),
        st.integers(1, 64),
    )
    return tuple(draw(st.lists(one, min_size=1, max_size=6)))


def mutated(data: bytes, changes: Changes) -> bytes:
    for where, how, words, length in changes:
        at = where % len(data) if data else 0
        head, tail = data[:at], data[at:]
        data = {
            "put": head + words + tail,
            "replace": head + words + tail[len(words) :],
            "cut": head + tail[length:],
            "double": head + tail[:length] * 3 + tail[length:],
            "flip": head + bytes(one ^ (1 << length % 8) for one in tail[:1]) + tail[1:],
            "end": data[: max(1, len(data) - length)],
        }[how]
    return data


def mutated_inside(data: bytes, which: int, changes: Changes) -> bytes:
    """One part of a zip changed and packed again: what lies behind the unpacking is reached."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = sorted(parts)[which % len(parts)]
    parts[name] = mutated(bytes(parts[name]), changes)  # type: ignore[arg-type]  # all of them were read as bytes
    return makers.packed(parts)


def read_or_refuse(data: bytes, name: str) -> None:
    before = time.process_time()
    with contextlib.suppress(BadInput):
        story = read_story(data, name)
        assert story.text
        assert story.chapters[-1].span.end == len(story.text)
        assert all(0 <= one.body.start < one.body.end <= len(story.text) for one in story.chapters)
    assert time.process_time() - before < LONGEST_S


def guarded(read: Callable[[], None]) -> None:
    """Counting every piece of memory costs more than the reading; the nightly run does it."""
    if not NIGHTLY:
        read()
        return
    tracemalloc.start()
    try:
        read()
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()


@pytest.mark.timeout(3600 if NIGHTLY else 120)
@pytest.mark.parametrize("kind", makers.MAKERS)
def test_that_a_changed_file_is_a_story_or_has_a_reason(kind: str) -> None:
    zipped = kind in ("docx", "odt", "epub")

    @given(st.sampled_from(_SEEDS[kind]), _mutations(), st.integers(0, 9))
    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def attempt(seed: bytes, changes: Changes, which: int) -> None:
        data = mutated_inside(seed, which, changes) if zipped and which < 8 else mutated(seed, changes)
        read_or_refuse(data, f"a.{kind}")

    guarded(attempt)


@pytest.mark.timeout(3600 if NIGHTLY else 120)
def test_that_bytes_of_no_format_are_a_story_or_have_a_reason() -> None:
    @given(
        st.binary(max_size=400),
        st.sampled_from(sorted(makers.MAKERS)),
        st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n", b"{\\rtf1 ", b"<html>"]),
    )
    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def attempt(data: bytes, kind: str, head: bytes) -> None:
        read_or_refuse(head + data, f"a.{kind}")

    guarded(attempt)
