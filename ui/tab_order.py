"""The order in which Tab goes through a page: the one in which it is laid out.

Qt's own order is that in which widgets were made, and a form is made buttons first.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

# What is one stop, whatever Qt has made it of.
_WHOLE = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def stops(root: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """Return the visible widgets under ``root`` at which Tab stops, as they are laid out.

    ``here`` is among them, so that Tab can go on from words that were given the keyboard.
    """
    return list(_stops(root, here))


def follow(order: Sequence[QWidget]) -> None:
    """Let Tab go through the widgets in this order, one after the other."""
    if not order:
        return
    wanted, found = set(order), [order[0]]
    widget = order[0].nextInFocusChain()
    while widget is not None and widget is not order[0]:
        if widget in wanted:
            found.append(widget)
        widget = widget.nextInFocusChain()
    if found == list(order):
        return
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


def _stops(root: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    takes = bool(root.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if root is here:
        # Also when it has just been hidden: what comes after it is where one goes on.
        yield root
    elif root.isVisible() and takes and root.isEnabled() and root.focusProxy() is None:
        yield root
    if not root.isVisible():
        return
    if not isinstance(root, _WHOLE):
        for child in _children(root):
            yield from _stops(child, here)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget as they are laid out; what no layout holds comes after."""
    front: list[QWidget | None]
    if isinstance(widget, QTabWidget):
        corner = widget.cornerWidget(Qt.Corner.TopRightCorner)
        front = [widget.tabBar(), corner, widget.currentWidget()]
    elif isinstance(widget, QStackedWidget):
        front = [widget.currentWidget()]
    elif isinstance(widget, QScrollArea):
        front = [widget.widget()]
    else:
        layout = widget.layout()
        laid = [] if layout is None else list(_laid(layout))
        known = set(laid)
        rest = [
            child
            for child in widget.children()
            if isinstance(child, QWidget) and not child.isWindow() and child not in known
        ]
        return [*laid, *sorted(rest, key=lambda child: (child.y(), child.x()))]
    return [child for child in front if child is not None]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    if isinstance(layout, QFormLayout):
        role = QFormLayout.ItemRole
        cells = (
            layout.itemAt(row, part)
            for row in range(layout.rowCount())
            for part in (role.SpanningRole, role.LabelRole, role.FieldRole)
        )
        return list(dict.fromkeys(item for item in cells if item is not None))
    found = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    if isinstance(layout, QGridLayout):
        places = {id(item): layout.getItemPosition(n) for n, item in enumerate(found)}
        found.sort(key=lambda item: places[id(item)][:2])  # type: ignore[index]
    elif isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        found.reverse()
    return found
