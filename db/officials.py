"""Offices, officials and settings."""

from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from db import audit, counters
from db.store import Store
from db.tables.system import OfficeRecord, OfficialRecord, SettingRecord
from db.tables.transfer import OutsideOfficeRecord
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.official import Office, Official, OfficialForm
from tekoto.permission import check_officials
from tekoto.text import clean, clean_form

MAX_CHARACTERS = 200
_STORE_OWNER = UUID(int=0)


def create_office(store: Store, name: str, name_sv: str = "") -> Office:
    """Add an office. Raises InvalidInputError ``office.name_missing``."""
    if not clean(name).strip():
        raise InvalidInputError("office.name_missing", "name")
    with store.write() as session:
        office = OfficeRecord(
            id=new_id(),
            ordinal=counters.take(session, "office"),
            name=clean(name).strip(),
            name_sv=clean(name_sv).strip(),
            recorded_at=clock.now(),
        )
        session.add(office)
        return Office(office.id, office.name, office.name_sv)


def offices(store: Store) -> tuple[Office, ...]:
    """Return the offices by name."""
    with store.read() as session:
        # Those that stand for a partner to whom a client was given are nobody's place of work.
        outside = select(OutsideOfficeRecord.office_id)
        query = select(OfficeRecord).where(OfficeRecord.id.not_in(outside))
        found = session.scalars(query.order_by(OfficeRecord.name))
        return tuple(Office(row.id, row.name, row.name_sv) for row in found)


def create_official(store: Store, form: OfficialForm, *, actor: Actor | None = None) -> Official:
    """Add an official; ``actor`` is the administrator, or None while a store is being set up.

    Without an actor the log names the new official herself. Raises InvalidInputError
    ``official.name_missing`` or ``official.too_long``, StoreError ``permission.denied``.
    """
    form = _checked(form)
    if actor is not None:
        check_officials(actor, form.office_id)
    now, official_id = clock.now(), new_id()
    with store.write() as session:
        session.add(
            OfficialRecord(
                id=official_id,
                ordinal=counters.take(session, "official"),
                recorded_at=now,
                changed_at=now,
                **_columns(form),
            )
        )
        session.flush()
        made = _one(session, official_id)
        by = actor or Actor(official_id, form.name, form.role, form.office_id, new_id())
        audit.record(
            session, store, by, Action.PERMISSION, target_id=official_id, section="official"
        )
        return made


def update_official(
    store: Store, actor: Actor, official_id: UUID, version: int, form: OfficialForm
) -> Official:
    """Change an official; her own card without role and office is anybody's to keep.

    The role and the office decide whose clients she sees. Raises as ``create_official`` does, and
    StaleRecordError.
    """
    form = _checked(form)
    own = (actor.user_id, actor.role, actor.office_id)
    with store.write() as session:
        row = _for_change(session, official_id, version)
        if (official_id, form.role, form.office_id) != own:
            check_officials(actor, row.office_id, form.office_id)
        for name, value in _columns(form).items():
            setattr(row, name, value)
        row.changed_at = clock.now()
        session.flush()
        made = _one(session, official_id)
        audit.record(
            session, store, actor, Action.PERMISSION, target_id=official_id, section="official"
        )
        return made


def officials(store: Store) -> tuple[Official, ...]:
    """Return all officials by name, those who have left included."""
    with store.read() as session:
        outside = select(OutsideOfficeRecord.official_id)
        query = _query().where(OfficialRecord.id.not_in(outside))
        found = session.execute(query.order_by(OfficialRecord.name, OfficialRecord.id))
        return tuple(_official(row) for row in found)


def official(store: Store, official_id: UUID) -> Official:
    """Return one official. Raises NotFoundError ``official.not_found``."""
    with store.read() as session:
        return _one(session, official_id)


def actor_for(store: Store, user_id: UUID) -> Actor:
    """Return the actor of a new working session; each call begins another session.

    Raises NotFoundError ``official.not_found`` for one who does not exist or has left.
    """
    found = official(store, user_id)
    if found.ended_at is not None:
        raise NotFoundError("official.not_found")
    return Actor(found.id, found.form.name, found.form.role, found.form.office_id, new_id())


def set_setting(store: Store, name: str, value: str, *, owner: UUID | None = None) -> None:
    """Keep a setting of the store, or of one official."""
    with store.write() as session:
        session.merge(
            SettingRecord(
                owner=owner or _STORE_OWNER, name=name, value=clean(value), changed_at=clock.now()
            )
        )


def setting(store: Store, name: str, default: str = "", *, owner: UUID | None = None) -> str:
    """Return a setting; an official's own, else the store's, else ``default``."""
    with store.read() as session:
        for holder in (owner, _STORE_OWNER):
            if holder is not None:
                row = session.get(SettingRecord, (holder, name))
                if row is not None:
                    return row.value
    return default


def _checked(form: OfficialForm) -> OfficialForm:
    form = clean_form(form)
    if not form.name.strip():
        raise InvalidInputError("official.name_missing", "name")
    for name in ("name", "title", "phone", "email"):
        if len(getattr(form, name)) > MAX_CHARACTERS:
            raise InvalidInputError("official.too_long", name, limit=MAX_CHARACTERS)
    return form


def _columns(form: OfficialForm) -> dict[str, object]:
    return {
        "name": form.name,
        "title": form.title,
        "phone": form.phone,
        "email": form.email,
        "role": str(form.role),
        "office_id": form.office_id,
    }


def _for_change(session: Session, official_id: UUID, version: int) -> OfficialRecord:
    row = session.get(OfficialRecord, official_id)
    if row is None:
        raise NotFoundError("official.not_found")
    if row.version != version:
        raise StaleRecordError("store.stale")
    return row


def _query() -> Select[OfficialRecord, str]:
    return select(OfficialRecord, OfficeRecord.name).join(
        OfficeRecord, OfficeRecord.id == OfficialRecord.office_id
    )


def _one(session: Session, official_id: UUID) -> Official:
    row = session.execute(_query().where(OfficialRecord.id == official_id)).first()
    if row is None:
        raise NotFoundError("official.not_found")
    return _official(row)


def _official(found: Row[OfficialRecord, str]) -> Official:
    row, office_name = found
    form = OfficialForm(
        name=row.name,
        office_id=row.office_id,
        title=row.title,
        phone=row.phone,
        email=row.email,
        role=Role(row.role),
    )
    return Official(row.id, row.version, form, office_name, row.recorded_at, row.ended_at)
