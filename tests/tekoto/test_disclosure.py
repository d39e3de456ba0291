"""What leaves in a referral, and what never does."""

import dataclasses
from datetime import date

import pytest

from tekoto import disclosure, vocabulary
from tekoto.case import CaseState
from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import DisclosureError
from tekoto.letter_fields import BUILDERS
from tekoto.plan import Competence, LanguageLevel, Plan, PlanState
from tekoto.referral import ExtraField
from tests.tekoto.letter_case import (
    COMPETENCE,
    FORM,
    PLAN,
    SCHOOL,
    SECRETS,
    TODAY,
    build,
    client,
    extra,
    words,
)


def test_every_field_has_a_rule_a_source_and_words_and_only_what_may_leave_has_a_builder():
    table = disclosure.fields()
    assert {field.rule for field in table.values()} == {"always", "tick", "grounded", "never"}
    for code, field in table.items():
        assert field.source
        assert (code in BUILDERS) == (field.rule != "never")
        if field.rule != "never":
            for language in ("fi", "sv", "en"):
                assert vocabulary.label("letter_labels", code, language)
                # What the lines under the title say needs no heading.
                if field.section != "title":
                    assert vocabulary.label("letter_labels", f"section_{field.section}", language)
        assert set(field.grounds) <= set(vocabulary.codes("disclosure_grounds"))
        assert bool(field.grounds) == (field.rule == "tick")
    assert set(BUILDERS) <= set(table)


def test_short_sections_may_stand_side_by_side_and_the_name_is_found_first():
    letter, fields = build()
    assert [section.half for section in letter.sections] == [True, True, False, True]
    assert [row.label for section in letter.sections for row in section.rows if row.strong] == [
        "Nimi"
    ]
    assert letter.reply_by == date(2026, 12, 4)
    assert "reply_by" in fields


def test_the_plain_letter_says_what_the_school_needs():
    letter, fields = build()
    text = words(letter)
    for part in (
        "Nimi: Amina Warsame Cabdi",
        "أمينة عبدي",
        "Syntymävuosi: arviolta 1984",
        "040 123 4567",
        "tulkkauskieli somali",
        "Suomi, puhuminen: A2.1 (arvioitu 1.10.2026; lähtötasotesti, Opisto)",
        "Suomi, kirjoittaminen: A1.1 (arvioitu 1.10.2026)",
        "Luku- ja kirjoitustaito: Luku- ja kirjoitustaitoinen",
        "Peruskoulu, Somalia, Ylempi perusaste, 8 vuotta koulua, suoritettu 1999",
        "siivooja, Suomi, 2,5 v",
        "Haluan lähihoitajaksi.",
        "Kotoutumissuunnitelma on voimassa 1.3.2026–28.2.2027.",
        "Koulutus sisältyy suunnitelmaan.",
        "Rannikon kansanopisto, Olli Opettaja",
        "Asta Asiantuntija, asiantuntija, puh. 050 111 2222",
        "681/2023",
    ):
        assert part in text, part
    assert "A1.3" not in text
    assert letter.secrecy_ground == "JulkL (621/1999) 24 § 1 mom. 25 k"
    assert letter.reply_by == date(2026, 12, 4)
    assert "client_name" in fields
    assert "hetu" not in fields


def test_levels_of_one_assessment_are_one_row():
    skills = (("writing", "A1.2"), ("speaking", "A2.1"), ("listening", "A2.2"))
    levels = tuple(
        LanguageLevel("fin", skill, level, date(2026, 10, 1), "entry_test")
        for skill, level in skills
    )
    letter, _ = build(competence=dataclasses.replace(COMPETENCE, languages=levels))
    assert (
        "Suomi: kuullun ymmärtäminen A2.2, puhuminen A2.1, kirjoittaminen A1.2 "
        "(arvioitu 1.10.2026; lähtötasotesti)"
    ) in words(letter)


def test_an_interpreter_nobody_asked_about_is_not_said_to_be_needless():
    unasked, _ = build(who=client(languages=LanguageProfile()))
    assert "Tulkkaus: Ei tiedossa" in words(unasked)
    asked, _ = build(who=client(languages=LanguageProfile("som", "fin", "", False)))
    assert "Tulkkaus: Ei tarvita" in words(asked)


def test_nothing_secret_is_in_the_plain_letter():
    text = words(build()[0])
    allowed = {"040 123 4567"}
    for secret in SECRETS:
        assert (secret in text) == (secret in allowed), secret
    assert "kansalaisuus" not in text.lower()
    # Item 24 is the one on refugees: naming it would tell the background.
    assert "24 k" not in text.replace("25 k", "")


def test_the_letter_is_whole_in_swedish():
    letter, _ = build(dataclasses.replace(FORM, language="sv"))
    text = words(letter)
    assert letter.title == "Hänvisning till utbildning"
    assert "Kustens folkhögskola" in text
    assert "Finska, tal: A2.1 (bedömd 1.10.2026; nivåtest, Opisto)" in text
    assert "Integrationsplan är i kraft" in text
    assert "tfn 050 111 2222" in text
    assert "{" not in text


