"""One client's page: every tab, what is hidden under turvakielto, plan, levels and state."""

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
)

from db import audit, clients, competence, paths
from tekoto import clock, dates
from tekoto.case import CaseState
from tekoto.path import PathStep
from tekoto.plan import WorkExperience
from tests.db.network_office import protection
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.badge import Badge
from ui.case_state import CaseStatePage
from ui.client_editor import ClientEditor
from ui.data_table import DataTable
from ui.referral_editor import ReferralEditor

TABS = ("summary", "plan", "situation", "skills", "notes", "referrals", "history")


def choose_event(page, text: str) -> None:
    """Choose what has happened to the case."""
    events = field(page, QListWidget, "Mitä on tapahtunut?")
    (found,) = events.findItems(text, Qt.MatchFlag.MatchExactly)
    events.setCurrentItem(found)


def _open(office: Office, client_id) -> None:
    office.show_client(client_id)


def test_every_tab_shows_and_can_be_reached_by_keyboard(office):
    client = office.network.client()
    office.network.plan(client.id, clock.today(), clock.today() + timedelta(days=300))
    office.levels(client.id)
    _open(office, client.id)
    assert office.page().findChild(QTabBar).hasFocus()
    for _tab in TABS:
        assert access_walk.walk(office.window) == []
        office.key(Qt.Key.Key_Right)


def test_leaving_a_task_leads_back_to_the_tab_it_was_begun_on(office):
    client, other = office.network.client(), office.network.client(family_name="Toinen")
    _open(office, client.id)
    office.page().show_part("plan")
    office.page()._edit_client()
    office.settle()
    assert isinstance(office.page(), ClientEditor)
    office.key(Qt.Key.Key_Escape)
    office.settle()
    assert office.page().part_in_front() == "plan"
    _open(office, other.id)
    assert office.page().part_in_front() == ""


def test_nothing_restricted_is_on_any_tab_until_it_is_asked_for(office):
    client = office.network.client(**protection())
    _open(office, client.id)
    for tab in TABS:
        office.page().show_part(tab)
        office.settle()
        words = shown_text(office.page(), hidden=True)
        assert "040 999 8888" not in words
        assert "Kouvola" not in words
        assert "turvakielto" in words.casefold()
    office.page().show_part("summary")
    office.qtbot.mouseClick(
        button(office.page(), "Näytä (kirjataan lokiin)"), Qt.MouseButton.LeftButton
    )
    office.settle()
    assert "040 999 8888" in shown_text(office.page())
    entries = audit.entries_for_client(office.store, office.actor, client.id)
    assert any(
        entry.action == "view_protected" and entry.section == "protected_contacts"
        for entry in entries
    )


def test_a_protection_of_one_s_own_request_is_called_by_its_name(office):
    changes = protection()
    own = dataclasses.replace(changes["protection"], source="own_request")
    client = office.network.client(**(changes | {"protection": own}))
    _open(office, client.id)
    assert "Turvakielto: Oma pyyntö" in shown_text(office.page())


def test_the_log_tells_who_has_seen_the_client(office):
    client = office.network.client(**protection())
    office.network.plan(client.id, clock.today(), clock.today() + timedelta(days=300))
    _open(office, client.id)
    button(office.page(), "Näytä (kirjataan lokiin)").click()
    office.settle()
    office.page().show_part("history")
    button(office.page(), "Näytä loki").click()
    office.settle()
    words = shown_text(office.page())
    assert "Asta Asiantuntija" in words
    assert "turvakiellon" in words.casefold()
    assert access_walk.walk(office.window) == []


def test_levels_are_recorded_with_their_day(office):
    client = office.network.client()
    _open(office, client.id)
    office.page().show_part("skills")
    office.settle()
    button(office.page(), "Kirjaa arviointi").click()
    button(office.page(), "Tallenna").click()
    office.settle()
    assert "Täytä tämä kohta." in shown_text(office.page())
    field(office.page(), QLineEdit, "Arvioitu").setText(dates.format_date(clock.today()))
    puhuminen = field(office.page(), QComboBox, "Puhuminen")
    puhuminen.setCurrentIndex(puhuminen.findText("A2.1"))
    button(office.page(), "Tallenna").click()
    office.settle()
    (level,) = competence.for_client(office.store, office.actor, client.id).languages
    assert (level.skill, level.level) == ("speaking", "A2.1")
    office.page().show_part("summary")
    assert "Puhuminen A2.1" in shown_text(office.page())


def test_a_wrong_fact_is_taken_back_with_a_reason(office):
    client = office.network.client()
    office.levels(client.id)
    work = WorkExperience("<b>siivooja</b>", "FIN")
    competence.add(office.store, office.actor, client.id, work)
    _open(office, client.id)
    office.page().show_part("skills")
    office.settle()
    wrong = [
        one
        for one in office.page().findChildren(QPushButton)
        if one.text() == "Poista virheellinen" and one.isVisible()
    ]
    assert [one.accessibleDescription() for one in wrong] == ["Kielitaito", "Työkokemus"]
    wrong[1].click()
    assert "Poista virheellinen tieto: <b>siivooja</b>" in shown_text(office.page())
    button(office.page(), "Tallenna").click()
    office.settle()
    assert "Täytä tämä kohta." in shown_text(office.page())
    assert competence.for_client(office.store, office.actor, client.id).work
    field(office.page(), QLineEdit, "Syy").setText("Toisen asiakkaan tieto")
    button(office.page(), "Tallenna").click()
    office.settle()
    left = competence.for_client(office.store, office.actor, client.id)
    assert left.work == ()
    assert len(left.languages) == 4


