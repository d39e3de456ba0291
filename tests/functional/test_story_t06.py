"""T06, Hawa: she reads in no language, never went to school, and hears badly.

What she needs is on record without a word of a diagnosis; she signs with a mark that is witnessed,
sees her path in pictures, and belongs in the age bracket of the fund.
"""

import io
from datetime import date
from pathlib import Path
from uuid import UUID

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from db import clients, limits, paths, plans, projects, referrals
from exports.referral_pdf import write_referral
from tekoto.errors import StoreError
from tekoto.path import PathStep
from tekoto.plan import PlanState
from tekoto.project import ProjectForm
from tests.functional.keyboard import Keyboard
from tests.functional.monitoring_story import MonitoringStory
from tests.ui.office import Office, field, shown_text, table_rows
from ui.client_page import ClientPage
from ui.data_table import DataTable
from ui.path_client import ClientPath

LIMIT = "Kuulee huonosti vasemmalla: puhu oikealta, pidä tauko"


def test_hawa_is_served_without_reading(office: Office, now) -> None:
    keys = Keyboard(office)
    office.open()
    client_id = _write_down(keys, office)
    _no_school(keys, office)
    _limit(keys, office, client_id)
    _letter(office, client_id)


def _write_down(keys: Keyboard, office: Office) -> UUID:
    keys.control("N", shift=True)
    keys.write("Sukunimi", "Ishaq")
    keys.write("Etunimet", "Hawa Adam")
    keys.write("Henkilötunnus", "010168-9089")
    keys.write("Syntymäajan tarkkuus", "Arvioitu")
    keys.write("Äidinkieli", "masalit")
    keys.write("Tulkkauskieli", "sudanin")
    keys.tab_to("Tulkki tarvitaan")
    keys.key(Qt.Key.Key_Space)
    keys.control("S")
    # That the day is a guess has been said: only the artificial code is left to be read.
    assert "usein arvio" not in shown_text(office.page())
    keys.control("S")
    page = office.page()
    assert isinstance(page, ClientPage)
    words = shown_text(page)
    assert "s. 1.1.1968 (arvioitu) (n. 58 v) · sudaninarabia, tulkki tarvitaan" in words
    return page.client_id


def _no_school(keys: Keyboard, office: Office) -> None:
    keys.turn_to("Osaaminen ja kieli")
    keys.press("Kirjaa lukutaito")
    keys.control("S")
    # What nobody assessed is not proposed.
    assert "Valitse arvo luettelosta" in shown_text(office.page())
    keys.write("Taso", "Ei lue")
    keys.write("Vuosia koulua", "0")
    keys.control("S")
    (literacy,) = table_rows(office.page(), "Luku- ja kirjoitustaito")
    assert literacy[:4] == ["Ei lue millään kielellä", "–", "0", "25.11.2026"]
    keys.tab_to("Lisää koulutus")
    keys.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    keys.press("Ei tietoa")
    keys.write("Vastaus", "Ei ole")
    keys.control("S")
    table = field(office.page(), DataTable, "Koulutus")
    assert table.accessibleDescription() == "Ei ole (25.11.2026)"


def _limit(keys: Keyboard, office: Office, client_id: UUID) -> None:
    """What she needs is written as a need, and shown to those who must know, when they ask."""
    keys.turn_to("Perhe ja tilanne")
    assert "Rajoitteita ei ole kirjattu." not in shown_text(office.page())
    keys.press("Näytä (kirjataan lokiin)")
    keys.press("Lisää rajoite")
    keys.write("Rajoite", LIMIT)
    keys.control("S")
    (limit,) = table_rows(office.page(), "Toimintakyvyn rajoitteet")
    assert limit == [LIMIT, "25.11.2026", "–"]
    keys.control("1")
    office.show_client(client_id)
    office.page().show_part("situation")
    office.settle()
    assert LIMIT not in shown_text(office.page(), hidden=True)
    with pytest.raises(StoreError, match=r"permission\.limits"):
        limits.limits_view(office.store, office.network.colleague(), client_id)


