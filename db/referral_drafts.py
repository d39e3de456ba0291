"""Drafts of referrals as rows: begun, rewritten and checked, inside another's transaction."""

from datetime import date

from sqlalchemy.orm import Session

from db.guard import found
from db.organisations import heirs, organisation_of
from db.referral_rows import fill, move, reference_in_use
from db.tables.network import OrganisationRecord
from db.tables.referral import ReferralRecord
from tekoto import clock, disclosure, vocabulary
from tekoto.access import Actor
from tekoto.errors import InvalidInputError, TransitionError
from tekoto.ids import new_id
from tekoto.reference import new_reference, new_token
from tekoto.referral import ReferralForm, ReferralState, usual_reply_by

DRAFTS = (ReferralState.DRAFT, ReferralState.CHECKED)


def begin(session: Session, actor: Actor, form: ReferralForm) -> ReferralRecord:
    """Add a draft with its reference and its token; raises as ``db.referrals.create`` does."""
    row = ReferralRecord(
        id=new_id(),
        reference=_free_reference(session),
        token=new_token(),
        state="",
        channel="",
        fingerprint="",
        reminded_on=[],
        follow_ups=[],
        created_by=actor.user_id,
        recorded_at=clock.now(),
    )
    fill(row, form, _checked(session, form))
    session.add(row)
    move(session, actor, row, ReferralState.DRAFT, clock.now())
    return row


def rewrite(session: Session, actor: Actor, row: ReferralRecord, form: ReferralForm) -> None:
    """Write another form into a draft; TransitionError ``referral.already_sent``."""
    if row.state not in DRAFTS:
        raise TransitionError("referral.already_sent")
    fill(row, form, _checked(session, form))
    # The letter is hers who wrote it last: the case may have come from another adviser.
    row.created_by = actor.user_id
    row.changed_at = clock.now()
    if row.state == ReferralState.CHECKED:
        move(session, actor, row, ReferralState.DRAFT, clock.now())
    session.flush()


def _free_reference(session: Session) -> str:
    reference = new_reference()
    while reference_in_use(session, reference) is not None:
        reference = new_reference()
    return reference


def _checked(session: Session, form: ReferralForm) -> date:
    """Check a form and return its reply-by date."""
    today = clock.today()
    if form.step_kind not in vocabulary.codes("path_steps", on=today):
        raise InvalidInputError("referral.step_kind", "step_kind")
    if form.financing and form.financing not in vocabulary.codes("financing_forms", on=today):
        raise InvalidInputError("referral.financing", "financing")
    if form.language not in disclosure.LETTER_LANGUAGES:
        raise InvalidInputError("referral.language", "language")
    reply_by = form.reply_by or usual_reply_by(today)
    if reply_by < today:
        raise InvalidInputError("referral.reply_by_past", "reply_by")
    school = organisation_of(
        session, found(session, OrganisationRecord, form.school_id, "organisation.not_found")
    )
    if not school.valid_on(today):
        names = ", ".join(one.form.name_fi for one in heirs(session, form.school_id, today))
        raise InvalidInputError(
            "referral.school_not_valid" if names else "referral.school_closed",
            "school_id",
            school=school.form.name_fi,
            successors=names,
        )
    return reply_by
