"""Referrals as rows and as what the rest of the program sees."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.referral import ReferralEventRecord, ReferralRecord, ReferralReplyRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.clock import HELSINKI
from tekoto.ids import new_id
from tekoto.permission import may_see_protected_contacts
from tekoto.referral import (
    ExtraField,
    RecordedReply,
    Referral,
    ReferralForm,
    ReferralState,
    check_step,
    placeless,
)
from tekoto.reply import Decision, ReplySource, SchoolReply

NOT_FOUND = "referral.not_found"
# The mark, in place of a file's fingerprint, of an answer that was typed in.
BY_HAND = "hand-"


def fill(row: ReferralRecord, form: ReferralForm, reply_by: date) -> None:
    """Write a checked form into a row."""
    row.client_id = form.client_id
    row.school_id = form.school_id
    row.recipient_name = form.recipient_name.strip()
    row.training = form.training.strip()
    row.step_kind = form.step_kind
    row.start_wish = form.start_wish.strip()
    row.financing = form.financing
    row.in_plan = form.in_plan
    row.question = form.question.strip()
    row.reply_by = reply_by
    row.language = form.language
    row.ground = form.ground
    row.extras = [
        {"code": one.code, "value": one.value, "ground": one.ground} for one in form.extras
    ]
    row.protection_reason = form.protection_reason.strip()
    row.template = form.template


def form_of(row: ReferralRecord) -> ReferralForm:
    """Return the form of a row."""
    return ReferralForm(
        client_id=row.client_id,
        school_id=row.school_id,
        recipient_name=row.recipient_name,
        training=row.training,
        step_kind=row.step_kind,
        start_wish=row.start_wish,
        financing=row.financing,
        in_plan=row.in_plan,
        question=row.question,
        reply_by=row.reply_by,
        language=row.language,
        ground=row.ground,
        extras=tuple(ExtraField(one["code"], one["value"], one["ground"]) for one in row.extras),
        protection_reason=row.protection_reason,
        template=row.template,
    )


def move(
    session: Session,
    actor: Actor,
    row: ReferralRecord,
    state: ReferralState,
    happened_at: datetime,
    *,
    reason: str = "",
) -> None:
    """Bring a referral into a state; raises TransitionError ``referral.step_not_allowed``."""
    if row.state:
        check_step(ReferralState(row.state), state)
    row.state = state
    row.changed_at = clock.now()
    row.events.append(
        ReferralEventRecord(
            id=new_id(),
            place=len(row.events),
            state=state,
            reason=reason,
            happened_at=happened_at,
            recorded_at=row.changed_at,
            official_id=actor.user_id,
        )
    )
    session.flush()


def moment_on(day: date) -> datetime:
    """Return now for today, and noon in Finland for another day."""
    now = clock.now()
    if day == now.astimezone(HELSINKI).date():
        return now
    return datetime.combine(day, time(12), HELSINKI).astimezone(UTC)


def referral_of(session: Session, actor: Actor, row: ReferralRecord) -> Referral:
    """Return one referral with its names."""
    return referrals_of(session, actor, (row,))[0]


def referrals_of(
    session: Session, actor: Actor, rows: Iterable[ReferralRecord], *, listed: bool = False
) -> tuple[Referral, ...]:
    """Return referrals with the names of client and school.

    The school of a client with turvakielto would tell where she lives: a list (``listed``) and a
    role that does no casework get neither it nor a text that may name it.
    """
    chosen = tuple(rows)
    clients = {
        row.client_id: row
        for row in session.scalars(
            select(CaseloadRecord).where(
                CaseloadRecord.client_id.in_({row.client_id for row in chosen})
            )
        )
    }
    schools = dict(
        session.execute(
            select(OrganisationRecord.id, OrganisationRecord.name_fi).where(
                OrganisationRecord.id.in_({row.school_id for row in chosen})
            )
        ).all()
    )
    placed = may_see_protected_contacts(actor) and not listed
    made = (_referral(row, clients[row.client_id], schools[row.school_id]) for row in chosen)
    return tuple(one if placed or not one.protected else placeless(one) for one in made)


def _referral(row: ReferralRecord, client: CaseloadRecord, school_name: str) -> Referral:
    return Referral(
        id=row.id,
        version=row.version,
        reference=row.reference,
        state=ReferralState(row.state),
        form=form_of(row),
        client_name=client.name,
        school_name=school_name,
        history=tuple((ReferralState(one.state), one.happened_at) for one in row.events),
        sent_on=row.sent_on,
        fingerprint=row.fingerprint,
        replies=tuple(recorded_reply(one) for one in row.replies),
        protected=client.protected,
        reminded_on=tuple(date.fromisoformat(one) for one in row.reminded_on),
    )


def recorded_reply(row: ReferralReplyRecord) -> RecordedReply:
    """Return an accepted reply."""
    return RecordedReply(
        id=row.id,
        reply=SchoolReply(
            received_on=row.received_on,
            decision=Decision(row.decision) if row.decision else None,
            start_on=row.start_on,
            group=row.group,
            contact=row.contact,
            note=row.note,
            unreadable=tuple(row.unreadable),
            file_sha256=row.file_sha256,
            source=_source(row),
            started_on=row.started_on,
            ended_on=row.ended_on,
            outcome=row.outcome,
            levels=tuple((skill, level) for skill, level in row.levels),
            said_by=row.said_by,
            said_on=row.said_on,
        ),
        accepted_at=row.accepted_at,
        altered=row.altered,
    )


def _source(row: ReferralReplyRecord) -> ReplySource:
    """Answers from before the source was kept have no file behind them if they were typed in."""
    typed = row.file_sha256.startswith(BY_HAND)
    return ReplySource.PHONE if typed else ReplySource(row.source)


def reference_in_use(session: Session, reference: str) -> UUID | None:
    """Return the referral that has a reference, if any."""
    return session.scalar(select(ReferralRecord.id).where(ReferralRecord.reference == reference))
