"""T18, Naw Paw Wah: she refuses what is not necessary, and a refusal is not a silence.

No consent to share or to a picture, no answer to a project's questions: the school gets what the
law makes necessary and no more, and the figures tell a refusal from an answer that is missing.
"""

from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db import disclosures, projects
from tekoto import disclosure
from tekoto.project import ParticipationForm, ProjectForm
from tests.functional.keyboard import Keyboard
from tests.functional.monitoring_story import MonitoringStory
from tests.leaks import leaks
from tests.ui.office import Office, field, shown_text, table_rows
from ui.client_page import ClientPage
from ui.data_table import DataTable
from ui.referral_editor import ReferralEditor

NECESSARY = {code for code, one in disclosure.fields().items() if one.rule == "always"}


def test_the_school_gets_what_the_law_makes_necessary(office: Office, now, tmp_path: Path) -> None:
    naw = office.people("T18")["T18"]
    keys = Keyboard(office)
    office.open()
    assert keys.find("020201B924Y") == ["Naw Paw Wah"]
    keys.key(Qt.Key.Key_Return)
    _says_no(keys, office)
    _will_not_tell(keys, office)
    _only_the_necessary(keys, office, naw.id, tmp_path / "lahete.pdf")


def _says_no(keys: Keyboard, office: Office) -> None:
    keys.turn_to("Perhe ja tilanne")
    keys.press("Kirjaa vastaus")
    keys.control("S")
    # An answer that nobody gave is not proposed.
    assert "Valitse arvo luettelosta" in shown_text(office.page())
    for number, purpose in enumerate(("Tietojen antaminen yli", "Valokuva", "Hankkeen arka")):
        if number:
            keys.press("Kirjaa vastaus")
        keys.write("Vastaus", "Ei suostunut")
        keys.write("Tarkoitus", purpose)
        keys.control("S")
    assert [row[:2] for row in table_rows(office.page(), "Suostumukset")] == [
        ["Tietojen antaminen yli välttämättömän", "Ei suostunut 25.11.2026"],
        ["Valokuva tai video", "Ei suostunut 25.11.2026"],
        ["Hankkeen arkaluonteiset kysymykset", "Ei suostunut 25.11.2026"],
    ]


def _will_not_tell(keys: Keyboard, office: Office) -> None:
    """That she would not tell, that nobody knows, and that nobody asked are three things."""
    keys.turn_to("Osaaminen ja kieli")
    for part, answer in (("Lisää koulutus", "Ei halunnut"), ("Lisää työkokemus", "Ei tietoa")):
        keys.tab_to(part)
        keys.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        keys.press("Ei tietoa")
        keys.write("Vastaus", answer)
        keys.control("S")
    empty = [
        field(office.page(), DataTable, name).accessibleDescription()
        for name in ("Koulutus", "Työkokemus", "Ajokortit")
    ]
    assert empty == [
        "Ei halunnut kertoa (25.11.2026)",
        "Ei tietoa (25.11.2026)",
        "Ajokorttia ei ole kirjattu.",
    ]


def _only_the_necessary(keys: Keyboard, office: Office, client_id: UUID, target: Path) -> None:
    office.desk.choose_path = lambda *_asked: target
    keys.control("O", shift=True)
    assert isinstance(office.page(), ReferralEditor)
    keys.write("Oppilaitos", "Rannikon")
    keys.tab_to("Kansalaisuus")
    keys.key(Qt.Key.Key_Space)
    keys.write("Kansalaisuus: peruste", "Asiakkaan suostumus")
    keys.control("P")
    words = shown_text(office.page())
    assert "ei ole suostunut tietojen antamiseen yli välttämättömän (Kansalaisuus)" in words
    assert disclosures.disclosures(office.store, office.actor, client_id) == ()
    assert field(office.page(), QComboBox, "Oppilaitos").currentText() == "Rannikon kansanopisto"
    keys.tab_to("Kansalaisuus")
    keys.key(Qt.Key.Key_Space)
    keys.control("P")
    # What she said is told before the letter leaves, also when it holds only the necessary.
    assert "saa olla vain se, mitä oppilaitos lain mukaan" in shown_text(office.page())
    keys.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(office.page(), ClientPage)
    (given,) = disclosures.disclosures(office.store, office.actor, client_id)
    assert given.ground == "service_provider"
    assert set(given.fields) <= NECESSARY
    text = "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    assert "Naw Paw Wah" in text
    assert leaks(text, ("MMR", "Myanmar", "020201B924Y", "T18-1234567", "halunnut")) == []


def test_a_refusal_is_counted_apart_from_an_answer_that_is_missing(office: Office, now) -> None:
    people = office.people("T18", "T01")
    form = ProjectForm("Polku", "amif_2021", date(2026, 1, 1), date(2027, 12, 31))
    project = projects.create(office.store, office.actor, form)
    unasked = ParticipationForm(
        people["T01"].id, project.id, date(2026, 2, 2), ends_on=date(2026, 11, 20)
    )
    projects.join(office.store, office.actor, unasked)
    keys = Keyboard(office)
    office.open()
    story = MonitoringStory(office, keys)
    story.take_part(
        "Naw Paw", Alkoi="2.2.2026", Päättyi="20.11.2026", Auttoi_kotoutumisessa="Ei halunnut"
    )
    assert story.figures("Vuosi 2026")["R.2.9"] == "0"
    story.choose("R.2.9")
    assert story.persons("Tieto puuttuu (1)") == ["Cabdi, Amina Warsame"]
    assert story.persons("Ei halunnut vastata (1)") == ["Naw Paw Wah"]
