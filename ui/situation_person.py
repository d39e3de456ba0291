"""Labour-market status and the client's own goals on the situation tab."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from tekoto import clock, dates
from tekoto.record import Goal, LabourStatus
from ui.fact_part import FactPart, Look
from ui.inline_form import InlineForm
from ui.table_model import Column
from ui.words import choices, language_choices, language_name, word


class StatusPart(FactPart[LabourStatus]):
    """Where the client has stood on the labour market, the present first."""

    changes = "situation"

    def look(self) -> Look[LabourStatus]:
        """Return the titles and columns."""
        self._ends: dict[UUID | None, date | None] = {}
        return Look(
            self.tr("Työmarkkinatilanne"),
            self.tr("Kirjaa tilanne"),
            self.tr("Työmarkkinatilannetta ei ole kirjattu."),
            (
                Column("status", self.tr("Tilanne"), _status, bold=True),
                Column("when", self.tr("Aika"), self._period),
                Column("segment", self.tr("Segmentti"), lambda x: x.segment or "–", soft=True),
            ),
            (420, 220, 0),
        )

    def show_facts(self, client_id: UUID, facts: Sequence[LabourStatus]) -> None:
        """Show the statuses; each holds until the next one begins."""
        later: date | None = None
        self._ends = {}
        for fact in facts:
            ends = [day for day in (fact.until, later and later - timedelta(days=1)) if day]
            self._ends[fact.id] = min(ends) if ends else None
            later = fact.since
        super().show_facts(client_id, facts)

    def _period(self, fact: LabourStatus) -> str:
        return dates.format_period(fact.since, self._ends.get(fact.id, fact.until))

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Työmarkkinatilanne"))
        form.add_choice("status", self.tr("&Tilanne"), (("", "–"), *choices("labour_statuses")))
        form.add_date("since", self.tr("&Alkaen"))
        form.add_date("until", self.tr("&Päättyy"))
        form.add_line("segment", self.tr("&Segmentti"), self.tr("toimiston oma luokka"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today."""
        if not form.value("since"):
            form.fill("since", clock.today())

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (
            LabourStatus(
                form.code("status"),
                form.needed_day("since"),
                form.day("until"),
                form.value("segment"),
            ),
        )


class GoalPart(FactPart[Goal]):
    """Goals in the client's own words, with the language she said them in."""

    section = "goals"
    changes = "situation"

    def look(self) -> Look[Goal]:
        """Return the titles and columns."""
        return Look(
            self.tr("Oma tavoite"),
            self.tr("Lisää tavoite"),
            self.tr("Tavoitetta ei ole kirjattu."),
            (
                Column("text", self.tr("Tavoite"), lambda x: x.text, bold=True, tooltip=_words),
                Column("term", self.tr("Aikajänne"), lambda x: word("goal_terms", x.term)),
                Column("language", self.tr("Kieli"), lambda x: language_name(x.language) or "–"),
                Column("when", self.tr("Kerrottu"), _said, soft=True),
            ),
            (500, 200, 180, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Oma tavoite"))
        form.add_text("text", self.tr("&Tavoite asiakkaan omin sanoin"))
        form.add_choice("term", self.tr("&Aikajänne"), choices("goal_terms"))
        form.add_choice("language", self.tr("&Kieli"), (("", "–"), *language_choices()))
        form.add_date("said_on", self.tr("K&errottu"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today."""
        if not form.value("said_on"):
            form.fill("said_on", clock.today())

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (
            Goal(
                form.needed("text"),
                form.code("term"),
                form.needed_day("said_on"),
                form.code("language"),
            ),
        )


def _status(fact: LabourStatus) -> str:
    text = word("labour_statuses", fact.status)
    return text[:1].upper() + text[1:]


def _words(fact: Goal) -> str:
    return fact.text


def _said(fact: Goal) -> str:
    return dates.format_date(fact.said_on)
