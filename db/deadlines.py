"""Deadlines of a client and of an adviser's caseload, and the decisions on them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db import audit
from db.deadline_facts import client_dates, newest, overrides
from db.guard import case_to_change, case_to_read
from db.records import view_of
from db.store import Store
from db.tables.assessment import DeadlineOverrideRecord
from db.tables.case import CaseloadRecord, ClientRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client_deadlines import (
    OPEN_STATES,
    ClientDeadlines,
    DeadlineState,
    DueDeadline,
    deadlines_of,
    passed_limits,
)
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.ids import new_id
from tekoto.text import clean, needed_reason

_SECTION = "deadlines"
_OPEN = tuple(state for state in CaseState if state is not CaseState.ENDED)


def for_client(store: Store, actor: Actor, client_id: UUID) -> ClientDeadlines:
    """Return a client's deadlines as they stand today, with the decisions on them."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        found = _of_client(access.session, client_id)
        access.count = len(found.deadlines)
        return found


def override(
    store: Store,
    actor: Actor,
    client_id: UUID,
    rule_id: str,
    triggered_on: date,
    due_on: date | None,
    reason: str,
) -> ClientDeadlines:
    """Give a deadline another day, or with no day say that it does not concern the client.

    Raises InvalidInputError ``deadline.reason_missing``, ``deadline.before_trigger``, NotFoundError
    ``deadline.not_found`` when the client has no such deadline.
    """
    reason = needed_reason(reason, "deadline.reason_missing")
    if due_on is not None and due_on < triggered_on:
        raise InvalidInputError("deadline.before_trigger", "due_on")
    return _decide(store, actor, client_id, (rule_id, triggered_on), due_on, reason)


def withdraw(
    store: Store, actor: Actor, client_id: UUID, rule_id: str, triggered_on: date, reason: str = ""
) -> ClientDeadlines:
    """Let the computed day hold again; the decision stays in the history.

    Raises NotFoundError ``deadline.not_found``.
    """
    key = (rule_id, triggered_on)
    return _decide(store, actor, client_id, key, None, clean(reason).strip(), withdrawn=True)


def due_of_caseload(
    session: Session, own: Sequence[ColumnElement[bool]], day: date, until: date
) -> tuple[DueDeadline, ...]:
    """Return what of a part of the caseload is overdue or due by ``until``, by the day.

    For a transaction that logs its reading.

    ``own`` are the conditions on the caseload; it takes some ten queries in all.
    """
    whose = select(CaseloadRecord.client_id).where(*own)
    lines = session.execute(
        select(CaseloadRecord.client_id, CaseloadRecord.name, CaseloadRecord.protected).where(*own)
    ).all()
    dates = client_dates(session, whose)
    decided = overrides(session, whose)
    found = []
    for client_id, name, protected in lines:
        held = newest(decided.get(client_id, []))
        for one in deadlines_of(dates[client_id], day, held):
            state = one.state_on(day)
            if state not in OPEN_STATES:
                break
            if state is DeadlineState.DUE and one.due_on > until:
                continue
            found.append(DueDeadline(client_id, name, protected, one, state))
    found.sort(key=lambda due: (due.deadline.due_on, due.client_name.casefold()))
    return tuple(found)


def _of_client(session: Session, client_id: UUID) -> ClientDeadlines:
    today, view = clock.today(), view_of(session, client_id)
    whose = select(ClientRecord.id).where(ClientRecord.id == view)
    dates = client_dates(session, whose)[view]
    history = overrides(session, whose).get(view, [])
    return ClientDeadlines(
        deadlines_of(dates, today, newest(history)),
        tuple(reversed(history)),
        passed_limits(dates, today) if dates.open else (),
    )


def _decide(
    store: Store,
    actor: Actor,
    client_id: UUID,
    key: tuple[str, date],
    due_on: date | None,
    reason: str,
    *,
    withdrawn: bool = False,
) -> ClientDeadlines:
    with store.write() as session:
        case_to_change(session, actor, client_id)
        known = _of_client(session, client_id).deadlines
        about = next((one for one in known if (one.rule.id, one.triggered_on) == key), None)
        if about is None or (withdrawn and about.override is None):
            raise NotFoundError("deadline.not_found")
        session.add(
            DeadlineOverrideRecord(
                id=new_id(),
                client_id=client_id,
                rule_id=about.rule.id,
                triggered_on=about.triggered_on,
                due_on=due_on,
                reason=reason,
                withdrawn=withdrawn,
                recorded_by=actor.user_id,
                recorded_at=clock.now(),
            )
        )
        session.flush()
        found = _of_client(session, client_id)
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
        return found
