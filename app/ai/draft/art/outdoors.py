"""Places under the sky."""

from __future__ import annotations

from app.ai.draft.art.pen import Pen, Texture
from app.ai.draft.art.screen import BLACK, LIGHT, WHITE
from app.ai.draft.art.sky import (
    bird,
    building,
    bush,
    cloud,
    ground,
    hills,
    house,
    lamp_post,
    pine,
    ridge,
    rock,
    sky,
    skyline,
    tree,
    tufts,
    waves,
    wires,
)  # fmt: skip
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.things import draw_thing, oval, star_path
from app.book.storyboard import Prop


def street(st: Stage, pen: Pen) -> None:
    """Between two rows of houses, the road running away from us."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    skyline(st, pen, f, 60, 130, 31, 200)
    vx, vy = w * 0.5, f - 20
    for side in (-1, 1):
        edge = -40 if side < 0 else w + 40
        near_top, near_low = f - h * 0.62, h * 1.05
        inner = vx + side * w * 0.09
        pen.polygon([(edge, near_top), (inner, vy - 96), (inner, f + 8), (edge, near_low)], 120 if side < 0 else 225, 5)
        for i in range(4):
            t0, t1 = i / 4 + 0.05, i / 4 + 0.19
            for level in (0.18, 0.46, 0.72):
                quad = []
                for t, dv in ((t0, 0.0), (t1, 0.0), (t1, 0.13), (t0, 0.13)):
                    x = edge + (inner - edge) * t
                    top, low = near_top + (vy - 96 - near_top) * t, near_low + (f + 8 - near_low) * t
                    quad.append((x, top + (low - top) * (level + dv)))
                pen.polygon(quad, st.lit if st.lit == LIGHT else WHITE, 3.5)
    pen.polygon([(-40, h * 1.05), (vx - w * 0.09, f + 8), (vx + w * 0.09, f + 8), (w + 40, h * 1.05)], WHITE, 4)
    pen.polygon([(w * 0.1, h * 1.05), (vx - w * 0.04, f + 10), (vx + w * 0.04, f + 10), (w * 0.9, h * 1.05)], 215, 3.5)
    for i in range(4):
        t0, t1 = (i / 4) ** 1.7, ((i + 0.5) / 4) ** 1.7
        y0, y1 = f + 12 + (h - f) * t0, f + 12 + (h - f) * t1
        pen.polygon([(vx - 2 - 12 * t0, y0), (vx + 2 + 12 * t0, y0), (vx + 2 + 12 * t1, y1), (vx - 2 - 12 * t1, y1)], WHITE, 2.5)
    lamp_post(pen.at(w * 0.17, h * 0.9, 1.15), st)
    wires(st, pen, h * 0.07)


def city(st: Stage, pen: Pen) -> None:
    sky(st, pen)
    f = st.floor
    skyline(st, pen, f + 4, 160, 330, 31, 205)
    chance = st.chance(32)
    for t in (0.16, 0.62, 0.84):
        building(pen, st, st.w * t - 50, f + 4, 104, chance.uniform(360, 480) * min(1.2, st.h / 900), chance)
    skyline(st, pen, f + 34, 60, 190, 33, 40)
    ground(st, pen.at(0, 34), 215)
    for i in range(int(st.w / 120) + 1):
        pen.box(i * 120, st.h * 0.9, i * 120 + 60, st.h * 0.915, WHITE, 2.5)


def village(st: Stage, pen: Pen) -> None:
    sky(st, pen)
    f = st.floor
    hills(pen, st, f, 150, 31, 215)
    chance = st.chance(32)
    x = 40.0
    while x < st.w + 60:
        k = chance.uniform(0.62, 0.82)
        house(pen.at(x, f + 10, k), st, roof=chance.choice((60, 120, 165)))
        x += 230 * k + chance.uniform(20, 70)
        tree(pen.at(x - 30, f + 6, 0.5))
    ground(st, pen.at(0, 8))
    pen.shape(
        f"M{st.w * 0.44:.0f},{f + 8:.0f} C{st.w * 0.6:.0f},{f + 70:.0f} {st.w * 0.2:.0f},{st.h * 0.86:.0f} {st.w * 0.1:.0f},{st.h * 1.1:.0f} H{st.w * 0.9:.0f} C{st.w * 0.6:.0f},{st.h * 0.86:.0f} {st.w * 0.66:.0f},{f + 70:.0f} {st.w * 0.5:.0f},{f + 8:.0f}z",
        225,
        3.5,
    )
    tufts(st, pen, f + 40, 34, 10)


def _stalls(st: Stage, pen: Pen, base: float, k: float) -> None:
    chance = st.chance(36)
    x = 30.0
    goods = (Prop.FRUIT, Prop.FISH, Prop.BREAD, Prop.BOTTLE, Prop.FLOWER, Prop.BOWL)
    i = 0
    while x < st.w + 120:
        stall = pen.at(x + 110 * k, base, k)
        stall.box(-112, -230, -100, 0, BLACK, 3)
        stall.box(100, -230, 112, 0, BLACK, 3)
        stall.box(-116, -96, 116, 0, 215, 4.5)
        stall.stroke("M-116,-60 H116 M-116,-28 H116", 3)
        for j in range(4):
            draw_thing(stall.at(-84 + j * 56, -122, 0.26), goods[(i + j) % len(goods)])
        points = "M-130,-220 L-110,-290 H110 L130,-220 " + " ".join("q-13,26 -26,0" for _ in range(10)) + "z"
        stall.shape(points, Texture("planks", 40, BLACK), 4.5)
        for j in range(5):
            stall.shape(f"M{-104 + j * 44},-290 h22 l{(j - 1.5) * 2.2 + 2:.1f},70 h-26z", (BLACK, 150)[i % 2], 0)
        x += 262 * k + chance.uniform(0, 20)
        i += 1


def market(st: Stage, pen: Pen) -> None:
    sky(st, pen)
    skyline(st, pen, st.floor, 150, 250, 31, 225)
    ground(st, pen, WHITE)
    _stalls(st, pen, st.floor + 26, 0.92)
    for i in range(int(st.w / 60) + 2):
        y = st.h * 0.12 + 30 * ((i * 37 % 10) / 10) + 60 * (1 - abs(i * 60 / st.w - 0.5))
        pen.at(i * 60, y).shape("M-16,0 H16 L0,36z", (BLACK, WHITE, 150)[i % 3], 3)
    _cobbles(st, pen)


def _cobbles(st: Stage, pen: Pen) -> None:
    chance = st.chance(39)
    for _ in range(int(26 * st.w / 800 * st.detail)):
        y = chance.uniform(st.floor + 40, st.h)
        k = 0.5 + (y - st.floor) / (st.h - st.floor)
        pen.at(chance.uniform(0, st.w), y, k).stroke("M-26,6 Q-24,-8 0,-8 Q24,-8 26,6", 3)


def temple(st: Stage, pen: Pen) -> None:
    """A gate with a hall behind it, stone steps and trees."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    for i in range(int(w / 150) + 2):
        pine(pen.at(i * 150, f + 4, 0.8 + 0.3 * (i * 7 % 3) / 3), 80)
    hall = pen.at(w * 0.5, f + 6, min(1.2, h / 900))
    hall.box(-150, -120, 150, 0, WHITE, 4.5)
    hall.shape("M-230,-120 C-160,-140 -130,-200 -110,-240 H110 C130,-200 160,-140 230,-120 Q0,-100 -230,-120z", 70, 5)
    hall.stroke("M-120,-120 V0 M-60,-120 V0 M60,-120 V0 M120,-120 V0", 6)
    hall.box(-40, -100, 40, 0, 60, 4)
    hall.stroke("M0,-100 V0", 3, WHITE)
    ground(st, pen)
    for i in range(5):
        y = f + 12 + i * (h - f) * 0.16
        half = 90 + i * 46
        pen.box(w * 0.5 - half, y, w * 0.5 + half, y + (h - f) * 0.13, 225 if i % 2 else WHITE, 4)
    gate = pen.at(w * 0.5, h * 0.88, min(1.55, w / 640))
    for side in (-1, 1):
        gate.shape(f"M{side * 196},0 L{side * 180},-400 H{side * 212} L{side * 232},0z", 60, 5)
    gate.shape("M-270,-400 Q0,-372 270,-400 L262,-440 Q0,-408 -262,-440z", 40, 5)
    gate.box(-222, -340, 222, -312, 60, 4.5)
    gate.box(-18, -402, 18, -312, WHITE, 4)


