"""The documents tab: files kept with the client, added by button or by dropping them here."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db import attachments
from tekoto import dates
from tekoto.attachment import Attachment
from ui import theme
from ui.attachment_page import size_words
from ui.card import Card, Notice
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import word


class ClientDocuments(QWidget):
    """Attachments of one client, read when the tab is first shown; ``opened`` carries one."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._read_for: UUID | None = None
        self._withdrawn: UUID | None = None
        self._model: TableModel[Attachment] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Liitteet"), empty=self.tr("Liitteitä ei ole. Pudota tiedosto tähän.")
        )
        self._table.setModel(self._model)
        self._table.set_widths((420, 170, 110, 150, 0))
        self._reason = InlineForm(self.tr("Poista liite"), save=self.tr("Poista"))
        self._undo = Notice(self.tr("Liite poistettiin."), "info")
        self._build()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        self._reason.add_line("reason", self.tr("S&yy"))
        self._reason.saved.connect(self._withdraw)
        self._reason.hide()
        self._undo.row.addWidget(link_button(self.tr("Kumoa"), self._bring_back))
        self._undo.hide()
        card = Card(self.tr("Liitteet"), flush=True)
        card.add_to_head(link_button(self.tr("Poista liite"), self._ask_why))
        card.add_to_head(link_button(self.tr("Liitä tiedosto…"), self.choose_files))
        card.body.addWidget(self._table)
        self._table.opened.connect(self.opened.emit)
        for widget in (self._undo, self._reason, card):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Liitteet")))

    def _columns(self) -> tuple[Column[Attachment], ...]:
        return (
            Column("title", self.tr("Nimi"), lambda a: a.title, bold=True),
            Column("kind", self.tr("Muoto"), lambda a: word("media_types", a.media_type)),
            Column("size", self.tr("Koko"), lambda a: size_words(a.size)),
            Column(
                "when",
                self.tr("Lisätty"),
                lambda a: dates.format_date(dates.local_date(a.recorded_at)),
            ),
            Column("who", self.tr("Lisääjä"), lambda a: a.author_name, soft=True),
        )

    def show_view(self, view: ClientView) -> None:
        """Show a client's files; they are read when somebody looks."""
        if self._client_id != view.client.id:
            self._undo.hide()
        self._client_id, self._read_for = view.client.id, None
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is not read yet."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is None or self._read_for == client_id:
            return
        self._read_for = client_id
        self._desk.ask(lambda: attachments.for_client(store, actor, client_id), self._show)

    def _show(self, found: tuple[Attachment, ...]) -> None:
        if any(one.client_id != self._client_id for one in found):
            return
        self._model.set_rows(tuple(one for one in found if one.withdrawn_at is None))
        self._table.fit_height()
        self._table.select_first()

    def choose_files(self) -> None:
        """Ask which files to attach."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Liitä tiedosto"),
            folder,
            self.tr("Asiakirjat ja kuvat ({0})").format("*.pdf *.png *.jpg *.jpeg"),
        )
        self.attach([Path(name) for name in chosen])

    def attach(self, files: Sequence[Path]) -> None:
        """Keep these files with the client, all or none."""
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is None or not files:
            return

        def work() -> tuple[Attachment, ...]:
            from exports.attachment_file import read_attachment

            return attachments.add(store, actor, client_id, [read_attachment(f) for f in files])

        def done(found: tuple[Attachment, ...]) -> None:
            self._show(found)
            self._desk.tell(self.tr("%n tiedosto liitettiin.", "", len(files)))

        self._desk.ask(work, done, title=self.tr("Liitetään tiedostoa"), owner=self)

    def _ask_why(self) -> None:
        if isinstance(self._table.current_object(), Attachment):
            self._reason.open()

    def _withdraw(self) -> None:
        chosen, store, actor = self._table.current_object(), self._desk.store, self._desk.actor
        if not isinstance(chosen, Attachment):
            return
        reason = self._reason.value("reason")

        def done(found: tuple[Attachment, ...]) -> None:
            self._withdrawn = chosen.id
            self._reason.finish()
            self._show(found)
            self._undo.show()

        self._desk.ask(
            lambda: attachments.withdraw(store, actor, chosen.id, reason),
            done,
            self._reason.show_error,
            owner=self,
        )

    def _bring_back(self) -> None:
        withdrawn, store, actor = self._withdrawn, self._desk.store, self._desk.actor
        if withdrawn is None:
            return
        self._undo.hide()
        self._desk.ask(lambda: attachments.bring_back(store, actor, withdrawn), self._show)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped; a school's answer is dropped anywhere else on the window."""
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.attach([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
