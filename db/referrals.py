"""Referrals to schools: written, checked, sent, and what becomes of them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found, unchanged
from db.path_rows import bring
from db.records import records_of
from db.referral_drafts import begin, rewrite
from db.referral_rows import (
    NOT_FOUND,
    moment_on,
    move,
    referral_of,
    referrals_of,
)
from db.referral_sending import Leaving, Left, draft_of, leave
from db.store import Store
from db.tables.case import CaseloadRecord, CaseRecord
from db.tables.path import PathStepRecord
from db.tables.referral import ReferralRecord
from tekoto import clock, disclosure
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.permission import check_casework, check_list
from tekoto.referral import (
    Referral,
    ReferralForm,
    ReferralPreview,
    ReferralState,
    expired_before,
)
from tekoto.reply import OUTCOMES
from tekoto.text import clean_form

_SECTION = "referral"


def create(store: Store, actor: Actor, form: ReferralForm) -> Referral:
    """Begin a referral as a draft, with its reference and its token.

    Without a reply-by date the school has the usual time. Raises InvalidInputError:
    ``referral.school_not_valid`` (names who took over), ``referral.step_kind``,
    ``referral.financing``, ``referral.language``, ``referral.reply_by_past``; DisclosureError
    ``disclosure.client_ended`` or ``disclosure.client_deceased``. A draft may lack what the letter
    needs: ``preview`` says so.
    """
    form = clean_form(form)
    with store.write() as session:
        case = case_to_change(session, actor, form.client_id)
        disclosure.check_case(CaseState(case.state), case.reason)
        row = begin(session, actor, form)
        made = referral_of(session, actor, row)
        audit.record(
            session, store, actor, Action.CREATE, target_id=row.client_id, section=_SECTION
        )
        return made


def update(
    store: Store, actor: Actor, referral_id: UUID, version: int, form: ReferralForm
) -> Referral:
    """Change a referral that has not left; a checked one becomes a draft again.

    Raises as ``create`` does, StaleRecordError, and TransitionError ``referral.already_sent``.
    """
    form = clean_form(form)
    with store.write() as session:
        row = _to_change(session, actor, referral_id, version)
        case_to_change(session, actor, form.client_id)
        rewrite(session, actor, row, form)
        return _changed(session, store, actor, row)


def preview(store: Store, actor: Actor, referral_id: UUID) -> ReferralPreview:
    """Return exactly what would leave, with what the adviser should mind.

    Raises DisclosureError as ``tekoto.disclosure.check`` does.
    """
    client_id, protected = _client_of(store, referral_id)
    audit_link = audit.head_code(store)
    action = Action.VIEW_PROTECTED if protected else Action.VIEW
    with audit.reading(
        store, actor, action, target_id=client_id, section="referral_preview"
    ) as access:
        # The letter holds contact data: who may not write it does not read it either.
        case_to_change(access.session, actor, client_id)
        row = found(access.session, ReferralRecord, referral_id, NOT_FOUND)
        draft = draft_of(access.session, row)
        letter, fields = draft.letter(store, audit_link)
        return draft.preview(letter, fields)


def mark_checked(store: Store, actor: Actor, referral_id: UUID, version: int) -> Referral:
    """Record that the adviser has read the letter; raises DisclosureError if it may not leave."""
    with store.write() as session:
        row = _to_change(session, actor, referral_id, version)
        draft_of(session, row).letter(store, "")
        move(session, actor, row, ReferralState.CHECKED, clock.now())
        return _changed(session, store, actor, row)


def mark_sent(
    store: Store,
    actor: Actor,
    referral_id: UUID,
    version: int,
    *,
    channel: str,
    fingerprint: str,
    shown: ReferralPreview,
) -> Referral:
    """Record that a letter left, as ``mark_all_sent`` does."""
    leaving = Leaving(referral_id, version, shown, fingerprint)
    return mark_all_sent(store, actor, (leaving,), channel=channel)[0]


def mark_all_sent(
    store: Store, actor: Actor, leaving: Sequence[Leaving], *, channel: str
) -> tuple[Referral, ...]:
    """Record that letters left: every disclosure, state and path step together, or none of them.

    Raises DisclosureError ``disclosure.letter_changed`` when the case has changed since the look
    and one of the letters would say anything else now.
    """
    with store.write() as session:
        made = []
        for one in leaving:
            row = _to_change(session, actor, one.referral_id, one.version)
            left = Left(channel, one.fingerprint, one.shown.letter.audit_link)
            leave(session, store, actor, row, draft_of(session, row), one.shown, left)
            made.append(referral_of(session, actor, row))
            audit.record(
                session,
                store,
                actor,
                Action.DISCLOSE,
                target_id=row.client_id,
                section=_SECTION,
                count=len(one.shown.fields),
                purpose=row.ground,
            )
        return tuple(made)


def acknowledge(
    store: Store, actor: Actor, referral_id: UUID, version: int, on: date | None = None
) -> Referral:
    """Record that the school has said it received the letter."""
    return _step(store, actor, referral_id, version, ReferralState.ACKNOWLEDGED, on)


def cancel(
    store: Store, actor: Actor, referral_id: UUID, version: int, reason: str = ""
) -> Referral:
    """Take a referral back; its step on the path is then one that did not start."""
    return _step(
        store,
        actor,
        referral_id,
        version,
        ReferralState.CANCELLED,
        None,
        path_state="not_started",
        reason=reason,
    )


def mark_started(
    store: Store, actor: Actor, referral_id: UUID, version: int, on: date | None = None
) -> Referral:
    """Record that the studies have begun."""
    return _step(
        store, actor, referral_id, version, ReferralState.STARTED, on, path_state="running"
    )


def mark_ended(
    store: Store,
    actor: Actor,
    referral_id: UUID,
    version: int,
    on: date | None = None,
    *,
    outcome: str = "completed",
    reason: str = "",
) -> Referral:
    """Record that the studies, or the waiting for them, have ended.

    ``outcome`` is a state of ``path_step_states``; InvalidInputError ``referral.outcome``.
    """
    if outcome not in OUTCOMES:
        raise InvalidInputError("referral.outcome", "outcome")
    return _step(
        store,
        actor,
        referral_id,
        version,
        ReferralState.ENDED,
        on,
        path_state=outcome,
        reason=reason,
    )


def expire_overdue(store: Store, actor: Actor, today: date) -> int:
    """Mark the office's long unanswered referrals as expired; a late answer is still taken."""
    check_casework(actor)
    query = (
        select(ReferralRecord)
        .join(CaseRecord, CaseRecord.client_id == ReferralRecord.client_id)
        .where(
            CaseRecord.office_id == actor.office_id,
            ReferralRecord.state.in_((ReferralState.SENT, ReferralState.ACKNOWLEDGED)),
            ReferralRecord.reply_by < expired_before(today),
        )
        # What a colleague changes just now, by opening too or by an answer, is left to her.
        .with_for_update(of=ReferralRecord, skip_locked=True)
    )
    with store.write() as session:
        rows = session.scalars(query).all()
        for row in rows:
            move(session, actor, row, ReferralState.EXPIRED, clock.now())
        if rows:
            audit.record(
                session, store, actor, Action.CHANGE, section="referral_expired", count=len(rows)
            )
        return len(rows)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Referral, ...]:
    """Return a client's referrals, newest first."""
    query = (
        select(ReferralRecord)
        .where(ReferralRecord.client_id.in_(records_of(client_id)))
        .order_by(ReferralRecord.recorded_at.desc(), ReferralRecord.id.desc())
    )
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        rows = access.session.scalars(query).all()
        access.count = len(rows)
        return referrals_of(access.session, actor, rows)


