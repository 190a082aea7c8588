"""Places under a roof."""

from __future__ import annotations

from app.ai.draft.art.pen import Paint, Pen, Texture
from app.ai.draft.art.screen import BLACK, LIGHT, WHITE
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.things import draw_thing, oval
from app.book.script import Weather
from app.book.storyboard import Prop


def room_shell(st: Stage, pen: Pen, wall: Paint = WHITE, floor: str = "planks") -> None:
    """Back wall, skirting board and floor."""
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, f, wall, 0)
    pen.shade(-w, -h * 0.2, w * 2, f * 0.7, 165 if not st.night else 110, 250 if wall == WHITE else 235)
    pen.box(-w, f, w * 2, h * 2, WHITE, 0)
    pen.box(-w, f - 24, w * 2, f, WHITE, 4.5)
    if floor == "planks":
        for i in range(-14, 15):
            pen.polyline([(w * 0.5 + i * 60, f + 2), (w * 0.5 + i * 150, h * 1.05)], 2.6)
    elif floor == "tiles":
        for i in range(-12, 13):
            pen.polyline([(w * 0.5 + i * 70, f + 2), (w * 0.5 + i * 180, h * 1.05)], 2.6)
        for t in (0.12, 0.34, 0.66):
            pen.polyline([(-40, f + (h - f) * t), (w + 40, f + (h - f) * t)], 2.6)
    else:
        pen.box(-w, f, w * 2, h * 2, 215, 0)


def window(st: Stage, pen: Pen, width: float = 190, height: float = 230, curtains: bool = True) -> None:
    """A window whose foot is the origin: outside it is day or night, rain or snow."""
    half = width / 2
    outside = BLACK if st.night else 150 if st.low_sun or st.setting.weather in (Weather.RAIN, Weather.STORM) else LIGHT
    pen.box(-half - 12, -height - 12, half + 12, 12, WHITE, 5)
    pen.box(-half, -height, half, 0, outside, 4.5)
    falling = st.setting.weather in (Weather.RAIN, Weather.STORM, Weather.SNOW)
    if st.night and not falling:
        pen.disc(half * 0.4, -height * 0.72, 26, None, LIGHT, 0)
        for x, y in ((-0.6, 0.8), (-0.3, 0.4), (0.7, 0.35), (-0.75, 0.25)):
            pen.disc(x * half, -height * y, 3.4, None, LIGHT, 0)
    elif st.low_sun and not st.night:
        pen.disc(half * 0.3, -height * 0.24, 36, None, LIGHT, 3)
    else:
        pen.stroke(f"M{-half * 0.7},{-height * 0.2} q{half * 0.5},-30 {half},0", 3)
    if falling:
        chance = st.chance(51)
        ink = WHITE if outside != LIGHT else BLACK
        for _ in range(16):
            x, y = chance.uniform(-half, half * 0.9), -chance.uniform(height * 0.14, height * 0.96)
            if st.setting.weather is Weather.SNOW:
                pen.disc(x, y, 4.5, None, WHITE, 2)
            else:
                pen.stroke(f"M{x:.0f},{y:.0f} l-6,26", 3, ink)
    pen.stroke(f"M0,{-height} V0 M{-half},{-height * 0.5} H{half}", 6)
    if curtains:
        for side in (-1, 1):
            pen.at(0, 0, mirror=side < 0).shape(
                f"M{half + 34},{-height - 30} H{half - 34} Q{half + 6},{-height * 0.5} {half - 10},20 H{half + 44}z", 205, 4
            )
            pen.at(0, 0, mirror=side < 0).stroke(
                f"M{half + 16},{-height - 20} V14 M{half - 4},{-height - 20} Q{half + 12},{-height * 0.5} {half + 4},14", 3
            )
        pen.box(-half - 50, -height - 36, half + 50, -height - 26, BLACK, 2)


def framed(pen: Pen, width: float = 90, height: float = 70) -> None:
    pen.box(-width / 2, -height / 2, width / 2, height / 2, WHITE, 5)
    pen.polyline(
        [
            (-width * 0.4, height * 0.36),
            (-width * 0.1, -height * 0.1),
            (width * 0.1, height * 0.2),
            (width * 0.24, 0),
            (width * 0.42, height * 0.36),
        ],
        4,
    )


