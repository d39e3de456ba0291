"""Recognition of qualifications on the skills tab: applications and their stages."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from db import recognitions
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.errors import TekotoError
from tekoto.recognition import (
    Recognition,
    RecognitionChange,
    RecognitionForm,
    RecognitionState,
    needs_number,
    next_states,
)
from ui.fact_part import FactPart, Look
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column
from ui.words import choices, word


class RecognitionPart(FactPart[Recognition]):
    """Applications; a stage is added to the one chosen, and nothing of its history changes."""

    section = "recognition"

    def look(self) -> Look[Recognition]:
        """Return the titles and columns."""
        self._stage_form: InlineForm | None = None
        self._staged: Recognition | None = None
        return Look(
            self.tr("Tutkinnon tunnustaminen"),
            self.tr("Lisää hakemus"),
            self.tr("Tunnustamista ei ole haettu."),
            (
                Column("what", self.tr("Tutkinto tai osaaminen"), _what, bold=True),
                Column("body", self.tr("Käsittelijä"), _body, tooltip=_body),
                Column("moved", self.tr("Siirto"), self._moved),
                Column("applied", self.tr("Haettu"), _applied),
                Column("state", self.tr("Vaihe"), lambda x: word("recognition_states", x.state)),
            ),
            (230, 270, 250, 120, 0),
        )

    def _moved(self, one: Recognition) -> str:
        """Tell when an application moved to the successor of the body it was sent to."""
        body = one.body_on(clock.today())
        if body.moved_on is None:
            return "–"
        before = word("recognition_bodies", one.form.body).split(",")[0]
        return self.tr("{0} (ennen {1})").format(dates.format_date(body.moved_on), before)

    def more_of(self, fact: Recognition) -> str:
        """Return the stages in order, with their numbers and notes."""
        parts = []
        for change in fact.history:
            told = (
                word("recognition_states", change.state),
                dates.format_date(change.happened_on),
                change.decision_number,
                change.note,
            )
            parts.append(" ".join(part for part in told if part))
        return " → ".join(parts)

    def show_facts(self, client_id: UUID, facts: Sequence[Recognition]) -> None:
        """Show a client's applications."""
        super().show_facts(client_id, facts)
        self._stage.setVisible(any(next_states(one.state) for one in facts))

    def _build(self) -> None:
        super()._build()
        self._stage = link_button(self.tr("Kirjaa vaihe"), self._ask_stage)
        self._stage.hide()
        self.card.add_to_head(self._stage)

    def make_form(self) -> InlineForm:
        """Return the form of a new application."""
        form = InlineForm(self.tr("Tunnustamishakemus"))
        form.add_line("qualification", self.tr("&Tutkinto tai osaaminen"))
        bodies = (("", "–"), *choices("recognition_bodies"))
        form.add_choice("body", self.tr("&Käsittelijä"), bodies)
        form.add_line("body_name", self.tr("Muun käsittelijän &nimi"))
        states = (RecognitionState.APPLIED, RecognitionState.PLANNED)
        form.add_choice(
            "state", self.tr("&Vaihe"), [(str(s), word("recognition_states", s)) for s in states]
        )
        form.add_date("happened_on", self.tr("&Päivä"))
        form.edited.connect(partial(_show_name, form))
        _show_name(form)
        return form

    def read(self, form: InlineForm) -> Sequence[object]:
        """Return the application with its first stage."""
        change = RecognitionChange(
            RecognitionState(form.code("state")), form.needed_day("happened_on")
        )
        what = RecognitionForm(
            form.value("qualification"), form.code("body"), form.value("body_name")
        )
        return (what, change)

    def add(self, store: Store, actor: Actor, client_id: UUID, facts: Sequence[object]) -> None:
        """Write a new application."""
        what, change = facts
        if not isinstance(what, RecognitionForm) or not isinstance(change, RecognitionChange):
            raise TypeError("an application is a form and its first stage")
        recognitions.create(store, actor, client_id, what, change)

    def take_back(self, store: Store, actor: Actor, fact_id: UUID, reason: str) -> None:
        """Take an application back that was recorded by mistake."""
        recognitions.withdraw(store, actor, fact_id, reason)

    def bring_back(self, store: Store, actor: Actor, fact_id: UUID) -> None:
        """Let it hold again."""
        recognitions.bring_back(store, actor, fact_id)

    def _ask_stage(self) -> None:
        self.table.select_first()
        one = self.table.current_object()
        if not isinstance(one, Recognition):
            return
        if self._stage_form is None:
            form = self._stage_form = InlineForm("")
            form.add_choice("state", self.tr("&Vaihe"), ())
            form.add_date("happened_on", self.tr("&Päivä"))
            form.add_line("decision_number", self.tr("Päätöksen n&umero"))
            form.add_line("note", self.tr("&Lisätieto"))
            form.edited.connect(partial(_show_number, form))
            form.saved.connect(self._save_stage)
            self._column.insertWidget(0, form)
        form, self._staged = self._stage_form, one
        form.set_title(self.tr("Uusi vaihe: {0}").format(one.form.qualification))
        form.offer(
            "state", [(str(s), word("recognition_states", s)) for s in next_states(one.state)]
        )
        form.fill("happened_on", clock.today())
        self.show_form(form)

    def _save_stage(self) -> None:
        form, one = self._stage_form, self._staged
        if form is None or one is None:
            return
        try:
            change = RecognitionChange(
                RecognitionState(form.code("state") or one.state),
                form.needed_day("happened_on"),
                form.value("decision_number"),
                form.value("note"),
            )
        except TekotoError as error:
            form.show_error(error)
            return
        self.write(form, lambda s, a, _c: recognitions.advance(s, a, one.id, one.version, change))


def _show_name(form: InlineForm) -> None:
    form.show_row("body_name", shown=form.code("body") == "other")


def _show_number(form: InlineForm) -> None:
    code = form.code("state")
    form.show_row("decision_number", shown=bool(code) and needs_number(RecognitionState(code)))


def _applied(one: Recognition) -> str:
    return dates.format_date(one.applied_on) if one.applied_on else "–"


def _what(one: Recognition) -> str:
    return one.form.qualification


def _body(one: Recognition) -> str:
    code = one.body_on(clock.today()).code
    return one.form.body_name if code == "other" else word("recognition_bodies", code)