def by_state(
    store: Store, actor: Actor, states: Sequence[ReferralState] | None = None
) -> tuple[Referral, ...]:
    """Return the office's referrals, the one to be answered first on top.

    The school of a client with turvakielto has no name here.
    """
    check_list(actor)
    query = (
        select(ReferralRecord)
        .join(CaseRecord, CaseRecord.client_id == ReferralRecord.client_id)
        .where(CaseRecord.office_id == actor.office_id, CaseRecord.deleted_at.is_(None))
        .order_by(ReferralRecord.reply_by, ReferralRecord.id)
    )
    if states is not None:
        query = query.where(ReferralRecord.state.in_(states))
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        rows = access.session.scalars(query).all()
        access.count = len(rows)
        return referrals_of(access.session, actor, rows, listed=True)


def referral(store: Store, actor: Actor, referral_id: UUID) -> Referral:
    """Return one referral; NotFoundError ``referral.not_found``."""
    client_id, _protected = _client_of(store, referral_id)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        row = found(access.session, ReferralRecord, referral_id, NOT_FOUND)
        return referral_of(access.session, actor, row)


def _client_of(store: Store, referral_id: UUID) -> tuple[UUID, bool]:
    """Return whose referral it is, for the log, and whether she is under turvakielto."""
    query = (
        select(CaseloadRecord.client_id, CaseloadRecord.protected)
        .join(ReferralRecord, ReferralRecord.client_id == CaseloadRecord.client_id)
        .where(ReferralRecord.id == referral_id)
    )
    with store.read() as session:
        row = session.execute(query).first()
    if row is None:
        raise NotFoundError(NOT_FOUND)
    return row[0], row[1]


def _step(
    store: Store,
    actor: Actor,
    referral_id: UUID,
    version: int,
    state: ReferralState,
    on: date | None,
    *,
    path_state: str = "",
    reason: str = "",
) -> Referral:
    with store.write() as session:
        row = _to_change(session, actor, referral_id, version)
        day = on or clock.today()
        if row.sent_on is not None and day < row.sent_on:
            raise InvalidInputError("referral.before_sending", "on")
        move(session, actor, row, state, moment_on(day), reason=reason)
        if path_state and row.step_id is not None:
            step = found(session, PathStepRecord, row.step_id, "path.not_found")
            bring(session, actor, step, path_state, day, reason=reason)
        return _changed(session, store, actor, row)


def _to_change(session: Session, actor: Actor, referral_id: UUID, version: int) -> ReferralRecord:
    row = unchanged(session, ReferralRecord, referral_id, version, NOT_FOUND)
    case_to_change(session, actor, row.client_id)
    return row


def _changed(session: Session, store: Store, actor: Actor, row: ReferralRecord) -> Referral:
    made = referral_of(session, actor, row)
    audit.record(
        session,
        store,
        actor,
        Action.CHANGE,
        target_id=row.client_id,
        section=f"referral_{row.state}",
    )
    return made
