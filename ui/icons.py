"""Icons (Lucide, ISC licence) in the colours of the theme, rendered once and kept."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui import theme

_SCALES = (1.0, 2.0)


def icon(name: str, colour: str | None = None, disabled: str | None = None) -> QIcon:
    """Return the icon ``name`` in ``colour`` (a colour of the theme; text colour by default).

    Raises FileNotFoundError when the set lacks it.
    """
    chosen = theme.colours()
    size = theme.scaled(theme.ICON)
    return _icon(name, colour or chosen.text, disabled or chosen.text_disabled, size)


def pixmap(name: str, size: int, colour: str | None = None) -> QPixmap:
    """Return the icon as a picture of ``size`` logical pixels, sharp on a doubled screen."""
    return _picture(name, colour or theme.colours().text, size)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str, size: int) -> QIcon:
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for scale in _SCALES:
            result.addPixmap(_render(name, shade, size, scale), mode)
    return result


@lru_cache(maxsize=256)
def _picture(name: str, colour: str, size: int) -> QPixmap:
    return _render(name, colour, size, 2.0)


def _render(name: str, colour: str, size: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
