"""Deleting a client who was recorded by mistake; ``db.undo`` brings her back at any time."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import undo_record
from db.guard import case_to_change, unchanged
from db.records import absorbed_by, view_of
from db.store import Store
from db.tables.case import ClientRecord
from db.tables.referral import DisclosureRecord, ReferralRecord
from tekoto import vocabulary
from tekoto.access import Actor
from tekoto.act import Act, ActKind
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.text import clean

OTHER = "other"
MAX_CHARACTERS = 200


def delete_client(
    store: Store, actor: Actor, client_id: UUID, version: int, reason: str, explanation: str = ""
) -> Act:
    """Delete a client recorded by mistake, for a reason of the vocabulary ``delete_reasons``.

    She leaves every list, search and figure, and her identity code is free for another; all that
    is recorded of her is kept for the undo. Raises InvalidInputError
    ``client.delete_reason_missing`` or ``client.delete_explanation_missing``, TransitionError
    ``client.delete_disclosed`` when something of her has left the house, and StaleRecordError.
    """
    explanation = clean(explanation).strip()[:MAX_CHARACTERS]
    if reason not in vocabulary.codes("delete_reasons"):
        raise InvalidInputError("client.delete_reason_missing", "reason")
    if reason == OTHER and not explanation:
        raise InvalidInputError("client.delete_explanation_missing", "explanation")
    detail = {"reason": reason, "explanation": explanation}
    with store.write() as session:
        case_to_change(session, actor, client_id)
        unchanged(session, ClientRecord, client_id, version, "client.not_found")
        if _has_left_the_house(session, client_id):
            raise TransitionError("client.delete_disclosed")
        if view_of(session, client_id) != client_id or absorbed_by(session, (client_id,)):
            raise TransitionError("merge.undo_before_delete")
        act = undo_record.begin(session, store, actor, ActKind.DELETE, detail)
        act.delete([client_id])
        return undo_record.finish(act)


def _has_left_the_house(session: Session, client_id: UUID) -> bool:
    sent = select(ReferralRecord.id).where(
        ReferralRecord.client_id == client_id, ReferralRecord.sent_on.is_not(None)
    )
    disclosed = select(DisclosureRecord.id).where(DisclosureRecord.client_id == client_id)
    return any(session.scalar(query.limit(1)) is not None for query in (sent, disclosed))
