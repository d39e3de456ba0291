"""T04, Neema: under turvakielto with her children; where she lives and studies is told nowhere."""

import dataclasses
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from db import monitoring, referrals
from tekoto.access import Role
from tekoto.client import ClientForm, Contact
from tekoto.dates import PartialDate
from tekoto.indicators import Period
from tekoto.project import Service
from tekoto.referral import ReferralState
from tests.fixtures.people import people
from tests.functional.case_story import CaseStory, Days, day
from tests.leaks import leaks
from tests.ui.office import Office
from ui.clients_page import ClientsPage
from ui.network_page import NetworkPage
from ui.referral_editor import ReferralEditor

__all__ = ["day"]
NOW = date(2026, 11, 25)
CONTROL = Qt.KeyboardModifier.ControlModifier
# Where she and her daughter live, and how they are reached.
SECRETS = ("Oulu", "564", "040 777 1234", "+358 50 765 4321")
SCHOOL = "Rannikon kansanopisto"


def test_neema_and_her_children_are_hidden_everywhere(
    office: Office, day: Days, tmp_path: Path
) -> None:
    day(NOW)
    story, store, actor = CaseStory(office), office.store, office.actor
    form = people()["T04"]
    neema = story.client(
        dataclasses.replace(form, municipality="564", municipality_since=date(2024, 1, 1))
    )
    child = ClientForm(
        family_name="Mwamba",
        given_names="Grace",
        birth=PartialDate(date(2009, 3, 2)),
        contacts=(Contact("phone", "040 777 1234"),),
        municipality="564",
        municipality_since=date(2024, 1, 1),
    )
    grace = story.client(child)
    project = story.join(neema, NOW, Service("language_course", NOW))

    # The daughter is linked and the son named; hers is a record that is hidden from now on.
    office.open()
    story.find("Mwamba Neema")
    assert leaks(story.words(), SECRETS) == []
    story.keys.turn_to("Perhe ja tilanne")
    story.keys.press("Lisää perheenjäsen")
    story.fill({"Suhde": "Lapsi"})
    story.keys.tab_to("Oma asiakastieto")
    story.keys.type("Mwamba Grace")
    office.qtbot.waitUntil(office.desk.is_idle, timeout=20_000)
    story.keys.key(Qt.Key.Key_Return)
    story.save()
    story.keys.press("Lisää perheenjäsen")
    story.fill({"Suhde": "Lapsi", "Nimi": "Josué", "Syntynyt": "2016"})
    story.save()
    assert story.read(grace).protected
    story.find("Mwamba Grace")
    assert "Turvakielto on peritty perheenjäseneltä" in story.words()
    assert leaks(story.words(hidden=True), SECRETS) == []

    _list_and_file(story, tmp_path / "vienti.xlsx")
    _letter(story, tmp_path / "lahete.pdf")

    # The school knows her; the list of the office's referrals does not say which one it is.
    (sent,) = referrals.for_client(store, actor, neema.id)
    assert sent.state is ReferralState.SENT
    office.desk.open_task(NetworkPage(office.desk))
    office.settle()
    assert "Mwamba" in story.words()
    story.sit_down_as(office.network.colleague(Role.PROJECT_EXPERT))
    office.desk.open_task(NetworkPage(office.desk))
    office.settle()
    (seen,) = referrals.by_state(store, office.actor)
    assert seen.school_name == ""

    # In the figures she is a person whose place is hidden.
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    (fact,) = monitoring.evaluation(store, actor, project.id, year).facts
    assert fact.municipality == "protected"


def _list_and_file(story: CaseStory, target: Path) -> None:
    """Neither the list, nor what is copied from it, nor the file to Excel tells anything."""
    office = story.office
    story.keys.control("2")
    assert isinstance(office.page(), ClientsPage)
    assert leaks(story.words(hidden=True), SECRETS) == []
    story.keys.tab_to("Asiakkaat")
    office.key(Qt.Key.Key_A, CONTROL)
    office.key(Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert "Mwamba" not in copied
    assert "2 asiakkaan tiedot jätettiin pois" in office.told[-1]

    proposed = _save_to(office, target)
    story.keys.control("X", shift=True)
    story.fill({"Käyttötarkoitus": "oman työlistan päivitys"})
    story.save()
    assert "Turvakiellon vuoksi pois jätettyjä: 2" in story.words()
    assert _neutral(proposed[-1])
    rows = openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True)
    assert not any("Mwamba" in str(cell) for row in rows for cell in row)


def _letter(story: CaseStory, target: Path) -> None:
    """A referral goes to a named person, with a reason, and has the contact address alone."""
    office = story.office
    proposed = _save_to(office, target)
    story.find("Mwamba Neema")
    story.keys.control("O", shift=True)
    story.fill({"Oppilaitos": SCHOOL, "Koulutus": "Hidas polku", "Rahoitus": "Koto"})
    story.keys.control("P")
    assert isinstance(office.page(), ReferralEditor)
    assert "Nimeä henkilö, jolle lähete lähetetään" in story.words()
    story.fill(
        {
            "Vastaanottaja": "Olli Opettaja",
            "Miksi tiedot luovutetaan turvakiellosta huolimatta": "Hakee itse opiskelemaan",
        }
    )
    story.keys.control("P")
    office.key(Qt.Key.Key_Return, CONTROL)
    assert _neutral(proposed[-1])
    text = "".join(one.extract_text() for one in pypdf.PdfReader(target).pages)
    assert "PL 12, 00101 Helsinki" in text
    assert leaks(text, SECRETS) == []


def _save_to(office: Office, target: Path) -> list[str]:
    """Answer where to save; the list gets the names that were proposed."""
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> Path:
        proposed.append(name)
        return target

    office.desk.choose_path = choose
    return proposed


def _neutral(name: str) -> bool:
    return not any(part in name.lower() for part in ("mwamba", "neema", "221190"))
