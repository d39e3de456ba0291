"""T07, Rania: a newcomer with the guide enters her from nothing to a signed plan by keyboard alone.

The steps are those of the guide, "Näppäimillä tyhjästä allekirjoitettuun suunnitelmaan".
"""

from PySide6.QtCore import Qt

from db import assessments, clients, competence, deadlines, plans, search
from tekoto import clock, dates, vocabulary
from tekoto.assessment import AssessmentState
from tekoto.client_deadlines import DeadlineState
from tekoto.plan import PlanState
from tests.functional.keyboard import Keyboard
from tests.ui.office import Office, shown_text

PERMIT = dates.add_months(clock.today(), -10)


def test_rania_from_nothing_to_a_signed_plan(office: Office) -> None:
    keys = Keyboard(office)
    office.open()
    _client(keys)
    (hit,) = search.search(office.store, office.actor, "Haddad Rania")
    _education(keys)
    (school,) = competence.for_client(office.store, office.actor, hit.client_id).education
    assert (school.title, school.isced, school.country) == ("Sairaanhoitaja (BSc)", "6", "SYR")
    _assessment(keys, office)
    (assessment,) = assessments.for_client(office.store, office.actor, hit.client_id)
    assert assessment.state is AssessmentState.DONE
    # What the case knew was not typed twice.
    assert assessment.form.topic("service_needs") == "Haluan sairaanhoitajaksi."
    assert "Sairaanhoitaja (BSc)" in assessment.form.topic("background")
    (part,) = assessment.form.parts
    assert (part.kind, part.done_by, part.name) == ("interview", "official", office.actor.name)
    _plan(keys)
    (plan,) = plans.for_client(office.store, office.actor, hit.client_id)
    assert (plan.state, plan.form.signed_on) == (PlanState.VALID, clock.today())
    assert [item.content for item in plan.form.items] == ["language_study", "employment_service"]
    assert plan.form.items[1].measure == "Sairaanhoitajan pätevöityminen"
    assert plan.form.regime == "act_681_2023"
    assert "Suunnitelma voimassa" in shown_text(office.page())
    found = deadlines.for_client(office.store, office.actor, hit.client_id).deadlines
    states = {one.rule.id: one.state_on(clock.today()) for one in found}
    assert states["plan_start_2023"] is DeadlineState.MET
    assert states["training_start_2023"] is DeadlineState.DUE
    client = clients.open_client(office.store, office.actor, hit.client_id)
    assert client.form.first_permit_on == PERMIT
    # Of them about half are the Tabs of the long form of a new client.
    assert keys.presses < 170, keys.presses


def _client(keys: Keyboard) -> None:
    keys.control("N", shift=True)
    keys.write("Sukunimi", "Haddad")
    keys.write("Etunimet", "Rania")
    keys.write("Henkilötunnus", "280595X910Y")
    keys.write("Asiakkaan omin sanoin", "Haluan sairaanhoitajaksi.")
    keys.write("Äidinkieli", "arabia")
    keys.write("Ensimmäinen oleskelulupa", dates.format_date(PERMIT))
    keys.control("S")
    keys.control("S")  # the warning of the artificial code has been read


def _education(keys: Keyboard) -> None:
    keys.turn_to("Osaaminen ja kieli")
    keys.press("Lisää koulutus")
    keys.write("Koulutus", "Sairaanhoitaja (BSc)")
    keys.write("Taso (ISCED)", vocabulary.label("isced", "6", "fi"))
    keys.write("Maa", "Syyria")
    keys.control("S")


def _assessment(keys: Keyboard, office: Office) -> None:
    keys.control("B", shift=True)
    for code in vocabulary.codes("assessment_topics"):
        if code not in ("service_needs", "background"):
            keys.write(vocabulary.label("assessment_topics", code, "fi"), "Hyvä.")
    keys.write("Suunnitelma tarpeen", "Kyllä")
    keys.write("Tila", "Valmis")
    keys.control("S")
    assert "Alkuhaastattelu puuttuu" in shown_text(office.page())
    keys.press("Lisää osa")
    keys.control("S")
    keys.control("S")


def _plan(keys: Keyboard) -> None:
    keys.control("S", shift=True)
    for content, measure in (
        ("Suomen tai ruotsin", "Kielikurssi B2"),
        ("Työhön tai koulutukseen", "Sairaanhoitajan pätevöityminen"),
    ):
        keys.press("Lisää toimenpide")
        keys.write("Sisältö", content)
        keys.write("Mitä sovittiin", measure)
        keys.control("S")
    keys.alt("R")
    keys.key(Qt.Key.Key_Space)
    keys.alt("L")
    keys.type(dates.format_date(clock.today()))
    keys.control("S")
