"""Setting characters: their lengths, across in lines and down in columns, and drawing them without a shaping library."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from PIL import Image, ImageDraw

from app.book.text import Language
from app.lettering.fonts import Voice, face_of, font, thickening

# In columns these lie on their side (the corner of a bracket turns with the reading).
_TURNED = frozenset("ー―—–-‐‑‒−～〜…‥「」『』（）()【】《》〈〉〔〕［］[]{}｛｝<>＜＞＝=：；:;|｜→←‘’“”")
_CORNERED = frozenset("、。，．")
_SMALL = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ")
_UPRIGHT_FORM = {"!": "！", "?": "？", "&": "＆", "%": "％", "“": "『", "”": "』", "‘": "「", "’": "」", ",": "、", ".": "。"}
_ASCENT = 0.88  # of the em above the base line, the rule of all the CJK faces used here
_TOGETHER = re.compile(r"(?<![0-9])[0-9]{2}(?![0-9])|(?<![!?！？])[!?！？]{2}(?![!?！？])")
_WORD = r"[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f'’.\-]"
_SIDEWAYS = re.compile(rf"{_WORD}+(?: {_WORD}*)*|[0-9]{{3,}}(?:[.,][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Letters:
    """One size of one voice in one language."""

    language: Language
    voice: Voice
    px: int

    def across(self, text: str) -> float:
        """The length of a horizontal line of `text`."""
        return _length(text, self)

    def down(self, text: str) -> float:
        """The length of a vertical column of `text`."""
        return sum(cell.length for cell in self._cells(text))

    def draw_across(self, draw: ImageDraw.ImageDraw, left: float, base: float, text: str, ink: int, halo: float = 0.0) -> None:
        """A line of `text` standing on `base`; `halo` makes it that much thicker all around."""
        for path, run in self.runs(text):
            face = font(path, self.px)
            draw.text((left, base), run, ink, face, anchor="ls", stroke_width=self._bold + halo)
            left += face.getlength(run)

    def draw_down(self, mask: Image.Image, left: float, top: float, text: str, ink: int, halo: float = 0.0) -> None:
        """A column of `text` in the cells below (left, top)."""
        for cell in self._cells(text):
            self._draw_cell(mask, left, top, cell, ink, halo)
            top += cell.length

    @property
    def _bold(self) -> float:
        return thickening(self.language, self.voice) * self.px

    def runs(self, text: str) -> Iterator[tuple[Path, str]]:
        shown = [face_of(char, self.language, self.voice) for char in text]
        for path, group in groupby(shown, key=lambda pair: pair[0]):
            yield path, "".join(drawn for _, drawn in group)

    def _cells(self, text: str) -> tuple[_Cell, ...]:
        return _cells_of(text, self)

    def _draw_cell(self, mask: Image.Image, left: float, top: float, cell: _Cell, ink: int, halo: float) -> None:
        draw = ImageDraw.Draw(mask)
        em = self.px
        if cell.way in ("sideways", "turned"):
            self._draw_turned(mask, left, top, cell, ink, halo)
        elif cell.way == "together":
            self._draw_together(mask, left, top, cell, ink, halo)
        else:
            shift_x, shift_y = {"cornered": (0.58, -0.58), "small": (0.11, -0.1)}.get(cell.way, (0.0, 0.0))
            path, shown = face_of(cell.text, self.language, self.voice)
            face = font(path, em)
            centred = 0.0 if cell.way in ("cornered", "small") else (em - face.getlength(shown)) / 2
            if cell.text in "！？!?":
                box = face.getbbox(shown, anchor="ls")
                centred = em / 2 - (box[0] + box[2]) / 2
            point = (left + centred + shift_x * em, top + (_ASCENT + shift_y) * em)
            draw.text(point, shown, ink, face, anchor="ls", stroke_width=self._bold + halo)

    def _draw_turned(self, mask: Image.Image, left: float, top: float, cell: _Cell, ink: int, halo: float) -> None:
        """Drawn lying and turned clockwise about the cell's middle."""
        pad = int(self.px * 0.3 + halo) + 1
        length = round(cell.length)
        tile = Image.new("L", (length + 2 * pad, self.px + 2 * pad), 0)
        latin = cell.way == "sideways"
        base = pad + self.px * (0.84 if latin else _ASCENT)
        self.draw_across(ImageDraw.Draw(tile), pad, base, cell.text, 255, halo)
        turned = tile.transpose(Image.Transpose.ROTATE_270)
        mask.paste(ink, (round(left) - pad, round(top) - pad), turned)

    def _draw_together(self, mask: Image.Image, left: float, top: float, cell: _Cell, ink: int, halo: float) -> None:
        """Two characters side by side in one cell, squeezed to its width."""
        path, _ = face_of(cell.text[0], self.language, self.voice)
        face = font(path, self.px)
        wide = max(1, round(face.getlength(cell.text)))
        pad = int(halo) + 2
        tile = Image.new("L", (wide + 2 * pad, self.px + 2 * pad), 0)
        ImageDraw.Draw(tile).text((pad, pad + _ASCENT * self.px), cell.text, 255, face, anchor="ls", stroke_width=self._bold + halo)
        fitting = min(wide, round(self.px * 0.98))
        squeezed = tile.resize((fitting + 2 * pad, tile.height), Image.Resampling.LANCZOS)
        mask.paste(ink, (round(left + (self.px - fitting) / 2) - pad, round(top) - pad), squeezed)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A piece of a column: how it is placed, and how much of the column it takes."""

    text: str
    way: str  # upright, turned, cornered, small, together, sideways
    length: float


@lru_cache(maxsize=16384)
def _length(text: str, letters: Letters) -> float:
    return sum(font(path, letters.px).getlength(run) for path, run in letters.runs(text))


@lru_cache(maxsize=2048)
def _cells_of(text: str, letters: Letters) -> tuple[_Cell, ...]:
    em = letters.px
    cells: list[_Cell] = []
    position = 0
    text = text.replace("...", "…").replace("--", "――")
    while position < len(text):
        if together := _TOGETHER.match(text, position):
            pair = together.group()
            narrow = pair.replace("！", "!").replace("？", "?")
            cells.append(_Cell(narrow, "together", em))
            position = together.end()
            continue
        if sideways := _SIDEWAYS.match(text, position):
            word = sideways.group()
            cells.append(_Cell(word, "sideways", letters.across(word)))
            position = sideways.end()
            continue
        cells.append(_single(text[position], letters))
        position += 1
    return tuple(cells)


def _single(char: str, letters: Letters) -> _Cell:
    em = letters.px
    char = _UPRIGHT_FORM.get(char, char)
    if char in _TURNED:
        return _Cell(char, "turned", max(em * 0.5, min(em, letters.across(char))))
    if char in _CORNERED:
        return _Cell(char, "cornered", em)
    if char in _SMALL:
        return _Cell(char, "small", em)
    if char.isspace():
        return _Cell("\u3000", "upright", em * (0.5 if char == "\u3000" else 0.35))
    return _Cell(char, "upright", em)
