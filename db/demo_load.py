"""Loading an invented caseload into an empty store: the demonstration and the tests use it.

Rows are written as they stand on the caseload's day, with their past: the functions of the other
modules would give everything the present moment.
"""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db import audit, bulk, counters, search_index
from db.client_rows import identifier, residence
from db.demo_cases import load_lives
from db.demo_family import load_families
from db.demo_rows import Rows, client_story_rows, network_rows, project_rows
from db.store import Store
from db.tables import Base, load_all
from db.tables.case import (
    CaseloadRecord,
    CasePeriodRecord,
    CaseRecord,
    IdentifierRecord,
    ResidenceRecord,
)
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.bulk import BulkClient, BulkNote
from tekoto.case import CaseState
from tekoto.ids import new_id
from tekoto.invented import InventedCaseload, InventedClient
from tekoto.plan import PlanState
from tekoto.reference import new_references


def load_demo(store: Store, caseload: InventedCaseload) -> Actor:
    """Fill an empty store with an invented caseload; return the adviser whose desk it opens on.

    The offices, officials and everything else get the ids that the caseload gives them. Raises
    StoreError ``store.conflict`` when the store is not empty.
    """
    with store.write() as session:
        for table, rows in _system_rows(session, caseload).items():
            session.execute(insert(table), rows)
        for table, rows in network_rows(caseload).items():
            session.execute(insert(table), rows)
    actor = demo_actor(caseload)
    load_all()
    bulk.load(store, actor, map(_bulk_client, caseload.clients), _notes(caseload))
    with store.write() as session:
        stories: Rows = defaultdict(list)
        project_rows(caseload, stories)
        names = {official.id: official.form.name for official in caseload.officials}
        schools = {found.id: found.form.name_fi for found in caseload.organisations}
        references = new_references()
        for client in caseload.clients:
            client_story_rows(client, stories, names, schools, references)
        for table in Base.metadata.sorted_tables:
            if table in stories:
                session.execute(insert(table), stories[table])
        _write_past(session, caseload)
        load_lives(session, actor, caseload)
        load_families(session, store, actor, caseload)
        audit.record(session, store, actor, Action.IMPORT, section="demo")
    return actor


def demo_actor(caseload: InventedCaseload) -> Actor:
    """Return the first adviser of the first office in a new working session."""
    official = next(found for found in caseload.officials if found.form.role is Role.ADVISER)
    form = official.form
    return Actor(official.id, form.name, form.role, form.office_id, new_id())


def _system_rows(session: Session, caseload: InventedCaseload) -> dict[Any, list[dict[str, Any]]]:
    first = min(client.recorded_at for client in caseload.clients)
    office_number = counters.take(session, "office", len(caseload.offices))
    official_number = counters.take(session, "official", len(caseload.officials))
    offices = [
        {
            "id": office.id,
            "ordinal": office_number + place,
            "name": office.name,
            "name_sv": office.name_sv,
            "recorded_at": first,
        }
        for place, office in enumerate(caseload.offices)
    ]
    officials = [
        {
            "id": official.id,
            "version": 1,
            "ordinal": official_number + place,
            "office_id": official.form.office_id,
            "name": official.form.name,
            "title": official.form.title,
            "phone": official.form.phone,
            "email": official.form.email,
            "role": str(official.form.role),
            "recorded_at": first,
            "changed_at": first,
            "ended_at": None,
        }
        for place, official in enumerate(caseload.officials)
    ]
    tables = Base.metadata.tables
    return {
        tables[OfficeRecord.__tablename__]: offices,
        tables[OfficialRecord.__tablename__]: officials,
    }


def _bulk_client(client: InventedClient) -> BulkClient:
    return BulkClient(
        form=client.form,
        state=CaseState(client.state),
        since=client.since,
        adviser_id=client.adviser_id,
        id=client.id,
    )


def _notes(caseload: InventedCaseload) -> list[BulkNote]:
    notes = [note for client in caseload.clients for note in client.story.notes]
    notes.sort(key=lambda note: note.form.happened_at)
    return [BulkNote(note.form, note.author_id, note.form.happened_at) for note in notes]


def _write_past(session: Session, caseload: InventedCaseload) -> None:
    """Write what a new client's rows do not have: former codes and places, states, plan's end."""
    cases = {
        row.client_id: row.id
        for row in session.execute(select(CaseRecord.client_id, CaseRecord.id))
    }
    for client in caseload.clients:
        _write_states(session, client, cases[client.id])
        now = client.recorded_at
        for code in client.former_identifiers:
            values = identifier(client.id, code.kind, code.value, None, code.valid_to, now)
            former = values | {"current": False, "reason": code.reason}
            session.execute(insert(IdentifierRecord), former)
        for place in client.former_residences:
            values = residence(client.id, place.municipality, place.valid_from, now)
            past = values | {"current": False, "valid_to": place.valid_to}
            session.execute(insert(ResidenceRecord), past)
        valid = [plan.form for plan in client.story.plans if plan.state is PlanState.VALID]
        line = session.scalars(
            select(CaseloadRecord).where(CaseloadRecord.client_id == client.id)
        ).one()
        line.plan_valid_to = valid[0].valid_to if valid else None
        if client.former_identifiers:
            session.flush()
            search_index.put_client(session, line, client.form)


def _write_states(session: Session, client: InventedClient, case_id: UUID) -> None:
    if client.reason:
        session.execute(
            update(CaseRecord).where(CaseRecord.id == case_id).values(reason=client.reason)
        )
        session.execute(
            update(CasePeriodRecord)
            .where(CasePeriodRecord.case_id == case_id)
            .values(reason=client.reason)
        )
    if client.since > client.became_client_on:
        session.execute(
            insert(CasePeriodRecord),
            {
                "id": new_id(),
                "case_id": case_id,
                "state": str(CaseState.ACTIVE),
                "since": client.became_client_on,
                "until": client.since,
                "reason": "",
                "recorded_at": client.recorded_at,
            },
        )
