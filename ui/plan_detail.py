"""What one version of a plan says: goals, how it was signed, measures and reviews."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tekoto import dates
from tekoto.plan import ItemMark, Plan, PlanForm, PlanItem, PlanReview, PlanState
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.plan_items import item_columns
from ui.table_model import Column, TableModel
from ui.words import language_name, word

_ENDS = (PlanState.ENDED, PlanState.TRANSFERRED)


class PlanDetail(QWidget):
    """Shows the plan chosen in the table above; nothing here can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[object, ItemMark] = {}
        self._card = Card("")
        self._goal = self._line()
        self._facts = self._line()
        self._items: TableModel[PlanItem] = TableModel(item_columns(self._state))
        self._item_table = DataTable(
            self.tr("Toimenpiteet"), empty=self.tr("Toimenpiteitä ei ole kirjattu.")
        )
        self._reviews: TableModel[PlanReview] = TableModel(self._review_columns())
        self._review_table = DataTable(
            self.tr("Tarkistukset"), empty=self.tr("Suunnitelmaa ei ole vielä tarkistettu.")
        )
        self._item_card = Card(self.tr("Toimenpiteet"), flush=True)
        self._review_card = Card(self.tr("Tarkistukset"), flush=True)
        self._item_table.setModel(self._items)
        self._item_table.set_widths((240, 300, 210, 190, 0))
        self._review_table.setModel(self._reviews)
        self._review_table.set_widths((110, 130, 260, 130, 150, 0))
        self._card.body.addWidget(self._goal)
        self._card.body.addWidget(self._facts)
        self._item_card.body.addWidget(self._item_table)
        self._review_card.body.addWidget(self._review_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        for card in (self._card, self._item_card, self._review_card):
            column.addWidget(card)

    def _line(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _review_columns(self) -> tuple[Column[PlanReview], ...]:
        return (
            Column(
                "on",
                self.tr("Päivä"),
                lambda r: dates.format_date(r.form.reviewed_on),
                sort=lambda r: r.form.reviewed_on,
            ),
            Column("asked", self.tr("Pyytäjä"), lambda r: word("review_askers", r.form.asked_by)),
            Column(
                "outcome",
                self.tr("Tulos"),
                lambda r: word("review_outcomes", r.form.outcome),
                bold=True,
            ),
            Column(
                "next",
                self.tr("Seuraava"),
                lambda r: dates.format_date(r.form.next_on) if r.form.next_on else "–",
            ),
            Column("who", self.tr("Kirjaaja"), lambda r: r.official_name),
            Column(
                "note", self.tr("Huomiot"), lambda r: r.form.note, tooltip=lambda r: r.form.note
            ),
        )

    def _state(self, item: PlanItem) -> str:
        mark = self._marks.get(item.id)
        if mark is None:
            return word("plan_item_states", item.state)
        return f"{word('plan_item_states', mark.state)}: {mark.note}".removesuffix(": ")

    def show_plan(self, plan: Plan | None, reviews: Sequence[PlanReview]) -> None:
        """Show a plan with its reviews, newest first, or nothing."""
        for card in (self._card, self._item_card, self._review_card):
            card.setVisible(plan is not None)
        if plan is None:
            return
        self._marks = item_marks(reviews)
        kind = word("plan_kinds", plan.form.kind)
        period = dates.format_period(plan.form.valid_from, plan.form.valid_to)
        self._card.set_title(f"{kind} {period}")
        self._goal.setText(plan.form.goal or self.tr("Tavoitetta ei ole kirjattu."))
        self._facts.setText("\n".join(self._lines(plan)))
        self._items.set_rows(plan.form.items)
        self._item_table.fit_height(10)
        self._reviews.set_rows(reviews)
        self._review_table.fit_height(5)
        self._review_card.setVisible(plan.form.signed_on is not None)

    def _lines(self, plan: Plan) -> list[str]:
        form = plan.form
        found = [
            self.tr("Vastaava viranomainen: {0}").format(word("plan_authorities", form.authority))
        ]
        if form.language:
            language = word("integration_languages", form.language)
            found.append(self.tr("Opiskeltava kieli: {0}").format(language))
        if form.explained_in:
            found.append(self._explained(form))
        if form.signed_on is not None:
            found.append(self._signature(plan))
        if form.review_on is not None:
            day = dates.format_date(form.review_on)
            found.append(self.tr("Sovittu tarkistus: {0}").format(day))
        if form.exception_reason:
            found.append(
                self.tr("Peruste enimmäisajan ylitykselle: {0}").format(form.exception_reason)
            )
        if plan.state in _ENDS and plan.ended_on is not None:
            state, day = word("plan_states", plan.state), dates.format_date(plan.ended_on)
            found.append(f"{state} {day}: {plan.end_reason}".removesuffix(": "))
        return found

    def _explained(self, form: PlanForm) -> str:
        parts = [self.tr("Selitetty kielellä {0}").format(language_name(form.explained_in))]
        if form.interpreter_used:
            parts.append(form.interpreter or self.tr("tulkki oli mukana"))
        if form.rights_told:
            parts.append(self.tr("oikeudet ja velvollisuudet kerrottu"))
        if form.copy_given:
            parts.append(self.tr("asiakas sai kopion"))
        return ", ".join(parts)

    def _signature(self, plan: Plan) -> str:
        form = plan.form
        signed = dates.format_date(form.signed_on) if form.signed_on else ""
        parts = [self.tr("Allekirjoitettu {0}").format(signed)]
        if form.signature:
            parts.append(word("signature_kinds", form.signature))
        if form.witnesses:
            parts.append(self.tr("todistajat: {0}").format(form.witnesses))
        if plan.official:
            parts.append(self.tr("viranomaisen puolesta {0}").format(plan.official))
        return ", ".join(parts)


def item_marks(reviews: Sequence[PlanReview]) -> dict[object, ItemMark]:
    """Return what was found of each measure that a review has marked; the newest review counts."""
    found: dict[object, ItemMark] = {}
    for review in reviews:
        for mark in review.form.marks:
            found.setdefault(mark.item_id, mark)
    return found
