"""A plan from nothing to signed: its terms and measures at the left, its signing at the right."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import plans
from tekoto import clock, dates
from tekoto.client_deadlines import Deadline
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.plan import Plan, PlanForm, PlanReview, PlanState
from tekoto.plan_limits import first_plan_end, needs_reason, plan_warnings
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Notice
from ui.client_view import ClientView
from ui.deadline_words import limit_text
from ui.desk import Desk
from ui.draft_offer import DraftOffer
from ui.form_draft import DraftPlace
from ui.page import Page, PageHeader, scrolling
from ui.plan_detail import item_marks
from ui.plan_fields import PlanFields, copied
from ui.refusal import Refusal
from ui.words import word

KIND, NEW = "plan", "new"


class PlanEditor(Page):
    """Edits one draft, or makes the next version of a plan; a day of signing signs it."""

    def __init__(
        self,
        desk: Desk,
        view: ClientView,
        draft: Plan | None = None,
        *,
        passed: tuple[Deadline, ...] = (),
        reviews: Sequence[PlanReview] = (),
        sign: bool = False,
    ) -> None:
        super().__init__(desk)
        self._view, self._draft, self._passed, self._sign_first = view, draft, passed, sign
        self._reviews = reviews
        form = view.client.form
        self._name = PersonName(form.family_name, form.given_names)
        title = self.tr("Suunnitelma") if draft else self.tr("Uusi suunnitelma")
        self._header = PageHeader(title, isolate(self._name.display_name))
        if view.client.protected:
            self._header.add_badge(protection_badge())
        self._save = make_action("save", self, self.save)
        self.primary = self._save
        self._fields = PlanFields(view.client)
        self._error = Refusal()
        self._warning = Notice("", "warning")
        self._suggestion = Notice("", "alert")
        key = draft_key(view.client.id, draft)
        words = self.tr("Tästä suunnitelmasta on keskeneräinen luonnos, jota ei tallennettu.")
        fields = self._fields
        version = draft.version if draft else 0
        self._offer = DraftOffer(desk, KIND, key, words, fields.raw, fields.put_raw, version)
        self._keeper = self._offer.keeper
        self._build()
        self._fields.put(draft.form if draft else self._proposed())
        self._on_edit()
        self._fields.edited.connect(self._on_edit)
        self._fields.edited.connect(self._keeper.touch)
        self._keeper.look()

    def draft_place(self) -> DraftPlace:
        """Keep the drafts of the form of a measure with the client."""
        return DraftPlace(self.desk, str(self._view.client.id), self._name.listing_name, "plan")

    def _build(self) -> None:
        self._suggestion.set_text("\n".join(limit_text(one) for one in self._passed))
        hint = QLabel(
            self.tr(
                "Ctrl+S tallentaa. Kun allekirjoituspäivä on täytetty, suunnitelma tulee voimaan "
                "eikä sitä voi enää muuttaa."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        self.body.addWidget(self._header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        for widget in (self._error, self._offer, self._suggestion, self._warning, hint):
            column.addWidget(widget)
        column.addWidget(self._fields)
        for notice in (self._error, self._warning):
            notice.hide()
        self._suggestion.setVisible(bool(self._passed))
        self.body.addWidget(scrolling(content, self.tr("Suunnitelma")), 1)
        self._fields.busy.connect(lambda busy: self._save.setEnabled(not busy))
        self._offer.answered.connect(self.focus_first)
        self._keeper.failed.connect(self._show_error)

    def _proposed(self) -> PlanForm:
        """Return a new plan as it most likely begins: the last one's content, the law's time."""
        today, client = clock.today(), self._view.client.form
        valid = next((p for p in self._view.plans if p.state is PlanState.VALID), None)
        signed = any(p.form.signed_on for p in self._view.plans)
        end = None if signed else first_plan_end(today)
        end = end or dates.add_months(today, 12)
        employment = bool(self._passed)
        spoken = client.languages.interpreter_language or client.languages.contact_language
        if valid is not None:
            own = [one for one in self._reviews if one.plan_id == valid.id]
            form = copied(valid.form, today, end, item_marks(own))
        else:
            form = PlanForm(
                "integration",
                plans.regime_on(today),
                today,
                end,
                goal=client.goal,
                explained_in=spoken,
                interpreter_used=client.languages.interpreter_needed,
                language=client.integration_language,
                signature="own",
            )
        return replace(form, kind="employment") if employment else form

    def focus_first(self) -> None:
        """Start with the kind of plan, or at the signature."""
        if self._sign_first:
            self._fields.sign_today()
        else:
            self._fields.focus_first()

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def _on_edit(self) -> None:
        """Say at once which limit of the law the plan would pass."""
        try:
            form = self._fields.form()
        except TekotoError:
            return
        known = self._draft.id if self._draft else None
        found = plan_warnings(
            form,
            earlier=tuple(one for one in self._view.plans if one.id != known),
            first_permit_on=self._view.client.form.first_permit_on,
        )
        lines = [
            messages.wording(one.key, last_day=dates.format_date(one.last_day)) for one in found
        ]
        self._warning.set_text("\n".join(lines))
        self._warning.setVisible(bool(lines))
        self._fields.ask_for_reason(wanted=needs_reason(found))

    def save(self) -> None:
        """Save the draft, or the signed plan when a day of signing is typed."""
        self._error.hide()
        self._fields.clear_errors()
        try:
            form = self._fields.form()
        except TekotoError as error:
            self._show_error(error)
            return
        self._save.setEnabled(False)
        store, actor, client_id = self.desk.store, self.desk.actor, self._view.client.id
        signed, draft = form.signed_on, self._draft

        def work() -> Plan:
            if signed is not None:
                return plans.save_signed(store, actor, client_id, form, signed, draft)
            if draft is None:
                return plans.create(store, actor, client_id, form)
            return plans.change(store, actor, draft.id, draft.version, form)

        self._keeper.save_form(work, self._saved, self._show_error)

    def _saved(self, plan: Plan) -> None:
        if plan.state is PlanState.VALID:
            until = dates.format_date(plan.form.valid_to)
            kind = word("plan_kinds", plan.form.kind)
            self.desk.tell(self.tr("{0} on voimassa {1} asti.").format(kind, until))
        else:
            self.desk.tell(self.tr("Suunnitelman luonnos tallennettu."))
        self.desk.changed.emit("plan")
        self.desk.end_task(self._view.client.id)
        self.desk.open_client(self._view.client.id, "plan")

    def _show_error(self, error: TekotoError) -> None:
        self._save.setEnabled(True)
        self._keeper.reopen()
        if not self._fields.show_error(error):
            self._error.say(error)


def draft_key(client_id: UUID, plan: Plan | None) -> str:
    """Return the key of what is typed into a plan, or into a new one."""
    return f"{client_id}:{plan.id if plan else NEW}"
