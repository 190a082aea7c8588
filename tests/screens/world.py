"""A library in which everything is to be seen at once: books that are finished, held and under way, and panels in every state.

The service that draws is a fake one on this machine; what it gives is drawn by the draft artist beforehand.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.book.page import Direction
from app.book.script_edits import LineAt
from app.commands import manga, script, tasks
from app.commands.books import add_book, delete_book
from app.commands.panels import redraw
from app.paths import LibraryPaths
from app.program import Program
from app.settings import ProviderSettings, with_provider
from app.steps.read_story import read_and_count
from app.store.views import PanelCard
from app.work.plan import Until
from app.work.states import StepState
from app.work.tasks import TaskChoices
from tests.fakes import gemini as does
from tests.fakes.gemini import FakeGemini, asked, inline
from tests.fakes.http import Behaviour, Call, Reply
from workers.children import Children
from workers.queue import Queue

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
PANELS = 16
SETTLED = 9  # panels of the book under way that are drawn or in trouble; the next one is being drawn, the rest wait
STALE, REFUSED, FAILED, LOST = 1, 3, 5, 8
SERVED = TaskChoices(artist="gemini", artist_model=does.ARTIST)
NIGHT, KITE, COURIER = 2, 3, 4  # the books: finished, held at its storyboard, under way
Wait = Callable[[Callable[[], bool]], None]


class Studio(FakeGemini):
    """Draws what the draft artist drew for the same panel, or keeps the caller waiting until `go_on`."""

    def __init__(self, art: Sequence[bytes] = ()) -> None:
        super().__init__()
        self._go = threading.Event()
        self._art = art
        if not art:
            self.always(self._hold)

    def of(self, panel: int, before: Callable[[], object] = lambda: None) -> Behaviour:
        def answer(call: Call) -> Reply:
            before()
            return does.parts(inline(self._art[panel - 1], "image/png"))(call)

        return answer

    def go_on(self) -> None:
        self._go.set()

    def _hold(self, call: Call) -> Reply:
        if not asked(call).wants_picture:
            return self.usual(call)
        self._go.wait(60)
        return does.overloaded()(call)


def make_world(root: Path, wait: Wait) -> None:
    program = Program(LibraryPaths(root))
    children = Children(2)
    queue = Queue(program.store, children, program.steps, program.services)
    try:
        art = _drawn_before(program, queue, wait)
        _finished(program, queue, wait)
        with Studio(art) as studio:
            _under_way(program, queue, studio, wait)
    finally:
        queue.close()
        children.close()
        program.close()


def _add(program: Program, sample: str) -> int:
    path = SAMPLES / sample
    return add_book(program.store, read_and_count(path.read_bytes(), path.name).story, path.name)


def _cards(program: Program, book: int) -> list[PanelCard]:
    return list(program.store.panels.cards(book))


def _drawn_before(program: Program, queue: Queue, wait: Wait) -> list[bytes]:
    book = _add(program, "en/the-rain-courier.txt")
    manga.make_manga(program.store, book, manga.Choices(PANELS, direction=Direction.RIGHT_TO_LEFT))
    queue.wake()
    wait(lambda: len(cards := _cards(program, book)) == PANELS and all(card.picture for card in cards))
    art = [program.store.pictures.path(card.picture).read_bytes() for card in _cards(program, book) if card.picture]
    delete_book(program.store, book)
    return art


def _under_way(program: Program, queue: Queue, studio: Studio, wait: Wait) -> None:
    """Held when the last panel that shall be settled is answered, so that none after it is begun."""
    serve(program, studio)
    book = _add(program, "en/the-rain-courier.txt")
    trouble: dict[int, Behaviour] = {
        REFUSED: does.finish("IMAGE_SAFETY"),
        FAILED: does.error(400, "The picture is too large."),
        LOST: does.dropped(),
        SETTLED: studio.of(SETTLED, lambda: tasks.pause(program.store)),
    }
    studio.next(*(trouble.get(panel, studio.of(panel)) for panel in range(1, SETTLED + 1)))
    chosen = manga.Choices(PANELS, direction=Direction.RIGHT_TO_LEFT, task=SERVED, cap_micros=5_000_000)
    manga.make_manga(program.store, book, chosen, program.services)
    queue.wake()
    wait(lambda: _settled(program, book) >= SETTLED)
    _change_a_line(program, book)


def _change_a_line(program: Program, book: int) -> None:
    """What is told on a panel that is drawn already."""
    scene = program.store.books.script(book, 1).scenes[0]
    said = replace(scene.lines[0], text="It had rained for ten days.")
    script.change_line(program.store, book, 1, LineAt(scene.number, 0), said).apply(program.store)


def _settled(program: Program, book: int) -> int:
    return sum(card.state not in (None, StepState.WAITING, StepState.RUNNING) for card in _cards(program, book))


def _finished(program: Program, queue: Queue, wait: Wait) -> None:
    night = _add(program, "ja/moon-mender.txt")
    manga.make_manga(program.store, night, manga.Choices(12, direction=Direction.RIGHT_TO_LEFT))
    kite = _add(program, "zh/paper-kite.txt")
    manga.make_manga(program.store, kite, manga.Choices(9, until=Until.STORYBOARD, task=SERVED), program.services)
    queue.wake()
    wait(lambda: len(cards := _cards(program, night)) == 12 and all(card.picture for card in cards))
    wait(lambda: len(_cards(program, kite)) == 9)
    first = _cards(program, night)[0]
    redraw(program.store, first.id, "closer, at night")
    queue.wake()
    wait(lambda: _cards(program, night)[0].takes == 2)


def serve(program: Program, studio: FakeGemini) -> None:
    program.choose(with_provider(program.settings, ProviderSettings("gemini", base_url=studio.url, places=1)))
