"""The sky by time and weather, and the pieces of scenery that outdoor places share."""

from __future__ import annotations

import random

from app.ai.draft.art.pen import Paint, Pen, Texture
from app.ai.draft.art.screen import BLACK, LIGHT, WHITE
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.things import star_path
from app.book.script import TimeOfDay, Weather


def sky(st: Stage, pen: Pen, down: float | None = None) -> None:
    """From the top of the picture to `down` (the horizon)."""
    down = st.floor if down is None else down
    weather = st.setting.weather
    high = -st.h  # a zoomed pen must still fill the corners
    if st.night:
        pen.box(-st.w, high, st.w * 2, down, BLACK, 0)
        pen.shade(-st.w, down - st.h * 0.26, st.w * 2, down, 0, 110)
        if weather in (Weather.UNKNOWN, Weather.CLEAR, Weather.WIND):
            _stars(st, pen, down)
        if weather not in (Weather.RAIN, Weather.STORM, Weather.FOG):
            _moon(st, pen)
    elif weather in (Weather.RAIN, Weather.STORM):
        top, low = (70, 190) if weather is Weather.STORM else (130, 225)
        pen.box(-st.w, high, st.w * 2, down, top, 0)
        pen.shade(-st.w, 0, st.w * 2, down, top, low)
        _heavy_clouds(st, pen)
    elif weather is Weather.FOG:
        pen.box(-st.w, high, st.w * 2, down, 225, 0)
    elif st.low_sun:
        pen.box(-st.w, high, st.w * 2, down, 110, 0)
        pen.shade(-st.w, 0, st.w * 2, down, 110, 250)
        _low_sun(st, pen, down)
    else:
        top = 165 if weather in (Weather.SNOW, Weather.CLOUDY) else 205
        pen.box(-st.w, high, st.w * 2, down, top, 0)
        pen.shade(-st.w, 0, st.w * 2, down, top, 255)
        clouds(st, pen, 5 if weather is Weather.CLOUDY else 3)
        if weather is Weather.CLEAR:
            _sun(st, pen)


def _spot(st: Stage, salt: int) -> float:
    """Where the sun or the moon stands: off the middle."""
    return st.w * (0.2 if st.chance(salt).random() < 0.5 else 0.78)


def _stars(st: Stage, pen: Pen, down: float) -> None:
    chance = st.chance(21)
    for _ in range(int(46 * st.w / 800)):
        x, y, r = chance.uniform(0, st.w), chance.uniform(0, down * 0.8), chance.uniform(1.2, 3.6)
        if r > 3.3:
            pen.shape(star_path(x, y, 11, 3, 4), LIGHT, 0)
        else:
            pen.disc(x, y, r, None, LIGHT, 0)


def _moon(st: Stage, pen: Pen) -> None:
    r = 74
    moon = pen.at(_spot(st, 22), st.h * 0.14 + 20)
    moon.disc(0, 0, r, None, LIGHT, 0)
    for x, y, size in ((-22, -18, 16), (20, 14, 22), (-8, 34, 10), (28, -28, 9)):
        moon.disc(x, y, size, None, 215, 0)


def _sun(st: Stage, pen: Pen) -> None:
    sun = pen.at(_spot(st, 22), st.h * 0.11 + 16)
    for i in range(12):
        sun.at(0, 0, 1, i * 30).stroke("M0,-72 V-96", 5)
    sun.disc(0, 0, 56, None, LIGHT, 5)


def _low_sun(st: Stage, pen: Pen, down: float) -> None:
    r = 120.0
    x = _spot(st, 22)
    dawn = st.setting.time is TimeOfDay.DAWN
    sun = pen.at(x, down - (r * 0.2 if dawn else r * 0.5))
    sun.disc(0, 0, r, None, LIGHT, 5)
    if dawn:
        for i in range(13):
            sun.at(0, 0, 1, -90 + i * 15).shape(f"M-4,{-r - 20} L-10,{-r - 300} H10 L4,{-r - 20}z", LIGHT, 0)
    else:
        for i in range(4):
            y = -r * 0.3 + i * 34
            sun.shape(f"M{-r * 1.5},{y} Q0,{y - 6} {r * 1.3},{y + 2} Q0,{y + 8} {-r * 1.5},{y}z", 150, 0)
        chance = st.chance(23)
        for _ in range(4):
            bird(pen.at(chance.uniform(0.1, 0.9) * st.w, down * chance.uniform(0.3, 0.6), chance.uniform(0.6, 1.1)))


