"""The referrals tab: every referral with its state, and what has been disclosed."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import disclosures
from exports.file_names import neutral_file_name
from tekoto import clock, dates
from tekoto.given_report import LANGUAGES, given_report
from tekoto.referral import Disclosure, Referral
from ui import icons, theme
from ui.badge import tone_colour
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.empty_state import EmptyState
from ui.i18n import language
from ui.page import link_button, scrolling
from ui.referral_words import receipt_words, referral_state
from ui.table_model import Column, TableModel
from ui.words import word


class ClientReferrals(QWidget):
    """Referrals and disclosures of one client; ``referral_opened`` carries a referral."""

    referral_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client_id: UUID | None = None
        self._paper_language = language().code
        self._desk = desk
        self._model: TableModel[Referral] = TableModel(self._columns())
        self._table = DataTable(self.tr("Lähetteet"))
        self._table.setModel(self._model)
        self._table.set_widths((100, 190, 260, 250, 110, 0))
        self._table.opened.connect(self.referral_opened.emit)
        self._log: TableModel[Disclosure] = TableModel(self._log_columns())
        self._log_table = DataTable(self.tr("Luovutetut tiedot"))
        self._receipt = QLabel()
        self._log_table.setModel(self._log)
        self._log_table.set_widths((110, 260, 110, 230, 0))
        self._empty = EmptyState(
            "send",
            self.tr("Ei lähetteitä vielä"),
            self.tr(
                "Ohjaa koulutukseen (Ctrl+Vaihto+O) tekee lähetteen tämän asiakkaan tiedoista."
            ),
        )
        self._list = Card(self.tr("Lähetteet"), flush=True)
        self._list.body.addWidget(self._table)
        self._log_card = Card(self.tr("Luovutetut tiedot"), flush=True)
        self._print = link_button(
            self.tr("Tulosta asiakkaalle: kuka sai tietojani"), self.save_given
        )
        self._log_card.add_to_head(self._print)
        self._log_card.body.addWidget(self._log_table)
        side = theme.scaled(theme.SPACE_M)
        self._receipt.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._receipt.setTextFormat(Qt.TextFormat.PlainText)
        self._receipt.setWordWrap(True)
        self._receipt.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self._receipt, "soft")
        self._log_card.body.addWidget(self._receipt)
        self._log_table.chosen.connect(self._show_receipt)
        self._build()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._list)
        column.addWidget(self._log_card)
        column.addWidget(self._empty, 1)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Lähetteet")))

    def _columns(self) -> tuple[Column[Referral], ...]:
        day = clock.today()
        return (
            Column("reference", self.tr("Viite"), self._reference),
            Column(
                "state",
                self.tr("Tila"),
                lambda r: referral_state(r, day)[0],
                icon=lambda r: icons.icon(
                    referral_state(r, day)[2], tone_colour(referral_state(r, day)[1])
                ),
            ),
            Column("school", self.tr("Oppilaitos"), lambda r: r.school_name, bold=True),
            Column("training", self.tr("Koulutus"), _training),
            Column("sent", self.tr("Lähetetty"), lambda r: _day(r.sent_on), soft=True),
            Column("due", self.tr("Vastaus viimeistään"), lambda r: _day(r.form.reply_by)),
        )

    def _reference(self, referral: Referral) -> str:
        if referral.form.client_id == self._client_id:
            return referral.reference
        return self.tr("{0} (yhdistetystä tietueesta)").format(referral.reference)

    def _log_columns(self) -> tuple[Column[Disclosure], ...]:
        return (
            Column(
                "when",
                self.tr("Päivä"),
                lambda d: dates.format_date(dates.local_date(d.disclosed_at)),
            ),
            Column("who", self.tr("Saaja"), lambda d: d.recipient, bold=True),
            Column("reference", self.tr("Viite"), lambda d: d.reference),
            Column("ground", self.tr("Peruste"), lambda d: word("disclosure_grounds", d.ground)),
            Column("fields", self.tr("Tiedot"), self._fields, tooltip=self._fields),
        )

    def _fields(self, disclosure: Disclosure) -> str:
        labels = ", ".join(word("letter_labels", code) for code in disclosure.fields)
        return self.tr("{0} tietoa: {1}").format(len(disclosure.fields), labels)

    def _show_receipt(self, one: object) -> None:
        if isinstance(one, Disclosure):
            self._receipt.setText(receipt_words(one))

    def save_given(self) -> None:
        """Save the client's own paper: who got what about her, when and why."""
        desk, client_id, code = self._desk, self._client_id, self._paper_language
        name = neutral_file_name("given", "", clock.today())
        target = desk.choose_path(self, self.tr("Tallenna asiakkaan paperi"), name)
        if target is None or client_id is None:
            return

        def work() -> None:
            from exports.plain_pdf import export_plain

            given = disclosures.given(desk.store, desk.actor, client_id)
            export_plain(given_report(given, code, clock.today()), target)

        def done(_result: None) -> None:
            desk.tell(self.tr("Paperi on tallennettu. Anna se vain asiakkaalle."))

        desk.ask(work, done, title=self.tr("Tallennetaan paperia"))

    def show_view(self, view: ClientView) -> None:
        """Show a client's referrals and the disclosure log."""
        wanted = view.client.form.integration_language
        self._paper_language = wanted if wanted in LANGUAGES else language().code
        self._client_id = view.client.id
        self._model.set_rows(view.referrals)
        self._log.set_rows(view.disclosures)
        self._list.setVisible(bool(view.referrals))
        self._log_card.setVisible(bool(view.disclosures))
        self._empty.setVisible(not view.referrals)
        self._table.fit_height()
        self._log_table.fit_height()
        self._log_table.select_first()
        self._table.select_first()


def _training(referral: Referral) -> str:
    return referral.form.training or word("path_steps", referral.form.step_kind)


def _day(day: date | None) -> str:
    return dates.format_date(day) if day else "–"
