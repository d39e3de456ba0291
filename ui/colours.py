"""Every colour of the window, in three complete sets.

The light colours are the published tokens of the Suomi.fi design system, darkened only where
text would otherwise fall under a contrast of 4.5 : 1 (WCAG 2.1, 1.4.3). No other module holds a
colour of its own.
"""

import colorsys
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class Mode(StrEnum):
    """Which set of colours the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One complete set of colours, each as ``#rrggbb``."""

    brand: str
    brand_current: str
    brand_hover: str
    brand_line: str
    on_brand: str
    on_brand_soft: str
    mark: str
    on_mark: str
    window: str
    surface: str
    card: str
    field: str
    line: str
    field_line: str
    text: str
    text_soft: str
    text_disabled: str
    link: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    hover: str
    info_tint: str
    success: str
    success_text: str
    success_tint: str
    warning: str
    warning_text: str
    warning_tint: str
    alert: str
    alert_text: str
    alert_tint: str
    neutral_tint: str
    focus: str
    track: str


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("on_brand", "brand"),
    ("on_brand", "brand_current"),
    ("on_brand", "brand_hover"),
    ("on_brand_soft", "brand"),
    ("on_mark", "mark"),
    ("text", "window"),
    ("text", "surface"),
    ("text", "card"),
    ("text", "field"),
    ("text", "selection"),
    ("text", "hover"),
    ("text", "info_tint"),
    ("text", "warning_tint"),
    ("text", "alert_tint"),
    ("text", "success_tint"),
    ("text_soft", "window"),
    ("text_soft", "surface"),
    ("text_soft", "card"),
    ("text_soft", "field"),
    ("text_soft", "selection"),
    ("text_soft", "hover"),
    ("text_soft", "info_tint"),
    ("text_soft", "neutral_tint"),
    ("link", "window"),
    ("link", "surface"),
    ("link", "card"),
    ("link", "selection"),
    ("link", "hover"),
    ("link", "info_tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("success_text", "success_tint"),
    ("success_text", "card"),
    ("warning_text", "warning_tint"),
    ("warning_text", "card"),
    ("alert_text", "alert_tint"),
    ("alert_text", "card"),
    ("alert_text", "selection"),
    ("alert_text", "window"),
)
"""Text colour and the ground it is set on; a test holds each to 4.5 : 1 in every set."""

GRAPHIC_PAIRS: tuple[tuple[str, str], ...] = (
    ("focus", "window"),
    ("focus", "card"),
    ("field_line", "field"),
    ("success", "card"),
    ("alert", "card"),
    ("accent", "card"),
)
"""Graphics that carry meaning and their ground: 3 : 1 (WCAG 2.1, 1.4.11)."""


def _hsl(hue: float, saturation: float, lightness: float) -> str:
    red, green, blue = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


LIGHT = Colours(
    brand=_hsl(214, 100, 24),
    brand_current=_hsl(214, 62, 34),
    brand_hover=_hsl(214, 75, 29),
    brand_line=_hsl(214, 55, 40),
    on_brand=_hsl(0, 0, 100),
    on_brand_soft=_hsl(212, 63, 88),
    mark=_hsl(42, 93, 55),
    on_mark=_hsl(0, 0, 13),
    window=_hsl(0, 0, 100),
    surface=_hsl(202, 7, 97),
    card=_hsl(0, 0, 100),
    field=_hsl(0, 0, 100),
    line=_hsl(202, 7, 85),
    field_line=_hsl(202, 7, 55),
    text=_hsl(0, 0, 13),
    text_soft=_hsl(202, 7, 38),
    text_disabled=_hsl(202, 7, 67),
    link=_hsl(212, 63, 41),
    accent=_hsl(212, 63, 45),
    accent_hover=_hsl(212, 63, 47),
    accent_pressed=_hsl(212, 63, 37),
    on_accent=_hsl(0, 0, 100),
    selection=_hsl(212, 63, 95),
    hover=_hsl(212, 63, 98),
    info_tint=_hsl(212, 63, 96),
    success=_hsl(166, 90, 30),
    success_text=_hsl(166, 90, 21),
    success_tint=_hsl(166, 60, 93),
    warning=_hsl(42, 93, 50),
    warning_text=_hsl(32, 100, 27),
    warning_tint=_hsl(42, 93, 91),
    alert=_hsl(3, 59, 48),
    alert_text=_hsl(3, 59, 41),
    alert_tint=_hsl(3, 59, 95),
    neutral_tint=_hsl(202, 7, 95),
    focus=_hsl(196, 77, 40),
    track=_hsl(202, 7, 93),
)