def hanging_lamp(st: Stage, pen: Pen, drop: float) -> None:
    pen.stroke(f"M0,0 V{drop}", 4)
    pen.shape(f"M-16,{drop} H16 L54,{drop + 46} H-54z", BLACK, 4)
    pen.disc(0, drop + 52, 16, 12, LIGHT, 4)
    if st.night:
        pen.shape(f"M-50,{drop + 52} L-150,{drop + 220} H150 L50,{drop + 52}z", 235, 0)


def bookcase(st: Stage, pen: Pen, width: float, height: float, salt: int) -> None:
    """Shelves of books standing on the origin (its left foot)."""
    chance = st.chance(salt)
    pen.box(0, -height, width, 0, 120, 5)
    rows = max(2, int(height / 92))
    step = (height - 14) / rows
    for row in range(rows):
        top = -height + 12 + row * step
        pen.box(10, top, width - 10, top + step - 12, 30, 3)
        x = 14.0
        while x < width - 26:
            thick = chance.uniform(10, 22)
            tall = (step - 16) * chance.uniform(0.64, 0.95)
            if chance.random() < 0.9:
                pen.box(x, top + step - 13 - tall, x + thick, top + step - 13, chance.choice((WHITE, WHITE, 205, 150, 90)), 2.4)
            x += thick + 1


def room(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen)
    window(st, pen.at(w * 0.5, f - 150, min(1.25, h / 800)))
    bookcase(st, pen.at(w * 0.02, f + 6), 150, min(420, f * 0.6), 61)
    framed(pen.at(w * 0.8, f - 300, 1.2))
    sofa = pen.at(w * 0.84, f + 40, 1.15)
    sofa.shape("M-140,-140 Q0,-160 140,-140 L144,-40 H-144z", 190, 5)
    sofa.shape("M-176,-86 C-176,-120 -132,-120 -132,-86 V0 H-176z M176,-86 C176,-120 132,-120 132,-86 V0 H176z", 190, 5)
    sofa.box(-134, -66, 134, -6, 215, 5)
    sofa.stroke("M0,-66 V-8 M0,-140 V-70", 3.5)
    hanging_lamp(st, pen.at(w * 0.28, 0), h * 0.1)
    pen.disc(w * 0.5, h * 0.93, w * 0.32, (h - f) * 0.2, 215, 4)
    draw_thing(pen.at(w * 0.3, f - 6, 0.5), Prop.LAMP)


def bedroom(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen)
    window(st, pen.at(w * 0.3, f - 170, min(1.15, h / 820)))
    bed = pen.at(w * 0.74, f + 60, min(1.5, w / 620))
    bed.shape("M-170,-190 Q0,-250 170,-190 V0 H-170z", 70, 5)
    bed.shape("M-150,-96 H150 L196,30 H-196z", WHITE, 5)
    for x in (-70, 70):
        bed.shape(
            f"M{x - 58},-126 Q{x},-144 {x + 58},-126 Q{x + 66},-96 {x + 54},-84 Q{x},-78 {x - 54},-84 Q{x - 66},-96 {x - 58},-126z",
            WHITE,
            4,
        )
    bed.shape("M-160,-62 Q0,-84 160,-62 L204,34 V84 H-204 V34z", Texture("checks", 44, 190), 5)
    bed.stroke("M-204,34 Q0,20 204,34", 4)
    stand = pen.at(w * 0.46, f + 30)
    stand.box(-44, -90, 44, 0, 205, 4.5)
    stand.disc(0, -46, 5, None, BLACK, 0)
    draw_thing(stand.at(0, -136, 0.5), Prop.LAMP)
    framed(pen.at(w * 0.76, f - 330))
    pen.disc(w * 0.3, h * 0.94, w * 0.24, (h - f) * 0.16, 215, 4)


