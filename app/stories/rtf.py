"""Rich Text: groups, control words, and characters in as many encodings as there are fonts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.errors import BadInput
from app.stories.found import TITLE, Flow, Found

_DEEPEST = 500
_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)
_CHARSETS = {
    0: 1252,
    77: 10000,
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
}
_CODECS = {
    936: "gb18030",
    950: "big5hkscs",
    932: "cp932",
    949: "cp949",
    1361: "johab",
    10000: "mac_roman",
    65001: "utf-8",
    708: "cp1256",
    1200: "cp1252",
}
_PASSED_OVER = frozenset(
    "colortbl listtable listoverridetable revtbl rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf "
    "footnote annotation fldinst xe tc themedata colorschememapping latentstyles datastore xmlnstbl mmathPr pntext pntxta pntxtb nonshppict shpinst "
    "bkmkstart bkmkend filetbl template author operator comment doccomm company keywords subject category manager upr".split()
)
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": "\u2003", "enspace": "\u2002", "cell": "\t",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
_PARAGRAPH = frozenset({"par", "sect", "page", "row"})


@dataclass(frozen=True, slots=True)
class _State:
    """What a group may change for itself; it ends with the group."""

    into: str = "story"  # story, skip, fonts, styles, title, note
    codec: str = "cp1252"
    fallback: int = 1  # how many characters stand in for one that is written as a number
    hidden: bool = False
    style: int = 0
    outline: int | None = None


@dataclass(slots=True)
class _Style:
    name: str = ""
    outline: int | None = None


def read(data: bytes, name: str) -> Found:
    reader = _Reader(name)
    for match in _TOKEN.finditer(data.decode("latin-1")):
        reader.take(match)
    return reader.found()


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._flow = Flow(name)
        self._now = _State()
        self._above: list[_State] = []
        self._bytes = bytearray()
        self._skip = 0
        self._starred = False
        self._default = "cp1252"
        self._font = 0
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, _Style] = {}
        self._title = ""
        self._note: list[str] = []

    def found(self) -> Found:
        if self._above:  # it breaks off in the middle
            raise BadInput("story-damaged", name=self._name)
        self._end_paragraph()
        return self._flow.found(self._title)

    def take(self, match: re.Match[str]) -> None:
        word, number, pair, symbol, brace, plain = match.groups()
        if plain is not None:
            self._plain(plain)
        elif pair is not None:
            self._plain(chr(int(pair, 16)))
        elif brace is not None:
            self._group(brace)
        elif word is not None:
            self._word(word, int(number) if number else None)
        elif symbol is not None:
            self._symbol(symbol)

    # characters

    def _plain(self, words: str) -> None:
        """Bytes are kept until something else comes: the second byte of a character may look like a letter."""
        if self._skip:
            gone = min(self._skip, len(words))
            self._skip -= gone
            words = words[gone:]
        self._bytes += words.encode("latin-1")

    def _write_bytes(self) -> None:
        if self._bytes:
            words = self._bytes.decode(self._now.codec, "replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str) -> None:
        now = self._now
        if now.into == "story" and not now.hidden:
            self._flow.write(words)
        elif now.into == "title":
            self._title += words
        elif now.into == "note" and not now.hidden:
            self._note.append(words)
        elif now.into == "styles":
            style = self._styles.setdefault(now.style, _Style())
            style.name = (style.name + words)[:200]

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._end_paragraph()
        elif symbol in "\\{}":
            self._plain(symbol)
        elif symbol in _SYMBOLS:
            self._write_bytes()
            self._write(_SYMBOLS[symbol])

    # groups and words

    def _group(self, brace: str) -> None:
        self._write_bytes()
        self._skip = 0
        if brace == "{":
            self._above.append(self._now)
            if len(self._above) > _DEEPEST:
                raise BadInput("story-too-deep", name=self._name, most=_DEEPEST)
        elif self._above:
            inside, self._now = self._now.into, self._above.pop()
            if inside == "note" != self._now.into:
                self._flow.note("".join(self._note))
                self._note.clear()

    def _word(self, word: str, number: int | None) -> None:
        if self._skip and word != "u":
            self._skip -= 1
            return
        self._write_bytes()
        starred, self._starred = self._starred, False
        if self._into(word, starred):
            return
        if word == "u" and number is not None:
            self._write(chr(number % 65536))
            self._skip = self._now.fallback
        elif word in _PARAGRAPH:
            self._end_paragraph()
        elif word in _SIGNS:
            self._write(_SIGNS[word])
        else:
            self._change(word, number)

    def _into(self, word: str, starred: bool) -> bool:
        """Whether this word sends its group somewhere else than into the story."""
        into = {"fonttbl": "fonts", "stylesheet": "styles", "info": "skip"}.get(word)
        if word == "title" and self._now.into == "skip" and self._above and not starred:
            into = "title"
        if self._now.into in ("story", "note") and (starred or word in _PASSED_OVER):
            into = "skip"
        if word == "footnote" and self._now.into == "story":
            into = "note"
        if into is None:
            return False
        self._now = replace(self._now, into=into)
        return True

    def _change(self, word: str, number: int | None) -> None:
        now = self._now
        if word in ("ansicpg", "mac", "pc", "pca"):
            self._default = _codec({"mac": 10000, "pc": 437, "pca": 850}.get(word, number or 1252))
            self._now = replace(now, codec=self._default)
        elif word in ("f", "af", "deff"):
            self._choose_font(word, number or 0)
        elif word == "fcharset" and now.into == "fonts":
            self._fonts[self._font] = _codec(_CHARSETS[number]) if number in _CHARSETS else self._default
        elif word == "uc":
            self._now = replace(now, fallback=max(0, min(number if number is not None else 1, 10)))
        elif word in ("v", "deleted"):
            self._now = replace(now, hidden=number != 0)
        elif word == "plain":
            self._now = replace(now, hidden=False, codec=self._default)
        elif word == "pard":
            self._now = replace(now, style=0, outline=None)
        elif word == "s":
            self._now = replace(now, style=number or 0)
        elif word == "outlinelevel":
            self._outline((number or 0) + 1)

    def _choose_font(self, word: str, number: int) -> None:
        if self._now.into == "fonts":
            self._font = number
        elif word == "f":
            self._now = replace(self._now, codec=self._fonts.get(number, self._default))

    def _outline(self, level: int) -> None:
        if self._now.into == "styles":
            self._styles.setdefault(self._now.style, _Style()).outline = level
        else:
            self._now = replace(self._now, outline=level)

    def _end_paragraph(self) -> None:
        self._write_bytes()
        if self._now.into == "story":
            self._flow.end(self._level())
        elif self._now.into == "note":
            self._note.append(" ")

    def _level(self) -> int | None:
        style = self._styles.get(self._now.style) if self._now.style else None
        name = style.name.split(";")[0].strip().lower() if style else ""
        numbered = re.fullmatch(r"heading ?([1-9])", name)
        if name == "title":
            return TITLE
        level = int(numbered.group(1)) if numbered else style.outline if style and self._now.outline is None else self._now.outline
        return level if level is not None and level <= 9 else None


def _codec(page: int) -> str:
    return _CODECS.get(page, f"cp{page}" if page in (437, 850, 852, 866, 874, *range(1250, 1259)) else "cp1252")
