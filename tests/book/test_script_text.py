"""Scripts as Fountain and Markdown, written and read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.script import Backdrop, Emotion, Line, LineKind, Mood, Scene, Setting, TimeOfDay, Weather
from app.book.script_text import FOUNTAIN, MARKDOWN, NOWHERE, Draft, Form, read, written

FORMS = {"fountain": FOUNTAIN, "markdown": MARKDOWN}
signs = st.sampled_from(
    [
        "**Nao**: hi",
        "[[",
        "]]",
        "/*",
        "<!-- x -->",
        "-->",
        "# One",
        "### 2. x",
        "> so",
        ".INT",
        "@x",
        "!",
        "(sad)",
        "CAPTION",
        "—",
        "\n\n",
        '"',
        "\\",
        "{}",
        " - NIGHT",
        "。",
        "「は」",
    ]
)
words = st.lists(st.one_of(signs, st.text(st.characters(exclude_categories=["Cs"]), max_size=8)), min_size=1, max_size=4).map(" ".join)
told = words.filter(lambda text: bool(text.strip()))
names = st.one_of(st.none(), st.sampled_from(["Nao", "小满", "花子", "CAPTION", "SFX", "—", "Ren (V.O.)", "the *fox*"]), told)
lines = st.builds(Line, st.sampled_from(list(LineKind)), told, st.just(NOWHERE), names, st.sampled_from(list(Emotion)))
places = st.builds(
    Setting,
    words,
    st.sampled_from(list(Backdrop)),
    st.sampled_from(list(TimeOfDay)),
    st.sampled_from(list(Weather)),
    st.sampled_from(list(Mood)),
)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[Draft, ...]:
    chapters = []
    for _ in range(draw(st.integers(1, 2))):
        scenes = []
        for number in range(1, draw(st.integers(1, 3)) + 1):
            own = tuple(draw(st.lists(lines, max_size=4)))
            speakers = tuple(dict.fromkeys(line.speaker for line in own if line.speaker))
            characters = speakers if draw(st.booleans()) else tuple(dict.fromkeys(draw(st.lists(told, max_size=2))))
            scenes.append(Scene(number, NOWHERE, draw(places), characters, own, draw(words), draw(words)))
        chapters.append(Draft(draw(words), tuple(scenes)))
    return tuple(chapters)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@settings(max_examples=60)
@given(chapters=drafts())
def test_that_any_script_is_read_again_as_it_was_written(form: Form, chapters: tuple[Draft, ...]) -> None:
    assert read(written(chapters, form), form) == chapters


PLAIN = (
    Draft(
        "The shop",
        (
            Scene(
                1,
                NOWHERE,
                Setting("the old shop", time=TimeOfDay.NIGHT, weather=Weather.RAIN),
                ("Nao", "Ren"),
                (
                    Line(LineKind.NARRATION, "It had rained for days.", NOWHERE),
                    Line(LineKind.SPEECH, "Who is there?", NOWHERE, "Nao", Emotion.AFRAID),
                    Line(LineKind.THOUGHT, "Nobody.", NOWHERE, "Ren"),
                    Line(LineKind.SFX, "Knock", NOWHERE),
                    Line(LineKind.ACTION, "She opened the door.", NOWHERE),
                ),
            ),
        ),
    ),
)


def test_that_fountain_is_a_screenplay_people_know() -> None:
    assert written(PLAIN, FOUNTAIN) == (
        '# The shop\n\n.the old shop - NIGHT\n[[{"weather": "rain"}]]\n\n@CAPTION\nIt had rained for days.\n\n'
        "@Nao\n(afraid)\nWho is there?\n\n@Ren (V.O.)\nNobody.\n\n@SFX\nKnock\n\n!She opened the door.\n"
    )


def test_that_markdown_reads_like_a_play() -> None:
    assert written(PLAIN, MARKDOWN) == (
        "## The shop\n\n### 1. the old shop · night · rain\n\n> It had rained for days.\n\n**Nao** (afraid): Who is there?\n\n"
        "**Ren** (thinks): Nobody.\n\n**SFX**: Knock\n\nShe opened the door.\n"
    )


def test_that_a_screenplay_somebody_else_wrote_is_read() -> None:
    text = "INT. KITCHEN - NIGHT\n\nNAO enters.\n\nNAO\n(angry)\nWhere is it?\n\nREN (V.O.)\nGone.\n"
    (chapter,) = read(text, FOUNTAIN)
    (scene,) = chapter.scenes
    assert (scene.setting.place, scene.setting.time) == ("INT. KITCHEN", TimeOfDay.NIGHT)
    assert [(line.kind, line.speaker, line.text, line.emotion) for line in scene.lines] == [
        (LineKind.ACTION, None, "NAO enters.", Emotion.CALM),
        (LineKind.SPEECH, "NAO", "Where is it?", Emotion.ANGRY),
        (LineKind.THOUGHT, "REN", "Gone.", Emotion.CALM),
    ]
    assert scene.characters == ("NAO", "REN")


@pytest.mark.parametrize("note", ['[[{"kind": "shout"}]]', "[[not a note]]", '[[{"emotion": 5, "text": ["x"]}]]', "[[[]]]"])
def test_that_a_note_somebody_broke_changes_nothing(note: str) -> None:
    (chapter,) = read(f"@Nao\nHello.\n{note}\n", FOUNTAIN)
    assert [(line.speaker, line.text) for line in chapter.scenes[0].lines] == [("Nao", "Hello.")]