def test_a_step_of_the_path_moves_on(office):
    client = office.network.client()
    step = PathStep("KK", "Ryhmä 2", "running", clock.today() - timedelta(days=90), None)
    paths.add_step(office.store, office.actor, client.id, step)
    _open(office, client.id)
    office.page().show_part("plan")
    office.settle()
    table = field(office.page(), DataTable, "Polun vaiheet")
    table.select_first()
    table.setFocus()
    office.key(Qt.Key.Key_Return)
    state = field(office.page(), QComboBox, "Tila")
    state.setCurrentIndex(state.findData("completed"))
    field(office.page(), QLineEdit, "Päättyi").setText(dates.format_date(clock.today()))
    button(office.page(), "Tallenna").click()
    office.settle()
    (moved,) = paths.for_client(office.store, office.actor, client.id)
    assert (moved.title, moved.state, moved.ends_on) == ("Ryhmä 2", "completed", clock.today())


def test_a_plan_beyond_the_law_s_limits_is_warned_of(office):
    client = office.network.client()
    start = clock.today() - timedelta(days=1)
    office.network.plan(client.id, start, start + timedelta(days=500))
    _open(office, client.id)
    office.page().show_part("plan")
    office.settle()
    last = dates.format_date(dates.add_months(start, 12))
    assert f"enintään vuoden mittainen ({last} asti)" in shown_text(office.page())


def test_the_state_changes_with_its_reason(office):
    client = office.network.client()
    _open(office, client.id)
    office.key(
        Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    events = field(office.page(), QListWidget, "Mitä on tapahtunut?")
    offered = [events.item(number).text() for number in range(events.count())]
    assert offered == [
        "Tauolle",
        "Päätä asiakkuus",
        "Muutti ulkomaille",
        "Asiakas on kuollut",
    ]
    choose_event(office.page(), "Päätä asiakkuus")
    button(office.page(), "Päätä asiakkuus").click()
    office.settle()
    assert "Valitse syy" in shown_text(office.page())
    reason = field(office.page(), QComboBox, "Syy")
    reason.setCurrentIndex(1)
    code = reason.currentData()
    assert access_walk.walk(office.window) == []
    button(office.page(), "Päätä asiakkuus").click()
    office.settle()
    after = clients.open_client(office.store, office.actor, client.id)
    assert after.case.state is CaseState.ENDED
    assert after.case.reason == code
    assert "Päättynyt" in shown_text(office.page())


def test_a_client_goes_to_another_adviser(office):
    client = office.network.client()
    colleague = office.network.colleague()
    _open(office, client.id)
    office.page()._change_state()
    office.settle()
    choose_event(office.page(), "Toiselle asiantuntijalle")
    adviser = field(office.page(), QComboBox, "Asiantuntija")
    adviser.setCurrentIndex(1)
    button(office.page(), "Siirrä asiakas").click()
    office.settle()
    after = clients.open_client(office.store, office.actor, client.id)
    assert after.case.adviser_id == colleague.user_id


def test_a_protection_ends_only_with_a_reason(office):
    client = office.network.client(**protection())
    _open(office, client.id)
    office.page()._change_state()
    office.settle()
    choose_event(office.page(), "Turvakielto päättyy")
    button(office.page(), "Päätä turvakielto").click()
    office.settle()
    assert "Täytä tämä kohta." in shown_text(office.page())
    assert clients.open_client(office.store, office.actor, client.id).protected
    field(office.page(), QPlainTextEdit, "Syy").setPlainText("DVV on päättänyt kiellon")
    button(office.page(), "Päätä turvakielto").click()
    office.settle()
    assert not clients.open_client(office.store, office.actor, client.id).protected


@pytest.mark.parametrize("page", [CaseStatePage, ClientEditor, ReferralEditor])
def test_every_page_about_a_protected_client_carries_the_mark(office, page):
    plain, client = office.network.client(), office.network.client(**protection())
    office.open()
    for who, marked in ((client, True), (plain, False)):
        office.desk.open_task(page(office.desk, who))
        office.settle()
        badges = [badge.text() for badge in office.page().findChildren(Badge)]
        assert ("Turvakielto" in badges) is marked


def test_a_tab_says_nothing_of_a_client_before_she_has_been_read(office):
    client = next(iter(office.people("T01").values()))
    window = office.open()
    window.open_client(client.id)
    page = office.page()
    assert "Viimeisimmät muistiinpanot" not in shown_text(page)
    office.settle()
    assert "Viimeisimmät muistiinpanot" in shown_text(page)
