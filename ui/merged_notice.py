"""On the client's page: which records stand under hers, what they own, and the way back."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from db import merging
from tekoto import dates
from tekoto.client import Client
from tekoto.errors import TekotoError
from tekoto.merging import Merged
from tekoto.names import isolate
from ui import theme
from ui.card import Notice
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.merge_words import holding_text
from ui.page import link_button


class MergedNotice(QWidget):
    """One line for each merged record; hidden for nearly every client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_XS))
        self.hide()

    def show_client(self, client: Client) -> None:
        """Read what a client's record has absorbed."""
        self._client_id = client.id
        store, actor, client_id = self._desk.store, self._desk.actor, client.id
        self._desk.ask(lambda: merging.merged_of(store, actor, client_id), self._show)

    def _show(self, merged: Sequence[Merged]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            notice = item.widget()
            if notice is not None:
                notice.hide()
                notice.deleteLater()
        for one in merged:
            self._column.addWidget(self._notice(one))
        self.setVisible(bool(merged))

    def _notice(self, one: Merged) -> Notice:
        text = self.tr("Yhdistetty {0}: {1}, {2} ({3}). {4}.").format(
            dates.format_date(dates.local_date(one.merged_at)),
            isolate(one.name),
            one.number,
            one.merged_by,
            holding_text(one.holding),
        )
        notice = Notice(text, "info")
        links = FlowLayout(theme.scaled(theme.SPACE_M))
        for words, act in (
            (self.tr("Näytä alkuperäiset tiedot"), self._open),
            (self.tr("Peru yhdistäminen"), self._undo),
        ):
            link = link_button(words, partial(act, one.client_id))
            link.setAccessibleName(f"{words}: {one.name}")
            links.addWidget(link)
        beside = theme.theme().zoom < theme.LARGE_ZOOM
        notice.row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        notice.row.addLayout(links)
        return notice

    def _open(self, absorbed_id: UUID) -> None:
        from ui.absorbed_page import AbsorbedPage

        store, actor, desk = self._desk.store, self._desk.actor, self._desk
        desk.ask(
            lambda: merging.absorbed_client(store, actor, absorbed_id),
            lambda record: desk.open_task(AbsorbedPage(desk, record)),
            owner=self,
        )

    def _undo(self, absorbed_id: UUID) -> None:
        survivor_id = self._client_id
        if survivor_id is None:
            return
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(
            lambda: merging.undo(store, actor, survivor_id, absorbed_id),
            self._undone,
            self._refused,
        )

    def _undone(self, _client: Client) -> None:
        self._desk.tell(self.tr("Yhdistäminen peruttu. Tietueet ovat taas erikseen."))
        self._desk.changed.emit("client")

    def _refused(self, error: TekotoError) -> None:
        self._desk.show_error(error)
