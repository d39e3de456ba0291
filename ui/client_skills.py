"""The skills tab: language levels per skill, schooling and work, each with its date and source."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import competence
from tekoto import clock, dates
from tekoto.cefr import CefrLevel
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.plan import Education, LanguageLevel, WorkExperience
from ui import theme
from ui.card import Card
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button, scrolling
from ui.table_model import Column, TableModel
from ui.words import choices, country_choices, country_name, language_name, word

_SKILLS = ("listening", "speaking", "reading", "writing")


class ClientSkills(QWidget):
    """Competence of one client: facts are added, a wrong one is taken back with a reason."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._levels: TableModel[LanguageLevel] = TableModel(self._level_columns())
        self._schooling: TableModel[Education] = TableModel(self._education_columns())
        self._work: TableModel[WorkExperience] = TableModel(self._work_columns())
        self._tables: list[DataTable] = []
        self._takers_back: list[QPushButton] = []
        self._level_form = self._make_level_form()
        self._education_form = self._make_education_form()
        self._work_form = self._make_work_form()
        self._withdraw_form = InlineForm(self.tr("Poista virheellinen tieto"))
        self._wrong: UUID | None = None
        self._build()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        parts = (
            (
                self.tr("Kielitaito"),
                self.tr("Kirjaa arviointi"),
                self._level_form,
                self._levels,
                self.tr("Kielitaitoa ei ole arvioitu."),
                (180, 200, 100, 130, 220, 0),
            ),
            (
                self.tr("Koulutus"),
                self.tr("Lisää koulutus"),
                self._education_form,
                self._schooling,
                self.tr("Koulutusta ei ole kirjattu."),
                (300, 220, 160, 90, 180, 0),
            ),
            (
                self.tr("Työkokemus"),
                self.tr("Lisää työkokemus"),
                self._work_form,
                self._work,
                self.tr("Työkokemusta ei ole kirjattu."),
                (300, 160, 90, 0),
            ),
        )
        self._withdraw_form.add_line("reason", self.tr("S&yy"))
        self._withdraw_form.saved.connect(self._withdraw)
        self._withdraw_form.hide()
        column.addWidget(self._withdraw_form)
        for title, more, form, model, nothing, widths in parts:
            table = DataTable(title, empty=nothing)
            table.setModel(model)
            table.set_widths(widths)
            self._tables.append(table)
            card = Card(title, flush=True)
            wrong = link_button(
                self.tr("Poista virheellinen"), partial(self._ask_why, table, title)
            )
            wrong.setAccessibleDescription(title)
            card.add_to_head(wrong)
            self._takers_back.append(wrong)
            card.add_to_head(link_button(more, partial(self._open, form)))
            card.body.addWidget(table)
            form.hide()
            column.addWidget(form)
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Osaaminen ja kieli")))

    def _open(self, form: InlineForm) -> None:
        """Open a form; an assessment is mostly written down on the day it was made."""
        if form is self._level_form and not form.value("assessed_on"):
            form.fill("assessed_on", clock.today())
        form.open()

    def _level_columns(self) -> tuple[Column[LanguageLevel], ...]:
        return (
            Column("language", self.tr("Kieli"), lambda x: language_name(x.language)),
            Column("skill", self.tr("Taito"), lambda x: word("language_skills", x.skill)),
            Column("level", self.tr("Taso"), lambda x: x.level, bold=True),
            Column("when", self.tr("Arvioitu"), lambda x: dates.format_date(x.assessed_on)),
            Column("method", self.tr("Tapa"), lambda x: word("assessment_methods", x.method)),
            Column("who", self.tr("Arvioija"), lambda x: x.assessor, soft=True),
        )

    def _education_columns(self) -> tuple[Column[Education], ...]:
        return (
            Column("title", self.tr("Koulutus"), lambda x: x.title or "–", bold=True),
            Column("isced", self.tr("Taso (ISCED)"), lambda x: word("isced", x.isced)),
            Column("country", self.tr("Maa"), lambda x: country_name(x.country)),
            Column("years", self.tr("Vuosia"), lambda x: years_text(x.years)),
            Column(
                "certificate", self.tr("Todistus"), lambda x: word("certificates", x.certificate)
            ),
            Column("end", self.tr("Päättyi"), lambda x: str(x.end_year or "–"), soft=True),
        )

    def _work_columns(self) -> tuple[Column[WorkExperience], ...]:
        return (
            Column("occupation", self.tr("Ammatti"), lambda x: x.occupation, bold=True),
            Column("country", self.tr("Maa"), lambda x: country_name(x.country)),
            Column("years", self.tr("Vuosia"), lambda x: years_text(x.years)),
            Column("text", self.tr("Tehtävät"), lambda x: x.description, soft=True),
        )

    def _make_level_form(self) -> InlineForm:
        form = InlineForm(self.tr("Kielitaidon arviointi"))
        languages = (("fin", language_name("fin")), ("swe", language_name("swe")))
        form.add_choice("language", self.tr("&Kieli"), languages)
        levels = (("", "–"), *((level.value, level.value) for level in CefrLevel))
        for skill in _SKILLS:
            form.add_choice(skill, word("language_skills", skill), levels)
        form.add_date("assessed_on", self.tr("A&rvioitu"))
        form.add_choice("method", self.tr("&Tapa"), choices("assessment_methods"))
        form.add_line("assessor", self.tr("Arvi&oija"))
        form.saved.connect(self._save_levels)
        return form

    def _make_education_form(self) -> InlineForm:
        form = InlineForm(self.tr("Koulutus"))
        form.add_line("title", self.tr("&Koulutus"))
        form.add_choice("isced", self.tr("&Taso (ISCED)"), choices("isced"))
        form.add_choice("country", self.tr("&Maa"), (("", "–"), *country_choices()))
        form.add_line("years", self.tr("&Vuosia koulua"))
        form.add_line("end_year", self.tr("&Päättymisvuosi"))
        form.add_choice("certificate", self.tr("To&distus"), choices("certificates"))
        form.saved.connect(self._save_education)
        return form

    def _make_work_form(self) -> InlineForm:
        form = InlineForm(self.tr("Työkokemus"))
        form.add_line("occupation", self.tr("&Ammatti"))
        form.add_choice("country", self.tr("&Maa"), (("", "–"), *country_choices()))
        form.add_line("years", self.tr("&Vuosia"))
        form.add_text("description", self.tr("T&ehtävät"))
        form.saved.connect(self._save_work)
        return form

    def show_view(self, view: ClientView) -> None:
        """Show a client's competence."""
        self._client_id = view.client.id
        self._levels.set_rows(
            sorted(
                view.competence.languages,
                key=lambda one: (
                    -one.assessed_on.toordinal(),
                    one.language,
                    _SKILLS.index(one.skill) if one.skill in _SKILLS else len(_SKILLS),
                ),
            )
        )
        self._schooling.set_rows(view.competence.education)
        self._work.set_rows(view.competence.work)
        for table, wrong in zip(self._tables, self._takers_back, strict=True):
            table.fit_height()
            wrong.setVisible(table.model().rowCount() > 0)

    def _ask_why(self, table: DataTable, title: str) -> None:
        table.select_first()
        fact = table.current_object()
        if not isinstance(fact, LanguageLevel | Education | WorkExperience):
            return
        self._wrong = fact.id
        self._withdraw_form.set_title(
            self.tr("Poista virheellinen tieto: {0}").format(_told(table) or title)
        )
        self._withdraw_form.open()

    def _withdraw(self) -> None:
        form, wrong = self._withdraw_form, self._wrong
        if wrong is None:
            return
        try:
            reason = form.needed("reason")
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda s, a, _c: competence.withdraw(s, a, wrong, reason))

    def _save_levels(self) -> None:
        form = self._level_form
        try:
            day = form.needed_day("assessed_on")
            facts = [
                LanguageLevel(
                    language=form.code("language"),
                    skill=skill,
                    level=form.code(skill),
                    assessed_on=day,
                    method=form.code("method"),
                    assessor=form.value("assessor"),
                )
                for skill in _SKILLS
                if form.code(skill)
            ]
            if not facts:
                raise InvalidInputError("form.required", _SKILLS[0])
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda s, a, c: competence.add_language_levels(s, a, c, facts))

    def _save_education(self) -> None:
        form = self._education_form
        try:
            fact = Education(
                country=form.code("country"),
                title=form.value("title"),
                isced=form.code("isced"),
                years=number(form.value("years"), "years"),
                end_year=_year(form.value("end_year"), "end_year"),
                certificate=form.code("certificate"),
            )
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda s, a, c: competence.add_education(s, a, c, fact))

    def _save_work(self) -> None:
        form = self._work_form
        try:
            fact = WorkExperience(
                occupation=form.needed("occupation"),
                country=form.code("country"),
                years=number(form.value("years"), "years"),
                description=form.value("description"),
            )
        except TekotoError as error:
            form.show_error(error)
            return
        self._write(form, lambda s, a, c: competence.add_work(s, a, c, fact))

    def _write(self, form: InlineForm, work: Callable[..., object]) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is None:
            return

        def done(_result: object) -> None:
            form.finish()
            self._desk.changed.emit("skills")

        self._desk.ask(lambda: work(store, actor, client_id), done, form.show_error, owner=self)


def _told(table: DataTable) -> str:
    """Return the first cells of the current row, to say which fact is meant."""
    row, model = table.currentIndex().row(), table.model()
    cells = (str(model.index(row, column).data() or "") for column in range(3))
    return ", ".join(cell for cell in cells if cell.strip("–"))


def years_text(years: float | None) -> str:
    """Return a number of years with a decimal comma, or a dash."""
    return "–" if years is None else f"{years:g}".replace(".", ",")


def number(text: str, field: str) -> float | None:
    """Return a number typed with comma or point; raises InvalidInputError ``form.number``."""
    if not text:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise InvalidInputError("form.number", field) from None


def _year(text: str, field: str) -> int | None:
    found = number(text, field)
    if found is None:
        return None
    if not found.is_integer():
        raise InvalidInputError("form.number", field)
    return int(found)
