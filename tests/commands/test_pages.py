"""Balloons and frames changed in a library, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.book.balloons import by_hand, names_of
from app.book.by_hand import BalloonName, Focus
from app.commands import pages, storyboard
from app.commands.edits import Edit
from app.errors import Conflict
from app.store import edits
from app.store.store import Store
from app.store.views import PanelCard
from tests.commands.books import BOOK, made_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = made_store(tmp_path / "library")
    yield opened
    opened.close()


def speaking(store: Store) -> tuple[PanelCard, BalloonName]:
    """The first panel that says something, and its first balloon."""
    card = next(card for card in store.panels.cards(BOOK) if card.panel.lines)
    return card, names_of(card.panel.lines)[0]


EDITS: dict[str, Callable[[Store, int, BalloonName], Edit]] = {
    "move": lambda store, panel, name: pages.move_balloon(store, panel, name, (0.2, 0.7)),
    "resize": lambda store, panel, name: pages.resize_balloon(store, panel, name, (0.2, 0.7), (0.3, 0.2)),
    "tail": lambda store, panel, name: pages.move_tail(store, panel, name, (0.9, 0.9)),
    "text": lambda store, panel, name: pages.change_balloon_text(store, panel, name, "Other words"),
    "hide": pages.hide_balloon,
    "focus": lambda store, panel, _name: pages.set_focus(store, panel, Focus(0.2, 0.4, 1.5)),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_that_each_change_of_a_page_is_done_and_undone(store: Store, edit: Callable[[Store, int, BalloonName], Edit]) -> None:
    card, name = speaking(store)
    made = edit(store, card.id, name)
    made.apply(store)
    assert store.panels.card(card.id).panel != card.panel
    made.revert(store)
    assert store.panels.card(card.id).panel == card.panel


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=5))
def test_that_any_row_of_changes_is_undone_to_where_it_began(store: Store, names: list[str]) -> None:
    card, name = speaking(store)
    done = []
    for one in names:
        edit = EDITS[one](store, card.id, name)
        edit.apply(store)
        done.append(edit)
    for edit in reversed(done):
        edit.revert(store)
    assert store.panels.card(card.id).panel == card.panel


def test_that_a_picture_stays_of_the_story_when_its_balloons_are_moved(store: Store) -> None:
    card, name = speaking(store)
    for edit in EDITS.values():
        edit(store, card.id, name).apply(store)
    after = store.panels.card(card.id)
    assert not after.stale
    assert after.picture == card.picture


def test_that_resetting_a_balloon_forgets_everything_said_of_it(store: Store) -> None:
    card, name = speaking(store)
    EDITS["resize"](store, card.id, name).apply(store)
    EDITS["text"](store, card.id, name).apply(store)
    pages.reset_balloon(store, card.id, name).apply(store)
    assert store.panels.card(card.id).panel == card.panel


def test_that_a_balloon_that_is_shown_again_is_where_it_was(store: Store) -> None:
    card, name = speaking(store)
    pages.move_balloon(store, card.id, name, (0.2, 0.7)).apply(store)
    pages.hide_balloon(store, card.id, name).apply(store)
    pages.show_balloon(store, card.id, name).apply(store)
    hand = by_hand(store.panels.card(card.id).panel, name)
    assert (hand.middle, hand.hidden) == ((0.2, 0.7), False)


def test_that_a_change_of_nothing_changes_nothing(store: Store) -> None:
    card, name = speaking(store)
    assert not pages.reset_balloon(store, card.id, name).changes
    assert not pages.set_focus(store, card.id, None).changes


def test_that_a_change_made_on_an_older_panel_is_refused(store: Store) -> None:
    card, name = speaking(store)
    late = pages.move_balloon(store, card.id, name, (0.1, 0.1))
    pages.hide_balloon(store, card.id, name).apply(store)
    with pytest.raises(Conflict, match="changed-meanwhile"):
        late.apply(store)


def test_that_a_moved_balloon_outlives_a_script_that_is_written_again(store: Store) -> None:
    card, name = speaking(store)
    pages.move_balloon(store, card.id, name, (0.2, 0.7)).apply(store)
    script = store.books.script(BOOK, card.panel.chapter)
    store.write(lambda connection: edits.keep_script(connection, BOOK, script))
    assert by_hand(store.panels.card(card.id).panel, name).middle == (0.2, 0.7)


def test_that_a_moved_balloon_outlives_a_change_of_the_pages_rows(store: Store) -> None:
    card, name = speaking(store)
    pages.move_balloon(store, card.id, name, (0.2, 0.7)).apply(store)
    count = sum(one.page == card.page for one in store.panels.cards(BOOK))
    storyboard.set_rows(store, card.id, (1,) * count).apply(store)
    assert by_hand(store.panels.card(card.id).panel, name).middle == (0.2, 0.7)
