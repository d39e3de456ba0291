"""Giving a case to another adviser or office, and what the old office may still read.

The old office loses the case: it neither finds nor opens the client, nor changes anything. It
keeps what it did itself: its notes, its plans, its referrals and its entries in the log.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import audit, client_reader, search_index
from db.case_effects import cancel_appointments, close_plan, move_appointments
from db.caseload_line import for_change, line_of, refresh_line
from db.notes import notes_by
from db.records import follow_survivors, records_of
from db.store import Store
from db.tables.case import CaseloadRecord, CasePeriodRecord, CaseRecord, ClientRecord
from db.tables.household import HandoverRecord
from db.tables.plan import PlanRecord
from db.tables.referral import ReferralRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client import Client
from tekoto.errors import InvalidInputError, NotFoundError
from tekoto.handover import FormerCase, FormerPlan, FormerReferral, Handover
from tekoto.ids import new_id
from tekoto.permission import check_casework
from tekoto.plan import PlanState

HANDED_OVER = "handed_over"
_H = HandoverRecord
_C = CaseloadRecord


def hand_over(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    adviser_id: UUID,
    *,
    on: date | None = None,
    plan: str = "continues",
) -> Client:
    """Give the case to another official, of this office or another.

    ``plan`` is a code of ``handover_plans``: what becomes of the plan in force. Raises
    NotFoundError ``official.not_found`` for one who has left; InvalidInputError ``handover.plan``,
    ``handover.same`` and, for a day to come or before the case began, ``case.later`` and
    ``case.before_previous_state``; StaleRecordError.
    """
    if plan not in vocabulary.codes("handover_plans"):
        raise InvalidInputError("handover.plan", "plan")
    day = on or clock.today()
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        adviser = session.get(OfficialRecord, adviser_id)
        if adviser is None or adviser.ended_at is not None:
            raise NotFoundError("official.not_found")
        _check(before, adviser_id, day)
        give(session, actor, row, before, adviser, day, plan)
        made = client_reader.load(session, client_id)
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section="adviser")
        return made


def give(
    session: Session,
    actor: Actor,
    row: ClientRecord,
    before: Client,
    adviser: OfficialRecord,
    day: date,
    plan: str,
) -> None:
    """Move a case with what comes along, in the caller's transaction; who may is its question."""
    client_id = row.id
    session.execute(
        insert(_H),
        {
            "id": new_id(),
            "client_id": client_id,
            "from_office_id": before.case.office_id,
            "from_adviser_id": before.case.adviser_id,
            "to_office_id": adviser.office_id,
            "to_adviser_id": adviser.id,
            "happened_on": day,
            "plan": plan,
            "recorded_by": actor.user_id,
            "recorded_at": clock.now(),
        },
    )
    case, line = session.get_one(CaseRecord, before.case.id), line_of(session, client_id)
    for target in (case, line):
        target.adviser_id, target.office_id = adviser.id, adviser.office_id
    row.changed_at = case.changed_at = clock.now()
    if plan == HANDED_OVER:
        close_plan(session, client_id, PlanState.TRANSFERRED, day, HANDED_OVER)
    if adviser.office_id == before.case.office_id:
        move_appointments(session, client_id, adviser.id)
    else:
        cancel_appointments(session, client_id)
    refresh_line(session, client_id, before.form)
    absorbed = follow_survivors(session, [client_id])
    search_index.move_notes(session, line, *(line_of(session, one) for one in absorbed))


def given_away(store: Store, actor: Actor) -> tuple[Handover, ...]:
    """Return the clients that the actor's office has given to another, the last one first.

    Where one under turvakielto went would tell where she lives: her new office has no name here.
    Raises StoreError ``permission.denied`` for a role that does no casework.
    """
    check_casework(actor)
    query = (
        select(_H, _C, OfficeRecord.name, OfficialRecord.name)
        .join(_C, _C.client_id == _H.client_id)
        .join(OfficeRecord, OfficeRecord.id == _H.to_office_id)
        .join(OfficialRecord, OfficialRecord.id == _H.from_adviser_id)
        .where(
            _H.from_office_id == actor.office_id,
            _H.to_office_id != actor.office_id,
            _C.office_id != actor.office_id,
        )
        .order_by(_H.happened_on.desc(), _H.recorded_at.desc())
    )
    with audit.reading(store, actor, Action.LIST, section="handover") as access:
        made: dict[UUID, Handover] = {}
        for row, line, office, adviser in access.session.execute(query):
            hidden = "" if line.protected else office
            person = line.merged_into or line.client_id
            known = Handover(
                person,
                line.name,
                line.number,
                row.happened_on,
                hidden,
                adviser,
                line.protected,
            )
            made.setdefault(person, known)
        access.count = len(made)
        return tuple(made.values())


