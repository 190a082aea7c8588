"""Every character that is lettered has a glyph."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.book.text import Language
from app.lettering.fonts import Voice, coverage, face_of, faces, font
from app.paths import resource

SAMPLES = {
    Language.ENGLISH: "The courier's “naïve” façade—gone… Wait! What? No: 3½ o'clock, 20% off & more; café (déjà vu) œuvre ñ ß €",
    Language.JAPANESE: "雨の町には十一の時計があり、ランタンが「ガシャーン！？」と落ちた……――〜（々）☆♪♡ ヴァイオリン 髙﨑",
    Language.CHINESE: "雨城有十一座钟，没有一座走得和另一座一样。“哐当”——灯笼！？《信》（她）……龘囍",
}


@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize("language", list(Language))
def test_that_every_character_of_the_samples_is_drawn_as_itself(language: Language, voice: Voice) -> None:
    for char in SAMPLES[language] + SAMPLES[Language.ENGLISH]:
        if not char.isspace():
            path, shown = face_of(char, language, voice)
            assert shown == char
            assert ord(char) in coverage(path)


@pytest.mark.parametrize("language", list(Language))
def test_that_a_character_no_face_has_is_drawn_as_a_star_and_not_as_an_empty_box(language: Language) -> None:
    _, shown = face_of("\U0001f984", language, Voice.DIALOGUE)
    assert shown in "＊*"


def test_that_coverage_agrees_with_what_the_font_draws() -> None:
    path = resource("fonts", "ComicNeue-Bold.ttf")
    face = font(path, 40)
    missing = face.getmask("\U0010fffd").getbbox(), bytes(face.getmask("\U0010fffd"))
    for char in "AZaz09!?é€漢あ":
        drawn = face.getmask(char).getbbox(), bytes(face.getmask(char))
        assert (drawn != missing) == (ord(char) in coverage(path))


@pytest.mark.parametrize("language", list(Language))
def test_that_the_first_face_of_each_voice_is_installed(language: Language) -> None:
    for voice in Voice:
        assert all(path.exists() for path in faces(language, voice))
        assert len(faces(language, voice)) >= 4


def test_that_every_font_shipped_has_its_licence_beside_it_and_its_origin_told() -> None:
    folder = resource("fonts")
    told = (folder / "README.md").read_text("utf-8")
    fonts = sorted(folder.glob("*.ttf"))
    assert fonts
    for path in fonts:
        assert "SIL Open Font License" in Path(folder / f"{path.stem.split('-')[0]}-OFL.txt").read_text("utf-8")
        assert path.name in told


def test_that_letters_leave_ink() -> None:
    picture = Image.new("L", (200, 60), 255)
    path, shown = face_of("雨", Language.JAPANESE, Voice.DIALOGUE)
    ImageDraw.Draw(picture).text((10, 50), shown, 0, font(path, 40), anchor="ls")
    assert picture.getextrema()[0] == 0
