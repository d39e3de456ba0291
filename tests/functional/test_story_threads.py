"""A network meeting from the client's notes to the duty done, with nothing but a keyboard.

A thread is begun, the meeting's minutes are written in it, what was agreed comes on the list of
the day and is marked done there; the paper for the authority holds its marking and nothing that is
internal.
"""

from pathlib import Path

import pypdf
from PySide6.QtCore import Qt

from db import disclosures, notes, organisations, threads
from tekoto.note import NoteForm, Visibility
from tekoto.organisation import OrganisationForm
from tests.functional.keyboard import Keyboard
from tests.ui.office import Office, shown_text, table_rows
from ui.minutes_editor import MinutesEditor
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage
from ui.today_page import TodayPage

AUTHORITY = "Pohjoisen hyvinvointialue"
_MARKS = str.maketrans("", "", "\u2068\u2069")


def words_of(office: Office) -> str:
    """Return every word on the page, without the marks that keep names apart."""
    return shown_text(office.page()).translate(_MARKS)


def rows_of(office: Office, name: str) -> list[list[str]]:
    """Return what a table of the page says."""
    return [[cell.translate(_MARKS) for cell in row] for row in table_rows(office.page(), name)]


def test_a_meeting_is_written_down_and_its_duty_is_done(
    office: Office, now, tmp_path: Path
) -> None:
    hers = office.people("T01")["T01"]
    organisations.create(office.store, office.actor, OrganisationForm("HVA", AUTHORITY))
    keys = Keyboard(office)
    office.open()
    keys.find("Cabdi")
    keys.key(Qt.Key.Key_Return)
    _begin(keys, office)
    _write_minutes(keys, office)
    assert "Avoinna" in words_of(office)
    keys.press("Muistiinpano ketjuun")
    keys.write("Teksti", "Vain meille")
    keys.control("S")
    assert "Vain meille" in words_of(office)
    office.desk.choose_path = lambda *_asked: tmp_path / "ketju.pdf"
    _print(keys, office, tmp_path / "ketju.pdf")
    (given,) = disclosures.disclosures(office.store, office.actor, hers.id)
    assert given.recipient == f"{AUTHORITY}, Hanna Harjoitus"
    _do_the_duty(keys, office)
    office.desk.end_task()
    (line,) = threads.for_client(office.store, office.actor, hers.id)
    office.desk.open_task(ThreadPage(office.desk, line.id))
    office.settle()
    assert "Hoidettu 25.11.2026, Asta Asiantuntija" in words_of(office)


def _begin(keys: Keyboard, office: Office) -> None:
    keys.turn_to("Muistiinpanot")
    keys.press("Aloita ketju")
    assert isinstance(office.page(), ThreadEditor)
    keys.write("Aihe", "Opintojen kulku")
    keys.press("Lisää osallistuja")
    keys.write("Organisaatio", "Pohjoisen")
    keys.write("Henkilö", "Hanna Harjoitus")
    keys.control("S")
    assert rows_of(office, "Osallistujat") == [[AUTHORITY, "Hanna Harjoitus"]]
    keys.control("S")
    office.settle()
    assert isinstance(office.page(), ThreadPage), words_of(office)
    assert f"{AUTHORITY}, Hanna Harjoitus" in words_of(office)


def _write_minutes(keys: Keyboard, office: Office) -> None:
    keys.press("Palaverin muistio")
    office.settle()
    assert isinstance(office.page(), MinutesEditor)
    assert rows_of(office, "Asialista")[0][0] == "Tilanne nyt"
    keys.write("Paikka", "Etäkokous")
    keys.tab_to("Asialista")
    keys.key(Qt.Key.Key_Return)
    keys.write("Keskustelu", "Opinnot sujuvat")
    keys.write("Päätös", "Jatketaan kevääseen")
    keys.control("S")
    keys.press("Lisää vastuu")
    keys.write("Mitä tehdään", "Varata jatkoaika")
    keys.write("Kuka omasta virastosta", "Asta")
    keys.write("Viimeistään", "26.11.2026")
    keys.control("S")
    keys.control("S")
    office.settle()
    assert isinstance(office.page(), ThreadPage), words_of(office)
    shown = words_of(office)
    for words in ("Päätös: Jatketaan kevääseen", "Asta Asiantuntija: Varata jatkoaika"):
        assert words in shown
    # A matter of the template that nobody spoke of is not there.
    assert "Tuen tarve" not in shown


