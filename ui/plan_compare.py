"""Two versions of a plan side by side: what was added, removed and changed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.client import Client
from tekoto.names import PersonName, isolate
from tekoto.plan import Plan, PlanItem
from tekoto.plan_comparison import Change, FieldChange, PlanComparison, compare
from ui import theme
from ui.actions import without_mnemonic
from ui.badge import Badge, Tone, protection_badge
from ui.card import Card
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.page import Page, PageHeader, scrolling
from ui.plan_items import item_text
from ui.words import language_name, word

_LOOKS = {
    Change.ADDED: (Tone.SUCCESS, "plus"),
    Change.REMOVED: (Tone.ALERT, "minus"),
    Change.CHANGED: (Tone.WARNING, "pencil"),
    Change.SAME: (Tone.NEUTRAL, "check"),
}
_VOCABULARIES = {
    "kind": "plan_kinds",
    "regime": "regimes",
    "authority": "plan_authorities",
    "language": "integration_languages",
    "signature": "signature_kinds",
}
_SHARES, _LARGE_SHARES = (2, 4, 4, 1), (1, 1)
_TITLE_CHARACTERS = 26


class PlanCompare(Page):
    """Shows any two versions of one client; the newest two at first."""

    def __init__(self, desk: Desk, client: Client, plans: tuple[Plan, ...]) -> None:
        super().__init__(desk)
        self._plans = plans
        name = PersonName(client.form.family_name, client.form.given_names)
        header = PageHeader(self.tr("Vertaa versioita"), isolate(name.display_name))
        if client.protected:
            header.add_badge(protection_badge())
        self._old, self._new = QComboBox(), QComboBox()
        self._all = QComboBox()
        self._card = Card(self.tr("Erot"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scaled(theme.SPACE_M))
        self._grid.setVerticalSpacing(theme.scaled(theme.SPACE_S))
        # In large letters the two versions need the whole width: each name stands above them.
        self._large = theme.theme().zoom >= theme.LARGE_ZOOM
        for number, share in enumerate(_LARGE_SHARES if self._large else _SHARES):
            self._grid.setColumnStretch(number, share)
        self._card.body.addLayout(self._grid)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        choices = self._make_choices()
        if self._large:
            column.addLayout(choices)
        column.addWidget(self._card)
        column.addStretch(1)
        self.body.addWidget(header)
        if not self._large:
            self.body.addLayout(choices)
        self.body.addWidget(scrolling(content, self.tr("Erot")), 1)
        self._show()

    def _make_choices(self) -> FlowLayout:
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        for text, box, start in (
            (self.tr("&Vanhempi"), self._old, 1),
            (self.tr("&Uudempi"), self._new, 0),
        ):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_TITLE_CHARACTERS)
            for plan in self._plans:
                box.addItem(_choice(plan))
            box.setCurrentIndex(start)
            self._label(row, text, box)
        self._all.addItem(self.tr("Vain erot"), False)
        self._all.addItem(self.tr("Kaikki kohdat"), True)
        self._label(row, self.tr("&Näytä"), self._all)
        for box in (self._old, self._new, self._all):
            box.currentIndexChanged.connect(lambda _index: self._show())
        return row

    def _label(self, row: FlowLayout, text: str, box: QComboBox) -> None:
        label = QLabel(text)
        label.setBuddy(box)
        box.setAccessibleName(without_mnemonic(text))
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        line.setSpacing(theme.scaled(theme.SPACE_S))
        line.addWidget(label)
        line.addWidget(box)
        row.addWidget(pair)

    def focus_first(self) -> None:
        """Start with the older version."""
        self._old.setFocus()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        old = self._plans[self._old.currentIndex()]
        new = self._plans[self._new.currentIndex()]
        found = compare(old.form, new.form)
        self._row("section", self.tr("Kohta"), plan_title(old), plan_title(new), None)
        shown = self._fields(found) + self._items(found)
        if not shown:
            self._row("", self.tr("Versioissa ei ole eroja."), "", "", None)

    def _fields(self, found: PlanComparison) -> int:
        shown = [one for one in found.fields if self._wanted(one.change)]
        for one in shown:
            self._row(
                "",
                self._name(one.field),
                self._value(one, one.old),
                self._value(one, one.new),
                one.change,
            )
        return len(shown)

    def _items(self, found: PlanComparison) -> int:
        shown = [one for one in found.items if self._wanted(one.change)]
        for one in shown:
            self._row("", self.tr("Toimenpide"), _item(one.old), _item(one.new), one.change)
        return len(shown)

    def _wanted(self, change: Change) -> bool:
        return change is not Change.SAME or bool(self._all.currentData())

    def _row(self, role: str, name: str, old: str, new: str, change: Change | None) -> None:
        row = self._grid.rowCount()
        below, first = (1, 0) if self._large else (0, 1)
        places = ((row, 0), (row + below, first), (row + below, first + 1))
        for number, text in enumerate((name, old, new)):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            if role or number == 0:
                theme.set_role(label, role or "soft")
            self._grid.addWidget(label, *places[number])
        if change is not None:
            tone, icon = _LOOKS[change]
            badge = Badge(self._change_word(change), tone, icon)
            place = 1 if self._large else len(_SHARES) - 1
            self._grid.addWidget(badge, row, place, Qt.AlignmentFlag.AlignTop)

    def _change_word(self, change: Change) -> str:
        return {
            Change.ADDED: self.tr("Lisätty"),
            Change.REMOVED: self.tr("Poistettu"),
            Change.CHANGED: self.tr("Muutettu"),
            Change.SAME: self.tr("Sama"),
        }[change]

    def _name(self, field: str) -> str:
        return {
            "kind": self.tr("Suunnitelma"),
            "regime": self.tr("Laki"),
            "valid_from": self.tr("Voimassa alkaen"),
            "valid_to": self.tr("Voimassa asti"),
            "signed_on": self.tr("Allekirjoitettu"),
            "goal": self.tr("Tavoitteet"),
            "explained_in": self.tr("Selitetty kielellä"),
            "interpreter_used": self.tr("Tulkki oli mukana"),
            "authority": self.tr("Vastaava viranomainen"),
            "language": self.tr("Opiskeltava kieli"),
            "interpreter": self.tr("Tulkki"),
            "rights_told": self.tr("Oikeudet ja velvollisuudet kerrottu"),
            "copy_given": self.tr("Asiakas sai kopion"),
            "review_on": self.tr("Sovittu tarkistus"),
            "signature": self.tr("Allekirjoituksen tapa"),
            "witnesses": self.tr("Todistajat"),
            "exception_reason": self.tr("Peruste enimmäisajan ylitykselle"),
        }[field]

    def _value(self, change: FieldChange, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("Kyllä") if value else self.tr("Ei")
        if isinstance(value, date):
            return dates.format_date(value)
        text = str(value or "")
        if change.field in _VOCABULARIES:
            return word(_VOCABULARIES[change.field], text) or "–"
        if change.field == "explained_in":
            return language_name(text) or "–"
        return text or "–"


def plan_title(plan: Plan) -> str:
    """Return the name of a version: its kind, time and state."""
    kind = word("plan_kinds", plan.form.kind)
    period = dates.format_period(plan.form.valid_from, plan.form.valid_to)
    state = word("plan_states", plan.state_on(clock.today()))
    return f"{kind} {period} ({state})"


def _choice(plan: Plan) -> str:
    """Return the shortest name that tells versions apart: the time first, its kind stands below."""
    period = dates.format_period(plan.form.valid_from, plan.form.valid_to)
    return f"{period}, {word('plan_states', plan.state_on(clock.today())).lower()}"


def _item(item: PlanItem | None) -> str:
    return "–" if item is None else item_text(item)
