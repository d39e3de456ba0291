"""Story: an adviser's morning from Today, by keyboard alone.

An overdue reply is opened, an ended plan is opened, an appointment with an interpreter is booked,
yesterday's is closed as a no-show with the next date and a note, a permit is put off, and the
weeks ahead go into a calendar file.
"""

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any

import pytest
import vobject
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import update

from db import appointments, notes, organisations
from db.store import Store
from db.tables.referral import ReferralRecord
from tekoto import clock, dates
from tekoto.appointment import (
    AppointmentForm,
    AppointmentState,
    InterpreterBooking,
    at_time,
    proposed_next,
)
from tekoto.client import Permit
from tekoto.organisation import OrganisationForm
from tekoto.today import TaskKind
from tests.db.network_office import protection, sent_referral
from tests.ui.conftest import dressed, fonts
from tests.ui.office import Office, field, shown_text
from ui.appointment_page import AppointmentPage
from ui.client_page import ClientPage
from ui.note_editor import NoteEditor
from ui.referral_page import ReferralPage
from ui.task_row import TaskRow
from ui.today_page import TodayPage

__all__ = ["dressed", "fonts"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAY = clock.today()


@pytest.fixture
def office(sqlcipher_store: Store, qtbot) -> Iterator[Office]:
    made = Office(sqlcipher_store, qtbot)
    yield made
    made.close()


def rows(office: Office) -> list[TaskRow]:
    return [row for row in office.page().findChildren(TaskRow) if row.isVisible()]


def walk_to(office: Office, kind: TaskKind, name: str = "") -> TaskRow:
    """Go to a row with the arrow keys alone."""
    for _ in range(40):
        here = QApplication.focusWidget()
        if isinstance(here, TaskRow) and here.row.kind is kind and name in here.row.client_name:
            return here
        office.key(Qt.Key.Key_Down)
    raise AssertionError(f"the arrows do not come to {kind}")


def typed(text: str) -> None:
    """Type where the keyboard is; QTest itself knows ASCII alone."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget()
            assert target is not None
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)


def go_home(office: Office) -> None:
    office.key(Qt.Key.Key_1, CONTROL)
    assert isinstance(office.page(), TodayPage)


def morning(office: Office) -> dict[str, Any]:
    """Prepare what waits."""
    network = office.network
    late = sent_referral(network)
    with office.store.write() as session:
        session.execute(
            update(ReferralRecord)
            .where(ReferralRecord.id == late.id)
            .values(reply_by=TODAY - timedelta(days=3))
        )
    ended = network.client(family_name="Päättynyt")
    network.plan(ended.id, TODAY - timedelta(days=300), TODAY - timedelta(days=3))
    permit = network.client(family_name="Luvaton", permit=Permit("A", valid_to=TODAY))
    organisations.create(office.store, office.actor, OrganisationForm("TUL", "Tulkit Oy"))
    missed = network.client(family_name="Poissa")
    booking = InterpreterBooking(needed=True, language="som", mode="phone", confirmed=True)
    yesterday = at_time(TODAY - timedelta(days=1), time(10))
    form = AppointmentForm(missed.id, yesterday, place="Huone 3", interpreter=booking)
    appointments.create(office.store, office.actor, form)
    return {"late": late, "ended": ended, "permit": permit, "missed": missed, "at": yesterday}


def test_a_morning_by_keyboard_alone(office, tmp_path):
    found = morning(office)
    office.open()
    walk_to(office, TaskKind.REPLY_AWAITED)
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ReferralPage)
    office.key(Qt.Key.Key_Escape)
    assert walk_to(office, TaskKind.REPLY_AWAITED).hasFocus()

    walk_to(office, TaskKind.PLAN_EXPIRED)
    office.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, ClientPage)
    assert "Suunnitelmat" in shown_text(page)

    office.key(Qt.Key.Key_J, CONTROL | SHIFT)
    page = office.page()
    assert isinstance(page, AppointmentPage)
    assert field(page, QLineEdit, "Päivä").hasFocus()
    office.key(Qt.Key.Key_A, CONTROL)
    typed(dates.format_date(TODAY))
    office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_A, CONTROL)
    typed("23.15")
    office.key(Qt.Key.Key_S, CONTROL)
    assert isinstance(office.page(), ClientPage)
    (booked,) = appointments.for_client(office.store, office.actor, found["ended"].id)
    assert booked.form.starts_at == at_time(TODAY, time(23, 15))
    assert booked.form.interpreter.language == "som"
    office.page().show_part("summary")
    assert "tulkki somali, vahvistamatta" in shown_text(office.page())

    go_home(office)
    no_show(office, found)
    put_off(office)
    calendar(office, tmp_path, booked.uid)


def no_show(office: Office, found: dict) -> None:
    """Close yesterday's appointment, take the next date as proposed, and write the note."""
    row = walk_to(office, TaskKind.APPOINTMENT, "Poissa")
    assert "Tapaamisen tulos puuttuu" in row.accessibleName()
    office.key(Qt.Key.Key_Return)
    page = office.page()
    assert isinstance(page, AppointmentPage)
    office.key(Qt.Key.Key_Down)  # from held to no-show
    office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_End)  # the interpreter was not told
    for _ in range(4):
        office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_Space)  # a note at once
    office.key(Qt.Key.Key_S, CONTROL)
    editor = office.page()
    assert isinstance(editor, NoteEditor)
    assert field(editor, QLineEdit, "Ajankohta").text() == dates.format_date(
        dates.local_date(found["at"])
    )
    assert field(editor, QLineEdit, "Osallistujat").text() == "tulkki (somali)"
    typed("Ei saapunut.")
    office.key(Qt.Key.Key_S, CONTROL)
    following, missed = appointments.for_client(office.store, office.actor, found["missed"].id)
    assert (missed.state, missed.interpreter_told) == (AppointmentState.NO_SHOW, False)
    assert following.form.starts_at == proposed_next(found["at"])
    (note,) = notes.for_client(office.store, office.actor, found["missed"].id)
    assert note.form.text == "Ei saapunut."
    go_home(office)
    kinds = [row.row.client_name for row in rows(office) if row.row.kind is TaskKind.APPOINTMENT]
    assert not any("Poissa" in name for name in kinds)


