"""Language and literacy on the skills tab: drawn as progress, with the table of the results."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.cefr import YKI_LEVELS, CefrLevel, yki_level
from tekoto.errors import InvalidInputError
from tekoto.plan import LanguageLevel
from tekoto.record import Literacy
from ui import theme
from ui.card import Card
from ui.fact_part import FactPart, Look
from ui.inline_form import InlineForm
from ui.level_chart import LevelChart, Panel, Result
from ui.numbers import number, years_text
from ui.table_model import Column
from ui.words import choices, language_name, word

SKILLS = ("listening", "speaking", "reading", "writing")
_GOAL = CefrLevel.B1_1
_ISO = {"fi": "fin", "sv": "swe"}


class ProgressCard(Card):
    """One chart for each language that has results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Kielitaidon kehitys"))
        self.set_note(self.tr("katkoviiva: tavoite {0}").format(_GOAL))
        self._charts = QVBoxLayout()
        self._charts.setSpacing(theme.scaled(theme.SPACE_S))
        self.body.addLayout(self._charts)

    def show_levels(self, levels: Sequence[LanguageLevel]) -> None:
        """Draw the results of a client; without any the card is not there."""
        while (item := self._charts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        languages = dict.fromkeys(_ISO.get(one.language, one.language) for one in levels)
        for code in languages:
            chart = LevelChart()
            name = language_name(code)
            titled = len(languages) > 1
            chart.set_panels(name, _panels(levels, code, name if titled else ""), _GOAL)
            self._charts.addWidget(chart)
        self.setVisible(bool(levels))


def _panels(levels: Sequence[LanguageLevel], code: str, name: str) -> list[Panel]:
    made = []
    for skill in SKILLS:
        found = sorted(
            (
                Result(one.assessed_on, CefrLevel(one.level), level_text(one))
                for one in levels
                if _ISO.get(one.language, one.language) == code and one.skill == skill
            ),
            key=lambda result: result.day,
        )
        if found:
            title = word("language_skills", skill)
            made.append(Panel(f"{name}: {title.lower()}" if name else title, tuple(found)))
    return made


def level_text(level: LanguageLevel) -> str:
    """Return a level as people say it; a YKI level with the CEFR level that it proves."""
    if level.yki is None:
        return level.level
    return f"YKI {level.yki} ({CefrLevel(level.level).main_level})"


def sorted_levels(levels: Sequence[LanguageLevel]) -> list[LanguageLevel]:
    """Return results by day, newest first, the skills in their usual order."""
    return sorted(
        levels,
        key=lambda one: (
            -one.assessed_on.toordinal(),
            one.language,
            SKILLS.index(one.skill) if one.skill in SKILLS else len(SKILLS),
        ),
    )


class LevelsPart(FactPart[LanguageLevel]):
    """Assessed language levels."""

    def look(self) -> Look[LanguageLevel]:
        """Return the titles and columns."""
        return Look(
            self.tr("Kielitaito"),
            self.tr("Kirjaa arviointi"),
            self.tr("Kielitaitoa ei ole arvioitu."),
            (
                Column("language", self.tr("Kieli"), lambda x: language_name(x.language)),
                Column("skill", self.tr("Taito"), lambda x: word("language_skills", x.skill)),
                Column("level", self.tr("Taso"), level_text, bold=True),
                Column("when", self.tr("Arvioitu"), lambda x: dates.format_date(x.assessed_on)),
                Column("method", self.tr("Tapa"), lambda x: word("assessment_methods", x.method)),
                Column("who", self.tr("Arvioija"), lambda x: x.assessor, soft=True),
            ),
            (180, 200, 110, 130, 220, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form of one assessment."""
        form = InlineForm(self.tr("Kielitaidon arviointi"))
        languages = (("fin", language_name("fin")), ("swe", language_name("swe")))
        form.add_choice("language", self.tr("&Kieli"), languages)
        proved = [(n, yki_level(n)) for n in YKI_LEVELS]
        levels = (
            ("", "–"),
            *((level.value, level.value) for level in CefrLevel),
            *((f"yki{n}", f"YKI {n} ({level.main_level})") for n, level in proved if level),
        )
        for skill in SKILLS:
            form.add_choice(skill, word("language_skills", skill), levels)
        form.add_date("assessed_on", self.tr("A&rvioitu"))
        form.add_choice("method", self.tr("&Tapa"), choices("assessment_methods"))
        form.add_line("assessor", self.tr("Arvi&oija"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today, when an assessment is mostly written down, and a way not yet known."""
        if not form.value("assessed_on"):
            form.fill("assessed_on", clock.today())
            form.fill("method", "unknown")

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return a result for each skill that has a level."""
        day = form.needed_day("assessed_on")
        facts = []
        for skill in SKILLS:
            code = form.code(skill)
            if not code:
                continue
            yki = int(code.removeprefix("yki")) if code.startswith("yki") else None
            facts.append(
                LanguageLevel(
                    language=form.code("language"),
                    skill=skill,
                    level="" if yki else code,
                    assessed_on=day,
                    method=form.code("method"),
                    assessor=form.value("assessor"),
                    yki=yki,
                )
            )
        if not facts:
            raise InvalidInputError("form.required", SKILLS[0])
        return facts


class LiteracyPart(FactPart[Literacy]):
    """Reading and writing in any language."""

    def look(self) -> Look[Literacy]:
        """Return the titles and columns."""
        return Look(
            self.tr("Luku- ja kirjoitustaito"),
            self.tr("Kirjaa lukutaito"),
            self.tr("Luku- ja kirjoitustaitoa ei ole arvioitu."),
            (
                Column("level", self.tr("Taso"), lambda x: word("literacy", x.level), bold=True),
                Column("scripts", self.tr("Kirjoitusjärjestelmät"), _scripts),
                Column("years", self.tr("Vuosia koulua"), lambda x: years_text(x.schooling_years)),
                Column("when", self.tr("Arvioitu"), lambda x: dates.format_date(x.assessed_on)),
                Column("who", self.tr("Arvioija"), lambda x: x.assessor, soft=True),
            ),
            (300, 280, 120, 130, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Luku- ja kirjoitustaito"))
        form.add_choice("level", self.tr("&Taso"), (("", "–"), *choices("literacy")))
        offered = (("", "–"), *choices("scripts"))
        form.add_choice("scripts", self.tr("Kir&joitusjärjestelmä"), offered)
        form.add_choice("second", self.tr("To&inen kirjoitusjärjestelmä"), offered)
        form.add_choice("third", self.tr("Ko&lmas kirjoitusjärjestelmä"), offered)
        form.add_number("schooling_years", self.tr("&Vuosia koulua"))
        form.add_date("assessed_on", self.tr("A&rvioitu"))
        form.add_line("assessor", self.tr("Arvi&oija"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today."""
        if not form.value("assessed_on"):
            form.fill("assessed_on", clock.today())

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        scripts = (form.code(key) for key in ("scripts", "second", "third"))
        return (
            Literacy(
                level=form.code("level"),
                assessed_on=form.needed_day("assessed_on"),
                scripts=tuple(code for code in scripts if code),
                schooling_years=number(form.value("schooling_years"), "schooling_years"),
                assessor=form.value("assessor"),
            ),
        )


def _scripts(fact: Literacy) -> str:
    return ", ".join(word("scripts", code) for code in fact.scripts) or "–"
