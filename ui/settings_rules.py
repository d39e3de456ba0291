"""The rules and code tables in force, with their dates and sources."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from tekoto import clock, dates, deadlines, indicator_rules, municipality, vocabulary
from tekoto.citation import cited
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.i18n import language
from ui.table_model import Column, TableModel
from ui.words import word


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule or table: what it is, what it says, when it holds, and who says so."""

    name: str
    what: str
    since: date | None
    until: date | None
    source: str


class RuleSettings(QWidget):
    """Nothing here can be changed: an update of the program brings new rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for title, rows in (
            (self.tr("Indikaattorit"), self._indicators()),
            (self.tr("Määräajat"), self._deadlines()),
            (self.tr("Koodistot"), self._tables()),
        ):
            model: TableModel[_Rule] = TableModel(self._columns(), rows, self)
            table = DataTable(title)
            table.setModel(model)
            table.set_widths((350, 250, 190, 0))
            table.fit_height(10)
            card = Card(title, flush=True)
            card.body.addWidget(table)
            column.addWidget(card)
        column.addStretch(1)

    def _columns(self) -> tuple[Column[_Rule], ...]:
        return (
            Column("name", self.tr("Nimi"), lambda r: r.name, bold=True, tooltip=lambda r: r.name),
            Column("what", self.tr("Sisältö"), lambda r: r.what),
            Column(
                "when",
                self.tr("Voimassa"),
                lambda r: dates.format_period(r.since, r.until) or "–",
            ),
            Column(
                "source",
                self.tr("Lähde"),
                lambda r: r.source,
                soft=True,
                tooltip=lambda r: r.source,
            ),
        )

    def _indicators(self) -> list[_Rule]:
        found = []
        for fund in vocabulary.codes("funds"):
            start = vocabulary.term("funds", fund).valid_from or clock.today()
            rules = indicator_rules.load_rules(fund, start)
            found.append(
                _Rule(
                    word("funds", fund),
                    self.tr("versio {0}, {1} indikaattoria").format(
                        rules.version, len(rules.rules)
                    ),
                    rules.valid_from,
                    rules.valid_to,
                    _cited(rules.source),
                )
            )
        return found

    def _deadlines(self) -> list[_Rule]:
        found = []
        for row in resources.rows("rules/deadlines.csv"):
            rule = deadlines.deadline_rule(row["id"])
            found.append(
                _Rule(
                    rule.name(language().code),
                    self._length(rule),
                    rule.valid_from,
                    rule.valid_to,
                    _cited(rule.source),
                )
            )
        return found

    def _length(self, rule: deadlines.DeadlineRule) -> str:
        unit = {
            deadlines.DeadlineUnit.DAYS: self.tr("{0} pv"),
            deadlines.DeadlineUnit.WORKING_DAYS: self.tr("{0} tp"),
            deadlines.DeadlineUnit.WEEKS: self.tr("{0} vk"),
            deadlines.DeadlineUnit.MONTHS: self.tr("{0} kk"),
            deadlines.DeadlineUnit.PROMPTLY: self.tr("viipymättä"),
            deadlines.DeadlineUnit.AS_NEEDED: self.tr("tarpeen mukaan"),
        }[rule.unit]
        return unit.format(abs(rule.offset))

    def _tables(self) -> list[_Rule]:
        today = clock.today()
        places = municipality.municipalities(today)
        found = [
            _Rule(
                self.tr("Kunnat"),
                self.tr("{0} kuntaa").format(len(places)),
                None,
                None,
                self.tr("Tilastokeskus"),
            )
        ]
        named = vocabulary.codes("vocabularies")
        for path in sorted(resources.path("vocabulary").glob("*.csv")):
            if path.stem not in named:
                continue
            rows = resources.rows(f"vocabulary/{path.name}")
            found.append(
                _Rule(
                    word("vocabularies", path.stem),
                    self.tr("{0} koodia").format(len(rows)),
                    None,
                    None,
                    _cited("; ".join(row["source"] for row in rows)),
                )
            )
        return found


def _cited(source: str) -> str:
    return cited(source, language().code)
