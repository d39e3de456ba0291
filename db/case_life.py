"""The life of a case: its states, pauses, moves abroad, death, and steps taken back.

What an event brings with it happens in its own transaction, or not at all.
"""

import dataclasses
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db import audit, client_reader, client_rows
from db.case_effects import cancel_appointments, cancel_referrals, close_plan, end_participations
from db.caseload_line import for_change, line_of, refresh_line
from db.client_changes import keep_history, write_changes
from db.store import Store
from db.tables.case import CasePeriodRecord, CaseRecord, ClientRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import ABROAD, HANDED_OVER, CaseState, check_step
from tekoto.client import Client, ClientForm
from tekoto.errors import TransitionError
from tekoto.plan import PlanState
from tekoto.text import needed_reason

_SECTION = "case"
_P = CasePeriodRecord


def change_state(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    state: CaseState,
    on: date,
    reason: str = "",
    *,
    returns_on: date | None = None,
) -> Client:
    """Move the case to another state on a day, with a reason code where one is due.

    ``returns_on`` tells when a pause is expected to end. A case that ends because another
    authority goes on hands its plan over. A death and a move abroad have functions of their own.
    Raises as ``tekoto.case.check_step`` says, and StaleRecordError.
    """
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        check_step(before.case, state, on, reason, returns_on)
        _move(session, row, before, state, on, reason, returns_on=returns_on)
        if state is CaseState.ENDED and reason in HANDED_OVER:
            close_plan(session, client_id, PlanState.TRANSFERRED, on, reason)
        refresh_line(session, client_id, before.form)
        return _saved(session, store, actor, client_id)


def record_death(store: Store, actor: Actor, client_id: UUID, version: int, on: date) -> Client:
    """Close the case of a client who has died: letters and reminders stop, figures remain.

    Her referrals on the way and her appointments are cancelled, her plan and her participations
    end on the day; her contact data are locked (``db.clients.update``) and the family's records
    stay as they are. Raises as ``change_state`` does.
    """
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        check_step(before.case, CaseState.ENDED, on, "deceased")
        _move(session, row, before, CaseState.ENDED, on, "deceased")
        _close_all(session, actor, client_id, on, "deceased", "deceased")
        refresh_line(session, client_id, before.form)
        return _saved(session, store, actor, client_id)


def move_abroad(store: Store, actor: Actor, client_id: UUID, version: int, on: date) -> Client:
    """Close the case of a client who has moved abroad; her municipality is then ``ABROAD``.

    What became of her there is not known, and is not asked for: her participations end with
    ``unknown``. Raises as ``change_state`` does, and InvalidInputError
    ``client.residence_before_previous``.
    """
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        check_step(before.case, CaseState.ENDED, on, "moved_abroad")
        _move(session, row, before, CaseState.ENDED, on, "moved_abroad")
        _close_all(session, actor, client_id, on, "moved_abroad", "unknown")
        form = _settle(session, actor, row, before, ABROAD, on)
        refresh_line(session, client_id, form)
        return _saved(session, store, actor, client_id)


def reopen(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    on: date,
    *,
    municipality: str = "",
) -> Client:
    """Open an ended case again: a new period begins, and the old ones remain.

    ``municipality`` is where a client who came back from abroad lives now. Raises as
    ``change_state`` does.
    """
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        if before.case.state is not CaseState.ENDED:
            raise TransitionError("case.step_not_allowed")
        check_step(before.case, CaseState.ACTIVE, on, "")
        _move(session, row, before, CaseState.ACTIVE, on, "")
        form = before.form
        if municipality and municipality != form.municipality:
            form = _settle(session, actor, row, before, municipality, on)
        refresh_line(session, client_id, form)
        return _saved(session, store, actor, client_id)


def take_back_step(
    store: Store, actor: Actor, client_id: UUID, version: int, reason: str
) -> Client:
    """Take back the last step of the case, recorded by mistake; the state before it holds again.

    What came with the step (cancelled referrals, ended participations) is not undone: it is put
    right where it stands. Raises TransitionError ``case.first_state`` and InvalidInputError
    ``case.take_back_reason``.
    """
    reason = needed_reason(reason, "case.take_back_reason")
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        held = _held(session, before.case.id)
        if len(held) < 2:
            raise TransitionError("case.first_state")
        wrong, back = held[-1], held[-2]
        wrong.withdrawn_at, wrong.withdrawn_by = clock.now(), actor.user_id
        wrong.withdraw_reason, back.until = reason, None
        _stand(
            session, row, before, CaseState(back.state), back.since, back.reason, back.returns_on
        )
        refresh_line(session, client_id, before.form)
        return _saved(session, store, actor, client_id)


def _held(session: Session, case_id: UUID) -> list[CasePeriodRecord]:
    query = (
        select(_P)
        .where(_P.case_id == case_id, _P.withdrawn_at.is_(None))
        # The present state is last even when the computer's clock was set back before it.
        .order_by(_P.until.is_(None), _P.recorded_at, _P.id)
    )
    return list(session.scalars(query))


def _move(
    session: Session,
    row: ClientRecord,
    before: Client,
    state: CaseState,
    on: date,
    reason: str,
    *,
    returns_on: date | None = None,
) -> None:
    case_id = before.case.id
    session.execute(
        update(_P)
        .where(_P.case_id == case_id, _P.until.is_(None), _P.withdrawn_at.is_(None))
        .values(until=on)
    )
    period = client_rows.period(case_id, str(state), on, reason, clock.now())
    session.execute(insert(_P), period | {"returns_on": returns_on})
    _stand(session, row, before, state, on, reason, returns_on)


def _stand(
    session: Session,
    row: ClientRecord,
    before: Client,
    state: CaseState,
    since: date,
    reason: str,
    returns_on: date | None,
) -> None:
    case = session.get_one(CaseRecord, before.case.id)
    case.state, case.since, case.reason, case.returns_on = str(state), since, reason, returns_on
    row.changed_at = case.changed_at = clock.now()
    line_of(session, before.id).state = str(state)


def _close_all(
    session: Session, actor: Actor, client_id: UUID, on: date, reason: str, exit_reason: str
) -> None:
    cancel_referrals(session, actor, client_id, reason)
    cancel_appointments(session, client_id)
    close_plan(session, client_id, PlanState.ENDED, on, reason)
    end_participations(session, client_id, on, exit_reason)


def _settle(
    session: Session,
    actor: Actor,
    row: ClientRecord,
    before: Client,
    municipality: str,
    on: date,
) -> ClientForm:
    """Give a client another municipality from a day on, the old one with its time kept."""
    form = dataclasses.replace(before.form, municipality=municipality, municipality_since=on)
    keep_history(session, actor.user_id, [before])
    write_changes(session, row, before, form)
    return form


def _saved(session: Session, store: Store, actor: Actor, client_id: UUID) -> Client:
    made = client_reader.load(session, client_id)
    audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
    return made
