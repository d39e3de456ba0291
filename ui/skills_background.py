"""Schooling and work on the skills tab."""

from collections.abc import Sequence

from tekoto import clock, education_fields, occupations
from tekoto.code_table import Group
from tekoto.names import isolate
from tekoto.plan import Education, WorkExperience
from ui.code_field import CodeField
from ui.fact_part import FactPart, Look
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.numbers import number, span, year, years_text
from ui.table_model import Column
from ui.words import choices, country_choices, country_name, language_choices, language_name, word


class EducationPart(FactPart[Education]):
    """Schooling, with its field by ISCED-F and what there is to show for it."""

    section = "education"
    _field: CodeField

    def look(self) -> Look[Education]:
        """Return the titles and columns."""
        return Look(
            self.tr("Koulutus"),
            self.tr("Lisää koulutus"),
            self.tr("Koulutusta ei ole kirjattu."),
            (
                Column("title", self.tr("Koulutus"), _title, bold=True),
                Column("isced", self.tr("Taso (ISCED)"), lambda x: word("isced", x.isced)),
                Column("field", self.tr("Ala (ISCED-F)"), _field, tooltip=_field),
                Column("country", self.tr("Maa"), lambda x: country_name(x.country)),
                Column("when", self.tr("Aika"), lambda x: span(x.start_year, x.end_year)),
                Column("years", self.tr("Vuosia"), lambda x: years_text(x.years)),
                Column(
                    "certificate",
                    self.tr("Todistus"),
                    lambda x: word("certificates", x.certificate),
                    soft=True,
                ),
            ),
            (240, 190, 190, 120, 110, 80, 0),
        )

    def more_of(self, fact: Education) -> str:
        """Return the institution, the language of instruction and what there is on paper."""
        parts = [isolate(fact.original_title) if fact.original_title else "", fact.institution]
        if fact.language:
            parts.append(self.tr("opetuskieli {0}").format(language_name(fact.language)))
        if fact.completed is not None:
            done = self.tr("suoritettu loppuun") if fact.completed else self.tr("jäi kesken")
            parts.append(done)
        if fact.certificate:
            paper = word("certificates", fact.certificate)
            parts.append(self.tr("todistus: {0}").format(paper[:1].lower() + paper[1:]))
        if fact.translation:
            paper = word("certificate_translations", fact.translation)
            parts.append(self.tr("käännös: {0}").format(paper[:1].lower() + paper[1:]))
        return " · ".join(part for part in parts if part)

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Koulutus"))
        form.add_line("title", self.tr("&Koulutus"))
        form.add_line("original_title", self.tr("Tutkinto alkukielellä"))
        form.add_line("institution", self.tr("&Oppilaitos"))
        form.add_choice("isced", self.tr("&Taso (ISCED)"), choices("isced"))
        form.fill("isced", "unknown")
        self._field = CodeField(
            form, "field", self.tr("A&la (ISCED-F)"), _fields, "record.education_field"
        )
        form.add_choice("country", self.tr("&Maa"), (("", "–"), *country_choices()))
        form.add_choice("language", self.tr("Opetuskiel&i"), (("", "–"), *language_choices()))
        form.add_number("start_year", self.tr("&Alkamisvuosi"))
        form.add_number("end_year", self.tr("&Päättymisvuosi"))
        form.add_number("years", self.tr("&Vuosia koulua"))
        yes_no = (("", "–"), ("yes", self.tr("Suoritettu loppuun")), ("no", self.tr("Jäi kesken")))
        form.add_choice("completed", self.tr("S&uoritettu"), yes_no)
        form.add_choice("certificate", self.tr("To&distus"), choices("certificates"))
        form.fill("certificate", "unknown")
        form.add_choice("translation", self.tr("Käännös"), choices("certificate_translations"))
        form.fill("translation", "unknown")
        return form

    def fill(self, form: InlineForm) -> None:
        """Begin with what is not known."""
        if not form.value("title"):
            for key in ("isced", "certificate", "translation"):
                form.fill(key, "unknown")

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (
            Education(
                country=form.code("country"),
                title=form.value("title"),
                isced=form.code("isced"),
                years=number(form.value("years"), "years"),
                completed={"yes": True, "no": False}.get(form.code("completed")),
                end_year=year(form.value("end_year"), "end_year"),
                certificate=form.code("certificate"),
                field=self._field.code(),
                institution=form.value("institution"),
                original_title=form.value("original_title"),
                start_year=year(form.value("start_year"), "start_year"),
                language=form.code("language"),
                translation=form.code("translation"),
            ),
        )


