"""Before anything leaves it is told which notes stay, whose they are, why, and what to do."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from db import organisations, thread_entries, threads
from db.store import Store
from tekoto import clock, dates
from tekoto.note import Visibility
from tekoto.organisation import OrganisationForm
from tekoto.thread import EntryForm, Participant, ThreadForm
from tests.exports.exchange_office import Place, introduce, open_place
from tests.ui.office import Office, button, field, shown_text, table_rows
from ui.notes_paper_page import NotesPaperPage
from ui.packet_out_page import PacketOutPage
from ui.thread_page import ThreadPage

CODE = "020201B924Y"
VIR = Visibility.AUTHORITIES
CODE_WORDS = "Tekstissä on henkilötunnus."
CONTACT_WORDS = "Tekstissä on turvakiellolla suojattu osoite, puhelinnumero tai sähköposti."
ADVICE = "Kirjoita sama asia uutena muistiinpanona ilman tätä tietoa, niin se lähtee."


@pytest.fixture
def there(another_store: Callable[[], Store], here: Place) -> Place:
    made = open_place(another_store(), "Pohjoisen hyvinvointialue", "HVA")
    introduce(here, made)
    return made


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def day_of(moment: datetime) -> str:
    return dates.format_date(dates.local_date(moment))


@pytest.mark.parametrize("hidden", [False, True], ids=["code", "contact"])
def test_a_packet_tells_what_stays(office: Office, here: Place, there: Place, hidden: bool) -> None:
    hers = here.client(**(here.protected() if hidden else {"hetu": CODE, "birth": None}))
    told = "Soita 040 999 8888" if hidden else f"Tunnus {CODE}"
    day = day_of(here.note(hers, told, VIR).form.happened_at)
    here.note(hers, "Sovittiin tapaaminen", VIR)
    here.share(hers, there, reason="yhteinen palvelu" if hidden else "")
    network = office.show_network("packets")
    assert "Jää lähtemättä sen takia, mitä tekstissä lukee: 1." in shown_text(network)
    button(network, "Tee paketti").click()
    office.settle()
    page = office.page()
    assert isinstance(page, PacketOutPage)
    shown = plain(shown_text(page))
    words = CONTACT_WORDS if hidden else CODE_WORDS
    assert f"• Cabdi, Amina Warsame: 1 kpl ({day}). {words}" in shown
    assert ADVICE in shown
    assert "Sovittiin tapaaminen" in shown
    assert told not in shown


def test_a_packet_of_which_nothing_is_left_says_why(
    office: Office, here: Place, there: Place
) -> None:
    hers = here.client(hetu=CODE, birth=None)
    here.note(hers, f"Tunnus {CODE}", VIR)
    here.share(hers, there)
    button(office.show_network("packets"), "Tee paketti").click()
    office.settle()
    shown = plain(shown_text(office.page()))
    assert CODE_WORDS in shown
    assert "Vastaanottaja tietää jo kaiken" not in shown


def test_a_paper_tells_what_stays_and_is_made_without_it(
    office: Office, here: Place, tmp_path: Path
) -> None:
    hers = here.client(hetu=CODE, birth=None)
    day = day_of(here.note(hers, f"Tunnus {CODE}", VIR).form.happened_at)
    here.note(hers, "Sovittiin tapaaminen", VIR)
    organisations.create(office.store, office.actor, OrganisationForm("HVA", "Harjoitusalue"))
    office.open().open_client(hers, "notes")
    office.settle()
    button(office.page(), "Anna tiedostona…").click()
    office.settle()
    page = office.page()
    assert isinstance(page, NotesPaperPage)
    field(page, QComboBox, "Vastaanottaja").setCurrentText("Harjoitusalue")
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    office.settle()
    assert len(table_rows(page, "Mitä lähtee")) == 1
    shown = plain(shown_text(page))
    assert f"• 1 kpl ({day}). {CODE_WORDS}" in shown
    assert ADVICE in shown
    target = tmp_path / "paperi.pdf"
    office.desk.choose_path = lambda *_asked: target
    button(page, "Tallenna tiedostoon").click()
    office.settle()
    assert target.exists()


def thread_of(office: Office, subject: str, hers: UUID, told: str) -> tuple[UUID, str]:
    form = OrganisationForm("HVA", "Harjoitusalue")
    authority = organisations.create(office.store, office.actor, form)
    made = threads.begin(
        office.store, office.actor, ThreadForm(subject, (Participant(authority.id),)), hers
    )
    for text in (told, "Sovittiin tapaaminen"):
        entry = EntryForm("message", text, clock.now(), VIR)
        thread_entries.add(office.store, office.actor, made.id, entry)
    return made.id, "Harjoitusalue"


@pytest.mark.parametrize("hidden", [False, True], ids=["code", "contact"])
def test_the_paper_of_a_thread_tells_what_stays(
    office: Office, here: Place, tmp_path: Path, hidden: bool
) -> None:
    hers = here.client(**(here.protected() if hidden else {"hetu": CODE, "birth": None}))
    told = "Soita 040 999 8888" if hidden else f"Tunnus {CODE}"
    thread_id, receiver = thread_of(office, "Asia", hers, told)
    entry, _other = threads.thread(office.store, office.actor, thread_id).entries
    day = day_of(entry.form.happened_at)
    office.open()
    page = ThreadPage(office.desk, thread_id)
    office.desk.open_task(page)
    office.settle()
    page.print_thread()
    office.settle()
    assert "kpl (" not in shown_text(page)
    field(page, QComboBox, "Kenelle").setCurrentText(receiver)
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    office.settle()
    shown = plain(shown_text(page))
    assert "Muistiinpanoja paperissa: 1. Pois jää: 1." in shown
    assert f"• 1 kpl ({day}). {CONTACT_WORDS if hidden else CODE_WORDS}" in shown
    assert ADVICE in shown
    if hidden:
        field(page, QLineEdit, "Perustelu, koska turvakielto").setText("yhteinen palvelu")
    target = tmp_path / "ketju.pdf"
    office.desk.choose_path = lambda *_asked: target
    button(page, "Tallenna PDF…").click()
    office.settle()
    assert target.exists()


def test_a_subject_that_tells_it_is_refused_in_words(
    office: Office, here: Place, tmp_path: Path
) -> None:
    hers = here.client(hetu=CODE, birth=None)
    thread_id, receiver = thread_of(office, f"Asia {CODE}", hers, "Sovittiin")
    office.open()
    page = ThreadPage(office.desk, thread_id)
    office.desk.open_task(page)
    office.settle()
    page.print_thread()
    field(page, QComboBox, "Kenelle").setCurrentText(receiver)
    field(page, QComboBox, "Peruste").setCurrentText("Laki: toinen viranomainen")
    target = tmp_path / "ketju.pdf"
    office.desk.choose_path = lambda *_asked: target
    button(page, "Tallenna PDF…").click()
    office.settle()
    assert "Valitse Muuta ketjua, kirjoita aihe ja osallistujat ilman sitä" in shown_text(page)
    assert not target.exists()
