"""Referrals in draft, replies awaited, and answers that ask for something."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.referral import ReferralRecord, ReferralReplyRecord
from db.today_rows.scope import Scope
from tekoto.dates import local_date
from tekoto.referral import AWAITING, ReferralState
from tekoto.reply import Decision
from tekoto.today import TaskKind, TodayRow

_DRAFTS = (ReferralState.DRAFT, ReferralState.CHECKED)
_C = CaseloadRecord


def rows(scope: Scope) -> Iterator[TodayRow]:
    """Return the rows about referrals.

    ``detail`` is the school's name and the reference, the reference alone under turvakielto;
    ``record_id`` the referral.
    """
    query = (
        select(ReferralRecord, _C, OrganisationRecord.name_fi)
        .join(_C, _C.client_id == ReferralRecord.client_id)
        .join(OrganisationRecord, OrganisationRecord.id == ReferralRecord.school_id)
        .where(
            *scope.own(),
            ReferralRecord.state.in_((*_DRAFTS, *AWAITING, ReferralState.ANSWERED)),
        )
    )
    for referral, client, school in scope.session.execute(query):
        detail = referral.reference if client.protected else f"{school}, {referral.reference}"
        if referral.state in _DRAFTS:
            begun = local_date(referral.recorded_at)
            kind = TaskKind.DRAFT_REFERRAL
            yield scope.row(kind, client, detail, scope.day, referral.id, since=begun)
        elif referral.state in AWAITING:
            if referral.reply_by <= scope.sunday():
                kind = TaskKind.REPLY_AWAITED
                yield scope.row(kind, client, detail, referral.reply_by, referral.id)
        else:
            reply = next((one for one in reversed(referral.replies) if one.decision), None)
            due = _answer_due(reply, scope) if reply is not None else None
            if reply is not None and due is not None:
                answered = local_date(reply.accepted_at)
                kind = TaskKind.REPLY_RECEIVED
                yield scope.row(
                    kind,
                    client,
                    detail,
                    due,
                    referral.id,
                    answered_on=answered,
                    since=answered,
                )


def _answer_due(reply: ReferralReplyRecord, scope: Scope) -> date | None:
    """Tell by when an answer asks for something: a place until its start, others for a while."""
    accepted = local_date(reply.accepted_at)
    if reply.decision == Decision.PLACE:
        return reply.start_on or accepted
    if reply.decision == Decision.MORE_INFORMATION:
        return accepted
    recent = scope.day - accepted <= timedelta(days=scope.times.answer_days)
    return scope.day if recent else None
