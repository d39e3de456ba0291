"""The form of a family member: who she is, where, whose guardian, and her own record."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from tekoto import dates
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.household import Member, MemberForm
from tekoto.names import isolate
from ui import theme
from ui.actions import without_mnemonic
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.person_field import PersonField
from ui.refusal import Refusal
from ui.words import choices

_NONE = (("", "–"),)


class FamilyMemberForm(InlineForm):
    """Reads and shows a ``MemberForm``; a link is found by typing a name or a code."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self.known: Member | None = None
        self._linked: UUID | None = None
        self._link_name = ""
        self._chosen = QLabel()
        self._person = PersonField(desk)
        self._unlink = link_button(self.tr("Poista linkki"), self._forget_link)
        self._link_error = Refusal()
        self._build_fields()

    def _build_fields(self) -> None:
        self.add_choice("relation", self.tr("&Suhde"), (*_NONE, *choices("household_relations")))
        self.add_line("name", self.tr("&Nimi"), self.tr("tai linkitä oma asiakastieto"))
        self._add_link()
        birth = self.add_line(
            "birth", self.tr("S&yntynyt"), self.tr("pp.kk.vvvv, kk/vvvv tai vvvv")
        )
        birth.setMaximumWidth(theme.scaled(220))
        self.add_check("estimated", self.tr("Syntymäaika on ar&vio"))
        self.add_choice("same_household", self.tr("Sa&massa taloudessa"), self._answers())
        self.add_choice("whereabouts", self.tr("Missä &on"), choices("whereabouts"))
        custody = self.add_choice(
            "custody", self.tr("&Huoltajuus"), (*_NONE, *choices("custody_roles"))
        )
        self.add_date("custody_from", self.tr("A&lkaen"))
        self.add_date("custody_to", self.tr("Pää&ttyy"))
        reunion = self.add_choice(
            "reunification",
            self.tr("&Perheenyhdistäminen"),
            (*_NONE, *choices("reunification_states")),
        )
        self.add_date("reunification_on", self.tr("Päi&vä"))
        for box in (custody, reunion):
            box.currentIndexChanged.connect(self._show_dates)
        self._show_dates()

    def _add_link(self) -> None:
        self._person.chosen.connect(self._choose)
        theme.set_role(self._chosen, "section")
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self._link_error.hide()
        text = self.tr("Oma as&iakastieto")
        label = QLabel(text)
        label.setBuddy(self._person)
        self._person.setAccessibleName(without_mnemonic(text))
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(theme.SPACE_M))
        row.addWidget(self._chosen)
        row.addWidget(self._person, 1)
        row.addWidget(self._unlink)
        row.addWidget(self._link_error)
        row.addStretch(1)
        self._form.addRow(label, row)

    def _answers(self) -> tuple[tuple[str, str], ...]:
        items = dict(choices("answers"))
        return tuple((code, items[code]) for code in ("unknown", "yes", "no"))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the list of found clients float over the window."""
        self._person.place_results_in(self.window())
        super().showEvent(event)

    def start(self, member: Member | None) -> None:
        """Open the form for a new member, or for one that is known."""
        self.clear()
        self.known = member
        self.set_title(self.tr("Perheenjäsenen tiedot") if member else self.tr("Uusi perheenjäsen"))
        self._set_link(None, "")
        if member is not None:
            self._show_form(member)
        else:
            self.fill("whereabouts", "unknown")
        self.open()

    def _show_form(self, member: Member) -> None:
        form = member.form
        for key in ("relation", "name", "same_household", "whereabouts", "custody"):
            self.fill(key, getattr(form, key))
        for key in ("custody_from", "custody_to", "reunification", "reunification_on"):
            self.fill(key, getattr(form, key))
        if form.birth is not None:
            estimated = form.birth.precision is BirthPrecision.ESTIMATED
            self.fill("estimated", estimated)
            self.fill(
                "birth", dates.format_date(form.birth.value) if estimated else form.birth.display()
            )
        self._set_link(form.linked_client_id, form.name)

    def raw(self) -> dict[str, object]:
        """Return every field as typed, and the link."""
        link = str(self._linked) if self._linked else ""
        return super().raw() | {"link": link, "link_name": self._link_name}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Put back what ``raw`` gave."""
        super().restore(kept)
        link = str(kept.get("link") or "")
        self._set_link(UUID(link) if link else None, str(kept.get("link_name") or ""))

    def read(self) -> MemberForm:
        """Return what was typed; raises InvalidInputError."""
        custody, reunion = self.code("custody"), self.code("reunification")
        return MemberForm(
            relation=self.code("relation"),
            name=self.value("name"),
            birth=self._birth(),
            same_household=self.code("same_household"),
            whereabouts=self.code("whereabouts"),
            linked_client_id=self._linked,
            custody=custody,
            custody_from=self.day("custody_from") if custody else None,
            custody_to=self.day("custody_to") if custody else None,
            reunification=reunion,
            reunification_on=self.day("reunification_on") if reunion else None,
        )

    def _birth(self) -> PartialDate | None:
        text = self.value("birth")
        if not text:
            return None
        month, _, year = text.rpartition("/")
        if not text.isdigit() and not (month.isdigit() and year.isdigit()):
            precision = (
                BirthPrecision.ESTIMATED if self.checked("estimated") else BirthPrecision.DAY
            )
            return PartialDate(dates.parse_date(text, "birth"), precision)
        try:
            first = date(int(year), int(month or 1), 1)
        except ValueError:
            raise InvalidInputError("date.impossible", "birth") from None
        precision = BirthPrecision.MONTH if month else BirthPrecision.YEAR
        return PartialDate(first, precision)

    def show_error(self, error: TekotoError) -> None:
        """Word an error of the link beside it, others as every form does."""
        if isinstance(error, InvalidInputError) and error.field == "link":
            self.answered()
            self.clear_errors()
            self._link_error.say(error)
            self._person.setFocus()
        else:
            super().show_error(error)

    def clear_errors(self) -> None:
        """Take every error away."""
        super().clear_errors()
        self._link_error.hide()

    def _choose(self, client_id: UUID) -> None:
        name = self._person.name_of(client_id)
        self._set_link(client_id, name)
        field = self.field("name")
        if isinstance(field, QLineEdit) and not field.text():
            field.setText(name)
        field.setFocus()
        self.edited.emit()

    def _forget_link(self) -> None:
        self._set_link(None, "")
        self._person.setFocus()
        self.edited.emit()

    def _set_link(self, client_id: UUID | None, name: str) -> None:
        self._linked, self._link_name = client_id, name
        self._person.clear()
        self._chosen.setText(isolate(name) if client_id else "")
        self._chosen.setVisible(client_id is not None)
        self._unlink.setVisible(client_id is not None)
        self._person.setVisible(client_id is None)

    def _show_dates(self) -> None:
        for key in ("custody_from", "custody_to"):
            self.show_row(key, shown=bool(self.code("custody")))
        self.show_row("reunification_on", shown=bool(self.code("reunification")))
