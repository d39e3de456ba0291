"""The network page: referrals by state, organisations, answers, and the door for returned files."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from db import organisations, referrals
from tekoto import clock
from tekoto.dates import add_working_days
from tekoto.organisation import OrganisationForm
from tests.db.network_office import protection, returned, sent_referral, take
from tests.ui.access_walk import walk
from tests.ui.project_window import ProjectWindow
from ui import messages
from ui.client_page import ClientPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def work(sqlcipher_store, qtbot) -> Iterator[ProjectWindow]:
    made = ProjectWindow(sqlcipher_store, qtbot)
    yield made
    made.close()


def _texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def _column(table, column: int) -> list[str]:
    model = table.model()
    return [
        str(model.index(row, column).data()).strip("\u2068\u2069")
        for row in range(model.rowCount())
    ]


def _send(work, client, **changes):
    """Send a referral to the school and return it."""
    return sent_referral(work.network, client, **changes)


def _client(work, name: str, **changes):
    made = work.network.client(family_name=name, **changes)
    today = clock.today()
    work.network.plan(made.id, today - timedelta(days=30), today + timedelta(days=300))
    return made


def test_referrals_that_wait_are_counted_and_the_first_due_is_on_top(work):
    _send(work, _client(work, "Myöhempi"), reply_by=clock.today() + timedelta(days=20))
    _send(work, _client(work, "Aiempi"), reply_by=clock.today() + timedelta(days=2))
    referrals.create(work.store, work.actor, work.network.form(_client(work, "Luonnos")))
    page = work.open("network")
    table = page.referrals.table
    assert [name.split(",")[0] for name in _column(table, 1)] == ["Aiempi", "Myöhempi"]
    assert _column(table, 6) == ["2 pv jäljellä", "20 pv jäljellä"]
    assert "odottaa 2 lähetettä" in _texts(page)
    box = page.referrals.state_box
    box.setCurrentIndex(box.findData("draft"))
    assert [name.split(",")[0] for name in _column(table, 1)] == ["Luonnos"]
    box.setCurrentIndex(box.findData("all"))
    assert table.model().rowCount() == 3
    box.setCurrentIndex(box.findData("cancelled"))
    assert not table.isVisible()
    assert "Tässä tilassa ei ole lähetteitä" in _texts(page)


def test_enter_opens_the_client_at_her_referrals(work):
    client = _client(work, "Avattava")
    _send(work, client)
    page = work.open("network")
    assert page.referrals.table.hasFocus()
    work.qtbot.keyClick(page.referrals.table, Qt.Key.Key_Return)
    work.settle()
    opened = work.page()
    assert isinstance(opened, ClientPage)
    assert opened.client_id == client.id
    assert "Lähetteet" in opened._tabs.tabText(opened._tabs.currentIndex())


def test_the_school_of_a_protected_client_is_not_named(work):
    client = _client(work, "Suojattu", **protection())
    _send(work, client, protection_reason="Opintojen järjestäminen")
    page = work.open("network")
    assert _column(page.referrals.table, 2) == ["turvakielto"]


def test_a_late_answer_is_a_word_a_badge_and_days(work, monkeypatch):
    _send(work, _client(work, "Odottava"), reply_by=clock.today() + timedelta(days=1))
    later = clock.today() + timedelta(days=6)
    monkeypatch.setattr(clock, "today", lambda: later)
    page = work.open("network")
    assert _column(page.referrals.table, 3) == ["Vastaus puuttuu"]
    assert _column(page.referrals.table, 6) == ["5 pv myöhässä"]
    assert "1 vastaus myöhässä" in _texts(page)
    page.show_part("answers")
    work.settle()
    assert _column(page.answers.table, 4) == ["1"]
    assert _column(page.answers.table, 5) == ["–"]


def test_the_median_of_each_school_is_drawn_and_told(work, monkeypatch):
    """The bar that the eye reads, its words for a screen reader, and the table say one thing."""
    real = clock.now()
    for number, days in enumerate((1, 3, 8), start=1):
        monkeypatch.setattr(clock, "now", lambda: real)
        sent = _send(work, _client(work, f"Asiakas {number}"))
        file = returned(work.network, sent, sha=f"{days:064d}")
        later = real + (add_working_days(clock.today(), days) - clock.today())
        monkeypatch.setattr(clock, "now", lambda later=later: later)
        take(work.network, file)
    monkeypatch.setattr(clock, "now", lambda: real)
    page = work.open("network")
    page.show_part("answers")
    work.settle()
    school = work.network.school.form.name_fi
    bars = page.answers.bars
    assert bars.isVisible()
    told = bars.accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert told.startswith(f"{school} 3 tp")
    assert _column(page.answers.table, 5) == ["3"]


def test_a_returned_file_comes_in_by_button_and_by_drop(work, tmp_path, monkeypatch):
    page = work.open("network")
    file = tmp_path / "vastaus.pdf"
    file.write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(file)], ""))
    work.qtbot.mouseClick(page.reply_button, Qt.MouseButton.LeftButton)
    assert [list(files) for files in work.files] == [[file]]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPoint(400, 300)
    QApplication.sendEvent(
        work.window, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, none)
    )
    QApplication.sendEvent(
        work.window, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, none)
    )
    work.qtbot.waitUntil(lambda: len(work.files) == 2)
    assert not page._drop.isHidden()


def test_an_organisation_is_added_and_errors_stand_beside_the_field(work):
    page = work.open("network")
    work.qtbot.keyClick(page, Qt.Key.Key_G, CONTROL | SHIFT)
    work.settle()
    part = page.organisations
    form = part.form
    assert form.isVisible()
    form.fill("name_fi", "Uusi ammattiopisto")
    form.fill("name_sv", "Nya yrkesinstitutet")
    form.fill("business_id", "1234567-0")
    form.save_button.click()
    work.settle()
    assert form.isVisible()
    assert messages.wording("organisation.business_id") in _texts(form)
    assert form.value("name_sv") == "Nya yrkesinstitutet"
    form.fill("business_id", "")
    form.fill("secure_email", "turva@uusi.example")
    form.save_button.click()
    work.settle()
    assert not form.isVisible()
    names = [one.form.name_fi for one in organisations.organisations(work.store, work.actor)]
    assert names == ["Rannikon kansanopisto", "Uusi ammattiopisto"]
    assert part.current().form.name_fi == "Uusi ammattiopisto"
    assert "turva@uusi.example" in _texts(part.detail)


def test_enter_edits_and_escape_leaves_everything_as_it_was(work):
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    part = page.organisations
    part.table.setFocus()
    work.qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert part.form.isVisible()
    part.form.fill("name_fi", "Toinen")
    work.qtbot.keyClick(part.form, Qt.Key.Key_Escape)
    assert not part.form.isVisible()
    assert part.detail.isVisible()
    (school,) = organisations.organisations(work.store, work.actor)
    assert school.form.name_fi == "Rannikon kansanopisto"


def test_a_colleagues_change_is_not_overwritten(work):
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    part = page.organisations
    part._edit()
    school = work.network.school
    organisations.update(work.store, work.actor, school.id, school.version, school.form)
    part.form.fill("name_fi", "Toinen")
    part.form.save_button.click()
    work.settle()
    assert part.form.isVisible()
    assert part.form.value("name_fi") == "Toinen"
    assert messages.wording("store.stale") in _texts(part.form)


def test_contacts_come_and_go(work):
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    part = page.organisations
    part.detail.contact_wanted.emit()
    part.contact_form.save_button.click()
    work.settle()
    assert messages.wording("organisation.contact_name_missing") in _texts(part.contact_form)
    part.contact_form.fill("name", "Oona Opettaja")
    part.contact_form.fill("phone", "040 000 1234")
    part.contact_form.save_button.click()
    work.settle()
    assert _column(part.detail.contact_table, 0) == ["Oona Opettaja"]
    part.detail.end_button.click()
    assert part.end_form.isVisible()
    part.end_form.save_button.click()
    work.settle()
    (contact,) = part.current().contacts
    assert contact.valid_to == clock.today()
    assert not part.detail.end_button.isVisible()


def test_a_successor_is_linked_both_ways_and_can_be_followed(work):
    heir = organisations.create(
        work.store, work.actor, OrganisationForm("KOP", "Uusi rannikon opisto")
    )
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    part = page.organisations
    part.show_organisation(work.network.school.id)
    part.detail.successor_wanted.emit()
    part.successor_form.fill("to_id", str(heir.id))
    part.successor_form.fill("since", clock.today())
    part.successor_form.save_button.click()
    work.settle()
    assert part.current().successors[0].organisation_id == heir.id
    part.search.setText("ei löydy mistään")
    part.search.setText("rannikon kansanopisto")
    part.detail.organisation_wanted.emit(heir.id)
    assert part.current().id == heir.id
    assert part.current().predecessors[0].name == "Rannikon kansanopisto"


def test_the_list_is_narrowed_by_either_name_and_by_type(work):
    organisations.create(work.store, work.actor, OrganisationForm("AMM", "Harjun ammattiopisto"))
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    part = page.organisations
    part.search.setText("kustens")
    assert _column(part.table, 0) == ["Rannikon kansanopisto"]
    part.search.clear()
    part.type_box.setCurrentIndex(part.type_box.findData("AMM"))
    assert _column(part.table, 0) == ["Harjun ammattiopisto"]
    part.search.setText("zzz")
    assert "Rajaus ei löydä organisaatioita" in _texts(part)


@pytest.mark.parametrize("part", ["referrals", "organisations", "answers"])
def test_everybody_can_use_the_page(work, part):
    _send(work, _client(work, "Odottava"))
    page = work.open("network")
    page.show_part(part)
    work.settle()
    assert walk(work.window) == []
    if part == "organisations":
        page.organisations._edit()
        assert walk(work.window) == []