class WorkPart(FactPart[WorkExperience]):
    """Work done, by ISCO-08; informal work counts."""

    section = "work"
    _isco: CodeField

    def look(self) -> Look[WorkExperience]:
        """Return the titles and columns."""
        return Look(
            self.tr("Työkokemus"),
            self.tr("Lisää työkokemus"),
            self.tr("Työkokemusta ei ole kirjattu."),
            (
                Column("occupation", self.tr("Ammatti"), lambda x: x.occupation, bold=True),
                Column("isco", self.tr("ISCO-08"), _isco, tooltip=_isco),
                Column("country", self.tr("Maa"), lambda x: country_name(x.country)),
                Column("when", self.tr("Aika"), lambda x: span(x.start_year, x.end_year)),
                Column("years", self.tr("Vuosia"), lambda x: years_text(x.years)),
                Column("text", self.tr("Tehtävät"), lambda x: x.description, soft=True),
            ),
            (220, 230, 120, 110, 80, 0),
        )

    def more_of(self, fact: WorkExperience) -> str:
        """Return the class by its whole name, the employer, the industry and the tasks."""
        parts = [
            _isco(fact).strip("–"),
            self.tr("epävirallinen työ") if fact.informal else "",
            fact.employer,
            word("industries", fact.industry),
            fact.description,
        ]
        return " · ".join(part for part in parts if part)

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Työkokemus"))
        form.add_line("occupation", self.tr("&Ammatti"))
        self._isco = CodeField(
            form, "isco", self.tr("Ammattiluokka (&ISCO-08)"), _occupations, "record.isco"
        )
        form.add_line("employer", self.tr("Työ&nantaja"))
        form.add_choice("industry", self.tr("T&oimiala"), (("", "–"), *choices("industries")))
        form.add_choice("country", self.tr("&Maa"), (("", "–"), *country_choices()))
        form.add_number("start_year", self.tr("A&lkamisvuosi"))
        form.add_number("end_year", self.tr("&Päättymisvuosi"))
        form.add_number("years", self.tr("&Vuosia"))
        form.add_check("informal", self.tr("&Epävirallinen työ (kotitalous, maatila, oma kauppa)"))
        form.add_text("description", self.tr("T&ehtävät"))
        return form

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact; an occupation may be told by its class alone."""
        isco = self._isco.code()
        return (
            WorkExperience(
                occupation=form.value("occupation") if isco else form.needed("occupation"),
                country=form.code("country"),
                years=number(form.value("years"), "years"),
                description=form.value("description"),
                isco=isco,
                employer=form.value("employer"),
                industry=form.code("industry"),
                start_year=year(form.value("start_year"), "start_year"),
                end_year=year(form.value("end_year"), "end_year"),
                informal=form.checked("informal"),
            ),
        )


def _fields() -> list[Group]:
    return list(education_fields.choices(clock.today()))


def _occupations() -> list[Group]:
    return list(occupations.choices(clock.today()))


def _title(fact: Education) -> str:
    return fact.title or fact.institution or "–"


def _field(fact: Education) -> str:
    return education_fields.title(fact.field, language().code) if fact.field else "–"


def _isco(fact: WorkExperience) -> str:
    if not fact.isco:
        return "–"
    name = occupations.title(fact.isco, language().code)
    return f"{fact.isco} {name}" if fact.isco[0].isdigit() else name