def castle(st: Stage, pen: Pen) -> None:
    """Outside: walls and towers on a rise."""
    w, f = st.w, st.floor
    sky(st, pen)
    ridge(pen, st, f, 130, 31, 215)
    keep = pen.at(w * 0.5, f + 10, min(1.5, st.h / 760))
    stone = 225
    for x, width, height in ((-190, 70, 240), (190, 70, 240), (-70, 80, 350), (90, 64, 300)):
        keep.box(x - width / 2, -height, x + width / 2, 0, stone, 4.5)
        keep.shape(f"M{x - width * 0.64:.0f},{-height} L{x},{-height - 110} L{x + width * 0.64:.0f},{-height}z", 50, 4.5)
        keep.stroke(f"M{x},{-height - 110} v-34", 4)
        keep.shape(f"M{x},{-height - 144} l34,10 l-34,12z", BLACK, 2)
        keep.box(x - 8, -height + 40, x + 8, -height + 76, st.lit if st.lit == LIGHT else BLACK, 3)
    top = "M-230,0 V-150 " + " ".join("h23 v-24 h23 v24" for _ in range(10)) + " V0z"
    keep.shape(top, Texture("bricks", 34, BLACK), 5)
    keep.shape("M-46,0 V-70 C-46,-120 46,-120 46,-70 V0z", BLACK, 5)
    keep.stroke("M-24,0 V-96 M0,0 V-106 M24,0 V-96 M-44,-40 H44", 3, WHITE)
    hills(pen, st, f + 40, 50, 33, WHITE)
    ground(st, pen.at(0, 30), WHITE, 0)
    pen.shape(
        f"M{w * 0.46:.0f},{f + 8:.0f} L{w * 0.54:.0f},{f + 8:.0f} C{w * 0.56:.0f},{f + 80:.0f} {w * 0.7:.0f},{st.h * 0.9:.0f} {w * 0.8:.0f},{st.h * 1.1:.0f} H{w * 0.2:.0f} C{w * 0.4:.0f},{st.h * 0.9:.0f} {w * 0.44:.0f},{f + 80:.0f} {w * 0.46:.0f},{f + 8:.0f}z",
        215,
        4,
    )
    tufts(st, pen, f + 50, 34, 10)


