"""The fields of a plan: its terms and goals, its measures, and how it was explained and signed."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock
from tekoto.client import Client
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.plan import ItemMark, PlanForm, PlanItem
from tekoto.regime import regime_on
from ui import theme
from ui.columns import Columns
from ui.field_form import FieldForm
from ui.plan_items import PlanItems
from ui.words import choices, language_choices

_LEAST = 900
_SIDE = 450


class PlanFields(QWidget):
    """Everything of one plan; ``edited`` after each change, ``busy`` while a measure is open."""

    edited = Signal()
    busy = Signal(bool)

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._base: PlanForm | None = None
        self._terms = self._make_terms()
        self._items = PlanItems()
        self._signing = self._make_signing()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(self._terms)
        column.addWidget(self._items)
        column.addStretch(1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._signing)
        side.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Columns(left, right, least=_LEAST, side_width=_SIDE))
        for part in (self._terms, self._items, self._signing):
            part.edited.connect(self.edited)
        self._items.opened.connect(self.busy)
        self.ask_for_reason(wanted=False)

    def _make_terms(self) -> FieldForm:
        form = FieldForm(self.tr("Suunnitelma"))
        form.add_choice("kind", self.tr("&Suunnitelma"), choices("plan_kinds"))
        form.add_date("valid_from", self.tr("&Voimassa alkaen"))
        form.add_date("valid_to", self.tr("Voimassa &asti"))
        form.add_text("goal", self.tr("&Tavoitteet, yksi riville"), 4)
        form.add_choice("language", self.tr("Opiskeltava &kieli"), choices("integration_languages"))
        form.add_choice("authority", self.tr("Vastaava viran&omainen"), choices("plan_authorities"))
        return form

    def _make_signing(self) -> FieldForm:
        form = FieldForm(self.tr("Selittäminen ja allekirjoitus"))
        form.add_choice(
            "explained_in", self.tr("S&elitetty kielellä"), (("", "–"), *language_choices())
        )
        form.add_check("interpreter_used", self.tr("Tulkki oli &mukana"))
        form.add_line("interpreter", self.tr("T&ulkki"))
        form.add_check("rights_told", self.tr("Oikeudet ja velvollisuudet ke&rrottu"))
        form.add_check("copy_given", self.tr("Asiakas sai ko&pion"))
        form.add_date("review_on", self.tr("Sovittu tark&istus"))
        form.add_date("signed_on", self.tr("A&llekirjoitettu"))
        form.add_choice("signature", self.tr("Allekir&joituksen tapa"), choices("signature_kinds"))
        form.add_line("witnesses", self.tr("To&distajat"))
        form.add_text("exception_reason", self.tr("Peruste enimmäisajan &ylitykselle"), 3)
        return form

    def put(self, form: PlanForm) -> None:
        """Show a plan."""
        self._base = form
        for part in (self._terms, self._signing):
            for key in part.field_keys():
                part.fill(key, getattr(form, key))
        self._items.set_items(form.items)

    def form(self) -> PlanForm:
        """Return what is typed; raises InvalidInputError naming the field."""
        terms, signing = self._terms, self._signing
        start, signed_on = terms.needed_day("valid_from"), signing.day("signed_on")
        return PlanForm(
            kind=terms.code("kind"),
            regime=self._regime(signed_on or start),
            valid_from=start,
            valid_to=terms.needed_day("valid_to"),
            signed_on=signed_on,
            goal=terms.value("goal"),
            steps=self._other_steps(),
            explained_in=signing.code("explained_in"),
            interpreter_used=signing.checked("interpreter_used"),
            authority=terms.code("authority"),
            language=terms.code("language"),
            items=self._items.items(),
            interpreter=signing.value("interpreter"),
            rights_told=signing.checked("rights_told"),
            copy_given=signing.checked("copy_given"),
            review_on=signing.day("review_on"),
            signature=signing.code("signature"),
            witnesses=signing.value("witnesses"),
            exception_reason=signing.value("exception_reason"),
        )

    def _regime(self, day: date) -> str:
        found = regime_on(day)
        if not found:
            raise InvalidInputError("plan.regime_not_in_force", "signed_on")
        return found

    def _other_steps(self) -> tuple[str, ...]:
        """Keep the trainings of an older plan that no measure of it names."""
        if self._base is None:
            return ()
        named = {item.step for item in self._base.items}
        return tuple(step for step in self._base.steps if step not in named)

    def sign_today(self) -> None:
        """Propose the signature of today and go to it."""
        if not self._signing.value("signed_on"):
            self._signing.fill("signed_on", clock.today())
        self._signing.field("signed_on").setFocus()

    def signed(self) -> bool:
        """Tell whether a day of signing is typed."""
        return bool(self._signing.value("signed_on"))

    def ask_for_reason(self, *, wanted: bool) -> None:
        """Ask for the reason of an exception, or not; one that is typed stays."""
        typed = bool(self._signing.value("exception_reason"))
        self._signing.show_row("exception_reason", shown=wanted or typed)

    def focus_first(self) -> None:
        """Start with the kind of plan."""
        self._terms.focus_first()

    def clear_errors(self) -> None:
        """Take every error away."""
        for part in (self._terms, self._signing):
            part.clear_errors()

    def show_error(self, error: TekotoError) -> bool:
        """Word an error beside its field; False when it belongs to none."""
        if isinstance(error, InvalidInputError) and error.field == "on":
            error = InvalidInputError(error.key, "signed_on", **error.params)
        return self._terms.show_field_error(error) or self._signing.show_field_error(error)

    def raw(self) -> dict[str, object]:
        """Return everything as typed, for a draft."""
        items = [
            {key: _text(value) for key, value in asdict(item).items()}
            for item in self._items.items()
        ]
        form = self._client.form
        names = {"family_name": form.family_name, "given_names": form.given_names}
        return {**self._terms.raw(), **self._signing.raw(), **names, "items": items}

    def put_raw(self, draft: Mapping[str, object]) -> None:
        """Show what a draft kept."""
        for part in (self._terms, self._signing):
            for key in part.field_keys():
                if key in draft:
                    part.fill(key, draft[key])
        items = draft.get("items")
        if isinstance(items, list):
            self._items.set_items([_item(found) for found in items])


def copied(
    form: PlanForm, start: date, end: date | None, marks: Mapping[object, ItemMark]
) -> PlanForm:
    """Return the content of a plan as the start of its next version.

    Its measures begin in the states that ``marks``, those of the reviews, have found.
    """
    return replace(
        form,
        regime=regime_on(start),
        valid_from=start,
        valid_to=max(end or form.valid_to, start),
        signed_on=None,
        items=tuple(
            replace(one, state=marks[one.id].state) if one.id in marks else one
            for one in form.items
        ),
        rights_told=False,
        copy_given=False,
        review_on=None,
        witnesses="",
        exception_reason="",
    )


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _item(found: Mapping[str, str]) -> PlanItem:
    days = {
        key: date.fromisoformat(found[key]) if found.get(key) else None
        for key in ("starts_on", "ends_on")
    }
    return PlanItem(
        content=found["content"],
        measure=found["measure"],
        step=found["step"],
        responsible=found["responsible"],
        responsible_name=found["responsible_name"],
        starts_on=days["starts_on"],
        ends_on=days["ends_on"],
        state=found["state"],
        id=UUID(found["id"]) if found.get("id") else None,
    )