def put_off(office: Office) -> None:
    """Put a permit off with a reason, and take it back from the folded group."""
    walk_to(office, TaskKind.PERMIT_ENDING)
    office.key(Qt.Key.Key_T, CONTROL)
    office.key(Qt.Key.Key_S, CONTROL)
    assert "Täytä tämä kohta." in shown_text(office.page())
    typed("hakemus vireillä")
    office.key(Qt.Key.Key_S, CONTROL)
    assert not any(row.row.kind is TaskKind.PERMIT_ENDING for row in rows(office))
    assert "torkutettu 1" in shown_text(office.page())
    office.key(Qt.Key.Key_R, CONTROL)
    assert any(row.row.kind is TaskKind.PERMIT_ENDING for row in rows(office))
    walk_to(office, TaskKind.PERMIT_ENDING)
    office.key(Qt.Key.Key_T, CONTROL)
    typed("hakemus vireillä")
    office.key(Qt.Key.Key_S, CONTROL)
    for _ in range(40):
        office.key(Qt.Key.Key_Down)
    office.key(Qt.Key.Key_Right)  # unfold what is put off
    office.key(Qt.Key.Key_Down)
    row = walk_to(office, TaskKind.PERMIT_ENDING)
    assert "hakemus vireillä" in row.accessibleName()
    office.key(Qt.Key.Key_Return)
    assert "torkutettu" not in shown_text(office.page())


def calendar(office: Office, folder, uid) -> None:
    """Write the weeks ahead."""
    target = folder / "k.ics"
    names: list[str] = []

    def choose(_parent, _title, name):
        names.append(name)
        return target

    office.desk.choose_path = choose
    office.key(Qt.Key.Key_D, CONTROL | SHIFT)
    office.key(Qt.Key.Key_S, CONTROL)
    assert names == [f"kalenteri_{TODAY.isoformat()}.ics"]
    read = vobject.readOne(target.read_text("utf-8"))
    found = {part.uid.value for part in read.components() if part.name == "VEVENT"}
    assert str(uid) in found
    for name in ("Päättynyt", "Poissa", "Luvaton", "Amina"):
        assert name not in target.read_text("utf-8")


def test_a_protected_place_shows_nowhere_but_in_its_own_form(office):
    hidden = office.network.client(family_name="Mwamba", **protection())
    form = AppointmentForm(hidden.id, at_time(TODAY, time(23)), place="Turvakodin pihatie 9")
    appointments.create(office.store, office.actor, form)
    office.open()
    assert "Mwamba" in shown_text(office.page())
    assert "pihatie" not in shown_text(office.page(), hidden=True)
    office.show_client(hidden.id)
    assert "Sovittu" in shown_text(office.page())
    assert "pihatie" not in shown_text(office.page(), hidden=True)
    go_home(office)
    walk_to(office, TaskKind.APPOINTMENT)
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), AppointmentPage)
    assert "pihatie" in shown_text(office.page())
    assert "Turvakielto" in shown_text(office.page())
