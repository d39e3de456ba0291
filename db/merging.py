"""Merging two records of one person, and undoing it at any later time.

The absorbed record keeps all that it owns, its case ends for the reason that it was a duplicate,
and its line repeats the survivor's (``db.tables.case.CaseloadRecord``). The survivor's form takes
the chosen values. What the merge changed in either record is kept as rows, and only that goes back.
"""

import json
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db import (
    audit,
    caseload_line,
    client_reader,
    client_rows,
    custom_fields,
    merge_rows,
    search_index,
    undo_rows,
)
from db.client_changes import keep_history, write_changes
from db.distinct import distinct_from
from db.guard import case_to_change, case_to_read
from db.protections import spread
from db.records import MIRRORED, absorbed_by, show_latest, view_of
from db.store import Store
from db.tables.case import (
    CaseloadRecord,
    CaseRecord,
    ClientRecord,
    NoteRecord,
)
from db.tables.household import HouseholdMemberRecord
from db.tables.merging import MergeRecord
from db.tables.path import PathStepRecord
from db.tables.plan import PlanRecord
from db.tables.project import ParticipationRecord
from db.tables.referral import ReferralRecord
from db.tables.system import OfficialRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.client import Client
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.merging import (
    Absorbed,
    Holding,
    Merged,
    MergePreview,
    Side,
    differing,
    merged_form,
)
from tekoto.names import PersonName

_SECTION, _UNDONE = "merge", "merge_undone"
_OWNED = (NoteRecord, PlanRecord, PathStepRecord, ReferralRecord, ParticipationRecord)
_M = MergeRecord


def preview(store: Store, actor: Actor, survivor_id: UUID, absorbed_id: UUID) -> MergePreview:
    """Return two records side by side; the reading of both is logged.

    Raises as ``merge`` does.
    """
    with store.write() as session:
        _check_pair(session, actor, survivor_id, absorbed_id)
        survivor = client_reader.load(session, survivor_id)
        absorbed = client_reader.load(session, absorbed_id)
        found = MergePreview(
            survivor=survivor,
            absorbed=absorbed,
            pairs=differing(survivor.form, absorbed.form),
            holdings=(_holding(session, survivor_id), _holding(session, absorbed_id)),
        )
        for one in (survivor_id, absorbed_id):
            audit.record(session, store, actor, Action.VIEW, target_id=one, section=_SECTION)
        return found


def merge(
    store: Store,
    actor: Actor,
    seen: MergePreview,
    chosen: Mapping[str, Side],
) -> Client:
    """Put one record under the other's view, as chosen from a preview; return the survivor.

    Raises InvalidInputError ``merge.itself``, StaleRecordError when somebody saved either since,
    NotFoundError ``client.not_found``, and StaleRecordError ``merge.said_distinct`` (somebody said
    that they are two people), ``merge.one_family`` (they are recorded as each other's family),
    ``merge.already`` and ``merge.has_absorbed`` (undo that one first).
    """
    survivor_id, absorbed_id = seen.survivor.id, seen.absorbed.id
    with store.write() as session:
        undo_rows.lock(session, (survivor_id, absorbed_id))
        _check_pair(session, actor, survivor_id, absorbed_id)
        survivor = _unchanged(session, seen.survivor)
        absorbed = _unchanged(session, seen.absorbed)
        before = undo_rows.snapshot(session, (survivor_id, absorbed_id))
        form = merged_form(survivor.form, absorbed.form, chosen)
        keep_history(session, actor.user_id, (survivor,))
        if form.hetu and form.hetu == absorbed.form.hetu:
            merge_rows.retire_hetu(session, absorbed_id)
        write_changes(session, session.get_one(ClientRecord, survivor_id), survivor, form)
        merge_rows.take_in(session, survivor_id, absorbed_id)
        merge_rows.end_case(session, absorbed)
        _move_on(session, survivor_id, absorbed_id)
        session.flush()
        after = undo_rows.snapshot(session, (survivor_id, absorbed_id))
        _stand_under(session, survivor_id, absorbed_id)
        _write_merge(session, actor, survivor, absorbed_id, before, after)
        spread(session, store, actor, survivor_id)
        made = client_reader.load(session, survivor_id)
        for one in (absorbed_id, survivor_id):
            audit.record(session, store, actor, Action.CHANGE, target_id=one, section=_SECTION)
        return made


