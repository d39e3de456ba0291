"""A client's rows as the ``Client`` the rest of the program knows."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.client_rows import HETU
from db.tables.case import (
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
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto.case import Case, CasePeriod, CaseState
from tekoto.client import (
    Client,
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
    Residence,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import NotFoundError

_T = TypeVar("_T")


def load(session: Session, client_id: UUID) -> Client:
    """Return a client as recorded. Raises NotFoundError ``client.not_found``."""
    # What this transaction has just written must not be hidden by what it read before.
    session.flush()
    session.expire_all()
    row = session.get(ClientRecord, client_id)
    if row is None:
        raise NotFoundError("client.not_found")
    case, office_name, adviser_name = session.execute(
        select(CaseRecord, OfficeRecord.name, OfficialRecord.name)
        .join(OfficeRecord, OfficeRecord.id == CaseRecord.office_id)
        .join(OfficialRecord, OfficialRecord.id == CaseRecord.adviser_id)
        .where(CaseRecord.client_id == client_id)
    ).one()
    codes = _all(
        session,
        select(IdentifierRecord)
        .where(IdentifierRecord.client_id == client_id)
        .order_by(IdentifierRecord.recorded_at, IdentifierRecord.id),
    )
    homes = _all(
        session,
        select(ResidenceRecord)
        .where(ResidenceRecord.client_id == client_id)
        .order_by(ResidenceRecord.recorded_at, ResidenceRecord.id),
    )
    return Client(
        id=row.id,
        version=row.version,
        number=row.number,
        form=_form(session, row, codes, homes),
        identifiers=tuple(_identifier(code) for code in codes),
        residences=tuple(Residence(h.municipality, h.valid_from, h.valid_to) for h in homes),
        case=_case(session, case),
        office_name=office_name,
        adviser_name=adviser_name,
        recorded_at=row.recorded_at,
        changed_at=row.changed_at,
    )


def partial_date(value: object, precision: str) -> PartialDate | None:
    """Return a stored date with its precision."""
    return None if value is None else PartialDate(value, BirthPrecision(precision))  # type: ignore[arg-type]


def _all(session: Session, query: Select[_T]) -> list[_T]:
    return list(session.scalars(query))


def _form(
    session: Session,
    row: ClientRecord,
    codes: list[IdentifierRecord],
    homes: list[ResidenceRecord],
) -> ClientForm:
    current = [code for code in codes if code.current]
    home = next((home for home in homes if home.current), None)
    return ClientForm(
        family_name=row.family_name,
        given_names=row.given_names,
        call_name=row.call_name,
        names=_names(session, row.id),
        hetu=next((code.value for code in current if code.kind == HETU), ""),
        other_identifiers=tuple(_identifier(code) for code in current if code.kind != HETU),
        birth=partial_date(row.birth, row.birth_precision),
        registered_sex=row.registered_sex,
        reporting_gender=row.reporting_gender,
        nationalities=_codes(session, NationalityRecord, row.id),
        languages=LanguageProfile(
            row.mother_tongue,
            row.contact_language,
            row.interpreter_language,
            row.interpreter_needed,
            _codes(session, ClientLanguageRecord, row.id),
        ),
        integration_language=row.integration_language,
        literacy=row.literacy,
        permit=_permit(session, row.id),
        first_permit_on=row.first_permit_on,
        arrived_on=row.arrived_on,
        municipality=home.municipality if home else "",
        municipality_since=home.valid_from if home else None,
        contacts=_contacts(session, row.id),
        protection=_protection(session, row.id),
        goal=row.goal,
    )


def _names(session: Session, client_id: UUID) -> tuple[NameVariant, ...]:
    table = ClientNameRecord
    found = _all(
        session, select(table).where(table.client_id == client_id).order_by(table.position)
    )
    return tuple(NameVariant(name.kind, name.value, name.language) for name in found)


def _contacts(session: Session, client_id: UUID) -> tuple[Contact, ...]:
    table = ContactRecord
    found = _all(
        session, select(table).where(table.client_id == client_id).order_by(table.position)
    )
    return tuple(Contact(c.kind, c.value, c.may_leave_message, c.preferred) for c in found)


def _codes(
    session: Session, table: type[NationalityRecord] | type[ClientLanguageRecord], client_id: UUID
) -> tuple[str, ...]:
    return tuple(
        session.scalars(
            select(table.code).where(table.client_id == client_id).order_by(table.position)
        )
    )


def _permit(session: Session, client_id: UUID) -> Permit | None:
    row = session.scalar(
        select(PermitRecord).where(PermitRecord.client_id == client_id, PermitRecord.current)
    )
    if row is None:
        return None
    return Permit(row.permit_class, row.basis, row.decided_on, row.valid_from, row.valid_to)


def _protection(session: Session, client_id: UUID) -> Protection | None:
    row = session.scalar(
        select(ProtectionRecord).where(
            ProtectionRecord.client_id == client_id, ProtectionRecord.current
        )
    )
    if row is None:
        return None
    return Protection(row.source, row.valid_from, row.valid_to, row.covers_family, row.ended_on)


def _identifier(row: IdentifierRecord) -> Identifier:
    return Identifier(
        row.kind, row.value, row.valid_from, row.valid_to, row.reason, row.recorded_at
    )


def _case(session: Session, row: CaseRecord) -> Case:
    periods = _all(
        session,
        select(CasePeriodRecord)
        .where(CasePeriodRecord.case_id == row.id)
        .order_by(CasePeriodRecord.recorded_at, CasePeriodRecord.id),
    )
    return Case(
        row.id,
        row.version,
        CaseState(row.state),
        row.since,
        row.reason,
        row.office_id,
        row.adviser_id,
        tuple(CasePeriod(CaseState(p.state), p.since, p.until, p.reason) for p in periods),
    )
