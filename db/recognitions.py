"""Recognition of qualifications: applications with their history of states."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Exists, Select, exists, select
from sqlalchemy.orm import Session, aliased

from db import audit, withdrawal
from db.guard import case_to_change, found, unchanged
from db.records import PERSON, records_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.record import RecognitionChangeRecord, RecognitionRecord
from db.tables.system import OfficialRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.recognition import (
    Recognition,
    RecognitionChange,
    RecognitionForm,
    RecognitionState,
    next_states,
)
from tekoto.record import Withdrawn
from tekoto.text import clean_form, needed_reason

_SECTION = "recognition"
_MISSING = "recognition.not_found"


def create(
    store: Store,
    actor: Actor,
    client_id: UUID,
    form: RecognitionForm,
    change: RecognitionChange,
) -> Recognition:
    """Add an application in its first state, planned or applied for.

    Raises InvalidInputError: ``form.required`` (qualification, body_name), ``record.code`` (body),
    ``recognition.body_not_valid`` for a body that no longer or not yet decides on the day of the
    application, ``record.later``; TransitionError ``recognition.step_not_allowed``.
    """
    form, change = clean_form(form), clean_form(change)
    _check(form, change)
    if change.state not in (RecognitionState.PLANNED, RecognitionState.APPLIED):
        raise TransitionError("recognition.step_not_allowed")
    now = clock.now()
    with store.write() as session:
        case_to_change(session, actor, client_id)
        row = RecognitionRecord(
            id=new_id(),
            client_id=client_id,
            qualification=form.qualification.strip(),
            body=form.body,
            body_name=form.body_name.strip(),
            recorded_by=actor.user_id,
            recorded_at=now,
            changed_at=now,
            withdraw_reason="",
        )
        row.changes.append(_change_row(actor, change, 0))
        session.add(row)
        session.flush()
        made = _recognition(row)
        audit.record(session, store, actor, Action.CREATE, target_id=client_id, section=_SECTION)
        return made


def advance(
    store: Store, actor: Actor, recognition_id: UUID, version: int, change: RecognitionChange
) -> Recognition:
    """Move an application on; its history is kept and never changed.

    Raises StaleRecordError, TransitionError ``recognition.step_not_allowed``, InvalidInputError
    ``record.later`` and ``record.dates`` for a day before the present state began.
    """
    change = clean_form(change)
    with store.write() as session:
        row = unchanged(session, RecognitionRecord, recognition_id, version, _MISSING)
        case_to_change(session, actor, row.client_id)
        last = row.changes[-1]
        if change.state not in next_states(RecognitionState(last.state)):
            raise TransitionError("recognition.step_not_allowed")
        if change.happened_on < last.happened_on:
            raise InvalidInputError("record.dates", "happened_on")
        _not_later(change.happened_on)
        row.changes.append(_change_row(actor, change, len(row.changes)))
        row.changed_at = clock.now()
        session.flush()
        made = _recognition(row)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )
        return made


def withdraw(store: Store, actor: Actor, recognition_id: UUID, reason: str) -> None:
    """Take back an application that was recorded by mistake."""
    reason = needed_reason(reason, "competence.reason_missing")
    with store.write() as session:
        row = found(session, RecognitionRecord, recognition_id, _MISSING)
        case_to_change(session, actor, row.client_id)
        withdrawal.take_back(row, actor, reason)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )


def bring_back(store: Store, actor: Actor, recognition_id: UUID) -> None:
    """Let an application that was taken back hold again."""
    with store.write() as session:
        row = found(session, RecognitionRecord, recognition_id, _MISSING)
        case_to_change(session, actor, row.client_id)
        withdrawal.put_back(row)
        audit.record(
            session, store, actor, Action.CHANGE, target_id=row.client_id, section=_SECTION
        )


def recognitions_of(session: Session, client_id: UUID) -> tuple[Recognition, ...]:
    """Return a client's applications, the newest first, inside a transaction."""
    query = select(RecognitionRecord).where(
        RecognitionRecord.client_id.in_(records_of(client_id)),
        RecognitionRecord.withdrawn_at.is_(None),
    )
    made = [_recognition(row) for row in session.scalars(query)]
    made.sort(key=lambda one: (one.history[0].happened_on, one.recorded_at), reverse=True)
    return tuple(made)