def kitchen(st: Stage, pen: Pen) -> None:
    w, f = st.w, st.floor
    room_shell(st, pen, floor="tiles")
    pen.box(-40, f - 300, w + 40, f - 150, Texture("tiles", 34, BLACK), 0)
    window(st, pen.at(w * 0.52, f - 178, 0.85))
    for left, right in ((-20, w * 0.34), (w * 0.72, w + 20)):
        pen.box(left, f - 440, right, f - 310, WHITE, 5)
        pen.polyline([((left + right) / 2, f - 440), ((left + right) / 2, f - 310)], 4)
        pen.disc((left + right) / 2 - 12, f - 350, 5, None, BLACK, 0)
        pen.disc((left + right) / 2 + 12, f - 350, 5, None, BLACK, 0)
    pen.box(-40, f - 150, w + 40, f - 126, 60, 4.5)
    pen.box(-40, f - 126, w + 40, f + 10, WHITE, 5)
    for i in range(int(w / 150) + 1):
        pen.box(i * 150 + 12, f - 112, i * 150 + 140, f - 4, 225, 4)
        pen.box(i * 150 + 56, f - 98, i * 150 + 98, f - 90, BLACK, 2)
    stove = pen.at(w * 0.2, f - 150)
    stove.box(-70, -10, 70, 0, BLACK, 3)
    stove.shape("M-50,-14 V-66 H30 V-14z", 205, 4.5)
    stove.shape("M-56,-66 H36 V-76 H-56z M-16,-76 h12 v-12 h-12z", BLACK, 3)
    stove.stroke("M30,-50 h34 M-30,-96 q-14,-18 0,-34 M0,-96 q-14,-18 0,-34", 5)
    for i, prop in enumerate((Prop.BOTTLE, Prop.BOWL, Prop.CUP)):
        draw_thing(pen.at(w * 0.76 + i * 60, f - 184, 0.34), prop)
    hang = pen.at(w * 0.36, f - 440)
    hang.stroke(f"M0,0 H{w * 0.34:.0f}", 5)
    for i in range(4):
        pan = hang.at(30 + i * w * 0.09, 0)
        pan.stroke("M0,0 V44", 5)
        pan.disc(0, 62, 24, 24, 60 if i % 2 else 205, 4)


def shop(st: Stage, pen: Pen) -> None:
    """Shelves of goods behind a counter."""
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen)
    goods = (
        Prop.BOTTLE,
        Prop.BOX,
        Prop.CLOCK,
        Prop.LANTERN,
        Prop.BOWL,
        Prop.BOOK,
        Prop.DOLL,
        Prop.CUP,
        Prop.HAT,
        Prop.BELL,
        Prop.LAMP,
        Prop.RADIO,
    )
    chance = st.chance(61)
    for row in range(4):
        y = f - 130 - row * 120
        if y < h * 0.06:
            break
        pen.box(-40, y, w + 40, y + 12, 60, 4)
        for i in range(int(w / 92) + 1):
            draw_thing(pen.at(46 + i * 92, y - 42, 0.36), chance.choice(goods))
    counter = pen.at(w * 0.74, f + 70)
    counter.box(-260, -150, w, 20, WHITE, 5)
    counter.box(-280, -176, w, -150, 70, 5)
    counter.stroke("M-236,-126 H400 M-236,-4 H400 M-140,-126 V-4 M-20,-126 V-4 M100,-126 V-4", 3.5)
    till = counter.at(-120, -176)
    till.shape("M-60,0 L-50,-60 H50 L60,0z", 190, 4.5)
    till.box(-34, -96, 34, -60, WHITE, 4)
    till.stroke("M-36,-40 H36 M-40,-22 H40", 4)
    hanging_lamp(st, pen.at(w * 0.34, 0), h * 0.08)


