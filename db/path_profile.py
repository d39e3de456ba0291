"""The segment of a client, which the adviser chooses for the sake of the path."""

from uuid import UUID

from sqlalchemy import select

from db import audit
from db.guard import case_to_change, case_to_read
from db.records import records_of, view_of
from db.store import Store
from db.tables.path import PathProfileRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError

_SECTION = "path"


def segment(store: Store, actor: Actor, client_id: UUID) -> str:
    """Return the segment chosen for a client; empty when none has been."""
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        table = PathProfileRecord
        query = select(table.segment).where(table.client_id.in_(records_of(client_id)))
        # The client's own choice before that of a record she has absorbed.
        own = table.client_id == view_of(access.session, client_id)
        return access.session.scalar(query.order_by(own.desc(), table.changed_at.desc())) or ""


def set_segment(store: Store, actor: Actor, client_id: UUID, code: str) -> str:
    """Choose a segment, or none with an empty code; InvalidInputError ``path.segment``."""
    if code and code not in vocabulary.codes("client_segments"):
        raise InvalidInputError("path.segment", "segment")
    with store.write() as session:
        case_to_change(session, actor, client_id)
        row = session.get(PathProfileRecord, client_id)
        if row is None:
            row = PathProfileRecord(client_id=client_id)
            session.add(row)
        row.segment, row.changed_by, row.changed_at = code, actor.user_id, clock.now()
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
        return code
