"""The office's own fields as columns of the caseload; what the first painted list needs of them."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.custom_field import CustomFieldRecord, CustomValueRecord
from tekoto.access import Actor
from tekoto.custom_field import CustomField, CustomFieldForm, FieldType
from tekoto.names import sort_key
from tekoto.permission import may_do_casework

_SLICE = 500


def list_columns(store: Store, actor: Actor) -> tuple[CustomField, ...]:
    """Return the fields that are columns of the actor's list; for those who do casework alone."""
    if not may_do_casework(actor):
        return ()
    with store.read() as session:
        return tuple(one for one in fields_of(session, actor.office_id) if one.form.in_list)


def fields_of(session: Session, office_id: UUID, *, ended: bool = False) -> tuple[CustomField, ...]:
    """Return the fields of an office inside a transaction, those in use first."""
    query = select(CustomFieldRecord).where(CustomFieldRecord.office_id == office_id)
    if not ended:
        query = query.where(CustomFieldRecord.ended_on.is_(None))
    made = [field_of(row) for row in session.scalars(query)]
    made.sort(key=lambda one: (one.ended_on is not None, sort_key(one.form.name_fi)))
    return tuple(made)


def listed(
    session: Session, actor: Actor, client_ids: Sequence[UUID], *, all_fields: bool = False
) -> tuple[tuple[CustomField, ...], dict[UUID, dict[UUID, str]]]:
    """Return the columns that a list or an export may show, and each client's stored values.

    For those who do casework alone. Without ``all_fields`` only the fields chosen for the list.
    Inside the caller's logged transaction; three queries whatever the number of clients.
    """
    if not may_do_casework(actor):
        return (), {}
    chosen = tuple(
        one for one in fields_of(session, actor.office_id) if all_fields or one.form.in_list
    )
    values: dict[UUID, dict[UUID, str]] = {}
    if not chosen:
        return chosen, values
    secret = {one.id for one in chosen if one.form.sensitive}
    known = {one.id for one in chosen}
    for start in range(0, len(client_ids), _SLICE):
        part = list(client_ids[start : start + _SLICE])
        hidden = protected_among(session, part) if secret else set()
        rows = session.execute(
            select(
                CustomValueRecord.client_id, CustomValueRecord.field_id, CustomValueRecord.value
            ).where(CustomValueRecord.client_id.in_(part), CustomValueRecord.current)
        )
        for client_id, field_id, value in rows:
            if field_id in known and not (field_id in secret and client_id in hidden):
                values.setdefault(client_id, {})[field_id] = value
    return chosen, values


def protected_among(session: Session, client_ids: Iterable[UUID]) -> set[UUID]:
    """Return those of the clients who are under turvakielto."""
    query = select(CaseloadRecord.client_id).where(
        CaseloadRecord.client_id.in_(client_ids), CaseloadRecord.protected
    )
    return set(session.scalars(query))


def field_of(row: CustomFieldRecord) -> CustomField:
    """Return a definition as the floors above know it."""
    return CustomField(
        id=row.id,
        version=row.version,
        form=CustomFieldForm(
            row.name_fi,
            FieldType(row.type),
            row.name_sv,
            row.name_en,
            tuple(row.choices),
            row.in_list,
            row.sensitive,
        ),
        ended_on=row.ended_on,
    )
