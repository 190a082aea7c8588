"""Books: their heads, their stories, scripts and casts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Engine, Integer, LargeBinary, Select, func, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute

from app.book.cast import Character
from app.book.page import Direction
from app.book.script import Script
from app.book.style import Style
from app.book.text import Chapter, Language, Story
from app.errors import NotFound
from app.store import carried, codec
from app.store.clock import moment, new_uid, now
from app.store.last_story import LastStory
from app.store.rows import STUCK_STEPS, BookRow, CharacterRow, PanelRow, ScriptRow, StepRow, StoryRow, TakeRow
from app.store.rowwise import execute
from app.store.views import BookCard, BookHead
from app.work.tasks import StepKind

Name = InstrumentedAttribute[str]
LAST_LETTER = "\uffff"  # comes after every letter a uid may have


class Books:
    """Reads: any thread. Functions that take a Connection belong to the writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._last_story = LastStory()

    def cards(self, deleted: bool = False, only: Collection[int] | None = None) -> list[BookCard]:
        """All books, the last changed first; or only some of them."""
        gone = BookRow.deleted.is_not(None) if deleted else BookRow.deleted.is_(None)
        # By the panel's key, not by its step: a book has few stuck steps and many panels.
        drawn_panel = (PanelRow.id == StepRow.target.cast(Integer)) & (PanelRow.step_id == StepRow.id) & (PanelRow.number > 0)
        stuck = (
            select(func.count())
            .select_from(StepRow)
            .join(PanelRow, drawn_panel)
            .where(StepRow.book_id == BookRow.id, STUCK_STEPS, StepRow.kind == StepKind.DRAW_PANEL)
            .correlate(BookRow)
            .scalar_subquery()
        )
        first = (
            select(PanelRow.take_id)
            .where(PanelRow.book_id == BookRow.id, PanelRow.take_id.is_not(None), PanelRow.number > 0)
            .order_by(PanelRow.number)
            .limit(1)
            .correlate(BookRow)
            .scalar_subquery()
        )
        cover = select(TakeRow.picture).where(TakeRow.id == first).correlate(BookRow).scalar_subquery()
        own = (BookRow.id, BookRow.uid, BookRow.title, BookRow.language, BookRow.direction)
        wanted = select(*own, BookRow.panels, BookRow.drawn, stuck, BookRow.pages, cover, BookRow.changed, BookRow.asked)
        if only is not None:
            wanted = wanted.where(BookRow.id.in_(only))
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.where(gone).order_by(BookRow.changed.desc())).all()
        return [
            BookCard(r[0], r[1], r[2], Language(r[3]), Direction(r[4]), r[5], r[6], r[7], r[8], r[9], moment(r[10]), deleted, r[11])
            for r in rows
        ]

    def head(self, book_id: int) -> BookHead:
        wanted = select(BookRow.id, BookRow.uid, BookRow.title, BookRow.language, BookRow.direction, BookRow.style, BookRow.asked)
        with self._engine.connect() as connection:
            row = connection.execute(wanted.where(BookRow.id == book_id)).first()
        if row is None:
            raise NotFound("book-not-found", name=str(book_id))
        return BookHead(row[0], row[1], row[2], Language(row[3]), Direction(row[4]), codec.load(Style, row[5]), row[6])

    def find(self, name: str) -> int:
        """The book a person names: its id, a unique start of it, or its exact title. NotFound says so otherwise."""
        wanted = select(BookRow.id).where(BookRow.deleted.is_(None))
        with self._engine.connect() as connection:
            found = named(connection, wanted, name, BookRow.uid, BookRow.title)
        if not found:
            raise NotFound("book-not-found", name=name)
        if len(found) > 1:
            raise NotFound("book-ambiguous", name=name)
        return found[0]

    def story(self, book_id: int) -> Story:
        with self._engine.connect() as connection:
            return self._last_story.read(connection, book_id)

    def story_told(self, book_id: int) -> tuple[bytes, Language, tuple[Chapter, ...]]:
        """Text, language and chapters, for a child process: a novel's text as bytes costs the program's other threads nothing."""
        wanted = select(StoryRow.text.cast(LargeBinary), BookRow.language, StoryRow.chapters)
        with self._engine.connect() as connection:
            row = connection.execute(wanted.join(BookRow, BookRow.id == StoryRow.book_id).where(BookRow.id == book_id)).first()
        if row is None:
            raise NotFound("book-not-found", name=str(book_id))
        return row[0], Language(row[1]), codec.load(tuple[Chapter, ...], row[2])

    def scripts(self, book_id: int) -> tuple[Script, ...]:
        return tuple(codec.load(Script, value) for value in self.scripts_told(book_id))

    def scripts_told(self, book_id: int) -> tuple[bytes, ...]:
        """The scripts as they are kept, for a child process that reads a whole book's. Bytes are handed on without being looked at."""
        wanted = select(ScriptRow.value.cast(LargeBinary)).where(ScriptRow.book_id == book_id).order_by(ScriptRow.chapter)
        with self._engine.connect() as connection:
            return tuple(connection.scalars(wanted))

    def script(self, book_id: int, chapter: int) -> Script:
        with self._engine.connect() as connection:
            script = script_of(connection, book_id, chapter)
        if script is None:
            raise NotFound("script-not-found", chapter=chapter)
        return script

    def rows(self, book_id: int) -> carried.Rows:
        """All of a book, as it is carried to another library."""
        with self._engine.begin() as connection:
            found = carried.rows_of(connection, book_id)
        if not found["book"]:
            raise NotFound("book-not-found", name=str(book_id))
        return found

    def written_chapters(self, book_id: int) -> set[int]:
        """Which have a script."""
        with self._engine.connect() as connection:
            return set(connection.scalars(select(ScriptRow.chapter).where(ScriptRow.book_id == book_id)))

    def cast(self, book_id: int) -> tuple[Character, ...]:
        return tuple(one for one in self.whole_cast(book_id) if not one.left_out)

    def whole_cast(self, book_id: int) -> tuple[Character, ...]:
        """With those whom a person left out."""
        with self._engine.connect() as connection:
            return cast_of(connection, book_id)


