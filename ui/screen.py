"""How large a window may be on the screen it opens on."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

# What a title bar and its borders take; a window that is not shown yet cannot tell.
_FRAME = QSize(16, 48)


def bring_into_view(widget: QWidget) -> None:
    """Scroll every part around a widget until it is seen; one that has gone needs no room."""
    if not isValid(widget):
        return
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and widget.isVisible():
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def bring_to_top(widget: QWidget) -> None:
    """Scroll every part around a widget until it begins at the top, as far as there is more."""
    parent = widget.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None and widget.isVisible():
            parent.verticalScrollBar().setValue(widget.mapTo(content, QPoint(0, 0)).y())
        parent = parent.parentWidget()


def in_view(widget: QWidget) -> bool:
    """Tell whether the first line of a widget can be seen in every part that scrolls around it."""
    line = min(widget.height(), widget.fontMetrics().lineSpacing())
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            seen = parent.viewport()
            top = widget.mapTo(seen, QPoint(0, 0)).y()
            if top < 0 or top + line > seen.height():
                return False
        parent = parent.parentWidget()
    return widget.isVisible()


def room(window: QWidget) -> QSize | None:
    """Return the largest size that fits the screen with a frame; None where there is no screen."""
    if QGuiApplication.platformName() == "offscreen":
        return None  # Its screen stands for none that a person has.
    return window.screen().availableSize() - _FRAME


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as the screen and the window below have room for."""
    largest, below = room(window), window.parentWidget()
    wanted = QSize(width, height)
    if below is not None:
        wanted = wanted.boundedTo(below.window().size())
    window.resize(wanted if largest is None else wanted.boundedTo(largest))


def show_within(window: QWidget) -> None:
    """Show a window; on a screen that has no room for its size, fill the screen."""
    largest = room(window)
    if largest is None or window.size().boundedTo(largest) == window.size():
        window.show()
    else:
        window.showMaximized()
