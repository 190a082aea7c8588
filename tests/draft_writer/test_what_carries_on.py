"""Weather and place carry on only as long as the story lets them."""

from __future__ import annotations

from app.ai.draft.cast import recognise_cast
from app.ai.draft.storyboard import plan_panels
from app.ai.draft.writer import write_script
from app.book.script import Backdrop, Emotion, Weather
from app.book.storyboard import Panel, Pose
from app.book.style import Style
from app.stories.read import read_story


def panels_of(text: str, count: int) -> tuple[Panel, ...]:
    story = read_story(text.encode(), "story.txt")
    script = write_script(story.text, story.chapters[0], story.language)
    cast = recognise_cast(story.text, [script], story.language)
    return plan_panels(story.text, script, cast, story.language, Style(), count, 1)


STORM = """A storm came over the sea at dusk. Ana ran along the beach.

"Hold the boat!" she shouted. Tom held the rope in the rain.

They pulled it onto the sand together. Both of them were wet.

The next morning Ana walked through the village. Tom waved to her.

"The boat is safe," he said. They laughed and ate bread.
"""


def test_that_a_storm_does_not_outlive_its_night() -> None:
    weather = [panel.setting.weather for panel in panels_of(STORM, 5)]
    assert weather[0] is Weather.STORM
    assert not {Weather.STORM, Weather.RAIN} & set(weather[-2:])


def test_that_a_jump_in_time_leaves_the_place_behind() -> None:
    text = "Lea sat in the kitchen and ate soup. Her cat slept.\n\nShe washed the bowl. The cat woke.\n\n"
    text += "That night Lea looked up at the stars. She was alone."
    backdrops = [panel.setting.backdrop for panel in panels_of(text, 3)]
    assert backdrops[0] is Backdrop.KITCHEN
    assert backdrops[-1] is not Backdrop.KITCHEN


def test_that_a_covered_face_has_both_hands_and_tears() -> None:
    panels = panels_of("Clara took the box from her bag.\n\nClara covered her face.\n\nThe train was gone.", 3)
    actor = panels[1].actors[0]
    assert (actor.pose, actor.emotion, actor.holds) == (Pose.COVER_FACE, Emotion.CRYING, None)