def school(st: Stage, pen: Pen) -> None:
    """A classroom: blackboard, desks, a row of windows."""
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen)
    board = pen.at(w * 0.44, f - 330, min(1.2, w / 700))
    board.box(-260, -120, 260, 130, WHITE, 5)
    board.box(-246, -106, 246, 116, 40, 4)
    board.stroke(
        "M-210,-50 q20,-26 40,0 q20,26 40,0 q20,-26 40,0 M-210,10 q20,-26 40,0 q20,26 40,0 q20,-26 40,0 M40,70 L110,-64 L190,70z M40,70 L150,3",
        5,
        WHITE,
    )
    board.box(-240, 126, 240, 138, 150, 3.5)
    dial = pen.at(w * 0.44, f - 330 - 190)
    dial.disc(0, 0, 34, None, WHITE, 5)
    dial.stroke("M0,0 V-22 M0,0 L14,8", 5)
    window(st, pen.at(w * 0.94, f - 160, 1.2), curtains=False)
    desk = pen.at(w * 0.44, f + 10)
    desk.box(-110, -120, 110, 0, 205, 5)
    desk.box(-124, -134, 124, -118, WHITE, 4.5)
    for row, k in ((0.30, 0.95), (0.85, 1.25)):
        for i in range(int(w / (230 * k)) + 1):
            seat = pen.at(60 + i * 230 * k + (40 if row > 0.5 else 0), f + (h - f) * row, k)
            seat.stroke("M-56,-70 V10 M56,-70 V10", 6)
            seat.box(-70, -86, 70, -68, WHITE, 4.5)
            seat.box(-58, -68, 58, -46, 190, 3.5)


def office(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen, floor="plain")
    for i in range(int(w / 190) + 1):
        left = i * 190 + 10
        pen.box(left, h * 0.1, left + 170, f - 150, LIGHT if not st.night else BLACK, 5)
        for j in range(5):
            y = h * 0.1 + 14 + j * 18
            pen.box(left + 4, y, left + 166, y + 8, WHITE, 2.5)
        inner = pen.at(left, f - 150, 0.6)
        chance = st.chance(70 + i)
        for j in range(3):
            tall = chance.uniform(90, 210)
            inner.box(20 + j * 84, -tall, 90 + j * 84, 0, 190 if not st.night else 90, 3.5)
    for x, k in ((0.16, 1.0), (0.82, 1.15)):
        desk = pen.at(w * x, f + 60 * k, k)
        desk.box(-170, -120, 170, -102, 90, 5)
        desk.box(-160, -102, -60, 0, WHITE, 4.5)
        desk.stroke("M-160,-68 H-60 M-160,-34 H-60 M-120,-86 h20 M-120,-52 h20 M-120,-18 h20", 3.5)
        desk.stroke("M158,-102 V0", 9)
        draw_thing(desk.at(10, -186, 0.75), Prop.COMPUTER)
        desk.shape("M90,-122 h60 v-10 h-60z M94,-132 h56 v-10 h-56z M88,-142 h58 v-10 h-58z", WHITE, 3)
    draw_thing(pen.at(w * 0.5, f - 40, 0.6), Prop.CHAIR)


def library(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen)
    x = -20.0
    i = 0
    while x < w:
        bookcase(st, pen.at(x, f + 8), 190, f * 0.86, 71 + i)
        x += 200
        i += 1
    draw_thing(pen.at(w * 0.74, f - 130, 1.7), Prop.LADDER)
    table = pen.at(w * 0.2, f + 90)
    table.box(-160, -110, 160, -90, 90, 5)
    table.stroke("M-140,-90 V20 M140,-90 V20", 11)
    draw_thing(table.at(-60, -128, 0.4), Prop.BOOK)
    draw_thing(table.at(70, -156, 0.5), Prop.LAMP)
    hanging_lamp(st, pen.at(w * 0.5, 0), h * 0.06)


