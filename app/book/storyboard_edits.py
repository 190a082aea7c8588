"""What a person does to the storyboard of a chapter: each function gives the changed board.

Panels keep the numbers they had until `settled` counts them anew, so that it is known which became which; a new one has NEW.
Pages are named by their place in the chapter, from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log

from app.book.following import MOST_ACTORS
from app.book.layout import MOST_ON_A_PAGE, Rows, frame_ratio, lay_page, text_load
from app.book.lines import SPOKEN, shown_in, trimmed
from app.book.page import Direction, Page
from app.book.script import LineKind, Script
from app.book.sentences import sentences
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Language, Span
from app.errors import BadInput, NotFound

NEW = 0
_FITS = log(1.25)  # a picture drawn for another frame is kept as long as no more than a fifth of it is cropped


@dataclass(frozen=True, slots=True)
class Leaf:
    """What stands on one page, in reading order. rows: how many in each row, where a person said so."""

    panels: tuple[Panel, ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Board:
    chapter: int
    leaves: tuple[Leaf, ...]

    @property
    def panels(self) -> tuple[Panel, ...]:
        return tuple(panel for leaf in self.leaves for panel in leaf.panels)


@dataclass(frozen=True, slots=True)
class Told:
    """What the panels are cut from. names: of the cast, by `following.main_names`."""

    text: str
    language: Language
    script: Script
    names: Mapping[str, str]

    def cut(self, panel: Panel, span: Span) -> Panel:
        """The panel, showing another stretch of the story; whoever speaks there now is in the picture."""
        (found,) = shown_in(self.text, self.script, [span])
        lines = tuple(replace(one, speaker=self.names.get(one.speaker, one.speaker)) if one.speaker else one for one in found)
        here = {actor.character for actor in panel.actors}
        speakers = dict.fromkeys(line.speaker for line in lines if line.speaker and line.kind in SPOKEN)
        actors = (*panel.actors, *(Actor(name) for name in speakers if name not in here))[:MOST_ACTORS]
        return replace(panel, span=span, text=span.of(self.text).strip(), lines=lines, actors=actors)

    def apart(self, first: Span, second: Span) -> bool:
        """Something that could be read stands between the two, or they are the wrong way round."""
        return first.end > second.start or any(letter.isalnum() for letter in self.text[first.end : second.start])

    def readable(self, span: Span) -> bool:
        return any(letter.isalnum() for letter in span.of(self.text))


def board_of(chapter: int, panels: Iterable[Panel], pages: Iterable[Page]) -> Board:
    by_number = {panel.number: panel for panel in panels}
    return Board(chapter, tuple(Leaf(tuple(by_number[frame.panel] for frame in page.frames), page.rows) for page in pages))


def panel_of(board: Board, number: int) -> Panel:
    """Raises NotFound "panel-not-found"."""
    found = next((one for one in board.panels if one.number == number), None)
    if found is None:
        raise NotFound("panel-not-found", name=str(number))
    return found


def leaf_of(board: Board, number: int) -> int:
    panel_of(board, number)
    return next(at for at, leaf in enumerate(board.leaves) if any(one.number == number for one in leaf.panels))


# ------------------------------------------------------------------ one panel


def change(board: Board, number: int, to: Callable[[Panel], Panel]) -> Board:
    """Shot, angle, weight, what is seen, who is in it. Raises BadInput "panel-crowded"."""
    new = to(panel_of(board, number))
    if len(new.actors) > MOST_ACTORS:
        raise BadInput("panel-crowded", panel=number, most=MOST_ACTORS)
    return _with(board, {number: (new,)})


def move(board: Board, number: int, leaf: int, place: int) -> Board:
    """To a place (from 0, counted without it) of a page. Raises BadInput "page-full"."""
    panel = panel_of(board, number)
    others = [[one for one in page.panels if one.number != number] for page in board.leaves]
    target = others[min(max(0, leaf), len(others) - 1)]
    target.insert(min(max(0, place), len(target)), panel)
    return _repaged(board, others)


def move_to_new_page(board: Board, number: int, leaf: int) -> Board:
    """To a page of its own before the page `leaf`; behind the last one where there is none."""
    panel = panel_of(board, number)
    others = [[one for one in page.panels if one.number != number] for page in board.leaves]
    others.insert(min(max(0, leaf), len(others)), [panel])
    return _repaged(board, others)


def delete(board: Board, number: int) -> Board:
    """Its sentences are in no panel any more, and shown as left out. Raises BadInput "panel-last" for the only one of a chapter."""
    panel_of(board, number)
    if len(board.panels) == 1:
        raise BadInput("panel-last", panel=number)
    return _with(board, {number: ()})


def add(board: Board, number: int, seen: str = "") -> Board:
    """A panel of the person's own behind another; the story has no words for it. Raises BadInput "page-full"."""
    before = panel_of(board, number)
    return _with(board, {number: (before, own_panel(before, seen))})


