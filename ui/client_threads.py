"""A client's threads above her notes: what is written about with whom."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import threads
from tekoto import dates
from tekoto.client import Client
from tekoto.names import PersonName, isolate
from tekoto.permission import may_do_casework
from tekoto.thread import ThreadLine
from ui import theme
from ui.card import Card
from ui.desk import Desk
from ui.page import link_button
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage

_SHOWN = 8


class ClientThreads(Card):
    """Reads when it comes into view; a thread opens over the client's page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Yhteistyöketjut"))
        self._desk = desk
        self._client: Client | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE_XXS)
        self.body.addLayout(self._rows)
        self.add_to_head(link_button(self.tr("Aloita ketju"), self._begin))
        desk.changed.connect(self._on_change)

    def show_client(self, client: Client) -> None:
        """Show a client's threads."""
        self._client = client
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the tab comes to the front."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the threads again."""
        if self._client is None or not may_do_casework(self._desk.actor):
            return
        store, actor, client_id = self._desk.store, self._desk.actor, self._client.id
        self._desk.ask(lambda: threads.for_client(store, actor, client_id), self._show, owner=self)

    def _show(self, lines: tuple[ThreadLine, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines[:_SHOWN]:
            self._rows.addWidget(self._row(line))
        if len(lines) > _SHOWN:
            self._rows.addWidget(
                _soft(self.tr("Muut {0} löytyvät: Verkosto, Ketjut.").format(len(lines) - _SHOWN))
            )
        if not lines:
            self._rows.addWidget(
                _soft(self.tr("Ketju kokoaa saman asian muistiinpanot ja osallistujat yhteen."))
            )

    def _row(self, line: ThreadLine) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        link = link_button(isolate(line.subject).replace("&", "&&"), partial(self._open, line))
        link.setAccessibleName(self.tr("Avaa ketju: {0}").format(line.subject))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        last = dates.format_date(line.last_on)
        facts = self.tr("{0} muistiinpanoa, viimeisin {1}").format(line.notes, last)
        people = "; ".join(isolate(one) for one in line.participants)
        column.addWidget(_soft(" · ".join(part for part in (facts, people) if part)))
        return box

    def _open(self, line: ThreadLine) -> None:
        self._desk.open_task(ThreadPage(self._desk, line.id))

    def _begin(self) -> None:
        client = self._client
        if client is None:
            return
        name = PersonName(client.form.family_name, client.form.given_names).display_name
        self._desk.open_task(ThreadEditor(self._desk, client_id=client.id, name=name))

    def _on_change(self, kind: str) -> None:
        if kind in ("thread", "note") and self.isVisible():
            self.refresh()


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.set_role(label, "small")
    return label
