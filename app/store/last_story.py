"""The story that was read last, decoded once for as long as its row says the same.

A novel is megabytes of text that every look at a chapter asks for. To fetch it and to tell that it is the same costs other threads
nothing; to decode it anew each time would hold all of them up.
"""

from __future__ import annotations

import hashlib
from codecs import getincrementaldecoder

from sqlalchemy import Connection, LargeBinary, select

from app.book.text import Chapter, Language, Story
from app.errors import NotFound
from app.store import codec
from app.store.rows import BookRow, StoryRow

_PIECE = 1 << 18  # bytes decoded at once; then whoever waits for the interpreter has a turn


class LastStory:
    """For any thread: what is kept is replaced as a whole."""

    def __init__(self) -> None:
        self._kept: tuple[object, Story] | None = None

    def read(self, connection: Connection, book_id: int) -> Story:
        """Raises NotFound "book-not-found"."""
        wanted = select(BookRow.title, StoryRow.text.cast(LargeBinary), BookRow.language, StoryRow.encoding, StoryRow.chapters)
        row = connection.execute(wanted.join(StoryRow, StoryRow.book_id == BookRow.id).where(BookRow.id == book_id)).first()
        if row is None:
            raise NotFound("book-not-found", name=str(book_id))
        title, text, language, encoding, chapters = row
        known = (book_id, title, hashlib.blake2b(text).digest(), language, encoding, chapters)
        kept = self._kept
        if kept is not None and kept[0] == known:
            return kept[1]
        story = Story(title, decoded(text), Language(language), encoding, codec.load(tuple[Chapter, ...], chapters))
        self._kept = known, story
        return story


def decoded(text: bytes) -> str:
    """UTF-8, in pieces."""
    decoder = getincrementaldecoder("utf-8")()
    pieces = [decoder.decode(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE)]
    return "".join((*pieces, decoder.decode(b"", final=True)))
