"""A PDF shown inside the window: its pages one under another, and their words for a reader."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.colours import LIGHT


class PdfView(QScrollArea):
    """Shows a PDF from memory; nothing is written to disk."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._pages: list[QLabel] = []
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_S))
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)

    def show_pdf(self, data: bytes) -> None:
        """Show another document."""
        self.clear()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        for number in range(self._document.pageCount()):
            label = QLabel()
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setAccessibleName(self._document.getAllText(number).text())
            self._pages.append(label)
            self._column.addWidget(label)
        self._column.addStretch(1)
        self._draw()

    def page_count(self) -> int:
        """Return how many pages are shown; 0 for what is no PDF."""
        return len(self._pages)

    def clear(self) -> None:
        """Show nothing, and forget the document."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._pages = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages in the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(200, self.viewport().width() - theme.scaled(theme.SPACE_XS))
        for number, label in enumerate(self._pages):
            points = self._document.pagePointSize(number)
            height = round(width * points.height() / max(1.0, points.width()))
            image = self._document.render(
                number, QSize(round(width * ratio), round(height * ratio))
            )
            label.setPixmap(_on_paper(image, ratio))


def _on_paper(image: QImage, ratio: float) -> QPixmap:
    """Return the page on white: a PDF page has no ground of its own."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(LIGHT.card))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    paper.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(paper)
