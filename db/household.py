"""A client's family: each function is one logged transaction, read and written by casework alone.

A link to another client's record lets a turvakielto that covers the family be inherited
(``db.protections``); nothing else of one is ever shown on the other's.
"""

import dataclasses
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db import audit
from db.form_json import as_json
from db.guard import case_to_change, case_to_read, found, unchanged
from db.household_rows import (
    NOT_FOUND,
    fill,
    form_of,
    household_of,
    new_fact,
    put_back,
    take_back,
)
from db.protections import spread
from db.records import records_of
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.household import (
    HouseholdMemberHistoryRecord,
    HouseholdMemberRecord,
    UnaccompaniedRecord,
)
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError
from tekoto.household import Household, MemberForm, checked
from tekoto.permission import check_casework

_SECTION = "household"


def for_client(store: Store, actor: Actor, client_id: UUID) -> Household:
    """Return a client's family and situation.

    Raises NotFoundError ``client.not_found``, StoreError ``permission.denied`` for a role that
    does no casework: they are another person's data.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        made = household_of(access.session, actor, client_id)
        access.count = len(made.members)
        return made


def add_member(store: Store, actor: Actor, client_id: UUID, form: MemberForm) -> Household:
    """Add a member of the family.

    Raises as ``tekoto.household.checked`` does; InvalidInputError ``household.link_self`` and
    ``household.link_twice``; NotFoundError ``client.not_found`` for a link to a client whom the
    actor may not see.
    """
    form = checked(form)
    with store.write() as session:
        case_to_change(session, actor, client_id)
        row = HouseholdMemberRecord()
        fill(row, _linked(session, actor, client_id, form, None))
        new_fact(session, actor, client_id, row)
        _spread(session, store, actor, client_id, form.linked_client_id)
        return _saved(session, store, actor, client_id, Action.CREATE)


def change_member(
    store: Store, actor: Actor, member_id: UUID, version: int, form: MemberForm
) -> Household:
    """Change a member; what was known before is kept.

    Raises as ``add_member`` does, and StaleRecordError.
    """
    form = checked(form)
    with store.write() as session:
        row = unchanged(session, HouseholdMemberRecord, member_id, version, NOT_FOUND)
        case_to_change(session, actor, row.client_id)
        before = form_of(row)
        session.execute(
            insert(HouseholdMemberHistoryRecord),
            {
                "member_id": row.id,
                "version": row.version,
                "form": as_json(before),
                "official_id": actor.user_id,
                "recorded_at": clock.now(),
            },
        )
        client_id = row.client_id
        fill(row, _linked(session, actor, client_id, form, row))
        row.changed_at = clock.now()
        _spread(session, store, actor, client_id, before.linked_client_id, form.linked_client_id)
        return _saved(session, store, actor, client_id, Action.CHANGE)


def withdraw_member(store: Store, actor: Actor, member_id: UUID, reason: str) -> Household:
    """Take back a member recorded by mistake; a turvakielto inherited by the link stays.

    Raises InvalidInputError ``household.reason_missing``.
    """
    return _move(
        store, actor, member_id, lambda session, row: take_back(session, actor, row, reason)
    )


def restore_member(store: Store, actor: Actor, member_id: UUID) -> Household:
    """Put back a member that was taken back; raises InvalidInputError ``household.link_twice``."""

    def work(session: Session, row: HouseholdMemberRecord) -> None:
        _linked(session, actor, row.client_id, form_of(row), row)
        put_back(session, row)

    return _move(store, actor, member_id, work)


def answer_unaccompanied(store: Store, actor: Actor, client_id: UUID, answer: str) -> Household:
    """Record whether a minor came without a guardian (vocabulary ``answers``).

    Raises InvalidInputError ``household.code``.
    """
    if answer not in vocabulary.codes("answers"):
        raise InvalidInputError("household.code", "unaccompanied")
    with store.write() as session:
        case_to_change(session, actor, client_id)
        if household_of(session, actor, client_id).unaccompanied != answer:
            new_fact(session, actor, client_id, UnaccompaniedRecord(answer=answer))
        return _saved(session, store, actor, client_id, Action.CHANGE)


def _move(
    store: Store,
    actor: Actor,
    member_id: UUID,
    work: Callable[[Session, HouseholdMemberRecord], None],
) -> Household:
    with store.write() as session:
        row = found(session, HouseholdMemberRecord, member_id, NOT_FOUND)
        client_id, linked = row.client_id, row.linked_client_id
        case_to_change(session, actor, client_id)
        work(session, row)
        _spread(session, store, actor, client_id, linked)
        return _saved(session, store, actor, client_id, Action.CHANGE)


def _linked(
    session: Session,
    actor: Actor,
    client_id: UUID,
    form: MemberForm,
    row: HouseholdMemberRecord | None,
) -> MemberForm:
    """Return the form with the name of the client it names, whom the actor must be able to see."""
    linked = form.linked_client_id
    if linked is None:
        return form
    records = session.scalars(records_of(client_id)).all()
    if linked == client_id or linked in records:
        raise InvalidInputError("household.link_self", "link")
    known = row is not None and row.linked_client_id == linked
    if not known:
        case_to_read(session, actor, linked)
    table = HouseholdMemberRecord
    others = session.scalars(
        select(table.id).where(
            table.client_id.in_(records),
            table.linked_client_id.in_(records_of(linked)),
            table.withdrawn_at.is_(None),
        )
    )
    if set(others) - {row.id if row is not None else None}:
        raise InvalidInputError("household.link_twice", "link")
    if form.name:
        return form
    line = session.scalars(select(CaseloadRecord).where(CaseloadRecord.client_id == linked)).first()
    if line is None:  # her own record has been deleted, and her name is known no more
        raise InvalidInputError("form.required", "name")
    return dataclasses.replace(form, name=line.name)


def _spread(
    session: Session, store: Store, actor: Actor, client_id: UUID, *linked: UUID | None
) -> None:
    """Let turvakielto follow the links, from either end."""
    ends = {one for one in linked if one is not None}
    if ends:
        spread(session, store, actor, client_id, *sorted(ends, key=lambda one: one.bytes))


def _saved(
    session: Session, store: Store, actor: Actor, client_id: UUID, action: Action
) -> Household:
    session.flush()
    made = household_of(session, actor, client_id)
    audit.record(session, store, actor, action, target_id=client_id, section=_SECTION)
    return made
