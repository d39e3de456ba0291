"""What is typed into a form inside a page survives a crash, and is forgotten once it has served."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from db import competence, drafts
from tests.ui.office import button, field, shown_text
from ui.member_form import FamilyMemberForm
from ui.search_field import SearchField


def open_work_form(office, client_id):
    if office.window is None:
        office.open()
    office.window.open_client(client_id, "skills")
    office.settle()
    button(office.page(), "Lisää työkokemus").click()
    office.settle()
    return field(office.page(), QLineEdit, "Ammatti")


def pending(office):
    return drafts.pending(office.store, office.actor)


def test_typing_without_a_pause_is_kept_every_moment(office, qtbot):
    client = office.network.client()
    line = open_work_form(office, client.id)
    until = time.monotonic() + 60
    while time.monotonic() < until and not pending(office):
        qtbot.keyClicks(line, "k")
        qtbot.wait(100)
    assert pending(office)


def test_a_form_comes_back_after_a_crash(office, qtbot):
    client = office.network.client()
    line = open_work_form(office, client.id)
    qtbot.keyClicks(line, "ompelija")
    qtbot.waitUntil(lambda: bool(pending(office)), timeout=5_000)
    office.crash()
    office.sit_down()
    line = open_work_form(office, client.id)
    assert line.text() == "ompelija"
    assert "luonnos palautettiin" in shown_text(office.page())
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert "ompelija" in shown_text(office.page())
    assert pending(office) == ()


def test_another_client_s_form_stays_empty(office, qtbot):
    client, other = office.network.client(), office.network.client(family_name="Toinen")
    qtbot.keyClicks(open_work_form(office, client.id), "ompelija")
    office.window.open_place("clients")
    office.settle()
    assert pending(office)
    assert open_work_form(office, other.id).text() == ""


def test_escape_closes_the_form_alone_and_keeps_what_was_typed(office, qtbot):
    client = office.network.client()
    line = open_work_form(office, client.id)
    page = office.page()
    qtbot.keyClicks(line, "ompelija")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    office.settle()
    assert office.page() is page
    assert not line.isVisible()
    assert open_work_form(office, client.id).text() == "ompelija"


def test_a_form_that_is_cancelled_leaves_no_draft(office, qtbot):
    client = office.network.client()
    line = open_work_form(office, client.id)
    qtbot.keyClicks(line, "ompelija")
    qtbot.waitUntil(lambda: bool(pending(office)), timeout=5_000)
    button(office.page(), "Peruuta").click()
    office.settle()
    assert pending(office) == ()
    assert open_work_form(office, client.id).text() == ""


def test_a_draft_is_offered_where_the_form_opens_otherwise(office, qtbot):
    client = office.network.client()
    qtbot.keyClicks(open_work_form(office, client.id), "ompelija")
    qtbot.waitUntil(lambda: bool(pending(office)), timeout=5_000)
    (info,) = pending(office)
    payload = drafts.load(office.store, office.actor, info.kind, info.key)
    assert payload is not None
    payload["opened_with"] = payload["opened_with"] | {"occupation": "muu"}
    drafts.save(office.store, office.actor, info.kind, info.key, payload)
    office.crash()
    office.sit_down()
    line = open_work_form(office, client.id)
    assert line.text() == ""
    button(office.page(), "Palauta se").click()
    assert line.text() == "ompelija"


def test_a_second_save_while_the_first_one_waits_writes_nothing_twice(office, qtbot):
    client = office.network.client()
    line = open_work_form(office, client.id)
    qtbot.keyClicks(line, "ompelija")
    office.desk.ask(lambda: time.sleep(3), lambda _none: None, owner=office.desk)
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1_800)
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    (work,) = competence.for_client(office.store, office.actor, client.id).work
    assert work.occupation == "ompelija"


def open_member_form(office, client_id) -> FamilyMemberForm:
    if office.window is None:
        office.open()
    office.window.open_client(client_id, "situation")
    office.settle()
    button(office.page(), "Lisää perheenjäsen").click()
    office.settle()
    return next(one for one in office.page().findChildren(FamilyMemberForm) if one.isVisible())


def test_a_family_member_s_own_record_comes_back_with_the_draft(office, qtbot):
    mother = office.network.client()
    child = office.network.client(family_name="Lapsukainen", given_names="Pieni")
    form = open_member_form(office, mother.id)
    search = field(form, SearchField, "Oma asiakastieto")
    qtbot.keyClicks(search, "lapsuk")
    qtbot.waitUntil(lambda: bool(search.shown_hits()), timeout=5_000)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert form.read().linked_client_id == child.id
    qtbot.waitUntil(lambda: bool(pending(office)), timeout=5_000)
    office.crash()
    office.sit_down()
    assert open_member_form(office, mother.id).read().linked_client_id == child.id
