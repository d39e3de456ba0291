"""Today's list: groups fold, kinds are filtered, another's day is shown to the lead alone."""

from datetime import time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from db import appointments, officials, reminders, task_marks
from tekoto import clock
from tekoto.access import Actor, Role
from tekoto.appointment import AppointmentForm, AppointmentState, at_time
from tekoto.client import Permit
from tekoto.dates import BirthPrecision, PartialDate, add_months
from tekoto.today import TaskKind
from tests.db import network_office
from tests.ui import access_walk
from tests.ui.office import Office, button, field, shown_text
from ui.appointment_page import AppointmentPage
from ui.case_state import CaseStatePage
from ui.client_editor import ClientEditor
from ui.settings_reminders import ReminderSettings
from ui.task_group import GroupHead, TaskGroup
from ui.task_row import TaskRow

TODAY = clock.today()
CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(office: Office) -> list[TaskRow]:
    return [row for row in office.page().findChildren(TaskRow) if row.isVisible()]


def permits(office: Office, *days: int) -> None:
    for number, ahead in enumerate(days):
        permit = Permit("A", valid_to=TODAY + timedelta(days=ahead))
        office.network.client(family_name=f"Lupa {number}", permit=permit)


def test_groups_fold_with_the_arrows_and_stay_folded(office):
    permits(office, -3, -2, 0)
    office.open()
    assert len(rows(office)) == 3
    office.key(Qt.Key.Key_Left)
    head = QApplication.focusWidget()
    assert isinstance(head, GroupHead)
    assert head.accessibleName() == "Myöhässä, 2, suljettu"
    assert len(rows(office)) == 1
    office.key(Qt.Key.Key_Down)
    assert rows(office)[0].hasFocus()
    office.desk.changed.emit("client")
    office.settle()
    assert len(rows(office)) == 1
    office.key(Qt.Key.Key_Up)
    office.key(Qt.Key.Key_Right)
    assert len(rows(office)) == 3
    assert access_walk.walk(office.window) == []


def test_a_long_group_shows_its_beginning_and_the_rest_on_demand(office):
    permits(office, *range(20, 35))
    office.open()
    assert len(rows(office)) == 10
    button(office.page(), "Näytä loput 5").click()
    assert len(rows(office)) == 15
    assert rows(office)[10].hasFocus()


def test_one_kind_alone(office):
    permits(office, 5, 6)
    client = office.network.client(family_name="Tavattava")
    form = AppointmentForm(client.id, at_time(TODAY, time(23)))
    appointments.create(office.store, office.actor, form)
    office.open()
    kinds = field(office.page(), QComboBox, "Näytä")
    assert [kinds.itemText(number) for number in range(kinds.count())] == [
        "Kaikki (3)",
        "Tapaamiset (1)",
        "Päättyvät oleskeluluvat (2)",
    ]
    kinds.setFocus()
    office.key(Qt.Key.Key_Down)
    kinds.activated.emit(1)
    office.settle()
    assert [row.row.kind for row in rows(office)] == [TaskKind.APPOINTMENT]


def test_a_permit_opens_where_its_end_is_typed(office):
    permits(office, 5)
    office.open()
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ClientEditor)
    assert field(office.page(), QLineEdit, "Lupa päättyy").hasFocus()


def test_coming_of_age_is_noted_and_taken_back(office):
    birth = PartialDate(add_months(TODAY + timedelta(days=5), -216), BirthPrecision.DAY)
    office.network.client(birth=birth)
    office.open()
    (row,) = rows(office)
    assert row.row.kind is TaskKind.COMING_OF_AGE
    office.key(Qt.Key.Key_D, CONTROL)
    assert rows(office) == []
    assert "Ctrl+R palauttaa" in office.told[-1]
    office.key(Qt.Key.Key_R, CONTROL)
    assert len(rows(office)) == 1


def test_what_leaves_the_list_only_when_done_cannot_be_marked_done(office):
    permits(office, 5)
    office.open()
    office.key(Qt.Key.Key_D, CONTROL)
    assert len(rows(office)) == 1
    row = rows(office)[0]
    row.menu_wanted.emit(row.row, row.mapToGlobal(row.rect().center()))
    menu = next(m for m in office.page().findChildren(QMenu) if m.isVisible())
    assert [action.text().replace("&", "") for action in menu.actions()] == ["Torkuta tehtävä"]
    menu.close()


def test_the_lead_opens_an_absent_advisers_day(office, qtbot):
    permits(office, 5)
    lead: Actor = office.network.colleague(Role.LEAD)
    adviser = office.actor
    office.close()
    office.actor = lead
    office.sit_down()
    office.open()
    assert rows(office) == []
    whose = field(office.page(), QComboBox, "Kenen lista")
    assert whose.itemText(1) == adviser.name
    whose.setCurrentIndex(1)
    whose.activated.emit(1)
    office.settle()
    assert len(rows(office)) == 1
    assert adviser.name in shown_text(office.page())


def test_an_adviser_sees_no_choice_of_lists(office):
    permits(office, 5)
    office.open()
    assert not any(
        box.isVisible() and box.accessibleName() == "Kenen lista"
        for box in office.page().findChildren(QComboBox)
    )


def test_the_navigation_marks_what_is_late_and_follows_from_afar(office):
    permits(office, 5)
    window = office.open()
    place = window.navigation._buttons["today"]
    assert place.accessibleName() == "Tänään"
    window.open_place("clients")
    office.settle()
    permits(office, -1)
    office.desk.changed.emit("client")
    office.settle()
    assert place.accessibleName() == "Tänään, 1, osa myöhässä"
    assert place._count.text() == "! 1"