def test_turvakielto_leaves_the_contact_address_and_a_marking_only():
    form = dataclasses.replace(FORM, protection_reason="Oppilaitos tarvitsee kutsua varten")
    letter, fields = build(form, client(protected=True))
    text = words(letter)
    for secret in SECRETS:
        assert secret not in text, secret
    assert "Yhteysosoite: PL 12, 00101 Helsinki" in text
    assert "Asiakkaalla on turvakielto." in text
    assert letter.secrecy_ground.endswith("31 k")
    assert "contact" not in fields
    assert {"contact_address", "protection_marking"} <= set(fields)


def test_without_turvakielto_there_is_no_contact_address_and_no_marking():
    text = words(build()[0])
    assert "PL 12" not in text
    assert "turvakielto" not in text


@pytest.mark.parametrize(
    "changes,key",
    [
        ({"recipient_name": " "}, "disclosure.recipient_name_missing"),
        ({"protection_reason": "  "}, "disclosure.protection_reason_missing"),
        (
            {"extras": (ExtraField("transport", "bussi 12 Kouvolasta", "consent"),)},
            "disclosure.field_protected",
        ),
    ],
)
def test_turvakielto_asks_for_a_person_and_a_reason(changes, key):
    form = dataclasses.replace(FORM, protection_reason="Kutsua varten")
    with pytest.raises(DisclosureError, match=f"^{key}$"):
        build(dataclasses.replace(form, **changes), client(protected=True))


def test_turvakielto_without_a_contact_address_is_refused():
    form = dataclasses.replace(FORM, protection_reason="Kutsua varten")
    who = client(protected=True, contacts=(Contact("phone", "040 123 4567"),))
    with pytest.raises(DisclosureError, match=r"^disclosure.contact_address_missing$"):
        build(form, who)


@pytest.mark.parametrize(
    "field,key",
    [
        (("hetu", "", ""), "disclosure.reason_missing"),
        (("nationality", "", ""), "disclosure.ground_missing"),
        (("functional_limits", "taukoja", "service_provider"), "disclosure.ground_not_enough"),
        (("functional_limits", " ", "consent"), "disclosure.value_missing"),
        (("permit_basis", "kiintiöpakolainen", "consent"), "disclosure.field_forbidden"),
        (("health", "x", "consent"), "disclosure.field_forbidden"),
        (("client_name", "toinen nimi", "consent"), "disclosure.field_forbidden"),
        (("photo", "x", "consent"), "disclosure.field_forbidden"),
        (("invented", "x", "consent"), "disclosure.field_forbidden"),
    ],
)
def test_a_tick_needs_its_ground_and_the_forbidden_stays(field, key):
    with pytest.raises(DisclosureError, match=f"^{key}$") as caught:
        build(extra(FORM, field))
    assert caught.value.params["field"] == field[0]


def test_ticked_fields_come_with_their_ground():
    form = extra(
        FORM,
        ("hetu", "", "Oppilaitos tarvitsee sen opintorekisteriin"),
        ("birth_date", "", "service_provider"),
        ("nationality", "", "consent"),
        ("functional_limits", "tarvitsee taukoja", "consent"),
    )
    letter, fields = build(form)
    text = words(letter)
    assert "Henkilötunnus: 010184-9005" in text
    assert "Syntymäaika: arviolta 1.1.1984" in text
    assert "Syntymävuosi" not in text
    assert "Kansalaisuus: Somalia" in text
    assert "Toimintakyky: tarvitsee taukoja" in text
    assert "suostumuksella" in letter.basis_text
    assert {"hetu", "birth_date", "nationality", "functional_limits"} <= set(fields)
    assert "birth_year" not in fields


def test_what_the_adviser_types_beside_a_tick_of_the_case_does_not_leave():
    letter, _ = build(extra(FORM, ("hetu", "KIRJOITETTU", "opintorekisteriä varten")))
    assert "KIRJOITETTU" not in words(letter)


@pytest.mark.parametrize(
    "state,reason,key",
    [
        (CaseState.ENDED, "moved", "disclosure.client_ended"),
        (CaseState.ENDED, "deceased", "disclosure.client_deceased"),
    ],
)
def test_nothing_leaves_about_a_client_whose_case_has_ended(state, reason, key):
    who = client(state=state)
    who = dataclasses.replace(who, case=dataclasses.replace(who.case, reason=reason))
    with pytest.raises(DisclosureError, match=f"^{key}$"):
        build(who=who)


def test_a_school_that_is_no_more_gets_nothing():
    gone = dataclasses.replace(
        SCHOOL, form=dataclasses.replace(SCHOOL.form, valid_to=date(2026, 11, 19))
    )
    with pytest.raises(DisclosureError, match=r"^disclosure.school_not_valid$"):
        build(school=gone)


@pytest.mark.parametrize("ground", ["", "because"])
def test_a_letter_needs_its_ground(ground):
    with pytest.raises(DisclosureError, match=r"^disclosure.ground_missing$"):
        build(dataclasses.replace(FORM, ground=ground))


