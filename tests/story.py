"""A small story and a library of it, for tests of what comes after reading."""

from __future__ import annotations

from app.book.script import Script, Setting
from app.book.storyboard import Panel, Shot
from app.book.text import Chapter, Language, Span, Story
from app.store import books, planning
from app.store.store import Store
from app.work.plan import ChapterPlan, ExportOrder, plan_manga
from app.work.tasks import TaskKind

TEXT = "Nao ran. The rain fell. She stopped. A cat sat there. It spoke."


def a_story(chapters: int = 1) -> Story:
    parts = tuple(Chapter(n, f"Part {n}", Span(0, len(TEXT)), Span(0, len(TEXT))) for n in range(1, chapters + 1))
    return Story("Rain", TEXT, Language.ENGLISH, "utf-8", parts)


def planned(store: Store, panels: int = 3, exports: tuple[ExportOrder, ...] = ()) -> tuple[int, int]:
    """A book and its task, in the store."""
    book_id = store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    plan = plan_manga([ChapterPlan(1, panels)], exports)
    return book_id, store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, plan)).task_id


def empty_script() -> Script:
    return Script(1, ())


def some_panels(count: int) -> tuple[Panel, ...]:
    return tuple(Panel(n, 1, 1, Span(n, n + 1), TEXT[n % len(TEXT)], Shot.MEDIUM, Setting()) for n in range(1, count + 1))
