"""Packets in the window: a client shared, a packet made and taken in, and the client recognised."""

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton

from db import attachments, consents, exchange_links, notes
from db.store import Store
from exports import child_process, packet_file, packets
from tekoto import clock
from tekoto.attachment import NewAttachment
from tekoto.consent import ConsentForm
from tekoto.note import NoteForm, Visibility
from tekoto.reference import client_reference
from tests.db.network_office import protection
from tests.exports.exchange_office import Place, introduce, open_place
from tests.fixtures.files import pdf_bytes
from tests.ui.office import Office, button, field, shown_text, table_rows
from ui.badge import Badge
from ui.network_page import NetworkPage
from ui.note_editor import NoteEditor
from ui.packet_in_page import PacketInPage
from ui.packet_out_page import PacketOutPage
from ui.page import Page
from ui.recognise_page import RecognisePage


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")
    introduce(here, made)
    return made


def test_a_packet_whose_reading_never_ends_can_be_cancelled(
    office: Office, here: Place, there: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is taken; the same file can be taken in later."""
    hers = there.client()
    there.note(hers, "Viranomaiselle tarkoitettu", Visibility.AUTHORITIES)
    there.share(hers, here)
    (tmp_path / "paketti.tekoto").write_bytes(there.packet(here))
    started = tmp_path / "started"
    code = f"import time; open({str(started)!r}, 'w').close(); time.sleep(600)"
    office.open()
    with monkeypatch.context() as patched:
        patched.setattr(child_process, "child_command", lambda *_: [sys.executable, "-c", code])
        patched.setattr(packet_file, "TIME_LIMIT_SECONDS", 600.0)
        page = PacketInPage(office.desk, [tmp_path / "paketti.tekoto"])
        office.desk.open_task(page)
        office.qtbot.waitUntil(started.exists, timeout=60_000)
        assert office.window is not None
        bar = office.window.status
        office.qtbot.waitUntil(lambda: "Keskeytä" in shown_text(bar), timeout=60_000)
        button(bar, "Keskeytä").click()
        office.settle()
    assert "Mitään ei jäänyt puolitiehen" in shown_text(page)
    page = PacketInPage(office.desk, [tmp_path / "paketti.tekoto"])
    office.desk.open_task(page)
    office.settle()
    assert "1 uusi merkintä" in shown_text(page)


def test_a_client_is_shared_and_the_packet_holds_what_was_shown(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    hers = here.client()
    form = NoteForm(
        hers, "guidance", "Viranomaiselle tarkoitettu", clock.now(), Visibility.AUTHORITIES
    )
    notes.add(here.store, here.actor, form, [NewAttachment("Kielitodistus", pdf_bytes())])
    here.note(hers, "Vain meille", Visibility.INTERNAL)
    office.open()
    office.show_client(hers)
    assert office.window is not None
    office.window.open_client(hers, "notes")
    office.settle()
    page = office.page()
    button(page, "Jaa kumppanille").click()
    office.settle()
    assert field(page, QComboBox, "Kumppani").currentText() == there.name
    # The partner is an authority, and its usual ground is chosen.
    assert field(page, QComboBox, "Peruste").currentText() == "Laki: toinen viranomainen"
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    button(page, "Ala jakaa").click()
    office.settle()
    (link,) = exchange_links.links(here.store, here.actor, hers)
    told = f"odottaa tunnistamista siellä, viite {client_reference(link.reference)}"
    assert told in shown_text(page)
    network = office.show_network("packets")
    rows = table_rows(network, "Kumppanit")
    assert rows[0][3:] == ["1", "0", "0", "0"]
    assert "Lähtee seuraavassa paketissa: 2." in shown_text(network)
    button(network, "Tee paketti").click()
    office.settle()
    shown = office.page()
    assert isinstance(shown, PacketOutPage)
    text = shown_text(shown)
    assert "Viranomaiselle tarkoitettu" in text
    assert "Vain meille" not in text
    assert "Kielitodistus" in text
    assert "Liite, 1 kt" in text
    assert "Nimi ja syntymäaika lähtevät" in text
    assert "Peruste: Laki: toinen viranomainen. Asiakkaat: " in text
    target = tmp_path / "paketti.tekotopaketti"
    names: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> Path:
        names.append(name)
        return target

    office.desk.choose_path = choose
    button(shown, "Tallenna paketti").click()
    office.settle()
    assert names[0].startswith("paketti_")
    assert b"Viranomaiselle" not in target.read_bytes()
    assert table_rows(office.show_network("packets"), "Kumppanit")[0][4] == "2"
    theirs = there.client()
    packets.take_in(there.store, there.actor, target)
    there.recognise(here, theirs)
    (came,) = attachments.for_client(there.store, there.actor, theirs)
    assert came.title == "Kielitodistus"


def test_a_client_is_shared_by_a_consent_while_it_holds(
    office: Office, here: Place, there: Place
) -> None:
    hers, today = here.client(), clock.today()
    here.note(hers, "Viranomaiselle tarkoitettu", Visibility.AUTHORITIES)
    office.open()
    assert office.window is not None
    office.window.open_client(hers, "notes")
    office.settle()
    page = office.page()

    def share() -> None:
        button(page, "Jaa kumppanille").click()
        office.settle()
        field(page, QComboBox, "Peruste").setCurrentText("Asiakkaan suostumus")
        button(page, "Ala jakaa").click()
        office.settle()

    share()
    assert "suostumus ei kata näiden tietojen antamista" in shown_text(page)
    form = ConsentForm("given", "sharing", today, there.name, ("identity", "notes"))
    given = consents.add(here.store, here.actor, hers, form)
    button(page, "Ala jakaa").click()
    office.settle()
    assert "odottaa tunnistamista siellä" in shown_text(page)
    consents.withdraw(here.store, here.actor, given.id, given.version, today)
    button(office.show_network("packets"), "Tee paketti").click()
    office.settle()
    shown = shown_text(office.page())
    assert "suostumus ei ulotu tähän vastaanottajaan" in shown
    assert "Vastaanottaja tietää jo kaiken" not in shown
    assert "Viranomaiselle tarkoitettu" not in shown


def test_a_file_that_came_stands_among_the_documents_with_its_maker(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    hers, ours = there.client(), here.client()
    form = NoteForm(hers, "guidance", "Liitteenä todistus", clock.now(), Visibility.AUTHORITIES)
    notes.add(there.store, there.actor, form, [NewAttachment("Kielitodistus", pdf_bytes())])
    there.share(hers, here)
    path = tmp_path / "paketti.tekotopaketti"
    path.write_bytes(there.packet(here))
    office.show_network("packets")
    assert "2 uutta merkintää" in shown_text(office.drop(path, PacketInPage))
    here.recognise(there, ours)
    assert office.window is not None
    office.window.open_client(ours, "documents")
    office.settle()
    shown = shown_text(office.page())
    assert "Kielitodistus" in shown
    assert f"Asta Asiantuntija, {there.name}" in shown


def test_files_of_a_protected_client_are_said_to_stay(
    office: Office, here: Place, there: Place
) -> None:
    hers = here.client(**here.protected())
    form = NoteForm(hers, "guidance", "Liitteenä", clock.now(), Visibility.AUTHORITIES)
    notes.add(here.store, here.actor, form, [NewAttachment("Vuokrasopimus", pdf_bytes())])
    here.share(hers, there, reason="yhteinen palvelu")
    button(office.show_network("packets"), "Tee paketti").click()
    office.settle()
    text = shown_text(office.page())
    assert "Liitteitä ei lähde, koska on turvakielto" in text
    assert "Vuokrasopimus" not in text


def test_a_packet_is_dropped_and_its_client_recognised(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    hers = there.client()
    there.note(hers, "Palvelutarve arvioitu", Visibility.AUTHORITIES)
    there.share(hers, here)
    path = tmp_path / "paketti.tekotopaketti"
    path.write_bytes(there.packet(here))
    ours = here.client()
    office.show_network("packets")
    page = office.drop(path, PacketInPage)
    assert "1 uusi merkintä" in shown_text(page)
    button(page, "Avaa paketit").click()
    office.settle()
    network = office.page()
    assert isinstance(network, NetworkPage)
    assert "Odottaa, että asiakas tunnistetaan: 1." in shown_text(network)
    button(network, "Tunnista asiakas").click()
    office.settle()
    asked = office.page()
    assert isinstance(asked, RecognisePage)
    button(asked, "Valitse").click()
    office.settle()
    button(asked, "Sama henkilö").click()
    office.settle()
    (note,) = notes.for_client(office.store, office.actor, ours)
    assert (note.form.text, note.received) == ("Palvelutarve arvioitu", True)
    assert office.window is not None
    office.window.open_client(ours, "notes")
    office.settle()
    shown = shown_text(office.page())
    assert "Palvelutarve arvioitu" in shown
    assert there.name in shown
    assert "Kumppanilta" in shown
    page = office.drop(path, PacketInPage)
    assert "jo otettu vastaan" in shown_text(page)


def test_a_candidate_under_turvakielto_is_marked(
    office: Office, here: Place, there: Place, tmp_path: Path
) -> None:
    hers = there.client()
    there.note(hers, "Palvelutarve arvioitu", Visibility.AUTHORITIES)
    there.share(hers, here)
    path = tmp_path / "paketti.tekotopaketti"
    path.write_bytes(there.packet(here))
    here.client(**protection())
    here.client(given_names="Amina")
    office.show_network("packets")
    office.drop(path, PacketInPage)
    button(office.show_network("packets"), "Tunnista asiakas").click()
    office.settle()
    asked = office.page()
    assert isinstance(asked, RecognisePage)
    choices = [one for one in asked.findChildren(QPushButton) if one.text() == "Valitse"]
    marks = [badge for badge in asked.findChildren(Badge) if badge.text() == "Turvakielto"]
    assert len(choices) == 2
    assert [mark.isVisible() for mark in marks] == [True]


def test_a_stranger_is_declined(office: Office, here: Place, there: Place, tmp_path: Path) -> None:
    hers = there.client()
    there.note(hers, "Palvelutarve arvioitu", Visibility.AUTHORITIES)
    there.share(hers, here)
    path = tmp_path / "paketti.tekotopaketti"
    path.write_bytes(there.packet(here))
    office.show_network("packets")
    office.drop(path, PacketInPage)
    network = office.show_network("packets")
    button(network, "Tunnista asiakas").click()
    office.settle()
    asked = office.page()
    assert isinstance(asked, RecognisePage)
    asked.decline_link.click()
    office.settle()
    assert not any(one.isVisible() for one in network.packets.questions())
    assert exchange_links.questions(office.store, office.actor) == ()


def test_a_note_names_the_school_it_is_for(office: Office, here: Place) -> None:
    hers = here.client()
    office.open()
    editor = NoteEditor(office.desk)
    editor.start(hers, "Cabdi, Amina")
    office.desk.open_task(editor)
    office.settle()
    visibility = field(editor, QComboBox, "Näkyvyys")
    with pytest.raises(AssertionError):
        field(editor, QComboBox, "Oppilaitos")
    visibility.setCurrentText("Nimetylle oppilaitokselle")
    office.settle()
    school = office.network.school
    field(editor, QComboBox, "Oppilaitos").setCurrentText(school.form.name_fi)
    field(editor, QPlainTextEdit, "Teksti").setPlainText("Opistolle")
    editor.save()
    office.settle()
    (note,) = notes.for_client(office.store, office.actor, hers)
    assert note.form.organisation_id == school.id
    assert dataclasses.replace(note.form).visibility is Visibility.SCHOOL


def _marks(page: Page) -> list[Badge]:
    return [
        one for one in page.findChildren(Badge) if one.text() == "Turvakielto" and one.isVisible()
    ]


@pytest.mark.parametrize("hidden", [True, False], ids=["protected", "open"])
def test_what_leaves_of_a_client_and_who_she_is_carry_the_mark(
    office: Office, here: Place, there: Place, tmp_path: Path, hidden: bool
) -> None:
    ours = here.client(**(here.protected() if hidden else {}))
    here.note(ours, "Palvelutarve arvioitu", Visibility.AUTHORITIES)
    here.share(ours, there, reason="yhteinen palvelu")
    button(office.show_network("packets"), "Tee paketti").click()
    office.settle()
    out = office.page()
    assert isinstance(out, PacketOutPage)
    assert bool(_marks(out)) is hidden
    office.desk.end_task()
    hers = there.client()
    there.note(hers, "Jatkopolku", Visibility.AUTHORITIES)
    there.share(hers, here)
    path = tmp_path / "paketti.tekotopaketti"
    path.write_bytes(there.packet(here))
    button(office.drop(path, PacketInPage), "Avaa paketit").click()
    office.settle()
    button(office.show_network("packets"), "Tunnista asiakas").click()
    office.settle()
    asked = office.page()
    assert isinstance(asked, RecognisePage)
    button(asked, "Valitse").click()
    office.settle()
    assert bool(_marks(asked)) is hidden
