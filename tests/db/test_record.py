"""The rest of the record: facts, limits, recognitions and consents, on both engines."""

import dataclasses
from datetime import date, timedelta

import pytest

from db import audit, clients, competence, consents, limits, recognitions, referrals, standing
from db.monitoring import evaluation
from db.projects import create, join
from db.store import Store
from tekoto import clock
from tekoto.access import Role
from tekoto.consent import ConsentForm
from tekoto.errors import DisclosureError, InvalidInputError, StoreError, TransitionError
from tekoto.indicators import Period
from tekoto.plan import Education, LanguageLevel, WorkExperience
from tekoto.project import ParticipationForm, ProjectForm
from tekoto.recognition import RecognitionChange, RecognitionForm, RecognitionState
from tekoto.record import Card, Goal, LabourStatus, Licence, Limit, Literacy, Missing, Skill
from tekoto.referral import ExtraField
from tests.db.network_office import Desk, open_desk
from tests.db.people_office import open_office

TODAY = clock.today()
S = RecognitionState


@pytest.fixture
def desk(store: Store) -> Desk:
    return open_desk(store)


def test_every_kind_of_fact_comes_back_as_it_was_given(desk):
    client = desk.client()
    facts = (
        Education(
            "SYR",
            "Sairaanhoitaja",
            "6",
            16,
            True,
            2017,
            "copy",
            "0913",
            "Yliopisto",
            "تمريض",
            2013,
            "ara",
            "official",
        ),
        WorkExperience(
            "sairaanhoitaja",
            "SYR",
            2,
            "osasto",
            "3221",
            "Sairaala",
            "Q",
            2017,
            2019,
            informal=False,
        ),
        Literacy("literate", TODAY, ("Arab", "Latn"), 16, "Asta"),
        Skill("puutarhanhoito"),
        Licence(("b", "C"), "SYR", "applied", None),
        Card("hot_work", number="T-1", issued_on=date(2025, 3, 1)),
        Goal("Ammatti", "long", TODAY, "ara"),
        LabourStatus("unemployed", date(2026, 1, 1), None, "A"),
        LanguageLevel("fin", "speaking", "A1.1", TODAY, yki=3),
    )
    for fact in facts:
        competence.add(desk.store, desk.actor, client.id, fact)
    skills = competence.skills_view(desk.store, desk.actor, client.id)
    now = standing.standing_view(desk.store, desk.actor, client.id)
    known = competence.for_client(desk.store, desk.actor, client.id)
    assert known.education[0].field == "0913"
    assert known.work[0].isco == "3221"
    assert (known.languages[0].level, known.languages[0].method) == ("B1.1", "yki")
    assert skills.literacy[0].scripts == ("Arab", "Latn")
    assert skills.licences[0].classes == ("B", "C")
    assert skills.cards[0].expires_on == date(2030, 3, 1)
    assert now.goals[0].language == "ara"
    assert now.statuses[0].segment == "A"


def test_the_newest_goal_and_literacy_are_in_the_form_and_the_first_are_kept(desk):
    client = desk.client()
    competence.add(desk.store, desk.actor, client.id, Goal("Kokiksi", "long", TODAY, "som"))
    competence.add(desk.store, desk.actor, client.id, Literacy("functional", TODAY, ("Latn",)))
    made = clients.open_client(desk.store, desk.actor, client.id)
    assert (made.form.goal, made.form.literacy) == ("Kokiksi", "functional")
    goals = standing.standing_view(desk.store, desk.actor, client.id).goals
    assert {one.text for one in goals} == {"Kokiksi", "Haluan lähihoitajaksi."}
    newest = next(one for one in goals if one.text == "Kokiksi")
    assert newest.id is not None
    competence.withdraw(desk.store, desk.actor, newest.id, "Väärä asiakas")
    form = clients.open_client(desk.store, desk.actor, client.id).form
    assert form.goal == "Haluan lähihoitajaksi."
    competence.bring_back(desk.store, desk.actor, newest.id)
    assert clients.open_client(desk.store, desk.actor, client.id).form.goal == "Kokiksi"


