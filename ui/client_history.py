"""The history tab: case periods, identity codes and homes with their times, and the log."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import audit
from tekoto import dates
from tekoto.audit import AuditEntry
from tekoto.client import Client
from ui import theme
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import link_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import municipality_name, word


@dataclass(frozen=True, slots=True)
class _Fact:
    """A dated fact of the client."""

    kind: str
    value: str
    since: date | None
    until: date | None
    reason: str


class ClientHistory(QWidget):
    """What was true when, and who has seen or changed it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._facts: TableModel[_Fact] = TableModel(self._fact_columns())
        self._fact_table = DataTable(self.tr("Tiedot ajassa"))
        self._entries: TableModel[AuditEntry] = TableModel(self._entry_columns())
        self._entry_table = DataTable(self.tr("Katselut ja muutokset"))
        self._build()

    def _build(self) -> None:
        self._fact_table.setModel(self._facts)
        self._fact_table.set_widths((290, 300, 220, 0))
        self._entry_table.setModel(self._entries)
        self._entry_table.set_widths((150, 220, 180, 200, 0))
        facts = Card(self.tr("Tiedot ajassa"), flush=True)
        facts.body.addWidget(self._fact_table)
        log = Card(self.tr("Katselut ja muutokset"), flush=True)
        log.add_to_head(link_button(self.tr("Näytä loki"), self._read_log))
        log.body.addWidget(self._entry_table)
        self._entry_table.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(facts)
        column.addWidget(log)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Historia")))

    def _fact_columns(self) -> tuple[Column[_Fact], ...]:
        return (
            Column("kind", self.tr("Tieto"), lambda f: f.kind),
            Column("value", self.tr("Arvo"), lambda f: f.value, bold=True),
            Column("when", self.tr("Voimassa"), _period),
            Column("why", self.tr("Syy"), lambda f: f.reason, soft=True),
        )

    def _entry_columns(self) -> tuple[Column[AuditEntry], ...]:
        return (
            Column("when", self.tr("Aika"), _moment),
            Column("who", self.tr("Kuka"), lambda e: e.official_name, bold=True),
            Column("what", self.tr("Toiminto"), lambda e: word("audit_actions", e.action)),
            Column("part", self.tr("Kohde"), lambda e: word("audit_sections", e.section)),
            Column("why", self.tr("Peruste"), lambda e: e.purpose, soft=True),
        )

    def show_view(self, view: ClientView) -> None:
        """Show a client's dated facts; the log is read when it is asked for."""
        changed = self._client_id != view.client.id
        self._client_id = view.client.id
        self._facts.set_rows(self._dated_facts(view.client))
        self._fact_table.fit_height()
        if changed:
            self._entry_table.hide()

    def _dated_facts(self, client: Client) -> list[_Fact]:
        rows = [
            _Fact(
                self.tr("Asiakkuus"),
                word("case_states", period.state),
                period.since,
                period.until,
                _reason(period.state, period.reason),
            )
            for period in client.case.periods
        ]
        rows += [
            _Fact(word("identifier_kinds", x.kind), x.value, x.valid_from, x.valid_to, x.reason)
            for x in client.identifiers
        ]
        if not client.protected:
            rows += [
                _Fact(
                    self.tr("Kotikunta"),
                    municipality_name(home.municipality),
                    home.valid_from,
                    home.valid_to,
                    "",
                )
                for home in client.residences
            ]
        return rows

    def _read_log(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is not None:
            self._desk.ask(lambda: audit.entries_for_client(store, actor, client_id), self._show)

    def _show(self, entries: tuple[AuditEntry, ...]) -> None:
        self._entries.set_rows(entries)
        self._entry_table.show()
        self._entry_table.fit_height(15)
        self._entry_table.setFocus()


def _period(fact: _Fact) -> str:
    return dates.format_period(fact.since, fact.until) or "–"


def _moment(entry: AuditEntry) -> str:
    return f"{dates.format_date(dates.local_date(entry.at))} {dates.format_time(entry.at)}"


def _reason(state: str, reason: str) -> str:
    return word("case_end_reasons" if state == "ended" else "pause_reasons", reason)
