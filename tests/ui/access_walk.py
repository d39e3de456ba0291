"""Walks a window as a keyboard user and a screen reader would (EN 301 549, WCAG 2.1 AA)."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from ui.colours import contrast

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
)
LEAST_CONTRAST = 4.5


def walk(window: QWidget) -> list[str]:
    """Return everything that keeps somebody out of ``window``, which must be shown."""
    QApplication.processEvents()
    return [*nameless(window), *unreachable(window), *too_faint(window)]


def nameless(window: QWidget) -> list[str]:
    """Return the visible controls that a screen reader could not name."""
    return [
        f"no accessible name: {_where(widget)}"
        for widget in _visible(window)
        if isinstance(widget, CONTROLS)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not _inner(widget)
        and not _name(widget)
    ]


def unreachable(window: QWidget) -> list[str]:
    """Return the visible, enabled controls that the tab chain never comes to."""
    chain: set[QWidget] = set()
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in chain:
        chain.add(widget)
        widget = widget.nextInFocusChain()
    return [
        f"not in the tab chain: {_where(widget)}"
        for widget in _visible(window)
        if isinstance(widget, CONTROLS)
        and widget.isEnabled()
        and not _inner(widget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget not in chain
        and widget.focusProxy() not in chain
    ]


def too_faint(window: QWidget) -> list[str]:
    """Return the texts whose colour stands out too little from what is painted behind them."""
    picture = window.grab().toImage()
    found = []
    for widget in _visible(window):
        if isinstance(widget, QLabel):
            shown = widget.text() if widget.pixmap().isNull() else ""
        elif isinstance(widget, QAbstractButton):
            shown = widget.text()
        else:
            continue
        if not shown.strip() or not widget.isEnabled():
            continue
        ink = widget.palette().color(widget.foregroundRole()).name()
        ground = _ground(picture, window, widget)
        if ground is not None and contrast(ink, ground) < LEAST_CONTRAST:
            found.append(f"{ink} on {ground} is too faint: {_where(widget)}")
    return found


def _ground(picture: QImage, window: QWidget, widget: QWidget) -> str | None:
    """Return the colour that most of the widget's ground has, as it was painted."""
    ratio = picture.devicePixelRatio()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    # What a scrolled part hides is not painted, and something else may be in its place.
    around = widget.parentWidget()
    while around is not None:
        box = box.intersected(QRect(around.mapTo(window, QPoint(0, 0)), around.size()))
        around = None if around is window else around.parentWidget()
    if box.width() < 4 or box.height() < 4:
        return None
    colours: Counter[str] = Counter()
    for x in range(box.left() + 1, box.right(), 2):
        for y in range(box.top() + 1, box.bottom(), 2):
            colours[picture.pixelColor(round(x * ratio), round(y * ratio)).name()] += 1
    return colours.most_common(1)[0][0] if colours else None


def _visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def _inner(widget: QWidget) -> bool:
    """Tell whether Qt made the widget as a part of another control."""
    parent = widget.parentWidget()
    name = widget.objectName()
    if name.startswith("qt_") or isinstance(widget, QScrollBar):
        return True
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox):
            return True
        if isinstance(parent, QAbstractItemView) and widget.metaObject().className() in (
            "QHeaderView",
            "QTableCornerButton",
        ):
            return True
        parent = parent.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text()
    return ""


def _where(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    kinds: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(kinds) < 4:
        kinds.append(type(step).__name__)
        step = step.parentWidget()
    return f"{' < '.join(kinds)} {widget.objectName()} {text[:40]!r}"
