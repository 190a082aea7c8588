"""What making a manga will about cost, before anything is sent. Money in millionths of a US dollar: None is unknown, 0 is free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from app.ai import catalogue, pricing
from app.ai.artist import DrawRequest, Reference
from app.ai.brief import MOST_SHOWN, size_for
from app.ai.draft.storyboard import usual_count
from app.ai.services import Services
from app.ai.showing import MOST_BOOK_REFERENCES
from app.book.script import Setting
from app.book.segments import LONGEST
from app.book.storyboard import Panel, Shot
from app.book.style import Style
from app.book.text import Language, Span, Story
from app.work.plan import MOST_PANELS_A_CHAPTER, MOST_SHEETS, share_panels
from app.work.tasks import DRAFT, TaskChoices

# A cast is not known before it is recognised: about so many in any story, and one more for so many characters of text.
_CAST, _TEXT_A_CHARACTER, _MOST_CAST = 4, 4_000, 60
_ABOUT_A_CHARACTER = 300  # characters of the story that a service is shown for each of them
_ANY = Panel(1, 1, 1, Span(0, 0), "", Shot.MEDIUM, Setting())


@dataclass(frozen=True, slots=True)
class Estimate:
    """panels: for how many pictures it is."""

    panels: int
    drawing_micros: int | None = 0
    writing_micros: int | None = 0

    @property
    def micros(self) -> int | None:
        return _sum((self.drawing_micros, self.writing_micros))


def usual_panels(story: Story) -> tuple[int, ...]:
    """As many panels as each chapter about gets when nobody says a number. Takes a while for a long story: not for a GUI thread."""
    return tuple(min(MOST_PANELS_A_CHAPTER, max(1, usual_count(story.text, one, story.language))) for one in story.chapters)


def of_manga(services: Services, story: Story, panels: Sequence[int], task: TaskChoices, style: Style = Style()) -> Estimate:
    """panels: by chapter. Reads no library and sends nothing; the first one loads what describes the services' answers."""
    day, count = pricing.today(), sum(panels)
    one = of_picture(services, task, style, day)
    drawn = count + (about_people(story) if task.sheets else 0)
    return Estimate(count, None if one is None else one * drawn, _writing(services, story, panels, task, day))


def of_script(services: Services, story: Story, task: TaskChoices) -> int | None:
    """Writing the script of all chapters that `story` has, and nothing else."""
    return _asked(services, task, lambda model, day: _script_calls(story, task.writer, model, day))


def of_cast(services: Services, story: Story, task: TaskChoices) -> int | None:
    """Finding the cast of a story whose script is written."""
    return _asked(services, task, lambda model, day: iter((_cast_call(story, task.writer, model, day),)))


def about_people(story: Story) -> int:
    """Of how many characters a manga of the story about draws model sheets, where that is asked for."""
    return min(MOST_SHEETS, _CAST + len(story.text) // _TEXT_A_CHARACTER)


def shared(story: Story, panels: int) -> tuple[int, ...]:
    """A number for the whole story, by chapter; as near to it as its chapters allow."""
    chapters = len(story.chapters)
    shares = share_panels(min(max(panels, chapters), MOST_PANELS_A_CHAPTER * chapters), [len(one.body) for one in story.chapters])
    return tuple(share or 1 for share in shares)


def of_picture(services: Services, task: TaskChoices, style: Style, day: date) -> int | None:
    """One panel of a book in that style: with the pictures that most panels are shown."""
    if task.artist == DRAFT:
        return 0
    model = services.model(task.artist, "artist", task.artist_model)
    info = catalogue.find(task.artist, model)
    most = MOST_SHOWN if info is None or info.references is None else min(MOST_SHOWN, info.references)
    shown = min(
        most, min(len(style.references), MOST_BOOK_REFERENCES) + (style.template is not None) + 1 + 2 * task.sheets
    )  # a neighbour; two sheets
    size = size_for(info, services.size(task.artist, task.artist_size))
    pictures = (Reference("", b"", "png"),) * shown
    request = DrawRequest(_ANY, (), style, Language.ENGLISH, 0, model=model, size=size, references=pictures)
    return pricing.estimate(services.provider(task.artist), request, day)


# ------------------------------------------------------------------ words


def _writing(services: Services, story: Story, panels: Sequence[int], task: TaskChoices, day: date) -> int | None:
    return _asked(services, task, lambda model, _today: _calls(story, panels, task.writer, model, day))


def _asked(services: Services, task: TaskChoices, calls: Callable[[str, date], Iterable[int | None]]) -> int | None:
    """What calls of the task's writer cost, by model and day."""
    if task.writer == DRAFT:
        return 0
    model = services.model(task.writer, "writer", task.writer_model)
    if catalogue.find(task.writer, model) is None:
        return None
    return _sum(calls(model, pricing.today()))


def _calls(story: Story, panels: Sequence[int], writer: str, model: str, day: date) -> Iterator[int | None]:
    """What each call costs: script and storyboard part by part, and the cast once."""
    yield from _script_calls(story, writer, model, day)
    yield from _board_calls(story, panels, writer, model, day)
    yield _cast_call(story, writer, model, day)


def _script_calls(story: Story, writer: str, model: str, day: date) -> Iterator[int | None]:
    from app.ai.written import request as asking  # the shapes of answers take a while to build

    for chapter in story.chapters:
        for part in _parts(chapter.body, LONGEST[story.language]):
            script = asking.script_request(story.text, (part,), story.language, model)
            yield asking.estimate(writer, script, asking.script_tokens((part,), story.language), story.language, day)


def _board_calls(story: Story, panels: Sequence[int], writer: str, model: str, day: date) -> Iterator[int | None]:
    from app.ai.written import request as asking

    for chapter, count in zip(story.chapters, panels, strict=True):
        parts = _parts(chapter.body, LONGEST[story.language])
        share = max(1, round(count / len(parts)))
        for part in parts:
            board = asking.board_request(story.text, part, (), share, story.language, model)
            yield asking.estimate(writer, board, asking.board_tokens(part, share, story.language), story.language, day)


def _cast_call(story: Story, writer: str, model: str, day: date) -> int | None:
    from app.ai.written import request as asking

    people = min(_MOST_CAST, _CAST + len(story.text) // _TEXT_A_CHARACTER)
    cast = replace(asking.cast_request((), story.language, model), text="·" * (people * _ABOUT_A_CHARACTER))
    return asking.estimate(writer, cast, asking.cast_tokens(()) * (1 + people), story.language, day)


def _parts(body: Span, longest: int) -> tuple[Span, ...]:
    """About the parts a service will be asked about: as many, all of one length."""
    count = max(1, -(-len(body) // longest))
    cuts = [body.start + len(body) * at // count for at in range(count + 1)]
    return tuple(Span(start, end) for start, end in pairwise(cuts))


def _sum(parts: Iterable[int | None]) -> int | None:
    known = list(parts)
    return None if None in known else sum(part for part in known if part is not None)
