"""The network's organisations: what they are called, who answers there, who took over.

Everybody reads them; to change one raises StoreError ``permission.denied`` for the auditor.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session
from stdnum.fi import ytunnus

from db import audit
from db.guard import found, unchanged
from db.store import Store
from db.tables.network import ContactPersonRecord, OrganisationRecord, SuccessionRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError
from tekoto.ids import new_id
from tekoto.names import sort_key
from tekoto.organisation import ContactPerson, Organisation, OrganisationForm, Successor
from tekoto.permission import check_network
from tekoto.text import clean_form

_SECTION = "organisation"
_NOT_FOUND = "organisation.not_found"
_SCHOOL_NUMBER_DIGITS = 5
_LOCK = 0x54454B4F535543


def create(store: Store, actor: Actor, form: OrganisationForm) -> Organisation:
    """Add an organisation.

    Raises InvalidInputError: ``organisation.name_missing``, ``organisation.type_unknown``,
    ``organisation.business_id``, ``organisation.school_number``, ``organisation.dates``.
    """
    checked = _checked(form)
    check_network(actor)
    with store.write() as session:
        row = add_row(session, new_id(), checked)
        made = organisation_of(session, row)
        audit.record(session, store, actor, Action.CREATE, target_id=row.id, section=_SECTION)
        return made


def update(
    store: Store, actor: Actor, organisation_id: UUID, version: int, form: OrganisationForm
) -> Organisation:
    """Change an organisation; same errors as ``create``, and StaleRecordError."""
    checked = _checked(form)
    check_network(actor)
    with store.write() as session:
        row = unchanged(session, OrganisationRecord, organisation_id, version, _NOT_FOUND)
        _fill(row, checked)
        row.changed_at = clock.now()
        session.flush()
        made = organisation_of(session, row)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)
        return made


def add_contact(
    store: Store,
    actor: Actor,
    organisation_id: UUID,
    *,
    name: str,
    title: str = "",
    phone: str = "",
    email: str = "",
    valid_from: date | None = None,
) -> Organisation:
    """Add a contact person; raises InvalidInputError ``organisation.contact_name_missing``."""
    if not name.strip():
        raise InvalidInputError("organisation.contact_name_missing", "name")
    check_network(actor)
    with store.write() as session:
        row = found(session, OrganisationRecord, organisation_id, _NOT_FOUND)
        row.contacts.append(
            ContactPersonRecord(
                id=new_id(),
                name=name.strip(),
                title=title.strip(),
                phone=phone.strip(),
                email=email.strip(),
                valid_from=valid_from,
                valid_to=None,
                recorded_at=clock.now(),
            )
        )
        session.flush()
        made = organisation_of(session, row)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section="contact")
        return made


def end_contact(store: Store, actor: Actor, contact_id: UUID, on: date) -> Organisation:
    """Let a contact person's time end on a day; her name stays in what was written before.

    Raises InvalidInputError ``organisation.dates`` for a day before her time began.
    """
    check_network(actor)
    with store.write() as session:
        contact = found(session, ContactPersonRecord, contact_id, "organisation.contact_not_found")
        if contact.valid_from is not None and on < contact.valid_from:
            raise InvalidInputError("organisation.dates", "on")
        contact.valid_to = on
        session.flush()
        row = found(session, OrganisationRecord, contact.organisation_id, _NOT_FOUND)
        made = organisation_of(session, row)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section="contact")
        return made


def add_successor(
    store: Store, actor: Actor, from_id: UUID, to_id: UUID, since: date
) -> Organisation:
    """Record that ``to_id`` took over (a part of) the work of ``from_id``; return the latter.

    The same link twice changes its day. Raises InvalidInputError ``organisation.successor_circle``
    when ``from_id`` would become its own successor.
    """
    check_network(actor)
    with store.write() as session:
        row = found(session, OrganisationRecord, from_id, _NOT_FOUND)
        found(session, OrganisationRecord, to_id, _NOT_FOUND)
        link(session, from_id, to_id, since)
        made = organisation_of(session, row)
        audit.record(session, store, actor, Action.CHANGE, target_id=from_id, section="successor")
        return made


def organisations(
    store: Store,
    actor: Actor,
    *,
    types: Sequence[str] | None = None,
    on: date | None = None,
) -> tuple[Organisation, ...]:
    """Return the organisations by Finnish name; of some types, or those that exist on a day."""
    query = select(OrganisationRecord)
    if types is not None:
        query = query.where(OrganisationRecord.type_code.in_(types))
    with audit.reading(store, actor, Action.LIST, section=_SECTION) as access:
        listed = _organisations_of(access.session, access.session.scalars(query).all())
        chosen = [one for one in listed if on is None or one.valid_on(on)]
        chosen.sort(key=lambda one: (sort_key(one.form.name_fi), one.id.bytes))
        access.count = len(chosen)
        return tuple(chosen)


def organisation(store: Store, actor: Actor, organisation_id: UUID) -> Organisation:
    """Return one organisation; NotFoundError ``organisation.not_found``."""
    with audit.reading(
        store, actor, Action.VIEW, target_id=organisation_id, section=_SECTION
    ) as access:
        row = found(access.session, OrganisationRecord, organisation_id, _NOT_FOUND)
        return organisation_of(access.session, row)


def heirs(session: Session, organisation_id: UUID, day: date) -> tuple[Organisation, ...]:
    """Return who does the organisation's work on a day, over any number of take-overs.

    That is the organisation itself while it exists. The result is empty when nobody is known.
    """
    links = _links(session)
    ordered: dict[UUID, Organisation] = {}
    waiting, seen = [organisation_id], {organisation_id}
    while waiting:
        present = waiting.pop(0)
        row = found(session, OrganisationRecord, present, _NOT_FOUND)
        one = organisation_of(session, row)
        if one.valid_on(day):
            ordered[present] = one
            continue
        for following, since in links.get(present, ()):
            if since <= day and following not in seen:
                seen.add(following)
                waiting.append(following)
    return tuple(ordered.values())


def add_row(session: Session, organisation_id: UUID, form: OrganisationForm) -> OrganisationRecord:
    """Add a checked organisation under a given id."""
    now = clock.now()
    row = OrganisationRecord(id=organisation_id, recorded_at=now, changed_at=now)
    _fill(row, form)
    session.add(row)
    session.flush()
    return row


def link(session: Session, from_id: UUID, to_id: UUID, since: date) -> None:
    """Record a take-over; raises InvalidInputError ``organisation.successor_circle``."""
    if session.get_bind().dialect.name == "postgresql":
        # Two links made at once could close a circle that neither of them sees.
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    if from_id == to_id or from_id in _reached(_links(session), to_id):
        raise InvalidInputError("organisation.successor_circle", "to_id")
    query = select(SuccessionRecord).filter_by(from_id=from_id, to_id=to_id)
    row = session.scalars(query).one_or_none()
    if row is None:
        session.add(
            SuccessionRecord(
                id=new_id(), from_id=from_id, to_id=to_id, since=since, recorded_at=clock.now()
            )
        )
    else:
        row.since = since
    session.flush()


def organisation_of(session: Session, row: OrganisationRecord) -> Organisation:
    """Turn one record into an organisation with contacts, successors and predecessors."""
    return _organisations_of(session, (row,))[0]


def _organisations_of(
    session: Session, rows: Iterable[OrganisationRecord]
) -> tuple[Organisation, ...]:
    chosen = tuple(rows)
    ids = {row.id for row in chosen}
    links = session.scalars(select(SuccessionRecord).order_by(SuccessionRecord.since)).all()
    near = [one for one in links if one.from_id in ids or one.to_id in ids]
    others = {one.from_id for one in near} | {one.to_id for one in near}
    names = dict(
        session.execute(
            select(OrganisationRecord.id, OrganisationRecord.name_fi).where(
                OrganisationRecord.id.in_(others)
            )
        ).all()
    )
    return tuple(
        Organisation(
            id=row.id,
            version=row.version,
            form=_form_of(row),
            contacts=tuple(_contact_of(contact) for contact in row.contacts),
            successors=tuple(
                Successor(one.to_id, names[one.to_id], one.since)
                for one in near
                if one.from_id == row.id
            ),
            predecessors=tuple(
                Successor(one.from_id, names[one.from_id], one.since)
                for one in near
                if one.to_id == row.id
            ),
        )
        for row in chosen
    )


def _links(session: Session) -> dict[UUID, list[tuple[UUID, date]]]:
    links: dict[UUID, list[tuple[UUID, date]]] = {}
    for row in session.scalars(select(SuccessionRecord).order_by(SuccessionRecord.since)):
        links.setdefault(row.from_id, []).append((row.to_id, row.since))
    return links


def _reached(links: dict[UUID, list[tuple[UUID, date]]], start: UUID) -> set[UUID]:
    reached: set[UUID] = set()
    waiting = [start]
    while waiting:
        for following, _since in links.get(waiting.pop(), ()):
            if following not in reached:
                reached.add(following)
                waiting.append(following)
    return reached


def _checked(form: OrganisationForm) -> OrganisationForm:
    form = clean_form(form)
    if not form.name_fi.strip():
        raise InvalidInputError("organisation.name_missing", "name_fi")
    if form.type_code not in vocabulary.codes("organisation_types"):
        raise InvalidInputError("organisation.type_unknown", "type_code")
    if form.business_id and not ytunnus.is_valid(form.business_id):
        raise InvalidInputError("organisation.business_id", "business_id")
    number = form.school_number
    if number and not (
        len(number) == _SCHOOL_NUMBER_DIGITS and number.isascii() and number.isdigit()
    ):
        raise InvalidInputError("organisation.school_number", "school_number")
    if form.valid_from and form.valid_to and form.valid_to < form.valid_from:
        raise InvalidInputError("organisation.dates", "valid_to")
    return form


def _fill(row: OrganisationRecord, form: OrganisationForm) -> None:
    row.type_code = form.type_code
    row.name_fi = form.name_fi.strip()
    row.name_sv = form.name_sv.strip()
    row.business_id = form.business_id
    row.school_number = form.school_number
    row.municipality = form.municipality
    row.phone = form.phone.strip()
    row.secure_email = form.secure_email.strip()
    row.service_languages = " ".join(form.service_languages)
    row.valid_from = form.valid_from
    row.valid_to = form.valid_to


def _form_of(row: OrganisationRecord) -> OrganisationForm:
    return OrganisationForm(
        type_code=row.type_code,
        name_fi=row.name_fi,
        name_sv=row.name_sv,
        business_id=row.business_id,
        school_number=row.school_number,
        municipality=row.municipality,
        phone=row.phone,
        secure_email=row.secure_email,
        service_languages=tuple(row.service_languages.split()),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )


def _contact_of(row: ContactPersonRecord) -> ContactPerson:
    return ContactPerson(
        id=row.id,
        name=row.name,
        title=row.title,
        phone=row.phone,
        email=row.email,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
