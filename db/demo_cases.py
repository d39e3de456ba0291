"""The lives of an invented caseload's cases: pauses that end on a day, cases handed over."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db.tables.case import CasePeriodRecord, CaseRecord
from db.tables.household import HandoverRecord
from tekoto.access import Actor
from tekoto.case import CaseState
from tekoto.dates import add_months
from tekoto.ids import new_id
from tekoto.invented import InventedCaseload, InventedClient

_MOVED = "T08"
_LEAVES = ("family_leave", "childcare")
_GIVEN_AWAY = 3
_BEFORE = timedelta(days=120)


def load_lives(session: Session, actor: Actor, caseload: InventedCaseload) -> None:
    """Write when clients on leave come back, and whom the actor's office gave and was given."""
    for client in caseload.clients:
        if client.state == CaseState.PAUSED and client.reason in _LEAVES:
            _write_return(session, client, caseload)
    others = [one for one in caseload.clients if one.office_id != actor.office_id]
    given = [one for one in others if one.state == CaseState.ACTIVE][:_GIVEN_AWAY]
    rows = [
        _handover(client, actor.office_id, actor.user_id, caseload, "continues")
        for client in given
        if client.became_client_on < caseload.today - _BEFORE
    ]
    moved = next((one for one in caseload.clients if one.key == _MOVED), None)
    if moved is not None and others and moved.office_id == actor.office_id:
        giver = others[0]
        rows.append(_handover(moved, giver.office_id, giver.adviser_id, caseload, "re_sign"))
    if rows:
        session.execute(insert(HandoverRecord), rows)


def _write_return(session: Session, client: InventedClient, caseload: InventedCaseload) -> None:
    months = 6
    while add_months(client.since, months) <= caseload.today:
        months += 6
    back = {"returns_on": add_months(client.since, months)}
    case = CaseRecord.client_id == client.id
    case_id = select(CaseRecord.id).where(case).scalar_subquery()
    session.execute(update(CaseRecord).where(case).values(back))
    session.execute(
        update(CasePeriodRecord)
        .where(CasePeriodRecord.case_id == case_id, CasePeriodRecord.until.is_(None))
        .values(back)
    )


def _handover(
    client: InventedClient,
    office_id: UUID,
    adviser_id: UUID,
    caseload: InventedCaseload,
    plan: str,
) -> dict[str, object]:
    places = client.former_residences
    moved = client.form.municipality_since if places else None
    return {
        "id": new_id(),
        "client_id": client.id,
        "from_office_id": office_id,
        "from_adviser_id": adviser_id,
        "to_office_id": client.office_id,
        "to_adviser_id": client.adviser_id,
        "happened_on": moved or caseload.today - _BEFORE,
        "plan": plan,
        "recorded_by": adviser_id,
        "recorded_at": client.recorded_at,
    }