DARK = Colours(
    brand=_hsl(214, 48, 14),
    brand_current=_hsl(214, 45, 25),
    brand_hover=_hsl(214, 45, 20),
    brand_line=_hsl(214, 30, 28),
    on_brand=_hsl(0, 0, 97),
    on_brand_soft=_hsl(212, 30, 78),
    mark=_hsl(42, 93, 60),
    on_mark=_hsl(0, 0, 10),
    window=_hsl(210, 10, 10),
    surface=_hsl(210, 10, 8),
    card=_hsl(210, 9, 13),
    field=_hsl(210, 9, 11),
    line=_hsl(210, 7, 24),
    field_line=_hsl(205, 7, 48),
    text=_hsl(210, 10, 92),
    text_soft=_hsl(205, 8, 70),
    text_disabled=_hsl(205, 7, 42),
    link=_hsl(210, 85, 74),
    accent=_hsl(212, 63, 45),
    accent_hover=_hsl(212, 63, 47),
    accent_pressed=_hsl(212, 63, 37),
    on_accent=_hsl(0, 0, 100),
    selection=_hsl(212, 40, 21),
    hover=_hsl(212, 20, 17),
    info_tint=_hsl(212, 30, 17),
    success=_hsl(166, 60, 42),
    success_text=_hsl(160, 55, 68),
    success_tint=_hsl(166, 45, 14),
    warning=_hsl(42, 93, 55),
    warning_text=_hsl(42, 90, 70),
    warning_tint=_hsl(40, 50, 15),
    alert=_hsl(3, 68, 60),
    alert_text=_hsl(5, 85, 78),
    alert_tint=_hsl(3, 35, 17),
    neutral_tint=_hsl(210, 7, 20),
    focus=_hsl(196, 77, 55),
    track=_hsl(210, 7, 22),
)

CONTRAST = Colours(
    brand=_hsl(0, 0, 0),
    brand_current=_hsl(0, 0, 22),
    brand_hover=_hsl(0, 0, 15),
    brand_line=_hsl(0, 0, 100),
    on_brand=_hsl(0, 0, 100),
    on_brand_soft=_hsl(0, 0, 100),
    mark=_hsl(60, 100, 50),
    on_mark=_hsl(0, 0, 0),
    window=_hsl(0, 0, 0),
    surface=_hsl(0, 0, 0),
    card=_hsl(0, 0, 0),
    field=_hsl(0, 0, 0),
    line=_hsl(0, 0, 100),
    field_line=_hsl(0, 0, 100),
    text=_hsl(0, 0, 100),
    text_soft=_hsl(0, 0, 100),
    text_disabled=_hsl(120, 30, 65),
    link=_hsl(60, 100, 50),
    accent=_hsl(60, 100, 50),
    accent_hover=_hsl(60, 100, 70),
    accent_pressed=_hsl(60, 100, 80),
    on_accent=_hsl(0, 0, 0),
    selection=_hsl(220, 100, 22),
    hover=_hsl(0, 0, 18),
    info_tint=_hsl(0, 0, 0),
    success=_hsl(120, 100, 50),
    success_text=_hsl(120, 100, 60),
    success_tint=_hsl(0, 0, 0),
    warning=_hsl(60, 100, 50),
    warning_text=_hsl(60, 100, 60),
    warning_tint=_hsl(0, 0, 0),
    alert=_hsl(0, 100, 70),
    alert_text=_hsl(0, 100, 78),
    alert_tint=_hsl(0, 0, 0),
    neutral_tint=_hsl(0, 0, 0),
    focus=_hsl(180, 100, 50),
    track=_hsl(0, 0, 25),
)

SETS: dict[Mode, Colours] = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    bright, dark = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
