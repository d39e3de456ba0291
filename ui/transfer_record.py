"""The record of a client who moves, field by field, as it leaves or as it came."""

from dataclasses import dataclass

from tekoto import transfer_words
from tekoto.names import isolate
from tekoto.transfer import TransferRecord
from ui.data_table import DataTable
from ui.i18n import language
from ui.table_model import Column, TableModel

_ROWS = 24


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One field: whose it is, what it is called, and what it says."""

    client: str
    name: str
    value: str


class TransferRecordTable(DataTable):
    """Shows one record, or several with ``whose``: then each line begins with the client's name."""

    def __init__(self, title: str, *, whose: bool = False) -> None:
        super().__init__(title)
        client: Column[RecordLine] = Column(
            "client", self.tr("Asiakas"), lambda r: isolate(r.client), bold=True
        )
        said: tuple[Column[RecordLine], ...] = (
            Column("name", self.tr("Tieto"), lambda r: r.name),
            Column("value", self.tr("Arvo"), lambda r: isolate(r.value)),
        )
        self._model = TableModel((client, *said) if whose else said)
        self.setModel(self._model)
        self.set_widths((210, 190, 0) if whose else (200, 0))
        self.stretch(2 if whose else 1, 200)

    def show_records(self, records: tuple[tuple[str, TransferRecord], ...]) -> None:
        """Show what these records say."""
        rows = tuple(
            RecordLine(client, name, value)
            for client, record in records
            for _code, name, value in transfer_words.lines(record, language().code)
        )
        self._model.set_rows(rows)
        self.fit_height(_ROWS)
        self.select_first()