def _letter(office: Office, client_id: UUID) -> None:
    client = clients.open_client(office.store, office.actor, client_id)
    form = office.network.form(client, step_kind="LU", training="Lukutaitokoulutus")
    made = referrals.create(office.store, office.actor, form)
    letter = referrals.preview(office.store, office.actor, made.id).letter
    text = pypdf.PdfReader(io.BytesIO(write_referral(letter))).pages[0].extract_text()
    for told in ("Ei lue millään kielellä", "Ei ole käynyt koulua", "sudaninarabia"):
        assert told in text
    assert "1968" in text
    assert "1.1.1968" not in text
    assert "Kuulee" not in text


def test_hawa_s_mark_is_witnessed_and_her_path_is_given_in_pictures(
    office: Office, now, tmp_path: Path
) -> None:
    hawa = office.people("T06")["T06"]
    for step in (
        PathStep("AK", "", "completed", date(2026, 9, 1), date(2026, 9, 15)),
        PathStep("LU", "", "running", date(2026, 10, 5), None),
    ):
        paths.add_step(office.store, office.actor, hawa.id, step)
    keys = Keyboard(office)
    office.show_client(hawa.id)
    keys.control("S", shift=True)
    keys.press("Lisää toimenpide")
    keys.write("Mitä sovittiin", "Lukutaitokoulutus")
    keys.control("S")
    keys.tab_to("Oikeudet ja velvollisuudet kerrottu")
    keys.key(Qt.Key.Key_Space)
    keys.write("Allekirjoitettu", "25.11.2026")
    keys.write("Allekirjoituksen tapa", "Puumerkki")
    keys.control("S")
    assert "Kirjoita, kuka todisti puumerkin" in shown_text(office.page())
    keys.write("Todistajat", "Asta Asiantuntija ja tulkki Idris Omar")
    keys.control("S")
    (plan,) = plans.for_client(office.store, office.actor, hawa.id)
    assert (plan.state, plan.form.signature) == (PlanState.VALID, "mark")
    assert "todistajat: Asta Asiantuntija ja tulkki Idris Omar" in shown_text(office.page())
    keys.press("Näytä asiakkaalle")
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ClientPath)]
    # A picture beside each step, and the same in words for whoever reads it aloud to her.
    spoken = [one.accessibleName() for one in shown.findChildren(QWidget)]
    assert "Kartoitus: mitä osaat ja mitä tarvitset. 1.9.2026–15.9.2026" in spoken
    assert "Opit lukemaan ja kirjoittamaan. Alkoi 5.10.2026" in spoken
    assert len([one for one in shown.findChildren(QLabel) if not one.pixmap().isNull()]) == 2
    # She takes the same home on paper; the name of the file tells nothing of her.
    office.desk.choose_path = lambda _parent, _title, name: tmp_path / name
    keys.press("Tallenna PDF")
    paper = tmp_path / "polku_2026-11-25.pdf"
    with pikepdf.open(paper) as file:
        assert (bool(file.Root.MarkInfo.Marked), str(file.Root.Lang)) == (True, "fi")
        pictures = file.pages[0].Contents.read_bytes().count(b" S Q")
    text = pypdf.PdfReader(paper).pages[0].extract_text()
    assert "Opit lukemaan ja kirjoittamaan" in text
    assert pictures == 5
    for private in ("Hawa", "Ishaq", "1968", "9089"):
        assert private not in text
    keys.key(Qt.Key.Key_Escape)
    assert not any(isinstance(one, ClientPath) for one in QApplication.topLevelWidgets())


def test_hawa_belongs_in_the_fund_s_bracket_of_working_age(office: Office, now) -> None:
    office.people("T06")
    form = ProjectForm("Lukutaito", "amif_2021", date(2026, 1, 1), date(2027, 12, 31))
    projects.create(office.store, office.actor, form)
    keys = Keyboard(office)
    office.open()
    story = MonitoringStory(office, keys)
    story.take_part("Hawa", Alkoi="2.11.2026")
    assert story.figures("Vuosi 2026")["O.2.3"] == "1"
    story.choose("O.2.3")
    # She is 58: of 18-60 for this fund, whatever brackets another fund has.
    assert table_rows(office.page(), "Ikä ja sukupuoli")[0] == ["Nainen", "0", "1", "0", "1"]
