"""The versions of a client's plan, and what may be done with the one that is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import drafts, plans
from tekoto import clock, dates
from tekoto.act import Act
from tekoto.client_deadlines import ClientDeadlines
from tekoto.errors import TekotoError
from tekoto.plan import Plan, PlanReview, PlanState
from tekoto.plan_limits import plan_warnings
from ui import messages, theme
from ui.card import Card, Notice
from ui.client_view import ClientView
from ui.data_table import DataTable
from ui.deadline_words import limit_text
from ui.desk import Desk
from ui.discarded_notice import DiscardedNotice
from ui.flow_layout import FlowLayout
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.plan_compare import PlanCompare
from ui.plan_detail import PlanDetail
from ui.plan_editor import KIND, PlanEditor, draft_key
from ui.plan_review import PlanReviewPage
from ui.plan_view import PlanView
from ui.table_model import Column, TableModel
from ui.words import word

_NOTHING = ClientDeadlines(())


class PlanCard(QWidget):
    """One client's plans, newest first; Enter opens a draft to change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ClientView | None = None
        self._deadlines = _NOTHING
        self._reviews: tuple[PlanReview, ...] = ()
        self._plans: TableModel[Plan] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Suunnitelmat"), empty=self.tr("Suunnitelmaa ei ole vielä.")
        )
        self._detail = PlanDetail()
        self._end_form = self._make_end_form()
        self._warning = Notice("", "warning")
        self._passed = Notice("", "alert")
        self._discarded = DiscardedNotice(
            desk, self.tr("Suunnitelman luonnos poistettiin."), self.tr("Palauta luonnos")
        )
        self._buttons: dict[str, QPushButton] = {}
        self._build()

    def _build(self) -> None:
        self._table.setModel(self._plans)
        self._table.set_widths((230, 130, 200, 140, 0))
        self._table.chosen.connect(self._on_plan)
        self._table.opened.connect(self._change)
        card = Card(self.tr("Suunnitelmat"), flush=True)
        self._compare = link_button(self.tr("Vertaa versioita"), self._open_comparison)
        card.add_to_head(self._compare)
        card.add_to_head(link_button(self.tr("Uusi suunnitelma"), self.new_plan))
        card.body.addWidget(self._table)
        card.body.addLayout(self._make_buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        notices = (self._passed, self._warning, self._discarded, self._end_form)
        for widget in (*notices, card, self._detail):
            column.addWidget(widget)
        for widget in notices:
            widget.hide()

    def _make_buttons(self) -> FlowLayout:
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        side = theme.scaled(theme.SPACE_M) - theme.LINK_INSET
        row.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, theme.scaled(theme.SPACE_S))
        for key, title, slot in (
            ("change", self.tr("Muokkaa luonnosta"), lambda: self._change(self._chosen())),
            ("sign", self.tr("Merkitse allekirjoitetuksi"), self._sign),
            ("discard", self.tr("Poista luonnos"), self._discard),
            ("review", self.tr("Kirjaa tarkistus"), self._review),
            ("end", self.tr("Päätä suunnitelma"), self._open_end_form),
            ("reopen", self.tr("Kumoa päättäminen"), self._take_back_end),
        ):
            self._buttons[key] = link_button(title, slot)
            row.addWidget(self._buttons[key])
        return row

    def _columns(self) -> tuple[Column[Plan], ...]:
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
            Column(
                "signed",
                self.tr("Allekirjoitettu"),
                lambda p: dates.format_date(p.form.signed_on) if p.form.signed_on else "–",
            ),
            Column("law", self.tr("Laki"), lambda p: law(p.form.regime), soft=True),
        )

    def _make_end_form(self) -> InlineForm:
        form = InlineForm(self.tr("Päätä suunnitelma"))
        ends = (PlanState.ENDED, PlanState.TRANSFERRED)
        form.add_choice(
            "state", self.tr("Ti&la"), [(str(one), word("plan_states", one)) for one in ends]
        )
        form.add_date("on", self.tr("Pä&ivä"))
        form.add_line("reason", self.tr("S&yy"))
        form.saved.connect(self._end)
        return form

    def show_view(self, view: ClientView) -> None:
        """Show a client's plans."""
        if self._view is None or self._view.client.id != view.client.id:
            self._deadlines, self._reviews = _NOTHING, ()
            self._discarded.forget()
        self._view = view
        self._plans.set_rows(view.plans)
        self._table.fit_height(6)
        self._table.select_first()
        self._on_plan(self._chosen())
        self._compare.setVisible(len(view.plans) > 1)
        self._show_warnings()

    def _show_warnings(self) -> None:
        # A limit that has passed says more than that the plan has run out.
        warnings = self._warnings(self._view) if self._view and not self._deadlines.passed else []
        self._warning.set_text("\n".join(warnings))
        self._warning.setVisible(bool(warnings))

    def show_plan_view(self, view: PlanView) -> None:
        """Show what was read later: limits that have passed, and the reviews."""
        self._deadlines, self._reviews = view.deadlines, view.reviews
        passed = [limit_text(one) for one in view.deadlines.passed]
        self._passed.set_text("\n".join(passed))
        self._passed.setVisible(bool(passed))
        self._show_warnings()
        self._on_plan(self._chosen())

    def _chosen(self) -> Plan | None:
        found = self._table.current_object()
        return found if isinstance(found, Plan) else None

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

    def _on_plan(self, chosen: object) -> None:
        plan = chosen if isinstance(chosen, Plan) else None
        draft = plan is not None and plan.state is PlanState.DRAFT
        valid = plan is not None and plan.state is PlanState.VALID
        for key, shown in (
            ("change", draft),
            ("sign", draft),
            ("discard", draft),
            ("review", valid),
            ("end", valid),
            ("reopen", plan is not None and plan is self._ended()),
        ):
            self._buttons[key].setVisible(shown)
        own = tuple(one for one in self._reviews if plan is not None and one.plan_id == plan.id)
        self._detail.show_plan(plan, own)

    def _ended(self) -> Plan | None:
        """Return the plan that was ended last, when no later one was signed."""
        signed = [plan for plan in self._plans.rows() if plan.form.signed_on is not None]
        newest = max(signed, key=lambda p: (p.form.signed_on, p.recorded_at), default=None)
        ends = (PlanState.ENDED, PlanState.TRANSFERRED)
        return newest if newest is not None and newest.state in ends else None

    def new_plan(self) -> None:
        """Open a new plan, or the draft that is waiting."""
        draft = next((p for p in self._plans.rows() if p.state is PlanState.DRAFT), None)
        if draft is not None:
            self._change(draft)
        elif self._view is not None:
            passed, reviews = self._deadlines.passed, self._reviews
            editor = PlanEditor(self._desk, self._view, passed=passed, reviews=reviews)
            self._desk.open_task(editor)

    def _change(self, plan: object) -> None:
        """Open a draft; a signed plan never changes."""
        draft = isinstance(plan, Plan) and plan.state is PlanState.DRAFT
        if draft and self._view is not None and isinstance(plan, Plan):
            self._desk.open_task(PlanEditor(self._desk, self._view, plan))

    def _sign(self) -> None:
        plan = self._chosen()
        if plan is not None and self._view is not None:
            self._desk.open_task(PlanEditor(self._desk, self._view, plan, sign=True))

    def _discard(self) -> None:
        plan = self._chosen()
        if plan is None:
            return
        store, actor = self._desk.store, self._desk.actor

        def work() -> Act:
            gone = plans.discard(store, actor, plan.id, plan.version)
            drafts.discard(store, actor, KIND, draft_key(plan.client_id, plan))
            return gone

        self._desk.ask(work, self._discard_done, owner=self)

    def _discard_done(self, gone: Act) -> None:
        self._discarded.offer(gone)
        self._desk.changed.emit("plan")

    def _take_back_end(self) -> None:
        plan, store, actor = self._chosen(), self._desk.store, self._desk.actor
        if plan is not None:
            self._change_plan(lambda: plans.take_back_end(store, actor, plan.id, plan.version))

    def _change_plan(self, work: Callable[[], object]) -> None:
        self._desk.ask(work, lambda _result: self._desk.changed.emit("plan"), owner=self)

    def _review(self) -> None:
        plan = self._chosen()
        if plan is not None and self._view is not None:
            page = PlanReviewPage(self._desk, self._view.client, plan, self._reviews)
            self._desk.open_task(page)

    def _open_comparison(self) -> None:
        if self._view is not None:
            page = PlanCompare(self._desk, self._view.client, self._view.plans)
            self._desk.open_task(page)

    def _open_end_form(self) -> None:
        self._end_form.fill("on", clock.today())
        self._end_form.open()

    def _end(self) -> None:
        form, plan = self._end_form, self._chosen()
        store, actor = self._desk.store, self._desk.actor
        if plan is None:
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

    def _write(self, work: Callable[[], object], form: InlineForm) -> None:
        def done(_result: object) -> None:
            form.finish()
            self._desk.changed.emit("plan")

        self._desk.ask(work, done, form.show_error, owner=self)


def law(regime: str) -> str:
    """Return the number of an act, ``681/2023``, of the code of its regime."""
    _act, number, year = regime.split("_")
    return f"{number}/{year}"