def hospital(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen, floor="tiles")
    window(st, pen.at(w * 0.22, f - 170, 1.05), curtains=False)
    pen.box(w * 0.42, h * 0.12, w + 60, h * 0.12 + 10, BLACK, 2)
    pen.shape(
        f"M{w * 0.86:.0f},{h * 0.13:.0f} H{w + 60:.0f} V{f - 10:.0f} H{w * 0.88:.0f} Q{w * 0.85:.0f},{f * 0.6:.0f} {w * 0.86:.0f},{h * 0.13:.0f}z",
        225,
        4,
    )
    for i in range(4):
        pen.stroke(f"M{w * 0.9 + i * 34:.0f},{h * 0.14:.0f} V{f - 14:.0f}", 3)
    bed = pen.at(w * 0.62, f + 60, min(1.4, w / 640))
    bed.stroke("M-190,-190 V20 M-190,-180 H-170 M190,-120 V20", 9)
    bed.box(-186, -70, 190, -30, WHITE, 5)
    bed.shape("M-180,-70 L-150,-140 Q-120,-150 -80,-70z", WHITE, 5)
    bed.shape("M-90,-76 Q40,-110 190,-76 V-20 H-90z", 215, 4.5)
    bed.disc(-170, 26, 12, None, BLACK, 2)
    bed.disc(176, 26, 12, None, BLACK, 2)
    drip = pen.at(w * 0.36, f + 50)
    drip.stroke("M0,0 V-380 M-24,-380 H24 M-36,0 H36", 6)
    drip.shape("M6,-370 h36 v60 q-18,16 -36,0z", WHITE, 4)
    drip.stroke("M24,-304 C24,-200 60,-160 100,-120", 3)
    cross = pen.at(w * 0.62, f - 330)
    cross.disc(0, 0, 52, None, WHITE, 5)
    cross.shape("M-12,-36 H12 V-12 H36 V12 H12 V36 H-12 V12 H-36 V-12 H-12z", BLACK, 3)
    monitor = pen.at(w * 0.92, f - 120)
    monitor.box(-60, -50, 60, 40, 60, 5)
    monitor.stroke("M-50,0 H-20 L-8,-30 L8,24 L18,0 H50", 5, WHITE)


def restaurant(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen, floor="tiles")
    window(st, pen.at(w * 0.5, f - 140, 1.2), width=300)
    for t in (0.2, 0.5, 0.8):
        hanging_lamp(st, pen.at(w * t, 0), h * 0.06)
    shelf = pen.at(w * 0.06, f - 260)
    shelf.box(-60, 0, 120, 12, 60, 4)
    for i in range(3):
        draw_thing(shelf.at(-30 + i * 54, -40, 0.38), (Prop.BOTTLE, Prop.BOTTLE, Prop.CUP)[i])
    for x, y, k in ((0.1, 0.3, 0.9), (0.9, 0.34, 0.95), (0.5, 0.12, 0.7)):
        table = pen.at(w * x, f + (h - f) * y + 20, k)
        for side in (-1, 1):
            draw_thing(table.at(side * 150, -50, 1.0), Prop.CHAIR)
        table.box(-12, -100, 12, 20, BLACK, 3)
        table.shape(oval(0, 20, 60, 12), BLACK, 3)
        table.shape(
            "M-124,-110 H124 L136,-50 Q100,-40 68,-52 Q34,-40 0,-52 Q-34,-40 -68,-52 Q-100,-40 -136,-50z", Texture("checks", 30, 150), 4.5
        )
        table.disc(0, -110, 124, 20, WHITE, 4.5)
        draw_thing(table.at(-40, -134, 0.3), Prop.BOWL)
        draw_thing(table.at(40, -150, 0.38), Prop.BOTTLE)


def stage_place(st: Stage, pen: Pen) -> None:
    """A theatre: curtains, boards, a beam of light."""
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, h * 2, 40, 0)
    pen.polygon([(w * 0.44, -20), (w * 0.56, -20), (w * 0.86, h * 0.95), (w * 0.14, h * 0.95)], 190, 0)
    pen.box(-w, f, w * 2, h * 0.93, 205, 5)
    pen.disc(w * 0.5, (f + h * 0.93) / 2 + 10, w * 0.36, (h - f) * 0.3, LIGHT, 0)
    for i in range(-12, 13):
        pen.polyline([(w * 0.5 + i * 66, f + 2), (w * 0.5 + i * 100, h * 0.93)], 2.6)
    pen.box(-w, h * 0.93, w * 2, h * 2, 60, 5)
    for i in range(int(w / 80) + 1):
        pen.shape(f"M{i * 80 + 10},{h * 0.93:.0f} q30,-50 60,0z", BLACK, 3)
    for side in (-1, 1):
        curtain = pen.at(w * 0.5, 0, mirror=side < 0)
        curtain.shape(
            f"M{w * 0.54:.0f},-40 H{w * 0.26:.0f} C{w * 0.3:.0f},{h * 0.3:.0f} {w * 0.36:.0f},{h * 0.46:.0f} {w * 0.42:.0f},{h * 0.5:.0f} C{w * 0.36:.0f},{h * 0.6:.0f} {w * 0.34:.0f},{h * 0.8:.0f} {w * 0.33:.0f},{h * 0.92:.0f} H{w * 0.54:.0f}z",
            120,
            5,
        )
        curtain.stroke(
            f"M{w * 0.34:.0f},0 C{w * 0.36:.0f},{h * 0.2:.0f} {w * 0.4:.0f},{h * 0.4:.0f} {w * 0.44:.0f},{h * 0.5:.0f} V{h * 0.9:.0f} M{w * 0.42:.0f},0 C{w * 0.43:.0f},{h * 0.2:.0f} {w * 0.45:.0f},{h * 0.4:.0f} {w * 0.47:.0f},{h * 0.5:.0f} V{h * 0.9:.0f}",
            4,
        )
        curtain.box(w * 0.38, h * 0.48, w * 0.54, h * 0.515, WHITE, 4)
    scallops = " ".join(f"q{w * 0.0625:.1f},60 {w * 0.125:.1f},0" for _ in range(9))
    pen.shape(f"M-40,-60 V{h * 0.07:.0f} {scallops} V-60z", 90, 5)


