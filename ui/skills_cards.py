"""Other skills, driving licences and cards on the skills tab."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from tekoto import cards, clock, dates
from tekoto.citation import cited
from tekoto.errors import TekotoError
from tekoto.record import Card, Licence, Skill
from ui.badge import Tone
from ui.fact_part import FactPart, Look
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.table_model import Column
from ui.words import choices, country_choices, country_name, word

_SOON_DAYS = 90


class SkillPart(FactPart[Skill]):
    """What the client can do, in free words."""

    section = "skills"

    def look(self) -> Look[Skill]:
        """Return the titles and columns."""
        return Look(
            self.tr("Muu osaaminen"),
            self.tr("Lisää osaaminen"),
            self.tr("Muuta osaamista ei ole kirjattu."),
            (
                Column("text", self.tr("Osaaminen"), lambda x: x.text, bold=True),
                Column("when", self.tr("Kirjattu"), _recorded, soft=True),
            ),
            (700, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Muu osaaminen"))
        form.add_line("text", self.tr("&Osaaminen"))
        return form

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (Skill(form.needed("text")),)


class LicencePart(FactPart[Licence]):
    """Driving licences with their classes, country and exchange."""

    section = "licences"

    def look(self) -> Look[Licence]:
        """Return the titles and columns."""
        return Look(
            self.tr("Ajokortit"),
            self.tr("Lisää ajokortti"),
            self.tr("Ajokorttia ei ole kirjattu."),
            (
                Column("classes", self.tr("Luokat"), lambda x: ", ".join(x.classes), bold=True),
                Column("country", self.tr("Maa"), lambda x: country_name(x.country)),
                Column(
                    "exchange", self.tr("Vaihto"), lambda x: word("licence_exchanges", x.exchange)
                ),
                Column("ends", self.tr("Voimassa"), _until, tone=_tone),
            ),
            (180, 200, 300, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Ajokortti"))
        form.add_line("classes", self.tr("&Luokat"), self.tr("esim. B, C"))
        form.add_choice("country", self.tr("&Maa"), (("", "–"), *country_choices()))
        form.add_choice("exchange", self.tr("&Vaihto"), choices("licence_exchanges"))
        form.add_date("expires_on", self.tr("Voimassa &asti"))
        return form

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        classes = form.needed("classes").replace(";", ",").replace(" ", ",").split(",")
        return (
            Licence(
                tuple(one for one in classes if one),
                form.code("country"),
                form.code("exchange"),
                form.day("expires_on"),
            ),
        )


class CardPart(FactPart[Card]):
    """Cards with their expiry, computed from the day of issue by a dated rule and editable."""

    section = "cards"
    _computed = ""

    def look(self) -> Look[Card]:
        """Return the titles and columns."""
        return Look(
            self.tr("Kortit ja pätevyydet"),
            self.tr("Lisää kortti"),
            self.tr("Kortteja ei ole kirjattu."),
            (
                Column("kind", self.tr("Kortti"), _kind, bold=True),
                Column("number", self.tr("Numero"), lambda x: x.number or "–"),
                Column("issued", self.tr("Myönnetty"), _issued),
                Column("ends", self.tr("Voimassa"), _until, tone=_tone),
                Column(
                    "source", self.tr("Voimassaolon lähde"), _source, soft=True, tooltip=_source
                ),
            ),
            (260, 160, 130, 180, 0),
        )

    def make_form(self) -> InlineForm:
        """Return the form; it proposes the end when kind and day of issue are there."""
        form = InlineForm(self.tr("Kortti"))
        form.add_choice("kind", self.tr("&Kortti"), (("", "–"), *choices("card_kinds")))
        form.add_line("name", self.tr("Muun kortin &nimi"))
        form.add_line("number", self.tr("N&umero"))
        form.add_date("issued_on", self.tr("&Myönnetty"))
        form.add_date("expires_on", self.tr("Voimassa &asti"))
        form.edited.connect(partial(self._propose, form))
        self._propose(form)
        return form

    def _propose(self, form: InlineForm) -> None:
        form.show_row("name", shown=form.code("kind") == "other")
        if form.value("expires_on") != self._computed:
            return
        try:
            day = cards.expiry(form.code("kind"), form.day("issued_on"))
        except TekotoError:
            return
        text = dates.format_date(day) if day else ""
        if text != self._computed:
            self._computed = text
            form.fill("expires_on", text)

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the fact."""
        return (
            Card(
                kind=form.code("kind"),
                name=form.value("name"),
                number=form.value("number"),
                issued_on=form.day("issued_on"),
                expires_on=form.day("expires_on"),
            ),
        )


def _recorded(fact: Skill) -> str:
    return dates.format_date(dates.local_date(fact.recorded_at)) if fact.recorded_at else "–"


def _kind(fact: Card) -> str:
    text = fact.name or word("card_kinds", fact.kind)
    return text[:1].upper() + text[1:]


def _issued(fact: Card) -> str:
    return dates.format_date(fact.issued_on) if fact.issued_on else "–"


def _until(fact: Licence | Card) -> str:
    if fact.expires_on is None:
        return "–"
    day = dates.format_date(fact.expires_on)
    if fact.expires_on < clock.today():
        return QCoreApplication.translate("CardPart", "päättynyt {0}").format(day)
    return QCoreApplication.translate("CardPart", "{0} asti").format(day)


def _tone(fact: Licence | Card) -> Tone | None:
    if fact.expires_on is None:
        return None
    left = (fact.expires_on - clock.today()).days
    return Tone.ALERT if left < 0 else Tone.WARNING if left <= _SOON_DAYS else None


def _source(fact: Card) -> str:
    rule = cards.validity(fact.kind, fact.issued_on) if fact.issued_on else None
    return cited(rule.source, language().code) if rule else ""
