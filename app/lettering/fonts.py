"""Which face letters what, and which of them has a glyph for a character: no reader shall ever see an empty box."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from PIL import ImageFont

from app.book.text import Language
from app.paths import resource


class Voice(StrEnum):
    """What letters are for: they look different when spoken, told and heard."""

    DIALOGUE = "dialogue"
    CAPTION = "caption"
    SOUND = "sound"


_COMIC, _COMIC_BOLD, _BANGERS = "ComicNeue-Regular.ttf", "ComicNeue-Bold.ttf", "Bangers-Regular.ttf"
_ANTIQUE, _DELA = "ShipporiAntique-Regular.ttf", "DelaGothicOne-Regular.ttf"
_KUAILE = "ZCOOLKuaiLe-Regular.ttf"
_SANS_JA, _SERIF_JA = ("pylopdf_fonts_jp", "sans_path"), ("pylopdf_fonts_jp", "serif_path")
_SANS_ZH, _SERIF_ZH = ("pylopdf_fonts_zh_cn", "sans_path"), ("pylopdf_fonts_zh_cn", "serif_path")

_Face = str | tuple[str, str]  # a file in resources/fonts, or (package, its function that names the file)

# The first face that has a character draws it. Each list ends with faces that together hold about 35 000 characters.
_FACES: dict[tuple[Language, Voice], tuple[_Face, ...]] = {
    (Language.ENGLISH, Voice.DIALOGUE): (_COMIC_BOLD, _SANS_JA, _SANS_ZH, _SERIF_ZH),
    (Language.ENGLISH, Voice.CAPTION): (_COMIC_BOLD, _SANS_JA, _SANS_ZH, _SERIF_ZH),
    (Language.ENGLISH, Voice.SOUND): (_BANGERS, _COMIC_BOLD, _SANS_JA, _SANS_ZH, _SERIF_ZH),
    (Language.JAPANESE, Voice.DIALOGUE): (_ANTIQUE, _SANS_JA, _SANS_ZH, _COMIC, _SERIF_ZH),
    (Language.JAPANESE, Voice.CAPTION): (_SERIF_JA, _SANS_JA, _SANS_ZH, _COMIC, _SERIF_ZH),
    (Language.JAPANESE, Voice.SOUND): (_DELA, _SANS_JA, _SANS_ZH, _COMIC, _SERIF_ZH),
    (Language.CHINESE, Voice.DIALOGUE): (_SANS_ZH, _SANS_JA, _COMIC, _SERIF_ZH),
    (Language.CHINESE, Voice.CAPTION): (_SERIF_ZH, _SANS_ZH, _SANS_JA, _COMIC),
    (Language.CHINESE, Voice.SOUND): (_KUAILE, _SANS_ZH, _SANS_JA, _COMIC, _SERIF_ZH),
}

# Faces that exist in one regular weight only are thickened by this part of their size, as dialogue is lettered bold.
_THICKER = {(Language.CHINESE, Voice.DIALOGUE): 0.018, (Language.CHINESE, Voice.CAPTION): 0.008, (Language.JAPANESE, Voice.CAPTION): 0.008}

_STAND_IN = "＊"  # for a character that no face has (an emoji): something was said here


@lru_cache(maxsize=16)
def faces(language: Language, voice: Voice) -> tuple[Path, ...]:
    """The files of the faces, preferred one first; those that are not installed are left out."""
    found = (_locate(face) for face in _FACES[language, voice])
    return tuple(path for path in found if path is not None)


def thickening(language: Language, voice: Voice) -> float:
    return _THICKER.get((language, voice), 0.0)


@lru_cache(maxsize=4096)
def face_of(char: str, language: Language, voice: Voice) -> tuple[Path, str]:
    """The face that draws `char` and what it draws: the character, one that looks the same, or the stand-in."""
    known = faces(language, voice)
    for shown in (char, *_look_alikes(char), _STAND_IN, "*"):
        for path in known:
            if ord(shown[0]) in coverage(path):
                return path, shown
    raise LookupError(f"no installed face draws {char!r}")


@lru_cache(maxsize=256)
def font(path: Path, px: int) -> ImageFont.FreeTypeFont:
    """Basic layout: the same letters on every machine, whether or not it has a shaping library."""
    return ImageFont.truetype(str(path), px, layout_engine=ImageFont.Layout.BASIC)


def _locate(face: _Face) -> Path | None:
    if isinstance(face, str):
        path = resource("fonts", face)
    else:
        package, function = face
        try:
            path = getattr(import_module(package), function)()
        except ImportError:
            return None
    return path if path.exists() else None


def _look_alikes(char: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKD", char)
    if plain and plain != char:
        yield plain[0]


# The characters a font file has: its "cmap" table, read here because Pillow does not tell.


@lru_cache(maxsize=32)
def coverage(path: Path) -> frozenset[int]:
    """The code points `path` has glyphs for."""
    data = path.read_bytes()
    table = _table(data, b"cmap")
    count = struct.unpack_from(">H", data, table + 2)[0]
    points: set[int] = set()
    for index in range(count):
        start = table + struct.unpack_from(">I", data, table + 8 + index * 8)[0]
        kind = struct.unpack_from(">H", data, start)[0]
        if kind == 4:
            points.update(_segments(data, start))
        elif kind == 12:
            points.update(_groups(data, start))
    return frozenset(points)


def _table(data: bytes, tag: bytes) -> int:
    for index in range(struct.unpack_from(">H", data, 4)[0]):
        name, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + index * 16)
        if name == tag:
            return int(offset)
    raise LookupError(f"font without {tag!r}")


def _segments(data: bytes, start: int) -> Iterator[int]:
    """Format 4: parallel arrays of segment ends, starts, deltas and offsets; glyph 0 means "none"."""
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    ends, starts, deltas, offsets = (start + 14 + extra + part * count * 2 for part, extra in enumerate((0, 2, 2, 2)))
    for index in range(count):
        last, first, delta, offset = (struct.unpack_from(">H", data, array + index * 2)[0] for array in (ends, starts, deltas, offsets))
        for point in range(first, min(last, 0xFFFE) + 1):
            inside = offsets + index * 2 + offset + (point - first) * 2
            glyph = struct.unpack_from(">H", data, inside)[0] if offset else point + delta
            if glyph & 0xFFFF:
                yield point


def _groups(data: bytes, start: int) -> Iterator[int]:
    """Format 12: ranges of code points."""
    for index in range(struct.unpack_from(">I", data, start + 12)[0]):
        first, last, _ = struct.unpack_from(">III", data, start + 16 + index * 12)
        yield from range(first, last + 1)