def tower(st: Stage, pen: Pen) -> None:
    """One tower with a clock, standing over low roofs."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    skyline(st, pen, f, 50, 120, 31, 200)
    k = min(1.9, (f - h * 0.06) / 560)
    one = pen.at(w * 0.3, f + 14, k)
    one.shape("M-74,0 L-60,-420 H60 L74,0z", Texture("bricks", 40, BLACK), 5)
    one.box(-76, -520, 76, -410, WHITE, 5)
    one.shape("M-86,-516 L0,-640 L86,-516z", 50, 5)
    one.disc(0, -464, 44, None, LIGHT, 5)
    one.stroke("M0,-464 V-494 M0,-464 L20,-452", 6)
    for y in (-330, -220, -110):
        one.box(-11, y, 11, y + 40, st.lit if st.lit == LIGHT else BLACK, 3.5)
    one.shape("M-24,0 V-46 C-24,-76 24,-76 24,-46 V0z", BLACK, 4)
    ground(st, pen.at(0, 8))
    _cobbles(st, pen)


def forest(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    pen.box(-w, f - 190, w * 2, f + 4, 165, 0)
    chance = st.chance(31)
    for i in range(int(w / 62) + 2):
        x = i * 62 + chance.uniform(-20, 20)
        pen.shape(f"M{x - 9:.0f},{f + 2:.0f} L{x - 6:.0f},-20 H{x + 8:.0f} L{x + 10:.0f},{f + 2:.0f}z", 90, 3)
    for i in range(int(w / 90) + 2):
        bush(pen.at(i * 90, f + 12, 0.9), 130)
    ground(st, pen.at(0, 6), WHITE, 0)
    for i, x in enumerate((w * 0.03, w * 0.24, w * 0.8, w * 0.98)):
        base = f + (60 if i % 2 else 130) * (h - f) / 300
        k = 0.9 if i % 2 else 1.4
        pen.at(x, base, k).shape(
            "M-60,8 C-30,-30 -26,-200 -34,-1400 H36 C26,-200 34,-40 66,8 Q20,-6 0,10 Q-24,-6 -60,8z", 40 if i % 2 else WHITE, 5
        )
        if i % 2 == 0:
            pen.at(x, base, k).stroke("M-10,-60 Q-14,-200 -8,-330 M12,-140 Q8,-240 12,-400 M-16,-300 q10,-20 20,0 q-10,20 -20,0", 3.5)
    for i in range(int(w / 130) + 2):
        pen.at(i * 130 + chance.uniform(-30, 30), chance.uniform(-20, 50), chance.uniform(1.1, 1.6)).shape(oval(0, 0, 110, 60), 100, 4)
    tufts(st, pen, f + 30, 33, 22)
    bush(pen.at(w * 0.9, h * 1.0, 1.4), 190)


def garden(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    house(pen.at(w * 0.78, f + 4, 1.1), st)
    for i in range(int(w / 34) + 2):
        pen.at(i * 34, f + 14).shape("M-12,0 V-74 L0,-92 L12,-74 V0z", WHITE, 4)
    pen.box(-20, f - 50, w + 20, f - 40, WHITE, 3.5)
    tree(pen.at(w * 0.12, f + 40, 1.25))
    ground(st, pen.at(0, 12))
    chance = st.chance(33)
    for _ in range(int(13 * w / 800)):
        y = chance.uniform(f + 60, h * 0.99)
        draw_thing(pen.at(chance.uniform(0, w), y, 0.2 + 0.22 * (y - f) / (h - f)), Prop.FLOWER)
    tufts(st, pen, f + 30, 34, 12)
    draw_thing(pen.at(w * 0.56, f - 120, 0.26, 20), Prop.BUTTERFLY)


def plain(st: Stage, pen: Pen) -> None:
    """A place the story does not name: sky by its hour, far hills, open ground."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 4, 64, 131, 90 if st.night else 235)
    ground(st, pen, 215 if st.night else WHITE)
    pen.shade(-w, f + 3, w * 2, h + 30, *((150, 235) if st.night else (215, 255)))
    pen.polyline([(x, f) for x in range(-40, int(w) + 80, 60)], 4.0)
    pen.stroke(
        f"M-40,{f + (h - f) * 0.3:.0f} C{w * 0.3:.0f},{f + (h - f) * 0.16:.0f} {w * 0.6:.0f},{f + (h - f) * 0.5:.0f} {w + 40:.0f},{f + (h - f) * 0.34:.0f}",
        3,
    )
    tufts(st, pen, f + 16, 132, 12)


