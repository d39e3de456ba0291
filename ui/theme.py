"""Every size and radius of the window, and the look in force.

Spacing and radii are the published tokens of the Suomi.fi design system; the colours are in
``ui.colours``. Pages never write a colour or a pixel of their own: they set the ``role`` property
of a widget and take sizes from here.
"""

from functools import lru_cache

from PySide6.QtCore import QDir, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui.colours import LIGHT, SETS, Colours, Mode

FAMILY = "Source Sans 3"
FALLBACK_FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Myanmar",
    "Noto Sans Armenian",
    "Noto Sans Devanagari",
    "Noto Sans Syriac",
    "Noto Sans Hanifi Rohingya",
)

TEXT_BODY = 15
TEXT_SMALL = 13
TEXT_CARD_TITLE = 17
TEXT_TITLE = 26
TEXT_BRAND = 20

SPACE_XXS = 2
SPACE_XS = 5
SPACE_S = 10
SPACE_M = 15
SPACE_L = 20
SPACE_XXL = 30

RADIUS = 2
RADIUS_MODAL = 4
RADIUS_PILL = 9
LINE = 1
FOCUS_RING = 2
CURRENT_MARK = 3
LINK_INSET = 5
"""How far the words of a link stand from its edge, so that rows of links begin as texts do."""

WINDOW_WIDTH = 1366
WINDOW_HEIGHT = 768
NAVIGATION_WIDTH = 196
NAVIGATION_ROW = 39
TOP_BAR_HEIGHT = 54
STATUS_HEIGHT = 28
CONTROL_HEIGHT = 34
ROW_HEIGHT = 35
SEARCH_WIDTH = 560
SIDE_COLUMN_WIDTH = 292
FORM_WIDTH = 460
DIALOG_WIDTH = 620
PROGRESS_WIDTH = 160
ICON = 18
ICON_LARGE = 40
BAR_THICKNESS = 12

SEMIBOLD = QFont.Weight.DemiBold

LARGE_ZOOM = 1.5
"""From here on what only reminds of a shortcut gives its room to words."""
ZOOM_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Theme(QObject):
    """The look in force; ``changed`` is emitted after colours or zoom have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.SYSTEM
        self.zoom = 1.0
        self.colours = LIGHT
        self.effective = Mode.LIGHT

    def apply(self, mode: Mode | None = None, zoom: float | None = None) -> None:
        """Dress the application; without arguments follow the system again."""
        from ui.style_sheet import style_sheet

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("the theme needs an application")
        self.mode = self.mode if mode is None else mode
        self.zoom = self.zoom if zoom is None else zoom
        self.effective = _effective(self.mode)
        self.colours = SETS[self.effective]
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        QDir.setSearchPaths("arrows", [str(resources.path("icons/arrows"))])
        app.setFont(font())
        app.setPalette(palette(self.colours))
        app.setStyleSheet(style_sheet(self.colours, self.effective, self.zoom))
        self.changed.emit()

    def follow_system(self) -> None:
        """Change with the system's light or dark setting while the mode is SYSTEM."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_change)

    def _on_system_change(self) -> None:
        if self.mode is Mode.SYSTEM:
            self.apply()


@lru_cache(maxsize=1)
def theme() -> Theme:
    """Return the one theme of the running program."""
    return Theme()


def colours() -> Colours:
    """Return the colours in force, for painting code."""
    return theme().colours


def scaled(pixels: float) -> int:
    """Return a size of this module in the user's zoom."""
    return round(pixels * theme().zoom)


def load_fonts() -> None:
    """Make the program independent of the fonts of the system; about 10 ms."""
    folder = resources.path("fonts")
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file.name)


def font(size: int = TEXT_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface face at ``size`` (a TEXT_ constant) in the user's zoom."""
    return QFont(_face(scaled(size), weight))


@lru_cache(maxsize=64)
def _face(pixels: int, weight: QFont.Weight) -> QFont:
    face = QFont([FAMILY, *FALLBACK_FAMILIES])
    face.setPixelSize(pixels)
    face.setWeight(weight)
    return face


def print_font(points: int) -> QFont:
    """Return the interface face for paper, in points."""
    face = QFont([FAMILY, *FALLBACK_FAMILIES])
    face.setPointSize(points)
    return face


def palette(chosen: Colours) -> QPalette:
    """Return the Qt palette of a set of colours."""
    role = QPalette.ColorRole
    result = QPalette()
    normal = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.field,
        role.AlternateBase: chosen.surface,
        role.Text: chosen.text,
        role.Button: chosen.card,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.on_accent,
        role.Light: chosen.card,
        role.Midlight: chosen.surface,
        role.Mid: chosen.line,
        role.Dark: chosen.field_line,
        role.Shadow: chosen.line,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Accent: chosen.accent,
        role.Link: chosen.link,
        role.LinkVisited: chosen.link,
        role.ToolTipBase: chosen.card,
        role.ToolTipText: chosen.text,
        role.PlaceholderText: chosen.text_soft,
    }
    for key, value in normal.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(chosen.text_disabled))
    return result


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its place in the style sheet, also after it has been shown."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _effective(mode: Mode) -> Mode:
    if mode is not Mode.SYSTEM:
        return mode
    hints = QGuiApplication.styleHints()
    access = hints.accessibility()
    if access.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.CONTRAST
    return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT
