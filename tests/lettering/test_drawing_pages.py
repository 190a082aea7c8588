"""Lettered pictures and whole pages: ink on paper where it should be, art untouched elsewhere."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from app.book.layout import lay_out
from app.book.page import Box, Direction, Frame, Page
from app.book.script import Emotion, Line, LineKind, Setting
from app.book.storyboard import Mark, Panel, Shot
from app.book.text import Language, Span
from app.lettering.draw import letter
from app.lettering.page import Art, compose_page, letter_px
from app.lettering.place import place

SPAN = Span(0, 0)
ADA = Mark("Ada", (0.4, 0.5, 0.6, 0.75), (0.5, 0.7))
EVERY_KIND = (
    Line(LineKind.NARRATION, "It rained.", SPAN),
    Line(LineKind.SPEECH, "You are late.", SPAN, "Ada"),
    Line(LineKind.THOUGHT, "Again", SPAN, "Ada"),
    Line(LineKind.SPEECH, "Run!", SPAN, "Ada", Emotion.ANGRY),
    Line(LineKind.SPEECH, "(Hush.)", SPAN, "Ada"),
    Line(LineKind.SFX, "CRASH", SPAN),
)
SPEAKING = {
    Language.ENGLISH: "You are late again, courier.",
    Language.JAPANESE: "また遅刻ですよ、「配達人」さん。12回目…",
    Language.CHINESE: "你又迟到了，“信使”——AI！？",
}


def panel(*lines: Line, number: int = 1) -> Panel:
    return Panel(number, 1, 1, SPAN, "", Shot.MEDIUM, Setting(), lines=lines)


def grey(size: tuple[int, int] = (600, 480), level: int = 128) -> Image.Image:
    return Image.new("L", size, level)


def changed(before: Image.Image, after: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.difference(before, after).getbbox()


@pytest.mark.parametrize("line", EVERY_KIND, ids=lambda line: line.text)
def test_that_each_kind_of_line_leaves_ink_on_paper_around_its_balloon(line: Line) -> None:
    art = grey()
    (placed,) = place(panel(line), (ADA,), art.size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)
    drawn = letter(art, panel(line), (ADA,), Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)
    box = placed.balloon.box
    inside = drawn.crop((round(box.left), round(box.top), round(box.right), round(box.bottom)))
    levels = inside.histogram()
    assert sum(levels[:40]) > 60
    assert sum(levels[245:]) > 300


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("language", list(Language))
def test_that_no_ink_of_the_words_touches_the_balloons_outline(language: Language, direction: Direction) -> None:
    art = grey()
    said = panel(Line(LineKind.SPEECH, SPEAKING[language], SPAN))
    (placed,) = place(said, (), art.size, direction, language, 26)
    drawn = letter(art, said, (), direction, language, 26)
    box, made = placed.balloon.box, placed.block
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    words = [round(side) for side in (x - made.width / 2, y - made.height / 2, x + made.width / 2, y + made.height / 2)]
    for ring in (Box(words[0] - 4, words[1] - 4, words[2] + 4, words[1] - 3), Box(words[0] - 4, words[3] + 3, words[2] + 4, words[3] + 4)):
        row = drawn.crop((int(ring.left) + 14, int(ring.top), int(ring.right) - 14, int(ring.bottom)))
        assert min(row.tobytes()) > 200


def test_that_a_grey_picture_stays_grey_a_coloured_one_coloured_and_neither_is_changed_itself() -> None:
    for mode, colour in (("L", 128), ("RGB", (200, 120, 40))):
        art = Image.new(mode, (600, 480), colour)
        drawn = letter(art, panel(*EVERY_KIND[:2]), (ADA,), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
        assert drawn.mode == mode
        assert len(art.getcolors() or ()) == 1
        assert changed(art, drawn) is not None


def test_that_art_beyond_the_balloons_is_untouched() -> None:
    art = grey()
    line = Line(LineKind.NARRATION, "It rained.", SPAN)
    (placed,) = place(panel(line), (), art.size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)
    left, top, right, bottom = changed(art, letter(art, panel(line), (), Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)) or (0, 0, 0, 0)
    box = placed.balloon.box
    assert left >= box.left - 4
    assert top >= box.top - 4
    assert right <= box.right + 4
    assert bottom <= box.bottom + 4


def test_that_a_panel_without_lines_comes_back_as_it_was() -> None:
    art = grey()
    drawn = letter(art, panel(), (ADA,), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    assert drawn is not art
    assert changed(art, drawn) is None


def test_that_a_tail_joins_the_balloon_without_a_line_between_them() -> None:
    line = Line(LineKind.SPEECH, "You are late.", SPAN, "Ada")
    art = grey()
    (placed,) = place(panel(line), (ADA,), art.size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)
    assert placed.tip is not None
    drawn = letter(art, panel(line), (ADA,), Direction.LEFT_TO_RIGHT, Language.ENGLISH, 26)
    seed = (round((placed.balloon.box.left + placed.balloon.box.right) / 2), round(placed.balloon.box.top + 8))
    ImageDraw.floodfill(drawn, seed, 77, thresh=60)
    flooded = drawn.point(lambda level: 255 if level == 77 else 0).getbbox()
    assert flooded is not None
    assert flooded[1] <= seed[1] < placed.balloon.box.bottom + 8 < flooded[3]


def test_that_vertical_brackets_and_long_marks_are_turned() -> None:
    lying = _ink("ー", Direction.LEFT_TO_RIGHT)
    standing = _ink("ー", Direction.RIGHT_TO_LEFT)
    assert lying[2] - lying[0] > 2 * (lying[3] - lying[1])
    assert standing[3] - standing[1] > 2 * (standing[2] - standing[0])


def test_that_a_full_stop_stands_in_the_upper_right_of_its_vertical_cell() -> None:
    across, down = _ink("雨。", Direction.LEFT_TO_RIGHT), _ink("雨。", Direction.RIGHT_TO_LEFT)
    assert across[2] - across[0] > across[3] - across[1]
    assert down[3] - down[1] < 1.75 * (down[2] - down[0])


def _ink(text: str, direction: Direction) -> tuple[int, int, int, int]:
    """Where a narration's ink is (inside its box)."""
    art = grey(level=255)
    told = panel(Line(LineKind.NARRATION, text, SPAN))
    (placed,) = place(told, (), art.size, direction, Language.JAPANESE, 60)
    box = placed.balloon.box
    drawn = letter(art, told, (), direction, Language.JAPANESE, 60)
    inner = drawn.crop((round(box.left) + 6, round(box.top) + 6, round(box.right) - 6, round(box.bottom) - 6))
    found = inner.point(lambda level: 255 if level < 128 else 0).getbbox()
    assert found is not None
    return found