def castle_hall(st: Stage, pen: Pen) -> None:
    """A hall: columns, banners, a carpet to a throne."""
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen, 225, floor="tiles")
    for t in (0.25, 0.75):
        arch = pen.at(w * t, f - 60)
        arch.shape(f"M-50,0 V{-f * 0.4:.0f} C-50,{-f * 0.56:.0f} 50,{-f * 0.56:.0f} 50,{-f * 0.4:.0f} V0z", BLACK if st.night else LIGHT, 5)
        arch.stroke(f"M0,{-f * 0.5:.0f} V0 M-50,{-f * 0.2:.0f} H50", 4)
    pen.polygon([(w * 0.43, f), (w * 0.57, f), (w * 0.76, h * 1.05), (w * 0.24, h * 1.05)], 90, 5)
    throne = pen.at(w * 0.5, f + 10, 1.1)
    throne.box(-110, -26, 110, 0, WHITE, 4.5)
    throne.shape("M-60,-26 V-200 L-40,-240 L-20,-210 L0,-260 L20,-210 L40,-240 L60,-200 V-26z", 60, 5)
    throne.shape("M-42,-100 H42 V-30 H-42z", WHITE, 4)
    for side in (-1, 1):
        x = w * 0.5 + side * w * 0.42
        column = pen.at(x, f + 70)
        column.box(-44, -1800, 44, 0, WHITE, 5)
        column.stroke("M-20,-1800 V-30 M6,-1800 V-30 M28,-1800 V-30", 3.5)
        column.box(-62, -34, 62, 6, WHITE, 5)
        banner = pen.at(w * 0.5 + side * w * 0.13, h * 0.1)
        banner.shape("M-44,0 H44 V210 L0,170 L-44,210z", BLACK if side < 0 else 150, 4.5)
        banner.disc(0, 80, 26, None, WHITE, 4)


def cave(st: Stage, pen: Pen) -> None:
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, h * 2, 30, 0)
    pen.shape(
        f"M{w * 0.14:.0f},{h * 1.1:.0f} C{w * 0.02:.0f},{f * 0.9:.0f} {w * 0.1:.0f},{h * 0.2:.0f} {w * 0.32:.0f},{h * 0.14:.0f} C{w * 0.5:.0f},{h * 0.06:.0f} {w * 0.78:.0f},{h * 0.1:.0f} {w * 0.88:.0f},{h * 0.36:.0f} C{w * 0.98:.0f},{h * 0.6:.0f} {w * 0.9:.0f},{h * 0.9:.0f} {w * 0.84:.0f},{h * 1.1:.0f}z",
        130,
        5,
    )
    mouth = pen.at(w * 0.54, f + 10, min(1.2, h / 900))
    mouth.shape("M-130,0 C-140,-170 -80,-260 10,-260 C100,-260 150,-150 130,0z", LIGHT if not st.night else BLACK, 5)
    if st.night:
        for x, y in ((-40, -160), (30, -190), (60, -110), (-70, -90)):
            mouth.disc(x, y, 4, None, LIGHT, 0)
    pen.polygon([(w * 0.3, f + 10), (w * 0.74, f + 10), (w * 1.0, h * 1.05), (w * 0.06, h * 1.05)], 215, 4.5)
    for t, drop, half in ((0.12, 0.3, 36), (0.26, 0.18, 26), (0.42, 0.13, 20), (0.64, 0.15, 24), (0.78, 0.24, 32), (0.92, 0.36, 40)):
        pen.shape(f"M{w * t - half:.0f},-40 L{w * t:.0f},{h * drop:.0f} L{w * t + half:.0f},-40z", 60, 4.5)
        pen.stroke(f"M{w * t - half * 0.2:.0f},0 L{w * t - 2:.0f},{h * drop * 0.7:.0f}", 3, WHITE)
    for t, height, width in ((0.08, 200, 50), (0.94, 240, 56), (0.2, 90, 30), (0.84, 100, 30)):
        pen.at(w * t, h * 0.96).shape(f"M{-width},40 L{-width * 0.2},{-height} L{width * 0.2},{-height * 0.9} L{width},40z", 70, 4.5)