def bird(pen: Pen) -> None:
    pen.stroke("M-26,-8 Q-12,-20 0,0 Q12,-20 28,-6", 4)


def cloud(pen: Pen, paint: int = WHITE) -> None:
    pen.shape("M-120,30 C-150,-6 -110,-40 -72,-26 C-60,-74 14,-78 34,-40 C70,-66 112,-38 98,-8 C136,0 128,32 100,32z", paint, 3.5)
    pen.stroke("M-60,8 q22,-22 46,-6 M26,2 q18,-16 40,-2", 3)


def clouds(st: Stage, pen: Pen, count: int) -> None:
    chance = st.chance(24)
    for i in range(max(count, int(count * st.w / 1000))):
        cloud(pen.at(st.w * ((i + chance.random()) / count) * 1.0, st.h * chance.uniform(0.04, 0.26), chance.uniform(0.6, 1.3)))


def _heavy_clouds(st: Stage, pen: Pen) -> None:
    chance = st.chance(24)
    for row in range(2):
        for i in range(int(st.w / 190) + 2):
            cloud(pen.at(i * 190 + chance.uniform(-40, 40) - row * 60, 60 - row * 56, chance.uniform(1.1, 1.5)), 90 if row == 0 else 55)


# -- scenery


def ground(st: Stage, pen: Pen, paint: Paint = WHITE, line: float = 4.0) -> None:
    pen.box(-st.w, st.floor, st.w * 2, st.h * 2, paint, 0)
    if line:
        pen.polyline([(x, st.floor) for x in range(-40, int(st.w) + 80, 60)], line)


def ridge(pen: Pen, st: Stage, base: float, height: float, salt: int, paint: Paint, jag: float = 0.5) -> None:
    """A line of hills or mountains from side to side, standing on `base`."""
    chance = st.chance(salt)
    points = [(-80.0, base)]
    x = -80.0
    up = True
    while x < st.w + 80:
        points.append((x, base - height * (chance.uniform(0.7, 1.0) if up else chance.uniform(0.2, jag))))
        x += 146 * chance.uniform(0.7, 1.3)
        up = not up
    points.append((st.w + 120, base))
    pen.polygon(points, paint, 4.5)


def hills(pen: Pen, st: Stage, base: float, height: float, salt: int, paint: Paint) -> None:
    chance = st.chance(salt)
    x = -120.0
    path = f"M-120,{base}"
    while x < st.w + 60:
        step = chance.uniform(260, 460)
        lift = chance.uniform(0.6, 1.0) * height
        path += f" C{x + step * 0.3:.0f},{base - lift * 1.3:.0f} {x + step * 0.7:.0f},{base - lift * 1.3:.0f} {x + step:.0f},{base - height * 0.2:.0f}"
        x += step
    pen.shape(path + f" L{x:.0f},{base}z", paint, 4.5)


def tree(pen: Pen, paint: Paint = 190) -> None:
    """A leafy tree standing on the origin, about 300 high."""
    pen.shape("M-22,6 C-12,-50 -14,-90 -26,-130 L-8,-120 L0,-160 L10,-118 L28,-136 C14,-90 12,-50 24,6z", 40, 4)
    pen.shape(
        "M-66,-116 C-136,-116 -140,-196 -90,-210 C-104,-276 -20,-304 8,-268 C40,-300 118,-270 98,-210 C146,-190 130,-110 66,-116 C40,-92 -36,-92 -66,-116z",
        paint,
        4.5,
    )
    pen.stroke("M-84,-158 q20,-24 40,-4 M0,-196 q24,-22 44,0 M-40,-236 q20,-20 40,-2 M36,-148 q18,-18 38,-2", 3.5)


def pine(pen: Pen, paint: Paint = 70) -> None:
    """A fir about 320 high."""
    pen.box(-10, -50, 10, 4, 30, 3)
    pen.shape("M0,-330 L40,-240 L24,-244 L62,-160 L40,-166 L86,-46 Q0,-26 -86,-46 L-40,-166 L-62,-160 L-24,-244 L-40,-240z", paint, 4)


def bush(pen: Pen, paint: Paint = 190) -> None:
    pen.shape("M-90,4 C-110,-50 -60,-70 -44,-56 C-30,-90 30,-90 40,-56 C70,-70 110,-40 90,4z", paint, 4)
    pen.stroke("M-40,-24 q16,-18 34,0 M20,-28 q14,-16 30,0", 3)


