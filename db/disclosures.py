"""The log of disclosures: what left the office about a client."""

from uuid import UUID

from db import audit
from db.guard import case_to_read, hides_place
from db.referral_sending import disclosure_rows
from db.store import Store
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.referral import Disclosure


def disclosures(store: Store, actor: Actor, client_id: UUID) -> tuple[Disclosure, ...]:
    """Return what left about a client, newest first; each entry names fields, not their values.

    Roles that do no casework are not told where the data of a client under turvakielto went.
    """
    with audit.reading(
        store, actor, Action.VIEW, target_id=client_id, section="disclosures"
    ) as access:
        case_to_read(access.session, actor, client_id)
        hidden = hides_place(access.session, actor, client_id)
        rows = disclosure_rows(access.session, client_id)
        access.count = len(rows)
        return tuple(
            Disclosure(
                id=row.id,
                client_id=row.client_id,
                recipient="" if hidden else row.recipient,
                document=row.document,
                reference=row.reference,
                fields=tuple(row.fields),
                ground=row.ground,
                disclosed_at=row.disclosed_at,
                official_name=row.official_name,
            )
            for row in rows
        )