def test_a_withdrawn_fact_tells_why_and_can_be_brought_back(desk):
    client = desk.client()
    competence.add(desk.store, desk.actor, client.id, Skill("hitsaus"))
    (skill,) = competence.skills_view(desk.store, desk.actor, client.id).skills
    assert skill.id is not None
    competence.withdraw(desk.store, desk.actor, skill.id, "Toisen asiakkaan tieto")
    view = competence.skills_view(desk.store, desk.actor, client.id)
    assert view.skills == ()
    (gone,) = view.withdrawn
    assert (gone.reason, gone.official_name) == ("Toisen asiakkaan tieto", desk.actor.name)
    competence.bring_back(desk.store, desk.actor, skill.id)
    view = competence.skills_view(desk.store, desk.actor, client.id)
    assert view.skills == (skill,)
    assert view.withdrawn == ()


def test_none_unknown_and_refused_stay_three_answers(desk):
    client = desk.client()
    for section, answer in (("work", "none"), ("cards", "refused"), ("skills", "unknown")):
        competence.add(desk.store, desk.actor, client.id, Missing(section, answer, TODAY))
    competence.add(desk.store, desk.actor, client.id, Missing("work", "refused", TODAY))
    view = competence.skills_view(desk.store, desk.actor, client.id)
    assert {(one.section, one.answer) for one in view.missing} == {
        ("work", "refused"),
        ("cards", "refused"),
        ("skills", "unknown"),
    }