def train(st: Stage, pen: Pen) -> None:
    """Inside a carriage: seats, straps, the land going by."""
    w, h, f = st.w, st.h, st.floor
    room_shell(st, pen, WHITE, floor="plain")
    for i in range(int(w / 310) + 1):
        left = i * 310 + 24
        pen.box(left, f - 420, left + 270, f - 190, BLACK if st.night else LIGHT, 6)
        view = pen.at(left, f - 190)
        if st.night:
            for x, y in ((40, -60), (90, -40), (150, -90), (210, -50), (60, -160), (230, -150)):
                view.box(x, y, x + 12, y + 12, LIGHT, 0)
        else:
            view.shape("M2,-4 V-60 Q60,-120 130,-70 Q190,-30 268,-96 V-4z", 190, 4)
            view.stroke("M20,-180 H120 M150,-150 H240 M60,-130 H160", 3)
        pen.box(left - 10, f - 430, left + 280, f - 418, 120, 3.5)
    pen.box(-60, f - 470, w + 60, f - 458, 90, 4)
    for i in range(int(w / 110) + 1):
        strap = pen.at(i * 110 + 50, f - 458)
        strap.stroke("M0,0 V44", 5)
        strap.shape("M0,40 L-20,78 H20z", WHITE, 6)
    pen.box(-60, f - 160, w + 60, f - 60, Texture("stripes", 14, 190), 5)
    pen.box(-60, f - 64, w + 60, f - 14, 120, 5)
    for i in range(int(w / 180) + 1):
        pen.polyline([(i * 180 + 90, f - 160), (i * 180 + 90, f - 64)], 4)
    for t in (0.04, 0.97):
        pen.box(w * t - 9, -60, w * t + 9, h * 0.96, WHITE, 5)


