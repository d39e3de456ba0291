"""What the store knows of the rows of a sheet: whom they may be, and what was decided before."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import audit, client_reader
from db.records import PERSON
from db.store import Store
from db.tables.case import (
    CaseloadRecord,
    ClientHistoryRecord,
    IdentifierRecord,
    NoteRecord,
)
from db.tables.imports import ImportDecisionRecord
from tekoto.access import Actor
from tekoto.client import (
    Client,
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.import_plan import Decision, Match
from tekoto.names import PersonName, sort_key
from tekoto.sheet_code import RowCode
from tekoto.sheet_rows import SheetRow
from tekoto.sheet_values import Value
from tekoto.text import clean

CHUNK = 500


def row_key(store: Store, row: SheetRow) -> str:
    """Return a keyed hash of what names a row, so that a decision about it is known again."""
    said = (row.values.get(code) for code in ("hetu", "migri", "unhcr", "birth"))
    return audit.keyed_hash(store, "|".join((sort_key(row.name), *map(str, said))))


def remembered(
    session: Session, actor: Actor, keys: Iterable[str]
) -> Mapping[str, Mapping[UUID, Decision]]:
    """Return what was decided before about rows like these."""
    table = ImportDecisionRecord
    found: dict[str, dict[UUID, Decision]] = defaultdict(dict)
    for part in _chunks(list(keys)):
        query = (
            select(table.row_key, PERSON, table.decision)
            .join(CaseloadRecord, CaseloadRecord.client_id == table.client_id)
            .where(table.office_id == actor.office_id, table.row_key.in_(part))
            .order_by(table.recorded_at)
        )
        for key, client_id, decision in session.execute(query):
            found[key][client_id] = Decision(decision)
    return found


def with_recorded_notes(
    session: Session, matches: Mapping[int, Sequence[Match]], rows: Sequence[SheetRow]
) -> set[tuple[UUID, str]]:
    """Return the notes of these rows that their clients have already."""
    wanted: dict[UUID, set[str]] = defaultdict(set)
    for row in rows:
        for match in matches.get(row.number, ()) if row.note else ():
            if match.client_id is not None:
                wanted[match.client_id].add(clean(row.note))
    found: set[tuple[UUID, str]] = set()
    for part in _chunks(list(wanted)):
        query = (
            select(PERSON, NoteRecord.text)
            .join(CaseloadRecord, CaseloadRecord.client_id == NoteRecord.client_id)
            .where(
                or_(
                    CaseloadRecord.client_id.in_(part),
                    CaseloadRecord.merged_into.in_(part),
                )
            )
        )
        for client_id, text in session.execute(query):
            if text in wanted[client_id]:
                found.add((client_id, text))
    return found


def exported(
    session: Session, actor: Actor, codes: Mapping[int, RowCode]
) -> dict[int, tuple[Client, ClientForm]]:
    """Return for each row of an export its client, and the form as it was exported.

    A row whose client is not the office's any more is left out.
    """
    clients = _clients(session, actor, {code.client_id for code in codes.values()})
    found: dict[int, tuple[Client, ClientForm]] = {}
    for number, code in codes.items():
        client = clients.get(code.client_id)
        if client is not None:
            found[number] = client, _form_at(session, client, code.version)
    return found


def _form_at(session: Session, client: Client, version: int) -> ClientForm:
    """Return a client's form at a version: the first that was kept since, or the present one."""
    if client.version == version:
        return client.form
    table = ClientHistoryRecord
    query = select(table.form).where(table.client_id == client.id, table.version >= version)
    kept = session.scalar(query.order_by(table.version).limit(1))
    return client.form if kept is None else form_from_json(kept)


def _clients(session: Session, actor: Actor, ids: Iterable[UUID]) -> dict[UUID, Client]:
    line = CaseloadRecord
    own: list[UUID] = []
    for part in _chunks(list(ids)):
        # A record that has been merged since is looked for by its names, as a row without a code.
        query = select(line.client_id).where(
            line.client_id.in_(part),
            line.office_id == actor.office_id,
            line.merged_into.is_(None),
        )
        own += session.scalars(query)
    return client_reader.load_many(session, own)


def owners(session: Session, codes: Iterable[str]) -> Mapping[str, UUID]:
    """Return whose each identity code is now, in any office."""
    table = IdentifierRecord
    found: dict[str, UUID] = {}
    for part in _chunks(list(codes)):
        query = select(table.value, table.client_id).where(
            table.kind == "hetu", table.value.in_(part), table.current
        )
        found.update((value, client_id) for value, client_id in session.execute(query))
    return found


