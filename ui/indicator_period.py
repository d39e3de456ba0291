"""Which project and which period: two choices, and two dates for any other period."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from tekoto import clock, dates
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.indicators import Period
from tekoto.project import Project
from tekoto.reporting_period import NamedPeriod, PeriodKind, proposed_periods, usual_period
from ui import theme
from ui.page import primary_button
from ui.refusal import Refusal
from ui.words import word

OWN = "own"
_DATE_WIDTH = 112
_LETTERS_SEEN = 14
_ONE_LINE_ZOOM = 1.25


class PeriodChooser(QWidget):
    """Emits ``changed`` when another project or period has been chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects: tuple[Project, ...] = ()
        self._own: Period | None = None
        self.project_box = QComboBox()
        self.period_box = QComboBox()
        self.first = QLineEdit()
        self.last = QLineEdit()
        self.apply_button = primary_button(self.tr("&Näytä"), self.apply)
        self._dates = QWidget()
        self._error = Refusal()
        self._build()

    def _build(self) -> None:
        ways = QBoxLayout.Direction
        narrow = theme.theme().zoom > _ONE_LINE_ZOOM
        row = QBoxLayout(ways.TopToBottom if narrow else ways.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        for text, box in (
            (self.tr("&Hanke:"), self.project_box),
            (self.tr("&Jakso:"), self.period_box),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", "").rstrip(":"))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LETTERS_SEEN)
            pair = QHBoxLayout()
            pair.addWidget(label)
            pair.addWidget(box, 1)
            row.addLayout(pair, 1)
        self._dates.setLayout(self._date_row())
        self._dates.hide()
        row.addWidget(self._dates)
        self._error.hide()
        row.addWidget(self._error)
        self.project_box.currentIndexChanged.connect(self._project_chosen)
        self.period_box.currentIndexChanged.connect(self._period_chosen)

    def _date_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_XS))
        for edit, name in (
            (self.first, self.tr("Jakson ensimmäinen päivä")),
            (self.last, self.tr("Jakson viimeinen päivä")),
        ):
            edit.setAccessibleName(name)
            edit.setPlaceholderText(self.tr("pp.kk.vvvv"))
            edit.setFixedWidth(theme.scaled(_DATE_WIDTH))
            edit.returnPressed.connect(self.apply)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        row.addWidget(self.apply_button)
        return row

    def show_projects(self, projects: tuple[Project, ...]) -> None:
        """Offer these projects; the one chosen stays chosen."""
        kept = self.project()
        kept_period = self.period_box.currentText()
        self._projects = projects
        self.project_box.blockSignals(True)
        self.project_box.clear()
        for project in projects:
            self.project_box.addItem(project.form.name, str(project.id))
        ids = [project.id for project in projects]
        row = ids.index(kept.id) if kept is not None and kept.id in ids else 0
        self.project_box.setCurrentIndex(row if projects else -1)
        self.project_box.blockSignals(False)
        self._offer_periods()
        found = self.period_box.findText(kept_period)
        if kept is not None and kept.id in ids and found >= 0:
            self.period_box.blockSignals(True)
            self.period_box.setCurrentIndex(found)
            self.period_box.blockSignals(False)

    def choose(self, project: Project) -> None:
        """Make a project the chosen one."""
        self.project_box.setCurrentIndex(self.project_box.findData(str(project.id)))

    def project(self) -> Project | None:
        """Return the project chosen."""
        row = self.project_box.currentIndex()
        return self._projects[row] if 0 <= row < len(self._projects) else None

    def period(self) -> Period | None:
        """Return the period chosen; None while there is no project or no dates."""
        found = self.period_box.currentData()
        if found == OWN:
            return self._own
        return found.period if isinstance(found, NamedPeriod) else None

    def apply(self) -> None:
        """Take the two dates that have been typed."""
        try:
            first = _day(self.first, "first")
            last = _day(self.last, "last")
            if last < first:
                raise InvalidInputError("indicators.period_dates", "last")
        except TekotoError as error:
            self._error.say(error)
            return
        self._error.hide()
        self._own = Period(first, last)
        self.changed.emit()

    def _offer_periods(self) -> None:
        project = self.project()
        self.period_box.blockSignals(True)
        self.period_box.clear()
        if project is not None:
            form, today = project.form, clock.today()
            usual = usual_period(form.fund, form.starts_on, form.ends_on, today)
            kind = None
            for one in proposed_periods(form.fund, form.starts_on, form.ends_on, today):
                if kind not in (None, one.kind):
                    self.period_box.insertSeparator(self.period_box.count())
                kind = one.kind
                self.period_box.addItem(self.period_name(one), one)
                if one == usual:
                    self.period_box.setCurrentIndex(self.period_box.count() - 1)
            self.period_box.insertSeparator(self.period_box.count())
            self.period_box.addItem(self.tr("Omat päivät"), OWN)
        self.period_box.blockSignals(False)
        self._dates.hide()

    def period_name(self, one: NamedPeriod) -> str:
        """Return what a proposed period is called."""
        period = one.period
        if one.kind is PeriodKind.CALENDAR_YEAR:
            return self.tr("Vuosi {0}").format(period.start.year)
        if one.kind is PeriodKind.HALF_YEAR:
            half = 1 if period.start.month == 1 else 2
            return self.tr("Puolivuosi {0}/{1}").format(half, period.start.year)
        template = {
            PeriodKind.PROJECT: self.tr("Koko hanke {0}"),
            PeriodKind.AMIF_YEAR: self.tr("AMIF-vuosi {0}"),
            PeriodKind.ACCOUNTING_YEAR: self.tr("Tilivuosi {0}"),
        }[one.kind]
        return template.format(dates.format_period(period.start, period.end))

    def _project_chosen(self) -> None:
        self._offer_periods()
        self.changed.emit()

    def _period_chosen(self) -> None:
        own = self.period_box.currentData() == OWN
        self._dates.setVisible(own)
        self._error.hide()
        if own:
            self.first.setFocus()
        if not own or self._own is not None:
            self.changed.emit()


def fund_name(project: Project) -> str:
    """Return the name of a project's fund in the language of the interface."""
    return word("funds", project.form.fund)


def _day(edit: QLineEdit, field: str) -> date:
    text = edit.text().strip()
    if not text:
        raise InvalidInputError("form.required", field)
    return dates.parse_date(text, field)
