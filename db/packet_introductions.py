"""How a packet introduces a shared client to a partner who has not yet recognised her."""

from uuid import UUID

from sqlalchemy.orm import Session

from db.tables.case import ClientRecord
from db.tables.packet import ExchangeLinkRecord
from tekoto.packet import Introduction


def introduction_of(
    session: Session, link: ExchangeLinkRecord, client_id: UUID
) -> Introduction | None:
    """Return who is meant, until the partner has answered."""
    if not link.started_here or link.partner_answer:
        return None
    client = session.get_one(ClientRecord, client_id)
    known = client.birth is not None
    return Introduction(
        reference=link.reference,
        family_name=client.family_name,
        given_names=client.given_names,
        birth=client.birth.isoformat() if client.birth else "",
        birth_precision=client.birth_precision if known else "",
    )
