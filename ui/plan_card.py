"""The versions of a client's plan, with the forms to make, sign and end one."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import plans
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.plan import Plan, PlanForm, PlanState
from tekoto.plan_limits import first_plan_end, plan_warnings
from ui import messages, theme
from ui.card import Card, Notice
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, language_choices, word


class PlanCard(QWidget):
    """One client's plans, newest first; Enter opens a draft to change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: UUID | None = None
        self._draft: Plan | None = None
        self._plans: TableModel[Plan] = TableModel(self._plan_columns())
        self._plan_table = DataTable(
            self.tr("Suunnitelmat"), empty=self.tr("Suunnitelmaa ei ole vielä.")
        )
        self._plan_form = self._make_plan_form()
        self._end_form = self._make_end_form()
        self._warning = Notice("", "warning")
        self._sign = link_button(self.tr("Merkitse allekirjoitetuksi"), self._sign_plan)
        self._end = link_button(self.tr("Päätä suunnitelma"), self._open_end_form)
        self._build()

    def _build(self) -> None:
        self._plan_table.setModel(self._plans)
        self._plan_table.set_widths((230, 130, 200, 100, 0))
        self._plan_table.chosen.connect(self._on_plan)
        self._plan_table.opened.connect(self._change_plan)
        plan_card = Card(self.tr("Suunnitelmat"), flush=True)
        plan_card.add_to_head(self._sign)
        plan_card.add_to_head(self._end)
        plan_card.add_to_head(link_button(self.tr("Uusi suunnitelma"), self._new_plan))
        plan_card.body.addWidget(self._plan_table)
        self._warning.hide()
        self._plan_form.hide()
        self._end_form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for widget in (self._warning, self._plan_form, self._end_form, plan_card):
            column.addWidget(widget)

    def _plan_columns(self) -> tuple[Column[Plan], ...]:
        return (
            Column("kind", self.tr("Suunnitelma"), lambda p: word("plan_kinds", p.form.kind)),
            Column(
                "state",
                self.tr("Tila"),
                lambda p: word("plan_states", p.state_on(clock.today())),
                bold=True,
            ),
            Column(
                "validity",
                self.tr("Voimassa"),
                lambda p: dates.format_period(p.form.valid_from, p.form.valid_to),
            ),
            Column("law", self.tr("Laki"), lambda p: law(p.form.regime), soft=True),
            Column(
                "steps",
                self.tr("Koulutukset"),
                lambda p: ", ".join(word("path_steps", code) for code in p.form.steps),
            ),
        )

    def _make_plan_form(self) -> InlineForm:
        form = InlineForm(self.tr("Uusi suunnitelma"))
        form.add_choice("kind", self.tr("&Suunnitelma"), choices("plan_kinds"))
        form.add_date("from", self.tr("&Voimassa alkaen"))
        form.add_date("to", self.tr("Voimassa &asti"))
        form.add_date("signed", self.tr("A&llekirjoitettu"))
        form.add_text("goal", self.tr("T&avoite"))
        form.add_choice("step", self.tr("&Koulutus"), (("", "–"), *choices("path_steps")))
        form.add_choice(
            "explained", self.tr("Selitetty &kielellä"), (("", "–"), *language_choices())
        )
        form.add_check("interpreter", self.tr("Tulkki oli &mukana"))
        form.saved.connect(self._save_plan)
        return form

    def _make_end_form(self) -> InlineForm:
        form = InlineForm(self.tr("Päätä suunnitelma"))
        ends = (PlanState.ENDED, PlanState.TRANSFERRED)
        form.add_choice(
            "state", self.tr("Ti&la"), [(str(one), word("plan_states", one)) for one in ends]
        )
        form.add_date("on", self.tr("Pä&ivä"))
        form.add_line("reason", self.tr("S&yy"))
        form.saved.connect(self._end_plan)
        return form

    def show_view(self, view: ClientView) -> None:
        """Show a client's plans."""
        self._client_id = view.client.id
        self._plans.set_rows(view.plans)
        self._plan_table.fit_height()
        self._plan_table.select_first()
        self._on_plan(self._plan_table.current_object())
        warnings = self._warnings(view)
        self._warning.set_text("\n".join(warnings))
        self._warning.setVisible(bool(warnings))

    def _warnings(self, view: ClientView) -> list[str]:
        today = clock.today()
        states = [plan.state_on(today) for plan in view.plans]
        found = []
        if PlanState.EXPIRED in states and PlanState.VALID not in states:
            found.append(
                self.tr(
                    "Suunnitelman voimassaolo on päättynyt. Tarkista asiakkaan kanssa, tehdäänkö "
                    "uusi kotoutumissuunnitelma vai työllistymissuunnitelma."
                )
            )
        if states and states[0] in (PlanState.DRAFT, PlanState.VALID):
            newest, *earlier = view.plans
            first_permit = view.client.form.first_permit_on
            for one in plan_warnings(
                newest.form, earlier=tuple(earlier), first_permit_on=first_permit
            ):
                day = dates.format_date(one.last_day)
                found.append(messages.wording(one.key, last_day=day))
        return found

    def _on_plan(self, plan: object) -> None:
        self._sign.setVisible(isinstance(plan, Plan) and plan.state is PlanState.DRAFT)
        self._end.setVisible(isinstance(plan, Plan) and plan.state is PlanState.VALID)

    def _new_plan(self) -> None:
        today = clock.today()
        self._draft = None
        self._plan_form.clear()
        self._plan_form.fill("from", today)
        self._plan_form.fill("to", first_plan_end(today))
        self._plan_form.open()

    def _change_plan(self, plan: object) -> None:
        """Open a draft; a signed plan never changes."""
        if not isinstance(plan, Plan) or plan.state is not PlanState.DRAFT:
            return
        self._draft, form = plan, plan.form
        self._plan_form.clear_errors()
        for key, value in (
            ("kind", form.kind),
            ("from", form.valid_from),
            ("to", form.valid_to),
            ("signed", form.signed_on),
            ("goal", form.goal),
            ("step", next(iter(form.steps), "")),
            ("explained", form.explained_in),
            ("interpreter", form.interpreter_used),
        ):
            self._plan_form.fill(key, value)
        self._plan_form.open()

    def _open_end_form(self) -> None:
        self._end_form.fill("on", clock.today())
        self._end_form.open()

    def _end_plan(self) -> None:
        form, plan = self._end_form, self._plan_table.current_object()
        store, actor = self._desk.store, self._desk.actor
        if not isinstance(plan, Plan):
            return
        try:
            on = form.needed_day("on")
        except TekotoError as error:
            form.show_error(error)
            return
        state, reason = PlanState(form.code("state")), form.value("reason")
        self._write(
            lambda: plans.end(store, actor, plan.id, plan.version, on, state=state, reason=reason),
            form,
        )

    def _save_plan(self) -> None:
        client_id, store, actor = self._client_id, self._desk.store, self._desk.actor
        if client_id is None:
            return
        try:
            form = self._read_plan()
        except TekotoError as error:
            self._plan_form.show_error(error)
            return
        signed, draft = form.signed_on, self._draft

        def work() -> Plan:
            if signed is not None:
                return plans.save_signed(store, actor, client_id, form, signed, draft)
            if draft is None:
                return plans.create(store, actor, client_id, form)
            return plans.change(store, actor, draft.id, draft.version, form)

        self._write(work, self._plan_form)

    def _read_plan(self) -> PlanForm:
        form = self._plan_form
        start = form.needed_day("from")
        step = form.code("step")
        # The form asks for one; what a draft holds beyond it stays.
        others = self._draft.form.steps[1:] if self._draft is not None else ()
        return PlanForm(
            kind=form.code("kind"),
            regime=plans.regime_on(start),
            valid_from=start,
            valid_to=form.needed_day("to"),
            signed_on=form.day("signed"),
            goal=form.value("goal"),
            steps=(step, *others) if step else others,
            explained_in=form.code("explained"),
            interpreter_used=form.checked("interpreter"),
        )

    def _sign_plan(self) -> None:
        plan = self._plan_table.current_object()
        store, actor, today = self._desk.store, self._desk.actor, clock.today()
        if isinstance(plan, Plan):
            self._write(lambda: plans.sign(store, actor, plan.id, plan.version, today), None)

    def _write(self, work: Callable[[], object], form: InlineForm | None) -> None:
        def done(_result: object) -> None:
            if form is not None:
                form.finish()
            self._desk.changed.emit("plan")

        failed = form.show_error if form is not None else None
        self._desk.ask(work, done, failed, owner=self)


def law(regime: str) -> str:
    """Return the number of an act, ``681/2023``, of the code of its regime."""
    _act, number, year = regime.split("_")
    return f"{number}/{year}"