def field(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 4, 90, 31, 225)
    tree(pen.at(w * 0.84, f + 8, 0.55))
    house(pen.at(w * 0.16, f + 8, 0.36), st)
    ground(st, pen)
    for i in range(-9, 10):
        x = w * 0.5 + i * 30
        pen.polyline([(x, f + 4), (w * 0.5 + i * 90, (f + h) / 2), (w * 0.5 + i * 190, h * 1.05)], 3.2)
    chance = st.chance(33)
    for _ in range(int(46 * w / 800 * st.detail)):
        y = chance.uniform(f + 14, h)
        pen.at(chance.uniform(0, w), y, 0.4 + (y - f) / (h - f)).stroke(
            "M0,0 Q2,-20 0,-34 M0,-34 l-7,-10 M0,-34 l7,-10 M0,-26 l-8,-6 M0,-26 l8,-6", 3.2
        )


def hill(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 50, 110, 31, 215)
    pen.box(-w, f + 40, w * 2, h * 2, 215, 0)
    pen.shape(
        f"M-100,{h * 1.1:.0f} V{f + 110:.0f} C{w * 0.2:.0f},{f + 60:.0f} {w * 0.4:.0f},{f - 60:.0f} {w * 0.66:.0f},{f - 70:.0f} C{w * 0.85:.0f},{f - 70:.0f} {w:.0f},{f + 10:.0f} {w + 100:.0f},{f + 60:.0f} V{h * 1.1:.0f}z",
        WHITE,
        5,
    )
    tree(pen.at(w * 0.7, f - 62, 1.0))
    pen.shape(
        f"M{w * 0.64:.0f},{f - 66:.0f} C{w * 0.5:.0f},{f + 40:.0f} {w * 0.8:.0f},{f + 120:.0f} {w * 0.4:.0f},{h * 1.05:.0f} H{w * 0.62:.0f} C{w * 0.94:.0f},{f + 130:.0f} {w * 0.56:.0f},{f + 40:.0f} {w * 0.67:.0f},{f - 66:.0f}z",
        225,
        3.5,
    )
    tufts(st, pen, f + 90, 33, 16)