def named(connection: Connection, wanted: Select[int], name: str, uid: Name, title: Name) -> list[int]:
    """The rows a person's word names: by whole uid or title first, else by how their uid begins. At most two: one, or too many."""
    begins = (uid >= name) & (uid < name + LAST_LETTER) if name else uid.is_(None)
    for fits in (uid == name, title == name, begins):
        if found := list(connection.scalars(wanted.where(fits).limit(2))):
            return found
    return []


def add_book(connection: Connection, story: Story, source: str) -> int:
    added = connection.execute(
        insert(BookRow).values(
            uid=new_uid(),
            title=story.title,
            language=story.language,
            direction=Direction.LEFT_TO_RIGHT,
            style=codec.dump(Style()),
            made=now(),
            changed=now(),
        ),
    )
    book_id = int(added.inserted_primary_key[0])  # type: ignore[index]  # an insert always has one
    chapters = codec.dump(story.chapters, tuple[Chapter, ...])
    connection.execute(insert(StoryRow).values(book_id=book_id, source=source, encoding=story.encoding, text=story.text, chapters=chapters))
    return book_id


def choose(connection: Connection, book_id: int, style: Style, direction: Direction, asked: int | None) -> None:
    values = {"style": codec.dump(style), "direction": direction, "asked": asked, "changed": now()}
    connection.execute(update(BookRow).where(BookRow.id == book_id).values(**values))


def touch(connection: Connection, book_id: int) -> None:
    execute(connection, "UPDATE book SET changed = ? WHERE id = ?", (now(), book_id))


def set_deleted(connection: Connection, book_id: int, deleted: bool) -> None:
    connection.execute(update(BookRow).where(BookRow.id == book_id).values(deleted=now() if deleted else None))


def set_title(connection: Connection, book_id: int, title: str) -> str | None:
    """The title before; None where there is no such book."""
    before: str | None = connection.scalar(select(BookRow.title).where(BookRow.id == book_id))
    connection.execute(update(BookRow).where(BookRow.id == book_id).values(title=title))
    return before


def put_script(connection: Connection, book_id: int, chapter: int, script: Script | None) -> None:
    """In place of the chapter's script so far; None for none."""
    execute(connection, "DELETE FROM script WHERE book_id = ? AND chapter = ?", (book_id, chapter))
    if script is not None:
        execute(connection, "INSERT INTO script (book_id, chapter, value) VALUES (?, ?, ?)", (book_id, chapter, codec.dump(script)))


def put_cast(connection: Connection, book_id: int, cast: Sequence[Character]) -> None:
    """In place of the whole cast so far, those who were left out too."""
    execute(connection, "DELETE FROM character WHERE book_id = ?", (book_id,))
    for character in cast:
        execute(connection, "INSERT INTO character (book_id, value) VALUES (?, ?)", (book_id, codec.dump(character)))


def put_story(connection: Connection, book_id: int, story: Story) -> None:
    """Another text, or other chapters of the same; the title stays the book's."""
    chapters = codec.dump(story.chapters, tuple[Chapter, ...])
    values = {"encoding": story.encoding, "text": story.text, "chapters": chapters}
    connection.execute(update(StoryRow).where(StoryRow.book_id == book_id).values(**values))


def story_of(connection: Connection, book_id: int) -> Story:
    """Raises NotFound "book-not-found"."""
    wanted = select(BookRow.title, StoryRow.text, BookRow.language, StoryRow.encoding, StoryRow.chapters)
    row = connection.execute(wanted.join(StoryRow, StoryRow.book_id == BookRow.id).where(BookRow.id == book_id)).first()
    if row is None:
        raise NotFound("book-not-found", name=str(book_id))
    return Story(row[0], row[1], Language(row[2]), row[3], codec.load(tuple[Chapter, ...], row[4]))


def script_of(connection: Connection, book_id: int, chapter: int) -> Script | None:
    value = connection.scalar(select(ScriptRow.value).where(ScriptRow.book_id == book_id, ScriptRow.chapter == chapter))
    script: Script | None = codec.load(Script, value) if value is not None else None
    return script


def names_of(connection: Connection, book_id: int, name: str) -> tuple[str, ...]:
    """All names of whoever is called so; that name alone where nobody in the cast is."""
    found = (one for one in cast_of(connection, book_id) if name in (one.name, *one.aliases) and not one.left_out)
    return next(((one.name, *one.aliases) for one in found), (name,))


def cast_of(connection: Connection, book_id: int) -> tuple[Character, ...]:
    """With those who were left out."""
    rows = connection.execute(select(CharacterRow.value).where(CharacterRow.book_id == book_id).order_by(CharacterRow.id))
    return tuple(codec.load(Character, value) for (value,) in rows)
