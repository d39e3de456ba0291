"""Reminders and follow-up forms for schools: what they hold, and that they were made."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, found, unchanged
from db.organisations import organisation_of
from db.referral_rows import NOT_FOUND, form_of, referral_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.network import OrganisationRecord
from db.tables.referral import ReferralRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto import clock, school_letters
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import TransitionError
from tekoto.letter import ReferralLetter
from tekoto.referral import AWAITING, Referral, ReferralState
from tekoto.referral_letter import Sender
from tekoto.school_letters import Reminder

_FOLLOWED = (*AWAITING, ReferralState.ANSWERED, ReferralState.STARTED, ReferralState.ENDED)


def reminder(store: Store, actor: Actor, referral_id: UUID) -> Reminder:
    """Return the reminder of an answer that is awaited.

    Raises TransitionError ``referral.step_not_allowed`` when none is, NotFoundError.
    """
    with store.read() as session:
        row = _row(session, actor, referral_id)
        if row.state not in AWAITING or row.sent_on is None:
            raise TransitionError("referral.step_not_allowed")
        school = found(session, OrganisationRecord, row.school_id, "organisation.not_found")
        protected = select(CaseloadRecord.protected).where(
            CaseloadRecord.client_id == row.client_id
        )
        return school_letters.reminder(
            form_of(row),
            _sender(session, actor),
            organisation_of(session, school),
            reference=row.reference,
            sent_on=row.sent_on,
            protected=session.scalars(protected).one(),
        )


def mark_reminded(store: Store, actor: Actor, referral_id: UUID, version: int) -> Referral:
    """Record that the reminder was written today."""
    with store.write() as session:
        row = unchanged(session, ReferralRecord, referral_id, version, NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        row.reminded_on = [*row.reminded_on, clock.today().isoformat()]
        row.changed_at = clock.now()
        return _made(session, store, actor, row, "referral_reminder")


def follow_up(store: Store, actor: Actor, referral_id: UUID) -> ReferralLetter:
    """Return the form that asks how the studies went.

    Raises TransitionError ``referral.step_not_allowed`` for a referral that has not left or was
    taken back, NotFoundError.
    """
    link = audit.head_code(store)
    with store.read() as session:
        row = _row(session, actor, referral_id)
        if row.state not in _FOLLOWED or row.sent_on is None:
            raise TransitionError("referral.step_not_allowed")
        return school_letters.follow_up(
            form_of(row),
            _sender(session, actor),
            reference=row.reference,
            token=row.token,
            document_id=str(row.id),
            vault_id=str(store.store_id),
            sent_on=row.sent_on,
            today=clock.today(),
            audit_link=link,
        )


def mark_followed_up(
    store: Store, actor: Actor, referral_id: UUID, version: int, fingerprint: str
) -> Referral:
    """Record that a follow-up form was written, by its fingerprint."""
    with store.write() as session:
        row = unchanged(session, ReferralRecord, referral_id, version, NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        row.follow_ups = [*row.follow_ups, fingerprint]
        row.changed_at = clock.now()
        return _made(session, store, actor, row, "referral_follow_up")


def _made(
    session: Session, store: Store, actor: Actor, row: ReferralRecord, section: str
) -> Referral:
    session.flush()
    made = referral_of(session, actor, row)
    audit.record(session, store, actor, Action.EXPORT, target_id=row.client_id, section=section)
    return made


def _row(session: Session, actor: Actor, referral_id: UUID) -> ReferralRecord:
    row = found(session, ReferralRecord, referral_id, NOT_FOUND)
    case_to_change(session, actor, row.client_id)
    return row


def _sender(session: Session, actor: Actor) -> Sender:
    """Whoever asks is the one to answer to."""
    official = found(session, OfficialRecord, actor.user_id, "official.not_found")
    office = found(session, OfficeRecord, official.office_id, "office.not_found")
    return Sender(office.name, official.name, official.title, official.phone, office.name_sv)
