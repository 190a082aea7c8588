"""Pictures on their way to a service: small enough, upright, and without what a camera says about its owner."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.pictures import bounded, measured, thumb
from tests.fakes.pictures import a_picture

CODINGS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}


def noise(width: int, height: int, kind: str = "png", exif: Image.Exif | None = None) -> bytes:
    """A picture that does not compress."""
    out = BytesIO()
    picture = Image.effect_noise((width, height), 90).convert("RGB")
    picture.save(out, CODINGS[kind], **({"exif": exif} if exif else {}))
    return out.getvalue()


@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from(tuple(CODINGS)), st.integers(8, 60), st.integers(1_200, 9_000))
def test_that_any_picture_is_made_to_fit_and_keeps_its_shape(width: int, height: int, kind: str, longest: int, most: int) -> None:
    data, coded = bounded(noise(width, height, kind), longest, most)
    found = measured(data)
    assert found is not None
    assert coded == found[0]
    assert len(data) <= most
    assert max(found[1:]) <= longest
    if min(found[1:]) > 10:
        assert abs(found[1] / found[2] / (width / height) - 1) < 0.2


@pytest.mark.parametrize("kind", CODINGS)
def test_that_a_picture_that_fits_goes_as_it_is(kind: str) -> None:
    data = a_picture(300, 200, kind)
    assert bounded(data) == (data, kind)


def test_that_a_large_drawing_stays_a_png_and_a_large_photograph_becomes_a_jpeg() -> None:
    assert bounded(a_picture(3000, 100), 2048)[1] == "png"
    assert bounded(noise(400, 300), 2048, 100_000)[1] == "jpg"


def test_that_a_photograph_is_turned_upright_and_loses_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010F] = "A Camera"
    data, kind = bounded(noise(60, 30, "jpg", exif))
    with Image.open(BytesIO(data)) as opened:
        assert (opened.size, kind) == ((30, 60), "jpg")
        assert not opened.getexif()
    assert b"A Camera" not in data


def test_that_see_through_parts_become_paper_where_a_picture_is_made_smaller() -> None:
    out = BytesIO()
    Image.new("RGBA", (80, 40), (0, 0, 0, 0)).save(out, "PNG")
    data, _ = bounded(out.getvalue(), 40)
    with Image.open(BytesIO(data)) as opened:
        assert opened.convert("RGB").getpixel((5, 5)) == (255, 255, 255)


def test_that_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="not a picture"):
        bounded(b"GIF89a or so")


KINDS = [("CMYK", "JPEG"), ("P", "PNG"), ("LA", "PNG"), ("RGBA", "WEBP"), ("1", "PNG"), ("L", "JPEG"), ("I;16", "PNG")]


@pytest.mark.parametrize(("mode", "coding"), KINDS)
def test_that_a_thumb_is_made_of_every_kind_of_picture_and_is_as_bright(mode: str, coding: str) -> None:
    level = 0xFF if mode == "1" else 0xC0
    out = BytesIO()
    grey = Image.new("I;16", (600, 300), level << 8) if mode == "I;16" else Image.new("L", (600, 300), level).convert(mode)
    grey.save(out, coding)
    with Image.open(BytesIO(thumb(out.getvalue()))) as small:
        assert small.size == (256, 128)
        assert small.convert("L").tobytes()[20] == pytest.approx(level, abs=12)
