"""T11, Karim: he has died. Everything of his stops, the figures stay, his family is left alone."""

import dataclasses
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt

from db import appointments, clients, household, monitoring, plans, projects, referrals
from db.today import today_view
from tekoto import clock
from tekoto.appointment import AppointmentForm, AppointmentState
from tekoto.case import CaseState
from tekoto.client import Contact
from tekoto.household import MemberForm
from tekoto.indicators import Period
from tekoto.plan import PlanState
from tekoto.referral import ReferralState
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office

__all__ = ["day"]
DIED, HEARD = date(2026, 4, 3), date(2026, 4, 7)
PHONE = "040 555 0155"


def test_karim_has_died(office: Office, day: Days) -> None:
    day(date(2026, 1, 12))
    story, store, actor = CaseStory(office), office.store, office.actor
    form = dataclasses.replace(people()["T11"], contacts=(Contact("phone", PHONE),))
    karim = story.client(form)
    wife = office.network.client(family_name="Barakat", given_names="Huda")
    household.add_member(
        store, actor, karim.id, MemberForm("spouse", linked_client_id=wife.id, same_household="yes")
    )
    office.network.plan(karim.id, date(2026, 1, 12), date(2027, 1, 11))
    referrals.create(store, actor, office.network.form(karim))
    meeting = AppointmentForm(karim.id, datetime(2026, 4, 10, 7, tzinfo=UTC))
    appointments.create(store, actor, meeting)
    project = story.join(karim, date(2026, 2, 2))
    before = story.read(wife)

    day(HEARD)
    office.open()
    story.find("Barakat Karim")
    assert PHONE in story.words()
    story.happened("Asiakas on kuollut")
    assert story.kept_out() == []
    words = story.words()
    for told in (
        "Yhteystiedot lukitaan",
        "Tilastot säilyvät",
        "Perheenjäsenten tiedot säilyvät ennallaan",
        "1 lähete perutaan",
        "1 tapaaminen perutaan",
        "1 osallistuminen hankkeeseen päättyy",
    ):
        assert told in words, told
    story.fill({"Kuolinpäivä": "3.4.2026"})
    story.save()

    case = story.read(karim).case
    # The years of keeping run from the day of death.
    assert (case.state, case.reason, case.since) == (CaseState.ENDED, "deceased", DIED)
    assert [one.state for one in referrals.for_client(store, actor, karim.id)] == [
        ReferralState.CANCELLED
    ]
    assert [one.state for one in plans.for_client(store, actor, karim.id)] == [PlanState.ENDED]
    assert [one.state for one in appointments.for_client(store, actor, karim.id)] == [
        AppointmentState.CANCELLED
    ]
    (part,) = projects.participations(store, actor, project.id)
    assert (part.form.ends_on, part.form.end_reason) == (DIED, "deceased")
    assert story.read(wife) == before
    rows = today_view(store, actor, clock.today()).rows
    assert karim.id not in {row.client_id for row in rows}
    found = monitoring.evaluation(store, actor, project.id, Period(DIED, date(2026, 12, 31)))
    assert [fact.client_id for fact in found.facts] == [karim.id]

    _his_contacts_are_locked(story)
    assert clients.open_client(store, actor, karim.id).form.contacts == form.contacts


def _his_contacts_are_locked(story: CaseStory) -> None:
    """His number is shown no more, and nobody writes another beside it."""
    words = story.words()
    assert "Yhteystiedot on lukittu" in words
    assert PHONE not in words
    story.keys.control("E", shift=True)
    story.fill({"Puhelin": "040 000 0000"})
    story.save(2)
    assert "hänen yhteystietonsa on lukittu" in story.words()
    story.office.key(Qt.Key.Key_Escape)
