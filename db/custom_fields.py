"""Fields that an office adds itself: their definitions, their values, and who may see those.

The value of a ``sensitive`` field of a client under turvakielto is in no list, no search and no
export, and on her page only when it is asked for.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db import audit, search_index
from db.client_reader import load_many
from db.custom_columns import field_of, fields_of, protected_among
from db.guard import case_to_change, case_to_read, unchanged
from db.many import among, insert_all
from db.store import Store
from db.tables.case import CaseloadRecord
from db.tables.custom_field import CustomFieldRecord, CustomValueRecord
from tekoto import clock
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.custom_field import (
    MAX_CHOICES,
    MAX_VALUE,
    CustomField,
    CustomFieldForm,
    CustomValue,
    FieldType,
    stored,
)
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.permission import check_casework, check_fields
from tekoto.text import clean, clean_form

_SECTION = "custom_fields"
_MISSING = "custom_field.not_found"
_MAX_NAME = 80
_CHUNK = 500


def define(store: Store, actor: Actor, form: CustomFieldForm) -> CustomField:
    """Add a field to the actor's office.

    Raises StoreError ``permission.denied``; InvalidInputError ``form.required`` (name_fi),
    ``custom_field.name_in_use``, ``custom_field.choices`` for a choice of fewer than two or more
    than fifty words, ``client.too_long``.
    """
    check_fields(actor)
    form = _checked(form)
    now = clock.now()
    with store.write() as session:
        _refuse_known_name(session, actor, form, None)
        row = CustomFieldRecord(
            id=new_id(),
            office_id=actor.office_id,
            type=str(form.type),
            ended_on=None,
            recorded_at=now,
            changed_at=now,
        )
        _fill(row, form)
        session.add(row)
        session.flush()
        made = field_of(row)
        audit.record(session, store, actor, Action.CREATE, target_id=row.id, section=_SECTION)
        return made


def change(
    store: Store, actor: Actor, field_id: UUID, version: int, form: CustomFieldForm
) -> CustomField:
    """Change a field's names, choices and marks; its type stays. Raises as ``define`` does."""
    check_fields(actor)
    form = _checked(form)
    with store.write() as session:
        row = _own(session, actor, field_id, version)
        _refuse_known_name(session, actor, form, row.id)
        hidden_before = row.sensitive
        _fill(row, form)
        row.changed_at = clock.now()
        session.flush()
        made = field_of(row)
        if made.form.sensitive != hidden_before:
            _index_again(session, row.id)
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)
        return made


def end(store: Store, actor: Actor, field_id: UUID, version: int) -> CustomField:
    """Stop using a field: its values stay and are no longer shown, searched or exported."""
    return _set_end(store, actor, field_id, version, ended=True)


def reopen(store: Store, actor: Actor, field_id: UUID, version: int) -> CustomField:
    """Use a field again, with the values it had."""
    return _set_end(store, actor, field_id, version, ended=False)


def fields(store: Store, actor: Actor, *, ended: bool = False) -> tuple[CustomField, ...]:
    """Return the fields of the actor's office by name; definitions tell of no client."""
    check_fields(actor)
    with store.read() as session:
        return fields_of(session, actor.office_id, ended=ended)


def put(
    store: Store,
    actor: Actor,
    client_id: UUID,
    field_id: UUID,
    text: str,
    *,
    seen: str | None = None,
) -> CustomValue:
    """Write a client's value of a field as typed; an empty text takes it away.

    ``seen`` is the value that the user changed; StaleRecordError when somebody has saved another
    since. Raises InvalidInputError as ``tekoto.custom_field.stored`` does, ``client.too_long``, and
    NotFoundError ``custom_field.not_found`` for a field that is another office's or ended.
    """
    with store.write() as session:
        case_to_change(session, actor, client_id)
        field = next(
            (one for one in fields_of(session, actor.office_id) if one.id == field_id), None
        )
        if field is None:
            raise NotFoundError(_MISSING)
        value = stored(field.form, clean(text))
        if len(value) > MAX_VALUE:
            raise InvalidInputError("client.too_long", "value", limit=MAX_VALUE)
        if seen is not None and seen != _held(session, client_id, field_id):
            raise StaleRecordError("store.stale")
        write_values(session, actor, {client_id: {field_id: value}})
        audit.record(session, store, actor, Action.CHANGE, target_id=client_id, section=_SECTION)
        return CustomValue(field, value)


def values_of(
    session: Session, actor: Actor, client_id: UUID, *, reveal: bool = False
) -> tuple[CustomValue, ...]:
    """Return every field of the office with the client's value, inside a transaction."""
    hides = protected_among(session, [client_id]) and not reveal
    query = select(CustomValueRecord.field_id, CustomValueRecord.value).where(
        CustomValueRecord.client_id == client_id, CustomValueRecord.current
    )
    held: dict[UUID, str] = {row.field_id: row.value for row in session.execute(query)}
    made = []
    for field in fields_of(session, actor.office_id):
        value = held.get(field.id, "")
        hidden = bool(value) and bool(hides) and field.form.sensitive
        made.append(CustomValue(field, "" if hidden else value, hidden))
    return tuple(made)