def tufts(st: Stage, pen: Pen, top: float, salt: int, count: int = 16) -> None:
    """Grass, larger towards us."""
    chance = st.chance(salt)
    for _ in range(int(count * st.w / 800 * min(1.5, st.detail))):
        y = chance.uniform(top, st.h)
        k = 0.5 + 1.1 * (y - top) / max(1.0, st.h - top)
        pen.at(chance.uniform(0, st.w), y, k).stroke("M-10,0 Q-12,-12 -16,-18 M0,0 Q0,-16 2,-26 M9,0 Q12,-12 18,-16", 3.5)


def rock(pen: Pen, paint: Paint = 200) -> None:
    pen.shape("M-70,4 C-80,-30 -50,-62 -16,-66 C30,-74 70,-30 74,4z", paint, 4.5)
    pen.stroke("M-20,-62 L-4,-30 L-30,0 M-4,-30 L40,-22", 3)


def waves(st: Stage, pen: Pen, top: float, bottom: float, salt: int, ink: int = BLACK) -> None:
    """Water told by short curves, nearer ones larger."""
    chance = st.chance(salt)
    y = top + 14.0
    while y < bottom:
        k = 0.4 + 1.0 * (y - top) / max(1.0, st.h - top)
        x = chance.uniform(-60, 60)
        while x < st.w + 60:
            if chance.random() < 0.6:
                pen.at(x, y, k).stroke("M-44,0 q22,16 44,0 q22,16 44,0", 4, ink)
            x += chance.uniform(110, 210) * k + 30
        y += 22 + 46 * k


def building(pen: Pen, st: Stage, x: float, base: float, width: float, height: float, chance: random.Random, paint: Paint = WHITE) -> None:
    """A block with windows, some of them lit at night."""
    pen.box(x, base - height, x + width, base, paint, 4.5)
    dark = isinstance(paint, int) and paint < 100
    gx, gy = 17.0, 22.0
    columns = max(1, int((width - 14) / (gx + 13)))
    pad = (width - columns * (gx + 13) + 13) / 2
    y = base - height + 22
    while y + gy < base - 12:
        for column in range(columns):
            left = x + pad + column * (gx + 13)
            on = chance.random() < (0.5 if st.night else 0.3)
            if dark or st.night or st.low_sun:
                pen.box(left, y, left + gx, y + gy, LIGHT if on else BLACK, 0 if on else 2)
            else:
                pen.box(left, y, left + gx, y + gy, 110 if on else WHITE, 2.5)
        y += gy + 20
    if height > 160 and chance.random() < 0.5:
        pen.box(x + width * 0.3, base - height - 22, x + width * 0.6, base - height, paint, 3.5)


def skyline(st: Stage, pen: Pen, base: float, low: float, high: float, salt: int, paint: Paint) -> None:
    chance = st.chance(salt)
    x = -40.0
    while x < st.w + 20:
        width = chance.uniform(84, 150)
        building(pen, st, x, base, width, chance.uniform(low, high), chance, paint)
        x += width - 3


def house(pen: Pen, st: Stage, paint: Paint = WHITE, chimney: bool = True, roof: Paint = 110) -> None:
    """A small house on the origin, 220 wide and about 240 high."""
    if chimney:
        pen.box(44, -236, 72, -160, WHITE, 4)
    pen.box(-100, -130, 100, 0, paint, 4.5)
    pen.shape("M-124,-126 L-60,-230 H64 L124,-126z", roof, 4.5)
    pen.stroke("M-84,-150 H90 M-70,-176 H74 M-58,-202 H62", 2.5)
    pen.box(-22, -86, 22, 0, 60, 4)
    pen.disc(12, -42, 4, None, WHITE, 0)
    for left in (-80, 42):
        pen.box(left, -100, left + 40, -56, st.lit if st.lit == LIGHT else WHITE, 4)
        pen.stroke(f"M{left + 20},-100 V-56 M{left},-78 H{left + 40}", 3)


def lamp_post(pen: Pen, st: Stage) -> None:
    pen.shape("M-7,0 L-5,-330 H5 L7,0z", BLACK, 3)
    pen.shape("M-26,-330 L-18,-384 H18 L26,-330z", st.lamp, 4.5)
    pen.shape("M-30,-384 L0,-410 L30,-384z", BLACK, 3)


def wires(st: Stage, pen: Pen, y: float) -> None:
    for i in range(3):
        drop = 60 + i * 14
        pen.stroke(f"M-20,{y + i * 22} Q{st.w * 0.5:.0f},{y + i * 30 + drop} {st.w + 20:.0f},{y - 30 + i * 18}", 3)


def planks(size: float, paper: int = WHITE) -> Texture:
    return Texture("planks", size, BLACK, paper)
