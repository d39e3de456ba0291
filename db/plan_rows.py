"""A plan's row as the ``Plan`` the rest of the program knows, and back; helpers never commit."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.records import records_of, show_latest, view_of
from db.tables.case import ClientRecord
from db.tables.plan import PlanRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.plan import Plan, PlanForm, PlanItem, PlanState
from tekoto.plan_limits import needs_reason, plan_warnings
from tekoto.text import clean_form

_AS_THEY_ARE = (
    "kind",
    "regime",
    "valid_from",
    "valid_to",
    "goal",
    "explained_in",
    "interpreter_used",
    "authority",
    "language",
    "interpreter",
    "rights_told",
    "copy_given",
    "review_on",
    "signature",
    "witnesses",
    "exception_reason",
)
_CODES = (
    ("kind", "plan_kinds", "plan.kind"),
    ("regime", "regimes", "plan.regime"),
    ("authority", "plan_authorities", "plan.authority"),
)
_ITEM_CODES = (
    ("content", "plan_contents"),
    ("responsible", "plan_responsibles"),
    ("state", "plan_item_states"),
)
MARK = "mark"


def checked(form: PlanForm) -> PlanForm:
    """Return the form as it may be kept; raises InvalidInputError naming the field."""
    form = clean_form(form)
    for field, name, key in _CODES:
        if getattr(form, field) not in vocabulary.codes(name):
            raise InvalidInputError(key, field)
    if form.valid_to < form.valid_from:
        raise InvalidInputError("plan.dates", "valid_to")
    steps = (*form.steps, *(item.step for item in form.items if item.step))
    if any(step not in vocabulary.codes("path_steps") for step in steps):
        raise InvalidInputError("plan.steps", "steps")
    if form.signature and form.signature not in vocabulary.codes("signature_kinds"):
        raise InvalidInputError("plan.signature", "signature")
    for item in form.items:
        if any(getattr(item, field) not in vocabulary.codes(name) for field, name in _ITEM_CODES):
            raise InvalidInputError("plan.item", "items")
        if item.starts_on and item.ends_on and item.ends_on < item.starts_on:
            raise InvalidInputError("plan.item_dates", "ends_on")
    return form


def new_row(
    session: Session, actor: Actor, client_id: UUID, form: PlanForm, replaces: UUID | None
) -> PlanRecord:
    """Add a draft inside a transaction."""
    now = clock.now()
    row = PlanRecord(
        id=new_id(),
        client_id=client_id,
        replaces_id=replaces,
        state=PlanState.DRAFT,
        signed_on=None,
        official="",
        ended_on=None,
        end_reason="",
        recorded_by=actor.user_id,
        recorded_at=now,
        changed_at=now,
    )
    fill(row, form)
    session.add(row)
    return row


def fill(row: PlanRecord, form: PlanForm) -> None:
    """Write the content of a draft; measures without an id get theirs."""
    for name in _AS_THEY_ARE:
        setattr(row, name, getattr(form, name))
    row.items = [item_json(item) for item in form.items]
    own = [item.step for item in form.items if item.step]
    row.steps = list(dict.fromkeys((*form.steps, *own)))


def sign_row(session: Session, actor: Actor, row: PlanRecord, on: date) -> None:
    """Sign a draft inside a transaction; see ``db.plans.sign`` for what is refused."""
    if row.state != PlanState.DRAFT:
        raise TransitionError("plan.not_draft")
    if on > clock.today():
        raise InvalidInputError("plan.signed_later", "on")
    if on > row.valid_to:
        raise InvalidInputError("plan.signed_after_end", "on")
    if row.regime not in vocabulary.codes("regimes", on=on):
        raise InvalidInputError("plan.regime_not_in_force", "regime")
    if row.signature == MARK and not row.witnesses.strip():
        raise InvalidInputError("plan.witness_missing", "witnesses")
    _refuse_silent_prolonging(session, row, on)
    for before in valid_rows(session, row.client_id):
        close_row(before, PlanState.REVISED, on, "")
    session.flush()
    row.state = PlanState.VALID
    row.signed_on = on
    row.official = actor.name
    row.changed_at = clock.now()


def _refuse_silent_prolonging(session: Session, row: PlanRecord, on: date) -> None:
    if row.exception_reason.strip():
        return
    plan = plan_of(row)
    others = select(PlanRecord).where(
        PlanRecord.client_id.in_(records_of(row.client_id)), PlanRecord.id != row.id
    )
    view = view_of(session, row.client_id)
    permit = select(ClientRecord.first_permit_on).where(ClientRecord.id == view)
    found = plan_warnings(
        replace(plan.form, signed_on=on),
        earlier=tuple(plan_of(one) for one in session.scalars(others)),
        first_permit_on=session.scalar(permit),
    )
    if needs_reason(found):
        raise InvalidInputError("plan.exception_reason_missing", "exception_reason")


def close_row(row: PlanRecord, state: PlanState, on: date, reason: str) -> None:
    """Take a plan out of force inside a transaction."""
    row.state = state
    row.ended_on = on
    row.end_reason = reason
    row.changed_at = clock.now()


def hand_over(session: Session, client_id: UUID, on: date, reason: str) -> bool:
    """Hand the valid plan over in a transfer to another authority; False when there is none.

    Without this the plan simply goes on in the new office, which revises it when it sees fit.
    """
    row = valid_row(session, client_id)
    if row is None:
        return False
    close_row(row, PlanState.TRANSFERRED, max(on, row.valid_from), reason)
    refresh_caseload(session, client_id)
    return True


def refresh_caseload(session: Session, client_id: UUID) -> None:
    """Bring the caseload's end of the valid plan up to date."""
    session.flush()
    show_latest(session, client_id)


def valid_row(session: Session, client_id: UUID) -> PlanRecord | None:
    """Return the plan that is signed and neither revised nor ended."""
    return next(iter(valid_rows(session, client_id)), None)


def valid_rows(session: Session, client_id: UUID) -> list[PlanRecord]:
    """Return the same, the last one signed first: a merged record may have brought another."""
    query = select(PlanRecord).where(
        PlanRecord.client_id.in_(records_of(client_id)), PlanRecord.state == PlanState.VALID
    )
    return list(session.scalars(query.order_by(PlanRecord.signed_on.desc(), PlanRecord.id.desc())))


def plan_of(row: PlanRecord) -> Plan:
    """Turn a row into a plan."""
    form = PlanForm(
        **{name: getattr(row, name) for name in _AS_THEY_ARE},
        signed_on=row.signed_on,
        steps=tuple(row.steps),
        items=tuple(_item(found) for found in row.items),
    )
    return Plan(
        row.id,
        row.version,
        row.client_id,
        PlanState(row.state),
        form,
        row.recorded_at,
        row.ended_on,
        row.replaces_id,
        row.official,
        row.end_reason,
    )


def item_json(item: PlanItem) -> dict[str, Any]:
    """Return a measure as it is stored."""
    return asdict(item) | {
        "id": str(item.id or new_id()),
        "starts_on": day_text(item.starts_on),
        "ends_on": day_text(item.ends_on),
    }


def day_text(day: date | None) -> str:
    """Return a date inside JSON."""
    return day.isoformat() if day else ""


def text_day(text: str) -> date | None:
    """Return a date from JSON."""
    return date.fromisoformat(text) if text else None


def _item(found: dict[str, Any]) -> PlanItem:
    days = {name: text_day(found[name]) for name in ("starts_on", "ends_on")}
    return PlanItem(**found | days | {"id": UUID(found["id"])})
