"""One attachment shown inside the window; it is written to a file only when asked for."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from db import attachments
from tekoto import dates
from tekoto.attachment import Attachment, MediaType
from ui import theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.desk import Desk
from ui.page import Page, PageHeader, scrolling
from ui.pdf_view import PdfView

_KILO = 1024
# More than any screen, less than what a hostile picture would unfold to.
_MOST_PIXELS = 4_000


class AttachmentPage(Page):
    """Shows a PDF or a picture from memory."""

    def __init__(
        self,
        desk: Desk,
        attachment: Attachment,
        number: str,
        *,
        protected: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._attachment, self._number = attachment, number
        header = PageHeader(attachment.title)
        day = dates.format_date(dates.local_date(attachment.recorded_at))
        header.set_subtitle(f"{day} · {attachment.author_name} · {size_words(attachment.size)}")
        if protected:
            header.add_badge(protection_badge())
        self.primary = make_action("attachment.save", self, self._save)
        reads = attachment.media_type is MediaType.PDF
        reply = make_action("attachment.reply", self, self._read_reply) if reads else None
        if reply is not None:
            header.add_button(reply)
        header.add_button(self.primary)
        self._pdf = PdfView(attachment.title)
        self._picture = _Picture(attachment.title)
        self._wrong = QLabel(self.tr("Tiedostoa ei voi näyttää. Sen voi tallentaa tiedostoon."))
        self._wrong.hide()
        self.body.addWidget(header)
        self.body.addWidget(self._wrong)
        shows_pdf = attachment.media_type is MediaType.PDF
        self._area: QWidget = self._pdf if shows_pdf else scrolling(self._picture, attachment.title)
        self.body.addWidget(self._area, 1)
        self._read()

    def _read(self) -> None:
        store, actor, one = self.desk.store, self.desk.actor, self._attachment
        self.desk.ask(lambda: attachments.data_of(store, actor, one.client_id, one.id), self._show)

    def _show(self, data: bytes) -> None:
        if self._attachment.media_type is MediaType.PDF:
            self._pdf.show_pdf(data)
            shown = self._pdf.page_count() > 0
        else:
            shown = self._picture.show_picture(data)
        self._area.setVisible(shown)
        self._wrong.setVisible(not shown)

    def _read_reply(self) -> None:
        """Read the file as a school's answer: it came in a packet, or was attached by hand."""
        from ui.reply_page import KeptFile, ReplyPage

        store, actor, one = self.desk.store, self.desk.actor, self._attachment
        self.desk.ask(
            lambda: attachments.data_of(store, actor, one.client_id, one.id),
            lambda data: self.desk.open_task(ReplyPage(self.desk, [KeptFile(one.title, data)])),
            owner=self,
        )

    def _save(self) -> None:
        from exports.attachment_file import proposed_name, save_attachment

        one, store, actor = self._attachment, self.desk.store, self.desk.actor
        name = proposed_name(self._number, one.media_type)
        target: Path | None = self.desk.choose_path(self, self.tr("Tallenna liite"), name)
        if target is None:
            return
        chosen: Path = target
        client_id: UUID = one.client_id

        def work() -> None:
            # The log says first that it leaves: a file without an entry must not be.
            data = attachments.data_of(store, actor, client_id, one.id, leaves=True)
            save_attachment(data, chosen)

        self.desk.ask(
            work, lambda _none: self.desk.tell(self.tr("Liite tallennettiin.")), owner=self
        )

    def focus_first(self) -> None:
        """Start in what is shown, so that the arrows scroll it."""
        self._area.setFocus()


class _Picture(QLabel):
    """A picture as wide as there is room for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(name)
        self._whole = QPixmap()

    def show_picture(self, data: bytes) -> bool:
        """Show a picture; False when it cannot be read."""
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if not size.isValid():
            return False
        if max(size.width(), size.height()) > _MOST_PIXELS:
            limit = QSize(_MOST_PIXELS, _MOST_PIXELS)
            reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return False
        self._whole = QPixmap.fromImage(image)
        self._draw()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = min(round(self.width() * ratio), self._whole.width())
        shown = self._whole.scaledToWidth(max(width, 1), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
        self.setMinimumSize(theme.scaled(200), round(shown.height() / ratio))


def size_words(size: int) -> str:
    """Return a size in bytes as people read it: ``340 kt``, ``2,1 Mt``."""
    kilo, mega = (
        QCoreApplication.translate("AttachmentPage", "{0} kt"),
        QCoreApplication.translate("AttachmentPage", "{0} Mt"),
    )
    if size < _KILO * _KILO:
        return kilo.format(max(1, round(size / _KILO)))
    return mega.format(f"{size / _KILO / _KILO:.1f}".replace(".", ","))
