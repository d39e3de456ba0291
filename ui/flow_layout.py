"""Widgets in a row that goes on below when it is full, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Keeps each item at its own size and breaks the row before the one that does not fit."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as ``addWidget`` hands it."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or return None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower row is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._arrange(inner, place=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, in the middle of a higher row if that is the layout's alignment."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            spare = inner.height() - self._arrange(inner, place=False)
            inner.setTop(inner.top() + max(0, spare) // 2)
        self._arrange(inner, place=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        height = max((item.sizeHint().height() for item in shown), default=0)
        size = QSize(width + self.spacing() * max(0, len(shown) - 1), height)
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > rect.width():
                width = max(1, rect.width())
                high = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, high)
            if rows[-1] and used + size.width() > rect.width():
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + self.spacing()
        top = rect.top()
        for row in rows:
            height = max((size.height() for _item, size in row), default=0)
            left = rect.left()
            for item, size in row:
                if place:
                    down = (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, top + down), size))
                left += size.width() + self.spacing()
            top += height + (self.spacing() if row is not rows[-1] else 0)
        return top - rect.top()