def undo(store: Store, actor: Actor, survivor_id: UUID, absorbed_id: UUID) -> Client:
    """Undo a merge: what belonged to each goes back, what came after stays; return the survivor.

    Raises NotFoundError ``merge.not_found``, and InvalidInputError ``client.hetu_in_use`` when the
    absorbed record's identity code has become another client's.
    """
    with store.write() as session:
        case_to_change(session, actor, survivor_id)
        undo_rows.lock(session, (survivor_id, absorbed_id))
        row = session.scalar(
            select(_M)
            .where(
                _M.survivor_id == survivor_id,
                _M.absorbed_id == absorbed_id,
                _M.undone_at.is_(None),
            )
            .with_for_update()
        )
        if row is None:
            raise NotFoundError("merge.not_found")
        survivor = client_reader.load(session, survivor_id)
        keep_history(session, actor.user_id, (survivor,))
        row.undone_at, row.undone_by = clock.now(), actor.user_id
        merge_rows.put_back(session, survivor_id, json.loads(row.before), json.loads(row.after))
        own = json.loads(row.case_before)
        merge_rows.refuse_taken_hetu(session, absorbed_id, own["before"])
        merge_rows.put_back(session, absorbed_id, own["before"], own["after"])
        _follow_move(session, survivor_id, absorbed_id, own["office"])
        _stand_alone(session, survivor_id, absorbed_id)
        spread(session, store, actor, survivor_id, absorbed_id)
        made = client_reader.load(session, survivor_id)
        for one in (absorbed_id, survivor_id):
            audit.record(session, store, actor, Action.CHANGE, target_id=one, section=_UNDONE)
        return made


def merged_of(store: Store, actor: Actor, client_id: UUID) -> tuple[Merged, ...]:
    """Return the records that stand under a client's view, the latest first.

    For nearly every client there is none, and then nothing is shown that would be logged.
    """
    with store.read() as session:
        case_to_read(session, actor, client_id)
        view = view_of(session, client_id)
        if not absorbed_by(session, (view,)):
            return ()
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        session = access.session
        query = (
            select(_M, ClientRecord, OfficialRecord.name)
            .join(ClientRecord, ClientRecord.id == _M.absorbed_id)
            .join(OfficialRecord, OfficialRecord.id == _M.merged_by)
            .where(_M.survivor_id == view, _M.undone_at.is_(None))
            .order_by(_M.merged_at.desc())
        )
        found = session.execute(query).all()
        forms = client_reader.load_many(session, [row.absorbed_id for row, _, _ in found])
        return tuple(
            Merged(
                client_id=row.absorbed_id,
                name=PersonName(client.family_name, client.given_names).listing_name,
                original_name=next(
                    (
                        one.value
                        for one in forms[row.absorbed_id].form.names
                        if one.kind == client_rows.ORIGINAL_SCRIPT
                    ),
                    "",
                ),
                number=client.number,
                merged_at=row.merged_at,
                merged_by=by,
                holding=_holding(session, row.absorbed_id),
            )
            for row, client, by in found
        )


def absorbed_client(store: Store, actor: Actor, absorbed_id: UUID) -> Absorbed:
    """Return an absorbed record as it is for itself; the reading is logged on both.

    Raises NotFoundError ``merge.not_found`` for a record that stands alone.
    """
    with store.write() as session:
        case_to_change(session, actor, absorbed_id)
        survivor_id = view_of(session, absorbed_id)
        if survivor_id == absorbed_id:
            raise NotFoundError("merge.not_found")
        found = Absorbed(
            client_reader.load(session, absorbed_id),
            custom_fields.values_of(session, actor, absorbed_id),
        )
        for one in (absorbed_id, survivor_id):
            audit.record(session, store, actor, Action.VIEW, target_id=one, section=_SECTION)
        return found


