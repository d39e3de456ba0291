"""Clients and their cases: each function is one logged transaction."""

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db import audit, client_reader, client_rows, counters, search_index
from db.case_life import change_state
from db.caseload import caseload, caseload_count, caseload_groups, rows_of, state_counts
from db.caseload_line import for_change, line_of, refresh_line
from db.client_changes import keep_history, write_changes
from db.distinct import declare_in
from db.guard import case_to_read
from db.handovers import hand_over
from db.protections import end_inherited, end_protection, is_protected, spread
from db.records import view_of
from db.store import Store
from db.tables.case import (
    CaseloadRecord,
    IdentifierRecord,
)
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.case import CaseState
from tekoto.client import Client, ClientForm
from tekoto.client_check import check, tidied
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.permission import (
    check_casework,
    may_do_casework,
    may_see_former_hetu,
    may_see_protected_contacts,
)
from tekoto.text import clean

__all__ = [
    "CONTACT_SECTIONS",
    "assign",
    "caseload",
    "caseload_count",
    "caseload_groups",
    "change_state",
    "create",
    "end_inherited",
    "end_protection",
    "is_protected",
    "open_client",
    "rows_of",
    "state_counts",
    "update",
]

CONTACT_SECTIONS = frozenset({"contact", "contacts", "protected_contacts", "residence"})
_SECTION = "client"


def create(
    store: Store,
    actor: Actor,
    form: ClientForm,
    *,
    state: CaseState = CaseState.ACTIVE,
    since: date | None = None,
    not_same: Sequence[UUID] = (),
) -> Client:
    """Record a new client with a case of the actor's own, open ``since`` (today).

    ``not_same`` are recorded clients of whom the actor said that they are other people. Raises
    InvalidInputError as ``tekoto.client_check.check`` says, ``client.hetu_in_use`` when another
    client has the code, StoreError ``permission.denied``.
    """
    check_casework(actor)
    with store.write() as session:
        made = add_client(session, actor, form, state=state, since=since, not_same=not_same)
        audit.record(session, store, actor, Action.CREATE, target_id=made.id, section=_SECTION)
        return made


def add_client(
    session: Session,
    actor: Actor,
    form: ClientForm,
    *,
    state: CaseState = CaseState.ACTIVE,
    since: date | None = None,
    not_same: Sequence[UUID] = (),
) -> Client:
    """Record a new client in the caller's transaction, which logs it; raises as ``create``."""
    form = tidied(form)
    check(form)
    now = clock.now()
    _refuse_known_hetu(session, form.hetu, None)
    new = client_rows.NewClient(
        id=new_id(),
        number=f"{now.year}-{counters.take(session, 'client'):06d}",
        form=form,
        state=str(state),
        since=since or clock.today(),
        office_id=actor.office_id,
        adviser_id=actor.user_id,
        recorded_at=now,
    )
    with hetu_conflicts():
        for table, values in client_rows.rows(new):
            session.execute(insert(table), values)
    search_index.put_client(session, line_of(session, new.id), form)
    declare_in(session, actor, new.id, not_same)
    return client_reader.load(session, new.id)


def update(
    store: Store,
    actor: Actor,
    client_id: UUID,
    version: int,
    form: ClientForm,
    *,
    not_same: Sequence[UUID] = (),
) -> Client:
    """Save a changed form; codes, places, permits and turvakielto keep their history.

    Raises as ``create`` does, StaleRecordError when somebody saved first, and InvalidInputError
    ``client.protection_not_ended`` for a form that would lift a turvakielto in passing, and
    ``client.contacts_locked`` for new contact data of one who has died.
    """
    form = tidied(form)
    check(form)
    with store.write() as session:
        row, before = for_change(session, actor, client_id, version)
        if before.case.reason == "deceased" and form.contacts != before.form.contacts:
            raise InvalidInputError("client.contacts_locked", "contacts")
        _refuse_known_hetu(session, form.hetu, client_id)
        keep_history(session, actor.user_id, [before])
        row.changed_at = clock.now()
        with hetu_conflicts():
            write_changes(session, row, before, form)
            session.flush()
        refresh_line(session, client_id, form)
        declare_in(session, actor, client_id, not_same)
        if form.protection != before.form.protection:
            spread(session, store, actor, client_id)
        made = client_reader.load(session, client_id)
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
        return made


def open_client(
    store: Store, actor: Actor, client_id: UUID, *, section: str = "summary", purpose: str = ""
) -> Client:
    """Return a client to look at; the section and the reason are logged.

    A section of contact data of a client under turvakielto is logged as such. Roles that do no
    casework get no free text and no restricted contact data; a former identity code changed for
    protection is given to the own adviser and the lead alone. Raises NotFoundError
    ``client.not_found``, StoreError ``permission.denied``.
    """
    action = Action.VIEW
    if section in CONTACT_SECTIONS and _is_protected(store, client_id):
        action = Action.VIEW_PROTECTED
    with audit.reading(
        store, actor, action, target_id=client_id, section=section, purpose=clean(purpose)
    ) as access:
        case_to_read(access.session, actor, client_id)
        view = view_of(access.session, client_id)
        return _seen_by(actor, client_reader.load(access.session, view))


def assign(store: Store, actor: Actor, client_id: UUID, version: int, adviser_id: UUID) -> Client:
    """Give the case to another official today; raises as ``db.handovers.hand_over`` does."""
    return hand_over(store, actor, client_id, version, adviser_id)


def _refuse_known_hetu(session: Session, hetu: str, client_id: UUID | None) -> None:
    if not hetu:
        return
    owner = session.scalar(
        select(IdentifierRecord.client_id).where(
            IdentifierRecord.kind == client_rows.HETU,
            IdentifierRecord.value == hetu,
            IdentifierRecord.current,
        )
    )
    if owner is not None and owner != client_id:
        raise InvalidInputError("client.hetu_in_use", "hetu")


@contextmanager
def hetu_conflicts() -> Iterator[None]:
    """Name the one conflict that two officials who save at once can cause."""
    try:
        yield
    except IntegrityError:
        raise InvalidInputError("client.hetu_in_use", "hetu") from None


def _is_protected(store: Store, client_id: UUID) -> bool:
    with store.read() as session:
        query = select(CaseloadRecord.protected).where(CaseloadRecord.client_id == client_id)
        return bool(session.scalar(query))


def _seen_by(actor: Actor, client: Client) -> Client:
    form, identifiers, residences = client.form, client.identifiers, client.residences
    inherited = client.inherited
    if not may_do_casework(actor):
        form = dataclasses.replace(form, goal="")
        inherited = tuple(
            dataclasses.replace(one, from_client_id=None, from_name="") for one in inherited
        )
    if client.protected and not may_see_protected_contacts(actor):
        kept = tuple(contact for contact in form.contacts if contact.kind == "contact_address")
        form = dataclasses.replace(form, contacts=kept, municipality="", municipality_since=None)
        residences = ()
    if not may_see_former_hetu(actor, client.case.adviser_id):
        identifiers = tuple(
            code for code in identifiers if code.kind != client_rows.HETU or code.value == form.hetu
        )
    return dataclasses.replace(
        client,
        form=form,
        identifiers=identifiers,
        residences=residences,
        inherited=inherited,
    )