def placeless_recognition(one: Recognition) -> Recognition:
    """Return an application without its free text, which may name a place."""
    return replace(
        one,
        form=replace(one.form, qualification="", body_name=""),
        history=tuple(replace(change, decision_number="", note="") for change in one.history),
    )


def withdrawn_recognitions(session: Session, client_id: UUID) -> tuple[Withdrawn, ...]:
    """Return the applications that were taken back."""
    query = (
        select(RecognitionRecord, OfficialRecord.name)
        .outerjoin(OfficialRecord, OfficialRecord.id == RecognitionRecord.withdrawn_by)
        .where(
            RecognitionRecord.client_id.in_(records_of(client_id)),
            RecognitionRecord.withdrawn_at.is_not(None),
        )
    )
    return tuple(
        Withdrawn(row.id, _recognition(row), row.withdraw_reason, row.withdrawn_at, name or "")
        for row, name in session.execute(query)
        if row.withdrawn_at is not None
    )


def applications(session: Session, clients: Select[UUID]) -> dict[UUID, tuple[date, ...]]:
    """Return the days on which clients applied for recognition, in order; for the indicators.

    Two records of one person are one person: an absorbed one counts as its survivor.
    """
    change, line = RecognitionChangeRecord, CaseloadRecord
    views = select(PERSON).where(line.client_id.in_(clients))
    query = (
        select(PERSON, change.happened_on)
        .select_from(RecognitionRecord)
        .join(change, change.recognition_id == RecognitionRecord.id)
        .join(line, line.client_id == RecognitionRecord.client_id)
        .where(
            PERSON.in_(views),
            RecognitionRecord.withdrawn_at.is_(None),
            change.state == RecognitionState.APPLIED,
            ~_goes_on(),
        )
        .order_by(change.happened_on)
    )
    days: dict[UUID, tuple[date, ...]] = {}
    for client_id, day in session.execute(query):
        days[client_id] = (*days.get(client_id, ()), day)
    return days


def _goes_on() -> Exists:
    """Tell of a change that it follows further information: no application of its own."""
    change, before = RecognitionChangeRecord, aliased(RecognitionChangeRecord)
    return exists().where(
        before.recognition_id == change.recognition_id,
        before.place == change.place - 1,
        before.state == RecognitionState.MORE_INFO,
    )


def _check(form: RecognitionForm, change: RecognitionChange) -> None:
    if not form.qualification.strip():
        raise InvalidInputError("form.required", "qualification")
    if form.body not in vocabulary.codes("recognition_bodies"):
        raise InvalidInputError("record.code", "body")
    if form.body == "other" and not form.body_name.strip():
        raise InvalidInputError("form.required", "body_name")
    if not vocabulary.term("recognition_bodies", form.body).valid_on(change.happened_on):
        raise InvalidInputError("recognition.body_not_valid", "body")
    if change.state is not RecognitionState.PLANNED:
        _not_later(change.happened_on)


def _not_later(day: date) -> None:
    if day > clock.today():
        raise InvalidInputError("record.later", "happened_on")


def _change_row(actor: Actor, change: RecognitionChange, place: int) -> RecognitionChangeRecord:
    return RecognitionChangeRecord(
        id=new_id(),
        place=place,
        state=str(change.state),
        happened_on=change.happened_on,
        decision_number=change.decision_number.strip(),
        note=change.note.strip(),
        recorded_by=actor.user_id,
        recorded_at=clock.now(),
    )


def _recognition(row: RecognitionRecord) -> Recognition:
    return Recognition(
        id=row.id,
        version=row.version,
        form=RecognitionForm(row.qualification, row.body, row.body_name),
        history=tuple(
            RecognitionChange(
                RecognitionState(one.state), one.happened_on, one.decision_number, one.note
            )
            for one in row.changes
        ),
        recorded_at=row.recorded_at,
    )