# Pages

FRAMES = (Frame(1, Box(0.05, 0.05, 0.95, 0.45)), Frame(2, Box(0.05, 0.5, 0.45, 0.95)), Frame(3, Box(0.5, 0.5, 0.95, 0.95)))
PAGE = Page(1, 1, FRAMES, 1.4142)


def flat_art(number: int) -> Art | None:
    return None if number == 3 else (Image.new("L", (300, 200), 60 * number), panel(number=number), ())


def test_that_a_page_is_white_with_art_in_its_frames_and_black_borders_around_them() -> None:
    sheet = compose_page(PAGE, 500, flat_art, Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    assert sheet.size == (500, 707)
    assert sheet.mode == "L"
    assert sheet.getpixel((5, 5)) == 255
    assert sheet.getpixel((250, 180)) == 60
    assert sheet.getpixel((120, 500)) == 120
    assert sheet.getpixel((25, 200)) == 0


def test_that_a_panel_without_picture_is_a_hatched_frame_without_words() -> None:
    sheet = compose_page(PAGE, 500, flat_art, Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    frame = sheet.crop((260, 360, 470, 660))
    assert len(set(frame.tobytes())) > 1
    assert min(frame.tobytes()) >= 190
    assert max(frame.tobytes()) < 255


def test_that_one_coloured_picture_makes_a_coloured_page() -> None:
    def art(number: int) -> Art:
        return Image.new("RGB" if number == 1 else "L", (300, 200), (200, 30, 30) if number == 1 else 90), panel(number=number), ()

    sheet = compose_page(PAGE, 400, art, Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    assert sheet.mode == "RGB"
    assert sheet.getpixel((200, 140)) == (200, 30, 30)


def test_that_art_of_another_shape_is_cropped_and_not_distorted() -> None:
    picture = Image.new("L", (800, 200), 200)
    ImageDraw.Draw(picture).ellipse((350, 50, 450, 150), fill=0)
    head = Mark("Ada", (0.44, 0.25, 0.56, 0.75), (0.5, 0.6))
    (frame,) = lay_out([panel()], Direction.LEFT_TO_RIGHT)[1][0].frames
    page = Page(1, 1, (frame,), 1.4142)
    sheet = compose_page(page, 500, lambda _: (picture, panel(), (head,)), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    inner = sheet.crop((40, 50, 460, 660)).point(lambda level: 255 if level < 100 else 0).getbbox()
    assert inner is not None
    assert (inner[2] - inner[0]) / (inner[3] - inner[1]) == pytest.approx(1, abs=0.03)


def test_that_the_crop_keeps_a_head_at_the_side_in_the_frame() -> None:
    picture = Image.new("L", (800, 200), 200)
    ImageDraw.Draw(picture).rectangle((20, 60, 100, 140), fill=0)
    head = Mark("Ada", (0.02, 0.3, 0.13, 0.7), (0.07, 0.6))
    page = Page(1, 1, (Frame(1, Box(0.1, 0.1, 0.9, 0.6)),), 1.4142)
    sheet = compose_page(page, 400, lambda _: (picture, panel(), (head,)), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    assert ImageStat.Stat(sheet.crop((50, 150, 200, 300))).mean[0] < 150


def test_that_letters_on_a_page_are_two_hundredths_of_its_height() -> None:
    for language in Language:
        assert 0.0195 <= letter_px(1600, Direction.LEFT_TO_RIGHT, language) / (1600 * 1.4142) <= 0.024
    assert letter_px(800, Direction.WEBTOON, Language.ENGLISH) > letter_px(800, Direction.LEFT_TO_RIGHT, Language.ENGLISH)


def test_that_one_crowded_panel_makes_the_others_of_its_page_a_little_smaller() -> None:
    crowd = [Line(LineKind.SPEECH, "I have been asleep for three days, and nobody came.", SPAN, "Ada") for _ in range(4)]

    def page(crowded: bool) -> Image.Image:
        def art(number: int) -> Art:
            lines = crowd if number == 2 and crowded else [Line(LineKind.SPEECH, "You are late.", SPAN)]
            return grey((600, 400)), panel(*lines, number=number), ()

        return compose_page(PAGE, 700, art, Direction.LEFT_TO_RIGHT, Language.ENGLISH).crop((38, 52, 662, 440))

    assert ImageStat.Stat(page(crowded=True)).mean[0] < ImageStat.Stat(page(crowded=False)).mean[0]
