"""T05, Bahram and Shirin: a boy of 17 is a client, his sister of 14 a member of his family alone.

Their aunt is their representative and a client herself; she consents and is written to.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db import clients, household, monitoring, search, standing
from tekoto.client import CaseloadFilter
from tekoto.dates import PartialDate
from tekoto.indicators import Period
from tekoto.project import Service
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office, field
from ui.client_page import ClientPage
from ui.data_table import DataTable

__all__ = ["day"]
NOW = date(2026, 11, 25)


def test_bahram_is_a_minor_with_a_representative(office: Office, day: Days) -> None:
    day(NOW)
    story, store, actor = CaseStory(office), office.store, office.actor
    aunt = office.network.client(family_name="Karimi", given_names="Maryam")
    office.open()
    _bahram(story)
    page = office.page()
    assert isinstance(page, ClientPage)
    bahram = clients.open_client(store, actor, page.client_id)
    assert "17 v" in story.words()

    story.keys.turn_to("Perhe ja tilanne")
    _family(story)
    found = household.for_client(store, actor, bahram.id)
    by_relation = {one.form.relation: one for one in found.members}
    representative, sister = by_relation["representative"], by_relation["sibling"]
    assert representative.form.linked_client_id == aunt.id
    assert (representative.form.custody, representative.form.custody_from) == (
        "representative",
        date(2025, 1, 7),
    )
    assert sister.form.birth == PartialDate(date(2012, 4, 5))
    assert found.unaccompanied == "yes"
    assert story.kept_out() == []

    # The aunt consents for him, until he is of age himself.
    story.consent("Rannikon kansanopisto, TUVA", "huoltaja")
    (consent,) = standing.standing_view(store, actor, bahram.id).consents
    assert (consent.form.giver, consent.form.valid_until) == ("guardian", date(2027, 9, 16))

    # Shirin goes to school: she is in no list and nothing finds her.
    names = {row.name for row in clients.caseload(store, actor, CaseloadFilter())}
    assert names == {"Karimi, Bahram", "Karimi, Maryam"}
    assert search.search(store, actor, "Shirin") == ()

    # From the aunt's page he is the one in her care, one key away.
    story.find("Karimi Maryam")
    story.keys.turn_to("Perhe ja tilanne")
    assert "Huollettava" in story.words()
    table = field(office.page(), DataTable, "Perhe")
    story.keys.tab_to("Perhe")
    assert table.hasFocus()
    story.keys.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, ClientPage)
    assert page.client_id == bahram.id

    project = story.join(bahram, NOW, Service("professional_guidance", NOW))
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    results = monitoring.evaluation(store, actor, project.id, year).results
    cells = {cell for one in results for cell, who in one.by_cell.items() if bahram.id in who}
    assert cells == {("man", "under_18")}


def _bahram(story: CaseStory) -> None:
    """Record him as a new client; nobody writes to a minor past his guardian."""
    story.keys.control("N", shift=True)
    story.fill(
        {
            "Sukunimi": "Karimi",
            "Etunimet": "Bahram",
            "Henkilötunnus": "170909A905R",
            "Syntymäaika": "17.9.2009",
            "Sukupuoli raporteissa": "Mies",
            "Sähköposti": "bahram@example.org",
        }
    )
    story.save()
    assert "Hoida yhteydenpito huoltajan tai edustajan kautta" in story.words()
    story.fill({"Sähköposti": ""})
    story.save(2)


def _family(story: CaseStory) -> None:
    """Link the aunt as his representative, name his sister, and tell that he came alone."""
    keys, office = story.keys, story.office
    keys.press("Lisää perheenjäsen")
    story.fill({"Suhde": "Edustaja"})
    keys.tab_to("Oma asiakastieto")
    keys.type("Karimi Maryam")
    office.qtbot.waitUntil(office.desk.is_idle, timeout=20_000)
    keys.key(Qt.Key.Key_Return)
    story.fill({"Huoltajuus": "Edustaja", "Alkaen": "7.1.2025"})
    story.save()
    keys.press("Lisää perheenjäsen")
    story.fill({"Suhde": "Sisarus", "Nimi": "Shirin Karimi", "Syntynyt": "5.4.2012"})
    story.save()
    alone = keys.tab_to("Alaikäinen tullut ilman huoltajaa")
    assert isinstance(alone, QComboBox)
    keys.type("Kyllä")
    keys.key(Qt.Key.Key_Return)
