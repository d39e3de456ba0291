"""What the window shows a page in: a page that needs more room scrolls, the window never grows."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from ui import theme
from ui.page import Page


class PageFrame(QScrollArea):
    """Holds one page, as large as the room there is or as the least that the page can do with.

    Most pages scroll a part of their own and are never larger than the room. In large letters on
    a small screen even what stands around that part can be too much.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        theme.set_role(self, "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(QCoreApplication.translate("Page", "Sivun sisältö"))
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the page asks for."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        least = self._least(room.width())
        scrolls = least.height() > room.height()
        if scrolls:
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            least = self._least(room.width())
        # Only what scrolls is a stop of the keyboard, which then moves it with the arrows.
        policy = Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self._page.resize(room.expandedTo(least))

    def _least(self, width: int) -> QSize:
        """Return the smallest size of the page, with lines broken for a width."""
        least = self._page.minimumSizeHint()
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(layout.minimumHeightForWidth(max(width, least.width())))
        return least
