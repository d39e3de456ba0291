"""Consents on the situation tab, and beside them the ground of each disclosure that has left."""

from collections.abc import Sequence
from uuid import UUID

from db import consents
from db.standing import GroundUsed
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.consent import GIVEN, Consent, ConsentForm
from tekoto.errors import TekotoError
from ui.badge import Tone
from ui.card import Card
from ui.data_table import DataTable
from ui.fact_part import FactPart, Look
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, language_choices, language_name, word


class ConsentPart(FactPart[Consent]):
    """What the client allowed or refused; a consent is taken back on the day she says so."""

    changes = "situation"

    def look(self) -> Look[Consent]:
        """Return the titles and columns."""
        self._end_form: InlineForm | None = None
        self._ending: Consent | None = None
        return Look(
            self.tr("Suostumukset"),
            self.tr("Kirjaa vastaus"),
            self.tr("Suostumusta ei ole kysytty."),
            (
                Column("purpose", self.tr("Tarkoitus"), _purpose, bold=True, tooltip=_purpose),
                Column("answer", self.tr("Vastaus"), self._answer, tone=_tone),
                Column("to", self.tr("Kenelle"), lambda x: x.form.recipients or "–", tooltip=_to),
                Column("what", self.tr("Tiedot"), _groups, tooltip=_groups),
                Column("form", self.tr("Muoto"), _form),
                Column("until", self.tr("Voimassa"), self._until, soft=True),
            ),
            (280, 160, 150, 210, 110, 0),
        )

    def _answer(self, one: Consent) -> str:
        if one.withdrawn_on is not None:
            return self.tr("Perui {0}").format(dates.format_date(one.withdrawn_on))
        day = dates.format_date(one.form.given_on)
        return f"{word('consent_answers', one.form.answer)} {day}"

    def _until(self, one: Consent) -> str:
        if one.form.answer != GIVEN or one.withdrawn_on is not None:
            return "–"
        if one.form.valid_until is None:
            return self.tr("toistaiseksi")
        return self.tr("{0} asti").format(dates.format_date(one.form.valid_until))

    def more_of(self, fact: Consent) -> str:
        """Return what was explained, how, and by whom it was given."""
        form = fact.form
        parts = [_groups(fact).strip("–"), word("consent_givers", form.giver)]
        if form.language:
            template = self.tr("{0}, tulkki mukana") if form.interpreter_used else "{0}"
            parts.append(template.format(language_name(form.language)))
        parts.append(form.note)
        return " · ".join(part for part in parts if part)

    def _build(self) -> None:
        super()._build()
        self._end = link_button(self.tr("Asiakas perui suostumuksen"), self._ask_end)
        self._end.hide()
        self.card.add_to_head(self._end)

    def show_facts(self, client_id: UUID, facts: Sequence[Consent]) -> None:
        """Show a client's answers."""
        super().show_facts(client_id, facts)
        self._end.setVisible(any(_can_end(one) for one in facts))

    def make_form(self) -> InlineForm:
        """Return the form."""
        form = InlineForm(self.tr("Suostumus"))
        # Neither is proposed: an answer that nobody gave must not be recorded by a slip.
        for key, label, name in (
            ("answer", self.tr("&Vastaus"), "consent_answers"),
            ("purpose", self.tr("&Tarkoitus"), "consent_purposes"),
        ):
            form.add_choice(key, label, (("", "–"), *choices(name)))
        form.add_line("recipients", self.tr("&Kenelle tietoja saa antaa"))
        for code, text in choices("consent_data_groups"):
            form.add_check(f"group_{code}", text)
        form.add_date("given_on", self.tr("&Päivä"))
        form.add_choice("giver", self.tr("A&ntaja"), choices("consent_givers"))
        form.add_choice("form", self.tr("&Muoto"), choices("consent_forms"))
        languages = (("", "–"), *language_choices())
        form.add_choice("language", self.tr("Kiel&i, jolla selitettiin"), languages)
        form.add_check("interpreter_used", self.tr("T&ulkki mukana"))
        form.add_date("valid_until", self.tr("Voimassa &asti"))
        form.add_line("note", self.tr("&Lisätieto"))
        return form

    def fill(self, form: InlineForm) -> None:
        """Put in today, and a form that is not known."""
        if not form.value("given_on"):
            form.fill("given_on", clock.today())
            form.fill("form", "unknown")

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the answer."""
        groups = (code for code, _text in choices("consent_data_groups"))
        return (
            ConsentForm(
                answer=form.code("answer"),
                purpose=form.code("purpose"),
                given_on=form.needed_day("given_on"),
                recipients=form.value("recipients"),
                data_groups=tuple(code for code in groups if form.checked(f"group_{code}")),
                language=form.code("language"),
                interpreter_used=form.checked("interpreter_used"),
                form=form.code("form"),
                giver=form.code("giver"),
                valid_until=form.day("valid_until"),
                note=form.value("note"),
            ),
        )

    def add(self, store: Store, actor: Actor, client_id: UUID, facts: Sequence[object]) -> None:
        """Write the answer."""
        for form in facts:
            if isinstance(form, ConsentForm):
                consents.add(store, actor, client_id, form)

    def take_back(self, store: Store, actor: Actor, fact_id: UUID, reason: str) -> None:
        """Take an entry back that was wrong."""
        consents.void(store, actor, fact_id, reason)

    def bring_back(self, store: Store, actor: Actor, fact_id: UUID) -> None:
        """Let it hold again."""
        consents.bring_back(store, actor, fact_id)

    def _ask_end(self) -> None:
        one = self.table.current_object()
        if not isinstance(one, Consent) or not _can_end(one):
            one = next((found for found in self.model.rows() if _can_end(found)), None)
        if one is None:
            return
        if self._end_form is None:
            self._end_form = InlineForm("")
            self._end_form.add_date("on", self.tr("&Perui"))
            self._end_form.saved.connect(self._save_end)
            self._column.insertWidget(0, self._end_form)
        self._ending = one
        self._end_form.set_title(self.tr("Asiakas perui suostumuksen: {0}").format(_purpose(one)))
        self._end_form.fill("on", clock.today())
        self.show_form(self._end_form)

    def _save_end(self) -> None:
        form, one = self._end_form, self._ending
        if form is None or one is None:
            return
        try:
            day = form.needed_day("on")
        except TekotoError as error:
            form.show_error(error)
            return
        self.write(form, lambda s, a, _c: consents.withdraw(s, a, one.id, one.version, day))


class GroundsCard(Card):
    """The ground of each disclosure that has left about the client."""

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.set_title(self.tr("Luovutusten perusteet"))
        self._model: TableModel[GroundUsed] = TableModel(
            (
                Column("ground", self.tr("Peruste"), _ground, bold=True),
                Column("when", self.tr("Luovutettu"), _when),
                Column("to", self.tr("Vastaanottaja"), lambda x: x.recipient),
                Column("reference", self.tr("Viite"), lambda x: x.reference, soft=True),
            )
        )
        self._table = DataTable(
            self.tr("Luovutusten perusteet"), empty=self.tr("Tietoja ei ole luovutettu.")
        )
        self._table.setModel(self._model)
        self._table.set_widths((300, 140, 420, 0))
        self.body.addWidget(self._table)

    def show_grounds(self, grounds: Sequence[GroundUsed]) -> None:
        """Show the disclosures, the newest first."""
        self._model.set_rows(grounds)
        self._table.fit_height(6)


def _can_end(one: Consent) -> bool:
    return one.form.answer == GIVEN and one.withdrawn_on is None


def _purpose(one: Consent) -> str:
    return word("consent_purposes", one.form.purpose)


def _to(one: Consent) -> str:
    return "\n".join(text for text in (one.form.recipients, one.form.note) if text)


def _groups(one: Consent) -> str:
    return ", ".join(word("consent_data_groups", code) for code in one.form.data_groups) or "–"


def _form(one: Consent) -> str:
    return word("consent_forms", one.form.form)


def _tone(one: Consent) -> Tone | None:
    if one.form.answer != GIVEN or one.withdrawn_on is not None:
        return Tone.ALERT
    return Tone.SUCCESS if one.holds_on(clock.today()) else Tone.WARNING


def _ground(used: GroundUsed) -> str:
    return word("disclosure_grounds", used.ground)


def _when(used: GroundUsed) -> str:
    return dates.format_date(dates.local_date(used.disclosed_at))
