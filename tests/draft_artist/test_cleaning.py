"""A picture on white, made without a model: what is background, what stays, ratio and size."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from app.ai.draft.cleaning import RATIOS, SIZES, Cleaned, cleaned, kept_as
from app.ai.draft.flood import touching_border
from app.errors import BadInput

WHITE = (255, 255, 255)
Box = tuple[float, float, float, float]


def coded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def opened(found: Cleaned) -> Image.Image:
    return Image.open(BytesIO(found.picture)).convert("RGB")


def on_a_wall(width: int = 600, height: int = 800) -> Image.Image:
    """A photo: a wall that grows lighter, a floor, noise, a head, a white shirt, blue trousers."""
    light = Image.linear_gradient("L").resize((width, height)).point([150 + value // 4 for value in range(256)])
    picture = Image.merge("RGB", (light, light.point([max(0, value - 8) for value in range(256)]), light))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 0.86, width, height), fill=(120, 96, 70))
    draw.rectangle((width * 0.42, height * 0.55, width * 0.58, height * 0.92), fill=(30, 40, 90))
    draw.rectangle((width * 0.38, height * 0.3, width * 0.62, height * 0.6), fill=(250, 250, 248))
    draw.ellipse((width * 0.43, height * 0.12, width * 0.57, height * 0.31), fill=(190, 120, 90))
    noise = Image.effect_noise((width, height), 20)
    return Image.blend(picture, Image.merge("RGB", (noise, noise, noise)), 0.06).filter(ImageFilter.GaussianBlur(1))


def sketch(paper: tuple[int, int, int] = (236, 230, 214), width: int = 500, height: int = 700) -> Image.Image:
    """White clothes: nothing but lines on paper."""
    picture = Image.new("RGB", (width, height), paper)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((150, 250, 350, 600), outline=(40, 40, 40), width=4)
    draw.ellipse((190, 60, 310, 240), outline=(40, 40, 40), width=4)
    return picture


def share_of_white(picture: Image.Image) -> float:
    return picture.convert("L").point([0] * 255 + [1]).histogram()[1] / (picture.width * picture.height)


def test_that_wall_and_floor_become_white_and_the_white_shirt_stays() -> None:
    picture = opened(cleaned(coded(on_a_wall(), "JPEG", quality=90)))
    edge = [
        picture.getpixel(at) for at in ((0, 0), (picture.width - 1, 0), (0, picture.height - 1), (picture.width - 1, picture.height - 1))
    ]
    assert edge == [WHITE] * 4
    shirt = picture.getpixel((picture.width // 2, round(picture.height * 0.42)))
    assert isinstance(shirt, tuple)
    assert min(shirt) < 250
    assert max(shirt) - min(shirt) < 12
    assert min(shirt) > 220
    trousers = picture.getpixel((picture.width // 2, round(picture.height * 0.8)))
    assert isinstance(trousers, tuple)
    assert trousers[2] > trousers[0] + 30


def test_that_clothes_of_the_colour_of_the_wall_stay_where_an_outline_holds_them() -> None:
    grey = sketch((120, 125, 130))
    picture = opened(cleaned(coded(grey)))
    inside = picture.getpixel((picture.width // 2, round(picture.height * 0.7)))
    assert inside == (120, 125, 130)
    assert picture.getpixel((2, picture.height // 2)) == WHITE


def test_that_light_paper_becomes_white_inside_a_drawing_too() -> None:
    picture = opened(cleaned(coded(sketch())))
    assert picture.getpixel((picture.width // 2, round(picture.height * 0.7))) == WHITE
    assert 0.9 < share_of_white(picture) < 0.995


def test_that_a_gap_in_an_outline_lets_nothing_through() -> None:
    drawn = sketch((120, 125, 130))
    ImageDraw.Draw(drawn).line((240, 250, 242, 250), fill=(120, 125, 130), width=9)
    picture = opened(cleaned(coded(drawn)))
    assert picture.getpixel((picture.width // 2, round(picture.height * 0.7))) == (120, 125, 130)


def test_that_a_see_through_background_is_one() -> None:
    figure = Image.new("RGBA", (400, 400), (0, 200, 0, 0))
    ImageDraw.Draw(figure).ellipse((150, 50, 250, 350), fill=(200, 30, 30, 255))
    picture = opened(cleaned(coded(figure)))
    assert picture.getpixel((0, 0)) == WHITE
    assert picture.getpixel((picture.width // 2, picture.height // 2)) == (200, 30, 30)


def test_that_a_busy_background_is_said_and_not_guessed_at() -> None:
    noise = [
        Image.frombytes("L", (300, 300), bytes(Random(band).choices(b"\x00\x80\xff", k=300 * 300))).resize((600, 600)) for band in range(3)
    ]
    with pytest.raises(BadInput, match="background-busy"):
        cleaned(coded(Image.merge("RGB", noise)))


@pytest.mark.parametrize("ratio", RATIOS)
def test_that_white_is_added_until_the_ratio_is_there_and_nothing_is_stretched(ratio: str) -> None:
    drawn = Image.new("RGB", (300, 300), (200, 200, 60))
    ImageDraw.Draw(drawn).rectangle((50, 100, 249, 199), fill=(20, 20, 120))  # twice as wide as high
    found = cleaned(coded(drawn), ratio)
    wide, high = map(int, ratio.split(":"))
    assert abs(found.width / found.height - wide / high) < 0.01
    box = opened(found).convert("L").point([255] * 128 + [0] * 128).getbbox()
    assert box is not None
    assert abs((box[2] - box[0]) - 200) <= 2
    assert abs((box[3] - box[1]) - 100) <= 2


def test_that_a_small_picture_is_not_blown_up_and_that_is_said() -> None:
    found = cleaned(coded(sketch()), size="2K")
    assert found.smaller
    assert max(found.width, found.height) < 700
    assert (found.found_width, found.found_height) == (500, 700)


@pytest.mark.parametrize("size", ["1K", "2K"])
def test_that_a_large_picture_gets_the_size_that_was_asked_for(size: str) -> None:
    found = cleaned(coded(on_a_wall(2400, 3200), "JPEG"), size=size)
    assert not found.smaller
    assert max(found.width, found.height) == SIZES[size]


def test_that_a_photo_stands_upright_as_its_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # taken with the camera on its side
    lying = on_a_wall().transpose(Image.Transpose.ROTATE_90)
    found = cleaned(coded(lying, "JPEG", exif=exif))
    assert (found.found_width, found.found_height) == (600, 800)
    picture = opened(found)
    head = picture.getpixel((picture.width // 2, round(picture.height * 0.15)))
    assert isinstance(head, tuple)
    assert head[0] > head[2] + 40


TURNED = Path(__file__).parent / "turned.heic"  # 120 x 160 when upright, as a phone keeps it that was held on its side


def test_that_a_photo_of_a_phone_is_read_and_stands_upright() -> None:
    found = cleaned(TURNED.read_bytes())
    assert (found.found_width, found.found_height) == (120, 160)
    picture = opened(found)
    head, body = (picture.getpixel((picture.width // 2, round(picture.height * part))) for part in (0.2, 0.8))
    assert isinstance(head, tuple)
    assert isinstance(body, tuple)
    assert head[0] > head[2] + 40  # a face
    assert body[2] > body[0] + 40  # above a blue coat
    assert picture.getpixel((0, 0)) == WHITE


def test_that_the_original_of_a_phone_is_kept_as_png() -> None:
    with Image.open(BytesIO(kept_as(TURNED.read_bytes()))) as kept:
        assert (kept.format, kept.size) == ("PNG", (120, 160))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_that_each_kind_of_file_is_read(kind: str) -> None:
    assert opened(cleaned(coded(sketch(), kind))).getpixel((0, 0)) == WHITE


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), "picture-heic"),
        (TURNED.read_bytes()[:400], "picture-heic"),
        (b"GIF89a" + bytes(40), "picture-unreadable"),
        (coded(sketch())[:900], "picture-unreadable"),
        (b"", "picture-unreadable"),
    ],
)
def test_that_what_cannot_be_read_says_so(data: bytes, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        cleaned(data)


def test_that_a_picture_with_far_too_many_pixels_is_not_unpacked() -> None:
    with pytest.raises(BadInput, match="picture-too-large"):
        cleaned(coded(Image.new("1", (20_000, 10_000))))


@pytest.mark.parametrize(("ratio", "size"), [("7:5", "2K"), ("3:4", "8K")])
def test_that_ratios_and_sizes_nobody_knows_are_refused(ratio: str, size: str) -> None:
    with pytest.raises(BadInput, match="unknown-value"):
        cleaned(coded(sketch()), ratio, size)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(1, 9), st.data())
def test_that_the_flood_finds_just_what_reaches_the_border(width: int, height: int, data: st.DataObject) -> None:
    cells = data.draw(st.lists(st.booleans(), min_size=width * height, max_size=width * height))
    mask = Image.frombytes("L", (width, height), bytes(255 * cell for cell in cells))
    open_cells = {(at % width, at // width) for at, cell in enumerate(cells) if cell}
    reached = {(x, y) for x, y in open_cells if x in (0, width - 1) or y in (0, height - 1)}
    todo = list(reached)
    while todo:
        x, y = todo.pop()
        for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if near in open_cells - reached:
                reached.add(near)
                todo.append(near)
    found = touching_border(mask).tobytes()
    assert {(at % width, at // width) for at, value in enumerate(found) if value} == reached
