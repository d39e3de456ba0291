"""The record of a client who moves, field by field, as it leaves or as it came."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tekoto import transfer_words
from tekoto.names import isolate
from tekoto.transfer import TransferRecord, TransferShown
from ui import theme
from ui.data_table import DataTable
from ui.i18n import language
from ui.table_model import Column, TableModel
from ui.words import word

_ROWS = 24


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One field: whose it is, what it is called, what it says, and why it leaves."""

    client: str
    name: str
    value: str
    why: str = ""


class TransferRecordTable(DataTable):
    """Shows one record that came, or with ``leaving`` those that leave, each line with its ground.

    There each line begins with the client's name. ``whole`` says the value of the chosen line,
    which may be longer than its cell; it belongs above the table, whose lines are many.
    """

    def __init__(self, title: str, *, leaving: bool = False) -> None:
        super().__init__(title)
        client: Column[RecordLine] = Column(
            "client", self.tr("Asiakas"), lambda r: isolate(r.client), bold=True
        )
        said: tuple[Column[RecordLine], ...] = (
            Column("name", self.tr("Tieto"), lambda r: r.name),
            Column("value", self.tr("Arvo"), lambda r: isolate(r.value)),
        )
        why: Column[RecordLine] = Column("why", self.tr("Millä perusteella"), lambda r: r.why)
        self._model = TableModel((client, *said, why) if leaving else said)
        self.setModel(self._model)
        self.set_widths((150, 170, 0, 420) if leaving else (200, 0))
        self.stretch(2 if leaving else 1, 200)
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = theme.scaled(theme.SPACE_M)
        self.whole.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self.chosen.connect(self._say_whole)

    def show_record(self, client: str, record: TransferRecord) -> None:
        """Show what a record says that came."""
        self._show([RecordLine(client, name, value) for _code, name, value in _said(record)])

    def show_leaving(self, transfers: Sequence[TransferShown]) -> None:
        """Show what of each client leaves, on which ground and what for."""
        rows = []
        for one in transfers:
            ground = word("disclosure_grounds", one.ground)
            for code, name, value in _said(one.record):
                why = f"{ground}. {word('transfer_needs', code)}"
                rows.append(RecordLine(one.client_name, name, value, why))
        self._show(rows)

    def _show(self, rows: Sequence[RecordLine]) -> None:
        self._model.set_rows(rows)
        self.fit_height(_ROWS)
        self.select_first()

    def _say_whole(self, line: object) -> None:
        if isinstance(line, RecordLine):
            self.whole.setText(f"{line.name}: {isolate(line.value)}")


def _said(record: TransferRecord) -> tuple[tuple[str, str, str], ...]:
    return transfer_words.lines(record, language().code)
