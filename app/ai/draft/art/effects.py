"""Weather, speed and focus lines, moods: what manga adds to a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.ai.draft.art.casting import Placed
from app.ai.draft.art.creatures import Creature
from app.ai.draft.art.paths import Point
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import BLACK, WHITE
from app.ai.draft.art.stage import INDOORS, Stage
from app.ai.draft.art.things import oval, star_path
from app.ai.draft.art.ways import Ways
from app.book.script import Backdrop, Emotion, LineKind, Mood, Weather
from app.book.storyboard import Mark, Panel, Pose, Shot

_FAST = frozenset({Pose.RUN, Pose.FIGHT, Pose.RIDE, Pose.FLY, Pose.PUSH})
_CLOSE = (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP)
_SHOCKS = frozenset({Emotion.SURPRISED, Emotion.ANGRY, Emotion.DETERMINED})
_GLAD = frozenset({Emotion.HAPPY, Emotion.LOVING})


def behind(stage: Stage, panel: Panel, ways: Ways, placed: Sequence[Placed]) -> None:
    """Between the place and the people."""
    setting = panel.setting
    if setting.weather is Weather.STORM and outside(panel):
        _lightning(stage)
    if panel.shot in _CLOSE and placed:
        _feeling_behind(stage, panel, placed)
    elif _moving(panel) or ways.lines:
        _speed(stage, placed, 34 if _moving(panel) else 16)
    if placed and any(one.actor.pose is Pose.FALL for one in placed):
        _fall_lines(stage, placed)
    if setting.mood is Mood.HEROIC or ways.radiance:
        _rays(stage, stage.w * 0.5, stage.h * 0.55, WHITE if stage.night else BLACK, 46, 0.6)
    if setting.mood in (Mood.JOYFUL, Mood.TENDER) or ways.sparkles:
        _sparkles(stage, setting.mood is Mood.TENDER)
    if _loud(panel) and placed and panel.shot not in _CLOSE:
        _burst(stage, placed)
    if placed and panel.shot not in _CLOSE and (stage.night or stage.grim or ways.darkness >= 0.4):
        _glow(stage, placed)
    _shadows(stage, panel, placed)


def in_front(stage: Stage, panel: Panel, ways: Ways, placed: Sequence[Placed], marks: Sequence[Mark] = ()) -> None:
    """Over everything but the heads."""
    if any(one.actor.pose is Pose.SWIM for one in placed) and panel.setting.backdrop is not Backdrop.UNDERWATER:
        _water(stage, placed)
    if outside(panel):
        _weather(stage, panel, [_around(stage, mark) for mark in marks])
    if panel.setting.mood is Mood.FRIGHTENING or ways.darkness >= 0.6:
        _vignette(stage)


def outside(panel: Panel) -> bool:
    return panel.setting.backdrop.value not in INDOORS and panel.setting.backdrop not in (
        Backdrop.UNDERWATER,
        Backdrop.SPACE,
    )


def _moving(panel: Panel) -> bool:
    return any(actor.pose in _FAST for actor in panel.actors)


def _loud(panel: Panel) -> bool:
    return any(
        line.kind is LineKind.SFX or (line.text.rstrip("”」\"'").endswith(("!", "！")) and line.emotion is Emotion.ANGRY)
        for line in panel.lines
    )


# -- lines


def focus(stage: Stage, middle: Point, radii: Point, ink: int, count: int = 130, width: float = 8.0, salt: int = 81) -> None:
    """Wedges from the edges towards a middle that stays free."""
    chance = stage.chance(salt)
    (x, y), (rx, ry) = middle, radii
    far = math.hypot(stage.w, stage.h)
    for i in range(count):
        a = 2 * math.pi * (i + chance.uniform(-0.35, 0.35)) / count
        inner = 1.0 + chance.uniform(0.0, 0.5)
        half = chance.uniform(0.25, 1.0) * width
        cos, sin = math.cos(a), math.sin(a)
        tip = (x + cos * rx * inner, y + sin * ry * inner)
        end = (x + cos * far, y + sin * far)
        stage.pen.polygon(
            [tip, (end[0] - sin * half * 2, end[1] + cos * half * 2), (end[0] + sin * half * 2, end[1] - cos * half * 2)], ink, 0
        )


def _rays(stage: Stage, x: float, y: float, ink: int, count: int, reach: float) -> None:
    focus(stage, (x, y), (stage.w * reach * 0.6, stage.h * reach * 0.6), ink, count, 6.0, 83)


def _speed(stage: Stage, placed: Sequence[Placed], count: int) -> None:
    """Level lines from both sides, thickest at the edge."""
    chance = stage.chance(84)
    w, h = stage.w, stage.h
    ink = WHITE if stage.night else BLACK
    for i in range(int(count * max(1.0, h / 1000))):
        y = h * chance.random()
        length, thick = w * chance.uniform(0.16, 0.62), chance.uniform(1.2, 5.0)
        if i % 2:
            stage.pen.polygon([(-6, y), (-6, y + thick), (length, y + thick / 2)], ink, 0)
        else:
            stage.pen.polygon([(w + 6, y), (w + 6, y + thick), (w - length, y + thick / 2)], ink, 0)


def _fall_lines(stage: Stage, placed: Sequence[Placed]) -> None:
    chance = stage.chance(85)
    ink = WHITE if stage.night else BLACK
    for one in placed:
        if one.actor.pose is not Pose.FALL:
            continue
        for _ in range(16):
            x = one.x + chance.uniform(-190, 190) * one.scale
            top = chance.uniform(-0.1, 0.3) * stage.h
            stage.pen.polygon([(x - 2.4, top), (x + 2.4, top), (x, top + chance.uniform(0.2, 0.5) * stage.h)], ink, 0)


def _burst(stage: Stage, placed: Sequence[Placed]) -> None:
    """A flash behind whoever is loud."""
    one = placed[0]
    left, top, right, bottom = one.body.extent()
    x, y = one.x, one.ground + (top + bottom) / 2 * one.scale
    size = max(right - left, bottom - top) * one.scale * 0.62
    points = star_path(x, y, size, size * 0.72, 17)
    stage.pen.shape(points, WHITE, 4)


def _feeling_behind(stage: Stage, panel: Panel, placed: Sequence[Placed]) -> None:
    """The space around a close face tells what it feels."""
    one = placed[0]
    left, top, right, bottom = one.body.head_extent()
    x, y = one.x + (left + right) / 2 * one.scale * (-1 if one.mirror else 1), one.ground + (top + bottom) / 2 * one.scale
    rx, ry = (right - left) * one.scale * 0.62, (bottom - top) * one.scale * 0.66
    feelings = {placed_.actor.emotion for placed_ in placed}
    w, h = stage.w, stage.h
    if feelings & _SHOCKS or _loud(panel):
        if Emotion.SURPRISED in feelings or stage.night:
            stage.pen.box(-10, -10, w + 10, h + 10, BLACK if stage.night else WHITE, 0)
        focus(stage, (x, y), (rx * 1.1, ry * 1.1), WHITE if stage.night else BLACK, 120)
    elif feelings & {Emotion.AFRAID, Emotion.PAINED}:
        stage.pen.box(-10, -10, w + 10, h + 10, 20, 0)
        stage.pen.shade(0, 0, w, h, 10, 130)
        _dread(stage)
    elif feelings & {Emotion.SAD, Emotion.CRYING, Emotion.TIRED}:
        stage.pen.shade(0, 0, w, h * 0.55, 90, 225)
        for i in range(int(w / 22)):
            chance = (i * 37 % 11) / 11
            stage.pen.polygon([(i * 22.0, -4), (i * 22.0 + 3, -4), (i * 22.0 + 1.5, h * (0.1 + 0.26 * chance))], BLACK, 0)
    elif feelings & _GLAD:
        _sparkles(stage, Emotion.LOVING in feelings)


def _dread(stage: Stage) -> None:
    chance = stage.chance(86)
    for _ in range(int(30 * stage.w / 800)):
        x = chance.uniform(0, stage.w)
        path = [(x, -10.0)]
        for step in range(5):
            path.append((x + chance.uniform(-16, 16), stage.h * (step + 1) / 6 * chance.uniform(0.5, 1.0)))
        stage.pen.polyline(path, chance.uniform(1.5, 4), WHITE)


def _sparkles(stage: Stage, soft: bool) -> None:
    chance = stage.chance(87)
    for i in range(int(18 * stage.w * stage.h / 800 / 1000)):
        x, y, r = chance.uniform(0, stage.w), chance.uniform(0, stage.h * 0.8), chance.uniform(10, 42)
        if soft or i % 3:
            stage.pen.shape(oval(x, y, r), WHITE if i % 2 else 225, 2.2)
        else:
            stage.pen.shape(star_path(x, y, r, r * 0.24, 4), WHITE, 2.6)


# -- weather


Box = tuple[float, float, float, float]


def _around(stage: Stage, mark: Mark) -> Box:
    """The head of a mark in units of the stage, with a little air."""
    left, top, right, bottom = mark.head
    air = (right - left) * stage.w * 0.06
    return left * stage.w - air, top * stage.h - air, right * stage.w + air, bottom * stage.h + air


def _crosses(heads: Sequence[Box], start: Point, end: Point) -> bool:
    """Whether a short line comes over a head."""
    points = [(start[0] + (end[0] - start[0]) * i / 6, start[1] + (end[1] - start[1]) * i / 6) for i in range(7)]
    return any(left < x < right and top < y < bottom for left, top, right, bottom in heads for x, y in points)


def _weather(stage: Stage, panel: Panel, heads: Sequence[Box]) -> None:
    weather = panel.setting.weather
    close = panel.shot in _CLOSE
    if weather in (Weather.RAIN, Weather.STORM):
        _rain(stage, 34 if close else 90, 0.42 if weather is Weather.STORM else 0.16, heads)
    elif weather is Weather.SNOW:
        _snow(stage, 26 if close else 60, heads)
    elif weather is Weather.FOG:
        _fog(stage, close)
    elif weather is Weather.WIND:
        _wind(stage)


def _rain(stage: Stage, count: int, slant: float, heads: Sequence[Box]) -> None:
    chance = stage.chance(91)
    for i in range(int(count * stage.w * stage.h / 800 / 1000)):
        x, y = chance.uniform(-60, stage.w + 120), chance.uniform(-100, stage.h)
        length, half = chance.uniform(60, 180), chance.uniform(1.0, 2.4)
        if _crosses(heads, (x, y), (x - length * slant, y + length)):
            continue
        ink = WHITE if i % 2 or stage.night else BLACK
        stage.pen.polygon([(x, y), (x - length * slant + half, y + length), (x - length * slant - half, y + length)], ink, 0)


def _snow(stage: Stage, count: int, heads: Sequence[Box]) -> None:
    chance = stage.chance(92)
    for _ in range(int(count * stage.w * stage.h / 800 / 1000)):
        x, y, size = chance.uniform(0, stage.w), chance.uniform(0, stage.h), chance.uniform(3.5, 11)
        if not _crosses(heads, (x, y), (x, y)):
            stage.pen.disc(x, y, size, None, WHITE, 1.6)


def _fog(stage: Stage, close: bool) -> None:
    """White bands over the lower picture; the grey of what lies behind shows through as sparse dots."""
    sheet = stage.sheet
    image = sheet.image
    chance = stage.chance(93)
    veil = Image.new("L", (1, 64), 0)
    for y in range(64):
        band = 0.5 + 0.5 * math.sin(y * 0.42 + chance.random() * 0.3)
        veil.putpixel((0, y), int((30 if stage.night else 60 if close else 130) * band * (0.35 + 0.65 * y / 64)))
    sheet.renew(ImageChops.lighter(image, ImageChops.screen(image, veil.resize(image.size, Image.Resampling.BICUBIC))))
    for i in range(4):
        level = stage.h * (0.42 + 0.15 * i) + chance.uniform(-20, 20)
        x = stage.w * chance.random()
        stage.pen.stroke(f"M{x - 220:.0f},{level:.0f} q80,-26 150,0 q60,20 130,-4 q60,-18 120,6", 3)


def _wind(stage: Stage) -> None:
    chance = stage.chance(94)
    ink = WHITE if stage.night else BLACK
    for _ in range(int(9 * stage.w / 800 * max(1.0, stage.h / 1000))):
        gust = stage.pen.at(chance.uniform(-0.1, 0.8) * stage.w, chance.uniform(0.05, 0.9) * stage.h, chance.uniform(0.8, 1.5))
        gust.stroke("M0,0 C80,-30 140,24 230,-6 C270,-22 270,-60 238,-58 C218,-54 222,-32 240,-32", 4, ink)
    for _ in range(9):
        leaf = stage.pen.at(
            chance.uniform(0, stage.w), chance.uniform(0.1, 0.9) * stage.h, chance.uniform(0.7, 1.3), chance.uniform(0, 360)
        )
        leaf.shape("M-16,8 C-16,-8 4,-18 20,-14 C18,4 2,14 -16,8z", 110, 3)


def _lightning(stage: Stage) -> None:
    x = stage.w * (0.24 if stage.chance(95).random() < 0.5 else 0.76)
    k = stage.floor / 620
    stage.pen.at(x, -10, k).shape("M40,0 L-70,230 L10,236 L-90,420 L-30,424 L-70,600 L110,370 L30,364 L130,190 L50,186 L110,0z", 254, 5)


# -- ground and mood


def _glow(stage: Stage, placed: Sequence[Placed]) -> None:
    """A softly lighter place around each figure, so that they are read before the dark."""
    image = stage.sheet.image
    mask = image.resize((image.width // 16, image.height // 16)).point([0] * 256)
    draw = ImageDraw.Draw(mask)
    for one in placed:
        own = one.pen(stage.pen)
        wide = max(2, round(95 * one.scale * stage.sheet.px / 16))
        for path in _bulk(one):
            points = [(x / 16, y / 16) for x, y in (own.place(*point) for point in path)]
            draw.line(points, 255, wide, "curve")
            for x, y in points:
                draw.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), 255)
    soft = mask.filter(ImageFilter.BoxBlur(max(1, mask.height / 30))).point([round(v * 0.62) for v in range(256)])
    stage.sheet.renew(Image.composite(Image.new("L", image.size, 245), image, soft.resize(image.size, Image.Resampling.BILINEAR)))


def _bulk(one: Placed) -> list[list[Point]]:
    """Lines through a body, in its own units."""
    if isinstance(one.body, Creature):
        left, top, right, _ = one.body.extent()
        return [[(left * 0.7, top * 0.5), (right * 0.7, top * 0.5)], [(right * 0.6, top * 0.75), (right * 0.7, top * 0.5)]]
    bones = one.body.bones
    box = one.body.head_extent()
    head = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return [[bones.hips, bones.chest, head], list(bones.near_arm), list(bones.far_arm), list(bones.near_leg), list(bones.far_leg)]


def _shadows(stage: Stage, panel: Panel, placed: Sequence[Placed]) -> None:
    if panel.shot not in (Shot.WIDE, Shot.EXTREME_WIDE):
        return
    for one in placed:
        seated = one.actor.pose in (Pose.SIT, Pose.WRITE) and not isinstance(one.body, Creature)  # the seat has a shadow
        if seated or one.actor.pose in (Pose.SWIM, Pose.CLIMB):
            continue
        left, _, right, _ = one.body.extent()
        half = min(160.0, (right - left) * 0.42) * one.scale
        middle = one.x + (left + right) / 2 * one.scale * (-1 if one.mirror else 1)
        stage.pen.disc(middle, one.ground, half, half * 0.16, 60, 0)


def _water(stage: Stage, placed: Sequence[Placed]) -> None:
    """A surface that hides the swimmer's legs."""
    swimmers = [one for one in placed if one.actor.pose is Pose.SWIM]
    top = min(one.ground - 58 * one.scale for one in swimmers)
    path = f"M-60,{top:.0f}" + "".join(" q35,-26 70,0 q35,26 70,0" for _ in range(int(stage.w / 140) + 2)) + f" V{stage.h + 60:.0f} H-60z"
    stage.pen.shape(path, 215, 5)
    for one in swimmers:
        splash = Pen.over(stage.sheet).at(one.x, top + 8, max(0.5, one.scale))
        splash.stroke("M-110,-6 q-20,-40 -50,-44 M-90,-10 q0,-40 -14,-60 M120,-6 q20,-40 50,-40 M96,-10 q4,-40 20,-56", 5)
        splash.stroke("M-150,20 q30,-14 60,0 q30,14 60,0 M40,24 q30,-14 60,0 q30,14 60,0", 4)


def _vignette(stage: Stage) -> None:
    """Darkness closing in from the corners."""
    sheet = stage.sheet
    ring = Image.radial_gradient("L").point([255 if v < 150 else max(0, 255 - round((v - 150) * 2.6)) for v in range(256)])
    sheet.renew(ImageChops.multiply(sheet.image, ring.resize(sheet.image.size)))
