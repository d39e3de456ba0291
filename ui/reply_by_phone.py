"""A school's answer told by phone, typed into the form that a returned file has."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from db import replies
from tekoto import clock, reply_changes
from tekoto.errors import TekotoError
from tekoto.referral import Referral, ReferralState, ReplyEffect
from tekoto.reply import ReplySource, SchoolReply
from tekoto.reply_doubts import doubts
from ui import theme
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.reply_difference import ReplyDifference
from ui.reply_form import LATER_FIELDS, PLACE_FIELDS, add_reply_fields, reply_from
from ui.words import word

_TYPING_MS = 250
_NOTHING = SchoolReply(None, None, None, "", "", "", source=ReplySource.PHONE)
_UNDER_WAY = (ReferralState.STARTED, ReferralState.ENDED)


class PhoneReplyForm(InlineForm):
    """Asks who told and when, then what; shows what it changes while it is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Vastaus puhelimessa tai muuten"), parent)
        self._desk = desk
        self._referral: Referral | None = None
        self.add_line("said_by", word("reply_fields", "said_by"))
        self.add_date("said_on", word("reply_fields", "said_on"))
        add_reply_fields(self)
        self._difference = ReplyDifference()
        self._doubt = QLabel()
        theme.set_role(self._doubt, "error")
        self._doubt.setWordWrap(True)
        self.body.insertWidget(1, self._difference)
        self.body.insertWidget(1, self._doubt)
        self._difference.hide()
        self._doubt.hide()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.edited.connect(self._typing.start)

    def show_referral(self, referral: Referral) -> None:
        """Offer the fields that make sense in the referral's state."""
        self._referral = referral
        shown = self._offered()
        for key in self.field_keys():
            self.show_row(key, shown=key in (*shown, "said_by", "said_on"))

    def _offered(self) -> tuple[str, ...]:
        if self._referral is not None and self._referral.state in _UNDER_WAY:
            return (*LATER_FIELDS, "contact", "note")
        return (*PLACE_FIELDS, *LATER_FIELDS)

    def open(self) -> None:
        """Open with today as the day it was told."""
        self.fill("said_on", clock.today())
        self._difference.hide()
        self._doubt.hide()
        super().open()

    def reply(self) -> SchoolReply:
        """Return what was told; raises InvalidInputError for a missing teller or a wrong date."""
        said_by, said_on = self.needed("said_by"), self.needed_day("said_on")
        known = replace(_NOTHING, said_by=said_by, said_on=said_on)
        return reply_from(self, known, self._offered())

    def _ask(self) -> None:
        referral = self._referral
        if referral is None or not self.isVisible() or self._desk.closed:
            return
        try:
            reply = reply_from(self, _NOTHING, self._offered())
        except TekotoError:
            return
        doubtful = doubts(reply, referral.sent_on, clock.today())
        names = ", ".join(word("reply_fields", name) for name in doubtful)
        self._doubt.setText(
            self.tr("Tarkista: {0}. Ristiriitainen tai tuleva tieto ei siirrä vaihetta.").format(
                names
            )
        )
        self._doubt.setVisible(bool(doubtful))
        store, actor = self._desk.store, self._desk.actor
        last = referral.replies[-1].reply if referral.replies else None
        changes = reply_changes.changes(last, reply_changes.merged(last, reply))

        def done(effects: tuple[ReplyEffect, ...]) -> None:
            self._difference.show_changes(changes, effects)
            self._difference.setVisible(bool(changes or effects))

        self._desk.ask(lambda: replies.effects(store, actor, referral, reply), done, owner=self)
