"""Today: every row is one key from its action."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from db import referrals
from tekoto import clock
from tekoto.today import TaskKind
from tests.ui import access_walk
from tests.ui.office import button, shown_text
from ui.client_page import ClientPage
from ui.referral_editor import ReferralEditor
from ui.task_row import TaskRow


def _rows(office) -> list[TaskRow]:
    return [row for row in office.page().findChildren(TaskRow) if row.isVisible()]


def test_an_empty_day_says_what_to_do_next(office):
    office.open()
    assert _rows(office) == []
    assert "Ei mitään odottamassa" not in shown_text(office.page())
    assert button(office.page(), "Uusi asiakas").isVisible()
    assert access_walk.walk(office.window) == []
    counted: list[int] = []
    office.desk.caseload_counted.connect(counted.append)
    office.window.open_place("clients")
    office.settle()
    assert button(office.page(), "Uusi asiakas").isVisible()
    assert "ensimmäinen asiakas" in shown_text(office.page())
    office.network.client()
    office.desk.changed.emit("client")
    office.settle()
    assert counted == [1]
    office.window.open_place("today")
    office.settle()
    assert "Ei mitään odottamassa" in shown_text(office.page())


def test_rows_are_walked_with_arrows_and_opened_with_enter(office):
    today = clock.today()
    expired, ending = office.network.client(), office.network.client(family_name="Toinen")
    office.network.plan(expired.id, today - timedelta(days=30), today - timedelta(days=3))
    office.network.plan(ending.id, today - timedelta(days=30), today + timedelta(days=2))
    office.open()
    first, second = _rows(office)[:2]
    assert first.row.kind is TaskKind.PLAN_EXPIRED
    assert QApplication.focusWidget() is first
    assert access_walk.walk(office.window) == []
    office.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    office.key(Qt.Key.Key_Up)
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ClientPage)
    assert office.page().client_id == expired.id
    assert button(office.page(), "Uusi suunnitelma").isVisible()


def test_a_draft_referral_is_continued_where_it_was_left(office):
    client = office.network.client()
    form = office.network.form(client)
    draft = referrals.create(office.store, office.actor, form)
    office.open()
    (row,) = _rows(office)
    assert row.row.kind is TaskKind.DRAFT_REFERRAL
    office.key(Qt.Key.Key_Return)
    assert isinstance(office.page(), ReferralEditor)
    assert draft.reference or shown_text(office.page())
    office.key(Qt.Key.Key_Escape)
    assert _rows(office)


def test_the_list_follows_what_is_done(office):
    client = office.network.client()
    office.open()
    assert _rows(office) == []
    today = clock.today()
    office.network.plan(client.id, today - timedelta(days=300), today - timedelta(days=3))
    office.desk.changed.emit("plan")
    office.settle()
    assert len(_rows(office)) == 1


def test_coming_back_shows_the_top_of_a_long_list(office):
    today = clock.today()
    for number in range(25):
        client = office.network.client(family_name=f"Nimi {number}")
        office.network.plan(client.id, today - timedelta(days=300), today - timedelta(days=3))
    office.open()
    area = next(a for a in office.page().findChildren(QScrollArea) if a.isVisible())
    assert area.verticalScrollBar().maximum() > 0
    assert area.verticalScrollBar().value() == 0
    office.window.open_place("clients")
    office.settle()
    office.window.open_place("today")
    office.settle()
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 0
    assert _rows(office)[0].hasFocus()
