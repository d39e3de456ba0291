"""Walks a window as an eye does: nothing reaches over an edge, and no word is cut."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

# What a title bar and a task bar leave of a small laptop's screen.
SCREEN = QSize(1366, 768)
ROOM = QSize(1366, 700)
_SLACK = 1


def walk(window: QWidget) -> list[str]:
    """Return everything that a person would see as badly laid out in ``window``."""
    QApplication.processEvents()
    return [*too_large(window), *outside(window), *cut(window), *cut_headings(window)]


def too_large(window: QWidget) -> Iterator[str]:
    """Return that a small screen has no room for the window."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > ROOM.width() or least.height() > ROOM.height():
        yield f"needs {least.width()} x {least.height()}: {_blame(window, ROOM)}"
    if window.width() > SCREEN.width() or window.height() > SCREEN.height():
        yield f"is {window.width()} x {window.height()}: {_where(window)}"


def outside(window: QWidget) -> Iterator[str]:
    """Return the visible widgets of which a part lies outside what surrounds them."""
    for widget in _visible(window):
        around = widget.parentWidget()
        if around is None or widget.isWindow():
            continue
        edge = QRect(QPoint(0, 0), around.size())
        box = widget.geometry()
        over_side = max(box.right() - edge.right(), edge.left() - box.left())
        over_end = max(box.bottom() - edge.bottom(), edge.top() - box.top())
        view = around.parentWidget()
        if isinstance(view, QAbstractScrollArea) and view.viewport() is around:
            # What is scrolled goes on below, but never to the side.
            over_side = over_side if isinstance(view, QScrollArea) else 0
            over_end = 0
        if over_side > _SLACK and widget.width():
            blame = _blame(widget, around.size())
            yield f"{over_side} px over the side: {_where(widget)}; {blame}"
        if over_end > _SLACK and widget.height():
            yield f"{over_end} px over the end: {_where(widget)}"


def cut(window: QWidget) -> Iterator[str]:
    """Return the labels and controls that have no room for their words."""
    for widget in _visible(window):
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton):
            if widget.text() and widget.sizeHint().width() > widget.width() + _SLACK:
                yield f"{widget.sizeHint().width()} > {widget.width()} px: {_where(widget)}"
            if widget.text() and widget.height() < widget.fontMetrics().height():
                yield f"only {widget.height()} px high: {_where(widget)}"
        elif isinstance(widget, QComboBox) and not widget.isEditable():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, part, widget
            )
            wanted = widget.fontMetrics().horizontalAdvance(widget.currentText())
            # A field as wide as the page cannot be wider; what it leaves out is told otherwise.
            told = widget.toolTip() == widget.currentText()
            told = told and widget.width() > window.width() * 2 // 5
            if wanted > room.width() + _SLACK and not told:
                yield f"{wanted} > {room.width()} px: {_where(widget)} {widget.currentText()!r}"
        elif isinstance(widget, QTabBar):
            for place in range(widget.count()):
                wanted = widget.fontMetrics().horizontalAdvance(widget.tabText(place))
                if wanted > widget.tabRect(place).width():
                    yield f"tab {widget.tabText(place)!r}: {_where(widget)}"


def cut_headings(window: QWidget) -> Iterator[str]:
    """Return the columns whose heading has no room."""
    for table in _visible(window):
        # The widths of some tables are the user's own.
        if not isinstance(table, QTableView) or not getattr(table, "fills", True):
            continue
        head = table.horizontalHeader()
        for column in range(head.count()):
            if head.isSectionHidden(column) or head.isHidden():
                continue
            wanted, given = head.sectionSizeHint(column), head.sectionSize(column)
            if wanted > given + _SLACK:
                text = table.model().headerData(column, Qt.Orientation.Horizontal)
                yield f"heading {text!r} {wanted} > {given} px: {_where(table)}"


def cut_cells(window: QWidget) -> Iterator[str]:
    """Return the cells of tables that end in dots and do not tell the rest to the mouse."""
    for table in _visible(window):
        if not isinstance(table, QTableView):
            continue
        model, head = table.model(), table.horizontalHeader()
        for column in range(head.count()):
            for row in range(min(model.rowCount(), 20)):
                index = model.index(row, column)
                if head.isSectionHidden(column):
                    continue
                given = head.sectionSize(column)
                wanted = table.sizeHintForIndex(index).width()
                if wanted > given + _SLACK:
                    tip = "" if index.data(Qt.ItemDataRole.ToolTipRole) else " no tip"
                    yield f"cell {index.data()!r} {wanted} > {given}{tip}: {_where(table)}"
                    break


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    room = label.contentsRect()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + _SLACK:
            yield f"{wanted} > {label.height()} px high: {_where(label)}"
        room_for_word = room.width()
        metrics = label.fontMetrics()
        longest = max(
            (metrics.horizontalAdvance(word) for word in _plain(label).split()), default=0
        )
        if longest > room_for_word + _SLACK:
            yield f"a word of {longest} > {room_for_word} px: {_where(label)}"
        return
    lines = _plain(label).splitlines()
    wanted = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    if wanted > room.width() + _SLACK:
        yield f"{wanted} > {room.width()} px: {_where(label)}"
    if label.fontMetrics().height() * len(lines) > label.height() + 2 * _SLACK:
        yield f"only {label.height()} px high: {_where(label)}"


def _plain(label: QLabel) -> str:
    text = label.text()
    if "</" in text and label.textFormat() != Qt.TextFormat.PlainText:
        document = QTextDocument()
        document.setHtml(text)
        return document.toPlainText()
    # A label with a buddy does not show the mark of its letter.
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text if label.buddy() is None else bare


def _visible(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isVisible() and not _inner(widget)
    ]


def _inner(widget: QWidget) -> bool:
    """Tell whether Qt made the widget as a part of another control."""
    if widget.objectName().startswith("qt_") and not isinstance(widget, QTabBar):
        return True
    if isinstance(widget, QScrollBar | QHeaderView):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QTabBar):
            return True
        parent = parent.parentWidget()
    return False


def _blame(widget: QWidget, room: QSize) -> str:
    """Name the innermost widgets that ask for more than there is."""
    found = [widget]
    deeper = True
    while deeper:
        deeper = False
        for child in _visible(found[-1]):
            if child.parentWidget() is not found[-1]:
                continue
            least = child.minimumSizeHint().expandedTo(child.minimumSize())
            if least.width() > room.width() * 4 // 5 or least.height() > room.height():
                found.append(child)
                deeper = True
                break
    last = found[-1]
    parts = [
        f"{type(one).__name__} {one.minimumSizeHint().width()}"
        for one in _visible(last)
        if one.parentWidget() is last
    ]
    names = " > ".join(type(one).__name__ for one in found)
    return f"because of {names} {last.minimumSizeHint().width()} of {', '.join(parts)}"


def _where(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QPushButton | QCheckBox) else ""
    kinds: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(kinds) < 6:
        kinds.append(type(step).__name__)
        step = step.parentWidget()
    return f"{' < '.join(kinds)} {widget.objectName()} {text[:50]!r}"
