"""Backups that have been read through, and the log of use whose entries hold each other."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import audit
from db.backup import BY_HAND, Backup
from tekoto import dates
from tekoto.audit import ChainReport
from tekoto.errors import TekotoError
from ui import theme
from ui.card import Card, Notice
from ui.data_table import DataTable
from ui.desk import Desk
from ui.page import primary_button
from ui.table_model import Column, TableModel
from ui.vault_keys import VaultKeys

_KILO = 1_000


@dataclass(frozen=True, slots=True)
class _Copy:
    """A backup as its file tells it."""

    made_at: datetime
    reason: str
    size: int
    name: str


class SafetySettings(QWidget):
    """Makes a backup now, lists those there are, and checks the log from end to end."""

    def __init__(self, desk: Desk, keys: VaultKeys | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keys = desk, keys
        self._copies: TableModel[_Copy] = TableModel(self._columns())
        self._table = DataTable(self.tr("Varmuuskopiot"))
        self._none = QLabel(self.tr("Varmuuskopioita ei ole vielä."))
        self._outcome = Notice("", "success")
        self._chain = QLabel()
        self._bad = Notice("", "alert")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        if keys is not None:
            column.addWidget(self._backup_card())
        column.addWidget(self._log_card())
        column.addStretch(1)

    def _columns(self) -> tuple[Column[_Copy], ...]:
        reasons = {BY_HAND: self.tr("Tehty itse")}
        return (
            Column(
                "when",
                self.tr("Tehty"),
                lambda c: (
                    f"{dates.format_date(dates.local_date(c.made_at))} "
                    f"{dates.format_time(c.made_at)}"
                ),
                bold=True,
            ),
            Column(
                "why",
                self.tr("Syy"),
                lambda c: reasons.get(c.reason, self.tr("Ennen päivitystä")),
            ),
            Column("size", self.tr("Koko"), lambda c: _megabytes(c.size), soft=True),
            Column("name", self.tr("Tiedosto"), lambda c: c.name, soft=True),
        )

    def _backup_card(self) -> Card:
        card = Card(self.tr("Varmuuskopiot"), flush=True)
        head = QHBoxLayout()
        side = theme.scaled(theme.SPACE_M)
        head.setContentsMargins(side, theme.scaled(10), side, theme.scaled(5))
        words = QLabel(
            self.tr(
                "Kopio on salattu kuten tietovarasto, ja se luetaan läpi ennen kuin se kelpaa. "
                "Avaintiedosto kopioidaan sen viereen."
            )
        )
        words.setWordWrap(True)
        theme.set_role(words, "soft")
        head.addWidget(words, 1)
        self._make = primary_button(self.tr("Tee &varmuuskopio nyt"), self._back_up)
        head.addWidget(self._make)
        self._table.setModel(self._copies)
        self._table.set_widths((170, 180, 110, 0))
        theme.set_role(self._none, "soft")
        self._none.setContentsMargins(side, 0, side, theme.scaled(theme.SPACE_S))
        self._outcome.hide()
        card.body.addLayout(head)
        for widget in (self._outcome, self._none, self._table):
            card.body.addWidget(widget)
        return card

    def _log_card(self) -> Card:
        card = Card(self.tr("Käyttöloki"))
        words = QLabel(
            self.tr(
                "Jokainen katselu ja muutos kirjataan lokiin, jonka merkinnät varmistavat toisensa."
                " Tarkistusluku painetaan asiakirjojen alareunaan: siitä näkee myöhemmin, onko "
                "lokia lyhennetty."
            )
        )
        words.setWordWrap(True)
        theme.set_role(words, "soft")
        self._chain.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._chain.setWordWrap(True)
        self._chain.hide()
        self._bad.hide()
        self._check = primary_button(self.tr("Tarkista &loki"), self._verify)
        theme.set_role(self._check, "secondary")
        card.body.addWidget(words)
        card.body.addWidget(self._bad)
        card.body.addWidget(self._chain)
        card.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def refresh(self) -> None:
        """List the backups."""
        keys = self._keys
        if keys is not None:
            self._desk.ask(lambda: _described(keys.backups()), self._show)

    def _show(self, copies: tuple[_Copy, ...]) -> None:
        self._copies.set_rows(copies)
        self._table.fit_height(8)
        self._table.setVisible(bool(copies))
        self._none.setVisible(not copies)

    def _back_up(self) -> None:
        keys, store, actor = self._keys, self._desk.store, self._desk.actor
        if keys is None:
            return
        self._make.setEnabled(False)
        self._outcome.hide()
        self._desk.ask(
            lambda: keys.back_up(store, actor),
            self._made,
            self._failed,
            title=self.tr("Tehdään varmuuskopiota"),
        )

    def _made(self, made: Backup) -> None:
        self._make.setEnabled(True)
        text = self.tr("Varmuuskopio on tehty ja luettu läpi: {0} riviä täsmää.").format(
            f"{sum(made.rows.values()):,}".replace(",", "\N{NO-BREAK SPACE}")
        )
        self._outcome.set_text(text)
        self._outcome.show()
        self._desk.tell(text)
        self.refresh()

    def _failed(self, error: TekotoError) -> None:
        self._make.setEnabled(True)
        self._desk.show_error(error)

    def _verify(self) -> None:
        store, actor = self._desk.store, self._desk.actor
        self._check.setEnabled(False)
        self._desk.ask(
            lambda: audit.check(store, actor), self._verified, title=self.tr("Tarkistetaan lokia")
        )

    def _verified(self, report: ChainReport) -> None:
        self._check.setEnabled(True)
        entries = f"{report.entries:,}".replace(",", "\N{NO-BREAK SPACE}")
        if report.intact:
            text = self.tr("Loki on eheä: {0} merkintää.").format(entries)
        else:
            text = self.tr("Lokia on muutettu. Merkintöjä on {0}.").format(entries)
            self._bad.set_text(
                self.tr(
                    "Merkintä {0} ei täsmää. Älä poista mitään. Ilmoita tietosuojavastaavalle."
                ).format(report.first_bad)
            )
        self._bad.setVisible(not report.intact)
        self._chain.setText(self.tr("{0}\nTarkistusluku: {1}").format(text, report.head_code))
        self._chain.show()
        self._desk.tell(text)


def _described(copies: tuple[Path, ...]) -> tuple[_Copy, ...]:
    found = []
    for path in copies:
        stamp, _dash, reason = path.stem.removeprefix("tekoto-").partition("-")
        made = datetime.strptime(stamp, "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
        found.append(_Copy(made, reason, path.stat().st_size, path.name))
    return tuple(found)


def _megabytes(size: int) -> str:
    return f"{size / _KILO / _KILO:.1f}".replace(".", ",") + "\N{NO-BREAK SPACE}Mt"
