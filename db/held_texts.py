"""What holds a note back from organisations: read for clients, and for a matter without one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.client_rows import HETU
from db.many import among
from db.records import PERSON
from db.tables.case import CaseloadRecord, ContactRecord, IdentifierRecord, NoteRecord
from tekoto.client import Contact
from tekoto.held_text import HeldText, TextSearch

_L = CaseloadRecord
_I = IdentifierRecord


def search_of(session: Session, client_id: UUID) -> TextSearch:
    """Return what is looked for in the notes of a client, whichever of her records is asked for."""
    return searches_of(session, [client_id])[client_id]


def searches_of(session: Session, client_ids: Collection[UUID]) -> Mapping[UUID, TextSearch]:
    """Return the same for many clients, with a few queries for all of them.

    Her codes are those of all her records; her addresses are in the record that she stands under,
    not in one that it has absorbed.
    """
    lines = session.execute(
        select(_L.client_id, PERSON, _L.protected).where(among(_L.client_id, client_ids))
    ).all()
    views = {client_id: view for client_id, view, _protected in lines}
    present, codes = _codes(session, set(views.values()))
    contacts = _contacts(session, {view for _client_id, view, protected in lines if protected})
    return {
        one: TextSearch(present.get(view, ""), frozenset(codes[view]), contacts[view])
        for one in client_ids
        for view in (views.get(one, one),)
    }


def network_search(session: Session, office_id: UUID) -> TextSearch:
    """Return what is looked for in a matter without a client: who of the office is hidden, too."""
    hidden = _L.protected & (_L.office_id == office_id)
    names = session.execute(select(_L.name, _L.original_name).where(hidden)).all()
    contacts = session.execute(
        select(ContactRecord.kind, ContactRecord.value)
        .join(_L, _L.client_id == ContactRecord.client_id)
        .where(hidden)
    )
    return TextSearch(
        names=tuple(name for pair in names for name in pair if name),
        contacts=tuple(Contact(kind, value) for kind, value in contacts),
    )


def held_among(rows: Iterable[NoteRecord], search: TextSearch) -> Mapping[UUID, HeldText]:
    """Return which notes stay and why; each comes before what adds to it, and takes that along."""
    held: dict[UUID, HeldText] = {}
    for row in rows:
        reason = held.get(row.corrects) if row.corrects else None
        reason = reason or search.found_in((row.text, row.participants, row.source))
        if reason is not None:
            held[row.id] = reason
    return held


def _codes(
    session: Session, views: Collection[UUID]
) -> tuple[Mapping[UUID, str], Mapping[UUID, set[str]]]:
    """Return the present code of each client, and every code that any record of hers has had."""
    present: dict[UUID, str] = {}
    every: dict[UUID, set[str]] = defaultdict(set)
    rows = session.execute(
        select(PERSON, _I.client_id, _I.value, _I.current)
        .join(_L, _L.client_id == _I.client_id)
        .where(_I.kind == HETU, or_(among(_L.client_id, views), among(_L.merged_into, views)))
    )
    for view, owner, value, current in rows:
        every[view].add(value)
        if current and owner == view:
            present[view] = value
    return present, every


def _contacts(session: Session, views: Collection[UUID]) -> Mapping[UUID, tuple[Contact, ...]]:
    found: dict[UUID, tuple[Contact, ...]] = defaultdict(tuple)
    rows = session.execute(
        select(ContactRecord.client_id, ContactRecord.kind, ContactRecord.value)
        .where(among(ContactRecord.client_id, views))
        .order_by(ContactRecord.client_id, ContactRecord.position)
    )
    for client_id, kind, value in rows:
        found[client_id] += (Contact(kind, value),)
    return found