def car(st: Stage, pen: Pen) -> None:
    """Inside a car: windscreen, wheel, mirror."""
    w, h, f = st.w, st.h, st.floor
    pen.box(-w, -h, w * 2, h * 2, 60, 0)
    pen.shape(f"M{w * 0.12:.0f},{h * 0.08:.0f} H{w * 0.88:.0f} L{w * 1.0:.0f},{f - 30:.0f} H0z", BLACK if st.night else LIGHT, 6)
    view = pen.at(0, 0)
    view.polygon([(w * 0.46, h * 0.34), (w * 0.54, h * 0.34), (w * 0.86, f - 32), (w * 0.14, f - 32)], 175 if not st.night else 90, 4)
    for i in range(3):
        y = h * 0.36 + (f - h * 0.4) * (i / 3) ** 1.3
        view.box(w * 0.5 - 4 - i * 4, y + 8, w * 0.5 + 4 + i * 4, y + 30 + i * 16, WHITE, 2)
    if st.night:
        for x, y in ((0.2, 0.2), (0.36, 0.16), (0.7, 0.22), (0.84, 0.16)):
            view.disc(w * x, h * y, 4, None, LIGHT, 0)
    else:
        view.shape(
            f"M{w * 0.08:.0f},{h * 0.36:.0f} Q{w * 0.24:.0f},{h * 0.26:.0f} {w * 0.46:.0f},{h * 0.34:.0f}z M{w * 0.54:.0f},{h * 0.34:.0f} Q{w * 0.76:.0f},{h * 0.24:.0f} {w * 0.94:.0f},{h * 0.36:.0f}z",
            200,
            4,
        )
    pen.shape(f"M-60,{f - 34:.0f} Q{w * 0.5:.0f},{f - 80:.0f} {w + 60:.0f},{f - 34:.0f} V{h * 1.1:.0f} H-60z", 110, 5)
    mirror = pen.at(w * 0.5, h * 0.1)
    mirror.stroke("M0,-60 V0", 6)
    mirror.box(-80, -6, 80, 36, WHITE, 5)
    wheel = pen.at(w * 0.26, f + 60)
    wheel.disc(0, 0, 130, 120, None, 20)
    wheel.stroke("M-120,10 H120 M0,10 V116", 16)
    wheel.disc(0, 10, 30, None, BLACK, 3)
    dash = pen.at(w * 0.72, f + 60)
    dash.box(-90, -40, 90, 40, 40, 4.5)
    dash.box(-74, -28, 10, 12, LIGHT, 3.5)
    dash.disc(48, -8, 18, None, WHITE, 4)


def hall(st: Stage, pen: Pen) -> None:
    """A long corridor with doors, seen down its length."""
    w, h, f = st.w, st.h, st.floor
    cx = w * 0.5
    left, right, top, low = cx - w * 0.13, cx + w * 0.13, f - 260, f - 10
    pen.box(-w, -h, w * 2, h * 2, WHITE, 0)
    pen.polygon([(-60, -60), (left, top), (left, low), (-60, h * 1.06)], 200, 5)
    pen.polygon([(w + 60, -60), (right, top), (right, low), (w + 60, h * 1.06)], 235, 5)
    pen.polygon([(-60, -60), (w + 60, -60), (right, top), (left, top)], WHITE, 5)
    pen.polygon([(-60, h * 1.06), (w + 60, h * 1.06), (right, low), (left, low)], WHITE, 5)
    pen.polygon([(w * 0.2, h * 1.06), (w * 0.8, h * 1.06), (cx + w * 0.06, low), (cx - w * 0.06, low)], 175, 4)
    window(st, pen.at(cx, low - 60, 0.55), curtains=False)
    for side in (-1, 1):
        edge, inner = (-60.0, left) if side < 0 else (w + 60, right)
        for t0, t1 in ((0.16, 0.36), (0.52, 0.66), (0.78, 0.87)):
            quad = []
            for t, u in ((t0, 0.3), (t1, 0.3), (t1, 1.0), (t0, 1.0)):
                x = edge + (inner - edge) * t
                ceiling, ground_ = -60 + (top + 60) * t, h * 1.06 + (low - h * 1.06) * t
                quad.append((x, ceiling + (ground_ - ceiling) * u))
            pen.polygon(quad, 110, 4.5)
            x, y = quad[0][0] * 0.2 + quad[1][0] * 0.8, (quad[1][1] + quad[2][1]) / 2
            pen.disc(x, y, 6, None, WHITE, 3)
    for t in (0.2, 0.6):
        y = -60 + (top + 60) * t
        half = 70 * (1 - t * 0.7)
        pen.polygon([(cx - half, y), (cx + half, y), (cx + half * 0.8, y + 26 * (1 - t)), (cx - half * 0.8, y + 26 * (1 - t))], LIGHT, 4)


def bare(st: Stage, pen: Pen) -> None:
    """A place only hinted at: tone, and a floor to stand on."""
    w, h, f = st.w, st.h, st.floor
    top, low = (60, 150) if st.night else (185, 255)
    pen.box(-w, -h, w * 2, h * 2, top, 0)
    pen.shade(-w, 0, w * 2, f, top, low)
    pen.box(-w, f, w * 2, h * 2, WHITE if not st.night else 190, 0)
    pen.shade(-w, f, w * 2, h + 30, 205, 255)
    pen.polyline([(x, f) for x in range(-40, int(w) + 90, 60)], 3.5)
