"""The acts that can be taken back: what was done, by whom, to whom, and how it stands now."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from db import audit
from db.store import Store
from db.tables.act import ActItemRecord, ActRecord
from db.tables.case import CaseloadRecord, ClientRecord
from db.tables.system import OfficialRecord
from db.undo_record import UNDONE
from tekoto.access import Actor, Role
from tekoto.act import Act, ActKind
from tekoto.audit import Action
from tekoto.bulk_edit import BulkField
from tekoto.errors import NotFoundError, StoreError
from tekoto.names import PersonName
from tekoto.permission import check_casework

MAX_SHOWN = 200
_SECTION = "act"


def recent(store: Store, actor: Actor, *, limit: int = 100) -> tuple[Act, ...]:
    """Return the latest acts, newest first: one's own, for the lead those of the office."""
    check_casework(actor)
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        query = _query().order_by(ActRecord.recorded_at.desc(), ActRecord.id.desc()).limit(limit)
        query = query.where(
            ActRecord.office_id == actor.office_id
            if actor.role is Role.LEAD
            else ActRecord.official_id == actor.user_id
        )
        found = tuple(_act(*row) for row in access.session.execute(query))
        access.count = len(found)
        return found


def latest(store: Store, actor: Actor, *, undone: bool = False) -> Act | None:
    """Return the actor's last act of this session that is done (or undone), or None."""
    check_casework(actor)
    with store.read() as session:
        order = ActRecord.undone_at if undone else ActRecord.recorded_at
        query = _query().where(
            ActRecord.session_id == actor.session_id,
            ActRecord.official_id == actor.user_id,
            ActRecord.undone_at.is_not(None) if undone else ActRecord.undone_at.is_(None),
        )
        row = session.execute(query.order_by(order.desc(), ActRecord.id.desc()).limit(1)).first()
        return None if row is None else _act(*row)


def persons(store: Store, actor: Actor, act_id: UUID) -> tuple[tuple[UUID, str, str], ...]:
    """Return of the first ``MAX_SHOWN`` clients of an act the id, the name, and how it stands.

    A client who is deleted now is named all the same: by name alone one knows whom to bring back.
    """
    with audit.reading(store, actor, Action.VIEW, target_id=act_id, section=_SECTION) as access:
        allowed(access.session, actor, act_id)
        query = (
            select(ClientRecord, ActItemRecord.state)
            .join(ActItemRecord, ActItemRecord.client_id == ClientRecord.id)
            .where(ActItemRecord.act_id == act_id)
            .order_by(ClientRecord.family_name, ClientRecord.given_names, ClientRecord.id)
            .limit(MAX_SHOWN)
        )
        found = access.session.execute(query).all()
        access.count = len(found)
        return tuple((row.id, name_of(row), state) for row, state in found)


def allowed(session: Session, actor: Actor, act_id: UUID, *, lock: bool = False) -> ActRecord:
    """Return an act that the actor may take back, her own or as the lead one of the office.

    Raises NotFoundError ``act.not_found`` and StoreError ``permission.denied``.
    """
    check_casework(actor)
    row = session.get(ActRecord, act_id, with_for_update=True if lock else None)
    if row is None or row.office_id != actor.office_id:
        raise NotFoundError("act.not_found")
    if row.official_id != actor.user_id and actor.role is not Role.LEAD:
        raise StoreError("permission.denied")
    return row


def one(session: Session, act_id: UUID) -> Act:
    """Return an act as it stands now, inside a transaction."""
    return _act(*session.execute(_query().where(ActRecord.id == act_id)).one())


def name_of(client: ClientRecord) -> str:
    """Return a client's name as lists have it."""
    return PersonName(client.family_name, client.given_names).listing_name


def _query() -> Select[ActRecord, str, str, int, bool]:
    kept = (
        select(func.count())
        .where(ActItemRecord.act_id == ActRecord.id, ActItemRecord.state != UNDONE)
        .scalar_subquery()
    )
    hides = (
        select(ActItemRecord.client_id)
        .join(CaseloadRecord, CaseloadRecord.client_id == ActItemRecord.client_id)
        .where(ActItemRecord.act_id == ActRecord.id, CaseloadRecord.protected)
        .exists()
    )
    undoer = aliased(OfficialRecord)
    return (
        select(ActRecord, OfficialRecord.name, func.coalesce(undoer.name, ""), kept, hides)
        .join(OfficialRecord, OfficialRecord.id == ActRecord.official_id)
        .outerjoin(undoer, undoer.id == ActRecord.undone_by)
    )


def _act(row: ActRecord, name: str, undone_by: str, kept: int, hides: bool) -> Act:
    detail = dict(row.detail)
    if hides and detail.get("field") == BulkField.MUNICIPALITY:
        # Where one of them was moved to is where a client under turvakielto lives.
        detail.pop("value", None)
    made = Act(
        id=row.id,
        kind=ActKind(row.kind),
        official_id=row.official_id,
        official_name=name,
        session_id=row.session_id,
        recorded_at=row.recorded_at,
        count=row.count,
        detail=detail,
    )
    if row.undone_at is None:
        return made
    return replace(made, undone_at=row.undone_at, undone_by=undone_by, kept=kept)
