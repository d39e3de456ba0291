"""Consents: what a client allowed or refused, and when she took it back."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, found, unchanged
from db.records import records_of
from db.store import Store
from db.tables.case import ClientRecord
from db.tables.record import ConsentRecord
from db.tables.system import OfficialRecord
from tekoto import clock, consent, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.consent import Consent, ConsentForm
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.record import Withdrawn
from tekoto.text import clean_form, needed_reason

_SECTION = "consents"
_MISSING = "consent.not_found"


def add(store: Store, actor: Actor, client_id: UUID, form: ConsentForm) -> Consent:
    """Record an answer to a request for consent, also a refusal.

    A guardian's answer for a minor ends when the client comes of age.

    Raises InvalidInputError: ``record.code`` for a code of no list, ``consent.groups_missing`` and
    ``form.required`` (recipients) for a consent that says neither what nor to whom,
    ``record.later`` and ``record.dates``.
    """
    form = clean_form(form)
    _check(form)
    now = clock.now()
    with store.write() as session:
        case_to_change(session, actor, client_id)
        form = consent.till_adult(form, session.get_one(ClientRecord, client_id).birth)
        row = ConsentRecord(
            id=new_id(),
            client_id=client_id,
            answer=form.answer,
            purpose=form.purpose,
            given_on=form.given_on,
            recipients=form.recipients.strip(),
            data_groups=list(form.data_groups),
            language=form.language,
            interpreter_used=form.interpreter_used,
            form=form.form,
            giver=form.giver,
            valid_until=form.valid_until,
            note=form.note.strip(),
            withdrawn_on=None,
            recorded_by=actor.user_id,
            recorded_at=now,
            changed_at=now,
            void_reason="",
        )
        session.add(row)
        session.flush()
        made = _consent(row)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)
        return made


def withdraw(store: Store, actor: Actor, consent_id: UUID, version: int, on: date) -> Consent:
    """Record that the client took her consent back; what was disclosed before stays as it was.

    Raises InvalidInputError ``record.later``, ``record.dates`` for a day before it was given, and
    ``consent.not_given`` for a refusal or one taken back already.
    """
    with store.write() as session:
        row = unchanged(session, ConsentRecord, consent_id, version, _MISSING)
        case_to_change(session, actor, row.client_id)
        if row.answer != consent.GIVEN or row.withdrawn_on is not None:
            raise InvalidInputError("consent.not_given", "on")
        if on > clock.today():
            raise InvalidInputError("record.later", "on")
        if on < row.given_on:
            raise InvalidInputError("record.dates", "on")
        row.withdrawn_on, row.changed_at = on, clock.now()
        session.flush()
        made = _consent(row)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )
        return made


def void(store: Store, actor: Actor, consent_id: UUID, reason: str) -> None:
    """Take back an entry that was wrong; it stays in the store with the reason."""
    reason = needed_reason(reason, "competence.reason_missing")
    with store.write() as session:
        row = found(session, ConsentRecord, consent_id, _MISSING)
        case_to_change(session, actor, row.client_id)
        if row.voided_at is None:
            row.voided_at, row.voided_by = clock.now(), actor.user_id
            row.void_reason = reason.strip()
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )


def bring_back(store: Store, actor: Actor, consent_id: UUID) -> None:
    """Let an entry that was taken back as wrong hold again."""
    with store.write() as session:
        row = found(session, ConsentRecord, consent_id, _MISSING)
        case_to_change(session, actor, row.client_id)
        row.voided_at, row.voided_by, row.void_reason = None, None, ""
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )


def consents_of(session: Session, client_id: UUID) -> tuple[Consent, ...]:
    """Return a client's answers, the newest first, inside a transaction."""
    query = select(ConsentRecord).where(
        ConsentRecord.client_id.in_(records_of(client_id)), ConsentRecord.voided_at.is_(None)
    )
    made = [_consent(row) for row in session.scalars(query)]
    made.sort(key=lambda one: (one.form.given_on, one.recorded_at), reverse=True)
    return tuple(made)


def voided_of(session: Session, client_id: UUID) -> tuple[Withdrawn, ...]:
    """Return the entries taken back as wrong, each with the reason."""
    query = (
        select(ConsentRecord, OfficialRecord.name)
        .outerjoin(OfficialRecord, OfficialRecord.id == ConsentRecord.voided_by)
        .where(
            ConsentRecord.client_id.in_(records_of(client_id)), ConsentRecord.voided_at.is_not(None)
        )
    )
    return tuple(
        Withdrawn(row.id, _consent(row), row.void_reason, row.voided_at, name or "")
        for row, name in session.execute(query)
        if row.voided_at is not None
    )


def _check(form: ConsentForm) -> None:
    for field, name in (
        ("answer", "consent_answers"),
        ("purpose", "consent_purposes"),
        ("form", "consent_forms"),
        ("giver", "consent_givers"),
    ):
        if getattr(form, field) not in vocabulary.codes(name):
            raise InvalidInputError("record.code", field)
    for group in form.data_groups:
        if group not in vocabulary.codes("consent_data_groups"):
            raise InvalidInputError("record.code", "data_groups")
    if form.answer == consent.GIVEN:
        if not form.recipients.strip():
            raise InvalidInputError("form.required", "recipients")
        if not form.data_groups:
            raise InvalidInputError("consent.groups_missing", "data_groups")
    if form.given_on > clock.today():
        raise InvalidInputError("record.later", "given_on")
    if form.valid_until is not None and form.valid_until < form.given_on:
        raise InvalidInputError("record.dates", "valid_until")


def _consent(row: ConsentRecord) -> Consent:
    return Consent(
        id=row.id,
        version=row.version,
        form=ConsentForm(
            answer=row.answer,
            purpose=row.purpose,
            given_on=row.given_on,
            recipients=row.recipients,
            data_groups=tuple(row.data_groups),
            language=row.language,
            interpreter_used=row.interpreter_used,
            form=row.form,
            giver=row.giver,
            valid_until=row.valid_until,
            note=row.note,
        ),
        withdrawn_on=row.withdrawn_on,
        recorded_at=row.recorded_at,
    )
