"""Curves told in the short language of SVG path data (M L H V C Q Z, upper and lower case), flattened into points."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import pairwise

Point = tuple[float, float]
# (points of one subpath as control polygons, closed): each segment is a tuple of 2, 3 or 4 points, the first being its start
Segment = tuple[Point, ...]
Subpath = tuple[tuple[Segment, ...], bool]

_TOKEN = re.compile(r"[MLHVCQZmlhvcqz]|-?\d*\.?\d+")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4}


@lru_cache(maxsize=1500)
def parse(text: str) -> tuple[Subpath, ...]:
    """The subpaths of path data, in absolute control points. Cached: the same strings come back in every panel."""
    tokens = _TOKEN.findall(text)
    done: list[Subpath] = []
    segments: list[Segment] = []
    here = start = (0.0, 0.0)
    command, at = "M", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
            if command in "Zz":
                done.append((tuple(segments), True))
                segments, here = [], start
                continue
        kind = command.upper()
        numbers = [float(one) for one in tokens[at : at + _TAKES[kind]]]
        at += _TAKES[kind]
        points = _points(kind, numbers, here, relative=command.islower())
        if kind == "M":
            if segments:
                done.append((tuple(segments), False))
                segments = []
            here = start = points[0]
            command = "l" if command == "m" else "L"
            continue
        segments.append((here, *points))
        here = points[-1]
    if segments:
        done.append((tuple(segments), False))
    return tuple(done)


def _points(kind: str, numbers: list[float], here: Point, relative: bool) -> list[Point]:
    dx, dy = here if relative else (0.0, 0.0)
    if kind == "H":
        return [(numbers[0] + dx, here[1])]
    if kind == "V":
        return [(here[0], numbers[0] + dy)]
    return [(numbers[i] + dx, numbers[i + 1] + dy) for i in range(0, len(numbers), 2)]


def flatten(segment: Segment, step: float) -> list[Point]:
    """Points after the start of a segment, about `step` apart along its control polygon."""
    length = sum(math.dist(a, b) for a, b in pairwise(segment))
    if len(segment) == 2:
        count = max(1, min(12, int(length / (step * 4))))
        (x0, y0), (x1, y1) = segment
        return [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(1, count + 1)]
    count = max(3, min(18, int(length / step)))
    if len(segment) == 3:
        return [_quadratic(segment, i / count) for i in range(1, count + 1)]
    return [_cubic(segment, i / count) for i in range(1, count + 1)]


def _quadratic(segment: Segment, t: float) -> Point:
    (x0, y0), (x1, y1), (x2, y2) = segment
    a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
    return a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2


def _cubic(segment: Segment, t: float) -> Point:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = segment
    s = 1 - t
    a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3


def hull(points: list[Point]) -> list[Point]:
    """The convex hull, in order around it."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    return _half(ordered)[:-1] + _half(ordered[::-1])[:-1]


def _half(points: list[Point]) -> list[Point]:
    chain: list[Point] = []
    for p in points:
        while len(chain) >= 2 and _turn(chain[-2], chain[-1], p) <= 0:
            chain.pop()
        chain.append(p)
    return chain


def _turn(o: Point, a: Point, b: Point) -> float:
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])


def rounded(points: list[Point], amount: float = 0.25) -> list[Point]:
    """A closed polygon with its corners cut once (Chaikin): cloth instead of cardboard."""
    result: list[Point] = []
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        result.append((x0 + (x1 - x0) * amount, y0 + (y1 - y0) * amount))
        result.append((x1 + (x0 - x1) * amount, y1 + (y0 - y1) * amount))
    return result
