"""Who may be the same person as a client: compared, merged, or said to be somebody else."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import distinct, duplicates
from tekoto import dates
from tekoto.client import Client
from tekoto.duplicate import Candidate, DistinctPair
from tekoto.names import PersonName, isolate
from ui import theme
from ui.badge import protection_badge
from ui.card import Card
from ui.desk import Desk
from ui.duplicate_panel import DuplicatePanel
from ui.page import Page, PageHeader, link_button, scrolling
from ui.person_field import PersonField


class DuplicatesPage(Page):
    """Three parts: likely duplicates, another client picked by hand, and who is known not to be."""

    def __init__(self, desk: Desk, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client = client
        name = PersonName(client.form.family_name, client.form.given_names)
        self._header = PageHeader(self.tr("Kaksoiskappaleet"), isolate(name.display_name))
        if client.protected:
            self._header.add_badge(protection_badge())
        self._panel = DuplicatePanel(merging=True, go_on=False)
        self._none = QLabel(self.tr("Samalta näyttäviä asiakkaita ei löytynyt."))
        self._pick = PersonField(desk, self, but=client.id)
        self._apart = Card(self.tr("Merkitty eri henkilöiksi"))
        self._apart_rows = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        self._panel.body.addWidget(self._none)
        self._panel.open_wanted.connect(self.desk.open_client)
        self._panel.merge_wanted.connect(self._compare)
        self._panel.apart_wanted.connect(self._say_apart)
        self._apart.body.addLayout(self._apart_rows)
        self._apart.hide()
        for card in (self._panel, self._pick_card(), self._apart):
            card.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 200))
            column.addWidget(card)
        column.addStretch(1)
        self.body.addWidget(scrolling(content, self.tr("Kaksoiskappaleet")), 1)

    def _pick_card(self) -> Card:
        card = Card(self.tr("Vertaa toiseen asiakkaaseen"))
        label = QLabel(self.tr("&Hae asiakas, jos ohjelma ei löytänyt häntä"))
        label.setBuddy(self._pick)
        self._pick.setAccessibleName(self.tr("Hae asiakas, jos ohjelma ei löytänyt häntä"))
        self._pick.chosen.connect(self._compare)
        card.body.addWidget(label)
        card.body.addWidget(self._pick)
        return card

    def refresh(self) -> None:
        """Look for duplicates again."""
        store, actor, client = self.desk.store, self.desk.actor, self._client
        self.desk.ask(
            lambda: (
                duplicates.find(store, actor, client.form, client.id),
                distinct.pairs_of(store, actor, client.id),
            ),
            self._show,
        )

    def focus_first(self) -> None:
        """Start with the likeliest, or with the search when there is none."""
        links = self._panel.links()
        (links[0] if links else self._pick).setFocus()

    def _show(self, found: tuple[Sequence[Candidate], Sequence[DistinctPair]]) -> None:
        candidates, pairs = found
        self._panel.show_candidates(candidates)
        self._none.setVisible(not candidates)
        while (item := self._apart_rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for pair in pairs:
            self._apart_rows.addWidget(self._apart_row(pair))
        self._apart.setVisible(bool(pairs))
        if self.isVisible():
            self.focus_first()

    def _apart_row(self, pair: DistinctPair) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.scaled(theme.SPACE_M))
        said = self.tr("{0} · {1} · merkinnyt {2} {3}").format(
            isolate(pair.name),
            pair.number,
            pair.said_by,
            dates.format_date(dates.local_date(pair.said_at)),
        )
        label = QLabel(said)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        line.addWidget(label, 1)
        text = self.tr("Peru merkintä")
        link = link_button(text, lambda: self._take_back(pair.client_id))
        link.setAccessibleName(f"{text}: {pair.name}")
        line.addWidget(link)
        return row

    def _compare(self, other_id: object) -> None:
        if not isinstance(other_id, UUID):
            return
        from ui.merge_page import MergePage

        store, actor, own = self.desk.store, self.desk.actor, self._client.id
        from db import merging

        self.desk.ask(
            lambda: merging.preview(store, actor, own, other_id),
            lambda seen: self.desk.open_task(MergePage(self.desk, seen)),
            owner=self,
        )

    def _say_apart(self, other_id: object) -> None:
        if not isinstance(other_id, UUID):
            return
        store, actor, own = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(lambda: distinct.declare(store, actor, own, other_id), self._said_apart)

    def _said_apart(self, _nothing: None) -> None:
        self.desk.tell(self.tr("Merkitty eri henkilöiksi. Merkinnän voi perua tällä sivulla."))
        self.refresh()

    def _take_back(self, other_id: UUID) -> None:
        store, actor, own = self.desk.store, self.desk.actor, self._client.id
        self.desk.ask(lambda: distinct.take_back(store, actor, own, other_id), self._taken_back)

    def _taken_back(self, _nothing: None) -> None:
        self.desk.tell(self.tr("Merkintä eri henkilöistä peruttu."))
        self.refresh()
