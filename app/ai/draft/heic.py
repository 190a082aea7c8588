"""Photographs as phones keep them (HEIC), decoded by libheif; upright, as the file itself says."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from app.errors import BadInput

_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _BRANDS


def opened_heic(data: bytes) -> Image.Image:
    """The file's main picture. Raises BadInput "picture-heic" for one that cannot be decoded, "picture-too-large"."""
    import pi_heif  # type: ignore[import-untyped]  # loads a decoder that few people need

    most = Image.MAX_IMAGE_PIXELS or 0
    try:
        found = pi_heif.open_heif(BytesIO(data), convert_hdr_to_8bit=True)
        width, height = found.size
        if width * height > most:
            raise BadInput("picture-too-large", most=most // 1_000_000)
        picture: Image.Image = found.to_pillow()
    except (OSError, ValueError, RuntimeError, SyntaxError, EOFError) as error:
        raise BadInput("picture-heic") from error
    return picture
