"""What every stage of a book is: a widget that shows what is read about the book, and says what can be done in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.window.book.facts import BookFacts
from ui.window.book.history import History
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


class StageView(Ground):
    """Made on the first visit; `show_facts` is called then, and whenever the book changed while it is shown.

    A stage changes a book only through `history` (undoable) and `studio.do` (what plans tasks); the book is read anew afterwards.
    """

    panel_wanted = Signal(object)  # id of a panel that shall be looked at in the Panels stage
    sentence_wanted = Signal(object)  # Span of the story that shall be looked at in the Story stage
    next_changed = Signal()  # `next_step` gives something else now

    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(token, parent)
        self.studio, self.history = studio, history

    def show_facts(self, facts: BookFacts) -> None:
        raise NotImplementedError

    def deeds(self) -> Mapping[str, Act]:
        """What the actions of `ui.window.actions` do while this stage is shown, by their names. Others do nothing here."""
        return {}

    def next_step(self) -> Next | None:
        """None where the stage offers no next step of its own: then the button exports."""
        return None

    def step_back(self) -> bool:
        """Escape: the smallest step back within the stage; False when there is none."""
        return False