def own_panel(beside: Panel, seen: str) -> Panel:
    span = Span(beside.span.end, beside.span.end)
    return Panel(NEW, beside.chapter, beside.scene, span, "", Shot.MEDIUM, beside.setting, seen=seen.strip())


# ------------------------------------------------------------------ the borders between panels


def split(board: Board, number: int, told: Told, line: int | None = None) -> Board:
    """Two of one, the second from a line on, or from the middle. Raises BadInput "panel-one-half", "page-full"."""
    panel = panel_of(board, number)
    at = _middle(panel, told) if line is None else _start_of(panel, line)
    if at is None:
        raise BadInput("panel-one-half", panel=number)
    first, second = _cut_at(panel.span, at, told, number)
    return _with(board, {number: (told.cut(panel, first), replace(told.cut(panel, second), number=NEW, seen="", balloons=(), focus=None))})


def merge(board: Board, number: int, told: Told) -> Board:
    """A panel and the next one. Raises BadInput "panels-apart" where the story has something between them, or none comes next."""
    panel, after = panel_of(board, number), _beside(board, number, 1)
    if after is None:
        raise BadInput("panels-apart", panel=number)
    both = [one for one in (panel, after) if len(one.span)]
    if len(both) == 2 and told.apart(panel.span, after.span):
        raise BadInput("panels-apart", panel=number)
    one = replace(panel, actors=_both(panel, after), props=tuple(dict.fromkeys((*panel.props, *after.props))))
    one = replace(one, seen=" ".join(seen for seen in (panel.seen, after.seen) if seen))
    if both:
        one = told.cut(one, Span(both[0].span.start, both[-1].span.end))
    return _with(board, {number: (one,), after.number: ()})


def move_lines(board: Board, number: int, line: int, told: Told, *, forward: bool) -> Board:
    """A line goes to the neighbouring panel, with those that stand between: the border between the two moves through the story.

    Raises BadInput "line-stays" where the two do not stand side by side in the story, or nothing would be left.
    """
    panel, other = panel_of(board, number), _beside(board, number, 1 if forward else -1)
    at = _start_of(panel, line) if forward else _end_of(panel, line)
    if other is None or at is None or not len(other.span):
        raise BadInput("line-stays", panel=number)
    first, second = (panel, other) if forward else (other, panel)
    left, right = Span(first.span.start, at), Span(at, second.span.end)
    if told.apart(first.span, second.span) or not (told.readable(left) and told.readable(right)):
        raise BadInput("line-stays", panel=number)
    if not (panel.span.start < at < panel.span.end):
        raise BadInput("line-stays", panel=number)
    left, right = trimmed(told.text, left), trimmed(told.text, right)
    return _with(board, {first.number: (told.cut(first, left),), second.number: (told.cut(second, right),)})


def _start_of(panel: Panel, line: int) -> int | None:
    return next((one.span.start for one in panel.lines[max(0, line) :] if len(one.span)), None)


def _end_of(panel: Panel, line: int) -> int | None:
    """Where the line ends, with the words behind it that say who spoke."""
    kept = list(panel.lines[: line + 1])
    if len(panel.lines) > line + 1 and panel.lines[line + 1].kind is LineKind.TAG:
        kept.append(panel.lines[line + 1])
    return next((one.span.end for one in reversed(kept) if len(one.span)), None)


def _middle(panel: Panel, told: Told) -> int | None:
    """The place between two lines, or else two sentences, that is nearest to the middle."""
    lines = [one.span.start for one in panel.lines if len(one.span) and one.kind is not LineKind.TAG]
    places = lines if any(_halves(panel.span, at, told) for at in lines) else _sentence_starts(panel, told)
    found = [at for at in places if _halves(panel.span, at, told)]
    middle = (panel.span.start + panel.span.end) / 2
    return min(found, key=lambda at: abs(at - middle), default=None)


def _sentence_starts(panel: Panel, told: Told) -> list[int]:
    return [one.span.start for one in sentences(told.text, panel.span, told.language)]


def _halves(span: Span, at: int, told: Told) -> bool:
    return span.start < at < span.end and told.readable(Span(span.start, at)) and told.readable(Span(at, span.end))


def _cut_at(span: Span, at: int, told: Told, number: int) -> tuple[Span, Span]:
    if not _halves(span, at, told):
        raise BadInput("panel-one-half", panel=number)
    return trimmed(told.text, Span(span.start, at)), trimmed(told.text, Span(at, span.end))


def _both(one: Panel, other: Panel) -> tuple[Actor, ...]:
    by_name = {actor.character: actor for actor in reversed((*one.actors, *other.actors))}
    names = dict.fromkeys(actor.character for actor in (*one.actors, *other.actors))
    return tuple(by_name[name] for name in names)[:MOST_ACTORS]


def _beside(board: Board, number: int, by: int) -> Panel | None:
    panels = board.panels
    at = next(index for index, one in enumerate(panels) if one.number == number) + by
    return panels[at] if 0 <= at < len(panels) else None


# ------------------------------------------------------------------ pages