def plan(state: PlanState, start: date, end: date) -> Plan:
    return dataclasses.replace(
        PLAN, state=state, form=dataclasses.replace(PLAN.form, valid_from=start, valid_to=end)
    )


@pytest.mark.parametrize(
    "of,warning,text",
    [
        (None, "referral.warn_plan_missing", "ei ole voimassa olevaa suunnitelmaa"),
        (
            plan(PlanState.VALID, date(2025, 1, 1), date(2026, 11, 19)),
            "referral.warn_plan_expired",
            "oli voimassa 1.1.2025–19.11.2026; sen voimassaolo on päättynyt",
        ),
        (
            plan(PlanState.VALID, date(2025, 12, 1), date(2026, 11, 30)),
            "referral.warn_plan_ending",
            "on voimassa 1.12.2025–30.11.2026",
        ),
        (
            plan(PlanState.DRAFT, date(2026, 12, 1), date(2027, 11, 30)),
            "referral.warn_plan_draft",
            "suunnitelma on valmisteilla",
        ),
        (
            plan(PlanState.VALID, date(2026, 12, 1), date(2027, 11, 30)),
            None,
            "tulee voimaan 1.12.2026",
        ),
    ],
)
def test_the_plan_is_told_as_it_is(of, warning, text):
    letter, _ = build(plan=of)
    assert text in words(letter)
    found = disclosure.warnings_for(FORM, client(), COMPETENCE, of, TODAY)
    assert found == ((warning,) if warning else ())
    if of is not None and of.state_on(TODAY) is PlanState.EXPIRED:
        assert "sisältyi suunnitelmaan" in words(letter)
        assert "sisältyy suunnitelmaan" not in words(letter)


def test_what_the_office_does_not_know_is_said_and_is_no_disclosure():
    empty = ClientForm(given_names="Htoo")
    who = dataclasses.replace(client(), form=empty)
    letter, fields = build(who=who, competence=Competence(), plan=None)
    text = words(letter)
    assert "Nimi: Htoo" in text
    assert "Syntymävuosi: Ei tiedossa" in text
    assert "Kielitaito: Ei tiedossa" in text
    assert "Työkokemus" not in text
    assert not {"birth_year", "language_levels", "education", "work", "goal"} & set(fields)
    found = disclosure.warnings_for(FORM, who, Competence(), None, TODAY)
    assert "referral.warn_no_levels" in found
    assert "referral.warn_no_contact" in found


def test_year_precision_never_shows_a_day():
    who = client(birth=PartialDate(date(1984, 1, 1), BirthPrecision.YEAR))
    letter, _ = build(extra(FORM, ("birth_date", "", "service_provider")), who)
    assert "Syntymäaika: 1984" in words(letter)
    assert "1.1.1984" not in words(letter)


@pytest.mark.parametrize(
    "kind, contact, text",
    [
        ("phone", "+358 40 765 4321", "Soita 040 7654321"),
        ("phone", "040 765 4321", "Soita +358 (0)40-765 4321"),
        ("phone", "05 123 456, 040 765 4321 (puoliso)", "numeroon 0407654321"),
        ("phone", "+46 70 123 45 67", "0046701234567"),
        ("address", "Salakuja 5 A 3, 90100 Oulu", "Asuu osoitteessa Salakuja 5."),
        ("address", "c/o Virtanen, Salakuja 5 B", "Salakuja 5, ovi takana"),
        ("email", "piilo@esimerkki.fi", "Piilo@esimerkki.fi"),
    ],
)
def test_no_text_tells_what_turvakielto_hides(kind: str, contact: str, text: str):
    hidden = client(
        protected=True,
        contacts=(Contact("contact_address", "PL 12, 00101 Helsinki"), Contact(kind, contact)),
    )
    with pytest.raises(DisclosureError, match=r"^disclosure.protected_in_text$"):
        disclosure.check_text([text], hidden)
    # Dates, levels and the contact address itself stop no letter.
    disclosure.check_text(["1.10.2026 A2.1", "PL 12, 00101 Helsinki", "2026-5, 3 A"], hidden)


@pytest.mark.parametrize("code", ["010184-9005", "010184 - 9005", "010185-9013"])
def test_no_text_holds_an_identity_code(code: str):
    hers = client()
    hers = dataclasses.replace(
        hers, identifiers=(*hers.identifiers, Identifier("hetu", "010185-9013"))
    )
    asked = dataclasses.replace(FORM, question=f"Hetu on {code}. Onko paikkaa?")
    with pytest.raises(DisclosureError, match=r"^disclosure.hetu_in_text$"):
        build(asked, who=hers)
    ticked = dataclasses.replace(asked, extras=(ExtraField("hetu", "", "Kirjautuminen"),))
    if code == "010185-9013":
        with pytest.raises(DisclosureError, match=r"^disclosure.hetu_in_text$"):
            build(ticked, who=hers)
    else:
        assert code in words(build(ticked, who=hers)[0])
