"""Notes given as a locked file: from the client's notes to the password told by phone."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import disclosures, notes
from tekoto import clock
from tekoto.note import NoteForm, Visibility
from tekoto.organisation import OrganisationForm
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text, table_rows
from ui.badge import Badge
from ui.notes_paper_page import NotesPaperPage


def opened(office: Office, hidden: bool = False) -> NotesPaperPage:
    from db import organisations

    client = office.network.client(**(protection() if hidden else {}))
    organisations.create(office.store, office.actor, OrganisationForm("HVA", "Harjoitusalue"))
    for text, visibility in (
        ("Palvelutarve arvioitu", Visibility.AUTHORITIES),
        ("Vain meille", Visibility.INTERNAL),
    ):
        form = NoteForm(client.id, "guidance", text, clock.now(), visibility)
        notes.add(office.store, office.actor, form)
    window = office.open()
    window.open_client(client.id, "notes")
    office.settle()
    button(office.page(), "Anna tiedostona…").click()
    office.settle()
    page = office.page()
    assert isinstance(page, NotesPaperPage)
    return page


def test_what_is_listed_is_in_the_file_that_the_password_opens(
    office: Office, tmp_path: Path
) -> None:
    page = opened(office)
    assert office.window is not None
    assert access_walk.walk(office.window) == []
    field(page, QComboBox, "Vastaanottaja").setCurrentText("Harjoitusalue")
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    office.settle()
    assert [row[3].strip("\u2068\u2069") for row in table_rows(page, "Mitä lähtee")] == [
        "Palvelutarve arvioitu"
    ]
    target, names = tmp_path / "paperi.pdf", []

    def choose(_parent: object, _title: str, name: str) -> Path:
        names.append(name)
        return target

    office.desk.choose_path = choose
    button(page, "Tallenna tiedostoon").click()
    office.settle()
    assert names == [f"muistiinpanot_{clock.today().isoformat()}.pdf"]
    assert "Kerro se vastaanottajalle muulla tavalla" in shown_text(page)
    client_id = page.client_id
    (given,) = disclosures.disclosures(office.store, office.actor, client_id)
    words = shown_text(page).split()
    reader = pypdf.PdfReader(io.BytesIO(target.read_bytes()))
    assert any(reader.decrypt(word) for word in words if word.count("-") == 2)
    text = " ".join(one.extract_text() for one in reader.pages)
    assert "Palvelutarve" in text
    assert "Vain meille" not in text
    assert given.recipient == "Harjoitusalue"
    button(page, "Salasana on kerrottu").click()
    office.settle()
    assert not isinstance(office.page(), NotesPaperPage)


@pytest.mark.parametrize("hidden", [False, True], ids=["open", "protected"])
def test_a_refusal_is_told_and_nothing_is_offered(office: Office, hidden: bool) -> None:
    page = opened(office, hidden)
    marks = [one.text() for one in page.findChildren(Badge) if one.isVisible()]
    assert ("Turvakielto" in marks) is hidden
    school = office.network.school.form.name_fi
    field(page, QComboBox, "Vastaanottaja").setCurrentText(school)
    office.settle()
    if hidden:
        assert "Hänen muistiinpanojaan ei jaeta oppilaitokselle" in shown_text(page)
        field(page, QComboBox, "Vastaanottaja").setCurrentText("Harjoitusalue")
        office.settle()
        assert "Kirjoita, miksi viranomainen tarvitsee tiedot" in shown_text(page)
        reason = field(page, QLineEdit, "Perustelu, koska turvakielto")
        reason.setText("yhteinen palvelu")
        reason.editingFinished.emit()
        office.settle()
        assert len(table_rows(page, "Mitä lähtee")) == 1
    else:
        assert table_rows(page, "Mitä lähtee") == []
    assert button(page, "Tallenna tiedostoon").isEnabled() is hidden


def test_a_look_that_comes_late_is_not_the_receiver_s_now(office: Office) -> None:
    from db import organisations

    organisations.create(office.store, office.actor, OrganisationForm("HVA", "Toinen alue"))
    page = opened(office)
    receiver = field(page, QComboBox, "Vastaanottaja")
    receiver.setCurrentText("Harjoitusalue")
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    office.settle()
    late = page._paper
    assert late is not None
    receiver.setCurrentText("Toinen alue")
    page._show(late)
    assert not page._save.isEnabled()
    office.settle()
    assert page._paper is not None
    assert page._paper.receiver == "Toinen alue"


def test_the_file_is_offered_where_sharing_is_told_and_not_without_notes(office: Office) -> None:
    client = office.network.client()
    window = office.open()
    window.open_client(client.id, "notes")
    office.settle()
    with pytest.raises(AssertionError):
        button(office.page(), "Anna tiedostona…")
    form = NoteForm(client.id, "guidance", "Palvelutarve", clock.now(), Visibility.AUTHORITIES)
    notes.add(office.store, office.actor, form)
    office.desk.changed.emit("note")
    office.settle()
    link = button(office.page(), "Anna tiedostona…")
    above = link.parentWidget()
    while above is not None and above.accessibleName() != "Jaetaan kumppaneille":
        above = above.parentWidget()
    assert above is not None, "the link stands in no card"
    assert "Muistiinpanoja ei jaeta kenellekään." in shown_text(above)


def test_the_ground_follows_the_receiver(office: Office) -> None:
    """Whoever leaves the ground as it stands leaves the usual one of that receiver."""
    page = opened(office)
    receiver, ground = field(page, QComboBox, "Vastaanottaja"), field(page, QComboBox, "Peruste")
    receiver.setCurrentText("Harjoitusalue")
    office.settle()
    assert ground.currentText() == "Laki: toinen viranomainen"
    receiver.setCurrentText(office.network.school.form.name_fi)
    office.settle()
    assert ground.currentText() == "Laki: palvelun tuottaja"
