"""A client with everything a letter may and may not say, for the tests of what leaves."""

import dataclasses
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from tekoto.case import Case, CaseState
from tekoto.client import (
    Client,
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
    Residence,
)
from tekoto.consent import Consent, ConsentForm
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.letter import ReferralLetter
from tekoto.organisation import Organisation, OrganisationForm
from tekoto.plan import Competence, Education, LanguageLevel, Plan, PlanForm, PlanState
from tekoto.plan import WorkExperience as Work
from tekoto.referral import ExtraField, ReferralForm
from tekoto.referral_letter import Sender, build_letter

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
ID = UUID(int=1)
SECRETS = (
    "010184-9005",
    "123-12C34567",
    "040 123 4567",
    "amina@esimerkki.fi",
    "Salakatu 3",
    "Kouvola",
    "286",
    "XXB",
    "refugee_quota",
    "kiintiöpakolainen",
    "Entinen-Nimi",
)


def client(*, protected: bool = False, state: CaseState = CaseState.ACTIVE, **changes: Any):
    form = ClientForm(
        family_name="Cabdi",
        given_names="Amina Warsame",
        names=(
            NameVariant("original_script", "أمينة عبدي"),
            NameVariant("former", "Entinen-Nimi"),
        ),
        hetu="010184-9005",
        other_identifiers=(Identifier("unhcr", "123-12C34567"),),
        birth=PartialDate(date(1984, 1, 1), BirthPrecision.ESTIMATED),
        nationalities=("SOM",),
        languages=LanguageProfile("som", "som", "som", interpreter_needed=True),
        literacy="literate",
        permit=Permit("A", "refugee_quota", valid_to=date(2027, 1, 1)),
        municipality="286",
        contacts=(
            Contact("phone", "040 123 4567"),
            Contact("email", "amina@esimerkki.fi"),
            Contact("address", "Salakatu 3, Kouvola"),
            Contact("contact_address", "PL 12, 00101 Helsinki"),
        ),
        protection=Protection("dvv", date(2024, 6, 1), date(2029, 5, 31)) if protected else None,
        goal="Haluan lähihoitajaksi.",
    )
    form = dataclasses.replace(form, **changes)
    return Client(
        id=ID,
        version=1,
        number="A-1",
        form=form,
        identifiers=(Identifier("hetu", "010184-9005"),),
        residences=(Residence("286", date(2020, 1, 1)),),
        case=Case(ID, 1, state, date(2026, 1, 1), "", ID, ID),
        office_name="Työllisyysalue",
        adviser_name="Asta Asiantuntija",
        recorded_at=NOW,
        changed_at=NOW,
    )


COMPETENCE = Competence(
    languages=(
        LanguageLevel("fin", "speaking", "A1.3", date(2024, 3, 1), "self"),
        LanguageLevel("fin", "speaking", "A2.1", date(2026, 10, 1), "entry_test", "Opisto"),
        LanguageLevel("fin", "writing", "A1.1", date(2026, 10, 1)),
    ),
    education=(Education("SOM", "Peruskoulu", "2", 8.0, True, 1999, "none"),),
    work=(Work("siivooja", "FIN", 2.5),),
)
PLAN = Plan(
    ID,
    1,
    ID,
    PlanState.VALID,
    PlanForm("integration", "act_681_2023", date(2026, 3, 1), date(2027, 2, 28)),
    NOW,
)
SCHOOL = Organisation(
    ID, 1, OrganisationForm("KOP", "Rannikon kansanopisto", "Kustens folkhögskola")
)
SENDER = Sender("Etelän työllisyysalue", "Asta Asiantuntija", "asiantuntija", "050 111 2222")
FORM = ReferralForm(ID, ID, recipient_name="Olli Opettaja", training="Hidas polku")


EVERYTHING = Consent(
    ID,
    1,
    ConsentForm(
        "given",
        "sharing",
        date(2026, 1, 1),
        "Rannikon kansanopisto",
        ("identity", "language", "background", "plan", "family", "limits"),
    ),
    None,
    NOW,
)


def build(
    form: ReferralForm = FORM,
    who: Client | None = None,
    *,
    plan: Plan | None = PLAN,
    competence: Competence = COMPETENCE,
    school: Organisation = SCHOOL,
    consents: tuple[Consent, ...] = (EVERYTHING,),
) -> tuple[ReferralLetter, tuple[str, ...]]:
    return build_letter(
        form,
        who or client(),
        competence,
        plan,
        school,
        SENDER,
        reference="K7M2-9QXD",
        token="A" * 16,
        document_id="d",
        vault_id="v",
        today=TODAY,
        audit_link="12345",
        consents=consents,
    )


def words(letter: ReferralLetter) -> str:
    rows = [f"{r.label}: {r.value}" for s in letter.sections for r in s.rows]
    lines = [letter.title, letter.sender_line, letter.recipient_line, letter.secrecy_ground]
    return "\n".join([*lines, letter.basis_text, *rows])


def extra(form: ReferralForm, *fields: tuple[str, str, str]) -> ReferralForm:
    return dataclasses.replace(form, extras=tuple(ExtraField(*field) for field in fields))