def test_a_pause_that_ends_opens_the_state(office):
    from sqlalchemy import update

    from db.tables.case import CaseRecord

    client = office.network.client()
    with office.store.write() as session:
        session.execute(
            update(CaseRecord)
            .where(CaseRecord.client_id == client.id)
            .values(state="paused", reason="illness", returns_on=TODAY)
        )
    office.open()
    (row,) = [row for row in rows(office) if row.row.kind is TaskKind.PAUSE_ENDING]
    row.setFocus()
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), CaseStatePage)


def test_two_at_once_are_warned_of_and_saved_the_second_time(office):
    one, other = office.network.client(), office.network.client(family_name="Toinen")
    at = at_time(TODAY + timedelta(days=1), time(10))
    appointments.create(office.store, office.actor, AppointmentForm(one.id, at))
    made = appointments.create(
        office.store, office.actor, AppointmentForm(other.id, at + timedelta(hours=3))
    )
    office.open()
    office.desk.open_task(AppointmentPage(office.desk, other, made))
    office.settle()
    hours = field(office.page(), QLineEdit, "Kello")
    hours.setText("10.30")
    office.key(Qt.Key.Key_S, CONTROL)
    assert f"asiakas {one.number}" in shown_text(office.page())
    assert "Cabdi" not in shown_text(office.page()).split("samaan aikaan")[1].split("\n")[0]
    assert appointments.for_client(office.store, office.actor, other.id)[0].form.starts_at != (
        at + timedelta(minutes=30)
    )
    office.key(Qt.Key.Key_S, CONTROL)
    (saved,) = appointments.for_client(office.store, office.actor, other.id)
    assert saved.form.starts_at == at + timedelta(minutes=30)


def test_a_wrong_hour_is_told_beside_its_field_and_loses_nothing(office):
    client = office.network.client()
    office.show_client(client.id)
    office.key(Qt.Key.Key_J, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    page = office.page()
    assert isinstance(page, AppointmentPage)
    field(page, QLineEdit, "Paikka").setText("huone 9")
    field(page, QLineEdit, "Kello").setText("25.99")
    office.key(Qt.Key.Key_S, CONTROL)
    assert "13.45" in shown_text(page)
    assert field(page, QLineEdit, "Paikka").text() == "huone 9"
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_Escape)
    office.window.open_place("today")
    office.settle()
    assert "Tapaaminen" in shown_text(office.page())
    button(office.page(), "Jatka").click()
    office.settle()
    button(office.page(), "Palauta luonnos").click()
    assert field(office.page(), QLineEdit, "Paikka").text() == "huone 9"


def test_reminder_settings_keep_their_days(office, qtbot):
    office.open()
    part = ReminderSettings(office.desk)
    qtbot.addWidget(part)
    part.show()
    part.refresh()
    office.settle()
    days = field(part, QLineEdit, "Päättyvistä oleskeluluvista, päivää ennen")
    assert days.text() == "90"
    days.setText("sata")
    part._form.save()
    office.settle()
    assert "Anna päivien määrä" in shown_text(part)
    days.setText("120")
    part._form.answered()
    part._form.save()
    office.settle()
    assert reminders.times(office.store, office.actor).permit_days == 120


def test_nothing_waits_but_something_is_put_off(office):
    permits(office, 5)
    office.open()
    (row,) = rows(office)
    task_marks.put_off(
        office.store, office.actor, row.row.key, TODAY + timedelta(days=3), "odotetaan"
    )
    office.desk.changed.emit("task")
    office.settle()
    assert "Ei mitään odottamassa" in shown_text(office.page())
    (group,) = [g for g in office.page().findChildren(TaskGroup) if g.isVisible()]
    assert group.folded
    group.head.click()
    assert "odotetaan" in shown_text(office.page())
    office.settle()
    kept = officials.setting(office.store, "today.folded", "-", owner=office.actor.user_id)
    assert kept == ""


def test_a_result_is_recorded_once_and_leads_back_to_the_list(office):
    client = office.network.client()
    before = at_time(TODAY - timedelta(days=1), time(9))
    made = appointments.create(office.store, office.actor, AppointmentForm(client.id, before))
    office.open()
    (row,) = [one for one in rows(office) if one.row.kind is TaskKind.APPOINTMENT]
    row.setFocus()
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), AppointmentPage)
    office.key(Qt.Key.Key_S, CONTROL)
    assert not isinstance(office.page(), AppointmentPage)
    found = appointments.for_client(office.store, office.actor, client.id)
    assert {one.id: one.state for one in found}[made.id] == AppointmentState.HELD
    assert not [one for one in rows(office) if one.row.kind is TaskKind.APPOINTMENT]


def test_a_row_about_a_client_under_turvakielto_says_so(office):
    hidden = network_office.protection(TODAY + timedelta(days=30))
    office.network.client(family_name="Mwamba", permit=Permit("A", valid_to=TODAY), **hidden)
    permits(office, 1)
    office.open()
    marked = [row.accessibleName() for row in rows(office) if "turvakielto" in shown_text(row)]
    assert len(marked) == 2
    assert all("Mwamba, Amina Warsame" in name and "turvakielto" in name for name in marked)
    assert len(rows(office)) == 3
