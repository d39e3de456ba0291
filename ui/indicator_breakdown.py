"""One indicator by gender and age, in true figures."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tekoto.indicator_rules import UNKNOWN_BRACKET, RuleSet
from tekoto.indicators import IndicatorResult
from ui.card import Card
from ui.data_table import DataTable
from ui.table_model import Column, TableModel
from ui.words import word

_COLUMN_WIDTH = 104


@dataclass(frozen=True, slots=True)
class _Row:
    """A gender with its persons by age bracket; no code is the total."""

    gender: str
    persons: tuple[int, ...]


class Breakdown(Card):
    """Gender by age bracket of the chosen indicator; unknown ones are shown when there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", flush=True, parent=parent)
        self.set_title(self.tr("Ikä ja sukupuoli"))
        self._table = DataTable(self.tr("Ikä ja sukupuoli"))
        self.set_note(self.tr("todelliset luvut, ei julkaistavaksi"))
        self.setToolTip(
            self.tr(
                "Pienestä luvusta voi tunnistaa henkilön. Rahoittaja saa luvut täysinä; älä "
                "julkaise niitä sellaisinaan."
            )
        )
        self.body.addWidget(self._table)

    def show_result(self, rules: RuleSet, result: IndicatorResult | None) -> None:
        """Show an indicator's persons; nothing for a figure that a person enters."""
        self.setVisible(result is not None)
        if result is None:
            return
        self.set_title(self.tr("Ikä ja sukupuoli, {0}").format(result.code))
        counts = {cell: len(persons) for cell, persons in result.by_cell.items()}
        brackets = tuple(
            code
            for code in rules.bracket_codes
            if code != UNKNOWN_BRACKET or any(counts[gender, code] for gender in rules.genders)
        )
        genders = tuple(
            gender
            for gender in rules.genders
            if gender in ("woman", "man") or any(counts[gender, code] for code in brackets)
        )
        rows = [_Row(g, tuple(counts[g, code] for code in brackets)) for g in genders]
        rows.append(
            _Row("", tuple(sum(row.persons[i] for row in rows) for i in range(len(brackets))))
        )
        model: TableModel[_Row] = TableModel(self._columns(brackets), rows, self)
        before = self._table.model()
        self._table.setModel(model)
        if before is not None:
            before.deleteLater()
        self._table.set_widths((150, *(_COLUMN_WIDTH for _ in brackets), 0))
        self._table.fit_height()

    def _columns(self, brackets: tuple[str, ...]) -> tuple[Column[_Row], ...]:
        return (
            Column("gender", self.tr("Sukupuoli"), self._gender),
            *(_column(number, code) for number, code in enumerate(brackets)),
            Column(
                "total",
                self.tr("Yhteensä"),
                lambda row: str(sum(row.persons)),
                align_right=True,
                bold=True,
            ),
        )

    def _gender(self, row: _Row) -> str:
        return word("reporting_genders", row.gender) or self.tr("Yhteensä")


def _column(number: int, code: str) -> Column[_Row]:
    return Column(
        code, word("age_brackets", code), lambda row: str(row.persons[number]), align_right=True
    )
