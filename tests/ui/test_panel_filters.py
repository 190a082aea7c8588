"""The filters of the gallery: those that fit beside each other, the rest in a menu; what is chosen is always to be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.window.book.filter_bar import FilterBar
from ui.window.book.looks import Filter
from ui.window.kit.buttons import Chip

COUNTS = Counter({Filter.ALL: 40, Filter.NEEDS: 3, Filter.DRAWING: 2, Filter.WAITING: 16, Filter.CHANGED: 1, Filter.DONE: 18})


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1300, 60)
    made = FilterBar(holder)
    made.show_counts(COUNTS)
    holder.show()
    yield made
    holder.close()  # which keeps it until here


def shown(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar.findChildren(Chip) if chip.isVisible()]


def test_that_all_filters_with_panels_are_shown_where_there_is_room(bar: FilterBar) -> None:
    bar.resize(1200, 30)
    assert shown(bar) == ["All", "Needs you", "Drawing", "Waiting", "Changed", "Done"]


def test_that_a_filter_without_panels_is_not_shown(bar: FilterBar) -> None:
    bar.resize(1200, 30)
    bar.show_counts(Counter({Filter.ALL: 4, Filter.DONE: 4}))
    assert shown(bar) == ["All", "Done"]


def test_that_the_last_filters_go_into_the_menu_first_and_the_chosen_one_stays(bar: FilterBar) -> None:
    bar.check(Filter.DONE)
    bar.resize(300, 30)
    assert "Done" in shown(bar)
    assert "Changed" not in shown(bar)
    assert sum(chip.sizeHint().width() for chip in bar.findChildren(Chip) if chip.isVisible()) < 300


def test_that_a_filter_in_the_menu_can_be_chosen(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(200, 30)
    told = {action.text().split("  ")[0]: action for action in bar.rest().actions()}
    assert set(told) | set(shown(bar)) == {"All", "Needs you", "Drawing", "Waiting", "Changed", "Done"}
    with qtbot.waitSignal(bar.wanted) as heard:
        told["Changed"].trigger()
    assert heard.args == [Filter.CHANGED]