@pytest.mark.parametrize(
    "fact,field",
    [
        (Education("SYR", "Koulu", field="9999"), "field"),
        (Education("SYR", "Koulu", translation="x"), "translation"),
        (Education("SYR", "Koulu", start_year=2010, end_year=2009), "end_year"),
        (WorkExperience("", isco="9"), None),
        (WorkExperience("", isco="99999"), "isco"),
        (WorkExperience("kokki", industry="?"), "industry"),
        (Literacy("x", TODAY), "level"),
        (Literacy("primary", TODAY, ("none", "Latn")), "scripts"),
        (Skill("  "), "text"),
        (Licence(()), "classes"),
        (Licence(("Q",)), "classes"),
        (Card("other"), "name"),
        (Card("hygiene", issued_on=TODAY + timedelta(days=1)), "issued_on"),
        (Card("safety", issued_on=TODAY, expires_on=TODAY - timedelta(days=1)), "expires_on"),
        (Goal("Ammatti", "soon", TODAY), "term"),
        (LabourStatus("unemployed", TODAY, TODAY - timedelta(days=1)), "until"),
        (Limit(" ", TODAY), "statement"),
        (Missing("work", "maybe", TODAY), "answer"),
        (LanguageLevel("fin", "speaking", "A1.1", TODAY, yki=7), "level"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(desk, fact, field):
    client = desk.client()
    if field is None:
        competence.add(desk.store, desk.actor, client.id, fact)
        assert competence.for_client(desk.store, desk.actor, client.id).work[0].occupation
        return
    with pytest.raises(InvalidInputError) as caught:
        competence.add(desk.store, desk.actor, client.id, fact)
    assert caught.value.field == field


def test_functional_limits_are_for_the_own_adviser_and_the_lead_and_logged_as_such(desk):
    client = desk.client()
    fact = Limit("Ei nosta yli 5 kg", TODAY)
    competence.add(desk.store, desk.actor, client.id, fact)
    for role in (Role.ADVISER, Role.PROJECT_EXPERT, Role.PROJECT_MANAGER, Role.ADMINISTRATOR):
        other = desk.colleague(role)
        with pytest.raises(StoreError, match=r"^permission\."):
            limits.limits_view(desk.store, other, client.id)
        with pytest.raises(StoreError, match=r"^permission\."):
            competence.add(desk.store, other, client.id, fact)
    lead = desk.colleague(Role.LEAD)
    (seen,) = limits.limits_view(desk.store, lead, client.id).limits
    assert seen.statement == "Ei nosta yli 5 kg"
    log = audit.entries_for_client(desk.store, desk.actor, client.id)
    assert ("view", "limits") in {(one.action, one.section) for one in log}
    form = desk.form(client)
    letter = referrals.preview(
        desk.store, desk.actor, referrals.create(desk.store, desk.actor, form).id
    ).letter
    assert "5 kg" not in str(letter)


def test_a_project_role_gets_no_goal_consent_or_own_field(desk):
    client = desk.client()
    competence.add(desk.store, desk.actor, client.id, LabourStatus("student", TODAY))
    competence.add(desk.store, desk.actor, client.id, Goal("Salaisuus", "short", TODAY))
    expert = desk.colleague(Role.PROJECT_EXPERT)
    view = standing.standing_view(desk.store, expert, client.id)
    assert [one.status for one in view.statuses] == ["student"]
    assert (view.goals, view.consents, view.custom) == ((), (), ())


def test_an_application_moves_to_the_successor_while_it_is_open(desk):
    client = desk.client()
    applied = RecognitionChange(S.APPLIED, date(2025, 2, 2))
    form = RecognitionForm("Sairaanhoitaja", "valvira")
    made = recognitions.create(desk.store, desk.actor, client.id, form, applied)
    assert made.body_on(date(2025, 12, 31)).code == "valvira"
    moved = made.body_on(TODAY)
    assert (moved.code, moved.moved_on) == ("lvv", date(2026, 1, 1))
    asked = RecognitionChange(S.MORE_INFO, date(2025, 9, 1))
    made = recognitions.advance(desk.store, desk.actor, made.id, made.version, asked)
    decided = RecognitionChange(S.CONDITIONAL, date(2026, 5, 5), "LVV/123/2026", "kuulustelu")
    made = recognitions.advance(desk.store, desk.actor, made.id, made.version, decided)
    assert made.applied_on == date(2025, 2, 2)
    assert made.decision is not None
    assert made.decision.decision_number == "LVV/123/2026"
    early = recognitions.create(desk.store, desk.actor, client.id, form, applied)
    done = RecognitionChange(S.POSITIVE, date(2025, 6, 1), "V/1")
    early = recognitions.advance(desk.store, desk.actor, early.id, early.version, done)
    assert early.body_on(TODAY).code == "valvira"
    assert early.body_on(TODAY).moved_on is None
    for body, day in (("valvira", date(2026, 2, 1)), ("lvv", date(2025, 2, 1))):
        change = RecognitionChange(S.APPLIED, day)
        with pytest.raises(InvalidInputError, match=r"^recognition.body_not_valid$"):
            recognitions.create(
                desk.store, desk.actor, client.id, RecognitionForm("Työ", body), change
            )
    with pytest.raises(TransitionError):
        recognitions.advance(desk.store, desk.actor, early.id, early.version, asked)


def test_an_application_counts_for_r210_when_the_participation_does_not_say(desk):
    project = create(
        desk.store, desk.actor, ProjectForm("Hanke", "amif_2021", date(2025, 1, 1), TODAY)
    )
    one, two = desk.client(), desk.client()
    for client, refused in ((one, ()), (two, ("recognition_applied_on",))):
        form = ParticipationForm(client.id, project.id, date(2025, 1, 1), refused=refused)
        join(desk.store, desk.actor, form)
        recognitions.create(
            desk.store,
            desk.actor,
            client.id,
            RecognitionForm("Sairaanhoitaja", "valvira"),
            RecognitionChange(S.APPLIED, date(2025, 2, 2)),
        )
    period = Period(date(2025, 1, 1), date(2025, 12, 31))
    found = evaluation(desk.store, desk.actor, project.id, period)
    figure = next(figure for figure in found.results if figure.code == "R.2.10")
    assert figure.count == 1
    (gone,) = competence.skills_view(desk.store, desk.actor, one.id).recognitions
    recognitions.withdraw(desk.store, desk.actor, gone.id, "Väärä asiakas")
    found = evaluation(desk.store, desk.actor, project.id, period)
    figure = next(figure for figure in found.results if figure.code == "R.2.10")
    assert figure.count == 0


def test_an_application_that_goes_on_after_more_information_is_no_new_one(desk):
    project = create(
        desk.store, desk.actor, ProjectForm("Hanke", "amif_2021", date(2026, 1, 1), TODAY)
    )
    client = desk.client()
    join(desk.store, desk.actor, ParticipationForm(client.id, project.id, date(2026, 1, 1)))
    what = RecognitionForm("Sairaanhoitaja", "valvira")
    first = RecognitionChange(S.APPLIED, date(2025, 2, 2))
    made = recognitions.create(desk.store, desk.actor, client.id, what, first)
    period = Period(date(2026, 1, 1), date(2026, 12, 31))

    def counted() -> int:
        found = evaluation(desk.store, desk.actor, project.id, period)
        return next(figure.count for figure in found.results if figure.code == "R.2.10")

    for state, day in (
        (S.MORE_INFO, date(2026, 2, 2)),
        (S.APPLIED, date(2026, 3, 2)),
        (S.NEGATIVE, date(2026, 4, 2)),
    ):
        change = RecognitionChange(state, day, "1" if state is S.NEGATIVE else "")
        made = recognitions.advance(desk.store, desk.actor, made.id, made.version, change)
        assert counted() == 0
    again = RecognitionChange(S.APPLIED, date(2026, 5, 4))
    recognitions.advance(desk.store, desk.actor, made.id, made.version, again)
    assert counted() == 1


CONSENT = ConsentForm("given", "sharing", TODAY, "Opisto", ("background",), "som", True, "signed")


def test_a_consent_holds_until_it_ends_or_is_taken_back(desk):
    client = desk.client()
    soon = TODAY + timedelta(days=10)
    form = dataclasses.replace(CONSENT, valid_until=soon)
    made = consents.add(desk.store, desk.actor, client.id, form)
    assert made.holds_on(soon)
    assert not made.holds_on(soon + timedelta(days=1))
    ended = consents.withdraw(desk.store, desk.actor, made.id, made.version, TODAY)
    assert not ended.holds_on(TODAY)
    with pytest.raises(InvalidInputError, match=r"^consent.not_given$"):
        consents.withdraw(desk.store, desk.actor, ended.id, ended.version, TODAY)


@pytest.mark.parametrize(
    "changes,field",
    [
        ({"recipients": " "}, "recipients"),
        ({"data_groups": ()}, "data_groups"),
        ({"answer": "perhaps"}, "answer"),
        ({"given_on": TODAY + timedelta(days=1)}, "given_on"),
        ({"valid_until": TODAY - timedelta(days=1)}, "valid_until"),
    ],
)
def test_a_consent_says_what_and_to_whom(desk, changes, field):
    client = desk.client()
    with pytest.raises(InvalidInputError) as caught:
        consents.add(desk.store, desk.actor, client.id, dataclasses.replace(CONSENT, **changes))
    assert caught.value.field == field


def test_who_refused_is_referred_by_law_alone(desk):
    client = desk.client()
    refusal = ConsentForm("refused", "sharing", TODAY)
    consents.add(desk.store, desk.actor, client.id, refusal)
    extras = (ExtraField("nationality", "", "consent"),)
    made = referrals.create(desk.store, desk.actor, desk.form(client, extras=extras))
    with pytest.raises(DisclosureError, match=r"^disclosure.consent_refused$"):
        referrals.preview(desk.store, desk.actor, made.id)
    plain = referrals.create(desk.store, desk.actor, desk.form(client))
    assert referrals.preview(desk.store, desk.actor, plain.id).letter.sections


def test_a_refusal_of_another_school_or_of_single_data_stops_no_letter(desk):
    client = desk.client()
    school = desk.school.form.name_fi
    given = ConsentForm("given", "sharing", TODAY, school, ("identity",))
    consents.add(desk.store, desk.actor, client.id, given)
    for refusal in (
        ConsentForm("refused", "sharing", TODAY, "Muu opisto"),
        ConsentForm("refused", "sharing", TODAY, data_groups=("family",)),
    ):
        consents.add(desk.store, desk.actor, client.id, refusal)
    extras = (ExtraField("nationality", "", "consent"),)
    made = referrals.create(desk.store, desk.actor, desk.form(client, extras=extras))
    assert "nationality" in referrals.preview(desk.store, desk.actor, made.id).fields
    refusal = ConsentForm("refused", "sharing", TODAY, school)
    consents.add(desk.store, desk.actor, client.id, refusal)
    with pytest.raises(DisclosureError, match=r"^disclosure.consent_refused$"):
        referrals.preview(desk.store, desk.actor, made.id)


def test_another_office_sees_nothing(store):
    office = open_office(store)
    client = office.client()
    stranger = office.elsewhere()
    for read in (competence.skills_view, standing.standing_view, limits.limits_view):
        with pytest.raises(StoreError, match=r"^client.not_found$"):
            read(store, stranger, client.id)