def _print(keys: Keyboard, office: Office, target: Path) -> None:
    keys.control("J")
    assert "Muistiinpanoja paperissa: 2. Pois jää: 0" in words_of(office)
    keys.write("Kenelle", "Pohjoisen")
    assert "Muistiinpanoja paperissa: 1. Pois jää: 1" in words_of(office)
    # The ground that is usual for an authority is chosen already.
    keys.control("S")
    office.settle()
    said = " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(target).pages).split())
    for words in (
        "SALASSA PIDETTÄVÄ",
        "JulkL (621/1999) 24 § 1 mom. 25 k",
        "Opintojen kulku",
        "Jatketaan kevääseen",
        "Laki: toinen viranomainen",
        "sivu 1/1",
    ):
        assert words in said
    assert "Vain meille" not in said


def _do_the_duty(keys: Keyboard, office: Office) -> None:
    keys.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    page = office.page()
    assert isinstance(page, TodayPage)
    assert "Asta Asiantuntija: Varata jatkoaika" in words_of(office)
    for _ in range(40):
        current = page._list.current()
        if current is not None and "Sovittu tehtävä" in current.accessibleName():
            break
        keys.key(Qt.Key.Key_Down)
    keys.control("D")
    office.settle()
    assert any("Merkitty hoidetuksi" in one for one in office.told)


def test_minutes_are_saved_from_the_field_where_one_is(office: Office, now) -> None:
    hers = office.people("T01")["T01"]
    school = office.network.school
    keys = Keyboard(office)
    office.open()
    keys.find("Cabdi")
    keys.key(Qt.Key.Key_Return)
    keys.turn_to("Muistiinpanot")
    keys.press("Aloita ketju")
    keys.write("Aihe", "Opintojen kulku")
    keys.press("Lisää osallistuja")
    keys.write("Organisaatio", school.form.name_fi)
    keys.write("Henkilö", "Olli Opettaja")
    keys.control("S")
    keys.control("S")
    keys.press("Palaverin muistio")
    keys.tab_to("Asialista")
    keys.key(Qt.Key.Key_Return)
    keys.write("Keskustelu", "Opinnot sujuvat")
    keys.control("S")
    # To whom it goes is chosen last, among the fields at the head of the page; the thread has
    # one school, which is named by itself.
    keys.write("Näkyvyys", "Nimetylle")
    keys.control("S")
    office.settle()
    assert isinstance(office.page(), ThreadPage), words_of(office)
    (note,) = notes.for_client(office.store, office.actor, hers.id)
    assert note.form.organisation_id == school.id
    assert note.form.visibility is Visibility.SCHOOL


def test_a_matter_of_the_network_is_found_again(office: Office, now) -> None:
    hers = office.people("T01")["T01"]
    form = NoteForm(hers.id, "message", "Aivan muuta", now, Visibility.INTERNAL)
    notes.add(office.store, office.actor, form)
    keys = Keyboard(office)
    window = office.open()
    window.open_place("network", "threads")
    office.settle()
    keys.press("Uusi verkoston asia")
    keys.write("Aihe", "Kevään ryhmät")
    keys.control("S")
    office.settle()
    keys.press("Muistiinpano ketjuun")
    keys.write("Teksti", "Hakuaika päättyy maaliskuussa")
    keys.control("S")
    office.settle()
    keys.key(Qt.Key.Key_Escape)
    office.settle()
    keys.write("Etsi ketjuista", "hakuai")
    office.qtbot.wait(400)
    office.settle()
    ((subject, why, *_rest),) = rows_of(office, "Yhteistyöketjut")
    assert (subject, why) == (
        "Kevään ryhmät",
        "Muistiinpano 25.11.2026: Hakuaika päättyy maaliskuussa",
    )
    keys.write("Etsi ketjuista", "aivan muuta")
    office.qtbot.wait(400)
    office.settle()
    assert "Mikään ketju ei vastaa hakua" in words_of(office)
