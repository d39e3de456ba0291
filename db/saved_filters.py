"""Filters of the caseload that an official keeps under a name, in the vault, for herself."""

from uuid import UUID

from sqlalchemy import delete, func, select

from db.store import Store
from db.tables.caseload_view import ClientMarkRecord, MarkRecord, SavedFilterRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.caseload import MAX_NAME, Mark, SavedFilter, as_data, from_data
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.permission import check_list
from tekoto.text import clean


def filters(store: Store, actor: Actor) -> tuple[SavedFilter, ...]:
    """Return the actor's own filters by name."""
    check_list(actor)
    table = SavedFilterRecord
    with store.read() as session:
        rows = session.scalars(select(table).where(table.official_id == actor.user_id))
        found = [from_data(row.name, row.conditions, row.id) for row in rows]
        return tuple(sorted(found, key=lambda one: one.name.casefold()))


def save(store: Store, actor: Actor, wanted: SavedFilter) -> SavedFilter:
    """Keep a filter; one of the same name is replaced.

    Raises InvalidInputError ``filter.name_missing`` and ``filter.name_too_long``.
    """
    check_list(actor)
    name = " ".join(clean(wanted.name).split())
    if not name:
        raise InvalidInputError("filter.name_missing", "name")
    if len(name) > MAX_NAME:
        raise InvalidInputError("filter.name_too_long", "name", limit=MAX_NAME)
    now, table = clock.now(), SavedFilterRecord
    with store.write() as session:
        row = session.scalar(
            select(table).where(table.official_id == actor.user_id, table.name == name)
        )
        if row is None:
            row = table(id=new_id(), official_id=actor.user_id, name=name, recorded_at=now)
            session.add(row)
        row.conditions, row.changed_at = as_data(wanted), now
        session.flush()
        return from_data(name, row.conditions, row.id)


def remove(store: Store, actor: Actor, filter_id: UUID) -> None:
    """Throw one of the actor's own filters away; there need not be one."""
    table = SavedFilterRecord
    with store.write() as session:
        session.execute(
            delete(table).where(table.id == filter_id, table.official_id == actor.user_id)
        )


def marks(store: Store, actor: Actor) -> tuple[Mark, ...]:
    """Return the markings of the office, by name, with how many clients have each."""
    check_list(actor)
    with store.read() as session:
        number = (
            select(func.count()).where(ClientMarkRecord.mark_id == MarkRecord.id).scalar_subquery()
        )
        query = select(MarkRecord.id, MarkRecord.name, number).where(
            MarkRecord.office_id == actor.office_id
        )
        found = [Mark(*row) for row in session.execute(query)]
        return tuple(sorted(found, key=lambda one: one.name.casefold()))