def former_case(store: Store, actor: Actor, client_id: UUID) -> FormerCase:
    """Return what the actor's office did itself in a case that it has given away.

    Raises NotFoundError ``client.not_found`` when it never had the case, or has it now.
    """
    check_casework(actor)
    with audit.reading(
        store, actor, Action.VIEW, target_id=client_id, section="handover"
    ) as access:
        session = access.session
        line = session.scalars(select(_C).where(_C.client_id == client_id)).one_or_none()
        last = session.scalars(
            select(_H)
            .where(_H.client_id.in_(records_of(client_id)), _H.from_office_id == actor.office_id)
            .order_by(_H.recorded_at.desc())
        ).first()
        if line is None or last is None or line.office_id == actor.office_id:
            raise NotFoundError("client.not_found")
        own = session.scalars(
            select(OfficialRecord.id).where(OfficialRecord.office_id == actor.office_id)
        ).all()
        return FormerCase(
            client_id=client_id,
            name=line.name,
            number=line.number,
            protected=line.protected,
            happened_on=last.happened_on,
            notes=notes_by(session, client_id, own),
            plans=_plans(session, client_id, own),
            referrals=_referrals(session, client_id, own),
        )


def served(store: Store, actor: Actor, start: date, end: date) -> int:
    """Return how many clients were the office's on some day of a period, each counted once.

    A figure without persons, so not logged. A client who moved between offices counts once in
    each of them.
    """
    check_casework(actor)
    with store.read() as session:
        stays = _stays(session, actor.office_id)
        return sum(
            any(since <= end and (until is None or until >= start) for since, until in spans)
            for spans in stays.values()
        )


def _stays(session: Session, office_id: UUID) -> dict[UUID, list[tuple[date, date | None]]]:
    """Return from when to when each client's case was open in an office."""
    first = select(
        CaseRecord.client_id,
        CaseRecord.office_id,
        CaseRecord.state,
        CaseRecord.since,
        CasePeriodRecord.since.label("begun"),
    ).join(CasePeriodRecord, CasePeriodRecord.case_id == CaseRecord.id)
    moves: defaultdict[UUID, list[HandoverRecord]] = defaultdict(list)
    touched = select(_H.client_id).where(
        (_H.from_office_id == office_id) | (_H.to_office_id == office_id)
    )
    query = select(_H).where(_H.client_id.in_(touched)).order_by(_H.happened_on, _H.recorded_at)
    for row in session.scalars(query):
        moves[row.client_id].append(row)
    begun: dict[UUID, date] = {}
    now: dict[UUID, tuple[UUID, date | None]] = {}
    wanted = first.where((CaseRecord.office_id == office_id) | CaseRecord.client_id.in_(touched))
    for client_id, office, state, since, day in session.execute(wanted):
        begun[client_id] = min(day, begun.get(client_id, day))
        now[client_id] = office, since if state == CaseState.ENDED else None
    merged = select(_C.client_id, _C.merged_into).where(_C.merged_into.is_not(None))
    views = {row.client_id: row.merged_into for row in session.execute(merged)}
    found: defaultdict[UUID, list[tuple[date, date | None]]] = defaultdict(list)
    for client_id, present in now.items():
        spans = _spans(office_id, begun[client_id], moves[client_id], *present)
        found[views.get(client_id) or client_id].extend(spans)
    return found


def _spans(
    office_id: UUID,
    begun: date,
    moves: Iterable[HandoverRecord],
    present: UUID,
    ended: date | None,
) -> Iterable[tuple[date, date | None]]:
    since = begun
    for move in moves:
        if move.from_office_id == move.to_office_id:
            continue
        if move.from_office_id == office_id:
            yield since, move.happened_on
        since = move.happened_on
    if present == office_id:
        yield since, ended


def _check(before: Client, adviser_id: UUID, day: date) -> None:
    if adviser_id == before.case.adviser_id:
        raise InvalidInputError("handover.same", "adviser")
    if day > clock.today():
        raise InvalidInputError("case.later", "on")
    if day < before.case.since:
        raise InvalidInputError("case.before_previous_state", "on")


def _plans(session: Session, client_id: UUID, own: Iterable[UUID]) -> tuple[FormerPlan, ...]:
    query = (
        select(PlanRecord)
        .where(PlanRecord.client_id.in_(records_of(client_id)), PlanRecord.recorded_by.in_(own))
        .order_by(PlanRecord.recorded_at.desc())
    )
    return tuple(
        FormerPlan(row.kind, row.valid_from, row.valid_to, row.signed_on)
        for row in session.scalars(query)
    )


def _referrals(
    session: Session, client_id: UUID, own: Iterable[UUID]
) -> tuple[FormerReferral, ...]:
    query = (
        select(ReferralRecord)
        .where(
            ReferralRecord.client_id.in_(records_of(client_id)),
            ReferralRecord.created_by.in_(own),
            ReferralRecord.sent_on.is_not(None),
        )
        .order_by(ReferralRecord.sent_on.desc())
    )
    return tuple(
        FormerReferral(row.reference, row.sent_on, row.step_kind)
        for row in session.scalars(query)
        if row.sent_on is not None
    )
