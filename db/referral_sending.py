"""A referral with everything its letter is built from, and the record that it left."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import client_reader
from db.competence import whole_competence_of
from db.consents import consents_of
from db.guard import found
from db.organisations import organisation_of
from db.path_rows import new_row
from db.plans import newest_plan
from db.records import records_of
from db.referral_rows import form_of, move
from db.referral_templates import template_of
from db.store import Store
from db.tables.network import OrganisationRecord
from db.tables.referral import DisclosureRecord, ReferralRecord
from db.tables.system import OfficeRecord, OfficialRecord
from tekoto import clock, disclosure, release
from tekoto.access import Actor
from tekoto.client import Client
from tekoto.consent import Consent
from tekoto.errors import DisclosureError
from tekoto.ids import new_id
from tekoto.letter import ReferralLetter
from tekoto.letter_changes import says_the_same
from tekoto.organisation import Organisation
from tekoto.path import PathStep
from tekoto.plan import Competence, Plan
from tekoto.referral import AWAITING, ReferralForm, ReferralPreview, ReferralState
from tekoto.referral_letter import Sender, build_letter
from tekoto.referral_template import Template
from tekoto.release import Verdict

DOCUMENT, CLASS_LIST = "referral", "class_list"


@dataclass(frozen=True, slots=True)
class Leaving:
    """A referral as it was shown, on its way out: which, what was shown, its file's fingerprint."""

    referral_id: UUID
    version: int
    shown: ReferralPreview
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Left:
    """How a letter left: the way, its file's fingerprint, its footer's link, what kind it was."""

    channel: str
    fingerprint: str
    log_link: str = ""
    document: str = DOCUMENT


@dataclass(frozen=True, slots=True)
class Draft:
    """What a letter is built from, as it stands now.

    ``awaited`` tells that the same school has another referral of hers without an answer.
    """

    referral_id: UUID
    reference: str
    token: str
    form: ReferralForm
    client: Client
    competence: Competence
    plan: Plan | None
    school: Organisation
    sender: Sender
    consents: tuple[Consent, ...]
    today: date
    awaited: bool = False
    template: Template | None = None

    def letter(self, store: Store, audit_link: str) -> tuple[ReferralLetter, tuple[str, ...]]:
        """Build the letter.

        Raises DisclosureError as ``tekoto.disclosure.check`` and ``check_consent`` do.
        """
        recipient = release.recipient_of(self.school)
        disclosure.check_consent(self.form, recipient, self.consents, self.today)
        return build_letter(
            self.form,
            self.client,
            self.competence,
            self.plan,
            self.school,
            self.sender,
            reference=self.reference,
            token=self.token,
            document_id=str(self.referral_id),
            vault_id=str(store.store_id),
            today=self.today,
            audit_link=audit_link,
            consents=self.consents,
            chosen=self.template,
        )

    def preview(self, letter: ReferralLetter, fields: tuple[str, ...]) -> ReferralPreview:
        """Return what would leave and why, and what is held back and why."""
        leaving, held = [], []
        for one in self.verdicts():
            if one.code in fields:
                leaving.append((one.code, one.ground))
            else:
                held.append((one.code, one.reason or "unknown"))
        return ReferralPreview(letter, fields, self.warnings(), tuple(leaving), tuple(held))

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return what becomes of every field."""
        return release.verdicts(
            self.form,
            release.recipient_of(self.school),
            self.consents,
            self.today,
            protected=self.client.protected,
            chosen=self.template,
        )

    def warnings(self) -> tuple[str, ...]:
        """Return what the adviser should know before she sends."""
        found = disclosure.warnings_for(
            self.form, self.client, self.competence, self.plan, self.today
        )
        recipient = release.recipient_of(self.school)
        refused = disclosure.check_consent(self.form, recipient, self.consents, self.today)
        unasked = any(one.reason == "no_consent" for one in self.verdicts())
        return (
            *found,
            *refused,
            *(("referral.warn_no_consent",) if unasked else ()),
            *(("referral.warn_awaiting",) if self.awaited else ()),
        )


def draft_of(session: Session, row: ReferralRecord) -> Draft:
    """Gather what a referral's letter is built from; the sender is who wrote the referral."""
    form, today = form_of(row), clock.today()
    official = found(session, OfficialRecord, row.created_by, "official.not_found")
    office = found(session, OfficeRecord, official.office_id, "office.not_found")
    school = found(session, OrganisationRecord, form.school_id, "organisation.not_found")
    return Draft(
        referral_id=row.id,
        reference=row.reference,
        token=row.token,
        form=form,
        client=client_reader.load(session, form.client_id),
        competence=whole_competence_of(session, form.client_id),
        plan=newest_plan(session, form.client_id),
        school=organisation_of(session, school),
        sender=Sender(
            office_name=office.name,
            office_name_sv=office.name_sv,
            name=official.name,
            title=official.title,
            phone=official.phone,
        ),
        consents=consents_of(session, form.client_id),
        today=today,
        awaited=_awaited(session, row),
        template=template_of(session, form.template),
    )


