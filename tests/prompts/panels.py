"""Panels of all kinds, for rules that hold for each."""

from __future__ import annotations

from hypothesis import strategies as st

from app.book.cast import Age, Build, Character, Clothes, Extra, Gender, HairStyle, HairTone, Kind, Look, Pattern
from app.book.page import Direction
from app.book.script import Backdrop, Emotion, Line, LineKind, Mood, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot
from app.book.style import CHOICES, Style, values_of
from app.book.text import Language, Span

NAMES = ("Mira", "小满", "ハル")
LANGUAGES = st.sampled_from(Language)
DIRECTIONS = st.sampled_from(Direction)
LOOKS = st.builds(
    Look,
    st.sampled_from(HairStyle),
    st.sampled_from(HairTone),
    st.sampled_from(Clothes),
    st.sampled_from(Pattern),
    st.sampled_from(Build),
    st.lists(st.sampled_from(Extra), max_size=2).map(tuple),
)
CHARACTERS = st.builds(
    Character,
    st.sampled_from(NAMES),
    kind=st.sampled_from(Kind),
    gender=st.sampled_from(Gender),
    age=st.sampled_from(Age),
    mentions=st.integers(0, 50),
    look=LOOKS,
)
CASTS = st.lists(CHARACTERS, max_size=3, unique_by=lambda one: one.name).map(tuple)
SETTINGS = st.builds(
    Setting,
    st.sampled_from(("", "the clock shop")),
    st.sampled_from(Backdrop),
    st.sampled_from(TimeOfDay),
    st.sampled_from(Weather),
    st.sampled_from(Mood),
)
ACTORS = st.builds(Actor, st.sampled_from(NAMES), st.sampled_from(Pose), st.sampled_from(Emotion), st.none() | st.sampled_from(Prop))
STYLES = st.builds(Style, **{key: st.sampled_from(values_of(key)) for key in CHOICES}, notes=st.sampled_from(("", "no dogs")))

QUOTES = (("“", "”"), ('"', '"'), ("「", "」"), ("『", "』"), ("", ""))
TOLD = ("The rain fell on the roof.", "She turned the key.", "雨が降っていた。", "他走到门口。")
SAYINGS = ("Wait for me here", "Nobody knows it but us", "ここで待っていて", "你在这里等我")


@st.composite
def panels(draw: st.DrawFn) -> Panel:
    """Told and said in turn, with lines whose spans are right."""
    text, lines = "", []
    for is_said in draw(st.lists(st.booleans(), min_size=1, max_size=5)):
        start = len(text)
        if is_said:
            opening, closing = draw(st.sampled_from(QUOTES))
            said = draw(st.sampled_from(SAYINGS))
            kind = draw(st.sampled_from((LineKind.SPEECH, LineKind.THOUGHT)))
            text += f"{opening}{said}{closing}"
            lines.append(Line(kind, said, Span(start, len(text)), draw(st.none() | st.sampled_from(NAMES))))
        else:
            text += draw(st.sampled_from(TOLD))
            lines.append(Line(LineKind.NARRATION, text[start:], Span(start, len(text))))
        text += " "
    return Panel(
        draw(st.integers(1, 9)),
        1,
        1,
        Span(0, len(text)),
        text.strip(),
        draw(st.sampled_from(Shot)),
        draw(SETTINGS),
        tuple(draw(st.lists(ACTORS, max_size=3))),
        tuple(draw(st.lists(st.sampled_from(Prop), max_size=3))),
        tuple(lines),
    )
