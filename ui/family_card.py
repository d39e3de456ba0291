"""The family: its members, whom a record of their own is linked to, and who came alone."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel

from db import household
from tekoto import dates
from tekoto.errors import TekotoError
from tekoto.household import Household, Member
from tekoto.names import isolate
from ui import icons, theme
from ui.actions import without_mnemonic
from ui.desk import Desk
from ui.member_form import FamilyMemberForm
from ui.situation_part import SituationPart
from ui.table_model import Column
from ui.words import choices, word


class FamilyCard(SituationPart[Member]):
    """Members of the family; Enter opens one for a change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lay_out(
            self.tr("Perhe"),
            self.tr("Perheenjäseniä ei ole kirjattu."),
            self._columns(),
            (120, 210, 100, 120, 100, 180, 0),
        )
        self._form = FamilyMemberForm(desk)
        self.add_form(self._form, self._save)
        self.add_command(self.tr("Poista virheellinen"), self._take_back, for_row=True)
        self._open = self.add_command(self.tr("Avaa asiakastieto"), self._open_linked, for_row=True)
        self.add_command(self.tr("Muuta"), self._change, for_row=True)
        self.add_command(self.tr("Lisää perheenjäsen"), lambda: self._form.start(None))
        self._alone = QComboBox()
        self._build_alone()
        self.table.opened.connect(lambda _row: self._change())
        self.table.chosen.connect(self._offer_open)

    def _build_alone(self) -> None:
        label = QLabel(self.tr("Alaikäinen tullut &ilman huoltajaa"))
        label.setBuddy(self._alone)
        self._alone.setAccessibleName(without_mnemonic(label.text()))
        for code, text in choices("answers"):
            self._alone.addItem(text, code)
        self._alone.activated.connect(lambda _index: self._answer())
        self._line = QHBoxLayout()
        side = theme.scaled(theme.SPACE_M)
        self._line.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._line.setSpacing(theme.scaled(theme.SPACE_M))
        self._line.addWidget(label)
        self._line.addWidget(self._alone)
        self._line.addStretch(1)
        self._alone_label = label
        self.card.body.addLayout(self._line)

    def _columns(self) -> tuple[Column[Member], ...]:
        return (
            Column("relation", self.tr("Suhde"), _relation),
            Column("name", self.tr("Nimi"), lambda m: isolate(m.form.name), bold=True, icon=_mark),
            Column("birth", self.tr("Syntynyt"), _birth),
            Column(
                "home",
                self.tr("Samassa taloudessa"),
                lambda m: word("answers", m.form.same_household),
            ),
            Column("where", self.tr("Missä"), lambda m: word("whereabouts", m.form.whereabouts)),
            Column("custody", self.tr("Huoltajuus"), _custody),
            Column("reunion", self.tr("Perheenyhdistäminen"), _reunion, soft=True),
        )

    def show_household(self, found: Household, *, minor: bool) -> None:
        """Show the family; whether she came alone is asked of a minor."""
        self.show_rows(found.members)
        self._alone.setCurrentIndex(max(0, self._alone.findData(found.unaccompanied)))
        asked = minor or found.unaccompanied == "yes"
        for widget in (self._alone_label, self._alone):
            widget.setVisible(asked)
        margin = theme.scaled(theme.SPACE_S) if asked else 0
        side = theme.scaled(theme.SPACE_M)
        self._line.setContentsMargins(side, margin, side, margin)
        self._offer_open(self.table.current_object())

    def _offer_open(self, row: object) -> None:
        self._open.setVisible(isinstance(row, Member) and row.may_open)

    def _change(self) -> None:
        member = self.current()
        if member is None:
            return
        if member.own:
            self._form.start(member)
        elif member.may_open and member.form.linked_client_id is not None:
            # The link stands in the other's record, and is changed there.
            self.desk.open_client(member.form.linked_client_id, "situation")

    def _open_linked(self) -> None:
        member = self.current()
        if member is not None and member.may_open and member.form.linked_client_id is not None:
            self.desk.open_client(member.form.linked_client_id)

    def _take_back(self) -> None:
        member = self.current()
        if member is None or not member.own:
            return
        store, actor = self.desk.store, self.desk.actor
        self.take_back_wanted.emit(
            f"{_relation(member)}, {member.form.name}",
            lambda reason: household.withdraw_member(store, actor, member.id, reason),
            lambda: household.restore_member(store, actor, member.id),
        )

    def _save(self) -> None:
        form, client_id, known = self._form, self.client_id, self._form.known
        if client_id is None:
            return
        try:
            typed = form.read()
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor = self.desk.store, self.desk.actor
        if known is None:
            self.write(form, lambda: household.add_member(store, actor, client_id, typed))
        else:
            self.write(
                form,
                lambda: household.change_member(store, actor, known.id, known.version, typed),
            )

    def _answer(self) -> None:
        client_id, store, actor = self.client_id, self.desk.store, self.desk.actor
        answer = str(self._alone.currentData())
        if client_id is None:
            return
        self.desk.ask(
            lambda: household.answer_unaccompanied(store, actor, client_id, answer),
            self.wrote.emit,
            owner=self,
        )


def _relation(member: Member) -> str:
    return word("household_relations", member.form.relation)


def _birth(member: Member) -> str:
    return member.form.birth.display() if member.form.birth else "–"


def _custody(member: Member) -> str:
    form = member.form
    if not form.custody:
        return "–"
    period = dates.format_period(form.custody_from, form.custody_to)
    return " ".join(part for part in (word("custody_roles", form.custody), period) if part)


def _reunion(member: Member) -> str:
    form = member.form
    if not form.reunification:
        return "–"
    state, day = word("reunification_states", form.reunification), form.reunification_on
    return f"{state} {dates.format_date(day)}" if day else state


def _mark(member: Member) -> QIcon | None:
    if member.protected:
        return icons.icon("shield-alert", theme.colours().alert_text)
    return icons.icon("link", theme.colours().text_soft) if member.may_open else None
