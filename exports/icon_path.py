"""The program's icons as strokes on paper: an SVG of 24 by 24 in the operators of a PDF.

Only what the icons of ``resources/icons`` consist of is read: paths, circles, rectangles and lines.
"""

import math
import re
from collections.abc import Iterator
from functools import cache

import resources
from exports.drawing import number

SIZE = 24.0
_SHAPE = re.compile(r"<(path|circle|rect|line|polyline)\s([^>]*?)/>")
_ATTRIBUTE = re.compile(r'([a-z]+[12]?)="([^"]*)"')
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
Curve = tuple[float, float, float, float, float, float]


@cache
def strokes(name: str) -> str:
    """Return an icon's path operators, in its own coordinates: y grows downwards.

    Raises FileNotFoundError for an icon that is not there, ValueError for a drawing that uses more.
    """
    svg = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    parts: list[str] = []
    for kind, text in _SHAPE.findall(svg):
        values = dict(_ATTRIBUTE.findall(text))
        parts.append(_Path().draw(values["d"] if kind == "path" else _outline(kind, values)))
    if not parts:
        raise ValueError(f"the icon {name} has no shape")
    return " ".join(parts)


def _outline(kind: str, values: dict[str, str]) -> str:
    """Return another shape as a path."""
    if kind == "line":
        return "M{x1} {y1}L{x2} {y2}".format(**values)
    if kind == "polyline":
        return "M" + values["points"]
    if kind == "circle":
        x, y, r = (float(values[key]) for key in ("cx", "cy", "r"))
        return f"M{x - r} {y}A{r} {r} 0 0 1 {x + r} {y}A{r} {r} 0 0 1 {x - r} {y}Z"
    x, y, w, h = (float(values.get(key, "0")) for key in ("x", "y", "width", "height"))
    r = float(values.get("rx", "0"))
    return (
        f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}"
        f"A{r} {r} 0 0 1 {x + w - r} {y + h}H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}V{y + r}"
        f"A{r} {r} 0 0 1 {x + r} {y}Z"
    )


class _Path:
    """Walks one path and writes it down."""

    def __init__(self) -> None:
        self._at = self._start = (0.0, 0.0)
        self._control: tuple[float, float] | None = None
        self._found: list[str] = []

    def draw(self, text: str) -> str:
        for command, values in _commands(text):
            self._step(command, values)
        return " ".join(self._found)

    def _step(self, command: str, values: list[float]) -> None:
        x, y = self._at if command.islower() else (0.0, 0.0)
        control, self._control = self._control, None
        match command.upper():
            case "M":
                self._go("m", values[0] + x, values[1] + y)
                self._start = self._at
            case "L":
                self._go("l", values[0] + x, values[1] + y)
            case "H":
                self._go("l", values[0] + x, self._at[1])
            case "V":
                self._go("l", self._at[0], values[0] + y)
            case "C":
                self._curve(*(v + (y if i % 2 else x) for i, v in enumerate(values)))
            case "S":
                # The first control point mirrors the last one of the curve before.
                here, last = self._at, control or self._at
                mirrored = (2 * here[0] - last[0], 2 * here[1] - last[1])
                self._curve(*mirrored, *(v + (y if i % 2 else x) for i, v in enumerate(values)))
            case "A":
                self._arc(values, values[5] + x, values[6] + y)
            case _:
                self._found.append("h")
                self._at = self._start

    def _go(self, operator: str, x: float, y: float) -> None:
        self._found.append(f"{number(x)} {number(y)} {operator}")
        self._at = (x, y)

    def _curve(self, *points: float) -> None:
        self._found.append(" ".join(number(value) for value in points) + " c")
        self._control = (points[2], points[3])
        self._at = (points[4], points[5])

    def _arc(self, values: list[float], x: float, y: float) -> None:
        rx, ry = abs(values[0]), abs(values[1])
        if not rx or not ry or self._at == (x, y):
            self._go("l", x, y)
            return
        for points in _arc_curves(self._at, (x, y), (rx, ry), values[2], *map(bool, values[3:5])):
            self._curve(*points)
        self._control = None


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command with its numbers; a command without a letter repeats the one before."""
    command, tokens = "", _TOKEN.findall(text)
    at = 0
    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        count = _NUMBERS.get(command.upper())
        if count is None:
            raise ValueError(f"unknown command {command!r} in an icon")
        yield command, [float(token) for token in tokens[at : at + count]]
        at += count
        # After a move the same numbers mean lines.
        command = {"M": "L", "m": "l"}.get(command, command)


def _arc_curves(
    start: tuple[float, float],
    end: tuple[float, float],
    radii: tuple[float, float],
    turned: float,
    large: bool,
    sweep: bool,
) -> Iterator[Curve]:
    """Yield an elliptical arc as curves of a quarter at most (SVG 1.1, F.6.5)."""
    if turned and radii[0] != radii[1]:
        raise ValueError("a turned ellipse in an icon")
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    grow = max(1.0, math.hypot(half[0] / radii[0], half[1] / radii[1]))
    rx, ry = radii[0] * grow, radii[1] * grow
    u, v = half[0] / rx, half[1] / ry
    away = math.sqrt(max(0.0, 1 / (u * u + v * v) - 1)) * (-1 if large == sweep else 1)
    cu, cv = away * v, -away * u
    centre = (cu * rx + (start[0] + end[0]) / 2, cv * ry + (start[1] + end[1]) / 2)
    first = math.atan2(v - cv, u - cu)
    angle = math.atan2(-v - cv, -u - cu) - first
    if sweep and angle < 0:
        angle += 2 * math.pi
    elif not sweep and angle > 0:
        angle -= 2 * math.pi
    count = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    part = angle / count
    reach = 4 / 3 * math.tan(part / 4)
    for step in range(count):
        a, b = first + step * part, first + (step + 1) * part
        yield (
            centre[0] + rx * (math.cos(a) - reach * math.sin(a)),
            centre[1] + ry * (math.sin(a) + reach * math.cos(a)),
            centre[0] + rx * (math.cos(b) + reach * math.sin(b)),
            centre[1] + ry * (math.sin(b) - reach * math.cos(b)),
            centre[0] + rx * math.cos(b),
            centre[1] + ry * math.sin(b),
        )
