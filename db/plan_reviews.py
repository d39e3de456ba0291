"""Reviews of a plan: what was found, what became of each measure; like notes they never change."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import audit
from db.guard import case_to_change, case_to_read, found
from db.records import records_of
from db.store import Store
from db.tables.plan import PlanRecord, PlanReviewRecord
from db.tables.system import OfficialRecord
from tekoto import clock, vocabulary
from tekoto.access import Actor
from tekoto.audit import Action
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.permission import check_casework
from tekoto.plan import ItemMark, PlanReview, PlanReviewForm, PlanState
from tekoto.text import clean_form

_SECTION = "plan_review"


def add(store: Store, actor: Actor, plan_id: UUID, form: PlanReviewForm) -> PlanReview:
    """Record a review of the valid plan.

    Raises TransitionError ``plan.not_valid``, InvalidInputError ``plan.review_later``,
    ``plan.review_before`` for a day before the signing, ``plan.review_next`` for a next day that is
    not after it, ``plan.review_code``.
    """
    form = clean_form(form)
    _check(form)
    with store.write() as session:
        plan = found(session, PlanRecord, plan_id, "plan.not_found")
        case_to_change(session, actor, plan.client_id)
        if plan.state != PlanState.VALID:
            raise TransitionError("plan.not_valid")
        if plan.signed_on is not None and form.reviewed_on < plan.signed_on:
            raise InvalidInputError("plan.review_before", "reviewed_on")
        known = {item["id"] for item in plan.items}
        if any(str(mark.item_id) not in known for mark in form.marks):
            raise InvalidInputError("plan.review_code", "marks")
        row = PlanReviewRecord(
            id=new_id(),
            plan_id=plan_id,
            reviewed_on=form.reviewed_on,
            asked_by=form.asked_by,
            outcome=form.outcome,
            note=form.note,
            next_on=form.next_on,
            marks=[mark_json(mark) for mark in form.marks],
            recorded_by=actor.user_id,
            recorded_at=clock.now(),
        )
        session.add(row)
        session.flush()
        audit.record(
            session, store, actor, Action.CREATE, target_id=plan.client_id, section=_SECTION
        )
        return _review(row, actor.name)


def for_client(store: Store, actor: Actor, client_id: UUID) -> tuple[PlanReview, ...]:
    """Return the reviews of all plans of a client, newest first.

    Raises StoreError ``permission.denied`` for a role that reads no free text.
    """
    check_casework(actor)
    with audit.reading(store, actor, Action.VIEW, target_id=client_id, section=_SECTION) as access:
        case_to_read(access.session, actor, client_id)
        reviews = reviews_of(access.session, client_id)
        access.count = len(reviews)
        return reviews


def reviews_of(session: Session, client_id: UUID) -> tuple[PlanReview, ...]:
    """Return the reviews inside a transaction that has been let to read them."""
    query = (
        select(PlanReviewRecord, OfficialRecord.name)
        .join(PlanRecord, PlanRecord.id == PlanReviewRecord.plan_id)
        .outerjoin(OfficialRecord, OfficialRecord.id == PlanReviewRecord.recorded_by)
        .where(PlanRecord.client_id.in_(records_of(client_id)))
        .order_by(PlanReviewRecord.reviewed_on.desc(), PlanReviewRecord.recorded_at.desc())
    )
    return tuple(_review(row, name or "") for row, name in session.execute(query))


def _check(form: PlanReviewForm) -> None:
    if form.reviewed_on > clock.today():
        raise InvalidInputError("plan.review_later", "reviewed_on")
    if form.next_on is not None and form.next_on <= form.reviewed_on:
        raise InvalidInputError("plan.review_next", "next_on")
    codes: Sequence[tuple[str, str, str]] = (
        (form.asked_by, "review_askers", "asked_by"),
        (form.outcome, "review_outcomes", "outcome"),
        *((mark.state, "plan_item_states", "marks") for mark in form.marks),
    )
    for code, name, field in codes:
        if code not in vocabulary.codes(name):
            raise InvalidInputError("plan.review_code", field)


def mark_json(mark: ItemMark) -> dict[str, Any]:
    """Return a mark as it is stored."""
    return {"item_id": str(mark.item_id), "state": mark.state, "note": mark.note}


def _review(row: PlanReviewRecord, name: str) -> PlanReview:
    form = PlanReviewForm(
        row.reviewed_on,
        row.asked_by,
        row.outcome,
        row.note,
        row.next_on,
        tuple(ItemMark(UUID(m["item_id"]), m["state"], m["note"]) for m in row.marks),
    )
    return PlanReview(row.id, row.plan_id, form, name, row.recorded_at)
