"""Small panels for the tests of the draft artist."""

from __future__ import annotations

import io

from PIL import Image

from app.ai.artist import Drawing, DrawRequest
from app.ai.draft.artist import draw_at
from app.book.cast import Age, Character, Clothes, Gender, HairStyle, Look, Pattern
from app.book.script import Backdrop, Line, Setting
from app.book.storyboard import Actor, Panel, Prop, Ratio, Shot
from app.book.style import Style
from app.book.text import Language, Span

NAO = Character("Nao", ("Nao-chan",), gender=Gender.FEMALE, age=Age.TEEN, look=Look(HairStyle.BOB, clothes=Clothes.COAT))
KEN = Character("Ken", gender=Gender.MALE, age=Age.ADULT, look=Look(HairStyle.SPIKY, clothes=Clothes.HOODIE, pattern=Pattern.STRIPES))
SMALL = 160


def panel(
    *actors: Actor,
    shot: Shot = Shot.WIDE,
    setting: Setting | None = None,
    props: tuple[Prop, ...] = (),
    lines: tuple[Line, ...] = (),
    ratio: Ratio | None = None,
) -> Panel:
    place = setting or Setting(backdrop=Backdrop.STREET)
    return Panel(1, 1, 1, Span(0, 4), "text", shot, place, actors, props, lines, ratio or Ratio(4, 5))


def request(
    shown: Panel,
    cast: tuple[Character, ...] = (NAO, KEN),
    style: Style | None = None,
    seed: int = 7,
    changes: tuple[str, ...] = (),
) -> DrawRequest:
    return DrawRequest(shown, cast, style or Style(), Language.ENGLISH, seed, changes)


def drawn(
    shown: Panel, cast: tuple[Character, ...] = (NAO, KEN), style: Style | None = None, seed: int = 7, changes: tuple[str, ...] = ()
) -> Drawing:
    return draw_at(request(shown, cast, style, seed, changes), SMALL)


def opened(drawing: Drawing) -> Image.Image:
    return Image.open(io.BytesIO(drawing.picture))
