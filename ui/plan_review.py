"""A review of the valid plan: what was found, what became of each measure, when the next one is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import plan_reviews
from tekoto import clock
from tekoto.client import Client
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.plan import ItemMark, Plan, PlanReview, PlanReviewForm
from ui import theme
from ui.badge import protection_badge
from ui.desk import Desk
from ui.form_draft import DraftPlace
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader, scrolling
from ui.plan_detail import item_marks
from ui.plan_items import item_title
from ui.words import choices

_WITH_REASON = ("partly_done", "not_done", "dropped")


class PlanReviewPage(Page):
    """Records one review; like a note it cannot be changed afterwards."""

    def __init__(
        self, desk: Desk, client: Client, plan: Plan, reviews: Sequence[PlanReview]
    ) -> None:
        super().__init__(desk)
        self._client, self._plan = client, plan
        self._name = PersonName(client.form.family_name, client.form.given_names)
        self._begun = False
        header = PageHeader(self.tr("Suunnitelman tarkistaminen"), isolate(self._name.display_name))
        if client.protected:
            header.add_badge(protection_badge())
        own = [one for one in reviews if one.plan_id == plan.id]
        self._form = self._make_form(item_marks(own))
        self._form.fill("reviewed_on", clock.today())
        self._form.setMaximumWidth(theme.scaled(theme.DIALOG_WIDTH + 200))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.addWidget(self._form)
        column.addStretch(1)
        self.body.addWidget(header)
        self.body.addWidget(scrolling(content, self.tr("Suunnitelman tarkistaminen")), 1)

    def _make_form(self, marks: dict[object, ItemMark]) -> InlineForm:
        form = InlineForm(self.tr("Tarkistus"))
        form.add_date("reviewed_on", self.tr("Tarkistettu &päivänä"))
        form.add_choice("asked_by", self.tr("Kuka pyy&si"), choices("review_askers"))
        for place, item in enumerate(self._plan.form.items):
            title = item_title(item).replace("&", "&&")
            box = form.add_choice(f"item{place}", title, choices("plan_item_states"))
            why = form.add_line(f"why{place}", self.tr("Miksi"))
            why.setAccessibleName(self.tr("Miksi: {0}").format(item_title(item)))
            mark = marks.get(item.id)
            form.fill(f"item{place}", mark.state if mark else item.state)
            form.fill(f"why{place}", mark.note if mark else "")
            box.currentIndexChanged.connect(partial(self._ask_why, form, place))
            self._ask_why(form, place)
        form.add_choice("outcome", self.tr("T&ulos"), choices("review_outcomes"))
        form.add_text("note", self.tr("&Huomiot"), 3)
        form.add_date("next_on", self.tr("Seu&raava tarkistus"))
        form.saved.connect(self._save)
        form.cancelled.connect(self._leave)
        return form

    def _ask_why(self, form: InlineForm, place: int, _index: int = 0) -> None:
        form.show_row(f"why{place}", shown=form.code(f"item{place}") in _WITH_REASON)

    def _why(self, place: int) -> str:
        """Return why a measure was not carried through; of one that goes on nothing is asked."""
        asked = self._form.code(f"item{place}") in _WITH_REASON
        return self._form.value(f"why{place}") if asked else ""

    def draft_place(self) -> DraftPlace:
        """Keep the drafts of the review with the client."""
        return DraftPlace(self.desk, str(self._client.id), self._name.listing_name, "plan")

    def focus_first(self) -> None:
        """Start with the day, and with what was left half typed."""
        if self._begun:
            self._form.focus_first()
        else:
            self._begun = True
            self._form.open()

    def _save(self) -> None:
        form = self._form
        form.clear_errors()
        try:
            review = PlanReviewForm(
                reviewed_on=form.needed_day("reviewed_on"),
                asked_by=form.code("asked_by"),
                outcome=form.code("outcome"),
                note=form.value("note"),
                next_on=form.day("next_on"),
                marks=tuple(
                    ItemMark(item.id, form.code(f"item{place}"), self._why(place))
                    for place, item in enumerate(self._plan.form.items)
                    if item.id is not None
                ),
            )
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor, plan_id = self.desk.store, self.desk.actor, self._plan.id
        self.desk.ask(
            lambda: plan_reviews.add(store, actor, plan_id, review),
            self._saved,
            form.show_error,
        )

    def _saved(self, _review: PlanReview) -> None:
        self._form.finish()
        self.desk.tell(self.tr("Tarkistus kirjattu."))
        self.desk.changed.emit("plan")
        self._leave()

    def _leave(self) -> None:
        self.desk.end_task(self._client.id)
        self.desk.open_client(self._client.id, "plan")
