"""Clients given to another office, and what this office did with each before that."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import handovers
from tekoto import clock, dates
from tekoto.handover import FormerCase, Handover
from tekoto.names import isolate
from ui import icons, theme
from ui.badge import protection_badge
from ui.card import Card, Notice
from ui.client_summary import NoteRow
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import Page, PageHeader, scrolling
from ui.table_model import Column, TableModel
from ui.words import word


class HandedOverPage(Page):
    """A list; Enter opens what the office recorded itself. Nothing can be changed here."""

    def __init__(self, desk: Desk, chosen: UUID | None = None) -> None:
        super().__init__(desk)
        self._chosen = chosen
        self._header = PageHeader(self.tr("Siirretyt asiakkaat"))
        self._model: TableModel[Handover] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Siirretyt asiakkaat"),
            empty=self.tr("Toimistostasi ei ole siirretty asiakkaita muualle."),
        )
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._header)
        self.body.addWidget(
            Notice(
                self.tr(
                    "Toimistosi ei enää näe näiden asiakkaiden asioita. Enter näyttää, mitä "
                    "toimistosi kirjasi itse; katselu kirjataan lokiin."
                ),
                "info",
            )
        )
        self._table.setModel(self._model)
        self._table.set_widths((280, 140, 140, 220, 0))
        self._table.opened.connect(self._open)
        card = Card(self.tr("Siirretyt asiakkaat"), flush=True)
        card.body.addWidget(self._table)
        self.body.addWidget(card, 1)

    def _columns(self) -> tuple[Column[Handover], ...]:
        return (
            Column(
                "name",
                self.tr("Asiakas"),
                lambda h: isolate(h.name),
                bold=True,
                icon=lambda h: (
                    icons.icon("shield-alert", theme.colours().alert_text) if h.protected else None
                ),
            ),
            Column("number", self.tr("Numero"), lambda h: h.number, soft=True),
            Column(
                "on",
                self.tr("Siirretty"),
                lambda h: dates.format_date(h.happened_on),
                sort=lambda h: h.happened_on,
            ),
            Column("who", self.tr("Asiantuntija meillä"), lambda h: h.from_adviser_name),
            Column("to", self.tr("Minne"), self._where),
        )

    def _where(self, row: Handover) -> str:
        return row.to_office_name or self.tr("Tieto ei ole saatavilla.")

    def refresh(self) -> None:
        """Read the list, and how many clients the office has had this year."""
        store, actor, today = self.desk.store, self.desk.actor, clock.today()

        def work() -> tuple[tuple[Handover, ...], int]:
            year = handovers.served(store, actor, today.replace(month=1, day=1), today)
            return handovers.given_away(store, actor), year

        self.desk.ask(work, self._show)

    def focus_first(self) -> None:
        """Start in the list."""
        self._table.setFocus()

    def _show(self, read: tuple[tuple[Handover, ...], int]) -> None:
        rows, year = read
        self._model.set_rows(rows)
        for number, row in enumerate(rows):
            if row.client_id == self._chosen:
                self._table.selectRow(number)
        self._table.select_first()
        self._header.set_subtitle(
            self.tr(
                "Tänä vuonna toimistossa on ollut %n asiakasta, jokainen laskettu kerran.", "", year
            )
        )

    def _open(self, row: object) -> None:
        if isinstance(row, Handover):
            store, actor = self.desk.store, self.desk.actor
            self.desk.ask(
                lambda: handovers.former_case(store, actor, row.client_id), self._open_case
            )

    def _open_case(self, case: FormerCase) -> None:
        self.desk.open_task(FormerCasePage(self.desk, case))


class FormerCasePage(Page):
    """What the office recorded of a client before it gave her case away; to read only."""

    def __init__(self, desk: Desk, case: FormerCase) -> None:
        super().__init__(desk)
        self._client_id = case.client_id
        header = PageHeader(isolate(case.name))
        header.set_trail(self.tr("Siirretyt asiakkaat › {0}").format(case.number))
        header.set_subtitle(
            self.tr("Siirretty {0}. Vain oman toimistosi kirjaukset, luettavaksi.").format(
                dates.format_date(case.happened_on)
            )
        )
        if case.protected:
            header.add_badge(protection_badge())
        self.body.addWidget(header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for title, lines in (
            (self.tr("Suunnitelmat"), self._plans(case)),
            (self.tr("Lähetetyt lähetteet"), self._referrals(case)),
        ):
            column.addWidget(
                Card(title, self.tr("ei kirjauksia")) if not lines else _list(title, lines)
            )
        notes = Card(self.tr("Muistiinpanot"))
        for note in case.notes:
            notes.body.addWidget(NoteRow(note))
        if not case.notes:
            notes.set_note(self.tr("ei kirjauksia"))
        column.addWidget(notes)
        column.addStretch(1)
        self.body.addWidget(scrolling(content, self.tr("Oman toimiston kirjaukset")), 1)

    def go_back(self) -> bool:
        """Return to the list, on the row that was opened."""
        self.desk.open_task(HandedOverPage(self.desk, self._client_id))
        return True

    def _plans(self, case: FormerCase) -> list[str]:
        return [
            self.tr("{0}, {1}, allekirjoitettu {2}").format(
                word("plan_kinds", plan.kind),
                dates.format_period(plan.valid_from, plan.valid_to),
                dates.format_date(plan.signed_on) if plan.signed_on else "–",
            )
            for plan in case.plans
        ]

    def _referrals(self, case: FormerCase) -> list[str]:
        return [
            self.tr("{0}, {1}, viite {2}").format(
                dates.format_date(one.sent_on), word("path_steps", one.step_kind), one.reference
            )
            for one in case.referrals
        ]


def _list(title: str, lines: list[str]) -> Card:
    card = Card(title)
    for line in lines:
        label = QLabel(line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        card.body.addWidget(label)
    return card
