"""The office's own templates of referrals: made, changed by another version, ended."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import found
from db.store import Store
from db.tables.referral_template import ReferralTemplateRecord
from tekoto import clock, own_template
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.dates import local_date
from tekoto.errors import InvalidInputError, NotFoundError, StaleRecordError
from tekoto.ids import new_id
from tekoto.own_template import OwnTemplate, TemplateForm
from tekoto.permission import check_fields
from tekoto.referral_template import Template, template
from tekoto.text import clean_form

_SECTION = "referral_template"
_MISSING = "referral_template.not_found"


def define(store: Store, actor: Actor, form: TemplateForm) -> OwnTemplate:
    """Make a template for the actor's office.

    Raises StoreError ``permission.denied`` and InvalidInputError as
    ``tekoto.own_template.checked`` does, and ``referral_template.name_in_use``.
    """
    check_fields(actor)
    form = own_template.checked(clean_form(form), clock.today())
    with store.write() as session:
        _refuse_known_name(session, actor, form, None)
        row = _add(session, actor, form, None)
        audit.record(session, store, actor, Action.CREATE, target_id=row.id, section=_SECTION)
        return _own(row)


def change(store: Store, actor: Actor, known: OwnTemplate, form: TemplateForm) -> OwnTemplate:
    """Make the next version; referrals that name an earlier one keep it.

    Raises as ``define`` does, and StaleRecordError when another version was made first.
    """
    check_fields(actor)
    form = own_template.checked(clean_form(form), clock.today())
    with store.write() as session:
        before = _in_use(session, actor, known)
        _refuse_known_name(session, actor, form, before.root_id)
        row = _add(session, actor, form, before)
        before.ended_at = row.recorded_at
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)
        return _own(row)


def end(store: Store, actor: Actor, known: OwnTemplate) -> OwnTemplate:
    """Offer a template no more; letters that name it are as they were."""
    check_fields(actor)
    with store.write() as session:
        row = _in_use(session, actor, known)
        row.ended_at = clock.now()
        session.flush()
        audit.record(session, store, actor, Action.CHANGE, target_id=row.id, section=_SECTION)
        return _own(row)


def templates(store: Store, actor: Actor) -> tuple[OwnTemplate, ...]:
    """Return the office's templates in use by name; they tell of no client."""
    with store.read() as session:
        return tuple(_own(row) for row in _rows(session, actor))


def template_of(session: Session, code: str) -> Template:
    """Return what a referral's template says, in the version that the referral names."""
    version = own_template.id_of(code)
    row = session.get(ReferralTemplateRecord, version) if version is not None else None
    return _own(row).template() if row is not None else template(code)


def _rows(session: Session, actor: Actor) -> list[ReferralTemplateRecord]:
    query = select(ReferralTemplateRecord).where(
        ReferralTemplateRecord.office_id == actor.office_id,
        ReferralTemplateRecord.ended_at.is_(None),
    )
    return sorted(session.scalars(query), key=lambda row: row.name_fi.casefold())


def _in_use(session: Session, actor: Actor, known: OwnTemplate) -> ReferralTemplateRecord:
    row = found(session, ReferralTemplateRecord, known.id, _MISSING, lock=True)
    if row.office_id != actor.office_id:
        raise NotFoundError(_MISSING)
    if row.ended_at is not None:
        raise StaleRecordError("store.stale")
    return row


def _refuse_known_name(
    session: Session, actor: Actor, form: TemplateForm, root_id: UUID | None
) -> None:
    name = form.name_fi.casefold()
    for row in _rows(session, actor):
        if row.root_id != root_id and row.name_fi.casefold() == name:
            raise InvalidInputError("referral_template.name_in_use", "name_fi")


def _add(
    session: Session, actor: Actor, form: TemplateForm, before: ReferralTemplateRecord | None
) -> ReferralTemplateRecord:
    new = new_id()
    row = ReferralTemplateRecord(
        id=new,
        office_id=actor.office_id,
        root_id=before.root_id if before is not None else new,
        number=before.number + 1 if before is not None else 1,
        name_fi=form.name_fi,
        name_sv=form.name_sv,
        step_kinds=list(form.step_kinds),
        receivers=list(form.receivers),
        omit=list(form.omit),
        suggest=list(form.suggest),
        question_fi=form.question_fi.strip(),
        question_sv=form.question_sv.strip(),
        made_by=actor.user_id,
        made_by_name=actor.name,
        recorded_at=clock.now(),
        ended_at=None,
    )
    session.add(row)
    session.flush()
    return row


def _own(row: ReferralTemplateRecord) -> OwnTemplate:
    return OwnTemplate(
        id=row.id,
        root_id=row.root_id,
        number=row.number,
        form=TemplateForm(
            name_fi=row.name_fi,
            name_sv=row.name_sv,
            step_kinds=tuple(row.step_kinds),
            receivers=tuple(row.receivers),
            omit=tuple(row.omit),
            suggest=tuple(row.suggest),
            question_fi=row.question_fi,
            question_sv=row.question_sv,
        ),
        made_by=row.made_by_name,
        made_on=local_date(row.recorded_at),
        ended_on=local_date(row.ended_at) if row.ended_at is not None else None,
    )