def as_match(
    client: Client,
    reasons: tuple[str, ...],
    *,
    certain: bool,
    base: ClientForm | None = None,
    standing: Mapping[str, Value | None] | None = None,
) -> Match:
    """Return a client as somebody whom a row may be."""
    form = client.form
    return Match(
        client_id=client.id,
        version=client.version,
        name=PersonName(form.family_name, form.given_names).listing_name,
        number=client.number,
        birth=form.birth.display() if form.birth else "",
        form=form,
        reasons=reasons,
        certain=certain,
        protected=client.protected,
        base=base,
        standing=standing or {},
    )


def known_people(
    session: Session, actor: Actor, forms: Mapping[int, ClientForm]
) -> dict[int, list[tuple[UUID, tuple[str, ...], bool]]]:
    """Return for each row the office's clients with the same code, or the same name and birth."""
    codes: dict[tuple[str, str], UUID] = {}
    query = (
        select(
            IdentifierRecord.kind,
            IdentifierRecord.value,
            PERSON,
        )
        .join(CaseloadRecord, CaseloadRecord.client_id == IdentifierRecord.client_id)
        .where(IdentifierRecord.current, CaseloadRecord.office_id == actor.office_id)
    )
    for kind, value, client_id in session.execute(query):
        codes[kind, value] = client_id
    names: dict[str, list[tuple[UUID, date | None]]] = defaultdict(list)
    line = CaseloadRecord
    lines = select(line.client_id, line.sort_key, line.birth).where(
        line.office_id == actor.office_id, line.merged_into.is_(None)
    )
    for client_id, name, birth in session.execute(lines):
        names[name_key(name)].append((client_id, birth))
    found: dict[int, list[tuple[UUID, tuple[str, ...], bool]]] = {}
    for number, form in forms.items():
        people: dict[UUID, tuple[tuple[str, ...], bool]] = {}
        for code in codes_of(form):
            if code in codes:
                people[codes[code]] = (("same_code",), True)
        own = form.birth.value if form.birth else None
        key = form_key(form)
        for client_id, birth in names.get(key, ()) if key else ():
            if client_id not in people and (own is None or birth is None or own == birth):
                reason = "same_name_birth" if own and birth else "same_name"
                people[client_id] = ((reason,), False)
        if people:
            found[number] = [(one, *why) for one, why in people.items()]
    return found


def codes_of(form: ClientForm) -> list[tuple[str, str]]:
    """Return the kinds and values of a form's identity codes."""
    codes = [(code.kind, code.value) for code in form.other_identifiers]
    return [("hetu", form.hetu), *codes] if form.hetu else codes


def form_key(form: ClientForm) -> str:
    """Return a name as two are compared, in whatever order its parts stand."""
    return name_key(sort_key(f"{form.family_name}, {form.given_names}"))


def name_key(key: str) -> str:
    """Return a sort key without the order of its parts."""
    return " ".join(sorted(key.replace(",", " ").split()))


def _chunks(items: list[Any]) -> Iterable[list[Any]]:
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def form_from_json(text: str) -> ClientForm:
    """Return a form that ``db.client_rows.as_json`` wrote into the history."""
    values: dict[str, Any] = json.loads(text)
    birth, languages = values.get("birth"), values.get("languages") or {}
    permit, protection = values.get("permit"), values.get("protection")
    known = {name: values[name] for name in _TEXTS if name in values}
    return ClientForm(
        **known,
        names=tuple(NameVariant(**one) for one in values.get("names", ())),
        other_identifiers=tuple(_identifier(one) for one in values.get("other_identifiers", ())),
        birth=PartialDate(date.fromisoformat(birth["value"]), BirthPrecision(birth["precision"]))
        if birth
        else None,
        nationalities=tuple(values.get("nationalities", ())),
        languages=LanguageProfile(**{**languages, "others": tuple(languages.get("others", ()))}),
        permit=Permit(**_dated(permit, "decided_on", "valid_from", "valid_to")) if permit else None,
        first_permit_on=_day(values.get("first_permit_on")),
        arrived_on=_day(values.get("arrived_on")),
        municipality_since=_day(values.get("municipality_since")),
        contacts=tuple(Contact(**one) for one in values.get("contacts", ())),
        protection=Protection(**_dated(protection, "valid_from", "valid_to", "ended_on"))
        if protection
        else None,
    )


_TEXTS = (
    "family_name",
    "given_names",
    "call_name",
    "hetu",
    "hetu_change_reason",
    "registered_sex",
    "reporting_gender",
    "integration_language",
    "literacy",
    "municipality",
    "goal",
)


def _identifier(values: Mapping[str, Any]) -> Identifier:
    dated = _dated(values, "valid_from", "valid_to")
    return Identifier(**{**dated, "recorded_at": None})


def _dated(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**values, **{name: _day(values.get(name)) for name in names}}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