def break_before(board: Board, number: int) -> Board:
    """The panel begins a page."""
    at = leaf_of(board, number)
    panels = board.leaves[at].panels
    place = next(index for index, one in enumerate(panels) if one.number == number)
    halves = (panels[:place], panels[place:]) if place else (panels,)
    return _repaged(board, [*_panels(board.leaves[:at]), *halves, *_panels(board.leaves[at + 1 :])])


def join_page(board: Board, leaf: int) -> Board:
    """A page and the next one. Raises BadInput "page-full"; behind the last page nothing happens."""
    if leaf + 1 >= len(board.leaves):
        return board
    both = (*board.leaves[leaf].panels, *board.leaves[leaf + 1].panels)
    return _repaged(board, [*_panels(board.leaves[:leaf]), both, *_panels(board.leaves[leaf + 2 :])])


def add_page(board: Board, leaf: int, seen: str = "") -> Board:
    """A page behind another, with a panel of the person's own on it."""
    new = (own_panel(board.leaves[leaf].panels[-1], seen),)
    return _repaged(board, [*_panels(board.leaves[: leaf + 1]), new, *_panels(board.leaves[leaf + 1 :])])


def set_rows(board: Board, leaf: int, rows: Rows) -> Board:
    """How many panels stand in each row of a page; () as the panels ask."""
    leaves = [replace(one, rows=rows) if at == leaf else one for at, one in enumerate(board.leaves)]
    return replace(board, leaves=tuple(leaves))


def per_page(board: Board, count: int) -> Board:
    """About so many panels on each page of the chapter, as evenly as can be."""
    panels, most = board.panels, min(max(1, count), MOST_ON_A_PAGE)
    pages = -(-len(panels) // most)
    cuts = [len(panels) * at // pages for at in range(pages + 1)]
    return _repaged(board, [panels[start:end] for start, end in pairwise(cuts)])


def _panels(leaves: Sequence[Leaf]) -> Iterator[Sequence[Panel]]:
    return (leaf.panels for leaf in leaves)


def _with(board: Board, instead: Mapping[int, tuple[Panel, ...]]) -> Board:
    """With other panels in place of some."""
    return _repaged(board, [[new for old in leaf.panels for new in instead.get(old.number, (old,))] for leaf in board.leaves])


def _repaged(board: Board, pages: Iterable[Sequence[Panel]]) -> Board:
    """With these pages; one that has as many panels as one with rows of a person's had, and begins alike, keeps them."""
    rows = {leaf.panels[0].number: leaf.rows for leaf in board.leaves if leaf.rows}
    leaves = []
    for panels in pages:
        if len(panels) > MOST_ON_A_PAGE:
            raise BadInput("page-full", most=MOST_ON_A_PAGE)
        if panels:
            kept = rows.get(panels[0].number, ())
            leaves.append(Leaf(tuple(panels), kept if sum(kept) == len(panels) else ()))
    return replace(board, leaves=tuple(leaves))


# ------------------------------------------------------------------ laid out again


@dataclass(frozen=True, slots=True)
class Settled:
    """A board with its panels counted and its pages laid out. panels: (the number it had, or NEW; as it is now), in reading order."""

    panels: tuple[tuple[int, Panel], ...]
    pages: tuple[Page, ...]


def settled(before: Board, pages: Sequence[Page], after: Board, direction: Direction, drawn: Collection[int]) -> Settled:
    """pages: of `before`. drawn: numbers of panels that have a picture: it is kept as long as it fits the frame.

    A page on which nothing changed that shapes it keeps its frames.
    """
    first = min((panel.number for panel in before.panels), default=1)
    known = {_shape(leaf): page for leaf, page in zip(before.leaves, pages, strict=True)}
    found: list[tuple[int, Panel]] = []
    laid: list[Page] = []
    for at, leaf in enumerate(after.leaves):
        counted = [replace(one, number=first + len(found) + place) for place, one in enumerate(leaf.panels)]
        number, page = pages[0].number + at, known.get(_shape(leaf))
        if page is None:
            page = lay_page(counted, direction, number, leaf.rows, found[-1][1] if found else None)
            counted = [_fitting(new, page, old.number in drawn) for new, old in zip(counted, leaf.panels, strict=True)]
        frames = tuple(replace(frame, panel=one.number) for frame, one in zip(page.frames, counted, strict=True))
        laid.append(replace(page, number=number, frames=frames))
        found += zip((one.number for one in leaf.panels), counted, strict=True)
    return Settled(tuple(found), tuple(laid))


def _shape(leaf: Leaf) -> tuple[object, ...]:
    return leaf.rows, tuple((one.number, one.shot, one.weight, text_load(one)) for one in leaf.panels)


def _fitting(panel: Panel, page: Page, has_picture: bool) -> Panel:
    """With the ratio of its frame."""
    box = next(frame.box for frame in page.frames if frame.panel == panel.number)
    new, old = frame_ratio(box, page.aspect), panel.ratio
    off = abs(log(new.width / new.height * old.height / old.width))
    return panel if has_picture and off < _FITS else replace(panel, ratio=new)
