"""Referrals to schools: written, checked, sent, and what becomes of them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found, unchanged
from db.organisations import heirs, organisation_of
from db.path_rows import bring, new_row
from db.records import records_of
from db.referral_rows import (
    NOT_FOUND,
    fill,
    moment_on,
    move,
    reference_in_use,
    referral_of,
    referrals_of,
)
from db.referral_sending import Draft, disclose, draft_of
from db.store import Store
from db.tables.case import CaseloadRecord, CaseRecord
from db.tables.network import OrganisationRecord
from db.tables.path import PathStepRecord
from db.tables.referral import ReferralRecord
from tekoto import clock, disclosure, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.errors import InvalidInputError, NotFoundError, TransitionError
from tekoto.ids import new_id
from tekoto.path import PathStep
from tekoto.permission import check_casework, check_list
from tekoto.reference import new_reference, new_token
from tekoto.referral import (
    Referral,
    ReferralForm,
    ReferralPreview,
    ReferralState,
    expired_before,
    usual_reply_by,
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
        row = ReferralRecord(
            id=new_id(),
            reference=_free_reference(session),
            token=new_token(),
            state="",
            channel="",
            fingerprint="",
            reminded_on=[],
            follow_ups=[],
            created_by=actor.user_id,
            recorded_at=clock.now(),
        )
        fill(row, form, _checked(session, form))
        session.add(row)
        move(session, actor, row, ReferralState.DRAFT, clock.now())
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
        if row.state not in (ReferralState.DRAFT, ReferralState.CHECKED):
            raise TransitionError("referral.already_sent")
        fill(row, form, _checked(session, form))
        # The letter is hers who wrote it last: the case may have come from another adviser.
        row.created_by = actor.user_id
        row.changed_at = clock.now()
        if row.state == ReferralState.CHECKED:
            move(session, actor, row, ReferralState.DRAFT, clock.now())
        session.flush()
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
    fields: Sequence[str],
    log_link: str = "",
) -> Referral:
    """Record that the letter left: the disclosure, the state and the path step together.

    ``fields`` are those of the preview that was written; ``fingerprint`` that of the file,
    ``log_link`` the one in its footer. Raises
    DisclosureError ``disclosure.fields_changed`` when the case has changed since and another set
    of fields would leave now.
    """
    with store.write() as session:
        row = _to_change(session, actor, referral_id, version)
        draft: Draft = draft_of(session, row)
        now = clock.now()
        move(session, actor, row, ReferralState.SENT, now)
        row.sent_on = clock.today()
        row.channel = channel
        row.fingerprint = fingerprint
        disclose(session, store, actor, row, draft, fields, log_link)
        step = PathStep(row.step_kind, row.training, "applied", organisation_id=row.school_id)
        row.step_id = new_row(session, actor, row.client_id, step, clock.today()).id
        session.flush()
        made = referral_of(session, actor, row)
        audit.record(
            session,
            store,
            actor,
            Action.DISCLOSE,
            target_id=row.client_id,
            section=_SECTION,
            count=len(fields),
            purpose=row.ground,
        )
        return made


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


def _free_reference(session: Session) -> str:
    reference = new_reference()
    while reference_in_use(session, reference) is not None:
        reference = new_reference()
    return reference


def _checked(session: Session, form: ReferralForm) -> date:
    """Check a form and return its reply-by date."""
    today = clock.today()
    if form.step_kind not in vocabulary.codes("path_steps", on=today):
        raise InvalidInputError("referral.step_kind", "step_kind")
    if form.financing and form.financing not in vocabulary.codes("financing_forms", on=today):
        raise InvalidInputError("referral.financing", "financing")
    if form.language not in disclosure.LETTER_LANGUAGES:
        raise InvalidInputError("referral.language", "language")
    reply_by = form.reply_by or usual_reply_by(today)
    if reply_by < today:
        raise InvalidInputError("referral.reply_by_past", "reply_by")
    school = organisation_of(
        session, found(session, OrganisationRecord, form.school_id, "organisation.not_found")
    )
    if not school.valid_on(today):
        names = ", ".join(one.form.name_fi for one in heirs(session, form.school_id, today))
        raise InvalidInputError(
            "referral.school_not_valid" if names else "referral.school_closed",
            "school_id",
            school=school.form.name_fi,
            successors=names,
        )
    return reply_by
