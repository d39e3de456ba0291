"""An office with people, a school and a client, for the tests of referrals and figures."""

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db import clients, officials, organisations, plans, referrals, replies
from db.store import Store
from db.tables.referral import ReferralRecord
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.client import Client, ClientForm, Contact, LanguageProfile, Protection
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.official import OfficialForm
from tekoto.organisation import Organisation, OrganisationForm
from tekoto.plan import Plan, PlanForm
from tekoto.referral import Referral, ReferralForm
from tekoto.reply import Decision, ReplyIdentity, ReturnedFile, SchoolReply


@dataclass(frozen=True)
class Desk:
    """A store with an adviser at work and a school to write to."""

    store: Store
    actor: Actor
    school: Organisation

    def colleague(self, role: Role = Role.ADVISER, *, office_id: UUID | None = None) -> Actor:
        """Return another official, of the same office unless told otherwise."""
        form = OfficialForm(
            "Kaisa Kollega", office_id or self.actor.office_id, "asiantuntija", role=role
        )
        made = officials.create_official(self.store, form)
        return officials.actor_for(self.store, made.id)

    def client(self, **changes: Any) -> Client:
        """Add a client of the adviser."""
        return clients.create(self.store, self.actor, client_form(**changes))

    def plan(self, client_id: UUID, start: date, end: date, **changes: Any) -> Plan:
        """Add a signed plan."""
        form = PlanForm("integration", plans.regime_on(start), start, end)
        form = dataclasses.replace(form, **changes)
        draft = plans.create(self.store, self.actor, client_id, form)
        return plans.sign(self.store, self.actor, draft.id, draft.version, start)

    def form(self, client: Client, **changes: Any) -> ReferralForm:
        """Return the form of a referral to the school."""
        form = ReferralForm(
            client.id,
            self.school.id,
            recipient_name="Olli Opettaja",
            training="Hidas polku",
            financing="integration_training",
        )
        return dataclasses.replace(form, **changes)


def client_form(**changes: Any) -> ClientForm:
    """Return an invented client."""
    form = ClientForm(
        family_name="Cabdi",
        given_names="Amina Warsame",
        birth=PartialDate(date(1984, 5, 5), BirthPrecision.DAY),
        reporting_gender="woman",
        nationalities=("SOM",),
        languages=LanguageProfile("som", "som", "som", interpreter_needed=True),
        literacy="literate",
        municipality="286",
        municipality_since=date(2020, 1, 1),
        contacts=(Contact("phone", "040 123 4567"),),
        goal="Haluan lähihoitajaksi.",
    )
    return dataclasses.replace(form, **changes)


def protection(until: date | None = None) -> dict[str, Any]:
    """Return the changes that put a client under turvakielto."""
    return {
        "protection": Protection("dvv", clock.today() - timedelta(days=100), until),
        "contacts": (
            Contact("phone", "040 999 8888"),
            Contact("contact_address", "PL 12, 00101 Helsinki"),
        ),
    }


def open_desk(store: Store) -> Desk:
    """Set up the office."""
    office = officials.create_office(
        store, "Etelän työllisyysalue", "Söderns sysselsättningsområde"
    )
    made = officials.create_official(
        store, OfficialForm("Asta Asiantuntija", office.id, "asiantuntija", "050 111 2222")
    )
    actor = officials.actor_for(store, made.id)
    school = organisations.create(
        store, actor, OrganisationForm("KOP", "Rannikon kansanopisto", "Kustens folkhögskola")
    )
    return Desk(store, actor, school)


def sent_referral(desk: Desk, client: Client | None = None, **changes: Any) -> Referral:
    """Send a referral of a client, of a new one unless told otherwise."""
    form = desk.form(client or desk.client(), **changes)
    return send(desk, referrals.create(desk.store, desk.actor, form))


def send(desk: Desk, draft: Referral, **how: Any) -> Referral:
    """Check a draft and send exactly what is previewed."""
    shown = referrals.preview(desk.store, desk.actor, draft.id)
    checked = referrals.mark_checked(desk.store, desk.actor, draft.id, draft.version)
    values: dict[str, Any] = {"channel": "secure_mail", "fingerprint": "f" * 64, "shown": shown}
    return referrals.mark_sent(
        desk.store, desk.actor, draft.id, checked.version, **{**values, **how}
    )


def token_of(desk: Desk, referral: Referral) -> str:
    """Return the token that only the letter carries."""
    with desk.store.read() as session:
        query = select(ReferralRecord.token).where(ReferralRecord.id == referral.id)
        return session.scalars(query).one()


def returned(desk: Desk, referral: Referral, sha: str = "a" * 64, **said: object) -> ReturnedFile:
    """Return what the reader finds in the school's file."""
    answer: dict = {
        "received_on": clock.today(),
        "decision": Decision.PLACE,
        "start_on": clock.today() + timedelta(days=40),
        "group": "A2",
        "contact": "Olli Opettaja",
        "note": "Tervetuloa =1+1",
        "file_sha256": sha,
    }
    reply = SchoolReply(**{**answer, **said})
    identity = ReplyIdentity(
        str(desk.store.store_id),
        str(referral.id),
        referral.reference,
        token_of(desk, referral),
    )
    return ReturnedFile(identity, reply, fingerprint=referral.fingerprint)


def take(desk: Desk, file: ReturnedFile) -> Referral:
    """Match and accept a file."""
    return replies.accept(desk.store, desk.actor, replies.match(desk.store, desk.actor, file))
