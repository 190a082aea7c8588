"""kill -9 at random moments of a paid run: nothing finished is lost, nothing is drawn twice, no call is paid that nobody knows of.

20 kills here, 200 with `make chaos`; the figures are printed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

import pytest

from tests.chaos import evidence
from tests.chaos.evidence import Phase
from tests.chaos.run import Figures, Run, said_crashes
from tests.chaos.server import Moment
from tests.nightly import NIGHTLY

KILLS = int(os.environ.get("MANGAKAI_CHAOS_KILLS", "20" if NIGHTLY else "6"))
SEED = int(os.environ.get("MANGAKAI_CHAOS_SEED", "1"))
PANELS, KILLS_A_RUN = 40, 10
# How a call can die so often that among 200 deaths each of them was there; the others are moments of a millisecond.
ALL_SEEN = frozenset({Phase.CLAIMED, Phase.OUT, Phase.ANSWERED, Phase.KEPT, Phase.ADOPTED})

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="kills process groups")]


@pytest.mark.timeout(max(120, KILLS * 15))
def test_that_a_program_that_dies_again_and_again_draws_each_panel_once_and_pays_for_what_it_knows(tmp_path: Path) -> None:
    figures, kills, seeds = Figures(), 0, Random(SEED)
    while kills < KILLS:
        run = Run(tmp_path / f"run-{figures.runs}", seeds.randrange(1 << 32), PANELS, figures)
        kills += run.go(min(KILLS_A_RUN, KILLS - kills))
    sys.stdout.write("\n" + "\n".join(figures.lines()) + "\n")
    assert figures.kills == figures.checked == kills
    assert figures.billed <= figures.allowed
    assert KILLS < 200 or figures.phases.keys() >= ALL_SEEN


def test_that_after_two_deaths_in_a_row_nothing_is_sent_before_a_person_lets_it_go_on(tmp_path: Path) -> None:
    run = Run(tmp_path / "run", SEED, 6, Figures())
    with run.server:
        for command in ("make", "resume"):
            process = run.start(command)
            run.server.at(Moment.SENT, 1, process.kill)
            assert process.end().killed
        billed = len(run.server.billed)
        task = evidence.look(run.library, run.folder, run.server, billed).task
        decided = run.command("decide", task, "--draw-again").end()
        assert (decided.status, len(run.server.billed)) == (4, billed), str(decided)
        assert said_crashes(decided)
        resumed = run.command("resume").end()
        assert resumed.status == 0, str(resumed)
        assert said_crashes(resumed)
