"""How well the offline cast and the attribution of quotations do on the corpus, by language: what was tuned for, and what never was."""

from __future__ import annotations

import os
from collections import defaultdict

import pytest

from app.stories.read import read_story
from tests.corpus.judge import Score, judged
from tests.corpus.truth import truths
from tests.stories import makers


def test_that_the_corpus_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    """MANGAKAI_WRONG=1 also prints what is wrong."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for truth in truths():
        story = read_story(makers.text(truth.tale), f"{truth.key}.txt")
        for key in ((truth.language, "held out" if truth.held else "tuned for"), ("all", "held out" if truth.held else "tuned for")):
            scores[key].add(judged(truth, story))
    with capsys.disabled():
        print()
        for (language, part), score in sorted(scores.items()):
            print(f"{language}, {part}: {score.told()}")
        if "MANGAKAI_WRONG" in os.environ:
            print("\n".join(line for (language, _), score in scores.items() if language != "all" for line in score.wrong))
    assert scores
