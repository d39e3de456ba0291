"""The assessment of service needs: one open at a time, a done one never changes."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit, undo_record
from db.guard import case_to_change, case_to_read, unchanged
from db.plan_rows import day_text, text_day
from db.records import records_of
from db.store import Store
from db.tables.assessment import AssessmentRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.assessment import (
    CLOSED,
    OPEN,
    Assessment,
    AssessmentForm,
    AssessmentPart,
    AssessmentState,
    check,
)
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.permission import check_casework
from tekoto.regime import regime_on
from tekoto.text import clean_form

_SECTION = "assessment"
_AS_THEY_ARE = (
    "planned_on",
    "started_on",
    "completed_on",
    "language",
    "interpreter_mode",
    "interpreter",
    "multisectoral",
    "plan_needed",
    "missing",
)


def save(
    store: Store,
    actor: Actor,
    client_id: UUID,
    form: AssessmentForm,
    state: AssessmentState,
    known: Assessment | None = None,
) -> Assessment:
    """Record an assessment, or change an open one; all or nothing.

    A new one may begin in any open state or be recorded as done at once. When it is done, the one
    that was done before is replaced. Raises as ``tekoto.assessment.check`` does, TransitionError
    ``assessment.open_already`` for a second open one, ``assessment.closed``, StaleRecordError.
    """
    form = clean_form(form)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        if known is None:
            if _rows(session, client_id, OPEN):
                raise TransitionError("assessment.open_already")
            row = _new(session, actor, client_id)
        else:
            row = unchanged(
                session, AssessmentRecord, known.id, known.version, "assessment.not_found"
            )
            if row.client_id != client_id or row.state in CLOSED:
                raise TransitionError("assessment.closed")
        before = AssessmentState(row.state)
        form = replace(form, completed_on=form.completed_on if state in CLOSED else None)
        check(form, before, state)
        _fill(row, form)
        row.regime = regime_on(form.started_on or form.planned_on or clock.today())
        if not row.regime:
            raise InvalidInputError("assessment.no_law", "started_on")
        if state is AssessmentState.DONE:
            _replace(session, client_id)
        row.state = state
        row.changed_at = clock.now()
        session.flush()
        action = Action.CREATE if known is None else Action.CHANGE
        made = _assessment(row)
        audit.record(session, store, actor, action, target_id=client_id, section=_SECTION)
        return made


def discard(store: Store, actor: Actor, assessment_id: UUID, version: int) -> Act:
    """Throw an open assessment away; ``db.undo`` brings it back at any time.

    Raises TransitionError ``assessment.closed`` for a done one, StaleRecordError.
    """
    with store.write() as session:
        row = unchanged(session, AssessmentRecord, assessment_id, version, "assessment.not_found")
        case_to_change(session, actor, row.client_id)
        if row.state in CLOSED:
            raise TransitionError("assessment.closed")
        act = undo_record.begin(session, store, actor, ActKind.DELETE_ASSESSMENT)
        act.remove(row.client_id, AssessmentRecord.__tablename__, assessment_id)
        return undo_record.finish(act)


def is_open(session: Session, client_id: UUID) -> bool:
    """Tell whether a client has an assessment that is under way."""
    return bool(_rows(session, client_id, OPEN))


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[Assessment, ...]:
    """Return a client's assessments, newest first.

    Raises StoreError ``permission.denied`` for a role that reads no free text.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        rows = _rows(access.session, client_id, tuple(AssessmentState))
        access.count = len(rows)
        return tuple(_assessment(row) for row in rows)


def _rows(
    session: Session, client_id: UUID, states: tuple[AssessmentState, ...]
) -> list[AssessmentRecord]:
    query = (
        select(AssessmentRecord)
        .where(
            AssessmentRecord.client_id.in_(records_of(client_id)),
            AssessmentRecord.state.in_(states),
        )
        .order_by(AssessmentRecord.recorded_at.desc(), AssessmentRecord.id.desc())
    )
    return list(session.scalars(query))


def _replace(session: Session, client_id: UUID) -> None:
    for row in _rows(session, client_id, (AssessmentState.DONE,)):
        row.state = AssessmentState.REPLACED
        row.changed_at = clock.now()
    session.flush()


def _new(session: Session, actor: Actor, client_id: UUID) -> AssessmentRecord:
    now = clock.now()
    row = AssessmentRecord(
        id=new_id(),
        client_id=client_id,
        state=AssessmentState.PLANNED,
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
    )
    session.add(row)
    return row


def _fill(row: AssessmentRecord, form: AssessmentForm) -> None:
    for name in _AS_THEY_ARE:
        setattr(row, name, getattr(form, name))
    row.topics = [[code, text] for code, text in form.topics]
    row.parts = [part_json(part) for part in form.parts]


def part_json(part: AssessmentPart) -> dict[str, Any]:
    """Return a part as it is stored."""
    return asdict(part) | {"done_on": day_text(part.done_on)}


def _part(found: dict[str, Any]) -> AssessmentPart:
    day: date | None = text_day(found["done_on"])
    return AssessmentPart(found["kind"], found["done_by"], found["name"], day)


def _assessment(row: AssessmentRecord) -> Assessment:
    form = AssessmentForm(
        **{name: getattr(row, name) for name in _AS_THEY_ARE},
        topics=tuple((code, text) for code, text in row.topics),
        parts=tuple(_part(found) for found in row.parts),
    )
    state = AssessmentState(row.state)
    return Assessment(row.id, row.version, row.client_id, state, row.regime, form, row.recorded_at)
