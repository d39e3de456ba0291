"""Icons (Lucide, ISC licence) in the colours of the theme, rendered once and kept."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
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
    return _icon(name, colour or chosen.text, disabled or chosen.text_disabled)


def pixmap(name: str, size: int, colour: str | None = None) -> QPixmap:
    """Return the icon as a picture of ``size`` logical pixels, sharp on a doubled screen."""
    return icon(name, colour).pixmap(QSize(size, size), 2.0)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for size in (theme.ICON, 24, 32, theme.ICON_LARGE):
            for scale in _SCALES:
                result.addPixmap(_render(name, shade, size, scale), mode)
    return result


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
