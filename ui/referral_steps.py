"""What the adviser can record of a sent referral, each as a small form that opens in its place."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import referrals, replies
from tekoto import clock
from tekoto.errors import TekotoError, TransitionError
from tekoto.referral import Referral, ReferralState, check_step
from tekoto.reply import OUTCOMES
from ui import theme
from ui.actions import without_mnemonic
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.inline_form import InlineForm
from ui.reply_by_phone import PhoneReplyForm
from ui.words import word

_TOLD_LATER = (ReferralState.STARTED, ReferralState.ENDED)


class ReferralSteps(QWidget):
    """Buttons for the steps that may follow. ``changed`` carries the new referral."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._referral: Referral | None = None
        self._phone = PhoneReplyForm(desk)
        self._phone.saved.connect(self._record_answer)
        self._forms: dict[ReferralState, InlineForm] = {
            ReferralState.ACKNOWLEDGED: self._day_form(
                self.tr("Oppilaitos on saanut lähetteen"), ReferralState.ACKNOWLEDGED
            ),
            ReferralState.ANSWERED: self._phone,
            ReferralState.STARTED: self._day_form(
                self.tr("Opinnot alkoivat"), ReferralState.STARTED
            ),
            ReferralState.ENDED: self._end_form(),
            ReferralState.CANCELLED: self._cancel_form(),
        }
        self._buttons: dict[ReferralState, QPushButton] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        titles = {
            ReferralState.ACKNOWLEDGED: self.tr("Kuittaa &saapuneeksi"),
            ReferralState.ANSWERED: self.tr("Kirjaa &vastaus käsin"),
            ReferralState.STARTED: self.tr("Opinnot &alkoivat"),
            ReferralState.ENDED: self.tr("Opinnot p&äättyivät"),
            ReferralState.CANCELLED: self.tr("&Peru lähete"),
        }
        for state, title in titles.items():
            button = QPushButton(title)
            button.setAccessibleName(without_mnemonic(title))
            button.clicked.connect(lambda _on=False, state=state: self._open(state))
            self._buttons[state] = button
            row.addWidget(button)
        column.addLayout(row)
        for form in self._forms.values():
            form.hide()
            column.addWidget(form)

    def _day_form(self, title: str, state: ReferralState) -> InlineForm:
        form = InlineForm(title)
        form.add_date("on", self.tr("Pä&ivä"))
        form.saved.connect(lambda: self._record(state))
        return form

    def _end_form(self) -> InlineForm:
        form = InlineForm(self.tr("Opinnot päättyivät"))
        form.add_date("on", self.tr("Pä&ivä"))
        words = [(code, word("path_step_states", code)) for code in OUTCOMES]
        form.add_choice("outcome", self.tr("T&ulos"), words)
        form.add_line("reason", self.tr("S&yy"))
        form.saved.connect(lambda: self._record(ReferralState.ENDED))
        return form

    def _cancel_form(self) -> InlineForm:
        form = InlineForm(self.tr("Peru lähete"))
        form.add_line("reason", self.tr("S&yy"))
        form.saved.connect(lambda: self._record(ReferralState.CANCELLED))
        return form

    def show_referral(self, referral: Referral) -> None:
        """Offer the steps that may follow."""
        self._referral = referral
        self.close_form()
        self._phone.show_referral(referral)
        for state, button in self._buttons.items():
            # A school may tell of the studies at any time after they began.
            told = state is ReferralState.ANSWERED and referral.state in _TOLD_LATER
            button.setVisible(told or _may_follow(referral.state, state))

    def focus_first(self) -> bool:
        """Give the keyboard to the first step; False when none may follow."""
        for button in self._buttons.values():
            if not button.isHidden():
                button.setFocus()
                return True
        return False

    def close_form(self) -> bool:
        """Close an open form, which keeps its draft; False when none is open."""
        opened = [form for form in self._forms.values() if not form.isHidden()]
        for form in opened:
            form.close_for_now()
        return bool(opened)

    def _open(self, state: ReferralState) -> None:
        self.close_form()
        form = self._forms[state]
        if "on" in form.field_keys():
            form.fill("on", clock.today())
        form.open()

    def _record(self, state: ReferralState) -> None:
        form, known = self._forms[state], self._referral
        if known is None:
            return
        store, actor = self._desk.store, self._desk.actor
        try:
            day = form.needed_day("on") if "on" in form.field_keys() else None
        except TekotoError as error:
            form.show_error(error)
            return
        reason = form.value("reason") if "reason" in form.field_keys() else ""
        outcome = form.code("outcome") if "outcome" in form.field_keys() else ""

        def work() -> Referral:
            if state is ReferralState.ACKNOWLEDGED:
                return referrals.acknowledge(store, actor, known.id, known.version, day)
            if state is ReferralState.STARTED:
                return referrals.mark_started(store, actor, known.id, known.version, day)
            if state is ReferralState.ENDED:
                return referrals.mark_ended(
                    store, actor, known.id, known.version, day, outcome=outcome, reason=reason
                )
            return referrals.cancel(store, actor, known.id, known.version, reason)

        self._write(form, work)

    def _record_answer(self) -> None:
        form, known = self._forms[ReferralState.ANSWERED], self._referral
        if known is None:
            return
        try:
            reply = self._phone.reply()
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor = self._desk.store, self._desk.actor
        self._write(form, lambda: replies.record_by_hand(store, actor, known, reply))

    def _write(self, form: InlineForm, work: Callable[[], Referral]) -> None:
        def done(referral: Referral) -> None:
            form.finish()
            self._desk.tell(self.tr("Kirjattu."))
            self.changed.emit(referral)

        def failed(error: TekotoError) -> None:
            form.show_error(error)
            self.failed.emit(error)

        self._desk.ask(work, done, failed, owner=self)


def _may_follow(present: ReferralState, following: ReferralState) -> bool:
    try:
        check_step(present, following)
    except TransitionError:
        return False
    return True