def revealed(store: Store, actor: Actor, client_id: UUID) -> tuple[CustomValue, ...]:
    """Return the values with those that turvakielto hides; that is logged as such."""
    with audit.reading(
        store, actor, Action.VIEW_PROTECTED, target_id=client_id, section=_SECTION
    ) as access:
        case_to_read(access.session, actor, client_id)
        check_casework(actor)
        return values_of(access.session, actor, client_id, reveal=True)


def _held(session: Session, client_id: UUID, field_id: UUID) -> str:
    table = CustomValueRecord
    query = select(table.value).where(
        table.client_id == client_id, table.field_id == field_id, table.current
    )
    return session.scalar(query) or ""


def _set_end(
    store: Store, actor: Actor, field_id: UUID, version: int, *, ended: bool
) -> CustomField:
    check_fields(actor)
    with store.write() as session:
        row = _own(session, actor, field_id, version)
        row.ended_on, row.changed_at = clock.today() if ended else None, clock.now()
        session.flush()
        made = field_of(row)
        _index_again(session, row.id)
        audit.record(session, store, actor, Action.CHANGE, target_id=field_id, section=_SECTION)
        return made


def write_values(session: Session, actor: Actor, values: Mapping[UUID, Mapping[UUID, str]]) -> None:
    """Write stored values of many clients by their fields; an empty one takes a value away.

    Inside the caller's transaction, which has checked who may and logs it. Raises NotFoundError
    ``custom_field.not_found``.
    """
    if not values:
        return
    known = {one.id for one in fields_of(session, actor.office_id)}
    if not known.issuperset(field_id for held in values.values() for field_id in held):
        raise NotFoundError(_MISSING)
    table, ids, now = CustomValueRecord, list(values), clock.now()
    query = select(table.id, table.client_id, table.field_id)
    query = query.where(among(table.client_id, ids), table.current)
    old = [row.id for row in session.execute(query) if row.field_id in values[row.client_id]]
    session.execute(update(table).where(among(table.id, old)).values(current=False))
    rows = [
        {
            "id": new_id(),
            "client_id": client_id,
            "field_id": field_id,
            "value": value,
            "current": True,
            "recorded_by": actor.user_id,
            "recorded_at": now,
        }
        for client_id, held in values.items()
        for field_id, value in held.items()
        if value
    ]
    insert_all(session, table, rows)
    _index_clients(session, ids)


def _index_again(session: Session, field_id: UUID) -> None:
    """Write the search words of everybody who has a value of the field."""
    table = CustomValueRecord
    query = select(table.client_id).where(table.field_id == field_id, table.current)
    _index_clients(session, session.scalars(query).all())


def _index_clients(session: Session, client_ids: Sequence[UUID]) -> None:
    for start in range(0, len(client_ids), _CHUNK):
        part = list(client_ids[start : start + _CHUNK])
        clients = load_many(session, part)
        lines = session.scalars(select(CaseloadRecord).where(CaseloadRecord.client_id.in_(part)))
        search_index.put_clients(
            session, [(line, clients[line.client_id].form) for line in lines.all()]
        )


def _own(session: Session, actor: Actor, field_id: UUID, version: int) -> CustomFieldRecord:
    row = unchanged(session, CustomFieldRecord, field_id, version, _MISSING)
    if row.office_id != actor.office_id:
        raise NotFoundError(_MISSING)
    return row


def _checked(form: CustomFieldForm) -> CustomFieldForm:
    form = clean_form(form)
    if not form.name_fi.strip():
        raise InvalidInputError("form.required", "name_fi")
    for field in ("name_fi", "name_sv", "name_en"):
        if len(getattr(form, field)) > _MAX_NAME:
            raise InvalidInputError("client.too_long", field, limit=_MAX_NAME)
    choices = tuple(dict.fromkeys(one.strip() for one in form.choices if one.strip()))
    if form.type is FieldType.CHOICE and not 2 <= len(choices) <= MAX_CHOICES:
        raise InvalidInputError("custom_field.choices", "choices", limit=MAX_CHOICES)
    return CustomFieldForm(
        form.name_fi.strip(),
        form.type,
        form.name_sv.strip(),
        form.name_en.strip(),
        choices if form.type is FieldType.CHOICE else (),
        form.in_list,
        form.sensitive,
    )


def _refuse_known_name(
    session: Session, actor: Actor, form: CustomFieldForm, own_id: UUID | None
) -> None:
    for one in fields_of(session, actor.office_id):
        if one.id != own_id and one.form.name_fi.casefold() == form.name_fi.casefold():
            raise InvalidInputError("custom_field.name_in_use", "name_fi")


def _fill(row: CustomFieldRecord, form: CustomFieldForm) -> None:
    row.name_fi, row.name_sv, row.name_en = form.name_fi, form.name_sv, form.name_en
    row.choices, row.in_list, row.sensitive = list(form.choices), form.in_list, form.sensitive