def _check_pair(session: Session, actor: Actor, survivor_id: UUID, absorbed_id: UUID) -> None:
    if survivor_id == absorbed_id:
        raise InvalidInputError("merge.itself", "other_id")
    for one in (survivor_id, absorbed_id):
        case_to_change(session, actor, one)
        if view_of(session, one) != one:
            raise StaleRecordError("merge.already")
    if absorbed_by(session, (absorbed_id,)):
        raise StaleRecordError("merge.has_absorbed")
    if absorbed_id in distinct_from(session, survivor_id):
        raise StaleRecordError("merge.said_distinct")
    table = HouseholdMemberRecord
    both = (survivor_id, absorbed_id)
    related = select(table.id).where(
        table.client_id.in_(both), table.linked_client_id.in_(both), table.withdrawn_at.is_(None)
    )
    if session.scalar(related.limit(1)) is not None:
        raise StaleRecordError("merge.one_family")


def _unchanged(session: Session, seen: Client) -> Client:
    now = client_reader.load(session, seen.id)
    if (now.version, now.case.version) != (seen.version, seen.case.version):
        raise StaleRecordError("store.stale")
    return now


def _holding(session: Session, client_id: UUID) -> Holding:
    counts = [
        session.scalar(select(func.count()).where(table.client_id == client_id)) or 0
        for table in _OWNED
    ]
    return Holding(*counts)


def _move_on(session: Session, *client_ids: UUID) -> None:
    """Raise the versions, so that a form opened before cannot be saved over what was done."""
    for client_id in client_ids:
        session.get_one(ClientRecord, client_id).changed_at = clock.now()


def _line(session: Session, client_id: UUID) -> CaseloadRecord:
    query = select(CaseloadRecord).where(CaseloadRecord.client_id == client_id)
    return session.scalars(query).one()


def _stand_under(session: Session, survivor_id: UUID, absorbed_id: UUID) -> None:
    """Give the absorbed record's line to the survivor, and its words, notes' among them."""
    line = _line(session, absorbed_id)
    line.merged_into = survivor_id
    session.flush()
    caseload_line.refresh_lines(session, [survivor_id])
    above = _line(session, survivor_id)
    for column in MIRRORED:
        setattr(line, column, getattr(above, column))
    session.flush()
    show_latest(session, survivor_id)
    search_index.remove(session, search_index.CLIENTS, [line.row])
    search_index.move_notes(session, line)


def _stand_alone(session: Session, survivor_id: UUID, absorbed_id: UUID) -> None:
    line = _line(session, absorbed_id)
    line.merged_into = None
    line.number = session.get_one(ClientRecord, absorbed_id).number
    session.flush()
    caseload_line.refresh_lines(session, [survivor_id, absorbed_id])
    for one in (survivor_id, absorbed_id):
        show_latest(session, one)
    search_index.move_notes(session, _line(session, absorbed_id))


def _write_merge(
    session: Session,
    actor: Actor,
    survivor: Client,
    absorbed_id: UUID,
    before: Mapping[UUID, undo_rows.Rows],
    after: Mapping[UUID, undo_rows.Rows],
) -> None:
    old, new = undo_rows.difference(before[survivor.id], after[survivor.id])
    own_old, own_new = undo_rows.difference(before[absorbed_id], after[absorbed_id])
    own = {"before": own_old, "after": own_new, "office": survivor.case.office_id.hex}
    values = {
        "id": new_id(),
        "survivor_id": survivor.id,
        "absorbed_id": absorbed_id,
        "merged_by": actor.user_id,
        "merged_at": clock.now(),
    }
    parts = {"before": old, "after": new, "case_before": own}
    texts = {name: json.dumps(part, ensure_ascii=False) for name, part in parts.items()}
    session.execute(insert(_M), values | texts)


def _follow_move(session: Session, survivor_id: UUID, absorbed_id: UUID, office: str) -> None:
    """Leave both in the office where the person is now, if she has moved since the merge."""
    case = session.scalars(select(CaseRecord).where(CaseRecord.client_id == survivor_id)).one()
    if case.office_id == UUID(hex=office):
        return
    own = session.scalars(select(CaseRecord).where(CaseRecord.client_id == absorbed_id)).one()
    own.office_id, own.adviser_id, own.changed_at = case.office_id, case.adviser_id, clock.now()
    session.flush()
