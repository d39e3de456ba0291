"""T08, Jean-Pierre: he moves from Lappeenranta to Tampere in the middle of his plan.

Tampere goes on with the whole case; the old office keeps what it did itself, and the log.
"""

import dataclasses
from datetime import date

from PySide6.QtCore import Qt

from db import audit, handovers, monitoring, notes, officials, plans, search
from tekoto import clock
from tekoto.access import Role
from tekoto.client import Client
from tekoto.indicators import Period
from tekoto.note import NoteForm
from tekoto.plan import PlanState
from tekoto.today import TaskKind
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.ui.office import Office
from ui.client_page import ClientPage
from ui.clients_page import ClientsPage
from ui.handed_over_page import FormerCasePage, HandedOverPage

__all__ = ["day"]
SIGNED, MOVES = date(2025, 1, 10), date(2025, 8, 15)


def test_jean_pierre_is_handed_over_to_tampere(office: Office, day: Days) -> None:
    day(SIGNED)
    story, store, old = CaseStory(office), office.store, office.actor
    form = dataclasses.replace(
        people()["T08"], municipality="405", municipality_since=date(2023, 5, 1)
    )
    client = story.client(form)
    office.network.plan(client.id, SIGNED, date(2026, 1, 9))
    project = story.join(client, SIGNED)
    note = NoteForm(client.id, "guidance", "Sovittu polusta Lappeenrannassa", clock.now())
    notes.add(store, old, note)
    elsewhere = officials.create_office(store, "Tampereen työllisyysalue")
    new = office.network.colleague(office_id=elsewhere.id)

    day(MOVES)
    office.open()
    story.find("Ndayishimiye")
    story.happened("Toiseen toimistoon")
    assert story.kept_out() == []
    assert "Oma muokkausoikeus päättyy heti" in story.words()
    story.fill(
        {
            "Asiantuntija": "Tampere",
            "Alkaen": "15.8.2025",
            "Suunnitelma": "Jatkuu ja allekirjoitetaan",
        }
    )
    story.save()
    assert isinstance(office.page(), ClientsPage)
    assert office.told[-1] == "Asiakas siirretty toiseen toimistoon."
    assert search.search(store, old, "Ndayishimiye") == ()

    _what_the_old_office_reads(story, client)

    # Tampere sees him at once, with a plan to sign again.
    story.sit_down_as(new)
    assert "siirtyi 15.8." in story.task(TaskKind.PLAN_RE_SIGN).accessibleName()
    story.keys.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ClientPage)
    story.keys.control("E", shift=True)
    story.fill({"Kotikunta": "Tampere", "Kotikunta alkaen": "15.8.2025"})
    story.save(2)
    assert [home.municipality for home in story.read(client).residences] == ["405", "837"]
    (plan,) = plans.for_client(store, new, client.id)
    assert plan.state is PlanState.VALID

    day(date(2025, 8, 20))
    again = plans.create(store, new, client.id, plan.form)
    plans.sign(store, new, again.id, again.version, clock.today())
    office.desk.changed.emit("plan")
    story.keys.control("1")
    assert TaskKind.PLAN_RE_SIGN not in {one.row.kind for one in story.tasks()}

    # Each office counts him once, the project once.
    year = date(2025, 1, 1), date(2025, 12, 31)
    for actor in (old, new):
        assert handovers.served(store, actor, *year) == 1
        facts = monitoring.evaluation(store, actor, project.id, Period(*year)).facts
        assert [fact.client_id for fact in facts] == [client.id]


def _what_the_old_office_reads(story: CaseStory, client: Client) -> None:
    """Read what the office did itself, one key from its list; every look is in the log."""
    story.command("Siirretyt")
    assert isinstance(story.office.page(), HandedOverPage)
    assert "Tampereen työllisyysalue" in story.words()
    assert "1 asiakas, laskettu kerran" in story.words()
    story.keys.key(Qt.Key.Key_Return)
    assert isinstance(story.office.page(), FormerCasePage)
    assert "Sovittu polusta Lappeenrannassa" in story.words()
    assert story.kept_out() == []
    auditor = story.office.network.colleague(Role.AUDITOR)
    log = audit.entries_for_client(story.office.store, auditor, client.id)
    assert "handover" in {entry.section for entry in log}
    story.keys.key(Qt.Key.Key_Escape)
    assert isinstance(story.office.page(), HandedOverPage)
