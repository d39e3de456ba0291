"""The office's own fields as columns of the caseload; what the first painted list needs of them."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Float, case, cast, func, select
from sqlalchemy.orm import Session

from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.custom_field import CustomFieldRecord, CustomValueRecord
from tekoto import vocabulary
from tekoto.access import Actor
from tekoto.custom_field import MISSING_ANSWERS, OWN, CustomField, CustomFieldForm, FieldType
from tekoto.names import sort_key
from tekoto.permission import may_do_casework

_SLICE = 500
_RANKED = 500


def list_columns(store: Store, actor: Actor) -> tuple[CustomField, ...]:
    """Return the fields that are columns of the actor's list; for those who do casework alone."""
    return tuple(one for one in sheet_columns(store, actor) if one.form.in_list)


def sheet_columns(store: Store, actor: Actor) -> tuple[CustomField, ...]:
    """Return the fields in use, all of them; for those who do casework alone."""
    if not may_do_casework(actor):
        return ()
    with store.read() as session:
        return fields_of(session, actor.office_id)


def sorting(session: Session, column: str, language: str) -> ColumnElement[Any] | None:
    """Return what a caseload is sorted by in an own field's column; None of an unknown field.

    Words are sorted as they are in ``language``, and what turvakielto hides as if it were not.
    """
    row = session.get(CustomFieldRecord, UUID(hex=column.removeprefix(OWN)))
    if row is None:
        return None
    field = field_of(row).form
    value: Any = CustomValueRecord.value
    match field.type:
        case FieldType.NUMBER:
            value = cast(value, Float)
        case FieldType.YES_NO | FieldType.CHOICE:
            value = _by_word(field, language)
        case FieldType.TEXT:
            value = _by_text(session, row.id)
    query = select(value).where(
        CustomValueRecord.client_id == CaseloadRecord.client_id,
        CustomValueRecord.field_id == row.id,
        CustomValueRecord.current,
    )
    if field.sensitive:
        query = query.where(CaseloadRecord.protected.is_(False))
    return query.correlate(CaseloadRecord).scalar_subquery()


def _by_word(field: CustomFieldForm, language: str) -> ColumnElement[Any]:
    codes = (*field.choices, *MISSING_ANSWERS) if field.choices else vocabulary.codes("answers")
    words = {one: one for one in field.choices}
    words = {one: words.get(one) or vocabulary.label("answers", one, language) for one in codes}
    known = sorted(words, key=lambda one: sort_key(words[one]))
    ranks = {one: place for place, one in enumerate(known)}
    # A word that the office has taken off its list since stands after those on it.
    return case(ranks, value=CustomValueRecord.value, else_=len(ranks))


def _by_text(session: Session, field_id: UUID) -> ColumnElement[Any]:
    """Sort few texts as the names are, and very many as the database does."""
    query = select(CustomValueRecord.value).where(
        CustomValueRecord.field_id == field_id, CustomValueRecord.current
    )
    texts = session.scalars(query.distinct().limit(_RANKED + 1)).all()
    if len(texts) > _RANKED or not texts:
        return func.lower(CustomValueRecord.value)
    ranks = {one: place for place, one in enumerate(sorted(texts, key=sort_key))}
    return case(ranks, value=CustomValueRecord.value)


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
