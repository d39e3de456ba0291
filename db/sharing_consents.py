"""Whether a client's consent carries what leaves without a letter: her notes, or her whole case."""

from uuid import UUID

from sqlalchemy.orm import Session

from db.consents import consents_of
from db.tables.network import OrganisationRecord
from tekoto import clock, transfer
from tekoto.consent import Recipient
from tekoto.release import Carried, carried

NOTES = ("identity", "notes")
"""The groups of data of notes and their files, which go with her name."""
CASE = tuple(dict.fromkeys((*NOTES, *transfer.groups())))
"""The groups of data of a client who moves."""


def carried_to(
    session: Session,
    client_id: UUID,
    organisation: OrganisationRecord,
    ground: str,
    groups: tuple[str, ...] = NOTES,
) -> Carried:
    """Tell whether these groups may go to an organisation today, and by which consents."""
    names = tuple(name for name in (organisation.name_fi, organisation.name_sv) if name)
    recipient = Recipient(names, organisation.type_code)
    return carried(ground, groups, recipient, consents_of(session, client_id), clock.today())
