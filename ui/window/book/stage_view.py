"""What every stage of a book is: a widget that shows what is read about the book, and says what can be done in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from app.book.text import Span
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.stage_bar import Stage
from ui.window.kit.grounds import Ground
from ui.window.studio import Studio

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Next:
    """What the button of the app bar does next. words: its key, filled with `facts`. red: whether it is the best next step.

    why_not: key of why it cannot be done now; "" when it can.
    """

    words: str
    act: Act
    facts: Mapping[str, object] = field(default_factory=dict)
    red: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What was done. action: the key of the way back, "" where there is none."""

    text: str
    action: str = ""
    back: Callable[[], None] | None = None


class StageView(Ground):
    """Made on the first visit, or ahead of it; `show_facts` is called on each visit, and whenever the book changed while it is shown.

    A stage changes a book only through `history` (undoable) and `studio.do` (what plans tasks); the book is read anew afterwards.
    """

    panel_wanted = Signal(object)  # id of a panel that shall be looked at in the Panels stage
    sentence_wanted = Signal(object)  # Span of the story that shall be looked at in the Story stage
    stage_wanted = Signal(object)  # Stage that shall be shown
    next_changed = Signal()  # `next_step` gives something else now
    files_wanted = Signal(object)  # Paths of story files that shall become books of their own
    whispered = Signal(str)  # what was done, for the status strip
    sheet_wanted = Signal(object)  # a Sheet that shall be opened over the window
    told = Signal(object)  # Told: what was done, for the toast

    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(token, parent)
        self.studio, self.history = studio, history

    def show_facts(self, facts: BookFacts) -> None:
        raise NotImplementedError

    def enter(self, stage: Stage) -> None:
        """It is shown as this stage now: a view may be that of two."""

    def show_span(self, span: Span) -> None:
        """A stretch of the story shall be looked at."""

    def takes_drop(self, mime: QMimeData) -> bool:  # noqa: ARG002 - for those who take one
        """Whether what is dropped on the window is this stage's; else the window makes a book of it."""
        return False

    def drop(self, mime: QMimeData) -> None:
        """What `takes_drop` took."""

    def deeds(self) -> Mapping[str, Act]:
        """What the actions of `ui.window.actions` do while this stage is shown, by their names. Others do nothing here."""
        return {}

    def next_step(self) -> Next | None:
        """None where the stage offers no next step of its own: then the button exports."""
        return None

    def step_back(self) -> bool:
        """Escape: the smallest step back within the stage; False when there is none."""
        return False
