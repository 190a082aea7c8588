"""Housekeeping beside other work."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.store.store import Store
from workers.upkeep import Upkeep


def test_that_a_program_that_stays_open_tidies_up_once_and_tells(qtbot: QtBot, store: Store) -> None:
    upkeep = Upkeep(store, lambda: None, first_ms=0)
    with qtbot.waitSignal(upkeep.tidied) as told:
        pass
    assert told.args[0].backup
    assert store.trash.tidied()
    upkeep.close()


def test_that_closing_early_leaves_it_for_the_next_time(qtbot: QtBot, store: Store) -> None:
    upkeep = Upkeep(store, lambda: None, first_ms=60_000)
    upkeep.close()
    assert not store.trash.tidied()
