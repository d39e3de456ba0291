"""A client's rows as the ``Client`` the rest of the program knows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from db.client_rows import HETU
from db.tables.case import (
    CaseloadRecord,
    CasePeriodRecord,
    CaseRecord,
    ClientLanguageRecord,
    ClientNameRecord,
    ClientRecord,
    ContactRecord,
    IdentifierRecord,
    NationalityRecord,
    PermitRecord,
    ProtectionRecord,
    ResidenceRecord,
)
from db.tables.household import InheritedProtectionRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto.case import Case, CasePeriod, CaseState
from tekoto.client import (
    Client,
    ClientForm,
    Contact,
    Identifier,
    InheritedProtection,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
    Residence,
)
from tekoto.dates import partial_date
from tekoto.errors import NotFoundError

_T = TypeVar("_T")
_CHUNK = 500
_Rows = Mapping[Any, Mapping[UUID, Sequence[Any]]]
_BY_POSITION: tuple[Any, ...] = (
    ClientNameRecord,
    ContactRecord,
    NationalityRecord,
    ClientLanguageRecord,
)
_BY_TIME: tuple[Any, ...] = (IdentifierRecord, ResidenceRecord)
_PRESENT: tuple[Any, ...] = (PermitRecord, ProtectionRecord)


def load(session: Session, client_id: UUID) -> Client:
    """Return a client as recorded. Raises NotFoundError ``client.not_found``."""
    found = load_many(session, (client_id,)).get(client_id)
    if found is None:
        raise NotFoundError("client.not_found")
    return found


def load_many(session: Session, client_ids: Sequence[UUID]) -> dict[UUID, Client]:
    """Return those of the clients that are recorded, with a few queries for all of them."""
    # What this transaction has just written must not be hidden by what it read before.
    session.flush()
    session.expire_all()
    found: dict[UUID, Client] = {}
    for start in range(0, len(client_ids), _CHUNK):
        found |= _load_chunk(session, client_ids[start : start + _CHUNK])
    return found


def _load_chunk(session: Session, ids: Sequence[UUID]) -> dict[UUID, Client]:
    clients = session.scalars(select(ClientRecord).where(ClientRecord.id.in_(ids))).all()
    cases = session.execute(
        select(CaseRecord, OfficeRecord.name, OfficialRecord.name)
        .join(OfficeRecord, OfficeRecord.id == CaseRecord.office_id)
        .join(OfficialRecord, OfficialRecord.id == CaseRecord.adviser_id)
        .where(CaseRecord.client_id.in_(ids))
    )
    case_of = {case.client_id: (case, office, adviser) for case, office, adviser in cases}
    rows: dict[Any, Mapping[UUID, Sequence[Any]]] = {}
    for table in _BY_POSITION:
        rows[table] = _grouped(session, table, table.client_id, ids, table.position)
    for table in _BY_TIME:
        rows[table] = _grouped(session, table, table.client_id, ids, table.recorded_at, table.id)
    for table in _PRESENT:
        rows[table] = _grouped(session, table, table.client_id, ids, table.id, only=table.current)
    rows[InheritedProtectionRecord] = inherited(session, ids)
    period = CasePeriodRecord
    case_ids = [case.id for case, _office, _adviser in case_of.values()]
    order = (period.recorded_at, period.id)
    held = period.withdrawn_at.is_(None)
    periods = _grouped(session, period, period.case_id, case_ids, *order, only=held)
    return {row.id: _client(row, *case_of[row.id], rows, periods) for row in clients}


def _grouped(
    session: Session,
    table: type[_T],
    owner: InstrumentedAttribute[UUID],
    ids: Sequence[UUID],
    *order: InstrumentedAttribute[Any],
    only: ColumnElement[bool] | None = None,
) -> Mapping[UUID, Sequence[_T]]:
    query = select(table).where(owner.in_(ids)).order_by(*order)
    if only is not None:
        query = query.where(only)
    found: dict[UUID, list[_T]] = defaultdict(list)
    for row in session.scalars(query):
        found[cast(UUID, getattr(row, owner.key))].append(row)
    return found


def _client(
    row: ClientRecord,
    case: CaseRecord,
    office_name: str,
    adviser_name: str,
    rows: _Rows,
    periods: Mapping[UUID, Sequence[CasePeriodRecord]],
) -> Client:
    codes = rows[IdentifierRecord].get(row.id, ())
    homes = rows[ResidenceRecord].get(row.id, ())
    return Client(
        id=row.id,
        version=row.version,
        number=row.number,
        form=_form(row, rows),
        identifiers=tuple(_identifier(code) for code in codes),
        residences=tuple(Residence(h.municipality, h.valid_from, h.valid_to) for h in homes),
        case=_case(case, periods.get(case.id, ())),
        office_name=office_name,
        adviser_name=adviser_name,
        recorded_at=row.recorded_at,
        changed_at=row.changed_at,
        inherited=tuple(rows[InheritedProtectionRecord].get(row.id, ())),
    )


def inherited(
    session: Session, client_ids: Sequence[UUID]
) -> Mapping[UUID, Sequence[InheritedProtection]]:
    """Return the turvakiellot of family members that hide the clients' data, oldest first.

    Behind one whose family member was deleted nothing stands any more; it hides all the same.
    """
    table = InheritedProtectionRecord
    # What hides a record hides the one that has absorbed it.
    own = aliased(CaseloadRecord)
    query = (
        select(table, CaseloadRecord.name, own.merged_into)
        .outerjoin(CaseloadRecord, CaseloadRecord.client_id == table.from_client_id)
        .outerjoin(own, own.client_id == table.client_id)
        .where(
            or_(table.client_id.in_(client_ids), own.merged_into.in_(client_ids)),
            table.ended_on.is_(None),
        )
        .order_by(table.recorded_at, table.id)
    )
    found: dict[UUID, list[InheritedProtection]] = defaultdict(list)
    for row, found_name, survivor in session.execute(query):
        name: str | None = found_name
        ended = row.source_ended_on or (row.since if name is None else None)
        hidden = InheritedProtection(
            row.relation, row.source, row.since, ended, row.from_client_id, name or ""
        )
        found[row.client_id].append(hidden)
        if survivor is not None:
            found[survivor].append(hidden)
    return found


def _form(row: ClientRecord, rows: _Rows) -> ClientForm:
    current = [code for code in rows[IdentifierRecord].get(row.id, ()) if code.current]
    homes = rows[ResidenceRecord].get(row.id, ())
    home = next((home for home in homes if home.current), None)
    return ClientForm(
        family_name=row.family_name,
        given_names=row.given_names,
        call_name=row.call_name,
        names=_names(rows[ClientNameRecord].get(row.id, ())),
        hetu=next((code.value for code in current if code.kind == HETU), ""),
        other_identifiers=tuple(_identifier(code) for code in current if code.kind != HETU),
        birth=partial_date(row.birth, row.birth_precision),
        registered_sex=row.registered_sex,
        reporting_gender=row.reporting_gender,
        nationalities=_codes(rows[NationalityRecord].get(row.id, ())),
        languages=LanguageProfile(
            row.mother_tongue,
            row.contact_language,
            row.interpreter_language,
            row.interpreter_needed,
            _codes(rows[ClientLanguageRecord].get(row.id, ())),
        ),
        integration_language=row.integration_language,
        literacy=row.literacy,
        permit=_permit(rows[PermitRecord].get(row.id, ())),
        first_permit_on=row.first_permit_on,
        arrived_on=row.arrived_on,
        municipality=home.municipality if home else "",
        municipality_since=home.valid_from if home else None,
        contacts=_contacts(rows[ContactRecord].get(row.id, ())),
        protection=_protection(rows[ProtectionRecord].get(row.id, ())),
        goal=row.goal,
    )


def _names(found: Sequence[ClientNameRecord]) -> tuple[NameVariant, ...]:
    return tuple(NameVariant(name.kind, name.value, name.language) for name in found)


def _contacts(found: Sequence[ContactRecord]) -> tuple[Contact, ...]:
    return tuple(Contact(c.kind, c.value, c.may_leave_message, c.preferred) for c in found)


def _codes(found: Sequence[NationalityRecord | ClientLanguageRecord]) -> tuple[str, ...]:
    return tuple(row.code for row in found)


def _permit(found: Sequence[PermitRecord]) -> Permit | None:
    for row in found:
        return Permit(row.permit_class, row.basis, row.decided_on, row.valid_from, row.valid_to)
    return None


def _protection(found: Sequence[ProtectionRecord]) -> Protection | None:
    for row in found:
        return Protection(row.source, row.valid_from, row.valid_to, row.covers_family, row.ended_on)
    return None


def _identifier(row: IdentifierRecord) -> Identifier:
    return Identifier(
        row.kind, row.value, row.valid_from, row.valid_to, row.reason, row.recorded_at
    )


def _case(row: CaseRecord, periods: Sequence[CasePeriodRecord]) -> Case:
    return Case(
        row.id,
        row.version,
        CaseState(row.state),
        row.since,
        row.reason,
        row.office_id,
        row.adviser_id,
        tuple(
            CasePeriod(CaseState(p.state), p.since, p.until, p.reason, p.returns_on)
            for p in periods
        ),
        row.returns_on,
    )