def mountain(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    ridge(pen, st, f, min(260, f * 0.5), 31, 215, 0.6)
    peak = pen.at(w * 0.46, f + 6, min(2.2, (f - h * 0.08) / 420, w / 640))
    peak.shape("M-420,0 L-250,-150 L-210,-130 L-60,-380 L-20,-430 L30,-370 L130,-200 L170,-220 L400,0z", WHITE, 6)
    peak.shape("M-20,-430 L30,-370 L130,-200 L170,-220 L400,0 H120 L60,-130 L90,-180 L20,-270 L40,-320z", 120, 0)
    peak.stroke("M-92,-326 L-60,-300 L-50,-330 L-20,-280 L10,-320 L34,-290 L52,-330 M-160,-120 L-190,-60 M-60,-200 L-120,-70", 4)
    for i in range(int(w / 100) + 2):
        pine(pen.at(i * 100 + 20 * (i % 3), f + 20, 0.4 + 0.12 * (i % 3)), 50)
    ground(st, pen.at(0, 14))
    for x, y, k in ((0.12, 0.9, 1.2), (0.86, 0.86, 1.5), (0.6, 0.98, 0.8)):
        rock(pen.at(w * x, h * y, k))


def desert(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 10, 120, 31, 225)
    pen.box(-w, f + 6, w * 2, h * 2, WHITE, 0)
    pen.shape(
        f"M-60,{f + 110:.0f} C{w * 0.2:.0f},{f - 10:.0f} {w * 0.4:.0f},{f + 10:.0f} {w * 0.6:.0f},{f + 90:.0f} C{w * 0.4:.0f},{f + 70:.0f} {w * 0.3:.0f},{f + 120:.0f} {w * 0.2:.0f},{h * 1.05:.0f} H-60z",
        200,
        4.5,
    )
    pen.stroke(
        f"M{w * 0.5:.0f},{f + 70:.0f} C{w * 0.7:.0f},{f + 20:.0f} {w * 0.9:.0f},{f + 60:.0f} {w + 40:.0f},{f + 30:.0f} M{w * 0.3:.0f},{h * 0.96:.0f} q{w * 0.2:.0f},-50 {w * 0.5:.0f},-20",
        4,
    )
    for x, y, k in ((0.88, f + 50, 0.95), (0.1, f + 26, 0.5)):
        one = pen.at(w * x, y, k)
        one.limb([(0, 0, 24), (0, -230, 22)], 150, 4.5)
        one.limb([(0, -90, 14), (-64, -96, 15), (-66, -170, 14)], 150, 4.5)
        one.limb([(0, -120, 14), (58, -126, 15), (60, -210, 14)], 150, 4.5)
        one.stroke("M-8,-10 V-220 M8,-10 V-220", 3)
    for i in range(8):
        pen.at(w * ((i * 0.37) % 1), f + 120 + (i * 53 % 100), 1).stroke("M-40,0 q20,-12 40,0 q20,12 40,0", 3)


def river(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 4, 120, 31, 215)
    for i in range(int(w / 150) + 1):
        tree(pen.at(i * 150 + 30, f + 10, 0.5))
    ground(st, pen)
    water = f"M{w * 0.56:.0f},{f + 4:.0f} C{w * 0.3:.0f},{f + 50:.0f} {w * 0.9:.0f},{f + 90:.0f} {w * 0.24:.0f},{h * 1.08:.0f} H{w * 1.1:.0f} C{w * 1.2:.0f},{f + 100:.0f} {w * 0.6:.0f},{f + 50:.0f} {w * 0.66:.0f},{f + 4:.0f}z"
    pen.shape(water, 195, 5)
    chance = st.chance(33)
    for _ in range(12):
        t = chance.uniform(0.2, 1)
        pen.at(w * (0.62 + chance.uniform(-0.16, 0.3) * t), f + (h - f) * t, 0.4 + t * 0.7).stroke(
            "M-50,0 q25,14 50,0 q25,14 50,0", 4, WHITE
        )
    for x, y, k in ((0.34, 0.92, 0.9), (0.2, 0.96, 0.6)):
        rock(pen.at(w * x, h * y, k))
    for i in range(7):
        pen.at(w * 0.08 + i * 16, h * 0.98, 1, (i - 3) * 5).stroke("M0,0 Q4,-60 0,-110", 5)
    tufts(st, pen, f + 40, 34, 8)


def bridge(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    skyline(st, pen, f - 30, 40, 130, 31, 215)
    pen.box(-w, f - 30, w * 2, h * 2, 185, 4)
    waves(st, pen, f - 30, h * 0.84, 33, WHITE)
    deck = h * 0.86
    for x in range(-1, int(w / 330) + 2):
        left = x * 330 + 40
        pen.shape(
            f"M{left},{deck:.0f} V{h * 1.05:.0f} h60 V{deck + 50:.0f} Q{left + 195},{deck + 24:.0f} {left + 330},{deck + 60:.0f} V{deck:.0f}z",
            WHITE,
            5,
        )
    pen.box(-60, deck - 16, w + 60, deck + 26, Texture("bricks", 30, BLACK), 5)
    pen.box(-60, deck - 130, w + 60, deck - 116, WHITE, 5)
    for i in range(int(w / 44) + 2):
        pen.box(i * 44 - 6, deck - 116, i * 44 + 4, deck - 16, WHITE, 3.5)
    for t in (0.1, 0.9):
        lamp_post(pen.at(w * t, deck - 10, 0.95), st)


def sea(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    pen.box(-w, f - 40, w * 2, h * 2, WHITE, 4)
    pen.shade(-w, f - 40, w * 2, h, 130, 235)
    pen.polyline([(-40, f - 40), (w + 40, f - 40)], 4)
    draw_thing(pen.at(w * 0.8, f - 84, 0.36), Prop.SHIP)
    waves(st, pen, f - 30, h, 33, BLACK)
    _pier(st, pen)
    for x, y, k in ((0.1, 0.86, 1.0), (0.88, 0.9, 1.2)):
        pen.at(w * x, h * y, k).shape(
            "M-150,40 C-110,0 -70,-60 0,-66 C40,-66 60,-40 44,-20 C30,-34 0,-30 -4,-6 C-8,20 60,36 120,40z", WHITE, 4.5
        )


def _pier(st: Stage, pen: Pen) -> None:
    """Boards to stand on, running out over the water."""
    w, h, f = st.w, st.h, st.floor
    top = f + (h - f) * 0.3
    for side in (-1, 1):
        for t in (0.25, 0.6):
            x = w * 0.5 + side * w * (0.16 + 0.24 * t)
            pen.box(x - 11, top + (h - top) * t - 30, x + 11, h * 1.1, 90, 4)
    pen.polygon([(w * 0.36, top), (w * 0.64, top), (w * 0.98, h * 1.06), (w * 0.02, h * 1.06)], WHITE, 5)
    for i in range(1, 9):
        t = (i / 9) ** 1.5
        half = w * (0.14 + 0.34 * t)
        pen.polyline([(w * 0.5 - half, top + (h * 1.06 - top) * t), (w * 0.5 + half, top + (h * 1.06 - top) * t)], 3)


def beach(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    pen.box(-w, f - 70, w * 2, h * 2, 170, 4)
    waves(st, pen, f - 60, f + 20, 33, WHITE)
    pen.shape(
        f"M-60,{f + 20:.0f} Q{w * 0.15:.0f},{f + 54:.0f} {w * 0.32:.0f},{f + 24:.0f} Q{w * 0.5:.0f},{f:.0f} {w * 0.7:.0f},{f + 30:.0f} Q{w * 0.9:.0f},{f + 54:.0f} {w + 60:.0f},{f + 16:.0f} V{h * 1.1:.0f} H-60z",
        WHITE,
        5,
    )
    pen.stroke(
        f"M-60,{f + 44:.0f} Q{w * 0.15:.0f},{f + 78:.0f} {w * 0.32:.0f},{f + 48:.0f} Q{w * 0.5:.0f},{f + 24:.0f} {w * 0.7:.0f},{f + 54:.0f} Q{w * 0.9:.0f},{f + 78:.0f} {w + 60:.0f},{f + 40:.0f}",
        3,
    )
    palm = pen.at(w * 0.9, h * 0.9, 1.3)
    palm.limb([(0, 0, 22), (-20, -160, 16), (-56, -330, 12)], 205, 4.5)
    palm.stroke("M-18,-40 h30 M-24,-90 h30 M-32,-150 h28 M-44,-210 h26 M-54,-270 h24", 3)
    for turn in (-150, -110, -60, -20, 20, 60):
        palm.at(-58, -336, 1, turn).shape("M0,0 C40,-40 110,-40 160,20 C110,0 60,0 0,10z", 60, 3.5)
    chance = st.chance(35)
    for _ in range(26):
        pen.disc(chance.uniform(0, w), chance.uniform(f + 90, h), 2.6, None, BLACK, 0)
    pen.shape(star_path(w * 0.2, h * 0.9, 26, 12), 190, 3.5)
    for _ in range(3):
        bird(pen.at(chance.uniform(0.1, 0.7) * w, f * chance.uniform(0.4, 0.7), 0.9))


def ship(st: Stage, pen: Pen) -> None:
    """On deck: mast, sail, rail, the sea beyond."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    pen.box(-w, f - 60, w * 2, h * 2, 170, 4)
    waves(st, pen, f - 50, f + 40, 33, WHITE)
    deck = f + 50
    pen.box(-60, deck - 110, w + 60, deck - 92, 60, 4.5)
    for i in range(int(w / 60) + 2):
        pen.at(i * 60, deck).shape("M-8,0 C-16,-30 -14,-60 -6,-92 H6 C14,-60 16,-30 8,0z", WHITE, 4)
    pen.box(-60, deck - 10, w + 60, h * 1.1, WHITE, 5)
    for i in range(-10, 11):
        pen.polyline([(w * 0.5 + i * 70, deck - 8), (w * 0.5 + i * 150, h * 1.05)], 3)
    mast = pen.at(w * 0.24, deck + 60)
    mast.box(-20, -1800, 20, 0, 205, 5)
    mast.stroke("M-20,-40 h40 M-20,-54 h40", 4)
    mast.shape(
        f"M-190,{-deck * 0.98:.0f} Q{w * 0.3:.0f},{-deck * 0.9:.0f} {w * 0.56:.0f},{-deck * 0.98:.0f} Q{w * 0.5:.0f},{-deck * 0.72:.0f} {w * 0.56:.0f},{-deck * 0.52:.0f} Q{w * 0.2:.0f},{-deck * 0.62:.0f} -190,{-deck * 0.52:.0f}z",
        WHITE,
        5,
    )
    mast.stroke(f"M20,-200 L{w * 0.6:.0f},40 M60,-176 V20 M120,-142 V30 M180,-110 V36", 4)
    draw_thing(pen.at(w * 0.86, h * 0.93, 0.7), Prop.ROPE)


def road(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    hills(pen, st, f + 4, 120, 31, 220)
    ground(st, pen)
    vx = w * 0.56
    pen.polygon([(vx - 8, f + 2), (vx + 8, f + 2), (w * 0.96, h * 1.05), (w * 0.04, h * 1.05)], 175, 5)
    for i in range(5):
        t0, t1 = (i / 5) ** 1.8, ((i + 0.5) / 5) ** 1.8
        x0, x1 = vx + (w * 0.5 - vx) * t0, vx + (w * 0.5 - vx) * t1
        pen.polygon(
            [
                (x0 - 1 - 12 * t0, f + 2 + (h - f) * t0),
                (x0 + 1 + 12 * t0, f + 2 + (h - f) * t0),
                (x1 + 1 + 12 * t1, f + 2 + (h - f) * t1),
                (x1 - 1 - 12 * t1, f + 2 + (h - f) * t1),
            ],
            WHITE,
            2,
        )
    for t, k in ((0.02, 0.3), (0.12, 0.5), (0.4, 1.0)):
        x = vx + (w * -0.06 - vx) * t**0.5
        pole = pen.at(x, f + (h - f) * t, k)
        pole.shape("M-8,0 L-6,-460 H6 L8,0z", BLACK, 3)
        pole.shape("M-60,-430 h120 v10 h-120z", BLACK, 2)
    tree(pen.at(w * 0.9, f + 40, 0.8))
    tufts(st, pen, f + 50, 34, 12)


def roof(st: Stage, pen: Pen) -> None:
    """On top of a house: tiles or a railing, the town below."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    skyline(st, pen, f + 60, 60, 210, 31, 215)
    skyline(st, pen, f + 80, 30, 100, 32, 60)
    edge = f + 70
    pen.box(-60, edge, w + 60, h * 1.1, WHITE, 5)
    for i in range(int(w / 70) + 2):
        pen.box(i * 70 - 4, edge - 120, i * 70 + 4, edge, BLACK, 2)
    pen.box(-60, edge - 128, w + 60, edge - 116, WHITE, 4)
    pen.box(-60, edge - 66, w + 60, edge - 58, WHITE, 3.5)
    pen.box(-60, edge, w + 60, edge + 18, 150, 4)
    tank = pen.at(w * 0.84, edge + 20, 1.1)
    tank.stroke("M-50,0 V-90 M50,0 V-90 M-50,-20 L50,-80", 7)
    tank.box(-66, -220, 66, -90, 190, 5)
    tank.shape("M-76,-218 L0,-262 L76,-218z", 70, 4.5)
    for i in range(4):
        y = edge + 40 + i * (h - edge) / 4
        pen.polyline([(-40, y), (w + 40, y)], 2.6)


def ruins(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    ridge(pen, st, f, 100, 31, 220)
    ground(st, pen)
    bricks = Texture("bricks", 40, BLACK)
    pen.at(w * 0.12, f + 40, 1.2).shape(
        "M-140,0 V-210 L-110,-260 L-90,-220 L-60,-300 L-20,-250 L0,-150 L40,-160 L60,-90 L90,-70 V0z", bricks, 5
    )
    pen.at(w * 0.12, f + 40, 1.2).shape("M-90,0 V-100 C-90,-150 -30,-150 -30,-100 V0z", 30, 4)
    for x, k, height in ((0.52, 0.9, 300), (0.68, 1.0, 150), (0.9, 1.25, 340)):
        column = pen.at(w * x, f + 50 * k, k)
        column.shape(f"M-32,0 L-26,{-height} L-10,{-height - 22} L4,{-height + 8} L26,{-height - 8} L32,0z", WHITE, 5)
        column.stroke(f"M-12,-10 V{-height + 30} M8,-10 V{-height + 40}", 3)
        column.box(-46, -20, 46, 4, WHITE, 4.5)
    fallen = pen.at(w * 0.6, h * 0.92, 1.2, -6)
    fallen.box(-120, -44, 120, 0, WHITE, 5)
    fallen.disc(-120, -22, 12, 22, 190, 4)
    fallen.stroke("M-100,-30 H110 M-100,-14 H100", 3)
    for x, y, k in ((0.3, 0.9, 0.8), (0.14, 0.97, 1.1), (0.9, 0.96, 0.8)):
        rock(pen.at(w * x, h * y, k))
    tufts(st, pen, f + 50, 34, 12)


def sky_place(st: Stage, pen: Pen) -> None:
    """Among the clouds, the land far below."""
    w, h = st.w, st.h
    sky(st, pen, h)
    pen.shape(
        f"M-60,{h * 1.1:.0f} V{h * 0.93:.0f} Q{w * 0.2:.0f},{h * 0.9:.0f} {w * 0.4:.0f},{h * 0.94:.0f} Q{w * 0.7:.0f},{h * 0.98:.0f} {w + 60:.0f},{h * 0.92:.0f} V{h * 1.1:.0f}z",
        190,
        4,
    )
    chance = st.chance(33)
    for i in range(int(7 * max(1.0, w / 900))):
        cloud(pen.at(w * chance.random(), h * (0.3 + 0.62 * i / 7), 0.9 + 1.3 * i / 7))
    for _ in range(4):
        bird(pen.at(w * chance.random(), h * chance.uniform(0.2, 0.6), 1.1))


def space(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, h * 2, BLACK, 0)
    chance = st.chance(21)
    for _ in range(int(110 * w / 800)):
        pen.disc(chance.uniform(0, w), chance.uniform(0, h), chance.uniform(1.2, 4), None, LIGHT, 0)
    for _ in range(6):
        pen.shape(star_path(chance.uniform(0, w), chance.uniform(0, f), 18, 4, 4), LIGHT, 0)
    planet = pen.at(w * 0.76, h * 0.2, 1.1)
    planet.disc(0, 0, 110, None, WHITE, 0)
    planet.shape("M-96,-54 Q0,-20 104,-36 L110,0 Q0,14 -110,-6z", 150, 0)
    planet.shape("M-98,46 Q0,70 96,52 Q60,110 0,110 Q-60,110 -98,46z", 90, 0)
    planet.stroke("M-106,30 C-190,70 -170,90 -60,66 C60,36 220,-40 170,-56 C150,-62 120,-50 104,-40", 8, WHITE)
    pen.shape(f"M-80,{h * 1.1:.0f} V{f + 80:.0f} Q{w * 0.5:.0f},{f - 20:.0f} {w + 80:.0f},{f + 80:.0f} V{h * 1.1:.0f}z", 200, 0)
    for x, y, r in ((0.2, 0.86, 60), (0.66, 0.92, 90), (0.86, 0.82, 40), (0.42, 0.8, 30)):
        crater = pen.at(w * x, h * y)
        crater.disc(0, 0, r, r * 0.32, 140, 4)
        crater.disc(0, 6, r * 0.8, r * 0.2, 215, 0)


def underwater(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, h * 2, 110, 0)
    pen.shade(-w, 0, w * 2, h, 235, 110)
    for i in range(4):
        x = w * (0.1 + 0.26 * i)
        pen.polygon([(x, -20), (x + 60, -20), (x - 60, f), (x - 190, f)], 240, 0)
    pen.shape(
        f"M-60,{f + 60:.0f} Q{w * 0.3:.0f},{f + 10:.0f} {w * 0.6:.0f},{f + 66:.0f} Q{w * 0.8:.0f},{f + 90:.0f} {w + 60:.0f},{f + 40:.0f} V{h * 1.1:.0f} H-60z",
        225,
        4.5,
    )
    for i, x in enumerate((0.05, 0.12, 0.88, 0.95, 0.8)):
        weed = pen.at(w * x, h * (0.9 + 0.02 * (i % 3)), 1.2)
        weed.limb([(0, 0, 13), (20, -80, 15), (-14, -170, 15), (14, -260, 12), (-4, -330, 4)], 50, 4)
    coral = pen.at(w * 0.3, h * 0.95, 1.0)
    for points in (
        [(0, 0, 16), (0, -60, 15), (-40, -120, 12)],
        [(0, -50, 14), (36, -110, 12), (30, -150, 10)],
        [(-20, -90, 11), (-14, -150, 10)],
    ):
        coral.limb(points, WHITE, 4.5)
    chance = st.chance(33)
    for _ in range(5):
        draw_thing(
            pen.at(w * chance.random(), h * chance.uniform(0.1, 0.6), chance.uniform(0.25, 0.5), 0, chance.random() < 0.5), Prop.FISH
        )
    for _ in range(22):
        pen.disc(w * chance.random(), h * chance.random() * 0.85, chance.uniform(5, 16), None, WHITE, 3)


def station(st: Stage, pen: Pen) -> None:
    """A platform: roof on posts, a train waiting, the yellow line."""
    w, h, f = st.w, st.h, st.floor
    sky(st, pen)
    skyline(st, pen, f - 60, 60, 160, 31, 220)
    train = pen.at(0, f + 10)
    train.box(-80, -250, w + 80, -10, WHITE, 5)
    train.box(-80, -90, w + 80, -60, BLACK, 2)
    for i in range(int(w / 170) + 2):
        train.box(i * 170 + 10, -220, i * 170 + 96, -120, st.lit if st.lit == LIGHT else 150, 4.5)
        train.box(i * 170 + 112, -226, i * 170 + 158, -14, 225, 4)
        train.box(i * 170 + 122, -214, i * 170 + 148, -130, st.lit if st.lit == LIGHT else 150, 3)
    train.box(-80, -10, w + 80, 30, 60, 3)
    pen.box(-60, f + 36, w + 60, h * 1.1, WHITE, 5)
    pen.box(-60, f + 64, w + 60, f + 84, 150, 3)
    pen.shape(f"M-60,-60 V{h * 0.1:.0f} L{w * 0.5:.0f},{h * 0.16:.0f} L{w + 60:.0f},{h * 0.1:.0f} V-60z", 110, 5)
    for t in (0.08, 0.92):
        pen.box(w * t - 14, h * 0.1, w * t + 14, h * 0.9, 215, 5)
    sign = pen.at(w * 0.5, h * 0.22)
    sign.stroke("M-60,-80 V-24 M60,-80 V-24", 4)
    sign.disc(0, 14, 46, None, LIGHT, 5)
    sign.stroke("M0,14 V-16 M0,14 L18,24", 6)