def _awaited(session: Session, row: ReferralRecord) -> bool:
    """Tell whether the same school has another referral of hers without an answer."""
    query = select(ReferralRecord.id).where(
        ReferralRecord.client_id.in_(records_of(row.client_id)),
        ReferralRecord.school_id == row.school_id,
        ReferralRecord.id != row.id,
        ReferralRecord.state.in_(AWAITING),
    )
    return session.scalar(query.limit(1)) is not None


def leave(
    session: Session,
    store: Store,
    actor: Actor,
    row: ReferralRecord,
    draft: Draft,
    shown: ReferralPreview,
    left: Left,
) -> None:
    """Record that a checked letter left: its state, its disclosure and the path's step.

    Raises DisclosureError ``disclosure.letter_changed`` when anything in it would be otherwise now.
    """
    move(session, actor, row, ReferralState.SENT, clock.now())
    row.sent_on = clock.today()
    row.channel = left.channel
    row.fingerprint = left.fingerprint
    _disclose(session, store, actor, row, draft, shown, left)
    step = PathStep(row.step_kind, row.training, "applied", organisation_id=row.school_id)
    row.step_id = new_row(session, actor, row.client_id, step, clock.today()).id
    session.flush()


def _disclose(
    session: Session,
    store: Store,
    actor: Actor,
    row: ReferralRecord,
    draft: Draft,
    shown: ReferralPreview,
    left: Left,
) -> None:
    """Write the entry of the disclosure log for a letter that left.

    Raises DisclosureError ``disclosure.letter_changed`` when anything in it would be otherwise now.
    """
    letter, fields = draft.letter(store, "")
    if shown.fields != fields or not says_the_same(shown.letter, letter):
        raise DisclosureError("disclosure.letter_changed")
    now = clock.now()
    session.add(
        DisclosureRecord(
            id=new_id(),
            client_id=row.client_id,
            referral_id=row.id,
            organisation_id=row.school_id,
            recipient=letter.recipient_line,
            document=left.document,
            reference=row.reference,
            fields=list(fields),
            ground=row.ground,
            reasons=[{"field": one.code, "ground": one.ground} for one in draft.form.extras]
            + ([{"field": "", "ground": row.protection_reason}] if draft.client.protected else []),
            consents=sorted(
                {str(one.consent_id) for one in draft.verdicts() if one.consent_id and one.leaves}
            ),
            log_link=left.log_link,
            channel=row.channel,
            fingerprint=row.fingerprint,
            disclosed_at=now,
            recorded_at=now,
            official_id=actor.user_id,
            official_name=actor.name,
        )
    )


def disclosure_rows(session: Session, client_id: UUID) -> tuple[DisclosureRecord, ...]:
    """Return a client's disclosures, newest first."""
    query = (
        select(DisclosureRecord)
        .where(DisclosureRecord.client_id.in_(records_of(client_id)))
        .order_by(DisclosureRecord.disclosed_at.desc(), DisclosureRecord.id.desc())
    )
    return tuple(session.scalars(query))
