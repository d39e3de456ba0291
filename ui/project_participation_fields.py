"""The fields of a participation: days, services, language levels and what the funds ask."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tekoto import dates
from tekoto.cefr import CefrLevel
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.project import ParticipationForm, Project, Service
from ui import messages, theme
from ui.card import Card
from ui.field_form import FieldForm
from ui.page import link_button
from ui.refusal import Refusal
from ui.words import choices, word

SKILLS = ("listening", "speaking", "reading", "writing")
_REFUSABLE = ("cefr", "recognition_applied_on", "residence_applied_on")
_DATE_WIDTH = 112
_COMPLETED = {"": None, "yes": True, "no": False}


class ParticipationFields(QWidget):
    """Everything of a participation but the client; ``edited`` after each change."""

    edited = Signal()

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = FieldForm(self.tr("Aika"))
        self.services = ServiceRows()
        self.levels = LevelGrid()
        self.answers = FieldForm(self.tr("Rahaston kysymykset"))
        project_days = dates.format_period(project.form.starts_on, project.form.ends_on)
        self.days.set_note(self.tr("hanke {0}").format(project_days))
        self._build()
        for part in (self.days, self.services, self.levels, self.answers):
            part.edited.connect(self.edited)

    def _build(self) -> None:
        self.days.add_date("starts_on", self.tr("Al&koi"))
        self.days.add_date("ends_on", self.tr("&Päättyi"))
        reasons = (("", "–"), *choices("participation_end_reasons"))
        self.days.add_choice("end_reason", self.tr("P&äättymisen syy"), reasons)
        answers = (
            ("", self.tr("Ei kysytty")),
            ("yes", self.tr("Kyllä")),
            ("no", self.tr("Ei")),
            ("refused", self.tr("Ei halunnut vastata")),
        )
        self.answers.add_choice("helpful", self.tr("Auttoi k&otoutumisessa"), answers)
        self.answers.add_date("recognition_applied_on", self.tr("Haki osaamisen t&unnustamista"))
        self.answers.add_date("residence_applied_on", self.tr("Haki pitkään oleskelleen as&emaa"))
        for key, text in zip(
            _REFUSABLE,
            (
                self.tr("Ei halunnut kertoa kielitaidostaan"),
                self.tr("Ei halunnut kertoa tunnustamisesta"),
                self.tr("Ei halunnut kertoa oleskeluasemasta"),
            ),
            strict=True,
        ):
            self.answers.add_check(f"refused:{key}", text)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.days, self.answers)),
            (right, (self.services, self.levels)),
        ):
            column.setSpacing(theme.scaled(theme.SPACE_M))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(theme.SPACE_M))
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def set_wide(self, *, wide: bool) -> None:
        """Put the cards in two columns, or in one."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def focus_first(self) -> None:
        """Start with the first day."""
        self.days.focus_first()

    def fill(self, form: ParticipationForm) -> None:
        """Put in a recorded participation."""
        for key in ("starts_on", "ends_on", "end_reason"):
            self.days.fill(key, getattr(form, key))
        for key in ("recognition_applied_on", "residence_applied_on"):
            self.answers.fill(key, getattr(form, key))
        helpful = {True: "yes", False: "no", None: ""}[form.helpful]
        self.answers.fill("helpful", "refused" if "helpful" in form.refused else helpful)
        for key in _REFUSABLE:
            self.answers.fill(f"refused:{key}", key in form.refused)
        self.services.fill(form.services)
        self.levels.fill(form.cefr_start, form.cefr_end)

    def raw(self) -> dict[str, object]:
        """Return everything as typed, for a draft."""
        return {
            "days": self.days.raw(),
            "answers": self.answers.raw(),
            "services": self.services.raw(),
            "levels": self.levels.raw(),
        }

    def put_raw(self, draft: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        days, answers, levels = (draft.get(key) for key in ("days", "answers", "levels"))
        services = draft.get("services")
        if isinstance(days, Mapping):
            self.days.restore(days)
        if isinstance(answers, Mapping):
            self.answers.restore(answers)
        if isinstance(levels, Mapping):
            self.levels.put_raw(levels)
        if isinstance(services, list):
            self.services.put_raw(services)

    def form(self, client_id: UUID, project_id: UUID) -> ParticipationForm:
        """Return what has been typed; raises InvalidInputError naming the field."""
        helpful = self.answers.code("helpful")
        refused = [key for key in _REFUSABLE if self.answers.checked(f"refused:{key}")]
        return ParticipationForm(
            client_id=client_id,
            project_id=project_id,
            starts_on=self.days.needed_day("starts_on"),
            ends_on=self.days.day("ends_on"),
            end_reason=self.days.code("end_reason"),
            services=self.services.services(),
            cefr_start=self.levels.levels(0),
            cefr_end=self.levels.levels(1),
            helpful={"yes": True, "no": False}.get(helpful),
            recognition_applied_on=self.answers.day("recognition_applied_on"),
            residence_applied_on=self.answers.day("residence_applied_on"),
            refused=(*(("helpful",) if helpful == "refused" else ()), *refused),
        )

    def clear_errors(self) -> None:
        """Take every error away."""
        self.days.clear_errors()
        self.answers.clear_errors()
        self.services.clear_error()

    def show_field_error(self, error: TekotoError) -> bool:
        """Word an error beside the field that it names; False when no field is named."""
        if isinstance(error, InvalidInputError) and error.field == "services":
            self.services.show_error(messages.message(error))
            return True
        return self.days.show_field_error(error) or self.answers.show_field_error(error)


class ServiceRows(Card):
    """The services received, a row each: kind, first and last day, whether it was completed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Palvelut"))
        self._rows: list[tuple[QComboBox, QLineEdit, QLineEdit, QComboBox]] = []
        self._holder = QVBoxLayout()
        self._holder.setSpacing(theme.scaled(theme.SPACE_S))
        self._error = Refusal()
        self._error.hide()
        self.add_button = link_button(self.tr("&Lisää palvelu"), self.add_row)
        self.body.addLayout(self._holder)
        self.body.addWidget(self._error)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row()

    def add_row(self) -> tuple[QComboBox, QLineEdit, QLineEdit, QComboBox]:
        """Add an empty row, give it the keyboard, and return its fields."""
        number = len(self._rows) + 1
        kind, done = QComboBox(), QComboBox()
        kind.addItem("–", "")
        for code, text in choices("services"):
            kind.addItem(text, code)
        kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kind.setMinimumContentsLength(18)
        for value, text in (
            ("", self.tr("Kesken")),
            ("yes", self.tr("Suoritettu")),
            ("no", self.tr("Ei suoritettu")),
        ):
            done.addItem(text, value)
        first, last = QLineEdit(), QLineEdit()
        for edit in (first, last):
            edit.setPlaceholderText(self.tr("pp.kk.vvvv"))
            edit.setFixedWidth(theme.scaled(_DATE_WIDTH))
        names = (
            self.tr("Palvelu {0}"),
            self.tr("Palvelu {0} alkoi"),
            self.tr("Palvelu {0} päättyi"),
            self.tr("Palvelu {0} suoritettu"),
        )
        days = QHBoxLayout()
        days.setSpacing(theme.scaled(theme.SPACE_XS))
        days.addWidget(first)
        days.addWidget(QLabel("–"))
        days.addWidget(last)
        days.addWidget(done, 1)
        row = QVBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_XS))
        row.addWidget(kind)
        row.addLayout(days)
        fields = (kind, first, last, done)
        for field, name in zip(fields, names, strict=True):
            field.setAccessibleName(name.format(number))
        for box in (kind, done):
            box.currentIndexChanged.connect(lambda _index: self.edited.emit())
        for edit in (first, last):
            edit.textChanged.connect(lambda _text: self.edited.emit())
        self._holder.addLayout(row)
        self._rows.append(fields)
        if number > 1:
            kind.setFocus()
        return fields

    def fill(self, services: tuple[Service, ...]) -> None:
        """Put in recorded services; meant for a form that is still empty."""
        for number, service in enumerate(services):
            kind, first, last, done = (
                self._rows[number] if number < len(self._rows) else self.add_row()
            )
            kind.setCurrentIndex(max(0, kind.findData(service.kind)))
            first.setText(dates.format_date(service.starts_on))
            last.setText(dates.format_date(service.ends_on) if service.ends_on else "")
            done.setCurrentIndex(list(_COMPLETED.values()).index(service.completed))

    def raw(self) -> list[list[str]]:
        """Return the rows as typed, for a draft."""
        return [
            [str(kind.currentData()), first.text(), last.text(), str(done.currentData())]
            for kind, first, last, done in self._rows
        ]

    def put_raw(self, rows: Sequence[Sequence[object]]) -> None:
        """Put back what ``raw`` gave."""
        for number, (kind, first, last, done) in enumerate(rows):
            fields = self._rows[number] if number < len(self._rows) else self.add_row()
            for box, code in ((fields[0], kind), (fields[3], done)):
                box.setCurrentIndex(max(0, box.findData(code)))
            fields[1].setText(str(first))
            fields[2].setText(str(last))

    def services(self) -> tuple[Service, ...]:
        """Return the rows with a kind; raises InvalidInputError naming ``services``."""
        found = []
        for kind, first, last, done in self._rows:
            if not kind.currentData():
                continue
            if not first.text().strip():
                first.setFocus()
                raise InvalidInputError("form.required", "services")
            found.append(
                Service(
                    kind=kind.currentData(),
                    starts_on=dates.parse_date(first.text(), "services"),
                    ends_on=dates.parse_date(last.text(), "services")
                    if last.text().strip()
                    else None,
                    completed=_COMPLETED[done.currentData()],
                )
            )
        return tuple(found)

    def show_error(self, text: str) -> None:
        """Say what is wrong with the services."""
        self._error.tell(text)

    def clear_error(self) -> None:
        """Take the error away."""
        self._error.hide()


class LevelGrid(Card):
    """Language levels per skill at the start and at the end."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Kielitaso"))
        self._boxes: dict[tuple[str, int], QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        grid.setVerticalSpacing(theme.scaled(theme.SPACE_XS))
        grid.setColumnStretch(3, 1)
        moments = (self.tr("Alussa"), self.tr("Lopussa"))
        for moment, text in enumerate(moments):
            head = QLabel(text)
            theme.set_role(head, "small")
            grid.addWidget(head, 0, moment + 1)
        for row, skill in enumerate(SKILLS, start=1):
            name = word("language_skills", skill)
            grid.addWidget(QLabel(name), row, 0)
            for moment, text in enumerate(moments):
                box = QComboBox()
                box.addItem("–", "")
                for level in CefrLevel:
                    box.addItem(level.value, level.value)
                box.setAccessibleName(f"{name}, {text}")
                box.currentIndexChanged.connect(lambda _index: self.edited.emit())
                grid.addWidget(box, row, moment + 1)
                self._boxes[skill, moment] = box
        self.body.addLayout(grid)

    def fill(self, start: tuple[tuple[str, str], ...], end: tuple[tuple[str, str], ...]) -> None:
        """Put in recorded levels."""
        for moment, levels in enumerate((dict(start), dict(end))):
            for skill in SKILLS:
                box = self._boxes[skill, moment]
                box.setCurrentIndex(max(0, box.findData(levels.get(skill, ""))))

    def raw(self) -> dict[str, str]:
        """Return the levels by ``skill:moment``, for a draft."""
        return {f"{skill}:{when}": box.currentData() for (skill, when), box in self._boxes.items()}

    def put_raw(self, levels: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        for (skill, when), box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(levels.get(f"{skill}:{when}", ""))))

    def levels(self, moment: int) -> tuple[tuple[str, str], ...]:
        """Return the levels at the start (0) or at the end (1)."""
        return tuple(
            (skill, str(self._boxes[skill, moment].currentData()))
            for skill in SKILLS
            if self._boxes[skill, moment].currentData()
        )

    def box(self, skill: str, moment: int) -> QComboBox:
        """Return the choice of one level."""
        return self._boxes[skill, moment]
